#include "stridejit/kernels/reduction.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "stridejit/kernels/complex.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/fold.h"
#include "stridejit/kernels/typing.h"

namespace stridejit {
namespace {

using Keywords = std::uint16_t;  ///< a bit per Keyword

constexpr Keywords bit(Keyword keyword) { return static_cast<Keywords>(1u << static_cast<unsigned>(keyword)); }
constexpr Keywords kShape = bit(Keyword::Axis) | bit(Keyword::Keepdims);
constexpr Keywords kTyped = kShape | bit(Keyword::DType);
constexpr Keywords kMasked = kTyped | bit(Keyword::Where);
constexpr Keywords kFolded = kMasked | bit(Keyword::Initial);
constexpr Keywords kSummed = kMasked | bit(Keyword::Mode);
constexpr Keywords kSpread = kSummed | bit(Keyword::Correction);

struct ReductionInfo {
    std::string_view name;
    Keywords keywords;
};

constexpr ReductionInfo kReductions[] = {
    {"sum", kSummed | bit(Keyword::Initial)}, {"prod", kFolded}, {"mean", kSummed},
    {"min", kFolded},       {"max", kFolded},       {"any", kFolded},
    {"all", kFolded},       {"argmin", kTyped},     {"argmax", kTyped},
    {"var", kSpread},       {"std", kSpread},       {"vector_norm", kSummed | bit(Keyword::Ord)},
    {"count_nonzero", kShape | bit(Keyword::Where)}, {"ptp", kTyped},
    {"nansum", kSummed | bit(Keyword::Initial)}, {"nanprod", kFolded}, {"nanmean", kSummed},
    {"nanvar", kSpread},    {"nanstd", kSpread},    {"nanmin", kFolded},
    {"nanmax", kFolded},    {"nanargmin", kTyped},  {"nanargmax", kTyped},
    {"logsumexp", kSummed},
};

constexpr std::string_view kKeywords[] = {"axis", "keepdims", "dtype", "where", "initial", "correction", "ord", "mode"};
constexpr std::string_view kModes[] = {"pairwise", "compensated", "exact"};

const ReductionInfo& info(Reduction reduction) { return kReductions[static_cast<std::size_t>(reduction)]; }

/// The op that sums floats in this mode.
Op sum_of(SumMode mode) {
    switch (mode) {
        case SumMode::Pairwise: return Op::ReduceAdd;
        case SumMode::Compensated: return Op::ReduceAddCompensated;
        case SumMode::Exact: return Op::ReduceAddExact;
    }
    return Op::ReduceAdd;
}

/// How the elements of a fold become one: what folds, what folds bool, what folds two results, and what counts for nothing.
struct Fold {
    Op op, on_bool;
    Function combine;
    int neutral;
};

Fold fold_of(Reduction reduction) {
    switch (reduction) {
        case Reduction::Prod: return {Op::ReduceMul, Op::ReduceAnd, Function::Multiply, 1};
        case Reduction::Min: return {Op::ReduceMin, Op::ReduceAnd, Function::Minimum, 1};
        case Reduction::Max: return {Op::ReduceMax, Op::ReduceOr, Function::Maximum, 0};
        case Reduction::Any: return {Op::ReduceOr, Op::ReduceOr, Function::BitwiseOr, 0};
        case Reduction::All: return {Op::ReduceAnd, Op::ReduceAnd, Function::BitwiseAnd, 1};
        case Reduction::ArgMin: return {Op::ReduceArgMin, Op::ReduceArgMin, Function::Minimum, 0};
        case Reduction::ArgMax: return {Op::ReduceArgMax, Op::ReduceArgMax, Function::Maximum, 0};
        default: return {Op::ReduceAdd, Op::ReduceOr, Function::Add, 0};
    }
}

DType float_dtype(std::string_view name, std::string_view what, DType input, const ReduceOptions& options) {
    STRIDEJIT_REQUIRE(TypeError, is_float(options.dtype.value_or(DType::Float64)), name, ": dtype=",
                      name_of(*options.dtype), " is not possible, a ", what, " is a float; cast() the result");
    return options.dtype.value_or(is_float(input) ? input : DType::Float64);
}

/// The dtype that elements are cast to before they are folded.
DType accumulator(Reduction reduction, DType input, const ReduceOptions& options) {
    const std::string_view name = info(reduction).name;
    switch (reduction) {
        case Reduction::Any:
        case Reduction::All:
            STRIDEJIT_REQUIRE(TypeError, options.dtype.value_or(DType::Bool) == DType::Bool, name, ": dtype=",
                              name_of(*options.dtype), " is not possible, the result is bool; cast() the result");
            return DType::Bool;
        case Reduction::Mean:
        case Reduction::NanMean:
            if (is_complex(options.dtype.value_or(input))) return options.dtype.value_or(input);
            return float_dtype(name, "mean", input, options);
        case Reduction::Var:
        case Reduction::Std:
        case Reduction::NanVar:
        case Reduction::NanStd: return float_dtype(name, "variance", input, options);
        case Reduction::Norm: return float_dtype(name, "norm", input, options);
        case Reduction::LogSumExp: return float_dtype(name, "logarithm", input, options);
        case Reduction::Sum:
        case Reduction::Prod:
        case Reduction::NanSum:
        case Reduction::NanProd: return options.dtype.value_or(accumulator_of(input));
        case Reduction::CountNonzero: return DType::Int64;
        case Reduction::Min:
        case Reduction::Max:
        case Reduction::NanMin:
        case Reduction::NanMax:
        case Reduction::Ptp: return options.dtype.value_or(input);
        case Reduction::ArgMin:
        case Reduction::ArgMax:
        case Reduction::NanArgMin:
        case Reduction::NanArgMax:
            STRIDEJIT_REQUIRE(TypeError, options.dtype.value_or(DType::Int64) == DType::Int64, name, ": dtype=",
                              name_of(*options.dtype), " is not possible, an index is int64; cast() the result");
            return input == DType::Bool ? DType::UInt8 : input;
    }
    return input;
}

NodePtr number(double value, DType dtype) { return make_cast(make_literal(Literal::from_double(value)), dtype); }

/// A number that kernels are given, not one that they are compiled for: a rank-0 array.
NodePtr scalar_node(double value, DType dtype) {
    const View view = empty({}, dtype);
    view.set(value);
    return make_view(view);
}

/// Where nothing is reduced, each element is the first of one.
NodePtr zero_indices(const Dims& shape) {
    const View zero = empty({}, DType::Int64);
    zero.set(0);
    return make_view(zero.broadcast_to(as_span(shape)));
}

void require_elements(std::string_view call, const Dims& shape, const SmallVector<bool, 8>& marked) {
    bool reduces_none = false, has_results = true;
    for (std::size_t axis = 0; axis < shape.size(); ++axis) {
        if (shape[axis] != 0) continue;
        if (marked[axis]) reduces_none = true;
        else has_results = false;
    }
    STRIDEJIT_REQUIRE(ValueError, !reduces_none || !has_results, call, ": no elements along the reduced axes of shape ",
                      to_text(as_span(shape)), ", and ", call, " has no value for none");
}

/// The mask of an operand of this shape.
NodePtr mask_of(std::string_view name, const Expr& given, const Dims& wanted) {
    const Dims& shape = given.node()->shape;
    bool repeats = shape.size() <= wanted.size();
    for (std::size_t k = 0; repeats && k < shape.size(); ++k) {
        const std::int64_t extent = shape[shape.size() - 1 - k];
        repeats = extent == 1 || extent == wanted[wanted.size() - 1 - k];
    }
    STRIDEJIT_REQUIRE(ValueError, repeats, name, ": where= has shape ", to_text(as_span(shape)),
                      ", which does not broadcast to the operand's shape ", to_text(as_span(wanted)));
    return make_cast(given.node(), DType::Bool);
}

/// One call whose arguments are bound.
class Call {
public:
    Call(Reduction reduction, const NodePtr& arg, const ReduceOptions& options)
        : name_(info(reduction).name), arg_(arg), options_(options), dtype_(accumulator(reduction, arg->dtype, options)),
          marked_(marked_axes(name_, options, arg->shape.size())) {
        if (options.where) mask_ = mask_of(name_, *options.where, arg->shape);
    }

