#include <doctest/doctest.h>

#include <array>
#include <bit>
#include <cstring>
#include <random>
#include <vector>

#include "stridejit/ir/error.h"
#include "stridejit/ir/format.h"
#include "tests/support/guarded.h"
#include "tests/support/seeds.h"

using namespace stridejit;

namespace {

constexpr bool kLittle = std::endian::native == std::endian::little;

/// A letter, its sizes (0: none), its alignment in a C struct, and whether a count is its length.
struct Letter {
    std::string letter;
    ScalarKind kind;
    std::int64_t native, alignment, standard;
    bool counted = false;
    bool has_order = true;
};

#define SIZE_AND_ALIGNMENT(T) sizeof(T), alignof(T)
const std::vector<Letter> kLetters = {
    {"?", ScalarKind::Bool, SIZE_AND_ALIGNMENT(bool), 1, false, false},
    {"b", ScalarKind::Signed, SIZE_AND_ALIGNMENT(signed char), 1, false, false},
    {"B", ScalarKind::Unsigned, SIZE_AND_ALIGNMENT(unsigned char), 1, false, false},
    {"h", ScalarKind::Signed, SIZE_AND_ALIGNMENT(short), 2},
    {"H", ScalarKind::Unsigned, SIZE_AND_ALIGNMENT(short), 2},
    {"i", ScalarKind::Signed, SIZE_AND_ALIGNMENT(int), 4},
    {"I", ScalarKind::Unsigned, SIZE_AND_ALIGNMENT(int), 4},
    {"l", ScalarKind::Signed, SIZE_AND_ALIGNMENT(long), 4},
    {"L", ScalarKind::Unsigned, SIZE_AND_ALIGNMENT(long), 4},
    {"q", ScalarKind::Signed, SIZE_AND_ALIGNMENT(long long), 8},
    {"Q", ScalarKind::Unsigned, SIZE_AND_ALIGNMENT(long long), 8},
    {"n", ScalarKind::Signed, SIZE_AND_ALIGNMENT(std::size_t), 0},
    {"N", ScalarKind::Unsigned, SIZE_AND_ALIGNMENT(std::size_t), 0},
    {"e", ScalarKind::Float, 2, 2, 2},
    {"f", ScalarKind::Float, SIZE_AND_ALIGNMENT(float), 4},
    {"d", ScalarKind::Float, SIZE_AND_ALIGNMENT(double), 8},
    {"g", ScalarKind::Float, SIZE_AND_ALIGNMENT(long double), sizeof(long double)},
    {"Zf", ScalarKind::Complex, 2 * sizeof(float), alignof(float), 8},
    {"Zd", ScalarKind::Complex, 2 * sizeof(double), alignof(double), 16},
    {"Zg", ScalarKind::Complex, 2 * sizeof(long double), alignof(long double), 2 * sizeof(long double)},
    {"c", ScalarKind::Char, 1, 1, 1, false, false},
    {"s", ScalarKind::Bytes, 1, 1, 1, true, false},
    {"p", ScalarKind::Pascal, 1, 1, 1, true, false},
    {"u", ScalarKind::Ucs2, 2, 2, 2, true},
    {"w", ScalarKind::Ucs4, 4, 4, 4, true},
    {"P", ScalarKind::Pointer, SIZE_AND_ALIGNMENT(void*), 0, false, false},
    {"&d", ScalarKind::Pointer, SIZE_AND_ALIGNMENT(void*), 0, false, false},
    {"&T{i:a:}", ScalarKind::Pointer, SIZE_AND_ALIGNMENT(void*), 0, false, false},
    {"X{}", ScalarKind::Pointer, SIZE_AND_ALIGNMENT(void*), 0, false, false},
    {"X{i{d}}", ScalarKind::Pointer, SIZE_AND_ALIGNMENT(void*), 0, false, false},
    {"O", ScalarKind::Object, SIZE_AND_ALIGNMENT(void*), sizeof(void*), false, false},
};
#undef SIZE_AND_ALIGNMENT

/// Formats of every construct, and a record with the sizes and offsets that C (or NumPy, where C has no word) gives.
struct Example {
    const char* format;
    std::int64_t bytes;
    std::vector<std::int64_t> offsets;  ///< of the fields; none where the type is no record
    const char* written;                ///< what to_format() makes of it
};
const std::vector<Example> kExamples = {
    {"", 0, {}, "T{}"},
    {"=", 0, {}, "T{}"},
    {" \r\n i \r\n ", 4, {}, "i"},
    {"B", 1, {}, "B"},
    {"5s", 5, {}, "5s"},
    {"0s", 0, {}, "0s"},
    {"3w", 12, {}, "3w"},
    {"3i", 12, {}, "(3)i"},
    {"1i", 4, {}, "i"},
    {"0i", 0, {}, "T{}"},
    {"(2,3)d", 48, {}, "(2,3)d"},
    {"( 2 ,\t3 )d", 48, {}, "(2,3)d"},
    {"(4,)h", 8, {}, "(4)h"},
    {"(2)3h", 12, {}, "(2,3)h"},
    {"(2)5s", 10, {}, "(2)5s"},
    {"(3)<i", 12, {}, kLittle ? "(3)i" : "(3)<i"},
    {"(0,5)i", 0, {}, "(0,5)i"},
    {"i:x:", 4, {0}, "T{i:x:}"},
    {"i::", 4, {}, "i"},
    {"x", 1, {}, "T{^x}"},
    {"xi", 8, {4}, "T{^4xi}"},
    {"^xi", 5, {1}, "T{^xi}"},
    {"ix", 5, {0}, "T{^ix}"},
    {"3x", 3, {}, "T{^3x}"},
    {"3x:raw:", 3, {0}, "T{3x:raw:}"},
    {"ic", 5, {0, 4}, "T{^ic}"},
    {"ic0i", 8, {0, 4}, "T{ic}"},
    {"ci", 8, {0, 4}, "T{ci}"},
    {"c0ic", 5, {0, 4}, "T{^c3xc}"},
    {"ciii", 16, {0, 4, 8, 12}, "T{ciii}"},
    {"c3xiii", 16, {0, 4, 8, 12}, "T{ciii}"},
    {"cxiii", 16, {0, 4, 8, 12}, "T{ciii}"},
    {"=ciii", 13, {0, 1, 5, 9}, "T{^ciii}"},
    {"ci^ci", 13, {0, 4, 8, 9}, "T{^c3xici}"},
    {"^ci@ci", 12, {0, 1, 5, 8}, "T{^cic2xi}"},
    {"T{ic}", 8, {0, 4}, "T{ic}"},
    {"T{i:a:c:b:}", 8, {0, 4}, "T{i:a:c:b:}"},
    {"T{=i:a:c:b:}", 5, {0, 4}, "T{^i:a:c:b:}"},
    {"T{c:a:d:b:h:c:}", 24, {0, 8, 16}, "T{c:a:d:b:h:c:}"},
    {"T{c:a:T{h:x:q:y:}:b:c:c:}", 32, {0, 8, 24}, "T{c:a:T{h:x:q:y:}:b:c:c:}"},
    {"T{c:a:T{^h:x:q:y:}:b:c:c:}", 12, {0, 1, 11}, "T{^c:a:T{h:x:q:y:}:b:c:c:}"},
    {"T{c:a:T{^ci}:b:}", 6, {0, 1}, "T{^c:a:T{ci}:b:}"},
    {"T{i:a:T{^ci}:b:}", 9, {0, 4}, "T{^i:a:T{ci}:b:}"},
    {"T{i:a:T{^ci}:b:@}", 12, {0, 4}, "T{^i:a:T{ci}:b:3x}"},
    {"T{T{ci}:a:c:b:}c", 13, {0, 12}, "T{T{T{^c3xi}:a:c:b:3x}c}"},
    {"2T{ic}", 16, {}, "(2)T{ic}"},
    {"(2)3T{ic}:x:", 48, {0}, "T{(2,3)T{ic}:x:}"},
    {"T{}", 0, {}, "T{}"},
    {"T{i:T{:}", 4, {0}, "T{i:T{:}"},  // a name may have any character but ':'
    {"Zd:z:g:l:", 32, {0, 16}, "T{Zd:z:g:l:}"},
    {"b:flag:5s:name:(2,3)e:m:?", 19, {0, 1, 6, 18}, "T{^b:flag:5s:name:(2,3)e:m:?}"},
};

std::string error_of(std::string_view format) {
    try {
        (void)parse_format(format);
    } catch (const ValueError& error) {
        return error.what();
    }
    return "";
}

/// Parses a copy of `format` that is followed by an unmapped page. Any error but a ValueError fails the test.
bool is_refused(std::string_view format) {
    const testing::Guarded memory(std::max<std::size_t>(1, format.size()));
    char* const begin = memory.data() + memory.size() - format.size();
    if (!format.empty()) std::memcpy(begin, format.data(), format.size());
    try {
        const ElementType type = parse_format(std::string_view(begin, format.size()));
        CHECK(parse_format(to_format(type)) == type);
    } catch (const ValueError&) {
        return true;
    }
    return false;
}

ElementType random_type(std::mt19937_64& random, int depth) {
    const auto pick = [&](std::uint64_t below) { return static_cast<std::int64_t>(random() % below); };
    const std::int64_t form = depth == 0 ? 0 : pick(4);
    if (form == 1) {
        Dims shape;
        for (std::int64_t axis = pick(3); axis >= 0; --axis) shape.push_back(pick(4));
        return ElementType::array(as_span(shape), random_type(random, depth - 1));
    }
    if (form >= 2) {
        std::vector<Field> fields;
        std::int64_t end = 0;
        const bool aligned = pick(2) == 0;
        for (std::int64_t i = pick(5); i > 0; --i) {
            Field field{pick(3) == 0 ? "" : text("f", i), 0, random_type(random, depth - 1)};
            const std::int64_t alignment = aligned ? field.type.alignment() : 1;
            end += aligned ? 0 : pick(3);
            field.offset = end = (end + alignment - 1) / alignment * alignment;
            end += field.type.item_bytes();
            fields.push_back(field);
        }
        return ElementType::record(fields, end + pick(3));
    }
    const Letter& letter = kLetters[static_cast<std::size_t>(pick(kLetters.size()))];
    const std::int64_t length = letter.counted ? pick(4) : 1;
    return ElementType(Scalar{letter.kind, letter.native * length, letter.has_order && pick(3) == 0});
}

}  // namespace

