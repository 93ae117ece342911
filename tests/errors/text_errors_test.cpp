#include <doctest/doctest.h>

#include "stridejit/kernels/stridejit.h"
#include "tests/errors/error_case.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// Text that is refused, and what is said of it before its line is shown.
struct Refused {
    std::string source, text, kind = "ValueError";
};

void check_refused(const std::vector<Refused>& all) {
    for (const Refused& each : all) {
        CAPTURE(each.source.substr(0, 60));
        const std::string told = error_of([&] { return parse(each.source); });
        CHECK(told.substr(0, told.find('\n')) == each.kind + ": " + each.text);
    }
}

std::string repeated(const std::string& part, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += part;
    return all;
}

}  // namespace

TEST_CASE("errors of text: what is missing and what is too much") {
    check_refused({
        {"", "parse: column 1: expected an operand, found the end"},
        {"   \n", "parse: line 2, column 1: expected an operand, found the end"},
        {"a +", "parse: column 4: expected an operand, found the end"},
        {"* a", "parse: column 1: expected an operand, found '*'"},
        {"a b", "parse: column 3: expected an operator or the end, found 'b'"},
        {"a)", "parse: column 2: expected an operator or the end, found ')'"},
        {"(a", "parse: column 3: expected ')', found the end"},
        {"a < b < c", "parse: column 7: comparisons do not chain; write (a < b) & (b < c)"},
        {"None + 1", "parse: column 1: None is no operand"},
        {"a = b", "parse: column 3: expected an operator or the end, found '='"},
    });
}

TEST_CASE("errors of text: characters that have no meaning, whatever their bytes") {
    check_refused({
        {"a ? b", "parse: column 3: unexpected character '?'"},
        {"a; b", "parse: column 2: expected an operator or the end, found ';'"},
        {std::string("a\0b", 3), "parse: column 2: unexpected character '\\x00'"},
        {"a\xc3\xa4", "parse: column 2: unexpected character '\\xc3'"},
        {"\xff", "parse: column 1: unexpected character '\\xff'"},
        {"a\x7f", "parse: column 2: unexpected character '\\x7f'"},
        {"a ! b", "parse: column 3: unexpected character '!'"},
    });
}

TEST_CASE("errors of text: words of Python that mean something else there") {
    check_refused({
        {"a and b", "parse: column 3: 'and' takes single values; use & on comparisons in parentheses"},
        {"a or b", "parse: column 3: 'or' takes single values; use | on comparisons in parentheses"},
        {"not a", "parse: column 1: 'not' takes a single value; use ~"},
        {"a if b else c", "parse: column 3: conditional expressions take single values; use where(condition, a, b)"},
        {"a is b", "parse: column 3: this word of Python has no meaning here"},
    });
}

TEST_CASE("errors of text: numbers") {
    check_refused({
        {"18446744073709551616", "parse: column 1: the integer '18446744073709551616' does not fit in uint64"},
        {"0x10000000000000000", "parse: column 1: the integer '0x10000000000000000' does not fit in uint64"},
        {"1e999", "parse: column 1: the number '1e999' is out of the range of float64"},
        {"1.2.3", "parse: column 1: '1.2.3' is no number"},
        {"0x", "parse: column 1: '0x' is no number"},
        {"3a", "parse: column 1: '3a' is no number"},
        {"1e", "parse: column 1: '1e' is no number"},
        {"-18446744073709551615", "parse: column 1: negative: the literal -18446744073709551615 is below the range of int64"},
        {"1 + 18446744073709551615 * 2", "parse: column 26: multiply: the result of the literals 18446744073709551615 and 2"
                                         " fits neither int64 nor uint64"},
    });
}

