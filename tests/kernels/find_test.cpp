// argmin and argmax: where the best element is, in C order, as a plain loop over the logical array finds it.

#include <doctest/doctest.h>

#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

using Reduce = Expr (*)(const Expr&, const ReduceOptions&);

/// NumPy's rule: the first element that is better than all before it; NaN is better than any number.
std::vector<std::uint64_t> expected(bool least, const View& x, unsigned axes) {
    std::vector<std::uint64_t> places;
    Dims kept, reduced;
    for (std::size_t axis = 0; axis < x.rank(); ++axis) {
        kept.push_back(axes >> axis & 1 ? 1 : x.shape()[axis]);
        reduced.push_back(axes >> axis & 1 ? x.shape()[axis] : 1);
    }
    visit(x.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        for_each_index(as_span(kept), [&](const Dims& output) {
            T best{};
            std::uint64_t count = 0, place = 0;
            for_each_index(as_span(reduced), [&](const Dims& inner) {
                Dims index = output;
                for (std::size_t axis = 0; axis < x.rank(); ++axis) index[axis] += inner[axis];
                const T value = at<T>(x, index);
                const bool better = value != value ? best == best : least ? value < best : value > best;
                if (count == 0 || better) best = value, place = count;
                ++count;
            });
            places.push_back(place);
        });
    });
    return places;
}

ReduceOptions along(unsigned axes, std::size_t rank, bool keepdims = false) {
    ReduceOptions options{std::vector<std::int64_t>{}, keepdims};
    for (std::size_t axis = 0; axis < rank; ++axis)
        if (axes >> axis & 1) options.axes->push_back(static_cast<std::int64_t>(axis));
    return options;
}

void check(const View& x, unsigned axes) {
    for (const bool least : {true, false}) {
        CAPTURE(least);
        const View out = eval_everywhere((least ? Reduce{argmin} : Reduce{argmax})(x, along(axes, x.rank())));
        REQUIRE(out.dtype() == DType::Int64);
        CHECK(bits_of(out) == expected(least, x, axes));
    }
}

/// Few different values, so that most are met more than once.
void fill_alike(const View& x, int values) {
    int n = 0;
    visit(x.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        for_each_index(x.shape(), [&](const Dims& index) { put<T>(x, index, static_cast<T>((n++ * 7919 >> 3) % values)); });
    });
}

}  // namespace

TEST_CASE("argmin and argmax equal a plain loop, for every dtype, list of axes and layout") {
    for (const DType dtype : kAllDTypes) {
        CAPTURE(name_of(dtype));
        for (const Array& x : all_layouts({3, 5, 37}, dtype)) {
            CAPTURE(x.name);
            for (unsigned axes = 0; axes < 8; ++axes) {
                CAPTURE(axes);
                check(x.view, axes);
            }
        }
    }
}

TEST_CASE("of equal elements the first in C order is found, whatever the order in memory") {
    for (const DType dtype : {DType::Bool, DType::UInt8, DType::Int32, DType::Float64})
        for (const Array& x : all_layouts({19, 4, 23}, dtype, Use::Output)) {
            CAPTURE(x.name);
            for (const int values : {1, 2, 5}) {
                fill_alike(x.view, values);
                for (unsigned axes = 1; axes < 8; ++axes) check(x.view, axes);
            }
        }
}

TEST_CASE("argmin and argmax equal a plain loop at every size, along rows and down columns") {
    for (const DType dtype : {DType::Int8, DType::UInt16, DType::Float32, DType::Float64}) {
        CAPTURE(name_of(dtype));
        for (const std::int64_t size : kSizes) {
            CAPTURE(size);
            if (size == 0) continue;
            check(random_array({size}, dtype, 3), 1);
            check(random_array({size, 19}, dtype, 4), 1);
            check(random_array({3, size}, dtype, 5), 2);
        }
        check(random_array({40000}, dtype, 6), 1);
        check(random_array({300, 40, 2}, dtype, 7), 5);
    }
}

TEST_CASE("infinities at the identity are found, and the first NaN before every number") {
    const double infinity = std::numeric_limits<double>::infinity();
    for (const double value : {-infinity, infinity}) {
        const View x = empty({500}, DType::Float64), columns = empty({300, 20}, DType::Float64);
        for_each_index(x.shape(), [&](const Dims& i) { put(x, i, value); });
        for_each_index(columns.shape(), [&](const Dims& i) { put(columns, i, value); });
        check(x, 1);
        check(columns, 1);
        columns.set(-value, 200, 3);
        x.set(-value, 499);
        check(x, 1);
        check(columns, 1);
        for (const std::int64_t place : {250, 131, 7}) {
            x.set(std::nan(""), place);
            columns.set(std::nan(""), place, 5);
            check(x, 1);
            check(columns, 1);
        }
    }
}

TEST_CASE("the first NaN of each column is found, however many rows are looked at together") {
    for (const DType dtype : {DType::Float32, DType::Float64})
        for (const std::int64_t rows : {17, 64, 129, 300})
            for (const std::int64_t columns : {1, 9, 40}) {
                const View x = random_array({rows, columns}, dtype, 8);
                check(x, 1);
                for (std::int64_t j = 0; j < columns; j += 3) {
                    x.set(std::nan(""), (j * 37 + 5) % rows, j);
                    x.set(-std::nan(""), (j * 53 + 2) % rows, j);
                    check(x, 1);
                }
            }
}

TEST_CASE("indices take part in expressions, beside other reductions of the same axes") {
    const View x = random_array({40, 50}, DType::Int32, 9);
    const ReduceOptions rows{{{1}}};
    const View both = eval_everywhere(argmax(x, rows) * 1000 + argmin(x, rows));
    const auto high = expected(false, x, 2), low = expected(true, x, 2);
    for (std::int64_t i = 0; i < 40; ++i)
        CHECK(both.get<std::int64_t>(i) == static_cast<std::int64_t>(high[static_cast<std::size_t>(i)] * 1000 + low[static_cast<std::size_t>(i)]));
    const ReduceOptions columns{{{0}}};
    const View mixed = eval_everywhere(argmax(x, columns) + sum(x, columns) - max(x, columns));
    const View wanted = eval_everywhere(eval_everywhere(argmax(x, columns)) + eval_everywhere(sum(x, columns)) - eval_everywhere(max(x, columns)));
    CHECK(bits_of(mixed) == bits_of(wanted));
    CHECK(bits_of(eval_everywhere(argmin(abs(x) + 1))) == expected(true, eval_everywhere(abs(x) + 1), 3));
}

TEST_CASE("shapes of indices, and what has none") {
    const View x = random_array({4, 5}, DType::Float32);
    CHECK(shape_of(eval_everywhere(argmax(x))).empty());
    CHECK(shape_of(eval_everywhere(argmax(x, along(2, 2, true)))) == std::vector<std::int64_t>{4, 1});
    double one = 2.5;
    CHECK(eval_everywhere(argmax(View(&one, DType::Float64, Layout{}))).item<double>() == 0);
    CHECK_THROWS_AS(argmin(empty({3, 0}, DType::Int8), along(2, 2)), ValueError);
    CHECK(shape_of(eval_everywhere(argmin(empty({3, 0}, DType::Int8), along(1, 2)))) == std::vector<std::int64_t>{0});
    CHECK_THROWS_AS(argmax(x, {std::vector<std::int64_t>{2}}), IndexError);
}
