// Rows of a few elements, each of which becomes one: they are dealt in registers, and nothing beside them is touched.

#include <doctest/doctest.h>

#include "stridejit/ir/print.h"
#include "tests/differential/guarded_run.h"
#include "tests/support/arrays.h"
#include "tests/support/engines.h"
#include "tests/support/random_nest.h"

using namespace stridejit;
using namespace stridejit::differential;
using namespace stridejit::testing;

namespace {

/// out[i] = the sum (bool: or) of in[i, j] * weight[j] over `points` elements j; and their largest, where there is one.
LoopNest short_rows(DType dtype, std::int64_t rows, std::int64_t points, bool weighted) {
    const std::int64_t item = item_bytes(dtype);
    LoopNest nest;
    nest.loops = {{LoopKind::Parallel, rows}, {LoopKind::Reduction, points}};
    nest.operands.push_back({dtype, Access::Write, 0, 0, {item, 0}, false, {}, {}});
    nest.operands.push_back({dtype, Access::Read, 1, 0, {points * item, item}, item > 1 && points % 5 == 0, {}, {}});
    Body& body = nest.body;
    const DType computed = computed_in(dtype);
    Value value = body.cast(body.load(1, dtype), computed);
    if (weighted && dtype != DType::Bool) {
        nest.operands.push_back({dtype, Access::Read, 2, 0, {0, item}, false, {}, {}});
        value = body.apply(Op::Mul, value, body.cast(body.load(2, dtype), computed));
    }
    Value result = body.apply(dtype == DType::Bool ? Op::ReduceOr : Op::ReduceAdd, value);
    if (dtype != DType::Bool && !weighted) result = body.apply(Op::Sub, result, body.apply(Op::ReduceMax, value));
    body.store(0, body.cast(result, dtype));
    return nest;
}

}  // namespace

TEST_CASE("rows of 2 to 17 elements give what a plain loop gives, on every target, inside guard pages") {
    for (const DType dtype : kAllDTypes)
        for (std::int64_t points = 2; points <= 17; ++points)
            for (const std::int64_t rows : {std::int64_t{1}, points, std::int64_t{19}, std::int64_t{64}, std::int64_t{131}}) {
                const LoopNest nest = short_rows(dtype, rows, points, points % 3 == 0);
                const std::string what = to_text(nest);
                CAPTURE(what);
                std::vector<Block> blocks = random_blocks(nest, 1);
                for (std::size_t k = 1; k < blocks.size(); ++k)
                    fill_random(view_of_operand(nest, k, blocks[k].bytes.data() + blocks[k].origin), k);
                // Down the rows the order is that of the plain loop.
                std::vector<Block> expected;
                if (!order_matters(nest.body) || rows > points) {
                    expected = run_naively(nest, blocks);
                    make_nans_alike(nest, expected);
                }
                for (const NamedEngine& each : all_engines()) {
                    CAPTURE(each.name);
                    std::vector<Block> got = run_guarded(*each.engine, nest, blocks, points % 2 ? Flush::End : Flush::Start);
                    make_nans_alike(nest, got);
                    if (expected.empty()) expected = got;
                    CHECK(got == expected);
                }
            }
}
