#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <map>
#include <random>
#include <string>
#include <thread>
#include <vector>

#include "stridejit/engine/kernel.h"
#include "stridejit/ir/print.h"
#include "tests/engine/reference_run.h"

using namespace stridejit;
using namespace stridejit::tests;

namespace {

std::vector<Isa> isas() {
    std::vector<Isa> found;
    for (const Isa isa : kIsas)
        if (can_run({isa})) found.push_back(isa);
    return found;
}

constexpr DType dtype_at(std::size_t i) { return static_cast<DType>(i); }
constexpr Op op_at(std::size_t i) { return static_cast<Op>(i); }

enum class Values {
    Special,  ///< a third are those where meanings differ most
    Plain,    ///< floats of one magnitude: a sum shows in its last bits in which order it was taken
    Zeros,    ///< floats of either sign: the least of them shows which came last
};

template <class T>
T random_element(std::mt19937_64& random, Values values) {
    using Limits = std::numeric_limits<T>;
    if constexpr (is_half_v<T>) {
        return random() % 2 ? T(random_element<float>(random, values)) : half::from_bits<T>(static_cast<std::uint16_t>(random()));
    } else if constexpr (std::is_floating_point_v<T>) {
        if (values == Values::Plain) return static_cast<T>(0.75 + static_cast<double>(random()) * 0x1p-65);
        if (values == Values::Zeros) return random() % 2 ? T{0} : -T{0};
        static constexpr T kSpecial[] = {T{0}, T(-0.0), T{1}, T{-1}, T{0.5}, T{-0.5}, T{2.5}, T{-2.5}, T{3}, T{-7},
                                         T{128}, T{255}, T{-129}, T{65536}, T{2147483648.0}, T{4294967296.0},
                                         T{9223372036854775808.0}, T{18446744073709551616.0}, T{-9223372036854775808.0},
                                         Limits::infinity(), -Limits::infinity(), Limits::quiet_NaN(), Limits::max(),
                                         Limits::lowest(), Limits::min(), Limits::denorm_min(), T{4503599627370497.5}};
        if (random() % 3 == 0) return kSpecial[random() % std::size(kSpecial)];
        return static_cast<T>(static_cast<std::int64_t>(random())) / static_cast<T>(std::uint64_t{1} << random() % 63);
    } else {
        static constexpr T kSpecial[] = {T{0}, T{1}, static_cast<T>(-1), Limits::min(), Limits::max(), T{2},
                                         static_cast<T>(7), static_cast<T>(8), static_cast<T>(31), static_cast<T>(64)};
        if (random() % 3 == 0) return kSpecial[random() % std::size(kSpecial)];
        return static_cast<T>(random() >> random() % 64);
    }
}

/// Bytes of one argument, with a margin on both sides that nobody may write to; elements lie at odd addresses.
struct Block {
    static constexpr std::size_t kMargin = 65;
    std::vector<char> bytes;
    std::size_t first = 0;  ///< of element [0, 0, ...]
    DType dtype = DType::Bool;

