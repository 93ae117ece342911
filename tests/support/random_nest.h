#pragma once

#include "stridejit/engine/view.h"
#include "stridejit/ir/loop_nest.h"
#include "tests/support/reference.h"

namespace stridejit::testing {

enum class Elements : std::uint8_t { Any, IntegersAndBools };

/// Small: up to 5, so that a nest is quick to run point by point. Lanes: around the lanes of every width and block, and
/// primes; with steps of whole elements, so that every class of strides occurs; some with the axes of dense arrays, with channels,
/// or with inputs that are transposed. Deep: up to eight loops of up to 3. Small and Lanes: some copy what stands together everywhere.
enum class Extents : std::uint8_t { Small, Lanes, Deep };

/// A sound nest that follows from `seed` alone: up to five loops (extents of 0 and 1 among them), reductions, stores at
/// every point and at output points, several outputs, literals, equal and dead instructions, strides of every kind, swapped bytes.
/// No element of an output is written twice.
LoopNest random_nest(std::uint64_t seed, Elements elements = Elements::Any, Extents extents = Extents::Small);

/// Memory for the arguments of `nest`, just large enough, filled with bytes that follow from `seed`; bools are 0 or 1.
std::vector<Block> random_blocks(const LoopNest& nest, std::uint64_t seed);

/// Random values in place of random bytes, of which few are numbers worth adding. True bools are any byte but 0.
void make_ordinary(const LoopNest& nest, std::vector<Block>& blocks, std::uint64_t seed);

/// The view that operand k of `nest` is of its block at `data`: an axis for each loop, of extent 1 where the operand
/// does not move.
View view_of_operand(const LoopNest& nest, std::size_t k, char* data);

}  // namespace stridejit::testing
