// Outputs that overlap what is read: the result is that of copying the operands first, whatever the overlap.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <random>

#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

using Memory = std::vector<std::int32_t>;

Memory counted(std::size_t size) {
    Memory memory(size);
    for (std::size_t i = 0; i < size; ++i) memory[i] = static_cast<std::int32_t>(100 + i * i);
    return memory;
}

/// start, start + step, ... : `count` elements, all inside.
struct Run {
    std::int64_t start, count, step;
};

std::size_t place(const Run& run, std::int64_t i) { return static_cast<std::size_t>(run.start + i * run.step); }

std::vector<Run> all_runs(std::int64_t size) {
    std::vector<Run> runs;
    for (const std::int64_t step : {-3, -2, -1, 1, 2, 3})
        for (std::int64_t start = 0; start < size; ++start)
            for (std::int64_t count = 1;; ++count) {
                const std::int64_t last = start + (count - 1) * step;
                if (last < 0 || last >= size) break;
                runs.push_back({start, count, step});
            }
    return runs;
}

View view_of(Memory& memory, const Run& run) {
    return View(memory.data() + run.start, DType::Int32, Layout{{run.count}, {run.step * 4}, {}});
}

/// The same place in other memory.
View moved(const View& view, const Memory& from, Memory& to) {
    const auto offset = view.data() - reinterpret_cast<const char*>(from.data());
    return View(reinterpret_cast<char*>(to.data()) + offset, view.dtype(), view.layout());
}

/// A view of `shape` somewhere in `memory`, which is seen as an array of 6 x 6 x 6: a slice of it with steps of any sign,
/// its axes in any order. No two of its elements share memory.
View random_view(Memory& memory, const Dims& shape, std::mt19937_64& random) {
    const auto pick = [&](std::int64_t low, std::int64_t high) {
        return low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
    };
    std::vector<std::int64_t> strides = {36, 6, 1};
    std::shuffle(strides.begin(), strides.end(), random);
    Layout layout{shape, Dims(shape.size()), {}};
    std::int64_t start = 0;
    for (std::size_t axis = 0; axis < 3; ++axis) {
        const std::int64_t extent = axis < shape.size() ? shape[axis] : 1;
        const std::int64_t step = pick(1, extent == 1 ? 5 : 5 / (extent - 1));
        std::int64_t first = pick(0, 5 - step * (extent - 1));
        const bool backwards = random() % 2 != 0;
        if (backwards) first += step * (extent - 1);
        start += first * strides[axis];
        if (axis < shape.size()) layout.strides[axis] = (backwards ? -step : step) * strides[axis] * 4;
    }
    return View(memory.data() + start, DType::Int32, layout);
}

/// Runs `store(out, in, engine)` on overlapping views of `memory`, and on the same output with inputs in a memory of
/// their own. Both must leave the same.
template <class Store>
void check_overlap(const Memory& before, const View& out, const std::vector<View>& inputs, const Store& store) {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        Memory apart = before, source = before, together = before;
        std::vector<View> far, near;
        for (const View& input : inputs) {
            far.push_back(moved(input, before, source));
            near.push_back(moved(input, before, together));
        }
        store(moved(out, before, apart), far, *each.engine);
        store(moved(out, before, together), near, *each.engine);
        CHECK(together == apart);
        CHECK(source == before);
    }
}

}  // namespace

TEST_CASE("for all pairs of slices of ten elements, overlap gives what copying first gives") {
    const Memory before = counted(10);
    const std::vector<Run> runs = all_runs(10);
    std::size_t pairs = 0;
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        for (const Run& out : runs)
            for (const Run& in : runs) {
                if (in.count != out.count) continue;
                ++pairs;
                Memory wanted = before, got = before;
                for (std::int64_t i = 0; i < out.count; ++i)
                    wanted[place(out, i)] = 2 * before[place(in, i)] + 1;
                assign(view_of(got, out), Expr(view_of(got, in)) * 2 + 1, *each.engine);
                if (got == wanted) continue;
                CAPTURE(out.start);
                CAPTURE(out.step);
                CAPTURE(in.start);
                CAPTURE(in.step);
                CHECK(got == wanted);
            }
    }
    CHECK(pairs > 5000);
}

