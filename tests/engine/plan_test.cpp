#include <doctest/doctest.h>

#include "stridejit/engine/plan.h"
#include "stridejit/ir/canonicalize.h"
#include "stridejit/ir/print.h"

using namespace stridejit;

namespace {

constexpr Target kAvx512{Isa::Avx512}, kAvx2{Isa::Avx2}, kBaseline{Isa::Baseline};

LoopNest nest_of(const std::string& text) {
    const LoopNest nest = arrange_loops(canonicalize(parse_nest(text)));
    REQUIRE(verify(nest).empty());
    return nest;
}

/// y = x + x over one loop of float64, with these strides.
LoopNest map_nest(std::int64_t out_stride, std::int64_t in_stride) {
    return nest_of(text("for i0 in 100 parallel\nwrite @0 float64 +0 [", out_stride, "]\nread @1 float64 +0 [", in_stride,
                        "]\n%0 = load float64 @1\n%1 = add float64 %0 %0\n%2 = store float64 %1 @0\n"));
}

/// Sums of `outputs` rows or columns of `points` elements each.
LoopNest sum_nest(std::int64_t outputs, std::int64_t points, std::int64_t output_step, std::int64_t point_step,
                  const std::string& dtype = "float64") {
    return nest_of(text("for i0 in ", outputs, " parallel\nfor i1 in ", points, " reduction\nwrite @0 ", dtype, " +0 [8, 0]\nread @1 ",
                        dtype, " +0 [", output_step, ", ", point_step, "]\n%0 = load ", dtype, " @1\n%1 = reduce_add ", dtype,
                        " %0\n%2 = store ", dtype, " %1 @0\n"));
}

std::string lines_of(const LoopNest& nest, const Target& target) {
    std::string all;
    for (const std::string& line : explain(make_plan(nest, target), nest, target)) all += line + "\n";
    return all;
}

}  // namespace

TEST_CASE("element-wise nests run along the innermost loop, as wide as a register") {
    const LoopNest nest = map_nest(8, 8);
    for (const Target target : {kBaseline, kAvx2, kAvx512}) {
        const Plan plan = make_plan(nest, target);
        CHECK(plan.walk == Walk::Map);
        CHECK(plan.width == target.vector_bytes() / 8);
        CHECK(plan.unroll == 4);
        CHECK(plan.lanes == 1);
    }
    CHECK(vector_loop(nest, Walk::Map) == 0);
}

TEST_CASE("short rows that do not join are a few vectors each, the last of which ends with the row") {
    const auto rows_of = [](std::int64_t extent) {
        return nest_of(text("for i0 in 9 parallel\nfor i1 in ", extent, " parallel\nwrite @0 float64 +0 [800, 8]\nread @1 float64 +0 [800, 8]\n",
                            "%0 = load float64 @1\n%1 = add float64 %0 %0\n%2 = store float64 %1 @0\n"));
    };
    for (const Target target : {kBaseline, kAvx2, kAvx512})
        for (std::int64_t extent = 2; extent <= 40; ++extent) {
            CAPTURE(extent);
            const Plan plan = make_plan(rows_of(extent), target);
            const std::int64_t widest = target.vector_bytes() / 8;
            CHECK((plan.tail == Tail::Twice) == (extent <= 4 * widest));
            if (plan.tail != Tail::Twice) continue;
            CHECK(plan.width <= std::min(extent, widest));
            CHECK(plan.width * plan.unroll >= extent);
            CHECK(plan.width * (plan.unroll - 1) < extent);
        }
}

TEST_CASE("short rows whose outputs follow each other are packed, unless vectors along the other loop have all inputs whole") {
    const auto rows_of = [](std::int64_t rows, std::int64_t steps, std::int64_t row_step, std::int64_t step) {
        return nest_of(text("for i0 in ", rows, " parallel\nfor i1 in ", steps, " parallel\nwrite @0 float32 +0 [", 4 * steps, ", 4]\nread @1 float32 +0 [", 4 * row_step,
                            ", ", 4 * step, "]\n%0 = load float32 @1\n%1 = add float32 %0 %0\n%2 = store float32 %1 @0\n"));
    };
    for (const Target target : {kBaseline, kAvx2, kAvx512})
        for (std::int64_t steps = 2; steps <= 20; ++steps) {
            CAPTURE(steps);
            const Plan plan = make_plan(rows_of(100, steps, 97, 31), target);
            CHECK((plan.pack.loops() == 2) == (steps < 8));
            if (plan.pack.loops() == 0) continue;
            CHECK(plan.tail == Tail::Twice);
            CHECK(plan.tile.rows == 0);
            CHECK(plan.pack.steps[0] == steps);
            CHECK(plan.width * (plan.unroll - 1u) < plan.pack.elements(2));
        }
    CHECK(make_plan(rows_of(100, 5, 6, 1), kAvx512).pack.loops() == 2);
    CHECK(make_plan(rows_of(100, 5, 1, 200), kAvx512).pack.loops() == 0);
    CHECK(make_plan(rows_of(3, 5, 1, 200), kAvx512).pack.steps == std::array<std::uint8_t, 3>{5, 3, 0});
}

