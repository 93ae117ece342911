#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <ranges>
#include <span>
#include <vector>

#include "stridejit/engine/axis_iterator.h"
#include "stridejit/ir/dtype.h"
#include "stridejit/ir/layout.h"
#include "stridejit/ir/meaning.h"

namespace stridejit {

/// What a slice end or start that is not given is written as: slice(none, 5).
inline constexpr std::nullopt_t none = std::nullopt;
inline constexpr NewAxis newaxis{};
inline constexpr Ellipsis ellipsis{};

/// start:stop:step, as NumPy; `none` leaves an end open.
inline Slice slice(std::optional<std::int64_t> start, std::optional<std::int64_t> stop, std::int64_t step = 1) {
    return {start, stop, step};
}

/// A window on somebody's memory: pointer, element type and layout, and perhaps a share in its ownership. Copying,
/// slicing and transposing a view never copy elements. Distinct views may be used from several threads at once; the
/// elements themselves are guarded by nobody.
class View {
public:
    /// A view that is not set: it stands for no memory at all, not even for an empty array. Whatever would index, slice,
    /// transpose, read, write or copy it throws TypeError; its attributes are those of a rank-1 view of no element.
    View() : layout_(contiguous_layout(std::array<std::int64_t, 1>{0}, 1)) {}

    /// `data` points at element [0, 0, ...], which need not be the lowest in memory, and may be null when the layout
    /// is empty. `owner`, when given, is kept alive as long as this view or one made from it. Throws ValueError for a
    /// layout that contradicts itself or that no memory holds.
    View(void* data, DType dtype, Layout layout, bool readonly = false, std::shared_ptr<const void> owner = nullptr);

    /// True for a view that was never set: View().
    [[nodiscard]] bool is_none() const { return is_none_; }

    [[nodiscard]] char* data() const { return data_; }
    [[nodiscard]] DType dtype() const { return dtype_; }
    /// True when the bytes of an element are in the order that is not this machine's. Never for one-byte elements.
    [[nodiscard]] bool swapped() const { return swapped_; }
    [[nodiscard]] const Layout& layout() const { return layout_; }
    [[nodiscard]] bool readonly() const { return readonly_; }
    /// What keeps the memory: the one that this view, or the one it was sliced from, was made with. Null when the memory
    /// is the caller's.
    [[nodiscard]] const std::shared_ptr<const void>& owner() const { return owner_; }
    /// NumPy's name of it. Views with equal bases show the memory of one array.
    [[nodiscard]] const std::shared_ptr<const void>& base() const { return owner_; }

    [[nodiscard]] std::span<const std::int64_t> shape() const { return as_span(layout_.shape); }
    /// Bytes from one element to the next along each axis.
    [[nodiscard]] std::span<const std::int64_t> strides() const { return as_span(layout_.strides); }
    /// -1 for each direct axis; empty when all are direct.
    [[nodiscard]] std::span<const std::int64_t> suboffsets() const { return as_span(layout_.suboffsets); }
    [[nodiscard]] std::size_t rank() const { return layout_.rank(); }
    /// Number of elements.
    [[nodiscard]] std::int64_t size() const { return layout_.size(); }
    /// Bytes of one element, and of all of them.
    [[nodiscard]] std::int64_t itemsize() const { return item_bytes(dtype_); }
    [[nodiscard]] std::int64_t nbytes() const { return size() * itemsize(); }
    /// True when the elements are one block in this order. Strides of axes of extent 1 do not matter, and those of a view
    /// without elements neither: one rule, here as where views are acquired.
    [[nodiscard]] bool is_contiguous(Order order = Order::C) const {
        return stridejit::is_contiguous(layout_, itemsize(), order);
    }
    [[nodiscard]] bool is_c_contig() const { return is_contiguous(Order::C); }
    [[nodiscard]] bool is_f_contig() const { return is_contiguous(Order::Fortran); }

    /// NumPy's indexing, one item per index: v(2, slice(0, 10, 2), newaxis, ellipsis). Throws as ir/layout.h index().
    template <class... Indices>
    [[nodiscard]] View operator()(const Indices&... indices) const {
        const std::array<Index, sizeof...(Indices)> items{as_index(indices)...};
        return index(items);
    }
    /// The same for a single item: v[3], v[slice(0, 40, 2)], v[newaxis].
    template <class Item>
    [[nodiscard]] View operator[](const Item& item) const {
        return (*this)(item);
    }
    [[nodiscard]] View index(std::span<const Index> indices) const;

    /// Over the first axis, the views v[0], v[1], ...: for (const View& row : v). Throws TypeError for rank 0.
    [[nodiscard]] AxisIterator<View> begin() const;
    [[nodiscard]] AxisIterator<View> end() const;

