// Cold compiles: from a set of views to a callable, for kernels that all differ.

#include <algorithm>
#include <chrono>

#include "harness.h"

namespace stridejit::bench {
namespace {

struct Layouts {
    const char* name;
    View a, b, c;
};

std::vector<Layouts> make_layouts() {
    const auto fresh = [](DType dtype) { return empty({40, 60}, dtype); };
    const auto make = [&](const char* name, auto&& see) {
        return Layouts{name, see(fresh(DType::Float64)), see(fresh(DType::Float64)), see(fresh(DType::Float32))};
    };
    return {
        make("contiguous", [](const View& v) { return v; }),
        make("rows", [](const View& v) { return v(slice(none, none, 2), slice(0, 50)); }),
        make("columns", [](const View& v) { return v(Slice{}, slice(none, none, 2)); }),
        make("scattered", [](const View& v) { return v(Slice{}, slice(none, none, 7)); }),
        make("mirrored", [](const View& v) { return v(slice(none, none, -1)); }),
    };
}

constexpr const char* kExpressions[] = {
    "a + b",           "a*b + c",           "sqrt(a*a + b*b)",          "where(a > b, a, b*2)", "abs(a - b) < 0.5",
    "sum(a)",          "sum(a*b)",          "sum(a, axis=0)",           "max(a*c, axis=1)",     "mean(abs(a - c))",
    "fma(a, b, a)",    "a // b + c % b",    "max(a) - min(a)",          "any(a > b, axis=0)",
};

}  // namespace

void bench_compile(const Settings& settings) {
    print_heading("cold compile, view set to callable, kernels that all differ");
    std::vector<double> times;
    std::size_t kernels = 0;
    for (int round = 0; round < (settings.quick ? 1 : 5); ++round) {
        Engine engine({BackendChoice::Llvm});
        float one = 1;
        static_cast<void>(compile("-x", engine).eval({{"x", View(&one, DType::Float32, {})}}));  // loads LLVM, sets its tables up
        const auto before = engine.cache_stats().misses;
        for (const Layouts& layouts : make_layouts())
            for (const char* expression : kExpressions) {
                std::vector<Binding> bindings;
                const CompiledKernel kernel = compile(expression, engine);
                for (const std::string& name : kernel.names())
                    bindings.push_back({name, name == "a" ? layouts.a : name == "b" ? layouts.b : layouts.c});
                const Expr wanted = kernel.substitute(bindings);
                const View out = empty(as_span(wanted.shape()), wanted.dtype());
                const auto begin = std::chrono::steady_clock::now();
                const BoundKernel callable = compile(expression, engine).bind(out, bindings);
                times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count());
            }
        kernels = engine.cache_stats().misses - before;
    }
    std::sort(times.begin(), times.end());
    const double median = times[times.size() / 2], late = times[times.size() * 95 / 100];
    print({"kernels compiled a round", text(kernels), static_cast<double>(kernels), 50, false});
    print({"median", text(median, " ms"), median, 3.5, true});
    print({"95th of a hundred", text(late, " ms"), late, 6, true});
}

}  // namespace stridejit::bench
