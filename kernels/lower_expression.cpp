#include "stridejit/kernels/lower_expression.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unordered_map>

#include "stridejit/engine/overlap.h"
#include "stridejit/kernels/complex.h"
#include "stridejit/kernels/emit.h"
#include "stridejit/kernels/typing.h"

namespace stridejit {
namespace {

/// Makes one step of an expression whose reductions, if any, fold one space along the same axes, none within another,
/// and whose nodes above them have the shape of their results; or whose scans go along one axis of one space.
class StepBuilder {
public:
    StepBuilder(const View& out, const NodePtr& root, const Reduce* reduce, const Scan* scan, const Dims& space) : reduce_(reduce) {
        step_.space.shape = space;
        step_.space.reduced = reduce ? reduce->axes : SmallVector<bool, 8>(space.size(), false);
        if (scan) step_.space.scanned = static_cast<std::ptrdiff_t>(scan->axis);
        const bool is_pair = is_complex(out.dtype());
        step_.outputs = is_pair ? 2 : 1;
        step_.arguments.push_back({lifted(out.real()), Access::Write});
        if (is_pair) step_.arguments.push_back({lifted(out.imag()), Access::Write, 1});
        loads_.resize(step_.outputs);
        Value parts[2] = {};
        for (std::size_t k = 0; k < step_.outputs; ++k)
            parts[k] = value(is_pair ? root->args[k] : root, part_of(out.dtype()), reduce != nullptr);
        for (std::size_t k = 0; k < step_.outputs; ++k) step_.body.store(k, parts[k]);
    }

    Step take() { return std::move(step_); }

private:
    /// Values of one node at the points of the space and at the points of the output are two things: views lie along
    /// other loops.
    struct Key {
        const ExprNode* node;
        bool at_output;
        bool operator==(const Key&) const = default;
    };
    struct HashKey {
        std::size_t operator()(const Key& key) const {
            return std::hash<const ExprNode*>()(key.node) * 2 + (key.at_output ? 1 : 0);
        }
    };

    Value value(const NodePtr& node, DType dtype, bool at_output) {
        if (const auto* literal = as<Literal>(node)) return step_.body.constant(dtype, literal->bits_as(dtype));
        const Key key{node.get(), at_output};
        const auto known = values_.find(key);
        const Value made = known != values_.end() ? known->second : make(node, at_output);
        if (known == values_.end()) values_.emplace(key, made);
        return step_.body.cast(made, dtype);
    }

    Value make(const NodePtr& node, bool at_output) {
        if (const auto* leaf = as<ViewLeaf>(node)) return load(*leaf, at_output);
        if (const auto* apply = as<Apply>(node)) {
            std::array<Value, 3> values{};
            for (std::size_t k = 0; k < node->args.size(); ++k)
                values[k] = value(node->args[k], apply->operands[k], at_output);
            return emit(step_.body, apply->function, std::span(values.data(), node->args.size()), apply->accuracy);
        }
        if (as<CastTo>(node) || as<Repeat>(node)) return value(node->args[0], node->dtype, at_output);
        if (const auto* inlined = as<Inline>(node)) return copy_of(*inlined->body, node->args, at_output);
        if (const auto* scan = as<Scan>(node)) return step_.body.apply(scan->op, value(node->args[0], node->dtype, false));
        const auto* reduce = as<Reduce>(node);
        STRIDEJIT_ASSERT(reduce != nullptr && at_output, "an expression being lowered has no variables");
        const NodePtr& arg = node->args[0];
        if (!is_arg_reduction(reduce->op)) return step_.body.apply(reduce->op, value(arg, node->dtype, false));
        const Value index = load_index();
        return step_.body.apply(reduce->op, value(arg, arg->dtype, false), index);
    }

    /// The value that `body` stores, for what `args` are in place of its loads.
    Value copy_of(const Body& body, const std::vector<NodePtr>& args, bool at_output) {
        std::vector<Value> copies;
        for (Inst inst : body.insts) {
            if (inst.op == Op::Load) {
                copies.push_back(value(args[inst.literal], inst.dtype, at_output));
                continue;
            }
            for (std::size_t k = 0; k < info(inst.op).arity; ++k) inst.args[k] = copies[inst.args[k]];
            if (inst.op == Op::Store) return inst.args[0];
            copies.push_back(step_.body.push(inst));
        }
        STRIDEJIT_ASSERT(false, "the last instruction of an inlined body is a Store");
        return 0;
    }

