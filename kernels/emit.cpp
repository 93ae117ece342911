#include "stridejit/kernels/emit.h"

#include <limits>

namespace stridejit {
namespace {

/// s < u, s <= u or s == u for an int64 and an uint64: a negative s is below every u, any other has the same bits as
/// an uint64.
Value compare_signed_first(Body& body, Op op, Value s, Value u) {
    const Value zero = body.constant(DType::Int64, 0);
    const Value as_unsigned = body.cast(s, DType::UInt64);
    if (op == Op::Equal)
        return body.apply(Op::And, body.apply(Op::LessEqual, zero, s), body.apply(Op::Equal, as_unsigned, u));
    return body.apply(Op::Or, body.apply(Op::Less, s, zero), body.apply(op, as_unsigned, u));
}

/// The same for any order of the two types.
Value compare_mixed(Body& body, Op op, Value a, Value b) {
    if (op == Op::NotEqual) return body.apply(Op::Not, compare_mixed(body, Op::Equal, a, b));
    const bool signed_first = body[a].dtype == DType::Int64;
    if (signed_first) return compare_signed_first(body, op, a, b);
    if (op == Op::Equal) return compare_signed_first(body, op, b, a);
    // u < s is not (s <= u); u <= s is not (s < u).
    const Op reverse = op == Op::Less ? Op::LessEqual : Op::Less;
    return body.apply(Op::Not, compare_signed_first(body, reverse, b, a));
}

Value compare(Body& body, Op op, Value a, Value b) {
    return body[a].dtype == body[b].dtype ? body.apply(op, a, b) : compare_mixed(body, op, a, b);
}

Value multiply_add(Body& body, Value a, Value b, Value c) {
    const DType dtype = body[a].dtype;
    if (is_float(dtype)) return body.apply(Op::Fma, a, b, c);
    const bool is_bool = dtype == DType::Bool;
    return body.apply(is_bool ? Op::Or : Op::Add, body.apply(is_bool ? Op::And : Op::Mul, a, b), c);
}

/// A number in this dtype.
Value number(Body& body, DType dtype, double value) {
    return visit(dtype, [&](auto tag) {
        using T = typename decltype(tag)::type;
        return body.constant(dtype, to_bits(static_cast<T>(value)));
    });
}

/// -1, 0 or 1 as `a` is below, at or above 0; NaN of a NaN.
Value sign(Body& body, Value a) {
    const DType dtype = body[a].dtype;
    const Value zero = number(body, dtype, 0);
    const Value above = body.cast(body.apply(Op::Less, zero, a), dtype);
    if (kind_of(dtype) == Kind::Unsigned) return above;
    const Value signs = body.apply(Op::Sub, above, body.cast(body.apply(Op::Less, a, zero), dtype));
    return is_float(dtype) ? body.apply(Op::Select, body.apply(Op::Equal, a, a), signs, a) : signs;
}

/// What is asked of the class of a float; the answer for integers and bool is known.
Value classify(Body& body, Function function, Value a) {
    const DType dtype = body[a].dtype;
    if (!is_float(dtype)) {
        if (function == Function::IsInf) return body.apply(Op::NotEqual, a, a);
        if (function == Function::IsFinite) return body.apply(Op::Equal, a, a);
        return body.apply(Op::Less, a, number(body, dtype, 0));
    }
    if (function == Function::SignBit) return body.apply(Op::Less, body.apply(Op::CopySign, number(body, dtype, 1), a), number(body, dtype, 0));
    const Value infinity = number(body, dtype, std::numeric_limits<double>::infinity()), size = body.apply(Op::Abs, a);
    return body.apply(function == Function::IsInf ? Op::Equal : Op::Less, size, infinity);
}

/// a - trunc(a) with the sign of a; 0 for infinities.
Value fraction(Body& body, Value a) {
    const Value zero = number(body, body[a].dtype, 0), whole = body.apply(Op::Trunc, a);
    const Value rest = body.apply(Op::Select, body.apply(Op::Equal, a, whole), zero, body.apply(Op::Sub, a, whole));
    return body.apply(Op::CopySign, rest, a);
}

/// The remainder of a truncated quotient: that of the floored one, moved where it is not 0 and its sign is not a's.
Value truncated_remainder(Body& body, Value a, Value b) {
    const DType dtype = body[a].dtype;
    if (is_float(dtype)) return body.apply(Op::Fmod, a, b);
    const Value rest = body.apply(Op::Mod, a, b);
    if (kind_of(dtype) == Kind::Unsigned) return rest;
    const Value zero = number(body, dtype, 0);
    const Value differ = body.apply(Op::Xor, body.apply(Op::Less, rest, zero), body.apply(Op::Less, a, zero));
    const Value moves = body.apply(Op::And, body.apply(Op::NotEqual, rest, zero), differ);
    return body.apply(Op::Select, moves, body.apply(Op::Sub, rest, b), rest);
}

/// log(exp(a) + exp(b)) without overflow: the larger one and what the other adds. Equal ones may be infinite.
Value log_add_exp(Body& body, Value a, Value b) {
    const DType dtype = body[a].dtype;
    const Value larger = body.apply(Op::Max, a, b);
    const Value apart = body.apply(Op::Neg, body.apply(Op::Abs, body.apply(Op::Sub, a, b)));
    const Value sum = body.apply(Op::Add, larger, body.apply(Op::Log1p, body.apply(Op::Exp, apart)));
    const Value twice = body.apply(Op::Add, larger, number(body, dtype, 0.69314718055994530942));
    return body.apply(Op::Select, body.apply(Op::Equal, a, b), twice, sum);
}

/// The smaller or larger one, and the other where one is NaN.
Value pick_number(Body& body, Op op, Value a, Value b) {
    if (!is_float(body[a].dtype)) return body.apply(op, a, b);
    const Value first = op == Op::Min ? body.apply(Op::Less, a, b) : body.apply(Op::Less, b, a);
    return body.apply(Op::Select, body.apply(Op::Or, first, body.apply(Op::NotEqual, b, b)), a, b);
}

Value emit_function(Body& body, Function function, std::span<const Value> operands) {
    const FunctionInfo& row = info(function);
    const Value a = operands[0];
    const Value b = operands.size() > 1 ? operands[1] : Value{0};
    const Value c = operands.size() > 2 ? operands[2] : Value{0};
    const Op op = body[a].dtype == DType::Bool && row.on_bool != Op::Load ? row.on_bool : row.op;
    switch (function) {
        case Function::Fma: return multiply_add(body, a, b, c);
        case Function::IsNan: return body.apply(Op::NotEqual, a, a);
        case Function::Greater:
        case Function::GreaterEqual: return compare(body, row.op, b, a);
        case Function::SignBit:
        case Function::IsInf:
        case Function::IsFinite: return classify(body, function, a);
        case Function::Sign: return sign(body, a);
        case Function::Exponent: return body.cast(body.apply(op, a), DType::Int32);
        case Function::Fraction: return fraction(body, a);
        case Function::Reciprocal: return body.apply(op, number(body, body[a].dtype, 1), a);
        case Function::BitCount: return body.cast(body.apply(op, body.apply(Op::Abs, a)), DType::UInt8);
        case Function::Fmod: return truncated_remainder(body, a, b);
        case Function::LogAddExp: return log_add_exp(body, a, b);
        case Function::Fmin:
        case Function::Fmax: return pick_number(body, op, a, b);
        default: break;  // one op
    }
    if (row.promotion == Promotion::Comparison) return compare(body, row.op, a, b);
    if (row.promotion == Promotion::Unchanged && !takes(op, body[a].dtype)) return a;
    return body.apply(op, a, b, c);
}

}  // namespace

Value emit(Body& body, Function function, std::span<const Value> operands, Accuracy accuracy) {
    const std::size_t first = body.size();
    const Value result = emit_function(body, function, operands);
    for (std::size_t i = first; i < body.size(); ++i)
        if (is_elementary(body[i].op)) body.insts[i].literal = static_cast<std::uint64_t>(accuracy);
    return result;
}

}  // namespace stridejit
