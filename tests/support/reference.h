#pragma once

#include <vector>

#include "stridejit/ir/loop_nest.h"

namespace stridejit::testing {

/// The memory of one argument. The argument's pointer stands `origin` bytes behind the first.
struct Block {
    std::vector<char> bytes;
    std::int64_t origin = 0;
    bool operator==(const Block&) const = default;
};

/// Runs a sound nest the naive way: point by point, one element at a time, each by ir/meaning.h, reductions folded in
/// the order of the loops. Operand @k works on `arguments[k]`; an access outside of its bytes throws. For integers and
/// bools this is the answer, whatever the order of loops; for floats only where nothing is reduced.
void run_reference(const LoopNest& nest, std::vector<Block>& arguments);

}  // namespace stridejit::testing
