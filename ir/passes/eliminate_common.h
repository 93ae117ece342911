#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Keeps the first of several equal instructions and lets all uses name it.
LoopNest eliminate_common(LoopNest nest);

}  // namespace stridejit
