#include "stridejit/engine/specialize.h"

#include <algorithm>
#include <cinttypes>
#include <cstdio>

#include "stridejit/ir/print.h"

namespace stridejit {
namespace {

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

/// The phase that stores operand k: 1 the output phase, 0 the other; -1 where none does.
int storing_phase(const Body& body, std::size_t k) {
    const auto after = output_phase(body);
    for (std::size_t i = 0; i < body.size(); ++i)
        if (body[i].op == Op::Store && body[i].literal == k) return after[i] ? 1 : 0;
    return -1;
}

/// Every second element of one operand, and those in between of another, as with the parts of complex numbers.
void pair_neighbours(const LoopNest& nest, Specialization& what) {
    for (std::size_t k = 0; k < nest.operands.size() && k < 255; ++k) {
        const Operand& second = nest.operands[k];
        if (second.beside == 0 || what.operands[k].stride != StrideClass::Two || what.operands[k].crossing != StrideClass::Zero) continue;
        for (std::size_t j = 0; j < nest.operands.size() && j < 255; ++j) {
            const Operand& first = nest.operands[j];
            if (first.argument + 1 == second.beside && first.access == second.access && first.dtype == second.dtype && first.swapped == second.swapped &&
                first.offset == second.offset && first.strides == second.strides && first.hops.empty() && second.hops.empty() &&
                storing_phase(what.body, j) == storing_phase(what.body, k))
                what.operands[k].beside = static_cast<std::uint8_t>(j + 1);
        }
    }
}

/// Scans become their combining ops on elements of operands of their own, side by side along the vector loop.
void keep_states(Specialized& result) {
    Specialization& what = result.what;
    Body body;
    SmallVector<Value, 32> names;
    for (Inst inst : what.body.insts) {
        for (std::size_t k = 0; k < info(inst.op).arity; ++k) inst.args[k] = names[inst.args[k]];
        if (info(inst.op).role != Role::Scan) {
            names.push_back(body.push(inst));
            continue;
        }
        const std::size_t state = what.operands.size();
        what.operands.push_back({inst.dtype, Access::State, StrideClass::Unit, StrideClass::Zero, false, 0, 0, 0, StrideClass::Zero, {}});
        result.launch.offsets.push_back(0);
        result.launch.arguments.push_back(kNoArgument);
        for (std::size_t l = 0; l < what.loops(); ++l)
            result.launch.strides.push_back(l == what.vector_loop() ? item_bytes(inst.dtype) : 0);
        names.push_back(body.apply(info(inst.op).combine, body.load(state, inst.dtype), inst.args[0]));
        body.store(state, names.back());
    }
    what.body = std::move(body);
}

}  // namespace

std::uint64_t first_state(const Specialization& what, std::size_t operand) {
    for (std::size_t i = 0; i + 1 < what.body.size(); ++i)
        if (what.body[i].op == Op::Load && what.body[i].literal == operand) return neutral_bits(what.body[i + 1].op, what.body[i].dtype);
    return 0;
}

Specialized specialize(LoopNest nest, const Plan& plan, const Target& target) {
    Specialized result;
    Specialization& what = result.what;
    Launch& launch = result.launch;
    const std::size_t loop = vector_loop(nest, plan.walk);
    // Without a reduction every loop is parallel, whatever the caller marked.
    const std::size_t reductions = plan.walk == Walk::Map ? 0 : count_loops(nest, LoopKind::Reduction) + count_loops(nest, LoopKind::Scan);
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
        const StrideClass crossed = plan.tile.rows == 0 ? StrideClass::Zero : crossing(nest, operand, crossed_loop(nest, loop), loop);
        what.operands.push_back({operand.dtype, operand.access, class_in(nest, operand, loop, plan.tile), crossed,
                                 operand.swapped, static_cast<std::uint8_t>(operand.hops.size()), 0, 0, StrideClass::Zero, {}});
        if (plan.pack.loops() > 0 && !goes_on(nest, operand, plan.pack)) {
            what.operands.back().row = what.operands.back().stride;
            what.operands.back().stride = StrideClass::Packed;
        }
        // All elements of a dense row of outputs at the next point, and so on: to the vectors they are one row.
        if (abreast && operand.access == Access::Read && operand.strides[loop] != 0) what.operands.back().stride = StrideClass::Unit;
        std::copy(operand.levels.begin(), operand.levels.end(), what.operands.back().levels.begin());
        launch.offsets.push_back(operand.offset);
        launch.arguments.push_back(operand.access == Access::Index ? kNoArgument : operand.argument);
        for (const std::int64_t stride : operand.strides) launch.strides.push_back(stride);
    }
    if (plan.walk == Walk::Rows) keep_states(result);
    if (plan.walk == Walk::Map && plan.tile.rows == 0) follow_others(nest, what);
    pair_neighbours(nest, what);
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
            static_cast<std::uint64_t>(operand.follows) << 48 | static_cast<std::uint64_t>(operand.beside) << 56);
        if (operand.stride == StrideClass::Packed) mix(static_cast<std::uint64_t>(operand.row) + 1);
    }
    mix(static_cast<std::uint64_t>(what.plan.walk) | static_cast<std::uint64_t>(what.plan.tail) << 8 |
        static_cast<std::uint64_t>(what.plan.width) << 16 | static_cast<std::uint64_t>(what.plan.unroll) << 32 |
        static_cast<std::uint64_t>(what.plan.lanes) << 48);
    mix(what.plan.block_steps | static_cast<std::uint64_t>(what.plan.rows) << 32 | static_cast<std::uint64_t>(what.plan.points) << 48);
    mix(what.plan.tile.rows | static_cast<std::uint64_t>(what.plan.tile.columns) << 16 |
        static_cast<std::uint64_t>(what.plan.far) << 32 | static_cast<std::uint64_t>(what.plan.stream) << 33 | static_cast<std::uint64_t>(what.plan.direct) << 34 |
        static_cast<std::uint64_t>(what.plan.row_is_whole) << 35 | static_cast<std::uint64_t>(what.plan.opens) << 36 |
        static_cast<std::uint64_t>(what.plan.tile.pieces) << 40 | static_cast<std::uint64_t>(what.plan.ahead) << 48 | static_cast<std::uint64_t>(what.plan.row_vectors) << 56);
    for (std::size_t l = 0; l < what.plan.pack.loops(); ++l) mix(what.plan.pack.steps[l]);
    if (what.plan.strip > 0) mix(what.plan.strip);
    seed = hash(what.body, seed);
    return seed ^ seed >> 32;  // the multiplications leave the low bits poorest
}

