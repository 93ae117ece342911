#pragma once

#include <cstdint>
#include <string_view>

#include "stridejit/ir/op.h"

namespace stridejit {

/// How a function settles the dtype that its operands are cast to, and that of its result.
enum class Promotion : std::uint8_t {
    Common,      ///< the common dtype of the operands, which is that of the result
    Unchanged,   ///< the same; where the op does not take that dtype the operand is the result
    BoolAsInt8,  ///< the common dtype, int8 for bool
    Real,        ///< float16 for bool and integers of 8 bits, float32 of 16, float64 for others, floats stay
    Quotient,    ///< float64 for bool and integers, floats stay
    Comparison,  ///< the common dtype; the result is bool
    Truth,       ///< operands are cast to bool; so is the result
    Choice,      ///< the first operand is cast to bool; the others have a common dtype, which is that of the result
};

// The functions that an expression is a tree of. What has no row here is composed of these (kernels/elementwise.cpp).
// The last rows take complex numbers apart, and are no op of a body. `op` does the work; `on_bool` does it for bool, and Load there means that bool is refused where Common would need it.
//
//  id            name            arity  promotion   op          on_bool
#define STRIDEJIT_FUNCTIONS(ROW)                                      \
    ROW(Negative,     "negative",      1, Common,     Neg,        Load) \
    ROW(Abs,          "abs",           1, Unchanged,  Abs,        Load) \
    ROW(Invert,       "invert",        1, Common,     Not,        Not)  \
    ROW(LogicalNot,   "logical_not",   1, Truth,      Not,        Not)  \
    ROW(Sqrt,         "sqrt",          1, Real,       Sqrt,       Load) \
    ROW(Floor,        "floor",         1, Unchanged,  Floor,      Load) \
    ROW(Ceil,         "ceil",          1, Unchanged,  Ceil,       Load) \
    ROW(Trunc,        "trunc",         1, Unchanged,  Trunc,      Load) \
    ROW(Round,        "round",         1, Unchanged,  Round,      Load) \
    ROW(IsNan,        "isnan",         1, Comparison, NotEqual,   NotEqual) \
    ROW(Add,          "add",           2, Common,     Add,        Or)   \
    ROW(Subtract,     "subtract",      2, Common,     Sub,        Load) \
    ROW(Multiply,     "multiply",      2, Common,     Mul,        And)  \
    ROW(Divide,       "divide",        2, Quotient,   Div,        Load) \
    ROW(FloorDivide,  "floor_divide",  2, BoolAsInt8, FloorDiv,   Load) \
    ROW(Remainder,    "remainder",     2, BoolAsInt8, Mod,        Load) \
    ROW(Minimum,      "minimum",       2, Common,     Min,        And)  \
    ROW(Maximum,      "maximum",       2, Common,     Max,        Or)   \
    ROW(BitwiseAnd,   "bitwise_and",   2, Common,     And,        And)  \
    ROW(BitwiseOr,    "bitwise_or",    2, Common,     Or,         Or)   \
    ROW(BitwiseXor,   "bitwise_xor",   2, Common,     Xor,        Xor)  \
    ROW(LeftShift,    "left_shift",    2, BoolAsInt8, ShiftLeft,  Load) \
    ROW(RightShift,   "right_shift",   2, BoolAsInt8, ShiftRight, Load) \
    ROW(Less,         "less",          2, Comparison, Less,       Less) \
    ROW(LessEqual,    "less_equal",    2, Comparison, LessEqual,  LessEqual) \
    ROW(Greater,      "greater",       2, Comparison, Less,       Less) \
    ROW(GreaterEqual, "greater_equal", 2, Comparison, LessEqual,  LessEqual) \
    ROW(Equal,        "equal",         2, Comparison, Equal,      Equal) \
    ROW(NotEqual,     "not_equal",     2, Comparison, NotEqual,   NotEqual) \
    ROW(Where,        "where",         3, Choice,     Select,     Select) \
    ROW(Fma,          "fma",           3, Common,     Fma,        And)  \
    ROW(Real,         "real",          1, Unchanged,  Load,       Load) \
    ROW(Imag,         "imag",          1, Unchanged,  Load,       Load) \
    ROW(Conj,         "conj",          1, Unchanged,  Load,       Load)

enum class Function : std::uint8_t {
#define STRIDEJIT_ROW(id, name, arity, promotion, op, on_bool) id,
    STRIDEJIT_FUNCTIONS(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
};

struct FunctionInfo {
    std::string_view name;
    std::uint8_t arity;
    Promotion promotion;
    Op op, on_bool;
};

inline constexpr FunctionInfo kFunctions[] = {
#define STRIDEJIT_ROW(id, name, arity, promotion, op, on_bool) \
    {name, arity, Promotion::promotion, Op::op, Op::on_bool},
    STRIDEJIT_FUNCTIONS(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
};

constexpr const FunctionInfo& info(Function function) { return kFunctions[static_cast<std::size_t>(function)]; }

}  // namespace stridejit
