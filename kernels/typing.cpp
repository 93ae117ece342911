#include "stridejit/kernels/typing.h"

#include <optional>
#include <string>

namespace stridejit {
namespace {

using Operands = std::span<const OperandType>;

/// "bool and float32", "int8, int8 and the literal 2".
std::string describe(Operands operands) {
    std::string out;
    for (std::size_t k = 0; k < operands.size(); ++k) {
        if (k > 0) out += k + 1 == operands.size() ? " and " : ", ";
        out += operands[k].literal ? text("the literal ", to_text(*operands[k].literal)) : text(name_of(operands[k].dtype));
    }
    return out;
}

DType common_dtype(Operands operands) {
    std::optional<DType> strong, weak;
    bool fit_uint64 = true;
    for (const OperandType& operand : operands) {
        std::optional<DType>& side = operand.is_weak() ? weak : strong;
        side = side ? promote(*side, operand.dtype) : operand.dtype;
        fit_uint64 = fit_uint64 && operand.is_weak() && operand.literal->is_weak_integer() &&
                     operand.literal->fits(DType::UInt64);
    }
    // Literals are int64 where they fit it: beside one that does not, uint64 may hold them all.
    if (!strong) return fit_uint64 && *weak == DType::Float64 ? DType::UInt64 : *weak;
    if (!weak) return *strong;
    if (is_float(*weak)) return is_float(*strong) ? *strong : DType::Float64;
    return *strong == DType::Bool ? DType::Int64 : *strong;
}

void require_fits(const FunctionInfo& function, const OperandType& operand, DType dtype) {
    STRIDEJIT_REQUIRE(ValueError, operand.literal == nullptr || operand.literal->fits(dtype), function.name,
                      ": the literal ", to_text(*operand.literal), " does not fit in ", name_of(dtype),
                      ", the dtype of the operands it meets; cast them to a wider dtype");
}

/// What the function takes, for the error that says it does not take something.
std::string_view accepted_by(const FunctionInfo& function) {
    const std::uint8_t kinds = info(function.op).kinds;
    if (kinds == kBits) return "bool and integers";
    if (kinds == kInt) return "integers";
    if (kinds == kFloat) return "numbers";
    return "integers and floats";
}

/// A hint for the two operators that bool does not have.
std::string_view hint_for(Function function, DType common) {
    if (common != DType::Bool) return "";
    if (function == Function::Negative) return "; ~a is the opposite of a bool";
    if (function == Function::Subtract) return "; a ^ b is the difference of bools";
    return "";
}

/// Integers compare by value, whatever their types: where no integer type holds both, one side is int64 and the
/// other uint64, and the comparison is put together of the two (kernels/emit.cpp).
std::array<DType, 3> comparison_operands(Operands operands) {
    std::array<DType, 3> wanted{};
    bool integers = true, fit = true;
    const DType common = common_dtype(operands);
    for (const OperandType& operand : operands) {
        integers = integers && (is_integer(operand.dtype) || operand.dtype == DType::Bool);
        fit = fit && (operand.literal == nullptr || operand.literal->fits(common));
    }
    if (!integers || (fit && !is_float(common))) {
        wanted.fill(common);
        return wanted;
    }
    for (std::size_t k = 0; k < operands.size(); ++k)
        wanted[k] = operands[k].dtype == DType::UInt64 ? DType::UInt64 : DType::Int64;
    return wanted;
}

bool is_negative(const Literal* literal) {
    return literal != nullptr && literal->dtype == DType::Int64 && from_bits<std::int64_t>(literal->bits) < 0;
}

DType real_dtype(DType common) {
    if (is_float(common)) return common;
    return item_bytes(common) == 1 ? DType::Float16 : item_bytes(common) == 2 ? DType::Float32 : DType::Float64;
}

}  // namespace

Signature signature_of(Function function, Operands operands) {
    const FunctionInfo& row = info(function);
    Signature signature;
    if (row.promotion == Promotion::Comparison) {
        signature.operands = comparison_operands(operands);
        return signature;
    }
    if (row.promotion == Promotion::Truth) return signature;

    const std::size_t first = row.promotion == Promotion::Choice ? 1 : 0;
    DType common = common_dtype(operands.subspan(first));
    switch (row.promotion) {
        case Promotion::Real:
        case Promotion::RealToInt: common = real_dtype(common); break;
        case Promotion::Scale:
            STRIDEJIT_REQUIRE(TypeError, !is_float(operands[1].dtype), row.name, ": the second operand is ",
                              describe(operands.subspan(1)), "; it is the exponent of a power of 2, an integer");
            common = real_dtype(common_dtype(operands.first(1)));
            break;
        case Promotion::Count: common = common == DType::Bool ? DType::UInt8 : common; break;
        case Promotion::Quotient: common = is_float(common) ? common : DType::Float64; break;
        case Promotion::BoolAsInt8: common = common == DType::Bool ? DType::Int8 : common; break;
        case Promotion::Common:
        case Promotion::Unchanged:
        case Promotion::Comparison:
        case Promotion::Truth:
        case Promotion::Choice: break;
    }
    const bool fma_of_integers = function == Function::Fma && is_integer(common);  // a * b + c
    const bool taken = row.promotion == Promotion::Unchanged || fma_of_integers || takes(row.op, computed_in(common)) ||
                       (common == DType::Bool && row.on_bool != Op::Load);
    STRIDEJIT_REQUIRE(TypeError, taken, row.name, " does not take ", describe(operands), "; it takes ",
                      accepted_by(row), hint_for(function, common));
    for (std::size_t k = first; k < operands.size(); ++k) {
        require_fits(row, operands[k], common);
        signature.operands[k] = common;
    }
    STRIDEJIT_REQUIRE(ValueError, function != Function::Power || is_float(common) || !is_negative(operands[1].literal), row.name, ": ",
                      name_of(common), " to the power of the literal ", to_text(*operands[1].literal),
                      " is no integer; cast the base to a float");
    signature.result = row.promotion == Promotion::RealToInt ? DType::Int32 : row.promotion == Promotion::Count ? DType::UInt8 : common;
    return signature;
}

DType accumulator_of(DType dtype) {
    switch (kind_of(dtype)) {
        case Kind::Bool:
        case Kind::Signed: return DType::Int64;
        case Kind::Unsigned: return DType::UInt64;
        case Kind::Float:
        case Kind::Half:
        case Kind::Brain:
        case Kind::Complex:
        case Kind::Bytes: return dtype;
    }
    return dtype;
}

}  // namespace stridejit
