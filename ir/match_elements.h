#pragma once

#include "stridejit/ir/element_type.h"

namespace stridejit {

/// May elements be in the other byte order than the wanted ones?
enum class ByteOrder : std::uint8_t { Same, Any };

/// Makes sure that the elements of a buffer, as its format says (`got`), can be read as `wanted`.
///
/// Scalars are compared one by one in memory order, by kind, size and offset; letters, field names and how records are
/// nested do not matter. Further:
///   - a one-byte wanted integer takes characters too, and an unsigned one bools: int8 b c s p; uint8 B c ?;
///   - a string of N bytes is a rank-1 sub-array of N such integers;
///   - sub-arrays have the wanted shape (a repeated element, 3i, is also three members);
///   - a wanted record of just two equal floats takes a complex number; the other way round is refused;
///   - elements without bytes, as of a sub-array with an extent of 0, are passed over;
///   - sizes are equal too: apply with_item_bytes() first where the buffer says how large its items are.
///
/// Throws ValueError with the texts of Cython's typed memoryviews, such as "Buffer dtype mismatch, expected 'int32' but
/// got 'float64' in 'inner.x'".
/// Source: https://cython.readthedocs.io/en/latest/src/userguide/memoryviews.html
void require_same_elements(const ElementType& got, const ElementType& wanted, ByteOrder order = ByteOrder::Any);

}  // namespace stridejit
