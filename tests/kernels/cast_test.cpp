// Casts, copies and fills: between all dtypes and all layouts.

#include <doctest/doctest.h>

#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

std::vector<std::uint64_t> cast_bits(const View& source, DType to) {
    std::vector<std::uint64_t> bits;
    visit(to, [&](auto tag) {
        using To = typename decltype(tag)::type;
        for_each_index(source.shape(), [&](const Dims& i) { bits.push_back(bits_of(cast_at<To>(source, i))); });
    });
    return bits;
}

template <class Check>
void for_each_pair(const Check& check) {
    for (const DType from : kAllDTypes)
        for (const DType to : kAllDTypes) {
            CAPTURE(name_of(from));
            CAPTURE(name_of(to));
            check(from, to);
        }
}

/// Values around the range of every integer dtype, and those that are no number.
const std::vector<double>& edges() {
    static const std::vector<double> values = [] {
        const double inf = std::numeric_limits<double>::infinity();
        std::vector<double> all = {0.0, -0.0, 0.5, -0.5, 0.99, 1.5, -1.5, 1e300, -1e300, inf, -inf, std::nan("")};
        for (const int bits : {7, 8, 15, 16, 31, 32, 63, 64})
            for (const double sign : {1.0, -1.0}) {
                const double power = sign * std::exp2(bits);
                for (const double step : {-1.0, -0.5, 0.0, 0.5, 1.0}) all.push_back(power + step);
                all.push_back(std::nextafter(power, 0.0));
                all.push_back(std::nextafter(power, 2 * power));
            }
        return all;
    }();
    return values;
}

}  // namespace

TEST_CASE("a cast between any two dtypes equals a plain loop at every size") {
    for_each_pair([](DType from, DType to) {
        for (const std::int64_t size : kSizes) {
            CAPTURE(size);
            const View source = random_array({size}, from, static_cast<std::uint64_t>(size) + 1);
            CHECK(bits_of(eval_everywhere(cast(source, to))) == cast_bits(source, to));
        }
    });
}

TEST_CASE("floats cast to integers saturate, and NaN becomes 0 or true") {
    std::vector<double> doubles = edges();
    std::vector<float> floats(doubles.size());
    for (std::size_t i = 0; i < doubles.size(); ++i)
        floats[i] = std::isfinite(doubles[i]) && std::fabs(doubles[i]) > 1e38 ? 3e38f : static_cast<float>(doubles[i]);
    for (const DType to : kAllDTypes) {
        CAPTURE(name_of(to));
        CHECK(bits_of(eval_everywhere(cast(view(doubles), to))) == cast_bits(view(doubles), to));
        CHECK(bits_of(eval_everywhere(cast(view(floats), to))) == cast_bits(view(floats), to));
    }
    double big[] = {1e300, -1e300, std::nan("")};
    const View saturated = eval_everywhere(cast(view(big), DType::Int32));
    CHECK(saturated.get<std::int32_t>(0) == 2147483647);
    CHECK(saturated.get<std::int32_t>(1) == -2147483647 - 1);
    CHECK(saturated.get<std::int32_t>(2) == 0);
    CHECK(eval_everywhere(cast(view(big), DType::Bool)).get<bool>(2));
}

TEST_CASE("copy casts between all dtypes, layout by layout") {
    for_each_pair([](DType from, DType to) {
        const auto outputs = all_layouts({3, 4, 5}, to, Use::Output, 9);
        const auto sources = all_layouts({3, 4, 5}, from);
        for (std::size_t i = 0; i < sources.size(); ++i) {
            const Array& out = outputs[(i + 1) % outputs.size()];
            CAPTURE(sources[i].name);
            CAPTURE(out.name);
            for (const NamedEngine& each : both_engines()) {
                CAPTURE(each.name);
                fill_random(out.view, 9);
                copy(out.view, sources[i].view, *each.engine);
                CHECK(bits_of(out.view) == cast_bits(sources[i].view, to));
            }
        }
    });
}

