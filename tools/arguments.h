#pragma once

#include <memory>
#include <string>
#include <vector>

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

/// An expression over files, ready to be stored into `out`, a new array of its shape and dtype. Not to be copied: its
/// bindings would go on to refer to the original.
struct Job {
    std::vector<Operand> operands;
    std::vector<Binding> bindings;  ///< refer to `operands`
    CompiledKernel kernel;
    Expr expression;  ///< with the views in place of the names
    View out;
};
/// The same words for eval and explain: `dtype` is that of the result, "" for the expression's own; `functions` are
/// definitions, each of which may call those before it.
Job make_job(const std::string& expression, const std::vector<std::string>& bindings, const std::vector<std::string>& functions,
             const std::string& dtype, Engine& engine);

}  // namespace stridejit::tools
