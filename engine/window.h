#pragma once

#include <cstddef>
#include <utility>

#include "stridejit/engine/axis_tags.h"
#include "stridejit/engine/view.h"

namespace stridejit {

/// Which checks element access makes. Without `bounds` an index outside of its axis, and an access through a view that is
/// not set, are undefined; without `wraparound` a negative index is outside.
struct Checks {
    bool bounds = true;
    bool wraparound = true;
    bool operator==(const Checks&) const = default;
};

namespace detail {

[[noreturn]] void fail_none(const char* what);
[[noreturn]] void fail_index(bool is_none, std::int64_t index, std::size_t axis, std::int64_t extent);
[[noreturn]] void fail_unaligned(std::size_t bytes, const char* where);

}  // namespace detail

/// A borrowed typed view: where the elements are, and no share in their ownership. Valid for as long as the memory is;
/// trivially copyable, so that a loop over a local copy keeps all of it in registers. Made by TypedView.
///
/// Element  of the memory, const when it is not written
/// axes     AxisList: what is known of each axis, so that the compiler knows it too
/// checks   those of element access and of rows; slicing and attributes are always checked
template <class Element, auto axes, Checks checks>
class Window {
    static_assert(detail::require_sound<axes>());

public:
    using element_type = Element;
    using value_type = std::remove_cv_t<Element>;
    using size_type = std::size_t;
    using difference_type = std::int64_t;
    static constexpr std::size_t kRank = axes.rank;
    static constexpr auto kAxes = axes;

    /// Not set.
    constexpr Window() = default;

    [[nodiscard]] bool is_none() const { return is_none_; }
    explicit operator bool() const { return !is_none_; }

    [[nodiscard]] static constexpr std::size_t rank() { return kRank; }
    [[nodiscard]] std::span<const std::int64_t, kRank> shape() const { return (require_set("shape"), std::span(shape_)); }
    [[nodiscard]] std::int64_t shape(std::size_t axis) const { return shape()[axis]; }
    /// Bytes from one element to the next along each axis.
    [[nodiscard]] std::span<const std::int64_t, kRank> strides() const { return (require_set("strides"), std::span(strides_)); }
    [[nodiscard]] std::int64_t strides(std::size_t axis) const { return strides()[axis]; }
    /// -1 for a direct axis.
    [[nodiscard]] std::array<std::int64_t, kRank> suboffsets() const {
        require_set("suboffsets");
        if constexpr (kMayBeIndirect) return suboffsets_;
        std::array<std::int64_t, kRank> direct;
        direct.fill(-1);
        return direct;
    }
    /// Number of elements.
    [[nodiscard]] std::int64_t size() const {
        std::int64_t product = 1;
        for (const std::int64_t extent : shape()) product *= extent;
        return product;
    }
    [[nodiscard]] static constexpr std::int64_t itemsize() { return sizeof(Element); }
    [[nodiscard]] std::int64_t nbytes() const { return size() * itemsize(); }
    [[nodiscard]] bool empty() const { return size() == 0; }

    /// Element [0, 0, ...]. Where every axis is direct only, for else the memory begins with pointers.
    [[nodiscard]] Element* data() const
        requires(!axes.may_be_indirect())
    {
        return (require_set("data"), reinterpret_cast<Element*>(data_));
    }

    /// The same memory without a share in it; read-only when Element is const.
    [[nodiscard]] View view() const {
        require_set("view");
        Layout layout{Dims(shape_.begin(), shape_.end()), Dims(strides_.begin(), strides_.end()), {}};
        if constexpr (kMayBeIndirect) {
            layout.suboffsets.assign(suboffsets_.begin(), suboffsets_.end());
            if (!layout.is_indirect()) layout.suboffsets.clear();
        }
        return View(data_, dtype_of<Element>(), std::move(layout), std::is_const_v<Element>);
    }
    operator View() const { return view(); }  // NOLINT(google-explicit-constructor): a typed view is a view

