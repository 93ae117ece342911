#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <type_traits>

#include "stridejit/ir/elementary.h"

/// The one definition of what each op does to one element. The interpreter runs these functions, constants are
/// folded with them, and the code generator must give the same bits (any NaN counts as equal to any other NaN).
/// docs/semantics.md says the same in words.
///
/// Each is inlined always: some callers are compiled for newer instruction sets than the rest of the program, and a
/// copy of a function from there must never become the one that everybody links to.
namespace stridejit::meaning {

template <class T>
using Unsigned = std::make_unsigned_t<std::conditional_t<std::is_integral_v<T> && !std::is_same_v<T, bool>, T, int>>;

/// Runs in an unsigned type of at least 32 bits, where overflow wraps by definition.
template <class T>
using Wrap = std::conditional_t<(sizeof(T) < 4), std::uint32_t, Unsigned<T>>;

/// Integers wrap; float to integer saturates and NaN gives 0; anything to bool asks "is it not zero". To 16-bit floats
/// everything rounds once (ir/half.h).
template <class To, class From>
[[gnu::always_inline]] inline To cast(From x) {
    if constexpr (std::is_same_v<To, From>) {
        return x;
    } else if constexpr (is_half_v<From>) {
        return cast<To>(static_cast<float>(x));
    } else if constexpr (std::is_same_v<To, bool>) {
        return x != From{0};
    } else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
        constexpr To low = std::numeric_limits<To>::min(), high = std::numeric_limits<To>::max();
        // 2^digits is exact in a float and is the first value that does not fit.
        const From above = static_cast<From>(high / 2 + 1) * 2;
        if (x != x) return 0;
        if (x <= static_cast<From>(low)) return low;
        if (x >= above) return high;
        return static_cast<To>(x);
    } else {
        return static_cast<To>(x);
    }
}

/// floor(a / b) for integers; 0 when b is 0; the smallest value divided by -1 wraps.
template <class T>
[[gnu::always_inline]] inline T floor_divide_integer(T a, T b) {
    if (b == 0) return 0;
    if constexpr (std::is_signed_v<T>) {
        if (b == -1) return static_cast<T>(Wrap<T>{0} - static_cast<Wrap<T>>(a));
        const T quotient = static_cast<T>(a / b);
        return static_cast<T>(quotient - ((a % b != 0) && ((a < 0) != (b < 0)) ? 1 : 0));
    } else {
        return static_cast<T>(a / b);
    }
}

/// a - floor(a / b) * b for integers: the sign is that of b; 0 when b is 0.
template <class T>
[[gnu::always_inline]] inline T modulo_integer(T a, T b) {
    if (b == 0) return 0;
    if constexpr (std::is_signed_v<T>) {
        if (b == -1) return 0;
        const T rest = static_cast<T>(a % b);
        return static_cast<T>(rest != 0 && ((rest < 0) != (b < 0)) ? rest + b : rest);
    } else {
        return static_cast<T>(a % b);
    }
}

/// Remainder with the sign of b, from the exact fmod. A zero result carries the sign of b, as NumPy's does.
template <class T>
[[gnu::always_inline]] inline T modulo_float(T a, T b) {
    const T rest = std::fmod(a, b);
    if (rest == 0) return std::copysign(T{0}, b);
    return (rest < 0) != (b < 0) && rest == rest ? rest + b : rest;
}

/// The integer nearest to (a - modulo(a, b)) / b; a / b when b is 0.
/// Source: the definition in NumPy's documentation of divmod.
template <class T>
[[gnu::always_inline]] inline T floor_divide_float(T a, T b) {
    if (b == 0) return a / b;
    T rest = std::fmod(a, b);
    T quotient = (a - rest) / b;
    if (rest != 0 && (rest < 0) != (b < 0)) quotient = quotient - T{1};
    const T floored = std::floor(quotient);
    const T rounded = quotient - floored > T{0.5} ? floored + T{1} : floored;
    return quotient == 0 ? std::copysign(T{0}, a / b) : rounded;
}

