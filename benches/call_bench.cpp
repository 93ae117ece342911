// What a call costs beyond its arithmetic: eight elements, three operands of rank 2.

#include "harness.h"

namespace stridejit::bench {
namespace {

void print_nanoseconds(const std::string& what, double seconds, double goal) {
    print({what, text(static_cast<int>(seconds * 1e10) / 10.0, " ns"), seconds * 1e9, goal, true});
}

}  // namespace

void bench_call(const Settings&) {
    print_heading("warm calls: x + y into out, each float64[2][4], rows padded so that they do not merge");
    const View memory = empty({3, 2, 8}, DType::Float64);
    fill_random(reinterpret_cast<double*>(memory.data()), 48);
    const View out = memory(0, Slice{}, slice(0, 4)), x = memory(1, Slice{}, slice(0, 4)), y = memory(2, Slice{}, slice(0, 4));
    double* const o = reinterpret_cast<double*>(out.data());
    const double *const a = reinterpret_cast<double*>(x.data()), *const b = reinterpret_cast<double*>(y.data());
    const double arithmetic = seconds_of([&] {
        for (int i = 0; i < 2; ++i)
            for (int j = 0; j < 4; ++j) o[8 * i + j] = a[8 * i + j] + b[8 * i + j];
        asm volatile("" ::: "memory");
    });
    const CompiledKernel kernel = compile("x + y");
    const BoundKernel bound = kernel.bind(out, {{"x", x}, {"y", y}});
    print_nanoseconds("the arithmetic alone, a plain loop", arithmetic, 0);
    print_nanoseconds("a bound kernel, beyond the arithmetic", seconds_of([&] { bound(); }) - arithmetic, 0);
    print_nanoseconds("a prepared kernel, beyond the arithmetic",
                      seconds_of([&] { kernel(out, {{"x", x}, {"y", y}}); }) - arithmetic, 100);
    print_nanoseconds("assign(out, x + y), beyond the arithmetic", seconds_of([&] { assign(out, Expr(x) + y); }) - arithmetic, 0);
    print_nanoseconds("sum(x).item<double>(), whole", seconds_of([&] { static_cast<void>(sum(x).item<double>()); }), 0);
}

}  // namespace stridejit::bench
