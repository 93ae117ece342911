#include "stridejit/ir/build_nest.h"

namespace stridejit {
namespace {

/// The walk along `layout`, which has one axis per loop.
Operand make_operand(const NestOperand& given, std::uint16_t argument, const Layout& layout) {
    Operand operand{given.dtype, given.access, argument, 0, layout.strides, given.swapped, {}, {}, given.beside};
    if (!layout.is_indirect()) return operand;
    for (std::size_t axis = 0; axis < layout.rank(); ++axis) {
        operand.levels.push_back(static_cast<std::uint8_t>(operand.hops.size()));
        if (layout.is_indirect(axis)) operand.hops.push_back(layout.suboffsets[axis]);
    }
    for (std::size_t axis = 0; axis < layout.rank(); ++axis)
        if (layout.strides[axis] == 0) operand.levels[axis] = static_cast<std::uint8_t>(operand.hops.size());
    return operand;
}

Layout stretched(const Layout& layout, std::span<const std::int64_t> shape, std::size_t argument) {
    try {
        return broadcast(layout, shape);
    } catch (const ValueError& error) {
        throw ValueError(text("nest: operand @", argument, ": ", error.what()));
    }
}

}  // namespace

LoopNest build_nest(const Body& body, std::span<const std::int64_t> shape, std::span<const bool> reduced,
                    std::span<const NestOperand> operands, std::ptrdiff_t scanned) {
    STRIDEJIT_REQUIRE(ValueError, reduced.size() == shape.size(), "nest: ", shape.size(), " extents but ", reduced.size(),
                      " flags for reduced axes");
    LoopNest nest;
    nest.body = body;
    for (std::size_t axis = 0; axis < shape.size(); ++axis)
        nest.loops.push_back({reduced[axis] ? LoopKind::Reduction : static_cast<std::ptrdiff_t>(axis) == scanned ? LoopKind::Scan : LoopKind::Parallel, shape[axis]});
    nest.operands.reserve(operands.size());
    for (const NestOperand& given : operands) {
        const auto argument = static_cast<std::uint16_t>(nest.operands.size());
        nest.operands.push_back(make_operand(given, argument, stretched(*given.layout, shape, argument)));
    }
    return nest;
}

}  // namespace stridejit
