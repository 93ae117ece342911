#pragma once

#include <cstdint>

#include "stridejit/engine/caches.h"
#include "stridejit/engine/plan.h"
#include "stridejit/ir/loop_nest.h"

namespace stridejit {

// Choices of a plan that concern reductions alone.

/// Points that become one output; the largest number where there are more.
std::int64_t reduced_points(const LoopNest& nest);

/// True when a sum of the body is an exact one.
bool sums_exactly(const Body& body);
std::int64_t count_reductions(const Body& body);
/// Numbers that the largest state of a reduction has for each lane, in registers of machine code.
std::int64_t most_words(const Body& body);

/// Plan::rows of Walk::Down. `shrink`: how much less a long body keeps in flight; `scattered`: elements are accessed one by
/// one.
std::uint16_t strip_rows(const LoopNest& nest, int shrink, bool scattered, const Caches& caches);

/// Plan::points of Walk::Down: when it is not 0, the points of an output are the elements of a dense row in every input that
/// differs from output to output.
std::uint16_t interleaved_points(const LoopNest& nest);
/// Plan::rows, then: 1 where more reduction loops stand outside, or an index is found: pieces join strips.
std::uint16_t strip_pieces(const LoopNest& nest);
/// Plan::points of Walk::Across: when it is not 0, the row of so many outputs is dense in every input that differs from output
/// to output, and so are the rows of the innermost reduction loop behind each other.
std::uint16_t outputs_abreast(const LoopNest& nest);
/// Lanes of each of them, for a widest type of `item` bytes: those of all outputs are whole registers of every target.
std::uint16_t abreast_lanes(const LoopNest& nest, std::uint16_t outputs, std::int64_t item);
/// Walk::Across: rows are so short, and nearer to those of the next output than to their own next, that a strip of outputs
/// takes each of its rows in turn.
bool strips_of_rows(const LoopNest& nest);
/// Lanes of each of them, then.
std::uint16_t strip_lanes(const LoopNest& nest, std::int64_t item);
/// Outputs of a vector at most where points are side by side: elements of one or two bytes are not dealt by odd numbers in longer ones.
std::int64_t interleaved_width(const LoopNest& nest, std::uint16_t points);
/// Vectors of outputs a step, then.
int interleaved_unroll(std::uint16_t points);

inline constexpr std::uint32_t kDownBlock = 128;  ///< points per block of Walk::Down at most

/// Plan::block_steps: `most`, but few for sums whose blocks are wide (block_dtype() of ir/op.h), where it is the additions in a row
/// that err; twice as many where outputs lie abreast, whose lanes are folded through memory.
std::uint32_t steps_of_block(const Body& body, bool abreast, std::uint32_t most);

/// Plan::far of Walk::Across: several reductions, or sums of several words or of floats made wider, of data from beyond the second level.
bool far_reductions(const LoopNest& nest, const Caches& caches);

/// Plan::tile of Walk::Across and Walk::Down: inputs that lie apart along the vector loop, but side by side along the loop around it
/// (Down: the innermost), are transposed into scratch, so many rows by so many columns of them at a time. Across, these blocks of
/// two reduction loops are part of the order: no number but `pieces` depends on the target. No tile where other inputs
/// would be read one by one all the same.
Tile band_tile(const LoopNest& nest, Walk walk, const Target& target);

/// Vectors of outputs that the rows join at a time, for a short body.
int strip_unroll(const Body& body);

}  // namespace stridejit
