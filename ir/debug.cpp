#include "stridejit/ir/debug.h"

#include <cstdio>
#include <cstdlib>

namespace stridejit {
namespace {

constexpr std::string_view kTopicNames[] = {"ir", "plan", "key", "llvm", "asm", "cache", "time"};

std::string read(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

unsigned parse_topics(std::string_view list) {
    unsigned topics = 0;
    while (!list.empty()) {
        const std::string_view word = list.substr(0, list.find(','));
        for (std::size_t i = 0; i < std::size(kTopicNames); ++i)
            if (word == kTopicNames[i]) topics |= 1u << i;
        list.remove_prefix(word.size() == list.size() ? word.size() : word.size() + 1);
    }
    return topics;
}

Environment read_environment() {
    Environment result;
    result.backend = read("STRIDEJIT_BACKEND");
    result.cpu = read("STRIDEJIT_CPU");
    result.caches = read("STRIDEJIT_CACHES");
    result.cache_kernels = read("STRIDEJIT_CACHE_KERNELS");
    result.topics = parse_topics(read("STRIDEJIT_DEBUG"));
    return result;
}

}  // namespace

const Environment& environment() {
    static const Environment value = read_environment();
    return value;
}

bool debug_wants(Topic topic) { return (environment().topics >> static_cast<unsigned>(topic) & 1) != 0; }

void debug_print(Topic topic, std::string_view title, std::string_view block) {
    const std::string_view name = kTopicNames[static_cast<std::size_t>(topic)];
    std::fprintf(stderr, "stridejit %.*s: %.*s\n%.*s", static_cast<int>(name.size()), name.data(),
                 static_cast<int>(title.size()), title.data(), static_cast<int>(block.size()), block.data());
}

}  // namespace stridejit
