// Modes of float sums: compensated, whose error is next to none, and exact, which is the sum of the elements in whatever order,
// rounded once. What is exact is computed by MPFR.

#include <doctest/doctest.h>

#include <algorithm>
#include <complex>
#include <random>

#include "stridejit/engine/overlap.h"
#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/contraction.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/expression.h"
#include "stridejit/kernels/reduction.h"
#include "stridejit/kernels/several.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"
#include "tests/support/guarded.h"
#include "tests/support/oracle.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

ReduceOptions in(SumMode mode, std::optional<std::vector<std::int64_t>> axes = std::nullopt) {
    ReduceOptions options;
    options.axes = std::move(axes);
    options.mode = mode;
    return options;
}

template <class T>
std::vector<std::uint64_t> bits_of_each(const std::vector<T>& values) {
    std::vector<std::uint64_t> bits;
    for (const T value : values) bits.push_back(to_bits(value));
    return bits;
}

template <class T>
T exact(const std::vector<T>& values) {
    return values.empty() ? T{0} : from_bits<T>(exact_sum(dtype_of<T>(), bits_of_each(values)));
}

/// The same number, any NaN as any other; zeros differ by their sign.
template <class T>
bool is_same(T a, T b) {
    return (a != a && b != b) || to_bits(a) == to_bits(b);
}

template <class T>
T summed(const std::vector<T>& values, SumMode mode, Engine& engine) {
    return sum(view(values.data(), {static_cast<std::int64_t>(values.size())}), in(mode)).template item<T>(engine);
}

/// Numbers of all sizes whose sum is small: each, but for rounding, with one that takes it away again.
template <class T>
std::vector<T> cancelling(std::size_t count, std::mt19937_64& random) {
    std::uniform_real_distribution<double> exponents(std::numeric_limits<T>::min_exponent, std::numeric_limits<T>::max_exponent - 12), mantissas(-1, 1);
    std::vector<T> values;
    while (values.size() < count) {
        const T value = static_cast<T>(mantissas(random) * std::exp2(exponents(random)));
        values.push_back(value);
        if (values.size() < count) values.push_back(-value * static_cast<T>(random() % 8 == 0 ? 1 + 1e-3 : 1));
    }
    std::shuffle(values.begin(), values.end(), random);
    return values;
}

template <class T>
std::vector<T> ordinary(std::size_t count, std::mt19937_64& random) {
    std::normal_distribution<double> numbers;
    std::vector<T> values(count);
    for (T& value : values) value = static_cast<T>(numbers(random));
    return values;
}

}  // namespace

TEST_CASE_TEMPLATE("an exact sum is that of MPFR, rounded once, for elements of all sizes that cancel", T, float, double) {
    for (const std::uint64_t seed : seeds(3)) {
        CAPTURE(seed);
        std::mt19937_64 random(seed);
        for (const std::int64_t size : kSizes) {
            CAPTURE(size);
            const auto count = static_cast<std::size_t>(size);
            for (const auto& values : {cancelling<T>(count, random), ordinary<T>(count, random)})
                for (const NamedEngine& each : all_engines()) {
                    CAPTURE(each.name);
                    CHECK(is_same(summed(values, SumMode::Exact, *each.engine), exact(values)));
                }
        }
    }
}

TEST_CASE_TEMPLATE("an exact sum is the same in any order", T, float, double) {
    std::mt19937_64 random(7);
    std::vector<T> values = cancelling<T>(70001, random);
    const T expected = exact(values);
    for (int turn = 0; turn < 4; ++turn) {
        for (const NamedEngine& each : both_engines()) CHECK(is_same(summed(values, SumMode::Exact, *each.engine), expected));
        std::shuffle(values.begin(), values.end(), random);
    }
}