    [[nodiscard]] char* data() { return bytes.data() + first; }
};

Block make_block(const LoopNest& nest, const Operand& operand, std::mt19937_64& random, Values values) {
    std::int64_t low = 0, high = item_bytes(operand.dtype);
    for (std::size_t l = 0; l < nest.loops.size(); ++l) {
        const std::int64_t reach = operand.strides[l] * (nest.loops[l].extent - 1);
        (reach < 0 ? low : high) += reach;
    }
    Block block;
    block.dtype = operand.dtype;
    block.bytes.assign(static_cast<std::size_t>(high - low) + 2 * Block::kMargin, '\xa5');
    block.first = static_cast<std::size_t>(-low) + Block::kMargin;
    // An element wherever one may begin, so that any strides find proper values.
    if (operand.access == Access::Read) {
        for (std::size_t at = Block::kMargin; at < block.bytes.size() - Block::kMargin; ++at) block.bytes[at] = static_cast<char>(random());
        const auto step = static_cast<std::size_t>(item_bytes(operand.dtype));
        const std::size_t phase = block.first % step;
        for (std::size_t at = Block::kMargin + (phase + step - Block::kMargin % step) % step; at + step + Block::kMargin <= block.bytes.size(); at += step)
            visit(operand.dtype, [&](auto tag) {
                using T = typename decltype(tag)::type;
                if constexpr (std::is_same_v<T, bool>) {
                    block.bytes[at] = static_cast<char>(random() % 2 ? 0 : random());  // any byte but 0 is true
                } else {
                    const T value = random_element<T>(random, values);
                    std::memcpy(&block.bytes[at], &value, sizeof(T));
                }
            });
    }
    return block;
}

/// A nest to run: by hand, or from the printed form.
struct Case {
    LoopNest nest;
    Plan plan;
    std::map<std::size_t, std::size_t> same_as;  ///< operand -> the operand whose memory it shares
};

using Memory = std::vector<Block>;

void make_all_nans_one(Memory& memory, const LoopNest& nest) {
    for (std::size_t k = 0; k < memory.size(); ++k) {
        if (nest.operands[k].access != Access::Write || !is_float(nest.operands[k].dtype)) continue;
        const auto each = [&](auto& self, std::size_t loop, char* at) -> void {
            if (loop < nest.loops.size()) {
                for (std::int64_t i = 0; i < nest.loops[loop].extent; ++i)
                    self(self, loop + 1, at + i * nest.operands[k].strides[loop]);
                return;
            }
            visit(nest.operands[k].dtype, [&](auto tag) {
                using T = typename decltype(tag)::type;
                if constexpr (std::is_floating_point_v<T> || is_half_v<T>) {
                    T value;
                    std::memcpy(&value, at, sizeof(T));
                    if (value != value) value = std::numeric_limits<T>::quiet_NaN();
                    std::memcpy(at, &value, sizeof(T));
                }
            });
        };
        each(each, 0, memory[k].data());
    }
}

template <class Run>
std::vector<std::vector<char>> bytes_after(const Case& what, Memory memory, const Run& run) {
    std::vector<char*> pointers;
    for (std::size_t k = 0; k < memory.size(); ++k) {
        const auto shared = what.same_as.find(k);
        pointers.push_back(memory[shared == what.same_as.end() ? k : shared->second].data());
    }
    run(pointers.data());
    make_all_nans_one(memory, what.nest);
    std::vector<std::vector<char>> bytes;
    for (Block& block : memory) bytes.push_back(std::move(block.bytes));
    return bytes;
}

/// Runs the case by the reference and by the interpreter with each set of loops: equal bytes everywhere.
void check_with(const Case& what, std::uint64_t seed, Values values) {
    const auto broken = verify(what.nest);
    REQUIRE_MESSAGE(broken.empty(), broken.front() << "\n" << to_text(what.nest));
    std::mt19937_64 random(seed);
    Memory memory;
    for (const Operand& operand : what.nest.operands) memory.push_back(make_block(what.nest, operand, random, values));
    const auto backend = make_interpreter_backend();
    const Specialized reference = specialize(what.nest, what.plan, Target{Isa::Baseline});
    const auto expected = bytes_after(what, memory, [&](char* const* pointers) {
        reference_run(reference.what, pointers, reference.launch.extents.data(), reference.launch.strides.data());
    });
    for (const Isa isa : isas()) {
        const Specialized special = specialize(what.nest, what.plan, Target{isa});
        const auto kernel = backend->compile(special.what);
        const auto got = bytes_after(what, memory, [&](char* const* pointers) {
            kernel->run(pointers, special.launch.extents.data(), special.launch.strides.data());
        });
        for (std::size_t k = 0; k < got.size(); ++k) {
            const auto differs = std::mismatch(got[k].begin(), got[k].end(), expected[k].begin()).first - got[k].begin();
            CHECK_MESSAGE(got[k] == expected[k], Target{isa}.name() << ", operand " << k << " differs at byte "
                          << differs - static_cast<std::ptrdiff_t>(memory[k].first) << "\n" << to_text(special.what)
                          << backend->list(special.what).ir);
        }
    }
}

void check(const Case& what, std::uint64_t seed = 1) {
    check_with(what, seed, Values::Special);
    if (!has_reduction(what.nest.body)) return;
    check_with(what, seed, Values::Plain);
    check_with(what, seed, Values::Zeros);
}

/// Adds an operand whose strides are given in bytes.
std::uint64_t operand(LoopNest& nest, DType dtype, Access access, Dims strides) {
    const std::size_t k = nest.operands.size();
    nest.operands.push_back({dtype, access, static_cast<std::uint16_t>(k), 0, std::move(strides), false, {}, {}});
    return k;
}

LoopNest row_of(std::int64_t n) {
    LoopNest nest;
    nest.loops = {{LoopKind::Parallel, n}};
    return nest;
}

/// out[i] = op(in0[i], in1[i], ...) for dense rows of n elements.
Case map_case(Op op, DType from, DType to, std::int64_t n) {
    Case what{row_of(n), {}, {}};
    operand(what.nest, to, Access::Write, {item_bytes(to)});
    Inst inst{op, to, {}, 0};
    for (std::size_t k = 0; k < info(op).arity; ++k) {
        const DType dtype = op == Op::Select && k == 0 ? DType::Bool : from;
        inst.args[k] = what.nest.body.load(operand(what.nest, dtype, Access::Read, {item_bytes(dtype)}), dtype);
    }
    what.nest.body.store(0, what.nest.body.push(inst));
    return what;
}

Plan reduction_plan(Walk walk, int lanes, int block_steps) {
    Plan plan;
    plan.walk = walk;
    plan.lanes = static_cast<std::uint16_t>(lanes);
    plan.block_steps = static_cast<std::uint32_t>(block_steps);
    return plan;
}

bool reduces(Op op, DType dtype) { return info(op).role == Role::Reduce && !is_arg_reduction(op) && takes(op, dtype); }

}  // namespace

