#include <doctest/doctest.h>

#include "stridejit/engine/engine.h"
#include "stridejit/ir/debug.h"

using namespace stridejit;

TEST_CASE("targets have names, register sizes, and masks from AVX-512 on") {
    CHECK(Target{Isa::Baseline}.name() == "baseline");
    CHECK(Target{Isa::Avx2}.name() == "avx2");
    CHECK(Target{Isa::Avx512}.name() == "avx512");
    CHECK(Target{Isa::Baseline}.vector_bytes() == 16);
    CHECK(Target{Isa::Avx2}.vector_bytes() == 32);
    CHECK(Target{Isa::Avx512}.vector_bytes() == 64);
    CHECK(Target{Isa::Neon}.name() == "neon");
    CHECK(Target{Isa::Neon}.vector_bytes() == 16);
    CHECK_FALSE(Target{Isa::Neon}.has_masks());
    CHECK_FALSE(Target{Isa::Baseline}.has_masks());
    CHECK_FALSE(Target{Isa::Avx2}.has_masks());
    CHECK(Target{Isa::Avx512}.has_masks());
}

TEST_CASE("words are gathered where that is asked for and there are instructions for it") {
    for (const Isa isa : kIsas) {
        CHECK_FALSE(Target{isa}.can_gather(8));
        CHECK_FALSE(Target{isa, true}.can_gather(2));
        CHECK(Target{isa, true}.can_gather(4) == (isa == Isa::Avx2 || isa == Isa::Avx512));
    }
    CHECK(Target{Isa::Avx2} != Target{Isa::Avx2, true});
}

TEST_CASE("every name of a target that runs here gives it") {
    CHECK(parse_target("host") == host_target());
    const struct {
        const char* name;
        Isa isa;
    } names[] = {{"baseline", Isa::Baseline}, {"sse2", Isa::Baseline},  {"x86-64", Isa::Baseline}, {"avx2", Isa::Avx2},
                 {"x86-64-v3", Isa::Avx2},    {"avx512", Isa::Avx512}, {"x86-64-v4", Isa::Avx512},
                 {"neon", Isa::Neon}};
    for (const auto& [name, isa] : names) {
        CAPTURE(name);
        if (can_run({isa})) CHECK(parse_target(name).isa == isa);
        else CHECK_THROWS_AS(parse_target(name), ValueError);
    }
    for (const char* wrong : {"", "AVX2", "avx", "avx2 ", "host,avx2"}) CHECK_THROWS_AS(parse_target(wrong), ValueError);
}

TEST_CASE("an engine has the target and the backend that its options name") {
    for (const Isa isa : kIsas) {
        if (!can_run({isa})) continue;
        Engine engine(EngineOptions{.backend = BackendChoice::Interpreter, .target = {isa}});
        CHECK(engine.target().isa == isa);
        CHECK(engine.backend_name() == "interpreter");
        CHECK(engine.backend_version().empty());
    }
    Engine either(EngineOptions{.backend = BackendChoice::Auto});
    if (either.backend_name() == "llvm") CHECK(either.backend_version().starts_with("LLVM "));
    else CHECK(either.backend_name() == "interpreter");
}

TEST_CASE("a handle on an engine is the same engine, and outlives it") {
    std::shared_ptr<Engine> handle;
    {
        Engine engine(EngineOptions{.backend = BackendChoice::Interpreter, .target = {Isa::Baseline}});
        handle = engine.handle();
        CHECK(handle->backend_name() == "interpreter");
    }
    CHECK(handle->target().isa == Isa::Baseline);
    CHECK(handle->cache_stats().kernels == 0);
}

TEST_CASE("the environment is read once and asked for by topic") {
    CHECK(&environment() == &environment());
    for (const Topic topic : {Topic::Ir, Topic::Plan, Topic::Key, Topic::Llvm, Topic::Asm, Topic::Cache, Topic::Time})
        CHECK(debug_wants(topic) == ((environment().topics >> static_cast<unsigned>(topic) & 1) != 0));
}
