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
/// Elementary functions, within the bounds of docs/semantics.md; integers give float32 (up to 16 bits) or float64.
Expr exp(const Expr& a);
Expr exp2(const Expr& a);
Expr expm1(const Expr& a);
Expr log(const Expr& a);
Expr log2(const Expr& a);
Expr log10(const Expr& a);
Expr log1p(const Expr& a);
Expr sin(const Expr& a);
Expr cos(const Expr& a);
Expr tan(const Expr& a);
Expr asin(const Expr& a);
Expr acos(const Expr& a);
Expr atan(const Expr& a);
Expr sinh(const Expr& a);
Expr cosh(const Expr& a);
Expr tanh(const Expr& a);
Expr asinh(const Expr& a);
Expr acosh(const Expr& a);
Expr atanh(const Expr& a);
Expr cbrt(const Expr& a);
Expr erf(const Expr& a);
Expr erfc(const Expr& a);
Expr atan2(const Expr& y, const Expr& x);
Expr hypot(const Expr& a, const Expr& b);
/// log(exp(a) + exp(b)), without overflow.
Expr logaddexp(const Expr& a, const Expr& b);
/// a to the power of b. Literal integers from 0 to 64 are repeated squaring. Integers wrap, and negative powers of them are
/// truncated to integers; a negative literal power of integers is refused.
Expr power(const Expr& a, const Expr& b);
/// a - trunc(a / b) * b, exact, with the sign of a; 0 where an integer b is 0.
Expr fmod(const Expr& a, const Expr& b);
/// 1 / a; integers give float64.
Expr reciprocal(const Expr& a);
/// -1, 0 or 1; NaN of a NaN.
Expr sign(const Expr& a);
/// The magnitude of a with the sign of b.
Expr copysign(const Expr& a, const Expr& b);
/// The next value from a towards b.
Expr nextafter(const Expr& a, const Expr& b);
/// a * 2^b, rounded once; b is an integer.
Expr ldexp(const Expr& a, const Expr& b);
/// a = frexp_mantissa(a) * 2^frexp_exponent(a): the first is in [0.5, 1) but for its sign, the second an int32.
Expr frexp_mantissa(const Expr& a);
Expr frexp_exponent(const Expr& a);
/// The part of a after the point, with the sign of a, and the one before it.
Expr modf_fraction(const Expr& a);
Expr modf_integer(const Expr& a);
/// The smaller, the larger; where one is NaN, the other.
Expr fmin(const Expr& a, const Expr& b);
Expr fmax(const Expr& a, const Expr& b);
/// Is the sign minus, also of zeros and NaN; is it an infinity; is it neither that nor NaN.
Expr signbit(const Expr& a);
Expr isinf(const Expr& a);
Expr isfinite(const Expr& a);
/// Of truths: is it not zero.
Expr logical_and(const Expr& a, const Expr& b);
Expr logical_or(const Expr& a, const Expr& b);
Expr logical_xor(const Expr& a, const Expr& b);
/// How many bits of the magnitude are set, as uint8.
Expr bitwise_count(const Expr& a);
/// The same expression with the quicker forms of elementary functions, within 3.5 units of the last place.
Expr fast(const Expr& a);
/// The same expression, its 16-bit floats computed in float32 throughout and rounded at its end, not after each function: also
/// where it casts to them in between. Other dtypes are as they were.
Expr round_once(const Expr& a);
/// Every cast is allowed: integers wrap, floats to integers saturate and NaN gives 0, bool asks "is it not zero".
Expr cast(const Expr& a, DType dtype);

}  // namespace stridejit