TEST_CASE("every letter has the kind, size and byte order of its prefix, and is aligned in native mode only") {
    for (const std::string prefix : {"", "@", "^", "=", "<", ">", "!"})
        for (const Letter& letter : kLetters) {
            const bool native = prefix.empty() || prefix == "@" || prefix == "^";
            const std::int64_t bytes = native ? letter.native : letter.standard;
            const std::string format = prefix + letter.letter;
            CAPTURE(format);
            if (bytes == 0) {
                CHECK(error_of(format).find("has no standard size") != std::string::npos);
                continue;
            }
            const bool foreign = kLittle ? prefix == ">" || prefix == "!" : prefix == "<";
            const ElementType expected(Scalar{letter.kind, bytes, foreign && letter.has_order});
            const ElementType type = parse_format(format);
            CHECK(type == expected);
            CHECK(type.scalar().swapped == (foreign && letter.has_order && bytes > 1));
            CHECK(parse_format(to_format(type)) == type);

            const std::int64_t alignment = prefix.empty() || prefix == "@" ? letter.alignment : 1;
            for (const std::string count : {"", "0", "1", "2", "7", "0007", "100"}) {
                CAPTURE(count);
                const std::int64_t n = count.empty() ? 1 : std::stoll(count);
                const ElementType record = parse_format(prefix + "T{c:a:" + count + letter.letter + ":b:c:d:}");
                REQUIRE(record.fields().size() == 3);
                CHECK(record.fields()[1].offset == alignment);
                CHECK(record.fields()[1].type.item_bytes() == n * bytes);
                CHECK(record.fields()[2].offset == alignment + n * bytes);
                const std::int64_t end = alignment + n * bytes + 1;
                CHECK(record.item_bytes() == (end + alignment - 1) / alignment * alignment);
                CHECK(record.fields()[1].type.is_array() == (!letter.counted && n != 1));
                CHECK(parse_format(to_format(record)) == record);
            }
        }
}

