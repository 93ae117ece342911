#pragma once

#include "lower_walk.h"

namespace stridejit::llvm_backend {

/// Walk::Down over many points: accumulators of a strip of neighbouring outputs stand in memory, in the nearest cache, and
/// whole pieces of rows join them, some rows at a time. So memory is read in long runs, few of them at once, where a group of
/// outputs in registers would touch another page with each point. The order is that of ReductionLowering, output by output.
class StripLowering {
public:
    explicit StripLowering(Lowering& lowering);

    /// The outputs along the vector loop, from `at` on.
    void row(const Pointers& at);

private:
    /// One Reduce of the body.
    struct Reduction {
        Value inst;
        Op op;
        DType dtype;
        std::int64_t bytes;        ///< of an accumulator
        llvm::Value* accumulators; ///< of the strip; block values stand behind them, level after level
    };
    /// Neighbouring outputs: where their points begin, row by row, and where their accumulators are.
    struct Place {
        Group group;                              ///< without `at`
        llvm::SmallVector<Pointers, 8> rows;
        llvm::SmallVector<llvm::Value*, 2> accumulators;  ///< of each reduction
    };
    using Emit = llvm::function_ref<void(const Place& place)>;

    void strip(const Pointers& at, llvm::Value* count);
    void piece(const Pointers& at, llvm::Value* points, llvm::Value* outputs);
    void join_rows(const Pointers& at, unsigned rows, llvm::Value* outputs);
    void accumulate(const Place& place, llvm::ArrayRef<Values> hoisted);
    void flush(llvm::Value* outputs);
    void finish(const Pointers& at, llvm::Value* outputs);
    void reset(llvm::Value* outputs);
    void each_group(llvm::ArrayRef<Pointers> rows, bool inside, llvm::Value* outputs, Emit emit);
    void each_vector(llvm::Value* outputs, llvm::function_ref<void(llvm::ArrayRef<llvm::Value*> accumulators)> emit);
    llvm::Value* level_at(const Reduction& reduction, llvm::Value* accumulators, llvm::Value* level);
    llvm::Value* joined(const Reduction& reduction, llvm::Value* accumulators, llvm::Value* blocks, llvm::Value* value);
    Pointers inner_step(unsigned elements);
    llvm::Value* load(DType dtype, llvm::Value* at, const Group& group);
    void store(llvm::Value* value, llvm::Value* at, const Group& group);
    llvm::Type* vector_type(DType dtype, unsigned width) { return accumulator_type(lowering_.context, dtype, width); }

    Lowering& lowering_;
    llvm::IRBuilder<>& builder_;
    PointWalk walk_;
    llvm::AllocaInst* blocks_;   ///< flushed so far
    llvm::Value* strip_;         ///< outputs of a strip: a multiple of those of a step
    llvm::SmallVector<Reduction, 2> reductions_;
};

}  // namespace stridejit::llvm_backend
