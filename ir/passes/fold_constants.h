#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Computes what depends on literals alone, by the definitions of ir/meaning.h, and removes casts of a type to itself.
LoopNest fold_constants(LoopNest nest);

}  // namespace stridejit
