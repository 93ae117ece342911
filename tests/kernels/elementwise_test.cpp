// Every element-wise function of the catalogue, for every dtype that it takes.

#include <doctest/doctest.h>

#include <bit>

#include "stridejit/ir/elementary.h"
#include "stridejit/kernels/catalogue.h"
#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/elementwise.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// Functions that refuse bool, and those that refuse floats.
bool refused(std::string_view name, DType dtype) {
    if (name == "negative" || name == "subtract" || name == "sign") return dtype == DType::Bool;
    if (name == "nextafter") return dtype == DType::Bool || item_bytes(dtype) == 1 || is_half(dtype);  // floats of 16 bits
    const bool wants_bits = name == "invert" || name.starts_with("bitwise_") || name.ends_with("_shift");
    return wants_bits && is_float(dtype);
}

/// The op of this name, when it is an elementary function of floats. Its accuracy is tested in tests/ir/elementary_test.cpp.
std::optional<Op> elementary_op(std::string_view name) {
    const auto op = find_op(name);
    return op && is_elementary(*op) && *op != Op::Fmod ? op : std::nullopt;
}

/// Functions that, as the elementary ones, make floats of integers.
bool is_parts(std::string_view name) {
    return name.starts_with("frexp_") || name.starts_with("modf_") || name == "copysign" || name == "nextafter" || name == "logaddexp";
}

template <class T>
T elementary_value(Op op, T a, T b) {
    return from_bits<T>(elementary::evaluate(op, dtype_of<T>(), Accuracy::Accurate, to_bits(a), to_bits(b)));
}

DType result_dtype(std::string_view name, DType dtype) {
    for (const std::string_view test : {"less", "less_equal", "greater", "greater_equal", "equal", "not_equal", "isnan",
                                        "logical_not", "logical_and", "logical_or", "logical_xor", "isinf", "isfinite", "signbit"})
        if (name == test) return DType::Bool;
    if (name == "divide" || name == "reciprocal") return is_float(dtype) ? dtype : DType::Float64;
    if (name == "frexp_exponent") return DType::Int32;
    if (name == "bitwise_count") return DType::UInt8;
    if ((name == "sqrt" || elementary_op(name) || is_parts(name)) && !is_float(dtype))
        return item_bytes(dtype) == 1 ? DType::Float16 : item_bytes(dtype) == 2 ? DType::Float32 : DType::Float64;
    if (name == "floor_divide" || name == "remainder" || name == "fmod" || name.ends_with("_shift"))
        return dtype == DType::Bool ? DType::Int8 : dtype;
    return dtype;
}

/// Bits of what one element comes to; those of any NaN as bits_of() has them. `float`s and `double`s:
template <class T>
    requires std::is_floating_point_v<T>
