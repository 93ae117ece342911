#pragma once

#include <cstdint>
#include <string_view>

#include "stridejit/engine/target.h"
#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// How an operand steps along the vector loop, in elements; along every other loop strides are run-time numbers.
enum class StrideClass : std::uint8_t {
    Zero, Unit, MinusUnit, Two, Three, Four, Five, Six, Seven, Eight,
    Runtime,
    Indirect,  ///< a run-time stride between pointers, each of which leads to an element
};

/// Elements per step; 0 for Zero and where it is a run-time number.
constexpr std::int64_t elements_of(StrideClass stride) {
    constexpr std::int64_t kElements[] = {0, 1, -1, 2, 3, 4, 5, 6, 7, 8, 0, 0};
    return kElements[static_cast<std::size_t>(stride)];
}

constexpr std::string_view name_of(StrideClass stride) {
    constexpr std::string_view kNames[] = {"zero", "unit", "minus_unit", "two", "three", "four", "five", "six", "seven", "eight", "runtime", "indirect"};
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
constexpr bool is_runtime(StrideClass stride) { return stride == StrideClass::Runtime || stride == StrideClass::Indirect; }

/// True when a vector is one access to memory, or a few masked ones; else its elements are accessed one by one.
constexpr bool loads_whole(StrideClass stride, std::int64_t item, const Target& target) {
    switch (stride) {
        case StrideClass::Zero:
        case StrideClass::Unit:
        case StrideClass::MinusUnit: return true;
        case StrideClass::Two:
        case StrideClass::Three:
        case StrideClass::Four:
        case StrideClass::Five:
        case StrideClass::Six:
        case StrideClass::Seven:
        case StrideClass::Eight: return target.has_masks() && item >= 4;
        case StrideClass::Runtime:
        case StrideClass::Indirect: return false;
    }
    return false;
}
constexpr bool stores_whole(StrideClass stride) {
    return stride == StrideClass::Zero || stride == StrideClass::Unit || stride == StrideClass::MinusUnit;
}

}  // namespace stridejit
