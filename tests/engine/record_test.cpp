#include <doctest/doctest.h>

#include <bit>
#include <complex>
#include <cstring>
#include <numeric>
#include <vector>

#include "stridejit/engine/record.h"
#include "stridejit/ir/format.h"
#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/support/arrays.h"
#include "tests/support/guarded.h"

using namespace stridejit;

namespace {

struct Inner {
    float x, y;
};
STRIDEJIT_RECORD(Inner, x, y);

struct Aligned {
    char tag;
    double mass;
    std::int16_t count;
    Inner inner;
    std::int32_t grid[2][3];
    Inner pair[2];
    std::complex<float> z;
};
STRIDEJIT_RECORD(Aligned, tag, mass, count, inner, grid, pair, z);

/// The same members at odd offsets; 68 bytes, none of which is padding.
struct __attribute__((packed)) Packed {
    char tag;
    double mass;
    std::int16_t count;
    Inner inner;
    std::int32_t grid[2][3];
    Inner pair[2];
    float z[2];
    char end;
};
STRIDEJIT_RECORD(Packed, tag, mass, count, inner, grid, pair, z, end);

constexpr bool kLittle = std::endian::native == std::endian::little;
const std::string kForeign = kLittle ? ">" : "<";

/// `count` structs whose members follow from their number, `skip` bytes behind an aligned place.
template <class Struct>
struct Structs {
    Structs(std::int64_t count, std::size_t skip)
        : bytes(std::make_shared<std::vector<char>>(static_cast<std::size_t>(count) * sizeof(Struct) + skip)),
          data(bytes->data() + skip) {
        for (std::size_t i = 0; i < bytes->size(); ++i) (*bytes)[i] = static_cast<char>(7 * i + 3);
        for (std::int64_t n = 0; n < count; ++n) {
            Struct one = read(n);
            one.mass = 0.5 * static_cast<double>(n) - 3;
            one.count = static_cast<std::int16_t>(3 * n - 5);
            one.inner = {static_cast<float>(n) + 0.25F, static_cast<float>(-n)};
            for (int i = 0; i < 6; ++i) one.grid[i / 3][i % 3] = static_cast<std::int32_t>(10 * n + i);
            one.pair[0] = {static_cast<float>(n), 1};
            one.pair[1] = {2, static_cast<float>(2 * n)};
            write(n, one);
        }
    }
    [[nodiscard]] Struct read(std::int64_t n) const {
        Struct one;
        std::memcpy(&one, data + n * static_cast<std::int64_t>(sizeof(Struct)), sizeof one);
        return one;
    }
    void write(std::int64_t n, const Struct& one) {
        std::memcpy(data + n * static_cast<std::int64_t>(sizeof(Struct)), &one, sizeof one);
    }
    [[nodiscard]] RecordView view(std::span<const std::int64_t> shape) const {
        return RecordView(data, element_type_of<Struct>(), contiguous_layout(shape, sizeof(Struct)), false, bytes);
    }

    std::shared_ptr<std::vector<char>> bytes;
    char* data;
};

/// Calls `function(TypeTag<Struct>{}, shape, skip)` for both structs, ranks 0 to 4 and places of every alignment.
template <class Function>
void for_each_case(Function&& function) {
    const std::vector<Dims> shapes = {{}, {0}, {1}, {7}, {67}, {3, 5}, {2, 0}, {2, 3, 4}, {2, 1, 3, 5}};
    for (const Dims& shape : shapes)
        for (const std::size_t skip : {0, 1, 3}) {
            CAPTURE(to_text(as_span(shape)));
            CAPTURE(skip);
            function(TypeTag<Aligned>{}, shape, skip);
            function(TypeTag<Packed>{}, shape, skip);
        }
}

std::int64_t product(const Dims& shape) { return contiguous_layout(as_span(shape), 1).size(); }

template <class Function>
std::string error_of(Function&& function) {
    try {
        function();
    } catch (const UserError& error) {
        return error.what();
    }
    return "";
}

}  // namespace

