// Several results in one pass: the bits of each alone, and everything read before anything is stored.

#include <doctest/doctest.h>

#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/several.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"
#include "tests/support/guarded.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

std::vector<std::uint64_t> all_bits(const View& view) {
    if (!is_complex(view.dtype())) return bits_of(view);
    std::vector<std::uint64_t> bits = bits_of(view.real());
    for (const std::uint64_t one : bits_of(view.imag())) bits.push_back(one);
    return bits;
}

/// Stores all at once on every engine into guarded memory, and checks the bits of each alone. Returns the passes.
std::size_t check_all(const std::vector<Expr>& expressions) {
    std::vector<View> wanted, outs;
    for (const Expr& expression : expressions) wanted.push_back(eval_everywhere(expression));
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        outs.clear();
        for (const View& one : wanted) outs.push_back(guarded_copy(empty(one.shape(), one.dtype()), Flush::End));
        assign_all(outs, expressions, *each.engine);
        for (std::size_t k = 0; k < outs.size(); ++k) {
            CAPTURE(k);
            CHECK(all_bits(outs[k]) == all_bits(wanted[k]));
        }
        const auto fresh = eval_all(expressions, *each.engine);
        for (std::size_t k = 0; k < outs.size(); ++k) CHECK(all_bits(fresh[k]) == all_bits(wanted[k]));
    }
    return count_passes(outs, expressions);
}

std::vector<Expr> list_of(const ExprPair& pair) { return {pair.first, pair.second}; }

ReduceOptions along(std::optional<std::vector<std::int64_t>> axes, bool keepdims = false) {
    ReduceOptions options;
    options.axes = std::move(axes);
    options.keepdims = keepdims;
    return options;
}

}  // namespace

TEST_CASE("pairs of reductions have the bits of each alone, in every layout, dtype and along every axis") {
    std::size_t turn = 0;
    for (const DType dtype : kAllDTypes)
        for (const auto& shape : {Dims{5, 7}, Dims{3, 130}}) {
            const auto layouts = all_layouts(as_span(shape), dtype);
            const Array& array = layouts[turn++ % layouts.size()];
            CAPTURE(name_of(dtype));
            CAPTURE(array.name);
            CAPTURE(to_text(as_span(shape)));
            for (const auto& axes : std::vector<std::optional<std::vector<std::int64_t>>>{std::nullopt, std::vector<std::int64_t>{0}, std::vector<std::int64_t>{1}}) {
                check_all(list_of(minmax(array.view, along(axes))));
                check_all(list_of(mean_var(array.view, along(axes, true))));
            }
        }
}

TEST_CASE("pairs of reductions over one row of any size") {
    for (const std::int64_t size : kSizes) {
        CAPTURE(size);
        const View x = random_array({size}, DType::Float32, 3);
        check_all(list_of(mean_var(x)));
        if (size > 0) CHECK(check_all(list_of(minmax(x))) == 1);
    }
}

TEST_CASE("reductions of one space are one pass, and others are not") {
    const View x = random_array({40, 50}, DType::Float64, 1), y = random_array({40, 50}, DType::Float64, 2), z = random_array({50}, DType::Float64, 3);
    CHECK(check_all({sum(x), min(x), max(x), any(x)}) == 1);
    CHECK(check_all({sum(Expr(x) * y), sum(x), sum(y)}) == 1);
    const View many = random_array({400, 500}, DType::Float32, 4);  // sums in shorter blocks than others have
    CHECK(check_all({sum(many), min(many), max(many)}) == 1);
    CHECK(check_all({max(many, along(std::vector<std::int64_t>{0})), sum(many, along(std::vector<std::int64_t>{0}))}) == 1);
    CHECK(check_all({sum(x, along(std::vector<std::int64_t>{0})), sum(x, along(std::vector<std::int64_t>{1}))}) == 2);
    CHECK(check_all({sum(x), sum(z)}) == 2);
    CHECK(check_all({sum(x, along(std::vector<std::int64_t>{1})), Expr(z) + 1}) == 2);
    CHECK(check_all(list_of(mean_var(x))) == 2);  // the mean of the first rows, then everything
    CHECK(check_all({argmin(x), argmax(x)}) == 1);
}

TEST_CASE("a pass that would change the order of a sum is not shared") {
    const View x = random_array({100'000}, DType::Float32, 1), y = random_array({100'000}, DType::Float64, 2);
    check_all({sum(x), sum(Expr(x) * y)});  // the lanes of float64 are fewer
    check_all({sum(x), argmax(x), mean(x)});
    const View a = random_array({300, 200}, DType::Float32, 3), b = random_array({200, 300}, DType::Float32, 4).T();
    for (const std::int64_t axis : {0, 1}) check_all({sum(a, along(std::vector{axis})), sum(Expr(a) * b, along(std::vector{axis})), sum(b, along(std::vector{axis}))});
}

