#include <doctest/doctest.h>

#include <string>

#include "stridejit/ir/print.h"

using namespace stridejit;

namespace {

/// Row sums of squares, and the squares themselves: sound, with both kinds of loop, both phases, two outputs.
LoopNest sound() {
    return parse_nest(
        "for i0 in 4 parallel\n"
        "for i1 in 8 reduction\n"
        "write @0 float64 +0 [8, 0]\n"
        "write @1 float64 +0 [64, 8]\n"
        "read @2 float64 +0 [64, 8]\n"
        "read @3 float64 +0 [8, 0]\n"
        "%0 = load float64 @2\n"
        "%1 = load float64 @3\n"
        "%2 = mul float64 %0 %0\n"
        "%3 = reduce_add float64 %2\n"
        "%4 = add float64 %3 %1\n"
        "%5 = store float64 %4 @0\n"
        "%6 = store float64 %2 @1\n");
}

/// All that verify() says, a line each.
std::string broken(const LoopNest& nest) {
    std::string lines;
    for (const std::string& line : verify(nest)) lines += line + "\n";
    return lines;
}

}  // namespace

TEST_CASE("a sound nest breaks nothing") {
    CHECK(broken(sound()) == "");
    CHECK(broken(LoopNest{}) == "");
}

TEST_CASE("invariant 1: extents are not negative and loops not too many") {
    LoopNest nest = sound();
    nest.loops[0].extent = -1;
    CHECK(broken(nest) == "1: loop i0 has extent -1\n");
    LoopNest deep;
    deep.loops.resize(64, {LoopKind::Parallel, 1});
    CHECK(broken(deep) == "");
    deep.loops.push_back({LoopKind::Parallel, 1});
    CHECK(broken(deep) == "1: the nest has 65 loops; at most 64\n");
}

TEST_CASE("invariant 2: every operand has a stride per loop") {
    LoopNest nest = sound();
    nest.operands[2].strides.pop_back();
    CHECK(broken(nest) == "2: operand @2 has 1 strides for 2 loops\n");
    nest.operands[2].strides = {64, 8, 0};
    CHECK(broken(nest) == "2: operand @2 has 3 strides for 2 loops\n");
}

TEST_CASE("invariant 3: argument numbers increase") {
    LoopNest nest = sound();
    nest.operands[2].argument = 1;
    CHECK(broken(nest) == "3: argument @1 stands after @1\n");
    nest.operands[2].argument = 9;
    CHECK(broken(nest) == "3: argument @3 stands after @9\n");
}

TEST_CASE("invariant 4: instructions use earlier values only") {
    LoopNest nest = sound();
    nest.body.insts[2].args[1] = 2;
    CHECK(broken(nest) == "4: %2 uses %2, which is not earlier\n");
    nest.body.insts[2].args[1] = 60000;
    CHECK(broken(nest) == "4: %2 uses %60000, which is not earlier\n");
    nest = sound();
    nest.body.insts[6].args[0] = 5;
    CHECK(broken(nest) == "4: %6 uses %5, a store, which has no value\n");
}

TEST_CASE("invariant 5: ops take the dtypes they are given, and give what their typing says") {
    const auto of = [](const std::string& insts) {
        return broken(parse_nest("read @0 float64 +0 []\nread @1 int32 +0 []\nread @2 bool +0 []\n%0 = load float64 @0\n"
                                 "%1 = load int32 @1\n%2 = load bool @2\n" + insts));
    };
    CHECK(of("%3 = neg float64 %0") == "");
    CHECK(of("%3 = cast int8 %0") == "");
    CHECK(of("%3 = select int32 %2 %1 %1") == "");
    CHECK(of("%3 = less bool %1 %1") == "");
    CHECK(of("%3 = neg int32 %0") == "5: %3: neg gives float64, not int32\n");
    CHECK(of("%3 = neg bool %2") == "5: %3: neg does not take bool\n");
    CHECK(of("%3 = and float64 %0 %0") == "5: %3: and does not take float64\n5: %3: and does not take float64\n");
    CHECK(of("%3 = add float64 %0 %1") == "5: %3: add of float64 and int32\n");
    CHECK(of("%3 = less float64 %0 %0") == "5: %3: less gives bool, not float64\n");
    CHECK(of("%3 = select float64 %1 %0 %0") == "5: %3: the condition of select is int32, not bool\n");
    CHECK(of("%3 = select float64 %2 %0 %1") == "5: %3: select of float64 and int32\n");
    CHECK(of("%3 = select int32 %2 %0 %0") == "5: %3: select gives float64, not int32\n");
    CHECK(of("%3 = reduce_and float64 %0") == "5: %3: reduce_and does not take float64\n");
}

