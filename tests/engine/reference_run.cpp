#include "tests/engine/reference_run.h"

#include <bit>
#include <limits>
#include <vector>

#include "stridejit/ir/meaning.h"
#include "tests/support/oracle.h"

namespace stridejit::tests {
namespace {

template <Op op, class T>
std::uint64_t apply_to(std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    if constexpr (meaning::kHasMeaning<op> && takes(op, dtype_of<T>()))
        return to_bits(meaning::apply<op, T>(from_bits<T>(a), from_bits<T>(b), from_bits<T>(c)));
    else
        throw_internal("op takes dtype", __FILE__, __LINE__, "");
}

class Reference {
public:
    Reference(const Specialization& what, const std::int64_t* extents, const std::int64_t* strides)
        : what_(what), body_(what.body), after_(output_phase(body_)), extents_(extents), strides_(strides),
          values_(body_.size()), lanes_(body_.size()), stacks_(body_.size()), elements_(body_.size()) {}

    void run(std::vector<char*> at) { parallel(at, 0); }

private:
    [[nodiscard]] std::vector<char*> moved(std::vector<char*> at, std::size_t loop, std::int64_t steps) const {
        for (std::size_t k = 0; k < at.size(); ++k) at[k] += strides_[k * what_.loops() + loop] * steps;
        return at;
    }

    void parallel(const std::vector<char*>& at, std::size_t loop) {
        if (loop == what_.parallel_loops) return one_output(at);
        for (std::int64_t i = 0; i < extents_[loop]; ++i) parallel(moved(at, loop, i), loop + 1);
    }

    void one_output(const std::vector<char*>& at) {
        if (what_.plan.walk == Walk::Map) return point(at);
        if (what_.plan.walk == Walk::Along) return scan(at);
        start_lanes();
        for (auto& stack : stacks_) stack.assign(64, {});
        for (auto& elements : elements_) elements.clear();
        steps_ = 0;
        count_ = 0;
        reduction(at, what_.parallel_loops);
        if (steps_ > 0 || count_ == 0) flush();
        for (std::size_t i = 0; i < body_.size(); ++i)
            if (info(body_[i].op).role == Role::Reduce) values_[i] = joined(i);
        for (std::size_t i = 0; i < body_.size(); ++i)  // values that do not vary are worked out anew
            if (body_[i].op != Op::Store && info(body_[i].op).role != Role::Reduce) evaluate(i, at);
        for (std::size_t i = 0; i < body_.size(); ++i)
            if (body_[i].op == Op::Store && after_[i]) evaluate(i, at);
    }

    void scan(const std::vector<char*>& at) {
        start_lanes();
        for (std::int64_t i = 0; i < extents_[what_.loops() - 1]; ++i) point(moved(at, what_.loops() - 1, i));
    }

    void reduction(const std::vector<char*>& at, std::size_t loop) {
        if (what_.folds_blocks() && loop + 2 == what_.loops()) {
            const std::int64_t rows = what_.plan.tile.rows, columns = what_.plan.tile.columns, height = extents_[loop], length = extents_[loop + 1];
            for (std::int64_t top = 0; top < height; top += rows)
                for (std::int64_t left = 0; left < length; left += columns)
                    for (std::int64_t row = top; row < std::min(top + rows, height); ++row)
                        points(moved(moved(at, loop, row), loop + 1, left), std::min(columns, length - left));
            return;
        }
        if (loop + 1 < what_.loops()) {
            for (std::int64_t i = 0; i < extents_[loop]; ++i) reduction(moved(at, loop, i), loop + 1);
            return;
        }
        points(at, extents_[loop]);
    }

    /// `n` points of the innermost loop, from `at` on.
    void points(const std::vector<char*>& at, std::int64_t n) {
        const std::size_t loop = what_.loops() - 1;
        const std::int64_t lanes = what_.plan.walk == Walk::Across ? what_.plan.lanes : 1;
        const std::int64_t cut = what_.plan.block_steps * lanes;
        for (std::int64_t begin = 0; begin < n; begin += cut) {
            const std::int64_t end = std::min(begin + cut, n);
            for (std::int64_t i = begin; i < end; ++i) {
                lane_ = static_cast<std::size_t>((i - begin) % lanes);
                point(moved(at, loop, i));
            }
            steps_ += (end - begin + lanes - 1) / lanes;
            if (steps_ >= what_.plan.block_steps) flush();
        }
    }