TEST_CASE("element-wise results of one shape are one pass") {
    for (const std::int64_t size : kSizes) {
        const View x = random_array({size}, DType::Float64, 1);
        const std::size_t passes = check_all(list_of(modf(x)));
        CHECK(passes == (size == 0 ? 0 : 1));
        check_all(list_of(frexp(x)));
        check_all({Expr(x) + 1, Expr(x) * 2, sqrt(abs(x)), Expr(x) < 0});
    }
    const View c = random_array({33, 5}, DType::Float32, 1), d = random_array({5}, DType::Float32, 2);
    CHECK(check_all({Expr(c) + d, Expr(c) - d, cast(c, DType::Int16)}) == 1);
    CHECK(check_all({Expr(c) + d, Expr(d) * 2}) == 2);
}

TEST_CASE("complex numbers beside others") {
    const View z = empty({9, 17}, DType::Complex128), x = random_array({9, 17}, DType::Float64, 2);
    fill_random(z, 1);
    check_all({Expr(z) * z, real(z), Expr(x) + 1});
    check_all(list_of(mean_var(z)));
    check_all({sum(z), sum(x), mean(z)});
}

TEST_CASE("everything is read before anything is stored") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        const View x = random_array({65}, DType::Float64, 1), y = random_array({65}, DType::Float64, 2);
        const View sums = (Expr(x) + y).eval(), differences = (Expr(x) - y).eval();
        assign_all({x, y}, {Expr(x) + y, Expr(x) - y}, *each.engine);
        CHECK(bits_of(x) == bits_of(sums));
        CHECK(bits_of(y) == bits_of(differences));
        // Of shapes that do not share a pass: the second one reads what the first one stores.
        const View a = random_array({31, 7}, DType::Float32, 3), row = random_array({7}, DType::Float32, 4);
        const View wanted = sum(a, along(std::vector<std::int64_t>{0})).eval(), plus = (Expr(a) + row).eval();
        assign_all({a, row}, {Expr(a) + row, sum(a, along(std::vector<std::int64_t>{0}))}, *each.engine);
        CHECK(bits_of(a) == bits_of(plus));
        CHECK(bits_of(row) == bits_of(wanted));
        // Shifted by one.
        const View line = random_array({100}, DType::Int32, 5), other = empty({99}, DType::Int32);
        const View doubled = (Expr(line[slice(0, 99)]) * 2).eval(), next = (Expr(line[slice(1, 100)]) + 1).eval();
        assign_all({line[slice(1, 100)], other}, {Expr(line[slice(0, 99)]) * 2, Expr(line[slice(1, 100)]) + 1}, *each.engine);
        CHECK(bits_of(line[slice(1, 100)]) == bits_of(doubled));
        CHECK(bits_of(other) == bits_of(next));
    }
}

TEST_CASE("a text with several values") {
    const View a = random_array({12, 13}, DType::Float64, 1);
    const std::vector<Expr> parsed = parse_all("let d = a - 1; min(d), max(d), sum(d*d)");
    REQUIRE(parsed.size() == 3);
    std::vector<Expr> bound;
    for (const Expr& expression : parsed) bound.push_back(CompiledKernel(expression).substitute(std::vector<Binding>{{"a", a}}));
    CHECK(check_all(bound) == 1);
    CHECK(parse_all("a + 1").size() == 1);
}

TEST_CASE("logsumexp is that of wider arithmetic, and has its special values") {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const auto of = [](std::vector<double> values) { return eval_everywhere(logsumexp(view(values).copy())).item<double>(); };
    CHECK(of({}) == -kInfinity);
    CHECK(of({-kInfinity, -kInfinity}) == -kInfinity);
    CHECK(of({-kInfinity, 3}) == 3);
    CHECK(of({kInfinity, 1}) == kInfinity);
    CHECK(of({kInfinity, -kInfinity}) == kInfinity);
    CHECK(std::isnan(of({std::nan(""), kInfinity})));
    CHECK(of({1000, 1000}) == doctest::Approx(1000 + std::log(2.0)).epsilon(1e-15));
    CHECK(of({-1000, -1001}) == doctest::Approx(-1000 + std::log1p(std::exp(-1.0))).epsilon(1e-15));
    CHECK(eval_everywhere(logsumexp(random_array({3}, DType::Int32))).dtype() == DType::Float64);
    const View x = empty({7, 9}, DType::Float32);
    std::int64_t i = 0;
    for_each_index(x.shape(), [&](const Dims& index) { put<float>(x, index, static_cast<float>((i++ * 37 % 101) - 50) * 3); });
    for (const std::int64_t axis : {0, 1})
        for (const bool keepdims : {false, true}) {
            const View got = eval_everywhere(logsumexp(x, along(std::vector{axis}, keepdims)));
            REQUIRE(got.rank() == (keepdims ? 2u : 1u));
            for (std::int64_t k = 0; k < x.shape()[1 - static_cast<std::size_t>(axis)]; ++k) {
                long double sum = 0;
                for (std::int64_t j = 0; j < x.shape()[static_cast<std::size_t>(axis)]; ++j) sum += std::exp(static_cast<long double>(axis == 0 ? x.get<float>(j, k) : x.get<float>(k, j)));
                const float value = !keepdims ? got.get<float>(k) : axis == 0 ? got.get<float>(0, k) : got.get<float>(k, 0);
                CHECK(value == doctest::Approx(static_cast<double>(std::log(sum))).epsilon(1e-6));
            }
        }
}

