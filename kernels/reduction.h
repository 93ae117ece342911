#pragma once

#include <initializer_list>

#include "stridejit/kernels/expression.h"

namespace stridejit {

struct ReduceOptions {
    /// Axes to reduce, negative ones from the end; nothing: all of them. An empty list reduces none.
    std::optional<std::vector<std::int64_t>> axes = std::nullopt;
    bool keepdims = false;                       ///< reduced axes stay, with extent 1
    std::optional<DType> dtype = std::nullopt;   ///< of accumulator and result
};

// Reductions of any expression, fused with it into one pass; lazy. The order of a float sum is fixed: docs/semantics.md.
// Throw IndexError for an axis out of range, ValueError for an axis named twice, and for min, max, argmin or argmax over no element.

/// int64 for bool and signed, uint64 for unsigned, else the input's dtype, unless dtype says otherwise.
Expr sum(const Expr& a, const ReduceOptions& options = {});
Expr prod(const Expr& a, const ReduceOptions& options = {});
/// float64 for integers and bool. NaN over no element.
Expr mean(const Expr& a, const ReduceOptions& options = {});
/// NaN when any element is NaN.
Expr min(const Expr& a, const ReduceOptions& options = {});
Expr max(const Expr& a, const ReduceOptions& options = {});
/// bool: is any, are all elements not zero.
Expr any(const Expr& a, const ReduceOptions& options = {});
Expr all(const Expr& a, const ReduceOptions& options = {});
/// int64: where the smallest, the largest element is, the first one of several; the first NaN where there is one. Counts
/// in C order along the reduced axes, whatever the layout in memory.
Expr argmin(const Expr& a, const ReduceOptions& options = {});
Expr argmax(const Expr& a, const ReduceOptions& options = {});

}  // namespace stridejit
