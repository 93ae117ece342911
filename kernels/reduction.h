#pragma once

#include <initializer_list>

#include "stridejit/kernels/expression.h"

namespace stridejit {

/// The keywords of reductions. Not every reduction takes each: see keywords_of().
enum class Keyword : std::uint8_t { Axis, Keepdims, DType, Where, Initial, Correction, Ord, Mode };

/// "axis", "keepdims", "dtype", "where", "initial", "correction", "ord", "mode".
std::string_view name_of(Keyword keyword);

/// How the elements of a sum of floats are added up; sums of integers are the same in all of them.
enum class SumMode : std::uint8_t {
    Pairwise,     ///< in lanes and blocks that are joined pairwise: the error grows with the logarithm of the count
    Compensated,  ///< the same, where what each addition rounds off is summed beside: nearly as if in twice the precision
    Exact,        ///< the sum itself, rounded once: the same for any order, so for any layout of the same elements
};

/// "pairwise", "compensated", "exact".
std::string_view name_of(SumMode mode);
/// The mode of this name; nothing when there is none.
std::optional<SumMode> find_sum_mode(std::string_view name);

struct ReduceOptions {
    /// Axes to reduce, negative ones from the end; nothing: all of them. An empty list reduces none.
    std::optional<std::vector<std::int64_t>> axes = std::nullopt;
    bool keepdims = false;                       ///< reduced axes stay, with extent 1
    std::optional<DType> dtype = std::nullopt;   ///< of accumulator and result
    /// Broadcasts to the operand; elements where it is zero take no part.
    std::optional<Expr> where = std::nullopt;
    /// A number that takes part in every result, as if it were one more element.
    std::optional<Expr> initial = std::nullopt;
    std::optional<double> correction = std::nullopt;  ///< taken from the count that a variance is divided by; nothing: 0
    std::optional<double> ord = std::nullopt;         ///< of a norm: 1, 2 or infinity; nothing: 2
    std::optional<SumMode> mode = std::nullopt;       ///< of the sums inside; nothing: Pairwise
};

/// The keywords that the reduction of this name takes, in the order of Keyword; none for a name that is no reduction.
std::vector<Keyword> keywords_of(std::string_view reduction);

// Reductions of any expression, fused with it into one pass; lazy. The order of a float sum is fixed: docs/semantics.md.
// Throw IndexError for an axis out of range, ValueError for an axis named twice, for a mask that does not broadcast to
// the operand and for min, max, argmin, argmax, ptp or vector_norm(ord=inf) over no element, TypeError for an option that the
// reduction does not take.

/// int64 for bool and signed, uint64 for unsigned, else the input's dtype, unless dtype says otherwise.
Expr sum(const Expr& a, const ReduceOptions& options = {});
Expr prod(const Expr& a, const ReduceOptions& options = {});
/// float64 for integers and bool. NaN over no element.
Expr mean(const Expr& a, const ReduceOptions& options = {});
/// The mean of squared distances from the mean: their sum over count - correction; float64 for integers and bool. One pass, of
/// distances from the mean of the first elements, so that no data lose more than some bits beyond those of the sums; two
/// with a mask or in another mode than Pairwise. NaN over no element. stddev, "std" in text, is its root.
Expr var(const Expr& a, const ReduceOptions& options = {});
Expr stddev(const Expr& a, const ReduceOptions& options = {});
/// The root of the sum of squares (ord 2), the sum (1) or the largest (infinity) of magnitudes; float64 for integers and bool.
Expr vector_norm(const Expr& a, const ReduceOptions& options = {});
/// log(sum(exp(a))) without overflow on the way; float64 for integers and bool. -infinity over no element.
Expr logsumexp(const Expr& a, const ReduceOptions& options = {});
/// int64: how many elements are not zero.
Expr count_nonzero(const Expr& a, const ReduceOptions& options = {});
/// max - min; refused for bool.
Expr ptp(const Expr& a, const ReduceOptions& options = {});
/// NaN when any element is NaN. With a mask they need an initial value.
Expr min(const Expr& a, const ReduceOptions& options = {});
Expr max(const Expr& a, const ReduceOptions& options = {});
/// bool: is any, are all elements not zero.
Expr any(const Expr& a, const ReduceOptions& options = {});
Expr all(const Expr& a, const ReduceOptions& options = {});
/// int64: where the smallest, the largest element is, the first one of several; the first NaN where there is one. Counts
/// in C order along the reduced axes, whatever the layout in memory.
Expr argmin(const Expr& a, const ReduceOptions& options = {});
Expr argmax(const Expr& a, const ReduceOptions& options = {});

// Of the elements that are not NaN. Where all are, nansum gives 0, nanprod 1, nanargmin and nanargmax 0, the others NaN.

Expr nansum(const Expr& a, const ReduceOptions& options = {});
Expr nanprod(const Expr& a, const ReduceOptions& options = {});
Expr nanmean(const Expr& a, const ReduceOptions& options = {});
Expr nanvar(const Expr& a, const ReduceOptions& options = {});
Expr nanstd(const Expr& a, const ReduceOptions& options = {});
Expr nanmin(const Expr& a, const ReduceOptions& options = {});
Expr nanmax(const Expr& a, const ReduceOptions& options = {});
Expr nanargmin(const Expr& a, const ReduceOptions& options = {});
Expr nanargmax(const Expr& a, const ReduceOptions& options = {});

}  // namespace stridejit
