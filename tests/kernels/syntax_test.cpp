// What is written in C++ and what is written as text are the same expression: for the whole catalogue.

#include <doctest/doctest.h>

#include <algorithm>
#include <limits>
#include <map>

#include "stridejit/kernels/catalogue.h"
#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/contraction.h"
#include "stridejit/kernels/elementwise.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

using Args = std::vector<Expr>;
using Make = Expr (*)(const Args&);

/// Each row of the catalogue as a C++ program writes it: functions by name, and operators where there is one.
struct Written {
    Make function, symbol;  ///< null where C++ has none
};

const std::map<std::string_view, Written>& written() {
#define SAME(name) {#name, {[](const Args& a) { return name(a[0]); }, nullptr}}
#define PAIR(name) {#name, {[](const Args& a) { return name(a[0], a[1]); }, nullptr}}
#define TRIPLE(name) {#name, {[](const Args& a) { return name(a[0], a[1], a[2]); }, nullptr}}
#define UNARY(name, symbol) {name, {nullptr, [](const Args& a) { return symbol a[0]; }}}
#define BINARY(name, symbol) {name, {nullptr, [](const Args& a) { return a[0] symbol a[1]; }}}
    static const std::map<std::string_view, Written> all = {
        SAME(abs), SAME(sqrt), SAME(square), SAME(floor), SAME(ceil), SAME(trunc), SAME(round), SAME(isnan), SAME(real), SAME(imag), SAME(conj),
        SAME(exp), SAME(exp2), SAME(expm1), SAME(log), SAME(log2), SAME(log10), SAME(log1p), SAME(sin),
        SAME(cos), SAME(tan), SAME(asin), SAME(acos), SAME(atan), SAME(sinh), SAME(cosh), SAME(tanh),
        SAME(asinh), SAME(acosh), SAME(atanh), SAME(cbrt), SAME(erf), SAME(erfc), SAME(reciprocal), SAME(sign),
        SAME(frexp_mantissa), SAME(frexp_exponent), SAME(modf_fraction), SAME(modf_integer), SAME(signbit),
        SAME(isinf), SAME(isfinite), SAME(bitwise_count), SAME(fast), SAME(round_once), PAIR(fmod), PAIR(atan2), PAIR(hypot),
        PAIR(logaddexp), PAIR(copysign), PAIR(nextafter), PAIR(ldexp), PAIR(fmin), PAIR(fmax),
        PAIR(logical_and), PAIR(logical_or), PAIR(logical_xor),
        {"rint", {[](const Args& a) { return round(a[0]); }, nullptr}},
        PAIR(floor_divide), PAIR(minimum), PAIR(maximum), TRIPLE(where), TRIPLE(clip), TRIPLE(fma),
        UNARY("negative", -), UNARY("positive", +), UNARY("invert", ~), UNARY("logical_not", !),
        BINARY("add", +), BINARY("subtract", -), BINARY("multiply", *), BINARY("divide", /), BINARY("remainder", %),
        BINARY("bitwise_and", &), BINARY("bitwise_or", |), BINARY("bitwise_xor", ^), BINARY("left_shift", <<),
        BINARY("right_shift", >>), BINARY("less", <), BINARY("less_equal", <=), BINARY("greater", >),
        BINARY("greater_equal", >=), BINARY("equal", ==), BINARY("not_equal", !=),
        {"power", {[](const Args& a) { return power(a[0], 3); }, nullptr}},
    };
#undef SAME
#undef PAIR
#undef TRIPLE
#undef UNARY
#undef BINARY
    return all;
}

/// "name(a, b)", and "a + b" where there is an operator; the exponent of a power is 3.
std::vector<std::string> texts(const CatalogueRow& row) {
    const std::string second = row.name == "power" ? "3" : "b";
    std::vector<std::string> all;
    all.push_back(text(row.name, "(a", row.arity > 1 ? ", " + second : "", row.arity > 2 ? ", c" : "", ")"));
    if (!row.symbol.empty()) all.push_back(row.arity == 1 ? text(row.symbol, "a") : text("a ", row.symbol, " ", second));
    return all;
}

