// Expressions as text mean what Python and NumPy mean by them.

#include <doctest/doctest.h>

#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// The value of `source` for int64 variables a, b and c without axes.
std::int64_t value(const std::string& source, std::int64_t a = 0, std::int64_t b = 0, std::int64_t c = 0) {
    const View x = view(&a, std::span<const std::int64_t>()), y = view(&b, std::span<const std::int64_t>()),
               z = view(&c, std::span<const std::int64_t>());
    const CompiledKernel kernel = compile(source);
    std::vector<Binding> bindings;
    for (const std::string& name : kernel.names()) bindings.push_back({name, name == "a" ? x : name == "b" ? y : z});
    return eval_everywhere(kernel.substitute(bindings)).item<std::int64_t>();
}

View eval_with_a(const std::string& source, const View& a) {
    return eval_everywhere(compile(source).substitute(std::vector<Binding>{{"a", a}}));
}

/// floor(a / b) and the rest of it, as Python has them.
std::int64_t floor_div(std::int64_t a, std::int64_t b) {
    return static_cast<std::int64_t>(std::floor(static_cast<double>(a) / static_cast<double>(b)));
}
std::int64_t modulo(std::int64_t a, std::int64_t b) { return a - floor_div(a, b) * b; }

}  // namespace

TEST_CASE("operators bind as in Python") {
    for (const std::int64_t a : {-7, 2, 5})
        for (const std::int64_t b : {-3, 1, 4})
            for (const std::int64_t c : {-2, 3, 6}) {
                CAPTURE(a);
                CAPTURE(b);
                CAPTURE(c);
                CHECK(value("a + b * c", a, b, c) == a + b * c);
                CHECK(value("a * b + c", a, b, c) == a * b + c);
                CHECK(value("(a + b) * c", a, b, c) == (a + b) * c);
                CHECK(value("a - b - c", a, b, c) == (a - b) - c);
                CHECK(value("a - (b - c)", a, b, c) == a - (b - c));
                CHECK(value("a // b // c", a, b, c) == floor_div(floor_div(a, b), c));
                CHECK(value("a // b * c", a, b, c) == floor_div(a, b) * c);
                CHECK(value("a % b * c", a, b, c) == modulo(a, b) * c);
                CHECK(value("-a % b", a, b, c) == modulo(-a, b));
                CHECK(value("-a ** 2", a, b, c) == -(a * a));
                CHECK(value("(-a) ** 2", a, b, c) == a * a);
                CHECK(value("a * b ** 2", a, b, c) == a * (b * b));
                CHECK(value("- - a", a, b, c) == a);
                CHECK(value("a - -b", a, b, c) == a + b);
                CHECK(value("~a + b", a, b, c) == (~a) + b);
                CHECK(value("-~a", a, b, c) == a + 1);
                CHECK(value("a & b | c", a, b, c) == ((a & b) | c));
                CHECK(value("a | b & c", a, b, c) == (a | (b & c)));
                CHECK(value("a ^ b & c", a, b, c) == (a ^ (b & c)));
                CHECK(value("a | b ^ c", a, b, c) == (a | (b ^ c)));
                CHECK(value("a + b & c", a, b, c) == ((a + b) & c));
                CHECK(value("a & b == c", a, b, c) == ((a & b) == c));  // unlike C
                CHECK(value("a | b < c", a, b, c) == ((a | b) < c));
                CHECK(value("a + b < c * 2", a, b, c) == (a + b < c * 2));
                CHECK(value("a + b >> 1", a, b, c) == (a + b) >> 1);
                CHECK(value("a << 1 + 1", a, b, c) == a * 4);
                CHECK(value("a & 1 << 2", a, b, c) == (a & 4));
            }
    CHECK(value("a ** 2 ** 3", 2) == 256);  // to the right
    CHECK(value("(a ** 2) ** 3", 2) == 64);
    CHECK(value("2 ** 3 ** 2") == 512);
}

