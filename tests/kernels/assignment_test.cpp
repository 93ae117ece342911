#include <doctest/doctest.h>

#include <limits>
#include <optional>
#include <vector>

#include "stridejit/kernels/copy.h"
#include "tests/errors/error_case.h"
#include "tests/support/arrays.h"
#include "tests/support/guarded.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// dst[...] = src as NumPy defines it: a loop that a child could read. Nothing where it refuses.
struct Oracle {
    /// Index of the source for each index of the destination; nothing when the shapes do not go together.
    static std::optional<Dims> source_index(const Dims& src, const Dims& dst, const Dims& at) {
        Dims index(src.size(), 0);
        for (std::size_t back = 1; back <= src.size(); ++back) {  // aligned at the last axis
            const std::int64_t extent = src[src.size() - back];
            if (back > dst.size()) {
                if (extent != 1) return std::nullopt;  // surplus leading axes
                continue;
            }
            const std::int64_t wanted = dst[dst.size() - back];
            if (extent != wanted && extent != 1) return std::nullopt;
            index[src.size() - back] = extent == 1 ? 0 : at[dst.size() - back];
        }
        return index;
    }
};

/// All shapes of rank 0 to `rank` whose extents are 0, 1, 2 or 3.
std::vector<Dims> small_shapes(std::size_t rank) {
    std::vector<Dims> shapes{Dims{}};
    for (std::size_t begin = 0, r = 1; r <= rank; ++r) {
        const std::size_t end = shapes.size();
        for (std::size_t i = begin; i < end; ++i)
            for (std::int64_t extent = 0; extent <= 3; ++extent) {
                shapes.push_back(shapes[i]);
                shapes.back().push_back(extent);
            }
        begin = end;
    }
    return shapes;
}

View ramp(const Dims& shape, DType dtype = DType::Int32) {
    const View v = empty(as_span(shape), dtype);
    int next = 1;
    for_each_index(v.shape(), [&](const Dims& index) { put<std::int32_t>(v, index, next++); });
    return v;
}

std::vector<char> bytes_of(const char* data, std::size_t count) { return {data, data + count}; }

}  // namespace

TEST_CASE("all pairs of small shapes are assigned, or refused, as NumPy does") {
    const std::vector<Dims> shapes = small_shapes(3);
    REQUIRE(shapes.size() == 85);
    int accepted = 0;
    for (const Dims& to : shapes)
        for (const Dims& from : shapes) {
            const View dst = empty(as_span(to), DType::Int32), src = ramp(from);
            for_each_index(dst.shape(), [&](const Dims& at) { put<std::int32_t>(dst, at, -1); });
            const Dims origin(to.size(), 0);
            const bool fits = Oracle::source_index(from, to, origin).has_value();
            const std::string error = error_of([&] { copy(dst, src); }), assigned = error_of([&] { assign(dst, src); });
            const bool agrees = fits == (error == "no error") && fits == (assigned == "no error");
            if (!agrees) FAIL_CHECK(to_text(as_span(to)), " = ", to_text(as_span(from)), ": ", error, " / ", assigned);
            if (!agrees || !fits) continue;
            ++accepted;
            for_each_index(dst.shape(), [&](const Dims& at) {
                const auto wanted = testing::at<std::int32_t>(src, *Oracle::source_index(from, to, at));
                if (testing::at<std::int32_t>(dst, at) != wanted)
                    FAIL_CHECK(to_text(as_span(to)), " = ", to_text(as_span(from)), " at ", to_text(as_span(at)));
            });
        }
    CHECK(accepted > 500);
    CHECK(accepted < 85 * 85 / 4);
}

