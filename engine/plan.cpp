#include "stridejit/engine/plan.h"

#include <algorithm>

#include "stridejit/engine/stride_class.h"

namespace stridejit {
namespace {

constexpr std::int64_t kLaneBytes = 512;     // of lanes of the widest type: 8 registers of 64 bytes, 16 of 32
constexpr std::int64_t kAcrossBlock = 1 << 15;  // elements per block of Walk::Across
constexpr std::uint32_t kDownBlock = 128;    // points per block of Walk::Down
constexpr std::int64_t kShortReduction = 32; // points of an output, up to which lanes along them would stay empty
constexpr std::int64_t kFewOutputs = 8;      // outputs along a row, up to which lanes along them would stay empty
constexpr std::int64_t kStreamedRow = 512;   // bytes of a row of outputs, from which on its first and last line weigh little
constexpr std::int64_t kPageBytes = 4096;
constexpr std::uint16_t kScatteredWidth = 16;   // elements a vector at most that are loaded one by one

double bytes_per_step(const LoopNest& nest, std::size_t loop) {
    double bytes = 0;
    for (const Operand& operand : nest.operands) bytes += step_distance(operand, loop);
    return bytes;
}

std::int64_t reduced_points(const LoopNest& nest) {
    std::int64_t points = 1;
    for (const Loop& loop : nest.loops)
        if (loop.kind == LoopKind::Reduction && __builtin_mul_overflow(points, loop.extent, &points)) return INT64_MAX;
    return points;
}

/// Why lanes of a reduction lie as they do: the walk and its reason, decided by extents first, strides second.
struct WalkChoice {
    Walk walk;
    const char* reason;
};

WalkChoice choose_walk(const LoopNest& nest) {
    if (!has_reduction(nest.body)) return {Walk::Map, "there is no reduction: lanes lie along the innermost loop"};
    const std::size_t parallel = count_loops(nest, LoopKind::Parallel);
    if (parallel == 0) return {Walk::Across, "every loop is reduced"};
    if (parallel == nest.loops.size()) return {Walk::Down, "nothing is left to reduce"};
    const std::int64_t outputs = nest.loops[parallel - 1].extent, points = reduced_points(nest);
    if (points <= kShortReduction && outputs > points)
        return {Walk::Down, "each output reduces few points, so lanes lie along the outputs"};
    if (outputs <= kFewOutputs && points > kShortReduction)
        return {Walk::Across, "a row of outputs is too short for lanes, so they lie along the reduction"};
    if (bytes_per_step(nest, parallel - 1) < bytes_per_step(nest, nest.loops.size() - 1))
        return {Walk::Down, "neighbouring outputs are closer in memory than neighbouring points of a reduction"};
    return {Walk::Across, "neighbouring points of a reduction are closest in memory"};
}

/// Elements along the loop are accessed one by one: more of them a step would be more code, not more speed. Outputs
/// of Walk::Down do not count: each is stored once, after many points.
bool is_scattered(const LoopNest& nest, Walk walk, const Tile& tile, const Target& target) {
    const std::size_t loop = vector_loop(nest, walk);
    return std::any_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        const StrideClass stride = class_in(nest, operand, loop, tile);
        if (operand.access == Access::Write) return walk != Walk::Down && !stores_whole(stride);
        return !loads_whole(stride, item_bytes(operand.dtype), target);
    });
}

/// Instructions of the body, those that become a call or a long sequence for each lane counted for what they are.
std::size_t weight_of(const Body& body) {
    constexpr std::size_t kDivision = 40;
    std::size_t weight = body.size();
    for (const Inst& inst : body.insts)
        if (inst.op == Op::FloorDiv || inst.op == Op::Mod) weight += kDivision;
    return weight;
}

/// Long bodies get fewer vectors in flight: their registers are full already.
int shrink_for(const Body& body) {
    const std::size_t weight = weight_of(body);
    return weight > 96 ? 4 : weight > 32 ? 2 : 0;
}

bool is_maskable(const LoopNest& nest, std::size_t loop, const Tile& tile) {
    return std::all_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        const StrideClass stride = class_in(nest, operand, loop, tile);
        return stride == StrideClass::Zero || stride == StrideClass::Unit;
    });
}

/// Bytes of all that the nest touches, each element counted once.
double footprint(const LoopNest& nest) {
    double bytes = 0;
    for (const Operand& operand : nest.operands) {
        double elements = static_cast<double>(item_bytes(operand.dtype));
        for (std::size_t l = 0; l < nest.loops.size(); ++l)
            if (operand.strides[l] != 0) elements *= static_cast<double>(nest.loops[l].extent);
        bytes += elements;
    }
    return bytes;
}

