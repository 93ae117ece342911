// What becomes of representative calls: the plan's choices in tests/golden/plans.txt, and the LLVM IR of one kernel of
// each shape in tests/golden/llvm. A new case is one line; STRIDEJIT_BLESS=1 writes what belongs below it.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "tests/support/golden.h"
#include "tests/support/one_line_call.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// Text of `path`: its first line, and the rest.
std::pair<std::string, std::string> split_file(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string first;
    std::getline(file, first);
    return {first, std::string(std::istreambuf_iterator<char>(file), {})};
}

/// Kernels are named after all that they depend on: what does not matter here would change every file.
std::string without_name(std::string ir) {
    const std::size_t begin = ir.find("sj_");
    const std::string name = ir.substr(begin, ir.find('\'', begin) - begin);
    for (std::size_t at = begin; at != std::string::npos; at = ir.find(name, at)) ir.replace(at, name.size(), "kernel");
    return ir;
}

}  // namespace

TEST_CASE("representative calls have the plans that stand in golden/plans.txt") {
    Engine engine(EngineOptions{.backend = BackendChoice::Interpreter, .caches = {}});
    check_golden("plans.txt", [&](const std::string& input) {
        std::size_t line = 0;  // the first that is no comment
        while (input[line] == '#') line = input.find('\n', line) + 1;
        return explain(parse_call(input.substr(line, input.find('\n', line) - line)), engine).plan;
    });
}

TEST_CASE("one kernel of each shape has the LLVM IR that stands in golden/llvm") {
#if !defined(__x86_64__)
    MESSAGE("skipped: the files are of x86-64");
    return;
#endif
    std::string why;
    const auto llvm = load_llvm_backend(why);
    if (!llvm || !llvm->version().starts_with("LLVM 22.")) {
        MESSAGE("skipped: the files are as LLVM 22 prints them, and here is " << (llvm ? llvm->version() : "none"));
        return;
    }
    Engine engine(EngineOptions{.backend = BackendChoice::Llvm, .caches = {}});
    const bool bless = std::getenv("STRIDEJIT_BLESS") != nullptr;
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(STRIDEJIT_TESTS_FOLDER "/golden/llvm")) {
        const auto [call, expected] = split_file(entry.path());
        const std::string name = entry.path().filename().string();
        CAPTURE(name);
        CAPTURE(call);
        const std::string actual = without_name(explain(parse_call(call.substr(2)), engine).ir);
        if (bless) std::ofstream(entry.path()) << call << "\n" << actual;
        else CHECK_MESSAGE(actual == expected, "got\n", actual, "\nrerun with STRIDEJIT_BLESS=1 to accept, then read the diff");
        ++files;
    }
    CHECK(files > 0);
}