    NodePtr result(Reduction reduction) {
        switch (reduction) {
            case Reduction::Sum:
            case Reduction::Prod:
            case Reduction::Any:
            case Reduction::All:
            case Reduction::Min:
            case Reduction::Max:
            case Reduction::ArgMin:
            case Reduction::ArgMax: return folded(reduction, make_cast(arg_, dtype_));
            case Reduction::Mean: return mean();
            case Reduction::Var: return variance();
            case Reduction::Std: return make_apply(Function::Sqrt, {variance()});
            case Reduction::Norm: return norm();
            case Reduction::LogSumExp: return log_sum_exp();
            case Reduction::CountNonzero: return folded(Reduction::Sum, make_cast(make_cast(arg_, DType::Bool), DType::Int64));
            case Reduction::Ptp:
                return make_apply(Function::Subtract, {folded(Reduction::Max, make_cast(arg_, dtype_)), folded(Reduction::Min, make_cast(arg_, dtype_))});
            case Reduction::NanSum: return skip_nans(), result(Reduction::Sum);
            case Reduction::NanProd: return skip_nans(), result(Reduction::Prod);
            case Reduction::NanMean: return skip_nans(), result(Reduction::Mean);
            case Reduction::NanVar: return skip_nans(), result(Reduction::Var);
            case Reduction::NanStd: return skip_nans(), result(Reduction::Std);
            case Reduction::NanMin: return best_number(Reduction::Min);
            case Reduction::NanMax: return best_number(Reduction::Max);
            case Reduction::NanArgMin: return folded(Reduction::ArgMin, make_cast(without_nans(Reduction::Min), dtype_));
            case Reduction::NanArgMax: return folded(Reduction::ArgMax, make_cast(without_nans(Reduction::Max), dtype_));
        }
        return nullptr;
    }

private:
    [[nodiscard]] NodePtr isnan() const { return make_apply(Function::IsNan, {arg_}); }

