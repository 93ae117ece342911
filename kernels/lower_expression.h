#pragma once

#include <string_view>
#include <vector>

#include "stridejit/kernels/casting.h"
#include "stridejit/kernels/expression_node.h"

namespace stridejit {

/// A leaf of the expression that is read through an argument of a step; one argument may have several. `variable` and
/// `offset` are those of the leaf.
struct Origin {
    std::size_t argument;
    int variable;
    std::int64_t offset;
};

/// One call of Engine::run.
struct Step {
    Body body;
    Space space;
    std::size_t outputs = 1;          ///< two for the parts of a complex one
    std::vector<Argument> arguments;  ///< the outputs first, then inputs in the order of first use
    std::vector<Origin> origins;
};

/// Calls to be made one after the other; the last one stores into the output, the others into temporaries.
/// Empty when there is no element to store.
using Program = std::vector<Step>;

/// Throws, in the name of `call`, unless `out` is writable and takes the expression: its shape by broadcasting, its
/// dtype by a cast that `rule` allows. Throws ValueError when a variable is not bound.
void require_assignable(std::string_view call, const View& out, const NodePtr& expression, Casting rule = Casting::SameKind);

/// The program that stores `expression` into `out`, which takes it.
///
/// One step is enough for any expression without reductions, and for reductions of one space along the same axes
/// together with all that is computed of their results at the results' shape. Anything else, such as x - mean(x), first
/// brings the inner reductions, as much of the expression around them as has their shape, into temporaries.
Program lower(const View& out, const NodePtr& expression);

}  // namespace stridejit
