#pragma once

#include <cstdint>

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

// Choices of a plan that concern reductions alone.

/// Points that become one output; the largest number where there are more.
std::int64_t reduced_points(const LoopNest& nest);

/// Plan::rows of Walk::Down. `shrink`: how much less a long body keeps in flight; `scattered`: elements are accessed one by
/// one.
std::uint16_t strip_rows(const LoopNest& nest, int shrink, bool scattered);

/// Plan::points of Walk::Down: when it is not 0, the points of an output are the elements of a dense row in every input that
/// differs from output to output.
std::uint16_t interleaved_points(const LoopNest& nest);
/// Outputs of a vector at most, then: elements of one or two bytes are not dealt by odd numbers in longer ones.
std::int64_t interleaved_width(const LoopNest& nest, std::uint16_t points);
/// Vectors of outputs a step, then.
int interleaved_unroll(std::uint16_t points);

/// Vectors of outputs that the rows join at a time, for a short body.
int strip_unroll(const Body& body);

}  // namespace stridejit
