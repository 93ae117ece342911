#pragma once

#include "stridejit/kernels/fold.h"
#include "stridejit/kernels/user_function.h"

namespace stridejit {

/// How the variable that stands for a parameter is called: as no name in a text is.
inline std::string parameter_name(std::string_view name) { return std::string(name) + "'"; }

struct UserFunction::State {
    std::string name;
    std::size_t arity = 0;
    std::vector<std::string> parameters;  ///< names of the variables that stand for them; none of a body of instructions
    NodePtr root;                         ///< null for a body of instructions
    std::size_t size = 1;                 ///< nodes of `root`, each counted once
    Inline instructions;
};

/// What UserFunction(definition, known) is.
std::shared_ptr<const UserFunction::State> parse_function(std::string_view definition, std::span<const UserFunction> known);

/// What UserReduction(definition, known) is.
std::shared_ptr<const FoldRule> parse_reduction(std::string_view definition, std::span<const UserFunction> known);

/// Throws ValueError, beginning with `call`, for what is no name or means something already.
void require_name(std::string_view call, std::string_view name);

/// Nodes of a graph that wait for variables, each counted once.
std::size_t count_nodes(const NodePtr& root);

/// True for the name of a function of the catalogue, of a dtype, and for words that are no names.
bool is_taken(std::string_view name);

}  // namespace stridejit
