// What is done about outputs that share memory with inputs: which remedy, and that each leaves what copying first leaves.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <map>
#include <random>

#include "stridejit/engine/overlap.h"
#include "stridejit/engine/stage.h"
#include "stridejit/kernels/copy.h"
#include "tests/support/arrays.h"
#include "tests/support/engines.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

using Bytes = std::vector<std::uint8_t>;

Space space_of(const View& out) { return {out.layout().shape, SmallVector<bool, 8>(out.rank(), false)}; }

/// Each output is its number plus three times the sum of the inputs, computed as int64.
Body sum_body(std::span<const View> outs, std::span<const View> ins) {
    Body body;
    Value total = body.constant(DType::Int64, 1);
    for (std::size_t k = 0; k < ins.size(); ++k)
        total = body.apply(Op::Add, total, body.cast(body.load(outs.size() + k, ins[k].dtype()), DType::Int64));
    for (std::size_t k = 0; k < outs.size(); ++k) {
        total = body.apply(Op::Mul, total, body.constant(DType::Int64, 3));
        body.store(k, body.cast(total, outs[k].dtype()));
    }
    return body;
}

std::vector<Argument> arguments_of(std::span<const View> outs, std::span<const View> ins) {
    std::vector<Argument> all;
    for (const View& out : outs) all.push_back({out, Access::Write});
    for (const View& in : ins) all.push_back({in, Access::Read});
    return all;
}

View moved(const View& view, const Bytes& from, Bytes& to) {
    const View there(to.data() + (view.data() - reinterpret_cast<const char*>(from.data())), view.dtype(), view.layout());
    return view.swapped() ? there.as_byte_swapped() : there;
}

std::vector<View> moved(std::span<const View> views, const Bytes& from, Bytes& to) {
    std::vector<View> all;
    for (const View& view : views) all.push_back(moved(view, from, to));
    return all;
}

/// Runs the call with the remedy for these limits, and with inputs in a memory of their own: the same bytes must be left.
Remedy check_remedy(Engine& engine, const Bytes& before, std::span<const View> outs, std::span<const View> ins, const Limits& limits) {
    const Body body = sum_body(outs, ins);
    const Space space = space_of(outs[0]);
    Bytes apart = before, source = before, together = before;
    engine.run(body, space, arguments_of(moved(outs, before, apart), moved(ins, before, source)));
    const auto arguments = arguments_of(moved(outs, before, together), moved(ins, before, together));
    const Conflict conflict = find_conflict(space, arguments, limits);
    CAPTURE(to_text(conflict, space, arguments));
    if (conflict.remedy == Remedy::InPlace) engine.run(body, space, arguments);
    else run_staged(engine, body, space, arguments, conflict);
    CHECK(together == apart);
    return conflict.remedy;
}

Bytes counted(std::size_t size) {
    Bytes bytes(size);
    for (std::size_t i = 0; i < size; ++i) bytes[i] = static_cast<std::uint8_t>(i * 37 + i / 7 + 1);
    return bytes;
}

constexpr Limits kSmall[] = {{0, 1}, {0, 1 << 20}, {8, 1 << 20}, {24, 9}, {64, 1 << 20}, {200, 64}};

struct Axis {
    std::int64_t start, count, step;
};

/// Every slice of `size` elements with steps of -3 to 3, by its number of elements.
std::map<std::int64_t, std::vector<Axis>> all_slices(std::int64_t size) {
    std::map<std::int64_t, std::vector<Axis>> slices;
    for (const std::int64_t step : {-3, -2, -1, 1, 2, 3})
        for (std::int64_t start = 0; start < size; ++start)
            for (std::int64_t count = 1;; ++count) {
                const std::int64_t last = start + (count - 1) * step;
                if (last < 0 || last >= size) break;
                slices[count].push_back({start, count, step});
            }
    return slices;
}

std::int64_t pick(std::mt19937_64& random, std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(high - low + 1));
}

template <class T>
const T& pick(std::mt19937_64& random, const std::vector<T>& from) {
    return from[random() % from.size()];
}

}  // namespace

