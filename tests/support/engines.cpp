#include "tests/support/engines.h"

#include <doctest/doctest.h>

#include "tests/support/arrays.h"
#include "tests/support/seeds.h"

namespace stridejit::testing {
namespace {

/// So that small arrays take the ways of those that no cache holds.
constexpr Caches kTiny{32 << 10, 128, 2048};

NamedEngine make_engine(BackendChoice backend, Target target, const Caches& caches) {
    EngineOptions options;
    options.backend = backend;
    options.target = target;
    options.caches = caches;
    options.cache_kernels = 1 << 16;
    const bool is_llvm = backend == BackendChoice::Llvm;
    return {text(is_llvm ? "llvm " : "interpreter ", target.name(), target.gathers ? " with gathers" : "", caches.level2 == kTiny.level2 ? ", tiny caches" : ""),
            new Engine(options), is_llvm};
}

bool llvm_is_there() {
    std::string why;
    return load_llvm_backend(why) != nullptr;
}

}  // namespace

const std::vector<NamedEngine>& all_engines() {
    // Never destroyed, as Engine::shared() is not: tests of other files may still hold what they compiled.
    static const std::vector<NamedEngine>& engines = *new std::vector<NamedEngine>([] {
        std::vector<NamedEngine> all;
        for (const Isa isa : kIsas) {
            if (!can_run({isa})) continue;
            const Target gathering{isa, true};
            const Caches caches = isa == Isa::Avx2 ? Caches{} : kTiny;
            if (llvm_is_there() && gathering.can_gather(8)) all.push_back(make_engine(BackendChoice::Llvm, gathering, caches));
            if (llvm_is_there() && isa == Isa::Avx512) all.push_back(make_engine(BackendChoice::Llvm, {isa}, {}));
            all.push_back(make_engine(BackendChoice::Interpreter, {isa}, caches));
            if (llvm_is_there()) all.push_back(make_engine(BackendChoice::Llvm, {isa}, caches));
        }
        return all;
    }());
    return engines;
}

const std::vector<NamedEngine>& both_engines() {
    static const std::vector<NamedEngine> engines = [] {
        const auto& all = all_engines();
        return std::vector<NamedEngine>(all.end() - (llvm_is_there() ? 2 : 1), all.end());
    }();
    return engines;
}

void assign_everywhere(const View& out, const Expr& expression) {
    std::vector<std::uint64_t> first;
    for (const NamedEngine& each : both_engines()) {
        if (each.is_llvm && left_out()) continue;
        fill_random(out, 99);
        assign(out, expression, *each.engine);
        if (first.empty()) first = bits_of(out);
        CHECK_MESSAGE(bits_of(out) == first, each.name);
    }
}

View eval_everywhere(const Expr& expression) {
    const View out = empty(as_span(expression.shape()), expression.dtype());
    assign_everywhere(out, expression);
    return out;
}

}  // namespace stridejit::testing
