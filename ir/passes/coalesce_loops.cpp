#include "stridejit/ir/passes/coalesce_loops.h"

#include <algorithm>

namespace stridejit {
namespace {

bool can_coalesce(const LoopNest& nest, std::size_t outer) {
    const Loop& inner = nest.loops[outer + 1];
    std::int64_t points = 0;
    if (nest.loops[outer].kind != inner.kind) return false;
    if (__builtin_mul_overflow(nest.loops[outer].extent, inner.extent, &points)) return false;
    return std::all_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        std::int64_t whole_inner = 0;
        return !__builtin_mul_overflow(operand.strides[outer + 1], inner.extent, &whole_inner) &&
               operand.strides[outer] == whole_inner && operand.level(outer) == operand.level(outer + 1);
    });
}

void merge_into_inner(LoopNest& nest, std::size_t outer) {
    nest.loops[outer + 1].extent *= nest.loops[outer].extent;
    erase_loop(nest, outer);
}

}  // namespace

LoopNest coalesce_loops(LoopNest nest) {
    for (std::size_t inner = nest.loops.size(); inner-- > 1;)
        if (can_coalesce(nest, inner - 1)) merge_into_inner(nest, inner - 1);
    return nest;
}

}  // namespace stridejit