TEST_CASE("every remedy for every pair of slices of ten elements leaves what copying first leaves") {
    const Bytes before = counted(40);
    std::map<Remedy, int> met;
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        for (const auto& [count, slices] : all_slices(10))
            for (const Axis& a : slices)
                for (const Axis& b : slices) {
                    Bytes memory = before;
                    const auto view_of = [&](const Axis& axis) {
                        return View(memory.data() + axis.start * 4, DType::Int32, Layout{{axis.count}, {axis.step * 4}, {}});
                    };
                    const View outs[] = {view_of(a)}, ins[] = {view_of(b)};
                    for (std::size_t k = 0; k < (each.is_llvm ? 2 : std::size(kSmall)); ++k)
                        ++met[check_remedy(*each.engine, memory, outs, ins, kSmall[each.is_llvm ? 2 * k : k])];
                }
    }
    CHECK(met[Remedy::InPlace] > 1000);
    CHECK(met[Remedy::Ordered] > 1000);
    CHECK(met[Remedy::Slabs] > 1000);
    CHECK(met[Remedy::Pairs] > 100);
    CHECK(met[Remedy::Temporary] > 100);
}

TEST_CASE("every remedy for pairs of slices of ten by ten elements leaves what copying first leaves") {
    const auto slices = all_slices(10);
    std::map<Remedy, int> met;
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        for (const std::uint64_t seed : seeds(each.is_llvm ? 1500 : 40000)) {
            CAPTURE(seed);
            std::mt19937_64 random(seed);
            Bytes memory = counted(200);
            // Few elements are in few conflicts: most pairs are of large slices.
            const std::int64_t rows = std::min<std::int64_t>(pick(random, 1, 14), 10), columns = std::min<std::int64_t>(pick(random, 1, 14), 10);
            const auto make = [&] {
                const Axis &a = pick(random, slices.at(rows)), &b = pick(random, slices.at(columns));
                return View(memory.data() + a.start * 20 + b.start * 2, DType::Int16, Layout{{rows, columns}, {a.step * 20, b.step * 2}, {}});
            };
            const View out = make(), in = make();
            const View outs[] = {out};
            std::vector<View> ins = {in};
            if (random() % 4 == 0) ins.push_back(make());
            if (random() % 4 == 0 && rows == columns) ins[0] = out.transpose();
            ++met[check_remedy(*each.engine, memory, outs, ins, pick(random, std::vector<Limits>(std::begin(kSmall), std::end(kSmall))))];
        }
    }
    if (seeds(2).size() < 2) return;
    for (const Remedy remedy : {Remedy::InPlace, Remedy::Ordered, Remedy::Pairs, Remedy::Slabs, Remedy::Temporary}) {
        CAPTURE(static_cast<int>(remedy));
        CHECK(met[remedy] > 100);
    }
}

TEST_CASE("every pair of slices of ten by ten elements, from anywhere to an end in steps of -3 to 3, leaves what copying first leaves") {
#ifdef __SANITIZE_ADDRESS__
    constexpr int kEach = 9;  // one pair of so many: the others are met in other builds
#else
    constexpr int kEach = 1;
#endif
    std::vector<std::pair<Axis, Axis>> pairs;  // of slices of one axis with the same number of elements
    for (const auto& [count, slices] : all_slices(10)) {
        const auto ends = [](const Axis& axis) {
            const std::int64_t next = axis.start + axis.count * axis.step;
            return next < 0 || next >= 10;
        };
        for (const Axis& a : slices)
            for (const Axis& b : slices)
                if (ends(a) && ends(b)) pairs.emplace_back(a, b);
    }
    const NamedEngine& interpreter = both_engines().front();
    const Bytes before = counted(200);
    int number = 0;
    for (const auto& rows : pairs)
        for (const auto& columns : pairs) {
            if (++number % kEach != 0) continue;
            Bytes memory = before;
            const auto view_of = [&](const Axis& a, const Axis& b) {
                return View(memory.data() + a.start * 20 + b.start * 2, DType::Int16,
                            Layout{{a.count, b.count}, {a.step * 20, b.step * 2}, {}});
            };
            const View outs[] = {view_of(rows.first, columns.first)}, ins[] = {view_of(rows.second, columns.second)};
            check_remedy(*interpreter.engine, memory, outs, ins, kSmall[static_cast<std::size_t>(number) % std::size(kSmall)]);
        }
    MESSAGE("pairs: " << number / kEach);
    CHECK(number > 100000);
}