TEST_CASE("numbers are read as Python writes them") {
    CHECK(value("9223372036854775807") == INT64_MAX);
    CHECK(value("-9223372036854775808") == INT64_MIN);
    CHECK(value("0x1F + a", 1) == 32);
    CHECK(parse("18446744073709551615").eval().dtype() == DType::UInt64);
    for (const auto& [source, wanted] : std::vector<std::pair<const char*, double>>{
             {"1.5", 1.5}, {"1.", 1}, {".5", 0.5}, {"1e3", 1000}, {"2.5E-2", 0.025}, {"1e+2", 100}, {"7", 7}}) {
        CAPTURE(source);
        CHECK(parse(source).item<double>() == wanted);
    }
    CHECK(parse("True").eval().dtype() == DType::Bool);
    for (const char* wrong : {"1e", "0x", "0xg", "1.2.3", "12ab", "18446744073709551616", "1e999", "$", "\x80"}) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(parse(wrong), ValueError);
    }
}

TEST_CASE("literals are computed exactly as Python would, or refused") {
    CHECK(value("2 - 3 + 4 * 5") == 19);
    CHECK(value("7 // 2 - 7 % 4") == 0);
    CHECK(parse("1 / 4").item<double>() == 0.25);
    CHECK(parse("9223372036854775807 + 1").eval().dtype() == DType::UInt64);
    for (const auto& [source, wanted] : std::vector<std::pair<const char*, std::uint64_t>>{
             {"18446744073709551614 + 1", 18446744073709551615u}, {"1 + 18446744073709551614", 18446744073709551615u},
             {"18446744073709551615 - 1", 18446744073709551614u}, {"18446744073709551615 + -1", 18446744073709551614u},
             {"18446744073709551615 - 18446744073709551614", 1}, {"9223372036854775808 * 1", 9223372036854775808u},
             {"18446744073709551615 // 2", 9223372036854775807u}, {"18446744073709551615 & 255", 255},
             {"18446744073709551615 % 10", 5}}) {
        CAPTURE(source);
        CHECK(is_integer(parse(source).eval().dtype()));
        CHECK(parse(source).item<std::uint64_t>() == wanted);
    }
    CHECK_THROWS_AS(parse("18446744073709551615 + 1"), ValueError);
    CHECK_THROWS_AS(parse("1 - 18446744073709551615"), ValueError);
    CHECK_THROWS_AS(parse("-9223372036854775809"), ValueError);
}

TEST_CASE("slices, newaxis, ellipsis and .T index as NumPy does") {
    const View a = empty({5, 6, 7}, DType::Int32);
    int n = 0;
    for_each_index(a.shape(), [&](const Dims& i) { put<std::int32_t>(a, i, n++); });
    const auto same = [&](const std::string& source, const View& wanted) {
        CAPTURE(source);
        const View got = eval_with_a("a" + source, a);
        CHECK(shape_of(got) == shape_of(wanted));
        CHECK(bits_of(got) == bits_of(wanted));
        CHECK(index(a, source).layout() == wanted.layout());
        CHECK(index(a, source).data() == wanted.data());
    };
    same("[2]", a[2]);
    same("[-1]", a[4]);
    same("[2, 3]", a(2, 3));
    same("[2, 3, -7]", a(2, 3, 0));
    same("[1:4]", a[slice(1, 4)]);
    same("[::2, ::-1]", a(slice(none, none, 2), slice(none, none, -1)));
    same("[:, 1:, :-1]", a(slice(none, none), slice(1, none), slice(none, -1)));
    same("[10:20]", a[slice(10, 20)]);
    same("[-2::-2]", a[slice(-2, none, -2)]);
    same("[None]", a[newaxis]);
    same("[newaxis, ..., 3]", a(newaxis, ellipsis, 3));
    same("[..., 3]", a(ellipsis, 3));
    same("[1, ...]", a(1, ellipsis));
    same("[:, None, 2]", a(slice(none, none), newaxis, 2));
    same("[None:3, :None:2]", a(slice(none, 3), slice(none, none, 2)));
    same(".T", a.transpose());
    same("[::2].T", a[slice(none, none, 2)].transpose());
    same(".T[3]", a.transpose()[3]);
    same(".T[::2].T[1]", a.transpose()[slice(none, none, 2)].transpose()[1]);
    same("[2][3][4]", a(2, 3, 4));
    for (const char* wrong : {"a[]", "a[1", "a[1:2:3:4]", "a[x]", "a[1.5]", "a.S", "a.", "a[(1)]", "(a + 1)[b]"}) {
        CAPTURE(wrong);
        CHECK_THROWS_AS(parse(wrong), ValueError);
    }
    CHECK_THROWS_AS(eval_with_a("a[5]", a), IndexError);
    CHECK_THROWS_AS(eval_with_a("a[..., ...]", a), IndexError);
    CHECK_THROWS_AS(eval_with_a("a[0, 0, 0, 0]", a), IndexError);
    CHECK_THROWS_AS(eval_with_a("a[::0]", a), ValueError);
}

