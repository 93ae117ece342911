#pragma once

#include <utility>

#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/reduction.h"

namespace stridejit {

// Several results at once. Where that changes no bit of any, they are computed in one pass over what they read: element-wise expressions
// of one shape, and reductions of one space along the same axes.

/// Stores each expression into its output, as assign() does, after all have been read. Throws what that throws, and ValueError where
/// there are not as many outputs as expressions or where two outputs share memory.
void assign_all(std::span<const View> outs, std::span<const Expr> expressions, Engine& engine = Engine::shared());
inline void assign_all(std::initializer_list<View> outs, std::initializer_list<Expr> expressions, Engine& engine = Engine::shared()) {
    assign_all(std::span(outs.begin(), outs.size()), std::span(expressions.begin(), expressions.size()), engine);
}

/// The same into new C-ordered arrays.
std::vector<View> eval_all(std::span<const Expr> expressions, Engine& engine = Engine::shared());
inline std::vector<View> eval_all(std::initializer_list<Expr> expressions, Engine& engine = Engine::shared()) {
    return eval_all(std::span(expressions.begin(), expressions.size()), engine);
}

/// Passes over memory that assign_all() would make, and what it would do in each: see explain().
std::size_t count_passes(std::span<const View> outs, std::span<const Expr> expressions);
Explanation explain_all(std::span<const View> outs, std::span<const Expr> expressions, Engine& engine = Engine::shared(),
                        const std::optional<Target>& target = std::nullopt);

/// Two results that belong together: eval_all({first, second}).
using ExprPair = std::pair<Expr, Expr>;

/// The smallest and the largest: min() and max().
ExprPair minmax(const Expr& a, const ReduceOptions& options = {});
/// mean() and var(); `correction` is that of the variance.
ExprPair mean_var(const Expr& a, const ReduceOptions& options = {});
/// a = mantissa * 2^exponent: frexp_mantissa() and frexp_exponent().
ExprPair frexp(const Expr& a);
/// What is behind the point and what is before it: modf_fraction() and modf_integer().
ExprPair modf(const Expr& a);

/// A pair of functions that users call by one name.
struct PairRow {
    std::string_view name, first, second;  ///< those of the catalogue
    std::string_view meaning;
};
std::span<const PairRow> pair_functions();

}  // namespace stridejit