TEST_CASE("every construct has its size, its offsets and its way of being written") {
    for (const Example& example : kExamples) {
        CAPTURE(example.format);
        const ElementType type = parse_format(example.format);
        CHECK(type.item_bytes() == example.bytes);
        std::vector<std::int64_t> offsets;
        if (type.is_record())
            for (const Field& field : type.fields()) offsets.push_back(field.offset);
        CHECK(offsets == example.offsets);
        CHECK(to_format(type) == example.written);
        CHECK(parse_format(to_format(type)) == type);
    }
}

TEST_CASE("a missing format means unsigned bytes") {
    CHECK(parse_format(static_cast<const char*>(nullptr)) == ElementType(DType::UInt8));
}

TEST_CASE("a prefix stays in force, past the end of a record too") {
    const std::string foreign = kLittle ? ">" : "<";
    const ElementType type = parse_format("h" + foreign + "hT{h}h@h");
    const bool swapped[] = {false, true, true, false};
    REQUIRE(type.fields().size() == 5);
    CHECK(type.fields()[0].type.scalar().swapped == swapped[0]);
    CHECK(type.fields()[1].type.scalar().swapped == swapped[1]);
    CHECK(type.fields()[2].type.fields()[0].type.scalar().swapped);
    CHECK(type.fields()[3].type.scalar().swapped == swapped[2]);
    CHECK(type.fields()[4].type.scalar().swapped == swapped[3]);
}

