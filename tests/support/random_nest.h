#pragma once

#include "stridejit/ir/loop_nest.h"
#include "tests/support/reference.h"

namespace stridejit::testing {

enum class Elements : std::uint8_t { Any, IntegersAndBools };

/// A sound nest that follows from `seed` alone: up to five loops (extents of 0 and 1 among them), reductions, stores at
/// every point and at output points, several outputs, literals, equal and dead instructions, strides of every kind.
/// No element of an output is written twice.
LoopNest random_nest(std::uint64_t seed, Elements elements = Elements::Any);

/// Memory for the arguments of `nest`, just large enough, filled with bytes that follow from `seed`; bools are 0 or 1.
std::vector<Block> random_blocks(const LoopNest& nest, std::uint64_t seed);

}  // namespace stridejit::testing
