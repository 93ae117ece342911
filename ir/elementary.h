#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "stridejit/ir/op.h"

/// The elementary functions, for everything that runs or folds them: machine code calls the same entry points as the
/// interpreter, so their bits agree by construction.
///
/// A *form* of an op computes a row of whole registers of one size: out[i] = op(a[i], b[i]) for so many registers' worth
/// of elements, at any address. `out` may be `a` or `b`; `b` is not looked at where the op takes one argument. Each element
/// is computed for itself: what others hold changes no bit. Forms of all sizes give the same bits. Processors of x86-64 without FMA have forms of their own, of 16 bytes, which may differ
/// from those in the last bit where SLEEF computes.
namespace stridejit::elementary {

using Form = void (*)(char* out, const char* a, const char* b, std::int64_t registers);

/// Sizes of registers that forms are for.
inline constexpr int kFormBytes[] = {16, 32, 64};

/// The form for registers of this many bytes, that the processor must have; null where the op does not take the dtype.
Form form_of(Op op, DType dtype, Accuracy accuracy, int bytes);

/// The name that machine code calls it by: "stridejit_exp_float64x8", "stridejit_sin_float32x16_fast".
std::string symbol_of(Op op, DType dtype, Accuracy accuracy, int bytes);

/// The form of this name; nothing for any other name, and for what this processor does not have.
std::optional<Form> find_form(std::string_view symbol);

/// `op` of one element, as bits.
std::uint64_t evaluate(Op op, DType dtype, Accuracy accuracy, std::uint64_t a, std::uint64_t b);

}  // namespace stridejit::elementary
