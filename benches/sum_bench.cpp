// Sums of contiguous memory against hand-written loops and Eigen, and of the same memory seen in other ways.

#include <cmath>
#include <cstring>

#include "contenders.h"
#include "harness.h"

namespace stridejit::bench {
namespace {

template <class T, class Total, class Hand, class Eigen>
void bench_dtype(const Settings& settings, char* memory, double bytes, Hand&& by_hand, Eigen&& by_eigen) {
    const auto n = static_cast<std::int64_t>(bytes / sizeof(T));
    auto* data = reinterpret_cast<T*>(memory);
    fill_random(data, static_cast<std::size_t>(n));
    const View x = view(data, {n});
    Total total = 0, expected = 0;
    const BoundKernel sum = compile("sum(x)").bind(view(&total, std::initializer_list<std::int64_t>{}), {{"x", x}});
    const std::string what = text("sum ", name_of(dtype_of<T>()), ", ", size_text(bytes));
    sum();
    expected = by_hand(data, static_cast<std::size_t>(n));
    require_same(what, std::abs(static_cast<double>(total - expected)) <= 1e-4 * std::abs(static_cast<double>(expected)));
    const double goal = bytes <= 16384 ? 0.85 : 0.95;
    volatile Total sink = 0;
    const auto hand = [&] { sink = by_hand(data, static_cast<std::size_t>(n)); };
    print_pairs(what, "by hand", compare(settings, [&] { sum(); }, hand), bytes, goal);
    if constexpr (!std::is_null_pointer_v<std::decay_t<Eigen>>)
        print_pairs("", "Eigen  ", compare(settings, [&] { sum(); }, [&] { sink = by_eigen(data, static_cast<std::size_t>(n)); }), bytes, 0);
}

/// Ways to see the same block; each must take the time of the plain one and give its bits.
void bench_views(const Settings& settings, std::int64_t extent) {
    const View block = empty({extent, extent, extent}, DType::Float32);
    fill_random(reinterpret_cast<float*>(block.data()), static_cast<std::size_t>(block.size()));
    const std::pair<const char*, View> views[] = {
        {"transposed", block.transpose()},
        {"permuted (1, 0, 2)", block.transpose({1, 0, 2})},
        {"reversed", block(slice(none, none, -1), slice(none, none, -1), slice(none, none, -1))},
        {"permuted and reversed", block.transpose({2, 0, 1})(ellipsis, slice(none, none, -1))},
    };
    float plain = 0, seen = 0;
    const CompiledKernel sum = compile("sum(x)");
    const View plain_out(&plain, DType::Float32, {}), seen_out(&seen, DType::Float32, {});
    const BoundKernel plain_sum = sum.bind(plain_out, {{"x", block}});
    for (const auto& [name, view] : views) {
        const BoundKernel seen_sum = sum.bind(seen_out, {{"x", view}});
        plain_sum(), seen_sum();
        require_same(text("sum float32 ", name), std::memcmp(&plain, &seen, sizeof plain) == 0);
        const Pairs pairs = compare(settings, [&] { plain_sum(); }, [&] { seen_sum(); });
        char measured[96];
        std::snprintf(measured, sizeof measured, "same bits; time / contiguous time: %.3f [%.3f, %.3f]", pairs.ratio, pairs.low, pairs.high);
        print({text("sum float32[", extent, "^3], ", name), measured, pairs.ratio, 1.05, true});
    }
}

}  // namespace

void bench_sum(const Settings& settings) {
    print_heading("sum, contiguous");
    if (!has_avx512()) return print({"needs AVX-512: the loops by hand are written for it", "", 0, 0, false});
    std::vector<double> sizes = {16384, 1 << 20, 16 << 20};
    if (!settings.quick) sizes.push_back(double{2} * (1 << 30));
    const View memory = empty({static_cast<std::int64_t>(sizes.back())}, DType::UInt8);
    for (const double bytes : sizes) {
        bench_dtype<double, double>(settings, memory.data(), bytes, contenders::sum_f64, contenders::eigen_sum_f64);
        bench_dtype<float, float>(settings, memory.data(), bytes, contenders::sum_f32, contenders::eigen_sum_f32);
        bench_dtype<std::int32_t, std::int64_t>(settings, memory.data(), bytes, contenders::sum_i32, nullptr);
    }
    print_heading("sum, the same memory seen in other ways");
    bench_views(settings, 64);
    bench_views(settings, 256);
}

}  // namespace stridejit::bench
