#include "stridejit/engine/specialize.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>

#include "stridejit/ir/print.h"

namespace stridejit {
namespace {

constexpr std::string_view kWalkNames[] = {"map", "across", "down"};

/// Shifted slices of one array, as in stencils, keep their distances: one pointer moves for all of them.
void follow_others(const LoopNest& nest, Specialization& what) {
    constexpr std::ptrdiff_t kAlike = 5;  // fewer have registers enough
    const auto keeps_step = [&](const Operand& a, const Operand& b) {
        return a.access == Access::Read && b.access == Access::Read && a.hops.empty() && b.hops.empty() && a.strides == b.strides;
    };
    for (std::size_t k = 0; k < nest.operands.size() && k < 255; ++k) {
        const Operand& leader = nest.operands[k];
        if (what.operands[k].follows != 0) continue;
        const auto alike = std::count_if(nest.operands.begin(), nest.operands.end(), [&](const Operand& other) { return keeps_step(leader, other); });
        for (std::size_t other = k + 1; alike >= kAlike && other < nest.operands.size(); ++other)
            if (keeps_step(leader, nest.operands[other])) what.operands[other].follows = static_cast<std::uint8_t>(k + 1);
    }
}

}  // namespace

Specialized specialize(LoopNest nest, const Plan& plan, const Target& target) {
    Specialized result;
    Specialization& what = result.what;
    Launch& launch = result.launch;
    const std::size_t loop = vector_loop(nest, plan.walk);
    // Without a reduction every loop is parallel, whatever the caller marked.
    const std::size_t reductions = plan.walk == Walk::Map ? 0 : count_loops(nest, LoopKind::Reduction);
    what.parallel_loops = static_cast<std::uint8_t>(nest.loops.size() - reductions);
    what.reduction_loops = static_cast<std::uint8_t>(reductions);
    what.plan = plan;
    what.target = target;
    what.body = std::move(nest.body);
    for (const Loop& each : nest.loops) {
        launch.extents.push_back(each.extent);
        launch.empty = launch.empty || each.extent == 0;
    }
    const bool abreast = plan.walk == Walk::Across && plan.points > 0;
    for (const Operand& operand : nest.operands) {
        const StrideClass crossed = plan.tile.rows == 0 ? StrideClass::Zero : crossing(nest, operand, loop - 1, loop);
        what.operands.push_back({operand.dtype, operand.access, class_in(nest, operand, loop, plan.tile), crossed,
                                 operand.swapped, static_cast<std::uint8_t>(operand.hops.size()), 0, {}});
        // All elements of a dense row of outputs at the next point, and so on: to the vectors they are one row.
        if (abreast && operand.access == Access::Read && operand.strides[loop] != 0) what.operands.back().stride = StrideClass::Unit;
        std::copy(operand.levels.begin(), operand.levels.end(), what.operands.back().levels.begin());
        launch.offsets.push_back(operand.offset);
        launch.arguments.push_back(operand.access == Access::Index ? kNoArgument : operand.argument);
        for (const std::int64_t stride : operand.strides) launch.strides.push_back(stride);
    }
    if (plan.walk == Walk::Map && plan.tile.rows == 0) follow_others(nest, what);
    for (const Operand& operand : nest.operands)
        for (const std::int64_t hop : operand.hops) launch.strides.push_back(hop);
    return result;
}

std::uint64_t hash(const Specialization& what) {
    std::uint64_t seed = 0xcbf29ce484222325ull;
    const auto mix = [&](std::uint64_t word) { seed = (seed ^ word) * 0x100000001b3ull; };
    mix(what.parallel_loops | what.reduction_loops << 8 | static_cast<std::uint64_t>(what.target.isa) << 16 |
        static_cast<std::uint64_t>(what.target.gathers) << 24);
    for (const OperandClass& operand : what.operands) {
        for (std::size_t l = 0; operand.hops > 0 && l < what.loops(); ++l) mix(operand.levels[l] + 1u);
        mix(static_cast<std::uint64_t>(operand.dtype) | static_cast<std::uint64_t>(operand.access) << 8 |
            static_cast<std::uint64_t>(operand.stride) << 16 | static_cast<std::uint64_t>(operand.swapped) << 24 |
            static_cast<std::uint64_t>(operand.hops) << 32 | static_cast<std::uint64_t>(operand.crossing) << 40 |
            static_cast<std::uint64_t>(operand.follows) << 48);
    }
    mix(static_cast<std::uint64_t>(what.plan.walk) | static_cast<std::uint64_t>(what.plan.tail) << 8 |
        static_cast<std::uint64_t>(what.plan.width) << 16 | static_cast<std::uint64_t>(what.plan.unroll) << 32 |
        static_cast<std::uint64_t>(what.plan.lanes) << 48);
    mix(what.plan.block_steps | static_cast<std::uint64_t>(what.plan.rows) << 32 | static_cast<std::uint64_t>(what.plan.points) << 48);
    mix(what.plan.tile.rows | static_cast<std::uint64_t>(what.plan.tile.columns) << 16 |
        static_cast<std::uint64_t>(what.plan.far) << 32 | static_cast<std::uint64_t>(what.plan.stream) << 33 | static_cast<std::uint64_t>(what.plan.direct) << 34 |
        static_cast<std::uint64_t>(what.plan.tile.pieces) << 40 | static_cast<std::uint64_t>(what.plan.ahead) << 48);
    seed = hash(what.body, seed);
    return seed ^ seed >> 32;  // the multiplications leave the low bits poorest
}

std::string to_text(const Specialization& what) {
    std::string out = text("target ", what.target.name(), what.target.gathers ? " gathers" : "", "\nloops ", int{what.parallel_loops}, " parallel ",
                           int{what.reduction_loops}, " reduction\nplan ",
                           kWalkNames[static_cast<std::size_t>(what.plan.walk)], " width ", what.plan.width, " unroll ",
                           what.plan.unroll, " lanes ", what.plan.lanes, " block_steps ", what.plan.block_steps,
                           what.plan.rows > 0 ? text(" rows ", what.plan.rows) : "",
                           what.plan.points > 0 ? text(" points ", what.plan.points) : "",
                           " tail ", what.plan.tail == Tail::Masked ? "masked" : what.plan.tail == Tail::Twice ? "twice" : "scalar");
    if (what.plan.tile.rows != 0) out += text(" tile ", what.plan.tile.rows, "x", what.plan.tile.columns, " pieces ", what.plan.tile.pieces);
    out += text(what.plan.direct ? " direct" : "", what.plan.far ? " far" : "", what.plan.ahead > 0 ? text(" ahead ", int{what.plan.ahead}) : "", what.plan.stream ? " stream" : "", "\n");
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        const OperandClass& operand = what.operands[k];
        out += text(name_of(operand.access), " @", k, " ", name_of(operand.dtype),
                    operand.swapped ? " swapped " : " ", name_of(operand.stride));
        if (operand.crossing != StrideClass::Zero) out += text(" across ", name_of(operand.crossing));
        if (operand.follows != 0) out += text(" with @", operand.follows - 1);
        const Dims levels(operand.levels.begin(), operand.levels.begin() + static_cast<std::ptrdiff_t>(what.loops()));
        out += operand.hops == 0 ? "\n" : text(" levels ", to_text(as_span(levels)), " hops ", int{operand.hops}, "\n");
    }
    return out + to_text(what.body);
}

std::string symbol_name(const Specialization& what) {
    char digits[24];
    std::snprintf(digits, sizeof digits, "%016" PRIx64, hash(what));
    return text("sj_", kWalkNames[static_cast<std::size_t>(what.plan.walk)], "_", what.loops(), "_", digits);
}

}  // namespace stridejit
