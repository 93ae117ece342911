// CompiledKernel: one expression, many views. What it remembers of earlier calls must never show in a result.

#include <doctest/doctest.h>

#include <thread>

#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// Walks through all stages so far: each asks the engine's cache once.
std::uint64_t walks(const Engine& engine) { return engine.cache_stats().hits + engine.cache_stats().misses; }

View exact(std::initializer_list<std::int64_t> shape, int shift = 0, DType dtype = DType::Float64) {
    const View x = empty(shape, dtype);
    fill_exact(x, shift);
    return x;
}

}  // namespace

TEST_CASE("one kernel takes every dtype, shape and layout, in any order, and again") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        const CompiledKernel kernel = compile("x * 2 + y[::-1]", *each.engine);
        for (int round = 0; round < 3; ++round)
            for (const DType dtype : {DType::Int8, DType::UInt32, DType::Float32, DType::Float64})
                for (const Dims& shape : {Dims{1}, Dims{9}, Dims{4, 5}, Dims{2, 3, 7}, Dims{0, 3}}) {
                    const auto xs = all_layouts(as_span(shape), dtype, Use::Input, 3);
                    const auto outs = all_layouts(as_span(shape), dtype, Use::Output);
                    for (std::size_t i = 0; i < outs.size(); ++i) {
                        const View &x = xs[(i + 1) % xs.size()].view, &y = xs[(i + 4) % xs.size()].view;
                        CAPTURE(outs[i].name);
                        kernel(outs[i].view, {{"x", x}, {"y", y}});
                        const View wanted = (Expr(x) * 2 + y[slice(none, none, -1)]).eval(*each.engine);
                        CHECK(bits_of(outs[i].view) == bits_of(wanted));
                    }
                }
    }
}

TEST_CASE("a layout met before is answered without the engine, and no more than some are remembered") {
    Engine engine({BackendChoice::Interpreter});
    const CompiledKernel kernel = compile("x + 1", engine);
    for (std::int64_t n = 1; n <= 40; ++n)
        for (int round = 0; round < 2; ++round) {
            const View x = exact({n}), out = empty({n}, DType::Float64);
            kernel(out, {{"x", x}});
            for (std::int64_t i = 0; i < n; ++i) CHECK(out.get<double>(i) == x.get<double>(i) + 1);
        }
    std::vector<bool> remembered;
    for (std::int64_t n = 1; n <= 40; ++n) {
        const View x = exact({n}), out = empty({n}, DType::Float64);
        const std::uint64_t before = walks(engine);
        kernel(out, {{"x", x}});
        remembered.push_back(walks(engine) == before);
        for (std::int64_t i = 0; i < n; ++i) CHECK(out.get<double>(i) == x.get<double>(i) + 1);
    }
    CHECK(remembered.front());
    CHECK(!remembered.back());
}

TEST_CASE("overlap is noticed after the layouts were remembered as ones that do not overlap") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        const CompiledKernel kernel = compile("x + y", *each.engine);
        std::vector<double> memory(40), before;
        for (std::size_t i = 0; i < memory.size(); ++i) memory[i] = static_cast<double>(i * i);
        const auto part = [&](std::size_t start) { return view(memory.data() + start, {8}); };
        kernel(part(30), {{"x", part(0)}, {"y", part(8)}});  // apart: remembered
        for (std::size_t out = 0; out <= 32; ++out)
            for (std::size_t x = 0; x <= 32; x += 3)
                for (std::size_t y = 0; y <= 32; y += 4) {
                    for (std::size_t i = 0; i < memory.size(); ++i) memory[i] = static_cast<double>((i * 7 + out) % 31);
                    before = memory;
                    kernel(part(out), {{"x", part(x)}, {"y", part(y)}});
                    bool right = true;
                    for (std::size_t i = 0; i < 8; ++i) right = right && memory[out + i] == before[x + i] + before[y + i];
                    CAPTURE(out);
                    CAPTURE(x);
                    CAPTURE(y);
                    CHECK(right);
                }
    }
}

