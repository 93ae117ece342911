// Reductions that are composed of others, and the keywords that masks, initial values and corrections are.

#include <doctest/doctest.h>

#include <functional>
#include <map>
#include <optional>

#include "stridejit/kernels/catalogue.h"
#include "stridejit/kernels/contraction.h"
#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

constexpr double kNan = std::numeric_limits<double>::quiet_NaN(), kInfinity = std::numeric_limits<double>::infinity();

using Values = std::vector<long double>;
using Oracle = std::function<long double(const Values&, const ReduceOptions&)>;

long double sum_of(const Values& values) {
    long double total = 0;
    for (const long double value : values) total += value;
    return total;
}

long double variance_of(const Values& values, const ReduceOptions& options) {
    const auto count = static_cast<long double>(values.size());
    const long double mean = sum_of(values) / count;
    long double squares = 0;
    for (const long double value : values) squares += (value - mean) * (value - mean);
    return squares / std::max(count - static_cast<long double>(options.correction.value_or(0)), 0.0L);
}

long double norm_of(const Values& values, const ReduceOptions& options) {
    long double sum = 0, squares = 0, most = 0;
    for (const long double value : values) {
        sum += std::abs(value);
        squares += value * value;
        most = std::isnan(value) ? value : std::max(most, std::abs(value));
    }
    const double ord = options.ord.value_or(2);
    return ord == 1 ? sum : ord == 2 ? std::sqrt(squares) : most;
}

/// -1 for the smallest, 1 for the largest; NaN over none or where one is NaN.
long double best_of(const Values& values, int sign) {
    if (values.empty()) return kNan;
    long double best = values[0];
    for (const long double value : values)
        if (std::isnan(value) || value * sign > best * sign) best = value;
    return best;
}

Values numbers(const Values& values) {
    Values result;
    for (const long double value : values)
        if (!std::isnan(value)) result.push_back(value);
    return result;
}

long double place_of_best(const Values& values, int sign) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!std::isnan(values[i]) && (!best || values[i] * sign > values[*best] * sign)) best = i;
    return static_cast<long double>(best.value_or(0));
}

long double product_of(const Values& values) {
    long double product = 1;
    for (const long double value : values) product *= value;
    return product;
}

/// What each reduction that is not folded at once gives for the elements that take part.
const std::map<std::string_view, Oracle>& oracles() {
    static const auto skipping = [](const Oracle& of) {
        return [of](const Values& values, const ReduceOptions& options) { return of(numbers(values), options); };
    };
    static const Oracle sum = [](const Values& v, const ReduceOptions& o) {
        return sum_of(v) + (o.initial ? Expr(*o.initial).item<double>() : 0);
    };
    static const Oracle mean = [](const Values& v, const ReduceOptions&) { return sum_of(v) / static_cast<long double>(v.size()); };
    static const Oracle deviation = [](const Values& v, const ReduceOptions& o) { return std::sqrt(variance_of(v, o)); };
    static const std::map<std::string_view, Oracle> table{
        {"sum", sum},
        {"mean", mean},
        {"var", variance_of},
        {"std", deviation},
        {"vector_norm", norm_of},
        {"logsumexp", [](const Values& v, const ReduceOptions&) {
             long double sum = 0;
             for (const long double value : v) sum += std::exp(value);
             return std::log(sum);
         }},
        {"count_nonzero", [](const Values& v, const ReduceOptions&) { return static_cast<long double>(v.size() - static_cast<std::size_t>(std::count(v.begin(), v.end(), 0.0L))); }},
        {"ptp", [](const Values& v, const ReduceOptions&) { return best_of(v, 1) - best_of(v, -1); }},
        {"nansum", skipping(sum)},
        {"nanprod", skipping([](const Values& v, const ReduceOptions&) { return product_of(v); })},
        {"nanmean", skipping(mean)},
        {"nanvar", skipping(variance_of)},
        {"nanstd", skipping(deviation)},
        {"nanmin", skipping([](const Values& v, const ReduceOptions&) { return best_of(v, -1); })},
        {"nanmax", skipping([](const Values& v, const ReduceOptions&) { return best_of(v, 1); })},
        {"nanargmin", [](const Values& v, const ReduceOptions&) { return place_of_best(v, -1); }},
        {"nanargmax", [](const Values& v, const ReduceOptions&) { return place_of_best(v, 1); }},
    };
    return table;
}