TEST_CASE("copy moves every shape from every layout to every layout") {
    for (const Dims& shape : usual_shapes()) {
        CAPTURE(to_text(as_span(shape)));
        for (const DType dtype : {DType::UInt8, DType::Int16, DType::Float32, DType::Float64})
            for (const Array& out : all_layouts(as_span(shape), dtype, Use::Output, 9))
                for (const Array& source : all_layouts(as_span(shape), dtype)) {
                    CAPTURE(out.name);
                    CAPTURE(source.name);
                    for (const NamedEngine& each : both_engines()) {
                        fill_random(out.view, 9);
                        copy(out.view, source.view, *each.engine);
                        CHECK(bits_of(out.view) == bits_of(source.view));
                    }
                }
    }
}

TEST_CASE("a copy keeps the bits of floats that are not numbers") {
    std::uint64_t bits[] = {0x7ff0000000000001, 0xfff8000000000000, 0x7ff8dead00000000, 0x8000000000000000, 1};
    const View source(bits, DType::Float64, contiguous_layout(std::vector<std::int64_t>{5}, 8));
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        std::uint64_t target[5] = {};
        copy(View(target, DType::Float64, source.layout()), source, *each.engine);
        for (int i = 0; i < 5; ++i) CHECK(target[i] == bits[i]);
    }
}

TEST_CASE("copy broadcasts its source") {
    const View row = random_array({5}, DType::Int32), out = empty({3, 5}, DType::Int32);
    for (const NamedEngine& each : both_engines()) {
        fill_random(out, 9);
        copy(out, row, *each.engine);
        for (std::int64_t i = 0; i < 3; ++i)
            for (std::int64_t j = 0; j < 5; ++j) CHECK(out.get<std::int32_t>(i, j) == row.get<std::int32_t>(j));
    }
    CHECK_THROWS_AS(copy(out, random_array({4}, DType::Int32)), ValueError);
    CHECK_THROWS_AS(copy(row, out), ValueError);
    CHECK_THROWS_AS(copy(out.as_readonly(), row), ValueError);
}

TEST_CASE("copy_of keeps the values and chooses the order") {
    for (const Array& source : all_layouts({3, 4, 5}, DType::Int16)) {
        CAPTURE(source.name);
        for (const Order order : {Order::C, Order::Fortran})
            for (const NamedEngine& each : both_engines()) {
                const View out = copy_of(source.view, order, *each.engine);
                CHECK(out.is_contiguous(order));
                CHECK(bits_of(out) == bits_of(source.view));
            }
    }
}

TEST_CASE("fill stores one value everywhere, cast once to the dtype of the output") {
    for (const DType dtype : kAllDTypes) {
        CAPTURE(name_of(dtype));
        for (const Dims& shape : usual_shapes())
            for (const Array& out : all_layouts(as_span(shape), dtype, Use::Output)) {
                CAPTURE(out.name);
                for (const NamedEngine& each : both_engines())
                    for (const double value : {3.75, -1e30}) {
                        fill_random(out.view, 9);
                        fill(out.view, value, *each.engine);
                        const std::uint64_t wanted = visit(dtype, [&](auto tag) {
                            return bits_of(expected_cast<typename decltype(tag)::type>(value));
                        });
                        for (const std::uint64_t bits : bits_of(out.view)) REQUIRE(bits == wanted);
                    }
            }
    }
}

TEST_CASE("any byte but 0 is a true bool, and a copy of it is 1") {
    std::uint8_t bytes[] = {0, 1, 2, 128, 255};
    const View source(bytes, DType::Bool, contiguous_layout(std::vector<std::int64_t>{5}, 1));
    const View counted = eval_everywhere(cast(source, DType::Int32)), flipped = eval_everywhere(~source);
    for (int i = 0; i < 5; ++i) {
        CHECK(counted.get<std::int32_t>(i) == (bytes[i] != 0));
        CHECK(static_cast<std::uint8_t>(flipped.data()[i]) == (bytes[i] == 0));
    }
}
