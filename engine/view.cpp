#include "stridejit/engine/view.h"

#include <cstdlib>
#include <limits>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace stridejit {
namespace {

/// Bytes that no processor has. Offsets within it can be added to each other without overflow.
constexpr std::int64_t kAddressSpace = std::int64_t{1} << 60;

void require_countable(const char* call, std::span<const std::int64_t> shape, DType dtype) {
    std::int64_t bytes = item_bytes(dtype);
    bool overflow = false;
    for (const std::int64_t extent : shape) {
        if (extent == 0) return;
        overflow = overflow || __builtin_mul_overflow(bytes, extent, &bytes);
    }
    STRIDEJIT_REQUIRE(ValueError, !overflow, call, ": shape ", to_text(shape), " of ", name_of(dtype),
                      " has more bytes than 63 bits can count");
}

}  // namespace

View::View(void* data, DType dtype, Layout layout, bool readonly, std::shared_ptr<const void> owner)
    : data_(static_cast<char*>(data)),
      dtype_(dtype),
      readonly_(readonly),
      is_none_(false),
      layout_(std::move(layout)),
      owner_(std::move(owner)) {
    const auto shape = as_span(layout_.shape);
    STRIDEJIT_REQUIRE(ValueError, shape.size() <= kMaxRank, "view: ", shape.size(), " axes; at most ", kMaxRank,
                      " are possible");
    STRIDEJIT_REQUIRE(ValueError, layout_.strides.size() == shape.size(), "view: ", shape.size(), " extents but ",
                      layout_.strides.size(), " strides");
    STRIDEJIT_REQUIRE(ValueError, layout_.suboffsets.empty() || layout_.suboffsets.size() == shape.size(), "view: ",
                      shape.size(), " extents but ", layout_.suboffsets.size(), " suboffsets");
    if (!layout_.is_indirect()) layout_.suboffsets.clear();
    bool empty = false;
    for (const std::int64_t extent : shape) {
        STRIDEJIT_REQUIRE(ValueError, extent >= 0, "view: shape ", to_text(shape), " has a negative extent");
        empty = empty || extent == 0;
    }
    if (empty) return;
    require_countable("view", shape, dtype);
    std::int64_t low = 0, high = item_bytes(dtype);
    for (std::size_t axis = 0; axis < shape.size(); ++axis) {
        std::int64_t span = 0;
        std::int64_t& end = layout_.strides[axis] < 0 ? low : high;
        const bool overflow = __builtin_mul_overflow(shape[axis] - 1, layout_.strides[axis], &span) ||
                              __builtin_add_overflow(end, span, &end) ||
                              (layout_.is_indirect(axis) && __builtin_add_overflow(high, layout_.suboffsets[axis], &high));
        STRIDEJIT_REQUIRE(ValueError, !overflow && low >= -kAddressSpace && high <= kAddressSpace, "view: shape ", to_text(shape), " with strides ",
                          to_text(as_span(layout_.strides)), " reaches farther than any memory");
    }
    STRIDEJIT_REQUIRE(ValueError, data_ != nullptr, "view: null pointer for shape ", to_text(shape));
    const auto at = reinterpret_cast<std::uintptr_t>(data_);
    const bool wraps = at < static_cast<std::uintptr_t>(-low) || at > std::numeric_limits<std::uintptr_t>::max() - static_cast<std::uintptr_t>(high);
    STRIDEJIT_REQUIRE(ValueError, layout_.is_indirect() || !wraps, "view: shape ", to_text(shape), " with strides ",
                      to_text(as_span(layout_.strides)), " reaches beyond the first or last address");
}

View View::index(std::span<const Index> indices) const {
    require_set("index");
    Indexed indexed = stridejit::index(layout_, indices);
    View result;
    result.is_none_ = false;
    result.data_ = data_;
    if (layout_.size() == 0 && !indexed.hops.empty()) {
        // Where there is no element, there need not be a pointer to follow either.
        indexed.hops.clear();
        indexed.offset = 0;
    }
    for (const Hop& hop : indexed.hops) {
        char* next = nullptr;
        __builtin_memcpy(&next, result.data_ + hop.offset, sizeof next);
        result.data_ = next + hop.suboffset;
    }
    if (result.data_ != nullptr) result.data_ += indexed.offset;
    result.dtype_ = dtype_;
    result.readonly_ = readonly_;
    result.swapped_ = swapped_;
    result.layout_ = std::move(indexed.layout);
    result.owner_ = owner_;
    return result;
}

