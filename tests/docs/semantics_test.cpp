// docs/semantics.md has a row for everything that has a meaning.

#include <doctest/doctest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "stridejit/ir/op.h"
#include "stridejit/kernels/catalogue.h"

using namespace stridejit;

namespace {

/// The names in backquotes in the first column of the tables below this heading.
std::set<std::string> names_under(const std::string& heading) {
    std::ifstream file(STRIDEJIT_TESTS_FOLDER "/../docs/semantics.md");
    std::set<std::string> names;
    bool inside = false;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("## ")) inside = line == "## " + heading;
        if (!inside || !line.starts_with("| `")) continue;
        std::istringstream cell(line.substr(1, line.find('|', 1) - 1));
        for (std::string word; std::getline(cell, word, '`');)
            if (word.find(' ') == std::string::npos && !word.empty()) names.insert(word);
    }
    return names;
}

}  // namespace

TEST_CASE("every dtype, op and function has its row in docs/semantics.md, and nothing else has") {
    std::set<std::string> dtypes, ops, functions;
    for (const DTypeInfo& row : kDTypes) dtypes.emplace(row.name);
    for (const OpInfo& row : kOps) ops.emplace(row.text);
    for (const CatalogueRow& row : catalogue()) functions.emplace(row.name);
    CHECK(names_under("Elements") == dtypes);
    CHECK(names_under("Ops of a body") == ops);
    CHECK(names_under("Functions of expressions") == functions);
}
