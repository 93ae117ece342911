#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "stridejit/ir/body.h"
#include "stridejit/ir/layout.h"

namespace stridejit {

enum class LoopKind : std::uint8_t { Parallel, Reduction };

struct Loop {
    LoopKind kind = LoopKind::Parallel;
    std::int64_t extent = 0;
    bool operator==(const Loop&) const = default;
};

enum class Access : std::uint8_t { Read, Write };

/// A strided walk through one argument of the call.
struct Operand {
    DType dtype = DType::Bool;
    Access access = Access::Read;
    std::uint16_t argument = 0;  ///< which pointer of the call it walks from; two operands never share one
    std::int64_t offset = 0;     ///< bytes from that pointer to the first element
    Dims strides;                ///< bytes per step of each loop
    bool swapped = false;        ///< the bytes of an element are in the order that is not the machine's
    bool operator==(const Operand&) const = default;
};

/// A perfect loop nest around one scalar body. Pure data: equal nests mean equal work.
///
/// Invariants (each has a check in ir/verify.cpp):
///   1.  extents are >= 0, and no loop stands after more than kMaxRank others;
///   2.  every operand has exactly loops.size() strides;
///   3.  argument numbers are strictly increasing;
///   4.  each argument of an instruction is an earlier instruction with a value (a Store has none);
///   5.  each op takes the dtypes it is given and its result dtype follows from its typing;
///   6.  each Load names a Read operand, each Store a Write operand of its dtype, and no operand is stored twice;
///   7.  every operand is used;
///   8.  no Reduce depends on another Reduce;
///   9.  an instruction of the output phase uses only values of that phase and values that are the same at every
///       point of the reduction loops;
///   10. a Store of a reduced value has stride 0 along each Reduction loop;
///   11. any other Store has a stride that is not 0 along each Reduction loop of extent > 1;
///   12. a Write operand has a stride that is not 0 along each Parallel loop of extent > 1;
///   13. an operand whose elements have one byte is not swapped.
struct LoopNest {
    SmallVector<Loop, 6> loops;     ///< outermost first
    std::vector<Operand> operands;  ///< outputs first, then inputs, in call order
    Body body;
    bool operator==(const LoopNest&) const = default;
};

/// Every broken invariant in words, with its number; empty when the nest is sound.
std::vector<std::string> verify(const LoopNest& nest);

/// Product of the extents of all loops.
std::int64_t point_count(const LoopNest& nest);

/// Number of loops of this kind.
std::size_t count_loops(const LoopNest& nest, LoopKind kind);

/// True when the load, constant or function of such has the same value at every point of the reduction loops.
SmallVector<bool, 32> uniform_values(const LoopNest& nest);

}  // namespace stridejit