    /// NaNs take no part from here on.
    void skip_nans() {
        if (!is_float(arg_->dtype)) return;
        const NodePtr numbers = make_apply(Function::LogicalNot, {isnan()});
        mask_ = mask_ ? make_apply(Function::BitwiseAnd, {mask_, numbers}) : numbers;
    }

    [[nodiscard]] NodePtr without_nans(Reduction best) const {
        if (!is_float(arg_->dtype)) return arg_;
        const double worst = std::numeric_limits<double>::infinity();
        return make_apply(Function::Where, {isnan(), number(best == Reduction::Min ? worst : -worst, arg_->dtype), arg_});
    }

    /// The smallest or largest of those that are not NaN; NaN where all are.
    NodePtr best_number(Reduction reduction) {
        const NodePtr best = folded(reduction, make_cast(without_nans(reduction), dtype_));
        if (!is_float(arg_->dtype) || options_.initial) return best;
        const NodePtr none = folded(Reduction::All, isnan());
        return make_apply(Function::Where, {none, number(std::numeric_limits<double>::quiet_NaN(), dtype_), best});
    }

    [[nodiscard]] bool reduces() const { return std::find(marked_.begin(), marked_.end(), true) != marked_.end(); }
    [[nodiscard]] Dims shape() const { return reduced_shape(arg_->shape, marked_, options_.keepdims); }

    [[nodiscard]] double count() const {
        double count = 1;
        for (std::size_t axis = 0; axis < marked_.size(); ++axis)
            if (marked_[axis]) count *= static_cast<double>(arg_->shape[axis]);
        return count;
    }

    /// How many elements take part, less `correction` but never below 0.
    NodePtr divisor(double correction) {
        if (!mask_) return scalar_node(std::max(count() - correction, 0.0), dtype_);
        const NodePtr ones = make_repeat(make_cast(mask_, DType::Int64), arg_->shape);
        const NodePtr counted = make_cast(plain_fold(Op::ReduceAdd, ones, options_.keepdims), dtype_);
        if (correction == 0) return counted;
        return make_apply(Function::Maximum, {make_apply(Function::Subtract, {counted, scalar_node(correction, dtype_)}), number(0, dtype_)});
    }

    [[nodiscard]] NodePtr plain_fold(Op op, const NodePtr& value, bool keepdims) const {
        if (!reduces()) return value;
        auto node = make_node(Reduce{op, marked_, keepdims}, {value});
        node->dtype = is_arg_reduction(op) ? DType::Int64 : value->dtype;
        node->shape = reduced_shape(arg_->shape, marked_, keepdims);
        return node;
    }

