#include "stridejit/ir/layout.h"

#include <algorithm>
#include <limits>

#include "stridejit/ir/error.h"

namespace stridejit {
namespace {

/// Bytes that no processor has. Offsets within it can be added to each other without overflow.
constexpr std::int64_t kAddressSpace = std::int64_t{1} << 60;

}  // namespace

std::string to_text(std::span<const std::int64_t> numbers) {
    std::string out = "[";
    for (std::size_t i = 0; i < numbers.size(); ++i) out += text(i ? ", " : "", numbers[i]);
    return out + "]";
}

std::int64_t Layout::size() const {
    std::int64_t product = 1;
    for (const std::int64_t extent : shape) {
        if (extent == 0) return 0;
        // Wraps for a shape such as [2^40, 2^40, 0], whose product is 0 all the same.
        product = static_cast<std::int64_t>(static_cast<std::uint64_t>(product) * static_cast<std::uint64_t>(extent));
    }
    return product;
}

bool Layout::is_indirect() const {
    return std::any_of(suboffsets.begin(), suboffsets.end(), [](std::int64_t s) { return s >= 0; });
}

std::size_t normalize_axis(std::int64_t axis, std::size_t rank, const std::string& what) {
    const auto n = static_cast<std::int64_t>(rank);
    STRIDEJIT_REQUIRE(IndexError, n > 0, what, ": axis ", axis, " is out of range: the operand has rank 0 and so no axis");
    STRIDEJIT_REQUIRE(IndexError, axis >= -n && axis < n, what, ": axis ", axis, " is out of range for rank ", n,
                      "; valid axes are ", -n, "..", n - 1);
    return static_cast<std::size_t>(axis < 0 ? axis + n : axis);
}

Layout contiguous_layout(std::span<const std::int64_t> shape, std::int64_t item_bytes, Order order, std::string_view call) {
    STRIDEJIT_REQUIRE(ValueError, shape.size() <= kMaxRank, call, ": shape has ", shape.size(), " axes; at most ", kMaxRank,
                      " are possible");
    Layout layout;
    layout.shape.assign(shape.begin(), shape.end());
    layout.strides.resize(shape.size());
    bool empty = false;
    for (const std::int64_t extent : shape) {
        STRIDEJIT_REQUIRE(ValueError, extent >= 0, call, ": shape ", to_text(shape), " has a negative extent");
        empty = empty || extent == 0;
    }
    std::int64_t stride = item_bytes;
    for (std::size_t i = 0; i < shape.size(); ++i) {
        const std::size_t axis = order == Order::C ? shape.size() - 1 - i : i;
        layout.strides[axis] = stride;
        if (!empty)
            STRIDEJIT_REQUIRE(ValueError, !__builtin_mul_overflow(stride, shape[axis], &stride), call,
                              ": shape ", to_text(shape), " with items of ", item_bytes, " bytes is larger than any memory");
    }
    return layout;
}

bool is_contiguous(const Layout& layout, std::int64_t item_bytes, Order order) {
    if (layout.is_indirect()) return false;
    if (layout.size() == 0) return true;
    std::int64_t expected = item_bytes;
    for (std::size_t i = 0; i < layout.rank(); ++i) {
        const std::size_t axis = order == Order::C ? layout.rank() - 1 - i : i;
        if (layout.shape[axis] == 1) continue;
        if (layout.strides[axis] != expected) return false;
        expected *= layout.shape[axis];
    }
    return true;
}

Layout permute(const Layout& layout, std::span<const std::int64_t> axes) {
    STRIDEJIT_REQUIRE(ValueError, !layout.is_indirect(), "transpose: cannot transpose a view with indirect dimensions");
    STRIDEJIT_REQUIRE(ValueError, axes.size() == layout.rank(), "transpose: axes ", to_text(axes),
                      " do not match rank ", layout.rank());
    Layout result;
    SmallVector<bool, kMaxRank> seen(layout.rank(), false);
    for (const std::int64_t given : axes) {
        const std::size_t axis = normalize_axis(given, layout.rank(), "transpose");
        STRIDEJIT_REQUIRE(ValueError, !seen[axis], "transpose: axes ", to_text(axes), " name axis ", axis, " twice");
        seen[axis] = true;
        result.shape.push_back(layout.shape[axis]);
        result.strides.push_back(layout.strides[axis]);
    }
    return result;
}

Layout transpose(const Layout& layout) {
    STRIDEJIT_REQUIRE(ValueError, !layout.is_indirect(), "transpose: cannot transpose a view with indirect dimensions");
    Layout result = layout;
    result.suboffsets.clear();
    std::reverse(result.shape.begin(), result.shape.end());
    std::reverse(result.strides.begin(), result.strides.end());
    return result;
}

namespace {

/// Broadcast axes take no memory, so that nothing else bounds the number of elements.
void require_countable(std::span<const std::int64_t> shape) {
    std::int64_t count = 1;
    bool overflow = false, empty = false;
    for (const std::int64_t extent : shape) {
        STRIDEJIT_REQUIRE(ValueError, extent >= 0, "broadcast: shape ", to_text(shape), " has a negative extent");
        empty = empty || extent == 0;
        overflow = overflow || __builtin_mul_overflow(count, extent, &count);
    }
    STRIDEJIT_REQUIRE(ValueError, empty || !overflow, "broadcast: shape ", to_text(shape),
                      " has more elements than 63 bits can count");
}

}  // namespace

Layout broadcast(const Layout& layout, std::span<const std::int64_t> shape) {
    STRIDEJIT_REQUIRE(ValueError, layout.rank() <= shape.size(), "broadcast: shape ", to_text(as_span(layout.shape)),
                      " has more axes than the wanted shape ", to_text(shape));
    STRIDEJIT_REQUIRE(ValueError, shape.size() <= kMaxRank, "broadcast: shape has ", shape.size(), " axes; at most ",
                      kMaxRank, " are possible");
    require_countable(shape);
    const std::size_t missing = shape.size() - layout.rank();
    Layout result;
    result.shape.assign(shape.begin(), shape.end());
    result.strides.resize(shape.size(), 0);
    if (layout.is_indirect()) result.suboffsets.resize(shape.size(), -1);
    for (std::size_t axis = missing; axis < shape.size(); ++axis) {
        const std::int64_t extent = layout.shape[axis - missing];
        STRIDEJIT_REQUIRE(ValueError, extent == shape[axis] || extent == 1, "broadcast: shape ",
                          to_text(as_span(layout.shape)), " does not broadcast to ", to_text(shape), " (axis ", axis,
                          ": ", extent, " against ", shape[axis], "); only extent 1 repeats");
        if (extent == shape[axis] || layout.is_indirect(axis - missing)) {
            result.strides[axis] = extent == shape[axis] ? layout.strides[axis - missing] : 0;
            if (layout.is_indirect()) result.suboffsets[axis] = layout.suboffsets[axis - missing];
        }
    }
    return result;
}

Dims broadcast_shapes(std::span<const std::int64_t> a, std::span<const std::int64_t> b) {
    const std::size_t rank = std::max(a.size(), b.size());
    Dims shape(rank, 1);
    for (std::size_t axis = 0; axis < rank; ++axis) {
        const std::int64_t x = axis + a.size() < rank ? 1 : a[axis + a.size() - rank];
        const std::int64_t y = axis + b.size() < rank ? 1 : b[axis + b.size() - rank];
        STRIDEJIT_REQUIRE(ValueError, x == y || x == 1 || y == 1, "shapes ", to_text(a), " and ", to_text(b),
                          " do not broadcast together (axis ", axis, " of the result: ", x, " against ", y,
                          "); only extent 1 repeats");
        shape[axis] = x == 1 ? y : x;
    }
    return shape;
}

void require_addressable(const Layout& layout, std::int64_t item_bytes, const void* data, const char* what) {
    const auto shape = as_span(layout.shape);
    STRIDEJIT_REQUIRE(ValueError, shape.size() <= kMaxRank, what, ": ", shape.size(), " axes; at most ", kMaxRank,
                      " are possible");
    STRIDEJIT_REQUIRE(ValueError, layout.strides.size() == shape.size(), what, ": ", shape.size(), " extents but ",
                      layout.strides.size(), " strides");
    STRIDEJIT_REQUIRE(ValueError, layout.suboffsets.empty() || layout.suboffsets.size() == shape.size(), what, ": ",
                      shape.size(), " extents but ", layout.suboffsets.size(), " suboffsets");
    bool empty = false;
    for (const std::int64_t extent : shape) {
        STRIDEJIT_REQUIRE(ValueError, extent >= 0, what, ": shape ", to_text(shape), " has a negative extent");
        empty = empty || extent == 0;
    }
    if (empty) return;
    require_countable_bytes(what, shape, item_bytes);
    std::int64_t low = 0, high = item_bytes;
    for (std::size_t axis = 0; axis < shape.size(); ++axis) {
        std::int64_t span = 0;
        std::int64_t& end = layout.strides[axis] < 0 ? low : high;
        const bool overflow = __builtin_mul_overflow(shape[axis] - 1, layout.strides[axis], &span) ||
                              __builtin_add_overflow(end, span, &end) ||
                              (layout.is_indirect(axis) && __builtin_add_overflow(high, layout.suboffsets[axis], &high));
        STRIDEJIT_REQUIRE(ValueError, !overflow && low >= -kAddressSpace && high <= kAddressSpace, what, ": shape ",
                          to_text(shape), " with strides ", to_text(as_span(layout.strides)),
                          " reaches farther than any memory");
    }
    STRIDEJIT_REQUIRE(ValueError, data != nullptr, what, ": null pointer for shape ", to_text(shape));
    const auto at = reinterpret_cast<std::uintptr_t>(data);
    const bool wraps = at < static_cast<std::uintptr_t>(-low) ||
                       at > std::numeric_limits<std::uintptr_t>::max() - static_cast<std::uintptr_t>(high);
    STRIDEJIT_REQUIRE(ValueError, layout.is_indirect() || !wraps, what, ": shape ", to_text(shape), " with strides ",
                      to_text(as_span(layout.strides)), " reaches beyond the first or last address");
}

void require_countable_bytes(const char* what, std::span<const std::int64_t> shape, std::int64_t item_bytes) {
    std::int64_t bytes = item_bytes;
    bool overflow = false;
    for (const std::int64_t extent : shape) {
        if (extent == 0) return;
        overflow = overflow || __builtin_mul_overflow(bytes, extent, &bytes);
    }
    STRIDEJIT_REQUIRE(ValueError, !overflow, what, ": shape ", to_text(shape), " with items of ", item_bytes,
                      " bytes has more bytes than 63 bits can count");
}

ByteRange byte_range(const Layout& layout, std::int64_t item_bytes) {
    if (layout.size() == 0) return {0, 0};
    ByteRange range{0, item_bytes};
    for (std::size_t axis = 0; axis < layout.rank(); ++axis) {
        const std::int64_t span = (layout.shape[axis] - 1) * layout.strides[axis];
        (span < 0 ? range.low : range.high) += span;
    }
    return range;
}

}  // namespace stridejit
