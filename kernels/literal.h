#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "stridejit/ir/op.h"

namespace stridejit {

/// A number of the program text or a C++ scalar: a bool, an integer from -2^63 to 2^64-1, or a double. Integers and
/// floats are weak: they take the dtype of the arrays they meet.
struct Literal {
    DType dtype = DType::Bool;  ///< Bool, Int64, UInt64 (only above the range of int64) or Float64
    std::uint64_t bits = 0;     ///< of that dtype

    static Literal from_bool(bool value) { return {DType::Bool, to_bits(value)}; }
    static Literal from_signed(std::int64_t value) { return {DType::Int64, to_bits(value)}; }
    static Literal from_unsigned(std::uint64_t value) {
        return {value >> 63 ? DType::UInt64 : DType::Int64, value};
    }
    static Literal from_double(double value) { return {DType::Float64, to_bits(value)}; }

    [[nodiscard]] bool is_weak() const { return dtype != DType::Bool; }
    [[nodiscard]] bool is_weak_integer() const { return is_integer(dtype); }

    /// The value as the bits of `wanted`, by the rules of casts.
    [[nodiscard]] std::uint64_t bits_as(DType wanted) const;
    /// False when this is an integer that the integer type `wanted` does not hold.
    [[nodiscard]] bool fits(DType wanted) const;

    bool operator==(const Literal&) const = default;
};

std::string to_text(const Literal& literal);

/// a + b, a - b or a * b (op Add, Sub, Mul) for weak integers; nothing when it does not fit a literal.
std::optional<Literal> exact_integer(Op op, const Literal& a, const Literal& b);

}  // namespace stridejit
