#include "stridejit/engine/view.h"

#include <cstdlib>
#include <limits>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace stridejit {

View::View(void* data, DType dtype, Layout layout, bool readonly, std::shared_ptr<const void> owner)
    : data_(static_cast<char*>(data)),
      dtype_(dtype),
      readonly_(readonly),
      is_none_(false),
      layout_(std::move(layout)),
      owner_(std::move(owner)) {
    require_addressable(layout_, item_bytes(dtype), data_, "view");
    if (!layout_.is_indirect()) layout_.suboffsets.clear();
}

View View::index(std::span<const Index> indices) const {
    require_set("index");
    Indexed indexed = stridejit::index(layout_, indices);
    View result;
    result.is_none_ = false;
    result.data_ = indexed.follow(data_);
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
    require_countable_bytes("broadcast", shape, itemsize());
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
        char* next = nullptr;
        __builtin_memcpy(&next, at, sizeof next);
        at = next + layout_.suboffsets[axis];
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
