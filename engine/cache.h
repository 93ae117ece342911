#pragma once

#include <cstdint>
#include <functional>
#include <memory>

#include "stridejit/engine/kernel.h"

namespace stridejit {

/// Kernels by specialisation, the least recently used leaving first. Each is compiled once even when several threads
/// ask at once: one compiles, the others wait for it. A kernel that leaves lives on as long as somebody runs it.
/// Thread-safe.
class KernelCache {
public:
    struct Stats {
        std::uint64_t hits = 0, misses = 0, evictions = 0;
        std::size_t kernels = 0;     ///< held now
        std::size_t code_bytes = 0;  ///< of those
    };
    using Compile = std::function<std::shared_ptr<const Kernel>(const Specialization&)>;

    /// `capacity`: kernels held at most; at least 1.
    explicit KernelCache(std::size_t capacity);
    ~KernelCache();

    /// The kernel for `what`, compiled by `compile` when there is none. An exception of `compile` reaches every
    /// caller that waited, and nothing is kept.
    std::shared_ptr<const Kernel> get(const Specialization& what, const Compile& compile);

    /// True when a finished kernel for `what` is held. Counts nothing and changes no order.
    [[nodiscard]] bool holds(const Specialization& what) const;
    [[nodiscard]] Stats stats() const;
    void clear();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace stridejit
