#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Removes instructions that no store depends on, then operands that no instruction names.
LoopNest eliminate_dead(LoopNest nest);

}  // namespace stridejit
