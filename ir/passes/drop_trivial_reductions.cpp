#include "stridejit/ir/passes/drop_trivial_reductions.h"

#include <algorithm>

#include "stridejit/ir/passes/eliminate_dead.h"
#include "stridejit/ir/passes/rewrite.h"

namespace stridejit {
namespace {

/// Each instruction of this role becomes what `replace(inst, new body)` returns.
template <class Replace>
Body without(Role role, const Body& body, Replace&& replace) {
    Body result;
    Renaming names;
    for (const Inst& old : body.insts) {
        const Inst inst = renamed(old, names);
        names.push_back(info(inst.op).role == role ? replace(inst, result) : result.push(inst));
    }
    return result;
}

/// Stores that run at points of the reduction loops, of which there are none, go.
Body without_point_stores(const Body& body) {
    const auto after = output_phase(body);
    Body result;
    Renaming names;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const bool goes = body[i].op == Op::Store && !after[i];
        names.push_back(goes ? Value{0} : result.push(renamed(body[i], names)));
    }
    return result;
}

}  // namespace

LoopNest drop_trivial_reductions(LoopNest nest) {
    const bool over_nothing = std::any_of(nest.loops.begin(), nest.loops.end(), [](const Loop& loop) {
        return loop.kind == LoopKind::Reduction && loop.extent == 0;
    });
    if (over_nothing) {
        nest.body = without(Role::Reduce, without_point_stores(nest.body), [](const Inst& inst, Body& body) {
            const auto bits = empty_bits(inst.op, inst.dtype);
            STRIDEJIT_ASSERT(bits, info(inst.op).text, " of no element has no value");
            return body.constant(inst.dtype, *bits);
        });
        nest = eliminate_dead(std::move(nest));  // what the reductions read varies along the loops that go now
        remove_loops(nest, LoopKind::Reduction);
    } else if (count_loops(nest, LoopKind::Reduction) == 0 && has_reduction(nest.body)) {
        const Body old = nest.body;
        nest.body = without(Role::Reduce, old, [&](const Inst& inst, Body& body) {
            if (!is_arg_reduction(inst.op)) return inst.args[0];
            const Operand& index = nest.operands[body[inst.args[1]].literal];  // of the one point: no loop moves it
            return body.constant(DType::Int64, static_cast<std::uint64_t>(index.offset));
        });
        nest = eliminate_dead(std::move(nest));
    } else if (count_loops(nest, LoopKind::Scan) == 0 && has_scan(nest.body)) {
        nest.body = without(Role::Scan, nest.body, [](const Inst& inst, Body&) { return inst.args[0]; });
        nest = eliminate_dead(std::move(nest));
    }
    return nest;
}

}  // namespace stridejit
