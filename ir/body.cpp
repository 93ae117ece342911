#include "stridejit/ir/body.h"

#include <algorithm>
#include <limits>

namespace stridejit {

Value Body::push(const Inst& inst) {
    STRIDEJIT_REQUIRE(ValueError, insts.size() < std::numeric_limits<Value>::max(),
                      "expression: more than ", std::numeric_limits<Value>::max(), " operations; evaluate it in parts with eval()");
    insts.push_back(inst);
    return static_cast<Value>(insts.size() - 1);
}

namespace {

/// True when the float32 `value` is a value of the 16-bit float `dtype`: it comes from there, and what was done to it since
/// gives values of the type again. Looks back a few instructions.
bool is_exact(const Body& body, Value value, DType dtype, int depth = 4) {
    const Inst& inst = body[value];
    switch (inst.op) {
        case Op::Cast: return body[inst.args[0]].dtype == dtype;
        case Op::Neg:
        case Op::Abs:
        case Op::Floor:
        case Op::Ceil:
        case Op::Trunc:
        case Op::Round:
        case Op::Min:
        case Op::Max: break;
        default: return false;
    }
    if (depth == 0) return false;
    for (std::size_t k = 0; k < info(inst.op).arity; ++k)
        if (!is_exact(body, inst.args[k], dtype, depth - 1)) return false;
    return true;
}

}  // namespace

Value Body::cast(Value value, DType dtype) {
    const Inst& inst = insts[value];
    if (inst.dtype == dtype) return value;
    if (inst.op == Op::Cast) {
        const Value from = inst.args[0];
        const DType first = insts[from].dtype;
        if (first == dtype && is_half(first) && kind_of(inst.dtype) == Kind::Float) return from;
        if (first == dtype && dtype == DType::Float32 && is_half(inst.dtype) && is_exact(*this, from, inst.dtype)) return from;
    }
    return push({Op::Cast, dtype, {value}, 0});
}

Value Body::apply(Op op, Value a, Value b, Value c) {
    const OpInfo& row = info(op);
    Inst inst{op, DType::Bool, {}, 0};
    const Value given[3] = {a, b, c};
    std::copy(given, given + row.arity, inst.args.begin());
    if (row.typing == Typing::Same) inst.dtype = insts[a].dtype;
    else if (row.typing == Typing::Pick) inst.dtype = insts[b].dtype;
    else if (row.typing == Typing::Index) inst.dtype = DType::Int64;
    return push(inst);
}

bool has_reduction(const Body& body) {
    return std::any_of(body.insts.begin(), body.insts.end(),
                       [](const Inst& inst) { return info(inst.op).role == Role::Reduce; });
}

bool has_scan(const Body& body) {
    return std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) { return info(inst.op).role == Role::Scan; });
}

SmallVector<bool, 32> output_phase(const Body& body) {
    SmallVector<bool, 32> after(body.size(), false);
    for (std::size_t i = 0; i < body.size(); ++i) {
        const OpInfo& row = info(body[i].op);
        after[i] = row.role == Role::Reduce;
        for (std::size_t k = 0; k < row.arity; ++k) after[i] = after[i] || after[body[i].args[k]];
    }
    return after;
}

bool only_moves(const Body& body) {
    return std::all_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) { return inst.op == Op::Load || inst.op == Op::Store; });
}

std::int64_t widest_bytes(const Body& body) {
    std::int64_t widest = 1;
    bool finds = false;
    for (const Inst& inst : body.insts) {
        finds = finds || is_arg_reduction(inst.op);
        widest = std::max(widest, item_bytes(inst.dtype));
    }
    if (!finds) return widest;
    // Indices are few: what arg reductions take and give, and what is made of that, decides nothing.
    SmallVector<bool, 32> is_index(body.size(), false);
    for (const Inst& inst : body.insts)
        if (is_arg_reduction(inst.op)) is_index[inst.args[1]] = true;
    widest = 1;
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (is_arg_reduction(body[i].op)) is_index[i] = true;
        for (std::size_t k = 0; k < info(body[i].op).arity; ++k) is_index[i] = is_index[i] || is_index[body[i].args[k]];
        if (!is_index[i]) widest = std::max(widest, item_bytes(body[i].dtype));
    }
    return widest;
}

std::uint64_t hash(const Body& body, std::uint64_t seed) {
    const auto mix = [&](std::uint64_t word) { seed = (seed ^ word) * 0x100000001b3ull; };
    for (const Inst& inst : body.insts) {
        mix(static_cast<std::uint64_t>(inst.op) | static_cast<std::uint64_t>(inst.dtype) << 8 |
            static_cast<std::uint64_t>(inst.args[0]) << 16 | static_cast<std::uint64_t>(inst.args[1]) << 32 |
            static_cast<std::uint64_t>(inst.args[2]) << 48);
        mix(inst.literal);
    }
    return seed;
}

}  // namespace stridejit
