#include "tests/aarch64/cases.h"

#include <algorithm>
#include <cstring>

#include "stridejit/engine/kernel.h"
#include "stridejit/ir/canonicalize.h"
#include "stridejit/ir/print.h"
#include "tests/differential/guarded_run.h"
#include "tests/support/arrays.h"
#include "tests/support/random_nest.h"

namespace stridejit::aarch64 {
namespace {

constexpr Target kNeon{Isa::Neon};
constexpr std::size_t kMostBytes = 1 << 19;   // of one case: the machine is emulated, and files are written
constexpr std::uint64_t kRandomNests = 320;  // of each kind of extents, but for the deep ones: a quarter

class Cases {
public:
    void add_random(testing::Extents extents, std::uint64_t count) {
        for (std::uint64_t seed = 1; seed <= count; ++seed) {
            const LoopNest nest = testing::random_nest(seed, testing::Elements::Any, extents);
            if (calls(nest.body)) continue;
            std::vector<Block> blocks = testing::random_blocks(nest, seed);
            std::size_t bytes = 0;
            for (const Block& block : blocks) bytes += block.bytes.size();
            if (bytes > kMostBytes) continue;
            if (seed % 4 != 0) testing::make_ordinary(nest, blocks, seed);
            add(text("random nest ", seed), nest, std::move(blocks), seed % 3 == 0 ? seed : 0);
        }
    }

    /// A row of each dtype that the op takes, longer than a step of vectors, with a tail.
    void add_op(Op op) {
        const bool reduces = info(op).role == Role::Reduce;
        if ((info(op).role != Role::Map && !reduces) || is_elementary(op) || is_exact(op)) return;
        for (const DType from : testing::kAllDTypes) {
            if (op == Op::Cast) {
                for (const DType to : testing::kAllDTypes) add_row(op, from, to, false);
            } else if (takes(op, from)) {
                const DType to = info(op).typing == Typing::Bool ? DType::Bool : finds(op) ? DType::Int64 : from;
                add_row(op, from, to, false);
                if (reduces) add_row(op, from, to, true);
            }
        }
    }

    std::vector<Case> take() { return std::move(cases_); }

private:
    /// Elementary functions are calls of SLEEF, which Debian does not have for a foreign architecture; exact sums call the library too.
    static bool calls(const Body& body) {
        return std::any_of(body.insts.begin(), body.insts.end(), [](const Inst& inst) { return is_elementary(inst.op) || is_exact(inst.op); });
    }
    /// A reduction to an index, which is its second argument.
    static bool finds(Op op) { return info(op).role == Role::Reduce && info(op).arity == 2; }

    static std::uint64_t operand(LoopNest& nest, DType dtype, Access access, Dims strides) {
        const std::size_t k = nest.operands.size();
        nest.operands.push_back({dtype, access, static_cast<std::uint16_t>(k), 0, std::move(strides), false, {}, {}});
        return k;
    }

    /// Two rows; `down`: they are reduced into one, else a reduction runs along each.
    void add_row(Op op, DType from, DType to, bool down) {
        const bool reduces = info(op).role == Role::Reduce;
        const std::int64_t columns = 600 / item_bytes(from) + 3, rows = reduces && down ? 133 : 2;
        LoopNest nest;
        nest.loops = {{down ? LoopKind::Reduction : LoopKind::Parallel, rows},
                      {reduces && !down ? LoopKind::Reduction : LoopKind::Parallel, columns}};
        const std::int64_t item = item_bytes(to);
        operand(nest, to, Access::Write, !reduces ? Dims{columns * item, item} : down ? Dims{0, item} : Dims{item, 0});
        Inst inst{op, to, {}, 0};
        for (std::size_t k = 0; k < info(op).arity; ++k) {
            const bool index = finds(op) && k == 1;
            const DType dtype = index ? DType::Int64 : op == Op::Select && k == 0 ? DType::Bool : from;
            const Dims strides = !index ? Dims{columns * item_bytes(dtype), item_bytes(dtype)} : down ? Dims{1, 0} : Dims{0, 1};
            const std::uint64_t place = operand(nest, dtype, index ? Access::Index : Access::Read, strides);
            inst.args[k] = nest.body.load(place, dtype);
        }
        nest.body.store(0, nest.body.push(inst));
        std::vector<Block> blocks = testing::random_blocks(nest, 5);
        testing::make_ordinary(nest, blocks, 5);
        add(text(info(op).text, " of ", name_of(from), " to ", name_of(to)), nest, std::move(blocks), 0);
    }

