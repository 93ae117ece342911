#pragma once

#include <span>
#include <string>
#include <string_view>

#include "stridejit/kernels/reduction.h"
#include "stridejit/kernels/user_function.h"

namespace stridejit {

struct FoldRule;

/// A reduction that a program defines: from what combines two of its states, a tuple of numbers, and the state of no element.
///
/// Where the program says that combining is associative, neighbours are combined in a tree that the shape alone decides, at the speed
/// of element-wise kernels; order is kept, so it need not commute. Else elements join the state one by one in C order along the reduced
/// axes, beginning with the identity. Cheap to copy; immutable, and so safe to share between threads.
class UserReduction {
public:
    /// "associative larger(a, b) = maximum(abs(a), abs(b)) from 0": the name, the earlier state and the later one, what they combine to
    /// and the identity. Without the word "associative" the later one is an element: "hash(h, x) = h * 31 + x from 7".
    /// States of several values: "associative mean_of(s, n, t, m) = s + t, n + m from 0, 0 to s / n", called as mean_of(x, 1), where what
    /// stands behind "to" is the result, else the first value. `known`: functions that it may call. Throws what parse() throws,
    /// ValueError for a name that means something already and for anything that is no function of elements.
    explicit UserReduction(std::string_view definition, std::span<const UserFunction> known = {});
    /// `combine`: a function of two parameters, made of instructions perhaps.
    UserReduction(std::string name, const UserFunction& combine, const Expr& identity, bool associative);

    [[nodiscard]] const std::string& name() const;
    /// Values of a state, and so arguments of a call.
    [[nodiscard]] std::size_t states() const;

    /// The reduction of these arguments, which broadcast; it takes axes and keepdims. Lazy, as those of kernels/reduction.h. Throws
    /// TypeError for another option, and where the dtypes that combining gives do not settle; IndexError and ValueError for axes.
    [[nodiscard]] Expr apply(std::span<const Expr> args, const ReduceOptions& options = {}) const;
    [[nodiscard]] Expr operator()(const Expr& a, const ReduceOptions& options = {}) const { return apply({&a, 1}, options); }

    explicit UserReduction(std::shared_ptr<const FoldRule> rule) : rule_(std::move(rule)) {}

private:
    std::shared_ptr<const FoldRule> rule_;
};

/// The reduction of this name; null when there is none.
const UserReduction* find_reduction(std::span<const UserReduction> reductions, std::string_view name);

}  // namespace stridejit
