#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

#include "stridejit/engine/plan.h"
#include "stridejit/engine/stride_class.h"

namespace stridejit {

struct OperandClass {
    DType dtype = DType::Bool;
    Access access = Access::Read;
    StrideClass stride = StrideClass::Runtime;  ///< along the vector loop, of scratch rows where tiles are transposed
    StrideClass crossing = StrideClass::Zero;   ///< along the cross loop where tiles are transposed; else Zero
    bool swapped = false;
    std::uint8_t hops = 0;                      ///< pointers followed on the way to an element
    std::uint8_t follows = 0;                   ///< 1 + place of an earlier operand of the same strides, from which it stays as far; 0: none
    std::uint8_t beside = 0;                    ///< 1 + place of the operand of the same strides whose elements stand one item before; 0: none
    StrideClass row = StrideClass::Zero;        ///< of a packed operand, along each row; else Zero
    std::array<std::uint8_t, kMaxRank + 1> levels{};  ///< of each loop, as in Operand; all 0 without hops
    bool operator==(const OperandClass&) const = default;

    [[nodiscard]] std::size_t level(std::size_t loop) const { return levels[loop]; }
    [[nodiscard]] bool is_indirect(std::size_t loop) const { return level(loop) < hops; }
};

/// Everything that code may depend on, and nothing else: the compiler's only input and the cache's key. Extents,
/// outer strides and addresses are not in it.
///
/// Walk::Rows has no scans in its body: behind the operands of the nest come those of Access::State, one for each scan, whose
/// element is loaded, joined to the scan's argument by the instruction behind the load, and stored again.
struct Specialization {
    Body body;
    std::uint8_t parallel_loops = 0;   ///< they stand outside the reduction loops
    std::uint8_t reduction_loops = 0;  ///< and scan loops
    SmallVector<OperandClass, 8> operands;
    Plan plan;
    Target target;
    bool operator==(const Specialization&) const = default;

    /// Where in Launch::strides the number stands that is added after the operand's first hop.
    [[nodiscard]] std::size_t first_hop(std::size_t operand) const {
        std::size_t place = operands.size() * loops();
        for (std::size_t k = 0; k < operand; ++k) place += operands[k].hops;
        return place;
    }
    [[nodiscard]] std::size_t loops() const { return std::size_t{parallel_loops} + reduction_loops; }
    /// The last two loops, both reduced, are walked in the blocks of plan.tile, and that is part of the order.
    [[nodiscard]] bool folds_blocks() const { return plan.walk == Walk::Across && plan.tile.rows != 0; }
    [[nodiscard]] std::size_t vector_loop() const {
        return goes_inside(plan.walk) ? loops() - 1 : std::size_t{parallel_loops} - 1;
    }
};

/// Bits of what each element of an operand of Access::State begins with.
std::uint64_t first_state(const Specialization& what, std::size_t operand);

std::uint64_t hash(const Specialization& what);

/// Printed form, and a name such as "sj_map_2_1f3a..." that tells kernels apart in profilers.
std::string to_text(const Specialization& what);
std::string symbol_name(const Specialization& what);

inline constexpr std::uint16_t kNoArgument = 0xffff;

/// The numbers that are passed to a kernel at run time. Arrays are in the order that code asks for them.
struct Launch {
    Dims extents;                            ///< one per loop, outermost first
    SmallVector<std::int64_t, 24> strides;   ///< bytes: operand after operand, one per loop; then those added after hops
    SmallVector<std::int64_t, 8> offsets;    ///< bytes from an argument's pointer to the operand's first element
    SmallVector<std::uint16_t, 8> arguments; ///< which argument each operand walks from; kNoArgument for an index and for State
    bool empty = false;                      ///< some loop has extent 0: there is nothing to do
};

struct Specialized {
    Specialization what;
    Launch launch;
};

/// Splits a canonical nest into what code depends on and what it is told. `nest` has the vector loop that `plan` needs.
Specialized specialize(LoopNest nest, const Plan& plan, const Target& target);

}  // namespace stridejit
