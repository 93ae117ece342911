#include "stridejit/engine/interpret/program.h"

#include <algorithm>
#include <limits>

namespace stridejit::interpret {
namespace {

constexpr std::int64_t kSlotsBytes = 1 << 14;  // of all slots of a block: half of a small first-level cache
constexpr std::int64_t kLeastBlock = 512;      // no plan has more lanes, and calls must be worth their while
constexpr std::int64_t kMostBlock = 4096;
constexpr Place kNowhere = std::numeric_limits<Place>::max();

template <class Row>
auto& entry(const Row& table, Op op, DType dtype) {
    return table[static_cast<std::size_t>(op)][static_cast<std::size_t>(dtype)];
}

/// Writes the program of one phase: which instructions it needs, where their values live and for how long.
class Assembler {
public:
    /// `outputs`: the phase after the reduction loops. Strides along its blocks are known at run time only.
    Assembler(const Specialization& what, const Loops& loops, Code& code, bool outputs)
        : what_(what), body_(what.body), loops_(loops), code_(code), outputs_(outputs),
          program_(outputs ? code.outputs : code.points), place_(body_.size(), kNowhere), last_use_(body_.size(), 0),
          uses_(body_.size(), 0), needed_(body_.size(), false) {}

    void run() {
        mark_needed();
        program_.first_slot = code_.places;
        for (std::size_t i = 0; i < body_.size(); ++i)
            if (needed_[i] && body_[i].op != Op::Store) add(i);
        for (std::size_t i = 0; i < body_.size(); ++i)
            if (needed_[i] && body_[i].op == Op::Store) add_store(i);
        code_.places += program_.slots;
        program_.only_rows = what_.plan.walk == Walk::Down && code_.hops() == 0 && program_.constants.empty() && program_.repeats.empty() &&
                             std::all_of(program_.steps.begin(), program_.steps.end(), [&](const Step& step) {
                                 return info(body_[step.inst].op).role == Role::Reduce && is_memory(step.b) &&
                                        step.kind == Step::Kind::Map;
                             });
    }

private:
    [[nodiscard]] bool is_memory(Place place) const { return place < code_.operands(); }
    [[nodiscard]] bool is_slot(Place place) const { return place >= program_.first_slot && place != kNowhere; }
    [[nodiscard]] std::int64_t bytes_of(std::size_t i) const { return item_bytes(body_[i].dtype); }
    [[nodiscard]] bool is_reduce(std::size_t i) const { return info(body_[i].op).role == Role::Reduce; }
    /// True when each element of a block lies behind a pointer of its own.
    [[nodiscard]] bool is_scattered(std::size_t i) const {
        const std::size_t row = outputs_ ? std::size_t{what_.parallel_loops} - 1 : what_.vector_loop();
        return row < what_.loops() && what_.operands[body_[i].literal].is_indirect(row);
    }
    [[nodiscard]] bool is_swapped(std::size_t i) const { return what_.operands[body_[i].literal].swapped; }
    /// Of the operand as it lies: the interpreter transposes nothing, and takes outputs that lie side by side one by one.
    [[nodiscard]] StrideClass stride_of(std::size_t i) const {
        const OperandClass& operand = what_.operands[body_[i].literal];
        const bool abreast = what_.plan.walk == Walk::Across && what_.plan.points > 0;
        if (abreast && operand.stride == StrideClass::Unit) return StrideClass::Runtime;
        return operand.crossing == StrideClass::Zero ? operand.stride : StrideClass::Runtime;
    }

    /// Roots are the stores of the phase and, before the outputs, the reductions; then everything they use.
    void mark_needed() {
        const auto after = output_phase(body_);
        for (std::size_t i = body_.size(); i-- > 0;) {
            const bool is_store = body_[i].op == Op::Store;
            const bool root = outputs_ ? is_store && after[i] : (is_store && !after[i]) || is_reduce(i);
            if (!root && !needed_[i]) continue;
            needed_[i] = true;
            stores_ += is_store;
            if (outputs_ && is_reduce(i)) continue;  // done by the phase before
            const std::size_t values = is_arg_reduction(body_[i].op) ? 1 : info(body_[i].op).arity;  // indices are no memory
            for (std::size_t k = 0; k < values; ++k) {
                const std::size_t arg = body_[i].args[k];
                needed_[arg] = true;
                ++uses_[arg];
                last_use_[arg] = std::max(last_use_[arg], is_store ? body_.size() : i);
                if (is_store) stored_by_.push_back({arg, i});
            }
        }
    }

