// Random calls: every backend on every target leaves the same bytes, and where the order of nothing matters they are
// those of a naive loop.

#include <doctest/doctest.h>

#include "stridejit/ir/print.h"
#include "tests/differential/coverage.h"
#include "tests/differential/guarded_run.h"
#include "tests/support/engines.h"
#include "tests/support/random_nest.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::differential;
using namespace stridejit::testing;

namespace {

constexpr std::int64_t kFewPoints = 3000;  // up to which a naive run is quick

std::uint64_t kernels_wanted(const Engine& engine) { return engine.cache_stats().hits + engine.cache_stats().misses; }

}  // namespace

TEST_CASE("interpreter and LLVM agree bit for bit on random nests, on every target, inside guard pages") {
    const auto all = seeds(1000);
    Coverage coverage;
    std::size_t compiled = 0, naive = 0;
    for (const std::uint64_t seed : all) {
        const LoopNest nest = random_nest(seed, Elements::Any, Extents::Lanes);
        std::vector<Block> blocks = random_blocks(nest, seed);
        if (seed % 4 != 0) make_ordinary(nest, blocks, seed);
        const std::string what = to_text(nest);
        CAPTURE(seed);
        CAPTURE(what);
        coverage.add(nest);

        std::vector<Block> expected;
        if (!order_matters(nest.body) && point_count(nest) <= kFewPoints) {
            expected = run_naively(nest, blocks);
            make_nans_alike(nest, expected);
            ++naive;
        }
        bool reached_llvm = false;
        std::vector<Block> sound;  // bytes that were found right
        for (const NamedEngine& each : all_engines()) {
            CAPTURE(each.name);
            const std::uint64_t before = kernels_wanted(*each.engine);
            std::vector<Block> got = run_guarded(*each.engine, nest, blocks, seed % 2 ? Flush::End : Flush::Start);
            reached_llvm = reached_llvm || (each.is_llvm && kernels_wanted(*each.engine) > before);
            if (got == sound) continue;
            const std::vector<Block> raw = got;
            make_nans_alike(nest, got);
            if (expected.empty()) expected = got;
            const bool right = is_untouched(nest, blocks, raw) && got == expected;
            CHECK(right);
            if (right) sound = raw;
        }
        compiled += reached_llvm;
    }
    MESSAGE(all.size() << " cases from seed " << all.front() << ": " << compiled << " reached LLVM, " << naive
                       << " were compared with naive loops");
    if (all.size() == 1) return;  // one case is replayed
    CHECK(coverage.missing() == "");
    CHECK(naive > all.size() / 4);
    if (all_engines().back().is_llvm) CHECK(compiled > all.size() / 2);
}
