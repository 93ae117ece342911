#pragma once

#include <functional>
#include <string>

#include "stridejit/kernels/expression_node.h"

namespace stridejit {

/// How a reduction that a program defines makes one of many. What it folds is a state of one value or several: `combine` gives
/// that of elements which are neighbours, of the earlier one's and the later one's values.
///
/// Associative: elements are combined in a tree, 16 neighbours at once along one axis after the other, from the last that is reduced;
/// order is kept, so that nothing need commute. Else one after the other in C order along the reduced axes, beginning with the
/// identity. Both follow from shapes alone, whatever the layout, so the bits do.
struct FoldRule {
    using Nodes = std::vector<NodePtr>;

    std::string name;
    bool associative = false;
    std::vector<NodePtr> identity;  ///< literals, one for each value of the state
    std::function<Nodes(std::span<const NodePtr> earlier, std::span<const NodePtr> later)> combine;
    std::function<NodePtr(std::span<const NodePtr>)> result;  ///< of the state
    std::size_t size = 1;           ///< operations of `combine`, about

    [[nodiscard]] std::size_t states() const { return identity.size(); }
    /// Elements that one step combines: less of long rules, whose code is long enough.
    [[nodiscard]] std::int64_t ways() const;
};

/// The values of the state after all elements: nodes of Fold, or what is known without. Where more is `kept`, the rule is associative and one
/// axis is given: the first state is the first element, and each other one element joins the state before it.
FoldRule::Nodes make_states(const std::shared_ptr<const FoldRule>& rule, std::vector<NodePtr> args, const ReduceOptions& options, Kept kept = Kept::Last);

/// The product of bound complex numbers, whose parts are `args`: what combines (a + bi)(c + di) in the order of a tree.
const std::shared_ptr<const FoldRule>& complex_product();

}  // namespace stridejit
