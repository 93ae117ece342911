#pragma once

#include "stridejit/kernels/expression.h"
#include "stridejit/kernels/reduction.h"

namespace stridejit {

// Sums of products of two expressions, in one pass over both; lazy. Products and sums have the common
// dtype of the two, as in NumPy: integers wrap in it, bools are or-ed. Throw ValueError where axes that are summed along differ in extent; extent 1 does not repeat there.
// `mode`: of the sums, whose elements are rounded products.

/// Along the last axis of both; the other axes broadcast. Throws ValueError for an operand of rank 0.
Expr vecdot(const Expr& a, const Expr& b, SumMode mode = SumMode::Pairwise);
/// Of all elements of two operands of one shape. Throws ValueError where shapes differ.
Expr vdot(const Expr& a, const Expr& b, SumMode mode = SumMode::Pairwise);
/// Along the last axis of both, for all pairs of rows: the shape is that of `a` but its last axis, then that of `b` but its
/// last. Rank 0 multiplies.
Expr inner(const Expr& a, const Expr& b, SumMode mode = SumMode::Pairwise);
/// As inner, but along the last axis but one of `b` where it has several: the matrix product for two matrices. It goes
/// through every product once, in no blocks: large matrices are for a library of linear algebra.
Expr dot(const Expr& a, const Expr& b, SumMode mode = SumMode::Pairwise);

/// The one of this name, "vdot" and its like, for who reads names.
Expr contracted(std::string_view name, const Expr& a, const Expr& b, SumMode mode);

}  // namespace stridejit
