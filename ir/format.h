#pragma once

#include <string>
#include <string_view>

#include "stridejit/ir/element_type.h"

namespace stridejit {

// Format strings of the buffer protocol (PEP 3118, an extension of Python's struct module):
//
//     d                     float64
//     >d                    the same in big-endian order: swapped on most machines
//     5s                    a string of 5 bytes
//     (2,3)d                a sub-array
//     T{i:count:d:mass:}    a record of two named fields, aligned as C does: 16 bytes
//     T{^i:count:d:mass:}   the same without padding: 12 bytes
//
//     @  native sizes, C's padding (the default)          x          a byte of padding; with a name, raw bytes
//     ^  native sizes, no padding                         c s p      a character, a string, a Pascal string
//     = < > !  standard sizes (l is 4 bytes), no padding  u w        characters of 2 and 4 bytes
//     ? b B h H i I l L q Q n N   bool and integers       P & X{}    pointers; what they point at is forgotten
//     e f d g  Zf Zd Zg           floats, complex         O          a Python object
//
// A prefix stays in force until the next one, past the end of a T{...} too. A count before s, p, u, w and x belongs to
// the element (5s); before anything else it repeats it, as a sub-array; 0i is nothing, but aligned. Where '@' is in force
// at a '}', it pads the end of the record as C does, to its widest member. The end of the string does not.
// Space, \r and \n are skipped between the parts of an element.
// Sources: https://peps.python.org/pep-3118/, https://docs.python.org/3/library/struct.html

/// T{T{T{...}}} and & & &... are read this deep.
inline constexpr int kMaxFormatDepth = 64;

/// The element type that `format` describes. One unnamed element stands for itself, anything else is a record, also
/// that of no element. Throws ValueError with the format and the column, counted from 1, for what is not a format,
/// for n, N, P and & where sizes are standard (they have none), for bit fields (t), for sizes that 63 bits cannot count.
ElementType parse_format(std::string_view format);

/// The same for a buffer's format, where null means "B".
inline ElementType parse_format(const char* format) {
    return format == nullptr ? ElementType(DType::UInt8) : parse_format(std::string_view(format));
}

/// The format of `type`: parse_format(to_format(t)) == t. Records as C lays them out have neither prefix nor padding,
/// others begin with '^' and show all padding. Throws ValueError for raw bytes without a name.
std::string to_format(const ElementType& type);

}  // namespace stridejit
