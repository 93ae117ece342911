#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stridejit/ir/body.h"
#include "stridejit/ir/layout.h"

namespace stridejit {

enum class LoopKind : std::uint8_t {
    Parallel, Reduction,
    Scan,  ///< walked from its first point to its last: what scans have come to at one point goes on to the next
};

constexpr std::string_view name_of(LoopKind kind) {
    constexpr std::string_view kNames[] = {"parallel", "reduction", "scan"};
    return kNames[static_cast<std::size_t>(kind)];
}

struct Loop {
    LoopKind kind = LoopKind::Parallel;
    std::int64_t extent = 0;
    bool operator==(const Loop&) const = default;
};

enum class Access : std::uint8_t {
    Read, Write,
    State,  ///< of a kernel, in memory of its own: no nest has it
    Index,  ///< no memory: an int64 element is its own address, that is, what the steps of the loops add up to
};

constexpr std::string_view name_of(Access access) {
    constexpr std::string_view kNames[] = {"read", "write", "state", "index"};
    return kNames[static_cast<std::size_t>(access)];
}

/// A strided walk through one argument of the call, perhaps by way of pointers that stand in memory.
///
/// Where the element is: begin at the argument's pointer, add `offset` and the steps of the loops of level 0; then, for
/// each hop n, read a pointer from there, add hops[n] and the steps of the loops of level n + 1.
struct Operand {
    DType dtype = DType::Bool;
    Access access = Access::Read;
    std::uint16_t argument = 0;  ///< which pointer of the call it walks from; two operands never share one
    std::int64_t offset = 0;     ///< bytes from that pointer to the first element
    Dims strides;                ///< bytes per step of each loop
    bool swapped = false;        ///< the bytes of an element are in the order that is not the machine's
    SmallVector<std::int64_t, 2> hops;    ///< bytes added after each pointer that is followed
    SmallVector<std::uint8_t, 6> levels;  ///< of each loop; empty when there are no hops
    std::uint16_t beside = 0;             ///< k + 1: the pointer stands one item behind that of argument k; 0: nobody knows
    bool operator==(const Operand&) const = default;

    [[nodiscard]] std::size_t level(std::size_t loop) const { return hops.empty() ? 0 : levels[loop]; }
    /// True when a pointer is followed after the step of this loop.
    [[nodiscard]] bool is_indirect(std::size_t loop) const { return level(loop) < hops.size(); }
    /// Moves where the loops of this level begin.
    void shift(std::size_t level, std::int64_t bytes) { (level == 0 ? offset : hops[level - 1]) += bytes; }
};

/// A perfect loop nest around one scalar body. Pure data: equal nests mean equal work.
///
/// Invariants (each has a check in ir/verify.cpp):
///   1.  extents are >= 0, and no loop stands after more than kMaxRank others;
///   2.  every operand has exactly loops.size() strides;
///   3.  argument numbers are strictly increasing;
///   4.  each argument of an instruction is an earlier instruction with a value (a Store has none);
///   5.  each op takes the dtypes it is given and its result dtype follows from its typing;
///   6.  each Load names a Read or Index operand, each Store a Write operand of its dtype, and no operand is stored twice;
///   7.  every operand is used;
///   8.  no Reduce depends on another Reduce;
///   9.  an instruction of the output phase uses only values of that phase and values that are the same at every
///       point of the reduction loops;
///   10. a Store of a reduced value has stride 0 along each Reduction loop of extent > 1;
///   11. any other Store has a stride that is not 0 along each Reduction loop of extent > 1;
///   12. a Write operand has a stride that is not 0 along each Parallel or Scan loop of extent > 1;
///   13. an operand whose elements have one byte is not swapped;
///   14. an operand with hops has a level for each loop, none above the number of hops, and that number for a loop
///       along which its stride is 0; one without hops has no levels;
///   15. an Index operand is int64, neither swapped nor with hops, and does not move along Parallel loops of extent > 1;
///       what loads it is the index of arg reductions, and nothing else;
///   16. no Store runs at points of reduction loops beside an arg reduction;
///   17. no operand is complex;
///   18. there is one Scan loop at most, and none of them, nor a Scan, beside Reduction loops or a Reduce;
///   19. an operand of Kind::Bytes is loaded and stored, in a body that does nothing else, and not swapped.
struct LoopNest {
    SmallVector<Loop, 6> loops;     ///< outermost first
    std::vector<Operand> operands;  ///< outputs first, then inputs, in call order
    Body body;
    bool operator==(const LoopNest&) const = default;
};

/// Every broken invariant in words, with its number; empty when the nest is sound.
std::vector<std::string> verify(const LoopNest& nest);

/// Bytes of memory that one step of the loop brings the operand further, as far as a nest can tell: what different
/// pointers lead to is a page apart at least, and an Index operand has none.
double step_distance(const Operand& operand, std::size_t loop);

/// Removes a loop, and every operand's stride along it.
void erase_loop(LoopNest& nest, std::size_t loop);

/// Exchanges two loops, and every operand's strides along them. Legal for loops of one kind.
void swap_loops(LoopNest& nest, std::size_t a, std::size_t b);

/// Product of the extents of all loops.
std::int64_t point_count(const LoopNest& nest);

/// Number of loops of this kind.
std::size_t count_loops(const LoopNest& nest, LoopKind kind);

/// True when the load, constant or function of such has the same value at every point of the reduction loops.
SmallVector<bool, 32> uniform_values(const LoopNest& nest);

}  // namespace stridejit
