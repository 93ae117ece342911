#include "stridejit/ir/passes/flip_negative_strides.h"

namespace stridejit {
namespace {

/// The first operand that moves along the loop moves backwards. Indices, where there are any, always move forwards: the
/// first of equal values is then the one with the lowest.
bool runs_backwards(const LoopNest& nest, std::size_t loop) {
    for (const Operand& operand : nest.operands)
        if (operand.access == Access::Index && operand.strides[loop] != 0) return operand.strides[loop] < 0;
    for (const Operand& operand : nest.operands)
        if (operand.strides[loop] != 0) return operand.strides[loop] < 0;
    return false;
}

}  // namespace

LoopNest flip_negative_strides(LoopNest nest) {
    for (std::size_t l = 0; l < nest.loops.size(); ++l) {
        const std::int64_t extent = nest.loops[l].extent;
        if (extent == 0 || nest.loops[l].kind == LoopKind::Scan || !runs_backwards(nest, l)) continue;
        for (Operand& operand : nest.operands) {
            operand.shift(operand.level(l), (extent - 1) * operand.strides[l]);
            operand.strides[l] = -operand.strides[l];
        }
    }
    return nest;
}

}  // namespace stridejit
