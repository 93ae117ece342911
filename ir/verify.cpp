// The invariants of ir/loop_nest.h, in their order there.

#include <algorithm>

#include "stridejit/ir/loop_nest.h"

namespace stridejit {
namespace {

struct Verifier {
    const LoopNest& nest;
    std::vector<std::string> broken;

    template <class... Parts>
    void fail(int invariant, const Parts&... parts) {
        broken.push_back(text(invariant, ": ", parts...));
    }

    void check_loops() {
        if (nest.loops.size() > kMaxRank) fail(1, "the nest has ", nest.loops.size(), " loops; at most ", kMaxRank);
        for (std::size_t l = 0; l < nest.loops.size(); ++l)
            if (nest.loops[l].extent < 0) fail(1, "loop i", l, " has extent ", nest.loops[l].extent);
    }

    void check_scans() {
        const std::size_t scans = count_loops(nest, LoopKind::Scan);
        if (scans > 1) fail(18, "there are ", scans, " scan loops");
        if ((scans > 0 || has_scan(nest.body)) && (count_loops(nest, LoopKind::Reduction) > 0 || has_reduction(nest.body)))
            fail(18, "there is a scan beside a reduction");
    }

    void check_operands() {
        for (std::size_t k = 0; k < nest.operands.size(); ++k) {
            const Operand& operand = nest.operands[k];
            if (operand.strides.size() != nest.loops.size())
                fail(2, "operand @", operand.argument, " has ", operand.strides.size(), " strides for ",
                     nest.loops.size(), " loops");
            else {
                check_hops(operand);
                if (operand.access == Access::Index) check_index_operand(operand);
            }
            if (k > 0 && nest.operands[k - 1].argument >= operand.argument)
                fail(3, "argument @", operand.argument, " stands after @", nest.operands[k - 1].argument);
            if (is_complex(operand.dtype))
                fail(17, "operand @", operand.argument, " is ", name_of(operand.dtype), "; bodies compute with its parts, View::real() and View::imag()");
            if (is_bytes(operand.dtype) && (operand.swapped || !only_moves(nest.body)))
                fail(19, "operand @", operand.argument, " is ", name_of(operand.dtype), operand.swapped ? " swapped" : " in a body that does more than move it");
            if (operand.swapped && item_bytes(operand.dtype) == 1)
                fail(13, "operand @", operand.argument, " is swapped, but ", name_of(operand.dtype), " has one byte");
        }
    }

    void check_hops(const Operand& operand) {
        if (operand.levels.size() != (operand.hops.empty() ? 0 : nest.loops.size()))
            return fail(14, "operand @", operand.argument, " has ", operand.levels.size(), " levels for ",
                        nest.loops.size(), " loops and ", operand.hops.size(), " hops");
        for (std::size_t l = 0; l < operand.levels.size(); ++l)
            if (operand.levels[l] > operand.hops.size() || (operand.strides[l] == 0 && operand.is_indirect(l)))
                fail(14, "operand @", operand.argument, " has level ", int{operand.levels[l]}, " of ", operand.hops.size(),
                     " and stride ", operand.strides[l], " along loop i", l);
    }

    /// False when the arguments cannot even be looked at.
    bool check_arguments() {
        const std::size_t before = broken.size();
        for (std::size_t i = 0; i < nest.body.size(); ++i)
            for (std::size_t k = 0; k < info(nest.body[i].op).arity; ++k) {
                const std::size_t arg = nest.body[i].args[k];
                if (arg >= i) fail(4, "%", i, " uses %", arg, ", which is not earlier");
                else if (nest.body[arg].op == Op::Store) fail(4, "%", i, " uses %", arg, ", a store, which has no value");
            }
        return broken.size() == before;
    }

    void check_types() {
        for (std::size_t i = 0; i < nest.body.size(); ++i) {
            const Inst& inst = nest.body[i];
            const OpInfo& row = info(inst.op);
            if (row.role == Role::Leaf) continue;
            const auto arg = [&](std::size_t k) { return nest.body[inst.args[k]].dtype; };
            const std::size_t first = row.typing == Typing::Pick ? 1 : 0, last = row.typing == Typing::Index ? 1 : row.arity;
            for (std::size_t k = first; k < last; ++k) {
                if (!takes(inst.op, arg(k))) fail(5, "%", i, ": ", row.text, " does not take ", name_of(arg(k)));
                if (arg(k) != arg(first))
                    fail(5, "%", i, ": ", row.text, " of ", name_of(arg(first)), " and ", name_of(arg(k)));
            }
            if (row.typing == Typing::Pick && arg(0) != DType::Bool)
                fail(5, "%", i, ": the condition of ", row.text, " is ", name_of(arg(0)), ", not bool");
            if (row.typing == Typing::Index && arg(1) != DType::Int64)
                fail(5, "%", i, ": the index of ", row.text, " is ", name_of(arg(1)), ", not int64");
            const DType wanted = row.typing == Typing::Own     ? inst.dtype
                                 : row.typing == Typing::Bool  ? DType::Bool
                                 : row.typing == Typing::Index ? DType::Int64
                                                               : arg(first);
            if (inst.dtype != wanted)
                fail(5, "%", i, ": ", row.text, " gives ", name_of(wanted), ", not ", name_of(inst.dtype));
        }
    }

