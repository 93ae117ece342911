#include "stridejit/engine/pack.h"

#include <algorithm>

#include "stridejit/engine/plan_map.h"
#include "stridejit/engine/stride_class.h"

namespace stridejit {
namespace {

constexpr std::int64_t kShortSteps = 8;  // of a row, from which on it fills vectors well enough alone
constexpr std::int64_t kShortRow = 48;   // bytes, up to which a row leaves much of the longest register empty
constexpr std::int64_t kWordBytes = 4;   // which a register moves anywhere by one instruction
constexpr double kMostEach = 48;         // accesses to single elements for a pack, more of which are much code

/// The operand at the next step of `outer` stands where it would at the step of `inner` behind its last.
bool goes_on(const LoopNest& nest, const Operand& operand, std::size_t outer, std::size_t inner) {
    std::int64_t row = 0;
    return !__builtin_mul_overflow(operand.strides[inner], nest.loops[inner].extent, &row) && operand.strides[outer] == row;
}

bool outputs_go_on(const LoopNest& nest, std::size_t outer, std::size_t inner) {
    return outer != inner && std::all_of(nest.operands.begin(), nest.operands.end(), [&](const Operand& operand) {
        return operand.access != Access::Write || goes_on(nest, operand, outer, inner);
    });
}

/// Rows along `inner` are short, and those that follow along `outer` are done best together with them.
bool is_pack(const LoopNest& nest, std::size_t outer, std::size_t inner, const Caches& caches) {
    const std::int64_t steps = nest.loops[inner].extent;
    if (steps < 2 || steps >= kShortSteps || nest.loops[outer].extent < 2 || !outputs_go_on(nest, outer, inner)) return false;
    if (const std::int64_t widest = widest_bytes(nest.body); !is_lane(widest) || steps * widest > kShortRow) return false;
    // Where all inputs are whole along the other loop, vectors lie along that one: only what is stored stands apart, or is woven.
    bool crosses = nest.loops[outer].extent >= kShortSteps;
    bool bytes_stand_still = false, scattered = false;
    for (const Operand& operand : nest.operands) {
        if (operand.access == Access::Index || !operand.hops.empty()) return false;
        const StrideClass stride = class_of(operand, inner);
        if (operand.access == Access::Write && !is_dense(stride)) return false;
        if (operand.access == Access::Write) continue;
        crosses = crosses && class_of(operand, outer) <= StrideClass::MinusFour;
        scattered = scattered || stride > StrideClass::MinusUnit;
        bytes_stand_still = bytes_stand_still || (stride == StrideClass::Zero && operand.strides[outer] != 0 && item_bytes(operand.dtype) < kWordBytes);
    }
    // A row of one byte or two costs less than to bring them to their places in a vector.
    if (scattered ? crosses : bytes_stand_still) return false;
    // What comes from further away is better walked in the order of its lines.
    return footprint(nest) <= static_cast<double>(caches.level2);
}

void move_loop(LoopNest& nest, std::size_t loop, std::size_t place) {
    for (; loop < place; ++loop) swap_loops(nest, loop, loop + 1);
}

}  // namespace

bool arrange_pack(LoopNest& nest, const Caches& caches) {
    const std::size_t count = nest.loops.size();
    for (std::size_t inner = 0; inner < count; ++inner)
        for (std::size_t outer = 0; outer < count; ++outer) {
            if (!is_pack(nest, outer, inner, caches)) continue;
            move_loop(nest, inner, count - 1);
            move_loop(nest, outer > inner ? outer - 1 : outer, count - 2);
            for (std::size_t loop = 0; loop + 2 < count; ++loop)
                if (outputs_go_on(nest, loop, count - 2)) {
                    move_loop(nest, loop, count - 3);
                    break;
                }
            return true;
        }
    return false;
}

bool has_pack(const LoopNest& nest, const Caches& caches) {
    const std::size_t count = nest.loops.size();
    return count >= 2 && is_pack(nest, count - 2, count - 1, caches);
}

bool goes_on(const LoopNest& nest, const Operand& operand, const Pack& pack) {
    for (std::size_t l = 1; l < pack.loops(); ++l)
        if (!goes_on(nest, operand, nest.loops.size() - 1 - l, nest.loops.size() - l)) return false;
    return true;
}

Pack make_pack(const LoopNest& nest, std::int64_t width, std::int64_t most_vectors) {
    constexpr std::int64_t kMostSteps = 255;
    const std::size_t count = nest.loops.size();
    const std::int64_t inner = nest.loops[count - 1].extent;
    double accesses = 0;  // for each element
    for (const Operand& operand : nest.operands) {
        const StrideClass stride = class_of(operand, count - 1);
        if (!goes_on(nest, operand, count - 2, count - 1)) {
            const std::int64_t at_once = stride == StrideClass::Zero ? inner : is_dense(stride) ? grain_of(inner, item_bytes(operand.dtype)) : 1;
            accesses += 1.0 / static_cast<double>(at_once);
        } else if (stride > StrideClass::MinusUnit) {
            accesses += 1;
        }
    }
    std::int64_t most = std::min(width * most_vectors, kMostSteps);
    if (accesses > 0) most = std::min(most, static_cast<std::int64_t>(kMostEach / accesses));
    Pack pack{{static_cast<std::uint8_t>(inner)}};
    std::int64_t elements = inner;
    for (std::size_t l = 1; l < pack.steps.size() && l < count; ++l) {
        const std::size_t loop = count - 1 - l;
        if (!outputs_go_on(nest, loop, loop + 1)) break;
        const std::int64_t extent = nest.loops[loop].extent, fitting = std::min(extent, most / elements);
        // As many steps as cost least for the whole loop: vectors and single accesses, also of steps that are left over.
        const auto cost_of = [&](std::int64_t steps) {
            const PackVectors vectors = vectors_of(static_cast<unsigned>(steps * elements), static_cast<unsigned>(width));
            return 1 + vectors.ahead + 1 + accesses * (vectors.ahead * vectors.width + vectors.last);
        };
        const double alone = cost_of(1);
        std::int64_t best = 1;
        double least = alone * static_cast<double>(extent);
        for (std::int64_t steps = fitting; steps >= 2; --steps) {
            const double cost = cost_of(steps) * static_cast<double>(extent / steps) + alone * static_cast<double>(extent % steps);
            if (cost < least) best = steps, least = cost;
        }
        if (best == 1) break;
        pack.steps[l] = static_cast<std::uint8_t>(best);
        elements *= best;
        if (best < extent) break;
    }
    return pack.loops() > 1 ? pack : Pack{};
}

}  // namespace stridejit
