#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "stridejit/ir/dtype.h"
#include "stridejit/ir/layout.h"

namespace stridejit {

/// How a declaration lets the elements of one axis be reached.
///
///   direct    the elements lie where the strides say           indirect  the axis is a list of pointers to follow
///   strided   any stride                                        packed    neighbours touch: the stride is one element,
///                                                                         or one pointer where the axis is indirect
///
/// No value is 0: GCC 12 gives two lists of template arguments one name when they differ in where their zeros are.
/// Source: https://cython.readthedocs.io/en/latest/src/userguide/memoryviews.html, "Specifying more general memory layouts"
enum class AxisSpec : std::uint8_t {
    Strided = 1,         ///< `:` or `strided`: direct, strided. What is meant when nothing is said
    Unit,                ///< `::1`: direct, packed, and with the axes before it (last axis) or behind it one block
    Contiguous,          ///< `contiguous`: direct, packed; says nothing of other axes
    Indirect,            ///< `indirect`: strided list of pointers
    IndirectContiguous,  ///< `indirect_contiguous`: packed list of pointers; says nothing of what they lead to
    Generic,             ///< `generic`: direct or indirect, whatever each buffer has; strided
};

constexpr bool is_indirect(AxisSpec axis) { return axis == AxisSpec::Indirect || axis == AxisSpec::IndirectContiguous; }
constexpr bool may_be_indirect(AxisSpec axis) { return is_indirect(axis) || axis == AxisSpec::Generic; }
constexpr bool is_direct_packed(AxisSpec axis) { return axis == AxisSpec::Unit || axis == AxisSpec::Contiguous; }

/// As a declaration writes it between its commas: ":", "::1", "::generic".
std::string_view to_text(AxisSpec axis);

/// Which rule a list of axes breaks.
enum class AxisRule : std::uint8_t {
    None,                   ///< it is sound
    NoAxis,                 ///< there is at least one axis
    Rank,                   ///< there are at most kMaxRank
    OneUnit,                ///< `::1` stands once: an array is not both C and Fortran contiguous
    UnitPlace,              ///< `::1` is the last axis (C), the first, or directly behind an indirect one (Fortran)
    IndirectBehindUnit,     ///< behind a Fortran `::1` every axis is direct
    OnePacked,              ///< one axis at most is direct and packed
    PackedPlace,            ///< `contiguous` is the last axis, or the first behind the last indirect one
};

/// The first rule broken, in the order of AxisRule, and by which axis.
struct AxisFlaw {
    AxisRule rule = AxisRule::None;
    std::size_t axis = 0;
};

/// Which rule `axes` breaks. Knows no element, so that it can be asked while compiling.
constexpr AxisFlaw find_flaw(std::span<const AxisSpec> axes) {
    const std::size_t rank = axes.size(), nowhere = rank;
    if (rank == 0) return {AxisRule::NoAxis, 0};
    if (rank > kMaxRank) return {AxisRule::Rank, kMaxRank};
    std::size_t unit = nowhere, after_indirect = 0;  // after_indirect: where the part without pointers begins
    for (std::size_t axis = 0; axis < rank; ++axis) {
        if (is_indirect(axes[axis])) after_indirect = axis + 1;
        if (axes[axis] != AxisSpec::Unit) continue;
        if (unit != nowhere) return {AxisRule::OneUnit, axis};
        unit = axis;
    }
    if (unit != nowhere && unit + 1 < rank) {
        if (unit > 0 && !is_indirect(axes[unit - 1])) return {AxisRule::UnitPlace, unit};
        for (std::size_t axis = unit + 1; axis < rank; ++axis)
            if (may_be_indirect(axes[axis])) return {AxisRule::IndirectBehindUnit, axis};
    }
    bool packed = false;
    for (std::size_t axis = 0; axis < rank; ++axis) {
        if (!is_direct_packed(axes[axis])) continue;
        if (packed) return {AxisRule::OnePacked, axis};
        packed = true;
    }
    for (std::size_t axis = 0; axis < rank; ++axis)
        if (is_direct_packed(axes[axis]) && axis + 1 != rank && axis != after_indirect) return {AxisRule::PackedPlace, axis};
    return {};
}

/// Where the one block that `::1` promises begins: at `::1` itself (Fortran), or right behind the last axis that
/// `is_pointer(axis)` says to be indirect (C). It ends with the last axis. The rank when there is no `::1`.
template <class Predicate>
constexpr std::size_t block_begin(std::span<const AxisSpec> axes, Predicate&& is_pointer) {
    for (std::size_t unit = 0; unit < axes.size(); ++unit) {
        if (axes[unit] != AxisSpec::Unit) continue;
        if (unit + 1 < axes.size()) return unit;
        std::size_t begin = axes.size();
        while (begin > 0 && !is_pointer(begin - 1)) --begin;
        return begin;
    }
    return axes.size();
}

/// The order of that block: Fortran when `::1` stands before the last axis.
constexpr Order block_order(std::span<const AxisSpec> axes) {
    return !axes.empty() && axes.back() == AxisSpec::Unit ? Order::C : Order::Fortran;
}

/// What a caller promises of a buffer, or demands: "const double[:, ::1]".
struct Declaration {
    std::string element;    ///< as it was written, with single blanks: "unsigned int", "np.float64_t"
    DType dtype = DType::Float64;
    bool is_const = false;  ///< elements are read only; then the memory may be read-only
    SmallVector<AxisSpec, 8> axes;

    [[nodiscard]] std::size_t rank() const { return axes.size(); }
    bool operator==(const Declaration&) const = default;
};

/// Reads `[const] element[axis, ...]`, blanks anywhere between words.
///
/// element  a C type (char, unsigned long, size_t, double, ...) of this machine's width, a fixed-width one (int8_t,
///          float32_t, ...) or the name of a DType; `np.`, `numpy.`, `cnp.` or `cython.` may stand before it
/// axis     `:`, `::`, `::1` or `::word` with the words of AxisSpec, a dotted prefix allowed (`::view.indirect`)
///
/// Throws ValueError for what cannot be read and for a list that breaks an AxisRule, naming the axis; TypeError for an
/// element that is not known.
Declaration parse_declaration(std::string_view text);

/// The inverse: parse_declaration(to_text(d)) == d for every d that parse_declaration can give.
std::string to_text(const Declaration& declaration);

/// Throws ValueError, beginning with `what`, when the axes break an AxisRule.
void require_valid(std::span<const AxisSpec> axes, std::string_view what);

}  // namespace stridejit
