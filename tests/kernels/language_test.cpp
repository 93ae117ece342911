// What text can say beyond operators and calls: names for parts, functions, typed literals, parts of computed values.

#include <doctest/doctest.h>

#include <cmath>

#include "stridejit/kernels/stridejit.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

bool same_bits(const View& a, const View& b) {
    return a.dtype() == b.dtype() && shape_of(a) == shape_of(b) && bits_of(a) == bits_of(b);
}

View eval_with(const std::string& source, const View& a, const View& b, std::span<const UserFunction> functions = {}) {
    const CompiledKernel kernel = compile(source, functions);
    std::vector<Binding> bindings;
    for (const std::string& name : kernel.names()) bindings.push_back({name, name == "a" ? a : b});
    const View result = eval_everywhere(kernel.substitute(bindings));
    // The way of a call that is known, with other views: the second call is answered from the kernel's own table.
    const View again = empty(result.shape(), result.dtype());
    for (int round = 0; round < 2; ++round) {
        fill(again, 0);
        kernel.run(again, bindings);
        CHECK(same_bits(again, result));
    }
    return result;
}

std::string error_text(const std::function<void()>& call) {
    try {
        call();
    } catch (const UserError& error) {
        return error.what();
    }
    return "no error";
}

}  // namespace

TEST_CASE("let gives a part of an expression a name") {
    const View a = random_array({5, 7}, DType::Float64, 1), b = random_array({7}, DType::Float64, 2);
    CHECK(same_bits(eval_with("let d = a - b; d * d + d", a, b), eval_with("(a - b) * (a - b) + (a - b)", a, b)));
    CHECK(same_bits(eval_with("let d = a - b; let e = d * 2; e / d", a, b), eval_with("((a - b) * 2) / (a - b)", a, b)));
    CHECK(same_bits(eval_with("let t = a.T; t[1:] + b[1:, None]", a, b), eval_with("a.T[1:] + b[1:, None]", a, b)));
    CHECK(compile("let d = a - b; d").names() == std::vector<std::string>{"a", "b"});
    CHECK(eval_with("let two = 2; a * two", a, b).dtype() == DType::Float64);
    CHECK(eval_with("let two = 2; cast(a, int8) * two", a, b).dtype() == DType::Int8);  // a literal with a name is as weak as without
}

TEST_CASE("functions of a text are what their expression is") {
    const View a = random_array({4, 6}, DType::Float64, 3), b = random_array({6}, DType::Float64, 4);
    CHECK(same_bits(eval_with("let norm(x, y) = sqrt(x*x + y*y); norm(a, b)", a, b), eval_with("sqrt(a*a + b*b)", a, b)));
    CHECK(same_bits(eval_with("let f(x) = x + 1; let g(x) = f(x) * f(x + b); g(a)", a, b), eval_with("(a + 1) * ((a + b) + 1)", a, b)));
    CHECK(same_bits(eval_with("let diff(x) = x[..., 1:] - x[..., :-1]; diff(a) + diff(a * b)", a, b),
                    eval_with("(a[:, 1:] - a[:, :-1]) + (a[:, 1:] * b[1:] - a[:, :-1] * b[:-1])", a, b)));
    CHECK(same_bits(eval_with("let scale(x) = x * sum(b); scale(a)", a, b), eval_with("a * sum(b)", a, b)));
    CHECK(same_bits(eval_with("let one() = 1; a + one()", a, b), eval_with("a + 1", a, b)));
    CHECK(eval_with("let f(x) = x / 2; f(cast(a, float32))", a, b).dtype() == DType::Float32);
}