    /// Everything that is done at each point, stores last.
    void point(const std::vector<char*>& at) {
        for (std::size_t i = 0; i < body_.size(); ++i) {
            const Inst& inst = body_[i];
            if (is_exact(inst.op))
                elements_[i].push_back(values_[inst.args[0]]);
            else if (info(inst.op).role == Role::Reduce)
                lanes_[i][lane_] = combined(i, lanes_[i][lane_], {values_[inst.args[0]], identity_bits(inst.op, inst.dtype)});
            else if (info(inst.op).role == Role::Scan)
                values_[i] = (lanes_[i][0] = combined(i, lanes_[i][0], {values_[inst.args[0]], identity_bits(inst.op, inst.dtype)})).value;
            else if (!after_[i] && inst.op != Op::Store)
                evaluate(i, at);
        }
        for (std::size_t i = 0; i < body_.size(); ++i)
            if (body_[i].op == Op::Store && !after_[i]) evaluate(i, at);
    }

    void evaluate(std::size_t i, const std::vector<char*>& at) {
        const Inst& inst = body_[i];
        const auto arg = [&](std::size_t k) { return values_[inst.args[k]]; };
        const auto bytes = static_cast<std::size_t>(item_bytes(inst.dtype));
        if (inst.op == Op::Load) {
            values_[i] = 0;
            __builtin_memcpy(&values_[i], at[inst.literal], bytes);
            if (inst.dtype == DType::Bool) values_[i] = values_[i] != 0;
        } else if (inst.op == Op::Const) {
            values_[i] = inst.literal;
        } else if (inst.op == Op::Store) {
            const std::uint64_t bits = arg(0);
            __builtin_memcpy(at[inst.literal], &bits, bytes);
        } else if (inst.op == Op::Cast) {
            values_[i] = cast_bits(body_[inst.args[0]].dtype, inst.dtype, arg(0));
        } else {
            values_[i] = apply_bits(inst.op, body_[inst.args[inst.op == Op::Select ? 1 : 0]].dtype, arg(0), arg(1), arg(2));
        }
    }

    /// What a reduction has folded, and of a compensated sum what that rounded off.
    struct State {
        std::uint64_t value = 0, error = 0;
    };

    [[nodiscard]] State combined(std::size_t i, State a, State b) const { return combined_as(i, body_[i].dtype, a, b); }

    /// An element alone is a state without an error: that of joining it is the same.
    [[nodiscard]] State combined_as(std::size_t i, DType dtype, State a, State b) const {
        const std::uint64_t value = apply_bits(info(body_[i].op).combine, dtype, a.value, b.value, 0);
        if (body_[i].op != Op::ReduceAddCompensated) return {value, 0};
        const auto add = [&](std::uint64_t x, std::uint64_t y) { return apply_bits(Op::Add, dtype, x, y, 0); };
        const auto sub = [&](std::uint64_t x, std::uint64_t y) { return apply_bits(Op::Sub, dtype, x, y, 0); };
        const std::uint64_t of_b = sub(value, a.value);
        const std::uint64_t lost = add(sub(a.value, sub(value, of_b)), sub(b.value, of_b));
        return {value, add(add(a.error, b.error), lost)};
    }

    [[nodiscard]] std::uint64_t rounded(std::size_t i, State state) const {
        if (body_[i].op != Op::ReduceAddCompensated) return cast_bits(block_dtype(i), body_[i].dtype, state.value);
        const DType dtype = body_[i].dtype;
        const std::uint64_t size = apply_bits(Op::Abs, dtype, state.error, 0, 0), infinity = cast_bits(DType::Float64, dtype, to_bits(std::numeric_limits<double>::infinity()));
        const bool counts = apply_bits(Op::Less, dtype, 0, size, 0) != 0 && apply_bits(Op::Less, dtype, size, infinity, 0) != 0;
        return counts ? apply_bits(Op::Add, dtype, state.value, state.error, 0) : state.value;
    }

