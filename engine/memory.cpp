#include "stridejit/engine/memory.h"

#include <algorithm>
#include <cstdlib>
#include <new>

#ifdef __linux__
#include <sys/mman.h>
#endif

namespace stridejit {

char* allocate(std::size_t bytes) {
    constexpr std::size_t kAlignment = 64, kHugePage = std::size_t{2} << 20;
    const std::size_t alignment = bytes >= 2 * kHugePage ? kHugePage : kAlignment;
    const std::size_t rounded = (std::max<std::size_t>(bytes, 1) + alignment - 1) / alignment * alignment;
    void* const memory = std::aligned_alloc(alignment, rounded);
    if (memory == nullptr) throw std::bad_alloc();
#ifdef __linux__
    if (alignment == kHugePage) madvise(memory, rounded, MADV_HUGEPAGE);  // fewer page faults; only a wish
#endif
    return static_cast<char*>(memory);
}

}  // namespace stridejit
