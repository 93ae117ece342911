#include "tests/support/random_nest.h"

#include <algorithm>
#include <optional>
#include <random>

#include "tests/support/arrays.h"

namespace stridejit::testing {
namespace {

class Generator {
public:
    Generator(std::uint64_t seed, Elements elements, Extents extents)
        : random_(seed), elements_(elements), lanes_(extents == Extents::Lanes), deep_(extents == Extents::Deep),
          dense_(lanes_ && seed % 8 == 5), pixels_(lanes_ && seed % 16 == 3), crossed_(lanes_ && seed % 16 == 11), words_(!deep_ && (seed % 8 == 7 || (!lanes_ && seed % 8 == 3))),
          scans_(!pixels_ && !dense_ && !crossed_ && !words_ && seed % 6 == 1) {}

    LoopNest make() {
        make_loops();
        if (scans_) turn_to_scans();
        const bool all_swapped = chance(25);
        outputs_ = pick(1, 2);
        inputs_ = pick(1, 3);
        nest_.operands.resize(outputs_ + inputs_);
        for (std::size_t k = 0; k < nest_.operands.size(); ++k) nest_.operands[k].argument = static_cast<std::uint16_t>(k);
        same_layout_ = dense_ || pixels_ || crossed_ || (!words_ && chance(50));
        for (std::size_t k = outputs_; k < nest_.operands.size(); ++k) make_input(nest_.operands[k]);
        make_body();
        for (Operand& operand : nest_.operands)
            operand.swapped = operand.access != Access::Index && item_bytes(operand.dtype) > 1 && (words_ && chance(90) ? all_swapped : chance(12));
        for (Operand& operand : nest_.operands)
            operand.offset = operand.access != Access::Index && chance(20) ? static_cast<std::int64_t>(pick(0, 40)) - 20 : 0;
        return std::move(nest_);
    }

private:
    std::size_t pick(std::size_t low, std::size_t high) { return low + random_() % (high - low + 1); }
    bool chance(unsigned percent) { return random_() % 100 < percent; }
    template <class List>
    auto any_of(const List& list) {
        return list[random_() % std::size(list)];
    }

    DType any_dtype() {
        for (;;) {
            const auto dtype = static_cast<DType>(random_() % kDTypeCount);
            if (elements_ == Elements::Any || !is_float(dtype)) return dtype;
        }
    }

    void make_loops() {
        constexpr std::int64_t extents[] = {1, 2, 2, 3, 4, 5};
        if (dense_) return make_dense_loops();
        if (pixels_) return make_pixels();
        if (crossed_) return make_crossed();
        if (words_) return make_words();
        const bool empty = chance(8), reduces = chance(70);
        for (std::size_t rank = pick(0, deep_ ? 8 : 5); rank > 0; --rank) {
            const LoopKind kind = reduces && chance(50) ? LoopKind::Reduction : LoopKind::Parallel;
            nest_.loops.push_back({kind, empty && chance(40) ? 0 : lanes_ ? lane_extent() : deep_ ? extents[pick(0, 3)] : any_of(extents)});
            if (kind == LoopKind::Reduction && nest_.loops.back().extent == 0) over_nothing_ = true;
        }
    }

    /// One loop at most is scanned, the others are parallel.
    void turn_to_scans() {
        for (Loop& loop : nest_.loops) loop.kind = LoopKind::Parallel;
        over_nothing_ = false;
        if (!nest_.loops.empty()) nest_.loops[pick(0, nest_.loops.size() - 1)].kind = LoopKind::Scan;
    }

    /// Axes of a dense array, every second one reduced, as one sums over some of them: walks that need rows of outputs or of
    /// points behind each other would be rare otherwise.
    void make_dense_loops() {
        constexpr std::int64_t extents[] = {2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 24, 33, 100, 130, 600};
        if (chance(25)) {  // rows of few elements that become one each
            nest_.loops = {{LoopKind::Parallel, any_of(extents)}, {LoopKind::Reduction, static_cast<std::int64_t>(pick(2, 16))}};
            return;
        }
        bool reduced = chance(50);
        std::int64_t points = 1;
        for (std::size_t rank = pick(2, 5); rank > 0; --rank, reduced = !reduced) {
            std::int64_t extent = any_of(extents);
            while (extent * points > 80000) extent = (extent + 1) / 2;
            nest_.loops.push_back({reduced ? LoopKind::Reduction : LoopKind::Parallel, extent});
            points *= extent;
        }
    }

    /// Few channels side by side in the outputs; inputs have them plane by plane most often.
    void make_pixels() {
        constexpr std::int64_t extents[] = {16, 17, 63, 64, 65, 100, 130, 257, 1000};
        for (std::size_t rank = pick(0, 1); rank > 0; --rank) nest_.loops.push_back({LoopKind::Parallel, static_cast<std::int64_t>(pick(2, 5))});
        nest_.loops.push_back({LoopKind::Parallel, any_of(extents)});
        nest_.loops.push_back({LoopKind::Parallel, static_cast<std::int64_t>(pick(2, 5))});
    }

