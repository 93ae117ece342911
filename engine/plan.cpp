#include "stridejit/engine/plan.h"

#include <algorithm>

#include "stridejit/engine/plan_map.h"
#include "stridejit/engine/plan_reduction.h"
#include "stridejit/engine/stride_class.h"

namespace stridejit {
namespace {

constexpr std::int64_t kLaneBytes = 512;     // of lanes of the widest type: 8 registers of 64 bytes, 16 of 32
constexpr std::int64_t kAcrossBlock = 1 << 15;  // elements per block of Walk::Across
constexpr std::int64_t kShortReduction = 16; // points of an output, up to which lanes along them would stay empty
constexpr std::uint16_t kScanRows = 4;          // of float sums side by side: an addition takes as long as four begin
constexpr std::int64_t kShortScan = 16;      // points of a scan, up to which lanes along them would stay empty
constexpr std::int64_t kFewOutputs = 8;      // outputs along a row, up to which lanes along them would stay empty
constexpr std::int64_t kLeastDealt = 4;      // outputs along a row, from which their points are dealt
constexpr std::uint16_t kFewDealt = 4;       // points side by side, up to which dealing them is little code
constexpr std::int64_t kRareRest = 16;       // vectors along a row, from which on its rest is little of the work
constexpr std::uint16_t kScatteredWidth = 16;   // elements a vector at most that are loaded one by one

double bytes_per_step(const LoopNest& nest, std::size_t loop) {
    double bytes = 0;
    for (const Operand& operand : nest.operands) bytes += step_distance(operand, loop);
    return bytes;
}

/// Why lanes of a reduction lie as they do: the walk and its reason, decided by extents first, strides second.
struct WalkChoice {
    Walk walk;
    const char* reason;
};

/// Results have one order, so that only memory decides. The scan loop is the last one.
WalkChoice choose_scan_walk(const LoopNest& nest) {
    const std::size_t scan = nest.loops.size() - 1;
    if (scan == 0) return {Walk::Along, "there is one row, so lanes lie along the scan"};
    const std::int64_t results = nest.loops[scan - 1].extent, points = nest.loops[scan].extent;
    if (points <= kShortScan && results > points) return {Walk::Rows, "scans are short, so lanes lie along the results of many"};
    if (results <= kFewOutputs) return {Walk::Along, "a row of results is too short for lanes, so they lie along the scan"};
    if (bytes_per_step(nest, scan - 1) < bytes_per_step(nest, scan))
        return {Walk::Rows, "results of neighbouring scans are closer in memory than those of one scan"};
    return {Walk::Along, "neighbouring points of a scan are closest in memory"};
}

WalkChoice choose_walk(const LoopNest& nest) {
    if (has_scan(nest.body)) return choose_scan_walk(nest);
    if (!has_reduction(nest.body)) return {Walk::Map, "there is no reduction: lanes lie along the innermost loop"};
    const std::size_t parallel = count_loops(nest, LoopKind::Parallel);
    if (parallel == 0) return {Walk::Across, "every loop is reduced"};
    if (parallel == nest.loops.size()) return {Walk::Down, "nothing is left to reduce"};
    const std::int64_t outputs = nest.loops[parallel - 1].extent, points = reduced_points(nest);
    if (sums_exactly(nest.body)) return {Walk::Across, "an exact sum has much beside its lanes, so there is one at a time"};
    if (outputs_abreast(nest) > 0)
        return {Walk::Across, "a row of outputs is short and dense, so lanes lie along the reduction, for all of them at once"};
    if (nest.loops.size() > parallel + 1 && outputs >= kLeastDealt && interleaved_points(nest) > 0)
        return {Walk::Down, "few points of each output lie side by side, so lanes lie along the outputs"};
    if (points <= kShortReduction && outputs > points)
        return {Walk::Down, "each output reduces few points, so lanes lie along the outputs"};
    if (outputs <= kFewOutputs && points > kShortReduction)
        return {Walk::Across, "a row of outputs is too short for lanes, so they lie along the reduction"};
    if (bytes_per_step(nest, parallel - 1) < bytes_per_step(nest, nest.loops.size() - 1))
        return {Walk::Down, "neighbouring outputs are closer in memory than neighbouring points of a reduction"};
    constexpr Target kAny{Isa::Baseline};
    if (band_tile(nest, Walk::Down, kAny).rows != 0 && band_tile(nest, Walk::Across, kAny).rows == 0)
        return {Walk::Down, "inputs disagree where neighbours lie, so lanes lie along the outputs and what lies apart along them is transposed"};
    return {Walk::Across, "neighbouring points of a reduction are closest in memory"};
}

/// Elements along the loop are accessed one by one: more of them a step would be more code, not more speed. Outputs
/// of Walk::Down do not count: each is stored once, after many points.
bool is_scattered(const LoopNest& nest, Walk walk, const Tile& tile, const Target& target) {
    const std::size_t loop = vector_loop(nest, walk);
    const std::int64_t width = target.vector_bytes() / widest_bytes(nest.body);
    const bool dealt = (walk == Walk::Down && interleaved_points(nest) > 0) || (walk == Walk::Across && outputs_abreast(nest) > 0);
    return std::any_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        if (operand.access == Access::Index || (operand.access == Access::Read && dealt)) return false;
        const StrideClass stride = class_in(nest, operand, loop, tile);
        if (operand.access == Access::Write) return walk != Walk::Down && !stores_whole(stride, item_bytes(operand.dtype), target);
        return !loads_whole(stride, item_bytes(operand.dtype), width, target);
    });
}

