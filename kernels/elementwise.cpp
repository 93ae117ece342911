#include "stridejit/kernels/elementwise.h"

#include "stridejit/kernels/expression_node.h"

namespace stridejit {
namespace {

template <class... Args>
Expr apply(Function function, const Args&... args) {
    return Expr(make_apply(function, {args.node()...}));
}

}  // namespace

Expr operator-(const Expr& a) { return apply(Function::Negative, a); }
Expr operator+(const Expr& a) { return a; }
Expr operator~(const Expr& a) { return apply(Function::Invert, a); }
Expr operator!(const Expr& a) { return apply(Function::LogicalNot, a); }
Expr operator+(const Expr& a, const Expr& b) { return apply(Function::Add, a, b); }
Expr operator-(const Expr& a, const Expr& b) { return apply(Function::Subtract, a, b); }
Expr operator*(const Expr& a, const Expr& b) { return apply(Function::Multiply, a, b); }
Expr operator/(const Expr& a, const Expr& b) { return apply(Function::Divide, a, b); }
Expr operator%(const Expr& a, const Expr& b) { return apply(Function::Remainder, a, b); }
Expr operator&(const Expr& a, const Expr& b) { return apply(Function::BitwiseAnd, a, b); }
Expr operator|(const Expr& a, const Expr& b) { return apply(Function::BitwiseOr, a, b); }
Expr operator^(const Expr& a, const Expr& b) { return apply(Function::BitwiseXor, a, b); }
Expr operator<<(const Expr& a, const Expr& b) { return apply(Function::LeftShift, a, b); }
Expr operator>>(const Expr& a, const Expr& b) { return apply(Function::RightShift, a, b); }
Expr operator<(const Expr& a, const Expr& b) { return apply(Function::Less, a, b); }
Expr operator<=(const Expr& a, const Expr& b) { return apply(Function::LessEqual, a, b); }
Expr operator>(const Expr& a, const Expr& b) { return apply(Function::Greater, a, b); }
Expr operator>=(const Expr& a, const Expr& b) { return apply(Function::GreaterEqual, a, b); }
Expr operator==(const Expr& a, const Expr& b) { return apply(Function::Equal, a, b); }
Expr operator!=(const Expr& a, const Expr& b) { return apply(Function::NotEqual, a, b); }

Expr abs(const Expr& a) { return apply(Function::Abs, a); }
Expr sqrt(const Expr& a) { return apply(Function::Sqrt, a); }
Expr floor(const Expr& a) { return apply(Function::Floor, a); }
Expr ceil(const Expr& a) { return apply(Function::Ceil, a); }
Expr trunc(const Expr& a) { return apply(Function::Trunc, a); }
Expr round(const Expr& a) { return apply(Function::Round, a); }
Expr isnan(const Expr& a) { return apply(Function::IsNan, a); }
Expr floor_divide(const Expr& a, const Expr& b) { return apply(Function::FloorDivide, a, b); }
Expr minimum(const Expr& a, const Expr& b) { return apply(Function::Minimum, a, b); }
Expr maximum(const Expr& a, const Expr& b) { return apply(Function::Maximum, a, b); }
Expr fma(const Expr& a, const Expr& b, const Expr& c) { return apply(Function::Fma, a, b, c); }
Expr where(const Expr& condition, const Expr& a, const Expr& b) { return apply(Function::Where, condition, a, b); }
Expr real(const Expr& a) { return apply(Function::Real, a); }
Expr imag(const Expr& a) { return apply(Function::Imag, a); }
Expr conj(const Expr& a) { return apply(Function::Conj, a); }
Expr cast(const Expr& a, DType dtype) { return Expr(make_cast(a.node(), dtype)); }
Expr exp(const Expr& a) { return apply(Function::Exp, a); }
Expr exp2(const Expr& a) { return apply(Function::Exp2, a); }
Expr expm1(const Expr& a) { return apply(Function::Expm1, a); }
Expr log(const Expr& a) { return apply(Function::Log, a); }
Expr log2(const Expr& a) { return apply(Function::Log2, a); }
Expr log10(const Expr& a) { return apply(Function::Log10, a); }
Expr log1p(const Expr& a) { return apply(Function::Log1p, a); }
Expr sin(const Expr& a) { return apply(Function::Sin, a); }
Expr cos(const Expr& a) { return apply(Function::Cos, a); }
Expr tan(const Expr& a) { return apply(Function::Tan, a); }
Expr asin(const Expr& a) { return apply(Function::Asin, a); }
Expr acos(const Expr& a) { return apply(Function::Acos, a); }
Expr atan(const Expr& a) { return apply(Function::Atan, a); }
Expr sinh(const Expr& a) { return apply(Function::Sinh, a); }
Expr cosh(const Expr& a) { return apply(Function::Cosh, a); }
Expr tanh(const Expr& a) { return apply(Function::Tanh, a); }
Expr asinh(const Expr& a) { return apply(Function::Asinh, a); }
Expr acosh(const Expr& a) { return apply(Function::Acosh, a); }
Expr atanh(const Expr& a) { return apply(Function::Atanh, a); }
Expr cbrt(const Expr& a) { return apply(Function::Cbrt, a); }
Expr erf(const Expr& a) { return apply(Function::Erf, a); }
Expr erfc(const Expr& a) { return apply(Function::Erfc, a); }
Expr atan2(const Expr& a, const Expr& b) { return apply(Function::Atan2, a, b); }
Expr hypot(const Expr& a, const Expr& b) { return apply(Function::Hypot, a, b); }
Expr logaddexp(const Expr& a, const Expr& b) { return apply(Function::LogAddExp, a, b); }
Expr fmod(const Expr& a, const Expr& b) { return apply(Function::Fmod, a, b); }
Expr reciprocal(const Expr& a) { return apply(Function::Reciprocal, a); }
Expr sign(const Expr& a) { return apply(Function::Sign, a); }
Expr copysign(const Expr& a, const Expr& b) { return apply(Function::CopySign, a, b); }
Expr nextafter(const Expr& a, const Expr& b) { return apply(Function::NextAfter, a, b); }
Expr ldexp(const Expr& a, const Expr& b) { return apply(Function::Ldexp, a, b); }
Expr frexp_mantissa(const Expr& a) { return apply(Function::Mantissa, a); }
Expr frexp_exponent(const Expr& a) { return apply(Function::Exponent, a); }
Expr modf_fraction(const Expr& a) { return apply(Function::Fraction, a); }
Expr modf_integer(const Expr& a) { return apply(Function::IntegralPart, a); }
Expr fmin(const Expr& a, const Expr& b) { return apply(Function::Fmin, a, b); }
Expr fmax(const Expr& a, const Expr& b) { return apply(Function::Fmax, a, b); }
Expr signbit(const Expr& a) { return apply(Function::SignBit, a); }
Expr isinf(const Expr& a) { return apply(Function::IsInf, a); }
Expr isfinite(const Expr& a) { return apply(Function::IsFinite, a); }
Expr logical_and(const Expr& a, const Expr& b) { return apply(Function::LogicalAnd, a, b); }
Expr logical_or(const Expr& a, const Expr& b) { return apply(Function::LogicalOr, a, b); }
Expr logical_xor(const Expr& a, const Expr& b) { return apply(Function::LogicalXor, a, b); }
Expr bitwise_count(const Expr& a) { return apply(Function::BitCount, a); }
Expr fast(const Expr& a) { return Expr(with_accuracy(a.node(), Accuracy::Fast)); }

Expr square(const Expr& a) { return a * a; }
Expr clip(const Expr& a, const Expr& low, const Expr& high) { return minimum(maximum(a, low), high); }

Expr power(const Expr& a, const Expr& b) {
    constexpr std::uint64_t kMost = 64;
    const auto* literal = as<Literal>(b.node());
    // Also of a negative literal the bits are no small number.
    if (!literal || !literal->is_weak_integer() || literal->bits > kMost) return apply(Function::Power, a, b);
    const auto exponent = static_cast<int>(literal->bits);
    if (exponent == 0) return where(true, 1, a);  // 1 in the dtype and shape of a
    // Exponents are read from the highest bit down: square at each, multiply where it is set.
    int bit = 1;
    while (bit * 2 <= exponent) bit *= 2;
    Expr result = a;
    while (bit /= 2) {
        result = result * result;
        if (exponent & bit) result = result * a;
    }
    return result;
}

}  // namespace stridejit