bool is_close(long double got, long double wanted, DType dtype) {
    if (std::isnan(wanted) || std::isinf(wanted)) return std::isnan(wanted) ? std::isnan(got) : got == wanted;
    const long double unit = dtype == DType::Float16 ? 1e-3L : dtype == DType::BFloat16 ? 8e-3L : dtype == DType::Float32 ? 1e-6L : 1e-14L;
    return is_float(dtype) ? std::abs(got - wanted) <= unit * (1 + std::abs(wanted)) : got == wanted;
}

/// Checks each result of `reduce` along the axes that are set in `axes`, of the elements where `mask`, if any, is true.
void check(const Oracle& oracle, const Expr& result, const View& x, unsigned axes, const ReduceOptions& options, const View* mask = nullptr) {
    const View out = eval_everywhere(result);
    Dims kept, reduced;
    for (std::size_t axis = 0; axis < x.rank(); ++axis) {
        kept.push_back(axes >> axis & 1 ? 1 : x.shape()[axis]);
        reduced.push_back(axes >> axis & 1 ? x.shape()[axis] : 1);
    }
    std::vector<long double> got;
    for_each_index(out.shape(), [&](const Dims& index) { got.push_back(cast_at<long double>(out, index)); });
    std::size_t k = 0;
    for_each_index(as_span(kept), [&](const Dims& output) {
        Values values;
        for_each_index(as_span(reduced), [&](const Dims& inner) {
            Dims index = output;
            for (std::size_t axis = 0; axis < x.rank(); ++axis) index[axis] += inner[axis];
            if (!mask || cast_at<bool>(*mask, index)) values.push_back(cast_at<long double>(x, index));
        });
        CAPTURE(k);
        REQUIRE(k < got.size());
        const long double wanted = oracle(values, options);
        CHECK_MESSAGE(is_close(got[k], wanted, out.dtype()), static_cast<double>(got[k]), " instead of ", static_cast<double>(wanted));
        ++k;
    });
    CHECK(k == got.size());
}

ReduceOptions along(unsigned axes, std::size_t rank, bool keepdims = false) {
    ReduceOptions options{std::vector<std::int64_t>{}, keepdims};
    for (std::size_t axis = 0; axis < rank; ++axis)
        if (axes >> axis & 1) options.axes->push_back(static_cast<std::int64_t>(axis));
    return options;
}

void sprinkle_nans(const View& view) {
    visit(view.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        if constexpr (std::is_floating_point_v<T> || is_half_v<T>)
            for_each_index(view.shape(), [&](const Dims& index) {
                if ((index.back() + index.front()) % 3 == 1 || (index.size() > 1 && index[1] == 2)) put(view, index, T(std::numeric_limits<float>::quiet_NaN()));
            });
    });
}

void fill_ones(const View& view) {
    visit(view.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        for_each_index(view.shape(), [&](const Dims& index) { put(view, index, T{1}); });
    });
}

bool takes(std::string_view name, Keyword keyword) {
    const auto keywords = keywords_of(name);
    return std::find(keywords.begin(), keywords.end(), keyword) != keywords.end();
}

}  // namespace

TEST_CASE("every composed reduction equals a plain loop, for every dtype, list of axes, layout and with NaNs") {
    for (const auto& [name, oracle] : oracles()) {
        CAPTURE(name);
        const CatalogueRow& row = *find_function(name);
        for (const DType dtype : kAllDTypes) {
            CAPTURE(name_of(dtype));
            if (dtype == DType::Bool && name == "ptp") continue;  // refused
            const auto layouts = all_layouts({3, 5, 17}, dtype);
            for (unsigned axes = 0; axes < 8; ++axes) {
                const Array& x = layouts[(axes + name.size()) % layouts.size()];
                CAPTURE(axes);
                CAPTURE(x.name);
                fill_exact(x.view);
                if (name == "nanprod") fill_ones(x.view);
                if (name.starts_with("nan")) sprinkle_nans(x.view);
                ReduceOptions options = along(axes, 3, axes % 2 == 0);
                if (takes(name, Keyword::Mode) && axes % 3 != 0) options.mode = axes % 3 == 1 ? SumMode::Compensated : SumMode::Exact;
                check(oracle, row.reduce(x.view, options), x.view, axes, options);
            }
        }
    }
}

