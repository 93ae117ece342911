#pragma once

#include <span>

#include "stridejit/engine/plan.h"
#include "stridejit/ir/build_nest.h"

namespace stridejit {

struct Space;

/// In which order a call combines the elements of each output: what of its plan and its loops decides that.
struct FoldOrder {
    Walk walk = Walk::Map;
    std::uint16_t lanes = 1;
    std::uint16_t points = 0;
    std::uint32_t block_steps = 0;  ///< 0: how many does not matter
    Tile tile;                      ///< of blocks that two reduction loops are walked in
    SmallVector<Loop, 6> loops;
    std::vector<Operand> inputs;  ///< how each argument that is read is walked through, by number of argument

    /// True when `other`, a call of other arguments over the same space, combines what both read in the same order.
    /// `matches[k]`: the argument of `other` that argument k of this call is.
    [[nodiscard]] bool is_kept_by(const FoldOrder& other, std::span<const std::size_t> matches) const;
};

FoldOrder order_of(const Body& body, const Space& space, std::span<const NestOperand> operands);

}  // namespace stridejit