TEST_CASE("a reduction notices overlap after its layouts were remembered") {
    const CompiledKernel kernel = compile("sum(x, axis=0) + b");
    const View x = exact({8, 8}), b = exact({8}, 5), out = empty({8}, DType::Float64);
    kernel(out, {{"x", x}, {"b", b}});
    for (const std::int64_t row : {0, 3, 7}) {
        const View y = copy_of(x);
        kernel(y[row], {{"x", y}, {"b", b}});
        CHECK(bits_of(y[row]) == bits_of(out));
    }
    const View y = copy_of(x);
    kernel(y(slice(none, none), 2), {{"x", y}, {"b", b}});
    CHECK(bits_of(y(slice(none, none), 2)) == bits_of(out));
    const View in_place = copy_of(b);
    kernel(in_place, {{"x", x}, {"b", in_place}});
    CHECK(bits_of(in_place) == bits_of(out));
}

TEST_CASE("variables that were bound to one view may be bound to different ones later, and the other way round") {
    for (const bool same_first : {true, false}) {
        const CompiledKernel kernel = compile("x - y * z");
        const View a = exact({11}, 1), b = exact({11}, 4), c = exact({11}, 9), out = empty({11}, DType::Float64);
        const auto check = [&](const View& x, const View& y, const View& z) {
            kernel(out, {{"x", x}, {"y", y}, {"z", z}});
            for (std::int64_t i = 0; i < 11; ++i)
                CHECK(out.get<double>(i) == x.get<double>(i) - y.get<double>(i) * z.get<double>(i));
        };
        if (same_first) check(a, a, a);
        check(a, b, c);
        check(a, a, a);
        check(a, a, b);
        check(a, b, a);
        check(b, a, a);
        check(a, b, c);
        check(c, c, c);
    }
}

TEST_CASE("slices of one variable that coincide in one call and differ in the next") {
    const CompiledKernel kernel = compile("x[1:] - y[:-1]");
    const View memory = exact({12}), out = empty({9}, DType::Float64);
    for (int round = 0; round < 2; ++round)
        for (std::int64_t x = 0; x <= 2; ++x)
            for (std::int64_t y = 0; y <= 2; ++y) {
                kernel(out, {{"x", memory[slice(x, x + 10)]}, {"y", memory[slice(y, y + 10)]}});
                for (std::int64_t i = 0; i < 9; ++i)
                    CHECK(out.get<double>(i) == memory.get<double>(x + i + 1) - memory.get<double>(y + i));
            }
}

TEST_CASE("an output in place of an operand is remembered as such, and not for other outputs") {
    const CompiledKernel kernel = compile("x * x + y");
    for (int round = 0; round < 3; ++round) {
        const View x = exact({20}, 2), y = exact({20}, 7), was = copy_of(x), out = empty({20}, DType::Float64);
        kernel(x, {{"x", x}, {"y", y}});
        kernel(out, {{"x", was}, {"y", y}});
        CHECK(bits_of(x) == bits_of(out));
        const View one = exact({21}, 2), before = copy_of(one);
        kernel(one[slice(1, none)], {{"x", one[slice(0, 20)]}, {"y", y}});  // shifted by one element
        for (std::int64_t i = 0; i < 20; ++i)
            CHECK(one.get<double>(i + 1) == before.get<double>(i) * before.get<double>(i) + y.get<double>(i));
    }
}

TEST_CASE("arrays that are part of the expression stay alive and are read at each call") {
    std::optional<CompiledKernel> kernel;
    View weights = exact({6}, 3);
    kernel.emplace(Expr::variable("x") * weights);
    const View kept = weights;
    weights = View();
    const View x = exact({6}), out = empty({6}, DType::Float64);
    for (const double value : {2.0, 5.0}) {
        fill(kept, value);
        (*kernel)(out, {{"x", x}});
        for (std::int64_t i = 0; i < 6; ++i) CHECK(out.get<double>(i) == x.get<double>(i) * value);
    }
    (*kernel)(kept, {{"x", x}});  // into the array of the expression itself
    for (std::int64_t i = 0; i < 6; ++i) CHECK(kept.get<double>(i) == x.get<double>(i) * 5.0);
}

