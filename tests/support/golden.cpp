#include "tests/support/golden.h"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <vector>

namespace stridejit::testing {
namespace {

struct Case {
    std::string input, output;
};

constexpr const char* kOutputLine = "----";
constexpr const char* kCaseLine = "====";

std::vector<Case> read_cases(const std::string& path) {
    std::ifstream file(path);
    if (!file) FAIL("there is no " << path);
    std::vector<Case> cases(1);
    bool in_output = false;
    for (std::string line; std::getline(file, line);) {
        if (line == kCaseLine) {
            cases.emplace_back();
            in_output = false;
        } else if (line == kOutputLine) {
            in_output = true;
        } else {
            (in_output ? cases.back().output : cases.back().input) += line + "\n";
        }
    }
    return cases;
}

void write_cases(const std::string& path, const std::vector<Case>& cases) {
    std::ostringstream text;
    for (std::size_t i = 0; i < cases.size(); ++i)
        text << (i ? std::string(kCaseLine) + "\n" : "") << cases[i].input << kOutputLine << "\n" << cases[i].output;
    std::ofstream(path) << text.str();
}

}  // namespace

void check_golden(const std::string& name, const std::function<std::string(const std::string&)>& transform) {
    const std::string file = name.find('.') == std::string::npos ? name + ".ir" : name;
    const std::string path = STRIDEJIT_TESTS_FOLDER "/golden/" + file;
    std::vector<Case> cases = read_cases(path);
    const bool bless = std::getenv("STRIDEJIT_BLESS") != nullptr;
    for (Case& one : cases) {
        const std::string actual = transform(one.input);
        if (bless) one.output = actual;
        CHECK_MESSAGE(actual == one.output, "golden/", file, ", case\n", one.input, "\nexpected\n", one.output,
                      "\ngot\n", actual, "\nrerun with STRIDEJIT_BLESS=1 to accept, then read the diff");
    }
    if (bless) write_cases(path, cases);
}

}  // namespace stridejit::testing