    /// The index of a point among those that become one output, in C order.
    Value load_index() {
        if (index_) return *index_;
        Layout layout{step_.space.shape, Dims(step_.space.shape.size(), 0), {}};
        std::int64_t stride = 1;
        for (std::size_t axis = layout.rank(); axis-- > 0;) {
            if (!step_.space.reduced[axis]) {
                layout.shape[axis] = 1;
                continue;
            }
            layout.strides[axis] = stride;
            stride *= layout.shape[axis];
        }
        void* const nowhere = reinterpret_cast<void*>(1);  // nothing looks there
        step_.arguments.push_back({View(nowhere, DType::Int64, layout, true), Access::Index});
        loads_.push_back(step_.body.load(step_.arguments.size() - 1, DType::Int64));
        index_ = loads_.back();
        return *index_;
    }

    /// Equal views are one operand, whichever nodes they come from.
    Value load(const ViewLeaf& leaf, bool at_output) {
        const View view = at_output ? lifted(leaf.view) : leaf.view;
        std::size_t k = step_.outputs;
        for (; k < step_.arguments.size(); ++k) {
            const View& known = step_.arguments[k].view;
            if (step_.arguments[k].access == Access::Read && known.data() == view.data() && known.dtype() == view.dtype() && known.swapped() == view.swapped() && known.layout() == view.layout()) break;
        }
        if (k == step_.arguments.size()) {
            step_.arguments.push_back({view, Access::Read, neighbour_of(view, leaf, -1)});
            if (const std::uint16_t other = neighbour_of(view, leaf, 1); other != 0)
                step_.arguments[other - std::size_t{1}].beside = static_cast<std::uint16_t>(k + 1);
            loads_.push_back(step_.body.load(k, view.dtype()));
        }
        step_.origins.push_back({k, leaf.variable, leaf.offset});
        return loads_[k];
    }

    /// 1 + the argument that reads the elements one item behind those of `view`, or before them where `items` is -1, in every
    /// call: both are of one array. 0 where there is none.
    [[nodiscard]] std::uint16_t neighbour_of(const View& view, const ViewLeaf& leaf, int items) const {
        const std::int64_t distance = items * view.itemsize();
        for (const Origin& origin : step_.origins) {
            const View& other = step_.arguments[origin.argument].view;
            if (origin.variable == leaf.variable && origin.offset == leaf.offset + distance && other.dtype() == view.dtype() &&
                other.data() == view.data() + distance && other.swapped() == view.swapped() && other.layout() == view.layout())
                return static_cast<std::uint16_t>(origin.argument + 1);
        }
        return 0;
    }

    /// A view that broadcasts to the shape of the results, with an axis of extent 1 where each dropped axis of the
    /// space was.
    [[nodiscard]] View lifted(const View& view) const {
        if (!reduce_ || reduce_->keepdims) return view;
        const auto& reduced = reduce_->axes;
        const auto kept = static_cast<std::size_t>(std::count(reduced.begin(), reduced.end(), false));
        std::size_t missing = kept - view.rank();  // leading axes that the view does not have
        std::vector<Index> items;
        for (const bool is_reduced : reduced) {
            if (!is_reduced && missing > 0) {
                --missing;
            } else if (is_reduced) {
                if (!items.empty() || view.rank() == kept) items.emplace_back(NewAxis{});
            } else {
                items.emplace_back(Slice{});
            }
        }
        return view.index(items);
    }