TEST_CASE("random views of up to four axes, casts, both byte orders, one or two outputs: as if copied first") {
    std::map<Remedy, int> met;
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        for (const std::uint64_t seed : seeds(each.is_llvm ? 300 : 10000)) {
            CAPTURE(seed);
            std::mt19937_64 random(seed);
            Bytes memory = counted(6 * 6 * 6 * 6 * 8 + 64);
            const auto rank = static_cast<std::size_t>(pick(random, 1, 4));
            Dims shape;
            for (std::size_t axis = 0; axis < rank; ++axis) shape.push_back(pick(random, 1, 6));
            if (random() % 3 == 0) shape = Dims(rank, shape[0]);
            const std::int64_t unit = std::int64_t{1} << pick(random, 0, 3);
            const auto make = [&](bool is_output) -> View {
                constexpr DType kInts[] = {DType::Int8, DType::UInt8, DType::Int16, DType::Int32, DType::UInt32, DType::Int64};
                constexpr DType kOuts[] = {DType::Int8, DType::Int16, DType::Int32, DType::Int64, DType::Float32, DType::Float64};
                for (;;) {
                    const DType dtype = random() % 2 ? (unit == 1 ? DType::Int8 : unit == 2 ? DType::Int16 : unit == 4 ? DType::Int32 : DType::Int64)
                                                     : is_output ? kOuts[random() % 6] : kInts[random() % 6];
                    std::vector<std::int64_t> places = {216, 36, 6, 1};
                    if (random() % 2) std::shuffle(places.begin(), places.end(), random);
                    Layout layout{shape, Dims(rank, 0), {}};
                    std::int64_t start = random() % 8 == 0 ? pick(random, 0, 7) : 0;
                    for (std::size_t axis = 0; axis < rank; ++axis) {
                        const std::int64_t last = shape[axis] - 1, step = last == 0 ? 1 : pick(random, 1, 5 / last);
                        const std::int64_t first = pick(random, 0, 5 - step * last), place = places[axis + 4 - rank] * unit;
                        const bool backward = random() % 3 == 0, repeats = !is_output && random() % 8 == 0;
                        layout.strides[axis] = repeats ? 0 : backward ? -step * place : step * place;
                        start += (first + (backward && !repeats ? step * last : 0)) * place;
                    }
                    View view(memory.data() + start, dtype, layout);
                    if (item_bytes(dtype) > 1 && random() % 4 == 0) view = view.as_byte_swapped();
                    if (!is_output || !may_overlap_itself(view)) return view;
                }
            };
            std::vector<View> outs = {make(true)}, ins = {make(false)};
            if (random() % 3 == 0) ins.push_back(make(false));
            if (random() % 6 == 0) ins.push_back(View(outs[0].data(), outs[0].dtype() == DType::Float32   ? DType::Int32
                                                                       : outs[0].dtype() == DType::Float64 ? DType::Int64
                                                                                                           : outs[0].dtype(), outs[0].layout()));
            if (random() % 4 == 0) {
                const View second = make(true);
                if (!may_overlap(second, outs[0])) outs.push_back(second);
            }
            constexpr std::int64_t kScratch[] = {0, 8, 30, 100, 1000, 60 << 10}, kWorth[] = {1, 16, 200, 1 << 20};
            ++met[check_remedy(*each.engine, memory, outs, ins, {kScratch[random() % 6], kWorth[random() % 4]})];
        }
    }
    if (seeds(2).size() < 2) return;
    for (const Remedy remedy : {Remedy::InPlace, Remedy::Inputs, Remedy::Ordered, Remedy::Pairs, Remedy::Slabs, Remedy::Temporary}) {
        CAPTURE(static_cast<int>(remedy));
        CHECK(met[remedy] > 10);
    }
}

TEST_CASE("two outputs that are each other's inputs are exchanged") {
    for (const NamedEngine& each : both_engines()) {
        CAPTURE(each.name);
        const View a = random_array({1000}, DType::Float64, 1), b = random_array({1000}, DType::Float64, 2);
        const auto was_a = bits_of(a), was_b = bits_of(b);
        Body body;  // stores before it loads: loads see memory as it was before any store
        body.store(0, body.load(3, DType::Float64));
        body.store(1, body.load(2, DType::Float64));
        const Argument arguments[] = {{a, Access::Write}, {b, Access::Write}, {a, Access::Read}, {b, Access::Read}};
        each.engine->run(body, space_of(a), arguments);
        CHECK(bits_of(a) == was_b);
        CHECK(bits_of(b) == was_a);
    }
}