    /// Reductions of a few rows or more, in some inputs of which the rows lie apart and the columns side by side.
    void make_crossed() {
        constexpr std::int64_t extents[] = {7, 8, 9, 15, 16, 17, 31, 32, 33, 64, 65, 100, 127, 128, 129, 257, 600};
        if (chance(30)) nest_.loops.push_back({chance(50) ? LoopKind::Reduction : LoopKind::Parallel, static_cast<std::int64_t>(pick(1, 3))});
        nest_.loops.push_back({chance(50) ? LoopKind::Reduction : LoopKind::Parallel, any_of(extents)});
        nest_.loops.push_back({LoopKind::Reduction, any_of(extents)});
    }

    /// Copies of numbers that stand together everywhere, such as the parts of complex ones or the channels of a picture.
    void make_words() {
        constexpr std::int64_t extents[] = {3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 32, 33}, small[] = {2, 3, 4, 5};
        constexpr std::int64_t sizes[] = {2, 3, 4, 6, 8, 12, 16, 3, 6, 12, 16};
        const std::int64_t together = any_of(sizes);
        do word_ = any_dtype();
        while (together == item_bytes(word_) || together % item_bytes(word_) != 0 || (word_ == DType::Bool && chance(80)));
        for (std::size_t rank = chance(80) ? 2 : pick(1, 3); rank > 0; --rank) nest_.loops.push_back({LoopKind::Parallel, lanes_ ? any_of(extents) : any_of(small)});
        nest_.loops.push_back({LoopKind::Parallel, together / item_bytes(word_) + (chance(10) ? 1 : 0)});
    }

    /// Long ones only as long as the whole space stays small.
    std::int64_t lane_extent() {
        constexpr std::int64_t extents[] = {1,  1,  2,  3,   7,   8,   9,   15,  16,  17,  31,  32,  33,   63,   64,
                                            65, 127, 128, 129, 255, 256, 257, 511, 512, 513, 1009, 4099, 70001};
        std::int64_t points = 1;
        for (const Loop& loop : nest_.loops) points *= std::max<std::int64_t>(1, loop.extent);
        for (;;)
            if (const std::int64_t extent = any_of(extents); extent * points <= 80000) return extent;
    }

    /// Strides under which no two points share a byte: the loops in some order, with gaps and signs of their own.
    Dims distinct_strides(DType dtype, bool skip_reductions, bool planes = false) {
        std::vector<std::size_t> order(nest_.loops.size());
        for (std::size_t l = 0; l < order.size(); ++l) order[l] = l;
        if (!same_layout_) std::shuffle(order.begin(), order.end(), random_);
        if (planes) std::rotate(order.begin(), order.end() - 1, order.end());
        if (words_ && order.back() + 1 != order.size()) std::swap(order.back(), *std::find(order.begin(), order.end(), order.size() - 1));
        if (crossed_ && chance(60)) std::swap(order[order.size() - 1], order[order.size() - 2]);
        Dims strides(order.size(), 0);
        const bool whole = dense_ || pixels_ || words_;
        const std::int64_t odd = !whole && chance(10) ? 1 : 0;
        std::int64_t stride = item_bytes(dtype) + odd;
        if (lanes_ && !whole && !crossed_ && chance(30))
            stride += item_bytes(dtype) * static_cast<std::int64_t>(pick(1, chance(60) ? 3 : 7));  // two to eight apart
        for (std::size_t i = order.size(); i-- > 0;) {
            const Loop& loop = nest_.loops[order[i]];
            if (skip_reductions && loop.kind == LoopKind::Reduction) continue;
            if ((crossed_ || words_ ? i + 1 < order.size() : !same_layout_) && chance(30))
                stride += static_cast<std::int64_t>(pick(1, 9)) * (lanes_ && odd == 0 ? item_bytes(dtype) : 1);
            strides[order[i]] = chance((same_layout_ && !crossed_) || (words_ && i + 1 == order.size()) ? 0 : 30) ? -stride : stride;
            stride *= std::max<std::int64_t>(1, loop.extent);
        }
        return strides;
    }

    void make_input(Operand& operand) {
        operand.dtype = words_ ? word_ : any_dtype();
        operand.strides = distinct_strides(operand.dtype, chance(25), pixels_ && chance(75));
        for (std::int64_t& stride : operand.strides)
            if (!dense_ && chance(crossed_ || words_ ? 4 : 10)) stride = 0;
    }