TEST_CASE_TEMPLATE("what a sum overflows to, and infinities, NaN and zeros of either sign", T, float, double) {
    using Limits = std::numeric_limits<T>;
    const T most = Limits::max(), infinity = Limits::infinity(), nan = Limits::quiet_NaN(), least = Limits::denorm_min(), half_step = std::ldexp(most, -Limits::digits - 1);
    const std::vector<std::vector<T>> cases = {
        {most, most, -most}, {most, most}, {-most, -most, most, -most}, {most, half_step / 2}, {most, most, -most, -most, T{3}}, {infinity, T{1}},
        {infinity, -infinity}, {-infinity, most, most}, {nan, T{1}}, {infinity, nan}, {T(-0.0), T(-0.0)}, {T(-0.0), T{0}}, {T{1}, T{-1}}, {T{-1}, T{1}, T(-0.0)},
        {least, least, -least}, {least, T{1}, T{-1}}, {Limits::min(), -least}, {T(1e30), T{1}, T(-1e30)}, {}, {T(-0.0)}, {most}, {nan}, {-infinity},
    };
    for (const auto& values : cases)
        for (const std::size_t before : {0, 1, 200}) {  // zeros that change nothing, but that there is one of them
            std::vector<T> all(before, T(-0.0));
            all.insert(all.end(), values.begin(), values.end());
            CAPTURE(all.size());
            for (const NamedEngine& each : all_engines()) {
                CAPTURE(each.name);
                const T got = summed(all, SumMode::Exact, *each.engine), wanted = exact(all);
                CAPTURE(got);
                CAPTURE(wanted);
                CHECK(is_same(got, wanted));
            }
        }
    for (const NamedEngine& each : all_engines()) {
        CHECK(is_same(summed<T>({infinity, T{1}, T{2}}, SumMode::Compensated, *each.engine), infinity));
        CHECK(is_same(summed<T>({infinity, -infinity}, SumMode::Compensated, *each.engine), nan));
        CHECK(is_same(summed<T>({T{1}, nan}, SumMode::Compensated, *each.engine), nan));
        CHECK(is_same(summed<T>({T(-0.0), T(-0.0)}, SumMode::Compensated, *each.engine), T(-0.0)));
        const T large = static_cast<T>(sizeof(T) == 4 ? 1e15 : 1e30);  // beside which 1 is nothing to T
        CHECK(is_same(summed<T>({T{1}, large, T{1}, -large}, SumMode::Compensated, *each.engine), T{2}));
        if (sizeof(T) == 4) CHECK(is_same(summed<T>({most, most, -most}, SumMode::Compensated, *each.engine), most));
    }
}

TEST_CASE("all layouts of the same elements have the same exact sums, along any axis, and compensated ones next to them") {
    for (const DType dtype : {DType::Float32, DType::Float64})
        for (const Dims& shape : {Dims{5, 131}, Dims{131, 5}, Dims{67, 70}, Dims{3, 40, 9}, Dims{1, 1}, Dims{300, 3}})
            for (const Array& array : all_layouts(std::span<const std::int64_t>(shape), dtype)) {
                CAPTURE(array.name);
                visit(dtype, [&](auto tag) {
                    using T = typename decltype(tag)::type;
                    if constexpr (std::is_floating_point_v<T>) {
                        std::mt19937_64 random(3);
                        std::normal_distribution<double> numbers;
                        for_each_index(array.view.shape(), [&](const Dims& index) { put<T>(array.view, index, static_cast<T>(numbers(random) * std::exp2(numbers(random) * 9))); });
                        for (std::size_t axis = 0; axis < shape.size(); ++axis) {
                            Dims kept = shape;
                            kept[axis] = 1;
                            ReduceOptions options = in(SumMode::Exact, std::vector{static_cast<std::int64_t>(axis)});
                            options.keepdims = true;
                            const View whole = eval_everywhere(sum(array.view, options));
                            options.mode = SumMode::Compensated;
                            const View near = eval_everywhere(sum(array.view, options));
                            for_each_index(as_span(kept), [&](const Dims& index) {
                                std::vector<T> along;
                                Dims place = index;
                                for (place[axis] = 0; place[axis] < shape[axis]; ++place[axis]) along.push_back(at<T>(array.view, place));
                                CHECK(is_same(at<T>(whole, index), exact(along)));
                                T size = 0;
                                for (const T value : along) size += std::fabs(value);
                                const T off = std::fabs(at<T>(near, index) - exact(along)), unit = std::numeric_limits<T>::epsilon();
                                CHECK(off <= unit * std::fabs(exact(along)) + static_cast<T>(along.size()) * unit * unit * size);
                            });
                        }
                    }
                });
            }
}

