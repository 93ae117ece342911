#include "stridejit/kernels/fold.h"

#include <algorithm>

#include "stridejit/kernels/complex.h"

namespace stridejit {
namespace {

using Nodes = FoldRule::Nodes;

constexpr std::int64_t kMostWays = 16;
constexpr std::int64_t kMostOperations = 256;  // of a step

/// Stands for an element of this dtype where only the dtype of a result is asked for.
NodePtr example(DType dtype) { return make_view(empty({}, dtype)); }

Nodes examples(const std::vector<DType>& dtypes) {
    Nodes nodes;
    for (const DType dtype : dtypes) nodes.push_back(example(dtype));
    return nodes;
}

std::vector<DType> dtypes_of(const Nodes& nodes) {
    std::vector<DType> dtypes;
    for (const NodePtr& node : nodes) dtypes.push_back(node->dtype);
    return dtypes;
}

std::string names_of(const std::vector<DType>& dtypes) {
    std::string names;
    for (const DType dtype : dtypes) names += text(names.empty() ? "" : ", ", name_of(dtype));
    return names;
}

/// The dtypes of a state of these elements: those that the rule gives, and gives again of what it gave.
std::vector<DType> state_dtypes(const FoldRule& rule, const std::vector<DType>& elements) {
    const auto combined = [&](const std::vector<DType>& earlier) {
        return dtypes_of(rule.combine(examples(earlier), examples(rule.associative ? earlier : elements)));
    };
    std::vector<DType> first = rule.associative ? combined(elements) : dtypes_of(rule.combine(rule.identity, examples(elements)));
    std::vector<DType> second = combined(first), third = combined(second);
    const bool real = std::none_of(third.begin(), third.end(), [](DType dtype) { return is_complex(dtype); });
    STRIDEJIT_REQUIRE(TypeError, second == third && real, rule.name, ": a state of ", names_of(second), " becomes one of ", names_of(third),
                      real ? "; cast() what is combined to the dtype that it should keep" : "; a state is of real numbers, real() and imag() are two of its values");
    return second;
}

/// An argument in its place of the shape that all have together, and not a literal.
NodePtr spread(const NodePtr& arg, DType dtype, const Dims& shape) { return make_repeat(make_cast(arg, dtype), shape); }

}  // namespace

std::int64_t FoldRule::ways() const {
    std::int64_t ways = kMostWays;
    while (ways > 2 && ways * static_cast<std::int64_t>(std::min<std::size_t>(size, kMostOperations)) > kMostOperations) ways /= 2;
    return ways;
}

Nodes make_states(const std::shared_ptr<const FoldRule>& rule, std::vector<NodePtr> args, const ReduceOptions& options, Kept kept) {
    STRIDEJIT_REQUIRE(ValueError, args.size() == rule->states(), rule->name, " takes ", rule->states(), rule->states() == 1 ? " argument" : " arguments", ", got ", args.size());
    for (const NodePtr& arg : args)
        STRIDEJIT_REQUIRE(TypeError, !is_complex(arg->dtype), rule->name, " does not take ", name_of(arg->dtype), "; it may fold real() and imag() as two values of a state");
    Dims shape;
    for (const NodePtr& arg : args) {
        try {
            shape = broadcast_shapes(as_span(shape), as_span(arg->shape));
        } catch (const ValueError& error) {
            throw ValueError(text(rule->name, ": ", error.what()));
        }
    }
    const SmallVector<bool, 8> marked = marked_axes(rule->name, options, shape.size());
    const std::vector<DType> elements = dtypes_of(args), states = state_dtypes(*rule, elements);
    for (std::size_t k = 0; k < args.size(); ++k) args[k] = spread(args[k], rule->associative ? states[k] : elements[k], shape);
    Nodes results;
    if (std::find(marked.begin(), marked.end(), true) == marked.end()) {
        if (rule->associative) return args;
        Nodes begin;
        for (std::size_t k = 0; k < args.size(); ++k) begin.push_back(make_cast(rule->identity[k], states[k]));
        results = rule->combine(begin, args);
        for (std::size_t k = 0; k < args.size(); ++k) results[k] = spread(results[k], states[k], shape);
        return results;
    }
    STRIDEJIT_ASSERT(kept == Kept::Last || (rule->associative && std::count(marked.begin(), marked.end(), true) == 1), rule->name);
    Dims left = kept == Kept::Last ? reduced_shape(shape, marked, options.keepdims) : shape;
    if (kept == Kept::IdentityAndEach) ++left[static_cast<std::size_t>(std::find(marked.begin(), marked.end(), true) - marked.begin())];
    for (std::size_t k = 0; k < args.size(); ++k) {
        auto node = make_node(Fold{rule, kept, marked, options.keepdims, states, k}, args);
        node->dtype = states[k];
        node->shape = left;
        results.push_back(std::move(node));
    }
    return results;
}

NodePtr make_fold(const std::shared_ptr<const FoldRule>& rule, std::vector<NodePtr> args, const ReduceOptions& options) {
    const bool bound = std::all_of(args.begin(), args.end(), [](const NodePtr& arg) { return arg->bound; });
    if (!bound) return make_node(FoldCall{rule, options}, std::move(args));
    return rule->result(make_states(rule, std::move(args), options));
}

const std::shared_ptr<const FoldRule>& complex_product() {
    static const std::shared_ptr<const FoldRule> rule = [] {
        auto made = std::make_shared<FoldRule>();
        made->name = "prod";
        made->associative = true;
        made->identity = {make_literal(Literal::from_double(1)), make_literal(Literal::from_double(0))};
        made->combine = [](std::span<const NodePtr> a, std::span<const NodePtr> b) {
            const Parts parts = parts_of(make_apply(Function::Multiply, {make_complex(a[0], a[1]), make_complex(b[0], b[1])}));
            return Nodes{parts.real, parts.imag};
        };
        made->result = [](std::span<const NodePtr> state) { return make_complex(state[0], state[1]); };
        made->size = 6;
        return made;
    }();
    return rule;
}

}  // namespace stridejit
