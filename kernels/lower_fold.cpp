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
        if (other.rule == fold.rule && other.kept == fold.kept && other.axes == fold.axes && other.keepdims == fold.keepdims && known->args == node->args) return values[fold.part];
    }
    Nodes states;
    for (const NodePtr& arg : node->args) {
        const NodePtr plain = fusible(arg);
        states.push_back(plain->reduces ? temporary(plain) : plain);
    }
    if (fold.kept != Kept::Last) {
        states = scan_in_order(fold, states);
    } else if (fold.rule->associative) {
        for (std::size_t axis = fold.axes.size(); axis-- > 0;)
            if (fold.axes[axis]) states = fold_axis(fold, std::move(states), axis);
    } else {
        states = fold_in_order(fold, states);
    }
    std::vector<Index> items;
    for (const bool marked : fold.axes) items.push_back(marked && !fold.keepdims && fold.kept == Kept::Last ? Index(std::int64_t{0}) : Index(Slice{}));
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

/// Elements in new memory, a row of those of all results behind the other, in C order along the marked axes.
struct ExpressionLowering::Rows {
    std::vector<View> arrays;  ///< in the shape of the elements
    std::vector<View> flat;    ///< the same memory: which row, then where in it
    Dims shape;                ///< of one row of `flat`: 1, then the axes that are not marked
    std::int64_t count = 1;

    /// Row `i` of each.
    [[nodiscard]] Nodes row(std::int64_t i) const {
        Nodes nodes;
        for (const View& view : row_views(i)) nodes.push_back(make_view(view));
        return nodes;
    }
    [[nodiscard]] std::vector<View> row_views(std::int64_t i) const {
        std::vector<View> views;
        for (const View& all : flat) views.push_back(all.index(along(all.rank(), 0, Slice{i, i + 1, 1})));
        return views;
    }
};

/// Of a scan from the identity on, rows begin with one that is it.
ExpressionLowering::Rows ExpressionLowering::rows_of(const Fold& fold, const Nodes& elements) {
    Dims shape = elements[0]->shape;
    const std::size_t rank = shape.size();
    const std::int64_t before = fold.kept == Kept::IdentityAndEach ? 1 : 0;
    const auto scanned = static_cast<std::size_t>(std::find(fold.axes.begin(), fold.axes.end(), true) - fold.axes.begin());
    shape[scanned] += before;
    Rows rows;
    rows.shape = {1};
    Dims extents;
    std::vector<std::int64_t> back(rank);
    for (const bool marked : {true, false})
        for (std::size_t axis = 0; axis < rank; ++axis)
            if (fold.axes[axis] == marked) {
                back[axis] = static_cast<std::int64_t>(extents.size());
                extents.push_back(shape[axis]);
                if (marked && __builtin_mul_overflow(rows.count, shape[axis], &rows.count)) rows.count = INT64_MAX;  // then no memory holds the rows
                if (!marked) rows.shape.push_back(shape[axis]);
            }
    Dims flat_shape = rows.shape;
    flat_shape[0] = rows.count;
    std::vector<View> taken;  // by the elements
    for (const NodePtr& element : elements) {
        const View memory = empty(as_span(extents), element->dtype);
        rows.arrays.push_back(memory.transpose(back));
        rows.flat.emplace_back(memory.data(), memory.dtype(), contiguous_layout(as_span(flat_shape), memory.itemsize()), false, memory.owner());
        taken.push_back(rows.arrays.back().index(along(rank, scanned, Slice{before, std::nullopt, 1})));
    }
    if (taken[0].size() != 0) store(stores_of(taken, elements));
    if (before == 1 && rows.arrays[0].size() != 0) store(stores_of(rows.row_views(0), identities(fold, rows.shape)));
    return rows;
}

/// The step that stores the roots, so many times, for rows that are `rows` further on each time; `still` are those that stay.
void ExpressionLowering::add_repeated(const std::vector<View>& outs, const Nodes& roots, std::int64_t times, std::int64_t rows, const std::vector<View>& still) {
    std::vector<Ready> members;
    for (std::size_t k = 0; k < outs.size(); ++k) members.push_back({{outs[k], make_repeat(roots[k], outs[k].layout().shape)}, nullptr});
    Step step = step_of(members);
    step.times = times;
    for (const Argument& argument : step.arguments) {
        const bool stays = std::any_of(still.begin(), still.end(), [&](const View& one) { return one.data() == argument.view.data(); });
        step.advance.push_back(stays ? 0 : rows * argument.view.itemsize() * argument.view.size());
    }
    program.push_back(std::move(step));
}

/// The same of all reduced axes, strictly in C order along them, from the identity on. The elements are first brought to rows that are
/// read one after the other.
Nodes ExpressionLowering::fold_in_order(const Fold& fold, const Nodes& elements) {
    const FoldRule& rule = *fold.rule;
    const Dims shape = elements[0]->shape, results_shape = reduced_shape(shape, fold.axes, true);
    Nodes states = identities(fold, results_shape);
    if (std::count(shape.begin(), shape.end(), 0) > 0) return states;
    const Rows rows = rows_of(fold, elements);
    std::vector<View> results, flat_results;
    for (std::size_t k = 0; k < elements.size(); ++k) {
        results.push_back(empty(as_span(results_shape), fold.dtypes[k]));
        store(results[k], states[k]);
        flat_results.emplace_back(results[k].data(), fold.dtypes[k], contiguous_layout(as_span(rows.shape), results[k].itemsize()), false, results[k].owner());
    }
    const auto combine = [&](std::int64_t first, std::int64_t length, std::int64_t times) {
        if (length == 0 || times == 0) return;
        Nodes state;
        for (const View& result : flat_results) state.push_back(make_view(result));
        for (std::int64_t i = first; i < first + length; ++i) state = rule.combine(state, rows.row(i));
        add_repeated(flat_results, state, times, length, flat_results);
    };
    const std::int64_t ways = rule.ways();
    combine(0, ways, rows.count / ways);
    combine(rows.count / ways * ways, rows.count % ways, 1);
    for (std::size_t k = 0; k < states.size(); ++k) states[k] = make_view(results[k]);
    return states;
}

/// Every state on the way, along the one axis: where the elements are, each joins the state that is now before it.
Nodes ExpressionLowering::scan_in_order(const Fold& fold, const Nodes& elements) {
    constexpr std::int64_t kMostRows = 8;  // that one step stores: as many streams for each value of a state
    const FoldRule& rule = *fold.rule;
    const Rows rows = rows_of(fold, elements);
    const auto combine = [&](std::int64_t first, std::int64_t length, std::int64_t times) {
        if (length <= 0 || times <= 0 || rows.arrays[0].size() == 0) return;
        std::vector<View> outs;
        Nodes roots, state = rows.row(first - 1);
        for (std::int64_t i = first; i < first + length; ++i) {
            state = rule.combine(state, rows.row(i));
            for (std::size_t k = 0; k < state.size(); ++k) {
                outs.push_back(rows.row_views(i)[k]);
                roots.push_back(state[k]);
            }
        }
        add_repeated(outs, roots, times, length, {});
    };
    const std::int64_t begin = fold.kept == Kept::IdentityAndEach ? 2 : 1, left = rows.count - begin;  // the first element stays what it is
    const std::int64_t ways = std::min(rule.ways(), kMostRows);
    combine(begin, ways, left / ways);
    combine(begin + left / ways * ways, left % ways, 1);
    Nodes states;
    for (const View& array : rows.arrays) states.push_back(make_view(array));
    return states;
}

}  // namespace stridejit
