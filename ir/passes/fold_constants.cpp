#include "stridejit/ir/passes/fold_constants.h"

#include <optional>

#include "stridejit/ir/meaning.h"
#include "stridejit/ir/passes/rewrite.h"

namespace stridejit {
namespace {

template <Op op, class T>
std::uint64_t fold_as(const std::uint64_t (&args)[3], Accuracy accuracy) {
    return to_bits(meaning::apply<op, T>(from_bits<T>(args[0]), from_bits<T>(args[1]), from_bits<T>(args[2]), accuracy));
}

/// Bits of `op` on literals of type `dtype`: one row of the table below per op that has a meaning.
std::uint64_t fold_op(Op op, DType dtype, const std::uint64_t (&args)[3], Accuracy accuracy) {
    std::uint64_t bits = 0;
    visit(dtype, [&](auto tag) {
        using T = typename decltype(tag)::type;
#define STRIDEJIT_ROW(id, ...)                  \
    if constexpr (meaning::kHasMeaning<Op::id> && takes(Op::id, dtype_of<T>()))       \
        if (op == Op::id) bits = fold_as<Op::id, T>(args, accuracy);
        STRIDEJIT_OPS(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
    });
    return bits;
}

std::uint64_t fold_cast(DType to, DType from, std::uint64_t bits) {
    return visit(from, [&](auto source) {
        return visit(to, [&](auto target) {
            using From = typename decltype(source)::type;
            using To = typename decltype(target)::type;
            return to_bits(meaning::cast<To>(from_bits<From>(bits)));
        });
    });
}

/// The literal that `inst` is, when all its arguments are literals.
std::optional<std::uint64_t> fold(const Inst& inst, const Body& body) {
    const OpInfo& row = info(inst.op);
    if (row.role != Role::Map) return std::nullopt;
    std::uint64_t args[3] = {};
    for (std::size_t k = 0; k < row.arity; ++k) {
        if (body[inst.args[k]].op != Op::Const) return std::nullopt;
        args[k] = body[inst.args[k]].literal;
    }
    const DType dtype = body[inst.args[0]].dtype;
    if (inst.op == Op::Cast) return fold_cast(inst.dtype, dtype, args[0]);
    if (inst.op == Op::Select) return args[0] != 0 ? args[1] : args[2];
    return fold_op(inst.op, dtype, args, accuracy_of(inst));
}

}  // namespace

LoopNest fold_constants(LoopNest nest) {
    Body result;
    Renaming names;
    for (const Inst& old : nest.body.insts) {
        const Inst inst = renamed(old, names);
        if (const auto bits = fold(inst, result)) names.push_back(result.constant(inst.dtype, *bits));
        else if (inst.op == Op::Cast) names.push_back(result.cast(inst.args[0], inst.dtype));
        else names.push_back(result.push(inst));
    }
    nest.body = std::move(result);
    return nest;
}

}  // namespace stridejit