    /// The store that is the only user of the value, or 0.
    [[nodiscard]] std::size_t only_store(std::size_t i) const {
        if (uses_[i] != 1) return 0;
        for (const auto& [value, store] : stored_by_)
            if (value == i) return store;
        return 0;
    }

    /// Operands with unit stride are dense as they lie. Not bools, whose bytes may be other than 0 and 1, and not
    /// what is stored after another store, which may have overwritten it.
    [[nodiscard]] bool lies_dense(std::size_t i) const {
        if (outputs_ || body_[i].op != Op::Load || stride_of(i) != StrideClass::Unit) return false;
        if (body_[i].dtype == DType::Bool || is_swapped(i)) return false;
        return stores_ <= 1 || last_use_[i] < body_.size();
    }

    /// True when the only thing to do with the loaded value is to store it.
    [[nodiscard]] bool is_copied(std::size_t i) const {
        if (body_[i].op != Op::Load || stores_ != 1 || is_scattered(i)) return false;
        const std::size_t store = only_store(i);
        return store != 0 && !is_scattered(store);
    }

    /// The output that the value can be computed into: dense, and nothing reads operands any more, some of which may
    /// be the same memory.
    [[nodiscard]] Place final_place(std::size_t i) const {
        const std::size_t store = only_store(i);
        if (outputs_ || store == 0 || stride_of(store) != StrideClass::Unit || is_swapped(store)) return kNowhere;
        for (std::size_t later = i + 1; later < body_.size(); ++later) {
            if (!needed_[later]) continue;
            if (body_[later].op == Op::Load && stride_of(later) != StrideClass::Zero) return kNowhere;
            for (std::size_t k = 0; k < info(body_[later].op).arity; ++k)
                if (is_memory(place_[body_[later].args[k]])) return kNowhere;
        }
        return static_cast<Place>(body_[store].literal);
    }

    Place new_slot() { return program_.first_slot + program_.slots++; }
    Place take_slot(std::size_t i) {
        program_.slot_bytes = std::max(program_.slot_bytes, bytes_of(i));
        if (free_.empty()) return new_slot();
        const Place slot = free_.back();
        free_.pop_back();
        return slot;
    }

    /// Frees the slots of arguments that `i` uses last: those of its own element size before its result gets a place
    /// (which may then be the same), the others after.
    void free_arguments(std::size_t i, bool same_size) {
        const Inst& inst = body_[i];
        for (std::size_t k = 0; k < (is_arg_reduction(inst.op) ? 1 : info(inst.op).arity); ++k) {
            const std::size_t arg = inst.args[k];
            const bool again = std::find(inst.args.begin(), inst.args.begin() + k, arg) != inst.args.begin() + k;
            const bool held = body_[arg].op == Op::Const || (body_[arg].op == Op::Load && repeats(arg)) || is_reduce(arg);
            if (again || held || last_use_[arg] != i || !is_slot(place_[arg])) continue;
            if ((bytes_of(arg) == bytes_of(i)) == same_size) free_.push_back(place_[arg]);
        }
    }

    [[nodiscard]] bool repeats(std::size_t i) const { return !outputs_ && stride_of(i) == StrideClass::Zero; }

    Step make_step(Step::Kind kind, std::size_t i, Place dst) const {
        Step step;
        step.kind = kind;
        step.inst = static_cast<std::uint16_t>(i);
        step.bytes = static_cast<std::uint8_t>(bytes_of(i));
        step.dst = dst;
        return step;
    }

    void add(std::size_t i) {
        const Inst& inst = body_[i];
        switch (info(inst.op).role) {
            case Role::Leaf: return inst.op == Op::Const ? add_constant(i) : add_load(i);
            case Role::Map: return add_map(i);
            case Role::Reduce: return outputs_ ? use_result(i) : add_reduce(i);
            case Role::Scan: return add_scan(i);
            case Role::Store: return;
        }
    }

    void add_constant(std::size_t i) {
        program_.slot_bytes = std::max(program_.slot_bytes, bytes_of(i));
        place_[i] = new_slot();  // its own: it is filled once
        program_.constants.push_back({place_[i], static_cast<std::uint8_t>(bytes_of(i)), move_of(i, false), body_[i].literal});
    }

