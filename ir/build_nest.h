#pragma once

#include <cstddef>
#include <span>

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// One argument of a call. The layout is read, not kept.
struct NestOperand {
    DType dtype;
    Access access;
    const Layout* layout;
    bool swapped = false;  ///< byte order is not the machine's
    std::uint16_t beside = 0;  ///< k + 1: it begins one item behind argument k, whatever pointers are passed; 0: nobody knows
};

/// The loop nest that runs `body` at each point of `shape`: one loop per axis in axis order, Reduction where
/// `reduced` says so, Scan where the axis is `scanned`, unless that is -1. Each operand's layout broadcasts to `shape`; an output of a reduction has extent 1 along the
/// reduced axes. Operand k of the body is `operands[k]` and argument k of the call.
/// Throws ValueError when a layout does not broadcast.
LoopNest build_nest(const Body& body, std::span<const std::int64_t> shape, std::span<const bool> reduced,
                    std::span<const NestOperand> operands, std::ptrdiff_t scanned = -1);

}  // namespace stridejit
