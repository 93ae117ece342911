#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Copies move what stands together in every operand as one element: an innermost loop over 2, 4 or 8 bytes that lie side by
/// side goes, and integers of that size take its place. So does one over 3, 6, 12 or 16 bytes, for an element of Kind::Bytes, where an
/// input that is transposed has its neighbours along another loop than the outputs. Bools are not merely copied: any byte but 0
/// becomes 1.
LoopNest widen_copies(LoopNest nest);

}  // namespace stridejit
