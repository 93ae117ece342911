// Reductions: every one of the catalogue, for every dtype, axis list, accumulator and layout.

#include <doctest/doctest.h>

#include <optional>

#include "stridejit/kernels/catalogue.h"
#include "stridejit/kernels/elementwise.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"
#include "tests/support/guarded.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

DType accumulator(std::string_view name, DType input) {
    if (name == "any" || name == "all") return DType::Bool;
    if (name == "mean") return is_float(input) ? input : DType::Float64;
    if (name == "min" || name == "max" || is_float(input)) return input;
    return kind_of(input) == Kind::Unsigned ? DType::UInt64 : DType::Int64;
}

/// `values` become one, first to last. Bool has no sum but "or", no product but "and".
template <class T>
T folded(std::string_view name, const std::vector<T>& values) {
    constexpr bool is_bool = std::is_same_v<T, bool>;
    if constexpr (is_half_v<T>)  // as floats; the result is rounded
        return static_cast<T>(folded<float>(name, {values.begin(), values.end()}));
    if (name == "sum" || name == "mean") {
        T total{0};
        for (const T value : values) {
            if constexpr (is_bool) total = total || value;
            else if constexpr (std::is_floating_point_v<T>) total += value;
            else total = static_cast<T>(static_cast<std::uint64_t>(total) + static_cast<std::uint64_t>(value));
        }
        return name == "sum" ? total : static_cast<T>(total / static_cast<T>(values.size()));
    }
    if (name == "prod") {
        T total{1};
        for (const T value : values) {
            if constexpr (is_bool) total = total && value;
            else if constexpr (std::is_floating_point_v<T>) total *= value;
            else total = static_cast<T>(static_cast<std::uint64_t>(total) * static_cast<std::uint64_t>(value));
        }
        return total;
    }
    if (name == "any" || name == "all") {
        bool found = name == "all";
        for (const T value : values) found = name == "any" ? found || value : found && value;
        return static_cast<T>(found);
    }
    T best = values.at(0);
    for (const T value : values) {
        if (value != value) return value;
        if (name == "min" ? value < best : value > best) best = value;
    }
    return best;
}

/// Bits of the reduction of `x` along the axes that are set in `axes`, each element cast to `dtype` first.
std::vector<std::uint64_t> expected(std::string_view name, const View& x, unsigned axes, DType dtype) {
    std::vector<std::uint64_t> bits;
    Dims kept, reduced;
    for (std::size_t axis = 0; axis < x.rank(); ++axis) {
        kept.push_back(axes >> axis & 1 ? 1 : x.shape()[axis]);
        reduced.push_back(axes >> axis & 1 ? x.shape()[axis] : 1);
    }
    visit(dtype, [&](auto tag) {
        using T = typename decltype(tag)::type;
        for_each_index(as_span(kept), [&](const Dims& output) {
            std::vector<T> values;
            for_each_index(as_span(reduced), [&](const Dims& inner) {
                Dims index = output;
                for (std::size_t axis = 0; axis < x.rank(); ++axis) index[axis] += inner[axis];
                values.push_back(cast_at<T>(x, index));
            });
            bits.push_back(bits_of(folded<T>(name, values)));
        });
    });
    return bits;
}

ReduceOptions options(unsigned axes, std::size_t rank, bool keepdims, std::optional<DType> dtype = {}) {
    ReduceOptions result{std::vector<std::int64_t>{}, keepdims, dtype};
    for (std::size_t axis = 0; axis < rank; ++axis) {
        const auto from_front = static_cast<std::int64_t>(axis);
        if (axes >> axis & 1) result.axes->push_back(axis % 2 ? from_front - static_cast<std::int64_t>(rank) : from_front);
    }
    return result;
}

std::vector<std::int64_t> result_shape(const View& x, unsigned axes, bool keepdims) {
    std::vector<std::int64_t> shape;
    for (std::size_t axis = 0; axis < x.rank(); ++axis) {
        if (!(axes >> axis & 1)) shape.push_back(x.shape()[axis]);
        else if (keepdims) shape.push_back(1);
    }
    return shape;
}

/// Values whose sums and products are exact in any order: 2, 1/2, -1 and 1 for floats, small integers for the rest.
void fill_powers(const View& x) {
    int n = 0;
    visit(x.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        constexpr double floats[] = {2.0, 0.5, -1.0, 1.0, -0.5, -2.0, 1.0};
        constexpr int integers[] = {1, 3, 2, 1, 5, 0, 1};
        for_each_index(x.shape(), [&](const Dims& index) {
            const int i = n++ % 7;
            put<T>(x, index, is_real_v<T> ? static_cast<T>(floats[i]) : static_cast<T>(integers[i]));
        });
    });
}

bool is_fold(std::string_view name) {
    for (const std::string_view known : {"sum", "prod", "mean", "min", "max", "any", "all"})
        if (name == known) return true;
    return false;
}

template <class Check>
void for_each_reduction(const Check& check) {
    for (const CatalogueRow& row : catalogue()) {
        if (row.kind != FunctionKind::Reduction || !is_fold(row.name)) continue;  // find_test.cpp and statistics_test.cpp have the others
        CAPTURE(row.name);
        check(row);
    }
}

}  // namespace