TEST_CASE("every op gives what its meaning says, for every dtype") {
    for (std::size_t o = 0; o < kOpCount; ++o)
        for (std::size_t d = 0; d < kDTypeCount; ++d) {
            const Op op = op_at(o);
            if (info(op).role != Role::Map || op == Op::Cast || !takes(op, dtype_at(d))) continue;
            const DType to = info(op).typing == Typing::Bool ? DType::Bool : dtype_at(d);
            for (const std::int64_t n : {1, 67, 5003}) check(map_case(op, dtype_at(d), to, n), o * 100 + d);
        }
}

TEST_CASE("every cast gives what its meaning says") {
    for (std::size_t from = 0; from < kDTypeCount; ++from)
        for (std::size_t to = 0; to < kDTypeCount; ++to)
            if (from != to) check(map_case(Op::Cast, dtype_at(from), dtype_at(to), 1009), from * 100 + to);
}

TEST_CASE("a copy works for every dtype and any strides on either side") {
    for (std::size_t d = 0; d < kDTypeCount; ++d) {
        const std::int64_t item = item_bytes(dtype_at(d));
        for (const std::int64_t to : {item, -item, 2 * item, item + 3, -5 * item})
            for (const std::int64_t from : {item, std::int64_t{0}, -item, 2 * item, 3 * item, item + 1, -7 * item}) {
                Case what{row_of(1009), {}, {}};
                const auto out = operand(what.nest, dtype_at(d), Access::Write, {to});
                const auto in = operand(what.nest, dtype_at(d), Access::Read, {from});
                what.nest.body.store(out, what.nest.body.load(in, dtype_at(d)));
                check(what, d);
            }
    }
}

TEST_CASE("rows of any strides are computed in blocks: a * b + 1 > c") {
    for (const std::int64_t n : {1, 2, 511, 512, 513, 1009, 9001})
        for (const std::int64_t stride : {8, 0, -8, 16, 11, -40}) {
            Case what;
            what.nest.loops = {{LoopKind::Parallel, 2}, {LoopKind::Parallel, 3}, {LoopKind::Parallel, n}};
            const auto out = operand(what.nest, DType::Bool, Access::Write, {3 * n, n, 1});
            const auto a = operand(what.nest, DType::Float64, Access::Read, {8, -24, stride});
            const auto b = operand(what.nest, DType::Float64, Access::Read, {0, 8 * n, 8});
            const auto c = operand(what.nest, DType::Int32, Access::Read, {0, 0, stride / 2});
            Body& body = what.nest.body;
            const Value product = body.apply(Op::Mul, body.load(a, DType::Float64), body.load(b, DType::Float64));
            const Value sum = body.apply(Op::Add, product, body.constant(DType::Float64, to_bits(1.0)));
            body.store(out, body.apply(Op::Less, body.cast(body.load(c, DType::Int32), DType::Float64), sum));
            check(what, static_cast<std::uint64_t>(n + stride));
        }
}

