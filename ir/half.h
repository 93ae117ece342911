#pragma once

#include <cstdint>
#include <limits>
#include <type_traits>

/// The 16-bit floats. They are stored and moved as they are and computed with as float: every value of either is one of
/// float, and what is computed is rounded back once, to nearest, ties to even. This is the definition that the code
/// generator must match bit for bit (any NaN counts as equal to any other NaN).
///
/// All of it is inlined always, for the reason that ir/meaning.h gives.
namespace stridejit {

struct float16;
struct bfloat16;

/// True for these two.
template <class T>
inline constexpr bool is_half_v = std::is_same_v<T, float16> || std::is_same_v<T, bfloat16>;

namespace half {

/// The float next to x that rounding to anything shorter by two bits or more gives the same from as from x itself:
/// x where it is a float, else the one of its two neighbours whose last bit is set.
[[gnu::always_inline]] constexpr float round_to_odd(double x) {
    const float near = static_cast<float>(x);
    const double back = near, size = x < 0 ? -x : x, back_size = back < 0 ? -back : back;
    std::uint32_t bits = __builtin_bit_cast(std::uint32_t, near);
    bits -= back_size > size ? 1u : 0u;
    bits |= back != x ? 1u : 0u;
    return __builtin_bit_cast(float, bits);
}

/// The same from integers to double: bits that a double has no room for become one.
[[gnu::always_inline]] constexpr double round_to_odd(std::uint64_t x) {
    const std::uint64_t odd = (x & ~0x7ffull) | ((x & 0x7ff) != 0 ? 0x800u : 0u);
    return static_cast<double>(x >> 53 != 0 ? odd : x);
}
[[gnu::always_inline]] constexpr double round_to_odd(std::int64_t x) {
    const auto word = static_cast<std::uint64_t>(x);
    const std::uint64_t odd = (word & ~0x7ffull) | ((word & 0x7ff) != 0 ? 0x800u : 0u);
    const bool is_long = word + (1ull << 53) >= 1ull << 54;
    return static_cast<double>(static_cast<std::int64_t>(is_long ? odd : word));
}

/// float16 from float, by integers: the exponent moves, half of the last bit kept is added with its carry.
[[gnu::always_inline]] constexpr std::uint16_t float16_bits(float x) {
    constexpr std::uint32_t kInfinity = 0x7f800000, kBeyond = 0x47800000, kNormal = 0x38800000, kDenormal = 0x3f000000;
    const std::uint32_t word = __builtin_bit_cast(std::uint32_t, x), size = word & 0x7fffffff;
    const std::uint32_t rounded = (size + 0xc8000fff + (size >> 13 & 1)) >> 13;
    // An addition shifts what is below the normal numbers to its place, and rounds it.
    const float shifted = __builtin_bit_cast(float, size) + __builtin_bit_cast(float, kDenormal);
    const std::uint32_t denormal = __builtin_bit_cast(std::uint32_t, shifted) - kDenormal;
    const std::uint32_t beyond = size > kInfinity ? 0x7e00 : 0x7c00;
    const std::uint32_t result = size >= kBeyond ? beyond : size < kNormal ? denormal : rounded;
    return static_cast<std::uint16_t>(result | (word >> 16 & 0x8000));
}
[[gnu::always_inline]] constexpr float float_from_float16(std::uint16_t bits) {
    constexpr std::uint32_t kExponent = 0x7c00u << 13, kOffset = 112u << 23, kLeast = 113u << 23;
    const std::uint32_t size = (bits & 0x7fffu) << 13, exponent = size & kExponent;
    const std::uint32_t moved = size + kOffset + (exponent == kExponent ? kOffset : 0u);
    const float denormal = __builtin_bit_cast(float, size + kLeast) - __builtin_bit_cast(float, kLeast);
    const std::uint32_t word = exponent == 0 ? __builtin_bit_cast(std::uint32_t, denormal) : moved;
    return __builtin_bit_cast(float, word | (bits & 0x8000u) << 16);
}

/// bfloat16 is the upper half of a float.
[[gnu::always_inline]] constexpr std::uint16_t bfloat16_bits(float x) {
    const std::uint32_t word = __builtin_bit_cast(std::uint32_t, x);
    const std::uint32_t rounded = (word + 0x7fff + (word >> 16 & 1)) >> 16;
    return static_cast<std::uint16_t>((word & 0x7fffffff) > 0x7f800000 ? 0x7fc0 : rounded);
}
[[gnu::always_inline]] constexpr float float_from_bfloat16(std::uint16_t bits) {
    return __builtin_bit_cast(float, static_cast<std::uint32_t>(bits) << 16);
}

/// The float that a number is rounded from to 16 bits: not always the nearest, lest it is rounded twice.
template <class Number>
[[gnu::always_inline]] constexpr float source(Number x) {
    if constexpr (std::is_integral_v<Number> && sizeof(Number) == 8) {
        if constexpr (std::is_signed_v<Number>) return round_to_odd(round_to_odd(static_cast<std::int64_t>(x)));
        else return round_to_odd(round_to_odd(static_cast<std::uint64_t>(x)));
    } else if constexpr (std::is_same_v<Number, double> || (std::is_integral_v<Number> && sizeof(Number) == 4)) {
        return round_to_odd(static_cast<double>(x));
    } else {
        return static_cast<float>(x);
    }
}

}  // namespace half

/// IEEE 754's binary16: 5 bits of exponent, 10 of fraction. Its bits, and conversions; arithmetic is that of float.
struct float16 {
    std::uint16_t bits;

