#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "stridejit/engine/cache.h"
#include "stridejit/engine/view.h"
#include "stridejit/ir/build_nest.h"

namespace stridejit {

enum class BackendChoice : std::uint8_t {
    Auto,         ///< LLVM where it is to be had, else the interpreter
    Llvm,         ///< LLVM, or BufferError when it is not to be had
    Interpreter,
};

struct EngineOptions {
    BackendChoice backend = BackendChoice::Auto;
    Target target = host_target();
    Caches caches = host_caches();
    std::size_t cache_kernels = 1024;  ///< kernels held at most

    /// As the environment says: STRIDEJIT_BACKEND, STRIDEJIT_CPU, STRIDEJIT_CACHES,
    /// STRIDEJIT_CACHE_KERNELS. Throws ValueError for
    /// values that mean nothing.
    static EngineOptions from_environment();
};

/// One argument of a call as the caller gave it.
struct Argument {
    View view;
    Access access;
    std::uint16_t beside = 0;  ///< k + 1: one item behind argument k, as imaginary parts are; true of all pointers it may be run with
};

/// The arguments as a nest sees them; refers to their layouts.
SmallVector<NestOperand, 8> operands_of(std::span<const Argument> arguments);

/// What to do at each point of which space: the body's operand k is argument k, outputs first. Each argument's
/// layout broadcasts to `shape`; an output has exactly `shape`, but extent 1 along the axes marked in `reduced`.
struct Space {
    Dims shape;
    SmallVector<bool, 8> reduced;  ///< one flag per axis
    std::ptrdiff_t scanned = -1;   ///< the axis that scans go along, from its first element on; -1: there is none
};

/// The first element of each operand of a kernel.
using OperandPointers = SmallVector<char*, 8>;

/// A call whose layouts are settled: the kernel and the numbers to run it with, to be run with any pointers.
class Prepared {
public:
    /// `arguments`: the data pointer of each argument of the call, in call order. Outputs must not overlap inputs
    /// except as the same elements. Thread-safe.
    void operator()(char* const* arguments) const { run(resolve(arguments)); }

    /// The two halves of it: where each operand begins, and the run. Pointers of other prepared calls do not fit.
    [[nodiscard]] OperandPointers resolve(char* const* arguments) const;
    void run(const OperandPointers& pointers) const { call(pointers)(); }
    /// The run as it stands, valid as long as this object and the pointers stay where they are.
    [[nodiscard]] KernelCall call(const OperandPointers& pointers) const {
        if (!kernel_) return {};
        return {kernel_->entry(), pointers.data(), launch_.extents.data(), launch_.strides.data(), kernel_.get()};
    }

    [[nodiscard]] const Kernel* kernel() const { return kernel_.get(); }

private:
    friend class Engine;
    std::shared_ptr<const Kernel> kernel_;  ///< null when there is nothing to do
    Launch launch_;
};

/// Every stage of one call, as text: what `stridejit explain` prints.
struct Explanation {
    std::string overlap;  ///< what is done about outputs that share memory with inputs; the stages behind are those of one piece
    std::string nest, canonical, plan, key, ir, assembly, backend;
    bool cached = false;         ///< the kernel was in the cache already
    std::int64_t bytes_moved = 0;  ///< elements read and written once each, repeats not counted
};

/// Views and a body in, results in memory out: the walk of docs/walk.md. Thread-safe.
class Engine {
public:
    /// Throws ValueError for a target that this processor cannot run.
    explicit Engine(const EngineOptions& options = EngineOptions::from_environment());
    ~Engine();

    /// The engine that calls use when none is named; made on first use.
    static Engine& shared();

    /// Another handle on this engine: what it stands for lives as long as one of its handles.
    [[nodiscard]] std::shared_ptr<Engine> handle() const;

    /// Runs `body` over `space`. The result is that of evaluating everything before storing anything, whatever
    /// overlaps. Throws ValueError for a read-only output or one whose elements overlap each other, and for a body and
    /// space that break an invariant of ir/loop_nest.h.
    void run(const Body& body, const Space& space, std::span<const Argument> arguments);

    /// Everything of run() but the running; depends on no pointer.
    Prepared prepare(const Body& body, const Space& space, std::span<const NestOperand> operands);

    /// `target`: code for that one is shown, which need not run here; else for the engine's own.
    Explanation explain(const Body& body, const Space& space, std::span<const Argument> arguments,
                        const std::optional<Target>& target = std::nullopt);

    [[nodiscard]] const Target& target() const;
    [[nodiscard]] KernelCache::Stats cache_stats() const;
    void clear_cache();
    /// "llvm" or "interpreter". Loads LLVM when that is what a call would do.
    std::string_view backend_name();
    /// "LLVM 22.1.8"; "" for the interpreter.
    std::string backend_version();

    Engine(const Engine&) = delete;
    Engine& operator=(const Engine&) = delete;

private:
    struct State;
    explicit Engine(std::shared_ptr<State> state);
    std::shared_ptr<State> state_;
};

/// A new owned array with the elements of `source`, contiguous in this order, in this machine's byte order. Works for
/// indirect views too.
View copy_of(const View& source, Order order = Order::C, Engine& engine = Engine::shared());

/// True when running with these arguments needs no staging: no output shares memory with another argument except as
/// the very same elements of an input.
bool runs_in_place(std::span<const Argument> arguments);

}  // namespace stridejit
