#pragma once

#include "stridejit/engine/view.h"

namespace stridejit::testing {

/// The elements of `view` (direct) in memory of their own, reached by pointers along the marked axes. Strides, gaps,
/// suboffsets and the order of blocks follow from `seed`. The result owns its memory.
View indirect_copy(const View& view, std::span<const bool> indirect, std::uint64_t seed);

}  // namespace stridejit::testing
