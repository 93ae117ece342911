#pragma once

#include <unordered_map>

#include "stridejit/kernels/lower_expression.h"

namespace stridejit {

/// An expression and where a step stores it.
struct Store {
    View out;
    NodePtr root;
    int output = -1;  ///< of the program, which `out` is part of; -1 for a temporary
};

/// True when elements of both stand in the same layout and form, those of `b` so many bytes behind those of `a`.
inline bool shows_same(const View& a, const View& b, std::int64_t distance = 0) {
    return b.data() == a.data() + distance && a.dtype() == b.dtype() && a.swapped() == b.swapped() && a.layout() == b.layout();
}

/// Makes one step of expressions whose reductions, if any, fold one space along the same axes, none within another,
/// and whose nodes above them have the shape of their results; or whose scans go along one axis of one space. All have one shape,
/// that of the outputs.
class StepBuilder {
public:
    /// `reduce`: one of the reductions; null where there is none, and then `space` is the shape of the outputs. `scan`: the same.
    StepBuilder(std::span<const Store> stores, const Reduce* reduce, const Scan* scan, const Dims& space);

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

    Value value(const NodePtr& node, DType dtype, bool at_output);
    Value make(const NodePtr& node, bool at_output);
    Value copy_of(const Body& body, const std::vector<NodePtr>& args, bool at_output);
    Value load_index();
    Value load(const ViewLeaf& leaf, bool at_output);
    [[nodiscard]] std::uint16_t neighbour_of(const View& view, const ViewLeaf& leaf, int items) const;
    [[nodiscard]] View lifted(const View& view) const;

    const Reduce* reduce_;
    Step step_;
    std::vector<Value> loads_;  ///< of argument k; nothing for outputs
    std::optional<Value> index_;
    std::unordered_map<Key, Value, HashKey> values_;
};

}  // namespace stridejit
