#include "stridejit/engine/plan_reduction.h"

#include <algorithm>

#include "stridejit/engine/plan_map.h"
#include "stridejit/engine/stride_class.h"

namespace stridejit {
namespace {

constexpr std::int64_t kStripPoints = 16;  // of an output, up to which its accumulator is best left in a register
constexpr int kStripRows = 4;              // for one input: an accumulator is loaded and stored once for as many elements
constexpr int kStripUnroll = 4;            // vectors
constexpr std::int64_t kMostInterleaved = 16;  // points side by side whose vectors are dealt in registers
constexpr std::int64_t kMostNarrow = 7;        // of them where elements have one or two bytes and not all are pairs of pairs
constexpr std::int64_t kByteShuffle = 16;      // bytes that a machine can shuffle one by one
constexpr double kShortRow = 4096;         // bytes, from which on a row is read at full speed wherever the next begins
constexpr std::int64_t kStripLaneBytes = 256;  // of lanes of such a row at most: they are loaded and stored once a row
constexpr std::int64_t kMostAbreast = 16;  // outputs side by side that share the vectors of a reduction over rows of them
constexpr std::int64_t kFewPoints = 16;    // of an output, up to which folding its lanes would be most of the work
constexpr std::int64_t kLine = 64;         // bytes of the longest vector
constexpr std::int64_t kAbreastBytes = 512;  // of accumulators, up to which lanes are doubled
constexpr std::uint32_t kWideSteps = 16;  // of a block whose value is wider than its lanes: NumPy's sums have as many additions in a row
constexpr int kManyReductions = 3;         // more of them need the room that more vectors would take

bool finds_index(const Body& body) {
    return std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) { return is_arg_reduction(inst.op); });
}

/// Sums of doubles that were floats: conversions are more work than additions.
bool widens_floats(const Body& body) {
    return std::any_of(body.insts.begin(), body.insts.end(), [&](const Inst& inst) {
        if (inst.op != Op::ReduceAdd || inst.dtype != DType::Float64) return false;
        const Inst& from = body[inst.args[0]];
        return from.op == Op::Cast && is_float(body[from.args[0]].dtype);
    });
}

}  // namespace

bool sums_exactly(const Body& body) {
    return std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) { return is_exact(inst.op); });
}

std::int64_t count_reductions(const Body& body) {
    return std::count_if(body.insts.begin(), body.insts.end(), [](const Inst& inst) { return info(inst.op).role == Role::Reduce; });
}

std::int64_t most_words(const Body& body) {
    unsigned most = 1;
    for (const Inst& inst : body.insts) most = std::max(most, is_exact(inst.op) ? 2 : state_words(inst.op));
    return most;
}

std::uint16_t interleaved_points(const LoopNest& nest) {
    const std::size_t parallel = count_loops(nest, LoopKind::Parallel);
    if (parallel == 0 || nest.loops.size() == parallel) return 0;
    const std::size_t inner = nest.loops.size() - 1;
    const std::int64_t points = nest.loops[inner].extent;
    if (points < 2 || points > kMostInterleaved) return 0;
    const bool pairs_alone = (points & (points - 1)) == 0;
    bool any = false;
    for (const Operand& operand : nest.operands) {
        if (operand.access == Access::Write) {
            if (operand.strides[inner] != 0) return 0;  // stored at each point
            continue;
        }
        if (operand.access == Access::Index) continue;
        if (operand.strides[parallel - 1] == 0 && operand.hops.empty()) continue;
        const std::int64_t item = item_bytes(operand.dtype);
        if (!operand.hops.empty() || operand.strides[inner] != item || operand.strides[parallel - 1] != points * item) return 0;
        if (item < 4 && !pairs_alone && points > kMostNarrow) return 0;
        any = true;
    }
    return any ? static_cast<std::uint16_t>(points) : std::uint16_t{0};
}