TEST_CASE("masks leave elements out, of every shape that broadcasts, and initial values and corrections take part") {
    for (const auto& [name, oracle] : oracles()) {
        if (!takes(name, Keyword::Where)) continue;
        CAPTURE(name);
        const CatalogueRow& row = *find_function(name);
        for (const DType dtype : {DType::Float32, DType::Int16}) {
            CAPTURE(name_of(dtype));
            const View x = empty({3, 5, 17}, dtype);
            fill_exact(x);
            if (name == "nanprod") fill_ones(x);
            if (name.starts_with("nan")) sprinkle_nans(x);
            unsigned axes = 1;
            for (const Dims& shape : {Dims{3, 5, 17}, Dims{5, 1}, Dims{17}, Dims{}, Dims{1, 5, 17}}) {
                    axes = (axes * 3 + 1) % 8;  // 4 5 0 1 4
                    const View mask = random_array(as_span(shape), DType::Int8, axes + shape.size());
                    const View whole = (Expr(mask) % 2 != 0).eval().broadcast_to(x.shape());
                    CAPTURE(axes);
                    CAPTURE(shape.size());
                    ReduceOptions options = along(axes, 3);
                    options.where = Expr(mask) % 2 != 0;
                    if (takes(name, Keyword::Initial) && axes != 4) options.initial = 3;
                    if (takes(name, Keyword::Correction)) options.correction = 1.5;
                    if (takes(name, Keyword::Mode) && axes != 0) options.mode = axes == 1 ? SumMode::Compensated : SumMode::Exact;
                    if (name == "vector_norm") options.ord = axes == 1 ? 1 : axes == 4 ? kInfinity : 2;
                    if (name == "nanmin" || name == "nanmax") {
                        options.initial = 2;
                        const int sign = name == "nanmax" ? 1 : -1;
                        const Oracle best = [&](const Values& v, const ReduceOptions&) {
                            Values with = numbers(v);
                            with.push_back(2);
                            return best_of(with, sign);
                        };
                        check(best, row.reduce(x, options), x, axes, options, &whole);
                        continue;
                    }
                    if (name == "nansum" || name == "nanprod") options.initial.reset();
                    check(oracle, row.reduce(x, options), x, axes, options, &whole);
            }
        }
    }
}

TEST_CASE("reductions over no element: what NumPy gives") {
    const View none = empty({2, 0}, DType::Float64);
    const ReduceOptions rows = along(2, 2);
    for (const auto& reduce : {var, stddev, nanmean, nanvar, nanstd}) CHECK(std::isnan(eval_everywhere(reduce(none, rows)).get<double>(1)));
    for (const auto& reduce : {nansum, vector_norm}) CHECK(eval_everywhere(reduce(none, rows)).get<double>(1) == 0);
    CHECK(eval_everywhere(count_nonzero(none, rows)).get<std::int64_t>(0) == 0);
    for (const auto& reduce : {ptp, nanmin, nanmax}) CHECK_THROWS_AS(reduce(none, rows), ValueError);
    ReduceOptions with = rows;
    with.initial = 4;
    for (const auto& reduce : {min, max, sum, prod}) CHECK(eval_everywhere(reduce(none, with)).get<double>(1) == 4);
    const View infinite = eval_everywhere(Expr(kInfinity) + empty({3}, DType::Float64) * 0);
    CHECK(std::isnan(eval_everywhere(var(infinite)).item<double>()));
    double huge[] = {1e200, -2e200, 3e200, 0};  // their squares overflow, their distances from the mean do not
    CHECK(eval_everywhere(var(view(huge))).item<double>() == kInfinity);
    CHECK(eval_everywhere(stddev(view(huge))).item<double>() == kInfinity);
    huge[3] = kInfinity;
    CHECK(std::isnan(eval_everywhere(var(view(huge))).item<double>()));
    CHECK(eval_everywhere(nanmax(infinite)).item<double>() == kInfinity);
    const View nans = eval_everywhere(infinite - Expr(infinite));
    for (const auto& reduce : {nanmin, nanmax, nanmean, nanvar}) CHECK(std::isnan(eval_everywhere(reduce(nans, {})).item<double>()));
    for (const auto& reduce : {nanargmin, nanargmax}) CHECK(eval_everywhere(reduce(nans, {})).item<std::int64_t>() == 0);
    ReduceOptions masked;
    masked.where = false;
    CHECK(bits_of(eval_everywhere(sum(infinite, masked)))[0] == 0);  // +0.0
    CHECK(std::isnan(eval_everywhere(mean(infinite, masked)).item<double>()));
}

