#include <doctest/doctest.h>

#include <limits>

#include "stridejit/kernels/stridejit.h"
#include "tests/errors/error_case.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::uint64_t kMost = std::numeric_limits<std::uint64_t>::max();

View floats() { return empty({3, 4}, DType::Float64); }
View bytes() { return empty({3, 4}, DType::Int8); }
View bools() { return empty({3, 4}, DType::Bool); }
Expr name() { return Expr::variable("x"); }

}  // namespace

TEST_CASE("errors of scans") {
    check_errors({
        {"no axis among several", "ValueError", "cumulative_sum: axis= is wanted for an operand of 2 axes, of shape [3, 4]",
         [] { return cumulative_sum(floats()); }},
        {"an axis that is not there", "IndexError", "cummax: axis 2 is out of range for rank 2; valid axes are -2..1", [] { return cummax(floats(), {2}); }},
        {"no axis at all", "ValueError", "cumulative_prod: a single number has no axis to go along", [] { return cumulative_prod(2.5); }},
        {"what comes of no element where nothing does", "TypeError",
         "cummin: include_initial= is not possible, for cummin of no element has no value", [] { return cummin(floats(), {0, std::nullopt, true}); }},
        {"complex numbers in order", "TypeError", "cummax does not take complex64: complex numbers have no order",
         [] { return cummax(empty({3}, DType::Complex64)); }},
        {"a complex dtype in order", "TypeError", "cummin does not take complex128: complex numbers have no order",
         [] { return cummin(floats(), {0, DType::Complex128}); }},
        {"a keyword of reductions", "ValueError",
         "parse: column 19: cumulative_sum has no argument 'keepdims'; it has axis=, dtype= and include_initial=\n"
         "  cumulative_sum(x, keepdims=True)\n"
         "                    ^",
         [] { return parse("cumulative_sum(x, keepdims=True)"); }},
        {"a keyword twice", "ValueError",
         "parse: column 27: cumulative_sum: axis is given twice\n"
         "  cumulative_sum(x, axis=0, axis=0)\n"
         "                            ^",
         [] { return parse("cumulative_sum(x, axis=0, axis=0)"); }},
    });
}

TEST_CASE("errors of shapes") {
    check_errors({
        {"shapes that do not go together", "ValueError",
         "add: shapes [3, 4] and [5] do not broadcast together (axis 1 of the result: 4 against 5); only extent 1 repeats",
         [] { return floats() + Expr(empty({5}, DType::Float64)); }},
        {"the third of three", "ValueError",
         "where: shapes [3, 4] and [3, 2] do not broadcast together (axis 1 of the result: 4 against 2); only extent 1 repeats",
         [] { return where(bools(), floats(), empty({3, 2}, DType::Float64)); }},
        {"more elements than can be counted", "ValueError",
         "nest: operand @0: broadcast: shape [4294967296, 4294967296] has more elements than 63 bits can count",
         [] {
             const View one = empty({1, 1}, DType::Int8);
             return sum(one.broadcast_to({1, 1ll << 32}) + Expr(one.broadcast_to({1ll << 32, 1}))).eval();
         }},
        {"a result larger than any memory", "ValueError",
         "empty: shape [4294967296, 4294967296] with items of 1 bytes is larger than any memory",
         [] {
             const View one = empty({1, 1}, DType::Int8);
             return (one.broadcast_to({1, 1ll << 32}) + Expr(one.broadcast_to({1ll << 32, 1}))).eval();
         }},
        {"the item of many", "ValueError", "item: the view has shape [3, 4]; only a view of one element has an item",
         [] { return Expr(bytes()).item<int>(); }},
    });
}