std::uint64_t expected(std::string_view name, T a, T b, T c) {
    const auto smaller = [](T x, T y) { return x < y || std::isnan(x) ? x : y; };
    const auto larger = [](T x, T y) { return x > y || std::isnan(x) ? x : y; };
    if (const auto op = elementary_op(name))
        return bits_of(elementary_value(*op, a, name == "ldexp" ? static_cast<T>(expected_cast<std::int16_t>(b)) : b));
    int exponent = 0;
    T whole = 0;
    if (name == "frexp_mantissa") return bits_of(std::frexp(a, &exponent));
    if (name == "frexp_exponent") return std::frexp(a, &exponent), bits_of(std::int32_t{std::isfinite(a) ? exponent : 0});
    if (name == "modf_fraction") return bits_of(std::modf(a, &whole));
    if (name == "modf_integer") return std::modf(a, &whole), bits_of(whole);
    if (name == "copysign") return bits_of(std::copysign(a, b));
    if (name == "nextafter") return bits_of(std::nextafter(a, b));
    if (name == "fmod") return bits_of(std::fmod(a, b));
    if (name == "fmin") return bits_of(std::isnan(b) || a < b ? a : b);
    if (name == "fmax") return bits_of(std::isnan(b) || a > b ? a : b);
    if (name == "logaddexp") {
        const T rest = elementary_value(Op::Log1p, elementary_value(Op::Exp, -std::fabs(a - b), T{}), T{});
        return bits_of(a == b ? a + static_cast<T>(0.69314718055994530942) : larger(a, b) + rest);
    }
    if (name == "reciprocal") return bits_of(T{1} / a);
    if (name == "sign") return bits_of(std::isnan(a) ? a : static_cast<T>((a > 0) - (a < 0)));
    if (name == "signbit") return std::signbit(a);
    if (name == "isinf") return std::isinf(a);
    if (name == "isfinite") return std::isfinite(a);
    if (name == "logical_and") return a != 0 && b != 0;
    if (name == "logical_or") return a != 0 || b != 0;
    if (name == "logical_xor") return (a != 0) != (b != 0);
    if (name == "rint") return bits_of(std::nearbyint(a));
    if (name == "fast" || name == "round_once") return bits_of(a);
    if (name == "negative") return bits_of(-a);
    if (name == "positive" || name == "real" || name == "conj") return bits_of(a);
    if (name == "imag") return 0;
    if (name == "logical_not") return a == 0;
    if (name == "abs") return bits_of(std::fabs(a));
    if (name == "sqrt") return bits_of(std::sqrt(a));
    if (name == "square" || name == "power") return bits_of(a * a);
    if (name == "floor") return bits_of(std::floor(a));
    if (name == "ceil") return bits_of(std::ceil(a));
    if (name == "trunc") return bits_of(std::trunc(a));
    if (name == "round") return bits_of(std::nearbyint(a));
    if (name == "isnan") return std::isnan(a);
    if (name == "add") return bits_of(a + b);
    if (name == "subtract") return bits_of(a - b);
    if (name == "multiply") return bits_of(a * b);
    if (name == "divide") return bits_of(a / b);
    if (name == "floor_divide") return bits_of(meaning::floor_divide_float(a, b));  // see tests/ir/meaning_test.cpp
    if (name == "remainder") return bits_of(meaning::modulo_float(a, b));
    if (name == "minimum") return bits_of(smaller(a, b));
    if (name == "maximum") return bits_of(larger(a, b));
    if (name == "less") return a < b;
    if (name == "less_equal") return a <= b;
    if (name == "greater") return a > b;
    if (name == "greater_equal") return a >= b;
    if (name == "equal") return a == b;
    if (name == "not_equal") return a != b;
    if (name == "where") return bits_of(a != 0 ? b : c);
    if (name == "clip") return bits_of(smaller(larger(a, b), c));
    if (name == "fma") return bits_of(std::fma(a, b, c));
    FAIL("no expected value for " << name);
    return 0;
}

/// Integers: arithmetic is done on uint64, whose low bits are those of the result.
template <class T>
    requires std::is_integral_v<T>