TEST_CASE("two to four channels that lie side by side in every output are woven, where rows hold a vector") {
    const auto pixels = [](std::int64_t channels, std::int64_t count, std::int64_t gap) {
        return nest_of(text("for i0 in ", channels, " parallel\nfor i1 in ", count, " parallel\nwrite @0 float64 +0 [", 8 + gap, ", ", channels * 8,
                            "]\nread @1 float64 +0 [", count * 8, ", 8]\n%0 = load float64 @1\n%1 = store float64 %0 @0\n"));
    };
    for (std::int64_t channels = 2; channels <= 6; ++channels) {
        CAPTURE(channels);
        const Plan plan = make_plan(pixels(channels, 100, 0), kAvx512);
        CHECK(plan.points == (channels <= 4 ? channels : 0));
        CHECK((plan.points == 0 || (plan.tile.rows == 0 && plan.unroll == 1 && plan.tail == Tail::Masked)));
    }
    CHECK(make_plan(pixels(3, 7, 0), kAvx512).points == 0);
    CHECK(make_plan(pixels(3, 100, 0), kAvx2).points == 3);
    CHECK(make_plan(pixels(3, 100, 8), kAvx512).points == 0);
}

TEST_CASE("tails are masked where the target masks and every stride is one element or none") {
    CHECK(make_plan(map_nest(8, 8), kAvx512).tail == Tail::Masked);
    CHECK(make_plan(map_nest(8, 0), kAvx512).tail == Tail::Masked);
    CHECK(make_plan(map_nest(8, -8), kAvx512).tail == Tail::Masked);
    CHECK(make_plan(map_nest(8, 16), kAvx512).tail == Tail::Scalar);
    CHECK(make_plan(map_nest(24, 8), kAvx512).tail == Tail::Scalar);
    CHECK(make_plan(map_nest(8, 8), kAvx2).tail == Tail::Scalar);
    CHECK(make_plan(map_nest(8, 8), kBaseline).tail == Tail::Scalar);
}

TEST_CASE("reductions run across rows that are dense, and down columns that are") {
    CHECK(make_plan(sum_nest(1000, 1000, 8000, 8), kAvx512).walk == Walk::Across);
    CHECK(make_plan(sum_nest(1000, 1000, 8, 8000), kAvx512).walk == Walk::Down);
    CHECK(make_plan(sum_nest(1000, 8, 64, 8), kAvx512).walk == Walk::Down);      // rows too short for lanes along them
    CHECK(make_plan(sum_nest(4, 1000, 8, 8000), kAvx512).walk == Walk::Across);  // too few columns for lanes along them
    CHECK(make_plan(sum_nest(1, 1000, 8, 8), kAvx512).walk == Walk::Across);     // one sum of all
    CHECK(make_plan(sum_nest(1000, 1, 8, 8), kAvx512).walk == Walk::Map);        // a sum of one is that one
}

TEST_CASE("the order of a reduction depends on its elements, never on the target") {
    for (const LoopNest& nest : {sum_nest(1000, 1000, 8000, 8), sum_nest(1000, 1000, 8, 8000), sum_nest(1, 5, 8, 8)}) {
        const Plan wide = make_plan(nest, kAvx512);
        for (const Target target : {kBaseline, kAvx2}) {
            const Plan plan = make_plan(nest, target);
            CHECK(plan.walk == wide.walk);
            CHECK(plan.lanes == wide.lanes);
            CHECK(plan.block_steps == wide.block_steps);
        }
    }
    CHECK(make_plan(sum_nest(1, 1000, 8, 8), kAvx2).lanes == 64);  // 512 bytes of accumulators
    CHECK(make_plan(sum_nest(1, 1000, 8, 4, "float32"), kAvx2).lanes == 128);
    CHECK(make_plan(sum_nest(1, 1000, 8, 1, "int8"), kAvx2).lanes == 512);
    CHECK(make_plan(sum_nest(1000, 1000, 8, 8000), kAvx2).lanes == 1);
}

