#include "stridejit/engine/plan_map.h"

#include <algorithm>

#include "stridejit/engine/stride_class.h"

namespace stridejit {
namespace {

constexpr std::int64_t kStreamedRow = 512;   // bytes of a row of outputs, from which on its first and last line weigh little
constexpr std::int64_t kPageBytes = 4096;

/// Other operands than the transposed ones are read: their rows are walked along, one square high.
bool reads_rows(const LoopNest& nest, std::size_t vector) {
    return std::any_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        return operand.access == Access::Read && operand.strides[vector] != 0 &&
               crossing(nest, operand, vector - 1, vector) == StrideClass::Zero;
    });
}

/// A register of each transposed operand is one of the body's, and the body for each row of a square that is in registers
/// at once is not too much code.
bool goes_direct(const LoopNest& nest, const Plan& plan) {
    constexpr std::size_t kMostInstructions = 256;
    const std::size_t loop = vector_loop(nest, plan.walk);
    std::size_t transposed = 0;
    const std::int64_t item = widest_bytes(nest.body), width = square_width(plan.tile, item);
    if (plan.tile.rows == 0 || nest.loops[loop].extent < width) return false;
    if (!is_lane(item) && item < kPieceBytes && reads_rows(nest, loop)) return false;  // vectors of such elements are those of squares
    for (const Operand& operand : nest.operands) {
        const StrideClass stride = class_in(nest, operand, loop, plan.tile);
        if (stride > StrideClass::MinusUnit) return false;
        if (crossing(nest, operand, loop - 1, loop) == StrideClass::Zero) continue;
        if (item_bytes(operand.dtype) != item) return false;
        ++transposed;
    }
    if (transposed == 0 || (transposed > 1 && width > kSquareRegisters)) return false;
    const std::size_t rows = width <= kSquareRegisters ? static_cast<std::size_t>(width) : plan.tile.pieces;
    return rows * weight_of(nest.body) <= kMostInstructions;
}

/// So many lines a pitch apart are more than the sets that they fall into hold: a way has a page of lines at most.
bool meet(std::int64_t pitch, std::int64_t lines) {
    constexpr std::int64_t kWays = 8;
    const auto bits = static_cast<std::uint64_t>(pitch);
    const auto apart = static_cast<std::int64_t>(std::min(bits & (~bits + 1), std::uint64_t{kPageBytes}));  // the lowest bit
    return apart != 0 && kPageBytes / apart * kWays < lines;
}

/// Rows that are walked side by side would push each other's lines out before they are used up.
bool rows_meet(const LoopNest& nest, std::size_t vector, std::int64_t rows) {
    std::int64_t lines = 0, pitch = 0;
    for (const Operand& operand : nest.operands) {
        if (operand.strides[vector] == 0 || crossing(nest, operand, vector - 1, vector) != StrideClass::Zero) continue;
        lines += rows;
        pitch |= operand.strides[vector - 1];  // its lowest bit: of the pitch that meets least
    }
    return meet(pitch, lines);
}

/// Every row of the output begins a line and ends one, if the first does.
bool has_whole_lines(const LoopNest& nest, const Operand& output, std::size_t vector) {
    if (nest.loops[vector].extent % (kLineBytes / item_bytes(output.dtype)) != 0) return false;
    for (std::size_t l = 0; l < nest.loops.size(); ++l)
        if (l != vector && output.strides[l] % kLineBytes != 0) return false;
    return true;
}

/// How many operands are like this one, itself included, where they are so many that they are most often shifted slices of
/// one array, a stencil; else 1.
std::ptrdiff_t alike(const LoopNest& nest, const Operand& operand) {
    constexpr std::ptrdiff_t kStencil = 5;
    if (nest.operands.size() <= kStencil) return 1;
    const auto count = std::count_if(nest.operands.begin(), nest.operands.end(), [&](const Operand& other) {
        return other.access == operand.access && other.dtype == operand.dtype && other.strides == operand.strides;
    });
    return count < kStencil ? 1 : count;
}

/// How many steps of the loop around the rows or tiles their lines are asked for ahead, when those are too short to ask
/// along them: as many as take a while. None for a stencil, where all rows but one have been read a step before.
std::uint8_t steps_ahead(const LoopNest& nest, const Plan& plan, std::size_t vector) {
    constexpr double kShort = 48 << 10, kShortRow = 1 << 10, kWhile = 4 << 10, kMost = 16;
    const std::size_t inner = plan.tile.rows == 0 ? 1 : 2;
    if (vector + 1 == inner) return 0;
    double bytes = 0;
    for (const Operand& operand : nest.operands) {
        if (alike(nest, operand) > 1) return 0;
        double elements = static_cast<double>(item_bytes(operand.dtype));
        for (std::size_t l = vector + 1 - inner; l <= vector; ++l)
            if (operand.strides[l] != 0) elements *= static_cast<double>(nest.loops[l].extent);
        if (inner == 1 && elements > kShortRow) return 0;  // along which the processor itself sees what comes
        bytes += elements;
    }
    return bytes > kShort ? 0 : static_cast<std::uint8_t>(std::clamp(kWhile / bytes, 1.0, kMost));
}

}  // namespace

