#include "stridejit/ir/passes/reorder_loops.h"

namespace stridejit {
namespace {

/// Bytes that an element of all inputs takes; less than 0 where a reduction writes once in many points.
double bytes_read(const LoopNest& nest) {
    if (has_reduction(nest.body)) return -1;
    double bytes = 0;
    for (const Operand& operand : nest.operands)
        if (operand.access == Access::Read) bytes += static_cast<double>(item_bytes(operand.dtype));
    return bytes;
}

/// Bytes between one step and the next, over all operands. A double: sums of any strides fit, ties are broken below.
/// An output counts as much as all inputs and once more: tiles of inputs are transposed on their way into registers, while
/// a line that is written in parts is fetched for each of them. What a reduction writes counts double.
double bytes_per_step(const LoopNest& nest, std::size_t loop, double read) {
    double bytes = 0;
    for (const Operand& operand : nest.operands) {
        const double weight = operand.access != Access::Write ? 1 : read < 0 ? 2 : 1 + read / static_cast<double>(item_bytes(operand.dtype));
        bytes += step_distance(operand, loop) * weight;
    }
    return bytes;
}

/// Strict total order up to loops that are alike in every respect.
bool goes_outside(const LoopNest& nest, std::size_t a, std::size_t b, double read) {
    const Loop &x = nest.loops[a], &y = nest.loops[b];
    if (x.kind != y.kind) return x.kind == LoopKind::Parallel;
    const double bytes_a = bytes_per_step(nest, a, read), bytes_b = bytes_per_step(nest, b, read);
    if (bytes_a != bytes_b) return bytes_a > bytes_b;
    for (const Operand& operand : nest.operands)
        if (operand.strides[a] != operand.strides[b]) return operand.strides[a] > operand.strides[b];
    return x.extent > y.extent;
}

}  // namespace

LoopNest reorder_loops(LoopNest nest) {
    const double read = bytes_read(nest);
    for (std::size_t l = 1; l < nest.loops.size(); ++l)  // insertion sort: ranks are small and mostly in order
        for (std::size_t at = l; at > 0 && goes_outside(nest, at, at - 1, read); --at) swap_loops(nest, at, at - 1);
    return nest;
}

}  // namespace stridejit