TEST_CASE("errors of element types") {
    check_errors({
        {"minus a bool", "TypeError", "negative does not take bool; it takes integers and floats; ~a is the opposite of a bool",
         [] { return -Expr(bools()); }},
        {"bool minus bool", "TypeError",
         "subtract does not take bool and bool; it takes integers and floats; a ^ b is the difference of bools",
         [] { return bools() - Expr(bools()); }},
        {"bits of floats", "TypeError", "bitwise_and does not take float64 and int8; it takes bool and integers",
         [] { return floats() & Expr(bytes()); }},
        {"bits and a literal", "TypeError", "bitwise_or does not take int8 and the literal 1.5; it takes bool and integers",
         [] { return bytes() | Expr(1.5); }},
        {"flipping floats", "TypeError", "invert does not take float64; it takes bool and integers", [] { return ~Expr(floats()); }},
        {"shifting floats", "TypeError", "left_shift does not take float64 and the literal 2; it takes integers",
         [] { return floats() << Expr(2); }},
        {"a literal too large for what it meets", "ValueError",
         "add: the literal 300 does not fit in int8, the dtype of the operands it meets; cast them to a wider dtype",
         [] { return bytes() + Expr(300); }},
        {"a literal too small for what it meets", "ValueError",
         "maximum: the literal -1 does not fit in uint64, the dtype of the operands it meets; cast them to a wider dtype",
         [] { return maximum(empty({2}, DType::UInt64), -1); }},
        {"a literal below all integers", "ValueError", "negative: the literal -18446744073709551615 is below the range of int64",
         [] { return -Expr(kMost); }},
        {"literals whose product is too large", "ValueError",
         "multiply: the result of the literals 18446744073709551615 and 18446744073709551615 fits neither int64 nor uint64",
         [] { return Expr(kMost) * Expr(kMost); }},
        {"literals whose sum is too small", "ValueError",
         "add: the result of the literals -9223372036854775808 and -1 fits neither int64 nor uint64",
         [] { return Expr(kLeast) + Expr(-1); }},
        {"a negative power of integers", "ValueError", "power: int8 to the power of the literal -1 is no integer; cast the base to a float",
         [] { return power(bytes(), -1); }},
        {"a fraction as the exponent of 2", "TypeError",
         "ldexp: the second operand is float64; it is the exponent of a power of 2, an integer", [] { return ldexp(floats(), floats()); }},
        {"the sign of a bool", "TypeError", "sign does not take bool; it takes integers and floats", [] { return sign(Expr(bools())); }},
        {"bits of a float", "TypeError", "bitwise_count does not take float64; it takes integers", [] { return bitwise_count(floats()); }},
    });
}

TEST_CASE("errors of reductions") {
    check_errors({
        {"an axis that is not there", "IndexError", "sum: axis 2 is out of range for rank 2; valid axes are -2..1",
         [] { return sum(floats(), {.axes = {{2}}}); }},
        {"the least axis", "IndexError", "max: axis -9223372036854775808 is out of range for rank 2; valid axes are -2..1",
         [] { return max(floats(), {.axes = {{kLeast}}}); }},
        {"an axis of a number", "IndexError", "any: axis 0 is out of range: the operand has rank 0 and so no axis",
         [] { return any(Expr(1.0), {.axes = {{0}}}); }},
        {"an axis named twice", "ValueError", "prod: axis 1 is named twice in [1, 0, -1]",
         [] { return prod(floats(), {.axes = {{1, 0, -1}}}); }},
        {"an index as a float", "TypeError", "argmax: dtype=float32 is not possible, an index is int64; cast() the result",
         [] { return argmax(floats(), {.dtype = DType::Float32}); }},
        {"any as a number", "TypeError", "any: dtype=int8 is not possible, the result is bool; cast() the result",
         [] { return any(floats(), {.dtype = DType::Int8}); }},
        {"all as a number", "TypeError", "all: dtype=float32 is not possible, the result is bool; cast() the result",
         [] { return all(floats(), {.dtype = DType::Float32}); }},
        {"a variance as an integer", "TypeError", "var: dtype=int64 is not possible, a variance is a float; cast() the result",
         [] { return var(bytes(), {.dtype = DType::Int64}); }},
        {"a mask that no reduction of a place takes", "TypeError", "argmin takes no where=",
         [] { return argmin(bytes(), {.where = Expr(bools())}); }},
        {"a mode of what is no sum", "TypeError", "prod takes no mode=", [] { return prod(floats(), {.mode = SumMode::Exact}); }},
        {"a mean of integers as an integer", "TypeError", "mean: dtype=int64 is not possible, a mean is a float; cast() the result",
         [] { return mean(bytes(), {.dtype = DType::Int64}); }},
        {"the smallest of none", "ValueError",
         "min: no elements along the reduced axes of shape [0], and min has no value for none", [] { return min(empty({0}, DType::Float64)); }},
        {"the largest of no columns", "ValueError",
         "max: no elements along the reduced axes of shape [3, 0], and max has no value for none",
         [] { return max(empty({3, 0}, DType::Int8), {.axes = {{1}}}); }},
    });
}

