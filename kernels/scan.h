#pragma once

#include <optional>

#include "stridejit/kernels/expression.h"

namespace stridejit {

struct ScanOptions {
    /// To go along, a negative one from the end; nothing: the only one there is.
    std::optional<std::int64_t> axis = std::nullopt;
    std::optional<DType> dtype = std::nullopt;  ///< of what is joined, and of the result
    bool include_initial = false;               ///< one more element before the others: what comes of none
};

// Scans of any expression along one axis, fused with it into one pass; lazy. Each element of the result is joined of those of
// the operand up to its place, from the first one on, so that results have one value whatever the layout: the value of NumPy's
// accumulate. Throw IndexError for an axis out of range, ValueError where no axis is given and there are several, or none at
// all, TypeError for include_initial where no element has no value, and for complex numbers in cummin and cummax.

/// int64 for bool and signed integers, uint64 for unsigned ones, floats stay, unless dtype says otherwise.
Expr cumulative_sum(const Expr& a, const ScanOptions& options = {});
Expr cumulative_prod(const Expr& a, const ScanOptions& options = {});
/// The smallest, the largest so far, in the dtype of the operand; NaN from the first NaN on.
Expr cummin(const Expr& a, const ScanOptions& options = {});
Expr cummax(const Expr& a, const ScanOptions& options = {});

}  // namespace stridejit
