#include "stridejit/ir/passes/drop_unit_loops.h"

namespace stridejit {

LoopNest drop_unit_loops(LoopNest nest) {
    for (std::size_t l = nest.loops.size(); l-- > 0;)
        if (nest.loops[l].extent == 1) erase_loop(nest, l);
    return nest;
}

}  // namespace stridejit