TEST_CASE("an output may be one of the inputs") {
    for (const std::int64_t stride : {4, -4, 12, 7}) {
        if (stride == 7) continue;  // elements would overlap each other
        Case what{row_of(5000), {}, {{0, 1}}};
        operand(what.nest, DType::Float32, Access::Write, {stride});
        operand(what.nest, DType::Float32, Access::Read, {stride});
        operand(what.nest, DType::Float32, Access::Read, {4});
        Body& body = what.nest.body;
        const Value x = body.load(1, DType::Float32), y = body.load(2, DType::Float32);
        body.store(0, body.apply(Op::Sub, body.apply(Op::Mul, x, y), body.apply(Op::Neg, x)));
        check(what);
    }
}

TEST_CASE("with several outputs, every load comes before the first store") {
    for (const bool stores_early : {false, true}) {
        // out0 is x's own memory: out0 = -x, out1 = x, out2 = x * x
        Case what{row_of(3001), {}, {{0, 3}}};
        for (int k = 0; k < 3; ++k) operand(what.nest, DType::Int64, Access::Write, {8});
        operand(what.nest, DType::Int64, Access::Read, {8});
        Body& body = what.nest.body;
        const Value x = body.load(3, DType::Int64);
        const Value negative = body.apply(Op::Neg, x);
        if (stores_early) body.store(0, negative);
        const Value square = body.apply(Op::Mul, x, x);
        if (!stores_early) body.store(0, negative);
        body.store(1, x);
        body.store(2, square);
        check(what);
    }
}

TEST_CASE("an output is not written while an input that may be the same memory is still read") {
    for (const std::int64_t stride : {8, 24}) {
        // out0 is x's own memory: out0 = -x, out1 = x * y
        Case what{row_of(3001), {}, {{0, 2}}};
        operand(what.nest, DType::Int64, Access::Write, {stride});
        operand(what.nest, DType::Int64, Access::Write, {8});
        operand(what.nest, DType::Int64, Access::Read, {stride});
        operand(what.nest, DType::Int64, Access::Read, {8});
        Body& body = what.nest.body;
        const Value x = body.load(2, DType::Int64);
        body.store(0, body.apply(Op::Neg, x));
        body.store(1, body.apply(Op::Mul, x, body.load(3, DType::Int64)));
        check(what);
    }
}

TEST_CASE("reductions keep to the order of the plan, for every op and dtype") {
    for (std::size_t o = 0; o < kOpCount; ++o)
        for (std::size_t d = 0; d < kDTypeCount; ++d) {
            const Op op = op_at(o);
            if (!reduces(op, dtype_at(d))) continue;
            const std::int64_t item = item_bytes(dtype_at(d));
            const int lanes = static_cast<int>(512 / item);
            for (const std::int64_t n : {1, lanes - 1, lanes, lanes + 1, 1009, 4 * 3 * lanes + 5}) {
                Case across;
                across.nest.loops = {{LoopKind::Parallel, 3}, {LoopKind::Reduction, n}};
                operand(across.nest, dtype_at(d), Access::Write, {item, 0});
                operand(across.nest, dtype_at(d), Access::Read, {n * item + 1, item});
                Body& body = across.nest.body;
                body.store(0, body.push({op, dtype_at(d), {body.load(1, dtype_at(d))}, 0}));
                across.plan = reduction_plan(Walk::Across, lanes, 4);
                check(across, o * 100 + d);
                if (is_exact(op)) continue;  // which runs across only

                Case down = across;
                down.nest.loops = {{LoopKind::Parallel, 37}, {LoopKind::Reduction, n}};
                down.nest.operands[1].strides = {item, 40 * item};
                down.plan = reduction_plan(Walk::Down, 1, 16);
                check(down, o * 100 + d);
            }
        }
}

