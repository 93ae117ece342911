#pragma once

#include <cstdint>
#include <string_view>

#include "stridejit/engine/target.h"
#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// How an operand steps along the vector loop, in elements; along every other loop strides are run-time numbers.
enum class StrideClass : std::uint8_t {
    Zero, Unit, MinusUnit, Two, Three, Four, MinusTwo, MinusThree, MinusFour, Five, Six, Seven, Eight,
    Runtime,
    Indirect,  ///< a run-time stride between pointers, each of which leads to an element
    Packed,    ///< run-time strides of the loops whose rows are packed into vectors
};

/// Elements per step; 0 for Zero and where it is a run-time number.
constexpr std::int64_t elements_of(StrideClass stride) {
    constexpr std::int64_t kElements[] = {0, 1, -1, 2, 3, 4, -2, -3, -4, 5, 6, 7, 8, 0, 0, 0};
    return kElements[static_cast<std::size_t>(stride)];
}

constexpr std::string_view name_of(StrideClass stride) {
    constexpr std::string_view kNames[] = {"zero",      "unit",        "minus_unit", "two",  "three", "four",  "minus_two", "minus_three",
                                           "minus_four", "five",       "six",        "seven", "eight", "runtime", "indirect", "packed"};
    return kNames[static_cast<std::size_t>(stride)];
}

/// The class of a stride in BYTES between elements of `item` bytes.
constexpr StrideClass classify(std::int64_t stride, std::int64_t item) {
    for (auto each = StrideClass::Unit; each < StrideClass::Runtime; each = static_cast<StrideClass>(static_cast<int>(each) + 1))
        if (stride == elements_of(each) * item) return each;
    return stride == 0 ? StrideClass::Zero : StrideClass::Runtime;
}

/// The class of the operand's stride along the loop. No code depends on that of an index.
inline StrideClass class_of(const Operand& operand, std::size_t loop) {
    if (operand.access == Access::Index) return StrideClass::Runtime;
    return operand.is_indirect(loop) ? StrideClass::Indirect : classify(operand.strides[loop], item_bytes(operand.dtype));
}
constexpr bool is_runtime(StrideClass stride) { return stride >= StrideClass::Runtime; }

/// True where neighbours in memory follow each other, forwards or backwards.
constexpr bool is_dense(StrideClass stride) { return stride == StrideClass::Unit || stride == StrideClass::MinusUnit; }

/// True for two to four elements a step, forwards or backwards.
constexpr bool has_gaps(StrideClass stride) { return stride >= StrideClass::Two && stride <= StrideClass::MinusFour; }

/// True of elements that are lanes of a vector; others, of Kind::Bytes, are several lanes each.
constexpr bool is_lane(std::int64_t item) { return item <= 8 && (item & (item - 1)) == 0; }

/// True when a vector of `width` elements is one access to memory, or a few and shuffles; else its elements are accessed
/// one by one: where a line holds one element of a vector, and where the target has no byte shuffle that the step needs.
constexpr bool loads_whole(StrideClass stride, std::int64_t item, std::int64_t width, const Target& target) {
    if (is_runtime(stride)) return false;
    if (!is_lane(item)) return stride <= StrideClass::MinusUnit;
    if (stride > StrideClass::MinusFour) return target.has_masks() && item >= 4 && width >= 8;  // five to eight
    if (!has_gaps(stride)) return true;
    const std::int64_t step = elements_of(stride) < 0 ? -elements_of(stride) : elements_of(stride);
    if (target.has_masks() && item > 1) return true;
    const bool has_byte_shuffle = target.isa == Isa::Avx2 || target.isa == Isa::Avx512;
    return width > step && width * item >= 8 && (step != 3 || item >= 4 || has_byte_shuffle);
}
/// The same of stores, which must not write what stands between.
constexpr bool stores_whole(StrideClass stride, std::int64_t item, const Target& target) {
    return stride <= StrideClass::MinusUnit || (has_gaps(stride) && is_lane(item) && target.has_masks());
}

}  // namespace stridejit
