#include <doctest/doctest.h>

#include <set>

#include "stridejit/engine/specialize.h"
#include "stridejit/ir/build_nest.h"
#include "stridejit/ir/canonicalize.h"
#include "stridejit/ir/print.h"
#include "tests/support/arrays.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

constexpr Target kTarget{Isa::Avx2};

/// out = x + x over the shape of `out`.
Specialized specialize_double(const Layout& out, const Layout& x, const Target& target = kTarget) {
    Body body;
    const Value value = body.load(1, DType::Float64);
    body.store(0, body.apply(Op::Add, value, value));
    const NestOperand operands[] = {{DType::Float64, Access::Write, &out}, {DType::Float64, Access::Read, &x}};
    const std::vector<char> none(out.rank(), 0);
    LoopNest nest = arrange_loops(canonicalize(
        build_nest(body, as_span(out.shape), {reinterpret_cast<const bool*>(none.data()), none.size()}, operands)));
    const Plan plan = make_plan(nest, target);
    return specialize(std::move(nest), plan, target);
}

Layout dense(std::initializer_list<std::int64_t> shape, Order order = Order::C) {
    return contiguous_layout(std::span(shape.begin(), shape.size()), 8, order);
}

Layout strided(Dims shape, Dims strides) { return {std::move(shape), std::move(strides), {}}; }

}  // namespace

TEST_CASE("equal layouts give equal keys, hashes, names and numbers") {
    const Specialized a = specialize_double(dense({30, 40}), strided({30, 40}, {640, 16}));
    const Specialized b = specialize_double(dense({30, 40}), strided({30, 40}, {640, 16}));
    CHECK(a.what == b.what);
    CHECK(hash(a.what) == hash(b.what));
    CHECK(symbol_name(a.what) == symbol_name(b.what));
    CHECK(to_text(a.what) == to_text(b.what));
    CHECK(a.launch.extents == b.launch.extents);
    CHECK(a.launch.strides == b.launch.strides);
}

TEST_CASE("extents, outer strides and the order of axes are not in the key") {
    const Specialized base = specialize_double(dense({100}), dense({100}));
    CHECK(specialize_double(dense({7}), dense({7})).what == base.what);
    CHECK(specialize_double(dense({4, 5, 6}), dense({4, 5, 6})).what == base.what);
    CHECK(specialize_double(dense({4, 5}, Order::Fortran), dense({4, 5}, Order::Fortran)).what == base.what);
    CHECK(specialize_double(strided({9}, {-8}), strided({9}, {-8})).what == base.what);
    CHECK(specialize_double(dense({1, 9, 1}), dense({1, 9, 1})).what == base.what);
    const Specialized rows = specialize_double(strided({5, 6}, {800, 8}), strided({5, 6}, {400, 8}));
    CHECK(rows.what.loops() == 2);
    CHECK(specialize_double(strided({50, 5}, {160, 8}), strided({50, 5}, {80, 8})).what == rows.what);
    const Specialized long_rows = specialize_double(strided({5, 60}, {800, 8}), strided({5, 60}, {1600, 8}));
    CHECK(specialize_double(strided({50, 99}, {1600, 8}), strided({50, 99}, {800, 8})).what == long_rows.what);
}

TEST_CASE("of the extent of a short row, the key has how many vectors of which width it is") {
    const auto key = [](std::int64_t extent) { return to_text(specialize_double(strided({5, extent}, {800, 8}), strided({5, extent}, {400, 8})).what); };
    std::set<std::string> keys;
    for (std::int64_t extent = 2; extent <= 40; ++extent) keys.insert(key(extent));
    CHECK(keys.size() == 7);  // 2, 3 and 4; up to 8, 12 and 16; more
    CHECK(key(5) == key(8));
    CHECK(key(9) == key(12));
    CHECK(key(17) == key(40));
}

TEST_CASE("what code depends on is in the key: stride along the vector loop, dtype, target, number of loops") {
    std::set<std::string> keys;
    for (const std::int64_t stride : {0, 8, 16, 24, 32, 40})
        keys.insert(to_text(specialize_double(dense({100}), strided({100}, {stride})).what));
    keys.insert(to_text(specialize_double(dense({100}), strided({100}, {-8})).what));
    keys.insert(to_text(specialize_double(dense({100}), dense({100}), Target{Isa::Baseline}).what));
    keys.insert(to_text(specialize_double(strided({5, 6}, {800, 8}), strided({5, 6}, {400, 8})).what));
    CHECK(keys.size() == 9);
    CHECK(specialize_double(dense({100}), strided({100}, {72})).what == specialize_double(dense({100}), strided({100}, {-104})).what);
}

