#include "stridejit/kernels/expression_node.h"

#include <algorithm>
#include <functional>
#include <unordered_map>
#include <unordered_set>

#include "stridejit/ir/passes/fold_constants.h"
#include "stridejit/kernels/casting.h"
#include "stridejit/kernels/complex.h"
#include "stridejit/kernels/emit.h"
#include "stridejit/kernels/typing.h"

namespace stridejit {
namespace {

/// The function of literals alone. Sums, differences and products of integers are exact or refused, as the value that
/// Python would compute; everything else is what the function gives for int64, uint64 and float64.
Literal fold(Function function, const Signature& signature, std::span<const NodePtr> args, Accuracy accuracy) {
    const FunctionInfo& row = info(function);
    const bool exact = row.arity == 2 && (row.op == Op::Add || row.op == Op::Sub || row.op == Op::Mul);
    const Literal a = *as<Literal>(args[0]);
    if (function == Function::Negative && a.is_weak_integer()) {
        const auto negated = exact_integer(Op::Sub, Literal::from_signed(0), a);
        STRIDEJIT_REQUIRE(ValueError, negated, "negative: the literal -", to_text(a), " is below the range of int64");
        return *negated;
    }
    const bool integers = signature.result != DType::Bool && std::none_of(args.begin(), args.end(), [](const NodePtr& arg) {
        return is_float(arg->dtype);
    });
    if (exact && integers) {
        const Literal b = *as<Literal>(args[1]);
        const auto result = exact_integer(row.op, a, b);
        STRIDEJIT_REQUIRE(ValueError, result, row.name, ": the result of the literals ", to_text(a), " and ", to_text(b),
                          " fits neither int64 nor uint64");
        return *result;
    }
    LoopNest nest;
    SmallVector<Value, 3> values;
    for (std::size_t k = 0; k < args.size(); ++k)
        values.push_back(nest.body.constant(signature.operands[k], as<Literal>(args[k])->bits_as(signature.operands[k])));
    Value made = emit(nest.body, function, {values.data(), values.size()}, accuracy);
    // Literals have the widest dtype of their kind.
    if (is_integer(nest.body[made].dtype) && nest.body[made].dtype != DType::UInt64) made = nest.body.cast(made, DType::Int64);
    if (is_float(nest.body[made].dtype)) made = nest.body.cast(made, DType::Float64);
    nest.body.store(0, made);
    const Body folded = fold_constants(std::move(nest)).body;
    const Inst& result = folded[folded.insts.back().args[0]];
    STRIDEJIT_ASSERT(result.op == Op::Const, "a function of literals folds to a literal");
    return {result.dtype, result.literal};
}

Dims broadcast_arguments(std::string_view call, std::span<const NodePtr> args) {
    Dims shape = args[0]->shape;
    for (const NodePtr& arg : args.subspan(1)) {
        try {
            shape = broadcast_shapes(as_span(shape), as_span(arg->shape));
        } catch (const ValueError& error) {
            throw ValueError(text(call, ": ", error.what()));
        }
    }
    return shape;
}

}  // namespace

std::shared_ptr<ExprNode> make_node(decltype(ExprNode::what) what, std::vector<NodePtr> args) {
    auto node = std::make_shared<ExprNode>();
    node->what = std::move(what);
    node->args = std::move(args);
    node->bound = !std::holds_alternative<Variable>(node->what);
    node->reduces = std::holds_alternative<Reduce>(node->what) || std::holds_alternative<Fold>(node->what) || std::holds_alternative<Scan>(node->what);
    for (const NodePtr& arg : node->args) {
        node->bound = node->bound && arg->bound;
        node->reduces = node->reduces || arg->reduces;
        node->depth = std::max(node->depth, arg->depth + 1);
    }
    STRIDEJIT_REQUIRE(ValueError, node->depth <= kMaxDepth, "expression: nested more than ", kMaxDepth,
                      " operations deep; evaluate it in parts with eval()");
    return node;
}

NodePtr make_view(const View& view, int variable, std::int64_t offset) {
    view.require_set("operand");
    if (is_complex(view.dtype()))
        return make_complex(make_view(view.real(), variable, offset), make_view(view.imag(), variable, offset + view.itemsize() / 2));
    auto node = make_node(ViewLeaf{view, variable, offset}, {});
    node->dtype = view.dtype();
    node->shape = view.layout().shape;
    return node;
}

NodePtr make_literal(const Literal& literal) {
    auto node = make_node(literal, {});
    node->dtype = literal.dtype;
    return node;
}

NodePtr make_variable(Variable variable) { return make_node(std::move(variable), {}); }

NodePtr make_apply(Function function, std::vector<NodePtr> args, Accuracy accuracy) {
    STRIDEJIT_ASSERT(args.size() == info(function).arity, info(function).name);
    auto node = make_node(Apply{function, {}, accuracy}, std::move(args));
    if (!node->bound) return node;
    if (std::any_of(node->args.begin(), node->args.end(), [](const NodePtr& arg) { return is_complex(arg->dtype); }))
        return apply_complex(function, node->args);
    if (function == Function::Real || function == Function::Conj) return node->args[0];
    if (function == Function::Imag) return make_zeros(node->args[0]);
    SmallVector<OperandType, 3> types;
    bool all_literals = true;
    for (const NodePtr& arg : node->args) {
        types.push_back({arg->dtype, as<Literal>(arg)});
        all_literals = all_literals && as<Literal>(arg) != nullptr;
    }
    Signature signature = signature_of(function, {types.data(), types.size()});
    STRIDEJIT_REQUIRE(TypeError, function != Function::NextAfter || !is_half(signature.result), "nextafter gives no ", name_of(signature.result),
                      "; cast the operands to float32");
    if (all_literals) return make_literal(fold(function, signature, node->args, accuracy));
    const bool moves = info(function).promotion == Promotion::Choice;  // then 16-bit floats stay what they are
    for (std::size_t k = 0; !moves && k < node->args.size(); ++k) {
        node->args[k] = is_half(signature.operands[k]) ? make_cast(node->args[k], signature.operands[k]) : node->args[k];
        signature.operands[k] = computed_in(signature.operands[k]);
    }
    node->what = Apply{function, signature.operands, accuracy};
    node->dtype = moves ? signature.result : computed_in(signature.result);
    node->shape = broadcast_arguments(info(function).name, node->args);
    return make_cast(node, signature.result);
}

NodePtr make_zeros(const NodePtr& like) {
    if (as<Literal>(like)) return make_literal(Literal{like->dtype, 0});
    return make_apply(Function::Where, {make_literal(Literal::from_bool(true)), make_cast(make_literal(Literal::from_bool(false)), like->dtype), like});
}

NodePtr make_cast(const NodePtr& arg, DType dtype) {
    if (arg->bound && (is_complex(arg->dtype) || is_complex(dtype)) && !(arg->dtype == dtype)) return cast_complex(arg, dtype);
    if (arg->bound && arg->dtype == dtype && as<Literal>(arg) == nullptr) return arg;
    auto node = make_node(CastTo{}, {arg});
    node->dtype = dtype;
    node->shape = arg->shape;
    return node;
}

NodePtr make_repeat(const NodePtr& arg, const Dims& shape) {
    if (arg->shape == shape) return arg;
    auto node = make_node(Repeat{}, {arg});
    node->dtype = arg->dtype;
    node->shape = shape;
    return node;
}

NodePtr make_inline(const Inline& what, std::vector<NodePtr> args) {
    const std::string& name = what.name;
    auto node = make_node(what, std::move(args));
    node->dtype = what.body->insts.back().dtype;
    if (!node->bound) return node;
    for (const Inst& inst : what.body->insts) {
        if (inst.op != Op::Load) continue;
        NodePtr& arg = node->args[inst.literal];
        const Literal* literal = as<Literal>(arg);
        STRIDEJIT_REQUIRE(TypeError, literal ? literal->fits(inst.dtype) : can_cast(arg->dtype, inst.dtype, Casting::SameKind), name, ": argument ",
                          inst.literal, " is ", literal ? text("the literal ", to_text(*literal)) : text(name_of(arg->dtype)),
                          ", which does not cast to the parameter's ", name_of(inst.dtype), " within the same kind; use cast(..., ",
                          name_of(inst.dtype), ")");
        arg = make_cast(arg, inst.dtype);
    }
    if (!node->args.empty()) node->shape = broadcast_arguments(name, node->args);
    return node;
}

NodePtr placed(const NodePtr& root, const SourcePlace& place) {
    if (!place.text) return root;
    std::unordered_map<const ExprNode*, NodePtr> known;  // parts that are shared stay so
    const std::function<NodePtr(const NodePtr&)> with_place = [&](const NodePtr& node) -> NodePtr {
        if (node->bound || node->place.text || as<Variable>(node)) return node;
        if (const auto found = known.find(node.get()); found != known.end()) return found->second;
        auto copy = std::make_shared<ExprNode>(*node);
        copy->place = place;
        for (NodePtr& arg : copy->args) arg = with_place(arg);
        return known[node.get()] = copy;
    };
    return with_place(root);
}

NodePtr replace_variables(const NodePtr& root, const std::function<NodePtr(const Variable&)>& replace) { return replace_variables({&root, 1}, replace)[0]; }

std::vector<NodePtr> replace_variables(std::span<const NodePtr> roots, const std::function<NodePtr(const Variable&)>& replace) {
    std::unordered_map<const ExprNode*, NodePtr> known;
    const std::function<NodePtr(const NodePtr&)> replaced = [&](const NodePtr& node) -> NodePtr {
        if (node->bound) return node;
        if (const auto found = known.find(node.get()); found != known.end()) return found->second;
        NodePtr result;
        if (const auto* variable = as<Variable>(node)) {
            result = replace(*variable);
            if (!result) result = node;
        } else {
            std::vector<NodePtr> args;
            for (const NodePtr& arg : node->args) args.push_back(replaced(arg));
            result = with_arguments(node, std::move(args));
        }
        return known[node.get()] = result;
    };
    std::vector<NodePtr> results;
    for (const NodePtr& root : roots) results.push_back(replaced(root));
    return results;
}

NodePtr with_arguments(const NodePtr& node, std::vector<NodePtr> args) {
    if (args == node->args) return node;
    return blamed_on(node->place, [&]() -> NodePtr {
        NodePtr made;
        if (const auto* apply = as<Apply>(node)) {
            made = make_apply(apply->function, std::move(args), apply->accuracy);
        } else if (as<CastTo>(node)) {
            made = make_cast(args[0], node->dtype);
        } else if (as<RoundOnce>(node)) {
            made = make_round_once(args[0]);
        } else if (as<Complex>(node)) {
            made = make_complex(args[0], args[1]);
        } else if (const auto* call = as<ReduceCall>(node)) {
            ReduceOptions options = call->options;
            if (args.size() > 1) options.where = Expr(args[1]);
            made = make_reduce(call->reduction, args[0], options);
        } else if (const auto* fold = as<FoldCall>(node)) {
            made = make_fold(fold->rule, std::move(args), fold->options);
        } else if (const auto* scan = as<ScanCall>(node)) {
            made = make_scan(scan->scan, args[0], scan->options);
        } else if (const auto* contract = as<ContractCall>(node)) {
            made = make_contraction(contract->contraction, args[0], args[1], contract->mode);
        } else if (const auto* part = as<Pick>(node); part && !node->bound) {
            made = make_pick(args[0], part->step);
        } else if (const auto* inlined = as<Inline>(node)) {
            made = make_inline(*inlined, std::move(args));
        } else {
            auto copy = make_node(node->what, std::move(args));
            copy->dtype = node->dtype;
            copy->shape = node->shape;
            made = copy;
        }
        return placed(made, node->place);
    });
}

NodePtr with_accuracy(const NodePtr& root, Accuracy accuracy) {
    std::unordered_map<const ExprNode*, NodePtr> known;
    const auto rewrite = [&](const auto& self, const NodePtr& node) -> NodePtr {
        if (node->args.empty()) return node;
        if (const auto found = known.find(node.get()); found != known.end()) return found->second;
        std::vector<NodePtr> args;
        for (const NodePtr& arg : node->args) args.push_back(self(self, arg));
        NodePtr made;
        if (const auto* apply = as<Apply>(node)) {
            made = placed(make_apply(apply->function, std::move(args), accuracy), node->place);
        } else if (const auto* inlined = as<Inline>(node)) {
            auto body = std::make_shared<Body>(*inlined->body);
            for (Inst& inst : body->insts)
                if (is_elementary(inst.op)) inst.literal = static_cast<std::uint64_t>(accuracy);
            made = placed(make_inline({inlined->name, std::move(body)}, std::move(args)), node->place);
        } else {
            made = with_arguments(node, std::move(args));
        }
        return known[node.get()] = made;
    };
    return rewrite(rewrite, root);
}

bool is_elementwise(const NodePtr& root) {
    std::unordered_set<const ExprNode*> seen;  // a graph: parts are shared
    const std::function<bool(const NodePtr&)> plain = [&](const NodePtr& node) {
        if (!seen.insert(node.get()).second) return true;
        if (const auto* variable = as<Variable>(node)) return variable->steps.empty();
        if (as<ReduceCall>(node) || as<Reduce>(node) || as<ContractCall>(node) || as<ScanCall>(node) || as<Scan>(node) || as<FoldCall>(node) || as<Fold>(node) || as<Pick>(node)) return false;
        return std::all_of(node->args.begin(), node->args.end(), plain);
    };
    return plain(root);
}

}  // namespace stridejit
