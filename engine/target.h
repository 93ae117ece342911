#pragma once

#include <cstdint>
#include <string_view>

namespace stridejit {

/// Instruction sets that code is generated for, as the x86-64 psABI levels name them. Results never depend on it.
enum class Isa : std::uint8_t {
    Baseline,  ///< what every machine of the architecture has; on x86-64 that is SSE2
    Avx2,      ///< x86-64-v3: AVX2, FMA, BMI
    Avx512,    ///< x86-64-v4: AVX-512 F, BW, CD, DQ, VL
};

struct Target {
    Isa isa = Isa::Baseline;

    /// Bytes of a vector register.
    [[nodiscard]] int vector_bytes() const { return 16 << static_cast<int>(isa); }
    /// True when loads and stores of single lanes can be masked for every element size.
    [[nodiscard]] bool has_masks() const { return isa == Isa::Avx512; }
    /// "baseline", "avx2" or "avx512".
    [[nodiscard]] std::string_view name() const;
    bool operator==(const Target&) const = default;
};

/// The best target that this processor and its operating system support.
Target host_target();

/// "baseline" (also "sse2", "x86-64"), "avx2" ("x86-64-v3"), "avx512" ("x86-64-v4") or "host".
/// Throws ValueError for any other name, and for one that this processor cannot run.
Target parse_target(std::string_view name);

}  // namespace stridejit
