#include "stridejit/engine/tile.h"

#include <algorithm>
#include <limits>

namespace stridejit {
namespace {

constexpr std::int64_t kTileScratch = 16 << 10;  // bytes of transposed rows: half of the smallest first level

std::int64_t distance(const Operand& operand, std::size_t loop) {
    const std::int64_t stride = operand.strides[loop];
    return stride >= 0 ? stride : stride == INT64_MIN ? INT64_MAX : -stride;
}

/// Both loops move the element itself, not a pointer on the way to it.
bool moves_elements(const Operand& operand, std::size_t loop) { return operand.level(loop) == operand.hops.size(); }

/// Whether there may be a loop along which neighbours share lines that steps of `vector` do not share as well.
bool wants_blocks_somewhere(const Operand& operand, std::size_t vector) {
    return operand.access != Access::Index && distance(operand, vector) > item_bytes(operand.dtype);
}

/// Neighbours along `cross` share lines that steps of `vector` do not share as well.
bool wants_blocks(const Operand& operand, std::size_t cross, std::size_t vector) {
    const std::int64_t across = distance(operand, cross), along = distance(operand, vector);
    return wants_blocks_somewhere(operand, vector) && across > 0 && across < kLineBytes && along > across;
}

}  // namespace

StrideClass crossing(const LoopNest& nest, const Operand& operand, std::size_t cross, std::size_t vector) {
    const std::int64_t item = item_bytes(operand.dtype);
    if (operand.access != Access::Read || !wants_blocks(operand, cross, vector)) return StrideClass::Zero;
    if (nest.loops[cross].extent < kPieceBytes / slot_bytes(item)) return StrideClass::Zero;  // not one piece
    const StrideClass along = classify(operand.strides[cross], item);
    return is_dense(along) ? along : StrideClass::Zero;
}

std::size_t line_loop(const LoopNest& nest) {
    constexpr double kWrite = 8;
    constexpr std::int64_t kShort = 8;  // steps, of which no vector is made where outputs share lines along a longer loop
    const auto is_short = [&](std::size_t loop) {
        if (nest.loops[loop].extent >= kShort) return false;
        // Operands that are dense along it, or stand still, make vectors of a short row as well.
        return std::any_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
            return operand.access == Access::Index || class_of(operand, loop) > StrideClass::MinusUnit;
        });
    };
    const auto shares_lines = [&](std::size_t loop) {
        return nest.loops[loop].extent >= kShort && std::all_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
            return operand.access != Access::Write || step_distance(operand, loop) < static_cast<double>(kLineBytes);
        });
    };
    bool long_is_there = false;
    for (std::size_t loop = 0; loop < nest.loops.size(); ++loop) long_is_there = long_is_there || shares_lines(loop);
    std::size_t best = nest.loops.size() - 1;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t loop = 0; loop < nest.loops.size(); ++loop) {
        if (long_is_there && is_short(loop)) continue;
        double bytes = 0;
        for (const Operand& operand : nest.operands) {
            if (operand.access == Access::Index) continue;
            const double step = std::min(step_distance(operand, loop), static_cast<double>(kLineBytes));
            bytes += operand.access == Access::Write ? kWrite * step : step;
        }
        if (bytes <= least) {  // of equals the innermost
            least = bytes;
            best = loop;
        }
    }
    return best;
}

std::size_t cross_loop(const LoopNest& nest, std::size_t vector, const Caches& caches) {
    std::size_t best = nest.loops.size();
    if (std::none_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) { return wants_blocks_somewhere(operand, vector); })) return best;
    int most = 0;
    // What the vector loop touches when it takes a line for each step stays in the nearest cache up to here.
    const bool stays = nest.loops[vector].extent <= caches.level1 / (4 * kLineBytes);
    for (std::size_t loop = 0; loop < nest.loops.size(); ++loop) {
        if (loop == vector) continue;
        int gain = 0;
        bool possible = true;
        for (const Operand& operand : nest.operands) {
            possible = possible && moves_elements(operand, loop) && moves_elements(operand, vector);
            if (!wants_blocks(operand, loop, vector)) continue;
            if (stays && crossing(nest, operand, loop, vector) == StrideClass::Zero) continue;
            gain += operand.access == Access::Write ? 2 : 1;
        }
        if (possible && gain >= std::max(most, 1)) {  // of equals the innermost
            most = gain;
            best = loop;
        }
    }
    return best;
}

Tile make_tile(const LoopNest& nest, std::size_t cross, std::size_t vector, const Target& target) {
    std::int64_t crossed = 0, widest = 1, narrowest = kPieceBytes;
    for (const Operand& operand : nest.operands) {
        if (crossing(nest, operand, cross, vector) == StrideClass::Zero) continue;
        ++crossed;
        widest = std::max(widest, item_bytes(operand.dtype));
        narrowest = std::min(narrowest, slot_bytes(item_bytes(operand.dtype)));
    }
    // Rows: a line of each transposed operand at least, and few enough pages. Columns: what the scratch leaves.
    const std::int64_t rows = std::max<std::int64_t>(32, kLineBytes / narrowest);
    std::int64_t columns = 256;
    while (columns > 32 && crossed * rows * columns * widest > kTileScratch) columns /= 2;
    std::int64_t pieces = target.vector_bytes() / kPieceBytes;
    while (pieces > 1 && pieces * kPieceBytes / narrowest > std::min({rows, nest.loops[cross].extent, nest.loops[vector].extent})) pieces /= 2;
    return {static_cast<std::uint16_t>(rows), static_cast<std::uint16_t>(columns), static_cast<std::uint16_t>(pieces)};
}

Tile flat_tile(const Tile& tile, std::uint16_t height) {
    const int scratch_elements = tile.rows * tile.columns;
    return {height, static_cast<std::uint16_t>(std::max(scratch_elements / height, 32)), tile.pieces};
}

}  // namespace stridejit
