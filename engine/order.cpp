#include "stridejit/engine/order.h"

#include <algorithm>

#include "stridejit/engine/engine.h"
#include "stridejit/ir/canonicalize.h"

namespace stridejit {

FoldOrder order_of(const Body& body, const Space& space, std::span<const NestOperand> operands) {
    LoopNest nest = build_nest(body, as_span(space.shape), {space.reduced.data(), space.reduced.size()}, operands);
    nest = arrange_loops(canonicalize(std::move(nest)));
    FoldOrder order;
    if (nest.operands.empty()) return order;
    const Plan plan = make_plan(nest, host_target());  // what is asked of it is the same for every target
    order.walk = plan.walk;
    order.lanes = plan.lanes;
    order.points = plan.points;
    const bool minds_blocks = std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) {
        return info(inst.op).role == Role::Reduce && (joins_pairwise(inst.op, inst.dtype) || widens_blocks(inst.op, inst.dtype));
    });
    if (minds_blocks) order.block_steps = plan.block_steps;
    const bool reduces_two = nest.loops.size() > 1 && nest.loops[nest.loops.size() - 2].kind == LoopKind::Reduction;
    if (plan.walk == Walk::Across && reduces_two) order.tile = plan.tile;
    order.loops = nest.loops;
    for (const Operand& operand : nest.operands)
        if (operand.access != Access::Write) order.inputs.push_back(operand);
    return order;
}

bool FoldOrder::is_kept_by(const FoldOrder& other, std::span<const std::size_t> matches) const {
    if (walk != other.walk || lanes != other.lanes || points != other.points || !(tile == other.tile) || (block_steps != 0 && block_steps != other.block_steps) || !(loops == other.loops)) return false;
    return std::all_of(inputs.begin(), inputs.end(), [&](const Operand& mine) {
        return std::any_of(other.inputs.begin(), other.inputs.end(), [&](const Operand& theirs) {
            return theirs.argument == matches[mine.argument] && theirs.access == mine.access && theirs.offset == mine.offset && theirs.strides == mine.strides &&
                   theirs.hops == mine.hops && theirs.levels == mine.levels;
        });
    });
}

}  // namespace stridejit