/// Signed integers of the size of a float, and its mantissa.
template <class T>
using FloatBits = std::conditional_t<sizeof(T) == 8, std::int64_t, std::int32_t>;
template <class T>
inline constexpr int kMantissaBits = sizeof(T) == 8 ? 52 : 23;
template <class T>
inline constexpr FloatBits<T> kMagnitudeBits = std::numeric_limits<FloatBits<T>>::max();

/// The next value from a towards b; b where they are equal, NaN where either is.
template <class T>
[[gnu::always_inline]] inline T next_after(T a, T b) {
    using I = FloatBits<T>;
    using U = std::make_unsigned_t<I>;  // wraps, where a is NaN
    const I bits = __builtin_bit_cast(I, a), size = static_cast<I>(bits & kMagnitudeBits<T>);
    const I sign = static_cast<I>((size == 0 ? __builtin_bit_cast(I, b) : bits) & ~kMagnitudeBits<T>);  // from zero to the side of b
    const bool grows = size == 0 || (a < b) == (a > 0);
    const T next = __builtin_bit_cast(T, static_cast<U>(static_cast<U>(sign) | (static_cast<U>(size) + (grows ? U{1} : ~U{0}))));
    return a != a ? a : b != b || a == b ? b : next;
}

/// The value that, times a power of two, is `a`: its magnitude is in [0.5, 1). Zeros, infinities and NaN stay.
template <class T>
[[gnu::always_inline]] inline T mantissa(T a) {
    using I = FloatBits<T>;
    constexpr I low = (I{1} << kMantissaBits<T>) - 1, bias = std::numeric_limits<T>::max_exponent - 2;
    const bool is_small = std::fabs(a) < std::numeric_limits<T>::min();
    const T normal = is_small ? a * static_cast<T>(I{1} << kMantissaBits<T>) : a;
    const I bits = __builtin_bit_cast(I, normal);
    const T half = __builtin_bit_cast(T, static_cast<I>((bits & (low | ~kMagnitudeBits<T>)) | bias << kMantissaBits<T>));
    return a == 0 || !(std::fabs(a) <= std::numeric_limits<T>::max()) ? a : half;
}

/// The power of two of mantissa(), as a float; 0 for zeros, infinities and NaN.
template <class T>
[[gnu::always_inline]] inline T exponent(T a) {
    using I = FloatBits<T>;
    constexpr I bias = std::numeric_limits<T>::max_exponent - 2;
    const bool is_small = std::fabs(a) < std::numeric_limits<T>::min();
    const T normal = is_small ? a * static_cast<T>(I{1} << kMantissaBits<T>) : a;
    const I power = static_cast<I>(((__builtin_bit_cast(I, normal) & kMagnitudeBits<T>) >> kMantissaBits<T>) - bias);
    const I whole = is_small ? static_cast<I>(power - kMantissaBits<T>) : power;
    return a == 0 || !(std::fabs(a) <= std::numeric_limits<T>::max()) ? T{0} : static_cast<T>(whole);
}

/// Bits that are set.
template <class T>
[[gnu::always_inline]] inline T count_bits(T a) {
    std::uint64_t bits = static_cast<std::make_unsigned_t<T>>(a);
    bits -= bits >> 1 & 0x5555555555555555;
    bits = (bits & 0x3333333333333333) + (bits >> 2 & 0x3333333333333333);
    bits = (bits + (bits >> 4)) & 0x0f0f0f0f0f0f0f0f;
    return static_cast<T>(bits * 0x0101010101010101 >> 56);
}

template <Op op>
inline constexpr bool kHasMeaning = info(op).role == Role::Map && op != Op::Cast && op != Op::Select;