TEST_CASE("every reduction equals a plain loop, for every dtype, list of axes and layout") {
    for_each_reduction([](const CatalogueRow& row) {
        for (const DType dtype : kAllDTypes) {
            CAPTURE(name_of(dtype));
            for (const Array& x : all_layouts({3, 5, 17}, dtype)) {
                CAPTURE(x.name);
                if (row.name == "prod") fill_powers(x.view);
                else fill_exact(x.view);
                for (unsigned axes = 0; axes < 8; ++axes) {
                    CAPTURE(axes);
                    const bool keepdims = (axes + x.name.size()) % 2 == 0;
                    const View out = eval_everywhere(row.reduce(x.view, options(axes, 3, keepdims)));
                    REQUIRE(out.dtype() == accumulator(row.name, dtype));
                    REQUIRE(shape_of(out) == result_shape(x.view, axes, keepdims));
                    CHECK(bits_of(out) == expected(row.name, x.view, axes, out.dtype()));
                }
            }
        }
    });
}

TEST_CASE("every reduction equals a plain loop at every size") {
    for_each_reduction([](const CatalogueRow& row) {
        for (const DType dtype : kAllDTypes) {
            CAPTURE(name_of(dtype));
            for (const std::int64_t size : kSizes) {
                CAPTURE(size);
                if (size == 0) continue;  // below
                for (const Dims& shape : {Dims{size}, Dims{size, 2}, Dims{2, size}})
                    for (const unsigned axes : {1u, 2u, 3u}) {
                        if (axes > 1 && shape.size() == 1) continue;
                        const View x = empty(as_span(shape), dtype);
                        if (row.name == "prod") fill_powers(x);
                        else fill_exact(x);
                        const View out = eval_everywhere(row.reduce(x, options(axes, shape.size(), false)));
                        CHECK(bits_of(out) == expected(row.name, x, axes, out.dtype()));
                    }
            }
        }
    });
}

TEST_CASE("the dtype of a reduction is that of its accumulator: elements are cast before they are folded") {
    for_each_reduction([](const CatalogueRow& row) {
        for (const DType from : kAllDTypes)
            for (const DType to : kAllDTypes) {
                CAPTURE(name_of(from));
                CAPTURE(name_of(to));
                const View x = empty({4, 9}, from);
                fill_powers(x);
                const bool is_truth = row.name == "any" || row.name == "all";
                const bool refused = row.name == "mean" ? !is_float(to) : is_truth && to != DType::Bool;
                if (refused) {
                    CHECK_THROWS_AS(row.reduce(x, options(1, 2, false, to)), TypeError);
                    continue;
                }
                for (const unsigned axes : {0u, 1u, 2u, 3u}) {
                    const View out = eval_everywhere(row.reduce(x, options(axes, 2, false, to)));
                    REQUIRE(out.dtype() == to);
                    CHECK(bits_of(out) == expected(row.name, x, axes, to));
                }
            }
    });
}

TEST_CASE("sums of bytes count every byte once, near or apart, and read none beside them, on every target") {
    for (const DType dtype : {DType::Bool, DType::Int8, DType::UInt8})
        for (const std::int64_t step : {1, 2, 3, 4, 5})
            for (const std::int64_t size : {1, 2, 15, 63, 64, 65, 127, 128, 129, 200, 1000}) {
                const View rows = empty({3, size * step}, dtype);
                fill_exact(rows);
                for (std::int64_t i = 0; i < size && dtype != DType::Bool; i += 3)  // the ends of the range
                    rows.data()[2 * size * step + i * step] = static_cast<char>(i % 2 == 0 ? 0x80 : 0xff);
                const View x = guarded_copy(rows(ellipsis, slice(0, (size - 1) * step + 1, step)), size % 2 == 0 ? Flush::Start : Flush::End);
                const DType wide = dtype == DType::UInt8 ? DType::UInt64 : DType::Int64;
                for (const NamedEngine& each : all_engines()) {
                    CAPTURE(each.name);
                    CAPTURE(name_of(dtype));
                    CAPTURE(step);
                    CAPTURE(size);
                    const View out = empty({3}, wide);
                    assign(out, sum(x, options(2, 2, false, wide)), *each.engine);
                    CHECK(bits_of(out) == expected("sum", x, 2, wide));
                    const View whole = x[2], total = empty({}, wide);
                    assign(total, sum(whole, options(1, 1, false, wide)), *each.engine);
                    CHECK(bits_of(total) == expected("sum", whole, 1, wide));
                }
            }
}

TEST_CASE("the default is all axes") {
    for_each_reduction([](const CatalogueRow& row) {
        const View x = random_array({3, 4, 5}, DType::Int32);
        CHECK(bits_of(eval_everywhere(row.reduce(x, {}))) == bits_of(eval_everywhere(row.reduce(x, options(7, 3, false)))));
        CHECK(shape_of(eval_everywhere(row.reduce(x, {}))).empty());
        double one = 2.5;
        const View scalar(&one, DType::Float64, Layout{});
        CHECK(eval_everywhere(row.reduce(scalar, {})).item<double>() == (row.name == "any" || row.name == "all" ? 1 : 2.5));
    });
}

