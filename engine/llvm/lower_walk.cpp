#include "lower_walk.h"

#include <llvm/IR/Intrinsics.h>

namespace stridejit::llvm_backend {

void PointWalk::run(const Pointers& at, unsigned step_elements, Piece piece, Ended ended) {
    begin_block();
    loop(lowering_.what.parallel_loops, at, builder_.getTrue(), step_elements, piece, ended);
}

void PointWalk::loop(std::size_t loop, const Pointers& at, llvm::Value* is_last, unsigned step_elements, Piece piece, Ended ended) {
    llvm::Value* extent = lowering_.extent(loop);
    const auto last_of = [&](llvm::Value* index, llvm::Value* count) {
        return builder_.CreateAnd(is_last, builder_.CreateICmpEQ(builder_.CreateAdd(index, lowering_.number(1)), count));
    };
    const std::uint64_t block_steps = lowering_.what.plan.block_steps, block = block_steps * step_elements;
    const auto take = [&](const Pointers& here, llvm::Value* count, llvm::Value* last) {
        piece(here, count);
        llvm::Value* taken = lowering_.what.plan.row_vectors > 0 && !lowering_.what.folds_blocks()  // a row is one piece
                                 ? lowering_.number((lowering_.what.plan.row_vectors + lowering_.what.plan.unroll - 1u) / lowering_.what.plan.unroll)
                                 : builder_.CreateUDiv(builder_.CreateAdd(count, lowering_.number(step_elements - 1)), lowering_.number(step_elements));
        llvm::Value* steps = builder_.CreateAdd(lowering_.get(steps_), taken);
        lowering_.set(steps_, steps);
        ended(builder_.CreateICmpUGE(steps, lowering_.number(block_steps)), last);
    };
    if (lowering_.what.folds_blocks() && loop + 2 == lowering_.what.loops())
        return lowering_.lower_blocks(at, [&](const Pointers& row, llvm::Value* columns, llvm::Value* last) {
            take(row, columns, builder_.CreateAnd(is_last, last));
        });
    if (loop + 1 < lowering_.what.loops()) {
        lowering_.counted_loop(extent, at, lowering_.step(loop, 1), [&](llvm::Value* index, const Pointers& here) {
            this->loop(loop + 1, lowering_.entered(loop, here), last_of(index, extent), step_elements, piece, ended);
        });
        return;
    }
    if (lowering_.what.plan.row_vectors > 0) return take(at, extent, is_last);
    llvm::Value* pieces = builder_.CreateUDiv(builder_.CreateAdd(extent, lowering_.number(block - 1)), lowering_.number(block));
    lowering_.counted_loop(pieces, at, lowering_.step(loop, block * lowering_.abreast()), [&](llvm::Value* index, const Pointers& here) {
        llvm::Value* left = builder_.CreateSub(extent, builder_.CreateMul(index, lowering_.number(block)));
        llvm::Value* count = builder_.CreateBinaryIntrinsic(llvm::Intrinsic::umin, left, lowering_.number(block));
        take(here, count, last_of(index, pieces));
    });
}

}  // namespace stridejit::llvm_backend
