#include "stridejit/kernels/reduction.h"

#include <algorithm>

#include "stridejit/kernels/complex.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/typing.h"

namespace stridejit {
namespace {

struct ReductionInfo {
    std::string_view name;
    Op op, on_bool;  ///< what folds, and what folds bool
};

constexpr ReductionInfo kReductions[] = {
    {"sum", Op::ReduceAdd, Op::ReduceOr},   {"prod", Op::ReduceMul, Op::ReduceAnd},
    {"mean", Op::ReduceAdd, Op::ReduceOr},  {"min", Op::ReduceMin, Op::ReduceAnd},
    {"max", Op::ReduceMax, Op::ReduceOr},   {"any", Op::ReduceOr, Op::ReduceOr},
    {"all", Op::ReduceAnd, Op::ReduceAnd},  {"argmin", Op::ReduceArgMin, Op::ReduceArgMin},
    {"argmax", Op::ReduceArgMax, Op::ReduceArgMax},
};

const ReductionInfo& info(Reduction reduction) { return kReductions[static_cast<std::size_t>(reduction)]; }

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
            STRIDEJIT_REQUIRE(TypeError, is_float(options.dtype.value_or(DType::Float64)) || is_complex(*options.dtype), name, ": dtype=",
                              name_of(*options.dtype), " is not possible, a mean is a float; cast() the result");
            return options.dtype.value_or(is_float(input) || is_complex(input) ? input : DType::Float64);
        case Reduction::Sum:
        case Reduction::Prod: return options.dtype.value_or(accumulator_of(input));
        case Reduction::Min:
        case Reduction::Max: return options.dtype.value_or(input);
        case Reduction::ArgMin:
        case Reduction::ArgMax:
            STRIDEJIT_REQUIRE(TypeError, options.dtype.value_or(DType::Int64) == DType::Int64, name, ": dtype=",
                              name_of(*options.dtype), " is not possible, an index is int64; cast() the result");
            return input == DType::Bool ? DType::UInt8 : input;
    }
    return input;
}

/// The number of elements that become one, as a rank-0 array: a number that kernels are given, not one that they
/// are compiled for.
NodePtr count_node(const Dims& shape, const SmallVector<bool, 8>& marked, DType dtype) {
    double count = 1;
    for (std::size_t axis = 0; axis < shape.size(); ++axis)
        if (marked[axis]) count *= static_cast<double>(shape[axis]);
    const View view = empty({}, dtype);
    view.set(count);
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

Expr reduce(Reduction reduction, const Expr& a, const ReduceOptions& options) {
    return Expr(make_reduce(reduction, a.node(), options));
}

}  // namespace

std::string_view name_of(Reduction reduction) { return info(reduction).name; }

NodePtr make_reduce(Reduction reduction, const NodePtr& arg, const ReduceOptions& options) {
    if (!arg->bound) return make_node(ReduceCall{reduction, options}, {arg});
    const std::string_view name = info(reduction).name;
    const auto marked = marked_axes(name, options, arg->shape.size());
    const DType dtype = accumulator(reduction, arg->dtype, options);
    const bool finds = is_arg_reduction(info(reduction).op);
    if (is_complex(dtype) || (finds && is_complex(arg->dtype))) {
        STRIDEJIT_REQUIRE(TypeError, reduction == Reduction::Sum || reduction == Reduction::Mean, name, " does not take ",
                          name_of(dtype), reduction == Reduction::Prod ? "; a product of all of them is not there yet, multiply slices by each other" :
                          "; complex numbers have no order, reduce abs(), real() or imag() of them");
        ReduceOptions part_options = options;
        part_options.dtype = part_of(dtype);
        return fold_parts(make_cast(arg, dtype), [&](const NodePtr& part) { return make_reduce(reduction, part, part_options); });
    }
    if (finds || reduction == Reduction::Min || reduction == Reduction::Max) require_elements(name, arg->shape, marked);

    const DType computed = computed_in(dtype);  // 16-bit floats are rounded to once, at the end
    NodePtr result = make_cast(make_cast(arg, dtype), computed);
    if (std::find(marked.begin(), marked.end(), true) != marked.end()) {
        const Op op = dtype == DType::Bool ? info(reduction).on_bool : info(reduction).op;
        auto node = make_node(Reduce{op, marked, options.keepdims}, {result});
        node->dtype = finds ? DType::Int64 : computed;
        node->shape = reduced_shape(arg->shape, marked, options.keepdims);
        result = node;
    } else if (finds) {
        return zero_indices(arg->shape);
    }
    if (reduction == Reduction::Mean) result = make_apply(Function::Divide, {result, count_node(arg->shape, marked, computed)});
    return finds ? result : make_cast(result, dtype);
}

Expr sum(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Sum, a, options); }
Expr prod(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Prod, a, options); }
Expr mean(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Mean, a, options); }
Expr min(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Min, a, options); }
Expr max(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Max, a, options); }
Expr any(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::Any, a, options); }
Expr all(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::All, a, options); }
Expr argmin(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::ArgMin, a, options); }
Expr argmax(const Expr& a, const ReduceOptions& options) { return reduce(Reduction::ArgMax, a, options); }

}  // namespace stridejit