    /// `pointers`: not 0 where some operand is to be reached by way of pointers, which follows from it.
    void add(std::string title, const LoopNest& nest, std::vector<Block> blocks, std::uint64_t pointers) {
        Case one;
        one.title = std::move(title);
        one.nest = nest;
        for (std::size_t k = 0; k < blocks.size(); ++k) {
            if (nest.operands[k].access == Access::Write)
                std::fill(blocks[k].bytes.begin(), blocks[k].bytes.end(), differential::kUntouched);
            one.memory.push_back({std::move(blocks[k]), {}});
        }
        LoopNest reached = nest;
        if (pointers != 0) put_behind_pointers(reached, one.memory, pointers);
        reached = arrange_loops(canonicalize(reached));
        if (reached.operands.empty()) return;
        Specialized special = specialize(reached, make_plan(reached, kNeon), kNeon);
        if (special.launch.empty) return;
        one.what = std::move(special.what);
        one.launch = std::move(special.launch);
        cases_.push_back(std::move(one));
    }

    /// Each index of one loop has a pointer of its own to what the operand's other loops walk through.
    static void put_behind_pointers(LoopNest& nest, std::vector<Memory>& memory, std::uint64_t seed) {
        Operand& operand = nest.operands[seed % nest.operands.size()];
        if (nest.loops.empty()) return;
        const std::size_t loop = seed / 3 % nest.loops.size();
        if (operand.strides[loop] == 0 || operand.access == Access::Index) return;
        Memory& behind = memory[operand.argument];
        for (std::int64_t i = 0; i < nest.loops[loop].extent; ++i)
            behind.pointers.push_back(behind.block.origin + operand.offset + i * operand.strides[loop]);
        operand.offset = 0;
        operand.strides[loop] = sizeof(char*);
        operand.hops = {0};
        operand.levels.clear();
        operand.levels.resize(nest.loops.size(), 1);
        operand.levels[loop] = 0;
    }

    std::vector<Case> cases_;
};

}  // namespace

std::vector<Case> all_cases() {
    Cases cases;
    cases.add_random(testing::Extents::Lanes, kRandomNests);
    cases.add_random(testing::Extents::Small, kRandomNests);
    cases.add_random(testing::Extents::Deep, kRandomNests / 4);
    for (std::size_t op = 0; op < kOpCount; ++op) cases.add_op(static_cast<Op>(op));
    return cases.take();
}

std::vector<Block> run_here(const Case& one) {
    Specialization what = one.what;
    what.target = {Isa::Baseline};  // the plan stays: it has the order of reductions
    const auto kernel = make_interpreter_backend()->compile(what);
    std::vector<Block> blocks;
    for (const Memory& each : one.memory) blocks.push_back(each.block);
    std::vector<std::vector<char*>> tables;
    std::vector<char*> arguments, pointers;
    for (std::size_t k = 0; k < blocks.size(); ++k) {
        std::vector<char*> table;
        for (const std::int64_t to : one.memory[k].pointers) table.push_back(blocks[k].bytes.data() + to);
        tables.push_back(std::move(table));
        arguments.push_back(tables[k].empty() ? blocks[k].bytes.data() + blocks[k].origin : reinterpret_cast<char*>(tables[k].data()));
    }
    for (std::size_t k = 0; k < one.launch.arguments.size(); ++k)
        pointers.push_back(one.launch.arguments[k] == kNoArgument ? reinterpret_cast<char*>(one.launch.offsets[k])
                                                                  : arguments[one.launch.arguments[k]] + one.launch.offsets[k]);
    kernel->run(pointers.data(), one.launch.extents.data(), one.launch.strides.data());
    return blocks;
}

}  // namespace stridejit::aarch64