std::uint16_t strip_pieces(const LoopNest& nest) {
    const bool one_loop = nest.loops.size() == count_loops(nest, LoopKind::Parallel) + 1;
    return one_loop && !finds_index(nest.body) ? std::uint16_t{0} : std::uint16_t{1};
}

std::uint16_t outputs_abreast(const LoopNest& nest) {
    const std::size_t parallel = count_loops(nest, LoopKind::Parallel);
    if (parallel == 0 || nest.loops.size() == parallel || finds_index(nest.body) || sums_exactly(nest.body)) return 0;
    const std::size_t inner = nest.loops.size() - 1;
    const std::int64_t outputs = nest.loops[parallel - 1].extent;
    if (outputs < 2 || outputs > kMostAbreast || reduced_points(nest) <= kFewPoints) return 0;
    bool any = false;
    for (const Operand& operand : nest.operands) {
        if (!operand.hops.empty()) return 0;
        const std::int64_t next_output = operand.strides[parallel - 1], next_point = operand.strides[inner];
        if (operand.access == Access::Write) {
            if (next_point != 0) return 0;  // stored at each point
            continue;
        }
        if (next_output == 0 && next_point == 0) continue;
        const std::int64_t item = item_bytes(operand.dtype);
        if (operand.access != Access::Read || next_output != item || next_point != outputs * item) return 0;
        any = true;
    }
    return any ? static_cast<std::uint16_t>(outputs) : std::uint16_t{0};
}

std::uint16_t abreast_lanes(const LoopNest& nest, std::uint16_t outputs, std::int64_t item) {
    std::int64_t lanes = kLine / item;
    while (2 * lanes * outputs * item <= kAbreastBytes && lanes < nest.loops.back().extent) lanes *= 2;
    return static_cast<std::uint16_t>(lanes);
}

std::uint16_t strip_lanes(const LoopNest& nest, std::int64_t item) {
    std::int64_t lanes = kLine / item;
    while (2 * lanes * item <= kStripLaneBytes && 4 * lanes <= nest.loops.back().extent) lanes *= 2;
    return static_cast<std::uint16_t>(lanes);
}

bool strips_of_rows(const LoopNest& nest) {
    const std::size_t parallel = count_loops(nest, LoopKind::Parallel);
    if (parallel == 0 || nest.loops.size() < parallel + 2 || finds_index(nest.body)) return false;
    const std::size_t inner = nest.loops.size() - 1;
    double row = 0, to_output = 0, to_row = 0;  // bytes
    for (const Operand& operand : nest.operands) {
        const std::int64_t stride = operand.strides[inner];
        if (!operand.hops.empty() || (operand.access == Access::Write ? stride != 0 : stride != 0 && stride != item_bytes(operand.dtype))) return false;
        if (operand.access == Access::Write) continue;
        row += step_distance(operand, inner) * static_cast<double>(nest.loops[inner].extent);
        to_output += step_distance(operand, parallel - 1);
        to_row += step_distance(operand, inner - 1);
    }
    return row <= kShortRow && to_output < to_row;
}

std::int64_t interleaved_width(const LoopNest& nest, std::uint16_t points) {
    std::int64_t least = 8;
    for (const Operand& operand : nest.operands)
        if (operand.access == Access::Read) least = std::min(least, item_bytes(operand.dtype));
    const bool pairs_alone = (points & (points - 1)) == 0;
    return pairs_alone || least >= 4 ? INT16_MAX : kByteShuffle / least;
}

std::uint32_t steps_of_block(const Body& body, bool abreast, std::uint32_t most) {
    const bool widens = std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) {
        return info(inst.op).role == Role::Reduce && widens_blocks(inst.op, inst.dtype);
    });
    return widens ? std::min(abreast ? 2 * kWideSteps : kWideSteps, most) : most;
}

int interleaved_unroll(std::uint16_t points) { return points <= 2 ? 4 : points <= 4 ? 2 : 1; }

std::int64_t reduced_points(const LoopNest& nest) {
    std::int64_t points = 1;
    for (const Loop& loop : nest.loops)
        if (loop.kind == LoopKind::Reduction && __builtin_mul_overflow(points, loop.extent, &points)) return INT64_MAX;
    return points;
}

