// Views with pointers in them, as operands and as results of everything.

#include <doctest/doctest.h>

#include <random>

#include "stridejit/stridejit.h"
#include "tests/support/arrays.h"
#include "tests/support/indirect.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

struct Case {
    View direct, indirect;
};

/// Random values of a random shape, once as they are and once behind pointers along some axes.
Case make_case(std::mt19937_64& random, DType dtype, const Dims& shape) {
    Case result;
    result.direct = random_array(as_span(shape), dtype, random());
    SmallVector<bool, 8> indirect(shape.size(), false);
    for (bool& each : indirect) each = random() % 2 == 0;
    result.indirect = indirect_copy(result.direct, {indirect.data(), indirect.size()}, random());
    if (random() % 4 == 0 && result.direct.itemsize() > 1) {
        result.direct = result.direct.as_byte_swapped();
        result.indirect = result.indirect.as_byte_swapped();
    }
    return result;
}

Dims random_shape(std::mt19937_64& random) {
    constexpr std::int64_t extents[] = {0, 1, 2, 3, 5, 7, 16, 17, 40};
    Dims shape;
    for (std::size_t rank = random() % 5; rank > 0; --rank) {
        const std::int64_t extent = extents[random() % 9];
        shape.push_back(extent == 0 && random() % 4 != 0 ? 3 : rank > 2 ? std::min<std::int64_t>(extent, 5) : extent);
    }
    return shape;
}

ReduceOptions random_axes(std::mt19937_64& random, std::size_t rank) {
    ReduceOptions options;
    options.axes.emplace();
    for (std::size_t axis = 0; axis < rank; ++axis)
        if (random() % 2 == 0) options.axes->push_back(static_cast<std::int64_t>(axis));
    return options;
}

template <class Run>
void on_every_backend(const Run& run) {
    std::string why;
    for (const Isa isa : kIsas) {
        if (!can_run({isa})) continue;
        CAPTURE(Target{isa}.name());
        Engine interpreter({BackendChoice::Interpreter, {isa}});
        run(interpreter);
        if (!load_llvm_backend(why)) continue;
        Engine jit({BackendChoice::Llvm, {isa}});
        run(jit);
    }
}

}  // namespace

TEST_CASE("what stands behind pointers is read and written like anything else") {
    on_every_backend([](Engine& engine) {
        for (const std::uint64_t seed : seeds(60)) {
            CAPTURE(seed);
            std::mt19937_64 random(seed);
            const Dims shape = random_shape(random);
            const Case a = make_case(random, DType::Int64, shape), b = make_case(random, DType::Float32, shape);
            const Case out = make_case(random, DType::Float64, shape);
            assign(out.direct, Expr(a.direct) * 3 - b.direct, engine);
            assign(out.indirect, Expr(a.indirect) * 3 - b.indirect, engine);
            CHECK(bits_of(copy_of(out.indirect, Order::C, engine)) == bits_of(copy_of(out.direct, Order::C, engine)));
            fill(out.indirect, 7, engine);
            CHECK(all(Expr(out.indirect) == 7).item<bool>(engine));
        }
    });
}

TEST_CASE("reductions over and along pointers equal those over plain memory") {
    on_every_backend([](Engine& engine) {
        for (const std::uint64_t seed : seeds(60)) {
            CAPTURE(seed);
            std::mt19937_64 random(seed);
            const Dims shape = random_shape(random);
            const Case a = make_case(random, DType::Int32, shape), b = make_case(random, DType::Int32, shape);
            const ReduceOptions options = random_axes(random, shape.size());
            const auto bits = [&](const Expr& expression) { return bits_of(expression.eval(engine)); };
            CHECK(bits(sum(a.indirect, options)) == bits(sum(a.direct, options)));
            CHECK(bits(sum(Expr(a.indirect) * b.indirect, options)) == bits(sum(Expr(a.direct) * b.direct, options)));
            CHECK(bits(any(Expr(a.indirect) > 5, options)) == bits(any(Expr(a.direct) > 5, options)));
            const View into = sum(a.direct, options).eval(engine);
            SmallVector<bool, 8> everywhere(into.rank(), true);
            const View behind = indirect_copy(into, {everywhere.data(), everywhere.size()}, seed);
            fill(behind, 0, engine);
            assign(behind, sum(a.direct, options), engine);
            CHECK(bits(behind) == bits_of(into));
        }
    });
}

TEST_CASE("a result that overlaps what pointers lead to is that of reading everything first") {
    std::vector<std::int32_t> values(64);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<std::int32_t>(i);
    char* rows[4];
    for (int r = 0; r < 4; ++r) rows[r] = reinterpret_cast<char*>(values.data() + 16 * r);
    const View indirect(rows, DType::Int32, Layout{{4, 15}, {8, 4}, {0, -1}});
    const View shifted = view(values.data(), {4, 16})(Slice{}, slice(1, 16));
    assign(shifted, Expr(indirect) + 100);
    for (int r = 0; r < 4; ++r)
        for (int c = 1; c < 16; ++c) CHECK(values[static_cast<std::size_t>(16 * r + c)] == 16 * r + c - 1 + 100);
}

TEST_CASE("a bound call follows the pointers that stand there when it is called, into its own result too") {
    on_every_backend([](Engine& engine) {
        std::vector<std::int32_t> low(64), high(64), result(64);
        for (std::int32_t i = 0; i < 64; ++i) {
            low[static_cast<std::size_t>(i)] = i;
            high[static_cast<std::size_t>(i)] = 1000 + i;
        }
        std::int32_t* rows[2] = {low.data(), high.data()};
        const View x(rows, DType::Int32, Layout{{2, 32}, {8, 4}, {0, -1}});
        const BoundKernel kernel = compile("x + 1", engine).bind(view(result.data(), {2, 32}), {{"x", x}});
        kernel();
        CHECK(result[0] == 1);
        CHECK(result[63] == 1032);
        rows[0] = high.data() + 32;
        kernel();
        CHECK(result[0] == 1033);
        CHECK(result[63] == 1032);
        result = low;
        rows[0] = result.data() + 1;
        rows[1] = result.data();
        kernel();
        for (std::int32_t i = 0; i < 32; ++i) {
            CHECK(result[static_cast<std::size_t>(i)] == i + 2);
            CHECK(result[static_cast<std::size_t>(32 + i)] == i + 1);
        }
    });
}