std::size_t weight_of(const Body& body) {
    constexpr std::size_t kDivision = 40;
    std::size_t weight = body.size();
    for (const Inst& inst : body.insts)
        if (inst.op == Op::FloorDiv || inst.op == Op::Mod) weight += kDivision;
    return weight;
}

bool is_chain(const Body& body) {
    constexpr std::size_t kLong = 16, kMostAlive = 4, kMostWeight = 96;
    const std::size_t weight = weight_of(body);
    if (weight < kLong || weight > kMostWeight) return false;
    SmallVector<std::size_t, 32> last(body.size(), 0);
    for (std::size_t i = 0; i < body.size(); ++i)
        for (std::size_t k = 0; k < info(body[i].op).arity; ++k) last[body[i].args[k]] = i;
    std::size_t alive = 0, most = 0;
    for (std::size_t i = 0; i < body.size(); ++i) {  // what is loaded comes when it is wanted first, and constants are always there
        if (body[i].op == Op::Load || body[i].op == Op::Const) {
            for (std::size_t later = i + 1; later < last[i]; ++later)
                for (std::size_t k = 0; k < info(body[later].op).arity; ++k)
                    if (body[later].args[k] == i) return false;  // wanted twice
            continue;
        }
        for (std::size_t k = 0; k < info(body[i].op).arity; ++k) {
            const Inst& arg = body[body[i].args[k]];
            if (last[body[i].args[k]] == i && arg.op != Op::Load && arg.op != Op::Const && alive > 0) --alive;
        }
        most = std::max(most, ++alive);
    }
    return most <= kMostAlive;
}

double footprint(const LoopNest& nest) {
    double bytes = 0;
    for (const Operand& operand : nest.operands) {
        if (operand.access == Access::Index) continue;
        double elements = static_cast<double>(item_bytes(operand.dtype));
        for (std::size_t l = 0; l < nest.loops.size(); ++l)
            if (operand.strides[l] != 0) elements *= static_cast<double>(nest.loops[l].extent);
        bytes += elements / static_cast<double>(alike(nest, operand));
    }
    return bytes;
}

StreamChoice choose_stream(const LoopNest& nest, const Plan& plan, const Caches& caches) {
    const std::size_t loop = vector_loop(nest, plan.walk);
    const Operand* output = nullptr;
    int outputs = 0;
    if (plan.points > 0) return {false, "woven vectors begin anywhere in a line"};
    if (const std::int64_t widest = widest_bytes(nest.body); !is_lane(widest) && widest < kPieceBytes) return {false, "lines do not end between elements"};
    for (const Operand& operand : nest.operands)
        if (operand.access == Access::Write) output = &operand, ++outputs;
    if (plan.walk == Walk::Across || plan.walk == Walk::Down || plan.tail == Tail::Twice || outputs != 1 || class_of(*output, loop) != StrideClass::Unit ||
        item_bytes(output->dtype) * plan.width < kPieceBytes ||
        (nest.loops[loop].extent < kStreamedRow / item_bytes(output->dtype) && !has_whole_lines(nest, *output, loop)))
        return {false, "rows are short, or not whole lines of one output"};
    const double bytes = footprint(nest);
    // Tiles write lines in an order that no processor expects, so they gain earlier.
    const std::int64_t near = plan.tile.rows == 0 ? caches.usable() : caches.usable() / 2;
    if (bytes > static_cast<double>(near))
        return {true, plan.tile.rows == 0 ? "all operands together are more than one core keeps near"
                                          : "all operands together are more than half of what one core keeps near, and lines are written in an order of our own"};
    if (plan.tile.rows != 0 && bytes > static_cast<double>(caches.level2) && meet(output->strides[loop - 1], plan.tile.rows))
        return {true, "rows of the output lie so far apart that they would meet in a few sets of the caches"};
    return {false, "what is written may still be near when it is read"};
}

std::uint16_t woven_steps(const LoopNest& nest, std::size_t loop, const Target& target) {
    constexpr std::int64_t kMost = 4;
    if (loop == 0) return 0;
    const std::int64_t steps = nest.loops[loop - 1].extent;
    if (steps < 2 || steps > kMost) return 0;
    const std::int64_t widest = widest_bytes(nest.body), width = target.vector_bytes() / widest;
    if (width < 2 || !is_lane(widest) || nest.loops[loop].extent < width) return 0;
    const bool shuffles_bytes = target.isa != Isa::Baseline;
    for (const Operand& operand : nest.operands) {
        if (operand.access == Access::Index || !operand.hops.empty()) return 0;
        const std::int64_t item = item_bytes(operand.dtype);
        if (operand.access == Access::Write) {
            if (operand.strides[loop - 1] != item || operand.strides[loop] != steps * item) return 0;
            if (steps == 3 && item < 4 && !shuffles_bytes) return 0;
        } else if (!loads_whole(class_of(operand, loop), item, width, target)) {
            return 0;
        }
    }
    return static_cast<std::uint16_t>(steps);
}

