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
    std::vector<int> stored;          ///< for each of them, which output of the program it is part of; -1: it is a temporary
    std::vector<Argument> arguments;  ///< the outputs first, then inputs in the order of first use
    std::vector<Origin> origins;
    std::int64_t times = 1;             ///< so often, one after the other
    std::vector<std::int64_t> advance;  ///< bytes by which each argument moves on from one time to the next, where times > 1
};

/// Calls to be made one after the other; they store into the outputs and into temporaries.
/// Empty when there is no element to store.
using Program = std::vector<Step>;

/// Throws, in the name of `call`, unless `out` is writable and takes the expression: its shape by broadcasting, its
/// dtype by a cast that `rule` allows. Throws ValueError when a variable is not bound.
void require_assignable(std::string_view call, const View& out, const NodePtr& expression, Casting rule = Casting::SameKind);

/// The same of several, named by their numbers. Throws ValueError where there are not as many outputs as expressions or where two outputs
/// share memory.
void require_assignable(std::string_view call, std::span<const View> outs, std::span<const NodePtr> expressions);

/// The program that stores `expression` into `out`, which takes it.
///
/// One step is enough for any expression without reductions, and for reductions of one space along the same axes
/// together with all that is computed of their results at the results' shape. Anything else, such as x - mean(x), first
/// brings the inner reductions, as much of the expression around them as has their shape, into temporaries.
Program lower(const View& out, const NodePtr& expression);

/// The program that stores each expression into its output, all of which are computed before any is stored where that makes a
/// difference. Outputs are apart from each other. Expressions share a step where that changes no bit of their results: element-wise
/// ones of one shape, and reductions of one space along the same axes whose elements are combined in the same order so.
Program lower(std::span<const View> outs, std::span<const NodePtr> expressions);

void run(const Program& program, Engine& engine);
/// What run() would do, stage by stage, of each step.
Explanation explain(const Program& program, Engine& engine, const std::optional<Target>& target);

}  // namespace stridejit