TEST_CASE("errors of storing an expression") {
    check_errors({
        {"a read-only output", "ValueError", "assign: the output is read-only", [] { assign(floats().as_readonly(), 1.0); }},
        {"a broadcast output", "ValueError", "assign: the output is read-only",
         [] { assign(empty({4}, DType::Float64).broadcast_to({3, 4}), floats()); }},
        {"an output that overlaps itself", "ValueError",
         "assign: elements of the output overlap each other (shape [3, 4], strides [16, 8]); "
         "write to a view whose elements are apart",
         [] { assign(View(floats().data(), DType::Float64, {{3, 4}, {16, 8}, {}}), 1.0); }},
        {"another shape", "ValueError",
         "assign: the expression has shape [3, 4], which does not broadcast to the output's shape [4, 3] (axis 0: 3 against 4); only extent 1 repeats",
         [] { assign(empty({4, 3}, DType::Float64), floats()); }},
        {"many into one", "ValueError",
         "assign: the expression has shape [3, 4], which does not broadcast to the output's shape [] (axis 0: 3 against 1); only extent 1 repeats",
         [] { assign(empty({}, DType::Float64), floats()); }},
        {"floats into integers", "TypeError",
         "assign: the expression is float64, which does not cast to the output's int8 within the same kind; "
         "use cast(..., int8)",
         [] { assign(bytes(), floats()); }},
        {"a float into bool", "TypeError",
         "assign: the expression is float64, which does not cast to the output's bool within the same kind; "
         "use cast(..., bool)",
         [] { assign(bools(), 1.5); }},
        {"signed into unsigned", "TypeError",
         "assign: the expression is int8, which does not cast to the output's uint8 within the same kind; "
         "use cast(..., uint8)",
         [] { assign(empty({3, 4}, DType::UInt8), bytes()); }},
        {"a literal too large for the output", "ValueError", "assign: the literal 128 does not fit in the output's int8",
         [] { assign(bytes(), 128); }},
        {"a name that nothing is bound to", "ValueError",
         "assign: the expression has unbound variables; compile() it and bind them", [] { assign(floats(), name()); }},
        {"explaining an unbound name", "ValueError",
         "explain: the expression has unbound variables; compile() it and bind them", [] { explain(floats(), name() + 1); }},
        {"explaining a read-only output", "ValueError", "explain: the output is read-only",
         [] { explain(floats().as_readonly(), 1.0); }},
        {"evaluating an unbound name", "ValueError", "eval: the expression has unbound variables; compile() it and bind them",
         [] { return sum(name()).eval(); }},
        {"the shape of an unbound name", "ValueError",
         "shape: the expression has unbound variables; compile() it and bind them", [] { return name().shape(); }},
        {"the dtype of an unbound name", "ValueError",
         "dtype: the expression has unbound variables; compile() it and bind them", [] { return name().dtype(); }},
        {"copying to a read-only output", "ValueError", "copy: the output is read-only",
         [] { copy(floats().as_readonly(), floats()); }},
        {"copying to another shape", "ValueError",
         "copy: the expression has shape [3, 4], which does not broadcast to the output's shape [2, 4] (axis 0: 3 against 2); only extent 1 repeats",
         [] { copy(empty({2, 4}, DType::Float64), floats()); }},
        {"filling a read-only output", "ValueError", "copy: the output is read-only", [] { fill(floats().as_readonly(), 1); }},
    });
}

TEST_CASE("errors of expressions without end") {
    check_errors({
        {"a hundred thousand operations deep", "ValueError",
         "expression: nested more than 2000 operations deep; evaluate it in parts with eval()",
         [] {
             Expr all = floats();
             for (int i = 0; i < 100000; ++i) all = all + 1.0;
         }},
        {"a hundred thousand operations wide", "ValueError", "expression: more than 65535 operations; evaluate it in parts with eval()",
         [] {
             std::vector<Expr> terms;
             for (int i = 0; i < 100000; ++i) terms.push_back(floats()[0] * Expr(static_cast<double>(i)));
             while (terms.size() > 1) {
                 std::vector<Expr> halves;
                 for (std::size_t i = 0; i + 1 < terms.size(); i += 2) halves.push_back(terms[i] + terms[i + 1]);
                 terms = halves;
             }
             return terms[0].eval();
         }},
    });
}

