#pragma once

#include <cstdint>
#include <string_view>

namespace stridejit {

/// What one core can keep near, in BYTES. Plans may depend on it; results never do. The defaults are those of a small
/// server, the same on every machine.
struct Caches {
    std::int64_t level1 = 32 << 10, level2 = 1 << 20, level3 = 32 << 20;

    /// Data beyond it come from memory again at each call, or from as far. A last level of more than 32 times a core's own second
    /// one is shared by many cores, far from each and used by others: there 4 times the second level counts.
    [[nodiscard]] std::int64_t usable() const { return level3 <= 32 * level2 ? level3 : 4 * level2; }
    bool operator==(const Caches&) const = default;
};

/// The caches of this machine, as its operating system tells them; the defaults where it does not.
Caches host_caches();

/// "32K,1M,32M": bytes of the three levels, K and M as factors of 1024. Throws ValueError for anything else.
Caches parse_caches(std::string_view sizes);

}  // namespace stridejit