TEST_CASE("invariant 6: loads read and stores write an operand of their dtype, each output once") {
    LoopNest nest = sound();
    nest.body.insts[0].literal = 4;
    CHECK(broken(nest) == "6: %0 names operand 4 of 4\n");
    nest = sound();
    nest.operands[2].dtype = DType::Float32;
    CHECK(broken(nest) == "6: %0 is float64 but @2 is float32\n");
    nest = sound();
    nest.operands[2].access = Access::Write;
    CHECK(broken(nest) == "6: %0 loads from @2, which is write only\n");
    nest = sound();
    nest.operands[1].access = Access::Read;
    CHECK(broken(nest) == "6: %6 stores to @1, which is read only\n");
    nest = sound();
    nest.body.push(nest.body[6]);
    CHECK(broken(nest) == "6: %7 stores to @1 a second time\n");
}

TEST_CASE("invariant 7: every operand is used") {
    LoopNest nest = sound();
    nest.operands.push_back({DType::Int8, Access::Read, 4, 0, {0, 0}, false, {}, {}});
    CHECK(broken(nest) == "7: operand @4 is not used\n");
}

TEST_CASE("invariant 8: no reduction depends on another") {
    LoopNest nest = sound();
    nest.body.insts[4] = {Op::ReduceMax, DType::Float64, {3}, 0};
    nest.body.insts[2].args[1] = 1;
    CHECK(broken(nest) == "8: %4 reduces %3, which depends on a reduction\n");
}

TEST_CASE("invariant 9: what runs per output point uses nothing that varies along a reduction loop") {
    LoopNest nest = sound();
    nest.operands[3].strides = {8, 8};
    CHECK(broken(nest) == "9: %4 runs once per output point but %1 varies along a reduction loop\n");
    nest.loops[1].extent = 1;
    CHECK(broken(nest) == "");
}

TEST_CASE("invariant 10: a reduced value is stored with stride 0 along reduction loops") {
    LoopNest nest = sound();
    nest.operands[0].strides = {64, 8};
    CHECK(broken(nest) == "10: %5 stores a reduced value with stride 8 along reduction loop i1\n");
    nest.loops[1].extent = 1;
    CHECK(broken(nest) == "");
}

TEST_CASE("invariant 11: other stores move along reduction loops") {
    LoopNest nest = sound();
    nest.operands[1].strides = {64, 0};
    CHECK(broken(nest) == "11: %6 stores every point of reduction loop i1 to one place\n");
    nest.loops[1].extent = 1;
    CHECK(broken(nest) == "");
}

TEST_CASE("invariant 12: outputs move along parallel loops") {
    LoopNest nest = sound();
    nest.operands[0].strides = {0, 0};
    CHECK(broken(nest) == "12: %5 stores every point of parallel loop i0 to one place\n");
    nest.loops[0].extent = 1;
    CHECK(broken(nest) == "");
}

TEST_CASE("invariant 13: one byte has no order") {
    LoopNest nest = sound();
    nest.operands[1].swapped = true;
    CHECK(broken(nest) == "");
    for (Inst& inst : nest.body.insts) inst.dtype = DType::Int8;
    for (Operand& operand : nest.operands) operand.dtype = DType::Int8;
    CHECK(broken(nest) == "13: operand @1 is swapped, but int8 has one byte\n");
}

TEST_CASE("invariant 14: hops have a level for each loop, the last one where the stride is 0") {
    LoopNest nest = sound();
    nest.operands[2].hops = {16};
    CHECK(broken(nest) == "14: operand @2 has 0 levels for 2 loops and 1 hops\n");
    nest.operands[2].levels = {0, 1};
    CHECK(broken(nest) == "");
    nest.operands[2].levels = {0, 2};
    CHECK(broken(nest) == "14: operand @2 has level 2 of 1 and stride 8 along loop i1\n");
    nest.operands[2].levels = {0, 0};
    nest.operands[2].strides[1] = 0;
    CHECK(broken(nest).starts_with("14: operand @2 has level 0 of 1 and stride 0 along loop i1\n"));
    nest.operands[2].hops.clear();
    CHECK(broken(nest).starts_with("14: operand @2 has 2 levels for 2 loops and 0 hops\n"));
}