namespace {

/// Calls a kernel of these expressions twice, binds it and asks it for new arrays, everywhere: the bits are those of assign_all().
void check_compiled(const std::string& source, const std::vector<Binding>& bindings) {
    CAPTURE(source);
    std::vector<View> wanted;
    for (const Expr& expression : compile_all(source).substitute_all(bindings)) wanted.push_back(eval_everywhere(expression));
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        const CompiledKernel kernel = compile_all(source, *each.engine);
        REQUIRE(kernel.outputs() == wanted.size());
        for (const Flush flush : {Flush::Start, Flush::End}) {
            std::vector<View> outs, others;
            for (const View& one : wanted) {
                outs.push_back(guarded_copy(empty(one.shape(), one.dtype()), flush));
                others.push_back(empty(one.shape(), one.dtype(), Order::Fortran));
            }
            const auto same = [&](const std::vector<View>& got) {
                for (std::size_t k = 0; k < wanted.size(); ++k) {
                    CAPTURE(k);
                    CHECK(got[k].dtype() == wanted[k].dtype());
                    CHECK(all_bits(got[k]) == all_bits(wanted[k]));
                }
            };
            for (int round = 0; round < 2; ++round) {
                for (const View& one : outs) fill(one, 1);
                kernel.run(outs, bindings);
                same(outs);
            }
            const BoundKernel bound = kernel.bind(others, bindings);
            for (int round = 0; round < 2; ++round) {
                for (const View& one : others) fill(one, 1);
                bound();
                same(others);
            }
            same(kernel.eval_all(bindings));
        }
    }
}

}  // namespace

TEST_CASE("a compiled kernel of several outputs has the bits of each alone, in every layout and dtype") {
    const char* const sources[] = {
        "a + b, a - b",
        "min(a), max(a), sum(a*b)",
        "let d = a - b; sum(d, axis=0), mean(d*d, axis=1), d",  // three passes
        "sum(a, axis=0), a[0], b.T, a[::2, 1:] * 2",
        "mean(a), var(a), b",                                  // through temporaries
        "a - mean(a, axis=0), b - mean(b)",
        "cumulative_sum(a, axis=1, include_initial=True), argmax(b, axis=0)",
        "a + b",
    };
    std::size_t turn = 0;
    for (const DType dtype : {DType::Float64, DType::Float32, DType::Int16, DType::UInt8, DType::Float16})
        for (const Dims& shape : {Dims{5, 7}, Dims{3, 130}}) {
            CAPTURE(name_of(dtype));
            const auto layouts = all_layouts(as_span(shape), dtype);
            const View a = layouts[turn++ % layouts.size()].view, b = random_array(as_span(shape), dtype, 2);
            for (const char* source : sources) check_compiled(source, {{"a", a}, {"b", b}});
        }
    const View z = empty({6, 9}, DType::Complex128), x = random_array({6, 9}, DType::Float64, 2);
    fill_random(z, 1);
    check_compiled("z*z + x, abs(z), real(z) - x", {{"z", z}, {"x", x}});
    check_compiled("cumulative_prod(z, axis=0), sum(z), prod(z*x)", {{"z", z}, {"x", x}});
    check_compiled("z[1:] + x[1:], z[:0] * x[:0]", {{"z", z}, {"x", x}});
}