/// Each element waits for the one before it to be rounded.
bool joins_in_order(const Body& body) {
    return std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) {
        return is_float(inst.dtype) && (inst.op == Op::ScanAdd || inst.op == Op::ScanMul);
    });
}

/// What rows join is loaded and stored once for some of them. Their lines must begin at the same places for stores that pass
/// the caches by, and short bodies leave registers for more than one row.
bool joins_rows(const LoopNest& nest, const Plan& plan) {
    constexpr std::size_t kMostWeight = 16;
    if (nest.loops.back().extent < kScanRows || weight_of(nest.body) > kMostWeight) return false;
    return std::all_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        return operand.hops.empty() && (!plan.stream || operand.access != Access::Write || operand.strides.back() % kLineBytes == 0);
    });
}

/// Long bodies get fewer vectors in flight: their registers are full already. What is computed once for each output does not count.
int shrink_for(const Body& body) {
    const auto after = output_phase(body);
    const std::size_t weight = weight_of(body) - static_cast<std::size_t>(std::count(after.begin(), after.end(), true));
    return weight > 96 ? 4 : weight > 32 ? 2 : 0;
}

bool is_maskable(const LoopNest& nest, std::size_t loop, const Plan& plan) {
    return std::all_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        // Those that are dealt or woven are masked as whole rows of all points.
        if (operand.access == Access::Index || (plan.points > 0 && (operand.access == Access::Write) == (plan.walk == Walk::Map))) return true;
        const StrideClass stride = class_in(nest, operand, loop, plan.tile);
        return stride <= StrideClass::MinusUnit;
    });
}

/// Many points dealt once more, with masks, would be half of the code for the last few of many outputs.
bool rest_is_rare(const LoopNest& nest, const Plan& plan) {
    const std::int64_t vectors = plan.rows == 0 ? kRareRest : 4 * kRareRest;  // with strips there is a rest at each piece
    return plan.walk == Walk::Down && plan.points > kFewDealt && nest.loops[vector_loop(nest, plan.walk)].extent >= vectors * plan.width;
}

