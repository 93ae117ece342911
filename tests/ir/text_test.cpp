#include <doctest/doctest.h>

#include <string>

#include "stridejit/ir/print.h"
#include "tests/support/random_nest.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

std::string error_of(const std::string& source) {
    try {
        parse_nest(source);
    } catch (const ValueError& error) {
        return error.what();
    }
    return "no error";
}

const std::string kRowSums =
    "for i0 in 4 parallel\n"
    "for i1 in 8 reduction\n"
    "write @0 float64 +0 [8, 0]\n"
    "read @1 float64 swapped -64 [64, 8] levels [0, 1] hops [16]\n"
    "%0 = load float64 @1\n"
    "%1 = const float64 0x3ff0000000000000  # 1\n"
    "%2 = add float64 %0 %1\n"
    "%3 = reduce_add float64 %2\n"
    "%4 = store float64 %3 @0\n";

}  // namespace

TEST_CASE("a nest says which operands stand side by side") {
    const std::string text = "for i0 in 4 parallel\nwrite @0 float32 +0 [4]\nread @1 float32 +0 [8]\nread @2 float32 +0 [8] beside @1\n"
                             "%0 = load float32 @1\n%1 = load float32 @2\n%2 = mul float32 %0 %1\n%3 = store float32 %2 @0\n";
    const LoopNest nest = parse_nest(text);
    CHECK(nest.operands[2].beside == 2);
    CHECK(to_text(nest) == text);
}

TEST_CASE("a nest prints one fact a line, and reads back as it was") {
    const LoopNest nest = parse_nest(kRowSums);
    CHECK(to_text(nest) == kRowSums);
    CHECK(verify(nest).empty());
    CHECK(nest.loops.size() == 2);
    CHECK(nest.operands[1].swapped);
    CHECK(nest.operands[1].is_indirect(0));
    CHECK_FALSE(nest.operands[1].is_indirect(1));
    CHECK(nest.operands[1].offset == -64);
    CHECK(nest.operands[0].strides == Dims{8, 0});
    CHECK(nest.body[1].literal == to_bits(1.0));
}

TEST_CASE("what is printed parses to the same nest, for random nests") {
    for (const std::uint64_t seed : seeds(2000)) {
        CAPTURE(seed);
        const LoopNest nest = random_nest(seed);
        const std::string text = to_text(nest);
        CAPTURE(text);
        REQUIRE(verify(nest).empty());
        CHECK(parse_nest(text) == nest);
    }
}

TEST_CASE("comments, empty lines, spaces and returns do not matter") {
    CHECK(parse_nest("") == LoopNest{});
    CHECK(parse_nest("\n\n# nothing\n   \n") == LoopNest{});
    CHECK(parse_nest("# title\r\n  for i0  in 4   parallel # why\r\n\r\n").loops.size() == 1);
    CHECK(parse_nest("read @0 int8 +0 [ ]").operands[0].strides.empty());
    CHECK(parse_nest("read @0 int8 +0 [1,-2 ,  3]").operands[0].strides == Dims{1, -2, 3});
    CHECK(parse_nest(kRowSums.substr(0, kRowSums.size() - 1)) == parse_nest(kRowSums));
}

TEST_CASE("text that is no nest is refused with its line") {
    CHECK(error_of("if i0 in 4 parallel") ==
          "parse: line 1: expected 'for', 'write', 'read', 'index' or an instruction at 'if i0 in 4 parallel'");
    CHECK(error_of("\n\nfor i1 in 4 parallel") ==
          "parse: line 3: loops are numbered from the outermost, i0 at 'in 4 parallel'");
    CHECK(error_of("for j0 in 4 parallel") == "parse: line 1: expected 'i' at 'j0 in 4 parallel'");
    CHECK(error_of("for i0 in x parallel") == "parse: line 1: expected a number at 'x parallel'");
    CHECK(error_of("for i0 in 99999999999999999999 parallel") ==
          "parse: line 1: expected a number at '99999999999999999999 parallel'");
    CHECK(error_of("for i0 in 4") == "parse: line 1: expected 'parallel' at the end");
    CHECK(error_of("for i0 in 4 parallel now") == "parse: line 1: expected the end of the line at 'now'");
    CHECK(error_of("read 0 int8 +0 []") == "parse: line 1: expected '@' at '0 int8 +0 []'");
    CHECK(error_of("read @0 int9 +0 []") == "parse: line 1: 'int9' is no dtype at '+0 []'");
    CHECK(error_of("read @65536 int8 +0 []") == "parse: line 1: expected a number at '65536 int8 +0 []'");
    CHECK(error_of("read @0 int8 +0 [1 2]") == "parse: line 1: expected ',' at '2]'");
    CHECK(error_of("read @0 int8 +0 [1, ]") == "parse: line 1: expected a number at ']'");
    CHECK(error_of("read @0 int8 +0 [1") == "parse: line 1: expected ',' at the end");
    CHECK(error_of("%1 = const int8 0x0") == "parse: line 1: instructions are numbered from %0 at '= const int8 0x0'");
    CHECK(error_of("%0 = const int8 0") == "parse: line 1: expected '0x' at '0'");
    CHECK(error_of("%0 = const int8 0x") == "parse: line 1: expected a number at the end");
    CHECK(error_of("%0 = frob int8") == "parse: line 1: 'frob' is no op at 'int8'");
    CHECK(error_of("%0 = neg int8 0") == "parse: line 1: expected '%' at '0'");
    CHECK(error_of("%0 = neg int8 %0 %0") == "parse: line 1: expected the end of the line at '%0'");
    CHECK(error_of("%0 = load int8 @0") == "parse: line 1: no operand @0 at the end");
    CHECK(error_of("%0 : load int8 @0") == "parse: line 1: expected '=' at ': load int8 @0'");
}

TEST_CASE("text with a character changed, lost or added is read or refused, never worse") {
    for (std::size_t at = 0; at < kRowSums.size(); ++at)
        for (const char letter : {'x', '0', '9', ' ', '\n', '@', '%', '-', ']', '#', '\0', '\xff'}) {
            std::string changed = kRowSums, shorter = kRowSums, longer = kRowSums;
            changed[at] = letter;
            shorter.erase(at, 1);
            longer.insert(at, 1, letter);
            for (const std::string& source : {changed, shorter, longer}) {
                try {
                    verify(parse_nest(source));
                } catch (const ValueError&) {
                }
            }
        }
}
