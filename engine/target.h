#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace stridejit {

/// Instruction sets that code is generated for, on x86-64 as the psABI levels name them. Results never depend on it.
enum class Isa : std::uint8_t {
    Baseline,  ///< what every machine of the architecture has; on x86-64 that is SSE2
    Avx2,      ///< x86-64-v3: AVX2, FMA, BMI
    Avx512,    ///< x86-64-v4: AVX-512 F, BW, CD, DQ, VL
    Neon,      ///< Armv8-A; elsewhere its code can be made and looked at, but not run
};
inline constexpr std::array kIsas = {Isa::Baseline, Isa::Avx2, Isa::Avx512, Isa::Neon};

struct Target {
    Isa isa = Isa::Baseline;
    bool gathers = false;  ///< elements far apart come by gather instructions, where this processor is quicker with them

    /// Bytes of a vector register.
    [[nodiscard]] int vector_bytes() const {
        constexpr int kBytes[] = {16, 32, 64, 16};
        return kBytes[static_cast<std::size_t>(isa)];
    }
    /// True when loads and stores of single lanes can be masked for every element size.
    [[nodiscard]] bool has_masks() const { return isa == Isa::Avx512; }
    /// True when loads of single lanes of this many bytes can be masked.
    [[nodiscard]] bool masks_loads(std::int64_t item) const { return has_masks() || (isa == Isa::Avx2 && item >= 4); }
    /// True when elements of this many bytes, far apart, are to be gathered.
    [[nodiscard]] bool can_gather(std::int64_t item) const {
        return gathers && (isa == Isa::Avx2 || isa == Isa::Avx512) && item >= 4;
    }
    /// "baseline", "avx2", "avx512" or "neon".
    [[nodiscard]] std::string_view name() const;
    bool operator==(const Target&) const = default;
};

/// The best target that this processor and its operating system support.
Target host_target();

/// True when code for the target runs here.
bool can_run(const Target& target);

/// "baseline" (also "sse2", "x86-64"), "avx2" ("x86-64-v3"), "avx512" ("x86-64-v4"), "neon" or "host"; nothing for any
/// other name.
std::optional<Target> find_target(std::string_view name);

/// The same; throws ValueError for any other name, and for a target that this processor cannot run.
Target parse_target(std::string_view name);

}  // namespace stridejit