TEST_CASE("strides are classed by their number of elements") {
    const auto class_of = [](std::int64_t stride) {
        return specialize_double(dense({100}), strided({100}, {stride})).what.operands[1].stride;
    };
    CHECK(class_of(0) == StrideClass::Zero);
    CHECK(class_of(8) == StrideClass::Unit);
    CHECK(class_of(-8) == StrideClass::MinusUnit);
    CHECK(class_of(16) == StrideClass::Two);
    CHECK(class_of(24) == StrideClass::Three);
    CHECK(class_of(32) == StrideClass::Four);
    CHECK(class_of(64) == StrideClass::Eight);
    CHECK(class_of(-16) == StrideClass::MinusTwo);
    CHECK(class_of(-24) == StrideClass::MinusThree);
    CHECK(class_of(-32) == StrideClass::MinusFour);
    for (const std::int64_t other : {4, 9, 72, -40, 7}) CHECK(class_of(other) == StrideClass::Runtime);
    CHECK(name_of(StrideClass::MinusUnit) == "minus_unit");
    CHECK(elements_of(StrideClass::MinusUnit) == -1);
    CHECK(elements_of(StrideClass::Four) == 4);
}

TEST_CASE("a launch has the extents, the strides operand after operand, and where each operand begins") {
    const Launch launch = specialize_double(strided({5, 6}, {800, 8}), strided({5, 6}, {-400, 8})).launch;
    CHECK(launch.extents == Dims{5, 6});
    CHECK(launch.strides == SmallVector<std::int64_t, 24>{800, 8, -400, 8});
    CHECK(launch.arguments == SmallVector<std::uint16_t, 8>{0, 1});
    CHECK(launch.offsets == SmallVector<std::int64_t, 8>{0, 0});
    CHECK_FALSE(launch.empty);
    CHECK(specialize_double(dense({0, 4}), dense({0, 4})).launch.empty);
    const Launch reversed = specialize_double(strided({9}, {-8}), strided({9}, {-8})).launch;
    CHECK(reversed.strides == SmallVector<std::int64_t, 24>{8, 8});
    CHECK(reversed.offsets == SmallVector<std::int64_t, 8>{-64, -64});
}

TEST_CASE("a key prints as what it is") {
    CHECK(to_text(specialize_double(dense({100}), strided({100}, {16})).what) ==
          "target avx2\n"
          "loops 1 parallel 0 reduction\n"
          "plan map width 4 unroll 4 lanes 1 block_steps 0 tail scalar\n"
          "write @0 float64 unit\n"
          "read @1 float64 two\n"
          "%0 = load float64 @1\n"
          "%1 = add float64 %0 %0\n"
          "%2 = store float64 %1 @0\n");
    const std::string name = symbol_name(specialize_double(dense({100}), dense({100})).what);
    CHECK(name.starts_with("sj_map_1_"));
    CHECK(name.size() == std::string("sj_map_1_").size() + 16);
}

TEST_CASE("hashes of keys that differ anywhere differ") {
    std::set<std::uint64_t> hashes;
    std::size_t keys = 0;
    const auto add = [&](const Specialization& what) {
        hashes.insert(hash(what));
        ++keys;
    };
    const Specialization base = specialize_double(dense({100}), dense({100})).what;
    add(base);
    for (std::uint8_t number = 2; number < 6; ++number) {
        Specialization other = base;
        other.parallel_loops = number;
        add(other);
        other = base;
        other.reduction_loops = number;
        add(other);
        other = base;
        other.plan.width = static_cast<std::uint16_t>(number * 16);
        add(other);
        other = base;
        other.plan.unroll = static_cast<std::uint16_t>(number * 16);
        add(other);
        other = base;
        other.plan.lanes = number;
        add(other);
        other = base;
        other.plan.block_steps = number;
        add(other);
        other = base;
        other.operands[number % 2].stride = static_cast<StrideClass>(number);
        add(other);
        other = base;
        other.operands[1].dtype = static_cast<DType>(number);
        add(other);
        other = base;
        other.body.insts[0].literal = number;
        add(other);
    }
    CHECK(hashes.size() == keys);
}
