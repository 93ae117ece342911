// Systematic calls: every dtype in every kind of layout, at every size around the lanes, flush against unmapped memory
// on either side.

#include <doctest/doctest.h>

#include <algorithm>
#include <string_view>

#include "stridejit/ir/print.h"
#include "tests/differential/coverage.h"
#include "tests/differential/guarded_run.h"
#include "tests/support/arrays.h"
#include "tests/support/engines.h"
#include "tests/support/random_nest.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::differential;
using namespace stridejit::testing;

namespace {

enum class Lies : std::uint8_t { Dense, Padded, Permuted, Reversed, Broadcast, Empty, Unaligned, Swapped, Second, Third, Fourth, Opposed2, Opposed3, Opposed4 };
constexpr Lies kKinds[] = {Lies::Dense,     Lies::Padded, Lies::Permuted,  Lies::Reversed,
                            Lies::Broadcast, Lies::Empty,  Lies::Unaligned, Lies::Swapped,
                            Lies::Second,    Lies::Third,  Lies::Fourth,    Lies::Opposed2,
                            Lies::Opposed3,  Lies::Opposed4};
constexpr std::string_view kKindNames[] = {"dense",     "padded", "permuted",  "reversed",
                                            "broadcast", "empty",  "unaligned", "swapped",
                                            "second",    "third",  "fourth",    "second, inputs backwards",
                                            "third, inputs backwards", "fourth, inputs backwards"};

enum class What : std::uint8_t { Map, SumAcross, SumDown, ScanAlong, ScanDown, Cast };
constexpr What kWhats[] = {What::Map, What::SumAcross, What::SumDown, What::ScanAlong, What::ScanDown, What::Cast};
constexpr std::string_view kWhatNames[] = {"map", "sum across", "sum down", "scan along", "scan down", "cast"};

/// Elements from one to the next, where every second to fourth of them counts; else 0.
std::int64_t step_of(Lies kind) {
    if (kind < Lies::Second) return 0;
    return 2 + (static_cast<std::int64_t>(kind) - static_cast<std::int64_t>(Lies::Second)) % 3;
}

/// Byte strides of a [rows, columns] operand.
Dims strides(Lies kind, DType dtype, std::int64_t rows, std::int64_t columns) {
    const std::int64_t item = item_bytes(dtype);
    columns = std::max<std::int64_t>(1, columns);
    switch (kind) {
        case Lies::Dense:
        case Lies::Swapped:
        case Lies::Empty: return {columns * item, item};
        case Lies::Padded: return {(columns + 3) * item, item};
        case Lies::Permuted: return {item, rows * item};
        case Lies::Reversed: return {-columns * item, -item};
        case Lies::Broadcast: return {0, item};
        case Lies::Unaligned: return {columns * (item + 1) + 1, item + 1};
        case Lies::Second:
        case Lies::Third:
        case Lies::Fourth: return {columns * step_of(kind) * item, step_of(kind) * item};
        case Lies::Opposed2:
        case Lies::Opposed3:
        case Lies::Opposed4: return {columns * step_of(kind) * item, -step_of(kind) * item};
    }
    return {};
}

void add_operand(LoopNest& nest, Lies kind, DType dtype, Access access, Dims steps) {
    const auto argument = static_cast<std::uint16_t>(nest.operands.size());
    nest.operands.push_back({dtype, access, argument, kind == Lies::Unaligned ? 1 : 0, std::move(steps),
                             kind == Lies::Swapped && item_bytes(dtype) > 1, {}, {}});
}

/// The nest that does `what` to [rows, columns] elements of `dtype`, all operands in layouts of this kind. Sums fold
/// columns (across) or rows (down); the cast is to `other`.
LoopNest make_nest(What what, Lies kind, DType dtype, DType other, std::int64_t rows, std::int64_t columns) {
    LoopNest nest;
    const auto kind_of_loop = [&](What reduced, What scanned) {
        return what == reduced ? LoopKind::Reduction : what == scanned ? LoopKind::Scan : LoopKind::Parallel;
    };
    nest.loops.push_back({kind_of_loop(What::SumDown, What::ScanDown), rows});
    nest.loops.push_back({kind_of_loop(What::SumAcross, What::ScanAlong), columns});
    Lies apart = kind == Lies::Broadcast ? Lies::Dense : kind;  // outputs do not repeat
    if (kind >= Lies::Opposed2) apart = static_cast<Lies>(static_cast<int>(kind) - 3);  // and run forwards
    const DType result = what == What::Cast ? other : dtype;
    Dims steps = strides(apart, result, rows, columns);
    if (what == What::SumAcross) steps = {strides(apart, result, 1, rows)[1], 0};
    if (what == What::SumDown) steps = {0, steps[1]};
    add_operand(nest, apart, result, Access::Write, steps);
    add_operand(nest, kind, dtype, Access::Read, strides(kind, dtype, rows, columns));

    Body& body = nest.body;
    const bool is_bool = dtype == DType::Bool;
    const DType computed = computed_in(dtype);
    const Value x = body.cast(body.load(1, dtype), computed);
    Value value = x;
    if (what == What::Map) {
        add_operand(nest, kind, dtype, Access::Read, strides(kind, dtype, rows, columns));
        value = body.apply(is_bool ? Op::Xor : Op::Mul, x, body.cast(body.load(2, dtype), computed));
    } else if (what == What::Cast) {
        value = body.cast(x, other);
    } else if (what == What::ScanAlong || what == What::ScanDown) {
        value = body.apply(is_bool ? Op::ScanOr : Op::ScanAdd, x);
    } else {
        value = body.apply(is_bool ? Op::ReduceOr : Op::ReduceAdd, x);
    }
    body.store(0, body.cast(value, result));
    return nest;
}

/// Bytes for the operands that hold ordinary values, and now and then a special one.
std::vector<Block> values_for(const LoopNest& nest) {
    std::vector<Block> blocks = random_blocks(nest, 7);
    for (std::size_t k = 1; k < blocks.size(); ++k)
        fill_random(view_of_operand(nest, k, blocks[k].bytes.data() + blocks[k].origin), k);
    return blocks;
}

void check_case(const LoopNest& nest) {
    REQUIRE(verify(nest).empty());
    const std::vector<Block> blocks = values_for(nest);
    std::vector<Block> expected, sound;  // sound: bytes that were found right
    if (!order_matters(nest.body) && point_count(nest) <= 4000) {
        expected = run_naively(nest, blocks);
        make_nans_alike(nest, expected);
    }
    for (const NamedEngine& each : all_engines())
        for (const Flush flush : {Flush::Start, Flush::End}) {
            if (left_out()) continue;
            std::vector<Block> got = run_guarded(*each.engine, nest, blocks, flush);
            if (got == sound) continue;
            const bool untouched = is_untouched(nest, blocks, got);
            const std::vector<Block> raw = got;
            make_nans_alike(nest, got);
            if (expected.empty()) expected = got;
            if (untouched && got == expected) {
                sound = raw;
                continue;
            }
            const std::string text = to_text(nest);
            CAPTURE(text);
            CAPTURE(each.name);
            CAPTURE(flush == Flush::Start);
            CHECK(untouched);
            CHECK(got == expected);
        }
}

}  // namespace

