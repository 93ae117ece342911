#include "lower_strips.h"

#include <llvm/IR/Intrinsics.h>

#include <algorithm>

namespace stridejit::llvm_backend {
namespace {

constexpr std::int64_t kStripBytes = 8 << 10;     // of accumulators: the rows that join them need room beside them
constexpr std::int64_t kScratchBytes = 56 << 10;  // of accumulators and block values
constexpr std::int64_t kMostLevels = 58;          // of block values: more than counts of 128 points have digits
constexpr std::uint64_t kLine = 64;

}  // namespace

/// How long a strip is follows from the number of points: more of them need more levels of block values.
StripLowering::StripLowering(Lowering& lowering)
    : lowering_(lowering), builder_(lowering.builder), walk_(lowering), blocks_(lowering.variable(builder_.getInt64Ty())) {
    const Body& body = lowering.what.body;
    llvm::IRBuilder<>& entry = lowering.entry_;
    const Plan& plan = lowering.what.plan;
    std::int64_t bytes = 0;
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (info(body[i].op).role != Role::Reduce) continue;
        reductions_.push_back({static_cast<Value>(i), body[i].op, body[i].dtype, item_bytes(body[i].dtype), nullptr});
        bytes += reductions_.back().bytes;
    }
    const std::int64_t step = std::int64_t{plan.width} * plan.unroll;
    const std::int64_t scratch = std::max(kScratchBytes, (1 + kMostLevels) * step * bytes);
    llvm::Value* points = lowering.number(1);
    for (std::size_t l = lowering.what.parallel_loops; l < lowering.what.loops(); ++l)
        points = entry.CreateMul(points, lowering.extent(l));
    llvm::Value* blocks = entry.CreateAdd(entry.CreateUDiv(points, lowering.number(plan.block_steps)), lowering.number(1));
    llvm::Value* zeros = entry.CreateBinaryIntrinsic(llvm::Intrinsic::ctlz, blocks, entry.getTrue());
    llvm::Value* rows = entry.CreateSub(lowering.number(65), zeros);  // of accumulators: one more than levels
    llvm::Value* fits = entry.CreateUDiv(lowering.number(static_cast<std::uint64_t>(scratch / bytes / step)), rows);
    llvm::Value* most = lowering.number(static_cast<std::uint64_t>(std::max<std::int64_t>(kStripBytes / bytes / step, 1)));
    llvm::Value* steps = entry.CreateBinaryIntrinsic(llvm::Intrinsic::umin, fits, most);
    strip_ = entry.CreateMul(steps, lowering.number(static_cast<std::uint64_t>(step)));

    llvm::Value* memory = lowering.memory(entry.getInt8Ty(), static_cast<std::uint64_t>(scratch) + kLine);
    llvm::Value* past = entry.CreateAnd(entry.CreatePtrToInt(memory, entry.getInt64Ty()), lowering.number(kLine - 1));
    llvm::Value* next = entry.CreatePtrAdd(memory, entry.CreateSub(lowering.number(kLine), past));
    for (Reduction& reduction : reductions_) {
        reduction.accumulators = next;
        llvm::Value* row = entry.CreateMul(strip_, lowering.number(static_cast<std::uint64_t>(reduction.bytes)));
        next = entry.CreatePtrAdd(next, entry.CreateMul(row, rows));
    }
}

void StripLowering::row(const Pointers& at) {
    const std::size_t loop = lowering_.what.vector_loop();
    llvm::Value* extent = lowering_.extent(loop);
    llvm::Value* strips = builder_.CreateUDiv(builder_.CreateAdd(extent, builder_.CreateSub(strip_, lowering_.number(1))), strip_);
    Pointers steps = lowering_.step(loop, 1);
    for (llvm::Value*& step : steps)
        if (step) step = builder_.CreateMul(step, strip_);
    lowering_.counted_loop(strips, at, steps, [&](llvm::Value* index, const Pointers& here) {
        llvm::Value* left = builder_.CreateSub(extent, builder_.CreateMul(index, strip_));
        strip(here, builder_.CreateBinaryIntrinsic(llvm::Intrinsic::umin, left, strip_));
    });
}

void StripLowering::strip(const Pointers& at, llvm::Value* count) {
    reset(count);
    lowering_.set(blocks_, lowering_.number(0));
    walk_.run(
        at, 1, [&](const Pointers& here, llvm::Value* points) { piece(here, points, count); },
        [&](llvm::Value* full, llvm::Value* last) {  // the last block joins the others on its way out
            lowering_.when(builder_.CreateAnd(full, builder_.CreateNot(last)), [&] { flush(count); });
        });
    finish(at, count);
}