    /// `value`, which has the operand's shape, folded over the elements that take part, and the initial value.
    NodePtr folded(Reduction reduction, NodePtr value) { return folded(reduction, std::move(value), options_.keepdims); }

    NodePtr folded(Reduction reduction, NodePtr value, bool keepdims) {
        const Fold fold = fold_of(reduction);
        const DType dtype = value->dtype;
        const bool finds = is_arg_reduction(fold.op);
        const bool has_none = finds || reduction == Reduction::Min || reduction == Reduction::Max;  // a value for no element
        const NodePtr initial = options_.initial ? initial_of(dtype) : nullptr;
        if (!initial && has_none) require_elements(name_, arg_->shape, marked_);
        STRIDEJIT_REQUIRE(ValueError, !mask_ || !has_none || initial, name_, ": where= needs initial=, for ", name_,
                          " has no value where the mask takes no element");
        if (initial && has_none && count() == 0) return make_repeat(initial, reduced_shape(arg_->shape, marked_, keepdims));
        if (mask_) {
            const NodePtr neutral = has_none ? initial : number(fold.neutral, dtype);
            value = make_repeat(make_apply(Function::Where, {mask_, value, neutral}), arg_->shape);
        }
        if (finds && !reduces()) return zero_indices(arg_->shape);
        const NodePtr result = fold.op == Op::ReduceAdd && is_float(dtype) ? summed(value, keepdims) : plain_fold(dtype == DType::Bool ? fold.on_bool : fold.op, value, keepdims);
        return initial ? make_apply(fold.combine, {result, initial}) : result;
    }

    /// Floats in the mode. A double holds a float and what any addition rounds off of it, so that compensated sums of shorter floats are
    /// plain ones of doubles.
    [[nodiscard]] NodePtr summed(const NodePtr& value, bool keepdims) const {
        const SumMode mode = options_.mode.value_or(SumMode::Pairwise);
        if (mode != SumMode::Compensated || value->dtype == DType::Float64) return plain_fold(sum_of(mode), value, keepdims);
        return make_cast(plain_fold(Op::ReduceAdd, make_cast(value, DType::Float64), keepdims), value->dtype);
    }

    NodePtr initial_of(DType dtype) const {
        const auto* literal = as<Literal>(options_.initial->node());
        STRIDEJIT_REQUIRE(TypeError, literal != nullptr, name_, ": initial= must be a number");
        const bool fits = literal->fits(dtype) && (is_float(dtype) || !is_float(literal->dtype)) && (dtype != DType::Bool || literal->dtype == DType::Bool);
        STRIDEJIT_REQUIRE(ValueError, fits, name_, ": initial=", to_text(*literal), " does not fit in ", name_of(dtype),
                          ", the dtype of the result");
        return make_cast(options_.initial->node(), dtype);
    }

    NodePtr mean() { return make_apply(Function::Divide, {folded(Reduction::Sum, make_cast(arg_, dtype_)), divisor(0)}); }

    NodePtr norm() {
        const NodePtr value = make_cast(arg_, dtype_);
        const double ord = options_.ord.value_or(2);
        STRIDEJIT_REQUIRE(ValueError, ord == 1 || ord == 2 || ord == std::numeric_limits<double>::infinity(), name_, ": ord=", ord,
                          "; it can be 1, 2 or inf");
        if (ord == 2) return make_apply(Function::Sqrt, {folded(Reduction::Sum, make_apply(Function::Multiply, {value, value}))});
        const NodePtr magnitude = make_apply(Function::Abs, {value});
        if (ord == 1) return folded(Reduction::Sum, magnitude);
        require_elements(name_, arg_->shape, marked_);
        options_.initial = Expr(0);  // no magnitude is less
        return folded(Reduction::Max, magnitude);
    }

    /// Exponents are taken from the largest one, so that none overflows; where that is infinite or a NaN, from 0.
    NodePtr log_sum_exp() {
        const NodePtr value = make_cast(arg_, dtype_);
        options_.initial = Expr(-std::numeric_limits<double>::infinity());  // of no element: the logarithm of 0
        if (count() == 0) return make_repeat(initial_of(dtype_), reduced_shape(arg_->shape, marked_, options_.keepdims));
        const NodePtr largest = folded(Reduction::Max, value, true);
        options_.initial.reset();
        const NodePtr near = make_apply(Function::Where, {make_apply(Function::IsFinite, {largest}), largest, number(0, dtype_)});
        const NodePtr sum = folded(Reduction::Sum, make_apply(Function::Exp, {make_apply(Function::Subtract, {value, near})}));
        return make_apply(Function::Add, {make_apply(Function::Log, {sum}), near->reduces ? whole(near, sum->shape) : near});
    }