TEST_CASE("lanes may be few, and narrower than those of another reduction of the body") {
    for (const int lanes : {1, 2, 8, 16, 64, 512})
        for (const std::int64_t n : {3, 64, 1009, 5000}) {
            Case what;
            what.nest.loops = {{LoopKind::Parallel, 2}, {LoopKind::Parallel, 3}, {LoopKind::Reduction, 3}, {LoopKind::Reduction, n}};
            operand(what.nest, DType::Int16, Access::Write, {6, 2, 0, 0});
            operand(what.nest, DType::Float64, Access::Write, {24, 8, 0, 0});
            operand(what.nest, DType::Int16, Access::Read, {2, 6, 2 * n, 2});
            operand(what.nest, DType::Float64, Access::Read, {-8, 0, 0, 24});
            Body& body = what.nest.body;
            const Value x = body.load(2, DType::Int16);
            const Value y = body.apply(Op::Mul, body.load(3, DType::Float64), body.cast(x, DType::Float64));
            body.store(0, body.push({Op::ReduceMax, DType::Int16, {x}, 0}));
            body.store(1, body.push({Op::ReduceAdd, DType::Float64, {y}, 0}));
            what.plan = reduction_plan(Walk::Across, lanes, 8);
            check(what, static_cast<std::uint64_t>(n));
        }
}

TEST_CASE("a reduction may end in a phase of its own and store at each point as well") {
    for (const Walk walk : {Walk::Across, Walk::Down})
        for (const std::int64_t outputs : {1, 5, 1500})
            for (const std::int64_t n : {1, 17, 700}) {
                if (outputs * n > 100000) continue;
                // at each point: p = x * s; per output: mean = sum(p) / count + s, any = or(x < 0)
                Case what;
                what.nest.loops = {{LoopKind::Parallel, 2}, {LoopKind::Parallel, outputs}, {LoopKind::Reduction, 2}, {LoopKind::Reduction, n}};
                const std::int64_t row = 2 * n * 8;
                operand(what.nest, DType::Float64, Access::Write, {8 * outputs, 8, 0, 0});
                operand(what.nest, DType::Bool, Access::Write, {outputs, 1, 0, 0});
                operand(what.nest, DType::Float64, Access::Write, {row * outputs, row, n * 8, 8});
                operand(what.nest, DType::Float64, Access::Read, {row * outputs, row, n * 8, 8});
                operand(what.nest, DType::Float64, Access::Read, {8, 16, 0, 0});
                Body& body = what.nest.body;
                const Value x = body.load(3, DType::Float64), s = body.load(4, DType::Float64);
                const Value zero = body.constant(DType::Float64, 0), count = body.constant(DType::Float64, to_bits(2.0 * static_cast<double>(n)));
                const Value p = body.apply(Op::Mul, x, s);
                body.store(2, p);
                const Value sum = body.apply(Op::ReduceAdd, p);
                const Value any = body.apply(Op::ReduceOr, body.apply(Op::Less, x, zero));
                body.store(0, body.apply(Op::Add, body.apply(Op::Div, sum, count), body.apply(Op::Neg, s)));
                body.store(1, any);
                what.plan = reduction_plan(walk, walk == Walk::Across ? 64 : 1, 4);
                check(what, static_cast<std::uint64_t>(n));
                what.same_as = {{2, 3}};
                check(what, static_cast<std::uint64_t>(n));
            }
}

TEST_CASE("down: rows of many blocks, with padding, strides and operands that do not move") {
    for (const std::int64_t stride : {4, 0, -4, 20}) {
        Case what;
        what.nest.loops = {{LoopKind::Parallel, 2}, {LoopKind::Parallel, 5000}, {LoopKind::Reduction, 3}, {LoopKind::Reduction, 7}};
        operand(what.nest, DType::Float32, Access::Write, {20000, 4, 0, 0});
        operand(what.nest, DType::Float32, Access::Read, {16, stride, 20000, 60004});
        operand(what.nest, DType::Float32, Access::Read, {0, 0, 28, 4});
        Body& body = what.nest.body;
        const Value x = body.load(1, DType::Float32), weight = body.load(2, DType::Float32);
        body.store(0, body.apply(Op::ReduceAdd, body.apply(Op::Mul, x, weight)));
        what.plan = reduction_plan(Walk::Down, 1, 4);
        check(what);
    }
}