TEST_CASE("the remedy of well-known calls") {
    const auto told = [](const View& out, const std::vector<View>& ins) {
        const auto arguments = arguments_of(std::span(&out, 1), ins);
        return to_text(find_conflict(space_of(out), arguments), space_of(out), arguments);
    };
    const View line = empty({1000000}, DType::Float64), square = empty({1000, 1000}, DType::Float64);
    const View wide = empty({30, 100000}, DType::Float32), small = empty({50}, DType::Float64);
    const auto from = [](std::int64_t start) { return slice(start, none); };
    const auto to = [](std::int64_t stop) { return slice(none, stop); };
    const std::string in_place = "in place: no output shares memory with an argument but as the same elements";
    const std::string one_way = "all that is read is read before it is overwritten, piece by piece";
    CHECK(told(line, {line}) == in_place);
    CHECK(told(line[slice(0, none, 2)], {line[slice(1, none, 2)]}) == in_place);
    CHECK(told(line[from(500000)], {line[to(500000)]}) == in_place);
    CHECK(told(line[from(1)], {line[to(-1)]}) ==
          "through a scratch of 28672 bytes: axis 0 from the end, 3584 of 999999 at a time: " + one_way);
    CHECK(told(line[to(-1)], {line[from(1)]}) == "through a scratch of 28672 bytes: axis 0, 3584 of 999999 at a time: " + one_way);
    CHECK(told(line[from(5000)], {line[to(-5000)]}) ==
          "in order: axis 0 from the end, 5000 of 995000 at a time: "
          "no piece writes what it reads, and all that is read is read before it is overwritten");
    CHECK(told(line[slice(1, -1)], {line[to(-2)], line[from(2)]}) ==
          "through a scratch of 61440 bytes: axis 0, 3840 of 999998 at a time, each stored after the next is computed: "
          "elements are read before and after their own place, but no further from it than a piece");
    CHECK(told(square[from(1)], {square[to(-1)]}) ==
          "in order: axis 0 from the end, 1 of 999 at a time: "
          "no piece writes what it reads, and all that is read is read before it is overwritten");
    CHECK(told(square(ellipsis, from(1)), {square(ellipsis, to(-1))}) == "through a scratch of 24000 bytes: axis 0, 3 of 1000 at a time: " + one_way);
    CHECK(told(wide(ellipsis, from(1)), {wide(ellipsis, to(-1))}) ==
          "through a scratch of 28672 bytes: axis 0, 1 of 30 at a time, axis 1 from the end, 7168 of 99999 at a time: " + one_way);
    CHECK(told(square(slice(1, -1), slice(1, -1)), {square(to(-2), slice(1, -1)), square(from(2), slice(1, -1)), square(slice(1, -1), to(-2)), square(slice(1, -1), from(2))}) ==
          "through a scratch of 48000 bytes: axis 0, 3 of 998 at a time, each stored after the next is computed: "
          "elements are read before and after their own place, but no further from it than a piece");
    CHECK(told(line, {line[slice(none, none, -1)]}) ==
          "pairs through a scratch of 28672 bytes: axis 0, 1792 of 1000000 at a time, each with its image: "
          "each piece reads only what it and its image write");
    CHECK(told(square, {square, square.transpose()}) ==
          "pairs through a scratch of 28288 bytes: axis 0, 42 of 1000 at a time, axis 1, 42 of 1000 at a time, each with its image: "
          "each piece reads only what it and its image write");
    CHECK(told(square, {square, square[500]}) == "inputs copied first: what is read from the output's memory fits in the scratch");
    CHECK(told(small[from(1)], {small[to(-1)]}) == "through a scratch of 448 bytes: in one piece: the output fits in the scratch");
    CHECK(told(line[to(500000)], {View(line.data(), DType::Float32, line[to(500000)].layout())}) ==
          "through a scratch of 28672 bytes: axis 0, 3584 of 500000 at a time: " + one_way);
    CHECK(told(square, {square[slice(none, none, -1)].transpose()}) ==
          "a temporary of 8000000 bytes: elements are overwritten both before and after they are read, whatever the order, too far apart for the scratch");
}
