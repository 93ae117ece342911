// Errors of sums, means and variances of many float32 values, in several layouts and along every axis, beside those of NumPy.

#include <doctest/doctest.h>

#include <cmath>

#include "stridejit/kernels/several.h"
#include "tests/support/arrays.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// Relative errors of all results along an axis: the root of their mean square.
struct Errors {
    double sum = 0, mean = 0, var = 0;
};

float value_at(std::int64_t i) { return static_cast<float>(static_cast<std::uint32_t>(static_cast<std::uint64_t>(i) * 2654435761u) >> 8) * 0x1p-24f; }

/// Exact enough: doubles hold every value, and their errors are 10^-9 of those of floats.
struct Exact {
    double sum = 0, squares = 0;  ///< of value - 0.5
    void add(double value) {
        sum += value - 0.5;
        squares += (value - 0.5) * (value - 0.5);
    }
    [[nodiscard]] Errors errors(double count, float sum_of, float mean_of, float var_of) const {
        const double centred = sum / count;
        return {relative(sum_of, sum + 0.5 * count), relative(mean_of, centred + 0.5), relative(var_of, squares / count - centred * centred)};
    }
    static double relative(double got, double wanted) { return std::abs(got - wanted) / std::abs(wanted); }
};

/// NumPy's order along its best axis, the last, where values lie side by side: the first, and a pairwise sum of the others, in halves
/// that are multiples of 8 down to 128 values, which eight sums take in turn.
float pairwise(const float* values, std::size_t n) {
    if (n < 8) {
        float sum = 0;
        for (std::size_t i = 0; i < n; ++i) sum += values[i];
        return sum;
    }
    if (n > 128) {
        const std::size_t half = n / 2 - n / 2 % 8;
        return pairwise(values, half) + pairwise(values + half, n - half);
    }
    float sums[8];
    for (std::size_t k = 0; k < 8; ++k) sums[k] = values[k];
    std::size_t i = 8;
    for (; i + 8 <= n; i += 8)
        for (std::size_t k = 0; k < 8; ++k) sums[k] += values[i + k];
    float sum = ((sums[0] + sums[1]) + (sums[2] + sums[3])) + ((sums[4] + sums[5]) + (sums[6] + sums[7]));
    for (; i < n; ++i) sum += values[i];
    return sum;
}
float as_numpy(const std::vector<float>& values) { return values[0] + pairwise(values.data() + 1, values.size() - 1); }

/// The errors of its sum, mean and variance of these values.
Errors errors_of_numpy(const Exact& exact, std::vector<float> values) {
    const auto count = static_cast<float>(values.size());
    const float sum = as_numpy(values), mean = sum / count;
    for (float& value : values) value = (value - mean) * (value - mean);
    return exact.errors(static_cast<double>(values.size()), sum, mean, as_numpy(values) / count);
}

/// The root of the mean square of some.
struct MeanSquare {
    double sum = 0, mean = 0, var = 0, count = 0;
    void add(const Errors& one) {
        sum += one.sum * one.sum;
        mean += one.mean * one.mean;
        var += one.var * one.var;
        count += 1;
    }
    [[nodiscard]] Errors root() const { return {std::sqrt(sum / count), std::sqrt(mean / count), std::sqrt(var / count)}; }
};

