// Parts of computed values: an index or .T of an expression is one of the views that it reads.

#include <unordered_map>

#include "stridejit/kernels/expression_node.h"

namespace stridejit {
namespace {

View part_of(const View& view, const ViewStep& step) { return step ? view.index(*step) : view.transpose(); }

Dims shape_of_part(const Dims& from, const ViewStep& step) {
    const Layout whole{from, Dims(from.size(), 0), {}};
    return step ? index(whole, *step).layout.shape : transpose(whole).shape;
}

class Picking {
public:
    Picking(const Dims& from, const ViewStep& step) : from_(from), step_(step) {}

    NodePtr operator()(const NodePtr& node) {
        if (as<Literal>(node)) return node;
        if (const auto* leaf = as<ViewLeaf>(node)) {
            const View part = part_of(leaf->view.broadcast_to(as_span(from_)), step_);
            return make_view(part, leaf->variable, leaf->offset + (part.data() - leaf->view.data()));
        }
        if (as<Reduce>(node) || as<Fold>(node) || as<Scan>(node) || as<Pick>(node)) {
            auto part = make_node(Pick{step_, from_}, {node});
            part->dtype = node->dtype;
            part->shape = shape_of_part(from_, step_);
            return part;
        }
        if (as<Repeat>(node)) return make_repeat((*this)(node->args[0]), shape_of_part(from_, step_));
        NodePtr& known = known_[node.get()];
        if (!known) {
            std::vector<NodePtr> args;
            for (const NodePtr& arg : node->args) args.push_back((*this)(arg));
            known = with_arguments(node, std::move(args));
        }
        return known;
    }

private:
    const Dims& from_;
    const ViewStep& step_;
    std::unordered_map<const ExprNode*, NodePtr> known_;
};

}  // namespace

NodePtr pick(const NodePtr& node, const Dims& from, const ViewStep& step) { return Picking(from, step)(node); }

NodePtr make_pick(const NodePtr& arg, const ViewStep& step) {
    if (!arg->bound) return make_node(Pick{step, {}}, {arg});
    STRIDEJIT_REQUIRE(IndexError, as<Literal>(arg) == nullptr, "index: the literal ", to_text(*as<Literal>(arg)), " has no axes");
    shape_of_part(arg->shape, step);  // a mistake is one in the shape of the whole
    return pick(arg, arg->shape, step);
}

}  // namespace stridejit