    /// What has been computed as a whole, with its reduced axes kept, in the shape of the result.
    [[nodiscard]] NodePtr whole(const NodePtr& node, const Dims& shape) const {
        std::vector<Index> items;
        for (const bool marked : marked_) items.push_back(marked && !options_.keepdims ? Index(std::int64_t{0}) : Index(Slice{}));
        auto part = make_node(Pick{items, node->shape}, {node});
        part->dtype = node->dtype;
        part->shape = shape;
        return part;
    }

    /// Distances are taken from the mean of the first elements, at least 1/32 of all: then the mean of all is at most
    /// sqrt(32) standard deviations away, so that what cancels below costs five bits at worst. With a mask the first
    /// elements may be left out, so it is the mean of all; and so it is in the other modes, for which elements are the first
    /// depends on their order.
    NodePtr variance() {
        const NodePtr value = make_cast(arg_, dtype_);
        const bool kept = std::exchange(options_.keepdims, true);
        const bool one_pass = !mask_ && options_.mode.value_or(SumMode::Pairwise) == SumMode::Pairwise;
        const NodePtr near = one_pass ? mean_of_first(value) : mean();
        options_.keepdims = kept;
        const NodePtr distance = make_apply(Function::Subtract, {value, near});
        const NodePtr sum = folded(Reduction::Sum, distance);
        const NodePtr squares = folded(Reduction::Sum, make_apply(Function::Multiply, {distance, distance}));
        // Squares alone may overflow; what is finite has no infinite excess then.
        const NodePtr is_over = make_apply(Function::LogicalAnd, {make_apply(Function::IsInf, {squares}), make_apply(Function::IsFinite, {sum})});
        const NodePtr product = make_apply(Function::Multiply, {sum, make_apply(Function::Divide, {sum, divisor(0)})});
        const NodePtr excess = make_apply(Function::Where, {is_over, number(0, dtype_), product});
        const NodePtr about_mean = make_apply(Function::Maximum, {make_apply(Function::Subtract, {squares, excess}), number(0, dtype_)});
        return divided_once(about_mean, make_apply(Function::Subtract, {make_apply(Function::Subtract, {squares, about_mean}), excess}),
                            divisor(options_.correction.value_or(0)));
    }

    /// (dividend + what it was rounded by) / divisor, rounded once.
    [[nodiscard]] static NodePtr divided_once(const NodePtr& dividend, const NodePtr& rest, const NodePtr& divisor) {
        const NodePtr about = make_apply(Function::Divide, {dividend, divisor});
        const NodePtr left = make_apply(Function::Add, {make_apply(Function::Fma, {make_apply(Function::Negative, {about}), divisor, dividend}), rest});
        const NodePtr exact = make_apply(Function::Add, {about, make_apply(Function::Divide, {left, divisor})});
        return make_apply(Function::Where, {make_apply(Function::IsFinite, {exact}), exact, about});
    }

    /// The mean of the first 1/32 along the longest reduced axis, with reduced axes kept.
    [[nodiscard]] NodePtr mean_of_first(const NodePtr& value) const {
        constexpr std::int64_t kParts = 32;
        std::size_t longest = marked_.size();
        for (std::size_t axis = 0; axis < marked_.size(); ++axis)
            if (marked_[axis] && (longest == marked_.size() || arg_->shape[axis] > arg_->shape[longest])) longest = axis;
        if (longest == marked_.size()) return value;
        std::vector<Index> items(marked_.size(), Slice{});
        items[longest] = Slice{std::nullopt, (arg_->shape[longest] + kParts - 1) / kParts, 1};
        ReduceOptions options;
        options.axes = std::vector<std::int64_t>{};
        for (std::size_t axis = 0; axis < marked_.size(); ++axis)
            if (marked_[axis]) options.axes->push_back(static_cast<std::int64_t>(axis));
        options.keepdims = true;
        return make_reduce(Reduction::Mean, pick(value, arg_->shape, items), options);
    }

