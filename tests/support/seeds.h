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

}  // namespace stridejit::testing