/// `x`: a matrix whose element (r, c) is number r * columns + c.
void check_along(const View& x, std::int64_t axis) {
    CAPTURE(axis);
    const std::int64_t rows = x.shape()[0], columns = x.shape()[1];
    const std::int64_t outputs = axis == 0 ? columns : rows, points = axis == 0 ? rows : columns;
    ReduceOptions options;
    options.axes = std::vector{axis};
    const auto [mean_of, var_of] = mean_var(x, options);
    const std::vector<View> got = eval_all({sum(x, options), mean_of, var_of});
    MeanSquare ours, theirs;
    std::vector<float> values(static_cast<std::size_t>(points));
    for (std::int64_t k = 0; k < outputs; ++k) {
        Exact exact;
        for (std::int64_t i = 0; i < points; ++i) {
            values[static_cast<std::size_t>(i)] = value_at(axis == 0 ? i * columns + k : k * columns + i);
            exact.add(values[static_cast<std::size_t>(i)]);
        }
        ours.add(exact.errors(static_cast<double>(points), got[0].get<float>(k), got[1].get<float>(k), got[2].get<float>(k)));
        theirs.add(errors_of_numpy(exact, values));
    }
    const Errors error = ours.root(), of_numpy = theirs.root();
    MESSAGE(points, " values a result, axis ", axis, ": sum ", error.sum, " (", of_numpy.sum, "), mean ", error.mean, " (", of_numpy.mean, "), var ", error.var, " (", of_numpy.var, ")");
    CHECK(error.sum <= of_numpy.sum);
    CHECK(error.mean <= of_numpy.mean);
    CHECK(error.var <= of_numpy.var);
}

View filled(const View& view) {
    const std::int64_t columns = view.shape()[1];
    for (std::int64_t r = 0; r < view.shape()[0]; ++r)
        for (std::int64_t c = 0; c < columns; ++c) view.set(value_at(r * columns + c), r, c);
    return view;
}

void check_layouts(std::int64_t rows, std::int64_t columns, int layouts) {
    Exact exact;
    for (std::int64_t i = 0; i < rows * columns; ++i) exact.add(value_at(i));
    for (int layout = 0; layout < layouts; ++layout) {
        CAPTURE(layout);
        const View memory = layout == 0   ? empty({rows, columns}, DType::Float32)
                            : layout == 1 ? empty({rows, columns}, DType::Float32, Order::Fortran)
                            : layout == 2 ? empty({rows, 2 * columns}, DType::Float32)(slice(none, none), slice(none, none, 2))
                                          : empty({rows, columns}, DType::Float32)(slice(none, none, -1), slice(none, none, -1));
        const View x = filled(memory);
        for (const std::int64_t axis : {0, 1}) check_along(x, axis);
        const auto all = eval_all({sum(x), mean(x), var(x)});
        const Errors errors = exact.errors(static_cast<double>(rows * columns), all[0].item<float>(), all[1].item<float>(), all[2].item<float>());
        CHECK(std::max({errors.sum, errors.mean, errors.var}) <= 1.2e-7);  // of one result: a unit in the last place
    }
}

}  // namespace

TEST_CASE("float32 sums of one number over and over, which rounds to the same side each time, err as little") {
    const float value = 0.1F;
    for (const std::int64_t n : {1'000, 10'000, 250'001, 3'000'000})
        for (const std::int64_t outputs : {1, 3, 40}) {
            if (n * outputs > 10'000'000) continue;
            for (const Order order : {Order::C, Order::Fortran}) {
                const View x = empty({n, outputs}, DType::Float32, order);
                assign(x, Expr(value));
                ReduceOptions down;
                down.axes = std::vector<std::int64_t>{0};
                CAPTURE(n);
                CAPTURE(outputs);
                for (const Expr& result : {sum(x, down), mean(x, down) * static_cast<float>(n)}) {
                    const float got = result.eval().get<float>(0);
                    CHECK(std::abs(static_cast<double>(got) / (static_cast<double>(value) * static_cast<double>(n)) - 1) <= 4e-7);  // 2.5e-6 in blocks of 256
                }
            }
        }
}

TEST_CASE("float32 sums, means and variances of 10^7 values err no more along any axis than NumPy's along its best one") { check_layouts(10'000, 1'000, 4); }

TEST_CASE("float32 sums, means and variances of 10^8 values err no more along any axis than NumPy's along its best one" * doctest::skip()) {  // the test sum_errors
    check_layouts(10'000, 10'000, 2);
}