    bool is_uniform(const Operand& operand) const {
        for (std::size_t l = 0; l < nest_.loops.size(); ++l)
            if (nest_.loops[l].kind == LoopKind::Reduction && operand.strides[l] != 0) return false;
        return true;
    }

    void make_body() {
        std::vector<Value> at_points, at_outputs;
        for (std::size_t n = pick(inputs_, inputs_ + 1); n > 0; --n) {
            const std::size_t k = outputs_ + n % inputs_;
            at_points.push_back(nest_.body.load(k, nest_.operands[k].dtype));
            if (is_uniform(nest_.operands[k])) at_outputs.push_back(at_points.back());
        }
        if (words_) {
            for (std::size_t k = 0; k < outputs_; ++k) make_store(k, any_of(at_points));
            return;
        }
        for (std::size_t n = pick(0, 2); n > 0; --n) {
            const DType dtype = any_dtype();
            const std::uint64_t mask = item_bytes(dtype) == 8 ? ~0ull : (1ull << item_bytes(dtype) * 8) - 1;
            const std::uint64_t bits = dtype == DType::Bool ? random_() % 2 : (chance(50) ? pick(0, 3) : random_()) & mask;
            at_points.push_back(nest_.body.constant(dtype, bits));
            at_outputs.push_back(at_points.back());
        }
        for (std::size_t n = pick(0, 6); n > 0; --n) grow(at_points);
        if (scans_) {
            for (std::size_t n = pick(1, 2); n > 0; --n) at_points.push_back(scan(any_of(at_points)));
            for (std::size_t n = pick(0, 3); n > 0; --n) grow(at_points);
        }
        const bool reduces = crossed_ || (!pixels_ && !scans_ && chance(60));
        const Inst& first = nest_.body[at_points.front()];
        if (reduces && first.op == Op::Load && item_bytes(first.dtype) == 1 && chance(40)) {  // bytes that are summed as they lie
            const DType wide = chance(50) ? DType::Int64 : DType::UInt64;
            at_outputs.push_back(nest_.body.apply(Op::ReduceAdd, as(at_points.front(), wide)));
        } else {
            for (std::size_t n = reduces ? pick(1, 2) : 0; n > 0; --n) at_outputs.push_back(reduce(any_of(at_points)));
        }
        for (std::size_t n = reduces ? pick(0, 3) : 0; n > 0; --n) grow(at_outputs);
        for (std::size_t k = 0; k < outputs_; ++k) make_store(k, reduces && chance(70) ? at_outputs.back() : at_points.back());
    }

    void make_store(std::size_t k, Value value) {
        Operand& operand = nest_.operands[k];
        // Beside an arg reduction nothing may be stored at each point.
        if (found_ && !output_phase(nest_.body)[value]) value = *found_;
        const bool reduced = output_phase(nest_.body)[value];
        operand.dtype = nest_.body[value].dtype;
        operand.access = Access::Write;
        operand.strides = distinct_strides(operand.dtype, reduced);
        nest_.body.store(k, value);
    }

    Value as(Value value, DType dtype) { return nest_.body.cast(value, dtype); }
    /// 16-bit floats as the float32 that ops take.
    Value computed(Value value) { return as(value, computed_in(nest_.body[value].dtype)); }

    /// Appends one Map instruction on some of `values`.
    void grow(std::vector<Value>& values) {
        Body& body = nest_.body;
        for (;;) {
            const auto op = static_cast<Op>(random_() % kOpCount);
            const bool moves = op == Op::Cast || op == Op::Select;
            const Value first = any_of(values), b = any_of(values), c = any_of(values);
            if (!moves && (info(op).role != Role::Map || !takes(op, computed_in(body[first].dtype)))) continue;
            const Value a = moves ? first : computed(first);
            const DType dtype = body[a].dtype;
            if (op == Op::Cast) return values.push_back(as(a, any_dtype()));
            if (op == Op::Select) return values.push_back(body.apply(op, as(b, DType::Bool), a, as(c, dtype)));
            if (is_elementary(op)) {  // a call each: fewer of them, and of whatever value
                if (chance(50) || (elements_ != Elements::Any && !takes(op, dtype))) continue;
                const Value first = takes(op, dtype) ? a : as(a, chance(50) ? DType::Float32 : DType::Float64);
                const Value made = body.apply(op, first, info(op).arity > 1 ? as(b, body[first].dtype) : Value{0});
                if (chance(25)) body.insts[made].literal = static_cast<std::uint64_t>(Accuracy::Fast);
                return values.push_back(made);
            }
            const std::size_t arity = info(op).arity;
            const Value second = arity > 1 ? as(b, dtype) : Value{0}, third = arity > 2 ? as(c, dtype) : Value{0};
            return values.push_back(body.apply(op, a, second, third));
        }
    }

