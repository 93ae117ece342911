#include <doctest/doctest.h>

#include <bit>
#include <string>

#include "stridejit/ir/element_of.h"
#include "stridejit/ir/error.h"
#include "stridejit/ir/format.h"
#include "stridejit/ir/match_elements.h"

using namespace stridejit;

namespace {

std::string error_of(const ElementType& got, const ElementType& wanted, ByteOrder order = ByteOrder::Any) {
    try {
        require_same_elements(got, wanted, order);
    } catch (const ValueError& error) {
        return error.what();
    }
    return "";
}

struct Case {
    const char *got, *wanted, *error;
};

void check(std::initializer_list<Case> cases) {
    for (const Case& row : cases) {
        CAPTURE(row.got);
        CAPTURE(row.wanted);
        CHECK(error_of(parse_format(row.got), parse_format(row.wanted)) == row.error);
    }
}

struct Inner {
    int a;
    double b;
};
STRIDEJIT_RECORD(Inner, a, b);

/// A member that is not first and itself begins with a record.
struct Outer {
    char tag;
    Inner inner;
    struct Deep {
        Inner first;
        float last;
    } deep;
};
STRIDEJIT_RECORD(Outer::Deep, first, last);
STRIDEJIT_RECORD(Outer, tag, inner, deep);

struct Text {
    char name[5];
};
STRIDEJIT_RECORD(Text, name);

}  // namespace

TEST_CASE("scalars match by kind and size, never by letter") {
    constexpr std::string_view letters = "?bBhHiIlLqQnNefdgcP";
    for (const char a : letters)
        for (const char b : letters) {
            const ElementType got = parse_format(std::string(1, a)), wanted = parse_format(std::string(1, b));
            const ScalarKind got_kind = got.scalar().kind, wanted_kind = wanted.scalar().kind;
            bool same = got == wanted;
            if (got.item_bytes() == 1 && got_kind == ScalarKind::Char) same = wanted.item_bytes() == 1 && b != '?';
            if (wanted_kind == ScalarKind::Char) same = a == 'b' || a == 'c';
            if (a == '?' && b == 'B') same = true;
            CAPTURE(a);
            CAPTURE(b);
            CHECK((error_of(got, wanted) == "") == same);
        }
    check({
        {"l", "q", ""},
        {"=l", "i", ""},
        {"n", "q", ""},
        {"b", "B", "Buffer dtype mismatch, expected 'uint8' but got 'int8'"},
        {"h", "i", "Buffer dtype mismatch, expected 'int32' but got 'int16'"},
        {"f", "i", "Buffer dtype mismatch, expected 'int32' but got 'float32'"},
        {"e", "f", "Buffer dtype mismatch, expected 'float32' but got 'float16'"},
        {"P", "Q", "Buffer dtype mismatch, expected 'uint64' but got 'pointer'"},
        {"w", "I", "Buffer dtype mismatch, expected 'uint32' but got 'ucs4[1]'"},
    });
}

TEST_CASE("a byte takes characters, an unsigned one bools too") {
    check({
        {"c", "b", ""}, {"b", "b", ""}, {"s", "b", ""}, {"p", "b", ""}, {"c", "c", ""}, {"s", "c", ""},
        {"B", "b", "Buffer dtype mismatch, expected 'int8' but got 'uint8'"},
        {"?", "b", "Buffer dtype mismatch, expected 'int8' but got 'bool'"},
        {"c", "B", ""}, {"?", "B", ""},
        {"s", "B", "Buffer dtype mismatch, expected 'uint8' but got 'bytes[1]'"},
        {"B", "?", "Buffer dtype mismatch, expected 'bool' but got 'uint8'"},
    });
}

TEST_CASE("repeats and members are counted") {
    check({
        {"3i", "iii", ""},
        {"iii", "T{iT{ii}}", ""},
        {"2i", "i", "Buffer dtype mismatch, expected end but got 'int32'"},
        {"0i", "i", "Buffer dtype mismatch, expected 'int32' but got end"},
        {"", "i", "Buffer dtype mismatch, expected 'int32' but got end"},
        {"i", "", "Buffer dtype mismatch, expected end but got 'int32'"},
        {"i", "T{i:a:f:b:}", "Buffer dtype mismatch, expected 'float32' but got end in 'b'"},
        {"if", "T{i:a:T{f:x:f:y:}:b:}", "Buffer dtype mismatch, expected 'float32' but got end in 'b.y'"},
        {"if:z:", "i", "Buffer dtype mismatch, expected end but got 'float32' in 'z'"},
        {"3T{if}", "ififif", ""},
        {"9999999999i", "ii", "Buffer dtype mismatch, expected end but got 'int32'"},
        {"99999999999T{}i", "i", ""},
        {"(0)ii", "i", ""},
    });
}

