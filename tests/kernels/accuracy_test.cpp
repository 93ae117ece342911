// How far float32 sums are from the truth: the error grows with the logarithm of the count, on every axis.

#include <doctest/doctest.h>

#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

constexpr std::int64_t kCount = 10'000'000;

/// Uniform in [0, 1), the same for every run.
const std::vector<float>& uniform() {
    static const std::vector<float> values = [] {
        std::vector<float> all(kCount);
        std::uint64_t state = 1;
        for (float& value : all) {
            state = state * 6364136223846793005u + 1442695040888963407u;
            value = static_cast<float>(state >> 40) * 0x1p-24f;
        }
        return all;
    }();
    return values;
}

/// A unit in the last place for each of log2(n) levels: what a pairwise sum of positive numbers stays below. A plain
/// float32 loop over 10^7 numbers is far beyond it.
double bound(std::int64_t n) { return (1 + std::log2(static_cast<double>(n))) * 0x1p-23; }

void check_axis(const View& x, std::int64_t axis) {
    CAPTURE(axis);
    const View sums = eval_everywhere(sum(x, {std::vector{axis}}));
    REQUIRE(sums.dtype() == DType::Float32);
    const std::int64_t n = x.shape()[static_cast<std::size_t>(axis)], outputs = x.size() / n;
    double worst = 0;
    for (std::int64_t i = 0; i < outputs; ++i) {
        double exact = 0;
        for (std::int64_t k = 0; k < n; ++k) exact += axis == 0 ? x.get<float>(k, i) : x.get<float>(i, k);
        worst = std::max(worst, std::fabs(sums.get<float>(i) - exact) / exact);
    }
    CHECK(worst <= bound(n));
}

}  // namespace

TEST_CASE("a float32 sum of ten million numbers is as exact as a pairwise one, on every axis of every shape") {
    double exact = 0;
    float plain = 0;
    for (const float value : uniform()) exact += value;
    for (const float value : uniform()) plain += value;
    CHECK(std::fabs(plain - exact) / exact > bound(kCount));  // so the bound says something
    for (const auto& [rows, columns] : std::vector<std::pair<std::int64_t, std::int64_t>>{
             {1000, 10000}, {10000, 1000}, {1000000, 10}, {10, 1000000}, {kCount, 1}, {1, kCount}}) {
        CAPTURE(rows);
        CAPTURE(columns);
        const View x = view(uniform().data(), {rows, columns});
        CHECK(std::fabs(eval_everywhere(sum(x)).item<double>() - exact) / exact <= bound(kCount));
        CHECK(std::fabs(eval_everywhere(mean(x)).item<double>() * kCount - exact) / exact <= bound(kCount));
        check_axis(x, 0);
        check_axis(x, 1);
    }
}

TEST_CASE("a strided float32 sum is as exact as a dense one") {
    const View x = view(uniform().data(), {1000, 10000});
    for (const View& part : {x(ellipsis, slice(none, none, 2)), x[slice(none, none, 3)], x.transpose()}) {
        double exact = 0;
        for_each_index(part.shape(), [&](const Dims& i) { exact += at<float>(part, i); });
        CHECK(std::fabs(eval_everywhere(sum(part)).item<double>() - exact) / exact <= bound(part.size()));
        check_axis(part, 0);
        check_axis(part, 1);
    }
}

TEST_CASE("a float32 sum over each axis of three is as exact as a pairwise one, in every layout") {
    const View whole = view(uniform().data(), {100, 250, 400});
    const View padded = view(uniform().data(), {100, 250, 400})(ellipsis, slice(0, 397));
    for (const View& x : {whole, whole.transpose(), whole.transpose({1, 2, 0}), whole[slice(none, none, -2)], padded.transpose({2, 0, 1})})
        for (std::int64_t axis = 0; axis < 3; ++axis) {
            CAPTURE(axis);
            CAPTURE(to_text(x.strides()));
            // float64 sums are close enough to the truth; tests of them stand elsewhere.
            const View sums = eval_everywhere(sum(x, {std::vector{axis}})), exact = eval_everywhere(sum(x, {std::vector{axis}, false, DType::Float64}));
            double worst = 0;
            for_each_index(exact.shape(), [&](const Dims& i) {
                worst = std::max(worst, std::fabs(at<float>(sums, i) - at<double>(exact, i)) / at<double>(exact, i));
            });
            CHECK(worst <= bound(x.shape()[static_cast<std::size_t>(axis)]));
        }
}

TEST_CASE("views of one block of memory give the same bits, however they are permuted, reversed or split") {
    const std::vector<float>& all = uniform();
    const View x = view(all.data(), {40, 50, 60});
    const std::uint64_t wanted = bits_of(eval_everywhere(sum(x)))[0];
    for (const auto& axes : {std::vector<std::int64_t>{2, 1, 0}, {1, 0, 2}, {0, 2, 1}, {2, 0, 1}})
        CHECK(bits_of(eval_everywhere(sum(x.transpose(axes))))[0] == wanted);
    CHECK(bits_of(eval_everywhere(sum(x(slice(none, none, -1), ellipsis))))[0] == wanted);
    CHECK(bits_of(eval_everywhere(sum(x(slice(none, none), slice(none, none, -1), slice(none, none, -1)))))[0] == wanted);
    CHECK(bits_of(eval_everywhere(sum(view(all.data(), {120000}))))[0] == wanted);
    CHECK(bits_of(eval_everywhere(sum(view(all.data(), {2, 60000}))))[0] == wanted);
}