std::uint64_t expected(std::string_view name, T a, T b, T c) {
    __extension__ using Wide = __int128;
    const auto wrapped = [](std::uint64_t value) { return bits_of(static_cast<T>(value)); };
    const auto wide = [](T value) { return static_cast<std::uint64_t>(value); };
    const Wide quotient = b == 0 ? 0 : Wide{a} / b - (Wide{a} % b != 0 && (a < 0) != (b < 0) ? 1 : 0);
    const bool shifts_inside = b >= 0 && wide(b) < sizeof(T) * 8;
    if (elementary_op(name) || is_parts(name)) {  // in floats
        if constexpr (sizeof(T) == 1) {  // computed in float32, rounded to float16
            const std::uint64_t bits = expected(name, static_cast<float>(a), static_cast<float>(b), static_cast<float>(c));
            return name == "frexp_exponent" ? bits : bits_of(float16(from_bits<float>(bits)));
        } else if constexpr (sizeof(T) == 2) return expected(name, static_cast<float>(a), static_cast<float>(b), static_cast<float>(c));
        else return expected(name, static_cast<double>(a), static_cast<double>(b), static_cast<double>(c));
    }
    if (name == "bitwise_count") return static_cast<std::uint64_t>(std::popcount(static_cast<std::make_unsigned_t<T>>(a < 0 ? 0 - wide(a) : wide(a))));
    if (name == "fmod") return b == 0 ? 0 : wrapped(static_cast<std::uint64_t>(Wide{a} % Wide{b}));
    if (name == "fmin") return bits_of(a < b ? a : b);
    if (name == "fmax") return bits_of(a > b ? a : b);
    if (name == "reciprocal") return bits_of(1 / static_cast<double>(a));
    if (name == "sign") return bits_of(static_cast<T>((a > 0) - (a < 0)));
    if (name == "signbit") return a < 0;
    if (name == "isinf") return false;
    if (name == "isfinite") return true;
    if (name == "logical_and") return a != 0 && b != 0;
    if (name == "logical_or") return a != 0 || b != 0;
    if (name == "logical_xor") return (a != 0) != (b != 0);
    if (name == "rint" || name == "fast" || name == "round_once") return bits_of(a);
    if (name == "negative") return wrapped(0 - wide(a));
    if (name == "logical_not") return a == 0;
    if (name == "abs") return a < 0 ? wrapped(0 - wide(a)) : bits_of(a);
    if (name == "sqrt" && sizeof(T) == 1) return bits_of(float16(std::sqrt(static_cast<float>(a))));
    if (name == "sqrt")
        return sizeof(T) <= 2 ? bits_of(std::sqrt(static_cast<float>(a))) : bits_of(std::sqrt(static_cast<double>(a)));
    if (name == "square" || name == "power") return wrapped(wide(a) * wide(a));
    if (name == "imag") return 0;
    for (const std::string_view same : {"real", "conj", "positive", "floor", "ceil", "trunc", "round"})
        if (name == same) return bits_of(a);
    if (name == "isnan") return false;
    if (name == "add") return wrapped(wide(a) + wide(b));
    if (name == "subtract") return wrapped(wide(a) - wide(b));
    if (name == "multiply") return wrapped(wide(a) * wide(b));
    if (name == "divide") return bits_of(static_cast<double>(a) / static_cast<double>(b));
    if (name == "floor_divide") return wrapped(static_cast<std::uint64_t>(quotient));
    if (name == "remainder") return b == 0 ? 0 : wrapped(static_cast<std::uint64_t>(a - quotient * b));
    if (name == "minimum") return bits_of(a < b ? a : b);
    if (name == "maximum") return bits_of(a > b ? a : b);
    if (name == "invert") return wrapped(~wide(a));
    if (name == "bitwise_and") return wrapped(wide(a) & wide(b));
    if (name == "bitwise_or") return wrapped(wide(a) | wide(b));
    if (name == "bitwise_xor") return wrapped(wide(a) ^ wide(b));
    if (name == "left_shift") return shifts_inside ? wrapped(wide(a) << b) : 0;
    if (name == "right_shift") return bits_of(static_cast<T>(shifts_inside ? a >> b : a < 0 ? -1 : 0));
    if (name == "less") return a < b;
    if (name == "less_equal") return a <= b;
    if (name == "greater") return a > b;
    if (name == "greater_equal") return a >= b;
    if (name == "equal") return a == b;
    if (name == "not_equal") return a != b;
    if (name == "where") return bits_of(a != 0 ? b : c);
    if (name == "clip") return bits_of(std::min(std::max(a, b), c));
    if (name == "fma") return wrapped(wide(a) * wide(b) + wide(c));
    FAIL("no expected value for " << name);
    return 0;
}

/// 16-bit floats are computed with as floats, and each result is rounded.
template <class T>
    requires is_half_v<T>
std::uint64_t expected(std::string_view name, T a, T b, T c) {
    if (name == "clip") return bits_of(from_bits<T>(expected<T>("minimum", from_bits<T>(expected<T>("maximum", a, b, c)), c, c)));
    const std::uint64_t bits = expected<float>(name, a, b, c);
    return is_float(result_dtype(name, dtype_of<T>())) ? bits_of(T(from_bits<float>(bits))) : bits;
}