TEST_CASE("one kernel of several outputs takes views of any layout, in any order, and notices how they overlap") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        const CompiledKernel kernel = compile_all("x + y, x - y[::-1], sum(x)", *each.engine);
        std::vector<double> memory(60);
        const auto part = [&](std::int64_t start, std::int64_t stride = 1) {
            return View(memory.data() + start, DType::Float64, Layout{{8}, {stride * 8}, {}});
        };
        const View total = empty({}, DType::Float64);
        const auto check = [&](const View& first, const View& second, const View& x, const View& y) {
            for (std::size_t i = 0; i < memory.size(); ++i) memory[i] = static_cast<double>((i * 7 + 3) % 31);
            const View a = x.copy(), b = y.copy();
            kernel({first, second, total}, {{"x", x}, {"y", y}});
            for (std::int64_t i = 0; i < 8; ++i) {
                CHECK(first.get<double>(i) == a.get<double>(i) + b.get<double>(i));
                CHECK(second.get<double>(i) == a.get<double>(i) - b.get<double>(7 - i));
            }
            CHECK(total.get<double>() == sum(a).item<double>());
        };
        check(part(0), part(8), part(16), part(24));  // apart: remembered
        for (std::int64_t first = 0; first <= 16; first += 3)
            for (std::int64_t x = 0; x <= 30; x += 5)
                for (std::int64_t y = 0; y <= 30; y += 4) {
                    CAPTURE(first);
                    CAPTURE(x);
                    CAPTURE(y);
                    check(part(first), part(first + 8), part(x), part(y));
                    check(part(first + 8), part(first), part(x), part(y));
                    check(part(first, 2), part(first + 1, 2), part(x), part(y, 2));  // woven outputs
                }
        CHECK_THROWS_WITH_AS(kernel({part(0), part(7), total}, {{"x", part(16)}, {"y", part(24)}}), "kernel: outputs 0 and 1 share memory", ValueError);
    }
}

TEST_CASE("outputs of a compiled kernel may be its operands, also each the other's") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        for (const std::int64_t size : kSizes) {
            CAPTURE(size);
            const CompiledKernel swap = compile_all("y, x", *each.engine), rotate = compile_all("x*0.5 - y*0.25, x*0.25 + y*0.5", *each.engine);
            const View x = random_array({size}, DType::Float64, 1), y = random_array({size}, DType::Float64, 2), a = x.copy(), b = y.copy();
            swap({empty({size}, DType::Float64), empty({size}, DType::Float64)}, {{"x", x}, {"y", y}});
            for (int round = 0; round < 2; ++round) {
                swap({x, y}, {{"x", x}, {"y", y}});
                CHECK(bits_of(x) == bits_of(round == 0 ? b : a));
                CHECK(bits_of(y) == bits_of(round == 0 ? a : b));
            }
            const BoundKernel bound = rotate.bind({x, y}, {{"x", x}, {"y", y}});
            for (int round = 0; round < 3; ++round) {
                const View p = (Expr(a) * 0.5 - Expr(b) * 0.25).eval(), q = (Expr(a) * 0.25 + Expr(b) * 0.5).eval();
                bound();
                CHECK(bits_of(x) == bits_of(p));
                CHECK(bits_of(y) == bits_of(q));
                assign(a, p);
                assign(b, q);
            }
        }
    }
}

TEST_CASE("layouts that a kernel of several outputs has met are answered without the engine, temporaries or none") {
    for (const NamedEngine& each : both_engines()) {
        const auto walks = [&] { return each.engine->cache_stats().hits + each.engine->cache_stats().misses; };
        const View x = random_array({20, 30}, DType::Float64);
        const auto is_remembered = [&](const char* source, std::initializer_list<View> outs) {
            const CompiledKernel kernel = compile_all(source, *each.engine);
            kernel(outs, {{"x", x}});
            const std::uint64_t before = walks();
            kernel(outs, {{"x", x}});
            return walks() == before;
        };
        const View one = empty({}, DType::Float64), two = empty({}, DType::Float64), row = empty({30}, DType::Float64), whole = empty({20, 30}, DType::Float64);
        CHECK(is_remembered("min(x), max(x)", {one, two}));
        CHECK(is_remembered("sum(x), sum(x, axis=0), x * 2", {one, row, whole}));
        CHECK(is_remembered("sum(x), x - mean(x)", {one, whole}));
        const CompiledKernel kernel = compile_all("sum(x), sum(x, axis=0)", *each.engine);
        const auto call = kernel.for_layouts(std::vector<View>{one, row}, std::vector<Binding>{{"x", x}});
        REQUIRE(call.has_value());
        char* const data[] = {two.data(), row.data(), x.data()};
        CHECK((*call)(data));
        CHECK(bits_of(two) == bits_of(sum(x).eval(*each.engine)));
        char* const into_operand[] = {two.data(), x.data(), x.data()};
        CHECK(!(*call)(into_operand));
    }
}
