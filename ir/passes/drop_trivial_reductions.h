#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// A reduction over no loop is its argument, and so is a scan along none; over a loop of extent 0 a reduction is the op's value for no element, and nothing
/// that runs at points of that loop runs at all. Reductions without such a value (min, max) must not get here.
LoopNest drop_trivial_reductions(LoopNest nest);

}  // namespace stridejit