View eval_text(const std::string& source, const View& a, const View& b, const View& c) {
    const CompiledKernel kernel = compile(source, *both_engines().back().engine);
    std::vector<Binding> bindings;
    for (const std::string& name : kernel.names()) bindings.push_back({name, name == "a" ? a : name == "b" ? b : c});
    return kernel.eval(bindings);
}

}  // namespace

TEST_CASE("operators and functions of C++ equal the same expression as text, for the whole catalogue and every dtype") {
    for (const CatalogueRow& row : catalogue()) {
        if (row.kind != FunctionKind::Elementwise) continue;
        CAPTURE(row.name);
        REQUIRE(written().contains(row.name));
        const Written& cxx = written().at(row.name);
        const Make make = cxx.function ? cxx.function : cxx.symbol;
        for (const DType dtype : kAllDTypes) {
            CAPTURE(name_of(dtype));
            const View a = random_array({37}, dtype, 1), b = random_array({37}, dtype, 2), c = random_array({37}, dtype, 3);
            View wanted;
            bool refused = false;
            try {
                wanted = eval_everywhere(make({a, b, c}));
            } catch (const TypeError&) {
                refused = true;
            }
            for (const std::string& source : texts(row)) {
                CAPTURE(source);
                if (refused) {
                    CHECK_THROWS_AS(eval_text(source, a, b, c), TypeError);
                    continue;
                }
                const View got = eval_text(source, a, b, c);
                CHECK(got.dtype() == wanted.dtype());
                CHECK(bits_of(got) == bits_of(wanted));
            }
        }
    }
}

TEST_CASE("reductions of C++ equal the same reduction as text, with each keyword") {
    const View a = random_array({4, 5, 6}, DType::Int16);
    for (const CatalogueRow& row : catalogue()) {
        if (row.kind != FunctionKind::Reduction) continue;
        CAPTURE(row.name);
        const auto same = [&](const std::string& arguments, const ReduceOptions& options) {
            const std::string source = text(row.name, "(", arguments, ")");
            CAPTURE(source);
            const View got = eval_text(source, a, a, a), wanted = eval_everywhere(row.reduce(a, options));
            CHECK(got.dtype() == wanted.dtype());
            CHECK(shape_of(got) == shape_of(wanted));
            CHECK(bits_of(got) == bits_of(wanted));
        };
        using Axes = std::vector<std::int64_t>;
        same("a", {});
        same("a, axis=None", {});
        same("a, axis=1", {Axes{1}});
        same("a, 1", {Axes{1}});
        same("a, axis=-1", {Axes{-1}});
        same("a, axis=(0, 2)", {Axes{0, 2}});
        same("a, axis=[0, 2]", {Axes{0, 2}});
        same("a, axis=(2,)", {Axes{2}});
        same("a, axis=()", {Axes{}});
        same("a, keepdims=True", {std::nullopt, true});
        same("a, keepdims=False, axis=0", {Axes{0}, false});
        same("a, axis=(0, -1), keepdims=True", {Axes{0, -1}, true});
        const auto takes = [keywords = keywords_of(row.name)](Keyword keyword) {
            return std::find(keywords.begin(), keywords.end(), keyword) != keywords.end();
        };
        ReduceOptions options{Axes{0}};
        std::string all = "a, axis=0";
        if (takes(Keyword::DType)) {
            const bool is_truth = row.name == "any" || row.name == "all", finds = row.name.find("arg") != std::string_view::npos;
            options.dtype = is_truth ? DType::Bool : finds ? DType::Int64 : DType::Float32;
            all += text(", dtype=", name_of(*options.dtype));
        }
        if (takes(Keyword::Where)) {
            options.where = Expr(a) > 3;
            all += ", where=a > 3";
        }
        if (takes(Keyword::Mode)) {
            options.mode = SumMode::Compensated;
            all += ", mode='compensated'";
        }
        if (takes(Keyword::Initial)) {
            const bool is_truth = options.dtype == DType::Bool;
            options.initial = is_truth ? Expr(true) : Expr(-2);
            all += is_truth ? ", initial=True" : ", initial=-2";
        }
        if (takes(Keyword::Correction)) {
            options.correction = 0.5;
            all += ", correction=0.5";
        }
        if (takes(Keyword::Ord)) {
            options.ord = std::numeric_limits<double>::infinity();
            all += ", ord=inf";
        }
        same(all, options);
    }
}

