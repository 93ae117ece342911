#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace stridejit {

/// What STRIDEJIT_DEBUG can name, comma separated.
enum class Topic : std::uint8_t { Ir, Plan, Key, Llvm, Asm, Cache, Time };

/// The environment as it was when first asked for. The README has the table; nothing else in the library reads it.
struct Environment {
    std::string backend;        ///< STRIDEJIT_BACKEND: auto, llvm, interpreter; "" when not set
    std::string cpu;            ///< STRIDEJIT_CPU; "" when not set
    std::string caches;         ///< STRIDEJIT_CACHES; "" when not set
    std::string cache_kernels;  ///< STRIDEJIT_CACHE_KERNELS; "" when not set
    unsigned topics = 0;        ///< STRIDEJIT_DEBUG, one bit per Topic
};
const Environment& environment();

bool debug_wants(Topic topic);

/// Writes a titled block to stderr; call it only when debug_wants(topic).
void debug_print(Topic topic, std::string_view title, std::string_view block);

}  // namespace stridejit