TEST_CASE("literals may say their dtype") {
    const View a = random_array({3}, DType::Int8, 5), b = random_array({3}, DType::Float32, 6);
    for (const auto& [source, dtype] : {std::pair{"a + 1i16", DType::Int16}, {"a + 1", DType::Int8}, {"b * 2.5f64", DType::Float64},
                                        {"b * 2.5", DType::Float32}, {"a + 0x7fu8", DType::Int16}, {"a + 200u8", DType::Int16},
                                        {"a + 1u64", DType::Float64}, {"1f32 + 2", DType::Float32}, {"1e3f32", DType::Float32}}) {
        CAPTURE(source);
        CHECK(eval_with(source, a, b).dtype() == dtype);
    }
    for (std::size_t i = 0; i < kDTypeCount; ++i) {
        const auto dtype = static_cast<DType>(i);
        if (dtype == DType::Bool) continue;
        const std::string_view name = name_of(dtype);
        const std::string suffix = text(name.substr(0, name.starts_with("bf") ? 2 : 1), name.substr(name.find_first_of("0123456789")));
        CAPTURE(suffix);
        CHECK(parse("7" + suffix).dtype() == dtype);
    }
    CHECK(parse("255u8").item<int>() == 255);
    CHECK(parse("0xffi16").item<int>() == 255);
}

TEST_CASE("a part of a computed value is the value of the parts") {
    const View a = random_array({5, 4, 6}, DType::Float64, 7), b = random_array({4, 1}, DType::Float64, 8);
    const View whole = eval_with("a * b + 1", a, b);
    for (const char* part : {"[0]", "[-1]", "[1:]", "[::2]", "[::-1]", "[..., 0]", "[:, 1]", "[:, None]", "[1, 2, 3]", "[4:1:-2, :, 1::3]",
                             "[...]", "[5:]", ".T", ".T[0]", "[1:, 0].T[::2]", "[None].T"}) {
        CAPTURE(std::string(part));
        CHECK(same_bits(eval_with(text("(a * b + 1)", part), a, b), copy_of(index(whole, part))));
        CHECK(same_bits(eval_with(text("float32(a * b + 1)", part), a, b), Expr(cast(Expr(index(whole, part)), DType::Float32)).eval()));
    }
    CHECK(same_bits(Expr(a).index({std::int64_t{1}, Slice{}}).eval(), copy_of(a[1])));
    CHECK(same_bits((Expr(a) * Expr(b)).transpose().eval(), copy_of((Expr(a) * Expr(b)).eval().transpose())));
    CHECK_THROWS_AS((Expr(a) * Expr(b)).index({std::int64_t{5}}), IndexError);
    // No more is computed than is asked for: one nest over the part.
    const View out = empty({2, 4, 6}, DType::Float64);
    CHECK(explain(out, (Expr(a) * Expr(b)).index({Slice{std::nullopt, std::nullopt, 3}})).nest.find("for i0 in 2") != std::string::npos);
}

TEST_CASE("a part of what a reduction gives is a part of its results") {
    const View a = random_array({5, 4, 6}, DType::Float64, 9), b = random_array({4}, DType::Float64, 10);
    for (const char* source : {"sum(a, axis=2)", "sum(a, axis=2) * b", "max(a, axis=0, keepdims=True)", "argmax(a, axis=1) + 1",
                               "a - mean(a)", "a - mean(a, axis=0)", "sum(a, axis=2) + sum(a)", "mean(a - mean(a), axis=2)"}) {
        const View whole = eval_with(source, a, b);
        for (const char* part : {"[0]", "[1:]", "[::-1]", ".T", "[None]", "[..., 0]", "[1:].T[::2]"}) {
            CAPTURE(source);
            CAPTURE(std::string(part));
            CHECK(same_bits(eval_with(text("(", source, ")", part), a, b), copy_of(index(whole, part))));
        }
    }
    CHECK(same_bits(eval_with("sum(a)[None]", a, b), eval_with("sum(a, keepdims=True)[0, 0]", a, b)));
    CHECK(same_bits(eval_with("(sum(a) + sum(b))[None, None]", a, b), copy_of(eval_with("sum(a) + sum(b)", a, b).index(std::vector<Index>{NewAxis{}, NewAxis{}}))));
}

