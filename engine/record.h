#pragma once

#include <initializer_list>
#include <memory>
#include <string_view>
#include <utility>

#include "stridejit/engine/view.h"
#include "stridejit/ir/element_of.h"

namespace stridejit {

/// A window on somebody's array of records: pointer, element type and layout, and perhaps a share in its ownership.
/// The engine computes with its fields, each of which is a View of the same memory:
///
///     struct Particle { double x, y; char tag; };
///     STRIDEJIT_RECORD(Particle, x, y, tag);
///     sj::RecordView particles = sj::records(data, {1000});
///     sj::assign(particles["x"], sj::sqrt(particles["y"]));
///
/// Copying and indexing never copy elements.
class RecordView {
public:
    /// `data` points at record [0, 0, ...] and may be null when the layout is empty. `owner`, when given, is kept alive
    /// as long as this view or one made from it. Throws TypeError when `type` is no record, ValueError as View does.
    RecordView(void* data, ElementType type, Layout layout, bool readonly = false,
               std::shared_ptr<const void> owner = nullptr);

    [[nodiscard]] char* data() const { return data_; }
    /// Of one record.
    [[nodiscard]] const ElementType& type() const { return *type_; }
    [[nodiscard]] const Layout& layout() const { return layout_; }
    [[nodiscard]] bool readonly() const { return readonly_; }
    [[nodiscard]] const std::shared_ptr<const void>& owner() const { return owner_; }

    [[nodiscard]] std::span<const std::int64_t> shape() const { return as_span(layout_.shape); }
    /// Bytes from one record to the next along each axis.
    [[nodiscard]] std::span<const std::int64_t> strides() const { return as_span(layout_.strides); }
    /// -1 for each direct axis; empty when all are direct.
    [[nodiscard]] std::span<const std::int64_t> suboffsets() const { return as_span(layout_.suboffsets); }
    [[nodiscard]] std::size_t rank() const { return layout_.rank(); }
    /// Number of records.
    [[nodiscard]] std::int64_t size() const { return layout_.size(); }
    /// Bytes of one record, padding included.
    [[nodiscard]] std::int64_t itemsize() const { return type_->item_bytes(); }

    /// NumPy's indexing as View has it; the result of a full index is a record view of rank 0.
    template <class... Indices>
    [[nodiscard]] RecordView operator()(const Indices&... indices) const {
        const std::array<Index, sizeof...(Indices)> items{as_index(indices)...};
        return index(items);
    }
    template <class Item>
        requires(!std::is_convertible_v<Item, std::string_view>)
    [[nodiscard]] RecordView operator[](const Item& item) const {
        return (*this)(item);
    }
    [[nodiscard]] RecordView index(std::span<const Index> indices) const;

    /// The field of this name in every record; "inner.x" is field x of the record inner. The result has the axes of
    /// this view, then those of the sub-arrays on the way. Its elements may be unaligned, its strides no multiples of
    /// their size. Throws ValueError naming the fields there are when this one is not, TypeError when it is a record or
    /// of elements with which the engine cannot compute.
    [[nodiscard]] View field(std::string_view path) const;
    [[nodiscard]] View operator[](std::string_view path) const { return field(path); }
    /// The same for a field that is a record, or a sub-array of them. Throws TypeError when it is not.
    [[nodiscard]] RecordView record(std::string_view path) const;

    /// The same memory, refused as an output.
    [[nodiscard]] RecordView as_readonly() const;

private:
    struct Found {
        const ElementType* type;
        char* data;
        Layout layout;
    };
    RecordView() = default;
    [[nodiscard]] Found find(const char* what, std::string_view path) const;

    char* data_ = nullptr;
    std::shared_ptr<const ElementType> type_;
    bool readonly_ = false;
    Layout layout_;
    std::shared_ptr<const void> owner_;
};

/// `data`, structs that STRIDEJIT_RECORD has described, with this shape; read-only when T is const. The memory stays
/// the caller's.
template <class T>
RecordView records(T* data, std::span<const std::int64_t> shape, Order order = Order::C) {
    return RecordView(const_cast<std::remove_const_t<T>*>(data), element_type_of<T>(),
                      contiguous_layout(shape, sizeof(T), order), std::is_const_v<T>);
}
template <class T>
RecordView records(T* data, std::initializer_list<std::int64_t> shape, Order order = Order::C) {
    return records(data, std::span(shape.begin(), shape.size()), order);
}

/// Anything with data() and size(), as a view of rank 1: std::vector, std::array, std::span, a C array.
template <class Container>
    requires requires(Container& c) {
        std::data(c);
        std::size(c);
    }
RecordView records(Container& container) {
    return records(std::data(container), {static_cast<std::int64_t>(std::size(container))});
}

}  // namespace stridejit
