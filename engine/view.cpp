#include "stridejit/engine/view.h"

#include <cmath>
#include <cstdlib>
#include <limits>
#include <utility>

#include "stridejit/engine/engine.h"
#include "stridejit/engine/memory.h"

namespace stridejit {
namespace {

/// True when the integer type To holds `value`, whose fraction, if any, is dropped. NaN fits nowhere.
template <class To, class From>
bool fits(From value) {
    if constexpr (std::is_floating_point_v<From>) {
        constexpr double above = static_cast<double>(std::numeric_limits<To>::max() / 2 + 1) * 2;  // a power of two, exact
        return std::trunc(value) >= static_cast<double>(std::numeric_limits<To>::min()) && value < above;
    } else {
        return std::in_range<To>(value);
    }
}

}  // namespace

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

AxisIterator<View> View::begin() const {
    require_set("begin");
    STRIDEJIT_REQUIRE(TypeError, rank() > 0, "begin: a view of rank 0 has no axis to go along; item() is its element");
    return {*this, 0};
}

AxisIterator<View> View::end() const {
    require_set("end");
    STRIDEJIT_REQUIRE(TypeError, rank() > 0, "end: a view of rank 0 has no axis to go along; item() is its element");
    return {*this, layout_.shape[0]};
}

View View::copy() const { return copy_of(*this, Order::C); }

View View::copy_fortran() const { return copy_of(*this, Order::Fortran); }

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

View View::real() const {
    require_set("real");
    View result = *this;
    result.dtype_ = part_of(dtype_);
    return result;
}

View View::imag() const {
    require_set("imag");
    STRIDEJIT_REQUIRE(TypeError, is_complex(dtype_), "imag: the elements are ", name_of(dtype_),
                      ", which have no imaginary part in memory; imag() of an expression gives zeros");
    View result = real();
    const std::int64_t bytes = result.itemsize();
    std::size_t last = layout_.rank();  // the last pointer that is followed leads to the elements
    while (last > 0 && !layout_.is_indirect(last - 1)) --last;
    if (last > 0) result.layout_.suboffsets[last - 1] += bytes;
    else if (result.data_) result.data_ += bytes;
    return result;
}

View View::as_byte_swapped() const {
    require_set("as_byte_swapped");
    View result = *this;
    result.swapped_ = !swapped_ && itemsize() > 1;
    return result;
}

#define STRIDEJIT_STORE(From)                                                                                      \
    void View::store(char* at, From value) const {                                                                 \
        if (is_complex(dtype_)) return store(at, std::complex<double>(static_cast<double>(value)));                \
        visit(dtype_, [&](auto tag) {                                                                              \
            using To = typename decltype(tag)::type;                                                               \
            if constexpr (std::is_integral_v<To> && !std::is_same_v<To, bool>)                                     \
                STRIDEJIT_REQUIRE(ValueError, fits<To>(value), "set: ", value, " does not fit in ", name_of(dtype_)); \
            write(at, meaning::cast<To>(value), swapped_);                                                         \
        });                                                                                                        \
    }
STRIDEJIT_STORE(std::int64_t)
STRIDEJIT_STORE(std::uint64_t)
STRIDEJIT_STORE(double)
#undef STRIDEJIT_STORE

void View::store(char* at, std::complex<double> value) const {
    STRIDEJIT_REQUIRE(TypeError, is_complex(dtype_), "set: a complex number is none that ", name_of(dtype_), " holds; set its real part");
    if (dtype_ == DType::Complex64) write(at, std::complex<float>(value), swapped_);
    else write(at, value, swapped_);
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

View paired(const View& view) {
    STRIDEJIT_ASSERT(!view.layout().is_indirect(), "behind pointers nothing lies side by side");
    Layout layout = view.layout();
    layout.shape.push_back(2);
    layout.strides.push_back(item_bytes(part_of(view.dtype())));
    const View result(view.data(), part_of(view.dtype()), std::move(layout), view.readonly(), view.owner());
    return view.swapped() ? result.as_byte_swapped() : result;
}

View empty(std::span<const std::int64_t> shape, DType dtype, Order order) {
    Layout layout = contiguous_layout(shape, item_bytes(dtype), order, "empty");
    const auto bytes = static_cast<std::size_t>(layout.size() * item_bytes(dtype));
    STRIDEJIT_REQUIRE(ValueError, bytes <= kMostBytes, "empty: shape ", to_text(shape), " of ", name_of(dtype),
                      " is larger than any memory");
    std::shared_ptr<void> memory(allocate(bytes), std::free);
    void* data = memory.get();
    return View(data, dtype, std::move(layout), false, std::move(memory));
}

}  // namespace stridejit
