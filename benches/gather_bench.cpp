// Elements far apart: loaded one by one, and by gather instructions. What a row of the table in engine/target.cpp says.

#include <memory>

#include "harness.h"

namespace stridejit::bench {

void bench_gather(const Settings& settings) {
    print_heading("every n-th element: one by one against gathers; above 1, this processor is slower with gathers");
    for (const Isa isa : {Isa::Avx2, Isa::Avx512}) {
        if (!can_run({isa})) continue;
        Engine single({BackendChoice::Llvm, {isa, false}}), gathered({BackendChoice::Llvm, {isa, true}});
        for (const DType dtype : {DType::Float32, DType::Float64})
            for (const std::int64_t bytes : {std::int64_t{1} << 15, std::int64_t{3} << 18, std::int64_t{1} << 27})
                for (const std::int64_t step : {5, 16}) {
                    if (settings.quick && bytes > 1 << 20) continue;
                    const std::int64_t n = bytes / item_bytes(dtype) / step;
                    const View memory = empty({n * step}, dtype), x = memory[slice(0, n * step, step)];
                    assign(memory, Expr(1.5));
                    const View one = empty({}, dtype), other = empty({}, dtype);
                    const BoundKernel ours = compile("sum(x)", single).bind(one, {{"x", x}});
                    const BoundKernel theirs = compile("sum(x)", gathered).bind(other, {{"x", x}});
                    ours(), theirs();
                    const std::string what = text(Target{isa}.name(), ", sum of every ", step, "th ", name_of(dtype), ", ", size_text(static_cast<double>(bytes)));
                    require_same(what, all(Expr(one) == Expr(other)).item<bool>());
                    print_pairs(what, "gathers", compare(settings, [&] { ours(); }, [&] { theirs(); }), static_cast<double>(n * item_bytes(dtype)), 0);
                }
    }
}

}  // namespace stridejit::bench
