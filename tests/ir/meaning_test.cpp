#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <random>

#include "stridejit/ir/meaning.h"

using namespace stridejit;
using meaning::apply;
using meaning::cast;

namespace {

__extension__ typedef __int128 Wide;  // holds what 64 bits cannot
__extension__ typedef unsigned __int128 UnsignedWide;

template <class T>
constexpr T kLow = std::numeric_limits<T>::min();
template <class T>
constexpr T kHigh = std::numeric_limits<T>::max();

template <Op op, class T>
auto of(T a, T b = T{0}, T c = T{0}) {
    return apply<op, T>(a, b, c);
}

/// Calls `check(a, b)` for all pairs of 8-bit values, or many random ones of wider types, extremes among them.
template <class T, class Check>
void for_pairs(Check&& check) {
    if constexpr (sizeof(T) == 1) {
        for (int a = 0; a < 256; ++a)
            for (int b = 0; b < 256; ++b) check(static_cast<T>(a), static_cast<T>(b));
    } else {
        std::mt19937_64 random(1);
        const auto draw = [&] {
            constexpr T edges[] = {0, 1, static_cast<T>(-1), kLow<T>, kHigh<T>, 2, static_cast<T>(kLow<T> + 1)};
            const std::uint64_t bits = random();
            return bits % 3 == 0 ? edges[bits / 3 % 7] : static_cast<T>(bits >> (bits % 57));
        };
        for (int n = 0; n < 20000; ++n) check(draw(), draw());
    }
}

/// The low bits of a wide integer as T: what "wraps" means.
template <class T>
T wrap(Wide x) {
    return static_cast<T>(static_cast<UnsignedWide>(x));
}

Wide floor_quotient(Wide a, Wide b) {
    const Wide q = a / b;
    return q * b != a && (a < 0) != (b < 0) ? q - 1 : q;
}

template <class T>
void check_integer() {
    CAPTURE(name_of(dtype_of<T>()));
    constexpr int width = sizeof(T) * 8;
    int wrong = 0;
    for_pairs<T>([&](T a, T b) {
        const Wide x = a, y = b;
        wrong += of<Op::Add>(a, b) != wrap<T>(x + y);
        wrong += of<Op::Sub>(a, b) != wrap<T>(x - y);
        // Unsigned: the product of two 64-bit values may not fit a signed 128-bit one.
        wrong += of<Op::Mul>(a, b) != static_cast<T>(static_cast<UnsignedWide>(x) * static_cast<UnsignedWide>(y));
        wrong += of<Op::Neg>(a) != wrap<T>(-x);
        wrong += of<Op::Abs>(a) != wrap<T>(x < 0 ? -x : x);
        wrong += of<Op::Not>(a) != wrap<T>(~x);
        wrong += of<Op::FloorDiv>(a, b) != (y == 0 ? T{0} : wrap<T>(floor_quotient(x, y)));
        wrong += of<Op::Mod>(a, b) != (y == 0 ? T{0} : wrap<T>(x - floor_quotient(x, y) * y));
        const bool fits = y >= 0 && y < width;
        wrong += of<Op::ShiftLeft>(a, b) != (fits ? wrap<T>(x << static_cast<int>(y)) : T{0});
        wrong += of<Op::ShiftRight>(a, b) != (fits ? wrap<T>(x >> static_cast<int>(y)) : wrap<T>(x < 0 ? -1 : 0));
        wrong += of<Op::Min>(a, b) != (x < y ? a : b);
        wrong += of<Op::Max>(a, b) != (x > y ? a : b);
        wrong += of<Op::Less>(a, b) != (x < y);
        wrong += of<Op::LessEqual>(a, b) != (x <= y);
    });
    CHECK(wrong == 0);
}

}  // namespace

TEST_CASE("integer ops equal 128-bit arithmetic cut to the width; division and shifts have a result for every operand") {
    check_integer<std::int8_t>();
    check_integer<std::int16_t>();
    check_integer<std::int32_t>();
    check_integer<std::int64_t>();
    check_integer<std::uint8_t>();
    check_integer<std::uint16_t>();
    check_integer<std::uint32_t>();
    check_integer<std::uint64_t>();
}

TEST_CASE("casts of floats to integers saturate, and NaN gives 0") {
    const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    CHECK(cast<std::int8_t>(127.9) == 127);
    CHECK(cast<std::int8_t>(128.0) == 127);
    CHECK(cast<std::int8_t>(-128.9) == -128);
    CHECK(cast<std::int8_t>(-1e300) == -128);
    CHECK(cast<std::uint8_t>(-0.9) == 0);
    CHECK(cast<std::uint8_t>(-5.0) == 0);
    CHECK(cast<std::uint8_t>(256.0f) == 255);
    CHECK(cast<std::int64_t>(9223372036854775807.0) == kHigh<std::int64_t>);
    CHECK(cast<std::int64_t>(9223372036854774784.0) == 9223372036854774784);
    CHECK(cast<std::int64_t>(-9223372036854775808.0) == kLow<std::int64_t>);
    CHECK(cast<std::uint64_t>(18446744073709549568.0) == 18446744073709549568u);
    CHECK(cast<std::uint64_t>(18446744073709551616.0) == kHigh<std::uint64_t>);
    CHECK(cast<std::int32_t>(2147483648.0f) == kHigh<std::int32_t>);
    CHECK(cast<std::int32_t>(nan) == 0);
    CHECK(cast<std::uint16_t>(inf) == 65535);
    CHECK(cast<std::int16_t>(-inf) == -32768);
}