TEST_CASE("errors of complex numbers and of casting rules") {
    static const View z = empty({3, 4}, DType::Complex64), swapped = floats().as_byte_swapped();
    check_errors({
        {"an order of complex numbers", "TypeError",
         "less does not take complex64 and float64; complex numbers have no order, compare abs(), real() or imag() of them",
         [] { return Expr(z) < floats(); }},
        {"the neighbour of a float of 16 bits", "TypeError", "nextafter gives no float16; cast the operands to float32",
         [] { return nextafter(bytes(), bytes()); }},
        {"rounding a complex number", "TypeError",
         "floor does not take complex64; complex numbers do not have it, real() and imag() of them may", [] { return floor(z); }},
        {"the largest complex number", "TypeError",
         "max does not take complex64; complex numbers have no order, reduce abs(), real() or imag() of them", [] { return max(z); }},
        {"a part that is not there", "TypeError",
         "imag: the elements are float64, which have no imaginary part in memory; imag() of an expression gives zeros",
         [] { (void)floats().imag(); }},
        {"a complex number among real ones", "TypeError", "set: a complex number is none that float64 holds; set its real part",
         [] { floats().set(std::complex<double>(1, 2), 0, 0); }},
        {"a narrower type by the rule safe", "TypeError",
         "assign: the expression is complex64, which does not cast to the output's float64 by the rule 'safe'; use cast(..., float64)",
         [] { assign(floats(), z, Casting::Safe); }},
        {"swapped bytes by the rule no", "TypeError",
         "assign: the bytes of the output's elements are in the order of another machine, which the rule 'no' does not allow",
         [] { assign(swapped, floats(), Casting::No); }},
    });
}

TEST_CASE("errors of masks, initial values, norms and contractions") {
    check_errors({
        {"a mask of another shape", "ValueError", "sum: where= has shape [5], which does not broadcast to the operand's shape [3, 4]",
         [] { return sum(floats(), {.where = Expr(empty({5}, DType::Bool))}); }},
        {"a mask of more axes", "ValueError", "mean: where= has shape [2, 3, 4], which does not broadcast to the operand's shape [3, 4]",
         [] { return mean(floats(), {.where = Expr(empty({2, 3, 4}, DType::Bool))}); }},
        {"the smallest of what may be nothing", "ValueError",
         "min: where= needs initial=, for min has no value where the mask takes no element",
         [] { return min(floats(), {.where = Expr(bools())}); }},
        {"an initial array", "TypeError", "sum: initial= must be a number", [] { return sum(floats(), {.initial = Expr(floats())}); }},
        {"an initial value that does not fit", "ValueError", "max: initial=300 does not fit in int8, the dtype of the result",
         [] { return max(bytes(), {.initial = 300}); }},
        {"a fraction for integers", "ValueError", "sum: initial=0.5 does not fit in int64, the dtype of the result",
         [] { return sum(bytes(), {.initial = 0.5}); }},
        {"a norm that is none of the three", "ValueError", "vector_norm: ord=3; it can be 1, 2 or inf", [] { return vector_norm(floats(), {.ord = 3}); }},
        {"the largest magnitude of none", "ValueError",
         "vector_norm: no elements along the reduced axes of shape [0], and vector_norm has no value for none",
         [] { return vector_norm(empty({0}, DType::Float64), {.ord = std::numeric_limits<double>::infinity()}); }},
        {"rows of a number", "ValueError", "vecdot: operands of shapes [3, 4] and [] need an axis each", [] { return vecdot(floats(), 2.0); }},
        {"rows of two lengths", "ValueError",
         "inner: operands of shapes [3, 4] and [1] differ along the axes that are summed along (4 against 1)",
         [] { return inner(floats(), empty({1}, DType::Float64)); }},
        {"matrices that do not go together", "ValueError",
         "dot: operands of shapes [3, 4] and [3, 4] differ along the axes that are summed along (4 against 3)",
         [] { return dot(floats(), floats()); }},
        {"arrays of two shapes", "ValueError", "vdot: operands of shapes [3, 4] and [4] differ",
         [] { return vdot(floats(), empty({4}, DType::Float64)); }},
        {"as text, when it is bound", "ValueError",
         "dot: operands of shapes [3, 4] and [3, 4] differ along the axes that are summed along (4 against 3)\n  dot(x, x)\n  ^",
         [] { return compile("dot(x, x)").eval({{"x", floats()}}); }},
    });
}
