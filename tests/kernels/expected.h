#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <type_traits>

#include "tests/support/arrays.h"

namespace stridejit::testing {

/// Sizes around the lanes of reductions and the elements of vectors: 0, 1, one less, as many, one more, a prime.
inline constexpr std::int64_t kSizes[] = {0, 1, 7, 8, 9, 63, 64, 65, 127, 128, 129, 511, 512, 513, 1009};

/// All 16-bit floats from zero up, and where the next number would be, infinity. A function, not a lambda: of what may be a constant
/// expression compilers try for minutes whether it is one.
template <class Half>
std::vector<long double> all_halves() {
    std::vector<long double> numbers;
    for (int bits = 0; bits < std::numeric_limits<Half>::infinity().bits; ++bits) numbers.push_back(half::from_bits<Half>(static_cast<std::uint16_t>(bits)));
    numbers.push_back(std::ldexp(1.0L, std::numeric_limits<Half>::max_exponent));
    return numbers;
}

/// The 16-bit float nearest to a number, found among all of them: of two equally near the one whose last bit is 0.
template <class Half, class Number>
Half nearest_half(Number value) {
    using Limits = std::numeric_limits<Half>;
    static const std::vector<long double> all = all_halves<Half>();
    const auto wide = static_cast<long double>(value);
    if (std::isnan(wide)) return Limits::quiet_NaN();
    const long double size = std::fabs(wide);
    auto bits = static_cast<std::uint16_t>(std::min(std::lower_bound(all.begin(), all.end(), size), all.end() - 1) - all.begin());
    if (bits > 0 && size < all[bits]) {
        const long double above = all[bits] - size, below = size - all[bits - 1u];
        if (below < above || (below == above && bits % 2 == 1)) --bits;
    }
    return half::from_bits<Half>(static_cast<std::uint16_t>(bits | (std::signbit(wide) ? 0x8000 : 0)));
}

/// What a cast gives: long double holds every value of every dtype.
template <class To, class From>
To expected_cast(From value) {
    if constexpr (std::is_same_v<To, bool>) {
        return value != 0;
    } else if constexpr (is_real_v<From> && std::is_integral_v<To>) {
        using Limits = std::numeric_limits<To>;
        const auto wide = static_cast<long double>(value);
        if (std::isnan(wide)) return 0;
        if (wide <= static_cast<long double>(Limits::min())) return Limits::min();
        if (wide >= static_cast<long double>(Limits::max())) return Limits::max();
        return static_cast<To>(value);
    } else if constexpr (is_half_v<To> && !is_half_v<From>) {
        return nearest_half<To>(value);
    } else {
        return static_cast<To>(value);  // integers wrap, floats round to nearest
    }
}

/// The element at `index`, cast to T: the type of a dtype that bodies hold, or long double.
template <class T>
T cast_at(const View& view, const Dims& index);  // in expected.cpp: every pair of types in every test is minutes of compiling

/// Small multiples of a half, of either sign where the dtype has them: sums and products of a few are exact in any order.
inline void fill_exact(const View& view, int shift = 0) {
    int n = shift;
    visit(view.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        for_each_index(view.shape(), [&](const Dims& index) {
            const int small = (n++ * 7 + 3) % 23 - 11;
            if constexpr (std::is_same_v<T, bool>) put<T>(view, index, small > 0);
            else if constexpr (is_real_v<T>) put<T>(view, index, static_cast<T>(small / 2.0));
            else put<T>(view, index, static_cast<T>(std::is_signed_v<T> ? small : small + 11));
        });
    });
}

inline std::vector<std::int64_t> shape_of(const View& view) { return {view.shape().begin(), view.shape().end()}; }

}  // namespace stridejit::testing
