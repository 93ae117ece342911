#pragma once

#include <initializer_list>
#include <memory>

#include "stridejit/engine/acquire.h"
#include "stridejit/engine/window.h"

namespace stridejit {

namespace detail {

template <class Type>
concept Typed = requires { Type::kAxes; };

/// A const element takes both kinds of memory, one that is written the writable only.
template <class From, class To>
inline constexpr bool is_element_for = std::is_same_v<std::remove_cv_t<From>, std::remove_cv_t<To>> &&
                                       (std::is_const_v<To> || !std::is_const_v<From>);

template <std::size_t Rank>
constexpr AxisList<Rank> block_axes(Order order) {
    AxisList<Rank> list{};
    list.specs[order == Order::C ? Rank - 1 : 0] = AxisSpec::Unit;
    return list;
}

/// Element by element; both have one shape.
template <class From, class To>
void copy_elements(const From& from, const To& to) {
    for (std::int64_t i = 0; i < from.shape(0); ++i) {
        if constexpr (From::kRank == 1) to(i) = from(i);
        else copy_elements(from(i), to(i));
    }
}

}  // namespace detail

/// A View whose element type, rank and axes the compiler knows: Cython's typed memoryviews. Shares the ownership that the
/// View has; copying, slicing and transposing never copy elements.
///
///     double sum(const TypedView<const double, 2>& a) {      // const double[:, :]
///         double total = 0;
///         for (auto row : a) for (double x : row) total += x;
///         return total;
///     }
///
/// Elements are T&, so memory whose elements are not aligned for T is refused: a proxy would be no T& for the callers of
/// this class, and slower for all. (View::get and the engine take any alignment.)
///
/// Named TypedView<T, Rank, Axes...>; this is the type behind it, one for each list of axes however it was spelled.
template <class Element, auto axes>
class BasicTypedView : public Window<Element, axes, Checks{}> {
    using Base = Window<Element, axes, Checks{}>;

public:
    using Base::kRank;
    using typename Base::value_type;

    /// Not set: is_none(). Any use throws TypeError.
    BasicTypedView() = default;

    /// Held to the rules of require_declared(); throws what it throws, TypeError for elements in the byte order of another
    /// machine, and ValueError for elements that are not aligned.
    BasicTypedView(const View& view)  // NOLINT(google-explicit-constructor): views are what typed views are made of
        : Base(held(view)), owner_(view.owner()) {}

    /// Other axes, or const, of the same memory. What only runs can tell is checked as for a View.
    template <detail::Typed Other>
        requires(!std::is_same_v<Other, BasicTypedView> && Other::kRank == kRank &&
                 detail::is_element_for<typename Other::element_type, Element>)
    BasicTypedView(const Other& other)  // NOLINT(google-explicit-constructor)
        : BasicTypedView(other.is_none() ? View() : other.view()) {}

    /// A C array of this rank: double data[40][40]. The memory stays the caller's.
    template <class Array>
        requires(std::is_array_v<Array> && std::rank_v<Array> == kRank &&
                 detail::is_element_for<std::remove_all_extents_t<Array>, Element>)
    BasicTypedView(Array& array) : BasicTypedView(stridejit::view(array)) {}  // NOLINT(google-explicit-constructor)

    /// Anything with data() and size(): std::vector, std::array, std::span. The memory stays the caller's.
    template <class Container>
        requires(kRank == 1 && !detail::Typed<Container> && !std::is_array_v<Container> &&
                 !std::is_same_v<std::remove_cv_t<Container>, View> &&
                 requires(Container& c) {
                     requires detail::is_element_for<std::remove_pointer_t<decltype(std::data(c))>, Element>;
                     std::size(c);
                 })
    BasicTypedView(Container& container) : BasicTypedView(stridejit::view(container)) {}  // NOLINT

