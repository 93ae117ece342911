#pragma once

#include <span>
#include <string_view>

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// A pure function from sound nests to sound nests that keeps every result bit which the order of the loops does
/// not define. Running it twice changes nothing more.
struct Pass {
    std::string_view name;
    LoopNest (*run)(LoopNest);
};

/// The passes in the order they run.
std::span<const Pass> canonical_passes();

/// Runs them all: views of one block of memory that differ by permutation, reversal, unit axes or the split of an
/// axis end as one and the same nest. Verifies after each pass in debug builds; traces each under STRIDEJIT_DEBUG=ir.
LoopNest canonicalize(LoopNest nest);

}  // namespace stridejit
