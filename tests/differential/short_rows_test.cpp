// Rows of a few elements, each of which becomes one: they are dealt in registers, and nothing beside them is touched.

#include <doctest/doctest.h>

#include "stridejit/engine/plan.h"
#include "stridejit/ir/canonicalize.h"
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

/// How an input lies whose rows are packed into vectors of outputs.
enum class Lie { Reversed, Still, Apart, Gapped, Alone };

/// Strides of an input of `rows` x `steps` elements of a three-dimensional space.
Dims strides_of(Lie lie, std::int64_t item, std::int64_t sheets, std::int64_t rows, std::int64_t steps) {
    switch (lie) {
        case Lie::Reversed: return {rows * steps * item, steps * item, -item};
        case Lie::Still: return {rows * item, item, 0};
        case Lie::Apart: return {item, sheets * item, -sheets * rows * item};
        case Lie::Gapped: return {rows * (steps + 1) * item, (steps + 1) * item, item};
        case Lie::Alone: return {rows * steps * item, steps * item, item};
    }
    return {};
}

/// out[i, j, k] = the least of two inputs; in memory the output's rows follow each other.
LoopNest packed_rows(DType dtype, std::int64_t sheets, std::int64_t rows, std::int64_t steps, Lie first, Lie second) {
    const std::int64_t item = item_bytes(dtype);
    LoopNest nest;
    nest.loops = {{LoopKind::Parallel, sheets}, {LoopKind::Parallel, rows}, {LoopKind::Parallel, steps}};
    nest.operands.push_back({dtype, Access::Write, 0, 0, {rows * steps * item, steps * item, item}, false, {}, {}});
    nest.operands.push_back({dtype, Access::Read, 1, 0, strides_of(first, item, sheets, rows, steps), item > 1 && rows % 2 == 0, {}, {}});
    nest.operands.push_back({dtype, Access::Read, 2, 0, strides_of(second, item, sheets, rows, steps), false, {}, {}});
    Body& body = nest.body;
    const DType computed = computed_in(dtype);
    const Value a = body.cast(body.load(1, dtype), computed), b = body.cast(body.load(2, dtype), computed);
    body.store(0, body.cast(body.apply(dtype == DType::Bool ? Op::And : Op::Min, a, b), dtype));
    return nest;
}

/// out[i, j] = in[j, i], each a row of `steps` elements, with gaps of so many elements between those of `out`.
LoopNest turned_rows(DType dtype, std::int64_t outer, std::int64_t rows, std::int64_t steps, std::int64_t gap, bool backwards, bool swapped) {
    const std::int64_t item = item_bytes(dtype), row = steps * item, spaced = row + gap * item;
    LoopNest nest;
    nest.loops = {{LoopKind::Parallel, outer}, {LoopKind::Parallel, rows}, {LoopKind::Parallel, steps}};
    nest.operands.push_back({dtype, Access::Write, 0, 0, {rows * spaced, spaced, item}, false, {}, {}});
    nest.operands.push_back({dtype, Access::Read, 1, 0, {backwards ? -row : row, outer * row, item}, swapped, {}, {}});
    nest.body.store(0, nest.body.load(1, dtype));
    return nest;
}

/// The largest of each column, or row, of an input that runs backwards along the outputs, or the reduction, alone.
LoopNest reversed_rows(DType dtype, std::int64_t outputs, std::int64_t points, bool down) {
    const std::int64_t item = item_bytes(dtype);
    LoopNest nest;
    nest.loops = {{LoopKind::Parallel, outputs}, {LoopKind::Reduction, points}};
    nest.operands.push_back({dtype, Access::Write, 0, 0, {item, 0}, false, {}, {}});
    nest.operands.push_back({dtype, Access::Read, 1, 0, {down ? -item : points * item, down ? (outputs + 3) * item : -item}, false, {}, {}});
    nest.operands.push_back({dtype, Access::Read, 2, 0, {down ? item : 0, down ? 0 : item}, false, {}, {}});
    Body& body = nest.body;
    const DType computed = computed_in(dtype);
    const Value a = body.cast(body.load(1, dtype), computed), b = body.cast(body.load(2, dtype), computed);
    const Value joined = body.apply(dtype == DType::Bool ? Op::And : Op::Min, a, b);
    body.store(0, body.cast(body.apply(dtype == DType::Bool ? Op::ReduceOr : Op::ReduceMax, joined), dtype));
    return nest;
}

