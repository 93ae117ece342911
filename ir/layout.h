#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>

#include "stridejit/ir/small_vector.h"

namespace stridejit {

/// One number per axis: extents, strides, suboffsets or a permutation. Allocates above six axes only.
using Dims = SmallVector<std::int64_t, 6>;

/// No view has more axes than this.
inline constexpr std::size_t kMaxRank = 64;

/// start:stop:step as Python writes it; what is not given is chosen by the sign of the step.
struct Slice {
    std::optional<std::int64_t> start, stop;
    std::int64_t step = 1;
};
/// A new axis of extent 1 and stride 0.
struct NewAxis {};
/// As many full slices as axes are left unspecified.
struct Ellipsis {};
using Index = std::variant<std::int64_t, Slice, NewAxis, Ellipsis>;

/// An integer of any type as an index: one that int64 does not hold becomes the largest, which is outside of every axis.
template <class Integer>
constexpr std::int64_t index_number(Integer value) {
    constexpr auto kLargest = std::numeric_limits<std::int64_t>::max();
    if constexpr (std::is_unsigned_v<Integer> && sizeof(Integer) >= sizeof(std::int64_t))
        return value > static_cast<Integer>(kLargest) ? kLargest : static_cast<std::int64_t>(value);
    else return static_cast<std::int64_t>(value);
}

/// An index as users write it: an integer of any type, or one of the others.
template <class Item>
Index as_index(const Item& item) {
    if constexpr (std::is_integral_v<Item>) return index_number(item);
    else return item;
}

/// One pointer to follow while an indirect axis is indexed away: p = *(char**)(p + offset) + suboffset.
struct Hop {
    std::int64_t offset, suboffset;
};

/// Where the elements of an n-dimensional array are, relative to a data pointer that it does not hold: equal
/// views have equal layouts.
///
///   shape       elements per axis, outermost first; any may be 0
///   strides     BYTES from one element to the next along each axis; 0 repeats, negative walks backwards
///   suboffsets  empty when every axis is direct; else one per axis: where it is not negative, the walk
///               along that axis ends with p = *(char**)p + suboffset (PEP 3118)
///
/// Source: https://peps.python.org/pep-3118/
struct Layout {
    Dims shape, strides, suboffsets;

    [[nodiscard]] std::size_t rank() const { return shape.size(); }
    /// Product of the shape; 1 for rank 0.
    [[nodiscard]] std::int64_t size() const;
    [[nodiscard]] bool is_indirect() const;
    [[nodiscard]] bool is_indirect(std::size_t axis) const {
        return axis < suboffsets.size() && suboffsets[axis] >= 0;
    }
    bool operator==(const Layout&) const = default;
};

enum class Order : std::uint8_t { C, Fortran };

/// Contiguous layout of `shape` in this order. Throws ValueError, beginning with `call`, for a negative extent, a rank
/// above kMaxRank, or a total that does not fit in 63 bits.
Layout contiguous_layout(std::span<const std::int64_t> shape, std::int64_t item_bytes, Order order = Order::C,
                         std::string_view call = "contiguous_layout");

/// True when the elements are one block in this order. Axes of extent 1 do not matter; empty layouts always are.
bool is_contiguous(const Layout& layout, std::int64_t item_bytes, Order order);

/// What indexing gives: follow `hops` in order from the data pointer, then add `offset`.
struct Indexed {
    Layout layout;
    SmallVector<Hop, 2> hops;
    std::int64_t offset = 0;

    /// The data pointer of the result, from that of the source; null, which an empty layout may have, stays null.
    [[nodiscard]] char* follow(char* data) const;
};

/// Indexing as NumPy does it: integers drop their axis (negative ones count from the end), slices keep it,
/// newaxis adds one, an ellipsis (one at most) and missing trailing indices take all. Never copies.
/// Throws IndexError (out of range, too many, an indirect axis behind one that is kept) or ValueError (step 0, a
/// suboffset that would become negative).
/// Source: https://numpy.org/doc/stable/user/basics.indexing.html
Indexed index(const Layout& layout, std::span<const Index> indices);

/// Axes in the order `axes`, a permutation of 0..rank-1 (negative ones count from the end).
/// Throws ValueError for anything else (IndexError for an axis out of range), and when an axis is indirect.
Layout permute(const Layout& layout, std::span<const std::int64_t> axes);

/// All axes reversed. Throws ValueError when an axis is indirect.
Layout transpose(const Layout& layout);

/// `layout` stretched to `shape`: axes align at the last; extent 1, or a missing axis, repeats with stride 0.
/// Throws ValueError naming the axis and both extents, or when 63 bits cannot count the elements.
/// Source: https://numpy.org/doc/stable/user/basics.broadcasting.html
Layout broadcast(const Layout& layout, std::span<const std::int64_t> shape);

/// The shape that two shapes broadcast to. Throws ValueError naming the axis and both extents.
Dims broadcast_shapes(std::span<const std::int64_t> a, std::span<const std::int64_t> b);

/// Makes sure that `layout` is sound for items of this size at `data`: as many strides (and suboffsets, if any) as
/// extents, none of those negative, every element within the address space. Null data must be empty. Throws ValueError,
/// beginning with `what`.
void require_addressable(const Layout& layout, std::int64_t item_bytes, const void* data, const char* what);

/// Throws ValueError, beginning with `what`, when 63 bits cannot count the bytes of this shape, repeats included.
void require_countable_bytes(const char* what, std::span<const std::int64_t> shape, std::int64_t item_bytes);

/// Lowest and one past the highest byte of a direct layout, relative to the data pointer; {0, 0} when it is empty.
struct ByteRange {
    std::int64_t low = 0, high = 0;
};
ByteRange byte_range(const Layout& layout, std::int64_t item_bytes);

/// An axis number made non-negative. `what` begins the text of the IndexError for one out of range.
std::size_t normalize_axis(std::int64_t axis, std::size_t rank, const std::string& what);

/// "[3, 4]".
std::string to_text(std::span<const std::int64_t> numbers);

inline std::span<const std::int64_t> as_span(const Dims& dims) { return {dims.data(), dims.size()}; }

}  // namespace stridejit