void StripLowering::piece(const Pointers& at, llvm::Value* points, llvm::Value* outputs) {
    const std::size_t loop = lowering_.what.loops() - 1;
    const unsigned rows = lowering_.what.plan.rows;
    llvm::Value* rest = points;
    Pointers tail = at;
    if (rows > 1) {
        llvm::Value* groups = builder_.CreateUDiv(points, lowering_.number(rows));
        lowering_.when(builder_.CreateIsNotNull(groups), [&] {
            lowering_.counted_loop(groups, at, lowering_.step(loop, rows),
                                   [&](llvm::Value*, const Pointers& here) { join_rows(here, rows, outputs); });
        });
        rest = builder_.CreateURem(points, lowering_.number(rows));
        tail = lowering_.moved(at, loop, builder_.CreateSub(points, rest));
    }
    lowering_.when(builder_.CreateIsNotNull(rest), [&] {
        lowering_.counted_loop(rest, tail, lowering_.step(loop, 1),
                               [&](llvm::Value*, const Pointers& here) { join_rows(here, 1, outputs); });
    });
}

void StripLowering::join_rows(const Pointers& at, unsigned rows, llvm::Value* outputs) {
    const std::size_t loop = lowering_.what.loops() - 1;
    const Pointers step = lowering_.step(loop, 1);
    llvm::SmallVector<Pointers, 8> begins;
    llvm::SmallVector<Values, 8> hoisted;
    Pointers here = at;
    for (unsigned r = 0; r < rows; ++r) {
        if (r > 0)
            for (std::size_t p = 0; p < here.size(); ++p)
                if (step[p]) here[p] = lowering_.offset(here[p], step[p]);
        begins.push_back(lowering_.entered(loop, here));
        hoisted.push_back(lowering_.hoist(begins.back()));
    }
    each_group(begins, true, outputs, [&](const Place& place) { accumulate(place, hoisted); });
}

/// Row by row, so that each is read in runs of some lines.
void StripLowering::accumulate(const Place& place, llvm::ArrayRef<Values> hoisted) {
    llvm::SmallVector<Values, 2> lanes(reductions_.size());
    const auto address = [&](std::size_t r, unsigned chunk) {
        return builder_.CreatePtrAdd(place.accumulators[r],
                                     lowering_.number(chunk * place.group.width * static_cast<std::uint64_t>(reductions_[r].bytes)));
    };
    for (std::size_t r = 0; r < reductions_.size(); ++r)
        for (unsigned c = 0; c < place.group.chunks; ++c)
            lanes[r].push_back(load(reductions_[r].dtype, address(r, c), place.group));
    for (std::size_t row = 0; row < place.rows.size(); ++row) {
        Group group = place.group;
        group.at = &place.rows[row];
        group.hoisted = &hoisted[row];
        GroupValues values(lowering_.what.body.size());
        lowering_.lower_points(lowering_.point_set, group, values);
        for (std::size_t r = 0; r < reductions_.size(); ++r) {
            const Reduction& reduction = reductions_[r];
            for (unsigned c = 0; c < group.chunks; ++c) {
                llvm::Value* value = memory_from_value(builder_, reduction.dtype, values[lowering_.what.body[reduction.inst].args[0]][c]);
                lanes[r][c] = lowering_.combine(reduction.op, reduction.dtype, lanes[r][c], value);
            }
        }
    }
    for (std::size_t r = 0; r < reductions_.size(); ++r)
        for (unsigned c = 0; c < place.group.chunks; ++c) store(lanes[r][c], address(r, c), place.group);
}

/// The block that ends now joins the earlier ones of its size, like a carry in a binary counter.
void StripLowering::flush(llvm::Value* outputs) {
    llvm::Value* blocks = lowering_.get(blocks_);
    llvm::Value* level = builder_.CreateBinaryIntrinsic(llvm::Intrinsic::cttz, builder_.CreateNot(blocks), builder_.getTrue());
    llvm::Value* carried = builder_.CreateAnd(blocks, builder_.CreateNot(builder_.CreateAdd(blocks, lowering_.number(1))));
    const Group whole{lowering_.what.plan.width, 1, 0, nullptr, nullptr, {}};
    each_vector(outputs, [&](llvm::ArrayRef<llvm::Value*> accumulators) {
        for (std::size_t r = 0; r < reductions_.size(); ++r) {
            const Reduction& reduction = reductions_[r];
            llvm::Value* value = joined(reduction, accumulators[r], carried, load(reduction.dtype, accumulators[r], whole));
            store(value, level_at(reduction, accumulators[r], level), whole);
        }
    });
    lowering_.set(blocks_, builder_.CreateAdd(blocks, lowering_.number(1)));
    walk_.begin_block();
    reset(outputs);
}

