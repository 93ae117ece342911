#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <fstream>
#include <string>

#include "harness.h"

using namespace stridejit;
using namespace stridejit::bench;

namespace {

struct Family {
    const char* name;
    void (*run)(const Settings&);
};

constexpr Family kFamilies[] = {
    {"compile", bench_compile}, {"sum", bench_sum},   {"elementwise", bench_elementwise}, {"views", bench_views},
    {"call", bench_call},       {"tiers", bench_tiers}, {"process", bench_process},
    {"overlap", bench_overlap}, {"strides", bench_strides}, {"gather", bench_gather}, {"functions", bench_functions},
    {"dtypes", bench_dtypes},   {"several", bench_several},
};

std::string first_line_of(const char* command) {
    char line[256] = "";
    if (FILE* pipe = popen(command, "r")) {
        if (!std::fgets(line, sizeof line, pipe)) line[0] = 0;
        pclose(pipe);
    }
    line[std::strcspn(line, "\n")] = 0;
    return line;
}

std::string processor() {
    std::ifstream file("/proc/cpuinfo");
    for (std::string line; std::getline(file, line);)
        if (line.starts_with("model name")) return line.substr(line.find(':') + 2);
    return "unknown processor";
}

void print_machine() {
    Engine& engine = Engine::shared();
    std::printf("machine   %s, %ld cores, target %s\n", processor().c_str(), sysconf(_SC_NPROCESSORS_ONLN),
                std::string(engine.target().name()).c_str());
    std::printf("caches    L1d %ld KiB, L2 %ld KiB, L3 %ld KiB\n", sysconf(_SC_LEVEL1_DCACHE_SIZE) / 1024,
                sysconf(_SC_LEVEL2_CACHE_SIZE) / 1024, sysconf(_SC_LEVEL3_CACHE_SIZE) / 1024);
    std::printf("compiler  " STRIDEJIT_COMPILER ", " STRIDEJIT_BUILD "; backend %s %s\n",
                std::string(engine.backend_name()).c_str(), engine.backend_version().c_str());
    std::printf("commit    %s\n", first_line_of("git -C " STRIDEJIT_SOURCE_FOLDER " describe --always --dirty 2>/dev/null").c_str());
    std::printf("ratios    contender's time / ours, of pairs measured in turn: median [quartiles]\n");
}

}  // namespace

/// stridejit_bench [--quick] [family...]: all families when none is named. Exit code 0 also when goals are missed: a
/// benchmark is no test.
int main(int count, char** arguments) {
    Settings settings;
    std::string wanted = ",";
    for (int i = 1; i < count; ++i) {
        const std::string word = arguments[i];
        if (word == "--child" && i + 1 < count) return run_child(arguments[i + 1]);
        if (word == "--quick") settings.quick = true;
        else wanted += word + ",";
    }
    print_machine();
    try {
        for (const Family& family : kFamilies)
            if (wanted == "," || wanted.find(text(",", family.name, ",")) != std::string::npos) family.run(settings);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "stridejit_bench: %s\n", error.what());
        return 1;
    }
    std::printf("\n%d goals missed\n", missed_goals());
    return 0;
}
