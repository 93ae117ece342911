#pragma once

#include <array>
#include <functional>
#include <variant>

#include "stridejit/kernels/expression.h"
#include "stridejit/kernels/function.h"
#include "stridejit/kernels/literal.h"
#include "stridejit/kernels/reduction.h"
#include "stridejit/kernels/scan.h"
#include "stridejit/kernels/source.h"

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

/// Its argument, which waits for variables, without roundings to 16 bits in it.
struct RoundOnce {};

/// Two real arguments, the parts of a complex number: kernels/complex.h.
struct Complex {};

/// Its argument folded along the marked axes by a reduction op that takes its dtype. At least one axis is marked. An arg
/// reduction gives the index in C order among the elements along those axes.
struct Reduce {
    Op op;
    SmallVector<bool, 8> axes;  ///< one flag per axis of the argument
    bool keepdims = false;
};

enum class Reduction : std::uint8_t {
    Sum, Prod, Mean, Min, Max, Any, All, ArgMin, ArgMax, Var, Std, Norm, CountNonzero, Ptp,
    NanSum, NanProd, NanMean, NanVar, NanStd, NanMin, NanMax, NanArgMin, NanArgMax, LogSumExp,
};

/// A call of a reduction that waits for its variables: axes and dtypes are settled when they are bound. The mask, if any,
/// is the second argument, not an option.
struct ReduceCall {
    Reduction reduction;
    ReduceOptions options;
};

struct FoldRule;  // kernels/fold.h

/// What is kept of the states that elements come to one after the other: the last one; each, which is a scan along one axis; or
/// each, behind the identity.
enum class Kept : std::uint8_t { Last, Each, IdentityAndEach };

/// One of the values that its arguments, of one shape and not literals, become along the marked axes by a rule of a program's own.
/// Where the same arguments are folded alike, all values are computed at once. At least one axis is marked.
struct Fold {
    std::shared_ptr<const FoldRule> rule;
    Kept kept = Kept::Last;
    SmallVector<bool, 8> axes;
    bool keepdims = false;
    std::vector<DType> dtypes;  ///< of all values
    std::size_t part = 0;
};

/// A call of such a reduction that waits for its variables.
struct FoldCall {
    std::shared_ptr<const FoldRule> rule;
    ReduceOptions options;
};

/// Its argument, each element joined to those before it along an axis by a scan op that takes its dtype.
struct Scan {
    Op op;
    std::size_t axis;
    bool initial = false;  ///< there is one more element, before the others, of what leaves each as it is
};

enum class Cumulation : std::uint8_t { Sum, Prod, Min, Max };

/// A call of a scan that waits for its variables.
struct ScanCall {
    Cumulation scan;
    ScanOptions options;
};

enum class Contraction : std::uint8_t { VecDot, VDot, Inner, Dot };

/// A call of a contraction that waits for its variables: how it is put together depends on the ranks.
struct ContractCall {
    Contraction contraction;
    SumMode mode = SumMode::Pairwise;
};

/// Its argument, repeated to the shape of the node.
struct Repeat {};

/// A part of its argument, which repeats to the shape `from` first. One that waits for variables has no `from` yet; any
/// other has an argument that reduces, for of anything else the parts of what it reads are taken.
struct Pick {
    ViewStep step;
    Dims from;
};

/// Instructions that somebody has written (kernels/user_function.h), of arguments cast to the dtypes that they load.
struct Inline {
    std::string name;
    std::shared_ptr<const Body> body;  ///< loads operands 0, 1, ..; its last instruction, a Store, has the result
};

/// A node of an expression: a directed graph without cycles, immutable once made.
struct ExprNode {
    std::variant<ViewLeaf, Literal, Variable, Apply, CastTo, RoundOnce, Complex, Reduce, ReduceCall, Scan, ScanCall, ContractCall, Repeat, Pick, Inline, Fold, FoldCall> what;
    std::vector<NodePtr> args;
    bool bound = true;        ///< no variable below: dtype and shape are known
    bool reduces = false;     ///< a Reduce, a Fold or a Scan here or below
    std::uint32_t depth = 1;  ///< nodes on the longest way down
    DType dtype = DType::Bool;
    Dims shape;
    SourcePlace place;              ///< where it stands, for mistakes that show when variables are bound
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
/// Zeros of the dtype and shape of a bound real node.
NodePtr make_zeros(const NodePtr& like);
/// Literals alone are computed at once and stay weak. Of 16-bit floats the function of float32 is made, and cast back.
NodePtr make_apply(Function function, std::vector<NodePtr> args, Accuracy accuracy = Accuracy::Accurate);
NodePtr make_cast(const NodePtr& arg, DType dtype);
/// `arg`, whose 16-bit floats are computed in float32 throughout and rounded at its end.
NodePtr make_round_once(const NodePtr& arg);
/// `arg`, which is bound and broadcasts to `shape`, in this shape.
NodePtr make_repeat(const NodePtr& arg, const Dims& shape);
NodePtr make_reduce(Reduction reduction, const NodePtr& arg, const ReduceOptions& options);

NodePtr make_scan(Cumulation scan, const NodePtr& arg, const ScanOptions& options);
NodePtr make_contraction(Contraction contraction, const NodePtr& a, const NodePtr& b, SumMode mode);

/// What a rule makes of these arguments. Throws TypeError where no dtype is one that the rule stays with.
NodePtr make_fold(const std::shared_ptr<const FoldRule>& rule, std::vector<NodePtr> args, const ReduceOptions& options);

/// `step` of the value of `arg`. Throws IndexError or ValueError as views do.
NodePtr make_pick(const NodePtr& arg, const ViewStep& step);
/// Throws TypeError when an argument does not cast to what the body loads within the same kind.
NodePtr make_inline(const Inline& what, std::vector<NodePtr> args);

/// `step` of the value of `node`, which is bound, repeated to the shape `from`.
NodePtr pick(const NodePtr& node, const Dims& from, const ViewStep& step);

/// `node`, and all below it that waits for variables and has no place, with this place.
NodePtr placed(const NodePtr& node, const SourcePlace& place);

/// With variables replaced by what `replace` gives for them; a null there leaves the variable.
NodePtr replace_variables(const NodePtr& node, const std::function<NodePtr(const Variable&)>& replace);

/// The same of several; parts that they share stay shared.
std::vector<NodePtr> replace_variables(std::span<const NodePtr> roots, const std::function<NodePtr(const Variable&)>& replace);

/// The same node over other arguments, made anew when this one waited for variables. A mistake that shows then is blamed
/// on the place of the node.
NodePtr with_arguments(const NodePtr& node, std::vector<NodePtr> args);

/// The same expression with this accuracy for all its elementary functions, but for those folded into literals already.
NodePtr with_accuracy(const NodePtr& node, Accuracy accuracy);

/// A flag per axis of an operand of this rank: is it reduced. `call` is named in errors.
SmallVector<bool, 8> marked_axes(std::string_view call, const ReduceOptions& options, std::size_t rank);
/// What is left of a shape whose marked axes are reduced.
Dims reduced_shape(const Dims& shape, const SmallVector<bool, 8>& marked, bool keepdims);

/// For makers: sets `args` and what follows from them alone.
std::shared_ptr<ExprNode> make_node(decltype(ExprNode::what) what, std::vector<NodePtr> args);

/// "sum", "min".
std::string_view name_of(Reduction reduction);

/// True when every operand takes part element by element, as a whole: there is no index, reduction or scan in it.
bool is_elementwise(const NodePtr& root);

}  // namespace stridejit
