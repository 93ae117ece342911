#pragma once

#include <functional>
#include <initializer_list>
#include <memory>

#include "stridejit/engine/record.h"
#include "stridejit/engine/view.h"
#include "stridejit/ir/element_of.h"

namespace stridejit {

class Array;

namespace detail {

/// The array of array(), of any element type.
Array array_at(void* data, bool readonly, std::span<const std::int64_t> shape, const ElementType& type, Order order);

}  // namespace detail

/// Whether an array comes with memory, or is told later where it is: Array::set_data().
enum class Allocate : std::uint8_t { Yes, No };

/// A contiguous array that owns its memory, or stands for memory that somebody has to be told when to free: what Cython
/// calls view.array. Copies are handles on the same array; the memory is released once, when the last of them and the last
/// view of it are gone, in whichever thread that is. (For memory that only is allocated and freed, empty() is shorter.)
///
///     sj::Array array({10, 2}, sj::DType::Int32);
///     sj::View first_column = array(sj::slice(sj::none, sj::none), 0);
///
///     sj::Array mapped({rows, columns}, sj::DType::Float64, sj::Order::Fortran, sj::Allocate::No);
///     mapped.set_data(mmap(...));
///     mapped.set_free([bytes](void* data) { munmap(data, bytes); });
class Array {
public:
    /// Runs in the thread that lets go last; must not throw.
    using Free = std::function<void(void* data)>;

    /// Elements are not initialised; `allocate` says whether there is memory. Throws ValueError for a shape without axes, with a
    /// negative extent or more bytes than any memory has. Extents of 0 are as good as others.
    Array(std::span<const std::int64_t> shape, ElementType type, Order order = Order::C, Allocate allocate = Allocate::Yes);
    Array(std::initializer_list<std::int64_t> shape, ElementType type, Order order = Order::C,
          Allocate allocate = Allocate::Yes)
        : Array(std::span(shape.begin(), shape.size()), std::move(type), order, allocate) {}

    /// The same for elements of `itemsize` bytes that a PEP 3118 format describes (ir/format.h): "i", ">d", "T{i:n:d:x:}".
    /// Throws also TypeError for a format of null, ValueError for one that is none or is not of this size, or a size that
    /// is not positive.
    Array(std::span<const std::int64_t> shape, std::int64_t itemsize, const char* format, Order order = Order::C,
          Allocate allocate = Allocate::Yes);
    Array(std::initializer_list<std::int64_t> shape, std::int64_t itemsize, const char* format, Order order = Order::C,
          Allocate allocate = Allocate::Yes)
        : Array(std::span(shape.begin(), shape.size()), itemsize, format, order, allocate) {}

    /// Element [0, 0, ...]; null until set_data() where the memory is to come later.
    [[nodiscard]] char* data() const;
    /// Where the memory of an array is that was made without. It is the caller's, unless set_free() says otherwise. Before
    /// any other thread knows the array. Throws ValueError when it has memory already.
    void set_data(void* data) const;
    /// Releases the memory, instead of std::free() if we allocated it. Called once, with data(). Before any other thread
    /// knows the array.
    void set_free(Free free) const;

    [[nodiscard]] const ElementType& type() const;
    [[nodiscard]] Order order() const;
    [[nodiscard]] bool readonly() const;
    [[nodiscard]] const Layout& layout() const;
    [[nodiscard]] std::span<const std::int64_t> shape() const { return as_span(layout().shape); }
    /// Bytes from one element to the next along each axis.
    [[nodiscard]] std::span<const std::int64_t> strides() const { return as_span(layout().strides); }
    [[nodiscard]] std::size_t rank() const { return layout().rank(); }
    /// Number of elements, bytes of one, and of all of them.
    [[nodiscard]] std::int64_t size() const { return layout().size(); }
    [[nodiscard]] std::int64_t itemsize() const { return type().item_bytes(); }
    [[nodiscard]] std::int64_t nbytes() const { return size() * itemsize(); }

    /// All of it; shares the ownership. Sub-arrays add their axes behind those of the array. Throws TypeError for elements
    /// with which the engine cannot compute, ValueError while there is no memory.
    [[nodiscard]] View view() const;
    operator View() const { return view(); }  // NOLINT(google-explicit-constructor): an array is a view of itself
    /// The same for records. Throws TypeError for anything else.
    [[nodiscard]] RecordView records() const;

    /// NumPy's indexing of view().
    template <class... Indices>
    [[nodiscard]] View operator()(const Indices&... indices) const {
        return view()(indices...);
    }
    template <class Item>
    [[nodiscard]] View operator[](const Item& item) const {
        return view()[item];
    }

private:
    friend Array detail::array_at(void* data, bool readonly, std::span<const std::int64_t> shape, const ElementType& type,
                                  Order order);

    struct State;
    void require_data() const;
    std::shared_ptr<State> state_;
};

/// An array at a pointer, which stays the caller's: Cython's <int[:m, :n]>pointer is array(pointer, {m, n}), and
/// <int[:m:1, :n]>pointer the same in Order::Fortran. Its views are read-only when T is const. Throws as Array, and
/// ValueError for null where there are elements.
template <class T>
Array array(T* data, std::span<const std::int64_t> shape, Order order = Order::C) {
    return detail::array_at(const_cast<std::remove_const_t<T>*>(data), std::is_const_v<T>, shape, element_type_of<T>(), order);
}
template <class T>
Array array(T* data, std::initializer_list<std::int64_t> shape, Order order = Order::C) {
    return array(data, std::span(shape.begin(), shape.size()), order);
}
/// An array at a C array, with the shape of its declaration: <int[:, :]>numbers.
template <class T, std::size_t N>
Array array(T (&numbers)[N]) {
    using Element = std::remove_all_extents_t<T>;
    Dims shape;
    detail::append_extents<T[N]>(shape);
    return array(const_cast<Element*>(reinterpret_cast<const Element*>(&numbers)), as_span(shape));
}

}  // namespace stridejit
