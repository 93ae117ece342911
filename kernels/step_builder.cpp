#include "stridejit/kernels/step_builder.h"

#include <algorithm>
#include <array>

#include "stridejit/kernels/emit.h"

namespace stridejit {

StepBuilder::StepBuilder(std::span<const Store> stores, const Reduce* reduce, const Scan* scan, const Dims& space) : reduce_(reduce) {
    step_.space.shape = space;
    step_.space.reduced = reduce ? reduce->axes : SmallVector<bool, 8>(space.size(), false);
    if (scan) step_.space.scanned = static_cast<std::ptrdiff_t>(scan->axis);
    struct Part {
        NodePtr root;
        DType dtype;
    };
    std::vector<Part> parts;  // of each output
    for (const auto& [out, root, output] : stores) {
        const bool is_pair = is_complex(out.dtype());
        step_.arguments.push_back({lifted(out.real()), Access::Write});
        if (is_pair) step_.arguments.push_back({lifted(out.imag()), Access::Write, static_cast<std::uint16_t>(step_.arguments.size())});
        for (std::size_t k = 0; k < (is_pair ? 2 : 1); ++k) {
            parts.push_back({is_pair ? root->args[k] : root, part_of(out.dtype())});
            step_.stored.push_back(output);
        }
    }
    step_.outputs = parts.size();
    loads_.resize(step_.outputs);
    std::vector<Value> values;
    for (const Part& part : parts) values.push_back(value(part.root, part.dtype, reduce != nullptr));
    for (std::size_t k = 0; k < step_.outputs; ++k) step_.body.store(k, values[k]);
}

Value StepBuilder::value(const NodePtr& node, DType dtype, bool at_output) {
    if (const auto* literal = as<Literal>(node)) return step_.body.constant(dtype, literal->bits_as(dtype));
    const Key key{node.get(), at_output};
    const auto known = values_.find(key);
    const Value made = known != values_.end() ? known->second : make(node, at_output);
    if (known == values_.end()) values_.emplace(key, made);
    return step_.body.cast(made, dtype);
}

Value StepBuilder::make(const NodePtr& node, bool at_output) {
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
Value StepBuilder::copy_of(const Body& body, const std::vector<NodePtr>& args, bool at_output) {
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
Value StepBuilder::load_index() {
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
Value StepBuilder::load(const ViewLeaf& leaf, bool at_output) {
    const View view = at_output ? lifted(leaf.view) : leaf.view;
    std::size_t k = step_.outputs;
    while (k < step_.arguments.size() && !(step_.arguments[k].access == Access::Read && shows_same(view, step_.arguments[k].view))) ++k;
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
std::uint16_t StepBuilder::neighbour_of(const View& view, const ViewLeaf& leaf, int items) const {
    const std::int64_t distance = items * view.itemsize();
    for (const Origin& origin : step_.origins) {
        if (origin.variable == leaf.variable && origin.offset == leaf.offset + distance && shows_same(view, step_.arguments[origin.argument].view, distance))
            return static_cast<std::uint16_t>(origin.argument + 1);
    }
    return 0;
}

/// A view that broadcasts to the shape of the results, with an axis of extent 1 where each dropped axis of the
/// space was.
View StepBuilder::lifted(const View& view) const {
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

}  // namespace stridejit