TEST_CASE("every dtype in every layout at every size leaves the same bits on all targets and touches nothing else") {
    Coverage coverage;
    for (const DType dtype : kAllDTypes) {
        const std::int64_t lanes = 512 / item_bytes(dtype);  // accumulators of a reduction; a multiple of every vector
        const DType other = kAllDTypes[(static_cast<std::size_t>(dtype) + 4) % kDTypeCount];
        for (const Lies kind : kKinds)
            for (const What what : kWhats)
                for (const std::int64_t size : std::vector<std::int64_t>{0, 1, lanes - 1, lanes, lanes + 1, 1009}) {
                    if (step_of(kind) > 0 && (size == 0 || size == 1009)) continue;
                    CAPTURE(name_of(dtype));
                    CAPTURE(kKindNames[static_cast<std::size_t>(kind)]);
                    CAPTURE(kWhatNames[static_cast<std::size_t>(what)]);
                    CAPTURE(size);
                    const std::int64_t rows = kind == Lies::Empty ? 0 : what == What::SumDown ? 131 : what == What::ScanDown ? 9 : what == What::ScanAlong ? 5 : 3;
                    const LoopNest nest = make_nest(what, kind, dtype, other, rows, size);
                    coverage.add(nest);
                    check_case(nest);
                }
    }
    const std::string missing = coverage.missing();
    for (const char* part : {"input", "output", "walk", "layout", "extent"}) {
        CAPTURE(missing);
        CHECK(missing.find(part) == std::string::npos);
    }
}

TEST_CASE("one byte written between the elements of an output, or into an input, is noticed") {
    const LoopNest nest = make_nest(What::Map, Lies::Padded, DType::Int32, DType::Int32, 3, 5);
    const std::vector<Block> blocks = values_for(nest);
    const std::vector<Block> after = run_naively(nest, blocks);
    CHECK(is_untouched(nest, blocks, after));
    const std::vector<std::pair<std::size_t, std::size_t>> places = {{0, 5 * 4}, {0, 8 * 4 - 1}, {1, 0}, {2, 7}};
    for (const auto& [block, byte] : places) {
        std::vector<Block> wrong = after;
        wrong[block].bytes[byte] ^= 1;
        CHECK(!is_untouched(nest, blocks, wrong));
    }
}
