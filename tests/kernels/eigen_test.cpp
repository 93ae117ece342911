// Eigen as the oracle: an implementation that shares no line with ours.

#include <doctest/doctest.h>

#include <Eigen/Core>

#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

template <class T>
using Rows = Eigen::Array<T, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using Steps = Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>;
template <class T>
using Map = Eigen::Map<Rows<T>, Eigen::Unaligned, Steps>;

/// Eigen's view of a view of two axes. Strides are whole elements and not negative.
template <class T>
Map<T> eigen(const View& view) {
    const auto bytes = static_cast<std::int64_t>(sizeof(T));
    return Map<T>(reinterpret_cast<T*>(view.data()), view.shape()[0], view.shape()[1],
                  Steps(view.strides()[0] / bytes, view.strides()[1] / bytes));
}

/// Whatever Eigen computes, as an array of ours with the same elements.
template <class T, class Expression>
View from_eigen(const Expression& expression) {
    const Rows<T> values = expression;
    const View out = empty({values.rows(), values.cols()}, dtype_of<T>());
    for (std::int64_t i = 0; i < values.rows(); ++i)
        for (std::int64_t j = 0; j < values.cols(); ++j) out.set<T>(values(i, j), i, j);
    return out;
}

/// Values from -50 to 50 without a zero, so that integers can be divided by them.
template <class T>
View ordinary(std::int64_t rows, std::int64_t columns, int shift) {
    const View view = empty({rows, columns}, dtype_of<T>());
    std::uint64_t state = static_cast<std::uint64_t>(shift) * 977 + 1;
    for_each_index(view.shape(), [&](const Dims& index) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        const double unit = static_cast<double>(state >> 11) * 0x1p-53;
        const auto value = static_cast<T>(std::is_integral_v<T> ? std::floor(unit * 100) - 50 : unit * 100 - 50);
        put<T>(view, index, value == 0 ? T{1} : value);
    });
    return view;
}

/// The shapes and strides that Eigen's maps can have: dense, column-major, padded rows, every second column, both.
template <class T, class Check>
void for_each_map(const Check& check) {
    const std::vector<std::pair<std::int64_t, std::int64_t>> shapes = {{1, 1}, {1, 67}, {67, 1}, {5, 16}, {16, 33}, {101, 7}};
    for (const auto& [rows, columns] : shapes) {
        CAPTURE(rows);
        CAPTURE(columns);
        const View big = ordinary<T>(2 * rows + 1, 2 * columns + 3, 1), dense = ordinary<T>(rows, columns, 2);
        const Slice all_rows = slice(0, rows), all_columns = slice(0, columns);
        check(dense, ordinary<T>(rows, columns, 3));
        check(ordinary<T>(columns, rows, 4).transpose(), dense);
        check(big(all_rows, all_columns), dense);
        check(big(all_rows, slice(0, 2 * columns, 2)), big(slice(1, 1 + rows), slice(2, 2 + columns)));
        check(big(slice(0, 2 * rows, 2), slice(1, 1 + 2 * columns, 2)), ordinary<T>(columns, rows, 5).transpose());
        check(dense, dense);
    }
}

template <class T>
void check_elementwise() {
    for_each_map<T>([](const View& x, const View& y) {
        const Map<T> a = eigen<T>(x), b = eigen<T>(y);
        const auto same = [](const Expr& ours, const View& theirs) {
            CHECK(bits_of(eval_everywhere(ours)) == bits_of(theirs));
        };
        same(x + y, from_eigen<T>(a + b));
        same(x - y, from_eigen<T>(a - b));
        same(x * y, from_eigen<T>(a * b));
        same(-Expr(x), from_eigen<T>(-a));
        same(abs(x), from_eigen<T>(a.abs()));
        same(square(x), from_eigen<T>(a.square()));
        same(minimum(x, y), from_eigen<T>(a.min(b)));
        same(maximum(x, y), from_eigen<T>(a.max(b)));
        same(x < y, from_eigen<bool>(a < b));
        same(x <= y, from_eigen<bool>(a <= b));
        same(x > y, from_eigen<bool>(a > b));
        same(x >= y, from_eigen<bool>(a >= b));
        same(x == y, from_eigen<bool>(a == b));
        same(x != y, from_eigen<bool>(a != b));
        same(where(x < y, x, y * 2), from_eigen<T>((a < b).select(a, b * T{2})));
        same((x + y) * (x - y) + 3, from_eigen<T>((a + b) * (a - b) + T{3}));
        same(cast(x, DType::Float64), from_eigen<double>(a.template cast<double>()));
        same(cast(x, DType::Int32), from_eigen<std::int32_t>(a.template cast<std::int32_t>()));  // towards zero, all fit
        if constexpr (std::is_floating_point_v<T>) {
            same(x / y, from_eigen<T>(a / b));
            same(sqrt(abs(x)), from_eigen<T>(a.abs().sqrt()));
            same(floor(x), from_eigen<T>(a.floor()));
            same(ceil(x), from_eigen<T>(a.ceil()));
            same(round(x), from_eigen<T>(a.rint()));
        } else {
            same(x / y, from_eigen<double>(a.template cast<double>() / b.template cast<double>()));
        }
    });
}

