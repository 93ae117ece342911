#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Merges neighbours that act as one loop: of one kind, and every operand steps over the whole inner loop exactly once
/// per step of the outer one.
LoopNest coalesce_loops(LoopNest nest);

}  // namespace stridejit