TEST_CASE("casts to bool ask whether the value is not zero; casts of integers wrap") {
    CHECK(cast<bool>(0.25f));
    CHECK(cast<bool>(std::numeric_limits<double>::quiet_NaN()));
    CHECK_FALSE(cast<bool>(-0.0));
    CHECK(cast<bool>(std::int16_t{256}));
    CHECK(cast<std::uint8_t>(std::int32_t{-1}) == 255);
    CHECK(cast<std::int8_t>(std::uint64_t{384}) == -128);
    CHECK(cast<double>(true) == 1.0);
    CHECK(cast<float>(std::uint64_t{kHigh<std::uint64_t>}) == 18446744073709551616.0f);
}

TEST_CASE("min and max propagate NaN from either side") {
    const double nan = std::numeric_limits<double>::quiet_NaN();
    CHECK(std::isnan(of<Op::Min>(nan, 1.0)));
    CHECK(std::isnan(of<Op::Min>(1.0, nan)));
    CHECK(std::isnan(of<Op::Max>(nan, 1.0)));
    CHECK(std::isnan(of<Op::Max>(1.0, nan)));
    CHECK(of<Op::Min>(1.0, 2.0) == 1.0);
    CHECK(of<Op::Max>(1.0f, 2.0f) == 2.0f);
}

TEST_CASE("float remainders and floor quotients are NumPy's") {
    CHECK(of<Op::Mod>(-7.0, 3.0) == 2.0);
    CHECK(of<Op::Mod>(7.0, -3.0) == -2.0);
    CHECK(std::signbit(of<Op::Mod>(6.0, -3.0)));
    CHECK(std::isnan(of<Op::Mod>(1.0, 0.0)));
    CHECK(of<Op::Mod>(-1.0, std::numeric_limits<double>::infinity()) == std::numeric_limits<double>::infinity());
    CHECK(of<Op::FloorDiv>(-7.0, 3.0) == -3.0);
    CHECK(of<Op::FloorDiv>(7.0, -3.0) == -3.0);
    CHECK(of<Op::FloorDiv>(1.0, 0.1) == 9.0);
    CHECK(of<Op::FloorDiv>(1.0, 0.0) == std::numeric_limits<double>::infinity());
    CHECK(std::signbit(of<Op::FloorDiv>(-0.0, 3.0)));
}

TEST_CASE("rounding goes to even; fma rounds once") {
    CHECK(of<Op::Round>(2.5) == 2.0);
    CHECK(of<Op::Round>(3.5f) == 4.0f);
    CHECK(std::signbit(of<Op::Round>(-0.4)));
    CHECK(of<Op::Trunc>(-2.7) == -2.0);
    CHECK(of<Op::Floor>(-2.1) == -3.0);
    CHECK(of<Op::Ceil>(-2.9) == -2.0);
    const double tiny = std::ldexp(1.0, -30);
    CHECK(of<Op::Fma>(1.0 + tiny, 1.0 - tiny, -1.0) == -std::ldexp(1.0, -60));
}

TEST_CASE("the identity of each reduction and scan changes no bit of any value") {
    for (std::size_t i = 0; i < kOpCount; ++i) {
        const auto op = static_cast<Op>(i);
        if (info(op).role != Role::Reduce && info(op).role != Role::Scan) continue;
        for (std::size_t d = 0; d < kDTypeCount; ++d) {
            const auto dtype = static_cast<DType>(d);
            if (!takes(op, dtype)) continue;
            CAPTURE(info(op).text);
            CAPTURE(name_of(dtype));
            visit(dtype, [&](auto tag) {
                using T = typename decltype(tag)::type;
                const T identity = from_bits<T>(identity_bits(op, dtype));
                for (const T x : {T(0), T(1), std::numeric_limits<T>::lowest(), std::numeric_limits<T>::max(), static_cast<T>(-0.0),
                                  std::numeric_limits<T>::infinity(), static_cast<T>(-std::numeric_limits<T>::infinity())}) {
                    T left = x, right = x;
                    if constexpr (takes(Op::Add, dtype_of<T>())) {
                        if (info(op).combine == Op::Add) left = apply<Op::Add, T>(identity, x, x), right = apply<Op::Add, T>(x, identity, x);
                        if (info(op).combine == Op::Mul) left = apply<Op::Mul, T>(identity, x, x), right = apply<Op::Mul, T>(x, identity, x);
                        if (info(op).combine == Op::Min) left = apply<Op::Min, T>(identity, x, x), right = apply<Op::Min, T>(x, identity, x);
                        if (info(op).combine == Op::Max) left = apply<Op::Max, T>(identity, x, x), right = apply<Op::Max, T>(x, identity, x);
                    }
                    if constexpr (takes(Op::And, dtype_of<T>())) {
                        if (info(op).combine == Op::And) left = apply<Op::And, T>(identity, x, x), right = apply<Op::And, T>(x, identity, x);
                        if (info(op).combine == Op::Or) left = apply<Op::Or, T>(identity, x, x), right = apply<Op::Or, T>(x, identity, x);
                    }
                    CHECK(to_bits(left) == to_bits(x));
                    CHECK(to_bits(right) == to_bits(x));
                }
            });
        }
    }
}