    void add_load(std::size_t i) {
        const Place operand = static_cast<Place>(body_[i].literal);
        if (lies_dense(i) || is_copied(i)) {
            place_[i] = operand;
            return;
        }
        program_.slot_bytes = std::max(program_.slot_bytes, bytes_of(i));
        place_[i] = repeats(i) ? new_slot() : take_slot(i);
        Step step = make_step(is_scattered(i) ? Step::Kind::Gather : Step::Kind::Move, i, place_[i]);
        step.a = operand;
        step.move = move_of(i, is_swapped(i));
        (repeats(i) ? program_.repeats : program_.steps).push_back(step);
    }

    void add_map(std::size_t i) {
        const Inst& inst = body_[i];
        free_arguments(i, true);
        const Place final = final_place(i);
        place_[i] = final != kNowhere ? final : take_slot(i);
        free_arguments(i, false);
        Step step = make_step(Step::Kind::Map, i, place_[i]);
        const DType from = body_[inst.args[inst.op == Op::Select ? 1 : 0]].dtype;
        step.map = inst.op == Op::Cast
                       ? loops_.cast[static_cast<std::size_t>(from)][static_cast<std::size_t>(inst.dtype)]
                       : entry(accuracy_of(inst) == Accuracy::Fast ? loops_.fast : loops_.map, inst.op, from);
        STRIDEJIT_ASSERT(step.map, info(inst.op).text, " of ", name_of(from));
        set_arguments(step, inst);
        program_.steps.push_back(step);
    }

    void set_arguments(Step& step, const Inst& inst) const {
        const std::size_t arity = info(inst.op).arity;
        step.a = place_[inst.args[0]];
        step.b = arity > 1 ? place_[inst.args[1]] : step.a;
        step.c = arity > 2 ? place_[inst.args[2]] : step.a;
    }

    void add_reduce(std::size_t i) {
        const Inst& inst = body_[i];
        const bool across = what_.plan.walk == Walk::Across;
        const auto found = std::find_if(code_.reductions.begin(), code_.reductions.end(),
                                        [&](const Reduction& each) { return each.inst == i; });
        found->value = place_[inst.args[0]];
        if (found->finds) return add_find(i, *found, across);
        Step step = make_step(across ? Step::Kind::Lanes : Step::Kind::Map, i, found->accumulator);
        step.a = across ? found->value : found->accumulator;
        step.b = step.c = found->value;
        if (across) step.lanes = entry(loops_.lanes, inst.op, inst.dtype);
        else step.map = found->join;
        STRIDEJIT_ASSERT(across ? step.lanes != nullptr : step.map != nullptr, info(inst.op).text, " of ",
                         name_of(inst.dtype));
        program_.steps.push_back(step);
        free_arguments(i, true);
    }

    /// Walk::Along.
    void add_scan(std::size_t i) {
        const Inst& inst = body_[i];
        free_arguments(i, true);
        const Place final = final_place(i);
        place_[i] = final != kNowhere ? final : take_slot(i);
        Step step = make_step(Step::Kind::Scan, i, place_[i]);
        step.a = place_[inst.args[0]];
        step.b = step.c = std::find_if(code_.carried.begin(), code_.carried.end(), [&](const Carried& each) { return each.inst == i; })->place;
        step.scan = entry(loops_.scan, inst.op, inst.dtype);
        STRIDEJIT_ASSERT(step.scan, info(inst.op).text, " of ", name_of(inst.dtype));
        program_.steps.push_back(step);
    }

    void add_find(std::size_t i, const Reduction& each, bool across) {
        Step step = make_step(across ? Step::Kind::Find : Step::Kind::FindRow, i, each.accumulator);
        const DType dtype = body_[body_[i].args[0]].dtype;
        step.bytes = each.bytes;
        step.a = each.value;
        step.b = each.index;
        step.c = each.result;
        if (across) step.find = entry(loops_.find, body_[i].op, dtype);
        else step.find_row = entry(loops_.find_row, body_[i].op, dtype);
        program_.steps.push_back(step);
        free_arguments(i, true);
        free_arguments(i, false);
    }

    void use_result(std::size_t i) {
        for (const Reduction& each : code_.reductions)
            if (each.inst == i) place_[i] = each.result;
    }