    void start_lanes() {
        for (std::size_t i = 0; i < body_.size(); ++i)
            if (info(body_[i].op).role == Role::Scan) lanes_[i].assign(1, State{identity_bits(body_[i].op, body_[i].dtype), 0});
            else if (info(body_[i].op).role == Role::Reduce)
                lanes_[i].assign(what_.plan.walk == Walk::Across ? what_.plan.lanes : 1,
                                 {identity_bits(body_[i].op, body_[i].dtype), identity_bits(body_[i].op, body_[i].dtype)});
        lane_ = 0;
    }

    void flush() {
        for (std::size_t i = 0; i < body_.size(); ++i) {
            if (info(body_[i].op).role != Role::Reduce) continue;
            auto& lanes = lanes_[i];
            DType dtype = body_[i].dtype;
            for (std::size_t half = lanes.size() / 2;; half /= 2) {
                if (dtype != block_dtype(i) && half < static_cast<std::size_t>(kWideLanes)) {  // twice as many are left
                    for (State& lane : lanes) lane.value = cast_bits(dtype, block_dtype(i), lane.value);
                    dtype = block_dtype(i);
                }
                if (half == 0) break;
                for (std::size_t lane = 0; lane < half; ++lane) lanes[lane] = combined_as(i, dtype, lanes[lane], lanes[lane + half]);
            }
            State value = lanes[0];
            std::size_t level = 0;
            if (joins_pairwise(body_[i].op, body_[i].dtype)) {
                for (std::uint64_t count = count_; count & 1; count >>= 1) value = combined(i, stacks_[i][level++], value);
            } else if (count_ > 0) {
                value = combined_as(i, dtype, stacks_[i][0], value);
            }
            stacks_[i][level] = value;
        }
        ++count_;
        steps_ = 0;
        start_lanes();
    }

    [[nodiscard]] std::uint64_t joined(std::size_t i) const {
        if (is_exact(body_[i].op)) return testing::exact_sum(body_[i].dtype, elements_[i]);
        std::uint64_t count = joins_pairwise(body_[i].op, body_[i].dtype) ? count_ : 1;
        State result = stacks_[i][static_cast<std::size_t>(std::countr_zero(count))];
        while ((count &= count - 1) != 0)
            result = combined(i, stacks_[i][static_cast<std::size_t>(std::countr_zero(count))], result);
        return rounded(i, result);
    }

    [[nodiscard]] DType block_dtype(std::size_t i) const { return stridejit::block_dtype(body_[i].op, body_[i].dtype); }

    const Specialization& what_;
    const Body& body_;
    const SmallVector<bool, 32> after_;
    const std::int64_t* extents_;
    const std::int64_t* strides_;
    std::vector<std::uint64_t> values_;
    std::vector<std::vector<State>> lanes_, stacks_;
    std::vector<std::vector<std::uint64_t>> elements_;  ///< of exact sums
    std::size_t lane_ = 0;
    std::int64_t steps_ = 0;
    std::uint64_t count_ = 0;
};

}  // namespace

std::uint64_t apply_bits(Op op, DType dtype, std::uint64_t a, std::uint64_t b, std::uint64_t c) {
    if (op == Op::Select) return (a & 0xff) != 0 ? b : c;
    return visit(dtype, [&](auto tag) -> std::uint64_t {
        using T = typename decltype(tag)::type;
        switch (op) {
#define STRIDEJIT_ROW(id, ...) \
    case Op::id: return apply_to<Op::id, T>(a, b, c);
            STRIDEJIT_OPS(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
        }
        return 0;
    });
}

std::uint64_t cast_bits(DType from, DType to, std::uint64_t bits) {
    return visit(from, [&](auto from_tag) {
        return visit(to, [&](auto to_tag) {
            return to_bits(meaning::cast<typename decltype(to_tag)::type>(
                from_bits<typename decltype(from_tag)::type>(bits)));
        });
    });
}

void reference_run(const Specialization& what, char* const* pointers, const std::int64_t* extents,
                   const std::int64_t* strides) {
    Reference(what, extents, strides).run(std::vector<char*>(pointers, pointers + what.operands.size()));
}

}  // namespace stridejit::tests
