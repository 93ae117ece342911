#include "stridejit/engine/target.h"

#include "stridejit/ir/error.h"

namespace stridejit {

std::string_view Target::name() const {
    switch (isa) {
        case Isa::Baseline: return "baseline";
        case Isa::Avx2: return "avx2";
        case Isa::Avx512: return "avx512";
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
#else
    return Isa::Baseline;
#endif
}

}  // namespace

Target host_target() {
    static const Isa isa = detect();
    return {isa};
}

Target parse_target(std::string_view name) {
    Target target = host_target();
    if (name == "host") return target;
    if (name == "baseline" || name == "sse2" || name == "x86-64") target.isa = Isa::Baseline;
    else if (name == "avx2" || name == "x86-64-v3") target.isa = Isa::Avx2;
    else if (name == "avx512" || name == "x86-64-v4") target.isa = Isa::Avx512;
    else throw ValueError(text("target ", quoted(name), " is unknown; the targets are host, baseline, avx2 and avx512"));
    STRIDEJIT_REQUIRE(ValueError, target.isa <= host_target().isa, "target '", name,
                      "' cannot run here; the best that this processor supports is ", host_target().name());
    return target;
}

}  // namespace stridejit