/// On bool arithmetic is logic, and the rest goes through int8.
template <>
std::uint64_t expected<bool>(std::string_view name, bool a, bool b, bool c) {
    if (name == "logical_not" || name == "invert") return !a;
    if (name == "add" || name == "maximum" || name == "fmax" || name == "bitwise_or") return a || b;
    if (name == "bitwise_count") return a;
    if (name == "fma") return (a && b) || c;
    return expected<std::int8_t>(name, a, b, c);
}

/// The row applied to as many of the views as it takes; the exponent of a power is 2.
Expr applied(const CatalogueRow& row, const std::vector<View>& views) {
    if (row.name == "power") return row.apply(std::vector<Expr>{views[0], 2});
    if (row.name == "ldexp" && is_float(views[1].dtype())) return row.apply(std::vector<Expr>{views[0], cast(views[1], DType::Int16)});
    return row.apply(std::vector<Expr>(views.begin(), views.begin() + static_cast<std::ptrdiff_t>(row.arity)));
}

std::vector<std::uint64_t> expected_bits(const CatalogueRow& row, const std::vector<View>& inputs) {
    std::vector<std::uint64_t> bits;
    visit(inputs[0].dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        for_each_index(inputs[0].shape(), [&](const Dims& i) {
            bits.push_back(expected<T>(row.name, at<T>(inputs[0], i), at<T>(inputs[1], i), at<T>(inputs[2], i)));
        });
    });
    return bits;
}

template <class Check>
void for_each_function(const Check& check) {
    for (const CatalogueRow& row : catalogue()) {
        if (row.kind != FunctionKind::Elementwise) continue;
        CAPTURE(row.name);
        for (const DType dtype : kAllDTypes) {
            CAPTURE(name_of(dtype));
            check(row, dtype);
        }
    }
}

}  // namespace

TEST_CASE("every element-wise function equals a plain loop at every size, for every dtype it takes") {
    for_each_function([](const CatalogueRow& row, DType dtype) {
        for (const std::int64_t size : kSizes) {
            CAPTURE(size);
            const std::vector<View> inputs = {random_array({size}, dtype, 1), random_array({size}, dtype, 2),
                                              random_array({size}, dtype, 3)};
            if (refused(row.name, dtype)) {
                CHECK_THROWS_AS(applied(row, inputs), TypeError);
                break;
            }
            const View out = eval_everywhere(applied(row, inputs));
            REQUIRE(out.dtype() == result_dtype(row.name, dtype));
            CHECK(bits_of(out) == expected_bits(row, inputs));
        }
    });
}

TEST_CASE("every element-wise function equals a plain loop for every layout of its operands and of its output") {
    for_each_function([](const CatalogueRow& row, DType dtype) {
        if (refused(row.name, dtype)) return;
        const auto outputs = all_layouts({3, 1, 13}, result_dtype(row.name, dtype), Use::Output);
        const auto a = all_layouts({3, 1, 13}, dtype, Use::Input, 1), b = all_layouts({3, 1, 13}, dtype, Use::Input, 2),
                   c = all_layouts({3, 1, 13}, dtype, Use::Input, 3);
        for (std::size_t i = static_cast<std::size_t>(dtype) % 2; i < a.size(); i += 2) {
            // Each operand has another layout; over two dtypes every layout is met in every place.
            const std::vector<View> inputs = {a[i].view, b[(i + 1) % b.size()].view, c[(i + 3) % c.size()].view};
            const Array& out = outputs[(i + 2) % outputs.size()];
            CAPTURE(a[i].name);
            CAPTURE(out.name);
            assign_everywhere(out.view, applied(row, inputs));
            CHECK(bits_of(out.view) == expected_bits(row, inputs));
        }
    });
}

TEST_CASE("an expression of several functions equals a plain loop in every shape and layout") {
    for (const Dims& shape : usual_shapes()) {
        CAPTURE(to_text(as_span(shape)));
        for (const Array& x : all_layouts(as_span(shape), DType::Float32)) {
            CAPTURE(x.name);
            const View y = random_array(as_span(shape), DType::Int16, 2);
            const View out = eval_everywhere(where(x.view > 0, sqrt(x.view) * 2.0 + y, x.view - y));
            std::vector<std::uint64_t> wanted;
            for_each_index(as_span(shape), [&](const Dims& i) {
                const float a = at<float>(x.view, i), b = at<std::int16_t>(y, i);
                wanted.push_back(bits_of(a > 0 ? std::sqrt(a) * 2 + b : a - b));
            });
            CHECK(bits_of(out) == wanted);
        }
    }
}

