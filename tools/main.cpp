// The command line: options to structs, exceptions to exit codes.

#include <fmt/format.h>
#include <signal.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <span>
#include <system_error>

#include "arguments.h"
#include "commands.h"

using namespace stridejit;
using namespace stridejit::tools;

namespace {

enum ExitCode : int {
    kDone = 0,
    kUserError = 1,
    kUsageError = 2,
    kInternalError = 70,  ///< EX_SOFTWARE of sysexits.h
};

/// Reading a mapped file that somebody has shortened meanwhile ends in this signal.
void install_bus_handler() {
    struct sigaction action = {};
    action.sa_handler = [](int) {
        constexpr std::string_view message = "stridejit: an input file became shorter while it was read\n";
        [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, message.data(), message.size());
        ::_exit(kUserError);
    };
    ::sigaction(SIGBUS, &action, nullptr);
}

template <std::size_t N>
std::vector<std::string> words(const char* const (&list)[N]) {
    return {std::begin(list), std::end(list)};
}

std::vector<std::string> dtype_names() {
    std::vector<std::string> names;
    for (const DTypeInfo& row : std::span(kDTypes).first(kViewDTypeCount)) names.emplace_back(row.name);
    return names;
}

/// Refuses other words; the help text has them in its own words.
CLI::Validator one_of(const std::vector<std::string>& words) { return CLI::IsMember(words).description(""); }

/// The arguments that eval and explain share.
template <class Options>
void add_expression(CLI::App& command, Options& options) {
    command.add_option("EXPR", options.expression, "In Python's syntax: 'sum(a[::2].T * b, axis=0)'")->required();
    command.add_option("NAME=VALUE", options.bindings,
                       "What a name stands for: a .npy file, perhaps with an index (b='x.npy[::-1]'), or a number");
    command
        .add_option("--backend", options.backend,
                    "auto, llvm or interpreter; default: as STRIDEJIT_BACKEND says, else auto")
        ->check(one_of(words(kBackends)))
        ->type_name("NAME");
    command.add_option("--define", options.functions, "A function for the expression to call: 'norm(x, y) = sqrt(x*x + y*y)'")
        ->allow_extra_args(false)
        ->type_name("FUNCTION");
    command.add_option("--define-reduction", options.reductions, "A reduction for it to call: 'associative most(a, b) = maximum(a, b) from -inf'")
        ->allow_extra_args(false)
        ->type_name("REDUCTION");
    command.add_option("--dtype", options.dtype, "Of the result, cast if need be: bool, int8 to float64")
        ->check(one_of(dtype_names()))
        ->type_name("DTYPE");
    command.footer("Put -- in front of an expression that begins with a minus, and options before it.");
}

int run(int argc, char** argv) {
    CLI::App app("Evaluates expressions over NumPy's .npy files, compiled for the layouts at hand.");
    app.name("stridejit");
    app.set_version_flag("--version", "stridejit " STRIDEJIT_VERSION);
    app.require_subcommand(0, 1);
    app.get_formatter()->column_width(26);

    InfoOptions info;
    CLI::App& info_command = *app.add_subcommand("info", "Print dtype, shape, strides and a summary of .npy files");
    info_command.add_option("FILE", info.files, "Path of a .npy file, perhaps with an index: 'x.npy[::2]'")->required();
    info_command.add_flag("!--no-values", info.values, "Leave out min, max, mean and the count of NaN");

    EvalOptions eval;
    CLI::App& eval_command = *app.add_subcommand("eval", "Evaluate an expression; print the result, or store it");
    add_expression(eval_command, eval);
    eval_command
        .add_option("-o,--output", eval.output, "Store the result in this .npy file, and print a line about it")
        ->type_name("FILE");
    eval_command.add_option("--repeat", eval.repeat, "Evaluate so many times and tell the time")
        ->check(CLI::Range(1, 1000000).description(""))
        ->type_name("N");

    ExplainOptions explain;
    CLI::App& explain_command =
        *app.add_subcommand("explain", "Print every stage from the loop nest to machine code, then run it");
    add_expression(explain_command, explain);
    explain_command
        .add_option("--only", explain.only, "Print these stages only: overlap, nest, canonical, plan, key, ir, asm, run")
        ->delimiter(',')
        ->allow_extra_args(false)  // the next word is the expression
        ->check(one_of(words(kStages)))
        ->type_name("STAGE,...");
    explain_command.add_option("--target", explain.target, "Show code for another target, without running it")
        ->check(one_of(words(kTargets)))
        ->type_name("NAME");

    try {
        app.parse(argc, argv);
        // Only now, and so after the complaints about options that do not exist: their values look like bindings.
        if (app.get_subcommands().empty()) throw CLI::RequiredError("info, eval or explain");
        for (const auto* bindings : {&eval.bindings, &explain.bindings})
            for (const std::string& binding : *bindings)
                if (const std::string complaint = operand_complaint(binding); !complaint.empty())
                    throw CLI::ValidationError(complaint);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? kDone : kUsageError;
    }
    if (info_command) return run_info(info);
    if (eval_command) return run_eval(eval);
    return run_explain(explain);
}

int complain(int code, std::string_view what) {
    std::fflush(stdout);
    std::fprintf(stderr, "stridejit: %.*s\n", static_cast<int>(what.size()), what.data());
    return code;
}

}  // namespace

int main(int argc, char** argv) {
    install_bus_handler();
    ::signal(SIGXFSZ, SIG_IGN);  // a file too large is an error of write(), and the temporary file goes
    int code = kDone;
    try {
        code = run(argc, argv);
    } catch (const UserError& error) {
        return complain(kUserError, error.what());
    } catch (const std::bad_alloc&) {
        return complain(kUserError, "not enough memory");
    } catch (const std::system_error& error) {  // fmt's, when standard output takes no more
        return complain(kUserError, error.what());
    } catch (const std::exception& error) {
        return complain(kInternalError,
                        text("internal error: ", error.what(), "\nplease report this with the command line"));
    }
    if (std::fflush(stdout) != 0) return complain(kUserError, "cannot write to standard output");
    return code;
}
