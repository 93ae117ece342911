#include "stridejit/engine/target.h"

#include "stridejit/ir/error.h"

namespace stridejit {

std::string_view Target::name() const {
    switch (isa) {
        case Isa::Baseline: return "baseline";
        case Isa::Avx2: return "avx2";
        case Isa::Avx512: return "avx512";
        case Isa::Neon: return "neon";
    }
    return "";
}

namespace {

Isa detect() {
#if defined(__x86_64__)
    __builtin_cpu_init();
    const bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
    const bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                    __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                    __builtin_cpu_supports("avx512vl");
    return v4 ? Isa::Avx512 : v3 ? Isa::Avx2 : Isa::Baseline;
#elif defined(__aarch64__)
    return Isa::Neon;
#else
    return Isa::Baseline;
#endif
}

}  // namespace

Target host_target() {
    static const Isa isa = detect();
    return {isa};
}

bool can_run(const Target& target) {
    const Isa best = host_target().isa;
    if (target.isa == Isa::Neon || best == Isa::Neon) return target.isa == best || target.isa == Isa::Baseline;
    return target.isa <= best;
}

std::optional<Target> find_target(std::string_view name) {
    constexpr struct {
        std::string_view name;
        Isa isa;
    } kNames[] = {{"baseline", Isa::Baseline}, {"sse2", Isa::Baseline}, {"x86-64", Isa::Baseline}, {"avx2", Isa::Avx2},
                  {"x86-64-v3", Isa::Avx2},    {"avx512", Isa::Avx512}, {"x86-64-v4", Isa::Avx512}, {"neon", Isa::Neon}};
    Target target = host_target();
    if (name == "host") return target;
    for (const auto& each : kNames) {
        if (each.name != name) continue;
        target.isa = each.isa;
        return target;
    }
    return std::nullopt;
}

Target parse_target(std::string_view name) {
    const std::optional<Target> target = find_target(name);
    STRIDEJIT_REQUIRE(ValueError, target, "target ", quoted(name),
                      " is unknown; the targets are host, baseline, avx2, avx512 and neon");
    STRIDEJIT_REQUIRE(ValueError, can_run(*target), "target '", name,
                      "' cannot run here; the best that this processor supports is ", host_target().name());
    return *target;
}

}  // namespace stridejit
