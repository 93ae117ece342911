#include "stridejit/engine/caches.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>

#include "stridejit/ir/error.h"

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

Caches parse_caches(std::string_view sizes) {
    Caches caches;
    std::string_view left = sizes;
    for (std::int64_t* level : {&caches.level1, &caches.level2, &caches.level3}) {
        const std::string_view word = left.substr(0, left.find(','));
        const char* const end = word.data() + word.size();
        const auto [stop, error] = std::from_chars(word.data(), end, *level);
        const std::string_view unit(stop, static_cast<std::size_t>(end - stop));
        const int shift = unit == "K" ? 10 : unit == "M" ? 20 : 0;
        const bool sound = error == std::errc{} && (unit.empty() || shift != 0) && *level > 0 && *level <= INT64_MAX >> (shift + 6);
        STRIDEJIT_REQUIRE(ValueError, sound && (word.size() == left.size()) == (level == &caches.level3), "caches ", quoted(sizes),
                          " are not three sizes such as 32K,1M,32M: those of the first, second and third level");
        *level <<= shift;
        left.remove_prefix(std::min(word.size() + 1, left.size()));
    }
    return caches;
}

Caches host_caches() {
    static const Caches caches = detect();
    return caches;
}

}  // namespace stridejit
