#pragma once

#include "lowering.h"

namespace stridejit::llvm_backend {

/// Walks the points of one output, or of neighbouring ones, through the reduction loops, piece by piece, and says where
/// blocks end: the order that engine/plan.h defines.
class PointWalk {
public:
    /// The next `count` points of the innermost reduction loop, which begin at `at`.
    using Piece = llvm::function_ref<void(const Pointers& at, llvm::Value* count)>;
    /// After a piece. `full`: a block ends here; `last`: no more points come.
    using Ended = llvm::function_ref<void(llvm::Value* full, llvm::Value* last)>;

    explicit PointWalk(Lowering& lowering)
        : lowering_(lowering), builder_(lowering.builder), steps_(lowering.variable(builder_.getInt64Ty())) {}

    /// From `at` on. A step takes `step_elements` points.
    void run(const Pointers& at, unsigned step_elements, Piece piece, Ended ended);
    /// For `ended`: the block has been dealt with.
    void begin_block() { lowering_.set(steps_, lowering_.number(0)); }

private:
    void loop(std::size_t loop, const Pointers& at, llvm::Value* is_last, unsigned step_elements, Piece piece, Ended ended);

    Lowering& lowering_;
    llvm::IRBuilder<>& builder_;
    llvm::AllocaInst* steps_;  ///< since the last block
};

}  // namespace stridejit::llvm_backend