TEST_CASE("eval makes an array of the expression's own dtype and shape") {
    const CompiledKernel kernel = compile("sum(x * y, axis=1, keepdims=True)");
    const View x = exact({3, 5}, 1, DType::Int16), y = exact({5}, 2, DType::UInt8);
    const View out = kernel.eval({{"x", x}, {"y", y}});
    CHECK(out.dtype() == DType::Int64);
    CHECK(shape_of(out) == std::vector<std::int64_t>{3, 1});
    for (std::int64_t i = 0; i < 3; ++i) {
        std::int64_t wanted = 0;
        for (std::int64_t j = 0; j < 5; ++j) wanted += x.get<std::int16_t>(i, j) * y.get<std::uint8_t>(j);
        CHECK(out.get<std::int64_t>(i, 0) == wanted);
    }
    CHECK(compile("1 + 2").eval({}).item<int>() == 3);
}

TEST_CASE("bind settles the views: running reads what is in memory then") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        for (const char* source : {"x * 2 + y", "sum(x) + y", "x - mean(x) + y", "y + 0 * x"}) {
            CAPTURE(source);
            const CompiledKernel kernel = compile(source, *each.engine);
            View x = exact({10}), y = exact({10}, 4);
            const View out = empty({10}, DType::Float64), wanted = empty({10}, DType::Float64);
            const BoundKernel bound = kernel.bind(out, {{"x", x}, {"y", y}});
            for (int round = 0; round < 3; ++round) {
                fill_exact(x, round);
                bound();
                kernel(wanted, {{"x", x}, {"y", y}});
                CHECK(bits_of(out) == bits_of(wanted));
            }
            x = y = View();  // the bound call shares the ownership
            bound();
            CHECK(bits_of(out) == bits_of(wanted));
        }
    }
}

TEST_CASE("bind works for outputs that overlap, for no element and in place") {
    const CompiledKernel kernel = compile("x + 1");
    const View memory = exact({11}), before = copy_of(memory);
    const BoundKernel shifted = kernel.bind(memory[slice(1, none)], {{"x", memory[slice(none, -1)]}});
    shifted();
    for (std::int64_t i = 0; i < 10; ++i) CHECK(memory.get<double>(i + 1) == before.get<double>(i) + 1);
    const View x = exact({5}), was = copy_of(x);
    const BoundKernel in_place = kernel.bind(x, {{"x", x}});
    in_place();
    in_place();
    for (std::int64_t i = 0; i < 5; ++i) CHECK(x.get<double>(i) == was.get<double>(i) + 2);
    const View nothing = empty({0}, DType::Float64);
    kernel.bind(nothing, {{"x", nothing}})();
}

TEST_CASE("bindings that do not fit the variables are refused") {
    const CompiledKernel kernel = compile("x + y");
    const View x = exact({3}), out = empty({3}, DType::Float64);
    CHECK_THROWS_AS(kernel(out, {{"x", x}}), ValueError);
    CHECK_THROWS_AS(kernel(out, {{"x", x}, {"y", x}, {"z", x}}), ValueError);
    CHECK_THROWS_AS(kernel(out, {{"x", x}, {"x", x}}), ValueError);
    CHECK_THROWS_AS(kernel(out, {{"x", x}, {"z", x}}), ValueError);
    CHECK_THROWS_AS(kernel.eval({}), ValueError);
    CHECK_THROWS_AS(kernel.bind(out, {{"y", x}}), ValueError);
    CHECK_THROWS_AS(kernel(out.as_readonly(), {{"x", x}, {"y", x}}), ValueError);
    CHECK_NOTHROW(kernel(out, {{"y", x}, {"x", x}}));
    CHECK_THROWS_AS(kernel(out.as_readonly(), {{"x", x}, {"y", x}}), ValueError);  // also when the layouts are known
    CHECK_THROWS_AS(kernel(empty({3}, DType::Int32), {{"x", x}, {"y", x}}), TypeError);
    CHECK_THROWS_AS((Expr::variable("x") + 1).eval(), ValueError);
}