TEST_CASE("a field is a view of the members") {
    for_each_case([]<class Struct>(TypeTag<Struct>, const Dims& shape, std::size_t skip) {
        const std::int64_t count = product(shape);
        const Structs<Struct> structs(count, skip);
        const RecordView records = structs.view(as_span(shape));
        const View mass = records.field("mass"), inner_y = records.field("inner.y"), grid = records["grid"],
                   pair_x = records.field("pair.x");
        if (structs.data != nullptr) CHECK(mass.data() == structs.data + offsetof(Struct, mass));
        CHECK(mass.owner() == structs.bytes);
        CHECK(mass.layout() == records.layout());
        CHECK(grid.rank() == shape.size() + 2);
        CHECK(pair_x.rank() == shape.size() + 1);
        CHECK(records.record("inner").field("y").layout() == inner_y.layout());
        CHECK(records.record("pair").field("x").data() == pair_x.data());
        CHECK(records.record("pair").itemsize() == sizeof(Inner));
        std::int64_t n = 0;
        testing::for_each_index(as_span(shape), [&](const Dims& at) {
            const Struct one = structs.read(n++);
            CHECK(testing::at<double>(mass, at) == +one.mass);
            CHECK(testing::at<float>(inner_y, at) == +one.inner.y);
            for (std::int64_t i = 0; i < 6; ++i) {
                Dims inside = at;
                inside.push_back(i / 3);
                inside.push_back(i % 3);
                CHECK(testing::at<std::int32_t>(grid, inside) == +one.grid[i / 3][i % 3]);
            }
            for (std::int64_t i = 0; i < 2; ++i) {
                Dims inside = at;
                inside.push_back(i);
                CHECK(testing::at<float>(pair_x, inside) == +one.pair[i].x);
            }
        });
        CHECK(n == count);
    });
}

TEST_CASE("computing with fields equals a loop over the structs, and leaves their neighbours alone") {
    for_each_case([]<class Struct>(TypeTag<Struct>, const Dims& shape, std::size_t skip) {
        const std::int64_t count = product(shape);
        Structs<Struct> expected(count, skip);
        const Structs<Struct> structs(count, skip);
        const RecordView records = structs.view(as_span(shape));
        double masses = 0;
        std::int64_t cells = 0;
        for (std::int64_t n = 0; n < count; ++n) {
            Struct one = expected.read(n);
            masses += one.mass;  // exact: halves of small integers
            for (int i = 0; i < 6; ++i) cells += one.grid[i / 3][i % 3];
            one.mass = one.mass * 2 + one.count;
            one.inner.x = one.inner.y + 1;
            for (int i = 0; i < 6; ++i) one.grid[i / 3][i % 3] = -one.grid[i / 3][i % 3];
            one.pair[0].x = one.pair[1].x = 9;
            one.count = static_cast<std::int16_t>(one.inner.y);
            expected.write(n, one);
        }
        CHECK(sum(records["mass"]).template item<double>() == masses);
        CHECK(sum(records["grid"]).template item<std::int64_t>() == cells);
        CHECK(testing::bits_of(copy_of(records["inner.y"])) == testing::bits_of(records["inner.y"]));
        assign(records["mass"], records["mass"] * 2.0 + records["count"]);
        assign(records["inner.x"], records["inner.y"] + 1.0F);
        assign(records["grid"], -Expr(records["grid"]));
        fill(records["pair.x"], 9);
        copy(records["count"], records["inner.y"]);
        CHECK(*structs.bytes == *expected.bytes);
    });
}

TEST_CASE("fields of sliced and reversed records are those of the records picked") {
    const Structs<Packed> structs(24, 1);
    const RecordView records = structs.view(std::array<std::int64_t, 2>{4, 6});
    const RecordView picked = records(slice(none, none, -2), slice(1, none, 3));
    CHECK(picked.rank() == 2);
    CHECK(picked.strides()[0] == -2 * 6 * static_cast<std::int64_t>(sizeof(Packed)));
    for (std::int64_t i = 0; i < 2; ++i)
        for (std::int64_t j = 0; j < 2; ++j) {
            CHECK(picked["mass"].get<double>(i, j) == +structs.read((3 - 2 * i) * 6 + 1 + 3 * j).mass);
            CHECK(picked(i, j)["grid"].get<std::int32_t>(1, 2) == +structs.read((3 - 2 * i) * 6 + 1 + 3 * j).grid[1][2]);
        }
    CHECK(records[2][-1]["mass"].item<double>() == +structs.read(17).mass);
    CHECK(records(newaxis, ellipsis, 0).shape()[0] == 1);
    CHECK_THROWS_AS((void)records[4], IndexError);
    CHECK_THROWS_AS((void)records(slice(none, none, 0)), ValueError);
}

