#pragma once

#include <optional>
#include <string>
#include <vector>

// The subcommands, each as its options and a function that prints to stdout and returns the exit code. Mistakes of the
// user leave as UserError; main.cpp turns every exception into a line on stderr and an exit code.

namespace stridejit::tools {

/// Words of --backend; "" stands for what STRIDEJIT_BACKEND says.
inline constexpr const char* kTargets[] = {"baseline", "avx2", "avx512", "neon"};
inline constexpr const char* kBackends[] = {"auto", "llvm", "interpreter"};

struct InfoOptions {
    std::vector<std::string> files;  ///< each a path, perhaps with an index behind it: x.npy[::2]
    bool values = true;              ///< min, max, mean, count of NaN
};
/// Facts about each file. Goes on after a file that cannot be read, and then returns 1.
int run_info(const InfoOptions& options);

/// What eval and explain are asked for.
struct JobWords {
    std::string expression;
    std::vector<std::string> bindings;    ///< name=FILE[index] or name=number
    std::vector<std::string> functions;   ///< "f(x) = ...", each may call those before it
    std::vector<std::string> reductions;  ///< "f(a, b) = .. from ..", each may call all functions
    std::string backend;
    std::string dtype;                    ///< of the result; "": as the expression has it
};

struct EvalOptions : JobWords {
    std::optional<std::string> output;  ///< nothing: print the result
    int repeat = 1;
};
int run_eval(const EvalOptions& options);

/// Words of --only, in the order in which the stages are printed.
inline constexpr const char* kStages[] = {"overlap", "nest", "canonical", "plan", "key", "ir", "asm", "run"};

struct ExplainOptions : JobWords {
    std::vector<std::string> only;  ///< some of kStages; empty: all
    std::string target;             ///< code for it is shown and not run; "": the engine's own
};
int run_explain(const ExplainOptions& options);

}  // namespace stridejit::tools
