#pragma once

#include <string>
#include <string_view>

#include "stridejit/ir/loop_nest.h"

namespace stridejit {

// The printed form, one fact a line ('#' begins a comment):
//
//     for i0 in 4 parallel
//     for i1 in 8 reduction
//     write @0 float64 +0 [8, 0]                operand: access, argument, dtype, byte offset, byte strides
//     read @1 float64 swapped +0 [64, 8]        the other byte order
//     read @2 int8 +0 [8, 1] levels [0, 1] hops [16]    i0 leads to a pointer, i1 runs from 16 bytes behind its target
//     %0 = load float64 @1                      instruction: name, op, dtype of the result, arguments
//     %1 = const float64 0x3ff0000000000000     bits of the literal; 1.0
//     %2 = add float64 %0 %1
//     %3 = reduce_add float64 %2
//     %4 = store float64 %3 @0

std::string to_text(const LoopNest& nest);
std::string to_text(const Body& body);

/// The nest that `text` prints; parse(to_text(n)) == n. Throws ValueError with the line number for anything that is
/// not of the printed form. The result need not be sound: see verify().
LoopNest parse_nest(std::string_view text);

}  // namespace stridejit