/// Of a row of few steps; 0 where it is more, or cannot be taken so.
std::uint16_t vectors_of_row(const LoopNest& nest, std::size_t loop, const Plan& plan, const Target& target) {
    constexpr std::int64_t kMostSteps = 4, kMostVectors = 32, kMostInstructions = 192;
    const std::int64_t extent = nest.loops[loop].extent;
    if (plan.walk != Walk::Across || plan.points > 0 || plan.rows > 0 || nest.loops.size() == 1) return 0;
    if (plan.tile.rows != 0 && extent > plan.tile.columns) return 0;
    if (plan.width == 1 || plan.lanes != plan.width * plan.unroll || extent < 1 || extent > std::min<std::int64_t>(kMostSteps * plan.lanes, kMostVectors * plan.width)) return 0;
    const std::int64_t vectors = (extent + plan.width - 1) / plan.width;
    if (vectors > 1 && vectors * static_cast<std::int64_t>(weight_of(nest.body)) > kMostInstructions) return 0;
    if (plan.tail != Tail::Masked) {
        const auto after = output_phase(nest.body);
        for (std::size_t i = 0; i < nest.body.size(); ++i)
            if (nest.body[i].op == Op::Store && !after[i]) return 0;  // such a store cannot be masked
    }
    const bool parted = std::any_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        // Some of whose elements cannot be loaded without those behind them.
        const StrideClass stride = class_in(nest, operand, loop, plan.tile);
        const std::int64_t item = item_bytes(operand.dtype);
        if (operand.access == Access::Index) return true;
        if (operand.access != Access::Read || stride <= StrideClass::Unit) return false;
        if (extent % plan.width == 0) return false;
        if (stride == StrideClass::MinusUnit) return !target.masks_loads(item);
        return !target.has_masks() || stride > StrideClass::Four || (stride == StrideClass::Three && item == 1);
    });
    if (parted) return 0;
    const bool finds = std::any_of(nest.body.insts.begin(), nest.body.insts.end(), [](const Inst& inst) { return is_arg_reduction(inst.op); });
    return finds || sums_exactly(nest.body) ? std::uint16_t{0} : static_cast<std::uint16_t>(vectors);
}

/// A call is for the registers of a step: of four it costs a fifth of their time, of eight half of that.
constexpr std::uint16_t kCallVectors = 8;

bool calls_functions(const Body& body) {
    return std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) { return is_elementary(inst.op); });
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

std::string how_blocks_join(const Body& body) {
    std::string ways;
    for (const Inst& inst : body.insts) {
        if (info(inst.op).role != Role::Reduce || is_arg_reduction(inst.op) || is_exact(inst.op)) continue;
        const std::string way = joins_pairwise(inst.op, inst.dtype) ? "pairwise"
                                : widens_blocks(inst.op, inst.dtype) ? text("one after the other as ", name_of(block_dtype(inst.op, inst.dtype)))
                                                                     : "one after the other";
        if (ways.find(way) == std::string::npos) ways += text(ways.empty() ? ", blocks joined " : " or ", way);
    }
    return ways;
}

}  // namespace

std::size_t vector_loop(const LoopNest& nest, Walk walk) {
    return walk == Walk::Down || walk == Walk::Rows ? count_loops(nest, LoopKind::Parallel) - 1 : nest.loops.size() - 1;
}

LoopNest arrange_loops(LoopNest nest, const Caches& caches) {
    const Walk walk = choose_walk(nest).walk;
    if (nest.loops.empty() || (walk == Walk::Down && count_loops(nest, LoopKind::Parallel) == 0)) {
        insert_vector_loop(nest, walk);
    } else if (walk == Walk::Map) {
        const std::size_t vector = vector_loop(nest, walk);
        if (arrange_pack(nest, caches)) return nest;
        for (std::size_t loop = line_loop(nest); loop < vector; ++loop) swap_loops(nest, loop, loop + 1);
        const std::size_t cross = cross_loop(nest, vector, caches);
        for (std::size_t loop = cross; loop + 1 < vector; ++loop) swap_loops(nest, loop, loop + 1);
        if (cross < nest.loops.size()) return nest;
        for (std::size_t loop = strip_loop(nest, caches); loop + 2 < vector; ++loop) swap_loops(nest, loop, loop + 1);
    }
    return nest;
}