std::string to_text(const Specialization& what) {
    std::string out = text("target ", what.target.name(), what.target.gathers ? " gathers" : "", "\nloops ", int{what.parallel_loops}, " parallel ",
                           int{what.reduction_loops}, what.plan.walk == Walk::Along || what.plan.walk == Walk::Rows ? " scan\nplan " : " reduction\nplan ",
                           name_of(what.plan.walk), " width ", what.plan.width, " unroll ",
                           what.plan.unroll, " lanes ", what.plan.lanes, " block_steps ", what.plan.block_steps,
                           what.plan.rows > 0 ? text(" rows ", what.plan.rows) : "",
                           what.plan.points > 0 ? text(" points ", what.plan.points) : "",
                           what.plan.row_vectors > 0 ? text(what.plan.row_is_whole ? " whole" : "", " row_vectors ", what.plan.row_vectors) : "",
                           " tail ", what.plan.tail == Tail::Masked ? "masked" : what.plan.tail == Tail::Twice ? "twice" : "scalar");
    if (what.plan.strip > 0) out += text(" strip ", int{what.plan.strip});
    if (what.plan.tile.rows != 0) out += text(" tile ", what.plan.tile.rows, "x", what.plan.tile.columns, " pieces ", what.plan.tile.pieces);
    for (std::size_t l = 0; l < what.plan.pack.loops(); ++l) out += text(l == 0 ? " pack " : "x", int{what.plan.pack.steps[l]});
    out += text(what.plan.direct ? " direct" : "", what.plan.far ? " far" : "", what.plan.ahead > 0 ? text(" ahead ", int{what.plan.ahead}) : "", what.plan.stream ? " stream" : "", what.plan.opens ? " opens" : "", "\n");
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        const OperandClass& operand = what.operands[k];
        out += text(name_of(operand.access), " @", k, " ", name_of(operand.dtype),
                    operand.swapped ? " swapped " : " ", name_of(operand.stride));
        if (operand.stride == StrideClass::Packed) out += text(" ", name_of(operand.row));
        if (operand.crossing != StrideClass::Zero) out += text(" across ", name_of(operand.crossing));
        if (operand.follows != 0) out += text(" with @", operand.follows - 1);
        if (operand.beside != 0) out += text(" beside @", operand.beside - 1);
        const Dims levels(operand.levels.begin(), operand.levels.begin() + static_cast<std::ptrdiff_t>(what.loops()));
        out += operand.hops == 0 ? "\n" : text(" levels ", to_text(as_span(levels)), " hops ", int{operand.hops}, "\n");
    }
    return out + to_text(what.body);
}

std::string symbol_name(const Specialization& what) {
    char digits[24];
    std::snprintf(digits, sizeof digits, "%016" PRIx64, hash(what));
    return text("sj_", name_of(what.plan.walk), "_", what.loops(), "_", digits);
}

}  // namespace stridejit
