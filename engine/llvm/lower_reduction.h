#pragma once

#include <memory>

#include "lower_find.h"
#include "lower_state.h"
#include "lower_walk.h"

namespace stridejit::llvm_backend {

/// The reductions of one output point (Walk::Across) or of one group of neighbouring output points (Walk::Down), in
/// the order that engine/plan.h defines.
class ReductionLowering {
public:
    /// `width` x `chunks`: the group of outputs; 1 x 1 for Walk::Across, but for outputs side by side.
    ReductionLowering(Lowering& lowering, unsigned width, unsigned chunks);

    void across(const Group& output);
    void down(const Group& output);

    // Walk::Across for who keeps the lanes of many outputs in memory of its own: `lanes` has a pointer for each reduction.
    void join_piece(const Pointers& at, llvm::Value* count, llvm::ArrayRef<llvm::Value*> lanes);
    void fold(llvm::ArrayRef<llvm::Value*> lanes, llvm::ArrayRef<llvm::Value*> results);

private:
    /// One Reduce of the body.
    struct Reduction {
        Value inst;
        Op op;
        DType dtype;       ///< of the elements
        State state;       ///< of a lane
        State blocks;      ///< of a block
        llvm::SmallVector<llvm::AllocaInst*, 8> accumulators;  ///< vectors of the lanes, or none where they are in memory
        llvm::AllocaInst* lanes;                               ///< that memory: where a step has not all lanes
        llvm::AllocaInst* carry;                               ///< the block value on its way up the stack, or what all so far have come to: a register, or memory for several chunks
        llvm::AllocaInst* stack;                               ///< block values: level after level, chunk after chunk; none where they join one after the other
        llvm::AllocaInst* folding;                             ///< memory of the lanes while they are folded, where outputs are side by side
        std::shared_ptr<FindLowering> find;                    ///< of an arg reduction, which needs neither carry nor stack
    };

    void walk(const Pointers& at, unsigned step_elements, PointWalk::Piece piece);
    void across_piece(const Pointers& at, llvm::Value* count);
    void across_row(const Pointers& at);
    void fetch_ahead(const Pointers& at, unsigned elements);
    static bool sums_bytes(const Lowering& lowering);
    void add_bytes(const Pointers& at, llvm::Value* rest);
    void take_surplus(llvm::Value* steps);
    void bytes_piece(const Pointers& at, llvm::Value* count);
    void down_loop(const Group& output, std::size_t loop, const Pointers& at);
    void down_points(const Group& output);
    void accumulate(const Group& group, llvm::Value* index, llvm::Value* step = nullptr, llvm::Value* rest = nullptr);
    llvm::Value* lanes_at(const Reduction& reduction, llvm::Value* vector);
    llvm::Value* get_lanes(const Reduction& reduction, llvm::Value* vector, unsigned chunk);
    void set_lanes(const Reduction& reduction, llvm::Value* vector, unsigned chunk, llvm::Value* value);
    void accumulate_each(const Pointers& tail, llvm::Value* rest);
    void load_lanes(llvm::ArrayRef<llvm::Value*> lanes);
    void reset_accumulators();
    void reset(const Reduction& reduction);
    void settle_indices(const Pointers& at, llvm::Value* count);
    /// `joins`: what the carry stands for already, where there is no stack.
    void fold_lanes(Reduction& reduction, bool joins);
    void fold_abreast(const Reduction& reduction, bool joins);
    void halve(const State& state, llvm::Value* memory, unsigned elements, unsigned last);
    void set_folded(const Reduction& reduction, llvm::Value* chunk, llvm::Value* value, bool joins);
    void join_levels(llvm::Value* last);
    void finish_abreast(const Group& output);
    void flush(llvm::Value* last);
    void finish(const Group& output);
    void join(const Reduction& reduction, llvm::Value* level);
    void each_chunk(llvm::function_ref<void(llvm::Value* chunk)> body);
    llvm::Value* level_of(const Reduction& reduction, llvm::Value* level);
    llvm::Value* chunk_at(const Reduction& reduction, llvm::Value* from, llvm::Value* chunk);
    llvm::Value* get_chunk(const Reduction& reduction, llvm::Value* from, llvm::Value* chunk);
    void set_chunk(const Reduction& reduction, llvm::Value* to, llvm::Value* chunk, llvm::Value* value);
    [[nodiscard]] llvm::Type* block_type(const Reduction& reduction) const { return reduction.blocks.type(width_); }
    [[nodiscard]] llvm::Type* lane_type(const Reduction& reduction) const { return reduction.state.type(lane_width_); }
    void settle_exact(const Reduction& reduction);
    static bool has_blocks(const Reduction& reduction) { return !reduction.find && !reduction.state.is_exact(); }

    Lowering& lowering_;
    llvm::IRBuilder<>& builder_;
    const unsigned width_, chunks_;          ///< of the outputs
    const bool bytes_;                         ///< sums of bytes along rows: one vector of accumulators, for all lanes
    const unsigned row_vectors_;               ///< as the plan says, or 0
    const unsigned lane_width_, lane_chunks_;  ///< of the accumulators that a step serves
    const unsigned lane_groups_;               ///< steps that serve all of them; more than 1: they are in memory
    llvm::SmallVector<Reduction, 2> reductions_;
    PointWalk walk_;
    llvm::AllocaInst* blocks_;               ///< flushed so far
};

}  // namespace stridejit::llvm_backend