    /// All axes reversed, or in the order given. Throws ValueError for an indirect axis.
    [[nodiscard]] View transpose() const;
    [[nodiscard]] View transpose(std::span<const std::int64_t> axes) const;
    [[nodiscard]] View transpose(std::initializer_list<std::int64_t> axes) const {
        return transpose(std::span(axes.begin(), axes.size()));
    }
    [[nodiscard]] View T() const { return transpose(); }

    /// A new owned array with the same elements, in C order. It can be written, and its bytes are in this machine's
    /// order, whatever this view is: read-only, without elements, behind pointers.
    [[nodiscard]] View copy() const;
    /// The same in Fortran order.
    [[nodiscard]] View copy_fortran() const;

    /// Stretched to `shape` with strides of 0; read-only, since elements then share memory.
    [[nodiscard]] View broadcast_to(std::span<const std::int64_t> shape) const;
    [[nodiscard]] View broadcast_to(std::initializer_list<std::int64_t> shape) const {
        return broadcast_to(std::span(shape.begin(), shape.size()));
    }
    /// The parts of complex elements: the same memory, every second float of it. Of other elements real() is the view itself;
    /// imag() throws TypeError, for there is no memory that it could show.
    [[nodiscard]] View real() const;
    [[nodiscard]] View imag() const;

    /// The same memory, refused as an output.
    [[nodiscard]] View as_readonly() const;
    /// The same memory, its elements in the other byte order: what every call reads and writes then.
    [[nodiscard]] View as_byte_swapped() const;

    /// The only element, converted to T by the rules of casts. Throws ValueError unless size() is 1.
    template <class T>
    [[nodiscard]] T item() const {
        if (is_complex(dtype_)) return part_item<T>();
        if constexpr (is_complex_v<T>) return T(item<typename T::value_type>());
        else return visit(dtype_, [&](auto tag) {
            using From = typename decltype(tag)::type;
            return meaning::cast<T>(read<From>(only_element("item"), swapped_));
        });
    }
    /// One element by its indices (negative ones count from the end), as it is: throws TypeError when T is not the dtype,
    /// IndexError when out of range. v(i, j).item<T>() converts.
    template <class T, class... Indices>
    [[nodiscard]] T get(Indices... indices) const {
        return read<T>(element<T>("get", {index_number(indices)...}), swapped_);
    }
    /// Stores one element, converted to the dtype as NumPy does: floats to integers lose their fraction, numbers to floats
    /// round, anything to bool asks "is it not zero". Throws TypeError for a complex number where the dtype is not, throws IndexError when out of range, ValueError when the view is
    /// read-only or when the integer dtype does not hold the value: too large, negative for an unsigned one, NaN.
    template <class T, class... Indices>
        requires(std::is_arithmetic_v<T> || is_half_v<T> || is_complex_v<T>)
    void set(T value, Indices... indices) const {
        require_writable("set");
        const std::int64_t given[] = {index_number(indices)..., 0};
        char* const at = address("set", std::span(given, sizeof...(Indices)));
        if (dtype_ == dtype_of<T>()) write(at, value, swapped_);
        else if constexpr (is_complex_v<T>) store(at, std::complex<double>(value));
        else if constexpr (std::is_floating_point_v<T> || is_half_v<T>) store(at, static_cast<double>(value));
        else if constexpr (std::is_signed_v<T>) store(at, static_cast<std::int64_t>(value));
        else store(at, static_cast<std::uint64_t>(value));
    }

    /// Throws TypeError, beginning with `what`, when the view is not set.
    void require_set(const char* what) const {
        if (is_none_) [[unlikely]] fail_none(what);
    }
    /// Throws ValueError, beginning with `what`, when the view is read-only.
    void require_writable(const char* what) const;

private:
    friend class AxisIterator<View>;
    [[nodiscard]] View row(std::int64_t i) const { return (*this)(i); }

