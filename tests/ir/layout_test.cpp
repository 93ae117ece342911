#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <vector>

#include "stridejit/ir/error.h"
#include "stridejit/ir/layout.h"

using namespace stridejit;

namespace {

Layout dense(std::initializer_list<std::int64_t> shape, Order order = Order::C) {
    return contiguous_layout(std::span(shape.begin(), shape.size()), 8, order);
}

Layout strided(Dims shape, Dims strides) { return {std::move(shape), std::move(strides), {}}; }

template <class Function>
std::string error_of(Function&& function) {
    try {
        function();
    } catch (const UserError& error) {
        return error.what();
    }
    return "no error";
}

constexpr std::int64_t kHuge = std::numeric_limits<std::int64_t>::max();

}  // namespace

TEST_CASE("contiguous layouts step over whole inner axes") {
    CHECK(dense({2, 3, 4}).strides == Dims{96, 32, 8});
    CHECK(dense({2, 3, 4}, Order::Fortran).strides == Dims{8, 16, 48});
    CHECK(dense({}).rank() == 0);
    CHECK(dense({}).size() == 1);
    CHECK(dense({4, 0, 5}).size() == 0);
}

TEST_CASE("a shape that no memory holds is refused") {
    const auto make = [](Dims shape) { return [shape] { contiguous_layout(as_span(shape), 8); }; };
    CHECK(error_of(make({3, -1})) == "contiguous_layout: shape [3, -1] has a negative extent");
    CHECK(error_of(make({kHuge / 8})) == "no error");
    CHECK(error_of(make({kHuge / 8 + 1})) ==
          "contiguous_layout: shape [1152921504606846976] with items of 8 bytes is larger than any memory");
    CHECK(error_of(make({1ll << 40, 1ll << 40})) ==
          "contiguous_layout: shape [1099511627776, 1099511627776] with items of 8 bytes is larger than any memory");
    CHECK(error_of(make({1ll << 40, 1ll << 40, 0})) == "no error");
    CHECK(contiguous_layout(as_span(Dims{1ll << 40, 1ll << 40, 0}), 8).size() == 0);
    CHECK(error_of(make(Dims(64, 1))) == "no error");
    CHECK(error_of(make(Dims(65, 1))) == "contiguous_layout: shape has 65 axes; at most 64 are possible");
}

TEST_CASE("contiguity does not look at axes of extent 1, and empty layouts always have it") {
    CHECK(is_contiguous(dense({2, 3}), 8, Order::C));
    CHECK_FALSE(is_contiguous(dense({2, 3}), 8, Order::Fortran));
    CHECK_FALSE(is_contiguous(dense({2, 3}), 4, Order::C));
    CHECK(is_contiguous(transpose(dense({2, 3})), 8, Order::Fortran));
    CHECK(is_contiguous(dense({5}), 8, Order::Fortran));
    CHECK(is_contiguous(strided({1, 4}, {1000, 8}), 8, Order::C));
    CHECK(is_contiguous(strided({1, 4}, {1000, 8}), 8, Order::Fortran));
    CHECK_FALSE(is_contiguous(strided({2, 4}, {1000, 8}), 8, Order::C));
    CHECK_FALSE(is_contiguous(strided({4}, {-8}), 8, Order::C));
    CHECK_FALSE(is_contiguous(strided({4}, {0}), 8, Order::C));
    CHECK(is_contiguous(strided({4, 0}, {-3, 77}), 8, Order::C));
    CHECK(is_contiguous(dense({}), 8, Order::Fortran));
    CHECK_FALSE(is_contiguous({{2, 3}, {8, 8}, {0, -1}}, 8, Order::C));
}

TEST_CASE("permute puts axes in the order given, and its inverse puts them back") {
    const Layout layout = strided({2, 3, 4}, {100, -20, 0});
    CHECK(permute(layout, as_span(Dims{2, 0, 1})) == strided({4, 2, 3}, {0, 100, -20}));
    CHECK(permute(layout, as_span(Dims{-1, -3, 1})) == strided({4, 2, 3}, {0, 100, -20}));
    CHECK(permute(permute(layout, as_span(Dims{2, 0, 1})), as_span(Dims{1, 2, 0})) == layout);
    CHECK(permute(dense({}), {}) == dense({}));
    CHECK(error_of([&] { permute(layout, as_span(Dims{0, 1})); }) == "transpose: axes [0, 1] do not match rank 3");
    CHECK(error_of([&] { permute(layout, as_span(Dims{0, 1, -3})); }) == "transpose: axes [0, 1, -3] name axis 0 twice");
    CHECK(error_of([&] { permute(layout, as_span(Dims{0, 1, 3})); }) ==
          "transpose: axis 3 is out of range for rank 3; valid axes are -3..2");
}

TEST_CASE("transpose reverses all axes; twice is the original") {
    const Layout layout = strided({2, 3, 4}, {100, -20, 0});
    CHECK(transpose(layout) == strided({4, 3, 2}, {0, -20, 100}));
    CHECK(transpose(transpose(layout)) == layout);
    CHECK(transpose(dense({})) == dense({}));
}

TEST_CASE("transposing is refused as long as an axis is indirect") {
    const Layout indirect{{2, 3}, {8, 8}, {0, -1}};
    CHECK_THROWS_AS(transpose(indirect), ValueError);
    CHECK_THROWS_AS(permute(indirect, as_span(Dims{1, 0})), ValueError);
    const Layout direct{{2, 3}, {8, 16}, {-1, -1}};
    CHECK(transpose(direct) == strided({3, 2}, {16, 8}));
}

