// What the report's driver loads: the engine and the limits behind C functions. Times are taken here, so that no call of
// Python is in them. A function that fails returns null, a negative number or false; report_error() says why.

#include <sys/mman.h>
#include <time.h>

#include <cstring>
#include <memory>
#include <string>

#include "limits.h"
#include "stridejit/engine/plan.h"
#include "stridejit/engine/specialize.h"
#include "stridejit/ir/canonicalize.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/lower_expression.h"
#include "stridejit/stridejit.h"

using namespace stridejit;

namespace {

thread_local std::string error_text;

/// Processor time of this thread: what else runs on the machine is not in it, but for what it does to the caches.
double now() {
    timespec time;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

template <class Result, class Function>
Result guarded(Result failed, Function&& function) {
    try {
        return function();
    } catch (const std::exception& error) {
        error_text = error.what();
        return failed;
    }
}

/// What can be timed: ours with its views bound, or a limit.
struct Timed {
    BoundKernel kernel;
    report::Limit limit = nullptr;
    report::LimitCall call;
    double bind_seconds = 0;
    std::int64_t code_bytes = 0, kernels = 0;  ///< that binding compiled; 0 where all were in the cache
};

struct ReportView {
    const char* name;
    char* data;
    const char* dtype;
    std::int32_t swapped, rank;
    const std::int64_t *shape, *strides;
};

View view_of(const ReportView& given) {
    const std::optional<DType> dtype = find_dtype(given.dtype);
    STRIDEJIT_REQUIRE(ValueError, dtype.has_value(), "report: the engine has no dtype ", given.dtype);
    Layout layout;
    for (std::int32_t axis = 0; axis < given.rank; ++axis) {
        layout.shape.push_back(given.shape[axis]);
        layout.strides.push_back(given.strides[axis]);
    }
    const View view(given.data, *dtype, layout);
    return given.swapped != 0 ? view.as_byte_swapped() : view;
}

std::unique_ptr<Engine>& engine() {
    static std::unique_ptr<Engine> held;
    return held;
}

/// An engine that has loaded LLVM and compiled nothing but the kernel that shows it.
Engine& running_engine() {
    if (!engine()) {
        engine() = std::make_unique<Engine>();
        float one = 1;
        static_cast<void>(compile("-x", *engine()).eval({{"x", View(&one, DType::Float32, {})}}));
    }
    return *engine();
}

struct Call {
    View out;
    std::vector<View> views;
    std::vector<Binding> bindings;

    /// The first view is the output.
    Call(const ReportView* given, int count) : out(view_of(given[0])) {
        views.reserve(static_cast<std::size_t>(count));
        for (int k = 1; k < count; ++k) {
            views.push_back(view_of(given[k]));
            bindings.push_back({given[k].name, views.back()});
        }
    }
};

}  // namespace

extern "C" {

const char* report_error() { return error_text.c_str(); }

/// Zeroed memory in huge pages where the system has them, as NumPy asks for; null when there is none.
void* report_map(std::size_t bytes) {
    void* const memory = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (memory == MAP_FAILED) return error_text = "mmap failed", nullptr;
    madvise(memory, bytes, MADV_HUGEPAGE);
    return memory;
}

/// Gives the pages back; the addresses stay.
void report_release_pages(void* memory, std::size_t bytes) { madvise(memory, bytes, MADV_DONTNEED); }

bool report_fill(void* data, const char* dtype, std::size_t count, std::uint64_t seed) {
    return report::fill(data, dtype, count, seed);
}

/// Forgets every kernel.
void report_new_engine() { engine().reset(); }

const char* report_engine_text() {
    static thread_local std::string words;
    return guarded<const char*>("", [] {
        Engine& e = running_engine();
        words = text(e.backend_name(), " ", e.backend_version(), ", target ", e.target().name());
        return words.c_str();
    });
}

Timed* report_prepare(const char* expression, const ReportView* given, int count) {
    return guarded<Timed*>(nullptr, [&] {
        Engine& e = running_engine();
        const Call call(given, count);
        const auto before = e.cache_stats();
        auto timed = std::make_unique<Timed>();
        const double begin = now();
        timed->kernel = compile(expression, e).bind(call.out, call.bindings);
        timed->bind_seconds = now() - begin;
        const auto after = e.cache_stats();
        timed->kernels = static_cast<std::int64_t>(after.misses - before.misses);
        if (after.evictions == before.evictions)
            timed->code_bytes = static_cast<std::int64_t>(after.code_bytes) - static_cast<std::int64_t>(before.code_bytes);
        return timed.release();
    });
}

Timed* report_limit(const char* name, char* out, const char* const* in, int inputs, std::size_t count) {
    const report::Limit limit = report::find_limit(name);
    if (limit == nullptr) return error_text = text("there is no limit ", name), nullptr;
    auto* timed = new Timed;
    timed->limit = limit;
    timed->call.out = out;
    timed->call.count = count;
    for (int k = 0; k < inputs && k < 4; ++k) timed->call.in[k] = in[k];
    return timed;
}

/// Seconds of all the calls together; negative when one of them threw.
double report_time(const Timed* timed, std::int64_t calls) {
    return guarded(-1.0, [&] {
        const double begin = now();
        if (timed->limit != nullptr)
            for (std::int64_t i = 0; i < calls; ++i) timed->limit(timed->call);
        else
            for (std::int64_t i = 0; i < calls; ++i) timed->kernel();
        return now() - begin;
    });
}

void report_free(Timed* timed) { delete timed; }

double report_bind_seconds(const Timed* timed) { return timed->bind_seconds; }
std::int64_t report_code_bytes(const Timed* timed) { return timed->code_bytes; }
std::int64_t report_kernels(const Timed* timed) { return timed->kernels; }

/// Seconds of planning the call's last step once, of each stage alone: build the nest and canonicalise, plan,
/// specialise. False when the call is none.
bool report_plan_seconds(const char* expression, const ReportView* given, int count, std::int64_t times, double* seconds) {
    return guarded(false, [&] {
        const Call call(given, count);
        const Program program = lower(call.out, compile(expression).substitute(call.bindings).node());
        STRIDEJIT_REQUIRE(ValueError, !program.empty(), "report: there is no element to plan for");
        const Step& step = program.back();
        std::vector<NestOperand> operands;
        for (const Argument& argument : step.arguments)
            operands.push_back({argument.view.dtype(), argument.access, &argument.view.layout(), argument.view.swapped()});
        const Target target = host_target();
        const auto build = [&] {
            return arrange_loops(canonicalize(build_nest(step.body, as_span(step.space.shape), std::span(step.space.reduced.begin(), step.space.reduced.size()), operands)));
        };
        LoopNest nest = build();
        Plan plan;
        const auto time_of = [&](auto&& run) {
            const double begin = now();
            for (std::int64_t i = 0; i < times; ++i) {
                run();
                asm volatile("" ::: "memory");
            }
            return (now() - begin) / static_cast<double>(times);
        };
        seconds[0] = time_of([&] { nest = build(); });
        seconds[1] = time_of([&] { plan = make_plan(nest, target); });
        seconds[2] = time_of([&] { static_cast<void>(specialize(nest, plan, target)); });
        return true;
    });
}

}  // extern "C"
