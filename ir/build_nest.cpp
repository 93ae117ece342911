#include "stridejit/ir/build_nest.h"

namespace stridejit {
namespace {

/// The walk along `layout`, which has one axis per loop.
Operand make_operand(const NestOperand& given, std::uint16_t argument, const Layout& layout) {
    Operand operand{given.dtype, given.access, argument, 0, layout.strides, given.swapped, {}, {}};
    if (!layout.is_indirect()) return operand;
    for (std::size_t axis = 0; axis < layout.rank(); ++axis) {
        operand.levels.push_back(static_cast<std::uint8_t>(operand.hops.size()));
        if (layout.is_indirect(axis)) operand.hops.push_back(layout.suboffsets[axis]);
    }
    for (std::size_t axis = 0; axis < layout.rank(); ++axis)
        if (layout.strides[axis] == 0) operand.levels[axis] = static_cast<std::uint8_t>(operand.hops.size());
    return operand;
}

}  // namespace

LoopNest build_nest(const Body& body, std::span<const std::int64_t> shape, std::span<const bool> reduced,
                    std::span<const NestOperand> operands) {
    STRIDEJIT_ASSERT(reduced.size() == shape.size(), "one flag per axis");
    LoopNest nest;
    nest.body = body;
    for (std::size_t axis = 0; axis < shape.size(); ++axis)
        nest.loops.push_back({reduced[axis] ? LoopKind::Reduction : LoopKind::Parallel, shape[axis]});
    nest.operands.reserve(operands.size());
    for (const NestOperand& given : operands)
        nest.operands.push_back(make_operand(given, static_cast<std::uint16_t>(nest.operands.size()), broadcast(*given.layout, shape)));
    return nest;
}

}  // namespace stridejit
