#include <doctest/doctest.h>

#include "stridejit/ir/print.h"
#include "tests/errors/error_case.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

struct Refused {
    std::string source, text;
};

}  // namespace

TEST_CASE("errors of the printed form of a nest") {
    const std::vector<Refused> all = {
        {"for", "parse: line 1: expected 'for', 'write', 'read', 'index' or an instruction at 'for'"},
        {"# none\nfor i1 in 4 parallel", "parse: line 2: loops are numbered from the outermost, i0 at 'in 4 parallel'"},
        {"for i0 in 9223372036854775808 parallel", "parse: line 1: expected a number at '9223372036854775808 parallel'"},
        {"for i0 in 4 parallel twice", "parse: line 1: expected the end of the line at 'twice'"},
        {"for i0 in 4", "parse: line 1: expected 'parallel' at the end"},
        {"read @0 complex256 +0 []", "parse: line 1: 'complex256' is no dtype at '+0 []'"},
        {"read @0 \xff", "parse: line 1: expected a word at '\xff'"},
        {"write @-1 int8 +0 []", "parse: line 1: expected a number at '-1 int8 +0 []'"},
        {"%1 = const int8 0x0", "parse: line 1: instructions are numbered from %0 at '= const int8 0x0'"},
        {"%0 = frob int8", "parse: line 1: 'frob' is no op at 'int8'"},
        {"%0 = load int8 @3", "parse: line 1: no operand @3 at the end"},
        {"%0 = add int8 %0 0", "parse: line 1: expected '%' at '0'"},
        {std::string("\0", 1), "parse: line 1: expected 'for', 'write', 'read', 'index' or an instruction at '\\x00'"},
    };
    for (const Refused& each : all)
        check_errors({{each.source, "ValueError", each.text, [&] { return parse_nest(each.source); }}});
}
