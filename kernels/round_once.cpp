// 16-bit floats that are rounded where an expression ends, and nowhere in it.

#include <unordered_map>

#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/expression_node.h"

namespace stridejit {
namespace {

class Widening {
public:
    /// The same value, of the same dtype: nothing below it is rounded to 16 bits.
    NodePtr rebuilt(const NodePtr& node) {
        if (node->args.empty()) return node;
        if (const auto found = rebuilt_.find(node.get()); found != rebuilt_.end()) return found->second;
        return rebuilt_[node.get()] = make_rebuilt(node);
    }

    /// The value of a 16-bit node before it is rounded, in float32.
    NodePtr widened(const NodePtr& node) {
        if (const auto found = widened_.find(node.get()); found != widened_.end()) return found->second;
        return widened_[node.get()] = make_widened(node);
    }

private:
    NodePtr make_rebuilt(const NodePtr& node) {
        if (as<CastTo>(node) && is_half(node->args[0]->dtype) && !is_half(node->dtype)) return make_cast(widened(node->args[0]), node->dtype);
        std::vector<NodePtr> args;
        const auto* apply = as<Apply>(node);
        for (const NodePtr& arg : node->args) args.push_back(apply && is_half(arg->dtype) && !is_half(node->dtype) ? widened(arg) : rebuilt(arg));
        return with_arguments(node, std::move(args));
    }

    NodePtr make_widened(const NodePtr& node) {
        const auto* apply = as<Apply>(node);
        if (apply && is_half(node->dtype)) {  // it chooses one of its arguments; what computes has a cast around it
            std::vector<NodePtr> args;
            for (const NodePtr& arg : node->args) args.push_back(is_half(arg->dtype) ? widened(arg) : rebuilt(arg));
            return make_cast(make_apply(apply->function, std::move(args), apply->accuracy), DType::Float32);
        }
        const bool rounds = as<CastTo>(node) && !as<Literal>(node->args[0]);
        const NodePtr& from = rounds ? node->args[0] : node;
        return make_cast(rounds && is_half(from->dtype) ? widened(from) : rebuilt(from), DType::Float32);
    }

    std::unordered_map<const ExprNode*, NodePtr> rebuilt_, widened_;
};

}  // namespace

NodePtr make_round_once(const NodePtr& arg) {
    if (!arg->bound) return make_node(RoundOnce{}, {arg});
    Widening widening;
    return is_half(arg->dtype) ? make_cast(widening.widened(arg), arg->dtype) : widening.rebuilt(arg);
}

Expr round_once(const Expr& a) { return Expr(make_round_once(a.node())); }

}  // namespace stridejit