TEST_CASE("a copy between overlapping slices of ten elements gives what copying first gives") {
    const Memory before = counted(10);
    const std::vector<Run> runs = all_runs(10);
    for (const NamedEngine& each : both_engines())
        for (const Run& out : runs)
            for (const Run& in : runs) {
                if (in.count != out.count) continue;
                Memory wanted = before, got = before;
                for (std::int64_t i = 0; i < out.count; ++i)
                    wanted[place(out, i)] = before[place(in, i)];
                copy(view_of(got, out), view_of(got, in), *each.engine);
                REQUIRE(got == wanted);
            }
}

TEST_CASE("two operands that overlap the output each in its own way") {
    const Memory before = counted(10);
    const std::vector<Run> runs = all_runs(10);
    for (const std::uint64_t seed : seeds(3000)) {
        CAPTURE(seed);
        std::mt19937_64 random(seed);
        const Run& out = runs[random() % runs.size()];
        std::vector<Run> fitting;
        for (const Run& run : runs)
            if (run.count == out.count) fitting.push_back(run);
        const Run &a = fitting[random() % fitting.size()], &b = fitting[random() % fitting.size()];
        Memory wanted = before;
        for (std::int64_t i = 0; i < out.count; ++i)
            wanted[place(out, i)] = before[place(a, i)] - before[place(b, i)];
        for (const NamedEngine& each : both_engines()) {
            Memory got = before;
            assign(view_of(got, out), Expr(view_of(got, a)) - view_of(got, b), *each.engine);
            CHECK(got == wanted);
        }
    }
}

TEST_CASE("random overlapping views of two and three axes, element by element") {
    const Memory before = counted(216);
    for (const std::uint64_t seed : seeds(1500)) {
        CAPTURE(seed);
        std::mt19937_64 random(seed);
        Dims shape;
        for (std::size_t rank = 2 + seed % 2; rank > 0; --rank) shape.push_back(static_cast<std::int64_t>(1 + random() % 6));
        Memory memory = before;
        const View out = random_view(memory, shape, random);
        const std::vector<View> inputs = {random_view(memory, shape, random), random_view(memory, shape, random)};
        check_overlap(memory, out, inputs, [](const View& to, const std::vector<View>& from, Engine& engine) {
            assign(to, Expr(from[0]) * 3 - from[1], engine);
        });
    }
}

TEST_CASE("random reductions into memory that they read") {
    const Memory before = counted(216);
    for (const std::uint64_t seed : seeds(1500)) {
        CAPTURE(seed);
        std::mt19937_64 random(seed);
        Dims shape;
        for (std::size_t rank = 2 + seed % 2; rank > 0; --rank) shape.push_back(static_cast<std::int64_t>(1 + random() % 6));
        const std::size_t axis = random() % shape.size();
        const bool keepdims = random() % 2 != 0;
        Dims results;
        for (std::size_t i = 0; i < shape.size(); ++i) {
            if (i != axis) results.push_back(shape[i]);
            else if (keepdims) results.push_back(1);
        }
        Memory memory = before;
        const View out = random_view(memory, results, random), in = random_view(memory, shape, random);
        const View other = random_view(memory, results, random);
        const ReduceOptions along{std::vector{static_cast<std::int64_t>(axis)}, keepdims, DType::Int32};
        check_overlap(memory, out, {in, other}, [&](const View& to, const std::vector<View>& from, Engine& engine) {
            assign(to, sum(from[0], along) - from[1], engine);
        });
        check_overlap(memory, out, {in}, [&](const View& to, const std::vector<View>& from, Engine& engine) {
            assign(to, max(from[0], along) - min(from[0], along), engine);
        });
    }
}