Plan make_plan(const LoopNest& nest, const Target& target, const Caches& caches) {
    Plan plan;
    plan.walk = choose_walk(nest).walk;
    const std::size_t loop = vector_loop(nest, plan.walk);
    const std::int64_t widest = widest_bytes(nest.body);
    const bool packs = plan.walk == Walk::Map && has_pack(nest, caches);
    if (plan.walk == Walk::Map && !packs && loop > 0 && cross_loop(nest, loop, caches) == loop - 1)
        plan.tile = make_tile(nest, loop - 1, loop, target);
    const int shrink = shrink_for(nest.body);
    if (plan.walk == Walk::Map && !packs) plan.points = woven_steps(nest, loop, target);
    const bool woven = plan.points > 0;
    if (woven) plan.tile = {};
    if (plan.walk == Walk::Across || plan.walk == Walk::Down) plan.tile = band_tile(nest, plan.walk, target);
    const bool scattered = !woven && is_scattered(nest, plan.walk, plan.tile, target);
    plan.width = static_cast<std::uint16_t>(std::max<std::int64_t>(1, target.vector_bytes() / widest));
    if (scattered) plan.width = std::min(plan.width, kScatteredWidth);
    if (!is_lane(widest) && (scattered || widest < kPieceBytes)) plan.width = 1;
    const auto most_vectors = static_cast<std::uint16_t>(is_chain(nest.body) ? 4 : std::max(4 >> shrink, 1));  // of a Map
    if (plan.walk == Walk::Along || plan.walk == Walk::Rows) {
        if (plan.walk == Walk::Along && loop > 0 && nest.loops[loop - 1].extent >= kScanRows && joins_in_order(nest.body)) plan.rows = kScanRows;
        plan.unroll = plan.walk == Walk::Along ? std::uint16_t{1} : static_cast<std::uint16_t>(std::max(4 >> shrink, 1));
    } else if (plan.walk == Walk::Map) {
        plan.unroll = woven ? std::uint16_t{1} : calls_functions(nest.body) ? kCallVectors : most_vectors;  // those of all points are in flight
    } else if (plan.walk == Walk::Across) {
        // By the widest type, not by that of the accumulators: any(x > 0) would have 64 vectors of x in flight.
        const std::int64_t bytes = std::max((kLaneBytes >> shrink) / most_words(nest.body), std::int64_t{64});
        plan.lanes = static_cast<std::uint16_t>(bytes / widest);
        plan.unroll = static_cast<std::uint16_t>(plan.lanes / plan.width);
        const auto most_steps = static_cast<std::uint32_t>(kAcrossBlock / plan.lanes);
        plan.far = !scattered && far_reductions(nest, caches);
        plan.points = outputs_abreast(nest);
        if (plan.points > 0) {
            plan.lanes = abreast_lanes(nest, plan.points, widest);
            // No more vectors than the lanes of longer registers fill: the others have their lanes in memory.
            plan.unroll = static_cast<std::uint16_t>(plan.lanes * plan.points * widest / 64);
        } else if (!sums_exactly(nest.body) && strips_of_rows(nest)) {
            plan.rows = 1;
            plan.lanes = strip_lanes(nest, widest);
            plan.unroll = static_cast<std::uint16_t>(plan.lanes / plan.width);
        }
        plan.block_steps = steps_of_block(nest.body, plan.points > 0, most_steps);
    } else {
        plan.points = interleaved_points(nest);
        if (plan.points > 0) plan.width = static_cast<std::uint16_t>(std::min<std::int64_t>(plan.width, interleaved_width(nest, plan.points)));
        plan.rows = plan.points == 0 ? strip_rows(nest, shrink, scattered, caches) : strip_pieces(nest);
        plan.unroll = static_cast<std::uint16_t>(std::max((plan.points > 0 ? interleaved_unroll(plan.points) : plan.rows > 0 ? strip_unroll(nest.body) : 8) >> shrink, 1));
        if (plan.tile.rows != 0) plan.unroll = most_words(nest.body) > 1 || count_reductions(nest.body) > 1 ? std::uint16_t{1} : std::min<std::uint16_t>(plan.unroll, plan.tile.columns / plan.width);
        plan.block_steps = steps_of_block(nest.body, false, kDownBlock);
    }
    if (plan.walk != Walk::Map && plan.tile.rows != 0 && footprint(nest) > static_cast<double>(caches.level2)) plan.far = true;
    if (scattered) plan.unroll = 1;
    plan.tail = target.has_masks() && is_maskable(nest, loop, plan) && !rest_is_rare(nest, plan) ? Tail::Masked : Tail::Scalar;
    plan.row_vectors = vectors_of_row(nest, loop, plan, target);
    plan.row_is_whole = plan.row_vectors > 0 && nest.loops[loop].extent % plan.width == 0;
    // Rows that are rests altogether would bring lanes to memory and back one by one: there they stay.
    if (plan.walk == Walk::Across && plan.row_vectors == 0 && plan.points == 0 && plan.rows == 0 && plan.tail == Tail::Scalar && loop > 0 && nest.loops[loop].extent < plan.lanes) plan.unroll = 1;
    if (plan.walk == Walk::Map) {
        if (packs) pack_rows(nest, target.vector_bytes() / widest, most_vectors, plan);
        if (!woven && plan.pack.loops() == 0) shorten_rows(nest, most_vectors, plan);
        choose_ways(nest, caches, plan);
    } else if (plan.walk == Walk::Along || plan.walk == Walk::Rows) {
        plan.stream = choose_stream(nest, plan, caches).stream;
        if (plan.walk == Walk::Rows && joins_rows(nest, plan)) plan.rows = kScanRows, plan.unroll = 1;
    }
    return plan;
}

