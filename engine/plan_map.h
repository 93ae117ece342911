#pragma once

#include "stridejit/engine/plan.h"

namespace stridejit {

// Choices of a plan that concern element-wise walks alone: what goes past the caches, what is asked for ahead, and how tiles
// reach the body.

/// Instructions of the body, those that become a call or a long sequence for each lane counted for what they are.
std::size_t weight_of(const Body& body);

/// A long body of which few values are alive at a time, each waiting for the one before: several vectors are done side by side.
bool is_chain(const Body& body);

/// Bytes of all that the nest touches, each element counted once; a guess where many inputs are alike.
double footprint(const LoopNest& nest);

/// Why stores pass the caches by, or that they do not. They gain where the line that a store would fetch first is not
/// near, and only whole lines gain: so for one output of whole registers along rows that are lines long.
struct StreamChoice {
    bool stream;
    const char* reason;
};
StreamChoice choose_stream(const LoopNest& nest, const Plan& plan, const Caches& caches);

/// Steps of the loop around vector loop `loop`, where they are two to four and lie side by side in every output, as channels of
/// pixels do: else 0.
std::uint16_t woven_steps(const LoopNest& nest, std::size_t loop, const Target& target);

/// Makes the plan one of short rows, where rows are a few vectors at most, `most_vectors` that the body allows: no loop along a
/// row, no masks.
void shorten_rows(const LoopNest& nest, std::uint16_t most_vectors, Plan& plan);

/// Makes the plan one of packs of short rows, for registers of `width` elements; left as it is where they would hold one row.
void pack_rows(const LoopNest& nest, std::int64_t width, std::uint16_t most_vectors, Plan& plan);

/// The loop around the rows or tiles of a Map, where there is one.
inline std::size_t outer_loop(const Plan& plan, std::size_t vector) { return vector - (plan.tile.rows == 0 ? 1 : 2); }

/// The loop whose steps bring the next rows of some lines, where the loop around the rows, the last but one, takes other lines at each
/// step, and more of them than stay near; loops.size() where there is none. Rows are those of the last loop.
std::size_t strip_loop(const LoopNest& nest, const Caches& caches);

/// Plan::strip for a nest whose strip loop stands before the loop around the rows.
std::uint8_t strip_steps(const LoopNest& nest, const Caches& caches);

/// Sets `far`, `ahead`, `direct` and `stream` of a plan whose other choices are made, and the last word on its tile.
void choose_ways(const LoopNest& nest, const Caches& caches, Plan& plan);

}  // namespace stridejit
