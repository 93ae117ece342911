#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "commands.h"
#include "npy.h"
#include "stridejit/stridejit.h"

// What the words of a command line stand for.

namespace stridejit::tools {

/// A view of a file, and what its header said.
struct Source {
    std::string path;
    NpyHeader header;
    View view;  ///< the index, if there was one, applied
    bool indexed = false;
};

/// "FILE.npy" or "FILE.npy[index]". A path may have any name; an index is looked for only behind ".npy".
Source open_source(const std::string& argument);

/// "name=FILE[index]" or "name=number"; a number is an array of rank 0, int64 when it is written as an integer, else
/// float64.
struct Operand {
    std::string name;
    View view;
};
Operand open_operand(const std::string& argument);

/// Why this is no "name=..."; "" when it is one. Looks at no file: for telling a mistake in the form from one in it.
std::string operand_complaint(const std::string& argument);

/// The options of the environment, with the backend that --backend names.
EngineOptions engine_options(const std::string& backend);

/// An expression over files, ready to be stored into `out`, a new array of its shape and dtype; or several of them. Not to be
/// copied: its bindings would go on to refer to the original.
struct Job {
    std::vector<Operand> operands;
    std::vector<Binding> bindings;  ///< refer to `operands`
    std::vector<CompiledKernel> kernels;
    std::vector<Expr> expressions;  ///< with the views in place of the names
    std::vector<View> outs;
    Engine* engine;

    [[nodiscard]] bool is_single() const { return outs.size() == 1; }
    void run() const;
    /// What run() does again and again, with everything settled where that is possible.
    [[nodiscard]] std::function<void()> bind() const;
    [[nodiscard]] Explanation explain(const std::optional<Target>& target = std::nullopt) const;
};
Job make_job(const JobWords& words, Engine& engine);

}  // namespace stridejit::tools