TEST_CASE("several threads may call one kernel at once, with layouts that are new to it") {
    const CompiledKernel kernel = compile("x * 3 - y");
    std::vector<std::thread> threads;
    std::vector<int> wrong(4, 0);
    for (std::size_t t = 0; t < wrong.size(); ++t)
        threads.emplace_back([&, t] {
            for (int round = 0; round < 20; ++round)
                for (std::int64_t n = 1; n <= 24; ++n) {
                    const View x = exact({n}, round), y = exact({n}, static_cast<int>(t)), out = empty({n}, DType::Float64);
                    kernel(out, {{"x", x}, {"y", y}});
                    for (std::int64_t i = 0; i < n; ++i)
                        wrong[t] += out.get<double>(i) != x.get<double>(i) * 3 - y.get<double>(i);
                }
        });
    for (std::thread& thread : threads) thread.join();
    for (const int count : wrong) CHECK(count == 0);
}

TEST_CASE("a call of settled layouts runs on other memory, and leaves overlap that it does not know to run()") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        const CompiledKernel kernel = compile("x + y[::-1]", *each.engine);
        const View x = exact({9}), y = exact({9}, 3), out = empty({9}, DType::Float64);
        const auto call = kernel.for_layouts(out, std::vector<Binding>{{"x", x}, {"y", y}});
        REQUIRE(call.has_value());
        const View a = exact({9}, 5), b = exact({9}, 8), c = empty({9}, DType::Float64);
        char* const apart[] = {c.data(), a.data(), b.data()};
        CHECK((*call)(apart));
        CHECK(bits_of(c) == bits_of((Expr(a) + b[slice(none, none, -1)]).eval(*each.engine)));
        char* const in_place[] = {a.data(), a.data(), b.data()};
        CHECK((*call)(in_place));
        CHECK(bits_of(a) == bits_of(c));
        char* const reversed[] = {b.data(), a.data(), b.data()};
        const auto before = bits_of(b);
        CHECK(!(*call)(reversed));
        CHECK(bits_of(b) == before);
    }
}

TEST_CASE("calls that need temporaries are remembered and bound, each with memory of its own") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        const char* const sources[] = {"x - mean(x)", "var(x)", "(x - mean(x, axis=0)) / std(x, axis=0)", "max(x) - cumulative_sum(x, axis=1) * sum(x, axis=1)[:, None]"};
        for (const char* source : sources)
            for (const std::int64_t rows : {0, 1, 3, 40}) {
                CAPTURE(source);
                CAPTURE(rows);
                if (rows == 0 && std::string_view(source).find("max") != std::string_view::npos) continue;  // of no element
                const CompiledKernel kernel = compile(source, *each.engine);
                const View x = random_array({rows, 50}, DType::Float64), other = random_array({rows, 50}, DType::Float64, 2);
                const auto wanted = [&](const View& of) { return bits_of(kernel.eval({{"x", of}})); };  // which remembers nothing
                const View like = kernel.eval({{"x", x}}), out = empty(like.shape(), DType::Float64);
                kernel(out, {{"x", x}});
                CHECK(bits_of(out) == wanted(x));
                kernel(out, {{"x", other}});  // from what is remembered
                CHECK(bits_of(out) == wanted(other));
                const BoundKernel bound = kernel.bind(out, {{"x", x}});
                bound();
                CHECK(bits_of(out) == wanted(x));
                std::vector<std::thread> threads;
                std::vector<View> outs, xs;
                for (int k = 0; k < 4; ++k) outs.push_back(empty(like.shape(), DType::Float64)), xs.push_back(random_array({rows, 50}, DType::Float64, static_cast<std::uint64_t>(k) + 3));
                for (std::size_t k = 0; k < 4; ++k)
                    threads.emplace_back([&, k] {
                        for (int turn = 0; turn < 50; ++turn) kernel(outs[k], {{"x", xs[k]}});
                    });
                for (std::thread& thread : threads) thread.join();
                for (std::size_t k = 0; k < 4; ++k) CHECK(bits_of(outs[k]) == wanted(xs[k]));
                if (std::equal(like.shape().begin(), like.shape().end(), x.shape().begin(), x.shape().end())) {  // in place, known for other places
                    const auto expected = wanted(x);
                    kernel(x, {{"x", x}});
                    CHECK(bits_of(x) == expected);
                }
            }
    }
}