TEST_CASE("errors of text: functions and their arguments") {
    check_refused({
        {"frob(a)", "parse: column 1: there is no function 'frob'"},
        {"sqrt()", "parse: column 1: sqrt takes 1 argument, got 0"},
        {"1 + sqrt(a, b)", "parse: column 5: sqrt takes 1 argument, got 2"},
        {"where(a, b)", "parse: column 1: where takes 3 arguments, got 2"},
        {"where(a, b, c", "parse: column 14: expected ')', found the end"},
        {"float32(a, b)", "parse: column 10: float32 takes 1 argument"},
        {"cast(a)", "parse: column 7: expected ',', found ')'"},
        {"cast(a, int8, b)", "parse: column 13: cast takes 2 arguments"},
        {"cast(a, b)", "parse: column 9: expected a dtype such as float32, found 'b'"},
        {"cast(a, 8)", "parse: column 9: expected a dtype such as float32, found '8'"},
        {"sum(a, axes=1)", "parse: column 8: sum has no argument 'axes'; it has axis=, keepdims=, dtype=, where=, initial= and mode="},
        {"var(a, correction=b)", "parse: column 19: expected a number, found 'b'"},
        {"sum(a, mode='exactly')", "parse: column 13: expected a mode, \"pairwise\", \"compensated\" or \"exact\", found ''exactly''"},
        {"mean(a, mode=exact)", "parse: column 14: expected a mode, \"pairwise\", \"compensated\" or \"exact\", found 'exact'"},
        {"prod(a, mode='exact')", "parse: column 9: prod has no argument 'mode'; it has axis=, keepdims=, dtype=, where= and initial="},
        {"vdot(a, mode='exact')", "parse: column 13: expected ')', found '='"},
        {"vdot(a, b, mode=2)", "parse: column 17: expected a mode, \"pairwise\", \"compensated\" or \"exact\", found '2'"},
        {"a + 'exact'", "parse: column 5: expected an operand, found ''exact''"},
        {"ptp(a, ord=1)", "parse: column 8: ptp has no argument 'ord'; it has axis=, keepdims= and dtype="},
        {"sum(a, axis=0, axis=1)", "parse: column 16: sum: axis is given twice"},
        {"sum(a, 0, axis=1)", "parse: column 11: sum: axis is given twice"},
        {"sum(a, keepdims=True, keepdims=True)", "parse: column 23: sum: keepdims is given twice"},
        {"sum(a, dtype=int8, dtype=int8)", "parse: column 20: sum: dtype is given twice"},
        {"sum(a, keepdims=1)", "parse: column 17: expected True or False, found '1'"},
        {"sum(a, axis)", "parse: column 12: expected '=', found ')'"},
        {"sum(a, axis=x)", "parse: column 13: expected an integer, found 'x'"},
        {"sum(a, axis=1.5)", "parse: column 13: expected an integer of at most 63 bits, found '1.5'"},
        {"sum(a, axis=(0 1))", "parse: column 16: expected ')', found '1'"},
        {"2 ** -1", "parse: column 3: power: int64 to the power of the literal -1 is no integer; cast the base to a float"},
        {"ldexp(1.5, 2.0)", "parse: column 1: ldexp: the second operand is the literal 2; it is the exponent of a power of 2, an integer", "TypeError"},
        {"1 + ~1.5", "parse: column 5: invert does not take the literal 1.5; it takes bool and integers", "TypeError"},
        {"1 + sum(2, axis=1)", "parse: column 5: sum: axis 1 is out of range: the operand has rank 0 and so no axis", "IndexError"},
        {"any(1, dtype=int8)", "parse: column 1: any: dtype=int8 is not possible, the result is bool; cast() the result", "TypeError"},
    });
}

TEST_CASE("errors of text: indices") {
    check_refused({
        {"a[]", "parse: column 3: expected an integer, a slice, None or ..., found ']'"},
        {"a[0", "parse: column 4: expected ']', found the end"},
        {"a[0 1]", "parse: column 5: expected ']', found '1'"},
        {"a[b]", "parse: column 3: expected an integer, found 'b'"},
        {"a[-b]", "parse: column 4: expected an integer, found 'b'"},
        {"a[9223372036854775808]", "parse: column 3: expected an integer of at most 63 bits, found '9223372036854775808'"},
        {"a.shape", "parse: column 3: expected T after '.', found 'shape'"},
        {"a.", "parse: column 3: expected T after '.', found the end"},
        {"2[0]", "parse: column 2: index: the literal 2 has no axes", "IndexError"},
    });
    const View view = empty({3, 4}, DType::Int8);
    check_errors({
        {"no index", "ValueError", "index: column 1: expected an operator or the end, found 'x'\n  x\n  ^", [&] { return index(view, "x"); }},
        {"half an index", "ValueError", "index: column 2: expected an integer, found the end\n  [\n   ^",
         [&] { return index(view, "["); }},
        {"text after an index", "ValueError", "index: column 4: expected an operator or the end, found 'b'\n  [0]b\n     ^",
         [&] { return index(view, "[0]b"); }},
        {"an index past the end", "IndexError", "index 3 is out of bounds for axis 0 with extent 3", [&] { return index(view, "[3]"); }},
        {"a step of nothing", "ValueError", "index: slice step may not be zero (axis 1)", [&] { return index(view, "[:, ::0]"); }},
    });
}

