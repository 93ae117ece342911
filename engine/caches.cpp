#include "stridejit/engine/caches.h"

#include <unistd.h>

namespace stridejit {
namespace {

/// Bytes that the system tells, or what was taken so far.
[[maybe_unused]] void tell([[maybe_unused]] int name, [[maybe_unused]] std::int64_t& bytes) {
    const long told = sysconf(name);
    if (told > 0) bytes = told;
}

Caches detect() {
    Caches caches;
#if defined(_SC_LEVEL1_DCACHE_SIZE)
    tell(_SC_LEVEL1_DCACHE_SIZE, caches.level1);
    tell(_SC_LEVEL2_CACHE_SIZE, caches.level2);
    tell(_SC_LEVEL3_CACHE_SIZE, caches.level3);
#endif
    return caches;
}

}  // namespace

Caches host_caches() {
    static const Caches caches = detect();
    return caches;
}

}  // namespace stridejit
