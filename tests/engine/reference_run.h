#pragma once

#include <cstdint>

#include "stridejit/engine/specialize.h"

namespace stridejit::tests {

/// `op` on bits of one element; `dtype` is that of the arguments (of the last two for Select).
std::uint64_t apply_bits(Op op, DType dtype, std::uint64_t a, std::uint64_t b, std::uint64_t c);
std::uint64_t cast_bits(DType from, DType to, std::uint64_t bits);

/// What Kernel::run() is to do, one point at a time, written down from engine/plan.h.
void reference_run(const Specialization& what, char* const* pointers, const std::int64_t* extents,
                   const std::int64_t* strides);

}  // namespace stridejit::tests
