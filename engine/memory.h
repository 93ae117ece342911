#pragma once

#include <cstddef>
#include <limits>

namespace stridejit {

/// No array has more bytes than this: what allocate() adds to it must not overflow.
inline constexpr std::size_t kMostBytes = std::numeric_limits<std::size_t>::max() / 4;

/// `bytes` of memory (kMostBytes at most) for elements: at a multiple of 64, large arrays at one of a huge page; not
/// initialised, and not null for 0 bytes either. std::free() releases it. Throws std::bad_alloc.
char* allocate(std::size_t bytes);

}  // namespace stridejit
