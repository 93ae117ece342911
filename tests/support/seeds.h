#pragma once

#include <cstdint>
#include <cstdlib>
#include <vector>

namespace stridejit::testing {

/// Seeds of a random test: 1 to `count`, or the one that STRIDEJIT_SEED names. Use as
///
///     for (const std::uint64_t seed : seeds(200)) {
///         CAPTURE(seed);   // printed with a failure: STRIDEJIT_SEED=<seed> replays it alone
///
inline std::vector<std::uint64_t> seeds(std::uint64_t count) {
    if (const char* given = std::getenv("STRIDEJIT_SEED")) return {std::strtoull(given, nullptr, 10)};
    std::vector<std::uint64_t> all;
    for (std::uint64_t seed = 1; seed <= count; ++seed) all.push_back(seed);
    return all;
}

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

/// True for two in three of many like cases, whichever, where sanitizers look on: they find in some what they find in all, and
/// each takes them several times as long.
inline bool left_out() {
    static std::uint64_t turn = 0;
    return kSanitized && (++turn * 0x9e3779b97f4a7c15u >> 32) % 3 != 0;
}

}  // namespace stridejit::testing
