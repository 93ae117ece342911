#include "stridejit/engine/target.h"

#include <cstring>

#if defined(__x86_64__)
#include <cpuid.h>
#endif

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

/// Processors on which gathering has been measured against loading elements one by one, by `make bench
/// FAMILIES=gather`, and whether it pays. On others it is not done: one by one is never far from the best, and a gather
/// may be (the microcode against Gather Data Sampling makes it several times as slow on Intel's before Sapphire Rapids,
/// https://github.com/samtools/htscodecs/pull/96; on Redwood Cove it is 3 to 4% slower,
/// https://github.com/ARM-software/astc-encoder/pull/511).
struct GatherRow {
    std::string_view vendor;
    unsigned family;  // as cpuid has it, with the extended one added
    bool pays;
};
constexpr GatherRow kGatherRows[] = {
    {"AuthenticAMD", 0x1a, false},  // Zen 5: sums of every 5th take 1.3 to 1.8 times as long; of every 16th float64 in L2, 0.65
};

bool gather_pays() {
#if defined(__x86_64__)
    unsigned eax = 0, ebx = 0, ecx = 0, edx = 0;
    if (!__get_cpuid(0, &eax, &ebx, &ecx, &edx)) return false;
    char vendor[12];
    std::memcpy(vendor, &ebx, 4), std::memcpy(vendor + 4, &edx, 4), std::memcpy(vendor + 8, &ecx, 4);
    if (!__get_cpuid(1, &eax, &ebx, &ecx, &edx)) return false;
    const unsigned base = eax >> 8 & 0xf, family = base == 0xf ? base + (eax >> 20 & 0xff) : base;
    for (const GatherRow& row : kGatherRows)
        if (row.family == family && row.vendor == std::string_view(vendor, sizeof vendor)) return row.pays;
#endif
    return false;
}

}  // namespace

Target host_target() {
    static const Target target{detect(), gather_pays()};
    return target;
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
