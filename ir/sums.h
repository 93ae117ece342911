#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

/// The sums of floats that are more exact than one addition after the other: what both backends compute, to the last bit.
namespace stridejit::sums {

/// A compensated sum: what additions have rounded to, and what they have rounded off, summed by itself.
template <class T>
struct Compensated {
    T sum, error;
};

/// What a + b rounds off where `rounded` is what it rounds to: always a float itself (D. E. Knuth's TwoSum), a NaN where that is
/// not finite.
template <class T>
[[gnu::always_inline]] inline T rounding_error(T a, T b, T rounded) {
    const T of_b = rounded - a;
    return (a - (rounded - of_b)) + (b - of_b);
}

template <class T>
[[gnu::always_inline]] inline Compensated<T> joined(Compensated<T> state, T value) {
    const T sum = state.sum + value;
    return {sum, state.error + rounding_error(state.sum, value, sum)};
}

template <class T>
[[gnu::always_inline]] inline Compensated<T> combined(Compensated<T> a, Compensated<T> b) {
    const T sum = a.sum + b.sum;
    return {sum, (a.error + b.error) + rounding_error(a.sum, b.sum, sum)};
}

/// The sum alone where it is not finite, which leaves NaNs beside it, or where nothing was rounded off, which keeps -0.0.
template <class T>
[[gnu::always_inline]] inline T rounded(Compensated<T> state) {
    const T size = std::fabs(state.error);
    return size > T{0} && size <= std::numeric_limits<T>::max() ? state.sum + state.error : state.sum;
}

// An exact sum of doubles, and so of floats: memory of kExactBytes bytes, 8-byte aligned, that holds every bit of it. Numbers may join
// in any order.
//
// It is a fixed-point number as wide as doubles reach, in digits of 32 bits, each in 64 so that carries can wait (R. M. Neal, Fast
// exact summation using small and large superaccumulators, 2015). Infinities and NaN are counted beside it.

inline constexpr std::int64_t kExactBytes = 72 * 8;

/// The sum of nothing, -0.0.
void start(char* exact);
void add(char* exact, const double* values, std::int64_t n);
void add(char* exact, const float* values, std::int64_t n);

/// What vectors of `width` lanes have summed up without error joins: of each the sums of all lanes, and, where `words` is 2, what they
/// did not hold any more.
void settle(char* exact, const double* vectors, std::int64_t count, std::int64_t width, std::int64_t words);

/// The nearest float, ties to even; an infinity beyond all. NaN where there was one or where both infinities were. Zero is -0.0 where
/// nothing but that was added.
double to_float64(const char* exact);
float to_float32(const char* exact);

}  // namespace stridejit::sums
