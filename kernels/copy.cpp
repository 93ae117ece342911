#include "stridejit/kernels/copy.h"

#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/lower_expression.h"

namespace stridejit {

void copy(const View& out, const View& source, Engine& engine) {
    const NodePtr node = make_cast(make_view(source), out.dtype());
    require_assignable("copy", out, node);
    for (const Step& step : lower(out, node)) engine.run(step.body, step.space, step.arguments);
}

View copy_of(const View& source, Order order, Engine& engine) {
    const View out = empty(source.shape(), source.dtype(), order);
    copy(out, source, engine);
    return out;
}

}  // namespace stridejit
