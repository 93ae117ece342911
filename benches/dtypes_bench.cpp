// Floats of 16 bits and complex numbers, contiguous, against loops by hand. Beyond the caches the better of ordinary stores
// and of those that pass the caches by is the loop to reach.

#include <cmath>
#include <cstring>

#include "dtypes_contenders.h"
#include "harness.h"

namespace stridejit::bench {
namespace {

/// `rows` arrays of `bytes` each, of random numbers from 0 to 1.
View random_rows(DType part, std::int64_t rows, double bytes) {
    const auto count = static_cast<std::int64_t>(bytes) / item_bytes(part);
    const View wide = empty({rows, count}, DType::Float64), narrow = empty({rows, count}, part);
    fill_random(reinterpret_cast<double*>(wide.data()), static_cast<std::size_t>(rows * count));
    compile(text("cast(x, ", name_of(part), ")")).bind(narrow, {{"x", wide}})();
    return narrow;
}

/// The same memory with another dtype.
View as(const View& row, DType dtype) {
    const std::int64_t shape[] = {row.nbytes() / item_bytes(dtype)};
    return View(row.data(), dtype, contiguous_layout(shape, item_bytes(dtype)));
}

template <class Loop>
void bench_multiply_add(const Settings& settings, const char* name, DType part, int parts, double bytes, Loop&& loop) {
    const View rows = random_rows(part, 3, bytes), ours = empty({rows.shape()[1]}, part), theirs = empty({rows.shape()[1]}, part);
    const auto n = static_cast<std::size_t>(rows.shape()[1] / parts);
    const DType dtype = parts == 2 ? DType::Complex128 : part;
    const BoundKernel kernel = compile("a*b + c").bind(as(ours, dtype), {{"a", as(rows[0], dtype)}, {"b", as(rows[1], dtype)}, {"c", as(rows[2], dtype)}});
    for (const bool streaming : {false, true}) {
        if (streaming && bytes < (1 << 25)) continue;
        const auto by_hand = [&] { loop(theirs.data(), rows[0].data(), rows[1].data(), rows[2].data(), n, streaming); };
        kernel(), by_hand();
        require_same(text("a*b + c ", name), std::memcmp(ours.data(), theirs.data(), static_cast<std::size_t>(ours.nbytes())) == 0);
        print_pairs(text("a*b + c ", name, ", ", size_text(bytes), " each"), streaming ? "streaming" : "by hand", compare(settings, [&] { kernel(); }, by_hand), 4 * bytes, 0.85);
    }
}

template <class Loop>
void bench_sum(const Settings& settings, const char* name, DType part, int parts, double bytes, Loop&& loop) {
    const View rows = random_rows(part, 1, bytes);
    const DType dtype = parts == 2 ? DType::Complex128 : part;
    alignas(16) char total[16] = {};
    double expected[2] = {}, found[2] = {};
    const BoundKernel kernel = compile("sum(x)").bind(View(total, dtype, {}), {{"x", as(rows[0], dtype)}});
    const auto by_hand = [&] { loop(expected, rows.data(), static_cast<std::size_t>(rows.size() / parts)); };
    kernel(), by_hand();
    for (int i = 0; i < parts; ++i) {
        compile("cast(x, float64)").bind(View(found + i, DType::Float64, Layout{}), {{"x", View(total + i * item_bytes(part), part, Layout{})}})();
        const bool overflows = part == DType::Float16 && std::abs(expected[i]) > 65000;
        require_same(text("sum ", name), overflows ? std::isinf(found[i]) : std::abs(found[i] - expected[i]) <= 5e-3 * std::abs(expected[i]));
    }
    print_pairs(text("sum ", name, ", ", size_text(bytes)), "by hand", compare(settings, [&] { kernel(); }, by_hand), bytes, 0.85);
}

/// Against a copy that moves as many bytes.
void bench_widening(const Settings& settings, DType from, double bytes) {
    const View row = random_rows(from, 1, bytes)[0], wide = empty({row.shape()[0]}, DType::Float32);
    const auto half = static_cast<std::size_t>(1.5 * bytes) / 64 * 64;
    const View source = empty({static_cast<std::int64_t>(half)}, DType::UInt8), target = empty({static_cast<std::int64_t>(half)}, DType::UInt8);
    std::memset(source.data(), 1, half);
    const BoundKernel kernel = compile("cast(x, float32)").bind(wide, {{"x", row}});
    for (const bool streaming : {false, true}) {
        if (streaming && bytes < (1 << 25)) continue;
        const auto by_hand = [&] { contenders::copy_lines(target.data(), source.data(), half, streaming); };
        print_pairs(text(name_of(from), " to float32, ", size_text(bytes), " of ", name_of(from)), streaming ? "streaming copy" : "copy", compare(settings, [&] { kernel(); }, by_hand), 3 * bytes, 0.95);
    }
}

}  // namespace

void bench_dtypes(const Settings& settings) {
    print_heading("floats of 16 bits and complex numbers, contiguous; the size is that of one array");
    if (!has_avx512()) return print({"needs AVX-512: the loops by hand are written for it", "", 0, 0, false});
    for (const double bytes : {double{65536}, double{64 << 20}}) {
        bench_sum(settings, "float16", DType::Float16, 1, bytes, [](double* total, const char* a, std::size_t n) { *total = contenders::sum_f16(a, n); });
        bench_sum(settings, "bfloat16", DType::BFloat16, 1, bytes, [](double* total, const char* a, std::size_t n) { *total = contenders::sum_bf16(a, n); });
        bench_sum(settings, "complex128", DType::Float64, 2, bytes,
                  [](double* total, const char* a, std::size_t n) { contenders::sum_c128(total, reinterpret_cast<const double*>(a), n); });
        bench_multiply_add(settings, "float16", DType::Float16, 1, bytes, contenders::multiply_add_f16);
        bench_multiply_add(settings, "bfloat16", DType::BFloat16, 1, bytes, contenders::multiply_add_bf16);
        bench_multiply_add(settings, "complex128", DType::Float64, 2, bytes,
                           [](char* out, const char* a, const char* b, const char* c, std::size_t n, bool streaming) {
                               const auto part = [](const char* at) { return reinterpret_cast<const double*>(at); };
                               contenders::multiply_add_c128(reinterpret_cast<double*>(out), part(a), part(b), part(c), n, streaming);
                           });
        bench_widening(settings, DType::Float16, bytes);
        bench_widening(settings, DType::BFloat16, bytes);
    }
}

}  // namespace stridejit::bench