/// Elements of `ours` equal `theirs`: integers exactly, floats within `bound` times the sum of the magnitudes behind
/// each, which is at most `magnitude`.
template <class T>
void close(const Expr& ours, const View& theirs, double magnitude, std::int64_t count) {
    const View got = eval_everywhere(ours);
    REQUIRE(got.size() == theirs.size());
    if (std::is_integral_v<T>) {
        CHECK(bits_of(got) == bits_of(theirs));
        return;
    }
    const double bound = std::numeric_limits<T>::epsilon() * (2 + std::log2(static_cast<double>(count))) * magnitude;
    std::vector<double> left, right;
    for_each_index(got.shape(), [&](const Dims& i) { left.push_back(cast_at<double>(got, i)); });
    for_each_index(theirs.shape(), [&](const Dims& i) { right.push_back(cast_at<double>(theirs, i)); });
    for (std::size_t i = 0; i < left.size(); ++i) CHECK(std::fabs(left[i] - right[i]) <= bound);
}

template <class T>
void check_reductions() {
    const ReduceOptions down{std::vector<std::int64_t>{0}}, along{std::vector<std::int64_t>{1}};
    const ReduceOptions whole{std::nullopt, false, dtype_of<T>()};
    ReduceOptions typed_down = down, typed_along = along;
    typed_down.dtype = typed_along.dtype = dtype_of<T>();
    for_each_map<T>([&](const View& x, const View& y) {
        const Map<T> a = eigen<T>(x), b = eigen<T>(y);
        const auto one = [](T value) { return from_eigen<T>(Rows<T>::Constant(1, 1, value)); };
        const double total = a.template cast<double>().abs().sum() + 1, most = 50.0 * 50.0;
        close<T>(sum(x, whole), one(a.sum()), total, x.size());
        close<T>(sum(x, typed_down), from_eigen<T>(a.colwise().sum()), total, x.shape()[0]);
        close<T>(sum(x, typed_along), from_eigen<T>(a.rowwise().sum()), total, x.shape()[1]);
        close<T>(sum(x * y, whole), one((a * b).sum()), most * static_cast<double>(x.size()), x.size());
        CHECK(bits_of(eval_everywhere(min(x))) == bits_of(one(a.minCoeff())));
        CHECK(bits_of(eval_everywhere(max(x))) == bits_of(one(a.maxCoeff())));
        CHECK(bits_of(eval_everywhere(min(x, down))) == bits_of(from_eigen<T>(a.colwise().minCoeff())));
        CHECK(bits_of(eval_everywhere(max(x, along))) == bits_of(from_eigen<T>(a.rowwise().maxCoeff())));
        CHECK(bits_of(eval_everywhere(any(x > y, along))) == bits_of(from_eigen<bool>((a > b).rowwise().any())));
        CHECK(bits_of(eval_everywhere(stridejit::all(x > y, down))) == bits_of(from_eigen<bool>((a > b).colwise().all())));
        if constexpr (std::is_floating_point_v<T>) {
            close<T>(mean(x), one(a.mean()), total / static_cast<double>(x.size()), x.size());
            const Rows<T> near_one = a / T{1000} + T{1};
            const View factors = from_eigen<T>(near_one);
            const double product = static_cast<double>(near_one.template cast<double>().prod());
            // n factors make n roundings, whatever the order.
            CHECK(eval_everywhere(prod(factors)).item<double>() ==
                  doctest::Approx(product).epsilon(std::numeric_limits<T>::epsilon() * static_cast<double>(x.size() + 1)));
        } else {
            // Eigen's mean of integers is an integer.
            const double exact = a.template cast<double>().sum();
            CHECK(eval_everywhere(mean(x)).item<double>() == exact / static_cast<double>(x.size()));
            const Rows<T> wrapped = a.template cast<std::make_unsigned_t<T>>().template cast<T>();
            std::make_unsigned_t<T> product = 1;
            for (Eigen::Index i = 0; i < wrapped.size(); ++i) product *= static_cast<std::make_unsigned_t<T>>(wrapped(i));
            CHECK(eval_everywhere(prod(x, whole)).template item<T>() == static_cast<T>(product));
        }
    });
}

}  // namespace

TEST_CASE_TEMPLATE("element-wise functions equal Eigen's to the last bit", T, float, double, std::int32_t, std::int64_t) {
    check_elementwise<T>();
}

TEST_CASE_TEMPLATE("reductions equal Eigen's: integers exactly, floats within the error of pairwise sums", T, float,
                   double, std::int32_t, std::int64_t) {
    check_reductions<T>();
}
