#pragma once

#include <unordered_map>

#include "stridejit/kernels/fold.h"
#include "stridejit/kernels/step_builder.h"

namespace stridejit {

/// Splits expressions into steps.
class ExpressionLowering {
public:
    /// Adds the steps that store each root, which broadcasts to the shape of its output, into that.
    void store(std::span<const Store> stores);
    void store(const View& out, const NodePtr& root) {
        const Store one[] = {{out, root}};
        store(one);
    }

    Program program;

private:
    using Memo = std::unordered_map<NodePtr, NodePtr>;

    struct OneSpace {
        NodePtr first;  ///< the reduction or scan that the others must agree with
        Memo known;     ///< holds for this choice of `first` only
    };
    /// What one step can store, and the reduction or scan whose space it needs; null for the shape of the output.
    struct Ready {
        Store store;
        NodePtr fold;
    };
    /// Expressions that share a step.
    struct Group {
        std::vector<Ready> members;
        Step step;
    };

    Ready ready(const Store& wanted);
    static Step step_of(std::span<const Ready> members);
    static bool joins(Group& group, const Ready& next);
    static std::vector<Ready> parts_with_initial(const Ready& whole, const Scan& scan);
    void add(std::vector<Group> groups);

    NodePtr temporary(const NodePtr& node);
    NodePtr fusible(const NodePtr& node);
    bool only_broadcasts_inside(const NodePtr& node, const NodePtr& arg);
    NodePtr one_space(const NodePtr& node, OneSpace& choice);

    // kernels/lower_fold.cpp
    using Nodes = std::vector<NodePtr>;
    NodePtr folded(const NodePtr& node);
    Nodes fold_axis(const Fold& fold, Nodes states, std::size_t axis);
    Nodes fold_in_order(const Fold& fold, const Nodes& elements);
    Nodes scan_in_order(const Fold& fold, const Nodes& elements);
    struct Rows;
    Rows rows_of(const Fold& fold, const Nodes& elements);
    void add_repeated(const std::vector<View>& outs, const Nodes& roots, std::int64_t times, std::int64_t rows, const std::vector<View>& still);

    Memo temporaries_, fusible_;
    std::vector<std::pair<NodePtr, Nodes>> folds_;  ///< by one of the values of each
};

}  // namespace stridejit
