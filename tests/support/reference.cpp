#include "tests/support/reference.h"

#include <algorithm>
#include <cstring>
#include <stdexcept>

#include "stridejit/ir/meaning.h"

namespace stridejit::testing {
namespace {

std::uint64_t apply_op(Op op, DType dtype, std::uint64_t a, std::uint64_t b, std::uint64_t c, Accuracy accuracy = Accuracy::Accurate) {
    return visit(dtype, [&](auto tag) -> std::uint64_t {
        using T = typename decltype(tag)::type;
#define STRIDEJIT_ROW(id, ...)                                        \
    if constexpr (meaning::kHasMeaning<Op::id> && takes(Op::id, dtype_of<T>()))                             \
        if (op == Op::id) return to_bits(meaning::apply<Op::id, T>(from_bits<T>(a), from_bits<T>(b), from_bits<T>(c), accuracy));
        STRIDEJIT_OPS(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
        throw std::logic_error("op without a meaning for this dtype");
    });
}

std::uint64_t apply_cast(DType to, DType from, std::uint64_t bits) {
    return visit(from, [&](auto source) {
        return visit(to, [&](auto target) {
            using From = typename decltype(source)::type;
            using To = typename decltype(target)::type;
            return to_bits(meaning::cast<To>(from_bits<From>(bits)));
        });
    });
}

class Run {
public:
    Run(const LoopNest& nest, std::vector<Block>& arguments)
        : nest_(nest), arguments_(arguments), after_(output_phase(nest.body)), index_(nest.loops.size(), 0),
          totals_(nest.body.size()), best_(nest.body.size()), found_(nest.body.size()) {}

    void run() {
        const LoopKind inner = has_scan(nest_.body) ? LoopKind::Scan : LoopKind::Reduction;
        for_each(LoopKind::Parallel, 0, [&] {
            start_totals();
            for_each(inner, 0, [&] { at_point(); });
            at_output_point();
        });
    }

private:
    /// Calls `function` for each index of the loops of this kind, from loop `l` inwards; ends with all of them at 0.
    template <class Function>
    void for_each(LoopKind kind, std::size_t l, Function&& function) {
        while (l < nest_.loops.size() && nest_.loops[l].kind != kind) ++l;
        if (l == nest_.loops.size()) return function();
        for (index_[l] = 0; index_[l] < nest_.loops[l].extent; ++index_[l]) for_each(kind, l + 1, function);
        index_[l] = 0;
    }

    bool reduces_nothing() const {
        for (const Loop& loop : nest_.loops)
            if (loop.kind == LoopKind::Reduction && loop.extent == 0) return true;
        return false;
    }

    void start_totals() {
        for (std::size_t i = 0; i < nest_.body.size(); ++i) {
            const Inst& inst = nest_.body[i];
            if (info(inst.op).role == Role::Scan) totals_[i] = identity_bits(inst.op, inst.dtype);
            if (info(inst.op).role != Role::Reduce) continue;
            const DType dtype = nest_.body[inst.args[0]].dtype;
            found_[i] = false;
            if (is_arg_reduction(inst.op)) continue;
            totals_[i] = reduces_nothing() ? empty_bits(inst.op, dtype).value() : identity_bits(inst.op, dtype);
        }
    }

    void at_point() {
        for (std::size_t i = 0; i < nest_.body.size(); ++i) {
            const Inst& inst = nest_.body[i];
            if (is_arg_reduction(inst.op)) find(i);
            else if (info(inst.op).role == Role::Reduce || info(inst.op).role == Role::Scan)
                totals_[i] = apply_op(info(inst.op).combine, inst.dtype, totals_[i], value(inst.args[0]), 0);
            else if (inst.op == Op::Store && !after_[i]) store(inst);
        }
    }

    /// The best value so far stays, unless this one is better, or as good with a lower index.
    void find(std::size_t i) {
        const Inst& inst = nest_.body[i];
        const std::uint64_t bits = value(inst.args[0]);
        const auto index = static_cast<std::int64_t>(value(inst.args[1]));
        const bool takes = !found_[i] || visit(nest_.body[inst.args[0]].dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            const T x = from_bits<T>(bits), best = from_bits<T>(best_[i]);
            const bool is_nan = x != x, was_nan = best != best;
            if (is_nan != was_nan) return is_nan;
            if (is_nan || x == best) return index < static_cast<std::int64_t>(totals_[i]);
            return inst.op == Op::ReduceArgMin ? x < best : x > best;
        });
        if (!takes) return;
        found_[i] = true;
        best_[i] = bits;
        totals_[i] = static_cast<std::uint64_t>(index);
    }

    /// Values that no reduction is behind are the same at every point of the reduction loops: index 0 will do.
    void at_output_point() {
        for (std::size_t i = 0; i < nest_.body.size(); ++i)
            if (nest_.body[i].op == Op::Store && after_[i]) store(nest_.body[i]);
    }

    std::uint64_t value(std::size_t i) {
        const Inst& inst = nest_.body[i];
        const auto arg = [&](std::size_t k) { return value(inst.args[k]); };
        if (info(inst.op).role == Role::Reduce || info(inst.op).role == Role::Scan) return totals_[i];
        if (inst.op == Op::Const) return inst.literal;
        if (inst.op == Op::Load) {
            const Operand& operand = nest_.operands[inst.literal];
            if (operand.access == Access::Index) {
                std::int64_t index = operand.offset;
                for (std::size_t l = 0; l < index_.size(); ++l) index += index_[l] * operand.strides[l];
                return static_cast<std::uint64_t>(index);
            }
            std::uint64_t bits = 0;
            copy_element(nest_.operands[inst.literal], reinterpret_cast<char*>(&bits), address(nest_.operands[inst.literal]));
            return inst.dtype == DType::Bool ? bits != 0 : bits;
        }
        if (inst.op == Op::Cast) return apply_cast(inst.dtype, nest_.body[inst.args[0]].dtype, arg(0));
        if (inst.op == Op::Select) return arg(0) != 0 ? arg(1) : arg(2);
        const std::size_t arity = info(inst.op).arity;
        return apply_op(inst.op, nest_.body[inst.args[0]].dtype, arg(0), arity > 1 ? arg(1) : 0, arity > 2 ? arg(2) : 0, accuracy_of(inst));
    }

    void store(const Inst& inst) {
        if (is_bytes(inst.dtype)) {
            const char* from = address(nest_.operands[nest_.body[inst.args[0]].literal]);
            std::memmove(address(nest_.operands[inst.literal]), from, static_cast<std::size_t>(item_bytes(inst.dtype)));
            return;
        }
        const std::uint64_t bits = value(inst.args[0]);
        copy_element(nest_.operands[inst.literal], address(nest_.operands[inst.literal]), reinterpret_cast<const char*>(&bits));
    }

    static void copy_element(const Operand& operand, char* to, const char* from) {
        const auto bytes = static_cast<std::size_t>(item_bytes(operand.dtype));
        std::memcpy(to, from, bytes);
        if (operand.swapped) std::reverse(to, to + bytes);
    }

    char* address(const Operand& operand) {
        Block& block = arguments_.at(operand.argument);
        std::int64_t at = block.origin + operand.offset;
        for (std::size_t l = 0; l < index_.size(); ++l) at += index_[l] * operand.strides[l];
        if (at < 0 || at + item_bytes(operand.dtype) > static_cast<std::int64_t>(block.bytes.size()))
            throw std::out_of_range(text("@", operand.argument, ": byte ", at, " of ", block.bytes.size()));
        return block.bytes.data() + at;
    }

    const LoopNest& nest_;
    std::vector<Block>& arguments_;
    SmallVector<bool, 32> after_;
    std::vector<std::int64_t> index_;
    std::vector<std::uint64_t> totals_, best_;
    std::vector<bool> found_;
};

}  // namespace

void run_reference(const LoopNest& nest, std::vector<Block>& arguments) { Run(nest, arguments).run(); }

}  // namespace stridejit::testing
