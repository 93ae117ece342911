#include "tests/support/guarded.h"

#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace stridejit::testing {

Guarded::Guarded(std::size_t bytes, Flush flush) : bytes_(bytes) {
    const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t usable = std::max<std::size_t>(1, (bytes + page - 1) / page) * page;
    mapped_ = usable + 2 * page;
    mapping_ = mmap(nullptr, mapped_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (mapping_ == MAP_FAILED) throw std::bad_alloc();
    char* const first = static_cast<char*>(mapping_) + page;
    if (mprotect(first, usable, PROT_READ | PROT_WRITE) != 0) throw std::bad_alloc();
    data_ = flush == Flush::Start ? first : first + usable - bytes;
}

Guarded::~Guarded() { munmap(mapping_, mapped_); }

View guarded_copy(const View& view, Flush flush) {
    const ByteRange range = byte_range(view.layout(), view.itemsize());
    const auto bytes = static_cast<std::size_t>(range.high - range.low);
    const auto memory = std::make_shared<Guarded>(bytes, flush);
    if (bytes > 0) std::memcpy(memory->data(), view.data() + range.low, bytes);
    return View(memory->data() - range.low, view.dtype(), view.layout(), view.readonly(), memory);
}

}  // namespace stridejit::testing
