#include <algorithm>
#include <unordered_set>

#include "stridejit/kernels/user_function_state.h"

namespace stridejit {
namespace {

void require_arity(std::string_view name, std::size_t arity, std::size_t given) {
    STRIDEJIT_REQUIRE(ValueError, given == arity, name, " takes ", arity, arity == 1 ? " argument" : " arguments", ", got ", given);
}

}  // namespace

void require_name(std::string_view call, std::string_view name) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    const bool is_name = !name.empty() && is_letter(name[0]) &&
                         std::all_of(name.begin(), name.end(), [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); });
    STRIDEJIT_REQUIRE(ValueError, is_name && !is_taken(name), call, ": ", quoted(name),
                      is_name ? " means something already" : " is no name; names have letters, digits and underscores");
}

Value BodyBuilder::push(const Inst& inst) { return body_.push(inst); }

const Inst& BodyBuilder::at(Value value) const {
    STRIDEJIT_REQUIRE(ValueError, value < body_.size(), "body: there is no value ", value, "; there are ", body_.size(), " so far");
    return body_[value];
}

Value BodyBuilder::parameter(DType dtype) { return body_.load(parameters_++, dtype); }

Value BodyBuilder::constant(DType dtype, double number) {
    return body_.constant(dtype, Literal::from_double(number).bits_as(dtype));
}

Value BodyBuilder::constant(DType dtype, std::int64_t number) {
    const Literal literal = Literal::from_signed(number);
    STRIDEJIT_REQUIRE(ValueError, literal.fits(dtype), "body: the constant ", number, " does not fit in ", name_of(dtype));
    return body_.constant(dtype, literal.bits_as(dtype));
}

Value BodyBuilder::cast(Value value, DType dtype) {
    return at(value).dtype == dtype ? value : body_.cast(value, dtype);
}

Value BodyBuilder::apply(Op op, std::initializer_list<Value> args) {
    const OpInfo& row = info(op);
    STRIDEJIT_REQUIRE(ValueError, row.role == Role::Map && op != Op::Cast, "body: ", row.text, " computes no value of other values");
    require_arity(text("body: ", row.text), row.arity, args.size());
    const std::size_t first = row.typing == Typing::Pick ? 1 : 0;
    std::array<Value, 3> values{};
    std::copy(args.begin(), args.end(), values.begin());
    for (std::size_t k = 0; k < args.size(); ++k) {
        const DType dtype = at(values[k]).dtype, wanted = k < first ? DType::Bool : at(values[first]).dtype;
        STRIDEJIT_REQUIRE(TypeError, dtype == wanted && (k < first || takes(op, dtype)), "body: argument ", k, " of ", row.text, " is ",
                          name_of(dtype), dtype == wanted ? text(", which it does not take") : text("; it should be ", name_of(wanted)));
    }
    return body_.apply(op, values[0], values[1], values[2]);
}

UserFunction::UserFunction(std::string_view definition, std::span<const UserFunction> known)
    : state_(parse_function(definition, known)) {}

UserFunction::UserFunction(std::string name, const BodyBuilder& builder, Value result) {
    require_name("function", name);
    const DType dtype = builder.at(result).dtype;
    auto body = std::make_shared<Body>(builder.body_);
    body->store(builder.parameters_, result);
    STRIDEJIT_ASSERT(body->insts.back().dtype == dtype, "a store has the dtype of what it stores");
    auto state = std::make_shared<State>();
    state->name = name;
    state->arity = builder.parameters_;
    state->instructions = {std::move(name), std::move(body)};
    state_ = std::move(state);
}

const std::string& UserFunction::name() const { return state_->name; }
std::size_t UserFunction::arity() const { return state_->arity; }
std::size_t UserFunction::size() const { return state_->root ? state_->size : state_->instructions.body->size(); }

Expr UserFunction::apply(std::span<const Expr> args) const {
    const State& state = *state_;
    require_arity(state.name, state.arity, args.size());
    if (!state.root) {
        std::vector<NodePtr> nodes;
        for (const Expr& arg : args) nodes.push_back(arg.node());
        return Expr(make_inline(state.instructions, std::move(nodes)));
    }
    return Expr(replace_variables(state.root, [&](const Variable& variable) -> NodePtr {
        const auto found = std::find(state.parameters.begin(), state.parameters.end(), variable.name);
        if (found == state.parameters.end()) return nullptr;
        NodePtr node = args[static_cast<std::size_t>(found - state.parameters.begin())].node();
        for (const ViewStep& step : variable.steps) node = make_pick(node, step);
        return node;
    }));
}

const UserFunction* find_function(std::span<const UserFunction> functions, std::string_view name) {
    for (const UserFunction& function : functions)
        if (function.name() == name) return &function;
    return nullptr;
}

std::size_t count_nodes(const NodePtr& root) {
    std::unordered_set<const ExprNode*> seen;
    std::vector<const ExprNode*> waiting{root.get()};
    while (!waiting.empty()) {
        const ExprNode* node = waiting.back();
        waiting.pop_back();
        if (node->bound || !seen.insert(node).second) continue;
        for (const NodePtr& arg : node->args) waiting.push_back(arg.get());
    }
    return seen.size() + 1;
}

}  // namespace stridejit
