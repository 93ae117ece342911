#include "stridejit/ir/passes/eliminate_dead.h"

#include "stridejit/ir/passes/rewrite.h"

namespace stridejit {
namespace {

Body live_part(const Body& body) {
    SmallVector<bool, 32> live(body.size(), false);
    for (std::size_t i = body.size(); i-- > 0;) {
        live[i] = live[i] || body[i].op == Op::Store;
        if (!live[i]) continue;
        for (std::size_t k = 0; k < info(body[i].op).arity; ++k) live[body[i].args[k]] = true;
    }
    Body result;
    Renaming names;
    for (std::size_t i = 0; i < body.size(); ++i)
        names.push_back(live[i] ? result.push(renamed(body[i], names)) : Value{0});
    return result;
}

void remove_unused_operands(LoopNest& nest) {
    SmallVector<bool, 16> used(nest.operands.size(), false);
    for (const Inst& inst : nest.body.insts)
        if (inst.op == Op::Load || inst.op == Op::Store) used[inst.literal] = true;
    SmallVector<std::uint64_t, 16> place(nest.operands.size(), 0);
    std::size_t kept = 0;
    for (std::size_t k = 0; k < nest.operands.size(); ++k) {
        if (!used[k]) continue;
        place[k] = kept;
        if (kept != k) nest.operands[kept] = std::move(nest.operands[k]);
        ++kept;
    }
    nest.operands.resize(kept);
    for (Inst& inst : nest.body.insts)
        if (inst.op == Op::Load || inst.op == Op::Store) inst.literal = place[inst.literal];
}

}  // namespace

LoopNest eliminate_dead(LoopNest nest) {
    nest.body = live_part(nest.body);
    remove_unused_operands(nest);
    if (!has_scan(nest.body))
        for (Loop& loop : nest.loops)
            if (loop.kind == LoopKind::Scan) loop.kind = LoopKind::Parallel;
    return nest;
}

}  // namespace stridejit
