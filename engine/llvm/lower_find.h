#pragma once

#include "lowering.h"

namespace stridejit::llvm_backend {

// Arg reductions: which value is better, and where it is.

/// a comes before b in the order of the arg reduction `op`: it is better, or NaN where b is not.
llvm::Value* lower_better(llvm::IRBuilder<>& builder, Op op, DType dtype, llvm::Value* a, llvm::Value* b);
/// Neither comes before the other.
llvm::Value* lower_same(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* a, llvm::Value* b);

/// An arg reduction of Walk::Across. Lanes keep the best values of a piece, as those of min or max do; only where that
/// piece has something better than all before it, or as good with a lower index, is it looked through for the place.
class FindLowering {
public:
    FindLowering(Lowering& lowering, Value inst);

    /// The first point of an output, from which on nothing has been found.
    void start(const Pointers& at);
    /// The best values of the `count` elements along the vector loop from `at` on are those of `lanes`.
    void settle(const Pointers& at, llvm::Value* count, llvm::ArrayRef<llvm::Value*> lanes);
    llvm::Value* index() { return lowering_.get(best_index_); }

private:
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
};

}  // namespace stridejit::llvm_backend