    Value scan(Value value) {
        value = computed(value);
        for (;;) {
            const auto op = static_cast<Op>(random_() % kOpCount);
            if (info(op).role == Role::Scan && takes(op, nest_.body[value].dtype)) return nest_.body.apply(op, value);
        }
    }

    Value reduce(Value value) {
        value = computed(value);
        for (;;) {
            const auto op = static_cast<Op>(random_() % kOpCount);
            const DType dtype = nest_.body[value].dtype;
            if (info(op).role != Role::Reduce || !takes(op, dtype)) continue;
            if (over_nothing_ && !empty_bits(op, dtype)) {
                value = as(value, DType::Bool);  // and, or: they have a value for no element
                continue;
            }
            if (!is_arg_reduction(op)) return nest_.body.apply(op, value);
            found_ = nest_.body.apply(op, value, index());
            return *found_;
        }
    }

    /// A number of each point of the reduction loops, whatever their order.
    Value index() {
        if (index_) return *index_;
        std::vector<std::size_t> order;
        for (std::size_t l = 0; l < nest_.loops.size(); ++l)
            if (nest_.loops[l].kind == LoopKind::Reduction) order.push_back(l);
        if (chance(50)) std::shuffle(order.begin(), order.end(), random_);
        Operand operand;
        operand.dtype = DType::Int64;
        operand.access = Access::Index;
        operand.argument = static_cast<std::uint16_t>(nest_.operands.size());
        operand.strides.resize(nest_.loops.size(), 0);
        std::int64_t stride = 1;
        for (std::size_t i = order.size(); i-- > 0;) {
            operand.strides[order[i]] = chance(20) ? -stride : stride;
            stride *= std::max<std::int64_t>(1, nest_.loops[order[i]].extent);
        }
        nest_.operands.push_back(operand);
        index_ = nest_.body.load(operand.argument, DType::Int64);
        return *index_;
    }

    std::mt19937_64 random_;
    Elements elements_;
    bool lanes_, deep_, dense_, pixels_, crossed_, words_, scans_;
    DType word_ = DType::UInt8;
    LoopNest nest_;
    std::size_t outputs_ = 0, inputs_ = 0;
    bool same_layout_ = false, over_nothing_ = false;
    std::optional<Value> index_, found_;  ///< the load of indices, and an arg reduction
};

}  // namespace

LoopNest random_nest(std::uint64_t seed, Elements elements, Extents extents) {
    return Generator(seed, elements, extents).make();
}

View view_of_operand(const LoopNest& nest, std::size_t k, char* data) {
    const Operand& operand = nest.operands[k];
    Layout layout{Dims(nest.loops.size()), operand.strides, {}};
    for (std::size_t l = 0; l < nest.loops.size(); ++l)
        layout.shape[l] = operand.strides[l] == 0 ? 1 : nest.loops[l].extent;
    alignas(8) static char nowhere[8];
    if (operand.access == Access::Index) return View(nowhere, operand.dtype, layout, true);
    const View view(data + operand.offset, operand.dtype, layout, operand.access == Access::Read);
    return operand.swapped ? view.as_byte_swapped() : view;
}

std::vector<Block> random_blocks(const LoopNest& nest, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<Block> blocks;
    for (const Operand& operand : nest.operands) {
        if (operand.access == Access::Index) {  // no memory
            blocks.resize(operand.argument + std::size_t{1});
            continue;
        }
        std::int64_t low = operand.offset, high = operand.offset + item_bytes(operand.dtype);
        for (std::size_t l = 0; l < nest.loops.size(); ++l) {
            const std::int64_t span = std::max<std::int64_t>(0, nest.loops[l].extent - 1) * operand.strides[l];
            (span < 0 ? low : high) += span;
        }
        blocks.resize(std::max<std::size_t>(blocks.size(), operand.argument + std::size_t{1}));
        Block& block = blocks[operand.argument];
        block.origin = -low;
        block.bytes.resize(static_cast<std::size_t>(high - low));
        for (char& byte : block.bytes) byte = static_cast<char>(operand.dtype == DType::Bool ? random() % 2 : random());
    }
    return blocks;
}

void make_ordinary(const LoopNest& nest, std::vector<Block>& blocks, std::uint64_t seed) {
    for (std::size_t k = 0; k < blocks.size(); ++k) {
        if (nest.operands[k].access == Access::Index) continue;
        const View view = view_of_operand(nest, k, blocks[k].bytes.data() + blocks[k].origin);
        if (view.dtype() != DType::Bool) fill_random(view, seed + k);
        else for_each_index(view.shape(), [&](const Dims& i) {
            char& byte = *address_of(view, i);
            byte = static_cast<char>(byte * static_cast<int>(1 + seed % 255));  // any byte but 0 is true
        });
    }
}

}  // namespace stridejit::testing