    std::string_view name_;
    NodePtr arg_, mask_;
    ReduceOptions options_;
    DType dtype_;
    SmallVector<bool, 8> marked_;
};

/// Of both parts together: they do not multiply each by itself.
NodePtr complex_prod(const NodePtr& arg, DType dtype, const ReduceOptions& options) {
    NodePtr value = make_cast(arg, dtype);
    const NodePtr one = make_cast(make_literal(Literal::from_double(1)), dtype);
    if (options.where) value = make_apply(Function::Where, {mask_of("prod", *options.where, arg->shape), value, one});
    ReduceOptions shape;
    shape.axes = options.axes;
    shape.keepdims = options.keepdims;
    const Parts parts = parts_of(value);
    return make_fold(complex_product(), {parts.real, parts.imag}, shape);
}

/// `result` and one element more.
NodePtr with_initial(Function combine, const NodePtr& result, const ReduceOptions& options) {
    if (!options.initial) return result;
    const NodePtr& initial = options.initial->node();
    const bool is_number = as<Literal>(initial) || (as<Complex>(initial) && as<Literal>(initial->args[0]) && as<Literal>(initial->args[1]));
    STRIDEJIT_REQUIRE(TypeError, is_number, "reduction of ", name_of(result->dtype), ": initial= must be a number");
    return make_apply(combine, {result, make_cast(initial, result->dtype)});
}

/// A reduction of complex numbers is one of their parts or magnitudes.
NodePtr reduce_complex(Reduction reduction, const NodePtr& arg, DType dtype, const ReduceOptions& options) {
    ReduceOptions of_parts = options;
    if (is_complex(dtype)) of_parts.dtype = part_of(dtype);
    const auto of_part = [&](const NodePtr& part) { return make_reduce(reduction, part, of_parts); };
    if (reduction == Reduction::Sum || reduction == Reduction::Prod) of_parts.initial.reset();
    switch (reduction) {
        case Reduction::Sum: return with_initial(Function::Add, fold_parts(make_cast(arg, dtype), of_part), options);
        case Reduction::Prod: return with_initial(Function::Multiply, complex_prod(arg, dtype, options), options);
        case Reduction::Mean: return fold_parts(make_cast(arg, dtype), of_part);
        case Reduction::Norm: return make_reduce(reduction, make_apply(Function::Abs, {arg}), options);
        case Reduction::Var: {
            const Parts parts = parts_of(arg);
            return make_apply(Function::Add, {of_part(parts.real), of_part(parts.imag)});
        }
        case Reduction::Std: return make_apply(Function::Sqrt, {make_reduce(Reduction::Var, arg, options)});
        default:
            STRIDEJIT_REQUIRE(TypeError, false, info(reduction).name, " does not take ", name_of(arg->dtype),
                              "; complex numbers have no order, reduce abs(), real() or imag() of them");
    }
    return nullptr;
}

NodePtr bound_reduce(Reduction reduction, const NodePtr& arg, const ReduceOptions& options) {
    const DType dtype = accumulator(reduction, arg->dtype, options);
    const bool asks_truth = reduction == Reduction::Any || reduction == Reduction::All || reduction == Reduction::CountNonzero;
    if (is_complex(dtype) || (is_complex(arg->dtype) && !asks_truth && (!options.dtype || dtype == arg->dtype)))
        return reduce_complex(reduction, arg, dtype, options);
    const bool finds = is_arg_reduction(fold_of(reduction).op) || reduction == Reduction::NanArgMin || reduction == Reduction::NanArgMax;
    if (!is_half(dtype)) return Call(reduction, arg, options).result(reduction);
    // 16-bit floats are rounded to once, at the end; from sums that err less, as late as can be.
    ReduceOptions wide = options;
    if (!finds) wide.dtype = options.mode.value_or(SumMode::Pairwise) == SumMode::Pairwise ? computed_in(dtype) : DType::Float64;
    if (options.mode == SumMode::Compensated) wide.mode = SumMode::Pairwise;  // as of float32
    const NodePtr result = Call(reduction, make_cast(make_cast(arg, dtype), computed_in(dtype)), wide).result(reduction);
    return finds ? result : make_cast(result, dtype);
}

void require_keywords(Reduction reduction, const ReduceOptions& options) {
    const auto require = [&](bool given, Keyword keyword) {
        STRIDEJIT_REQUIRE(TypeError, !given || (info(reduction).keywords & bit(keyword)) != 0, info(reduction).name,
                          " takes no ", name_of(keyword), "=");
    };
    require(options.dtype.has_value(), Keyword::DType);
    require(options.where.has_value(), Keyword::Where);
    require(options.initial.has_value(), Keyword::Initial);
    require(options.correction.has_value(), Keyword::Correction);
    require(options.ord.has_value(), Keyword::Ord);
    require(options.mode.has_value(), Keyword::Mode);
}

Expr reduce(Reduction reduction, const Expr& a, const ReduceOptions& options) {
    return Expr(make_reduce(reduction, a.node(), options));
}

}  // namespace

SmallVector<bool, 8> marked_axes(std::string_view call, const ReduceOptions& options, std::size_t rank) {
    SmallVector<bool, 8> marked(rank, !options.axes.has_value());
    if (!options.axes) return marked;
    for (const std::int64_t given : *options.axes) {
        const std::size_t axis = normalize_axis(given, rank, std::string(call));
        STRIDEJIT_REQUIRE(ValueError, !marked[axis], call, ": axis ", axis, " is named twice in ",
                          to_text(std::span<const std::int64_t>(*options.axes)));
        marked[axis] = true;
    }
    return marked;
}

Dims reduced_shape(const Dims& shape, const SmallVector<bool, 8>& marked, bool keepdims) {
    Dims result;
    for (std::size_t axis = 0; axis < shape.size(); ++axis) {
        if (!marked[axis]) result.push_back(shape[axis]);
        else if (keepdims) result.push_back(1);
    }
    return result;
}

std::string_view name_of(Reduction reduction) { return info(reduction).name; }
std::string_view name_of(Keyword keyword) { return kKeywords[static_cast<std::size_t>(keyword)]; }
std::string_view name_of(SumMode mode) { return kModes[static_cast<std::size_t>(mode)]; }

std::optional<SumMode> find_sum_mode(std::string_view name) {
    for (std::size_t k = 0; k < std::size(kModes); ++k)
        if (kModes[k] == name) return static_cast<SumMode>(k);
    return std::nullopt;
}

std::vector<Keyword> keywords_of(std::string_view reduction) {
    std::vector<Keyword> result;
    for (const ReductionInfo& row : kReductions) {
        if (row.name != reduction) continue;
        for (std::size_t k = 0; k < std::size(kKeywords); ++k)
            if (row.keywords & bit(static_cast<Keyword>(k))) result.push_back(static_cast<Keyword>(k));
    }
    return result;
}

NodePtr make_reduce(Reduction reduction, const NodePtr& arg, const ReduceOptions& options) {
    require_keywords(reduction, options);
    if (arg->bound && (!options.where || options.where->node()->bound)) return bound_reduce(reduction, arg, options);
    std::vector<NodePtr> args{arg};
    ReduceOptions rest = options;
    if (options.where) args.push_back(options.where->node());
    rest.where.reset();
    return make_node(ReduceCall{reduction, rest}, std::move(args));
}

Expr sum(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Sum, a, options); }
Expr prod(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Prod, a, options); }
Expr mean(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Mean, a, options); }
Expr var(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Var, a, options); }
Expr stddev(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Std, a, options); }
Expr vector_norm(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Norm, a, options); }
Expr count_nonzero(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::CountNonzero, a, options); }
Expr ptp(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Ptp, a, options); }
Expr min(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Min, a, options); }
Expr max(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Max, a, options); }
Expr any(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Any, a, options); }
Expr all(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::All, a, options); }
Expr argmin(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::ArgMin, a, options); }
Expr argmax(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::ArgMax, a, options); }
Expr logsumexp(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::LogSumExp, a, options); }
Expr nansum(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::NanSum, a, options); }
Expr nanprod(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::NanProd, a, options); }
Expr nanmean(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::NanMean, a, options); }
Expr nanvar(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::NanVar, a, options); }
Expr nanstd(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::NanStd, a, options); }
Expr nanmin(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::NanMin, a, options); }
Expr nanmax(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::NanMax, a, options); }
Expr nanargmin(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::NanArgMin, a, options); }
Expr nanargmax(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::NanArgMax, a, options); }

}  // namespace stridejit
