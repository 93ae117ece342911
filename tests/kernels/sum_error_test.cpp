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
/// Those of NumPy 2.4.6 for the same values of 10'000 elements a result along its best axis, the last, where it sums pairwise. Along
/// the first axis of 10^8 values it has 4.3e-7, 4.3e-7 and 1.6e-6. Half a unit in the last place, for one rounding, is about 3e-8.
constexpr Errors kNumpy{5.1e-8, 5.9e-8, 4.3e-8};
constexpr double kOfItsSize = 2.0;  // ours are 4.9e-8 to 6.3e-8, 5.8e-8 to 6.9e-8, 4.2e-8 to 5.3e-8, 8.4e-8 down 1000 rows

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

void check_errors(const Errors& errors) {
    CAPTURE(errors.sum);
    CAPTURE(errors.mean);
    CAPTURE(errors.var);
    CHECK(errors.sum <= kOfItsSize * kNumpy.sum);
    CHECK(errors.mean <= kOfItsSize * kNumpy.mean);
    CHECK(errors.var <= kOfItsSize * kNumpy.var);
}

/// `x`: a matrix whose element (r, c) is number r * columns + c.
void check_along(const View& x, std::int64_t axis) {
    CAPTURE(axis);
    const std::int64_t rows = x.shape()[0], columns = x.shape()[1];
    std::vector<Exact> exact(static_cast<std::size_t>(axis == 0 ? columns : rows));
    for (std::int64_t r = 0; r < rows; ++r)
        for (std::int64_t c = 0; c < columns; ++c) exact[static_cast<std::size_t>(axis == 0 ? c : r)].add(value_at(r * columns + c));
    ReduceOptions options;
    options.axes = std::vector{axis};
    const auto [mean_of, var_of] = mean_var(x, options);
    const std::vector<View> got = eval_all({sum(x, options), mean_of, var_of});
    Errors all;
    for (std::size_t k = 0; k < exact.size(); ++k) {
        const auto at_k = static_cast<std::int64_t>(k);
        const Errors one = exact[k].errors(static_cast<double>(axis == 0 ? rows : columns), got[0].get<float>(at_k), got[1].get<float>(at_k), got[2].get<float>(at_k));
        all.sum += one.sum * one.sum;
        all.mean += one.mean * one.mean;
        all.var += one.var * one.var;
    }
    const auto count = static_cast<double>(exact.size());
    check_errors({std::sqrt(all.sum / count), std::sqrt(all.mean / count), std::sqrt(all.var / count)});
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

TEST_CASE("errors of 10^7 values are of the size of NumPy's along its best axis, along every axis") { check_layouts(10'000, 1'000, 4); }

TEST_CASE("errors of 10^8 values are of the size of NumPy's along its best axis, along every axis" * doctest::skip()) {  // the test sum_errors
    check_layouts(10'000, 10'000, 2);
}
