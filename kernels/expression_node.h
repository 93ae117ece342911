#pragma once

#include <array>
#include <variant>

#include "stridejit/kernels/expression.h"
#include "stridejit/kernels/function.h"
#include "stridejit/kernels/literal.h"
#include "stridejit/kernels/reduction.h"

namespace stridejit {

using NodePtr = std::shared_ptr<const ExprNode>;

/// Elements of an array. `variable` and `offset` say, for a view that was bound to a variable, which one it was and how
/// many bytes its first element is from that of the view bound; -1 for a view that is part of the expression.
struct ViewLeaf {
    View view;
    int variable = -1;
    std::int64_t offset = 0;
};

/// One step from the view that a variable stands for to the one that is meant: an index, or .T where there is none.
using ViewStep = std::optional<std::vector<Index>>;

/// A view to be bound later.
struct Variable {
    std::string name;
    std::vector<ViewStep> steps;
};

/// A function of its arguments, each cast to the dtype in `operands` first.
struct Apply {
    Function function;
    std::array<DType, 3> operands{};  ///< known once all variables are bound
    Accuracy accuracy = Accuracy::Accurate;
};

/// Its argument, cast to the dtype of the node.
struct CastTo {};

/// Its argument folded along the marked axes by a reduction op that takes its dtype. At least one axis is marked. An arg
/// reduction gives the index in C order among the elements along those axes.
struct Reduce {
    Op op;
    SmallVector<bool, 8> axes;  ///< one flag per axis of the argument
    bool keepdims = false;
};

enum class Reduction : std::uint8_t { Sum, Prod, Mean, Min, Max, Any, All, ArgMin, ArgMax };

/// A call of a reduction that waits for its variables: axes and dtypes are settled when they are bound.
struct ReduceCall {
    Reduction reduction;
    ReduceOptions options;
};

/// A node of an expression: a directed graph without cycles, immutable once made.
struct ExprNode {
    std::variant<ViewLeaf, Literal, Variable, Apply, CastTo, Reduce, ReduceCall> what;
    std::vector<NodePtr> args;
    bool bound = true;        ///< no variable below: dtype and shape are known
    bool reduces = false;     ///< a Reduce here or below
    std::uint32_t depth = 1;  ///< nodes on the longest way down
    DType dtype = DType::Bool;
    Dims shape;
};

/// Deeper expressions are refused, so that walking them needs little stack.
inline constexpr std::uint32_t kMaxDepth = 2000;

/// Null for anything else.
template <class Kind>
const Kind* as(const NodePtr& node) {
    return std::get_if<Kind>(&node->what);
}

// Makers: each settles dtype and shape as far as its arguments are bound, and throws the errors of the call.

NodePtr make_view(const View& view, int variable = -1, std::int64_t offset = 0);
NodePtr make_literal(const Literal& literal);
NodePtr make_variable(Variable variable);
/// Literals alone are computed at once and stay weak.
NodePtr make_apply(Function function, std::vector<NodePtr> args, Accuracy accuracy = Accuracy::Accurate);
NodePtr make_cast(const NodePtr& arg, DType dtype);
NodePtr make_reduce(Reduction reduction, const NodePtr& arg, const ReduceOptions& options);

/// The same node over other arguments, made anew when this one waited for variables.
NodePtr with_arguments(const NodePtr& node, std::vector<NodePtr> args);

/// The same expression with this accuracy for all its elementary functions, but for those folded into literals already.
NodePtr with_accuracy(const NodePtr& node, Accuracy accuracy);

/// For makers: sets `args` and what follows from them alone.
std::shared_ptr<ExprNode> make_node(decltype(ExprNode::what) what, std::vector<NodePtr> args);

/// "sum", "min".
std::string_view name_of(Reduction reduction);

}  // namespace stridejit