TEST_CASE("invariants 15 and 16: indices go to arg reductions alone, and those stand beside no store of points") {
    const auto find = [] {
        return parse_nest(
            "for i0 in 4 parallel\n"
            "for i1 in 8 reduction\n"
            "write @0 int64 +0 [8, 0]\n"
            "index @1 int64 +0 [0, 1]\n"
            "read @2 float32 +0 [32, 4]\n"
            "%0 = load int64 @1\n"
            "%1 = load float32 @2\n"
            "%2 = reduce_argmin int64 %1 %0\n"
            "%3 = store int64 %2 @0\n");
    };
    CHECK(broken(find()) == "");
    CHECK(to_text(parse_nest(to_text(find()))) == to_text(find()));
    LoopNest nest = find();
    nest.operands[1].strides = {1, 1};
    CHECK(broken(nest) == "15: index operand @1 has stride 1 along parallel loop i0\n");
    nest = find();
    nest.operands[1].access = Access::Read;
    CHECK(broken(nest) == "15: %2 takes %0 as an index, which no index operand is\n");
    nest = find();
    nest.body.insts[2] = {Op::ReduceMin, DType::Int64, {0}, 0};
    CHECK(broken(nest).find("15: %2 takes the index %0 as a value\n") != std::string::npos);
    nest = find();
    nest.body.insts[2].args[1] = 1;
    CHECK(broken(nest).find("5: %2: the index of reduce_argmin is float32, not int64\n") != std::string::npos);
    nest = find();
    nest.operands[1].swapped = true;
    CHECK(broken(nest) == "15: index operand @1 is int64 swapped with 0 hops\n");
    nest = find();
    nest.operands.push_back({DType::Float32, Access::Write, 3, 0, {32, 4}, false, {}, {}});
    nest.body.store(3, 1);
    CHECK(broken(nest) == "16: %4 stores points beside an arg reduction\n");
}

TEST_CASE("invariant 17: bodies compute with the parts of complex numbers") {
    LoopNest nest = sound();
    nest.operands[1].dtype = DType::Complex64;
    CHECK(broken(nest).find("17: operand @1 is complex64; bodies compute with its parts, View::real() and View::imag()\n") != std::string::npos);
}

TEST_CASE("invariant 18: one scan loop, and no reduction beside a scan") {
    LoopNest nest = sound();
    nest.loops[0].kind = LoopKind::Scan;
    CHECK(broken(nest).find("18: there is a scan beside a reduction\n") != std::string::npos);
    nest.loops[1].kind = LoopKind::Scan;
    CHECK(broken(nest).find("18: there are 2 scan loops\n") != std::string::npos);
}

TEST_CASE("invariant 19: elements of so many bytes are moved, no more") {
    const std::string moved = "for i0 in 4 parallel\nwrite @0 bytes12 +0 [12]\nread @1 bytes12 +0 [24]\n%0 = load bytes12 @1\n%1 = store bytes12 %0 @0\n";
    CHECK(broken(parse_nest(moved)) == "");
    LoopNest nest = parse_nest(moved);
    nest.operands[1].swapped = true;
    CHECK(broken(nest) == "19: operand @1 is bytes12 swapped\n");
    nest = parse_nest(moved);
    nest.body.insts[1] = {Op::Neg, DType::Bytes12, {0}, 0};
    nest.body.store(0, 1);
    CHECK(broken(nest) == "19: operand @0 is bytes12 in a body that does more than move it\n"
                          "19: operand @1 is bytes12 in a body that does more than move it\n5: %1: neg does not take bytes12\n");
}

TEST_CASE("all that is broken is listed, not the first alone") {
    LoopNest nest = sound();
    nest.loops[1].extent = -5;
    nest.operands[3].argument = 2;
    nest.body.insts[2].dtype = DType::Int8;
    CHECK(broken(nest) ==
          "1: loop i1 has extent -5\n3: argument @2 stands after @2\n5: %2: mul gives float64, not int8\n"
          "5: %3: reduce_add gives int8, not float64\n5: %6: store gives int8, not float64\n");
}
