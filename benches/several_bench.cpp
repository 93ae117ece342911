// Several results in one pass, and reductions of a program's own, against the plain sum of the same memory.

#include "harness.h"

namespace stridejit::bench {
namespace {

template <class T>
void bench_dtype(const Settings& settings, char* memory, double bytes) {
    const auto n = static_cast<std::int64_t>(bytes / sizeof(T));
    auto* data = reinterpret_cast<T*>(memory);
    fill_random(data, static_cast<std::size_t>(n));
    const View x = view(data, {n}), total = empty({}, dtype_of<T>());
    const BoundKernel sum_of = compile("sum(x)").bind(total, {{"x", x}});
    sum_of();
    const auto row = [&](const char* name, const std::vector<Expr>& expressions, double goal) {
        std::vector<View> outs;
        for (std::size_t k = 0; k < expressions.size(); ++k) outs.push_back(empty({}, expressions[k].dtype()));
        const BoundKernel all = CompiledKernel(expressions).bind(outs, {});
        all();
        for (std::size_t k = 0; k < expressions.size(); ++k)
            require_same(name, outs[k].item<double>() == expressions[k].item<double>());
        print_pairs(text(name, " ", name_of(dtype_of<T>()), ", ", size_text(bytes)), "sum", compare(settings, [&] { all(); }, [&] { sum_of(); }), bytes, goal);
    };
    const auto both = mean_var(x);
    const auto ends = minmax(x);
    const bool far = bytes > double{256 << 20};
    row("mean_var", {both.first, both.second}, far ? 0.95 : 0);
    row("minmax", {ends.first, ends.second}, far ? 0.95 : 0);
    row("logsumexp", {logsumexp(x)}, 0);
    const UserReduction larger("associative larger(a, b) = maximum(abs(a), abs(b)) from 0");
    row("a program's own, associative,", {larger(x)}, 0);
}

}  // namespace

void bench_several(const Settings& settings) {
    print_heading("several results in one pass, and reductions of a program's own, against the sum of the same memory");
    std::vector<double> sizes = {1 << 20, 512 << 20};
    if (!settings.quick) sizes.push_back(double{2} * (1 << 30));
    const View memory = empty({static_cast<std::int64_t>(sizes.back())}, DType::UInt8);
    for (const double bytes : sizes) {
        bench_dtype<double>(settings, memory.data(), bytes);
        bench_dtype<float>(settings, memory.data(), bytes);
    }
}

}  // namespace stridejit::bench