std::uint16_t strip_rows(const LoopNest& nest, int shrink, bool scattered, const Caches& caches) {
    const bool finds = finds_index(nest.body);  // whose state does not fit in registers
    if (reduced_points(nest) <= kStripPoints && !finds) return 0;
    if (scattered) return 1;
    // Near data are read fastest in memory's order; from further away, loads and stores of accumulators cost more than that gains.
    if (!finds && footprint(nest) <= static_cast<double>(caches.level2) / 2) return 1;
    // Each row of each input is a pointer of its own.
    const auto inputs = std::count_if(nest.operands.begin(), nest.operands.end(),
                                      [](const Operand& operand) { return operand.access == Access::Read; });
    const int rows = kStripRows >> std::clamp<int>(static_cast<int>(inputs) - 1, 0, 2);
    return static_cast<std::uint16_t>(std::max(rows >> shrink, 1));
}

Tile band_tile(const LoopNest& nest, Walk walk, const Target& target) {
    constexpr std::int64_t kMostScratch = 19 << 10, kLeastColumns = 8, kMostColumns = 1024, kRows = 32;
    const std::size_t parallel = count_loops(nest, LoopKind::Parallel), cross = walk == Walk::Down ? nest.loops.size() - 1 : nest.loops.size() - 2;
    if (walk == Walk::Down ? parallel == 0 || parallel == nest.loops.size() || reduced_points(nest) <= kStripPoints || interleaved_points(nest) > 0
                           : nest.loops.size() < parallel + 2 || outputs_abreast(nest) > 0)
        return {};
    const std::size_t vector = walk == Walk::Down ? parallel - 1 : nest.loops.size() - 1;
    if (finds_index(nest.body) || sums_exactly(nest.body) || nest.loops[vector].extent < kLeastColumns) return {};
    std::int64_t items = 0, narrowest = 8, crossed = 0;
    bool gains = false, disagree = false;
    for (const Operand& operand : nest.operands) {
        if (!operand.hops.empty()) return {};
        if (operand.access != Access::Read) continue;
        const bool apart = class_of(operand, vector) > StrideClass::MinusFour;
        const std::int64_t item = item_bytes(operand.dtype);
        if (crossing(nest, operand, cross, vector) != StrideClass::Zero) {
            gains = gains || apart;
            items += item;
            ++crossed;
            narrowest = std::min(narrowest, item);
        } else if (apart) {
            return {};
        } else {
            disagree = disagree || operand.strides[vector] != 0;
        }
    }
    if (!gains || !disagree) return {};
    std::int64_t rows = std::max(kRows, kLineBytes / narrowest), columns = kLeastColumns, pieces = target.vector_bytes() / kPieceBytes;
    const std::int64_t most = walk == Walk::Down ? steps_of_block(nest.body, false, kDownBlock) : rows;
    while (rows > std::min(nest.loops[cross].extent, most)) rows /= 2;
    while (rows * (2 * columns * items + crossed * kLineBytes) <= kMostScratch && 2 * columns <= kMostColumns) columns *= 2;
    if (columns * widest_bytes(nest.body) < kLineBytes) return {};  // not a vector of every target
    while (pieces * kPieceBytes / narrowest > rows) pieces /= 2;
    return {static_cast<std::uint16_t>(rows), static_cast<std::uint16_t>(columns), static_cast<std::uint16_t>(pieces)};
}

bool far_reductions(const LoopNest& nest, const Caches& caches) {
    return (count_reductions(nest.body) > 1 || most_words(nest.body) > 1 || widens_floats(nest.body)) && footprint(nest) > static_cast<double>(caches.level2);
}

int strip_unroll(const Body& body) {
    const std::int64_t reductions = count_reductions(body);
    if (finds_index(body)) return 2;
    return reductions > kManyReductions ? 1 : kStripUnroll;
}

}  // namespace stridejit