/// A register of each transposed operand is one of the body's, and the body for each row of a square that is in registers
/// at once is not too much code.
bool goes_direct(const LoopNest& nest, const Plan& plan, const Target& target) {
    constexpr std::size_t kMostInstructions = 256;
    const std::size_t loop = vector_loop(nest, plan.walk);
    std::size_t transposed = 0;
    if (plan.tile.rows == 0 || plan.width == 1 || plan.tile.pieces * kPieceBytes != target.vector_bytes()) return false;
    for (const Operand& operand : nest.operands) {
        const StrideClass stride = class_in(nest, operand, loop, plan.tile);
        if (operand.access == Access::Write ? !stores_whole(stride) : !loads_whole(stride, item_bytes(operand.dtype), target)) return false;
        if (crossing(nest, operand, loop - 1, loop) == StrideClass::Zero) continue;
        if (item_bytes(operand.dtype) != widest_bytes(nest.body)) return false;
        ++transposed;
    }
    if (transposed == 0 || (transposed > 1 && plan.width > kSquareRegisters)) return false;
    const std::size_t rows = plan.width <= kSquareRegisters ? plan.width : plan.tile.pieces;
    return rows * weight_of(nest.body) <= kMostInstructions;
}

/// Other operands than the transposed ones are read: their rows are walked along, one square high.
bool reads_rows(const LoopNest& nest, std::size_t vector) {
    return std::any_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        return operand.access == Access::Read && operand.strides[vector] != 0 &&
               crossing(nest, operand, vector - 1, vector) == StrideClass::Zero;
    });
}

/// So many lines a pitch apart are more than the sets that they fall into hold: a way has a page of lines at most.
bool meet(std::int64_t pitch, std::int64_t lines) {
    constexpr std::int64_t kWays = 8;
    const std::int64_t apart = std::min(pitch & -pitch, kPageBytes);
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

/// Why stores pass the caches by, or that they do not. They gain where the line that a store would fetch first is not
/// near, and only whole lines gain: so for one output of whole registers along rows that are lines long.
struct StreamChoice {
    bool stream;
    const char* reason;
};

StreamChoice choose_stream(const LoopNest& nest, const Plan& plan, const Caches& caches) {
    const std::size_t loop = vector_loop(nest, plan.walk);
    const Operand* output = nullptr;
    int outputs = 0;
    for (const Operand& operand : nest.operands)
        if (operand.access == Access::Write) output = &operand, ++outputs;
    if (plan.walk != Walk::Map || outputs != 1 || class_of(*output, loop) != StrideClass::Unit ||
        item_bytes(output->dtype) * plan.width < kPieceBytes || nest.loops[loop].extent * item_bytes(output->dtype) < kStreamedRow)
        return {false, "rows are short, or not whole lines of one output"};
    const double bytes = footprint(nest);
    // Tiles write lines in an order that no processor expects, so they gain earlier.
    const std::int64_t near = plan.tile.rows == 0 ? caches.usable() : caches.usable() / 2;
    if (bytes > static_cast<double>(near)) return {true, "all operands together are more than one core keeps near"};
    if (plan.tile.rows != 0 && bytes > static_cast<double>(caches.level2) && meet(output->strides[loop - 1], plan.tile.rows))
        return {true, "rows of the output lie so far apart that they would meet in a few sets of the caches"};
    return {false, "what is written may still be near when it is read"};
}

void insert_vector_loop(LoopNest& nest, Walk walk) {
    nest.loops.push_back({walk == Walk::Across ? LoopKind::Reduction : LoopKind::Parallel, 1});
    const auto after = output_phase(nest.body);
    for (Operand& operand : nest.operands) {
        operand.strides.push_back(item_bytes(operand.dtype));
        if (!operand.hops.empty()) operand.levels.push_back(static_cast<std::uint8_t>(operand.hops.size()));
    }
    for (std::size_t i = 0; i < nest.body.size(); ++i)
        if (nest.body[i].op == Op::Store && after[i]) nest.operands[nest.body[i].literal].strides.back() = 0;
}

}  // namespace

std::size_t vector_loop(const LoopNest& nest, Walk walk) {
    return walk == Walk::Down ? count_loops(nest, LoopKind::Parallel) - 1 : nest.loops.size() - 1;
}

LoopNest arrange_loops(LoopNest nest, const Caches& caches) {
    const Walk walk = choose_walk(nest).walk;
    if (nest.loops.empty() || (walk == Walk::Down && count_loops(nest, LoopKind::Parallel) == 0)) {
        insert_vector_loop(nest, walk);
    } else if (walk == Walk::Map) {
        const std::size_t vector = vector_loop(nest, walk);
        const std::size_t cross = cross_loop(nest, vector, caches);
        for (std::size_t loop = cross; loop + 1 < vector; ++loop) swap_loops(nest, loop, loop + 1);
    }
    return nest;
}