TEST_CASE("read-only records have read-only fields") {
    std::vector<Inner> memory(3);
    const std::vector<Inner>& constant = memory;
    CHECK_FALSE(records(memory)["x"].readonly());
    CHECK(records(constant)["x"].readonly());
    CHECK(records(constant)(slice(1, none))["x"].readonly());
    CHECK(records(memory).as_readonly().field("y").readonly());
    CHECK_THROWS_AS(fill(records(constant)["x"], 1), ValueError);
    Inner array[4] = {};
    fill(records(array)["y"], 2);
    CHECK(array[3].y == 2);
    CHECK(array[3].x == 0);
    CHECK(records(array, {2, 2}, Order::Fortran)["x"].strides()[1] == 2 * sizeof(Inner));
    CHECK(records(array, {2, 2}, Order::Fortran).readonly() == false);
}

TEST_CASE("fields in the other byte order are computed with as any") {
    std::vector<char> bytes(5 * 11);
    const RecordView records(bytes.data(), parse_format(kForeign + "T{b:tag:d:value:h:small:}"),
                             contiguous_layout(std::array<std::int64_t, 1>{5}, 11));
    CHECK(records["value"].swapped());
    CHECK_FALSE(records["tag"].swapped());
    fill(records["tag"], 7);
    fill(records["value"], 1.5);
    fill(records["small"], 258);
    assign(records["value"], records["value"] + records["small"]);
    for (std::size_t n = 0; n < 5; ++n) {
        const char* const at = bytes.data() + 11 * n;
        char value[8];
        for (std::size_t i = 0; i < 8; ++i) value[i] = at[1 + 7 - i];
        double number = 0;
        std::memcpy(&number, value, 8);
        CHECK(number == 259.5);
        CHECK(at[0] == 7);
        CHECK(at[9] == (kLittle ? 1 : 2));
        CHECK(at[10] == (kLittle ? 2 : 1));
    }
    CHECK(sum(records["value"]).item<double>() == 5 * 259.5);
}

TEST_CASE("no byte beside the fields is touched, not even behind the last record") {
    for (const testing::Flush flush : {testing::Flush::Start, testing::Flush::End}) {
        const testing::Guarded memory(13 * 21, flush);
        std::memset(memory.data(), 0x55, memory.size());
        const RecordView records(memory.data(), parse_format("T{^d:first:5s:text:d:last:}"),
                                 contiguous_layout(std::array<std::int64_t, 1>{13}, 21));
        fill(records["first"], 1.0);
        assign(records["last"], records["first"] * 3.0);
        CHECK(sum(records["last"]).item<double>() == 39);
        for (int n = 0; n < 13; ++n)
            for (int i = 8; i < 13; ++i) CHECK(memory.data()[21 * n + i] == 0x55);
    }
}

TEST_CASE("behind pointers, the offset of a field is added after the last of them") {
    std::vector<Packed> rows[3];
    char* pointers[3];
    const std::int64_t size = sizeof(Packed);
    for (int r = 0; r < 3; ++r) {
        const Structs<Packed> structs(4, 0);
        for (int n = 0; n < 4; ++n) {
            rows[r].push_back(structs.read(n));
            rows[r].back().mass = 10 * r + n;
            rows[r].back().pair[1].y = static_cast<float>(100 * r + n);
        }
        pointers[r] = reinterpret_cast<char*>(rows[r].data());
    }
    const Layout layout{{3, 3}, {sizeof(char*), size}, {size, -1}};  // rows begin at their second record
    const RecordView records(pointers, element_type_of<Packed>(), layout);
    const View mass = records["mass"], y = records["pair.y"];
    CHECK(mass.suboffsets()[0] == size + static_cast<std::int64_t>(offsetof(Packed, mass)));
    CHECK(y.suboffsets()[2] == -1);
    for (std::int64_t r = 0; r < 3; ++r)
        for (std::int64_t n = 0; n < 3; ++n) {
            CHECK(mass.get<double>(r, n) == 10.0 * static_cast<double>(r) + static_cast<double>(n) + 1);
            CHECK(y.get<float>(r, n, 1) == static_cast<float>(100 * r + n + 1));
            CHECK(records(r, n)["mass"].item<double>() == mass.get<double>(r, n));
            CHECK(records[r].record("pair").field("y").get<float>(n, 1) == y.get<float>(r, n, 1));
            CHECK(records(slice(r, none), n)["mass"].get<double>(0) == mass.get<double>(r, n));
        }
    CHECK(sum(mass).item<double>() == 9 * 10.0 + 3 * 6);
    fill(mass, -1.0);
    for (const std::vector<Packed>& row : rows) {
        CHECK(+row[0].mass != -1.0);
        CHECK(+row[3].mass == -1.0);
        CHECK(+row[3].count == 4);
    }
}

