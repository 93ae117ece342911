#include "stridejit/kernels/copy.h"

#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/lower_expression.h"

namespace stridejit {

void copy(const View& out, const View& source, Engine& engine) {
    const NodePtr node = make_cast(make_view(source), out.dtype());
    require_assignable("copy", out, node);
    run(lower(out, node), engine);
}

}  // namespace stridejit
