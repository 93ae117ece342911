#include "stridejit/kernels/lower_expression.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "stridejit/engine/order.h"
#include "stridejit/engine/overlap.h"
#include "stridejit/kernels/complex.h"
#include "stridejit/kernels/expression_lowering.h"
#include "stridejit/kernels/typing.h"

namespace stridejit {
namespace {

FoldOrder order_of(const Step& step) { return order_of(step.body, step.space, operands_of(step.arguments)); }

/// True when `one` alone combines elements in the order of `all`, which reads what it reads.
bool keeps_order(const Step& one, const Step& all) {
    std::vector<std::size_t> matches;
    for (const Argument& argument : one.arguments)
        matches.push_back(static_cast<std::size_t>(std::find_if(all.arguments.begin(), all.arguments.end(), [&](const Argument& other) { return argument.access == other.access && shows_same(argument.view, other.view); }) - all.arguments.begin()));
    return order_of(one).is_kept_by(order_of(all), matches);
}

bool folds(const NodePtr& node) { return as<Reduce>(node) != nullptr || as<Scan>(node) != nullptr; }

}  // namespace

/// The step of expressions that one can store.
Step ExpressionLowering::step_of(std::span<const Ready> members) {
    std::vector<Store> stores;
    for (const Ready& member : members) stores.push_back(member.store);
    const NodePtr& first = members[0].fold;
    return first ? StepBuilder(stores, as<Reduce>(first), as<Scan>(first), first->args[0]->shape).take()
                 : StepBuilder(stores, nullptr, nullptr, members[0].store.out.layout().shape).take();
}

/// Adds the expression to the group where one step can do all of it, with the bits that each has alone.
bool ExpressionLowering::joins(Group& group, const Ready& next) {
    const Ready& first = group.members[0];
    if ((first.fold == nullptr) != (next.fold == nullptr) || first.store.out.layout().shape != next.store.out.layout().shape) return false;
    if (first.fold) {
        if (as<Scan>(first.fold) || as<Scan>(next.fold)) return false;
        const auto &mine = *as<Reduce>(first.fold), &other = *as<Reduce>(next.fold);
        if (first.fold->args[0]->shape != next.fold->args[0]->shape || !(mine.axes == other.axes) || mine.keepdims != other.keepdims) return false;
    }
    std::vector<Ready> members = group.members;
    members.push_back(next);
    Step step = step_of(members);
    if (first.fold)
        for (const Ready& member : members)
            if (!keeps_order(step_of({&member, 1}), step)) return false;
    group = {std::move(members), std::move(step)};
    return true;
}

void ExpressionLowering::store(std::span<const Store> stores) {
    std::vector<Group> groups;
    for (const Store& wanted : stores) {
        const Ready next = ready(wanted);
        if (const auto* scan = as<Scan>(next.store.root); scan && scan->initial) {
            for (const Ready& part : parts_with_initial(next, *scan)) groups.push_back({{part}, step_of({&part, 1})});
            continue;
        }
        if (stores.size() > 1 && std::any_of(groups.begin(), groups.end(), [&](Group& group) { return joins(group, next); })) continue;
        groups.push_back({{next}, step_of({&next, 1})});
    }
    add(std::move(groups));
}

/// The scan behind the first element; then that one, which may stand where the scan's operand does.
std::vector<ExpressionLowering::Ready> ExpressionLowering::parts_with_initial(const Ready& whole, const Scan& scan) {
    const auto& [out, node, output] = whole.store;
    std::vector<Index> first(out.rank(), Slice{}), others = first;
    first[scan.axis] = Slice{0, 1};
    others[scan.axis] = Slice{1, std::nullopt};
    auto behind = make_node(Scan{scan.op, scan.axis}, node->args);
    behind->dtype = node->dtype;
    behind->shape = node->args[0]->shape;
    const bool ones = info(scan.op).combine == Op::Mul || info(scan.op).combine == Op::And;
    std::vector<Ready> parts;
    if (const View rest = out.index(others); rest.size() != 0) parts.push_back({{rest, behind, output}, behind});
    if (const View begin = out.index(first); begin.size() != 0) parts.push_back({{begin, make_cast(make_literal(Literal::from_bool(ones)), node->dtype), output}, nullptr});
    return parts;
}

/// The steps of the groups. What a later one still has to read is stored at the end, from a temporary.
void ExpressionLowering::add(std::vector<Group> groups) {
    std::vector<Store> late;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        Group& group = groups[g];
        bool replaced = false;
        for (Ready& member : group.members) {
            const View out = member.store.out;
            const bool is_read = std::any_of(groups.begin() + static_cast<std::ptrdiff_t>(g) + 1, groups.end(), [&](const Group& later) {
                return std::any_of(later.step.arguments.begin(), later.step.arguments.end(), [&](const Argument& argument) {
                    return argument.access == Access::Read && may_overlap(out, argument.view);
                });
            });
            if (!is_read) continue;
            member.store.out = empty(out.shape(), out.dtype());
            late.push_back({out, make_view(member.store.out), std::exchange(member.store.output, -1)});
            replaced = true;
        }
        program.push_back(replaced ? step_of(group.members) : std::move(group.step));
    }
    for (const Store& one : late) store({&one, 1});
}