    /// `data` with this shape, contiguous: in Fortran order when the axes say so, else in C order.
    BasicTypedView(Element* data, std::initializer_list<std::int64_t> shape)
        : BasicTypedView(stridejit::view(data, shape, axes.is_fortran_block() && kRank > 1 ? Order::Fortran : Order::C)) {}
    /// The same with strides of its own, in BYTES.
    BasicTypedView(Element* data, std::initializer_list<std::int64_t> shape, std::initializer_list<std::int64_t> strides)
        : BasicTypedView(stridejit::view(data, shape, strides)) {}

    /// What memory is held to: "const float64[:, ::1]".
    static const Declaration& declaration() {
        static const Declaration kDeclaration{std::string(name_of(dtype_of<Element>())), dtype_of<Element>(),
                                              std::is_const_v<Element>, {axes.specs.begin(), axes.specs.end()}};
        return kDeclaration;
    }

    [[nodiscard]] const std::shared_ptr<const void>& owner() const { return owner_; }

    /// The same memory and share in it; read-only when Element is const.
    [[nodiscard]] View view() const {
        const View borrowed = Base::view();
        return View(borrowed.data(), borrowed.dtype(), borrowed.layout(), borrowed.readonly(), owner_);
    }
    operator View() const { return view(); }  // NOLINT(google-explicit-constructor)

    /// As Window::operator(), but views that share the ownership.
    template <class... Items>
    decltype(auto) operator()(const Items&... items) const {
        if constexpr (sizeof...(Items) == kRank && (std::is_integral_v<Items> && ...)) return Base::operator()(items...);
        else return owned(Base::operator()(items...));
    }
    template <class Item>
    decltype(auto) operator[](const Item& item) const {
        return (*this)(item);
    }

    [[nodiscard]] auto transpose() const
        requires(!axes.is_indirect())
    {
        return owned(Base::transpose());
    }
    [[nodiscard]] auto T() const
        requires(!axes.is_indirect())
    {
        return transpose();
    }

    /// A new owned array with the same elements, in C order; it can be written. Works behind pointers, too.
    [[nodiscard]] auto copy() const { return copied<Order::C>(); }
    /// The same in Fortran order.
    [[nodiscard]] auto copy_fortran() const { return copied<Order::Fortran>(); }

private:
    template <class, auto>
    friend class BasicTypedView;

    static const View& held(const View& view) {
        STRIDEJIT_REQUIRE(TypeError, !view.swapped(), "typed view '", to_text(declaration()), "': the bytes of the elements "
                          "are in the order of another machine, so that they are no ", name_of(view.dtype()),
                          " here; copy them to a new array first, or use View::get");
        require_declared(view, declaration());
        return view;
    }

    /// A part of what this view shows, with the share in it.
    template <class Other, auto other_axes>
    static auto part(const Window<Other, other_axes, Checks{}>& window, const std::shared_ptr<const void>& owner) {
        BasicTypedView<Other, other_axes> result;
        static_cast<Window<Other, other_axes, Checks{}>&>(result) = window;
        result.owner_ = owner;
        return result;
    }
    template <class Part>
    auto owned(const Part& window) const {
        return part(window, owner_);
    }

    template <Order order>
    auto copied() const {
        BasicTypedView<value_type, detail::block_axes<kRank>(order)> result(
            stridejit::empty(this->shape(), dtype_of<Element>(), order));
        // Rows behind pointers are looked at as they come, for they may not be aligned.
        if constexpr (axes.may_be_indirect()) detail::copy_elements(static_cast<const Base&>(*this), result.unchecked());
        else detail::copy_elements(this->unchecked(), result.unchecked());
        return result;
    }

    std::shared_ptr<const void> owner_;
};

/// A typed view of `Rank` axes over elements `T` (const when they are only read). `Axes`: a tag for each (axis_tags.h), all
/// Strided when there is none, or ending with CContiguous or FContiguous for all that are left.
///
///     TypedView<double, 3>                        double[:, :, :]
///     TypedView<const double, 3, CContiguous>     const double[:, :, ::1]
///     TypedView<int, 3, Indirect, FContiguous>    int[::indirect, ::1, :]
template <class T, std::size_t Rank, class... Axes>
using TypedView = BasicTypedView<T, detail::axis_list<Rank, Axes...>()>;

}  // namespace stridejit
