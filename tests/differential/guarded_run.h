#pragma once

#include <vector>

#include "stridejit/engine/engine.h"
#include "tests/support/guarded.h"
#include "tests/support/reference.h"

namespace stridejit::differential {

using testing::Block;
using testing::Flush;

/// What every byte of an output is before a run.
inline constexpr char kUntouched = static_cast<char>(0xa5);

/// Runs `nest` as a call on copies of `blocks` between unmapped pages: one byte read or written beside them ends the
/// program. Gives the blocks after it; outputs were kUntouched before.
std::vector<Block> run_guarded(Engine& engine, const LoopNest& nest, const std::vector<Block>& blocks, Flush flush);

/// The same by tests/support/reference.h.
std::vector<Block> run_naively(const LoopNest& nest, const std::vector<Block>& blocks);

/// Every NaN element of an output becomes the same NaN.
void make_nans_alike(const LoopNest& nest, std::vector<Block>& blocks);

/// True when no byte between the elements of an output was written, and none of an input.
bool is_untouched(const LoopNest& nest, const std::vector<Block>& before, const std::vector<Block>& after);

/// True when some result depends on the order of a reduction.
bool order_matters(const Body& body);

}  // namespace stridejit::differential