/// After the steps of all that it needs first.
ExpressionLowering::Ready ExpressionLowering::ready(const Store& wanted) {
    auto [out, root, output] = wanted;
    if (is_complex(out.dtype()) || is_complex(root->dtype)) root = make_cast(root, out.dtype());
    if (is_complex(out.dtype()) && !out.layout().is_indirect() && out.rank() < kMaxRank)
        if (const NodePtr joined = as_real_pairs(root)) {
            root = joined;
            out = paired(out);
        }
    while (out.rank() > root->shape.size() && out.rank() > 0 && out.shape()[0] == 1) out = out[0];
    NodePtr node = fusible(root);
    if (node->reduces && out.layout().shape != node->shape) node = temporary(node);
    OneSpace choice;
    node = one_space(node, choice);
    return {{out, node, output}, choice.first};
}

/// A view of the value of `node`, computed by a step of its own, once.
NodePtr ExpressionLowering::temporary(const NodePtr& node) {
    if (const auto known = temporaries_.find(node); known != temporaries_.end()) return known->second;
    const View view = empty(as_span(node->shape), node->dtype);
    if (view.size() != 0) store(view, node);
    return temporaries_[node] = make_view(view);
}

/// Without reductions inside reductions, and without reductions whose results are broadcast: those are temporaries.
NodePtr ExpressionLowering::fusible(const NodePtr& node) {
    if (!node->reduces) return node;
    if (const auto known = fusible_.find(node); known != fusible_.end()) return known->second;
    if (as<Fold>(node)) return fusible_[node] = folded(node);
    if (const auto* part = as<Pick>(node)) return fusible_[node] = pick(temporary(node->args[0]), part->from, part->step);
    std::vector<NodePtr> args;
    for (const NodePtr& arg : node->args) {
        const auto* scan = as<Scan>(arg);
        const bool apart = arg->reduces && (folds(node) || arg->shape != node->shape || (scan && scan->initial));
        args.push_back(apart && !only_broadcasts_inside(node, arg) ? temporary(arg) : fusible(arg));
    }
    return fusible_[node] = with_arguments(node, std::move(args));
}

/// True for the argument of a reduction in which every reduction is broadcast, as in sum(x - mean(x)): it stays a
/// part of the nest, only its inner reductions become temporaries.
bool ExpressionLowering::only_broadcasts_inside(const NodePtr& node, const NodePtr& arg) {
    return folds(node) && !folds(arg) && !fusible(arg)->reduces;
}

/// With temporaries for the reductions and scans that do not fold the same space along the same axes as the first one met.
/// No reduction of `node` is inside another.
NodePtr ExpressionLowering::one_space(const NodePtr& node, OneSpace& choice) {
    if (!node->reduces) return node;
    if (const auto known = choice.known.find(node); known != choice.known.end()) return known->second;
    if (const auto* reduce = as<Reduce>(node)) {
        if (!choice.first) choice.first = node;
        const bool same = as<Reduce>(choice.first) != nullptr && choice.first->args[0]->shape == node->args[0]->shape &&
                          as<Reduce>(choice.first)->axes == reduce->axes;
        return same ? node : temporary(node);
    }
    if (const auto* scan = as<Scan>(node)) {
        if (!choice.first) choice.first = node;
        const bool same = as<Scan>(choice.first) != nullptr && choice.first->shape == node->shape && as<Scan>(choice.first)->axis == scan->axis;
        return same ? node : temporary(node);
    }
    std::vector<NodePtr> args;
    for (const NodePtr& arg : node->args) args.push_back(one_space(arg, choice));
    return choice.known[node] = with_arguments(node, std::move(args));
}

namespace {

/// `out` with leading axes of extent 1 where the expression has more axes: as in NumPy, those of the expression may be
/// stored when they are of extent 1, too.
View with_axes_of(const View& out, const NodePtr& node) {
    if (node->shape.size() <= out.rank()) return out;
    const std::vector<Index> items(node->shape.size() - out.rank(), NewAxis{});
    return out.index(items);
}

}  // namespace