std::size_t strip_loop(const LoopNest& nest, const Caches& caches) {
    constexpr double kShortRow = 64;  // bytes
    const std::size_t count = nest.loops.size(), none = count;
    if (count < 3) return none;
    const std::size_t rows = count - 2, inner = count - 1;
    const auto row_bytes = [&](const Operand& operand) { return step_distance(operand, inner) * static_cast<double>(nest.loops[inner].extent); };
    double lines = 0;  // that the loop around the rows touches
    for (const Operand& operand : nest.operands) {
        if (!operand.hops.empty()) return none;
        if (operand.access == Access::Index) continue;
        if (class_of(operand, inner) > StrideClass::MinusUnit || row_bytes(operand) > kShortRow) return none;
        lines += static_cast<double>(nest.loops[rows].extent) * std::min(step_distance(operand, rows) / kLineBytes, 1.0);
    }
    if (lines * kLineBytes <= static_cast<double>(caches.level1) / 2) return none;
    for (std::size_t loop = rows; loop-- > 0;)
        if (std::any_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
                const double along = step_distance(operand, loop);
                return operand.access != Access::Index && along > 0 && along < kLineBytes && step_distance(operand, rows) >= kLineBytes;
            }))
            return loop;
    return none;
}

std::uint8_t strip_steps(const LoopNest& nest, const Caches& caches) {
    constexpr double kSegment = 256;  // bytes of what lies side by side along the strip
    constexpr std::size_t kLeast = 16, kMost = 64;
    if (nest.loops.size() < 3 || strip_loop(nest, caches) != nest.loops.size() - 3) return 0;
    double least = kLineBytes;
    for (const Operand& operand : nest.operands) {
        const double step = step_distance(operand, nest.loops.size() - 2);
        if (operand.access != Access::Index && step > 0) least = std::min(least, step);
    }
    std::size_t steps = kLeast;
    while (steps < kMost && static_cast<double>(steps) * least < kSegment) steps *= 2;
    return static_cast<std::uint8_t>(steps);
}

void shorten_rows(const LoopNest& nest, std::uint16_t most_vectors, Plan& plan) {
    constexpr std::int64_t kMostEach = 48;  // elements of a row that are accessed one by one, more of which are much code
    const std::size_t loop = vector_loop(nest, plan.walk);
    const std::int64_t extent = nest.loops[loop].extent;
    if (loop == 0 || plan.tile.rows != 0 || extent < 2 || extent > plan.width * most_vectors) return;
    std::int64_t each = 0;
    for (const Operand& operand : nest.operands) {
        if (operand.access == Access::Index || operand.is_indirect(loop)) return;
        if (class_of(operand, loop) > StrideClass::MinusUnit) ++each;
    }
    std::int64_t width = plan.width;
    while (width > extent) width /= 2;
    const std::int64_t vectors = (extent + width - 1) / width;
    if (vectors > most_vectors || each * width * vectors > kMostEach) return;
    plan.width = static_cast<std::uint16_t>(width);
    plan.unroll = static_cast<std::uint16_t>(vectors);
    plan.tail = Tail::Twice;
}

void pack_rows(const LoopNest& nest, std::int64_t width, std::uint16_t most_vectors, Plan& plan) {
    plan.pack = make_pack(nest, width, most_vectors);
    if (plan.pack.loops() == 0) return;
    const PackVectors vectors = vectors_of(plan.pack.elements(plan.pack.loops()), static_cast<unsigned>(width));
    plan.width = static_cast<std::uint16_t>(vectors.width);
    plan.unroll = static_cast<std::uint16_t>(vectors.ahead + 1);
    plan.tail = Tail::Twice;
}

void choose_ways(const LoopNest& nest, const Caches& caches, Plan& plan) {
    const std::size_t loop = vector_loop(nest, plan.walk);
    plan.direct = goes_direct(nest, plan);
    if (plan.direct) plan.width = static_cast<std::uint16_t>(square_width(plan.tile, widest_bytes(nest.body)));
    if (plan.direct && reads_rows(nest, loop)) {
        const Tile flat = flat_tile(plan.tile, plan.width);
        if (rows_meet(nest, loop, flat.rows)) plan.direct = false;
        else plan.tile = flat;
    }
    if (plan.points > 0) return;
    if (plan.tail == Tail::Twice && plan.pack.loops() == 0) plan.strip = strip_steps(nest, caches);
    if (plan.strip > 0) return;
    const double bytes = footprint(nest);
    const bool beyond = bytes > static_cast<double>(caches.level2);
    if (beyond) plan.ahead = steps_ahead(nest, plan, loop);
    plan.far = beyond && (plan.tile.rows != 0 || plan.ahead > 0);
    plan.stream = choose_stream(nest, plan, caches).stream;
    plan.opens = plan.direct && !plan.stream && bytes > static_cast<double>(caches.level1);
}

}  // namespace stridejit