TEST_CASE("views of an empty array may have no memory") {
    const RecordView none_at_all(nullptr, element_type_of<Aligned>(), {{2, 0}, {0, 80}, {}});
    CHECK(none_at_all["mass"].size() == 0);
    CHECK(none_at_all["mass"].data() == nullptr);
    CHECK(none_at_all[1]["grid"].shape()[2] == 3);
    const RecordView indirect(nullptr, element_type_of<Aligned>(), {{2, 0}, {8, 80}, {0, -1}});
    CHECK(indirect[1]["mass"].size() == 0);
    CHECK(indirect["mass"].size() == 0);
    CHECK_THROWS_WITH_AS(RecordView(nullptr, element_type_of<Aligned>(), {{2}, {80}, {}}),
                         "records: null pointer for shape [2]", ValueError);
}

TEST_CASE("a field that is not there, or not as wanted, is an error that says what there is") {
    const Structs<Aligned> structs(2, 0);
    const RecordView records = structs.view(std::array<std::int64_t, 1>{2});
    const auto field = [&](const char* path) { return error_of([&] { (void)records.field(path); }); };
    const auto record = [&](const char* path) { return error_of([&] { (void)records.record(path); }); };
    CHECK(field("speed") == "field: no field 'speed': the fields are tag, mass, count, inner, grid, pair, z");
    CHECK(field("") == "field: no field '': the fields are tag, mass, count, inner, grid, pair, z");
    CHECK(field("inner.z") == "field: no field 'inner.z': the fields are x, y where 'z' is looked for");
    CHECK(field("inner.") == "field: no field 'inner.': the fields are x, y where '' is looked for");
    CHECK(field("mass.x") == "field: no field 'mass.x': what stands before 'x' is float64, not a record");
    CHECK(field("inner") == "field: 'inner' is a record; its fields are x, y and record(\"inner\") shows them");
    CHECK(record("mass") ==
          "record: 'mass' has elements of float64, not records; the fields are tag, mass, count, inner, grid, pair, z");
    CHECK(field("inne") != "");
    CHECK_THROWS_AS((void)records.field("speed"), ValueError);
    CHECK_THROWS_AS((void)records.field("inner"), TypeError);
    CHECK_THROWS_AS((void)records.record("mass"), TypeError);
    CHECK_THROWS_WITH_AS(RecordView(structs.data, DType::Float64, {{2}, {8}, {}}),
                         "records: the elements are float64, not records", TypeError);

    // What the engine cannot compute with does not hide what it can.
    std::vector<char> bytes(256);
    const RecordView odd(bytes.data(), parse_format("T{5s:text:g:wide:P:pointer:3w:word:i:number:i}"), {});
    for (const char* const name : {"text", "wide", "pointer", "word"}) CHECK_THROWS_AS((void)odd.field(name), TypeError);
    CHECK(error_of([&] { (void)odd.field("text"); }) ==
          "field: 'text' has elements of bytes[5], with which the engine cannot compute; the fields are text, wide, "
          "pointer, word, number");
    fill(odd["number"], 5);
    CHECK(odd["number"].item<int>() == 5);
}

TEST_CASE("a name with a '.' is found before a path") {
    std::vector<char> bytes(64);
    const RecordView records(bytes.data(), parse_format("T{T{i:b:i:c:}:a:i:a.b:}"), {});
    CHECK(records["a.b"].data() == bytes.data() + 8);
    CHECK(records["a.c"].data() == bytes.data() + 4);
    CHECK(records.record("a").field("b").data() == bytes.data());
}
