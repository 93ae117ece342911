#include "stridejit/engine/array.h"

#include <cstdlib>

#include "stridejit/engine/memory.h"
#include "stridejit/ir/format.h"

namespace stridejit {

/// What all handles and views of one array share; the last of them deletes it.
struct Array::State {
    State(ElementType type, Layout layout, Order order, bool readonly)
        : type(std::move(type)), layout(std::move(layout)), order(order), readonly(readonly) {}
    ~State() {
        if (free) free(data);
        else if (is_allocated) std::free(data);
    }
    State(const State&) = delete;
    State& operator=(const State&) = delete;

    ElementType type;
    Layout layout;
    Order order;
    bool readonly;
    char* data = nullptr;
    bool is_allocated = false;
    Free free;
};

namespace {

/// Text says which sizes went wrong before anything else is looked at.
ElementType type_of(std::int64_t itemsize, const char* format) {
    STRIDEJIT_REQUIRE(ValueError, itemsize > 0, "array: the item size is ", itemsize, "; it counts bytes from 1");
    STRIDEJIT_REQUIRE(TypeError, format != nullptr, "array: the format is null; it has to say what the elements are");
    return with_item_bytes(parse_format(std::string_view(format)), itemsize);
}

Layout layout_of(std::span<const std::int64_t> shape, std::int64_t itemsize, Order order) {
    STRIDEJIT_REQUIRE(ValueError, !shape.empty(), "array: the shape has no axis; an array has one at least");
    Layout layout = contiguous_layout(shape, itemsize, order, "array");
    const auto bytes = static_cast<std::size_t>(layout.size() * itemsize);
    STRIDEJIT_REQUIRE(ValueError, bytes <= kMostBytes, "array: shape ", to_text(shape), " with items of ", itemsize,
                      " bytes is larger than any memory");
    return layout;
}

}  // namespace

Array::Array(std::span<const std::int64_t> shape, ElementType type, Order order, Allocate allocate) {
    Layout layout = layout_of(shape, type.item_bytes(), order);
    state_ = std::make_shared<State>(std::move(type), std::move(layout), order, false);
    if (allocate == Allocate::No) return;
    state_->data = stridejit::allocate(static_cast<std::size_t>(nbytes()));
    state_->is_allocated = true;
}

Array::Array(std::span<const std::int64_t> shape, std::int64_t itemsize, const char* format, Order order, Allocate allocate)
    : Array(shape, type_of(itemsize, format), order, allocate) {}

char* Array::data() const { return state_->data; }
const ElementType& Array::type() const { return state_->type; }
Order Array::order() const { return state_->order; }
bool Array::readonly() const { return state_->readonly; }
const Layout& Array::layout() const { return state_->layout; }

void Array::set_data(void* data) const {
    STRIDEJIT_REQUIRE(ValueError, state_->data == nullptr,
                      "array: it has memory already; only one that was made with Allocate::No is told where it is");
    require_addressable(state_->layout, itemsize(), data, "array");
    state_->data = static_cast<char*>(data);
}

void Array::set_free(Free free) const { state_->free = std::move(free); }

void Array::require_data() const {
    STRIDEJIT_REQUIRE(ValueError, state_->data != nullptr || size() == 0,
                      "array: there is no memory yet; set_data() says where it is");
}

View Array::view() const {
    require_data();
    const ElementType* element = &state_->type;
    Layout layout = state_->layout;
    if (element->is_array()) {
        const ElementType& inner = element->element();
        const Layout axes = contiguous_layout(element->shape(), inner.item_bytes());
        for (std::size_t axis = 0; axis < axes.rank(); ++axis) {
            layout.shape.push_back(axes.shape[axis]);
            layout.strides.push_back(axes.strides[axis]);
        }
        element = &inner;
    }
    const std::optional<DType> dtype = element->is_scalar() ? find_dtype(element->scalar()) : std::nullopt;
    STRIDEJIT_REQUIRE(TypeError, dtype.has_value(), "array: the elements are ", name_of(state_->type),
                      ", with which the engine cannot compute", element->is_record() ? "; records() shows their fields" : "");
    const View all(state_->data, *dtype, std::move(layout), state_->readonly, state_);
    return element->scalar().swapped ? all.as_byte_swapped() : all;
}

RecordView Array::records() const {
    require_data();
    return RecordView(state_->data, state_->type, state_->layout, state_->readonly, state_);
}

Array detail::array_at(void* data, bool readonly, std::span<const std::int64_t> shape, const ElementType& type, Order order) {
    const Array result(shape, type, order, Allocate::No);
    result.state_->readonly = readonly;
    result.set_data(data);
    return result;
}

}  // namespace stridejit
