#pragma once

#include "lower_reduction.h"

namespace stridejit::llvm_backend {

/// Walk::Down over many points: accumulators of a strip of neighbouring outputs stand in memory, in the nearest cache, and
/// whole pieces of rows join them, some rows at a time. So memory is read in long runs, few of them at once, where a group of
/// outputs in registers would touch another page with each point. The order is that of ReductionLowering, output by output.
/// Walk::Across over short rows, far apart for one output but neighbours for those of a strip: each output has its lanes there.
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
        DType dtype;                   ///< of the elements
        State state, blocks;           ///< of points, and of ended blocks
        std::int64_t bytes;            ///< of a state of points
        bool pairwise;                 ///< blocks join in pairs: level after level, of the size of accumulators; else one after the other
        llvm::Value* accumulators = nullptr;  ///< of the strip: of points, or, Walk::Across, of blocks
        llvm::Value* ended = nullptr;         ///< blocks before those: levels, or what all of them have come to
        llvm::Value* lanes = nullptr;  ///< Walk::Across: those of each output, which are folded into the accumulators
        // An arg reduction has no blocks. Its accumulators and what is next are of one piece: in which row of it each was found, as
        // an integer no wider than the values, so that both fill as many lanes. After a piece they join the best ones.
        bool finds = false;
        llvm::Value *rows = nullptr, *best = nullptr, *best_index = nullptr;
    };
    /// Neighbouring outputs: where their points begin, row by row, and where their accumulators are.
    struct Place {
        Group group;                              ///< without `at`
        llvm::SmallVector<Pointers, 8> rows;
        llvm::SmallVector<llvm::Value*, 2> accumulators;  ///< where `regions` asked to be followed
    };
    /// Memory that moves along with the outputs: a pointer, and bytes per output.
    using Regions = llvm::SmallVector<std::pair<llvm::Value*, std::int64_t>, 4>;
    using Emit = llvm::function_ref<void(const Place& place)>;

    void strip(const Pointers& at, llvm::Value* count);
    void piece(const Pointers& at, llvm::Value* points, llvm::Value* outputs);
    void join_points(const Pointers& at, llvm::Value* points, llvm::Value* outputs);
    void join_rows(const Pointers& at, unsigned rows, llvm::Value* first, llvm::Value* outputs);
    void accumulate(const Place& place, llvm::ArrayRef<Values> hoisted, llvm::Value* first, llvm::ArrayRef<llvm::Value*> numbers);
    void across_piece(const Pointers& at, llvm::Value* count, llvm::Value* outputs);
    void fold_lanes(llvm::Value* outputs);
    void finish_each(const Pointers& at, llvm::Value* outputs);
    [[nodiscard]] std::uint64_t lane_bytes(const Reduction& reduction) const {
        return static_cast<std::uint64_t>(reduction.bytes) * lowering_.what.plan.lanes;
    }
    void accumulate_dealt(const Place& place);
    void start_finding(const Pointers& at, llvm::Value* outputs);
    void settle_indices(const Pointers& at, llvm::Value* outputs);
    void reset_found(llvm::Value* outputs);
    Regions accumulators();
    Values load_regions(llvm::ArrayRef<llvm::Value*> at, unsigned width);
    void store_regions(llvm::ArrayRef<llvm::Value*> values, llvm::ArrayRef<llvm::Value*> at, unsigned width);
    llvm::Type* row_type(const Reduction& reduction, unsigned width);
    void flush(llvm::Value* outputs);
    void finish(const Pointers& at, llvm::Value* outputs);
    void reset(llvm::Value* outputs);
    void each_group(llvm::ArrayRef<Pointers> rows, const Regions& regions, bool inside, llvm::Value* outputs, Emit emit);
    void each_vector(const Regions& regions, llvm::Value* outputs, llvm::function_ref<void(llvm::ArrayRef<llvm::Value*> at)> emit);
    [[nodiscard]] Regions regions_of(const Reduction& reduction) const;
    llvm::Value* level_at(const Reduction& reduction, llvm::Value* ended, llvm::Value* level);
    llvm::Value* joined(const Reduction& reduction, llvm::Value* accumulators, llvm::Value* ended, llvm::Value* blocks);
    [[nodiscard]] std::int64_t accumulator_bytes(const Reduction& reduction) const { return across_ ? reduction.blocks.bytes() : reduction.bytes; }
    Pointers inner_step(unsigned elements);
    llvm::Value* load(llvm::Type* type, llvm::Value* at);
    void store(llvm::Value* value, llvm::Value* at);
    /// Of a whole vector of outputs.
    llvm::Type* whole_type(DType dtype) { return vector_type(dtype, vector_width()); }
    [[nodiscard]] unsigned vector_width() const { return lowering_.what.plan.width; }
    llvm::Type* vector_type(DType dtype, unsigned width) { return accumulator_type(lowering_.context, dtype, width); }

    Lowering& lowering_;
    llvm::IRBuilder<>& builder_;
    PointWalk walk_;
    llvm::AllocaInst* blocks_;   ///< flushed so far
    Values scratch_;             ///< rows of the plan's tile, if it has one
    llvm::Value* strip_;         ///< outputs of a strip: a multiple of those of a step
    llvm::SmallVector<Reduction, 2> reductions_;
    const bool across_;
    llvm::AllocaInst* skipped_ = nullptr;  ///< not 0: rows that skip NaNs have met some in this piece, which is done again row by row
    std::unique_ptr<ReductionLowering> rows_;  ///< what pieces of Walk::Across do
};

}  // namespace stridejit::llvm_backend
