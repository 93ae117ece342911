#pragma once

#include <algorithm>
#include <array>
#include <limits>
#include <string>
#include <vector>

#include "stridejit/engine/view.h"

namespace stridejit::testing {

/// A view in a layout that has a name for CAPTURE. The view owns its memory.
struct Array {
    std::string name;
    View view;
};

/// Inputs may repeat elements (broadcast); outputs may not.
enum class Use : std::uint8_t { Input, Output };

/// `shape` in every kind of layout: dense C, dense Fortran, padded rows, permuted, reversed axes, every second element,
/// unaligned, and for inputs broadcast. All of them have this shape, which may have extents of 0 or no axis at all.
/// Filled by fill_random() from `seed`; bytes between the elements have a pattern of their own.
std::vector<Array> all_layouts(std::span<const std::int64_t> shape, DType dtype, Use use = Use::Input,
                               std::uint64_t seed = 1);
inline std::vector<Array> all_layouts(std::initializer_list<std::int64_t> shape, DType dtype, Use use = Use::Input,
                                      std::uint64_t seed = 1) {
    return all_layouts(std::span(shape.begin(), shape.size()), dtype, use, seed);
}

/// Shapes that find mistakes: rank 0, no element, one element, around the lanes of a vector, primes, rank 5.
std::vector<Dims> usual_shapes();

/// A dense array in C order, filled by fill_random().
View random_array(std::span<const std::int64_t> shape, DType dtype, std::uint64_t seed = 1);
inline View random_array(std::initializer_list<std::int64_t> shape, DType dtype, std::uint64_t seed = 1) {
    return random_array(std::span(shape.begin(), shape.size()), dtype, seed);
}

/// Writes values that follow from `seed` alone, in index order: mostly small ones, and now and then a special one (NaN,
/// both infinities, -0.0, denormals, the extremes of integers).
void fill_random(const View& view, std::uint64_t seed);

/// Calls `function(const Dims& index)` for each index of `shape`, the last axis running fastest.
template <class Function>
void for_each_index(std::span<const std::int64_t> shape, Function&& function) {
    for (const std::int64_t extent : shape)
        if (extent == 0) return;
    Dims index(shape.size(), 0);
    for (;;) {
        function(static_cast<const Dims&>(index));
        std::size_t axis = shape.size();
        while (axis > 0 && ++index[axis - 1] == shape[axis - 1]) index[--axis] = 0;
        if (axis == 0) return;
    }
}

/// Where the element at `index` is, pointers followed; indices are not checked.
char* address_of(const View& view, const Dims& index);

/// The element at `index`, and storing one; T is the view's dtype, alignment does not matter, byte order does.
template <class T>
T at(const View& view, const Dims& index) {
    char bytes[sizeof(std::uint64_t)] = {};
    __builtin_memcpy(bytes, address_of(view, index), sizeof(T));
    if (view.swapped()) std::reverse(bytes, bytes + sizeof(T));
    std::uint64_t bits = 0;
    __builtin_memcpy(&bits, bytes, sizeof bits);
    return from_bits<T>(bits);
}
template <class T>
void put(const View& view, const Dims& index, T value) {
    char* const at = address_of(view, index);
    __builtin_memcpy(at, &value, sizeof(T));
    if (view.swapped()) std::reverse(at, at + sizeof(T));
}

/// A float of any size.
template <class T>
inline constexpr bool is_real_v = std::is_floating_point_v<T> || is_half_v<T>;

/// Every dtype that bodies hold.
inline constexpr std::array<DType, kDTypeCount> kAllDTypes = {
#define STRIDEJIT_ROW(id, name, type, kind, letter, code) DType::id,
    STRIDEJIT_DTYPES(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
};

/// Bits of one value; any NaN is shown as the one quiet NaN.
template <class T>
    requires(std::is_arithmetic_v<T> || is_half_v<T>)
std::uint64_t bits_of(T value) {
    return to_bits(value != value ? std::numeric_limits<T>::quiet_NaN() : value);
}

/// Bits of each element in index order. Any NaN is shown as the one quiet NaN, any true bool as 1: equal lists mean
/// equal arrays, whatever their layouts. Of complex elements there are two, those of the parts.
std::vector<std::uint64_t> bits_of(const View& view);

}  // namespace stridejit::testing