TEST_CASE("errors of text: what it names itself") {
    check_refused({
        {"let", "parse: column 4: expected a name, found the end"},
        {"let 3 = a; a", "parse: column 5: expected a name, found '3'"},
        {"let d a; d", "parse: column 7: expected '=', found 'a'"},
        {"let d = a d", "parse: column 11: expected ';', found 'd'"},
        {"let d = a;", "parse: column 11: expected an operand, found the end"},
        {"let sqrt = a; sqrt", "parse: column 5: 'sqrt' means something already"},
        {"let int8 = a; a", "parse: column 5: 'int8' means something already"},
        {"let d = a; let d = b; d", "parse: column 16: 'd' means something already"},
        {"let f(x) = x; let f = b; f", "parse: column 19: 'f' means something already"},
        {"let d = a; let f(d) = d; f(a)", "parse: column 18: 'd' means something already"},
        {"let f(x, x) = x; f(a, b)", "parse: column 5: f: the parameter 'x' is named twice"},
        {"let f(x) = f(x - 1); f(a)", "parse: column 12: 'f' calls itself; functions cannot be recursive"},
        {"let f(x) = g(x); let g(x) = x; f(a)", "parse: column 12: there is no function 'g'"},
        {"let f(x) = x; f(a, b)", "parse: column 15: f takes 1 argument, got 2"},
        {"let f(x = x; f(a)", "parse: column 9: expected ')', found '='"},
        {"a + let", "parse: column 5: 'let' stands before the expression: let d = a - b; d * d"},
        {"let d = a;\nlet e = d *;\ne", "parse: line 2, column 12: expected an operand, found ';'"},
        {"300u8", "parse: column 1: the literal '300u8' does not fit in uint8"},
        {"1.5i8", "parse: column 1: the literal '1.5i8' does not fit in int8"},
        {"1f8", "parse: column 1: '1f8' is no number"},
    });
    std::string doubling = "let f0(x) = x + x;";
    for (int i = 1; i < 64; ++i) doubling += text("let f", i, "(x) = f", i - 1, "(x + 1) + f", i - 1, "(x + 2);");
    CHECK(error_of([&] { return parse(doubling + "f63(a)"); }).find("calls of functions expand to more than 100000 operations") != std::string::npos);
}

TEST_CASE("errors of functions that a program defines") {
    const View x = empty({3}, DType::Float64);
    const UserFunction norm("norm(a, b) = sqrt(a*a + b*b)");
    BodyBuilder body;
    const Value low = body.parameter(DType::UInt8), half = body.constant(DType::UInt8, std::int64_t{128});
    const UserFunction high("high", body, body.apply(Op::LessEqual, {half, low}));
    check_errors({
        {"an unknown name", "ValueError", "function: column 12: 'b' is no parameter of f\n  f(a) = a * b\n             ^"
                                          , [] { UserFunction("f(a) = a * b"); }},
        {"recursion", "ValueError", "function: column 8: 'f' calls itself; functions cannot be recursive\n  f(a) = f(a)\n         ^",
         [] { UserFunction("f(a) = f(a)"); }},
        {"no parameters", "ValueError", "function: column 3: expected '(', found '='\n  f = 1\n    ^", [] { UserFunction("f = 1"); }},
        {"a name that is taken", "ValueError", "function: 'sqrt' means something already", [&] { UserFunction("sqrt", body, low); }},
        {"no name", "ValueError", "function: '2x' is no name; names have letters, digits and underscores", [&] { UserFunction("2x", body, low); }},
        {"too few arguments", "ValueError", "norm takes 2 arguments, got 1", [&] { return norm(x); }},
        {"an argument of another kind", "TypeError",
         "high: argument 0 is float64, which does not cast to the parameter's uint8 within the same kind; use cast(..., uint8)",
         [&] { return high(x); }},
        {"a literal that does not fit", "TypeError",
         "high: argument 0 is the literal 256, which does not cast to the parameter's uint8 within the same kind; use cast(..., uint8)",
         [&] { return high(256); }},
        {"a value of another builder", "ValueError", "body: there is no value 7; there are 3 so far", [&] { body.cast(7, DType::Int8); }},
        {"a constant that does not fit", "ValueError", "body: the constant -1 does not fit in uint8",
         [&] { body.constant(DType::UInt8, std::int64_t{-1}); }},
        {"an op that computes nothing", "ValueError", "body: reduce_add computes no value of other values", [&] { body.apply(Op::ReduceAdd, {low}); }},
        {"too many arguments", "ValueError", "body: neg takes 1 argument, got 2", [&] { body.apply(Op::Neg, {low, low}); }},
        {"a dtype that it does not take", "TypeError", "body: argument 0 of sqrt is uint8, which it does not take", [&] { body.apply(Op::Sqrt, {low}); }},
        {"dtypes that differ", "TypeError", "body: argument 1 of add is bool; it should be uint8",
         [&] { body.apply(Op::Add, {low, body.constant(DType::Bool, std::int64_t{1})}); }},
    });
}

