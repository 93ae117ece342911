#include "stridejit/kernels/contraction.h"

#include "stridejit/kernels/expression_node.h"

namespace stridejit {
namespace {

constexpr std::string_view kNames[] = {"vecdot", "vdot", "inner", "dot"};

NodePtr with_axes(const NodePtr& node, const std::vector<Index>& items) { return pick(node, node->shape, items); }

NodePtr sum_of_products(const NodePtr& a, const NodePtr& b, const ReduceOptions& options) {
    const NodePtr product = make_apply(Function::Multiply, {a, b});
    ReduceOptions typed = options;
    typed.dtype = product->dtype;
    return make_reduce(Reduction::Sum, product, typed);
}

ReduceOptions along(std::int64_t axis, SumMode mode) {
    ReduceOptions options;
    options.mode = mode;
    options.axes = std::vector{axis};
    return options;
}

void require_ranks(std::string_view name, const NodePtr& a, const NodePtr& b) {
    STRIDEJIT_REQUIRE(ValueError, !a->shape.empty() && !b->shape.empty(), name, ": operands of shapes ", to_text(as_span(a->shape)),
                      " and ", to_text(as_span(b->shape)), " need an axis each");
}

/// `axis_of_b` from the end.
void require_same_extent(std::string_view name, const NodePtr& a, const NodePtr& b, std::size_t axis_of_b) {
    const std::int64_t of_a = a->shape.back(), of_b = b->shape[b->shape.size() - axis_of_b];
    STRIDEJIT_REQUIRE(ValueError, of_a == of_b, name, ": operands of shapes ", to_text(as_span(a->shape)), " and ",
                      to_text(as_span(b->shape)), " differ along the axes that are summed along (", of_a, " against ", of_b, ")");
}

/// Every row of `a`, along its last axis, with every row of `b`, along its last but `axis_of_b - 1`.
NodePtr pairs(std::string_view name, const NodePtr& a, const NodePtr& b, std::size_t axis_of_b, SumMode mode) {
    if (a->shape.empty() || b->shape.empty()) return make_apply(Function::Multiply, {a, b});
    require_same_extent(name, a, b, axis_of_b);
    std::vector<Index> items{Ellipsis{}};
    for (std::size_t axis = axis_of_b; axis < b->shape.size(); ++axis) items.emplace_back(NewAxis{});
    items.emplace_back(Slice{});
    if (axis_of_b == 2) items.emplace_back(NewAxis{});
    return sum_of_products(with_axes(a, items), b, along(-static_cast<std::int64_t>(axis_of_b), mode));
}

Expr contract(Contraction contraction, const Expr& a, const Expr& b, SumMode mode) {
    return Expr(make_contraction(contraction, a.node(), b.node(), mode));
}

}  // namespace

NodePtr make_contraction(Contraction contraction, const NodePtr& a, const NodePtr& b, SumMode mode) {
    if (!a->bound || !b->bound) return make_node(ContractCall{contraction, mode}, {a, b});
    const std::string_view name = kNames[static_cast<std::size_t>(contraction)];
    switch (contraction) {
        case Contraction::VecDot:
            require_ranks(name, a, b);
            require_same_extent(name, a, b, 1);
            return sum_of_products(make_apply(Function::Conj, {a}), b, along(-1, mode));
        case Contraction::VDot: {
            ReduceOptions everywhere;
            everywhere.mode = mode;
            STRIDEJIT_REQUIRE(ValueError, a->shape == b->shape, name, ": operands of shapes ", to_text(as_span(a->shape)), " and ",
                              to_text(as_span(b->shape)), " differ");
            return sum_of_products(make_apply(Function::Conj, {a}), b, everywhere);
        }
        case Contraction::Inner: return pairs(name, a, b, 1, mode);
        case Contraction::Dot: return pairs(name, a, b, b->shape.size() > 1 ? 2 : 1, mode);
    }
    return nullptr;
}

Expr vecdot(const Expr& a, const Expr& b, SumMode mode) { return contract(Contraction::VecDot, a, b, mode); }
Expr vdot(const Expr& a, const Expr& b, SumMode mode) { return contract(Contraction::VDot, a, b, mode); }
Expr inner(const Expr& a, const Expr& b, SumMode mode) { return contract(Contraction::Inner, a, b, mode); }
Expr dot(const Expr& a, const Expr& b, SumMode mode) { return contract(Contraction::Dot, a, b, mode); }

Expr contracted(std::string_view name, const Expr& a, const Expr& b, SumMode mode) {
    std::size_t k = 0;
    while (k + 1 < std::size(kNames) && kNames[k] != name) ++k;
    STRIDEJIT_ASSERT(kNames[k] == name, name);
    return contract(static_cast<Contraction>(k), a, b, mode);
}

}  // namespace stridejit