TEST_CASE("offsets decide, however the padding is written") {
    check({
        {"ciii", "c3xiii", ""},
        {"cxiii", "ciii", ""},
        {"=ciii", "ciii", "Buffer dtype mismatch; next field is at offset 1 but 4 expected"},
        {"@cici", "^cici", "Buffer dtype mismatch; next field is at offset 4 but 1 expected"},
        {"ci^ci", "T{c:a:i:b:T{^ci}:c:@}", "Item size of buffer (13 bytes) does not match size of 'record' (16 bytes)"},
        {"ci^ci3x", "T{c:a:i:b:T{^ci}:c:@}", ""},
        {"T{^c:a:d:b:}", "T{c:a:d:b:}", "Buffer dtype mismatch; next field is at offset 1 but 8 expected in 'b'"},
    });
    CHECK(error_of(with_item_bytes(parse_format("ic"), 8), parse_format("T{ic}")) == "");
    CHECK(error_of(parse_format("ic"), parse_format("T{ic}")) ==
          "Item size of buffer (5 bytes) does not match size of 'record' (8 bytes)");
}

TEST_CASE("a complex number is two floats of a record, but not the other way round") {
    check({
        {"Zd", "Zd", ""},
        {"Zf", "T{f:re:f:im:}", ""},
        {"iZf", "T{i:a:T{f:re:f:im:}:z:}", ""},
        {"dd", "Zd", "Buffer dtype mismatch, expected 'complex128' but got 'float64'"},
        {"Zd", "T{d:a:f:b:}", "Buffer dtype mismatch, expected 'float64' but got 'complex128' in 'a'"},
        {"Zd", "ddd", "Buffer dtype mismatch, expected 'float64' but got 'complex128'"},
        {"Zd", "T{q:a:q:b:}", "Buffer dtype mismatch, expected 'int64' but got 'complex128' in 'a'"},
        {"Zd", "ff", "Buffer dtype mismatch, expected 'float32' but got 'complex128'"},
    });
}

TEST_CASE("sub-arrays have the wanted shape") {
    check({
        {"(2,3)d", "(2,3)d", ""},
        {"3d", "(3)d", ""},
        {"(6)d", "(4)d", "Expected a dimension of size 4, got 6"},
        {"(3,4)d", "(4)d", "Expected 1 dimension(s), got 2"},
        {"ddd", "(3)d", "Expected 1 dimension(s), got 0"},
        {"T{(6)d:v:}", "T{(4)d:v:}", "Expected a dimension of size 4, got 6 in 'v'"},
        {"(2)f", "(2)d", "Buffer dtype mismatch, expected 'float64' but got 'float32'"},
        {"(2)T{^ci}", "(2)T{ci}", "Buffer dtype mismatch; next field is at offset 1 but 4 expected"},
        {"c^(2)d", "c(2)d", "Buffer dtype mismatch; next field is at offset 1 but 8 expected"},
        {"(2)T{ci}", "cici", ""},
        {"(2)T{^ic3x}", "(2)T{ic}", ""},
        {"(2)T{^ic}", "(2)T{ic}", "Item size of buffer (5 bytes) does not match size of 'record' (8 bytes)"},
        {"(99999,99999)i", "(99999,99999)i", ""},
    });
}

TEST_CASE("a string is an array of as many characters") {
    const ElementType& text = element_type_of<Text>();
    CHECK(error_of(parse_format("5s"), text) == "");
    CHECK(error_of(parse_format("5p"), text) == "");
    CHECK(error_of(parse_format("(5)c"), text) == "");
    CHECK(error_of(parse_format("5b"), text) == "");
    CHECK(error_of(parse_format("4s"), text) == "Expected a dimension of size 5, got 4 in 'name'");
    check({
        {"6s", "(2,3)b", "Expected 2 dimension(s), got 1"},
        {"5s", "(5)c", ""},
        {"5s", "(5)B", "Expected 1 dimension(s), got 0"},
        {"5s", "b", "Buffer dtype mismatch, expected 'int8' but got 'bytes[5]'"},
    });
}

TEST_CASE("structs match their own format, nested ones that are not first among them") {
    CHECK(error_of(element_type_of<Outer>(), element_type_of<Outer>()) == "");
    CHECK(error_of(parse_format("T{c:tag:T{i:a:d:b:}:inner:T{T{i:a:d:b:}:first:f:last:}:deep:}"),
                   element_type_of<Outer>()) == "");
    CHECK(error_of(parse_format("T{cT{id}T{T{if}f}}"), element_type_of<Outer>()) ==
          "Buffer dtype mismatch, expected 'float64' but got 'float32' in 'deep.first.b'");
}

TEST_CASE("byte order matters when it is asked for") {
    const std::string foreign = std::endian::native == std::endian::little ? ">" : "<";
    const ElementType swapped = parse_format(foreign + "i"), native = parse_format("i");
    CHECK(error_of(swapped, native) == "");
    CHECK(error_of(swapped, native, ByteOrder::Same) == "Buffer dtype mismatch, expected 'int32' in the other byte order");
    CHECK(error_of(swapped, swapped, ByteOrder::Same) == "");
    CHECK(error_of(parse_format(foreign + "b"), parse_format("b"), ByteOrder::Same) == "");
    CHECK(error_of(parse_format(foreign + "(3)i"), parse_format("(3)i"), ByteOrder::Same) ==
          "Buffer dtype mismatch, expected 'int32' in the other byte order");
}