TEST_CASE("modes read nothing beside the elements") {
    for (const std::int64_t size : {1, 63, 64, 65, 129, 1009, 4097})
        for (const Flush flush : {Flush::Start, Flush::End})
            for (const DType dtype : {DType::Float32, DType::Float64}) {
                const View guarded = guarded_copy(random_array({size}, dtype), flush);
                const View rows = guarded_copy(random_array({9, size}, dtype), flush);
                for (const SumMode mode : {SumMode::Compensated, SumMode::Exact}) {
                    static_cast<void>(eval_everywhere(sum(guarded, in(mode))));
                    for (const std::int64_t axis : {0, 1}) static_cast<void>(eval_everywhere(sum(rows, in(mode, std::vector{axis}))));
                    static_cast<void>(eval_everywhere(sum(rows(Slice{}, Slice{std::nullopt, std::nullopt, 2}), in(mode))));
                }
            }
}

TEST_CASE("a compensated sum of ten million floats is within one unit of the last place") {
    std::mt19937_64 random(1);
    std::uniform_real_distribution<float> numbers;
    std::vector<float> values(10'000'000);
    for (float& value : values) value = numbers(random);
    double total = 0;  // exact but for some bits of 2^-29 of a unit
    for (const float value : values) total += static_cast<double>(value);
    for (const NamedEngine& each : both_engines()) {
        const float got = summed(values, SumMode::Compensated, *each.engine);
        CHECK(std::fabs(static_cast<double>(got) - total) <= std::nextafter(got, 2 * got) - got);
        CHECK(summed(values, SumMode::Exact, *each.engine) == static_cast<float>(total));
    }
}

TEST_CASE("floats of 16 bits, parts of complex numbers, means, norms and products that are summed have modes") {
    const View half = empty({1000}, DType::Float16);
    for (std::int64_t i = 0; i < 1000; ++i) put<float16>(half, {i}, static_cast<float16>(static_cast<float>(i % 7 == 0 ? 2048 : i % 7 == 1 ? -2048 : 0.25)));
    const View tie = empty({3}, DType::Float16);  // but for the last, which no float32 shows beside the others
    for (std::int64_t i = 0; i < 3; ++i) put<float16>(tie, {i}, static_cast<float16>(i == 0 ? 2048.0F : i == 1 ? 1.0F : 0x1p-14F));
    for (const SumMode mode : {SumMode::Compensated, SumMode::Exact}) {
        CHECK(static_cast<float>(at<float16>(eval_everywhere(sum(half, in(mode))), {})) == 178.5F);
        CHECK(static_cast<float>(at<float16>(eval_everywhere(sum(tie, in(mode))), {})) == 2050);
    }
    const std::vector<std::complex<double>> numbers{{1e100, 1}, {1, 1e100}, {-1e100, -1e100}};
    const View complex = view(numbers.data(), {3});
    const std::vector<double> a{1e100, 1, -1e100, 2}, b{2, 4, 2, 1};
    const View x = view(a.data(), {4}), y = view(b.data(), {4});
    for (const SumMode mode : {SumMode::Compensated, SumMode::Exact}) {
        const View total = eval_everywhere(sum(complex, in(mode)));
        CHECK(at<double>(total.real(), {}) == 1);
        CHECK(at<double>(total.imag(), {}) == 1);
        CHECK(at<double>(eval_everywhere(sum(Expr(x) * y, in(mode))), {}) == 6);
        for (const Expr& product : {vdot(x, y, mode), vecdot(x, y, mode), inner(x, y, mode), dot(x, y, mode)}) CHECK(at<double>(eval_everywhere(product), {}) == 6);
        CHECK(at<double>(eval_everywhere(mean(x, in(mode))), {}) == 0.75);
        CHECK(at<double>(eval_everywhere(nansum(where(Expr(x) == 2, Expr(std::nan("")), x), in(mode))), {}) == 1);
        ReduceOptions one = in(mode);
        one.ord = 1;
        CHECK(at<double>(eval_everywhere(vector_norm(y, one)), {}) == 9);
        CHECK(at<std::int64_t>(eval_everywhere(sum(cast(Expr(y), DType::Int64), in(mode))), {}) == 9);
    }
}

