#include "lower_state.h"

#include <llvm/IR/Intrinsics.h>
#include <llvm/IR/MDBuilder.h>

#include <limits>

#include "stridejit/ir/sums.h"

namespace stridejit::llvm_backend {
namespace {

constexpr unsigned kMostLanes = 64;  // of a vector: bytes of the longest register

unsigned width_of(llvm::Value* value) {
    const auto* vector = llvm::dyn_cast<llvm::FixedVectorType>(value->getType());
    return vector ? vector->getNumElements() : 1;
}

/// Doubles hold several floats without error, but of doubles what is rounded off needs a word of its own.
unsigned words_of(Op op, DType dtype) { return is_exact(op) ? (dtype == DType::Float64 ? 2 : 1) : state_words(op); }

}  // namespace

State::State(Lowering& lowering, Op op, DType dtype)
    : lowering_(lowering), builder_(lowering.builder), op_(op), dtype_(dtype), word_(stridejit::is_exact(op) ? DType::Float64 : dtype), words_(words_of(op, dtype)) {
    if (!stridejit::is_exact(op)) return;
    exact_ = lowering.memory(builder_.getInt64Ty(), sums::kExactBytes / 8);
    passed_ = lowering.memory(builder_.getInt64Ty(), kMostLanes);
}

llvm::Type* State::type(unsigned width) const { return accumulator_type(lowering_.context, word_, width * words_); }

llvm::Constant* State::identity(unsigned width) const {
    return accumulator_literal(lowering_.context, word_, width * words_, identity_bits(op_, word_));
}

llvm::Value* State::load(llvm::Value* at, unsigned width) const {
    llvm::Value* memory = builder_.CreateAlignedLoad(type(width), at, llvm::Align(1));
    if (words_ == 1 || width == 1) return memory;
    llvm::SmallVector<int, 64> lanes;
    for (unsigned w = 0; w < words_; ++w)
        for (unsigned i = 0; i < width; ++i) lanes.push_back(static_cast<int>(i * words_ + w));
    return builder_.CreateShuffleVector(memory, lanes);
}

void State::store(llvm::Value* state, llvm::Value* at, unsigned width) const {
    if (words_ > 1 && width > 1) {
        llvm::SmallVector<int, 64> lanes;
        for (unsigned i = 0; i < width; ++i)
            for (unsigned w = 0; w < words_; ++w) lanes.push_back(static_cast<int>(w * width + i));
        state = builder_.CreateShuffleVector(state, lanes);
    }
    builder_.CreateAlignedStore(state, at, llvm::Align(1));
}

llvm::Value* State::part(llvm::Value* state, unsigned width, unsigned first, unsigned lanes) const {
    if (lanes == width) return state;
    llvm::SmallVector<int, 64> kept;
    for (unsigned w = 0; w < words_; ++w)
        for (unsigned i = 0; i < lanes; ++i) kept.push_back(static_cast<int>(w * width + first + i));
    return builder_.CreateShuffleVector(state, kept);
}

llvm::Value* State::word(llvm::Value* state, unsigned index) const {
    if (words_ == 1) return state;
    const unsigned width = width_of(state) / words_;
    if (width == 1) return builder_.CreateExtractElement(state, index);
    llvm::SmallVector<int, 64> lanes;
    for (unsigned i = 0; i < width; ++i) lanes.push_back(static_cast<int>(index * width + i));
    return builder_.CreateShuffleVector(state, lanes);
}

llvm::Value* State::with_words(llvm::Value* first, llvm::Value* second) const {
    if (words_ == 1) return first;
    const unsigned width = width_of(first);
    if (width == 1) {
        llvm::Value* state = builder_.CreateInsertElement(llvm::PoisonValue::get(type(1)), first, std::uint64_t{0});
        return builder_.CreateInsertElement(state, second, std::uint64_t{1});
    }
    llvm::SmallVector<int, 64> lanes;
    for (unsigned i = 0; i < 2 * width; ++i) lanes.push_back(static_cast<int>(i));
    return builder_.CreateShuffleVector(first, second, lanes);
}

/// What a + b rounds off.
llvm::Value* State::error(llvm::Value* a, llvm::Value* b, llvm::Value* rounded) const {
    llvm::Value* of_b = builder_.CreateFSub(rounded, a);
    return builder_.CreateFAdd(builder_.CreateFSub(a, builder_.CreateFSub(rounded, of_b)), builder_.CreateFSub(b, of_b));
}

llvm::Value* State::joined(llvm::Value* state, llvm::Value* elements, llvm::Value* mask) const {
    if (!is_exact() && words_ == 1) {
        llvm::Value* after = lowering_.combine(op_, dtype_, state, elements);
        return mask ? builder_.CreateSelect(mask, after, state) : after;
    }
    if (mask) elements = builder_.CreateSelect(mask, elements, accumulator_literal(lowering_.context, dtype_, width_of(elements), identity_bits(op_, dtype_)));
    if (is_exact()) return joined_exactly(state, elements);
    llvm::Value *sum = word(state, 0), *after = builder_.CreateFAdd(sum, elements);
    return with_words(after, builder_.CreateFAdd(word(state, 1), error(sum, elements, after)));
}

llvm::Value* State::combined(llvm::Value* a, llvm::Value* b) const {
    if (words_ == 1) return lowering_.combine(op_, dtype_, a, b);
    llvm::Value *first = word(a, 0), *second = word(b, 0), *sum = builder_.CreateFAdd(first, second);
    return with_words(sum, builder_.CreateFAdd(builder_.CreateFAdd(word(a, 1), word(b, 1)), error(first, second, sum)));
}

State State::of_blocks() const { return widens() ? State(lowering_, op_, block_dtype(op_, dtype_)) : *this; }

llvm::Value* State::block(llvm::Value* lanes) const {
    return widens() ? builder_.CreateFPExt(lanes, accumulator_type(lowering_.context, block_dtype(op_, dtype_), width_of(lanes))) : lanes;
}

llvm::Value* State::result(llvm::Value* blocks) const {
    if (widens()) return builder_.CreateFPTrunc(blocks, accumulator_type(lowering_.context, dtype_, width_of(blocks)));
    if (words_ == 1) return blocks;
    llvm::Value *sum = word(blocks, 0), *error = word(blocks, 1);
    llvm::Value* size = builder_.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, error);
    llvm::Value* counts = builder_.CreateAnd(builder_.CreateFCmpOGT(size, llvm::Constant::getNullValue(size->getType())),
                                             builder_.CreateFCmpOLT(size, llvm::ConstantFP::getInfinity(size->getType())));
    return builder_.CreateSelect(counts, builder_.CreateFAdd(sum, error), sum);
}

