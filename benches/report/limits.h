#pragma once

#include <cstddef>
#include <cstdint>

/// The limits of the report: loops as an expert would write them for AVX-512, by name. Each runs over contiguous memory.
namespace stridejit::report {

/// What a limit runs on. Arrays stand anywhere, but `out` of a streaming loop is 64-byte aligned.
struct LimitCall {
    char* out = nullptr;
    const char* in[4] = {};
    std::size_t count = 0;  ///< elements of each array; bytes for copies
};

using Limit = void (*)(const LimitCall&);

/// The loop of this name; null when there is none.
Limit find_limit(const char* name);

/// `count` random elements of the named dtype, none zero (a bool is either), the same for the same seed. False for a
/// dtype that has no row.
bool fill(void* data, const char* dtype, std::size_t count, std::uint64_t seed);

}  // namespace stridejit::report