Plan make_plan(const LoopNest& nest, const Target& target, const Caches& caches) {
    Plan plan;
    plan.walk = choose_walk(nest).walk;
    const std::size_t loop = vector_loop(nest, plan.walk);
    if (plan.walk == Walk::Map && loop > 0 && cross_loop(nest, loop, caches) == loop - 1)
        plan.tile = make_tile(nest, loop - 1, loop, target);
    const int shrink = shrink_for(nest.body);
    const bool scattered = is_scattered(nest, plan.walk, plan.tile, target);
    plan.width = static_cast<std::uint16_t>(std::max<std::int64_t>(1, target.vector_bytes() / widest_bytes(nest.body)));
    if (scattered) plan.width = std::min(plan.width, kScatteredWidth);
    if (plan.walk == Walk::Map) {
        plan.unroll = static_cast<std::uint16_t>(std::max(4 >> shrink, 1));
    } else if (plan.walk == Walk::Across) {
        // By the widest type, not by that of the accumulators: any(x > 0) would have 64 vectors of x in flight.
        const std::int64_t bytes = std::max(kLaneBytes >> shrink, std::int64_t{64});
        plan.lanes = static_cast<std::uint16_t>(bytes / widest_bytes(nest.body));
        plan.unroll = static_cast<std::uint16_t>(plan.lanes / plan.width);
        plan.block_steps = static_cast<std::uint32_t>(kAcrossBlock / plan.lanes);
    } else {
        plan.unroll = static_cast<std::uint16_t>(std::max(8 >> shrink, 1));
        plan.block_steps = kDownBlock;
    }
    if (scattered) plan.unroll = 1;
    plan.tail = target.has_masks() && is_maskable(nest, loop, plan.tile) ? Tail::Masked : Tail::Scalar;
    plan.far = plan.tile.rows != 0 && footprint(nest) > static_cast<double>(caches.level2);
    plan.direct = goes_direct(nest, plan, target);
    if (plan.direct && reads_rows(nest, loop)) {
        const Tile flat = flat_tile(plan.tile, plan.width);
        if (rows_meet(nest, loop, flat.rows)) plan.direct = false;
        else plan.tile = flat;
    }
    plan.stream = choose_stream(nest, plan, caches).stream;
    return plan;
}

std::vector<std::string> explain(const Plan& plan, const LoopNest& nest, const Target& target, const Caches& caches) {
    constexpr const char* kWalks[] = {"map", "across", "down"};
    const std::size_t loop = vector_loop(nest, plan.walk);
    std::vector<std::string> lines;
    lines.push_back(text("walk: ", kWalks[static_cast<std::size_t>(plan.walk)], ", vector loop i", loop, ": ",
                         choose_walk(nest).reason));
    const bool scattered = is_scattered(nest, plan.walk, plan.tile, target);
    const std::int64_t holds = target.vector_bytes() / widest_bytes(nest.body);
    lines.push_back(text("width: ", plan.width, " elements: a ", target.name(), " register of ", target.vector_bytes(),
                         " bytes holds ", holds, " of the widest type, ", widest_bytes(nest.body), " bytes",
                         plan.width < holds ? ", but some are accessed one by one" : ""));
    lines.push_back(text("unroll: ", plan.unroll, plan.unroll == 1 ? " vector" : " vectors", " a step, for a body of ",
                         nest.body.size(), " instructions", scattered ? " and elements that are accessed one by one" : ""));
    if (plan.tile.rows != 0) {
        const auto crossed = std::count_if(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
            return crossing(nest, operand, loop - 1, loop) != StrideClass::Zero;
        });
        lines.push_back(text("tile: ", plan.tile.rows, " x ", plan.tile.columns, " steps of loops i", loop - 1, " and i", loop,
                             ": operands disagree where neighbours lie; ", crossed, " of ", nest.operands.size(),
                             crossed == 1 ? " is" : " are", " transposed in registers"));
    }
    if (plan.walk == Walk::Map) {
        const double kilobytes = footprint(nest) / 1024;
        lines.push_back(text("stores: ", plan.stream ? "past the caches: " : "into the caches: ", choose_stream(nest, plan, caches).reason,
                             " (", kilobytes, " KB here, ", caches.usable() >> 10, " KB of caches)"));
        if (plan.far)
            lines.push_back(text("fetch: lines of transposed operands are asked for ahead: ", kilobytes, " KB are more than the ",
                                 caches.level2 >> 10, " KB of the second level"));
    }
    if (plan.walk != Walk::Map)
        lines.push_back(text("order: ", plan.lanes, plan.lanes == 1 ? " accumulator" : " accumulators",
                             " per output, folded every ", plan.block_steps, " steps, blocks joined pairwise"));
    const bool maskable = is_maskable(nest, loop, plan.tile);
    lines.push_back(plan.tail == Tail::Masked
                        ? std::string("tail: masked vectors: every operand has unit or zero stride along the vector loop")
                        : text("tail: one element at a time: ", maskable ? "the target has no masks"
                                                                        : "an operand has another stride than 0 or one element"));
    return lines;
}

}  // namespace stridejit