    /// The same memory with other checks.
    template <Checks other>
    [[nodiscard]] Window<Element, axes, other> with() const {
        Window<Element, axes, other> result;
        result.data_ = data_;
        result.shape_ = shape_;
        result.strides_ = strides_;
        result.suboffsets_ = suboffsets_;
        result.is_none_ = is_none_;
        return result;
    }
    /// With neither: as fast, and as unguarded, as a pointer.
    [[nodiscard]] auto unchecked() const { return with<Checks{false, false}>(); }

    /// An index for each axis gives the element; fewer, or slices, newaxis and ellipsis among them, a window on fewer, or
    /// other, axes. Throws IndexError when out of range, ValueError for an element that is not aligned (found only behind
    /// pointers: construction refuses the others), TypeError when not set.
    template <class... Items>
    decltype(auto) operator()(const Items&... items) const {
        if constexpr (sizeof...(Items) == kRank && (std::is_integral_v<Items> && ...))
            return element(std::make_index_sequence<kRank>{}, items...);
        else if constexpr (sizeof...(Items) == 1 && (std::is_integral_v<Items> && ...))
            return row(bounded<0>(items)...);
        else
            return sliced(items...);
    }
    template <class Item>
    decltype(auto) operator[](const Item& item) const {
        return (*this)(item);
    }

    /// All axes reversed. Throws ValueError when a generic axis turns out to be indirect.
    [[nodiscard]] auto transpose() const
        requires(!axes.is_indirect())
    {
        return Window<Element, detail::transposed(axes), checks>(view().transpose());
    }
    [[nodiscard]] auto T() const
        requires(!axes.is_indirect())
    {
        return transpose();
    }

    /// Over the first axis: elements of a rank-1 window, else windows on the rows.
    [[nodiscard]] AxisIterator<Window> begin() const { return {(require_set("begin"), *this), 0}; }
    [[nodiscard]] AxisIterator<Window> end() const { return {(require_set("end"), *this), shape_[0]}; }

protected:
    template <class, auto, Checks>
    friend class Window;
    friend class AxisIterator<Window>;

    static constexpr bool kMayBeIndirect = axes.may_be_indirect();

    /// `view` has this rank, element type and axes. Throws ValueError when its elements are not aligned.
    explicit Window(const View& view) {
        is_none_ = false;
        data_ = view.data();
        std::size_t direct_from = 0;
        for (std::size_t axis = 0; axis < kRank; ++axis) {
            shape_[axis] = view.shape()[axis];
            strides_[axis] = view.strides()[axis];
            if constexpr (kMayBeIndirect) {
                suboffsets_[axis] = view.layout().is_indirect(axis) ? view.suboffsets()[axis] : -1;
                if (suboffsets_[axis] >= 0) direct_from = axis + 1;
            }
        }
        if (alignof(Element) == 1 || size() == 0) return;
        if (direct_from == 0 && !is_aligned(data_)) detail::fail_unaligned(alignof(Element), "the first element");
        for (std::size_t axis = direct_from; axis < kRank; ++axis)
            if (shape_[axis] > 1 && strides_[axis] % static_cast<std::int64_t>(alignof(Element)) != 0)
                detail::fail_unaligned(alignof(Element), "the elements along an axis");
    }

    void require_set(const char* what) const {
        if constexpr (checks.bounds)
            if (is_none_) [[unlikely]] detail::fail_none(what);
    }

    static bool is_aligned(const char* at) { return reinterpret_cast<std::uintptr_t>(at) % alignof(Element) == 0; }

    /// One index as an offset from the beginning of its axis.
    template <std::size_t axis, class Integer>
    std::int64_t bounded(Integer given) const {
        auto index = static_cast<std::int64_t>(given);
        if constexpr (checks.wraparound && std::is_signed_v<Integer>)
            if (index < 0) index += shape_[axis];
        // One comparison for both ends; an unsigned index beyond 2^63 is outside as well.
        if constexpr (checks.bounds)
            if (static_cast<std::uint64_t>(index) >= static_cast<std::uint64_t>(shape_[axis])) [[unlikely]]
                detail::fail_index(is_none_, static_cast<std::int64_t>(given), axis, shape_[axis]);
        return index;
    }

