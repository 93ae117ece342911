#include "stridejit/kernels/user_reduction.h"

#include "stridejit/kernels/fold.h"
#include "stridejit/kernels/user_function_state.h"

namespace stridejit {

UserReduction::UserReduction(std::string_view definition, std::span<const UserFunction> known) : rule_(parse_reduction(definition, known)) {}

UserReduction::UserReduction(std::string name, const UserFunction& combine, const Expr& identity, bool associative) {
    require_name("reduction", name);
    STRIDEJIT_REQUIRE(ValueError, combine.arity() == 2, "reduction: ", combine.name(), " takes ", combine.arity(), combine.arity() == 1 ? " argument" : " arguments",
                      "; what combines takes the earlier one and the later one");
    STRIDEJIT_REQUIRE(TypeError, as<Literal>(identity.node()) != nullptr, "reduction: the identity of ", name, " must be a number");
    auto rule = std::make_shared<FoldRule>();
    rule->name = std::move(name);
    rule->associative = associative;
    rule->identity = {identity.node()};
    rule->size = combine.size();
    rule->combine = [combine](std::span<const NodePtr> earlier, std::span<const NodePtr> later) {
        return FoldRule::Nodes{combine(Expr(earlier[0]), Expr(later[0])).node()};
    };
    rule->result = [](std::span<const NodePtr> state) { return state[0]; };
    rule_ = std::move(rule);
}

const std::string& UserReduction::name() const { return rule_->name; }
std::size_t UserReduction::states() const { return rule_->states(); }

Expr UserReduction::apply(std::span<const Expr> args, const ReduceOptions& options) const {
    STRIDEJIT_REQUIRE(ValueError, args.size() == states(), name(), " takes ", states(), states() == 1 ? " argument" : " arguments", ", got ", args.size());
    STRIDEJIT_REQUIRE(TypeError, !options.dtype && !options.where && !options.initial && !options.correction && !options.ord, name(),
                      " takes axis= and keepdims= alone; cast() what it reduces, mask it with where()");
    std::vector<NodePtr> nodes;
    for (const Expr& arg : args) nodes.push_back(arg.node());
    return Expr(make_fold(rule_, std::move(nodes), options));
}

const UserReduction* find_reduction(std::span<const UserReduction> reductions, std::string_view name) {
    for (const UserReduction& reduction : reductions)
        if (reduction.name() == name) return &reduction;
    return nullptr;
}

}  // namespace stridejit
