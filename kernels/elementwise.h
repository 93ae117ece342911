#pragma once

#include "stridejit/kernels/expression.h"

namespace stridejit {

// Element-wise functions; the exact meaning of each is in docs/semantics.md. Each is a row of kernels/catalogue.cpp.

/// Magnitude; the smallest integer wraps to itself.
Expr abs(const Expr& a);
/// Correctly rounded; integers give float16 (8 bits), float32 (16) or float64.
Expr sqrt(const Expr& a);
/// To the integer below, above, towards zero, nearest (ties to even); integers stay as they are.
Expr floor(const Expr& a);
Expr ceil(const Expr& a);
Expr trunc(const Expr& a);
Expr round(const Expr& a);
/// floor(a / b); 0 where an integer b is 0.
Expr floor_divide(const Expr& a, const Expr& b);
/// The smaller, the larger; NaN when either is NaN.
Expr minimum(const Expr& a, const Expr& b);
Expr maximum(const Expr& a, const Expr& b);
/// a * b + c with one rounding for floats; integers wrap.
Expr fma(const Expr& a, const Expr& b, const Expr& c);
/// a where the condition holds, else b.
Expr where(const Expr& condition, const Expr& a, const Expr& b);
/// The parts of complex numbers; of real ones, themselves and 0. The conjugate.
Expr real(const Expr& a);
Expr imag(const Expr& a);
Expr conj(const Expr& a);
/// a * a.
Expr square(const Expr& a);
/// min(max(a, low), high).
Expr clip(const Expr& a, const Expr& low, const Expr& high);
/// True where a is NaN.
Expr isnan(const Expr& a);
/// a to an integer power of 0 to 64, by repeated squaring.
Expr power(const Expr& a, int exponent);
/// Every cast is allowed: integers wrap, floats to integers saturate and NaN gives 0, bool asks "is it not zero".
Expr cast(const Expr& a, DType dtype);

}  // namespace stridejit