TEST_CASE("errors of reductions that a program defines") {
    const View x = empty({3}, DType::Float64), z = empty({3}, DType::Complex64), i = empty({4}, DType::Int8);
    const UserFunction norm("norm(a, b) = sqrt(a*a + b*b)"), total("total(a, b) = sum(a) + b"), one("one(a) = a + 1");
    const std::vector<UserFunction> known{norm, total};
    const UserReduction larger("associative larger(a, b) = maximum(a, b) from 0"), pairs("pairs(a, b, c, d) = a + c, b + d from 0, 0");
    ReduceOptions typed, far, twice;
    typed.dtype = DType::Float32;
    far.axes = std::vector<std::int64_t>{1};
    twice.axes = std::vector<std::int64_t>{0, -1};
    check_errors({
        {"an unknown name", "ValueError", "reduction: column 15: 'c' is no parameter of f\n  f(a, b) = a * c from 0\n                ^", [] { UserReduction("f(a, b) = a * c from 0"); }},
        {"recursion", "ValueError", "reduction: column 11: 'f' calls itself; functions cannot be recursive\n  f(a, b) = f(a, b) from 0\n            ^", [] { UserReduction("f(a, b) = f(a, b) from 0"); }},
        {"a reduction inside", "ValueError", "reduction: column 11: 'sum' is of many elements; what combines two states is of those alone\n  f(a, b) = sum(a) + b from 0\n            ^",
         [] { UserReduction("f(a, b) = sum(a) + b from 0"); }},
        {"a reduction inside a function", "ValueError", "reduction: column 11: 'total' is of many elements; what combines two states is of those alone\n  f(a, b) = total(a, b) from 0\n            ^",
         [&] { UserReduction("f(a, b) = total(a, b) from 0", known); }},
        {"an index", "ValueError", "reduction: column 12: '[' is of many elements; what combines two states is of those alone\n  f(a, b) = a[0] + b from 0\n             ^",
         [] { UserReduction("f(a, b) = a[0] + b from 0"); }},
        {"no identity", "ValueError", "reduction: column 16: expected 'from', found the end\n  f(a, b) = a + b\n                 ^", [] { UserReduction("f(a, b) = a + b"); }},
        {"an identity that is no number", "ValueError", "reduction: column 22: expected a number, found 'a'\n  f(a, b) = a + b from a\n                       ^", [] { UserReduction("f(a, b) = a + b from a"); }},
        {"an odd number of parameters", "ValueError", "reduction: column 1: f: 3 parameters, but a state of 1 value; the earlier state and the later one have 2\n  f(a, b, c) = a + b from 0\n  ^",
         [] { UserReduction("f(a, b, c) = a + b from 0"); }},
        {"more values than parameters", "ValueError", "reduction: column 1: f: 2 parameters, but a state of 2 values; the earlier state and the later one have 4\n  f(a, b) = a + b, a from 0...\n  ^",
         [] { UserReduction("f(a, b) = a + b, a from 0, 0"); }},
        {"the later state in the result", "ValueError", "reduction: column 27: 'b' is no parameter of f\n  f(a, b) = a + b from 0 to b\n                            ^", [] { UserReduction("f(a, b) = a + b from 0 to b"); }},
        {"a name that is taken", "ValueError", "reduction: column 1: 'sum' means something already\n  sum(a, b) = a + b from 0\n  ^", [] { UserReduction("sum(a, b) = a + b from 0"); }},
        {"a name that is none", "ValueError", "reduction: '2x' is no name; names have letters, digits and underscores", [&] { UserReduction("2x", norm, 0, true); }},
        {"what combines one", "ValueError", "reduction: one takes 1 argument; what combines takes the earlier one and the later one", [&] { UserReduction("f", one, 0, true); }},
        {"an identity of many", "TypeError", "reduction: the identity of f must be a number", [&] { UserReduction("f", norm, x, true); }},
        {"too few arguments", "ValueError", "pairs takes 2 arguments, got 1", [&] { return pairs(x); }},
        {"shapes that differ", "ValueError", "pairs: shapes [3] and [4] do not broadcast together (axis 0 of the result: 3 against 4); only extent 1 repeats", [&] { return pairs.apply(std::vector<Expr>{x, i}); }},
        {"another option", "TypeError", "larger takes axis= and keepdims= alone; cast() what it reduces, mask it with where()", [&] { return larger(x, typed); }},
        {"an axis that is not there", "IndexError", "larger: axis 1 is out of range for rank 1; valid axes are -1..0", [&] { return larger(x, far); }},
        {"an axis named twice", "ValueError", "larger: axis 0 is named twice in [0, -1]", [&] { return larger(x, twice); }},
        {"complex numbers", "TypeError", "larger does not take complex64; it may fold real() and imag() as two values of a state", [&] { return larger(z); }},
        {"a state of complex numbers", "TypeError", "f: a state of complex128 becomes one of complex128; a state is of real numbers, real() and imag() are two of its values",
         [&] { return UserReduction("f(a, b) = a + b * 2j from 0")(x); }},
        {"dtypes that do not settle", "TypeError", "turn: a state of int8, float64 becomes one of float64, int8; cast() what is combined to the dtype that it should keep",
         [&] { return UserReduction("associative turn(a, b, c, d) = b, a from 0, 0").apply(std::vector<Expr>{i, 1.5 * Expr(empty({4}, DType::Float64))}); }},
    });
    check_refused({
        {"let reduction f(a, b) = a + b; f(x)", "parse: column 30: expected 'from', found ';'"},
        {"let reduction f(a, b) = a + b from 0; f(x, dtype=int8)", "parse: column 44: f has no argument 'dtype'; it has axis= and keepdims="},
        {"let reduction f(a, b, c, d) = a + c, b + d from 0, 0; f(x)", "parse: column 55: f takes 2 arguments, got 1"},
        {"let reduction f(a, b) = a + b from 0; let f = x; f", "parse: column 43: 'f' means something already"},
        {"a, b", "parse: column 2: one value is wanted here, not several"},
    });
    check_errors({
        {"a mistake in what combines", "TypeError",
         "bitwise_and does not take the literal 0 and float64; it takes bool and integers\n  let reduction f(a, b) = a & b from 0; f(x)\n                            ^"
         "\n  let reduction f(a, b) = a & b from 0; f(x)\n                                        ^", [&] { return CompiledKernel(parse("let reduction f(a, b) = a & b from 0; f(x)")).substitute(std::vector<Binding>{{"x", x}}); }},
        {"an output too few", "ValueError", "assign_all: 1 output but 2 expressions", [&] { assign_all({x}, {Expr(x) + 1, Expr(x) + 2}); }},
        {"outputs that share memory", "ValueError", "assign_all: outputs 0 and 1 share memory", [&] { assign_all({x, x[slice(0, 2)]}, {Expr(x) + 1, Expr(1.0)}); }},
    });
}

