#pragma once

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Places of the instructions of an old body in a new one: what every pass that rewrites a body keeps.
using Renaming = SmallVector<Value, 32>;

/// `inst` with its arguments renamed.
inline Inst renamed(Inst inst, const Renaming& names) {
    for (std::size_t k = 0; k < info(inst.op).arity; ++k) inst.args[k] = names[inst.args[k]];
    return inst;
}

/// Removes the loops of this kind, with the strides along them.
inline void remove_loops(LoopNest& nest, LoopKind kind) {
    for (std::size_t l = nest.loops.size(); l-- > 0;)
        if (nest.loops[l].kind == kind) erase_loop(nest, l);
}

}  // namespace stridejit
