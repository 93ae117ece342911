#pragma once

#include <string>
#include <vector>

#include "stridejit/kernels/expression.h"

namespace stridejit::testing {

/// An engine with a name for CAPTURE. It lives as long as the program.
struct NamedEngine {
    std::string name;
    Engine* engine;
    bool is_llvm;
};

/// The interpreter, and LLVM where it was built, each for every target that this machine runs: the baseline first.
const std::vector<NamedEngine>& all_engines();

/// Those of this machine's best target: the interpreter, and LLVM where it was built.
const std::vector<NamedEngine>& both_engines();

/// Stores `expression` into `out` on both engines and CHECKs that they leave the same bits. What is read must not be
/// in the memory of `out`. Under sanitizers, which do not look into compiled kernels, most are interpreted only.
void assign_everywhere(const View& out, const Expr& expression);

/// The same into a new array.
View eval_everywhere(const Expr& expression);

}  // namespace stridejit::testing