    /// False when an instruction names an operand that is not there.
    bool check_memory() {
        std::vector<int> loads(nest.operands.size()), stores(nest.operands.size());
        const std::size_t before = broken.size();
        bool sound = true;
        for (std::size_t i = 0; i < nest.body.size(); ++i) {
            const Inst& inst = nest.body[i];
            if (inst.op != Op::Load && inst.op != Op::Store) continue;
            const bool is_load = inst.op == Op::Load;
            if (inst.literal >= nest.operands.size()) {
                fail(6, "%", i, " names operand ", inst.literal, " of ", nest.operands.size());
                sound = false;
                continue;
            }
            const Operand& operand = nest.operands[inst.literal];
            if ((operand.access == Access::Write) == is_load || (operand.access == Access::Index && !is_load))
                fail(6, "%", i, is_load ? " loads from @" : " stores to @", operand.argument, ", which is ",
                     name_of(operand.access), " only");
            if (operand.dtype != inst.dtype)
                fail(6, "%", i, " is ", name_of(inst.dtype), " but @", operand.argument, " is ", name_of(operand.dtype));
            if (++(is_load ? loads : stores)[inst.literal] > 1 && !is_load)
                fail(6, "%", i, " stores to @", operand.argument, " a second time");
        }
        for (std::size_t k = 0; sound && k < nest.operands.size(); ++k)
            if (loads[k] + stores[k] == 0) fail(7, "operand @", nest.operands[k].argument, " is not used");
        return sound && (broken.size() == before || nest.operands.size() > 0);
    }

    void check_phases() {
        const auto after = output_phase(nest.body);
        const auto uniform = uniform_values(nest);
        for (std::size_t i = 0; i < nest.body.size(); ++i) {
            const Inst& inst = nest.body[i];
            for (std::size_t k = 0; k < info(inst.op).arity; ++k) {
                const std::size_t arg = inst.args[k];
                if (info(inst.op).role == Role::Reduce) {
                    if (after[arg]) fail(8, "%", i, " reduces %", arg, ", which depends on a reduction");
                } else if (after[i] && !after[arg] && !uniform[arg]) {
                    fail(9, "%", i, " runs once per output point but %", arg, " varies along a reduction loop");
                }
            }
            if (inst.op == Op::Store) check_store(i, after[inst.args[0]]);
            check_indices(i);
        }
        const auto is_arg = [](const Inst& inst) { return is_arg_reduction(inst.op); };
        if (std::none_of(nest.body.insts.begin(), nest.body.insts.end(), is_arg)) return;
        for (std::size_t i = 0; i < nest.body.size(); ++i)
            if (nest.body[i].op == Op::Store && !after[i]) fail(16, "%", i, " stores points beside an arg reduction");
    }

    [[nodiscard]] bool is_index(std::size_t i) const {
        return nest.body[i].op == Op::Load && nest.operands[nest.body[i].literal].access == Access::Index;
    }

    void check_indices(std::size_t i) {
        const Inst& inst = nest.body[i];
        for (std::size_t k = 0; k < info(inst.op).arity; ++k) {
            const bool wanted = is_arg_reduction(inst.op) && k == 1;
            if (wanted && !is_index(inst.args[k])) fail(15, "%", i, " takes %", inst.args[k], " as an index, which no index operand is");
            if (!wanted && is_index(inst.args[k])) fail(15, "%", i, " takes the index %", inst.args[k], " as a value");
        }
    }

    void check_index_operand(const Operand& operand) {
        const auto at = [&] { return text("index operand @", operand.argument); };
        if (operand.dtype != DType::Int64 || operand.swapped || !operand.hops.empty())
            fail(15, at(), " is ", name_of(operand.dtype), operand.swapped ? " swapped" : "", " with ", operand.hops.size(), " hops");
        for (std::size_t l = 0; l < nest.loops.size(); ++l)
            if (nest.loops[l].kind == LoopKind::Parallel && nest.loops[l].extent > 1 && operand.strides[l] != 0)
                fail(15, at(), " has stride ", operand.strides[l], " along parallel loop i", l);
    }

    void check_store(std::size_t i, bool reduced) {
        const Operand& operand = nest.operands[nest.body[i].literal];
        for (std::size_t l = 0; l < nest.loops.size(); ++l) {
            const Loop& loop = nest.loops[l];
            const std::int64_t stride = operand.strides[l];
            if (loop.kind == LoopKind::Reduction && reduced && loop.extent > 1 && stride != 0)
                fail(10, "%", i, " stores a reduced value with stride ", stride, " along reduction loop i", l);
            if (loop.kind == LoopKind::Reduction && !reduced && loop.extent > 1 && stride == 0)
                fail(11, "%", i, " stores every point of reduction loop i", l, " to one place");
            if (loop.kind != LoopKind::Reduction && loop.extent > 1 && stride == 0)
                fail(12, "%", i, " stores every point of ", name_of(loop.kind), " loop i", l, " to one place");
        }
    }
};

}  // namespace

std::vector<std::string> verify(const LoopNest& nest) {
    Verifier verifier{nest, {}};
    verifier.check_loops();
    verifier.check_scans();
    verifier.check_operands();
    const bool shapes_known = verifier.broken.empty();
    if (verifier.check_arguments()) {
        verifier.check_types();
        if (verifier.check_memory() && shapes_known) verifier.check_phases();
    }
    return std::move(verifier.broken);
}

}  // namespace stridejit
