#include "stridejit/kernels/expression.h"

#include "stridejit/kernels/complex.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/lower_expression.h"

namespace stridejit {
namespace {

void require_bound(const char* call, const NodePtr& node) {
    STRIDEJIT_REQUIRE(ValueError, node->bound, call, ": the expression has unbound variables; compile() it and bind them");
}

void append(std::string& all, const std::string& part, const std::string& heading) {
    if (part.empty()) return;
    all += heading + part;
    if (part.back() != '\n') all += '\n';
}

}  // namespace

Expr::Expr(const View& view) : node_(make_view(view)) {}
Expr::Expr(double scalar) : node_(make_literal(Literal::from_double(scalar))) {}

Expr::Expr(std::complex<double> scalar)
    : node_(make_complex(make_literal(Literal::from_double(scalar.real())), make_literal(Literal::from_double(scalar.imag())))) {}

Expr Expr::from_bool(bool value) { return Expr(make_literal(Literal::from_bool(value))); }

Expr Expr::from_integer(std::int64_t value, bool wrapped_unsigned) {
    return Expr(make_literal(wrapped_unsigned ? Literal::from_unsigned(static_cast<std::uint64_t>(value))
                                              : Literal::from_signed(value)));
}

Expr Expr::variable(std::string name) { return Expr(make_variable({std::move(name), {}})); }

Expr Expr::index(std::vector<Index> items) const { return Expr(make_pick(node_, std::move(items))); }
Expr Expr::transpose() const { return Expr(make_pick(node_, std::nullopt)); }

Dims Expr::shape() const {
    require_bound("shape", node_);
    return node_->shape;
}

DType Expr::dtype() const {
    require_bound("dtype", node_);
    return node_->dtype;
}

View Expr::eval(Engine& engine) const {
    require_bound("eval", node_);
    const View out = empty(as_span(node_->shape), node_->dtype);
    run(lower(out, node_), engine);
    return out;
}

void assign(const View& out, const Expr& expression, Engine& engine) {
    require_assignable("assign", out, expression.node());
    run(lower(out, expression.node()), engine);
}

Explanation explain(const View& out, const Expr& expression, Engine& engine, const std::optional<Target>& target) {
    require_assignable("explain", out, expression.node());
    return explain(lower(out, expression.node()), engine, target);
}

Explanation explain(const Program& program, Engine& engine, const std::optional<Target>& target) {
    if (program.size() == 1) return engine.explain(program[0].body, program[0].space, program[0].arguments, target);
    // Several nests: each text has one part per nest, under its number.
    Explanation all;
    all.cached = !program.empty();
    for (std::size_t i = 0; i < program.size(); ++i) {
        const Explanation one = engine.explain(program[i].body, program[i].space, program[i].arguments, target);
        const std::string heading = text("# nest ", i + 1, " of ", program.size(), "\n");
        append(all.overlap, one.overlap, heading);
        append(all.nest, one.nest, heading);
        append(all.canonical, one.canonical, heading);
        append(all.plan, one.plan, heading);
        append(all.key, one.key, heading);
        append(all.ir, one.ir, heading);
        append(all.assembly, one.assembly, heading);
        all.backend = one.backend;
        all.cached = all.cached && one.cached;
        all.bytes_moved += one.bytes_moved;
    }
    return all;
}

}  // namespace stridejit
