#include <fmt/format.h>

#include "arguments.h"
#include "commands.h"
#include "print.h"
#include "timing.h"

namespace stridejit::tools {

namespace {

/// How long the first call took, and the others if there were any; bytes per second is that of the best known.
std::string speed_text(const Job& job, double first, const Times& warm, Engine& engine) {
    const std::int64_t bytes = job.explain().bytes_moved;
    std::string out = warm.count == 0 ? time_text(first)
                                      : fmt::format("{}, then {} (median of {})", time_text(first),
                                                    time_text(warm.median), warm.count);
    return out + "  " + rate_text(bytes, warm.count == 0 ? first : warm.median) + "  " +
           std::string(engine.backend_name());
}

}  // namespace

int run_eval(const EvalOptions& options) {
    Engine engine(engine_options(options.backend));
    const Job job = make_job(options, engine);
    STRIDEJIT_REQUIRE(ValueError, job.is_single() || !options.output, "--output stores one value, the expression has ", job.outs.size());
    const double first = seconds_of([&] { job.run(); });
    std::vector<double> seconds;
    if (options.repeat > 1) {
        const std::function<void()> bound = job.bind();
        for (int i = 1; i < options.repeat; ++i) seconds.push_back(seconds_of(bound));
    }
    const Times warm = summarise(std::move(seconds));
    if (!options.output) {
        for (const View& out : job.outs) fmt::print("{}\n", array_text(out));
        if (options.repeat > 1) fmt::print(stderr, "{}\n", speed_text(job, first, warm, engine));
        return 0;
    }
    const View& out = job.outs[0];
    save_npy(*options.output, out);
    fmt::print("{}: {} {}  {}\n", *options.output, name_of(out.dtype()), to_text(out.shape()),
               speed_text(job, first, warm, engine));
    return 0;
}

}  // namespace stridejit::tools
