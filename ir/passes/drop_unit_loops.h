#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Removes loops of extent 1: they are walked once, whatever their strides.
LoopNest drop_unit_loops(LoopNest nest);

}  // namespace stridejit
