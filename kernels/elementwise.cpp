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

Expr square(const Expr& a) { return a * a; }
Expr clip(const Expr& a, const Expr& low, const Expr& high) { return minimum(maximum(a, low), high); }

Expr power(const Expr& a, int exponent) {
    STRIDEJIT_REQUIRE(ValueError, exponent >= 0 && exponent <= 64, "power: the exponent is ", exponent,
                      "; integers from 0 to 64 are possible");
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
