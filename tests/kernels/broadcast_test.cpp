// Shapes that broadcast: NumPy's rules, https://numpy.org/doc/stable/user/basics.broadcasting.html

#include <doctest/doctest.h>

#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// The element of `x` that broadcasting brings to `index` of a result of higher or equal rank.
double broadcast_at(const View& x, const Dims& index) {
    Dims own(x.rank());
    for (std::size_t axis = 0; axis < x.rank(); ++axis)
        own[axis] = x.shape()[axis] == 1 ? 0 : index[index.size() - x.rank() + axis];
    return at<double>(x, own);
}

}  // namespace

TEST_CASE("operands repeat along axes of extent 1 and along axes that they lack") {
    const std::vector<Dims> shapes = {{}, {1}, {5}, {3, 1}, {1, 5}, {3, 5}, {2, 1, 1}, {2, 3, 1}, {1, 1, 5}, {2, 3, 5}};
    for (const Dims& left : shapes)
        for (const Dims& right : shapes) {
            CAPTURE(to_text(as_span(left)));
            CAPTURE(to_text(as_span(right)));
            const View a = empty(as_span(left), DType::Float64), b = empty(as_span(right), DType::Float64);
            fill_exact(a, 1);
            fill_exact(b, 4);
            Dims shape(std::max(left.size(), right.size()), 1);
            for (const Dims& each : {left, right})
                for (std::size_t i = 0; i < each.size(); ++i)
                    shape[shape.size() - 1 - i] = std::max(shape[shape.size() - 1 - i], each[each.size() - 1 - i]);
            const View out = eval_everywhere(a * b + a);
            REQUIRE(out.layout().shape == shape);
            for_each_index(as_span(shape), [&](const Dims& i) {
                CHECK(at<double>(out, i) == broadcast_at(a, i) * broadcast_at(b, i) + broadcast_at(a, i));
            });
        }
}

TEST_CASE("extent 1 repeats no times against extent 0") {
    const View nothing = empty({3, 0}, DType::Float64), column = empty({3, 1}, DType::Float64);
    fill_exact(column);
    CHECK(shape_of(eval_everywhere(nothing + column)) == std::vector<std::int64_t>{3, 0});
    CHECK(shape_of(eval_everywhere(nothing + 1)) == std::vector<std::int64_t>{3, 0});
    for (const Array& each : all_layouts({3, 0, 2}, DType::Float32)) {
        CAPTURE(each.name);
        CHECK(shape_of(eval_everywhere(sqrt(each.view) + each.view)) == std::vector<std::int64_t>{3, 0, 2});
    }
}

TEST_CASE("an expression broadcasts to the shape of the output") {
    const View out = empty({2, 3, 4}, DType::Float64);
    for (const Dims& shape : {Dims{}, Dims{4}, Dims{1}, Dims{3, 1}, Dims{2, 1, 4}, Dims{1, 1, 1}}) {
        const View x = empty(as_span(shape), DType::Float64);
        fill_exact(x);
        assign_everywhere(out, x + x);
        for_each_index(out.shape(), [&](const Dims& i) { CHECK(at<double>(out, i) == 2 * broadcast_at(x, i)); });
    }
    assign_everywhere(out, 7);
    for_each_index(out.shape(), [&](const Dims& i) { CHECK(at<double>(out, i) == 7); });
}

TEST_CASE("the result of a reduction broadcasts to the shape of the output, whose extra axes may be 1") {
    const View x = empty({3, 4}, DType::Float64);
    fill_exact(x);
    for (const Dims& shape : {Dims{4}, Dims{1, 4}, Dims{5, 4}, Dims{1, 1, 4}, Dims{2, 5, 4}}) {
        CAPTURE(to_text(as_span(shape)));
        const View out = empty(as_span(shape), DType::Float64);
        assign_everywhere(out, sum(x, {std::vector<std::int64_t>{0}}));
        for_each_index(out.shape(), [&](const Dims& i) {
            double wanted = 0;
            for (std::int64_t row = 0; row < 3; ++row) wanted += x.get<double>(row, i[i.size() - 1]);
            CHECK(at<double>(out, i) == wanted);
        });
    }
}

TEST_CASE("extents that do not match are refused, both named") {
    const View a = empty({3, 4}, DType::Float64), b = empty({3, 5}, DType::Float64), c = empty({2}, DType::Float64);
    CHECK_THROWS_AS(a + c, ValueError);
    CHECK_THROWS_AS(a < b, ValueError);
    CHECK_THROWS_AS(a * a.transpose(), ValueError);
    CHECK_THROWS_AS(where(true, a, b), ValueError);
    CHECK_THROWS_WITH_AS(a + b, doctest::Contains("4"), ValueError);
    CHECK_THROWS_WITH_AS(a + b, doctest::Contains("5"), ValueError);
    CHECK_THROWS_AS(assign(a, b), ValueError);
    CHECK_THROWS_AS(assign(c, a), ValueError);
    CHECK_THROWS_AS(assign(empty({4}, DType::Float64), a), ValueError);
}

TEST_CASE("an output that repeats elements is refused") {
    const View x = random_array({5}, DType::Float64);
    const View repeated(x.data(), DType::Float64, Layout{{3, 5}, {0, 8}, {}});
    CHECK_THROWS_AS(assign(repeated, x + 1), ValueError);
    CHECK_THROWS_AS(assign(x.broadcast_to({3, 5}), x + 1), ValueError);
}
