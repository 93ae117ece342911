#include "stridejit/ir/passes/drop_unit_loops.h"

namespace stridejit {

LoopNest drop_unit_loops(LoopNest nest) {
    for (std::size_t l = nest.loops.size(); l-- > 0;) {
        if (nest.loops[l].extent != 1) continue;
        nest.loops.erase(l);
        for (Operand& operand : nest.operands) operand.strides.erase(l);
    }
    return nest;
}

}  // namespace stridejit