TEST_CASE("a correction that is not below the count gives infinity or NaN, as in NumPy, and numbers far from zero keep their spread") {
    double values[] = {1, 2, 4};
    ReduceOptions options;
    options.correction = 5;
    CHECK(eval_everywhere(var(view(values), options)).item<double>() == kInfinity);
    double equal[] = {0.1, 0.1, 0.1, 0.1, 0.1};
    CHECK(eval_everywhere(var(view(equal))).item<double>() == 0);
    const View far = empty({100000}, DType::Float32);
    for (std::int64_t i = 0; i < far.size(); ++i) far.set(1e6F + static_cast<float>(i % 5), i);
    CHECK(std::abs(eval_everywhere(var(far)).item<float>() - 2) < 1e-5);
    // The first elements are nothing like the others.
    for (std::int64_t i = 0; i < 3125; ++i) far.set(0.0F, i);
    CHECK(std::abs(eval_everywhere(var(far)).item<float>() / 30273558596.0 - 1) < 5e-4);
}

TEST_CASE("contractions equal plain loops, for every rank that they take") {
    const View a = empty({3, 4, 5}, DType::Float64), b = empty({2, 5, 7}, DType::Float64), row = empty({5}, DType::Float64);
    fill_exact(a);
    fill_exact(b, 3);
    fill_exact(row, 5);
    const View product = eval_everywhere(dot(a, b)), inners = eval_everywhere(inner(a, Expr(b).index({Ellipsis{}, Slice{}, Slice{0, 5, 1}}).index({Ellipsis{}, Slice{0, 5, 1}, Slice{}})));
    REQUIRE(shape_of(product) == std::vector<std::int64_t>{3, 4, 2, 7});
    REQUIRE(shape_of(inners) == std::vector<std::int64_t>{3, 4, 2, 5});
    for_each_index(product.shape(), [&](const Dims& i) {
        double wanted = 0;
        for (std::int64_t k = 0; k < 5; ++k) wanted += at<double>(a, {i[0], i[1], k}) * at<double>(b, {i[2], k, i[3]});
        CHECK(at<double>(product, i) == wanted);
    });
    for_each_index(inners.shape(), [&](const Dims& i) {
        double wanted = 0;
        for (std::int64_t k = 0; k < 5; ++k) wanted += at<double>(a, {i[0], i[1], k}) * at<double>(b, {i[2], i[3], k});
        CHECK(at<double>(inners, i) == wanted);
    });
    const View by_row = eval_everywhere(vecdot(a, row)), with_row = eval_everywhere(dot(a, row));
    CHECK(bits_of(by_row) == bits_of(with_row));
    for_each_index(by_row.shape(), [&](const Dims& i) {
        double wanted = 0;
        for (std::int64_t k = 0; k < 5; ++k) wanted += at<double>(a, {i[0], i[1], k}) * at<double>(row, {k});
        CHECK(at<double>(by_row, i) == wanted);
    });
    CHECK(eval_everywhere(vdot(row, row)).item<double>() == eval_everywhere(sum(square(row))).item<double>());
    CHECK(bits_of(eval_everywhere(dot(a, 2.0))) == bits_of(eval_everywhere(Expr(a) * 2.0)));
    const View bytes = empty({4}, DType::Int8), bits = empty({4}, DType::Bool);
    copy(bytes, Expr(100).eval());
    copy(bits, Expr(true).eval());
    CHECK(eval_everywhere(dot(bytes, bytes)).item<std::int8_t>() == static_cast<std::int8_t>(40000));
    CHECK(eval_everywhere(inner(bits, bits)).item<bool>());
}