TEST_CASE("many blocks are joined like carries of a binary counter, the earlier ones on the left") {
    for (const Walk walk : {Walk::Across, Walk::Down})
    for (const Op op : {Op::ReduceAdd, Op::ReduceMin})
        for (const std::int64_t n : {640, 641, 700, 1280, 64 * 2 * 37 + 1}) {
            Case what;
            what.nest.loops = {{LoopKind::Parallel, 20}, {LoopKind::Reduction, n}};
            operand(what.nest, DType::Float64, Access::Write, {8, 0});
            operand(what.nest, DType::Float64, Access::Read, {8 * n, 8});
            Body& body = what.nest.body;
            body.store(0, body.apply(op, body.load(1, DType::Float64)));
            what.plan = reduction_plan(walk, walk == Walk::Across ? 64 : 1, 2);
            check(what);
        }
}

TEST_CASE("what the planner chooses runs as the order says, for nests from text") {
    for (const char* text : {"for i0 in 300 parallel\nfor i1 in 40 reduction\nwrite @0 float32 +0 [4, 0]\n"
                             "read @1 float32 +0 [160, 4]\n%0 = load float32 @1\n%1 = reduce_add float32 %0\n"
                             "%2 = store float32 %1 @0\n",
                             "for i0 in 40 parallel\nfor i1 in 3000 reduction\nwrite @0 float64 +0 [8, 0]\n"
                             "read @1 float64 +0 [8, 320]\n%0 = load float64 @1\n%1 = reduce_max float64 %0\n"
                             "%2 = store float64 %1 @0\n",
                             "for i0 in 100000 reduction\nwrite @0 int64 +0 [0]\nread @1 uint8 +0 [1]\n"
                             "%0 = load uint8 @1\n%1 = cast int64 %0\n%2 = reduce_add int64 %1\n%3 = store int64 %2 @0\n"}) {
        Case what{parse_nest(text), {}, {}};
        what.plan = make_plan(what.nest, Target{Isa::Baseline});
        check(what);
    }
}

TEST_CASE("one kernel runs in several threads at once") {
    Case what = map_case(Op::Mod, DType::Int32, DType::Int32, 20000);
    const Specialized special = specialize(what.nest, what.plan, host_target());
    const auto kernel = make_interpreter_backend()->compile(special.what);
    std::vector<std::vector<std::int32_t>> results(4, std::vector<std::int32_t>(20000));
    std::vector<std::int32_t> a(20000), b(20000);
    for (std::size_t i = 0; i < a.size(); ++i) a[i] = static_cast<std::int32_t>(i * 7919), b[i] = static_cast<std::int32_t>(i % 13) - 6;
    std::vector<std::thread> threads;
    for (auto& result : results)
        threads.emplace_back([&] {
            char* pointers[] = {reinterpret_cast<char*>(result.data()), reinterpret_cast<char*>(a.data()), reinterpret_cast<char*>(b.data())};
            for (int i = 0; i < 20; ++i) kernel->run(pointers, special.launch.extents.data(), special.launch.strides.data());
        });
    for (std::thread& thread : threads) thread.join();
    for (const auto& result : results) CHECK(result == results[0]);
}

TEST_CASE("the interpreter lists its steps in words") {
    const Specialized special = specialize(parse_nest("for i0 in 9 parallel\nwrite @0 float64 +0 [8]\nread @1 float64 +0 [8]\n"
                                                      "read @2 float64 +0 [8]\n%0 = load float64 @1\n%1 = load float64 @2\n"
                                                      "%2 = mul float64 %0 %1\n%3 = add float64 %2 %1\n%4 = store float64 %3 @0\n"),
                                           {}, Target{});
    const auto backend = make_interpreter_backend();
    CHECK(backend->name() == "interpreter");
    CHECK(backend->compile(special.what)->code_bytes() == 0);
    const Listing listing = backend->list(special.what);
    CHECK(listing.assembly.empty());
    CHECK(listing.ir == "blocks of the baseline loops, walk map, 1 scratch slots (s), 2048 elements a block\n"
                        "points:\n  each block:\n    s0 = mul float64 @1 @2\n    @0 = add float64 s0 @2\n");
}