/// Sums in which an error shows, infinities and NaN among them, are forgotten again, and the elements join the memory.
llvm::Value* State::joined_exactly(llvm::Value* state, llvm::Value* elements) const {
    const unsigned width = width_of(elements);
    llvm::Value *wide = dtype_ == DType::Float64 ? elements : builder_.CreateFPExt(elements, accumulator_type(lowering_.context, word_, width));
    llvm::Value *sum = word(state, 0), *after = builder_.CreateFAdd(sum, wide), *rest = nullptr;
    llvm::Value *last = sum, *added = wide, *last_after = after;
    if (words_ == 2) {
        last = word(state, 1), added = error(sum, wide, after);
        rest = last_after = builder_.CreateFAdd(last, added);
    }
    llvm::Value* lost = builder_.CreateOr(builder_.CreateFCmpUNE(builder_.CreateFSub(last_after, last), added),
                                          builder_.CreateFCmpUNE(builder_.CreateFSub(last_after, added), last));
    if (width > 1) lost = builder_.CreateIsNotNull(builder_.CreateBitCast(lost, builder_.getIntNTy(width)));
    llvm::Value* joined = with_words(after, rest);
    llvm::BasicBlock *here = builder_.GetInsertBlock(), *spill = lowering_.block("inexact"), *next = lowering_.block("joined");
    builder_.CreateCondBr(lost, spill, next, llvm::MDBuilder(lowering_.context).createUnlikelyBranchWeights());
    builder_.SetInsertPoint(spill);
    builder_.CreateAlignedStore(elements, passed_, llvm::Align(8));
    call(dtype_ == DType::Float64 ? "stridejit_sum_add_float64" : "stridejit_sum_add_float32", builder_.getVoidTy(), {exact_, passed_, lowering_.number(width)});
    builder_.CreateBr(next);
    builder_.SetInsertPoint(next);
    llvm::PHINode* result = builder_.CreatePHI(state->getType(), 2);
    result->addIncoming(joined, here);
    result->addIncoming(state, spill);
    return result;
}

void State::start_exact() const { call("stridejit_sum_start", builder_.getVoidTy(), {exact_}); }

void State::settle_exact(llvm::Value* vectors, unsigned count, unsigned width) const {
    call("stridejit_sum_settle", builder_.getVoidTy(), {exact_, vectors, lowering_.number(count), lowering_.number(width), lowering_.number(words_)});
}

llvm::Value* State::exact_result() const {
    return call(dtype_ == DType::Float64 ? "stridejit_sum_to_float64" : "stridejit_sum_to_float32", accumulator_type(lowering_.context, dtype_, 1), {exact_});
}

llvm::Value* State::call(const char* symbol, llvm::Type* result, llvm::ArrayRef<llvm::Value*> arguments) const {
    llvm::SmallVector<llvm::Type*, 5> types;
    for (llvm::Value* argument : arguments) types.push_back(argument->getType());
    auto* signature = llvm::FunctionType::get(result, types, false);
    auto* function = llvm::cast<llvm::Function>(builder_.GetInsertBlock()->getModule()->getOrInsertFunction(symbol, signature).getCallee());
    function->setDoesNotThrow();
    return builder_.CreateCall(function, arguments);
}

}  // namespace stridejit::llvm_backend
