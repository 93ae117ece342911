#pragma once

#include <cstdint>

#include "stridejit/engine/target.h"
#include "stridejit/ir/op.h"

namespace stridejit::interpret {

// The loops that are compiled into the library, once per instruction set. "Dense" memory has its elements one after
// the other; none need be aligned. In scratch memory a bool is a byte of 0 or 1.

/// dst[i] = op(a[i], b[i], c[i]) on dense memory. `dst` may be one of the sources when the elements have one size;
/// arguments beyond the op's arity are not looked at.
using MapLoop = void (*)(char* dst, const char* a, const char* b, const char* c, std::int64_t n);

/// Copies n elements; strides in bytes. A stride of 0 at the source repeats it.
using MoveLoop = void (*)(char* dst, std::int64_t dst_stride, const char* src, std::int64_t src_stride, std::int64_t n);

/// Deals dense elements to accumulators: lane[j mod lanes] = combine(lane[j mod lanes], values[j]). `lanes` is a power
/// of two.
using LanesLoop = void (*)(char* accumulators, const char* values, std::int64_t n, std::int64_t lanes);

/// Folds accumulators by halves into what a block is held as (block_dtype() of ir/op.h), in the place of the first one, which has room
/// for it: lane[i] = combine(lane[i], lane[i + half]).
using FoldLoop = void (*)(char* accumulators, std::int64_t lanes);

/// Folds whole rows, in order, into a dense row of n accumulators: acc[i] = combine(acc[i], row[i]). `stride`: bytes
/// from one row to the next.
using RowsLoop = void (*)(char* accumulators, const char* rows, std::int64_t stride, std::int64_t count,
                          std::int64_t n);

// A reduction that keeps several words for each lane (state_words() of ir/op.h) has them side by side: its accumulators below, and
// in the two loops above, are such states. An exact sum has one accumulator for all lanes, the memory of ir/sums.h.

/// dst[i] = combine of *carry and a[0] to a[i], in this order; *carry is the last of them then. `dst` may be `a`.
using ScanLoop = void (*)(char* dst, const char* a, std::int64_t n, char* carry);

/// The best value so far and where it was: what an arg reduction knows. `value`: the low bytes.
struct Found {
    std::uint64_t value;
    std::int64_t index;
};

/// Looks through n dense values, of which the first has index `first` and each next one `stride` >= 0 more.
using FindLoop = void (*)(char* found, const char* values, std::int64_t n, std::int64_t first, std::int64_t stride);

/// n searches side by side, one value each, all of the same index: best values and their indices are dense rows.
using FindRowLoop = void (*)(char* best, char* indices, const char* values, std::int64_t n, std::int64_t index);

/// Null where there is no such loop. Op first, then the dtype of the arguments (of the last two for Select).
struct Loops {
    MapLoop map[kOpCount][kDTypeCount];
    MapLoop fast[kOpCount][kDTypeCount];     ///< the same in Accuracy::Fast, for elementary functions
    MapLoop cast[kDTypeCount][kDTypeCount];  ///< from, to
    MoveLoop move[kNestDTypeCount];          ///< for bool, any byte but 0 becomes 1
    MoveLoop swap[kDTypeCount];              ///< the same, turning the bytes of each element round; null for one byte
    LanesLoop lanes[kOpCount][kDTypeCount];  ///< by reduction, as are the next two
    FoldLoop fold[kOpCount][kDTypeCount];
    RowsLoop rows[kOpCount][kDTypeCount];
    MapLoop joined[kOpCount][kDTypeCount];    ///< by reduction: dst, accumulators, is a, accumulators, and b, elements
    MapLoop combined[kOpCount][kDTypeCount];  ///< the same where all three are blocks
    MapLoop block[kOpCount][kDTypeCount];     ///< dst, blocks, from accumulators a; null where they are the same
    MapLoop result[kOpCount][kDTypeCount];    ///< dst, elements, from blocks a; null where they are the results themselves
    ScanLoop scan[kOpCount][kDTypeCount];
    FindLoop find[kOpCount][kDTypeCount];        ///< by arg reduction, as is the next; the dtype is that of the values
    FindRowLoop find_row[kOpCount][kDTypeCount];
};

/// The loops for this instruction set, which the processor must have.
const Loops& loops_for(Isa isa);

// One definition each in loops_<isa>.cpp.
const Loops& loops_baseline();
#if defined(__x86_64__)
const Loops& loops_avx2();
const Loops& loops_avx512();
#endif

}  // namespace stridejit::interpret