TEST_CASE("an integer power is repeated multiplication, and of any value to the power of 0 is 1") {
    double values[] = {2.0, -1.0, 0.5, std::nan("")};
    for (int exponent = 0; exponent <= 64; ++exponent) {
        CAPTURE(exponent);
        const View out = eval_everywhere(power(view(values), exponent));
        for (int i = 0; i < 3; ++i) {
            double wanted = 1;
            for (int n = 0; n < exponent; ++n) wanted *= values[i];
            CHECK(out.get<double>(i) == wanted);
        }
        CHECK(std::isnan(out.get<double>(3)) == (exponent > 0));
    }
    std::int8_t three[] = {3};
    std::uint8_t wanted = 1;
    for (int n = 0; n < 20; ++n) wanted = static_cast<std::uint8_t>(wanted * 3);
    CHECK(eval_everywhere(power(view(three), 20)).get<std::int8_t>(0) == static_cast<std::int8_t>(wanted));
    CHECK_THROWS_AS(power(view(three), -1), ValueError);
    CHECK(eval_everywhere(power(view(three), 127)).get<std::int8_t>(0) == -85);  // Python's pow(3, 127, 256) is 171
}

TEST_CASE("powers of integers wrap; negative ones are those of the reals, truncated") {
    for (const DType dtype : kAllDTypes) {
        if (!is_integer(dtype)) continue;
        CAPTURE(name_of(dtype));
        const View base = random_array({513}, dtype, 1), exponent = random_array({513}, dtype, 2);
        const View out = eval_everywhere(power(base, exponent));
        REQUIRE(out.dtype() == dtype);
        int wrong = 0;
        visit(dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) for_each_index(base.shape(), [&](const Dims& i) {
                const T a = at<T>(base, i), b = at<T>(exponent, i);
                std::uint64_t wanted = 1, square = static_cast<std::uint64_t>(a);
                for (auto left = static_cast<std::uint64_t>(b); left > 0; left >>= 1, square *= square)
                    if (left & 1) wanted *= square;
                if (b < 0) wanted = a == 1 ? 1 : a == static_cast<T>(-1) ? (b % 2 != 0 ? ~0ull : 1) : 0;
                wrong += at<T>(out, i) != static_cast<T>(wanted);
            });
        });
        CHECK(wrong == 0);
    }
}

TEST_CASE("fast() changes the accuracy of every elementary function below it, and fits in text") {
    const View x = random_array({100}, DType::Float64, 1);
    const auto sine = [&](Accuracy accuracy) { return elementary::evaluate(Op::Sin, DType::Float64, accuracy, to_bits(x.get<double>(7)), 0); };
    CHECK(to_bits(eval_everywhere(fast(sin(x) * 1.0)).get<double>(7)) == sine(Accuracy::Fast));
    CHECK(to_bits(compile("fast(sin(x))").eval({{"x", x}}).get<double>(7)) == sine(Accuracy::Fast));
    CHECK(to_bits(compile("1 * sin(x)").eval({{"x", x}}).get<double>(7)) == sine(Accuracy::Accurate));
}

TEST_CASE("integer division and magnitude at the edges of the range") {
    std::int8_t lowest[] = {-128};
    const View low = view(lowest);
    CHECK(eval_everywhere(low / 0).dtype() == DType::Float64);
    CHECK(eval_everywhere(low / 0).item<double>() == -std::numeric_limits<double>::infinity());
    CHECK(eval_everywhere(floor_divide(low, 0)).item<int>() == 0);
    CHECK(eval_everywhere(low % 0).item<int>() == 0);
    CHECK(eval_everywhere(floor_divide(low, -1)).item<int>() == -128);
    CHECK(eval_everywhere(low % -1).item<int>() == 0);
    CHECK(eval_everywhere(abs(low)).item<int>() == -128);
    CHECK(eval_everywhere(-low).item<int>() == -128);
}
