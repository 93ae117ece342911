#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Sorts loops: parallel ones outside reductions and scans, then by memory moved per step (writes count twice), largest outermost.
/// The order is total, so every permutation of the same loops ends the same.
LoopNest reorder_loops(LoopNest nest);

}  // namespace stridejit
