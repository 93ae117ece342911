#include <doctest/doctest.h>

#include "stridejit/kernels/stridejit.h"
#include "tests/errors/error_case.h"

using namespace stridejit;
using namespace stridejit::testing;

TEST_CASE("errors of calling a compiled kernel") {
    const View x = empty({3}, DType::Float64), y = empty({3}, DType::Float64), out = empty({3}, DType::Float64);
    const View wide = empty({4}, DType::Float64), bytes = empty({3}, DType::Int8);
    const CompiledKernel kernel = compile("x * 2 + y"), constant = compile("1 + 1"), slice = compile("x[1:, 2]");
    check_errors({
        {"a name that is not bound", "ValueError", "kernel: variable 'y' is not bound to a view", [&] { kernel(out, {{"x", x}}); }},
        {"a name that is none", "ValueError", "kernel: 'z' is no variable of the expression; its variables are: x, y",
         [&] { kernel(out, {{"x", x}, {"z", y}}); }},
        {"a name too much", "ValueError", "kernel: 'z' is no variable of the expression; its variables are: x, y",
         [&] { kernel(out, {{"x", x}, {"y", y}, {"z", y}}); }},
        {"an empty name", "ValueError", "kernel: '' is no variable of the expression; its variables are: x, y",
         [&] { kernel(out, {{"", x}, {"y", y}}); }},
        {"a name for an expression that has none", "ValueError", "kernel: 'x' is no variable of the expression; its variables are: none",
         [&] { constant(out, {{"x", x}}); }},
        {"the same name twice", "ValueError", "kernel: variable 'x' is bound twice", [&] { kernel(out, {{"x", x}, {"x", y}}); }},
        {"a name that is not bound, for a new array", "ValueError", "kernel: variable 'x' is not bound to a view",
         [&] { return kernel.eval({}); }},
        {"a name that is not bound, for later", "ValueError", "kernel: variable 'y' is not bound to a view",
         [&] { return kernel.bind(out, {{"x", x}}); }},
        {"a name that is not bound, by substitution", "ValueError", "kernel: variable 'x' is not bound to a view",
         [&] { return kernel.substitute({}); }},
        {"a read-only output", "ValueError", "kernel: the output is read-only",
         [&] { kernel(out.as_readonly(), {{"x", x}, {"y", y}}); }},
        {"a read-only output, for later", "ValueError", "bind: the output is read-only",
         [&] { return kernel.bind(out.as_readonly(), {{"x", x}, {"y", y}}); }},
        {"an output of another shape", "ValueError",
         "kernel: the expression has shape [3], which does not broadcast to the output's shape [4] (axis 0: 3 against 4); only extent 1 repeats",
         [&] { kernel(wide, {{"x", x}, {"y", y}}); }},
        {"an output of another kind", "TypeError",
         "kernel: the expression is float64, which does not cast to the output's int8 within the same kind; "
         "use cast(..., int8)",
         [&] { kernel(bytes, {{"x", x}, {"y", y}}); }},
        {"views of other shapes", "ValueError",
         "add: shapes [3] and [4] do not broadcast together (axis 0 of the result: 3 against 4); only extent 1 repeats"
         "\n  x * 2 + y\n        ^",
         [&] { kernel(out, {{"x", x}, {"y", wide}}); }},
        {"an index of a view with fewer axes", "IndexError",
         "kernel: variable 'x': index: too many indices: the view has rank 1, but 2 were given", [&] { return slice.eval({{"x", x}}); }},
        {"an index past the end", "IndexError", "kernel: variable 'x': index 2 is out of bounds for axis 1 with extent 2",
         [&] { return slice.eval({{"x", empty({3, 2}, DType::Int8)}}); }},
        {"a transposed view of pointers", "ValueError",
         "kernel: variable 'x': transpose: cannot transpose a view with indirect dimensions",
         [&] { return compile("x.T").eval({{"x", View(nullptr, DType::Int8, {{0}, {8}, {0}})}}); }},
        {"running what was never bound", "ValueError",
         "bound kernel: nothing is bound; CompiledKernel::bind() makes one that runs", [] { BoundKernel()(); }},
    });
}