TEST_CASE("a mistake that shows when variables are bound is shown where it stands") {
    const View a = empty({3, 4}, DType::Float64), b = empty({5}, DType::Float64);
    CHECK(error_text([&] { eval_with("2 * a\n  + sqrt(a * b)", a, b); }) ==
          "multiply: shapes [3, 4] and [5] do not broadcast together (axis 1 of the result: 4 against 5); only extent 1 repeats"
          "\n    + sqrt(a * b)\n             ^");
    CHECK(error_text([&] { eval_with("b + ~a", a, b); }).find("\n  b + ~a\n      ^") != std::string::npos);
    CHECK(error_text([&] { eval_with("1 + sum(a, axis=2)", a, b); }).find("\n  1 + sum(a, axis=2)\n      ^") != std::string::npos);
    CHECK(error_text([&] { eval_with("(a * 2)[3]", a, b); }).find("\n  (a * 2)[3]\n         ^") != std::string::npos);
    CHECK(error_text([&] { eval_with("let f(x) = x + b; 1 + f(a)", a, b); }).find("\n  let f(x) = x + b; 1 + f(a)\n               ^") != std::string::npos);
    CHECK(error_text([&] { eval_with("clip(a, b, 2)", a, b); }).find("\n  clip(a, b, 2)\n  ^") != std::string::npos);
}

TEST_CASE("a program's own functions work in C++ and in text") {
    const UserFunction norm("norm(x, y) = sqrt(x*x + y*y)");
    const UserFunction both("both(x) = norm(x, 2*x)", std::vector{norm});
    const std::vector<UserFunction> functions{norm, both};
    CHECK(norm.name() == "norm");
    CHECK(norm.arity() == 2);
    const View a = random_array({4, 6}, DType::Float64, 11), b = random_array({6}, DType::Float64, 12);
    const View expected = eval_with("sqrt(a*a + b*b)", a, b);
    CHECK(same_bits(norm(a, b).eval(), expected));
    CHECK(same_bits(eval_with("norm(a, b)", a, b, functions), expected));
    CHECK(same_bits(eval_with("both(a + b)", a, b, functions), eval_with("sqrt((a+b)*(a+b) + (2*(a+b))*(2*(a+b)))", a, b)));
    CHECK(same_bits(eval_with("let half(x) = norm(x, 0) / 2; half(a)", a, b, functions), eval_with("sqrt(a*a + 0*0) / 2", a, b)));
    CHECK(norm(3, 4).item<double>() == 5.0);
}

TEST_CASE("a function may be written instruction by instruction") {
    // A hash: integers of 32 bits that wrap.
    BodyBuilder body;
    const Value x = body.parameter(DType::UInt32), y = body.parameter(DType::UInt32);
    const Value prime = body.constant(DType::UInt32, std::int64_t{16777619});
    const Value mixed = body.apply(Op::Mul, {body.apply(Op::Xor, {body.apply(Op::Mul, {x, prime}), y}), prime});
    const UserFunction mix("mix", body, mixed);
    CHECK(mix.arity() == 2);
    const View a = random_array({1009}, DType::UInt32, 13), b = random_array({1009}, DType::UInt8, 14);
    const View out = eval_with("mix(a, b)", a, b, std::vector{mix});
    CHECK(out.dtype() == DType::UInt32);
    for (std::int64_t i = 0; i < 1009; ++i)
        CHECK(out.get<std::uint32_t>(i) == (a.get<std::uint32_t>(i) * 16777619u ^ b.get<std::uint8_t>(i)) * 16777619u);
    CHECK(same_bits(eval_with("mix(a, b)[::-3] + 1", a, b, std::vector{mix}), eval_with("mix(a[::-3], b[::-3]) + 1", a, b, std::vector{mix})));
    CHECK(same_bits(eval_with("sum(mix(a, 7))", a, b, std::vector{mix}), sum(mix(a, 7)).eval()));
    BodyBuilder constant;
    const Value seven = constant.constant(DType::Int16, std::int64_t{7});
    CHECK(UserFunction("seven", constant, seven)().item<int>() == 7);
}

TEST_CASE("what an expression shares stays shared when its variables are bound") {
    Expr x = Expr::variable("x");
    for (int i = 0; i < 60; ++i) x = x * 0.5 + x * 0.5;  // 2^60 paths
    const View one = empty({3}, DType::Float64), out = empty({3}, DType::Float64);
    fill(one, 1.0);
    const CompiledKernel kernel(x);
    kernel(out, {{"x", one}});
    CHECK(out.get<double>(2) == 1);
}
