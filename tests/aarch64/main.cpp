// main write FOLDER: kernels.s, the NEON code of all cases, and cases.bin, what driver.cpp runs them on.
// main check FOLDER: results.bin, what the driver left, has the bits of this machine's interpreter.

#include <cstdio>
#include <fstream>
#include <iterator>
#include <map>
#include <string>

#include "stridejit/engine/kernel.h"
#include "stridejit/ir/print.h"
#include "tests/aarch64/cases.h"
#include "tests/differential/guarded_run.h"

using namespace stridejit;
using namespace stridejit::aarch64;

namespace {

/// The assembly of one kernel, its local labels set apart from those of others: all kernels stand in one file.
std::string with_own_labels(const std::string& assembly, std::size_t kernel) {
    std::string result;
    const std::string mark = text(".Lk", kernel, "_");
    for (std::size_t at = 0; at < assembly.size(); ++at) {
        if (assembly.compare(at, 2, ".L") == 0) result += mark, ++at;
        else result += assembly[at];
    }
    return result;
}

void put(std::string& file, std::int64_t number) { file.append(reinterpret_cast<const char*>(&number), sizeof number); }

template <class Numbers>
void put_all(std::string& file, const Numbers& numbers) {
    put(file, static_cast<std::int64_t>(numbers.size()));
    for (const auto number : numbers) put(file, number);
}

int write(const std::string& folder, Backend& llvm) {
    const std::vector<Case> cases = all_cases();
    std::map<std::string, std::size_t> kernels;
    std::string assembly, table = ".section .data.rel.ro,\"aw\"\n.balign 8\n.globl stridejit_kernels\nstridejit_kernels:\n", file;
    put(file, static_cast<std::int64_t>(cases.size()));
    for (const Case& one : cases) {
        const auto [kernel, is_new] = kernels.emplace(to_text(one.what), kernels.size());
        if (is_new) {
            assembly += with_own_labels(llvm.list(one.what).assembly, kernel->second);
            table += text(".xword ", symbol_name(one.what), "\n");
        }
        put(file, static_cast<std::int64_t>(kernel->second));
        put_all(file, one.launch.extents);
        put_all(file, one.launch.strides);
        put_all(file, one.launch.offsets);
        put_all(file, one.launch.arguments);
        put(file, static_cast<std::int64_t>(one.memory.size()));
        for (const Memory& each : one.memory) {
            put(file, each.block.origin);
            put_all(file, each.pointers);
            put(file, static_cast<std::int64_t>(each.block.bytes.size()));
            file.append(each.block.bytes.begin(), each.block.bytes.end());
        }
    }
    std::ofstream(folder + "/kernels.s") << assembly << table;
    std::ofstream(folder + "/cases.bin", std::ios::binary) << file;
    std::printf("%zu cases, %zu kernels\n", cases.size(), kernels.size());
    return 0;
}

int check(const std::string& folder) {
    std::ifstream file(folder + "/results.bin", std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    std::size_t at = 0, wrong = 0;
    for (const Case& one : all_cases()) {
        std::vector<Block> before, got;
        for (const Memory& each : one.memory) {
            before.push_back(each.block);
            got.push_back(each.block);
            if (at + each.block.bytes.size() > bytes.size()) return std::printf("results.bin is too short\n"), 1;
            std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(at), each.block.bytes.size(), got.back().bytes.begin());
            at += each.block.bytes.size();
        }
        const bool untouched = differential::is_untouched(one.nest, before, got);
        std::vector<Block> expected = run_here(one);
        differential::make_nans_alike(one.nest, expected);
        differential::make_nans_alike(one.nest, got);
        if (untouched && got == expected) continue;
        if (++wrong <= 5)
            std::printf("%s: %s\n%s\n%s\n", one.title.c_str(), untouched ? "other bits" : "writes beside elements",
                        to_text(one.nest).c_str(), to_text(one.what).c_str());
    }
    if (at != bytes.size()) return std::printf("results.bin is too long\n"), 1;
    std::printf("%zu cases differ\n", wrong);
    return wrong == 0 ? 0 : 1;
}

}  // namespace

int main(int count, char** words) {
    const std::string verb = count == 3 ? words[1] : "";
    if (verb == "check") return check(words[2]);
    std::string why;
    const auto llvm = load_llvm_backend(why);
    if (verb == "write" && llvm) return write(words[2], *llvm);
    std::fprintf(stderr, "main write|check FOLDER %s\n", why.c_str());
    return 2;
}
