// 16-bit floats: every one of them, every number half-way between two, on every engine.

#include <doctest/doctest.h>

#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

template <class Half>
std::vector<Half> all_of() {
    std::vector<Half> all;
    for (int bits = 0; bits < 65536; ++bits) all.push_back(half::from_bits<Half>(static_cast<std::uint16_t>(bits)));
    return all;
}

/// Half-way from each value to the next, and the nearest numbers of type Wide on either side.
template <class Half, class Wide>
std::vector<Wide> around_ties() {
    std::vector<Wide> numbers;
    for (const Half value : all_of<Half>()) {
        if (!(value - value == 0)) continue;
        const Half next = half::from_bits<Half>(static_cast<std::uint16_t>(value.bits + 1));
        const double low = value, high = next - next == 0 ? next : std::ldexp(std::copysign(1.0, low), std::numeric_limits<Half>::max_exponent);
        const auto tie = static_cast<Wide>(low + (high - low) / 2);
        for (const Wide number : {tie, std::nextafter(tie, Wide(0)), std::nextafter(tie, 2 * tie), static_cast<Wide>(low)}) numbers.push_back(number);
    }
    for (const double far : {1e39, 1e300, 1e-300, 1e-46, 7e-46, 1.5e-45}) numbers.insert(numbers.end(), {static_cast<Wide>(far), static_cast<Wide>(-far)});
    return numbers;
}

template <class Half, class Wide>
void check_rounding() {
    const std::vector<Wide> numbers = around_ties<Half, Wide>();
    std::vector<std::uint64_t> wanted;
    for (const Wide number : numbers) wanted.push_back(bits_of(nearest_half<Half>(number)));
    for (const NamedEngine& each : all_engines()) {
        CAPTURE(each.name);
        CHECK(bits_of(cast(view(numbers), dtype_of<Half>()).eval(*each.engine)) == wanted);
    }
}

template <class Half>
void check_widening() {
    const std::vector<Half> all = all_of<Half>();
    constexpr int kFraction = std::numeric_limits<Half>::digits - 1, kExponents = (1 << (15 - kFraction)) - 1, kBias = kExponents / 2;
    std::vector<std::uint64_t> wanted;
    for (const Half value : all) {  // as IEEE 754 defines it
        const int exponent = value.bits >> kFraction & kExponents, fraction = value.bits & ((1 << kFraction) - 1);
        const float size = exponent == kExponents ? (fraction == 0 ? INFINITY : NAN)
                           : exponent == 0        ? std::ldexp(static_cast<float>(fraction), 1 - kBias - kFraction)
                                                  : std::ldexp(static_cast<float>(fraction + (1 << kFraction)), exponent - kBias - kFraction);
        wanted.push_back(bits_of(value.bits >> 15 ? -size : size));
    }
    for (const NamedEngine& each : all_engines()) {
        CAPTURE(each.name);
        CHECK(bits_of(cast(view(all), DType::Float32).eval(*each.engine)) == wanted);
    }
}

}  // namespace

TEST_CASE("all 16-bit floats have the value that IEEE 754 gives them, on every engine") {
    check_widening<float16>();
    check_widening<bfloat16>();
}

TEST_CASE("numbers are rounded once to 16-bit floats, ties to even, on every engine") {
    check_rounding<float16, float>();
    check_rounding<float16, double>();
    check_rounding<bfloat16, float>();
    check_rounding<bfloat16, double>();
}

TEST_CASE("integers are rounded once to 16-bit floats, on every engine") {
    const auto check = [](const auto& numbers) {
        for (const DType dtype : {DType::Float16, DType::BFloat16}) {
            std::vector<std::uint64_t> wanted;
            for (const auto number : numbers)
                wanted.push_back(dtype == DType::Float16 ? bits_of(nearest_half<float16>(number)) : bits_of(nearest_half<bfloat16>(number)));
            for (const NamedEngine& each : all_engines()) {
                CAPTURE(each.name);
                CHECK(bits_of(cast(view(numbers), dtype).eval(*each.engine)) == wanted);
            }
        }
    };
    std::vector<std::int64_t> numbers;
    for (int shift = 0; shift < 56; ++shift)
        for (const std::int64_t high : {128, 129, 130, 131, 255})
            for (const std::int64_t low : {-1, 0, 1, 2})
                for (const std::int64_t half : {0, 1})
                    for (const std::int64_t sign : {1, -1})
                        if (shift < 55 || high < 255) numbers.push_back(sign * ((high << shift) + (half << shift >> 1) + low));
    check(numbers);
    check(std::vector<std::uint64_t>(numbers.begin(), numbers.end()));
    check(std::vector<std::int32_t>(numbers.begin(), numbers.end()));
    check(std::vector<std::uint16_t>(numbers.begin(), numbers.end()));
}