TEST_CASE("shapes broadcast as in NumPy: every pair of small shapes, by a plain loop") {
    std::vector<Dims> shapes = {{}};
    for (std::int64_t a : {0, 1, 2, 3}) {
        shapes.push_back({a});
        for (std::int64_t b : {0, 1, 2, 3}) {
            shapes.push_back({a, b});
            for (std::int64_t c : {0, 1, 3}) shapes.push_back({a, b, c});
        }
    }
    for (const Dims& a : shapes)
        for (const Dims& b : shapes) {
            CAPTURE(to_text(as_span(a)));
            CAPTURE(to_text(as_span(b)));
            std::vector<std::int64_t> expected;
            bool fits = true;
            for (std::size_t back = 1; back <= std::max(a.size(), b.size()); ++back) {
                const std::int64_t x = back <= a.size() ? a[a.size() - back] : 1;
                const std::int64_t y = back <= b.size() ? b[b.size() - back] : 1;
                fits = fits && (x == y || x == 1 || y == 1);
                expected.insert(expected.begin(), x == 1 ? y : x);
            }
            if (!fits) {
                CHECK_THROWS_AS(broadcast_shapes(as_span(a), as_span(b)), ValueError);
                continue;
            }
            const Dims both = broadcast_shapes(as_span(a), as_span(b));
            CHECK(std::vector<std::int64_t>(both.begin(), both.end()) == expected);
            const Layout from = contiguous_layout(as_span(a), 8);
            const Layout to = broadcast(from, as_span(both));
            CHECK(to.shape == both);
            for (std::size_t axis = 0; axis < both.size(); ++axis) {
                const std::size_t missing = both.size() - a.size();
                const bool repeats = axis < missing || a[axis - missing] != both[axis];
                CHECK(to.strides[axis] == (repeats ? 0 : from.strides[axis - missing]));
            }
        }
}

TEST_CASE("what does not broadcast is refused with both extents") {
    const auto to = [](Layout from, Dims shape) { return [=] { broadcast(from, as_span(shape)); }; };
    CHECK(error_of(to(dense({3, 4}), {3, 5})) ==
          "broadcast: shape [3, 4] does not broadcast to [3, 5] (axis 1: 4 against 5); only extent 1 repeats");
    CHECK(error_of(to(dense({0}), {1})) ==
          "broadcast: shape [0] does not broadcast to [1] (axis 0: 0 against 1); only extent 1 repeats");
    CHECK(error_of(to(dense({2, 3}), {3})) == "broadcast: shape [2, 3] has more axes than the wanted shape [3]");
    CHECK(error_of(to(dense({1}), {-1})) == "broadcast: shape [-1] has a negative extent");
    CHECK(error_of(to(dense({}), {5, -2})) == "broadcast: shape [5, -2] has a negative extent");
    CHECK(error_of(to(dense({}), Dims(65, 1))) == "broadcast: shape has 65 axes; at most 64 are possible");
    CHECK(error_of(to(dense({}), {1ll << 40, 1ll << 40})) ==
          "broadcast: shape [1099511627776, 1099511627776] has more elements than 63 bits can count");
    CHECK(error_of(to(dense({}), {1ll << 40, 1ll << 40, 0})) == "no error");
    CHECK(error_of([] { broadcast_shapes(as_span(Dims{2, 3}), as_span(Dims{2, 4})); }) ==
          "shapes [2, 3] and [2, 4] do not broadcast together (axis 1 of the result: 3 against 4); only extent 1 repeats");
}

TEST_CASE("broadcasting keeps the pointers of indirect axes") {
    const Layout indirect{{1, 3}, {8, 4}, {16, -1}};
    const Layout wide = broadcast(indirect, as_span(Dims{2, 5, 3}));
    CHECK(wide == Layout{{2, 5, 3}, {0, 0, 4}, {-1, 16, -1}});
}

TEST_CASE("the byte range spans all elements and nothing else") {
    const auto range = [](const Layout& layout) {
        const ByteRange bytes = byte_range(layout, 8);
        return std::pair(bytes.low, bytes.high);
    };
    CHECK(range(dense({})) == std::pair<std::int64_t, std::int64_t>(0, 8));
    CHECK(range(dense({3, 4})) == std::pair<std::int64_t, std::int64_t>(0, 96));
    CHECK(range(strided({3, 4}, {-32, 8})) == std::pair<std::int64_t, std::int64_t>(-64, 32));
    CHECK(range(strided({3, 4}, {0, -3})) == std::pair<std::int64_t, std::int64_t>(-9, 8));
    CHECK(range(strided({3, 0}, {-32, 8})) == std::pair<std::int64_t, std::int64_t>(0, 0));
}

TEST_CASE("axes count from both ends") {
    CHECK(normalize_axis(0, 3, "sum") == 0);
    CHECK(normalize_axis(-1, 3, "sum") == 2);
    CHECK(normalize_axis(-3, 3, "sum") == 0);
    CHECK(error_of([] { normalize_axis(3, 3, "sum"); }) == "sum: axis 3 is out of range for rank 3; valid axes are -3..2");
    CHECK(error_of([] { normalize_axis(-4, 3, "sum"); }) == "sum: axis -4 is out of range for rank 3; valid axes are -3..2");
    CHECK(error_of([] { normalize_axis(0, 0, "sum"); }) ==
          "sum: axis 0 is out of range: the operand has rank 0 and so no axis");
}
