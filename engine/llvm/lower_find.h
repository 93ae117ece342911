#pragma once

#include "lowering.h"

namespace stridejit::llvm_backend {

// Arg reductions: which value is better, and where it is.

/// a comes before b in the order of the arg reduction `op`: it is better, or NaN where b is not.
llvm::Value* lower_better(llvm::IRBuilder<>& builder, Op op, DType dtype, llvm::Value* a, llvm::Value* b);
/// Neither comes before the other.
llvm::Value* lower_same(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* a, llvm::Value* b);

/// An arg reduction of Walk::Across. Lanes keep the best values of a piece, as those of min or max do; only where that
/// piece has something better than all before it, or as good with a lower index, is its place looked for: where tails are masked,
/// lanes keep the step in which each was found, as an integer no wider than the values; else the piece is looked through.
class FindLowering {
public:
    FindLowering(Lowering& lowering, Value inst);

    /// The first point of an output, from which on nothing has been found.
    void start(const Pointers& at);
    /// The best values of the `count` elements along the vector loop from `at` on are those of `lanes`.
    void settle(const Pointers& at, llvm::Value* count, llvm::ArrayRef<llvm::Value*> lanes);
    /// True where lanes keep steps.
    [[nodiscard]] bool keeps_steps() const { return !steps_.empty(); }
    /// Before a piece.
    void reset_steps();
    /// Vector `chunk` of the lanes when `value` of the step joins those from before.
    llvm::Value* joined(unsigned chunk, llvm::Value* before, llvm::Value* value, llvm::Value* step, llvm::Value* mask);
    llvm::Value* index() { return lowering_.get(best_index_); }

private:
    llvm::Value* kept_place(llvm::ArrayRef<llvm::Value*> lanes, llvm::Value* best);
    llvm::Value* first_place(const Pointers& at, llvm::Value* count, llvm::Value* best);
    Values values_at(const Pointers& at, unsigned width, unsigned chunks, llvm::Value* mask);
    llvm::Value* is_any(llvm::Value* mask);

    Lowering& lowering_;
    llvm::IRBuilder<>& builder_;
    const Inst& inst_;
    const DType dtype_;            ///< of the values
    const std::size_t operand_;    ///< that says where they are
    Selected value_set_;           ///< instructions that the value needs
    llvm::AllocaInst *best_, *best_index_;
    llvm::SmallVector<llvm::AllocaInst*, 8> steps_;  ///< vectors of them, beside those of the lanes
};

}  // namespace stridejit::llvm_backend