    float16() = default;
    template <class Number>
        requires(std::is_arithmetic_v<Number> || std::is_same_v<Number, bfloat16>)
    [[gnu::always_inline]] explicit constexpr float16(Number x) : bits(half::float16_bits(half::source(x))) {}
    [[gnu::always_inline]] constexpr operator float() const { return half::float_from_float16(bits); }  // NOLINT
};

/// A float without its lower 16 bits: 8 bits of exponent, 7 of fraction.
struct bfloat16 {
    std::uint16_t bits;

    bfloat16() = default;
    template <class Number>
        requires(std::is_arithmetic_v<Number> || std::is_same_v<Number, float16>)
    [[gnu::always_inline]] explicit constexpr bfloat16(Number x) : bits(half::bfloat16_bits(half::source(x))) {}
    [[gnu::always_inline]] constexpr operator float() const { return half::float_from_bfloat16(bits); }  // NOLINT
};

namespace half {

template <class Half>
constexpr Half from_bits(std::uint16_t bits) {
    return __builtin_bit_cast(Half, bits);
}

/// What std::numeric_limits says of a float with these bits for its marks.
template <class Half, int kDigits, int kLeast, int kBeyond, std::uint16_t kInfinity>
struct Limits : std::numeric_limits<float> {
    static constexpr int digits = kDigits, digits10 = (kDigits - 1) * 3 / 10, max_digits10 = kDigits * 3 / 10 + 2;
    static constexpr int min_exponent = kLeast, max_exponent = kBeyond;
    static constexpr Half min() { return from_bits<Half>(1 << (kDigits - 1)); }
    static constexpr Half denorm_min() { return from_bits<Half>(1); }
    static constexpr Half max() { return from_bits<Half>(kInfinity - 1); }
    static constexpr Half lowest() { return from_bits<Half>(0x8000 | (kInfinity - 1)); }
    static constexpr Half infinity() { return from_bits<Half>(kInfinity); }
    static constexpr Half quiet_NaN() { return from_bits<Half>(kInfinity | 1 << (kDigits - 2)); }
    static constexpr Half epsilon() { return Half(1.0 / (1 << (kDigits - 1))); }
};

}  // namespace half

}  // namespace stridejit

template <>
class std::numeric_limits<stridejit::float16> : public stridejit::half::Limits<stridejit::float16, 11, -13, 16, 0x7c00> {};
template <>
class std::numeric_limits<stridejit::bfloat16> : public stridejit::half::Limits<stridejit::bfloat16, 8, -125, 128, 0x7f80> {};
