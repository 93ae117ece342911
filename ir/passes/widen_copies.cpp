#include "stridejit/ir/passes/widen_copies.h"

#include <algorithm>

namespace stridejit {
namespace {

constexpr std::int64_t kMostBytes = 16;  // of an element

/// Elements of one type go from operand to operand, and nothing else happens to them.
bool is_copy(const LoopNest& nest) {
    const Operand& first = nest.operands.front();
    if (first.dtype == DType::Bool) return false;
    return only_moves(nest.body) &&
           std::all_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
               return operand.dtype == first.dtype && operand.swapped == first.swapped && operand.hops.empty() && operand.access != Access::Index;
           });
}

/// Elements of `bytes` lie side by side in an input along a loop, not a short one, along which those of an output lie apart.
bool is_transposed(const LoopNest& nest, std::int64_t bytes) {
    constexpr std::int64_t kShort = 4;
    const auto has = [&](Access access, std::size_t loop, auto&& stride_is) {
        return std::any_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
            return operand.access == access && stride_is(operand.strides[loop]);
        });
    };
    for (std::size_t loop = 0; loop + 1 < nest.loops.size(); ++loop)
        if (nest.loops[loop].extent >= kShort &&
            has(Access::Read, loop, [&](std::int64_t stride) { return stride == bytes || stride == -bytes; }) &&
            has(Access::Write, loop, [&](std::int64_t stride) { return stride > bytes || stride < -bytes; }))
            return true;
    return false;
}

/// Takes the innermost loop away; false where it stays.
bool widen(LoopNest& nest) {
    if (nest.loops.empty() || nest.operands.empty() || nest.loops.back().kind != LoopKind::Parallel || !is_copy(nest)) return false;
    const std::int64_t item = item_bytes(nest.operands.front().dtype), extent = nest.loops.back().extent;
    if (extent < 2 || extent > kMostBytes / item) return false;
    const std::int64_t bytes = item * extent;
    if (!std::all_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) { return operand.strides.back() == item; })) return false;
    auto word = find_dtype(Kind::Unsigned, static_cast<std::size_t>(bytes));
    if (!word && is_transposed(nest, bytes)) word = find_dtype(Kind::Bytes, static_cast<std::size_t>(bytes));
    if (!word) return false;
    erase_loop(nest, nest.loops.size() - 1);
    for (Operand& operand : nest.operands) operand.dtype = *word, operand.swapped = false;
    for (Inst& inst : nest.body.insts) inst.dtype = *word;
    return true;
}

}  // namespace

LoopNest widen_copies(LoopNest nest) {
    while (widen(nest)) {}
    return nest;
}

}  // namespace stridejit
