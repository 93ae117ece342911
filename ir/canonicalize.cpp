#include "stridejit/ir/canonicalize.h"

#include "stridejit/ir/debug.h"
#include "stridejit/ir/passes/coalesce_loops.h"
#include "stridejit/ir/passes/drop_trivial_reductions.h"
#include "stridejit/ir/passes/drop_unit_loops.h"
#include "stridejit/ir/passes/eliminate_common.h"
#include "stridejit/ir/passes/eliminate_dead.h"
#include "stridejit/ir/passes/flip_negative_strides.h"
#include "stridejit/ir/passes/fold_constants.h"
#include "stridejit/ir/passes/reorder_loops.h"
#include "stridejit/ir/passes/widen_copies.h"
#include "stridejit/ir/print.h"

namespace stridejit {
namespace {

constexpr Pass kCanonicalPasses[] = {
    {"drop_unit_loops", drop_unit_loops},                  // their strides carry no information
    {"drop_trivial_reductions", drop_trivial_reductions},  // over no loop (what the pass above left) or no element
    {"fold_constants", fold_constants},                    // after reductions of nothing became constants
    {"eliminate_common", eliminate_common},                // folding makes instructions equal
    {"eliminate_dead", eliminate_dead},                    // before strides are compared: dead operands must not count
    {"flip_negative_strides", flip_negative_strides},      // before sorting: afterwards most strides are positive
    {"reorder_loops", reorder_loops},                      // brings loops that can merge side by side
    {"coalesce_loops", coalesce_loops},                    // needs the order fixed above
    {"widen_copies", widen_copies},                        // a loop that stands for one element is a short one that did not merge
};

#ifdef NDEBUG
constexpr bool kVerifyPasses = false;
#else
constexpr bool kVerifyPasses = true;
#endif

}  // namespace

std::span<const Pass> canonical_passes() { return kCanonicalPasses; }

LoopNest canonicalize(LoopNest nest) {
    const bool traced = debug_wants(Topic::Ir);
    if (traced) debug_print(Topic::Ir, "nest as built", to_text(nest));
    for (const Pass& pass : kCanonicalPasses) {
        nest = pass.run(std::move(nest));
        if (traced) debug_print(Topic::Ir, text("after ", pass.name), to_text(nest));
        if constexpr (kVerifyPasses) {
            const auto broken = verify(nest);
            STRIDEJIT_ASSERT(broken.empty(), "after ", pass.name, ": invariant ", broken.front(), "\n", to_text(nest));
        }
    }
    return nest;
}

}  // namespace stridejit
