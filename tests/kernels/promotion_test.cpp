// Which dtype comes of which: NumPy 2's rules, https://numpy.org/doc/stable/reference/arrays.promotion.html

#include <doctest/doctest.h>

#include <sstream>

#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// numpy.promote_types, rows and columns in the order of the first line; codes are NumPy's. V2 is bfloat16 of ml_dtypes,
/// which has no common dtype with wider integers and with float16: there the rule of the other floats goes on.
constexpr const char* kTable =
    "   b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 V2 f4 f8\n"
    "b1 b1 i1 i2 i4 i8 u1 u2 u4 u8 f2 V2 f4 f8\n"
    "i1 i1 i1 i2 i4 i8 i2 i4 i8 f8 f2 V2 f4 f8\n"
    "i2 i2 i2 i2 i4 i8 i2 i4 i8 f8 f4 f4 f4 f8\n"
    "i4 i4 i4 i4 i4 i8 i4 i4 i8 f8 f8 f8 f8 f8\n"
    "i8 i8 i8 i8 i8 i8 i8 i8 i8 f8 f8 f8 f8 f8\n"
    "u1 u1 i2 i2 i4 i8 u1 u2 u4 u8 f2 V2 f4 f8\n"
    "u2 u2 i4 i4 i4 i8 u2 u2 u4 u8 f4 f4 f4 f8\n"
    "u4 u4 i8 i8 i8 i8 u4 u4 u4 u8 f8 f8 f8 f8\n"
    "u8 u8 f8 f8 f8 f8 u8 u8 u8 u8 f8 f8 f8 f8\n"
    "f2 f2 f2 f4 f8 f8 f2 f4 f8 f8 f2 f4 f4 f8\n"
    "V2 V2 V2 f4 f8 f8 V2 f4 f8 f8 f4 V2 f4 f8\n"
    "f4 f4 f4 f4 f8 f8 f4 f4 f8 f8 f4 f4 f4 f8\n"
    "f8 f8 f8 f8 f8 f8 f8 f8 f8 f8 f8 f8 f8 f8\n";

DType of_code(std::string_view code) {
    for (const DType dtype : kAllDTypes)
        if (info(dtype).code == code) return dtype;
    FAIL("no dtype " << code);
    return DType::Bool;
}

/// Calls `check(a, b, promoted)` for each entry of the table.
template <class Check>
void for_each_entry(const Check& check) {
    std::istringstream table(kTable);
    std::string line, code;
    std::getline(table, line);
    std::vector<DType> columns;
    for (std::istringstream words(line); words >> code;) columns.push_back(of_code(code));
    REQUIRE(columns.size() == kDTypeCount);
    while (std::getline(table, line)) {
        std::istringstream words(line);
        words >> code;
        const DType row = of_code(code);
        for (const DType column : columns) {
            words >> code;
            CAPTURE(name_of(row));
            CAPTURE(name_of(column));
            check(row, column, of_code(code));
        }
    }
}

View three_of(DType dtype) {
    const View x = empty({3}, dtype);
    fill_exact(x);
    return x;
}

}  // namespace

TEST_CASE("two arrays promote as NumPy's table says") {
    for_each_entry([](DType a, DType b, DType promoted) {
        const View x = three_of(a), y = three_of(b);
        CHECK(promote(a, b) == promoted);
        CHECK((Expr(x) + y).dtype() == promoted);
        CHECK((Expr(x) * y).dtype() == promoted);
        CHECK(minimum(x, y).dtype() == promoted);
        CHECK(where(true, x, y).dtype() == promoted);
        CHECK(fma(x, y, x).dtype() == promoted);
        CHECK((Expr(x) / y).dtype() == (is_float(promoted) ? promoted : DType::Float64));
        CHECK((Expr(x) % y).dtype() == (promoted == DType::Bool ? DType::Int8 : promoted));
        CHECK((Expr(x) < y).dtype() == DType::Bool);
        if (is_float(promoted)) CHECK_THROWS_AS(Expr(x) & y, TypeError);
        else CHECK((Expr(x) & y).dtype() == promoted);
        if (promoted == DType::Bool) CHECK_THROWS_AS(Expr(x) - y, TypeError);
        else CHECK((Expr(x) - y).dtype() == promoted);
    });
}

TEST_CASE("operands are cast to the promoted dtype before they are combined") {
    for_each_entry([](DType a, DType b, DType promoted) {
        const View x = three_of(a), y = three_of(b), out = eval_everywhere(where(true, Expr(x) * y, x));
        visit(promoted, [&](auto tag) {
            using T = typename decltype(tag)::type;
            for (std::int64_t i = 0; i < 3; ++i)
                CHECK(at<T>(out, {i}) == static_cast<T>(cast_at<T>(x, {i}) * cast_at<T>(y, {i})));
        });
    });
}

