#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Walks a loop from its other end when that makes the first operand that moves along it move forwards. Legal because
/// no result depends on the direction until this order is canonical; that of scans does, so their loop stays as it is.
LoopNest flip_negative_strides(LoopNest nest);

}  // namespace stridejit