View View::transpose() const {
    require_set("transpose");
    View result = *this;
    result.layout_ = stridejit::transpose(layout_);
    return result;
}

View View::transpose(std::span<const std::int64_t> axes) const {
    require_set("transpose");
    View result = *this;
    result.layout_ = permute(layout_, axes);
    return result;
}

View View::broadcast_to(std::span<const std::int64_t> shape) const {
    require_set("broadcast_to");
    View result = *this;
    result.layout_ = broadcast(layout_, shape);
    require_countable("broadcast", shape, dtype_);
    result.readonly_ = true;
    return result;
}

View View::as_readonly() const {
    require_set("as_readonly");
    View result = *this;
    result.readonly_ = true;
    return result;
}

View View::as_byte_swapped() const {
    require_set("as_byte_swapped");
    View result = *this;
    result.swapped_ = !swapped_ && itemsize() > 1;
    return result;
}

void View::fail_none(const char* what) {
    throw TypeError(text(what, ": the view is not set; it stands for no memory"));
}

void View::require_writable(const char* what) const {
    require_set(what);
    STRIDEJIT_REQUIRE(ValueError, !readonly_, what, ": the view is read-only");
}

void View::require_dtype(const char* what, DType wanted) const {
    require_set(what);
    STRIDEJIT_REQUIRE(TypeError, dtype_ == wanted, what, ": the elements are ", name_of(dtype_), ", not ",
                      name_of(wanted));
}

char* View::address(const char* what, std::span<const std::int64_t> indices) const {
    STRIDEJIT_REQUIRE(IndexError, indices.size() == rank(), what, ": ", indices.size(), " indices for a view of rank ",
                      rank());
    for (std::size_t axis = 0; axis < indices.size(); ++axis)  // all of them before any pointer is followed
        STRIDEJIT_REQUIRE(IndexError, indices[axis] >= -layout_.shape[axis] && indices[axis] < layout_.shape[axis], what,
                          ": index ", indices[axis], " is out of bounds for axis ", axis, " with extent ",
                          layout_.shape[axis]);
    char* at = data_;
    for (std::size_t axis = 0; axis < indices.size(); ++axis) {
        at += (indices[axis] < 0 ? indices[axis] + layout_.shape[axis] : indices[axis]) * layout_.strides[axis];
        if (!layout_.is_indirect(axis)) continue;
        __builtin_memcpy(&at, at, sizeof at);
        at += layout_.suboffsets[axis];
    }
    return at;
}

char* View::only_element(const char* what) const {
    require_set(what);
    STRIDEJIT_REQUIRE(ValueError, size() == 1, what, ": the view has shape ", to_text(shape()),
                      "; only a view of one element has an item");
    const Dims zeros(rank(), 0);
    return address(what, as_span(zeros));
}

View empty(std::span<const std::int64_t> shape, DType dtype, Order order) {
    constexpr std::size_t kAlignment = 64, kHugePage = std::size_t{2} << 20;
    Layout layout = contiguous_layout(shape, item_bytes(dtype), order, "empty");
    const auto bytes = static_cast<std::size_t>(layout.size() * item_bytes(dtype));
    STRIDEJIT_REQUIRE(ValueError, bytes <= std::numeric_limits<std::size_t>::max() / 4, "empty: shape ",
                      to_text(shape), " of ", name_of(dtype), " is larger than any memory");
    const std::size_t alignment = bytes >= 2 * kHugePage ? kHugePage : kAlignment;
    const std::size_t rounded = (std::max<std::size_t>(bytes, 1) + alignment - 1) / alignment * alignment;
    std::shared_ptr<void> memory(std::aligned_alloc(alignment, rounded), std::free);
    if (!memory) throw std::bad_alloc();
#ifdef __linux__
    if (alignment == kHugePage) madvise(memory.get(), rounded, MADV_HUGEPAGE);  // fewer page faults; only a wish
#endif
    void* data = memory.get();
    return View(data, dtype, std::move(layout), false, std::move(memory));
}

}  // namespace stridejit
