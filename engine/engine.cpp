#include "stridejit/engine/engine.h"

#include <charconv>
#include <chrono>
#include <mutex>

#include "stridejit/engine/overlap.h"
#include "stridejit/engine/stage.h"
#include "stridejit/ir/canonicalize.h"
#include "stridejit/ir/debug.h"
#include "stridejit/ir/print.h"

namespace stridejit {
namespace {

BackendChoice parse_backend(const std::string& name) {
    if (name.empty() || name == "auto") return BackendChoice::Auto;
    if (name == "llvm") return BackendChoice::Llvm;
    if (name == "interpreter") return BackendChoice::Interpreter;
    throw ValueError(text("STRIDEJIT_BACKEND is ", quoted(name), "; it can be auto, llvm or interpreter"));
}

std::size_t parse_count(const std::string& name) {
    std::size_t count = 0;
    const char* const end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data(), end, count);
    STRIDEJIT_REQUIRE(ValueError, error == std::errc{} && stop == end, "STRIDEJIT_CACHE_KERNELS is ", quoted(name),
                      "; it can be a number of kernels");
    return count;
}

SmallVector<char*, 16> data_pointers(std::span<const Argument> arguments) {
    SmallVector<char*, 16> pointers;
    for (const Argument& argument : arguments) pointers.push_back(argument.view.data());
    return pointers;
}

LoopNest build(const Body& body, const Space& space, std::span<const NestOperand> operands) {
    LoopNest nest = build_nest(body, as_span(space.shape), {space.reduced.data(), space.reduced.size()}, operands, space.scanned);
    const auto broken = verify(nest);
    STRIDEJIT_REQUIRE(ValueError, broken.empty(), "engine: the nest is not sound: invariant ", broken.front());
    return nest;
}

/// Bytes of all elements, repeats not counted.
std::int64_t distinct_bytes(const View& view) {
    std::int64_t bytes = view.size() == 0 ? 0 : view.itemsize();
    for (std::size_t axis = 0; axis < view.rank(); ++axis)
        if (view.strides()[axis] != 0) bytes *= view.shape()[axis];
    return bytes;
}

void require_outputs(std::span<const Argument> arguments) {
    for (const Argument& argument : arguments) {
        if (argument.access != Access::Write) continue;
        argument.view.require_writable("output");
        STRIDEJIT_REQUIRE(ValueError, argument.view.layout().is_indirect() || !may_overlap_itself(argument.view),
                          "output: elements of the view overlap each other (shape ", to_text(argument.view.shape()),
                          ", strides ", to_text(argument.view.strides()), "); write to a view whose elements are apart");
    }
}

}  // namespace

SmallVector<NestOperand, 8> operands_of(std::span<const Argument> arguments) {
    SmallVector<NestOperand, 8> operands;
    for (const Argument& argument : arguments)
        operands.push_back({argument.view.dtype(), argument.access, &argument.view.layout(), argument.view.swapped(), argument.beside});
    return operands;
}

EngineOptions EngineOptions::from_environment() {
    EngineOptions options;
    options.backend = parse_backend(environment().backend);
    if (!environment().cpu.empty()) options.target = parse_target(environment().cpu);
    if (!environment().caches.empty()) options.caches = parse_caches(environment().caches);
    if (!environment().cache_kernels.empty()) options.cache_kernels = parse_count(environment().cache_kernels);
    return options;
}

struct Engine::State {
    EngineOptions options;
    KernelCache cache;
    std::once_flag loading;
    std::shared_ptr<Backend> backend;

    explicit State(const EngineOptions& given) : options(given), cache(given.cache_kernels) {
        STRIDEJIT_REQUIRE(ValueError, can_run(options.target), "engine: target '", options.target.name(),
                          "' cannot run here; the best that this processor supports is ", host_target().name());
    }

    /// Loaded when something is first compiled, so that a program that compiles nothing never maps LLVM.
    Backend& loaded_backend() {
        std::call_once(loading, [&] {
            std::string why;
            if (options.backend != BackendChoice::Interpreter) backend = load_llvm_backend(why);
            STRIDEJIT_REQUIRE(BufferError, backend || options.backend != BackendChoice::Llvm,
                              "engine: the LLVM backend is not to be had: ", why, "; the interpreter is (STRIDEJIT_BACKEND)");
            if (!backend) backend = make_interpreter_backend();
        });
        return *backend;
    }

    std::shared_ptr<const Kernel> kernel_for(const Specialization& what) {
        return cache.get(what, [&](const Specialization& missing) {
            Backend& compiler = loaded_backend();
            const auto begin = std::chrono::steady_clock::now();
            auto kernel = compiler.compile(missing);
            const std::chrono::duration<double, std::milli> spent = std::chrono::steady_clock::now() - begin;
            if (debug_wants(Topic::Time))
                debug_print(Topic::Time, symbol_name(missing), text("compiled by ", compiler.name(), " in ", spent.count(), " ms\n"));
            return kernel;
        });
    }
};