TEST_CASE("a reduction over no element gives its neutral value, a mean NaN, and min and max refuse") {
    for (const DType dtype : kAllDTypes) {
        CAPTURE(name_of(dtype));
        const View none_at_all = empty({3, 0}, dtype);
        for (const auto& axes : {std::vector<std::int64_t>{1}, std::vector<std::int64_t>{0, 1}}) {
            const ReduceOptions along{axes};
            for (const std::uint64_t bits : bits_of(eval_everywhere(sum(none_at_all, along)))) CHECK(bits == 0);  // +0.0
            const View ones = eval_everywhere(prod(none_at_all, along));
            for_each_index(ones.shape(), [&](const Dims& i) { CHECK(cast_at<double>(ones, i) == 1); });
            const View means = eval_everywhere(mean(none_at_all, along));
            for_each_index(means.shape(), [&](const Dims& i) { CHECK(std::isnan(cast_at<double>(means, i))); });
            for (const std::uint64_t bits : bits_of(eval_everywhere(any(none_at_all, along)))) CHECK(bits == 0);
            for (const std::uint64_t bits : bits_of(eval_everywhere(all(none_at_all, along)))) CHECK(bits == 1);
            CHECK_THROWS_AS(min(none_at_all, along), ValueError);
            CHECK_THROWS_AS(max(none_at_all, along), ValueError);
        }
        // Along the other axis there is no result to have no value.
        for_each_reduction([&](const CatalogueRow& row) {
            CHECK(shape_of(eval_everywhere(row.reduce(none_at_all, options(1, 2, false)))) == std::vector<std::int64_t>{0});
            CHECK(shape_of(eval_everywhere(row.reduce(none_at_all, options(1, 2, true)))) == std::vector<std::int64_t>{1, 0});
        });
    }
}

TEST_CASE("one NaN anywhere makes min, max, sum, prod and mean NaN, and any and all take it for true") {
    for (const DType dtype : {DType::Float16, DType::BFloat16, DType::Float32, DType::Float64}) {
        CAPTURE(name_of(dtype));
        for (const std::int64_t size : {1, 7, 64, 65, 300})
            for (std::int64_t place = 0; place < size; place += size / 5 + 1) {
                const View x = empty({size}, dtype), columns = empty({size, 3}, dtype);
                fill_exact(x);
                fill_exact(columns);
                visit(dtype, [&](auto tag) {
                    using T = typename decltype(tag)::type;
                    if constexpr (is_real_v<T>) {
                        x.set(std::numeric_limits<T>::quiet_NaN(), place);
                        columns.set(std::numeric_limits<T>::quiet_NaN(), place, 1);
                    }
                });
                CAPTURE(size);
                CAPTURE(place);
                for (const auto& reduce : {min, max, sum, prod, mean}) {
                    CHECK(std::isnan(eval_everywhere(reduce(x, {})).item<double>()));
                    const View each = eval_everywhere(reduce(columns, options(1, 2, false)));
                    for (std::int64_t c = 0; c < 3; ++c) CHECK(std::isnan(cast_at<double>(each, {c})) == (c == 1));
                }
                CHECK(eval_everywhere(any(x)).item<bool>());
            }
    }
}

TEST_CASE("sums of zeros keep their sign, extremes of integers are found") {
    double zeros[] = {-0.0, -0.0, -0.0};
    CHECK(std::signbit(eval_everywhere(sum(view(zeros))).item<double>()));
    zeros[1] = 0.0;
    CHECK(!std::signbit(eval_everywhere(sum(view(zeros))).item<double>()));
    for (const DType dtype : kAllDTypes) {
        const View x = random_array({1009}, dtype, 5);
        CAPTURE(name_of(dtype));
        CHECK(bits_of(eval_everywhere(max(x))) == expected("max", x, 1, dtype));
        CHECK(bits_of(eval_everywhere(min(x))) == expected("min", x, 1, dtype));
        CHECK(bits_of(eval_everywhere(any(x))) == expected("any", x, 1, DType::Bool));
        CHECK(bits_of(eval_everywhere(all(x))) == expected("all", x, 1, DType::Bool));
        if (!is_float(dtype)) CHECK(bits_of(eval_everywhere(prod(x))) == expected("prod", x, 1, accumulator("prod", dtype)));
        if (!is_float(dtype)) CHECK(bits_of(eval_everywhere(sum(x))) == expected("sum", x, 1, accumulator("sum", dtype)));
    }
}

TEST_CASE("axes out of range or named twice are refused") {
    const View x = random_array({2, 3}, DType::Float64);
    for_each_reduction([&](const CatalogueRow& row) {
        for (const std::int64_t axis : {2, -3, 100}) CHECK_THROWS_AS(row.reduce(x, {std::vector{axis}}), IndexError);
        CHECK_THROWS_AS(row.reduce(x, {std::vector<std::int64_t>{0, -2}}), ValueError);
    });
}
