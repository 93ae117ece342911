#include "lower_find.h"

#include <llvm/IR/Intrinsics.h>

namespace stridejit::llvm_backend {

llvm::Value* lower_better(llvm::IRBuilder<>& builder, Op op, DType dtype, llvm::Value* a, llvm::Value* b) {
    const bool least = info(op).combine == Op::Min;
    if (is_float(dtype)) {
        llvm::Value* beats = least ? builder.CreateFCmpULT(a, b) : builder.CreateFCmpUGT(a, b);
        return builder.CreateAnd(beats, builder.CreateFCmpORD(b, b));
    }
    if (kind_of(dtype) == Kind::Signed) return least ? builder.CreateICmpSLT(a, b) : builder.CreateICmpSGT(a, b);
    return least ? builder.CreateICmpULT(a, b) : builder.CreateICmpUGT(a, b);
}

llvm::Value* lower_same(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* a, llvm::Value* b) {
    if (!is_float(dtype)) return builder.CreateICmpEQ(a, b);
    return builder.CreateOr(builder.CreateFCmpOEQ(a, b), builder.CreateAnd(builder.CreateFCmpUNO(a, a), builder.CreateFCmpUNO(b, b)));
}

FindLowering::FindLowering(Lowering& lowering, Value inst)
    : lowering_(lowering), builder_(lowering.builder), inst_(lowering.what.body[inst]),
      dtype_(lowering.what.body[inst_.args[0]].dtype), operand_(lowering.what.body[inst_.args[1]].literal),
      value_set_(lowering.what.body.size(), false),
      best_(lowering.variable(accumulator_type(lowering.context, dtype_, 1))), best_index_(lowering.variable(builder_.getInt64Ty())) {
    value_set_[inst_.args[0]] = true;
    for (std::size_t i = inst_.args[0] + std::size_t{1}; i-- > 0;)
        for (std::size_t k = 0; value_set_[i] && k < info(lowering.what.body[i].op).arity; ++k) value_set_[lowering.what.body[i].args[k]] = true;
    const Plan& plan = lowering.what.plan;
    const std::uint64_t bits = static_cast<std::uint64_t>(item_bytes(dtype_)) * 8;
    if (plan.tail != Tail::Masked || plan.lanes != plan.width * plan.unroll || plan.width == 1 || std::uint64_t{plan.block_steps} >> (bits - 1) >= 2) return;
    auto* type = llvm::FixedVectorType::get(builder_.getIntNTy(static_cast<unsigned>(bits)), plan.width);
    for (unsigned c = 0; c < plan.unroll; ++c) steps_.push_back(lowering.variable(type));
}

void FindLowering::reset_steps() {
    for (llvm::AllocaInst* steps : steps_) lowering_.set(steps, llvm::Constant::getNullValue(steps->getAllocatedType()));
}

llvm::Value* FindLowering::joined(unsigned chunk, llvm::Value* before, llvm::Value* value, llvm::Value* step, llvm::Value* mask) {
    auto* type = llvm::cast<llvm::FixedVectorType>(steps_[chunk]->getAllocatedType());
    llvm::Value* better = lower_better(builder_, inst_.op, dtype_, value, before);
    if (mask) better = builder_.CreateAnd(better, mask);
    llvm::Value* now = splat(builder_, builder_.CreateTrunc(step, type->getElementType()), type->getNumElements());
    lowering_.set(steps_[chunk], builder_.CreateSelect(better, now, lowering_.get(steps_[chunk])));
    return builder_.CreateSelect(better, value, before);
}

/// The first element that is `best`, by the lanes' steps: of the lanes that hold it, the first among those of the least step.
llvm::Value* FindLowering::kept_place(llvm::ArrayRef<llvm::Value*> lanes, llvm::Value* best) {
    const Plan& plan = lowering_.what.plan;
    llvm::Value *bests = splat(builder_, best, plan.width), *least = nullptr;
    Values candidates;  // steps; the greatest number where a lane has something else
    for (unsigned c = 0; c < plan.unroll; ++c) {
        llvm::Value* steps = lowering_.get(steps_[c]);
        candidates.push_back(builder_.CreateSelect(lower_same(builder_, dtype_, lanes[c], bests), steps,
                                                   llvm::Constant::getAllOnesValue(steps->getType())));
        least = c == 0 ? candidates[c] : builder_.CreateBinaryIntrinsic(llvm::Intrinsic::umin, least, candidates[c]);
    }
    least = builder_.CreateIntMinReduce(least);
    llvm::Value *wanted = splat(builder_, least, plan.width), *lane = lowering_.number(0);
    for (unsigned c = plan.unroll; c-- > 0;) {
        llvm::Value* hits = builder_.CreateBitCast(builder_.CreateICmpEQ(candidates[c], wanted), builder_.getIntNTy(plan.width));
        llvm::Value* word = builder_.CreateZExt(hits, builder_.getInt64Ty());
        llvm::Value* here = builder_.CreateBinaryIntrinsic(llvm::Intrinsic::cttz, word, builder_.getFalse());
        lane = builder_.CreateSelect(builder_.CreateIsNotNull(word), builder_.CreateAdd(here, lowering_.number(c * plan.width)), lane);
    }
    return builder_.CreateAdd(builder_.CreateMul(builder_.CreateZExt(least, builder_.getInt64Ty()), lowering_.number(plan.lanes)), lane);
}

void FindLowering::start(const Pointers& at) {
    lowering_.set(best_, accumulator_literal(lowering_.context, dtype_, 1, identity_bits(inst_.op, dtype_)));
    lowering_.set(best_index_, builder_.CreatePtrToInt(at[operand_], builder_.getInt64Ty()));
}

void FindLowering::settle(const Pointers& at, llvm::Value* count, llvm::ArrayRef<llvm::Value*> lanes) {
    Values folded(lanes.begin(), lanes.end());
    for (std::size_t half = folded.size() / 2; half >= 1; half /= 2)
        for (std::size_t c = 0; c < half; ++c) folded[c] = lowering_.combine(inst_.op, dtype_, folded[c], folded[c + half]);
    llvm::Value* first = builder_.CreatePtrToInt(at[operand_], builder_.getInt64Ty());
    llvm::Value* before = builder_.CreateICmpSLT(first, lowering_.get(best_index_));
    const auto beats = [&](llvm::Value* a, llvm::Value* b, llvm::Value* is_lower) {
        return builder_.CreateOr(lower_better(builder_, inst_.op, dtype_, a, b), builder_.CreateAnd(lower_same(builder_, dtype_, a, b), is_lower));
    };
    const auto* vector = llvm::dyn_cast<llvm::FixedVectorType>(folded[0]->getType());
    const unsigned width = vector ? vector->getNumElements() : 1;
    llvm::Value* known = splat(builder_, lowering_.get(best_), width);
    llvm::Value* any = beats(folded[0], known, splat(builder_, before, width));
    if (vector) any = is_any(any);
    lowering_.when(any, [&] {
        llvm::Value* best = folded[0];
        for (unsigned half = width / 2; half >= 1; half /= 2) {
            llvm::SmallVector<int, 64> low, high;
            for (unsigned i = 0; i < half; ++i) low.push_back(static_cast<int>(i)), high.push_back(static_cast<int>(i + half));
            best = lowering_.combine(inst_.op, dtype_, builder_.CreateShuffleVector(best, low), builder_.CreateShuffleVector(best, high));
        }
        if (vector) best = builder_.CreateExtractElement(best, std::uint64_t{0});
        llvm::Value* place = keeps_steps() ? kept_place(lanes, best) : first_place(at, count, best);
        llvm::Value* stride = lowering_.stride(operand_, lowering_.what.vector_loop());
        llvm::Value* index = builder_.CreateAdd(first, builder_.CreateMul(place, stride));
        llvm::Value* is_lower = builder_.CreateICmpSLT(index, lowering_.get(best_index_));
        llvm::Value* takes = beats(best, lowering_.get(best_), is_lower);
        lowering_.set(best_, builder_.CreateSelect(takes, best, lowering_.get(best_)));
        lowering_.set(best_index_, builder_.CreateSelect(takes, index, lowering_.get(best_index_)));
    });
}

llvm::Value* FindLowering::is_any(llvm::Value* mask) {
    const auto lanes = llvm::cast<llvm::FixedVectorType>(mask->getType())->getNumElements();
    return builder_.CreateIsNotNull(builder_.CreateBitCast(mask, builder_.getIntNTy(lanes)));
}

/// The first of `count` elements from `at` on that is `best`, which one of them is: step by step of the plan, then vector by
/// vector, and where nothing can be masked, element by element.
llvm::Value* FindLowering::first_place(const Pointers& at, llvm::Value* count, llvm::Value* best) {
    const std::size_t loop = lowering_.what.vector_loop();
    const Plan& plan = lowering_.what.plan;
    const unsigned width = plan.width;
    llvm::AllocaInst *place = lowering_.variable(builder_.getInt64Ty()), *found = lowering_.variable(builder_.getInt1Ty());
    lowering_.set(place, lowering_.number(0));
    lowering_.set(found, builder_.getFalse());
    const auto left = [&] { return builder_.CreateSub(count, lowering_.get(place)); };
    const auto go_on = [&](unsigned elements) {
        return builder_.CreateAnd(builder_.CreateNot(lowering_.get(found)), builder_.CreateICmpUGE(left(), lowering_.number(elements)));
    };
    const auto advance = [&](llvm::Value* is_here, llvm::Value* elements, llvm::Value* otherwise) {
        lowering_.set(found, is_here);
        lowering_.set(place, builder_.CreateAdd(lowering_.get(place), builder_.CreateSelect(is_here, elements, otherwise)));
    };
    if (width > 1) {
        llvm::Value* bests = splat(builder_, best, width);
        const auto same_at = [&](const Pointers& here, unsigned chunks, llvm::Value* mask) {
            llvm::Value* all = nullptr;
            for (llvm::Value* values : values_at(here, width, chunks, mask)) {
                llvm::Value* same = lower_same(builder_, dtype_, values, bests);
                all = all ? builder_.CreateOr(all, same) : same;
            }
            return mask ? builder_.CreateAnd(all, mask) : all;
        };
        if (plan.unroll > 1) {
            lowering_.while_loop([&] { return go_on(width * plan.unroll); }, [&] {
                llvm::Value* is_here = is_any(same_at(lowering_.moved(at, loop, lowering_.get(place)), plan.unroll, nullptr));
                advance(is_here, lowering_.number(0), lowering_.number(width * plan.unroll));
            });
            lowering_.set(found, builder_.getFalse());
        }
        const bool masks = plan.tail == Tail::Masked;
        lowering_.while_loop([&] { return go_on(masks ? 1 : width); }, [&] {
            llvm::Value* mask = masks ? lowering_.lane_mask(left(), width, 0) : nullptr;
            llvm::Value* same = same_at(lowering_.moved(at, loop, lowering_.get(place)), 1, mask);
            llvm::Value* hits = builder_.CreateZExt(builder_.CreateBitCast(same, builder_.getIntNTy(width)), builder_.getInt64Ty());
            llvm::Value* ahead = builder_.CreateBinaryIntrinsic(llvm::Intrinsic::cttz, hits, builder_.getFalse());
            advance(builder_.CreateIsNotNull(hits), ahead, lowering_.number(width));
        });
        if (masks) return lowering_.get(place);
    }
    lowering_.while_loop([&] { return go_on(1); }, [&] {
        llvm::Value* value = values_at(lowering_.moved(at, loop, lowering_.get(place)), 1, 1, nullptr)[0];
        advance(lower_same(builder_, dtype_, value, best), lowering_.number(0), lowering_.number(1));
    });
    return lowering_.get(place);
}

Values FindLowering::values_at(const Pointers& at, unsigned width, unsigned chunks, llvm::Value* mask) {
    Group group;
    group.width = width;
    group.chunks = chunks;
    group.at = &at;
    if (mask) group.masks.push_back(mask);
    GroupValues values(lowering_.what.body.size());
    lowering_.lower_points(value_set_, group, values);
    return values[inst_.args[0]];
}

}  // namespace stridejit::llvm_backend
