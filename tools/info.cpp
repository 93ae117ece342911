#include <fmt/format.h>

#include <cstdio>

#include "arguments.h"
#include "commands.h"
#include "print.h"

namespace stridejit::tools {

namespace {

std::string order_text(const View& view) {
    const bool c = view.is_contiguous(Order::C), fortran = view.is_contiguous(Order::Fortran);
    if (c && fortran) return "C and Fortran";
    return c ? "C" : fortran ? "Fortran" : "strided";
}

void print_line(std::string_view what, std::string_view value) { fmt::print("  {:<10}{}\n", what, value); }

std::string result_of(const Expr& expression, Engine& engine) {
    const View result = expression.eval(engine);
    return element_text(result.data(), result.dtype());
}

void print_values(const View& view, Engine& engine) {
    if (view.size() == 0) return;
    print_line("min", result_of(min(view), engine));
    print_line("max", result_of(max(view), engine));
    print_line("mean", result_of(mean(view), engine));
    if (is_float(view.dtype())) print_line("NaN", result_of(sum(isnan(view)), engine));
}

void print_source(const std::string& argument, const InfoOptions& options, Engine& engine) {
    const Source source = open_source(argument);
    const View& view = source.view;
    fmt::print("{}\n", argument);
    print_line("format", fmt::format("{}.0, data from byte {}{}", source.header.version, source.header.data_offset,
                                     source.header.swapped ? ", other byte order" : ""));
    print_line("dtype", name_of(view.dtype()));
    print_line("shape", to_text(view.shape()));
    print_line("strides", to_text(view.strides()) + " bytes");
    print_line("order", order_text(view));
    print_line("elements", fmt::format("{}", view.size()));
    print_line("bytes", fmt::format("{}", view.nbytes()));
    if (options.values) print_values(view, engine);
}

}  // namespace

int run_info(const InfoOptions& options) {
    EngineOptions engine_of = engine_options("");
    // Four passes over a file hardly repay loading a compiler.
    if (engine_of.backend == BackendChoice::Auto) engine_of.backend = BackendChoice::Interpreter;
    Engine engine(engine_of);
    int code = 0;
    for (const std::string& argument : options.files) {
        try {
            print_source(argument, options, engine);
        } catch (const UserError& error) {
            std::fflush(stdout);
            fmt::print(stderr, "stridejit: {}\n", error.what());
            code = 1;
        }
    }
    return code;
}

}  // namespace stridejit::tools
