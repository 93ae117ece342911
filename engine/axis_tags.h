#pragma once

#include <array>
#include <span>
#include <type_traits>

#include "stridejit/ir/axis_spec.h"

namespace stridejit {

// The axes of a TypedView, as types: one for each axis ...

struct Strided {};             ///< direct, any stride: `:`
struct Contiguous {};          ///< direct, neighbours touch: `::contiguous`
struct Indirect {};            ///< a strided list of pointers: `::indirect`
struct IndirectContiguous {};  ///< a list of pointers that touch: `::indirect_contiguous`
struct Generic {};             ///< direct or indirect, as the memory is: `::generic`

// ... or, in the last place, one for all axes that are left, which then are one block of memory.

struct CContiguous {};  ///< the last axis runs fastest: `:, :, ::1`
struct FContiguous {};  ///< the first axis of the block runs fastest: `::1, :, :`

/// Axis specifications as a value that a template can take.
template <std::size_t Rank>
struct AxisList {
    static constexpr std::size_t rank = Rank;
    std::array<AxisSpec, Rank> specs = all_strided();

    static constexpr std::array<AxisSpec, Rank> all_strided() {
        std::array<AxisSpec, Rank> all{};
        for (AxisSpec& spec : all) spec = AxisSpec::Strided;
        return all;
    }

