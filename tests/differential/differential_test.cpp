#include <doctest/doctest.h>

#include <cstdlib>
#include <string>

#include "tests/differential/random_case.h"

using namespace stridejit;
using namespace stridejit::differential;

namespace {

constexpr std::uint64_t kCases = 600;

/// STRIDEJIT_SEED=n replays case n alone.
std::pair<std::uint64_t, std::uint64_t> seeds() {
    const char* given = std::getenv("STRIDEJIT_SEED");
    if (!given) return {1, kCases + 1};
    const std::uint64_t seed = std::strtoull(given, nullptr, 10);
    return {seed, seed + 1};
}

bool llvm_is_there() {
    std::string why;
    return load_llvm_backend(why) != nullptr;
}

}  // namespace

TEST_CASE("interpreter and LLVM agree bit for bit on random nests, on every target, inside guard pages") {
    Engine interpreter({BackendChoice::Interpreter});
    std::vector<std::unique_ptr<Engine>> engines;
    std::vector<std::string> names;
    for (const Isa isa : {Isa::Baseline, Isa::Avx2, Isa::Avx512}) {
        if (isa > host_target().isa) continue;
        engines.push_back(std::make_unique<Engine>(EngineOptions{BackendChoice::Interpreter, {isa}}));
        names.push_back("interpreter " + std::string(Target{isa}.name()));
        if (!llvm_is_there()) continue;
        engines.push_back(std::make_unique<Engine>(EngineOptions{BackendChoice::Llvm, {isa}}));
        names.push_back("llvm " + std::string(Target{isa}.name()));
    }
    const auto [first, last] = seeds();
    std::uint64_t compiled = 0;
    for (std::uint64_t seed = first; seed < last; ++seed) {
        const RandomCase random = make_case(seed);
        CAPTURE(seed);
        CAPTURE(random.description);
        const auto expected = run_case(interpreter, random);
        for (std::size_t e = 0; e < engines.size(); ++e) {
            CAPTURE(names[e]);
            CHECK(run_case(*engines[e], random) == expected);
        }
        compiled = engines.back()->cache_stats().misses;
    }
    MESSAGE("cases " << last - first << " from seed " << first << ", of which reached the last backend's compiler: " << compiled);
    if (last - first == kCases) CHECK(compiled > kCases / 2);
}
