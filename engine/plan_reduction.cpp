#include "stridejit/engine/plan_reduction.h"

#include <algorithm>

#include "stridejit/engine/stride_class.h"

namespace stridejit {
namespace {

constexpr std::int64_t kStripPoints = 16;  // of an output, up to which its accumulator is best left in a register
constexpr int kStripRows = 4;              // for one input: an accumulator is loaded and stored once for as many elements
constexpr int kStripUnroll = 4;            // vectors
constexpr std::int64_t kMostInterleaved = 16;  // points side by side whose vectors are dealt in registers
constexpr std::int64_t kMostNarrow = 7;        // of them where elements have one or two bytes and not all are pairs of pairs
constexpr std::int64_t kByteShuffle = 16;      // bytes that a machine can shuffle one by one
constexpr int kManyReductions = 3;         // more of them need the room that more vectors would take

bool finds_index(const Body& body) {
    return std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) { return is_arg_reduction(inst.op); });
}

}  // namespace

std::uint16_t interleaved_points(const LoopNest& nest) {
    const std::size_t parallel = count_loops(nest, LoopKind::Parallel);
    if (parallel == 0 || nest.loops.size() != parallel + 1 || finds_index(nest.body)) return 0;
    const std::int64_t points = nest.loops[parallel].extent;
    if (points < 2 || points > kMostInterleaved) return 0;
    const bool pairs_alone = (points & (points - 1)) == 0;
    bool any = false;
    for (const Operand& operand : nest.operands) {
        if (operand.access == Access::Write) {
            if (operand.strides[parallel] != 0) return 0;  // stored at each point
            continue;
        }
        if (operand.strides[parallel - 1] == 0 && operand.hops.empty()) continue;
        const std::int64_t item = item_bytes(operand.dtype);
        if (!operand.hops.empty() || operand.strides[parallel] != item || operand.strides[parallel - 1] != points * item) return 0;
        if (item < 4 && !pairs_alone && points > kMostNarrow) return 0;
        any = true;
    }
    return any ? static_cast<std::uint16_t>(points) : std::uint16_t{0};
}

std::int64_t interleaved_width(const LoopNest& nest, std::uint16_t points) {
    std::int64_t least = 8;
    for (const Operand& operand : nest.operands)
        if (operand.access == Access::Read) least = std::min(least, item_bytes(operand.dtype));
    const bool pairs_alone = (points & (points - 1)) == 0;
    return pairs_alone || least >= 4 ? INT16_MAX : kByteShuffle / least;
}

int interleaved_unroll(std::uint16_t points) { return points <= 2 ? 4 : points <= 4 ? 2 : 1; }

std::int64_t reduced_points(const LoopNest& nest) {
    std::int64_t points = 1;
    for (const Loop& loop : nest.loops)
        if (loop.kind == LoopKind::Reduction && __builtin_mul_overflow(points, loop.extent, &points)) return INT64_MAX;
    return points;
}

std::uint16_t strip_rows(const LoopNest& nest, int shrink, bool scattered) {
    const bool finds = finds_index(nest.body);  // whose state does not fit in registers
    if (reduced_points(nest) <= kStripPoints && !finds) return 0;
    if (scattered) return 1;
    // Each row of each input is a pointer of its own.
    const auto inputs = std::count_if(nest.operands.begin(), nest.operands.end(),
                                      [](const Operand& operand) { return operand.access == Access::Read; });
    const int rows = kStripRows >> std::clamp<int>(static_cast<int>(inputs) - 1, 0, 2);
    return static_cast<std::uint16_t>(std::max(rows >> shrink, 1));
}

int strip_unroll(const Body& body) {
    const auto reductions = std::count_if(body.insts.begin(), body.insts.end(),
                                          [](const Inst& inst) { return info(inst.op).role == Role::Reduce; });
    if (finds_index(body)) return 2;
    return reductions > kManyReductions ? 1 : kStripUnroll;
}

}  // namespace stridejit