    constexpr AxisSpec operator[](std::size_t axis) const { return specs[axis]; }
    [[nodiscard]] constexpr std::span<const AxisSpec> span() const { return specs; }
    [[nodiscard]] constexpr bool may_be_indirect() const {
        for (const AxisSpec spec : specs)
            if (stridejit::may_be_indirect(spec)) return true;
        return false;
    }
    /// Some axis is declared to be a list of pointers.
    [[nodiscard]] constexpr bool is_indirect() const {
        for (const AxisSpec spec : specs)
            if (stridejit::is_indirect(spec)) return true;
        return false;
    }
    /// All axes together are one block, in the order that follows.
    [[nodiscard]] constexpr bool is_c_block() const { return !may_be_indirect() && specs[Rank - 1] == AxisSpec::Unit; }
    [[nodiscard]] constexpr bool is_fortran_block() const { return !may_be_indirect() && specs[0] == AxisSpec::Unit; }
    bool operator==(const AxisList&) const = default;
};

namespace detail {

template <class Tag>
inline constexpr bool is_block_tag = std::is_same_v<Tag, CContiguous> || std::is_same_v<Tag, FContiguous>;

template <class Tag>
inline constexpr bool is_axis_tag = is_block_tag<Tag> || std::is_same_v<Tag, Strided> || std::is_same_v<Tag, Contiguous> ||
                                    std::is_same_v<Tag, Indirect> || std::is_same_v<Tag, IndirectContiguous> ||
                                    std::is_same_v<Tag, Generic>;

template <class Tag>
constexpr AxisSpec spec_of() {
    if constexpr (std::is_same_v<Tag, Contiguous>) return AxisSpec::Contiguous;
    else if constexpr (std::is_same_v<Tag, Indirect>) return AxisSpec::Indirect;
    else if constexpr (std::is_same_v<Tag, IndirectContiguous>) return AxisSpec::IndirectContiguous;
    else if constexpr (std::is_same_v<Tag, Generic>) return AxisSpec::Generic;
    else return AxisSpec::Strided;
}

/// Stops the compiler with the rule that `axes` breaks.
template <auto axes>
consteval bool require_sound() {
    constexpr AxisRule rule = find_flaw(axes.span()).rule;
    static_assert(rule != AxisRule::Rank, "stridejit: more axes than views can have");
    static_assert(rule != AxisRule::OneUnit, "stridejit: an array cannot be both C and Fortran contiguous");
    static_assert(rule != AxisRule::UnitPlace, "stridejit: FContiguous is the first axis or follows an indirect one");
    static_assert(rule != AxisRule::IndirectBehindUnit, "stridejit: an indirect axis may not follow FContiguous");
    static_assert(rule != AxisRule::OnePacked, "stridejit: only one axis may be contiguous and direct");
    static_assert(rule != AxisRule::PackedPlace,
                  "stridejit: Contiguous is the last axis, or the first behind the last indirect one");
    return rule == AxisRule::None;
}

/// The list that the tags of TypedView<T, Rank, Tags...> stand for.
template <std::size_t Rank, class... Tags>
consteval AxisList<Rank> axis_list() {
    constexpr std::size_t given = sizeof...(Tags);
    constexpr bool is_block[] = {is_block_tag<Tags>..., false};
    constexpr bool ends_in_block = given > 0 && is_block[given > 0 ? given - 1 : 0];
    static_assert(Rank >= 1, "stridejit: a typed view has at least one axis; a single element is a T&");
    static_assert((is_axis_tag<Tags> && ...),
                  "stridejit: axes are Strided, Contiguous, Indirect, IndirectContiguous, Generic, CContiguous, FContiguous");
    static_assert(given == 0 || given == Rank || (given < Rank && ends_in_block),
                  "stridejit: give one tag for each axis, or end with CContiguous or FContiguous for all that are left");
    static_assert((0 + ... + int{is_block_tag<Tags>}) == (ends_in_block ? 1 : 0),
                  "stridejit: CContiguous and FContiguous stand in the last place only, for all axes that are left");
    constexpr AxisSpec specs[] = {spec_of<Tags>()..., AxisSpec::Strided};
    AxisList<Rank> list{};
    for (std::size_t axis = 0; axis < given; ++axis) list.specs[axis] = specs[axis];
    if constexpr (ends_in_block) {
        constexpr bool c_order = (std::is_same_v<Tags, CContiguous> || ...);
        static_assert(given < 2 || may_be_indirect(specs[given >= 2 ? given - 2 : 0]),
                      "stridejit: the block begins at the first axis, or behind one that may be indirect");
        list.specs[c_order ? Rank - 1 : given - 1] = AxisSpec::Unit;
    }
    return list;
}

/// What is left when the first axis is indexed away. Every end of a sound list is sound.
template <std::size_t Rank>
constexpr AxisList<Rank - 1> without_first(const AxisList<Rank>& list) {
    AxisList<Rank - 1> rest{};
    for (std::size_t axis = 1; axis < Rank; ++axis) rest.specs[axis - 1] = list[axis];
    return rest;
}

/// Reversed; for memory that is found to be direct.
template <std::size_t Rank>
constexpr AxisList<Rank> transposed(const AxisList<Rank>& list) {
    AxisList<Rank> reversed{};
    for (std::size_t axis = 0; axis < Rank; ++axis) {
        const AxisSpec spec = list[Rank - 1 - axis];
        reversed.specs[axis] = may_be_indirect(spec) ? AxisSpec::Strided : spec;
    }
    return reversed;
}

enum class ItemKind : std::uint8_t { Integer, Slice, NewAxis, Ellipsis };

/// What one item of an index takes away from, or adds to, the axes.
template <class Item>
constexpr ItemKind item_kind() {
    if constexpr (std::is_integral_v<Item>) return ItemKind::Integer;
    else if constexpr (std::is_same_v<Item, Slice>) return ItemKind::Slice;
    else if constexpr (std::is_same_v<Item, NewAxis>) return ItemKind::NewAxis;
    else {
        static_assert(std::is_same_v<Item, Ellipsis>, "stridejit: an index is an integer, slice(), newaxis or ellipsis");
        return ItemKind::Ellipsis;
    }
}

/// The rank that indexing with these leaves.
template <std::size_t Rank, class... Items>
constexpr std::size_t indexed_rank() {
    constexpr std::size_t used = (std::size_t{0} + ... + std::size_t{item_kind<Items>() <= ItemKind::Slice});
    constexpr std::size_t integers = (std::size_t{0} + ... + std::size_t{item_kind<Items>() == ItemKind::Integer});
    static_assert(used <= Rank, "stridejit: more indices than axes");
    static_assert((std::size_t{0} + ... + std::size_t{item_kind<Items>() == ItemKind::Ellipsis}) <= 1,
                  "stridejit: an index can only have a single ellipsis");
    return Rank - integers + (std::size_t{0} + ... + std::size_t{item_kind<Items>() == ItemKind::NewAxis});
}

/// What is still known of the axes that are left. A slice may have a step, so that what it keeps is not packed any
/// longer; a block stays one when only its outer axes are indexed away.
template <auto axes, class... Items>
constexpr auto indexed() {
    constexpr std::size_t rank = axes.rank, result_rank = indexed_rank<rank, Items...>();
    constexpr ItemKind kinds[] = {item_kind<Items>()..., ItemKind::Ellipsis};
    std::size_t used = 0, whole = 0;  // whole: axes that a leading run of integers leaves as they are
    for (const ItemKind kind : kinds) used += kind <= ItemKind::Slice ? 1 : 0;
    bool prefix = true;
    for (std::size_t i = 0; i < sizeof...(Items); ++i) {
        if (kinds[i] == ItemKind::Integer && whole == i) ++whole;
        else if (kinds[i] != ItemKind::Ellipsis || i + 1 != sizeof...(Items)) prefix = false;
    }
    AxisList<result_rank> result{};
    std::size_t axis = 0, at = 0;
    const auto keep_rest = [&](std::size_t count) {
        for (; count > 0; --count, ++axis, ++at)
            result.specs[at] = axes[axis] == AxisSpec::Unit && !prefix ? AxisSpec::Contiguous : axes[axis];
    };
    for (std::size_t i = 0; i < sizeof...(Items); ++i) {
        if (kinds[i] == ItemKind::Integer) ++axis;
        else if (kinds[i] == ItemKind::NewAxis) result.specs[at++] = AxisSpec::Strided;
        else if (kinds[i] == ItemKind::Ellipsis) keep_rest(rank - used);
        else {
            const AxisSpec spec = axes[axis++];
            result.specs[at++] = is_direct_packed(spec)                     ? AxisSpec::Strided
                                 : spec == AxisSpec::IndirectContiguous ? AxisSpec::Indirect
                                                                            : spec;
        }
    }
    keep_rest(rank - axis);
    if (find_flaw(result.span()).rule != AxisRule::None)  // a packed axis that now stands where none may
        for (AxisSpec& spec : result.specs)
            if (is_direct_packed(spec)) spec = AxisSpec::Strided;
    return result;
}

}  // namespace detail
}  // namespace stridejit