TEST_CASE("one name may stand in several slices of one view") {
    const View a = empty({9}, DType::Float64);
    fill_exact(a);
    const View out = eval_with_a("a[:-2] - 2 * a[1:-1] + a[2:]", a);
    for (std::int64_t i = 0; i < 7; ++i)
        CHECK(out.get<double>(i) == a.get<double>(i) - 2 * a.get<double>(i + 1) + a.get<double>(i + 2));
    const View square = random_array({4, 4}, DType::Int32, 3), sums = eval_with_a("a + a.T", square);
    for (std::int64_t i = 0; i < 4; ++i)
        for (std::int64_t j = 0; j < 4; ++j)
            CHECK(sums.get<std::int32_t>(i, j) ==
                  static_cast<std::int32_t>(static_cast<std::uint32_t>(square.get<std::int32_t>(i, j)) +
                                            static_cast<std::uint32_t>(square.get<std::int32_t>(j, i))));
}

TEST_CASE("blanks do not matter, names may have digits and underscores") {
    CHECK(value("  a+b *\n\tc ", 1, 2, 3) == 7);
    CHECK(value("(((a)))", 4) == 4);
    CHECK(compile("_x1 + y_2 - _x1").names() == std::vector<std::string>{"_x1", "y_2"});
    CHECK(compile("sum(b * a) + a[0]").names() == std::vector<std::string>{"b", "a"});
    CHECK(compile("1 + 2").names().empty());
}

TEST_CASE("text that is no expression is refused with the column") {
    const auto refused = [](const char* source, const char* column) {
        CAPTURE(source);
        CHECK_THROWS_WITH_AS(parse(source), doctest::Contains(column), UserError);
    };
    refused("", "column 1:");
    refused("a +", "column 4:");
    refused("a b", "column 3:");
    refused("a + * b", "column 5:");
    refused("(a", "column 3:");
    refused("a)", "column 2:");
    refused("a < b < c", "column 7:");
    refused("a and b", "column 3:");
    refused("not a", "column 1:");
    refused("a if b else c", "column 3:");
    refused("f(a)", "column 1:");
    refused("sqrt(a, b)", "column 1:");
    refused("sqrt()", "column 1:");
    refused("where(a, b)", "column 1:");
    refused("sum(a, axes=1)", "column 8:");
    refused("sum(a, axis=1, axis=2)", "column 16:");
    refused("sum(a, axis=b)", "column 13:");
    refused("sum(a, keepdims=1)", "column 17:");
    refused("sum(a, dtype=float99)", "column 14:");
    refused("cast(a, b)", "column 9:");
    refused("cast(a)", "column 7:");
    refused("float32(a, b)", "column 10:");
    refused("a = b", "column 3:");
    refused("None + a", "column 1:");
}

TEST_CASE("deep nesting is refused, not fatal") {
    for (const char* open : {"(", "-", "sqrt(", "2 ** "}) {
        std::string source;
        for (int i = 0; i < 100000; ++i) source += open;
        CHECK_THROWS_AS(parse(source + "a"), ValueError);
    }
    std::string chain = "a";
    for (int i = 0; i < 100000; ++i) chain += "+a";
    CHECK_THROWS_AS(parse(chain), ValueError);
}