TEST_CASE("what is no format is refused with the column") {
    const std::pair<std::string, std::string> cases[] = {
        {"$", "column 1: Does not understand character buffer dtype format string ('$')"},
        {"i\td", "column 2: Does not understand"},
        {std::string("i\0", 2), "column 2: Does not understand character buffer dtype format string (byte 0)"},
        {"it", "column 2: bit fields ('t') are not supported"},
        {"iT", "column 3: Expected '{' after 'T'"},
        {"X", "column 2: Expected '{' after 'X'"},
        {"X{{}", "column 1: the '{' after this 'X' is not closed"},
        {"iT{d", "column 2: the '{' after this 'T' is not closed"},
        {"T{T{i}", "column 1: the '{' after this 'T' is not closed"},
        {"i}", "column 2: '}' without a 'T{' before it"},
        {"i:a", "column 2: the name that begins here has no ':' at its end"},
        {":a:", "column 1: Does not understand"},
        {"i:a:d:a:", "column 1: record: two fields have the name 'a'"},
        {"iT{i:a:d:a:}", "column 2: record: two fields have the name 'a'"},
        {"3", "column 2: expected an element, got the end"},
        {"T{3}", "column 4: expected an element, got '}'"},
        {"3 4i", "column 3: an element has one count"},
        {"(2)", "column 4: expected an element, got the end"},
        {"(2)(3)i", "column 4: an element has one shape"},
        {"2(3)i", "column 2: Cannot handle repeated arrays in format string"},
        {"()i", "column 2: expected an extent, got ')'"},
        {"(,)i", "column 2: expected an extent, got ','"},
        {"(2,,3)i", "column 4: expected an extent, got ','"},
        {"(2,3,)i", "column 6: expected an extent, got ')'"},
        {"(-1)i", "column 2: expected an extent, got '-'"},
        {"(2 3)i", "column 4: expected ',' or ')', got '3'"},
        {"(2", "column 3: expected ',' or ')', got the end"},
        {"Z", "column 1: 'Z' must be followed by f, d or g, got the end"},
        {"Zi", "column 1: 'Z' must be followed by f, d or g, got 'i'"},
        {"Z f", "column 1: 'Z' must be followed by f, d or g, got ' '"},
        {"&", "column 2: expected what '&' points at, got the end"},
        {"=&i", "column 2: a pointer has no standard size"},
        {"9223372036854775808i", "column 1: this number does not fit in 63 bits"},
        {"9223372036854775807i", "column 1: sub-array: shape [9223372036854775807] with items of 4 bytes is larger than any memory"},
        {"9223372036854775807w", "column 20: larger than any memory"},
        {"9223372036854775807si", "column 21: larger than any memory"},
        {"9223372036854775807s^i", "column 21: larger than any memory"},
        {"T{i9223372036854775803s}", "column 1: larger than any memory"},
        {"(4294967296,4294967296)i", "column 1: sub-array: shape [4294967296, 4294967296] with items of 4 bytes"},
    };
    for (const auto& [format, text] : cases) {
        CAPTURE(format);
        CAPTURE(text);
        const std::string error = error_of(format);
        CHECK(error.find(text) != std::string::npos);
        CHECK(error.rfind("format '", 0) == 0);
        CAPTURE(error);
        CHECK(is_refused(format));
    }
}