    const Reduce* reduce_;
    Step step_;
    std::vector<Value> loads_;  ///< of argument k; nothing for outputs
    std::optional<Value> index_;
    std::unordered_map<Key, Value, HashKey> values_;
};

/// Splits an expression into steps.
class Lowering {
public:
    /// Adds the steps that store `root`, which broadcasts to the shape of `out`, into `out`.
    void store(const View& given, const NodePtr& given_root) {
        View out = given;
        NodePtr root = given_root;
        if (is_complex(out.dtype()) || is_complex(root->dtype)) root = make_cast(root, out.dtype());
        if (is_complex(out.dtype()) && !out.layout().is_indirect() && out.rank() < kMaxRank)
            if (const NodePtr joined = as_real_pairs(root)) {
                root = joined;
                out = paired(out);
            }
        while (out.rank() > root->shape.size() && out.rank() > 0 && out.shape()[0] == 1) out = out[0];
        NodePtr node = fusible(root);
        if (node->reduces && out.layout().shape != node->shape) node = temporary(node);
        if (const auto* scan = as<Scan>(node); scan && scan->initial) return store_with_initial(out, node, *scan);
        OneSpace choice;
        node = one_space(node, choice);
        const NodePtr& first = choice.first;
        program.push_back(first ? StepBuilder(out, node, as<Reduce>(first), as<Scan>(first), first->args[0]->shape).take()
                                : StepBuilder(out, node, nullptr, nullptr, out.layout().shape).take());
    }

    Program program;

private:
    using Memo = std::unordered_map<NodePtr, NodePtr>;

    static bool is_fold(const NodePtr& node) { return as<Reduce>(node) != nullptr || as<Scan>(node) != nullptr; }

    /// The scan behind the first element; then that one, which may stand where the scan's operand does.
    void store_with_initial(const View& out, const NodePtr& node, const Scan& scan) {
        std::vector<Index> first(out.rank(), Slice{}), others = first;
        first[scan.axis] = Slice{0, 1};
        others[scan.axis] = Slice{1};
        auto behind = make_node(Scan{scan.op, scan.axis}, node->args);
        behind->dtype = node->dtype;
        behind->shape = node->args[0]->shape;
        if (const View rest = out.index(others); rest.size() != 0) store(rest, behind);
        const bool ones = info(scan.op).combine == Op::Mul || info(scan.op).combine == Op::And;
        if (const View begin = out.index(first); begin.size() != 0) store(begin, make_cast(make_literal(Literal::from_bool(ones)), node->dtype));
    }

    /// A view of the value of `node`, computed by a step of its own, once.
    NodePtr temporary(const NodePtr& node) {
        if (const auto known = temporaries_.find(node); known != temporaries_.end()) return known->second;
        const View view = empty(as_span(node->shape), node->dtype);
        if (view.size() != 0) store(view, node);
        return temporaries_[node] = make_view(view);
    }

    /// Without reductions inside reductions, and without reductions whose results are broadcast: those are temporaries.
    NodePtr fusible(const NodePtr& node) {
        if (!node->reduces) return node;
        if (const auto known = fusible_.find(node); known != fusible_.end()) return known->second;
        if (const auto* part = as<Pick>(node)) return fusible_[node] = pick(temporary(node->args[0]), part->from, part->step);
        std::vector<NodePtr> args;
        for (const NodePtr& arg : node->args) {
            const auto* scan = as<Scan>(arg);
            const bool apart = arg->reduces && (is_fold(node) || arg->shape != node->shape || (scan && scan->initial));
            args.push_back(apart && !only_broadcasts_inside(node, arg) ? temporary(arg) : fusible(arg));
        }
        return fusible_[node] = with_arguments(node, std::move(args));
    }

    /// True for the argument of a reduction in which every reduction is broadcast, as in sum(x - mean(x)): it stays a
    /// part of the nest, only its inner reductions become temporaries.
    bool only_broadcasts_inside(const NodePtr& node, const NodePtr& arg) {
        return is_fold(node) && !is_fold(arg) && !fusible(arg)->reduces;
    }

    struct OneSpace {
        NodePtr first;  ///< the reduction that the others must agree with
        Memo known;     ///< holds for this choice of `first` only
    };

    /// With temporaries for the reductions and scans that do not fold the same space along the same axes as the first one met.
    /// No reduction of `node` is inside another.
    NodePtr one_space(const NodePtr& node, OneSpace& choice) {
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

    Memo temporaries_, fusible_;
};

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

Program lower(const View& out, const NodePtr& expression) {
    Lowering lowering;
    if (out.size() != 0) lowering.store(with_axes_of(out, expression), expression);
    return std::move(lowering.program);
}

}  // namespace stridejit