/// `op` on one element of type T; arguments beyond the arity are ignored; `accuracy` counts for elementary functions. Cast and Select, whose arguments differ in
/// type, stand apart: see cast() above; select(condition, b, c) is b where the condition holds, else c.
template <Op op, class T>
[[gnu::always_inline]] inline auto apply([[maybe_unused]] T a, [[maybe_unused]] T b, [[maybe_unused]] T c,
                                          [[maybe_unused]] Accuracy accuracy = Accuracy::Accurate) {
    static_assert(kHasMeaning<op>);
    using W = Wrap<T>;
    if constexpr (op == Op::Neg) {
        if constexpr (std::is_floating_point_v<T>) return -a;
        else return static_cast<T>(W{0} - static_cast<W>(a));
    } else if constexpr (op == Op::Abs) {
        if constexpr (std::is_floating_point_v<T>) return std::fabs(a);
        else if constexpr (std::is_signed_v<T>) return static_cast<T>(a < 0 ? W{0} - static_cast<W>(a) : static_cast<W>(a));
        else return a;
    } else if constexpr (op == Op::Not) {
        if constexpr (std::is_same_v<T, bool>) return !a;
        else return static_cast<T>(~a);
    } else if constexpr (op == Op::Sqrt) {
        return std::sqrt(a);
    } else if constexpr (op == Op::Floor) {
        return std::floor(a);
    } else if constexpr (op == Op::Ceil) {
        return std::ceil(a);
    } else if constexpr (op == Op::Trunc) {
        return std::trunc(a);
    } else if constexpr (op == Op::Round) {
        return std::rint(a);
    } else if constexpr (op == Op::Add) {
        if constexpr (std::is_floating_point_v<T>) return a + b;
        else return static_cast<T>(static_cast<W>(a) + static_cast<W>(b));
    } else if constexpr (op == Op::Sub) {
        if constexpr (std::is_floating_point_v<T>) return a - b;
        else return static_cast<T>(static_cast<W>(a) - static_cast<W>(b));
    } else if constexpr (op == Op::Mul) {
        if constexpr (std::is_floating_point_v<T>) return a * b;
        else return static_cast<T>(static_cast<W>(a) * static_cast<W>(b));
    } else if constexpr (op == Op::Div) {
        return a / b;
    } else if constexpr (op == Op::FloorDiv) {
        if constexpr (std::is_floating_point_v<T>) return floor_divide_float(a, b);
        else return floor_divide_integer(a, b);
    } else if constexpr (op == Op::Mod) {
        if constexpr (std::is_floating_point_v<T>) return modulo_float(a, b);
        else return modulo_integer(a, b);
    } else if constexpr (op == Op::Min) {
        return a < b || a != a ? a : b;
    } else if constexpr (op == Op::Max) {
        return a > b || a != a ? a : b;
    } else if constexpr (op == Op::And) {
        return static_cast<T>(a & b);
    } else if constexpr (op == Op::Or) {
        return static_cast<T>(a | b);
    } else if constexpr (op == Op::Xor) {
        return static_cast<T>(a ^ b);
    } else if constexpr (op == Op::ShiftLeft) {
        constexpr int width = static_cast<int>(sizeof(T) * 8);
        return static_cast<Unsigned<T>>(b) < width ? static_cast<T>(static_cast<W>(a) << b) : T{0};
    } else if constexpr (op == Op::ShiftRight) {
        constexpr int width = static_cast<int>(sizeof(T) * 8);
        return static_cast<Unsigned<T>>(b) < width ? static_cast<T>(a >> b) : static_cast<T>(a < 0 ? -1 : 0);
    } else if constexpr (op == Op::Less) {
        return a < b;
    } else if constexpr (op == Op::LessEqual) {
        return a <= b;
    } else if constexpr (op == Op::Equal) {
        return a == b;
    } else if constexpr (op == Op::NotEqual) {
        return a != b;
    } else if constexpr (op == Op::Fma) {
        return std::fma(a, b, c);
    } else if constexpr (op == Op::CopySign) {
        return std::copysign(a, b);
    } else if constexpr (op == Op::NextAfter) {
        return next_after(a, b);
    } else if constexpr (op == Op::Mantissa) {
        return mantissa(a);
    } else if constexpr (op == Op::Exponent) {
        return exponent(a);
    } else if constexpr (op == Op::PopCount) {
        return count_bits(a);
    } else if constexpr (is_elementary(op)) {
        return from_bits<T>(elementary::evaluate(op, dtype_of<T>(), accuracy, to_bits(a), to_bits(b)));
    } else {
        static_assert(op == Op::Load, "every Map op of ir/op.h has its meaning here");
    }
}

}  // namespace stridejit::meaning
