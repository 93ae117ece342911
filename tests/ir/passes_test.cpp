#include <doctest/doctest.h>

#include <string>

#include "stridejit/ir/canonicalize.h"
#include "stridejit/ir/print.h"
#include "tests/support/golden.h"
#include "tests/support/random_nest.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

std::string run_on_text(LoopNest (*run)(LoopNest), const std::string& input) {
    const LoopNest nest = parse_nest(input);
    for (const std::string& broken : verify(nest)) FAIL("the input is not sound: " << broken << "\n" << input);
    return to_text(run(nest));
}

std::vector<Block> results(const LoopNest& nest, std::vector<Block> arguments) {
    run_reference(nest, arguments);
    return arguments;
}

}  // namespace

TEST_CASE("each pass does to its golden file what stands there") {
    for (const Pass& pass : canonical_passes()) {
        CAPTURE(pass.name);
        check_golden(std::string(pass.name), [&](const std::string& input) { return run_on_text(pass.run, input); });
    }
}

TEST_CASE("all passes together do to their golden file what stands there") {
    check_golden("canonicalize", [](const std::string& input) { return run_on_text(canonicalize, input); });
}

TEST_CASE("each pass keeps random nests sound, changes nothing the second time, and keeps every result") {
    std::vector<std::size_t> changed(canonical_passes().size());
    const auto all = seeds(3000);
    for (const std::uint64_t seed : all) {
        CAPTURE(seed);
        const LoopNest nest = random_nest(seed, Elements::IntegersAndBools);
        const std::string before = to_text(nest);
        CAPTURE(before);
        const std::vector<Block> blocks = random_blocks(nest, seed);
        const std::vector<Block> expected = results(nest, blocks);
        for (std::size_t p = 0; p < changed.size(); ++p) {
            const Pass& pass = canonical_passes()[p];
            CAPTURE(pass.name);
            const LoopNest after = pass.run(nest);
            const std::string after_text = to_text(after);
            CAPTURE(after_text);
            if (after != nest) ++changed[p];
            REQUIRE(verify(after).empty());
            CHECK(to_text(pass.run(after)) == after_text);
            REQUIRE(results(after, blocks) == expected);
        }
    }
    // A generator that a pass never answers to would test nothing.
    for (std::size_t p = 0; p < changed.size() && all.size() > 1; ++p) {
        CAPTURE(canonical_passes()[p].name);
        CHECK(changed[p] > all.size() / 20);
    }
}

TEST_CASE("canonicalizing keeps every result, and twice is once") {
    for (const std::uint64_t seed : seeds(3000)) {
        CAPTURE(seed);
        const LoopNest nest = random_nest(seed, Elements::IntegersAndBools);
        const std::string before = to_text(nest);
        CAPTURE(before);
        const LoopNest after = canonicalize(nest);
        const std::string after_text = to_text(after);
        CAPTURE(after_text);
        REQUIRE(verify(after).empty());
        CHECK(to_text(canonicalize(after)) == after_text);
        const std::vector<Block> blocks = random_blocks(nest, seed);
        REQUIRE(results(after, blocks) == results(nest, blocks));
    }
}

TEST_CASE("passes take random nests of every dtype") {
    for (const std::uint64_t seed : seeds(2000)) {
        CAPTURE(seed);
        const LoopNest after = canonicalize(random_nest(seed));
        CHECK(verify(after).empty());
        CHECK(canonicalize(after) == after);
    }
}
