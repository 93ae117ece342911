// Every second to fourth element, read and written, of each size, against loops that move the same whole lines of the
// cache; and a*b + c where operands lie on all offsets to each other within a page.

#include <algorithm>
#include <vector>

#include "contenders.h"
#include "harness.h"

namespace stridejit::bench {
namespace {

/// Twice each element, `step` apart on one side. `bytes`: of the side with gaps.
void measure(const Settings& settings, DType dtype, std::int64_t step, std::int64_t bytes, bool stores) {
    const std::int64_t item = item_bytes(dtype), n = bytes / item / step;
    const View wide = empty({n * step}, dtype), dense = empty({n}, dtype), apart = wide[slice(0, n * step, step)];
    assign(wide, cast(Expr(3), dtype));
    assign(dense, cast(Expr(3), dtype));
    const BoundKernel run = compile("x + x").bind(stores ? apart : dense, {{"x", stores ? dense : apart}});
    run();
    require_same("x + x", all(Expr(stores ? apart : dense) == 6).item<bool>());
    const auto count = static_cast<std::size_t>(n * item), lines = static_cast<std::size_t>(step);
    const auto limit = [&] {
        stores ? contenders::write_lines(wide.data(), dense.data(), count, lines) : contenders::read_lines(dense.data(), wide.data(), count, lines);
    };
    const std::string what = text(stores ? "store" : "load", " every ", step, ", ", name_of(dtype), ", ", size_text(static_cast<double>(bytes)));
    print_pairs(what, "whole lines", compare(settings, [&] { run(); }, limit), static_cast<double>(n * item * (step + 1)), 0.9);
}

/// Slowest of all offsets over the median.
void measure_offsets(const Settings& settings, std::int64_t n) {
    constexpr std::int64_t kPage = 4096, kLine = 64;
    const std::int64_t room = (n * 8 / kPage + 3) * kPage;
    const View memory = empty({4 * room}, DType::UInt8);
    assign(memory, cast(Expr(0), DType::UInt8));
    const CompiledKernel kernel = compile("a*b + c");
    std::vector<double> times;
    for (std::int64_t offset = 0; offset < kPage; offset += settings.quick ? 8 * kLine : kLine) {
        const auto array = [&](std::int64_t k) { return View(memory.data() + k * room + (k * offset) % kPage, DType::Float64, {{n}, {8}, {}}); };
        const BoundKernel run = kernel.bind(array(1), {{"a", array(0)}, {"b", array(2)}, {"c", array(3)}});
        double best = seconds_of([&] { run(); });
        for (int again = 0; again < 4; ++again) best = std::min(best, seconds_of([&] { run(); }));
        times.push_back(best);
    }
    std::sort(times.begin(), times.end());
    const double ratio = times.back() / times[times.size() / 2];
    print({text("a*b + c, offsets of 0 to 4032 bytes, ", size_text(static_cast<double>(32 * n))),
           text("slowest over median ", static_cast<int>(ratio * 100), "%"), ratio, 1.25, true});
}

}  // namespace

void bench_strides(const Settings& settings) {
    print_heading("every second to fourth element against whole lines");
    if (!has_avx512()) return print({"no AVX-512 here", "", 0, 0});
    for (const bool stores : {false, true})
        for (const std::int64_t bytes : {std::int64_t{24} << 10, std::int64_t{1} << 19, std::int64_t{1} << 27})
            for (const DType dtype : {DType::UInt8, DType::UInt16, DType::Float32, DType::Float64})
                for (const std::int64_t step : {2, 3, 4})
                    if (!settings.quick || bytes < 1 << 20) measure(settings, dtype, step, bytes, stores);
    for (const std::int64_t n : {1 << 9, 1 << 14}) measure_offsets(settings, n);
}

}  // namespace stridejit::bench