/// What the levels hold that are named by the digits of `blocks` joins `value`, the lowest first and from the left.
llvm::Value* StripLowering::joined(const Reduction& reduction, llvm::Value* accumulators, llvm::Value* blocks, llvm::Value* value) {
    llvm::AllocaInst* left = lowering_.variable(builder_.getInt64Ty());
    llvm::AllocaInst* sum = lowering_.variable(value->getType());
    lowering_.set(left, blocks);
    lowering_.set(sum, value);
    const Group whole{lowering_.what.plan.width, 1, 0, nullptr, nullptr, {}};
    lowering_.while_loop(
        [&] { return builder_.CreateIsNotNull(lowering_.get(left)); },
        [&] {
            llvm::Value* digits = lowering_.get(left);
            llvm::Value* level = builder_.CreateBinaryIntrinsic(llvm::Intrinsic::cttz, digits, builder_.getTrue());
            llvm::Value* earlier = load(reduction.dtype, level_at(reduction, accumulators, level), whole);
            lowering_.set(sum, lowering_.combine(reduction.op, reduction.dtype, earlier, lowering_.get(sum)));
            lowering_.set(left, builder_.CreateAnd(digits, builder_.CreateSub(digits, lowering_.number(1))));
        });
    return lowering_.get(sum);
}

/// Joins what is left, the last block with the earlier ones; then the instructions that depend on reductions, and their
/// stores.
void StripLowering::finish(const Pointers& at, llvm::Value* outputs) {
    llvm::Value* blocks = lowering_.get(blocks_);
    const Group whole{lowering_.what.plan.width, 1, 0, nullptr, nullptr, {}};
    lowering_.when(builder_.CreateIsNotNull(blocks), [&] {
        each_vector(outputs, [&](llvm::ArrayRef<llvm::Value*> accumulators) {
            for (std::size_t r = 0; r < reductions_.size(); ++r) {
                const Reduction& reduction = reductions_[r];
                llvm::Value* value = load(reduction.dtype, accumulators[r], whole);
                store(joined(reduction, accumulators[r], blocks, value), accumulators[r], whole);
            }
        });
    });
    each_group({at}, false, outputs, [&](const Place& place) {
        Group group = place.group;
        group.at = &place.rows[0];
        GroupValues values(lowering_.what.body.size());
        for (std::size_t r = 0; r < reductions_.size(); ++r)
            values[reductions_[r].inst].push_back(
                value_from_memory(builder_, reductions_[r].dtype, load(reductions_[r].dtype, place.accumulators[r], group)));
        lowering_.lower_points(lowering_.output_set, group, values);
    });
}

void StripLowering::reset(llvm::Value* outputs) {
    const Group whole{lowering_.what.plan.width, 1, 0, nullptr, nullptr, {}};
    each_vector(outputs, [&](llvm::ArrayRef<llvm::Value*> accumulators) {
        for (std::size_t r = 0; r < reductions_.size(); ++r)
            store(accumulator_literal(lowering_.context, reductions_[r].dtype, whole.width,
                                      identity_bits(reductions_[r].op, reductions_[r].dtype)), accumulators[r], whole);
    });
}