TEST_CASE("nesting is bounded") {
    const auto nested = [](std::size_t depth) {
        std::string format;
        for (std::size_t i = 0; i < depth; ++i) format += "T{";
        return format + "i" + std::string(depth, '}');
    };
    CHECK_FALSE(is_refused(nested(kMaxFormatDepth)));
    CHECK(error_of(nested(kMaxFormatDepth + 1)).find("nested more than 64 deep") != std::string::npos);
    CHECK(is_refused(nested(1000000)));
    CHECK_FALSE(is_refused(std::string(kMaxFormatDepth, '&') + "i"));
    CHECK(is_refused(std::string(1000000, '&') + "i"));
    CHECK_FALSE(is_refused("X" + std::string(1000000, '{') + std::string(1000000, '}')));
    std::string axes = "(1";
    for (std::size_t axis = 1; axis < kMaxRank; ++axis) axes += ",1";
    CHECK_FALSE(is_refused(axes + ")i"));
    CHECK(is_refused(axes + ",1)i"));
    CHECK(is_refused(axes + ")2i"));
}

TEST_CASE("every beginning of a format, and every one with a character changed, is read or refused") {
    std::size_t read = 0;
    for (const Example& example : kExamples) {
        const std::string whole = example.format;
        for (std::size_t length = 0; length <= whole.size(); ++length) {
            CAPTURE(whole.substr(0, length));
            read += is_refused(whole.substr(0, length)) ? 0 : 1;
            if (length == whole.size()) continue;
            for (const char other : std::string_view("T{}()Z:&X0,i@>x \0\xff", 17)) {
                std::string changed = whole;
                changed[length] = other;
                CAPTURE(changed);
                read += is_refused(changed) ? 0 : 1;
            }
        }
    }
    CHECK(read > 1000);
}

TEST_CASE("random bytes, and random characters of formats, are read or refused") {
    constexpr std::string_view alphabet = "@^=<>!?bBhHiIlLqQnNefdgZspcuwPO&XxT{}{}(),::ab0123 ";
    std::size_t read = 0;
    for (const std::uint64_t seed : testing::seeds(20000)) {
        CAPTURE(seed);
        std::mt19937_64 random(seed);
        std::string format(random() % 12, '\0');
        for (char& c : format) c = seed % 8 == 0 ? static_cast<char>(random()) : alphabet[random() % alphabet.size()];
        CAPTURE(format);
        read += is_refused(format) ? 0 : 1;
    }
    if (testing::seeds(2).size() > 1) CHECK(read > 1000);
}

TEST_CASE("a random type is what its format says") {
    for (const std::uint64_t seed : testing::seeds(5000)) {
        CAPTURE(seed);
        std::mt19937_64 random(seed);
        const ElementType type = random_type(random, 4);
        const std::string format = to_format(type);
        CAPTURE(format);
        CHECK(parse_format(format) == type);
    }
}

TEST_CASE("raw bytes without a name have no format") {
    const ElementType raw(Scalar{ScalarKind::Raw, 3});
    CHECK_THROWS_WITH_AS(to_format(DType::BFloat16),
                         "to_format: formats have no letter for bfloat16; hand it on through DLPack, or as float32", ValueError);
    CHECK(to_format(DType::Complex64) == "Zf");
    CHECK(to_format(DType::Float16) == "e");
    CHECK_THROWS_WITH_AS(to_format(raw), "to_format: raw bytes have a format only where they have a name", ValueError);
    CHECK_THROWS_AS(to_format(ElementType::record({{"", 0, raw}}, 3)), ValueError);
    CHECK(to_format(ElementType::record({{"r", 0, raw}}, 3)) == "T{3x:r:}");
}