void check_on_every_target(const LoopNest& nest, Flush flush) {
    const std::string what = to_text(nest);
    CAPTURE(what);
    std::vector<Block> blocks = random_blocks(nest, 1);
    for (std::size_t k = 1; k < blocks.size(); ++k)
        fill_random(view_of_operand(nest, k, blocks[k].bytes.data() + blocks[k].origin), k);
    std::vector<Block> expected = run_naively(nest, blocks);
    make_nans_alike(nest, expected);
    for (const NamedEngine& each : all_engines()) {
        CAPTURE(each.name);
        std::vector<Block> got = run_guarded(*each.engine, nest, blocks, flush);
        make_nans_alike(nest, got);
        CHECK(got == expected);
    }
}

}  // namespace

TEST_CASE("packs of short rows give what a plain loop gives, on every target, inside guard pages") {
    const Lie lies[] = {Lie::Reversed, Lie::Still, Lie::Apart, Lie::Gapped, Lie::Alone};
    for (const DType dtype : kAllDTypes)
        for (const std::int64_t steps : {std::int64_t{2}, std::int64_t{3}, std::int64_t{4}, std::int64_t{6}, std::int64_t{7}})
            for (std::size_t k = 0; k < 5; ++k) {
                const std::int64_t rows = steps % 2 ? 2 : 5 + static_cast<std::int64_t>(k), sheets = k % 2 ? 7 : 1;
                const Lie second = lies[(k + 1 + static_cast<std::size_t>(steps) % 3) % 5];
                check_on_every_target(packed_rows(dtype, sheets, rows, steps, lies[k], second), k % 2 ? Flush::End : Flush::Start);
            }
}

TEST_CASE("short rows that lie apart along the loop around them are copied in strips, on every target, inside guard pages") {
    for (const DType dtype : kAllDTypes)
        for (std::int64_t steps = 2; steps <= 7; ++steps) {
            const bool swapped = item_bytes(dtype) > 1 && steps % 2 == 0;
            const LoopNest nest = turned_rows(dtype, 64 / (steps * item_bytes(dtype)) + 3, 1009 + steps, steps, 1, steps == 3, swapped);
            if (canonicalize(nest).loops.size() < 3) continue;  // a row is one element: see below
            CHECK(make_plan(arrange_loops(canonicalize(nest)), {Isa::Avx512}).strip > 0);
            check_on_every_target(nest, steps % 2 ? Flush::End : Flush::Start);
        }
}

TEST_CASE("numbers of 2 to 16 bytes together are copied as one, transposed and not, on every target, inside guard pages") {
    constexpr std::int64_t extents[] = {3, 4, 5, 8, 15, 16, 33, 70};
    for (const DType dtype : kAllDTypes)
        for (const std::int64_t bytes : {2, 3, 4, 6, 8, 12, 16})
            for (const std::int64_t outer : extents)
                for (const std::int64_t rows : extents) {
                    const std::int64_t steps = bytes / item_bytes(dtype);
                    if (steps < 2 || bytes % item_bytes(dtype) != 0) continue;
                    const LoopNest nest = turned_rows(dtype, outer, rows, steps, outer == 5 ? 1 : 0, outer % 3 == 1, false);
                    const bool widens = dtype != DType::Bool && (outer > 3 || find_dtype(Kind::Unsigned, static_cast<std::size_t>(bytes)));
                    CHECK((canonicalize(nest).operands[0].dtype != dtype) == widens);
                    check_on_every_target(nest, rows % 2 ? Flush::End : Flush::Start);
                }
}

TEST_CASE("reductions over rows that run backwards give what a plain loop gives, inside guard pages") {
    for (const DType dtype : kAllDTypes)
        for (const std::int64_t length : {std::int64_t{9}, std::int64_t{40}, std::int64_t{67}, std::int64_t{131}, std::int64_t{300}})
            for (const bool down : {true, false})
                check_on_every_target(down ? reversed_rows(dtype, length, 20, true) : reversed_rows(dtype, 3, length, false),
                                      length % 2 ? Flush::End : Flush::Start);
}

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
