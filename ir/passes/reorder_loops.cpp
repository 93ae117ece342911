#include "stridejit/ir/passes/reorder_loops.h"

namespace stridejit {
namespace {

/// Bytes between one step and the next, over all operands. A double: sums of any strides fit, ties are broken below.
double bytes_per_step(const LoopNest& nest, std::size_t loop) {
    double bytes = 0;
    for (const Operand& operand : nest.operands)
        bytes += step_distance(operand, loop) * (operand.access == Access::Write ? 2 : 1);
    return bytes;
}

/// Strict total order up to loops that are alike in every respect.
bool goes_outside(const LoopNest& nest, std::size_t a, std::size_t b) {
    const Loop &x = nest.loops[a], &y = nest.loops[b];
    if (x.kind != y.kind) return x.kind == LoopKind::Parallel;
    const double bytes_a = bytes_per_step(nest, a), bytes_b = bytes_per_step(nest, b);
    if (bytes_a != bytes_b) return bytes_a > bytes_b;
    for (const Operand& operand : nest.operands)
        if (operand.strides[a] != operand.strides[b]) return operand.strides[a] > operand.strides[b];
    return x.extent > y.extent;
}

}  // namespace

LoopNest reorder_loops(LoopNest nest) {
    for (std::size_t l = 1; l < nest.loops.size(); ++l)  // insertion sort: ranks are small and mostly in order
        for (std::size_t at = l; at > 0 && goes_outside(nest, at, at - 1); --at) swap_loops(nest, at, at - 1);
    return nest;
}

}  // namespace stridejit