TEST_CASE("numbers of the program are weak: they take the dtype of the array they meet") {
    for (const DType dtype : kAllDTypes) {
        CAPTURE(name_of(dtype));
        const View x = three_of(dtype);
        const bool is_bool = dtype == DType::Bool;
        const DType with_integer = is_bool ? DType::Int64 : dtype;
        const DType with_float = is_float(dtype) ? dtype : DType::Float64;
        CHECK((Expr(x) + 1).dtype() == with_integer);
        CHECK((1 + Expr(x)).dtype() == with_integer);
        CHECK((Expr(x) * std::uint8_t{1}).dtype() == with_integer);  // C++ integers of any width are as weak
        CHECK((Expr(x) * 1ull).dtype() == with_integer);
        CHECK((Expr(x) + 1.5).dtype() == with_float);
        CHECK((Expr(x) + 1.5f).dtype() == with_float);
        CHECK((Expr(x) + true).dtype() == dtype);  // bool is as strong as a bool array
        CHECK((Expr(x) + 1 + 1.5).dtype() == with_float);
        CHECK((Expr(x) + (Expr(1) + 1.5)).dtype() == with_float);  // a literal of literals stays weak
        CHECK(compile("x + 1").substitute(std::vector<Binding>{{"x", x}}).dtype() == with_integer);
        CHECK(compile("1.5 * x").substitute(std::vector<Binding>{{"x", x}}).dtype() == with_float);
        CHECK(compile("x + True").substitute(std::vector<Binding>{{"x", x}}).dtype() == dtype);
    }
}

TEST_CASE("arrays without axes are strong, as in NumPy 2") {
    const View scalar = empty({}, DType::Float64), small = three_of(DType::Float32);
    scalar.set(1.5);
    CHECK((Expr(small) + scalar).dtype() == DType::Float64);
    CHECK((Expr(small) + cast(2, DType::Int64)).dtype() == DType::Float64);  // a cast makes a literal strong
}

TEST_CASE("an integer literal that does not fit the integers it meets is refused, but compares by value") {
    const View bytes = three_of(DType::UInt8), small = three_of(DType::Int8), wide = three_of(DType::UInt64);
    CHECK_NOTHROW(Expr(bytes) + 255);
    CHECK_THROWS_AS(Expr(bytes) + 256, ValueError);
    CHECK_THROWS_AS(Expr(bytes) + -1, ValueError);
    CHECK_NOTHROW(Expr(small) + -128);
    CHECK_THROWS_AS(Expr(small) + 128, ValueError);
    CHECK_THROWS_AS(Expr(wide) + -1, ValueError);
    CHECK_NOTHROW(Expr(wide) + 18446744073709551615ull);
    CHECK_NOTHROW(Expr(three_of(DType::Float32)) + 18446744073709551615ull);
    for (std::int64_t i = 0; i < 3; ++i) {
        CHECK(eval_everywhere(Expr(bytes) < 256).get<bool>(i));
        CHECK(eval_everywhere(Expr(bytes) > -1).get<bool>(i));
        CHECK(eval_everywhere(Expr(wide) > -1).get<bool>(i));
        CHECK(eval_everywhere(Expr(small) != 1000).get<bool>(i));
        CHECK(eval_everywhere(-1000 <= Expr(small)).get<bool>(i));
    }
}

TEST_CASE("integers of different signs compare by value, also where no integer dtype holds both") {
    const std::vector<std::int64_t> left = {-1, 0, 1, INT64_MAX, INT64_MIN, INT64_MAX};
    constexpr std::uint64_t kHalf = std::uint64_t{1} << 63;
    const std::vector<std::uint64_t> right = {UINT64_MAX, 0, 2, kHalf - 1, kHalf, kHalf};
    const View a = view(left), b = view(right);
    for (std::int64_t i = 0; i < 6; ++i) {
        const std::int64_t x = left[static_cast<std::size_t>(i)];
        const std::uint64_t y = right[static_cast<std::size_t>(i)];
        CHECK(eval_everywhere(a < b).get<bool>(i) == std::cmp_less(x, y));
        CHECK(eval_everywhere(a <= b).get<bool>(i) == std::cmp_less_equal(x, y));
        CHECK(eval_everywhere(a > b).get<bool>(i) == std::cmp_greater(x, y));
        CHECK(eval_everywhere(a >= b).get<bool>(i) == std::cmp_greater_equal(x, y));
        CHECK(eval_everywhere(a == b).get<bool>(i) == std::cmp_equal(x, y));
        CHECK(eval_everywhere(a != b).get<bool>(i) == std::cmp_not_equal(x, y));
        CHECK(eval_everywhere(b < a).get<bool>(i) == std::cmp_less(y, x));
        CHECK(eval_everywhere(b >= a).get<bool>(i) == std::cmp_greater_equal(y, x));
        CHECK(eval_everywhere(b == a).get<bool>(i) == std::cmp_equal(y, x));
    }
}

TEST_CASE("assign casts within one kind or along bool, unsigned, signed, float, and refuses other casts") {
    const auto rank = [](DType dtype) {
        const Kind kind = kind_of(dtype);
        return kind == Kind::Bool ? 0 : kind == Kind::Unsigned ? 1 : kind == Kind::Signed ? 2 : 3;
    };
    for (const DType from : kAllDTypes)
        for (const DType to : kAllDTypes) {
            CAPTURE(name_of(from));
            CAPTURE(name_of(to));
            const View x = three_of(from), out = empty({3}, to);
            if (rank(from) > rank(to)) {
                CHECK_THROWS_AS(assign(out, x), TypeError);
                assign_everywhere(out, cast(x, to));
            } else {
                assign_everywhere(out, x);
            }
            visit(to, [&](auto tag) {
                using T = typename decltype(tag)::type;
                for (std::int64_t i = 0; i < 3; ++i) CHECK(at<T>(out, {i}) == cast_at<T>(x, {i}));
            });
        }
}
