#include <fmt/format.h>

#include <algorithm>

#include "arguments.h"
#include "commands.h"
#include "timing.h"

namespace stridejit::tools {

namespace {

void print_stage(std::string_view title, std::string_view body) {
    fmt::print("---- {} {:-<{}}\n{}", title, "", 70 - std::min<std::size_t>(title.size(), 60), body);
    if (!body.empty() && body.back() != '\n') fmt::print("\n");
    fmt::print("\n");
}

/// Without blanks at the end: the interpreter has no version to name.
std::string_view trimmed(std::string_view words) { return words.substr(0, words.find_last_not_of(' ') + 1); }

/// What the first call and the later ones cost on an engine that has compiled nothing yet.
std::string run_text(const ExplainOptions& options, std::int64_t bytes) {
    Engine engine(engine_options(options.backend));
    (void)engine.backend_name();  // loading LLVM is a cost of the program, not of the call
    const Job job = make_job(options, engine);
    const double first = seconds_of([&] { job.run(); });
    const std::function<void()> bound = job.bind();
    const Times warm = measure(bound, 0.3);
    std::string out = fmt::format("first call   {:>9}   compiled, then run\n", time_text(first));
    out += fmt::format("warm call    {:>9}   median of {}; half of them within {} to {}\n", time_text(warm.median),
                       warm.count, time_text(warm.low), time_text(warm.high));
    out += fmt::format("moved        {} bytes: {}\n", bytes, rate_text(bytes, warm.median));
    return out;
}

}  // namespace

int run_explain(const ExplainOptions& options) {
    Engine engine(engine_options(options.backend));
    const Job job = make_job(options, engine);
    const bool foreign = !options.target.empty();
    const Target target = foreign ? find_target(options.target).value() : engine.target();
    const Explanation stages = job.explain(target);
    const auto wants = [&](const char* stage) {
        return options.only.empty() || std::find(options.only.begin(), options.only.end(), stage) != options.only.end();
    };
    fmt::print("{}\n", options.expression);
    for (const Operand& operand : job.operands)
        fmt::print("  {} = {} {}, strides {}\n", operand.name, name_of(operand.view.dtype()),
                   to_text(operand.view.shape()), to_text(operand.view.strides()));
    for (const View& out : job.outs)
        fmt::print("  out = {} {}, strides {}\n", name_of(out.dtype()), to_text(out.shape()), to_text(out.strides()));
    fmt::print("  on {}, target {}\n\n", trimmed(stages.backend), target.name());

    if (wants("overlap")) print_stage("overlap", stages.overlap);
    if (wants("nest")) print_stage("nest as built", stages.nest);
    if (wants("canonical")) print_stage("canonical nest", stages.canonical);
    if (stages.key.empty()) {
        print_stage("no kernel", "there is no element to compute");
        return 0;
    }
    if (wants("plan")) print_stage("plan", stages.plan);
    if (wants("key"))
        print_stage(stages.cached ? "key (kernel was cached)" : "key (kernel was not cached)", stages.key);
    const bool native = engine.backend_name() == "llvm";
    if (wants("ir")) print_stage(native ? "LLVM IR" : "block program", stages.ir);
    if (wants("asm")) print_stage("assembly", native ? stages.assembly : "none: no code is generated");
    if (wants("run") && !foreign) print_stage("run", run_text(options, stages.bytes_moved));
    return 0;
}

}  // namespace stridejit::tools