    void add_store(std::size_t i) {
        const Place from = place_[body_[i].args[0]], operand = static_cast<Place>(body_[i].literal);
        if (from == operand) return;  // computed there
        Step step = make_step(is_scattered(i) ? Step::Kind::Scatter : Step::Kind::Move, i, operand);
        step.a = from;
        const std::size_t value = body_[i].args[0];
        const bool copied = is_memory(from) && body_[value].op == Op::Load && is_swapped(value);
        step.move = move_of(i, is_swapped(i) != copied);
        program_.steps.push_back(step);
    }

    [[nodiscard]] MoveLoop move_of(std::size_t i, bool swaps) const {
        return (swaps ? loops_.swap : loops_.move)[static_cast<std::size_t>(body_[i].dtype)];
    }

    const Specialization& what_;
    const Body& body_;
    const Loops& loops_;
    Code& code_;
    const bool outputs_;
    Program& program_;
    std::vector<Place> place_;
    std::vector<std::size_t> last_use_, uses_;  ///< by instruction; a use by a store is after everything
    std::vector<bool> needed_;
    std::vector<std::pair<std::size_t, std::size_t>> stored_by_;  ///< value, store
    std::vector<Place> free_;
    int stores_ = 0;
};

/// Gives each scan what it carries on: a place of its own, or the operand that the plan made of it.
void add_carried(const Specialization& what, const Loops& loops, Code& code) {
    const auto add = [&](std::size_t inst, Place place, DType dtype, std::uint64_t first) {
        code.carried.push_back({static_cast<std::uint16_t>(inst), place, static_cast<std::uint8_t>(item_bytes(dtype)), first,
                                loops.move[static_cast<std::size_t>(dtype)]});
    };
    for (std::size_t i = 0; i < what.body.size(); ++i)
        if (info(what.body[i].op).role == Role::Scan) add(i, code.places++, what.body[i].dtype, identity_bits(what.body[i].op, what.body[i].dtype));
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        if (what.operands[k].access == Access::State) add(what.body.size(), static_cast<Place>(k), what.operands[k].dtype, first_state(what, k));
}

}  // namespace

std::int64_t Program::block() const {
    std::int64_t block = kMostBlock;
    while (block > kLeastBlock && block * slot_bytes * slots > kSlotsBytes) block /= 2;
    return block;
}

Code assemble(const Specialization& what, const Loops& loops) {
    Code code;
    code.walk = what.plan.walk;
    code.parallel_loops = what.parallel_loops;
    code.reduction_loops = what.reduction_loops;
    code.lanes = what.plan.walk == Walk::Across ? what.plan.lanes : 1;
    if (what.plan.walk == Walk::Map || what.folds_blocks()) code.tile = what.plan.tile;
    code.block_steps = std::max<std::int64_t>(what.plan.block_steps, 1);
    code.operand.assign(what.operands.begin(), what.operands.end());
    STRIDEJIT_ASSERT((code.lanes & (code.lanes - 1)) == 0 && code.lanes > 0 && code.lanes <= kLeastBlock, code.lanes,
                     " lanes");
    code.places = static_cast<Place>(code.operands());
    for (std::size_t i = 0; i < what.body.size(); ++i) {
        const Inst& inst = what.body[i];
        if (info(inst.op).role != Role::Reduce) continue;
        Reduction each;
        each.inst = static_cast<std::uint16_t>(i);
        const DType dtype = what.body[inst.args[0]].dtype;
        each.bytes = static_cast<std::uint8_t>(item_bytes(dtype));
        each.identity = identity_bits(inst.op, dtype);
        each.words = static_cast<std::uint8_t>(state_words(inst.op));
        each.join = entry(loops.joined, inst.op, dtype);
        each.combine = entry(loops.combined, inst.op, dtype);
        each.block = entry(loops.block, inst.op, dtype);
        each.rounded = entry(loops.result, inst.op, dtype);
        each.pairwise = joins_pairwise(inst.op, dtype);
        each.exact = is_exact(inst.op);
        each.move = loops.move[static_cast<std::size_t>(dtype)];
        each.fold = entry(loops.fold, inst.op, dtype);
        each.rows = entry(loops.rows, inst.op, dtype);
        each.finds = is_arg_reduction(inst.op);
        if (each.finds) each.index = static_cast<Place>(what.body[inst.args[1]].literal);
        each.accumulator = code.places++;
        each.result = code.places++;
        code.reductions.push_back(each);
    }
    add_carried(what, loops, code);
    Assembler(what, loops, code, false).run();
    if (!code.reductions.empty()) Assembler(what, loops, code, true).run();
    return code;
}

}  // namespace stridejit::interpret
