#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Removes instructions that no store depends on, then operands that no instruction names. A loop that no scan
/// goes along any more is parallel.
LoopNest eliminate_dead(LoopNest nest);

}  // namespace stridejit
