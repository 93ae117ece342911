// Reductions of expressions, expressions of reductions, and both in one: what one pass or several compute is the same.

#include <doctest/doctest.h>

#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

const ReduceOptions kRows{std::vector<std::int64_t>{1}}, kColumns{std::vector<std::int64_t>{0}};
const ReduceOptions kKeptRows{std::vector<std::int64_t>{1}, true};

/// Calls `check(x, y)` with float64 arrays of shape [3, 17] in every layout, whose sums are exact.
template <class Check>
void for_each_layout(const Check& check) {
    const auto left = all_layouts({3, 17}, DType::Float64), right = left;
    for (std::size_t i = 0; i < left.size(); ++i) {
        const View x = left[i].view, y = all_layouts({3, 17}, DType::Float64)[(i + 3) % left.size()].view;
        fill_exact(x, 1);
        fill_exact(y, 6);
        CAPTURE(left[i].name);
        check(x, y);
    }
}

template <class Function>
double total(const Function& function) {
    double sum = 0;
    for (std::int64_t i = 0; i < 3; ++i)
        for (std::int64_t j = 0; j < 17; ++j) sum += function(i, j);
    return sum;
}

}  // namespace

TEST_CASE("sum(a * b) equals a plain loop along all axes and along each") {
    for_each_layout([](const View& x, const View& y) {
        const auto product = [&](std::int64_t i, std::int64_t j) { return x.get<double>(i, j) * y.get<double>(i, j); };
        CHECK(eval_everywhere(sum(x * y)).item<double>() == total(product));
        const View rows = eval_everywhere(sum(x * y, kRows)), columns = eval_everywhere(sum(x * y, kColumns));
        for (std::int64_t i = 0; i < 3; ++i) {
            double wanted = 0;
            for (std::int64_t j = 0; j < 17; ++j) wanted += product(i, j);
            CHECK(rows.get<double>(i) == wanted);
        }
        for (std::int64_t j = 0; j < 17; ++j) {
            double wanted = 0;
            for (std::int64_t i = 0; i < 3; ++i) wanted += product(i, j);
            CHECK(columns.get<double>(j) == wanted);
        }
    });
}

TEST_CASE("x - mean(x) equals a plain loop, for the mean of all and of each row") {
    for_each_layout([](const View& x, const View&) {
        const double mean_of_all = total([&](std::int64_t i, std::int64_t j) { return x.get<double>(i, j); }) / 51;
        const View centred = eval_everywhere(x - mean(x)), by_row = eval_everywhere(x - mean(x, kKeptRows));
        for (std::int64_t i = 0; i < 3; ++i) {
            double row = 0;
            for (std::int64_t j = 0; j < 17; ++j) row += x.get<double>(i, j);
            for (std::int64_t j = 0; j < 17; ++j) {
                CHECK(centred.get<double>(i, j) == x.get<double>(i, j) - mean_of_all);
                CHECK(by_row.get<double>(i, j) == x.get<double>(i, j) - row / 17);
            }
        }
    });
}

TEST_CASE("max(x) - min(x) equals a plain loop, and so do differences of reductions along different axes") {
    for_each_layout([](const View& x, const View&) {
        const View range = eval_everywhere(max(x, kRows) - min(x, kRows));
        double most = x.get<double>(0, 0), least = most;
        for (std::int64_t i = 0; i < 3; ++i) {
            double high = x.get<double>(i, 0), low = high;
            for (std::int64_t j = 0; j < 17; ++j) {
                high = std::max(high, x.get<double>(i, j));
                low = std::min(low, x.get<double>(i, j));
            }
            CHECK(range.get<double>(i) == high - low);
            most = std::max(most, high);
            least = std::min(least, low);
        }
        CHECK(eval_everywhere(max(x) - min(x)).item<double>() == most - least);
        const View mixed = eval_everywhere(max(x, kRows) - min(x));
        const View highs = eval_everywhere(max(x, kRows));
        for (std::int64_t i = 0; i < 3; ++i) CHECK(mixed.get<double>(i) == highs.get<double>(i) - least);
        const View outer = eval_everywhere(sum(x, kKeptRows) * sum(x, kColumns));  // [3, 1] with [17]
        for (std::int64_t i = 0; i < 3; ++i)
            for (std::int64_t j = 0; j < 17; ++j) {
                double row = 0, column = 0;
                for (std::int64_t k = 0; k < 17; ++k) row += x.get<double>(i, k);
                for (std::int64_t k = 0; k < 3; ++k) column += x.get<double>(k, j);
                CHECK(outer.get<double>(i, j) == row * column);
            }
    });
}

