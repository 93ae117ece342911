#include "stridejit/ir/build_nest.h"

namespace stridejit {

LoopNest build_nest(const Body& body, std::span<const std::int64_t> shape, std::span<const bool> reduced,
                    std::span<const NestOperand> operands) {
    STRIDEJIT_ASSERT(reduced.size() == shape.size(), "one flag per axis");
    LoopNest nest;
    nest.body = body;
    for (std::size_t axis = 0; axis < shape.size(); ++axis)
        nest.loops.push_back({reduced[axis] ? LoopKind::Reduction : LoopKind::Parallel, shape[axis]});
    nest.operands.reserve(operands.size());
    for (const NestOperand& given : operands) {
        STRIDEJIT_ASSERT(!given.layout->is_indirect(), "indirect views are made direct before");
        const auto argument = static_cast<std::uint16_t>(nest.operands.size());
        nest.operands.push_back({given.dtype, given.access, argument, 0, broadcast(*given.layout, shape).strides, given.swapped});
    }
    return nest;
}

}  // namespace stridejit
