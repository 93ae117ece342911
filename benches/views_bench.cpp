// Layouts that other libraries copy first: a field of packed records, unaligned and byte-swapped elements, rows behind
// pointers. Each against a loop by hand for that very layout.

#include <cmath>
#include <cstring>
#include <vector>

#include "contenders.h"
#include "harness.h"

namespace stridejit::bench {
namespace {

constexpr double kGoal = 0.85;
constexpr std::int64_t kRow = 4096;  // elements of a row behind a pointer

/// Arrays of elements `stride` bytes apart, the first `skip` bytes into its memory.
struct Kind {
    const char* name;
    DType dtype;
    std::int64_t stride, skip;
    bool swapped;
};

View make(const Kind& kind, std::int64_t n, std::uint64_t seed) {
    const View memory = empty({n * kind.stride + kind.skip}, DType::UInt8);
    std::memset(memory.data(), 0x3f, static_cast<std::size_t>(memory.size()));
    const View array(memory.data() + kind.skip, kind.dtype, Layout{{n}, {kind.stride}, {}}, false, memory.owner());
    const View right = kind.swapped ? array.as_byte_swapped() : array;
    visit(kind.dtype, [&](auto tag) {
        using T = typename decltype(tag)::type;
        if constexpr (std::is_floating_point_v<T>)
            for (std::int64_t i = 0; i < n; ++i) {
                T value = 0;
                fill_random(&value, 1, seed + static_cast<std::uint64_t>(i) * 0x9e3779b97f4a7c15ull);
                right.set(value, i);
            }
    });
    return right;
}

bool near(double a, double b) { return std::abs(a - b) <= 1e-4 * std::abs(b); }

/// The two kernels for one layout.
template <class T, class Sum, class Fused>
void bench_layout(const Settings& settings, const std::string& name, const View& x, const View (&abc)[3],
                  const View& out, Sum&& sum_by_hand, Fused&& fused_by_hand) {
    T total = 0;
    const BoundKernel sum = compile("sum(x)").bind(View(&total, dtype_of<T>(), {}), {{"x", x}});
    sum();
    require_same("sum, " + name, near(static_cast<double>(total), static_cast<double>(sum_by_hand())));
    volatile T sink = 0;
    const auto print_speed = [&](const char* kernel, std::int64_t bytes, const Pairs& pairs) {
        const auto all = static_cast<double>(bytes);
        print_pairs(text(kernel, ", ", name, ", ", size_text(all)), "by hand", pairs, all, kGoal);
    };
    print_speed("sum", x.nbytes(), compare(settings, [&] { sum(); }, [&] { sink = sum_by_hand(); }));

    const BoundKernel fused = compile("a*b + c").bind(out, {{"a", abc[0]}, {"b", abc[1]}, {"c", abc[2]}});
    fused_by_hand();
    const View expected = copy_of(out);
    fill(out, 0);
    fused();
    require_same("a*b + c, " + name, all(Expr(out) == expected).item<bool>());
    print_speed("a*b + c", 4 * out.nbytes(), compare(settings, [&] { fused(); }, fused_by_hand));
}

void bench_records(const Settings& settings, const Kind& kind, double bytes) {
    const auto n = static_cast<std::int64_t>(bytes / 4), part = n / 4;
    const View x = make(kind, n, 1);
    const View abc[] = {x[slice(0, part)], x[slice(part, 2 * part)], x[slice(2 * part, 3 * part)]};
    const View out = empty({part}, DType::Float32);
    const auto stride = static_cast<std::size_t>(kind.stride), count = static_cast<std::size_t>(part);
    bench_layout<float>(settings, kind.name, x, abc, out,
        [&] { return contenders::sum_f32_strided(x.data(), stride, static_cast<std::size_t>(n)); },
        [&] {
            contenders::multiply_add_f32_strided(reinterpret_cast<float*>(out.data()), abc[0].data(), abc[1].data(),
                                                 abc[2].data(), stride, count);
        });
}

template <class T, class Sum, class Fused>
void bench_dense(const Settings& settings, const Kind& kind, double bytes, Sum&& sum_by_hand, Fused&& fused_by_hand) {
    const auto n = static_cast<std::int64_t>(bytes / sizeof(T)), part = n / 4;
    const View x = make(kind, n, 1), out = make(kind, part, 2);
    const View abc[] = {x[slice(0, part)], x[slice(part, 2 * part)], x[slice(2 * part, 3 * part)]};
    bench_layout<T>(settings, kind.name, x, abc, out,
        [&] { return sum_by_hand(x.data(), static_cast<std::size_t>(n)); },
        [&] { fused_by_hand(out.data(), abc[0].data(), abc[1].data(), abc[2].data(), static_cast<std::size_t>(part)); });
}

/// Rows of one block, reached in an order that is not that of memory.
struct Rows {
    View block;
    std::vector<double*> pointers;
    View view;

    explicit Rows(std::int64_t count, std::uint64_t seed) : block(empty({count, kRow}, DType::Float64)) {
        fill_random(reinterpret_cast<double*>(block.data()), static_cast<std::size_t>(count * kRow), seed);
        const auto all = static_cast<std::size_t>(count);
        for (std::size_t row = 0; row < all; ++row)
            pointers.push_back(reinterpret_cast<double*>(block.data()) + (row * 7 + 3) % all * kRow);
        view = View(pointers.data(), DType::Float64, Layout{{count, kRow}, {sizeof(double*), sizeof(double)}, {0, -1}});
    }
};

void bench_rows(const Settings& settings, std::int64_t count) {
    const std::int64_t part = std::max<std::int64_t>(1, count / 4);
    const Rows x(count, 1), a(part, 2), b(part, 3), c(part, 4), out(part, 5);
    const View abc[] = {a.view, b.view, c.view};
    const auto rows = static_cast<std::size_t>(part);
    bench_layout<double>(settings, "rows behind pointers", x.view, abc, out.view,
        [&] { return contenders::sum_f64_rows(x.pointers.data(), static_cast<std::size_t>(count), kRow); },
        [&] {
            contenders::multiply_add_f64_rows(out.pointers.data(), a.pointers.data(), b.pointers.data(),
                                              c.pointers.data(), rows, kRow);
        });
}

}  // namespace

void bench_views(const Settings& settings) {
    print_heading("views of other layouts; the size is that of the useful elements together");
    if (!has_avx512()) return print({"needs AVX-512: the loops by hand are written for it", "", 0, 0, false});
    std::vector<double> sizes = {65536, 1 << 20};
    if (!settings.quick) sizes.push_back(256 << 20);
    for (const double bytes : sizes) {
        bench_records(settings, {"float32 in 13-byte records", DType::Float32, 13, 1, false}, bytes);
        bench_records(settings, {"float32 in 16-byte records", DType::Float32, 16, 4, false}, bytes);
        bench_dense<float>(settings, {"unaligned float32", DType::Float32, 4, 1, false}, bytes,
                           contenders::sum_f32_unaligned, contenders::multiply_add_f32_unaligned);
        bench_dense<double>(settings, {"swapped float64", DType::Float64, 8, 0, true}, bytes,
                            contenders::sum_f64_swapped, contenders::multiply_add_f64_swapped);
        bench_rows(settings, static_cast<std::int64_t>(bytes) / (8 * kRow));
    }
    bench_rows(settings, 512);
}

}  // namespace stridejit::bench
