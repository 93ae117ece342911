#pragma once

#include <cmath>
#include <limits>
#include <type_traits>

#include "tests/support/arrays.h"

namespace stridejit::testing {

/// Sizes around the lanes of reductions and the elements of vectors: 0, 1, one less, as many, one more, a prime.
inline constexpr std::int64_t kSizes[] = {0, 1, 7, 8, 9, 63, 64, 65, 127, 128, 129, 511, 512, 513, 1009};

/// What a cast gives: long double holds every value of every dtype.
template <class To, class From>
To expected_cast(From value) {
    if constexpr (std::is_same_v<To, bool>) {
        return value != 0;
    } else if constexpr (std::is_floating_point_v<From> && std::is_integral_v<To>) {
        using Limits = std::numeric_limits<To>;
        const auto wide = static_cast<long double>(value);
        if (std::isnan(wide)) return 0;
        if (wide <= static_cast<long double>(Limits::min())) return Limits::min();
        if (wide >= static_cast<long double>(Limits::max())) return Limits::max();
        return static_cast<To>(value);
    } else {
        return static_cast<To>(value);  // integers wrap, floats round to nearest
    }
}

/// The element at `index`, cast to T.
template <class T>
T cast_at(const View& view, const Dims& index) {
    return visit(view.dtype(), [&](auto tag) { return expected_cast<T>(at<typename decltype(tag)::type>(view, index)); });
}

/// Small multiples of a half, of either sign where the dtype has them: sums and products of a few are exact in any order.
inline void fill_exact(const View& view, int shift = 0) {
    int n = shift;
    visit(view.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        for_each_index(view.shape(), [&](const Dims& index) {
            const int small = (n++ * 7 + 3) % 23 - 11;
            if constexpr (std::is_same_v<T, bool>) put<T>(view, index, small > 0);
            else if constexpr (std::is_floating_point_v<T>) put<T>(view, index, static_cast<T>(small) / 2);
            else put<T>(view, index, static_cast<T>(std::is_signed_v<T> ? small : small + 11));
        });
    });
}

inline std::vector<std::int64_t> shape_of(const View& view) { return {view.shape().begin(), view.shape().end()}; }

}  // namespace stridejit::testing
