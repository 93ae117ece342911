// driver CASES RESULTS: runs the kernels of kernels.s on the blocks of main.cpp's file, each between unmapped pages, and
// writes the blocks as they are then. Built for AArch64 by run.sh; it needs nothing of StrideJIT.

#include <sys/mman.h>
#include <unistd.h>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

constexpr std::int64_t kNoArgument = 0xffff;  // of an index, which has no memory
using Kernel = void (*)(char* const* pointers, const std::int64_t* extents, const std::int64_t* strides, const void* self);
extern "C" const Kernel stridejit_kernels[];

namespace {

volatile std::int64_t running = -1;

void report(int) {
    std::fprintf(stderr, "driver: case %lld touches memory that is not its own\n", static_cast<long long>(running));
    std::_Exit(1);
}

class Reader {
public:
    explicit Reader(const char* path) {
        std::ifstream file(path, std::ios::binary);
        bytes_.assign(std::istreambuf_iterator<char>(file), {});
    }
    std::int64_t number() {
        std::int64_t value = 0;
        std::memcpy(&value, take(sizeof value), sizeof value);
        return value;
    }
    std::vector<std::int64_t> numbers() {
        std::vector<std::int64_t> all(static_cast<std::size_t>(number()));
        for (std::int64_t& each : all) each = number();
        return all;
    }
    const char* take(std::size_t count) {
        if (at_ + count > bytes_.size()) std::fprintf(stderr, "driver: the file ends early\n"), std::exit(1);
        at_ += count;
        return bytes_.data() + at_ - count;
    }

private:
    std::string bytes_;
    std::size_t at_ = 0;
};

/// Bytes flush against an unmapped page: behind their end, or before their begin.
class Guarded {
public:
    Guarded(const char* bytes, std::size_t count, bool at_end) : count_(count) {
        const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
        const std::size_t usable = (count + page - 1) / page * page + (count == 0 ? page : 0);
        mapped_ = usable + 2 * page;
        mapping_ = static_cast<char*>(mmap(nullptr, mapped_, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
        if (mprotect(mapping_ + page, usable, PROT_READ | PROT_WRITE) != 0) std::perror("driver: mprotect"), std::exit(1);
        data_ = at_end ? mapping_ + page + usable - count : mapping_ + page;
        std::memcpy(data_, bytes, count);
    }
    ~Guarded() { munmap(mapping_, mapped_); }
    Guarded(const Guarded&) = delete;
    Guarded& operator=(const Guarded&) = delete;

    char* data() const { return data_; }
    std::size_t size() const { return count_; }

private:
    char *mapping_ = nullptr, *data_ = nullptr;
    std::size_t mapped_ = 0, count_ = 0;
};

}  // namespace

int main(int count, char** words) {
    if (count != 3) return 2;
    std::signal(SIGSEGV, report);
    std::signal(SIGBUS, report);
    Reader file(words[1]);
    std::ofstream results(words[2], std::ios::binary);
    const std::int64_t cases = file.number();
    for (running = 0; running < cases; running = running + 1) {
        const Kernel kernel = stridejit_kernels[file.number()];
        const std::vector<std::int64_t> extents = file.numbers(), strides = file.numbers(), offsets = file.numbers(),
                                        arguments = file.numbers();
        std::vector<Guarded*> blocks;
        std::vector<std::vector<char*>> tables(static_cast<std::size_t>(file.number()));
        std::vector<char*> begins, pointers;
        for (std::vector<char*>& table : tables) {
            const std::int64_t origin = file.number();
            const std::vector<std::int64_t> places = file.numbers();
            const auto bytes = static_cast<std::size_t>(file.number());
            blocks.push_back(new Guarded(file.take(bytes), bytes, running % 2 == 0));
            for (const std::int64_t place : places) table.push_back(blocks.back()->data() + place);
            begins.push_back(places.empty() ? blocks.back()->data() + origin : reinterpret_cast<char*>(table.data()));
        }
        for (std::size_t k = 0; k < arguments.size(); ++k)
            pointers.push_back(arguments[k] == kNoArgument ? reinterpret_cast<char*>(offsets[k])
                                                           : begins[static_cast<std::size_t>(arguments[k])] + offsets[k]);
        kernel(pointers.data(), extents.data(), strides.data(), nullptr);
        for (Guarded* block : blocks) {
            results.write(block->data(), static_cast<std::streamsize>(block->size()));
            delete block;
        }
    }
    return results ? 0 : 1;
}