TEST_CASE("sum(a * b) * c + d computes with the sums, whose shape c and d have or broadcast to") {
    for_each_layout([](const View& x, const View& y) {
        const View c = empty({3}, DType::Float64), d = empty({3}, DType::Int32), one = empty({}, DType::Float64);
        fill_exact(c, 2);
        fill_exact(d, 3);
        one.set(0.25);
        const View out = eval_everywhere(sum(x * y, kRows) * c + d), scaled = eval_everywhere(sum(x * y, kRows) * one - c);
        const View kept = eval_everywhere(sum(x * y, kKeptRows) * c[newaxis].transpose() + d[newaxis].transpose());
        for (std::int64_t i = 0; i < 3; ++i) {
            double dot = 0;
            for (std::int64_t j = 0; j < 17; ++j) dot += x.get<double>(i, j) * y.get<double>(i, j);
            CHECK(out.get<double>(i) == dot * c.get<double>(i) + d.get<std::int32_t>(i));
            CHECK(kept.get<double>(i, 0) == dot * c.get<double>(i) + d.get<std::int32_t>(i));
            CHECK(scaled.get<double>(i) == dot * 0.25 - c.get<double>(i));
        }
    });
}

TEST_CASE("reductions within reductions are computed from the inside out") {
    for_each_layout([](const View& x, const View& y) {
        const View deviations = eval_everywhere(sum(square(x - mean(x, kKeptRows)), kRows));
        const View largest_sum = eval_everywhere(max(sum(x, kRows)));
        const View masked = eval_everywhere(sum(where(x > mean(x), y, 0)));
        double most = -1e300, kept = 0;
        const double mean_of_all = total([&](std::int64_t i, std::int64_t j) { return x.get<double>(i, j); }) / 51;
        for (std::int64_t i = 0; i < 3; ++i) {
            double row = 0, squares = 0;
            for (std::int64_t j = 0; j < 17; ++j) row += x.get<double>(i, j);
            for (std::int64_t j = 0; j < 17; ++j) squares += std::pow(x.get<double>(i, j) - row / 17, 2);
            CHECK(deviations.get<double>(i) == doctest::Approx(squares).epsilon(1e-14));
            most = std::max(most, row);
            for (std::int64_t j = 0; j < 17; ++j) kept += x.get<double>(i, j) > mean_of_all ? y.get<double>(i, j) : 0;
        }
        CHECK(largest_sum.item<double>() == most);
        CHECK(masked.item<double>() == kept);
    });
}

TEST_CASE("one view may be read at the points and at the results of a reduction") {
    const View x = empty({5, 5}, DType::Float64), v = empty({5}, DType::Float64);
    fill_exact(x, 1);
    fill_exact(v, 8);
    const View out = eval_everywhere(sum(x * v, kRows) + v);
    for (std::int64_t i = 0; i < 5; ++i) {
        double wanted = 0;
        for (std::int64_t j = 0; j < 5; ++j) wanted += x.get<double>(i, j) * v.get<double>(j);
        CHECK(out.get<double>(i) == wanted + v.get<double>(i));
    }
}

TEST_CASE("an operand that repeats along the reduced axis counts as often as it repeats") {
    const View column = empty({3, 1}, DType::Int32), row = empty({17}, DType::Int32);
    fill_exact(column);
    fill_exact(row);
    const View out = eval_everywhere(sum(column + row, kRows));
    const View alone = eval_everywhere(sum(column.broadcast_to({3, 1000}), kRows));
    for (std::int64_t i = 0; i < 3; ++i) {
        std::int64_t wanted = 0;
        for (std::int64_t j = 0; j < 17; ++j) wanted += column.get<std::int32_t>(i, 0) + row.get<std::int32_t>(j);
        CHECK(out.get<std::int64_t>(i) == wanted);
        CHECK(alone.get<std::int64_t>(i) == 1000 * column.get<std::int32_t>(i, 0));
    }
}

TEST_CASE("an expression is evaluated as if every value were computed once") {
    const View x = empty({64}, DType::Float64);
    fill_exact(x);
    Expr shared = Expr(x) + 1;
    for (int i = 0; i < 40; ++i) shared = (shared + shared) * 0.5;  // 2^40 paths, 41 values
    CHECK(bits_of(eval_everywhere(shared)) == bits_of(eval_everywhere(Expr(x) + 1)));
    Expr sums = sum(x);
    for (int i = 0; i < 40; ++i) sums = (sums + sums) * 0.5;
    CHECK(bits_of(eval_everywhere(sums)) == bits_of(eval_everywhere(sum(x))));
}
