#include "stridejit/ir/passes/eliminate_common.h"

#include "stridejit/ir/passes/rewrite.h"

namespace stridejit {
namespace {

/// Open-addressed set of instructions, by their place in a growing body.
class Seen {
public:
    explicit Seen(std::size_t count) {
        std::size_t slots = 16;
        while (slots < 2 * count) slots *= 2;
        slots_.resize(slots, kFree);
    }

    /// The place of an instruction equal to `inst`; appends it to `body` when there is none.
    Value find_or_push(const Inst& inst, Body& body) {
        std::size_t at = hash_of(inst) & (slots_.size() - 1);
        while (slots_[at] != kFree) {
            if (body[slots_[at]] == inst) return slots_[at];
            at = (at + 1) & (slots_.size() - 1);
        }
        return slots_[at] = body.push(inst);
    }

private:
    static constexpr Value kFree = 0xffff;

    static std::size_t hash_of(const Inst& inst) {
        std::uint64_t h = inst.literal * 0x9e3779b97f4a7c15ull;
        h ^= static_cast<std::uint64_t>(inst.op) << 8 ^ static_cast<std::uint64_t>(inst.dtype);
        for (const Value arg : inst.args) h = (h ^ arg) * 0x9e3779b97f4a7c15ull;
        return static_cast<std::size_t>(h >> 32);
    }

    SmallVector<Value, 64> slots_;
};

}  // namespace

LoopNest eliminate_common(LoopNest nest) {
    Body result;
    Renaming names;
    Seen seen(nest.body.size());
    for (const Inst& old : nest.body.insts) {
        const Inst inst = renamed(old, names);
        names.push_back(inst.op == Op::Store ? result.push(inst) : seen.find_or_push(inst, result));
    }
    nest.body = std::move(result);
    return nest;
}

}  // namespace stridejit
