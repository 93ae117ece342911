// docs/semantics.md has a row for everything that has a meaning, and what the tables of the source say stands there too.

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <span>
#include <sstream>

#include "stridejit/engine/array.h"
#include "stridejit/ir/op.h"
#include "stridejit/kernels/catalogue.h"

using namespace stridejit;

namespace {

constexpr const char* kPage = STRIDEJIT_TESTS_FOLDER "/../docs/semantics.md";

std::string page() {
    std::ifstream file(kPage);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

/// The cells of each row of the tables below this heading.
std::vector<std::vector<std::string>> rows_under(const std::string& heading) {
    std::istringstream file(page());
    std::vector<std::vector<std::string>> rows;
    bool inside = false;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("## ")) inside = line == "## " + heading;
        if (!inside || !line.starts_with("| ")) continue;
        std::istringstream cells(line.substr(1));
        rows.emplace_back();
        for (std::string cell; std::getline(cells, cell, '|');) rows.back().push_back(trimmed(cell));
    }
    return rows;
}

/// The names in backquotes.
std::vector<std::string> names_in(const std::string& cell) {
    std::istringstream in(cell);
    std::vector<std::string> names;
    for (std::string word; std::getline(in, word, '`');)
        if (word.find(' ') == std::string::npos && !word.empty()) names.push_back(word);
    return names;
}

/// Those in the first column of the tables below this heading.
std::set<std::string> names_under(const std::string& heading) {
    std::set<std::string> names;
    for (const auto& row : rows_under(heading))
        if (row[0].starts_with("`"))
            for (const std::string& name : names_in(row[0])) names.insert(name);
    return names;
}

std::string kinds_text(Op op) {
    std::string text;
    for (const auto& [bit, letter] : {std::pair{kBool, "b"}, {kInt, "i"}, {kFloat, "f"}, {kHalf, "h"}})
        if (info(op).kinds & bit) text += (text.empty() ? "" : " ") + std::string(letter);
    return text;
}

std::string number_text(double number) {
    std::ostringstream out;
    out << number;
    return out.str();
}

std::string_view code_of(DType dtype) { return dtype == DType::BFloat16 ? "bf2" : info(dtype).code; }

/// The dtype of what the function gives for operands of `dtype` alone; "" where it refuses them.
std::string result_of(const CatalogueRow& row, DType dtype) {
    const View view = empty({1}, dtype);
    try {
        std::vector<Expr> args(row.arity, Expr(view));
        if (row.name == "ldexp") args[1] = Expr(empty({1}, DType::Int8));
        const Expr result = row.reduce ? row.reduce(args[0], {}) : row.scan ? row.scan(args[0], {}) : row.apply(args);
        return std::string(code_of(result.dtype()));
    } catch (const TypeError&) {
        return "";
    }
}

std::string bounds_of(std::string_view function) {
    const std::string_view op_name = function == "power" ? "pow" : function;
    const std::optional<Op> op = find_op(op_name);
    if (!op || !is_elementary(*op)) return " | ";
    return number_text(ulp_bound(*op, Accuracy::Accurate)) + " | " + number_text(ulp_bound(*op, Accuracy::Fast));
}

/// One row a function, one column a dtype: what comes out.
std::string table_of_results() {
    std::ostringstream out, rule;
    out << "| function |";
    for (std::size_t i = 0; i < kViewDTypeCount; ++i) out << ' ' << code_of(static_cast<DType>(i)) << " |", rule << "---|";
    out << " accurate | fast |\n|---|" << rule.str() << "---|---|\n";
    for (const CatalogueRow& row : catalogue()) {
        if (row.kind == FunctionKind::Cast) continue;
        out << "| " << row.name << " |";
        for (std::size_t i = 0; i < kViewDTypeCount; ++i) out << ' ' << result_of(row, static_cast<DType>(i)) << " |";
        out << ' ' << bounds_of(row.name) << " |\n";
    }
    return out.str();
}

}  // namespace

TEST_CASE("every dtype, op and function has its row in docs/semantics.md, and nothing else has") {
    std::set<std::string> dtypes, ops, functions;
    for (const DTypeInfo& row : std::span(kDTypes).first(kViewDTypeCount)) dtypes.emplace(row.name);
    for (const OpInfo& row : kOps) ops.emplace(row.text);
    for (const CatalogueRow& row : catalogue()) functions.emplace(row.name);
    CHECK(names_under("Elements") == dtypes);
    CHECK(names_under("Ops of a body") == ops);
    CHECK(names_under("Functions of expressions") == functions);
}

TEST_CASE("kinds and bounds of errors in docs/semantics.md are those of the ops") {
    for (const auto& row : rows_under("Ops of a body")) {
        CAPTURE(row[0]);
        for (const std::string& name : names_in(row[0]))
            if (const std::optional<Op> op = find_op(name); op && info(*op).typing != Typing::Pick && info(*op).typing != Typing::Index) CHECK(row[1] == kinds_text(*op));
    }
    std::size_t bounds = 0;
    for (const auto& row : rows_under("Elementary functions")) {
        std::istringstream names(row[0]);
        for (std::string name; names >> name;) {
            const std::optional<Op> op = find_op(name);
            if (!op) continue;
            CAPTURE(name);
            ++bounds;
            CHECK(row[1] == number_text(ulp_bound(*op, Accuracy::Accurate)));
            // "3.5 of log and log2": the others of the row have one form.
            const bool named = row[2].find(" of ") == std::string::npos || row[2].find(" " + name + " ") != std::string::npos || row[2].ends_with(" " + name);
            CHECK(number_text(ulp_bound(*op, Accuracy::Fast)) == (named ? row[2].substr(0, row[2].find(' ')) : row[1]));
        }
    }
    CHECK(bounds == static_cast<std::size_t>(Op::Ldexp) - static_cast<std::size_t>(Op::Exp) + 1);
}

TEST_CASE("the table of results in docs/semantics.md is that of the functions") {
    const std::string text = page(), first = "<!-- written by the tests -->\n", last = "<!-- up to here -->\n";
    const std::size_t from = text.find(first), to = text.find(last);
    REQUIRE(from != std::string::npos);
    REQUIRE(to != std::string::npos);
    const std::string before = text.substr(0, from + first.size()), table = table_of_results();
    if (std::getenv("STRIDEJIT_BLESS")) std::ofstream(kPage) << before << table << text.substr(to);
    else CHECK_MESSAGE(text.substr(before.size(), to - before.size()) == table, "rerun with STRIDEJIT_BLESS=1, then read the diff");
}
