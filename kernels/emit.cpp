#include "stridejit/kernels/emit.h"

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

}  // namespace

Value emit(Body& body, Function function, std::span<const Value> operands) {
    const FunctionInfo& row = info(function);
    const Value a = operands[0];
    const Value b = operands.size() > 1 ? operands[1] : Value{0};
    const Value c = operands.size() > 2 ? operands[2] : Value{0};
    if (function == Function::Fma) return multiply_add(body, a, b, c);
    if (function == Function::IsNan) return body.apply(Op::NotEqual, a, a);
    if (function == Function::Greater || function == Function::GreaterEqual) return compare(body, row.op, b, a);
    if (row.promotion == Promotion::Comparison) return compare(body, row.op, a, b);
    const Op op = body[a].dtype == DType::Bool && row.on_bool != Op::Load ? row.on_bool : row.op;
    if (row.promotion == Promotion::Unchanged && !takes(op, body[a].dtype)) return a;
    return body.apply(op, a, b, c);
}

}  // namespace stridejit
