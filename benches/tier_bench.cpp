// The interpreter against the JIT, on 1 MB.

#include "harness.h"

namespace stridejit::bench {

void bench_tiers(const Settings& settings) {
    print_heading("interpreter against JIT, 1 MB of float64");
    Engine interpreter({BackendChoice::Interpreter}), jit({BackendChoice::Llvm});
    const std::int64_t n = (1 << 20) / 8;
    const View memory = empty({4, n / 4}, DType::Float64), flat = empty({n}, DType::Float64);
    fill_random(reinterpret_cast<double*>(memory.data()), static_cast<std::size_t>(n));
    fill_random(reinterpret_cast<double*>(flat.data()), static_cast<std::size_t>(n));
    const auto measure = [&](const char* expression, const View& out, std::initializer_list<Binding> bindings) {
        const BoundKernel slow = compile(expression, interpreter).bind(out, bindings);
        const BoundKernel fast = compile(expression, jit).bind(out, bindings);
        slow();
        const View expected = copy_of(out);
        fast();
        require_same(expression, all(Expr(expected) == Expr(out)).item<bool>());
        print_pairs(expression, "JIT", compare(settings, [&] { slow(); }, [&] { fast(); }), 1 << 20, 0.3);
    };
    double total = 0;
    measure("a*b + c", memory[0], {{"a", memory[1]}, {"b", memory[2]}, {"c", memory[3]}});
    measure("sum(x)", View(&total, DType::Float64, {}), {{"x", flat}});
}

}  // namespace stridejit::bench
