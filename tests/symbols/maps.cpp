// maps BACKEND: interprets one expression, then runs it by BACKEND; libLLVM may be in memory only where that is "llvm".

#include <cstdio>
#include <fstream>
#include <string>

#include "stridejit/stridejit.h"

namespace sj = stridejit;

namespace {

bool llvm_is_mapped() {
    std::ifstream maps("/proc/self/maps");
    if (!maps) throw std::runtime_error("cannot read /proc/self/maps");
    for (std::string line; std::getline(maps, line);)
        if (line.find("libLLVM") != std::string::npos || line.find("libstridejit_llvm") != std::string::npos) return true;
    return false;
}

void require(bool holds, const char* what) {
    if (!holds) throw std::runtime_error(what);
}

void compute(sj::Engine& engine) {
    double x[] = {4, -1, 9}, out[3];
    sj::compile("x * 2", engine)(sj::view(out), {{"x", sj::view(x)}});
    require(out[0] == 8 && out[1] == -2 && out[2] == 18, "the answer is wrong");
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    const std::string backend = arguments[1];
    try {
        require(!llvm_is_mapped(), "LLVM is mapped when the program begins");

        sj::EngineOptions options;
        options.backend = sj::BackendChoice::Interpreter;
        sj::Engine interpreter(options);
        compute(interpreter);
        require(!llvm_is_mapped(), "interpreting maps LLVM");

        options.backend = sj::BackendChoice::Auto;
        sj::Engine automatic(options);
        compute(automatic);
        require(automatic.backend_name() == backend, "another backend ran it");
        require(llvm_is_mapped() == (backend == "llvm"), "LLVM is mapped without being used, or the maps do not show it");
    } catch (const std::exception& error) {
        std::fprintf(stderr, "maps: %s\n", error.what());
        return 1;
    }
    return 0;
}