std::vector<std::string> explain(const Plan& plan, const LoopNest& nest, const Target& target, const Caches& caches) {
    const bool scans = plan.walk == Walk::Along || plan.walk == Walk::Rows;
    const std::size_t loop = vector_loop(nest, plan.walk);
    std::vector<std::string> lines;
    lines.push_back(text("walk: ", name_of(plan.walk), ", vector loop i", loop, ": ",
                         choose_walk(nest).reason));
    const bool woven = plan.walk == Walk::Map && plan.points > 0;
    const bool scattered = !woven && is_scattered(nest, plan.walk, plan.tile, target);
    const std::int64_t widest = widest_bytes(nest.body), slot = slot_bytes(widest), holds = target.vector_bytes() / slot;
    lines.push_back(text("width: ", plan.width, " elements: a ", target.name(), " register of ", target.vector_bytes(),
                         " bytes holds ", holds, " of the widest type, ", widest, " bytes", slot == widest ? "" : text(" in slots of ", slot),
                         plan.width == holds ? "" : plan.tail == Tail::Twice ? ", but a row is shorter" : ", but some are accessed one by one"));
    lines.push_back(text("unroll: ", plan.unroll, plan.unroll == 1 ? " vector" : " vectors", " a step, for a body of ",
                         nest.body.size(), " instructions", scattered ? " and elements that are accessed one by one" : ""));
    if (plan.tile.rows != 0) {
        const std::size_t cross = crossed_loop(nest, loop);
        const auto crossed = std::count_if(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
            return crossing(nest, operand, cross, loop) != StrideClass::Zero;
        });
        lines.push_back(text("tile: ", plan.tile.rows, " x ", plan.tile.columns, " steps of loops i", cross, " and i", loop,
                             ": operands disagree where neighbours lie; ", crossed, " of ", nest.operands.size(),
                             crossed == 1 ? " is" : " are", " transposed in registers",
                             crossed == 0 ? "" : plan.direct ? ", straight into the body" : ", through scratch rows"));
    }
    if (woven)
        lines.push_back(text("points: ", plan.points, " steps of loop i", loop - 1, ", a constant, lie side by side in outputs: whole vectors are woven of theirs"));
    if (plan.walk == Walk::Map || scans) {
        const double kilobytes = footprint(nest) / 1024;
        lines.push_back(text("stores: ", plan.stream ? "past the caches: " : "into the caches: ", choose_stream(nest, plan, caches).reason,
                             " (", kilobytes, " KB here, ", caches.usable() >> 10, " KB of caches)"));
        if (plan.far)
            lines.push_back(text("fetch: lines are asked for ", plan.ahead == 0 ? std::string("along the rows") :
                                 text(int{plan.ahead}, plan.ahead == 1 ? " step" : " steps", " of loop i", outer_loop(plan, loop), " ahead"), ": ", kilobytes, " KB are more than the ",
                                 caches.level2 >> 10, " KB of the second level"));
    }
    if (plan.opens && !plan.far)
        lines.push_back(text("fetch: lines of outputs are asked for a square before they are written: they are not among the ", caches.level1 >> 10, " KB of the nearest cache"));
    if (plan.walk != Walk::Map && !scans && plan.far)
        lines.push_back(plan.tile.rows != 0 ? "fetch: lines of what is transposed are asked for ahead, for it comes from beyond the second level"
                                            : "fetch: lines are asked for along the rows: several reductions, or sums of several words or of floats made wider, of what comes from beyond the second level");
    if (scans)
        lines.push_back(text("order: from the first point of loop i", nest.loops.size() - 1, " to the last",
                             plan.walk == Walk::Rows ? text("; what each result has come to is in memory, a piece of a row at a time", plan.rows > 0 ? text(", which ", plan.rows, " rows join at once") : "") :
                             plan.rows > 0 ? text("; ", plan.rows, " rows side by side, for each waits for its own elements") : std::string()));
    else if (plan.walk != Walk::Map)
        lines.push_back(text("order: ", plan.lanes, plan.lanes == 1 ? " accumulator" : " accumulators",
                             " per output, folded every ", plan.block_steps, " steps", how_blocks_join(nest.body)));
    if (plan.row_vectors > 0)
        lines.push_back(text("rows: each is ", plan.row_vectors, plan.row_vectors == 1 ? " vector" : " vectors", plan.row_is_whole ? "" : ", of the last only the first elements,", " in a line: ", nest.loops[loop].extent,
                             " elements are few steps"));
    if (plan.points > 0 && plan.walk == Walk::Across)
        lines.push_back(text("outputs: ", plan.points, " side by side, a constant: vectors hold lanes of all of them, as they lie in memory"));
    else if (plan.points > 0 && !woven) lines.push_back(text("points: ", plan.points, " side by side, a constant: whole vectors are loaded and dealt to one for each"));
    if (plan.rows > 0 && plan.walk == Walk::Across)
        lines.push_back("strips: rows are short and far apart, so each output keeps its lanes in memory, and neighbouring outputs take their rows in turn");
    else if (plan.rows > 0 && !scans)
        lines.push_back(text("strips: ", plan.rows, plan.rows == 1 ? " row" : " rows", " at a time join accumulators in memory: each output reduces ",
                             reduced_points(nest), " points, far apart"));
    if (plan.strip > 0)
        lines.push_back(text("strips: ", int{plan.strip}, " steps of loop i", loop - 1, " are done for each step of loop i", loop - 2,
                             ", whose neighbours share lines that would not stay near"));
    if (plan.pack.loops() > 0) {
        std::string steps = text(int{plan.pack.steps[0]});
        for (std::size_t l = 1; l < plan.pack.loops(); ++l) steps = text(int{plan.pack.steps[l]}, " x ") + steps;
        lines.push_back(text("pack: rows are short, and those of outputs follow each other: ", steps, " steps of the inner ", plan.pack.loops(), " loops are ",
                             plan.unroll, plan.unroll == 1 ? " vector" : " vectors, the last of which ends with them"));
        return lines;
    }
    if (plan.tail == Tail::Twice) {
        const std::string row = text("tail: none: a row of ", nest.loops[loop].extent, " elements is ", plan.unroll);
        lines.push_back(plan.unroll == 1 ? row + " vector" : row + " vectors, the last of which ends with it: what two share is done twice");
        return lines;
    }
    if (plan.row_vectors > 0) return lines;
    const bool maskable = is_maskable(nest, loop, plan);
    lines.push_back(plan.tail == Tail::Masked
                        ? std::string("tail: masked vectors: every operand is dense or stands still along the vector loop")
                        : text("tail: one element at a time: ", maskable && rest_is_rare(nest, plan) ? "the row is long, and masks would double the code"
                                                                : maskable ? "the target has no masks"
                                                                        : "an operand is neither dense nor still along the vector loop"));
    return lines;
}

}  // namespace stridejit
