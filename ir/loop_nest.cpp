#include "stridejit/ir/loop_nest.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace stridejit {

double step_distance(const Operand& operand, std::size_t loop) {
    constexpr double kPage = 4096;
    if (operand.access == Access::Index) return 0;
    const double bytes = std::abs(static_cast<double>(operand.strides[loop]));
    return operand.is_indirect(loop) ? std::max(bytes, kPage) : bytes;
}

void erase_loop(LoopNest& nest, std::size_t loop) {
    nest.loops.erase(loop);
    for (Operand& operand : nest.operands) {
        operand.strides.erase(loop);
        if (!operand.hops.empty()) operand.levels.erase(loop);
    }
}

void swap_loops(LoopNest& nest, std::size_t a, std::size_t b) {
    std::swap(nest.loops[a], nest.loops[b]);
    for (Operand& operand : nest.operands) {
        std::swap(operand.strides[a], operand.strides[b]);
        if (!operand.hops.empty()) std::swap(operand.levels[a], operand.levels[b]);
    }
}

std::int64_t point_count(const LoopNest& nest) {
    std::int64_t points = 1;
    for (const Loop& loop : nest.loops) points *= loop.extent;
    return points;
}

std::size_t count_loops(const LoopNest& nest, LoopKind kind) {
    return static_cast<std::size_t>(
        std::count_if(nest.loops.begin(), nest.loops.end(), [&](const Loop& loop) { return loop.kind == kind; }));
}

SmallVector<bool, 32> uniform_values(const LoopNest& nest) {
    SmallVector<bool, 32> uniform(nest.body.size(), true);
    for (std::size_t i = 0; i < nest.body.size(); ++i) {
        const Inst& inst = nest.body[i];
        if (inst.op == Op::Load) {
            const Operand& operand = nest.operands[inst.literal];
            for (std::size_t l = 0; l < nest.loops.size(); ++l)
                if (nest.loops[l].kind == LoopKind::Reduction && nest.loops[l].extent != 1 && operand.strides[l] != 0)
                    uniform[i] = false;
        }
        if (info(inst.op).role == Role::Reduce) continue;
        for (std::size_t k = 0; k < info(inst.op).arity; ++k) uniform[i] = uniform[i] && uniform[inst.args[k]];
    }
    return uniform;
}

}  // namespace stridejit
