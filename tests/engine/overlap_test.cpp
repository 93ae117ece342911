#include <doctest/doctest.h>

#include <random>
#include <set>
#include <vector>

#include "stridejit/engine/overlap.h"
#include "tests/support/arrays.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

char memory[512];

View at_offset(std::int64_t offset, DType dtype, Dims shape, Dims strides) {
    return View(memory + 256 + offset, dtype, {std::move(shape), std::move(strides), {}});
}

/// The bytes of each element, as distances from the middle of `memory`.
std::vector<std::set<std::int64_t>> elements_of(const View& view) {
    std::vector<std::set<std::int64_t>> all;
    for_each_index(view.shape(), [&](const Dims& index) {
        std::set<std::int64_t> bytes;
        for (std::int64_t i = 0; i < view.itemsize(); ++i) bytes.insert(address_of(view, index) + i - (memory + 256));
        all.push_back(bytes);
    });
    return all;
}

std::set<std::int64_t> bytes_of(const View& view) {
    std::set<std::int64_t> all;
    for (const auto& element : elements_of(view)) all.insert(element.begin(), element.end());
    return all;
}

bool share_a_byte(const std::set<std::int64_t>& a, const std::set<std::int64_t>& b) {
    for (const std::int64_t byte : a)
        if (b.count(byte) != 0) return true;
    return false;
}

bool overlaps_itself(const View& view) {
    std::size_t separate = 0;
    for (const auto& element : elements_of(view)) separate += element.size();
    return bytes_of(view).size() != separate;
}

}  // namespace

TEST_CASE("overlap of two rows is exact: every pair of small strides, extents, offsets and item sizes") {
    std::vector<View> views;
    std::vector<std::set<std::int64_t>> bytes;
    for (const DType dtype : {DType::Int8, DType::Int16, DType::Int32})
        for (const std::int64_t extent : {0, 1, 2, 4})
            for (std::int64_t stride = -5; stride <= 5; ++stride)
                for (const std::int64_t offset : {0, 1, 3, 10}) {
                    views.push_back(at_offset(offset, dtype, {extent}, {stride}));
                    bytes.push_back(bytes_of(views.back()));
                }
    std::size_t overlapping = 0;
    for (std::size_t a = 0; a < views.size(); ++a)
        for (std::size_t b = 0; b < views.size(); ++b) {
            const bool expected = share_a_byte(bytes[a], bytes[b]);
            if (may_overlap(views[a], views[b]) != expected) {
                CAPTURE(to_text(views[a].shape()) + to_text(views[a].strides()));
                CAPTURE(to_text(views[b].shape()) + to_text(views[b].strides()));
                CAPTURE(views[b].data() - views[a].data());
                CHECK(may_overlap(views[a], views[b]) == expected);
            }
            overlapping += expected ? 1 : 0;
        }
    CHECK(overlapping > views.size());
    CHECK(overlapping < views.size() * views.size() / 2);
}

TEST_CASE("overlap of two arrays of up to three axes is exact, at random") {
    int overlapping = 0;
    for (const std::uint64_t seed : seeds(4000)) {
        CAPTURE(seed);
        std::mt19937_64 random(seed);
        const auto make = [&] {
            Dims shape, strides;
            for (std::uint64_t axis = 0, rank = random() % 4; axis < rank; ++axis) {
                shape.push_back(static_cast<std::int64_t>(random() % 5));
                strides.push_back(static_cast<std::int64_t>(random() % 25) - 12);
            }
            return at_offset(static_cast<std::int64_t>(random() % 41) - 20, random() % 2 ? DType::Int32 : DType::Int8, shape, strides);
        };
        const View a = make(), b = make();
        const bool expected = share_a_byte(bytes_of(a), bytes_of(b));
        CHECK(may_overlap(a, b) == expected);
        CHECK(may_overlap(b, a) == expected);
        CHECK(may_overlap_itself(a) == overlaps_itself(a));
        overlapping += expected ? 1 : 0;
    }
    if (seeds(2).size() == 2) CHECK(overlapping > 400);
}

TEST_CASE("self-overlap is exact: every pair of small strides over every small shape") {
    for (const std::int64_t rows : {0, 1, 2, 3, 5})
        for (const std::int64_t columns : {1, 2, 4})
            for (std::int64_t outer = -9; outer <= 9; ++outer)
                for (std::int64_t inner = -5; inner <= 5; ++inner) {
                    const View view = at_offset(0, DType::Int16, {rows, columns}, {outer, inner});
                    if (may_overlap_itself(view) == overlaps_itself(view)) continue;
                    CAPTURE(to_text(view.shape()) + to_text(view.strides()));
                    CHECK(may_overlap_itself(view) == overlaps_itself(view));
                }
}

TEST_CASE("neighbours do not overlap: halves, columns, red and black cells, rows read backwards") {
    const View all = at_offset(0, DType::Int32, {4, 6}, {24, 4});
    CHECK_FALSE(may_overlap(all[slice(0, 2)], all[slice(2, 4)]));
    CHECK_FALSE(may_overlap(all(ellipsis, slice(0, none, 2)), all(ellipsis, slice(1, none, 2))));
    CHECK_FALSE(may_overlap(all(slice(0, none, 2), slice(0, none, 2)), all(slice(1, none, 2), slice(0, none, 2))));
    CHECK(may_overlap(all(slice(0, none, 2), slice(0, none, 3)), all(slice(none, none, 2), slice(1, none, 2))));
    CHECK(may_overlap(all, all(slice(none, none, -1))));
    CHECK_FALSE(may_overlap(all[slice(0, 2)], all(slice(3, 1, -1))));
    CHECK_FALSE(may_overlap(all, all[slice(0, 0)]));
}

TEST_CASE("views have the same elements when pointer, item size, shape and the strides that matter agree") {
    const View all = at_offset(0, DType::Int32, {4, 6}, {24, 4});
    CHECK(same_elements(all, all));
    CHECK(same_elements(all, at_offset(0, DType::Float32, {4, 6}, {24, 4})));
    CHECK(same_elements(all[slice(1, 2)], at_offset(24, DType::Int32, {1, 6}, {-77, 4})));
    CHECK_FALSE(same_elements(all, at_offset(0, DType::Int16, {4, 6}, {24, 4})));
    CHECK_FALSE(same_elements(all, all[newaxis]));
    CHECK_FALSE(same_elements(all, all.transpose()));
    CHECK_FALSE(same_elements(all, at_offset(4, DType::Int32, {4, 6}, {24, 4})));
    CHECK_FALSE(same_elements(all, all(slice(none, none, -1))));
    for (const std::uint64_t seed : seeds(500)) {
        CAPTURE(seed);
        std::mt19937_64 random(seed);
        const auto make = [&] {
            return at_offset(0, DType::Int16, {static_cast<std::int64_t>(1 + random() % 2), 3},
                             {static_cast<std::int64_t>(random() % 3) * 6, 2});
        };
        const View a = make(), b = make();
        CHECK(same_elements(a, b) == (elements_of(a) == elements_of(b)));
    }
}