TEST_CASE("the line of a mistake is shown, and a caret below the character") {
    const auto shown = [](const std::string& source) {
        const std::string told = error_of([&] { return parse(source); });
        return told.substr(told.find('\n') + 1);
    };
    CHECK(shown("a + * b") == "  a + * b\n      ^");
    CHECK(shown("let d = a;\n  d $ 2;\n") == "    d $ 2;\n      ^");
    CHECK(shown("a\t? b") == "  a?? b\n    ^");
    CHECK(shown(repeated("a + ", 100) + "?" + repeated(" + b", 100)) ==
          "  ..." + repeated("a + ", 13).substr(2) + "? + b + b + b + b + b + b...\n" + std::string(55, ' ') + "^");
}

TEST_CASE("errors of text without end") {
    const int many = 100000;
    check_refused({
        {repeated("(", many), "parse: column 201: nested more than 200 deep"},
        {repeated("-", many), "parse: column 201: nested more than 200 deep"},
        {repeated("abs(", many), "parse: column 801: nested more than 200 deep"},
        {repeated("a**", many), "parse: column 601: nested more than 200 deep"},
        {repeated("a+", many) + "a", "parse: column 4000: expression: nested more than 2000 operations deep; evaluate it in parts with eval()"},
        {repeated("a.T ", many), "parse: column 5: expected an operator or the end, found 'a'"},
        {"abs(a" + repeated(",a", many) + ")", "parse: column 1: abs takes 1 argument, got 100001"},
        {repeated("9", many), "parse: column 1: the integer '" + repeated("9", 60) + "...' does not fit in uint64"},
    });
    CHECK(parse("a" + repeated(".T", many)).node() != nullptr);
    CHECK(parse("a" + repeated("[None]", many)).node() != nullptr);
    CHECK(parse("sum(a, axis=(" + repeated("0,", many) + "))").node() != nullptr);
    CHECK(parse(repeated("a", many)).node() != nullptr);
}