/// The outputs of a strip as the plan's steps and tail have it. `inside` the reduction loops all rows move along together;
/// outside of them it is the outputs that move, one vector at a time: that is done once, and need not be fast but short.
void StripLowering::each_group(llvm::ArrayRef<Pointers> rows, bool inside, llvm::Value* outputs, Emit emit) {
    const Plan& plan = lowering_.what.plan;
    const unsigned chunks = inside ? plan.unroll : 1, whole = plan.width * chunks;
    Pointers at;
    for (const Pointers& row : rows) at.append(row.begin(), row.end());
    for (const Reduction& reduction : reductions_) at.push_back(reduction.accumulators);
    const auto step = [&](unsigned elements) {
        const Pointers one = inside ? inner_step(elements) : lowering_.step(lowering_.what.vector_loop(), elements);
        Pointers all;
        for (std::size_t r = 0; r < rows.size(); ++r) all.append(one.begin(), one.end());
        for (const Reduction& reduction : reductions_) all.push_back(lowering_.number(elements * static_cast<std::uint64_t>(reduction.bytes)));
        return all;
    };
    const auto place_at = [&](const Pointers& here, unsigned width, unsigned count) {
        Place place;
        place.group.width = width;
        place.group.chunks = count;
        const std::size_t size = rows[0].size();
        for (std::size_t r = 0; r < rows.size(); ++r)
            place.rows.emplace_back(here.begin() + static_cast<std::ptrdiff_t>(r * size), here.begin() + static_cast<std::ptrdiff_t>((r + 1) * size));
        place.accumulators.append(here.end() - static_cast<std::ptrdiff_t>(reductions_.size()), here.end());
        return place;
    };
    llvm::Value* steps = builder_.CreateUDiv(outputs, lowering_.number(whole));
    lowering_.when(builder_.CreateIsNotNull(steps), [&] {
        lowering_.counted_loop(steps, at, step(whole), [&](llvm::Value*, const Pointers& here) { emit(place_at(here, plan.width, chunks)); });
    });
    if (whole == 1) return;
    llvm::Value* rest = builder_.CreateURem(outputs, lowering_.number(whole));
    lowering_.when(builder_.CreateIsNotNull(rest), [&] {
        llvm::Value* done = builder_.CreateSub(outputs, rest);
        Pointers tail = at;
        const Pointers one = step(1);
        for (std::size_t p = 0; p < tail.size(); ++p)
            if (one[p]) tail[p] = lowering_.offset(tail[p], builder_.CreateMul(one[p], done));
        if (plan.tail == Tail::Scalar) {
            lowering_.counted_loop(rest, tail, one, [&](llvm::Value*, const Pointers& here) { emit(place_at(here, 1, 1)); });
            return;
        }
        llvm::Value* vectors = builder_.CreateUDiv(builder_.CreateAdd(rest, lowering_.number(plan.width - 1u)), lowering_.number(plan.width));
        lowering_.counted_loop(vectors, tail, step(plan.width), [&](llvm::Value* index, const Pointers& here) {
            Place place = place_at(here, plan.width, 1);
            llvm::Value* left = builder_.CreateSub(rest, builder_.CreateMul(index, lowering_.number(plan.width)));
            place.group.masks.push_back(lowering_.lane_mask(left, plan.width, 0));
            emit(place);
        });
    });
}

/// Whole vectors of accumulators: a strip has room for those that its last outputs do not fill.
void StripLowering::each_vector(llvm::Value* outputs, llvm::function_ref<void(llvm::ArrayRef<llvm::Value*>)> emit) {
    const unsigned width = lowering_.what.plan.width;
    Pointers at, step;
    for (const Reduction& reduction : reductions_) {
        at.push_back(reduction.accumulators);
        step.push_back(lowering_.number(width * static_cast<std::uint64_t>(reduction.bytes)));
    }
    llvm::Value* vectors = builder_.CreateUDiv(builder_.CreateAdd(outputs, lowering_.number(width - 1u)), lowering_.number(width));
    lowering_.counted_loop(vectors, at, step, [&](llvm::Value*, const Pointers& here) { emit(here); });
}

llvm::Value* StripLowering::level_at(const Reduction& reduction, llvm::Value* accumulators, llvm::Value* level) {
    llvm::Value* row = builder_.CreateMul(strip_, lowering_.number(static_cast<std::uint64_t>(reduction.bytes)));
    return builder_.CreatePtrAdd(accumulators, builder_.CreateMul(builder_.CreateAdd(level, lowering_.number(1)), row));
}

/// Bytes that each operand moves along the vector loop when all pointers have been followed that can be followed for good.
Pointers StripLowering::inner_step(unsigned elements) {
    const Specialization& what = lowering_.what;
    Pointers steps(lowering_.step(what.vector_loop(), 1).size(), nullptr);
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        if (what.operands[k].stride != StrideClass::Zero)
            steps[k] = lowering_.entry_.CreateMul(lowering_.stride(k, what.vector_loop()), lowering_.number(elements));
    return steps;
}

llvm::Value* StripLowering::load(DType dtype, llvm::Value* at, const Group& group) {
    return builder_.CreateAlignedLoad(vector_type(dtype, group.width), at, llvm::Align(1));
}

void StripLowering::store(llvm::Value* value, llvm::Value* at, const Group&) {
    builder_.CreateAlignedStore(value, at, llvm::Align(1));
}

}  // namespace stridejit::llvm_backend
