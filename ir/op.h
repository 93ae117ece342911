#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "stridejit/ir/dtype.h"

namespace stridejit {

/// What an instruction is to the nest: a leaf, a pure function of its arguments, a reduction, a scan or a store.
enum class Role : std::uint8_t { Leaf, Map, Reduce, Scan, Store };

/// How the dtype of the result follows from the arguments:
/// Own: the instruction says it; Same: that of every argument; Bool: bool, the arguments agree;
/// Pick: that of the last two arguments, the first is bool; Index: int64, as the second argument, whatever the first.
enum class Typing : std::uint8_t { Own, Same, Bool, Pick, Index };

/// Kinds of argument an op takes, as a set.
inline constexpr std::uint8_t kBool = 1, kInt = 2, kFloat = 4, kHalf = 8, kNumber = kInt | kFloat, kBits = kBool | kInt,
                              kPlain = kBool | kNumber, kAny = kPlain | kHalf;

// The elementary functions are ops whose meaning is a function on vector registers, ir/elementary.h: errors are bounded,
// in units of the last place, and the bits of an element are the same in every lane and for every width of vector.
// Where a mode is less accurate and quicker, its bound stands in `fast`.
//
//  id            text            arity role    typing kinds    combine  accurate fast
#define STRIDEJIT_ELEMENTARY_OPS(ROW)                                          \
    ROW(Exp,         "exp",         1, Map,    Same, kFloat,  Load,    1.0, 1.0)  \
    ROW(Exp2,        "exp2",        1, Map,    Same, kFloat,  Load,    1.0, 1.0)  \
    ROW(Expm1,       "expm1",       1, Map,    Same, kFloat,  Load,    1.0, 1.0)  \
    ROW(Log,         "log",         1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Log2,        "log2",        1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Log10,       "log10",       1, Map,    Same, kFloat,  Load,    1.0, 1.0)  \
    ROW(Log1p,       "log1p",       1, Map,    Same, kFloat,  Load,    1.0, 1.0)  \
    ROW(Sin,         "sin",         1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Cos,         "cos",         1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Tan,         "tan",         1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Asin,        "asin",        1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Acos,        "acos",        1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Atan,        "atan",        1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Sinh,        "sinh",        1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Cosh,        "cosh",        1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Tanh,        "tanh",        1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Asinh,       "asinh",       1, Map,    Same, kFloat,  Load,    1.0, 1.0)  \
    ROW(Acosh,       "acosh",       1, Map,    Same, kFloat,  Load,    1.0, 1.0)  \
    ROW(Atanh,       "atanh",       1, Map,    Same, kFloat,  Load,    1.0, 1.0)  \
    ROW(Cbrt,        "cbrt",        1, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Erf,         "erf",         1, Map,    Same, kFloat,  Load,    1.0, 1.0)  \
    ROW(Erfc,        "erfc",        1, Map,    Same, kFloat,  Load,    1.5, 1.5)  \
    ROW(Pow,         "pow",         2, Map,    Same, kNumber, Load,    1.0, 1.0)  \
    ROW(Atan2,       "atan2",       2, Map,    Same, kFloat,  Load,    1.0, 3.5)  \
    ROW(Hypot,       "hypot",       2, Map,    Same, kFloat,  Load,    1.0, 3.5)   \
    ROW(Fmod,        "fmod",        2, Map,    Same, kFloat,  Load,    0.0, 0.0)  \
    ROW(Ldexp,       "ldexp",       2, Map,    Same, kFloat,  Load,    0.5, 0.5)

// One op is one row. The meaning of each, to the last bit, stands in ir/meaning.h and docs/semantics.md.
// combine: the binary op that a reduction folds with, and a scan joins each element to those before it; `Load` where there is none.
//
//  id            text            arity role    typing kinds    combine
#define STRIDEJIT_OPS(ROW)                                        \
    ROW(Load,        "load",        0, Leaf,   Own,  kAny,    Load) \
    ROW(Const,       "const",       0, Leaf,   Own,  kAny,    Load) \
    ROW(Cast,        "cast",        1, Map,    Own,  kAny,    Load) \
    ROW(Neg,         "neg",         1, Map,    Same, kNumber, Load) \
    ROW(Abs,         "abs",         1, Map,    Same, kNumber, Load) \
    ROW(Not,         "not",         1, Map,    Same, kBits,   Load) \
    ROW(Sqrt,        "sqrt",        1, Map,    Same, kFloat,  Load) \
    ROW(Floor,       "floor",       1, Map,    Same, kFloat,  Load) \
    ROW(Ceil,        "ceil",        1, Map,    Same, kFloat,  Load) \
    ROW(Trunc,       "trunc",       1, Map,    Same, kFloat,  Load) \
    ROW(Round,       "round",       1, Map,    Same, kFloat,  Load) \
    ROW(Add,         "add",         2, Map,    Same, kNumber, Load) \
    ROW(Sub,         "sub",         2, Map,    Same, kNumber, Load) \
    ROW(Mul,         "mul",         2, Map,    Same, kNumber, Load) \
    ROW(Div,         "div",         2, Map,    Same, kFloat,  Load) \
    ROW(FloorDiv,    "floor_div",   2, Map,    Same, kNumber, Load) \
    ROW(Mod,         "mod",         2, Map,    Same, kNumber, Load) \
    ROW(Min,         "min",         2, Map,    Same, kNumber, Load) \
    ROW(Max,         "max",         2, Map,    Same, kNumber, Load) \
    ROW(And,         "and",         2, Map,    Same, kBits,   Load) \
    ROW(Or,          "or",          2, Map,    Same, kBits,   Load) \
    ROW(Xor,         "xor",         2, Map,    Same, kBits,   Load) \
    ROW(ShiftLeft,   "shift_left",  2, Map,    Same, kInt,    Load) \
    ROW(ShiftRight,  "shift_right", 2, Map,    Same, kInt,    Load) \
    ROW(Less,        "less",        2, Map,    Bool, kPlain,  Load) \
    ROW(LessEqual,   "less_equal",  2, Map,    Bool, kPlain,  Load) \
    ROW(Equal,       "equal",       2, Map,    Bool, kPlain,  Load) \
    ROW(NotEqual,    "not_equal",   2, Map,    Bool, kPlain,  Load) \
    ROW(Select,      "select",      3, Map,    Pick, kAny,    Load) \
    ROW(Fma,         "fma",         3, Map,    Same, kFloat,  Load) \
    ROW(CopySign,    "copysign",    2, Map,    Same, kFloat,  Load) \
    ROW(NextAfter,   "nextafter",   2, Map,    Same, kFloat,  Load) \
    ROW(Mantissa,    "mantissa",    1, Map,    Same, kFloat,  Load) \
    ROW(Exponent,    "exponent",    1, Map,    Same, kFloat,  Load) \
    ROW(PopCount,    "popcount",    1, Map,    Same, kInt,    Load) \
    STRIDEJIT_ELEMENTARY_OPS(ROW)                                     \
    ROW(ReduceAdd,   "reduce_add",  1, Reduce, Same, kNumber, Add)  \
    ROW(ReduceMul,   "reduce_mul",  1, Reduce, Same, kNumber, Mul)  \
    ROW(ReduceMin,   "reduce_min",  1, Reduce, Same, kNumber, Min)  \
    ROW(ReduceMax,   "reduce_max",  1, Reduce, Same, kNumber, Max)  \
    ROW(ReduceAnd,   "reduce_and",  1, Reduce, Same, kBits,   And)  \
    ROW(ReduceOr,    "reduce_or",   1, Reduce, Same, kBits,   Or)   \
    ROW(ReduceArgMin,"reduce_argmin",2,Reduce, Index,kNumber, Min)  \
    ROW(ReduceArgMax,"reduce_argmax",2,Reduce, Index,kNumber, Max)  \
    ROW(ReduceAddCompensated, "reduce_add_compensated", 1, Reduce, Same, kFloat, Add) \
    ROW(ReduceAddExact, "reduce_add_exact", 1, Reduce, Same, kFloat, Add) \
    ROW(Store,       "store",       1, Store,  Same, kAny,    Load) \
    ROW(ScanAdd,     "scan_add",    1, Scan,   Same, kNumber, Add)  \
    ROW(ScanMul,     "scan_mul",    1, Scan,   Same, kNumber, Mul)  \
    ROW(ScanMin,     "scan_min",    1, Scan,   Same, kNumber, Min)  \
    ROW(ScanMax,     "scan_max",    1, Scan,   Same, kNumber, Max)  \
    ROW(ScanAnd,     "scan_and",    1, Scan,   Same, kBits,   And)  \
    ROW(ScanOr,      "scan_or",     1, Scan,   Same, kBits,   Or)

enum class Op : std::uint8_t {
#define STRIDEJIT_ROW(id, ...) id,
    STRIDEJIT_OPS(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
};

struct OpInfo {
    std::string_view text;
    std::uint8_t arity;
    Role role;
    Typing typing;
    std::uint8_t kinds;
    Op combine;
};

inline constexpr OpInfo kOps[] = {
#define STRIDEJIT_ROW(id, text, arity, role, typing, kinds, combine, ...) \
    {text, arity, Role::role, Typing::typing, kinds, Op::combine},
    STRIDEJIT_OPS(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
};
inline constexpr std::size_t kOpCount = std::size(kOps);

constexpr const OpInfo& info(Op op) { return kOps[static_cast<std::size_t>(op)]; }

/// True when `op` takes arguments of this dtype.
constexpr bool takes(Op op, DType dtype) {
    if (is_bytes(dtype)) return op == Op::Store;
    const std::uint8_t bit = is_complex(dtype) ? 0 : kind_of(dtype) == Kind::Bool ? kBool : is_half(dtype) ? kHalf : is_float(dtype) ? kFloat : kInt;
    return (info(op).kinds & bit) != 0;
}

/// How close an elementary function comes: the usual bound, or the larger one of the quicker forms. Where an op has one
/// form only, both are that.
enum class Accuracy : std::uint8_t { Accurate, Fast };

/// An op whose meaning is a function on vector registers: ir/elementary.h. Its Inst::literal holds the Accuracy.
constexpr bool is_elementary(Op op) { return op >= Op::Exp && op <= Op::Ldexp; }

/// The most that a result of an elementary function is from the exact one, in units of the last place of the result.
constexpr double ulp_bound(Op op, Accuracy accuracy) {
    constexpr double kBounds[][2] = {
#define STRIDEJIT_ROW(id, text, arity, role, typing, kinds, combine, accurate, fast) {accurate, fast},
        STRIDEJIT_ELEMENTARY_OPS(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
    };
    return is_elementary(op) ? kBounds[static_cast<std::size_t>(op) - static_cast<std::size_t>(Op::Exp)][static_cast<std::size_t>(accuracy)] : 0;
}

/// Reduces to the index of a value, its second argument, and not to a value: the lowest one of those where the value is
/// the smallest, or the largest, or NaN where one is. So any order of folding gives the same.
constexpr bool is_arg_reduction(Op op) { return info(op).role == Role::Reduce && info(op).typing == Typing::Index; }

/// Numbers that a reduction holds for each lane while it runs, all of the dtype of its elements: a compensated sum has what rounding took
/// beside it (ir/sums.h).
constexpr unsigned state_words(Op op) { return op == Op::ReduceAddCompensated ? 2 : 1; }

/// Sums without any error until the one rounding of the result (ir/sums.h): any order of folding gives the same.
constexpr bool is_exact(Op op) { return op == Op::ReduceAddExact; }

/// What a reduction holds of each block that ends, and of the lanes of one from the point on where kWideLanes of them are left: a sum of
/// float32 is a float64 there, so that only additions within a lane, and the last, which rounds the result, show.
constexpr DType block_dtype(Op op, DType dtype) { return op == Op::ReduceAdd && dtype == DType::Float32 ? DType::Float64 : dtype; }
inline constexpr std::int64_t kWideLanes = 8;

/// True where blocks are held as something else than lanes.
constexpr bool widens_blocks(Op op, DType dtype) { return block_dtype(op, dtype) != dtype; }

/// Blocks join pairwise, to keep the error of rounding small; others, one after the other: either no order of them changes a bit, or none
/// but the last of an element's.
constexpr bool joins_pairwise(Op op, DType dtype) {
    if (info(op).combine != Op::Add && info(op).combine != Op::Mul) return false;
    return is_float(dtype) && !widens_blocks(op, dtype);
}

/// The op with this text ("floor_div"); nothing when there is none.
std::optional<Op> find_op(std::string_view text);

/// Bits of the value that leaves every other value as it is under the combining op of a reduction or a scan. For float add
/// it is -0.0, so that unused lanes change no bit of the result. `dtype`: of what is folded.
std::uint64_t identity_bits(Op fold, DType dtype);
/// The same, of the combining op itself.
std::uint64_t neutral_bits(Op combine, DType dtype);

/// Bits of a reduction over no element at all (a float sum is +0.0); nothing where it has none (min, max).
std::optional<std::uint64_t> empty_bits(Op reduce, DType dtype);

/// A value of `T` as the low bits of 64, and back: how literals travel.
template <class T>
constexpr std::uint64_t to_bits(T value) {
    std::uint64_t bits = 0;
    __builtin_memcpy(&bits, &value, sizeof(T));
    return bits;
}
template <class T>
constexpr T from_bits(std::uint64_t bits) {
    if constexpr (std::is_same_v<T, bool>) {
        return (bits & 0xff) != 0;
    } else {
        T value;
        __builtin_memcpy(&value, &bits, sizeof(T));
        return value;
    }
}

}  // namespace stridejit