void require_assignable(std::string_view call, const View& out, const NodePtr& node, Casting rule) {
    STRIDEJIT_REQUIRE(ValueError, node->bound, call, ": the expression has unbound variables; compile() it and bind them");
    out.require_set("output");
    STRIDEJIT_REQUIRE(ValueError, !out.readonly(), call, ": the output is read-only");
    STRIDEJIT_REQUIRE(ValueError, out.layout().is_indirect() || !may_overlap_itself(out), call,
                      ": elements of the output overlap each other (shape ", to_text(out.shape()), ", strides ",
                      to_text(out.strides()), "); write to a view whose elements are apart");
    const Literal* literal = as<Literal>(node);
    const bool takes_literal = literal && literal->is_weak() && (literal->is_weak_integer() ? is_integer(out.dtype()) || is_float(out.dtype()) : is_float(out.dtype()));
    STRIDEJIT_REQUIRE(TypeError, takes_literal || can_cast(node->dtype, out.dtype(), rule), call, ": the expression is ", name_of(node->dtype),
                      ", which does not cast to the output's ", name_of(out.dtype()),
                      rule == Casting::SameKind ? std::string(" within the same kind") : text(" by the rule '", name_of(rule), "'"),
                      "; use cast(..., ", name_of(out.dtype()), ")");
    STRIDEJIT_REQUIRE(TypeError, rule != Casting::No || !out.swapped(), call, ": the bytes of the output's elements are in the order of "
                      "another machine, which the rule 'no' does not allow");
    STRIDEJIT_REQUIRE(ValueError, !literal || literal->fits(out.dtype()), call, ": the literal ", to_text(*literal),
                      " does not fit in the output's ", name_of(out.dtype()));
    const View lifted = with_axes_of(out, node);
    const std::size_t missing = lifted.rank() - std::min(lifted.rank(), node->shape.size());
    for (std::size_t axis = missing; axis < lifted.rank(); ++axis) {
        const std::int64_t extent = node->shape[axis - missing];
        STRIDEJIT_REQUIRE(ValueError, extent == 1 || extent == lifted.shape()[axis], call, ": the expression has shape ",
                          to_text(as_span(node->shape)), ", which does not broadcast to the output's shape ",
                          to_text(out.shape()), " (axis ", axis, ": ", extent, " against ", lifted.shape()[axis],
                          "); only extent 1 repeats");
    }
}

void require_assignable(std::string_view call, std::span<const View> outs, std::span<const NodePtr> expressions) {
    STRIDEJIT_REQUIRE(ValueError, outs.size() == expressions.size(), call, ": ", outs.size(), outs.size() == 1 ? " output" : " outputs", " but ",
                      expressions.size(), expressions.size() == 1 ? " expression" : " expressions");
    if (outs.size() == 1) return require_assignable(call, outs[0], expressions[0]);
    for (std::size_t k = 0; k < outs.size(); ++k) {
        require_assignable(text(call, ": output ", k), outs[k], expressions[k]);
        for (std::size_t other = 0; other < k; ++other)
            STRIDEJIT_REQUIRE(ValueError, !may_overlap(outs[other], outs[k]), call, ": outputs ", other, " and ", k, " share memory");
    }
}

Program lower(const View& out, const NodePtr& expression) { return lower({&out, 1}, {&expression, 1}); }

Program lower(std::span<const View> outs, std::span<const NodePtr> expressions) {
    ExpressionLowering lowering;
    std::vector<Store> stores;
    for (std::size_t k = 0; k < outs.size(); ++k)
        if (outs[k].size() != 0) stores.push_back({with_axes_of(outs[k], expressions[k]), expressions[k], static_cast<int>(k)});
    lowering.store(stores);
    return std::move(lowering.program);
}

void run(const Program& program, Engine& engine) {
    for (const Step& step : program) {
        if (step.times == 1) {
            engine.run(step.body, step.space, step.arguments);
            continue;
        }
        std::vector<char*> pointers;
        for (const Argument& argument : step.arguments) pointers.push_back(argument.view.data());
        const Prepared prepared = engine.prepare(step.body, step.space, operands_of(step.arguments));
        for (std::int64_t time = 0; time < step.times; ++time) {
            prepared(pointers.data());
            for (std::size_t k = 0; k < pointers.size(); ++k) pointers[k] += step.advance[k];
        }
    }
}

}  // namespace stridejit
