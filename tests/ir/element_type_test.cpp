#include <doctest/doctest.h>

#include <complex>

#include "stridejit/ir/element_of.h"
#include "stridejit/ir/error.h"
#include "stridejit/ir/format.h"

using namespace stridejit;

namespace {

enum class Color : std::uint16_t { Red };

struct Plain {
    char tag;
    double value;
    std::int16_t pair[2];
};
STRIDEJIT_RECORD(Plain, tag, value, pair);

struct __attribute__((packed)) Packed {
    char tag;
    double value;
    Plain inner[2];
};
STRIDEJIT_RECORD(Packed, tag, value, inner);

struct Everything {
    bool flag;
    std::int8_t i8;
    std::uint16_t u16;
    float f;
    const long l = 0;
    unsigned long long u64;
    long double wide;
    std::complex<float> z;
    const char* pointer;
    Color color;
    std::array<std::array<float, 2>, 3> matrix;
    Packed packed;
};
STRIDEJIT_RECORD(Everything, packed, matrix, color, pointer, z, wide, u64, l, f, u16, i8, flag);

struct Partly {
    int seen;
    int hidden;
    int last;
};
STRIDEJIT_RECORD(Partly, last, seen);

}  // namespace

namespace elsewhere {
struct Point {
    float x, y;
};
STRIDEJIT_RECORD(Point, x, y);
}  // namespace elsewhere

TEST_CASE("a struct has the fields that C++ gives it") {
    const ElementType& plain = element_type_of<Plain>();
    CHECK(plain.item_bytes() == sizeof(Plain));
    CHECK(plain.alignment() == alignof(Plain));
    CHECK(to_format(plain) == "T{b:tag:d:value:(2)h:pair:}");

    const ElementType& packed = element_type_of<const Packed>();
    CHECK(packed.item_bytes() == 1 + 8 + 2 * sizeof(Plain));
    CHECK(packed.alignment() == 1);
    CHECK(packed.fields()[1].offset == 1);
    CHECK(packed.fields()[2].offset == 9);
    CHECK(packed.fields()[2].type.element() == plain);
    CHECK(to_format(packed) == "T{^b:tag:d:value:(2)T{b:tag:7xd:value:(2)h:pair:4x}:inner:}");

    const ElementType& all = element_type_of<Everything>();
    CHECK(all.fields().size() == 12);
    CHECK(all.item_bytes() == sizeof(Everything));
    CHECK(parse_format(to_format(all)) == all);
    CHECK(all.fields()[0].name == "flag");
    CHECK(all.fields()[4].type == ElementType(DType::Int64));
    CHECK(name_of(all.fields()[6].type) == text("float", 8 * sizeof(long double)));
    CHECK(name_of(all.fields()[7].type) == "complex64");
    CHECK(name_of(all.fields()[8].type) == "pointer");
    CHECK(all.fields()[9].type == ElementType(DType::UInt16));
    CHECK(name_of(all.fields()[10].type) == "float32[3, 2]");

    CHECK(to_format(element_type_of<Partly>()) == "T{^i:seen:4xi:last:}");
    CHECK(to_format(element_type_of<elsewhere::Point>()) == "T{f:x:f:y:}");
    CHECK(to_format(element_type_of<elsewhere::Point[2][3]>()) == "(2,3)T{f:x:f:y:}");
}

TEST_CASE("types that describe the same bytes in the same way are equal") {
    CHECK(parse_format("iii") == parse_format("iii"));
    CHECK(parse_format("ciii") == parse_format("c3xiii"));
    CHECK(parse_format("=l") == ElementType(DType::Int32));
    CHECK(!(parse_format("ii") == parse_format("i4x")));
    CHECK(!(parse_format("i:a:") == parse_format("i:b:")));
    CHECK(!(ElementType(DType::Int32) == ElementType(DType::Int32, true)));
    CHECK(ElementType(DType::Int8) == ElementType(DType::Int8, true));  // a byte has no order
    CHECK(!(parse_format("(2,3)i") == parse_format("(3,2)i")));
}

TEST_CASE("what cannot be an element type is refused") {
    const ElementType i32(DType::Int32);
    CHECK_THROWS_WITH_AS(ElementType(Scalar{ScalarKind::Float, 3}), "element type: no scalar of this kind has 3 bytes",
                         ValueError);
    CHECK_THROWS_AS(ElementType(Scalar{ScalarKind::Bytes, -1}), ValueError);
    CHECK_THROWS_WITH_AS(ElementType::record({{"a", 0, i32}, {"b", 3, i32}}, 8),
                         "record: field 'b' begins at byte 3, but the bytes up to 4 are taken", ValueError);
    CHECK_THROWS_WITH_AS(ElementType::record({{"a", 2, i32}}, 5),
                         "record: field 'a' at byte 2 does not fit into 5 bytes", ValueError);
    CHECK_THROWS_AS(ElementType::record({{"a", -1, i32}}, 8), ValueError);
    CHECK_THROWS_AS(ElementType::record({{"a", std::numeric_limits<std::int64_t>::max(), i32}}, 8), ValueError);
    CHECK_THROWS_WITH_AS(ElementType::record({{"a", 0, i32}, {"a", 4, i32}}, 8),
                         "record: two fields have the name 'a'", ValueError);
    CHECK_THROWS_WITH_AS(ElementType::record({{"a:b", 0, i32}}, 8), "record: the name 'a:b' has a ':'", ValueError);
    CHECK_THROWS_AS(ElementType::record({}, -1), ValueError);
    const std::int64_t negative[] = {-1}, huge[] = {1LL << 62};
    CHECK_THROWS_AS(ElementType::array(negative, i32), ValueError);
    CHECK_THROWS_AS(ElementType::array(huge, i32), ValueError);
}

TEST_CASE("the size of a buffer's items decides over the tail of a record") {
    CHECK(with_item_bytes(parse_format("ic"), 8) == parse_format("T{ic}"));
    CHECK(with_item_bytes(parse_format("T{ic}"), 5) == parse_format("=ic"));
    CHECK(with_item_bytes(parse_format("i"), 4) == parse_format("i"));
    CHECK_THROWS_AS(with_item_bytes(parse_format("T{ic}"), 4), ValueError);
    CHECK_THROWS_WITH_AS(with_item_bytes(parse_format("d"), 4),
                         "Item size of buffer (4 bytes) does not match size of 'float64' (8 bytes)", ValueError);
}