TEST_CASE("a nest without the loop that its walk needs gets one of extent 1") {
    const LoopNest one = nest_of("write @0 float64 +0 []\nread @1 float64 +0 []\n%0 = load float64 @1\n%1 = store float64 %0 @0\n");
    CHECK(one.loops.size() == 1);
    CHECK(one.loops[0].extent == 1);
    CHECK(one.loops[0].kind == LoopKind::Parallel);
    CHECK(one.operands[0].strides == Dims{8});
    CHECK(arrange_loops(one) == one);
    const LoopNest sum = sum_nest(1, 7, 8, 8);
    CHECK(sum.loops.size() == 1);
    CHECK(vector_loop(sum, Walk::Across) == 0);
}

TEST_CASE("long bodies keep fewer vectors in flight") {
    const auto body_of = [](int adds) {
        std::string source = "for i0 in 100 parallel\nwrite @0 float64 +0 [8]\nread @1 float64 +0 [8]\n%0 = load float64 @1\n";
        for (int i = 0; i < adds; ++i) source += text("%", i + 1, " = add float64 %", i, " %0\n");
        return nest_of(source + text("%", adds + 1, " = store float64 %", adds, " @0\n"));
    };
    CHECK(make_plan(body_of(10), kAvx2).unroll == 4);
    CHECK(make_plan(body_of(50), kAvx2).unroll == 1);
    CHECK(make_plan(body_of(200), kAvx2).unroll == 1);
}

TEST_CASE("the width is that of the widest type in the body") {
    const LoopNest nest = nest_of(
        "for i0 in 100 parallel\nwrite @0 int8 +0 [1]\nread @1 int8 +0 [1]\n%0 = load int8 @1\n%1 = cast int32 %0\n"
        "%2 = add int32 %1 %1\n%3 = cast int8 %2\n%4 = store int8 %3 @0\n");
    CHECK(make_plan(nest, kAvx2).width == 8);
    CHECK(make_plan(nest, kAvx512).width == 16);
}

namespace {

/// y = x.T of `rows` x `columns` elements, or y = x.T * z.
LoopNest transposed_nest(std::int64_t rows, std::int64_t columns, const std::string& dtype, std::int64_t item, bool with_rows = false) {
    std::string source = text("for i0 in ", rows, " parallel\nfor i1 in ", columns, " parallel\nwrite @0 ", dtype, " +0 [", columns * item, ", ", item,
                              "]\nread @1 ", dtype, " +0 [", item, ", ", rows * item, "]\n");
    if (with_rows) source += text("read @2 ", dtype, " +0 [", columns * item, ", ", item, "]\n");
    source += text("%0 = load ", dtype, " @1\n");
    if (with_rows) return nest_of(source + text("%1 = load ", dtype, " @2\n%2 = mul ", dtype, " %0 %1\n%3 = store ", dtype, " %2 @0\n"));
    return nest_of(source + text("%1 = store ", dtype, " %0 @0\n"));
}

}  // namespace