TEST_CASE("errors of calling a compiled kernel of several outputs") {
    const View x = empty({3}, DType::Float64), out = empty({3}, DType::Float64), other = empty({3}, DType::Float64), total = empty({}, DType::Float64);
    const CompiledKernel kernel = compile_all("x * 2, x + 1"), ends = compile_all("min(x), sum(x)");
    const std::vector<Binding> bindings{{"x", x}};
    check_errors({
        {"an output too few", "ValueError", "kernel: 1 output but 2 expressions", [&] { kernel(out, {{"x", x}}); }},
        {"an output too many", "ValueError", "kernel: 3 outputs but 2 expressions", [&] { kernel({out, other, total}, {{"x", x}}); }},
        {"two outputs of one expression", "ValueError", "kernel: 2 outputs but 1 expression", [&] { compile("x")({out, other}, {{"x", x}}); }},
        {"no output", "ValueError", "kernel: no output is given", [&] { kernel.run(std::span<const View>(), bindings); }},
        {"no output, for later", "ValueError", "kernel: no output is given", [&] { return kernel.bind(std::span<const View>(), bindings); }},
        {"no output of these layouts", "ValueError", "kernel: no output is given", [&] { return kernel.for_layouts(std::span<const View>(), bindings); }},
        {"an output too few, for later", "ValueError", "kernel: 1 output but 2 expressions", [&] { return kernel.bind(out, {{"x", x}}); }},
        {"outputs that are one", "ValueError", "kernel: outputs 0 and 1 share memory", [&] { kernel({out, out}, {{"x", x}}); }},
        {"outputs that overlap, for later", "ValueError", "bind: outputs 0 and 1 share memory", [&] { return ends.bind({out[0], out[0]}, {{"x", x}}); }},
        {"one that is read-only", "ValueError", "kernel: output 1: the output is read-only", [&] { kernel({out, other.as_readonly()}, {{"x", x}}); }},
        {"one of another shape", "ValueError",
         "kernel: output 0: the expression has shape [3], which does not broadcast to the output's shape [] (axis 0: 3 against 1); only extent 1 repeats", [&] { kernel({total, other}, {{"x", x}}); }},
        {"one of another kind", "TypeError",
         "bind: output 1: the expression is float64, which does not cast to the output's int8 within the same kind; use cast(..., int8)",
         [&] { return kernel.bind({out, empty({3}, DType::Int8)}, {{"x", x}}); }},
        {"one that is not set", "TypeError", "output: the view is not set; it stands for no memory", [&] { kernel({out, View()}, {{"x", x}}); }},
        {"the value of several", "ValueError", "kernel: there are 2 expressions, not one; eval_all() and substitute_all() take them", [&] { return kernel.eval(bindings); }},
        {"no expression", "ValueError", "kernel: there is no expression; one or more are wanted", [] { return CompiledKernel(std::span<const Expr>()); }},
        {"a mistake in the second value", "ValueError", "parse: column 8: expected an operand, found the end\n  x * 2, \n         ^", [] { return compile_all("x * 2, "); }},
    });
}

TEST_CASE("a call that fails leaves the kernel as it was") {
    const View x = empty({3}, DType::Float64), out = empty({3}, DType::Float64);
    fill(x, 2.0);
    const CompiledKernel kernel = compile("x * x");
    for (int round = 0; round < 3; ++round) {
        CHECK_THROWS_AS(kernel(out.as_readonly(), {{"x", x}}), ValueError);
        CHECK_THROWS_AS(kernel(out, {{"x", x}, {"x", x}}), ValueError);
        fill(out, 0.0);
        kernel(out, {{"x", x}});
        CHECK(out.get<double>(2) == 4.0);
        CHECK_THROWS_AS(kernel(out.as_readonly(), {{"x", x}}), ValueError);  // its layout is known by now
    }
}
