#include <doctest/doctest.h>

#include <array>
#include <limits>
#include <numeric>
#include <string>
#include <vector>

#include "stridejit/ir/error.h"
#include "stridejit/ir/layout.h"

using namespace stridejit;

namespace {

__extension__ typedef __int128 Wide;  // holds what 64 bits cannot

using Bound = std::optional<std::int64_t>;
using List = std::vector<int>;

constexpr Bound none = std::nullopt;
constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max(), kTiny = std::numeric_limits<std::int64_t>::min();

/// What Python's list gives for values[start:stop:step], by the words of its documentation ("sequence types", note 5):
/// x = i + n*k for n = 0, 1, 2 and so on, stopping when j is reached but never including it.
List python_slice(const List& values, Bound start, Bound stop, std::int64_t step) {
    const auto length = static_cast<std::int64_t>(values.size());
    // Python's integers have no limit; 128 bits are as good here.
    Wide low = step > 0 ? 0 : -1, high = step > 0 ? length : length - 1;
    const auto clamp = [&](std::int64_t bound) {
        const Wide from_front = bound < 0 ? static_cast<Wide>(bound) + length : bound;
        return from_front < low ? low : from_front > high ? high : from_front;
    };
    const Wide i = start ? clamp(*start) : step > 0 ? low : high;
    const Wide j = stop ? clamp(*stop) : step > 0 ? high : low;
    List picked;
    for (Wide x = i; step > 0 ? x < j : x > j; x += step) picked.push_back(values[static_cast<std::size_t>(x)]);
    return picked;
}

/// The elements of a direct layout over `memory`, in index order.
List elements_of(const Layout& layout, const int* memory, std::size_t axis = 0) {
    if (axis == layout.rank()) return {*memory};
    List all;
    for (std::int64_t i = 0; i < layout.shape[axis]; ++i) {
        const List some = elements_of(layout, memory + i * layout.strides[axis] / 4, axis + 1);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

List ramp(std::int64_t length) {
    List values(static_cast<std::size_t>(length));
    std::iota(values.begin(), values.end(), 0);
    return values;
}

Layout dense(std::initializer_list<std::int64_t> shape) { return contiguous_layout(std::span(shape.begin(), shape.size()), 4); }

Indexed index_by(const Layout& layout, std::vector<Index> items) { return index(layout, items); }

std::string error_of(const Layout& layout, std::vector<Index> items) {
    try {
        index(layout, items);
    } catch (const UserError& error) {
        return error.what();
    }
    return "no error";
}

std::string words(Bound bound) { return bound ? std::to_string(*bound) : ""; }

}  // namespace

TEST_CASE("every slice of short arrays picks what Python's list picks") {
    std::vector<Bound> bounds = {none, -100, 100, kHuge, kTiny, kHuge - 1, kTiny + 1};
    for (std::int64_t bound = -6; bound <= 6; ++bound) bounds.push_back(bound);
    for (std::int64_t length = 0; length <= 5; ++length) {
        const List values = ramp(std::max<std::int64_t>(1, length));
        const List list(values.begin(), values.begin() + length);
        for (const Bound& start : bounds)
            for (const Bound& stop : bounds)
                for (const std::int64_t step : {std::int64_t{1}, std::int64_t{2}, std::int64_t{3}, std::int64_t{7}, kHuge,
                                                std::int64_t{-1}, std::int64_t{-2}, std::int64_t{-3}, std::int64_t{-7}, kTiny}) {
                    const Indexed picked = index_by(dense({length}), {Slice{start, stop, step}});
                    const List expected = python_slice(list, start, stop, step);
                    const bool same = elements_of(picked.layout, values.data() + picked.offset / 4) == expected;
                    CHECK_MESSAGE(same, "length ", length, " [", words(start), ":", words(stop), ":", step, "]");
                }
    }
}

TEST_CASE("the slices that a well-known implementation gets wrong are Python's here") {
    const List values = ramp(5);
    const auto picked = [&](Slice slice) {
        const Indexed result = index_by(dense({5}), {slice});
        return elements_of(result.layout, values.data() + result.offset / 4);
    };
    CHECK(picked({3, 2, 2}) == List{});
    CHECK(picked({none, -100, -1}) == List{4, 3, 2, 1, 0});
    CHECK(picked({-100, none, -1}) == List{});
    CHECK(index_by(dense({0}), {Slice{none, none, -2}}).layout.shape == Dims{0});
}

TEST_CASE("indices of several axes act each on its own axis") {
    const std::vector<Index> choices = {std::int64_t{0}, std::int64_t{-1}, Slice{}, Slice{1, none, 2}, Slice{none, none, -1}, Slice{2, 1}};
    const std::array<std::int64_t, 3> extents = {3, 4, 2};
    const List memory = ramp(24);
    const auto picks = [&](const Index& item, std::int64_t extent) {
        if (const auto* slice = std::get_if<Slice>(&item)) return python_slice(ramp(extent), slice->start, slice->stop, slice->step);
        const std::int64_t at = std::get<std::int64_t>(item);
        return List{static_cast<int>(at < 0 ? at + extent : at)};
    };
    for (const Index& a : choices)
        for (const Index& b : choices)
            for (const Index& c : choices) {
                List expected;
                for (const int i : picks(a, extents[0]))
                    for (const int j : picks(b, extents[1]))
                        for (const int k : picks(c, extents[2])) expected.push_back(i * 8 + j * 2 + k);
                Dims shape;
                for (std::size_t axis = 0; axis < 3; ++axis) {
                    const Index& item = axis == 0 ? a : axis == 1 ? b : c;
                    if (std::holds_alternative<Slice>(item))
                        shape.push_back(static_cast<std::int64_t>(picks(item, extents[axis]).size()));
                }
                const Indexed result = index_by(dense({3, 4, 2}), {a, b, c});
                CHECK(result.layout.shape == shape);
                CHECK(elements_of(result.layout, memory.data() + result.offset / 4) == expected);
                // A new axis changes the shape and no element, wherever it stands.
                for (std::size_t place = 0; place <= 3; ++place) {
                    std::vector<Index> items = {a, b, c};
                    items.insert(items.begin() + static_cast<long>(place), NewAxis{});
                    const Indexed more = index_by(dense({3, 4, 2}), items);
                    CHECK(more.layout.rank() == shape.size() + 1);
                    CHECK(elements_of(more.layout, memory.data() + more.offset / 4) == expected);
                }
            }
}

TEST_CASE("an ellipsis, and what is not given, stand for full slices") {
    const Layout layout = dense({3, 4, 2});
    const Indexed full = index_by(layout, {std::int64_t{1}, Slice{}, Slice{}});
    const auto same = [&](std::vector<Index> items) {
        const Indexed other = index_by(layout, std::move(items));
        return other.layout == full.layout && other.offset == full.offset;
    };
    CHECK(same({std::int64_t{1}}));
    CHECK(same({std::int64_t{1}, Ellipsis{}}));
    CHECK(same({std::int64_t{1}, Slice{}, Ellipsis{}}));
    CHECK(same({std::int64_t{1}, Slice{}, Slice{}, Ellipsis{}}));
    CHECK(same({Ellipsis{}, std::int64_t{1}, Slice{}, Slice{}}));
    CHECK(index_by(layout, {Ellipsis{}, std::int64_t{1}}).layout == Layout{{3, 4}, {32, 8}, {}});
    CHECK(index_by(layout, {Ellipsis{}}).layout == layout);
    CHECK(index_by(layout, {}).layout == layout);
    CHECK(index_by(dense({}), {Ellipsis{}}).layout.rank() == 0);
    CHECK(index_by(layout, {NewAxis{}, Ellipsis{}, NewAxis{}}).layout == Layout{{1, 3, 4, 2, 1}, {0, 32, 8, 4, 0}, {}});
}

TEST_CASE("slices of slices add up") {
    const List memory = ramp(40);
    for (const std::int64_t first : {1, 3, -1, -2})
        for (const std::int64_t second : {1, 2, -1, -3}) {
            const List expected = python_slice(python_slice(memory, 2, 37, first), 1, none, second);
            const Indexed once = index_by(dense({40}), {Slice{2, 37, first}});
            const Indexed twice = index_by(once.layout, {Slice{1, none, second}});
            CHECK(elements_of(twice.layout, memory.data() + (once.offset + twice.offset) / 4) == expected);
        }
}

TEST_CASE("what cannot be indexed is refused in words") {
    const Layout layout = dense({3, 4});
    CHECK(error_of(layout, {std::int64_t{3}}) == "index 3 is out of bounds for axis 0 with extent 3");
    CHECK(error_of(layout, {Slice{}, std::int64_t{-5}}) == "index -5 is out of bounds for axis 1 with extent 4");
    CHECK(error_of(layout, {kHuge}) == "index 9223372036854775807 is out of bounds for axis 0 with extent 3");
    CHECK(error_of(layout, {kTiny}) == "index -9223372036854775808 is out of bounds for axis 0 with extent 3");
    CHECK(error_of(dense({0}), {std::int64_t{0}}) == "index 0 is out of bounds for axis 0 with extent 0");
    CHECK(error_of(layout, {std::int64_t{0}, std::int64_t{0}, std::int64_t{0}}) ==
          "index: too many indices: the view has rank 2, but 3 were given");
    CHECK(error_of(layout, {Ellipsis{}, Ellipsis{}}) == "index: an index can only have a single ellipsis ('...')");
    CHECK(error_of(layout, {Slice{}, Slice{none, none, 0}}) == "index: slice step may not be zero (axis 1)");
    CHECK(error_of(layout, std::vector<Index>(62, NewAxis{})) == "no error");
    CHECK(error_of(layout, std::vector<Index>(63, NewAxis{})) == "index: the result would have 65 axes; at most 64 are possible");
}

TEST_CASE("layouts of rank 64 are indexed like small ones") {
    const Layout layout = contiguous_layout(as_span(Dims(64, 1)), 4);
    std::vector<Index> items(63, std::int64_t{-1});
    CHECK(index_by(layout, items).layout == Layout{{1}, {4}, {}});
    CHECK(index_by(layout, std::vector<Index>(64, Slice{none, none, -1})).layout.rank() == 64);
}

namespace {

/// Three rows on their own, each four pairs of ints: axis 0 follows pointers. Element [i, j, k] is 100*i + 10*j + k.
struct Pointers {
    int rows[3][2 + 4 * 2];  // the pairs begin behind two ints, which the suboffset skips
    char* pointers[3];
    Layout layout{{3, 4, 2}, {sizeof(char*), 8, 4}, {8, -1, -1}};

    Pointers() {
        for (int i = 0; i < 3; ++i) {
            pointers[i] = reinterpret_cast<char*>(rows[i]);
            rows[i][0] = rows[i][1] = -1;
            for (int j = 0; j < 4; ++j)
                for (int k = 0; k < 2; ++k) rows[i][2 + 2 * j + k] = 100 * i + 10 * j + k;
        }
    }
    char* data() { return reinterpret_cast<char*>(pointers); }
};

/// Elements in index order; the address of each as PEP 3118 defines it.
List walk(const Layout& layout, char* p, std::size_t axis = 0) {
    if (axis == layout.rank()) return {*reinterpret_cast<int*>(p)};
    List all;
    for (std::int64_t i = 0; i < layout.shape[axis]; ++i) {
        char* next = p + i * layout.strides[axis];
        if (layout.is_indirect(axis)) next = *reinterpret_cast<char**>(next) + layout.suboffsets[axis];
        const List some = walk(layout, next, axis + 1);
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

List walk(const Indexed& indexed, char* p) {
    for (const Hop& hop : indexed.hops) p = *reinterpret_cast<char**>(p + hop.offset) + hop.suboffset;
    return walk(indexed.layout, p + indexed.offset);
}

}  // namespace

TEST_CASE("an indirect axis is walked through its pointers, kept or indexed away") {
    Pointers memory;
    const auto picked = [&](std::vector<Index> items) { return walk(index_by(memory.layout, items), memory.data()); };
    CHECK(picked({std::int64_t{1}, std::int64_t{2}, std::int64_t{1}}) == List{121});
    CHECK(picked({std::int64_t{-1}, Slice{none, none, -1}, std::int64_t{0}}) == List{230, 220, 210, 200});
    CHECK(picked({Slice{none, none, -2}, std::int64_t{3}, std::int64_t{1}}) == List{231, 31});
    CHECK(picked({Slice{1, none}, Slice{1, 4, 2}, std::int64_t{0}}) == List{110, 130, 210, 230});
    CHECK(picked({NewAxis{}, Slice{2, 1}}) == List{});
}

TEST_CASE("offsets behind a kept indirect axis are added to its suboffset, not to the data") {
    Pointers memory;
    const Indexed result = index_by(memory.layout, {Slice{1, none}, Slice{2, none}, std::int64_t{1}});
    CHECK(result.offset == static_cast<std::int64_t>(sizeof(char*)));
    CHECK(result.hops.empty());
    CHECK(result.layout == Layout{{2, 2}, {sizeof(char*), 8}, {8 + 2 * 8 + 4, -1}});
}

TEST_CASE("indexing the indirect axis away leaves a direct layout") {
    Pointers memory;
    const Indexed result = index_by(memory.layout, {std::int64_t{2}});
    CHECK(result.layout == Layout{{4, 2}, {8, 4}, {}});
    REQUIRE(result.hops.size() == 1);
    CHECK(result.hops[0].offset == static_cast<std::int64_t>(2 * sizeof(char*)));
    CHECK(result.hops[0].suboffset == 8);
}

TEST_CASE("an indirect axis behind one that is kept cannot be indexed away") {
    const Layout layout{{3, 4, 2}, {64, 8, 4}, {-1, 0, -1}};
    CHECK(error_of(layout, {Slice{}, std::int64_t{1}}) ==
          "index: all dimensions preceding dimension 1 must be indexed and not sliced, for it is indirect");
    CHECK(error_of(layout, {std::int64_t{0}, std::int64_t{1}}) == "no error");
    CHECK(error_of(layout, {Slice{}, Slice{}, std::int64_t{1}}) == "no error");
}

TEST_CASE("two pointers in a row are two hops") {
    int values[2][3] = {{0, 1, 2}, {10, 11, 12}};
    char* inner[2][3];
    char* outer[2];
    for (int i = 0; i < 2; ++i) {
        for (int j = 0; j < 3; ++j) inner[i][j] = reinterpret_cast<char*>(&values[i][j]);
        outer[i] = reinterpret_cast<char*>(inner[i]);
    }
    const Layout layout{{2, 3}, {sizeof(char*), sizeof(char*)}, {0, 0}};
    char* const data = reinterpret_cast<char*>(outer);
    CHECK(walk(index_by(layout, {}), data) == List{0, 1, 2, 10, 11, 12});
    CHECK(walk(index_by(layout, {std::int64_t{1}, std::int64_t{2}}), data) == List{12});
    CHECK(walk(index_by(layout, {std::int64_t{1}, Slice{none, none, -1}}), data) == List{12, 11, 10});
    CHECK(walk(index_by(layout, {Slice{none, none, -1}, Slice{1, none}}), data) == List{11, 12, 1, 2});
}

TEST_CASE("a suboffset that would become negative is refused, for it would mean a direct axis") {
    // The pointers lead to the last element of each row, which runs backwards.
    const Layout layout{{2, 3}, {sizeof(char*), -4}, {0, -1}};
    CHECK(error_of(layout, {Slice{}, Slice{1, none}}) ==
          "index: axis 1 would begin 4 bytes before the place that the pointers of an indirect axis lead to; suboffsets "
          "cannot say that");
    CHECK(error_of(layout, {std::int64_t{1}, Slice{1, none}}) == "no error");
}