TEST_CASE("extents that differ are named with their axis, counted when both shapes are aligned") {
    const auto refused = [](Dims to, Dims from) {
        return error_of([&] { copy(empty(as_span(to), DType::Int32), ramp(from)); });
    };
    const std::string begin = "ValueError: copy: the expression has shape ";
    CHECK(refused({3, 4}, {2, 4}) == begin + "[2, 4], which does not broadcast to the output's shape [3, 4] (axis 0: 2 against 3); only extent 1 repeats");
    CHECK(refused({3, 4}, {3}) == begin + "[3], which does not broadcast to the output's shape [3, 4] (axis 1: 3 against 4); only extent 1 repeats");
    CHECK(refused({3}, {2, 3}) == begin + "[2, 3], which does not broadcast to the output's shape [3] (axis 0: 2 against 1); only extent 1 repeats");
    CHECK(refused({3}, {1, 0}) == begin + "[1, 0], which does not broadcast to the output's shape [3] (axis 1: 0 against 3); only extent 1 repeats");
    CHECK(refused({1}, {3}) == begin + "[3], which does not broadcast to the output's shape [1] (axis 0: 3 against 1); only extent 1 repeats");
}

TEST_CASE("the results do not depend on layouts, and surplus axes of the source may lie anywhere") {
    for (const Array& to : all_layouts({2, 3}, DType::Float64, Use::Output))
        for (const Array& from : all_layouts({1, 1, 2, 3}, DType::Float64)) {
            CAPTURE(to.name);
            CAPTURE(from.name);
            copy(to.view, from.view);
            CHECK(bits_of(to.view) == bits_of(from.view));
        }
}

TEST_CASE("a source that overlaps its destination is read as it was, for all pairs of slices") {
    const Index starts[] = {Slice{0, 5}, Slice{1, 6}, Slice{3, 8}, Slice{0, 10, 2}, Slice{1, 10, 2}, Slice{9, 4, -1}, Slice{4, std::nullopt, -1},
                            Slice{9, std::nullopt, -2}, Slice{8, std::nullopt, -2}, Slice{2, 7}};
    int pairs = 0;
    for (const Index& to : starts)
        for (const Index& from : starts) {
            std::vector<std::int32_t> numbers(10), expected(10);
            for (int i = 0; i < 10; ++i) expected[static_cast<std::size_t>(i)] = numbers[static_cast<std::size_t>(i)] = i;
            const View all = view(numbers), other = view(expected);
            const View dst = all.index(std::span(&to, 1)), src = all.index(std::span(&from, 1));
            const View reference = other.index(std::span(&to, 1));
            REQUIRE(dst.size() == 5);
            std::vector<std::int32_t> values;
            for (const View& element : src) values.push_back(element.get<std::int32_t>());
            for (int i = 0; i < 5; ++i) reference.set(values[static_cast<std::size_t>(i)], i);
            copy(dst, src);
            CHECK(numbers == expected);
            ++pairs;
        }
    CHECK(pairs == 100);
    // A row spread over all rows, one of which it is; the transpose of a matrix into itself.
    std::int32_t matrix[3][3] = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    copy(view(matrix), view(matrix).T());
    CHECK(matrix[0][2] == 7);
    CHECK(matrix[2][0] == 3);
    copy(view(matrix), view(matrix)[1]);
    for (const auto& row : matrix)
        for (int j = 0; j < 3; ++j) CHECK(row[j] == (j == 0 ? 2 : j == 1 ? 5 : 8));
}

TEST_CASE("a fill writes the selected elements and no other byte, in every layout and dtype") {
    for (const DType dtype : kAllDTypes)
        for (const Array& array : all_layouts({3, 4}, dtype, Use::Output)) {
            CAPTURE(array.name);
            const View& v = array.view;
            const ByteRange range = byte_range(v.layout(), v.itemsize());
            const auto count = static_cast<std::size_t>(range.high - range.low);
            std::vector<bool> selected(count, false);
            const View part = v(slice(0, none, 2), slice(3, none, -2));
            for_each_index(part.shape(), [&](const Dims& at) {
                for (std::int64_t byte = 0; byte < v.itemsize(); ++byte)
                    selected[static_cast<std::size_t>(address_of(part, at) - v.data() - range.low + byte)] = true;
            });
            const std::vector<char> before = bytes_of(v.data() + range.low, count);
            fill(part, 1);
            const std::vector<char> after = bytes_of(v.data() + range.low, count);
            for (std::size_t i = 0; i < count; ++i)
                if (!selected[i]) REQUIRE(before[i] == after[i]);
            for_each_index(part.shape(), [&](const Dims& at) {
                visit(dtype, [&](auto tag) {
                    using T = typename decltype(tag)::type;
                    CHECK(testing::at<T>(part, at) == T{1});
                });
            });
        }
    // Not one byte beside the array, for the first and the last page.
    for (const Flush flush : {Flush::Start, Flush::End}) {
        const View guarded = guarded_copy(ramp({5, 7}), flush);
        fill(guarded, 3);
        copy(guarded(slice(none, none, 2)), ramp({7}));
        CHECK(guarded.get<std::int32_t>(4, 6) == 7);
        CHECK(guarded.get<std::int32_t>(3, 6) == 3);
    }
}

