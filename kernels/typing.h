#pragma once

#include <array>
#include <span>

#include "stridejit/kernels/function.h"
#include "stridejit/kernels/literal.h"

namespace stridejit {

/// What typing asks of an operand.
struct OperandType {
    DType dtype;
    const Literal* literal = nullptr;  ///< null for anything but a literal

    [[nodiscard]] bool is_weak() const { return literal != nullptr && literal->is_weak(); }
};

/// The dtypes of one application of a function.
struct Signature {
    std::array<DType, 3> operands{};  ///< what each operand is cast to; 16-bit floats are then computed with as float32
    DType result = DType::Bool;
};

/// NumPy 2's promotion: the common dtype of all operands that are not weak literals; a weak float makes integers and
/// bool float64, a weak integer makes bool int64. Comparisons are exact for every pair of integers.
/// Throws TypeError when the function does not take these dtypes, ValueError when an integer literal does not fit the
/// dtype it meets.
/// Source: https://numpy.org/doc/stable/reference/arrays.promotion.html
Signature signature_of(Function function, std::span<const OperandType> operands);

/// Accumulator of a sum or product: int64 for bool and signed integers, uint64 for unsigned, floats stay.
DType accumulator_of(DType dtype);

}  // namespace stridejit
