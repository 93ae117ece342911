#pragma once

#include <optional>
#include <vector>

#include "stridejit/ir/elementary.h"

namespace stridejit::testing {

/// How far `got` is from the exact value of an elementary function, in units of the last place of the exact value rounded:
/// those of subnormals are all alike. 0 where both are NaN, or the same infinity; infinity where one alone is NaN, or infinite
/// though the exact value does not round to it, or a zero has the wrong sign. Computed by MPFR.
double ulps_off(Op op, double a, double b, double got);
/// The same for float32, computed in double by the C library, whose error there is beyond the digits that count.
double ulps_off(Op op, float a, float b, float got);

/// The sum of elements of float32 or float64, as bits, rounded once to that dtype. Computed by MPFR with as many bits as doubles reach;
/// of nothing, and where every element is, -0.0.
std::uint64_t exact_sum(DType dtype, const std::vector<std::uint64_t>& elements);

/// What the C library has in double; exact for the special cases of C99's annex F.
double in_double(Op op, double a, double b);

/// The registers of `bytes` bytes that fill `count` elements, whose number they divide.
template <class T>
void run_form(Op op, Accuracy accuracy, int bytes, const T* a, const T* b, T* out, std::size_t count);

}  // namespace stridejit::testing
