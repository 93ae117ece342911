// Reductions that a program defines, as element-wise steps over parts of what is reduced.

#include <algorithm>

#include "stridejit/kernels/expression_lowering.h"

namespace stridejit {
namespace {

using Nodes = FoldRule::Nodes;

std::vector<Index> along(std::size_t rank, std::size_t axis, const Index& item) {
    std::vector<Index> items(rank, Slice{});
    items[axis] = item;
    return items;
}

/// Neighbours become one, their order kept: halves of a balanced tree where they are a power of two.
Nodes combine_all(const FoldRule& rule, std::vector<Nodes> neighbours) {
    while (neighbours.size() > 1) {
        std::vector<Nodes> half;
        for (std::size_t i = 0; i + 1 < neighbours.size(); i += 2) half.push_back(rule.combine(neighbours[i], neighbours[i + 1]));
        if (neighbours.size() % 2 == 1) half.push_back(std::move(neighbours.back()));
        neighbours = std::move(half);
    }
    return neighbours[0];
}

std::vector<Store> stores_of(const std::vector<View>& outs, const Nodes& roots) {
    std::vector<Store> stores;
    for (std::size_t k = 0; k < outs.size(); ++k) stores.push_back({outs[k], roots[k]});
    return stores;
}

/// The identity where no element is.
Nodes identities(const Fold& fold, const Dims& shape) {
    Nodes nodes;
    for (std::size_t k = 0; k < fold.dtypes.size(); ++k) nodes.push_back(make_repeat(make_cast(fold.rule->identity[k], fold.dtypes[k]), shape));
    return nodes;
}

}  // namespace

/// A view of one value of a fold; all of them are computed when the first is asked for.
NodePtr ExpressionLowering::folded(const NodePtr& node) {
    const Fold& fold = *as<Fold>(node);
    for (const auto& [known, values] : folds_) {
        const Fold& other = *as<Fold>(known);
        if (other.rule == fold.rule && other.axes == fold.axes && other.keepdims == fold.keepdims && known->args == node->args) return values[fold.part];
    }
    Nodes states;
    for (const NodePtr& arg : node->args) {
        const NodePtr plain = fusible(arg);
        states.push_back(plain->reduces ? temporary(plain) : plain);
    }
    if (fold.rule->associative) {
        for (std::size_t axis = fold.axes.size(); axis-- > 0;)
            if (fold.axes[axis]) states = fold_axis(fold, std::move(states), axis);
    } else {
        states = fold_in_order(fold, states);
    }
    std::vector<Index> items;
    for (const bool marked : fold.axes) items.push_back(marked && !fold.keepdims ? Index(std::int64_t{0}) : Index(Slice{}));
    for (NodePtr& state : states) state = pick(state, state->shape, items);
    folds_.emplace_back(node, states);
    return states[fold.part];
}

/// States with extent 1 along the axis: neighbours are combined, and what they give again, until one is left.
Nodes ExpressionLowering::fold_axis(const Fold& fold, Nodes states, std::size_t axis) {
    const FoldRule& rule = *fold.rule;
    const std::int64_t ways = rule.ways();
    for (std::int64_t extent = states[0]->shape[axis]; extent != 1;) {
        const Dims shape = states[0]->shape;
        const std::int64_t whole = extent / ways, rest = extent % ways;
        Dims smaller = shape;
        smaller[axis] = std::max<std::int64_t>(whole + (rest > 0 ? 1 : 0), 1);
        if (extent == 0) return identities(fold, smaller);
        std::vector<View> results;
        for (const NodePtr& state : states) results.push_back(empty(as_span(smaller), state->dtype));
        // `count` neighbours of each group, which begin at `first` and after every `ways` elements.
        const auto combine = [&](std::int64_t groups, std::int64_t first, std::int64_t count, std::int64_t place) {
            if (groups == 0 || count == 0 || results[0].size() == 0) return;
            std::vector<Nodes> neighbours;
            for (std::int64_t i = first; i < first + count; ++i) {
                Nodes one;
                for (const NodePtr& state : states) one.push_back(pick(state, shape, along(shape.size(), axis, Slice{i, i + (groups - 1) * ways + 1, ways})));
                neighbours.push_back(std::move(one));
            }
            std::vector<View> outs;
            for (const View& result : results) outs.push_back(result.index(along(shape.size(), axis, Slice{place, place + groups, 1})));
            store(stores_of(outs, combine_all(rule, std::move(neighbours))));
        };
        combine(whole, 0, ways, 0);
        combine(rest > 0 ? 1 : 0, whole * ways, rest, whole);
        for (std::size_t k = 0; k < states.size(); ++k) states[k] = make_view(results[k]);
        extent = smaller[axis];
    }
    return states;
}

/// The same of all reduced axes, strictly in C order along them, from the identity on. The elements are first brought to rows that are
/// read one after the other.
Nodes ExpressionLowering::fold_in_order(const Fold& fold, const Nodes& elements) {
    const FoldRule& rule = *fold.rule;
    const Dims shape = elements[0]->shape;
    const std::size_t rank = shape.size();
    std::vector<std::int64_t> order;  // reduced axes, then the others
    std::int64_t count = 1;           // of elements of each result
    Dims kept{1};
    for (const bool marked : {true, false})
        for (std::size_t axis = 0; axis < rank; ++axis)
            if (fold.axes[axis] == marked) {
                order.push_back(static_cast<std::int64_t>(axis));
                if (marked && __builtin_mul_overflow(count, shape[axis], &count)) count = INT64_MAX;  // then no memory holds the rows
                if (!marked) kept.push_back(shape[axis]);
            }
    const Dims results_shape = reduced_shape(shape, fold.axes, true);
    Nodes states = identities(fold, results_shape);
    if (std::count(shape.begin(), shape.end(), 0) > 0) return states;
    Dims row_shape = kept, row_extents;
    for (const std::int64_t axis : order) row_extents.push_back(shape[static_cast<std::size_t>(axis)]);
    std::vector<View> rows, results, flat_results;
    row_shape[0] = count;
    std::vector<std::int64_t> back(rank);
    for (std::size_t k = 0; k < rank; ++k) back[static_cast<std::size_t>(order[k])] = static_cast<std::int64_t>(k);
    for (std::size_t k = 0; k < elements.size(); ++k) {
        const View memory = empty(as_span(row_extents), elements[k]->dtype);
        store(memory.transpose(back), elements[k]);
        rows.emplace_back(memory.data(), memory.dtype(), contiguous_layout(as_span(row_shape), memory.itemsize()), false, memory.owner());
        results.push_back(empty(as_span(results_shape), fold.dtypes[k]));
        store(results[k], states[k]);
        flat_results.emplace_back(results[k].data(), fold.dtypes[k], contiguous_layout(as_span(kept), results[k].itemsize()), false, results[k].owner());
    }
    const std::int64_t ways = rule.ways();
    const auto combine = [&](std::int64_t first, std::int64_t length, std::int64_t times) {
        if (length == 0 || times == 0) return;
        Nodes state;
        for (const View& result : flat_results) state.push_back(make_view(result));
        for (std::int64_t i = first; i < first + length; ++i) {
            Nodes element;
            for (const View& all : rows) element.push_back(make_view(all.index(along(all.rank(), 0, Slice{i, i + 1, 1}))));
            state = rule.combine(state, element);
        }
        std::vector<Ready> members;
        for (std::size_t k = 0; k < state.size(); ++k) members.push_back({{flat_results[k], make_repeat(state[k], kept)}, nullptr});
        Step step = step_of(members);
        step.times = times;
        for (const Argument& argument : step.arguments) {
            const bool is_state = std::any_of(flat_results.begin(), flat_results.end(), [&](const View& result) { return result.data() == argument.view.data(); });
            step.advance.push_back(is_state ? 0 : length * argument.view.itemsize() * (argument.view.size()));
        }
        program.push_back(std::move(step));
    };
    combine(0, ways, count / ways);
    combine(count / ways * ways, count % ways, 1);
    for (std::size_t k = 0; k < states.size(); ++k) states[k] = make_view(results[k]);
    return states;
}

}  // namespace stridejit