TEST_CASE("assignments of no element do nothing, whatever the pointers are") {
    const View nothing(nullptr, DType::Float64, {{0, 3}, {24, 8}, {}});
    const View numbers = ramp({2, 3});
    const std::vector<std::uint64_t> before = bits_of(numbers);
    copy(numbers(slice(2, 2)), nothing);
    copy(nothing, numbers[0]);
    copy(nothing, nothing);
    fill(nothing, 3);
    fill(numbers(ellipsis, slice(0, 0)), 3);
    CHECK(bits_of(numbers) == before);
}

TEST_CASE("an element that is stored is converted, or refused where its value would be another") {
    struct Case {
        DType dtype;
        double stored;
        std::optional<double> read;  ///< nothing: refused
    };
    constexpr double kNan = std::numeric_limits<double>::quiet_NaN(), kInf = std::numeric_limits<double>::infinity();
    const Case cases[] = {
        {DType::Int8, 127, 127},      {DType::Int8, 128, {}},        {DType::Int8, -128.9, -128},  {DType::Int8, -129, {}},
        {DType::Int8, 2.7, 2},        {DType::Int8, -2.7, -2},       {DType::UInt8, 255.9, 255},   {DType::UInt8, 256, {}},
        {DType::UInt8, -0.9, 0},      {DType::UInt8, -1, {}},        {DType::Int16, 32768, {}},    {DType::UInt16, 65535, 65535},
        {DType::Int32, 0x1p31, {}},   {DType::Int32, -0x1p31, -0x1p31}, {DType::UInt32, 0x1p32, {}}, {DType::Int64, 0x1p63, {}},
        {DType::Int64, -0x1p63, -0x1p63}, {DType::UInt64, 0x1p63, 0x1p63}, {DType::UInt64, 0x1p64, {}}, {DType::Int32, kNan, {}},
        {DType::UInt64, kInf, {}},    {DType::Int64, -kInf, {}},     {DType::Float32, 0.1, 0.1F},  {DType::Float32, 1e300, kInf},
        {DType::Float64, 0.1, 0.1},   {DType::Bool, 0.5, 1},         {DType::Bool, 0, 0},          {DType::Bool, -3, 1},
    };
    for (const Case& each : cases) {
        CAPTURE(name_of(each.dtype));
        CAPTURE(each.stored);
        for (const bool swapped : {false, true}) {
            const View plain = empty({2}, each.dtype), v = swapped ? plain.as_byte_swapped() : plain;
            v.set(1, 0);
            const std::string error = error_of([&] { v.set(each.stored, 0); });
            CHECK((error == "no error") == each.read.has_value());
            CHECK(v[0].item<double>() == each.read.value_or(1));  // what was refused left the element as it was
        }
    }
    // Integers are exact, whatever their types.
    const View wide = empty({1}, DType::Int64), natural = empty({1}, DType::UInt64);
    wide.set(std::int64_t{9007199254740993}, 0);
    CHECK(wide.get<std::int64_t>(0) == 9007199254740993);
    natural.set(std::numeric_limits<std::int64_t>::max(), 0);
    CHECK(natural.get<std::uint64_t>(0) == 9223372036854775807u);
    CHECK(error_of([&] { wide.set(std::uint64_t{1} << 63, 0); }) == "ValueError: set: 9223372036854775808 does not fit in int64");
    CHECK(error_of([&] { natural.set(std::int8_t{-1}, 0); }) == "ValueError: set: -1 does not fit in uint64");
    wide.set(true, 0);
    CHECK(wide.get<std::int64_t>(0) == 1);
    wide.set('a', 0);
    CHECK(wide.get<std::int64_t>(0) == 97);
}
