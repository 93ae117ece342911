#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "stridejit/engine/specialize.h"

namespace stridejit {

/// One compiled specialisation. Immutable, and safe to run from several threads at once.
class Kernel {
public:
    /// Where a run begins: for machine code the code itself, so that a call costs one jump.
    using Entry = void (*)(char* const* pointers, const std::int64_t* extents, const std::int64_t* strides,
                           const Kernel* self);

    virtual ~Kernel() = default;

    /// Runs the nest. `pointers`: where each operand begins, anything for those of Access::State; `extents`: one per loop, none 0; `strides`: BYTES, as in
    /// Launch.
    void run(char* const* pointers, const std::int64_t* extents, const std::int64_t* strides) const {
        entry_(pointers, extents, strides, this);
    }
    [[nodiscard]] Entry entry() const { return entry_; }

    /// Bytes of machine code; 0 for the interpreter.
    [[nodiscard]] virtual std::size_t code_bytes() const = 0;

    Kernel(const Kernel&) = delete;
    Kernel& operator=(const Kernel&) = delete;

protected:
    explicit Kernel(Entry entry) : entry_(entry) {}

private:
    const Entry entry_;
};

/// A run with all its numbers at hand: costs one look and one jump. What it points to belongs to others.
struct KernelCall {
    Kernel::Entry entry = nullptr;  ///< null: there is nothing to do
    char* const* pointers = nullptr;
    const std::int64_t *extents = nullptr, *strides = nullptr;
    const Kernel* self = nullptr;

    void operator()() const {
        if (entry) entry(pointers, extents, strides, self);
    }
};

/// What a backend would generate, for people to read.
struct Listing {
    std::string ir, assembly;
};

/// Turns specialisations into kernels. Thread-safe.
class Backend {
public:
    virtual ~Backend() = default;
    [[nodiscard]] virtual std::string_view name() const = 0;
    /// Version of the compiler behind it; "" for the interpreter.
    [[nodiscard]] virtual std::string version() const = 0;
    virtual std::shared_ptr<const Kernel> compile(const Specialization& what) = 0;
    virtual Listing list(const Specialization& what) = 0;

    Backend() = default;
    Backend(const Backend&) = delete;
    Backend& operator=(const Backend&) = delete;
};

/// Walks the nest in blocks with loops that are compiled into the library.
std::shared_ptr<Backend> make_interpreter_backend();

/// Loads the LLVM part of the library, on first use only. Returns null, with the reason in `why`, when it is not
/// there (a build without LLVM, or an installation without that part).
std::shared_ptr<Backend> load_llvm_backend(std::string& why);

}  // namespace stridejit