TEST_CASE("sums whose steps are much work ask for the lines of later ones, where these come from far away") {
    const auto wide = [](std::int64_t points) {
        return nest_of(text("for i0 in ", points, " reduction\nwrite @0 float64 +0 [0]\nread @1 float32 +0 [4]\n"
                            "%0 = load float32 @1\n%1 = cast float64 %0\n%2 = reduce_add float64 %1\n%3 = store float64 %2 @0\n"));
    };
    CHECK(make_plan(wide(10'000'000), kAvx512).far);
    CHECK_FALSE(make_plan(wide(10'000), kAvx512).far);
    CHECK_FALSE(make_plan(sum_nest(1, 10'000'000, 8, 8), kAvx512).far);
}

TEST_CASE("operands that disagree about neighbours are walked in tiles") {
    const Plan copy = make_plan(transposed_nest(1000, 1000, "float64", 8), kAvx512);
    CHECK(copy.tile.rows >= 8);
    CHECK(copy.tile.columns >= 8);
    CHECK(copy.tile.pieces == 4);
    CHECK(copy.direct);
    CHECK(copy.far);
    CHECK(make_plan(transposed_nest(1000, 1000, "float64", 8), kAvx2).tile.pieces == 2);
    CHECK(make_plan(transposed_nest(1000, 1000, "float64", 8), kBaseline).tile.pieces == 1);
    CHECK(make_plan(transposed_nest(20, 1000, "uint8", 1), kAvx512).tile.pieces == 1);  // 64 neighbours are not there
    CHECK(make_plan(transposed_nest(1000, 1000, "float64", 8, true), kAvx512).tile.rows == 8);  // one square high
    CHECK_FALSE(make_plan(transposed_nest(1024, 1024, "float64", 8, true), kAvx512).direct);    // rows would meet in the cache
    CHECK(make_plan(transposed_nest(15, 100, "uint8", 1), kAvx512).tile.rows == 0);             // no piece, and lines stay near
    CHECK(make_plan(map_nest(8, 8), kAvx512).tile.rows == 0);
}

TEST_CASE("scratch of tiles stays below 64 KB, whatever is transposed") {
    for (const std::int64_t item : {1, 2, 4, 8})
        for (const Target target : {kBaseline, kAvx2, kAvx512}) {
            const Tile tile = make_plan(transposed_nest(999, 1001, text("int", 8 * item), item, true), target).tile;
            CHECK((tile.rows + tile.pieces * kPieceBytes / item) * scratch_pitch(tile, item, 0) <= 48 << 10);
            CHECK(scratch_bytes(tile, item, kLineBytes) <= 56 << 10);  // with a line of bytes more, for the next block
        }
}

TEST_CASE("stores pass the caches by where one core keeps less, and lines of an output are written whole") {
    const auto streams = [](const LoopNest& nest, const Caches& caches) { return make_plan(nest, kAvx512, caches).stream; };
    constexpr Caches tiny{32 << 10, 128, 1024};
    CHECK(streams(map_nest(8, 8), tiny));
    CHECK_FALSE(streams(map_nest(8, 8), {}));
    CHECK_FALSE(streams(map_nest(16, 8), tiny));
    CHECK_FALSE(streams(map_nest(-8, 8), Caches{32 << 10, 128, 4 << 10}));
    CHECK(streams(transposed_nest(1000, 1000, "float64", 8), {32 << 10, 1 << 20, 15 << 20}));
    CHECK_FALSE(streams(transposed_nest(1000, 1000, "float64", 8), {32 << 10, 1 << 20, 32 << 20}));
    CHECK(streams(transposed_nest(1024, 1024, "float64", 8), {32 << 10, 2 << 20, 64 << 20}));  // rows meet in a set
    CHECK_FALSE(streams(transposed_nest(1000, 1000, "float64", 8), {32 << 10, 2 << 20, 64 << 20}));
    CHECK(streams(transposed_nest(1000, 1000, "float64", 8), {32 << 10, 2 << 20, 300 << 20}));  // a last level that many share
    CHECK(Caches{}.usable() == 32 << 20);
    CHECK(Caches{48 << 10, 2 << 20, 300 << 20}.usable() == 8 << 20);
}

TEST_CASE("a plan says what it chose and why") {
    CHECK(lines_of(map_nest(8, 8), kAvx512) ==
          "walk: map, vector loop i0: there is no reduction: lanes lie along the innermost loop\n"
          "width: 8 elements: a avx512 register of 64 bytes holds 8 of the widest type, 8 bytes\n"
          "unroll: 4 vectors a step, for a body of 3 instructions\n"
          "stores: into the caches: what is written may still be near when it is read (1.5625 KB here, 32768 KB of caches)\n"
          "tail: masked vectors: every operand is dense or stands still along the vector loop\n");
    CHECK(lines_of(sum_nest(1000, 1000, 8, 8000), kBaseline) ==
          "walk: down, vector loop i0: neighbouring outputs are closer in memory than neighbouring points of a reduction\n"
          "width: 2 elements: a baseline register of 16 bytes holds 2 of the widest type, 8 bytes\n"
          "unroll: 4 vectors a step, for a body of 3 instructions\n"
          "order: 1 accumulator per output, folded every 128 steps, blocks joined pairwise\n"
          "strips: 4 rows at a time join accumulators in memory: each output reduces 1000 points, far apart\n"
          "tail: one element at a time: the target has no masks\n");
    CHECK(lines_of(map_nest(8, 16), kAvx512).ends_with("tail: one element at a time: an operand is neither dense nor still along the vector loop\n"));
    CHECK(lines_of(sum_nest(1, 1000, 8, 8), kAvx2).starts_with("walk: across, vector loop i0: every loop is reduced\n"));
}