    template <class T>
    static T read(const char* at, bool swapped) {
        if constexpr (is_complex_v<T>) {
            using Part = typename T::value_type;
            return {read<Part>(at, swapped), read<Part>(at + sizeof(Part), swapped)};
        } else {
            char bytes[sizeof(std::uint64_t)] = {};
            copy_bytes<T>(bytes, at, swapped);
            std::uint64_t bits = 0;
            __builtin_memcpy(&bits, bytes, sizeof bits);
            return from_bits<T>(bits);
        }
    }
    template <class T>
    static void write(char* at, const T& value, bool swapped) {
        copy_bytes<T>(at, reinterpret_cast<const char*>(&value), swapped);
    }
    template <class T>
    static void copy_bytes(char* to, const char* from, bool swapped) {
        constexpr std::size_t kWord = is_complex_v<T> ? sizeof(T) / 2 : sizeof(T);  // bytes that change places
        for (std::size_t i = 0; i < sizeof(T); ++i) to[swapped ? i / kWord * kWord + kWord - 1 - i % kWord : i] = from[i];
    }
    template <class T>
    char* element(const char* what, std::initializer_list<std::int64_t> indices) const {
        require_dtype(what, dtype_of<T>());
        return address(what, std::span(indices.begin(), indices.size()));
    }
    /// `value`, converted as set() says.
    void store(char* at, std::int64_t value) const;
    void store(char* at, std::uint64_t value) const;
    void store(char* at, double value) const;
    void store(char* at, std::complex<double> value) const;
    /// item() of a complex view.
    template <class T>
    [[nodiscard]] T part_item() const {
        const View re = real(), im = imag();
        if constexpr (is_complex_v<T>) return T(re.item<typename T::value_type>(), im.item<typename T::value_type>());
        else if constexpr (std::is_same_v<T, bool>) return re.item<bool>() || im.item<bool>();
        else return re.item<T>();
    }
    [[noreturn]] static void fail_none(const char* what);
    void require_dtype(const char* what, DType wanted) const;
    char* address(const char* what, std::span<const std::int64_t> indices) const;
    char* only_element(const char* what) const;

    char* data_ = nullptr;
    DType dtype_ = DType::Float64;
    bool readonly_ = false, swapped_ = false;
    bool is_none_ = true;
    Layout layout_;
    std::shared_ptr<const void> owner_;
};

/// A direct complex view as its parts: one axis of extent 2 more, behind the others. Of the real parts alone, the same.
View paired(const View& view);

/// A new owned array, 64-byte aligned, its elements not initialised. Throws ValueError for a shape that no memory holds.
View empty(std::span<const std::int64_t> shape, DType dtype, Order order = Order::C);
inline View empty(std::initializer_list<std::int64_t> shape, DType dtype, Order order = Order::C) {
    return empty(std::span(shape.begin(), shape.size()), dtype, order);
}

/// `data` with this shape in C order; read-only when T is const. The memory stays the caller's.
template <class T>
View view(T* data, std::span<const std::int64_t> shape, Order order = Order::C) {
    constexpr DType dtype = dtype_of<T>();
    return View(const_cast<std::remove_const_t<T>*>(data), dtype, contiguous_layout(shape, item_bytes(dtype), order, "view"),
                std::is_const_v<T>);
}
template <class T>
View view(T* data, std::initializer_list<std::int64_t> shape, Order order = Order::C) {
    return view(data, std::span(shape.begin(), shape.size()), order);
}
/// The same with strides of its own, in BYTES.
template <class T>
View view(T* data, std::initializer_list<std::int64_t> shape, std::initializer_list<std::int64_t> strides) {
    STRIDEJIT_REQUIRE(ValueError, shape.size() == strides.size(), "view: ", shape.size(), " extents but ",
                      strides.size(), " strides");
    return View(const_cast<std::remove_const_t<T>*>(data), dtype_of<T>(),
                Layout{Dims(shape), Dims(strides), {}}, std::is_const_v<T>);
}

namespace detail {

/// Appends the extents of a C array type, outermost first; none for any other type.
template <class T>
void append_extents(Dims& shape) {
    if constexpr (std::is_array_v<T>) {
        shape.push_back(static_cast<std::int64_t>(std::extent_v<T>));
        append_extents<std::remove_extent_t<T>>(shape);
    }
}

}  // namespace detail

/// A C array of any rank: double data[40][40][40].
template <class T, std::size_t N>
View view(T (&data)[N]) {
    using Element = std::remove_all_extents_t<T>;
    Dims shape;
    detail::append_extents<T[N]>(shape);
    return view(const_cast<Element*>(reinterpret_cast<const Element*>(&data)), as_span(shape));
}

/// False for a class whose elements do not lie one after the other however much it looks like it: headers of interop/
/// say it of the classes that they know.
template <class T>
inline constexpr bool is_plain_container = true;

/// Anything whose elements lie one after the other, as a rank-1 view: std::vector, std::array, std::span. The view is
/// read-only when they are const. A container is an lvalue, for a temporary one would be gone; a std::span need not be.
template <std::ranges::contiguous_range Container>
    requires(std::ranges::sized_range<Container> && std::ranges::borrowed_range<Container> &&
             is_plain_container<std::remove_cvref_t<Container>> && !std::is_array_v<std::remove_cvref_t<Container>>)
View view(Container&& container) {
    return view(std::ranges::data(container), {static_cast<std::int64_t>(std::ranges::size(container))});
}

}  // namespace stridejit