TEST_CASE("well-known calls in place") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        const auto run = [&](const View& out, const Expr& expression) { assign(out, expression, *each.engine); };
        const View x = random_array({7, 7}, DType::Float64), was = copy_of(x);
        run(x, Expr(x) + x.transpose());
        for (std::int64_t i = 0; i < 7; ++i)
            for (std::int64_t j = 0; j < 7; ++j)
                CHECK(bits_of(x.get<double>(i, j)) == bits_of(was.get<double>(i, j) + was.get<double>(j, i)));

        const View y = copy_of(was);
        fill_exact(y);
        const View kept = copy_of(y);
        run(y, y - mean(y, {std::vector<std::int64_t>{0}}));
        for (std::int64_t j = 0; j < 7; ++j) {
            double total = 0;
            for (std::int64_t i = 0; i < 7; ++i) total += kept.get<double>(i, j);
            for (std::int64_t i = 0; i < 7; ++i) CHECK(y.get<double>(i, j) == kept.get<double>(i, j) - total / 7);
        }

        const View z = copy_of(kept);
        run(z[0], sum(z, {std::vector<std::int64_t>{0}}));  // its own first row becomes the sum of all rows
        for (std::int64_t j = 0; j < 7; ++j) {
            double total = 0;
            for (std::int64_t i = 0; i < 7; ++i) total += kept.get<double>(i, j);
            CHECK(z.get<double>(0, j) == total);
            for (std::int64_t i = 1; i < 7; ++i) CHECK(z.get<double>(i, j) == kept.get<double>(i, j));
        }
    }
}

TEST_CASE("views of other dtypes that share bytes with the output") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        std::uint8_t bytes[64], before[64];
        for (int shift = 0; shift < 32; ++shift) {
            CAPTURE(shift);
            for (int i = 0; i < 64; ++i) before[i] = bytes[i] = static_cast<std::uint8_t>(3 * i + 1);
            const View in(bytes + shift, DType::UInt8, contiguous_layout(std::vector<std::int64_t>{8}, 1));
            const View out(bytes + 16, DType::Int32, contiguous_layout(std::vector<std::int64_t>{8}, 4));
            assign(out, Expr(in) + 1, *each.engine);
            for (int i = 0; i < 8; ++i) CHECK(out.get<std::int32_t>(i) == before[shift + i] + 1);
            for (int i = 0; i < 64; ++i)
                if (i < 16 || i >= 48) CHECK(bytes[i] == before[i]);
        }
    }
}

TEST_CASE("functions that read and write operands by themselves leave what copying first leaves") {
    for (const NamedEngine& each : all_engines()) {
        CAPTURE(each.name);
        for (const DType dtype : {DType::Float64, DType::Float32}) {
            CAPTURE(name_of(dtype));
            for (const std::int64_t size : {0, 1, 3, 7, 8, 9, 16, 31, 33, 65, 131}) {
                CAPTURE(size);
                const View memory = random_array({size + 8}, dtype), was = copy_of(memory), other = random_array({size}, dtype, 2);
                const auto part = [&](const View& whole, std::int64_t from) { return whole[Slice(from, from + size)]; };
                const auto check = [&](std::int64_t to, std::int64_t from, const std::function<Expr(const View&)>& expression) {
                    CAPTURE(to);
                    CAPTURE(from);
                    copy(memory, was);
                    assign(part(memory, to), expression(part(memory, from)), *each.engine);
                    const View expected = copy_of(was);
                    assign(part(expected, to), expression(part(was, from)), *each.engine);
                    CHECK(std::memcmp(memory.data(), expected.data(), static_cast<std::size_t>(memory.size() * memory.itemsize())) == 0);
                };
                for (const auto& [to, from] : {std::pair{0, 0}, {1, 0}, {0, 1}, {8, 0}, {0, 8}, {3, 0}}) {
                    check(to, from, [](const View& x) { return exp(x); });
                    check(to, from, [](const View& x) { return log(exp(x) + 1); });
                    check(to, from, [](const View& x) { return exp(x) * x + sin(x); });
                    check(to, from, [&](const View& x) { return power(abs(other), x); });
                    check(to, from, [&](const View& x) { return power(abs(x), other); });
                    check(to, from, [](const View& x) { return atan2(x, x); });
                    check(to, from, [](const View& x) { return fast(tanh(x)); });
                }
            }
        }
    }
}