    /// From the beginning of an axis to what lies at `index` of it.
    template <std::size_t axis>
    char* step(char* from, std::int64_t index) const {
        constexpr AxisSpec spec = axes[axis];
        if constexpr (is_direct_packed(spec)) return from + index * static_cast<std::int64_t>(sizeof(Element));
        else if constexpr (spec == AxisSpec::IndirectContiguous) from += index * static_cast<std::int64_t>(sizeof(char*));
        else from += index * strides_[axis];
        if constexpr (may_be_indirect(spec)) {
            if (spec != AxisSpec::Generic || suboffsets_[axis] >= 0) {
                char* pointer = nullptr;
                __builtin_memcpy(&pointer, from, sizeof pointer);
                return pointer + suboffsets_[axis];
            }
        }
        return from;
    }

    template <std::size_t... axis, class... Integers>
    Element& element(std::index_sequence<axis...> all, Integers... given) const {
        const std::int64_t index[] = {bounded<axis>(given)...};
        return at(all, index);
    }

    template <std::size_t... axis>
    Element& at(std::index_sequence<axis...>, const std::int64_t (&index)[kRank]) const {
        if constexpr (axes.is_c_block() || axes.is_fortran_block()) {
            // Extents alone say where the element is; strides of axes with one element may be anything.
            std::int64_t offset = 0;
            if constexpr (axes.is_c_block()) ((offset = offset * shape_[axis] + index[axis]), ...);
            else ((offset = offset * shape_[kRank - 1 - axis] + index[kRank - 1 - axis]), ...);
            return reinterpret_cast<Element*>(data_)[offset];
        } else {
            char* found = data_;
            ((found = step<axis>(found, index[axis])), ...);
            if constexpr (checks.bounds && kMayBeIndirect)
                if (!is_aligned(found)) [[unlikely]] detail::fail_unaligned(alignof(Element), "an element behind a pointer");
            return *reinterpret_cast<Element*>(found);
        }
    }

    /// What lies at `index` of the first axis, not checked.
    decltype(auto) row(std::int64_t index) const {
        if constexpr (kRank == 1) {
            const std::int64_t only[] = {index};
            return (at(std::index_sequence<0>{}, only));
        } else {
            Window<Element, detail::without_first(axes), checks> result;
            result.is_none_ = false;
            bool follow = true;
            for (std::size_t axis = 1; axis < kRank; ++axis) {
                result.shape_[axis - 1] = shape_[axis];
                result.strides_[axis - 1] = strides_[axis];
                if constexpr (result.kMayBeIndirect) result.suboffsets_[axis - 1] = suboffsets_[axis];
                follow = follow && shape_[axis] != 0;  // rows without elements need not have pointers
            }
            if constexpr (axes.is_c_block()) {
                std::int64_t items = 1;
                for (const std::int64_t extent : result.shape_) items *= extent;
                result.data_ = data_ + index * items * static_cast<std::int64_t>(sizeof(Element));
            } else {
                result.data_ = follow ? step<0>(data_, index) : data_;
            }
            if constexpr (checks.bounds && may_be_indirect(axes[0]) && !result.kMayBeIndirect)
                if (follow && !is_aligned(result.data_)) [[unlikely]]
                    detail::fail_unaligned(alignof(Element), "an element behind a pointer");
            return result;
        }
    }

    template <class... Items>
    auto sliced(const Items&... items) const {
        return Window<Element, detail::indexed<axes, Items...>(), checks>(view()(items...));
    }

    char* data_ = nullptr;
    std::array<std::int64_t, kRank> shape_{}, strides_{};
    [[no_unique_address]] std::array<std::int64_t, kMayBeIndirect ? kRank : 0> suboffsets_{};
    bool is_none_ = true;
};

}  // namespace stridejit
