#include "stridejit/kernels/several.h"

#include "stridejit/kernels/catalogue.h"
#include "stridejit/kernels/lower_expression.h"

namespace stridejit {
namespace {

constexpr PairRow kPairs[] = {
    {"minmax", "min", "max", "the smallest and the largest"},
    {"mean_var", "mean", "var", "mean and variance"},
    {"frexp", "frexp_mantissa", "frexp_exponent", "a = mantissa * 2^exponent, the magnitude of the mantissa in [0.5, 1)"},
    {"modf", "modf_fraction", "modf_integer", "what is behind the point and what is before it"},
};

Program program_of(std::span<const View> outs, std::span<const Expr> expressions) {
    std::vector<NodePtr> nodes;
    for (const Expr& expression : expressions) nodes.push_back(expression.node());
    require_assignable("assign_all", outs, nodes);
    return lower(outs, nodes);
}

Expr elementwise(std::string_view name, const Expr& a) { return find_function(name)->apply({&a, 1}); }

}  // namespace

void assign_all(std::span<const View> outs, std::span<const Expr> expressions, Engine& engine) { run(program_of(outs, expressions), engine); }

std::vector<View> eval_all(std::span<const Expr> expressions, Engine& engine) {
    std::vector<View> outs;
    for (const Expr& expression : expressions) outs.push_back(empty(as_span(expression.shape()), expression.dtype()));
    assign_all(outs, expressions, engine);
    return outs;
}

std::size_t count_passes(std::span<const View> outs, std::span<const Expr> expressions) { return program_of(outs, expressions).size(); }

Explanation explain_all(std::span<const View> outs, std::span<const Expr> expressions, Engine& engine, const std::optional<Target>& target) {
    return explain(program_of(outs, expressions), engine, target);
}

ExprPair minmax(const Expr& a, const ReduceOptions& options) { return {min(a, options), max(a, options)}; }

ExprPair mean_var(const Expr& a, const ReduceOptions& options) {
    ReduceOptions of_mean = options;
    of_mean.correction.reset();
    return {mean(a, of_mean), var(a, options)};
}

ExprPair frexp(const Expr& a) { return {elementwise("frexp_mantissa", a), elementwise("frexp_exponent", a)}; }
ExprPair modf(const Expr& a) { return {elementwise("modf_fraction", a), elementwise("modf_integer", a)}; }

std::span<const PairRow> pair_functions() { return kPairs; }

}  // namespace stridejit
