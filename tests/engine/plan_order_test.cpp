#include <doctest/doctest.h>

#include <algorithm>

#include "stridejit/engine/plan.h"
#include "stridejit/ir/canonicalize.h"
#include "tests/support/arrays.h"
#include "tests/support/random_nest.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

Op reduction_of(DType dtype) { return dtype == DType::Bool ? Op::ReduceOr : Op::ReduceMax; }

/// Reduces `extent` elements of `from`, each cast to `to`, into one.
LoopNest cast_and_reduce(DType from, DType to, std::int64_t extent) {
    LoopNest nest;
    nest.loops.push_back({LoopKind::Reduction, extent});
    nest.operands.push_back({to, Access::Write, 0, 0, {0}, false, {}, {}});
    nest.operands.push_back({from, Access::Read, 1, 0, {item_bytes(from)}, false, {}, {}});
    const Value value = nest.body.cast(nest.body.load(1, from), to);
    nest.body.store(0, nest.body.apply(reduction_of(to), value));
    return nest;
}

}  // namespace

TEST_CASE("a step keeps at most 512 bytes of the widest type in flight, whatever the accumulators") {
    for (const DType from : kAllDTypes)
        for (const DType to : kAllDTypes) {
            if (!takes(reduction_of(to), to)) continue;
            CAPTURE(name_of(from));
            CAPTURE(name_of(to));
            const LoopNest nest = arrange_loops(canonicalize(cast_and_reduce(from, to, 5000)));
            for (const Isa isa : kIsas) {
                const Plan plan = make_plan(nest, {isa});
                CHECK(plan.walk == Walk::Across);
                CHECK(plan.lanes * std::max(item_bytes(from), item_bytes(to)) <= 512);
                CHECK(plan.lanes == plan.width * plan.unroll);
            }
        }
}

TEST_CASE("nothing that orders a reduction depends on the target") {
    for (const std::uint64_t seed : seeds(2000)) {
        CAPTURE(seed);
        const LoopNest nest = arrange_loops(canonicalize(random_nest(seed, Elements::Any, Extents::Lanes)));
        const Plan first = make_plan(nest, {Isa::Baseline});
        for (const Isa isa : kIsas) {
            const Plan plan = make_plan(nest, {isa});
            CHECK(plan.walk == first.walk);
            CHECK(plan.lanes == first.lanes);
            CHECK(plan.block_steps == first.block_steps);
            if (plan.walk == Walk::Across) {  // whose blocks are part of the order
                CHECK(plan.tile.rows == first.tile.rows);
                CHECK(plan.tile.columns == first.tile.columns);
            }
        }
    }
}