TEST_CASE("contractions of C++ equal the same contraction as text, in each mode") {
    const View a = random_array({5, 5}, DType::Float32, 1), b = random_array({5, 5}, DType::Int16, 2);
    for (const CatalogueRow& row : catalogue()) {
        if (row.kind != FunctionKind::Contraction) continue;
        CAPTURE(row.name);
        const auto same = [&](const std::string& source, const Expr& expression) {
            CAPTURE(source);
            const View got = eval_text(source, a, b, a), wanted = eval_everywhere(expression);
            CHECK(shape_of(got) == shape_of(wanted));
            CHECK(bits_of(got) == bits_of(wanted));
        };
        same(text(row.name, "(a, b)"), row.apply(std::vector<Expr>{a, b}));
        for (const SumMode mode : {SumMode::Pairwise, SumMode::Compensated, SumMode::Exact})
            same(text(row.name, "(a, b, mode='", name_of(mode), "')"), contracted(row.name, a, b, mode));
    }
}

TEST_CASE("casts of C++ equal the same cast as text, in both spellings") {
    const View a = random_array({37}, DType::Float64);
    for (const DType dtype : kAllDTypes) {
        const View wanted = eval_everywhere(cast(a, dtype));
        for (const std::string& source : {text(name_of(dtype), "(a)"), text("cast(a, ", name_of(dtype), ")")}) {
            CAPTURE(source);
            CHECK(eval_text(source, a, a, a).dtype() == dtype);
            CHECK(bits_of(eval_text(source, a, a, a)) == bits_of(wanted));
        }
    }
}

TEST_CASE("scans of C++ equal the same scan as text, with each keyword") {
    const View a = random_array({4, 5, 6}, DType::Int16), line = random_array({7}, DType::Int16);
    for (const CatalogueRow& row : catalogue()) {
        if (row.kind != FunctionKind::Scan) continue;
        CAPTURE(row.name);
        const auto same = [&](const View& x, const std::string& arguments, const ScanOptions& options) {
            const std::string source = text(row.name, "(", arguments, ")");
            CAPTURE(source);
            const View got = eval_text(source, x, x, x), wanted = eval_everywhere(row.scan(x, options));
            CHECK(got.dtype() == wanted.dtype());
            CHECK(shape_of(got) == shape_of(wanted));
            CHECK(bits_of(got) == bits_of(wanted));
        };
        same(line, "a", {});
        same(a, "a, axis=1", {1});
        same(a, "a, -1", {-1});
        same(a, "a, dtype=float64, axis=0", {0, DType::Float64});
        same(a, "a, axis=2, include_initial=False", {2});
        if (row.name.starts_with("cumulative")) same(a, "a, axis=2, include_initial=True", {2, std::nullopt, true});
        CHECK_THROWS_AS(parse(text(row.name, "(a, keepdims=True)")), ValueError);
        CHECK_THROWS_AS(parse(text(row.name, "(a, axis=0, axis=0)")), ValueError);
        CHECK_THROWS_AS(parse(text(row.name, "(a, axis=(0, 1))")), ValueError);
    }
}

TEST_CASE("every name and every operator of the catalogue is found, each once") {
    std::map<std::string_view, int> names;
    std::map<std::pair<std::string_view, std::size_t>, int> symbols;
    for (const CatalogueRow& row : catalogue()) {
        CAPTURE(row.name);
        CHECK(++names[row.name] == 1);
        CHECK(find_function(row.name) == &row);
        CHECK(!row.meaning.empty());
        CHECK((row.apply != nullptr) == (row.kind == FunctionKind::Elementwise || row.kind == FunctionKind::Contraction));
        CHECK((row.reduce != nullptr) == (row.kind == FunctionKind::Reduction));
        CHECK((row.scan != nullptr) == (row.kind == FunctionKind::Scan));
        if (row.symbol.empty()) continue;
        CHECK(++symbols[{row.symbol, row.arity}] == 1);
        CHECK(find_operator(row.symbol, row.arity) == &row);
    }
    CHECK(find_function("cosine") == nullptr);
    CHECK(find_operator("+", 3) == nullptr);
    CHECK(find_operator("", 1) == nullptr);
}
