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
    RealToInt,   ///< the same; the result is int32
    Scale,       ///< so for the first operand, whose dtype the second one, an integer, is cast to
    Count,       ///< integers, bool as uint8; the result is uint8
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
    ROW(Exp,          "exp",            1, Real,       Exp,       Load) \
    ROW(Exp2,         "exp2",           1, Real,       Exp2,      Load) \
    ROW(Expm1,        "expm1",          1, Real,       Expm1,     Load) \
    ROW(Log,          "log",            1, Real,       Log,       Load) \
    ROW(Log2,         "log2",           1, Real,       Log2,      Load) \
    ROW(Log10,        "log10",          1, Real,       Log10,     Load) \
    ROW(Log1p,        "log1p",          1, Real,       Log1p,     Load) \
    ROW(Sin,          "sin",            1, Real,       Sin,       Load) \
    ROW(Cos,          "cos",            1, Real,       Cos,       Load) \
    ROW(Tan,          "tan",            1, Real,       Tan,       Load) \
    ROW(Asin,         "asin",           1, Real,       Asin,      Load) \
    ROW(Acos,         "acos",           1, Real,       Acos,      Load) \
    ROW(Atan,         "atan",           1, Real,       Atan,      Load) \
    ROW(Sinh,         "sinh",           1, Real,       Sinh,      Load) \
    ROW(Cosh,         "cosh",           1, Real,       Cosh,      Load) \
    ROW(Tanh,         "tanh",           1, Real,       Tanh,      Load) \
    ROW(Asinh,        "asinh",          1, Real,       Asinh,     Load) \
    ROW(Acosh,        "acosh",          1, Real,       Acosh,     Load) \
    ROW(Atanh,        "atanh",          1, Real,       Atanh,     Load) \
    ROW(Cbrt,         "cbrt",           1, Real,       Cbrt,      Load) \
    ROW(Erf,          "erf",            1, Real,       Erf,       Load) \
    ROW(Erfc,         "erfc",           1, Real,       Erfc,      Load) \
    ROW(Mantissa,     "frexp_mantissa",1, Real,       Mantissa,  Load) \
    ROW(Exponent,     "frexp_exponent",1, RealToInt,  Exponent,  Load) \
    ROW(Fraction,     "modf_fraction", 1, Real,       Trunc,     Load) \
    ROW(IntegralPart, "modf_integer",  1, Real,       Trunc,     Load) \
    ROW(Reciprocal,   "reciprocal",    1, Quotient,   Div,       Load) \
    ROW(Sign,         "sign",          1, Common,     Sub,       Load) \
    ROW(SignBit,      "signbit",       1, Comparison, Less,      Less) \
    ROW(IsInf,        "isinf",         1, Comparison, Equal,     Equal) \
    ROW(IsFinite,     "isfinite",      1, Comparison, Less,      Less) \
    ROW(BitCount,     "bitwise_count", 1, Count,      PopCount,  Load) \
    ROW(Power,        "power",         2, BoolAsInt8, Pow,       Load) \
    ROW(Fmod,         "fmod",          2, BoolAsInt8, Mod,       Load) \
    ROW(Atan2,        "atan2",         2, Real,       Atan2,     Load) \
    ROW(Hypot,        "hypot",         2, Real,       Hypot,     Load) \
    ROW(LogAddExp,    "logaddexp",     2, Real,       Log1p,     Load) \
    ROW(CopySign,     "copysign",      2, Real,       CopySign,  Load) \
    ROW(NextAfter,    "nextafter",     2, Real,       NextAfter, Load) \
    ROW(Ldexp,        "ldexp",         2, Scale,      Ldexp,     Load) \
    ROW(Fmin,         "fmin",          2, Common,     Min,       And)  \
    ROW(Fmax,         "fmax",          2, Common,     Max,       Or)   \
    ROW(LogicalAnd,   "logical_and",   2, Truth,      And,       And)  \
    ROW(LogicalOr,    "logical_or",    2, Truth,      Or,        Or)   \
    ROW(LogicalXor,   "logical_xor",   2, Truth,      Xor,       Xor)  \
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