TEST_CASE("variances have modes: exact ones are the same for any order and layout, and both are next to what wider arithmetic gives") {
    for (const DType dtype : {DType::Float32, DType::Float64}) {
        const Dims shape{40, 101};
        std::vector<std::uint64_t> first;
        for (const Array& array : all_layouts(std::span<const std::int64_t>(shape), dtype)) {
            CAPTURE(array.name);
            if (may_overlap_itself(array.view)) continue;  // not the same elements
            std::mt19937_64 random(5);
            std::normal_distribution<double> numbers;
            std::vector<long double> values;
            visit(dtype, [&](auto tag) {
                using T = typename decltype(tag)::type;
                if constexpr (std::is_floating_point_v<T>)
                    for_each_index(array.view.shape(), [&](const Dims& index) {
                        const T value = static_cast<T>(3e3 + numbers(random));
                        put<T>(array.view, index, value);
                        values.push_back(static_cast<long double>(value));
                    });
            });
            long double mean = 0, squares = 0;
            for (const long double value : values) mean += value / static_cast<long double>(values.size());
            for (const long double value : values) squares += (value - mean) * (value - mean);
            ReduceOptions options = in(SumMode::Exact);
            options.correction = 1;
            const View exactly = eval_everywhere(var(array.view, options));
            const View backwards = eval_everywhere(var(array.view(Slice{std::nullopt, std::nullopt, -1}, Slice{}), options));
            const View turned = eval_everywhere(var(array.view.transpose(), options));
            if (first.empty()) first = bits_of(exactly);
            CHECK(bits_of(exactly) == first);
            CHECK(bits_of(backwards) == first);
            CHECK(bits_of(turned) == first);
            options.mode = SumMode::Compensated;
            const double wanted = static_cast<double>(squares / static_cast<long double>(values.size() - 1)), unit = dtype == DType::Float32 ? 1e-6 : 1e-14;
            for (const View& got : {exactly, eval_everywhere(var(array.view, options))}) CHECK(cast_at<double>(got, {}) == doctest::Approx(wanted).epsilon(unit));
            CHECK(cast_at<double>(eval_everywhere(stddev(array.view, options)), {}) == doctest::Approx(std::sqrt(wanted)).epsilon(unit));
        }
    }
}

TEST_CASE("a mode reaches every sum of a composed reduction") {
    // Ones that the sum of the others would swallow, but for a mode.
    const std::vector<double> spread{1e17, 1, 1, 1, 1, -1e17, -1, -1, -1, 3};
    const View x = view(spread.data(), {10});
    const Expr with_nan = where(Expr(x) == 3, Expr(std::nan("")), x);
    const std::vector<std::complex<double>> numbers{{1e17, 1}, {1, 1e17}, {1, -1e17}, {-1e17, 1}};
    const View complex = view(numbers.data(), {4});
    for (const SumMode mode : {SumMode::Compensated, SumMode::Exact}) {
        const ReduceOptions options = in(mode);
        CHECK(at<double>(eval_everywhere(nanmean(with_nan, options)), {}) == 1.0 / 9);
        CHECK(at<double>(eval_everywhere(mean(complex, options)).imag(), {}) == 0.5);
        for (const auto& reduce : {var, stddev, nanvar, nanstd, logsumexp, vector_norm}) {
            const double got = at<double>(eval_everywhere(reduce(x, options)), {}), plain = at<double>(eval_everywhere(reduce(x, {})), {});
            CHECK(got == doctest::Approx(plain).epsilon(1e-14));
        }
        CHECK(at<double>(eval_everywhere(var(complex, options)), {}) == doctest::Approx(1e34).epsilon(1e-14));
        const ExprPair both = mean_var(x, options);
        CHECK(at<double>(eval_everywhere(both.first), {}) == 0.4);
        CHECK(bits_of(eval_everywhere(both.second)) == bits_of(eval_everywhere(var(x, options))));
        CHECK_THROWS_WITH_AS(ptp(x, options), "ptp takes no mode=", TypeError);
        CHECK_THROWS_WITH_AS(nanprod(x, options), "nanprod takes no mode=", TypeError);
    }
    CHECK(compile("var(a, mode='exact')").eval({{"a", x}}).item<double>() == var(x, in(SumMode::Exact)).item<double>());
}

TEST_CASE("text names modes, and each has a key of its own") {
    const std::vector<double> a{1, 1e100, 1, -1e100};
    const View x = view(a.data(), {4});
    for (const char* mode : {"'exact'", "\"compensated\""})
        CHECK(compile(std::string("sum(a, mode=") + mode + ")").eval({{"a", x}}).item<double>() == 2);
    CHECK(compile("sum(a, mode='pairwise')").eval({{"a", x}}).item<double>() == sum(x).item<double>());
    CHECK(compile("vdot(a, a/a, mode='exact')").eval({{"a", x}}).item<double>() == 2);
    CHECK(compile("mean(a, 0, mode='exact')").eval({{"a", x}}).item<double>() == 0.5);
}