Engine::Engine(const EngineOptions& options) : state_(std::make_shared<State>(options)) {}
Engine::Engine(std::shared_ptr<State> state) : state_(std::move(state)) {}
Engine::~Engine() = default;

std::shared_ptr<Engine> Engine::handle() const { return std::shared_ptr<Engine>(new Engine(state_)); }

Engine& Engine::shared() {
    static Engine* const engine = new Engine;  // never destroyed: static destructors of the program may still call it
    return *engine;
}

Prepared Engine::prepare(const Body& body, const Space& space, std::span<const NestOperand> operands) {
    Prepared prepared;
    LoopNest nest = arrange_loops(canonicalize(build(body, space, operands)), state_->options.caches);
    if (nest.operands.empty()) return prepared;  // every store ran at no point at all
    const Plan plan = make_plan(nest, state_->options.target, state_->options.caches);
    if (debug_wants(Topic::Plan))
        for (const std::string& line : stridejit::explain(plan, nest, state_->options.target, state_->options.caches))
            debug_print(Topic::Plan, line, "");
    Specialized special = specialize(std::move(nest), plan, state_->options.target);
    if (debug_wants(Topic::Key)) debug_print(Topic::Key, symbol_name(special.what), to_text(special.what));
    prepared.launch_ = std::move(special.launch);
    if (!prepared.launch_.empty) prepared.kernel_ = state_->kernel_for(special.what);
    return prepared;
}

OperandPointers Prepared::resolve(char* const* arguments) const {
    OperandPointers pointers;
    if (!kernel_) return pointers;
    for (std::size_t k = 0; k < launch_.arguments.size(); ++k)  // an index is its own address
        pointers.push_back(launch_.arguments[k] == kNoArgument ? reinterpret_cast<char*>(launch_.offsets[k])
                                                               : arguments[launch_.arguments[k]] + launch_.offsets[k]);
    return pointers;
}

void Engine::run(const Body& body, const Space& space, std::span<const Argument> arguments) {
    require_outputs(arguments);
    if (const Conflict conflict = find_conflict(space, arguments); conflict.remedy != Remedy::InPlace)
        return run_staged(*this, body, space, arguments, conflict);
    const auto operands = operands_of(arguments);
    const Prepared prepared = prepare(body, space, {operands.data(), operands.size()});
    prepared(data_pointers(arguments).data());
}

View copy_of(const View& source, Order order, Engine& engine) {
    source.require_set("copy");
    const View out = empty(source.shape(), source.dtype(), order);
    if (out.size() == 0) return out;
    if (!is_complex(source.dtype())) {
        copy_elements(engine, out, source);
    } else if (source.layout().is_indirect() || source.rank() == kMaxRank) {
        copy_elements(engine, out.real(), source.real());
        copy_elements(engine, out.imag(), source.imag());
    } else {
        copy_elements(engine, paired(out), paired(source));
    }
    return out;
}

Explanation Engine::explain(const Body& body, const Space& space, std::span<const Argument> arguments,
                            const std::optional<Target>& other) {
    const Target target = other.value_or(state_->options.target);
    require_outputs(arguments);
    const Conflict conflict = find_conflict(space, arguments);
    const StagedCall call = staged_call(conflict, space, arguments, conflict.piece);
    Explanation result;
    result.overlap = to_text(conflict, space, arguments);
    LoopNest nest = build(body, call.space, call.operands(arguments));
    result.nest = to_text(nest);
    nest = arrange_loops(canonicalize(std::move(nest)), state_->options.caches);
    result.canonical = to_text(nest);
    result.backend = text(backend_name(), " ", backend_version());
    for (const Argument& argument : arguments)
        if (argument.access != Access::Index && __builtin_add_overflow(result.bytes_moved, distinct_bytes(argument.view), &result.bytes_moved)) result.bytes_moved = INT64_MAX;
    if (nest.operands.empty()) return result;
    const Plan plan = make_plan(nest, target, state_->options.caches);
    for (const std::string& line : stridejit::explain(plan, nest, target, state_->options.caches)) result.plan += line + "\n";
    const Specialized special = specialize(std::move(nest), plan, target);
    result.key = symbol_name(special.what) + "\n" + to_text(special.what);
    result.cached = state_->cache.holds(special.what);
    Listing listing = state_->loaded_backend().list(special.what);
    result.ir = std::move(listing.ir);
    result.assembly = std::move(listing.assembly);
    return result;
}

const Target& Engine::target() const { return state_->options.target; }
KernelCache::Stats Engine::cache_stats() const { return state_->cache.stats(); }
void Engine::clear_cache() { state_->cache.clear(); }
std::string_view Engine::backend_name() { return state_->loaded_backend().name(); }
std::string Engine::backend_version() { return state_->loaded_backend().version(); }

}  // namespace stridejit