TEST_CASE("each op rounds once, a sum at its end, and an expression of float32 as a whole") {
    std::vector<float16> a(100), b(100), c(100);
    for (std::size_t i = 0; i < a.size(); ++i) a[i] = float16(1 + static_cast<double>(i) / 1024), b[i] = float16(1.001 + 0.01 * static_cast<double>(i)), c[i] = float16(-1);
    const View x = view(a), y = view(b), z = view(c), each = eval_everywhere(Expr(x) * y + z), out = empty({100}, DType::Float16);
    assign_everywhere(out, cast(x, DType::Float32) * y + z);
    for (std::size_t i = 0; i < a.size(); ++i) {
        CHECK(each.get<float16>(i).bits == float16(float16(a[i] * b[i]) + c[i]).bits);
        CHECK(out.get<float16>(i).bits == float16(a[i] * b[i] + c[i]).bits);
    }
    const std::vector<float16> large(40000, float16(60000));
    CHECK(eval_everywhere(mean(view(large))).item<float>() == 60000 - 60000 % 32);
    CHECK(std::isinf(eval_everywhere(sum(view(large))).item<float>()));
    const std::vector<float16> ones(5000, float16(1));
    CHECK(eval_everywhere(sum(view(ones))).item<float>() == 5000);
    CHECK(eval_everywhere(sum(view(ones)) - 4000.0).item<float>() == 1000);
}

TEST_CASE("rounding to a 16-bit float is left out where it changes nothing") {
    Body body;
    const Value x = body.cast(body.load(1, DType::Float16), DType::Float32);
    const Value smaller = body.apply(Op::Abs, body.apply(Op::Min, x, x));
    CHECK(body.cast(body.cast(smaller, DType::Float16), DType::Float32) == smaller);
    CHECK(body.cast(x, DType::Float16) == 0);
    const Value sum = body.apply(Op::Add, x, smaller);
    CHECK(body.cast(body.cast(sum, DType::Float16), DType::Float32) != sum);
}

TEST_CASE("round_once computes 16-bit floats in float32 to the end, in programs and in text, before variables are bound and after") {
    for (const DType dtype : {DType::Float16, DType::BFloat16}) {
        CAPTURE(name_of(dtype));
        const View x = random_array({3, 65}, dtype, 1), y = random_array({3, 65}, dtype, 2), z = random_array({65}, dtype, 3);
        const auto wide = [](const Expr& a) { return cast(a, DType::Float32); };
        const auto same = [&](const Expr& got, const Expr& wanted) {
            CHECK(got.dtype() == wanted.dtype());
            CHECK(bits_of(eval_everywhere(got)) == bits_of(eval_everywhere(wanted)));
        };
        const auto text = [&](std::string_view source) {
            std::vector<Binding> bindings;
            for (const auto& [name, array] : {std::pair{"x", &x}, std::pair{"y", &y}, std::pair{"z", &z}})
                if (source.find(name) != std::string_view::npos) bindings.push_back({name, *array});
            return compile(source).substitute(bindings);
        };
        const Expr a(x), b(y), c(z), products = cast(wide(a) * wide(b) + wide(c), dtype);
        same(round_once(a * b + c), products);
        same(text("round_once(x*y + z)"), products);
        CHECK(bits_of(eval_everywhere(a * b + c)) != bits_of(eval_everywhere(products)));
        same(text("round_once(x)"), a);
        same(round_once(where(a * b > c, a * b, minimum(a + b, c)) * 3), cast(where(wide(a) * wide(b) > wide(c), wide(a) * wide(b), minimum(wide(a) + wide(b), wide(c))) * 3, dtype));
        same(text("round_once((x + y) * z > 1)"), (wide(a) + wide(b)) * wide(c) > 1);
        same(text("round_once(float64(x * y))"), cast(wide(a) * wide(b), DType::Float64));
        same(text("round_once(cast(x * y, " + std::string(name_of(dtype)) + ") + 1)"), cast(wide(a) * wide(b) + 1, dtype));
        same(text("round_once(sum(x * y, axis=0))"), cast(sum(wide(a) * wide(b), {std::vector<std::int64_t>{0}}), dtype));
        const View u = x(slice(1, none), slice(none, none, 2)), v = y(slice(1, none), slice(none, none, 2));
        same(text("round_once(x * y)[1:, ::2]"), cast(wide(u) * wide(v), dtype));
    }
    const View x = random_array({65}, DType::Float32, 1);
    CHECK(bits_of(eval_everywhere(round_once(Expr(x) * x + 1))) == bits_of(eval_everywhere(Expr(x) * x + 1)));
}
