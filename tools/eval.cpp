#include <fmt/format.h>

#include "arguments.h"
#include "commands.h"
#include "print.h"
#include "timing.h"

namespace stridejit::tools {

namespace {

/// How long the first call took, and the others if there were any; bytes per second is that of the best known.
std::string speed_text(const Job& job, double first, const Times& warm, Engine& engine) {
    const std::int64_t bytes = explain(job.out, job.expression, engine).bytes_moved;
    std::string out = warm.count == 0 ? time_text(first)
                                      : fmt::format("{}, then {} (median of {})", time_text(first),
                                                    time_text(warm.median), warm.count);
    return out + "  " + rate_text(bytes, warm.count == 0 ? first : warm.median) + "  " +
           std::string(engine.backend_name());
}

}  // namespace

int run_eval(const EvalOptions& options) {
    Engine engine(engine_options(options.backend));
    const Job job = make_job(options.expression, options.bindings, options.functions, options.dtype, engine);
    const double first = seconds_of([&] { job.kernel.run(job.out, job.bindings); });
    std::vector<double> seconds;
    if (options.repeat > 1) {
        const BoundKernel bound = job.kernel.bind(job.out, job.bindings);
        for (int i = 1; i < options.repeat; ++i) seconds.push_back(seconds_of(bound));
    }
    const Times warm = summarise(std::move(seconds));
    if (!options.output) {
        fmt::print("{}\n", array_text(job.out));
        if (options.repeat > 1) fmt::print(stderr, "{}\n", speed_text(job, first, warm, engine));
        return 0;
    }
    save_npy(*options.output, job.out);
    fmt::print("{}: {} {}  {}\n", *options.output, name_of(job.out.dtype()), to_text(job.out.shape()),
               speed_text(job, first, warm, engine));
    return 0;
}

}  // namespace stridejit::tools
