#pragma once

#include <llvm/ADT/STLFunctionalExtras.h>
#include <llvm/ADT/SmallVector.h>
#include <llvm/IR/IRBuilder.h>
#include <llvm/IR/Module.h>

#include <memory>
#include <string>
#include <vector>

#include "stridejit/engine/specialize.h"
#include "types.h"

namespace stridejit::llvm_backend {

/// Where each operand stands at some point of the space. Behind those of all operands come, for each operand that
/// follows pointers, what is yet to be added after each of them, as numbers. Null in a step means "does not move".
using Pointers = llvm::SmallVector<llvm::Value*, 8>;
using Values = llvm::SmallVector<llvm::Value*, 8>;

/// `chunks` vectors of `width` neighbours along the vector loop, beginning at `at`; width 1 is one point. Those before
/// `first` are done already.
struct Group {
    unsigned width = 1, chunks = 1, first = 0;
    unsigned begin = 0;               ///< elements from `at` to the first vector
    const Pointers* at = nullptr;
    const Values* hoisted = nullptr;  ///< per operand: the scalar it loads everywhere in this row, or null
    Values masks;                     ///< one per chunk, or empty when every lane counts
    llvm::Value* count = nullptr;     ///< where there are masks: the elements that count, from the first chunk on, or null
    llvm::Value* left = nullptr;      ///< where there are masks of one chunk: the lanes that count, and those of groups behind it
    bool fetches = false;             ///< asks for what the next block of a tile takes from the same rows
    bool streams = false;             ///< outputs begin at a line, and what is stored passes the caches by
};

/// Per instruction, per chunk.
using GroupValues = llvm::SmallVector<Values, 16>;
using Selected = SmallVector<bool, 32>;

/// The function under construction and what every part of its lowering needs.
class Lowering {
public:
    Lowering(const Specialization& what, llvm::Module& module, llvm::StringRef symbol);

    /// Emits everything. The IR is final: no pass has to run before instruction selection.
    void run();

    // ---- launch numbers: loaded once, in the entry block ----
    llvm::Value* extent(std::size_t loop);
    llvm::Value* stride(std::size_t operand, std::size_t loop);
    /// The number itself, also where code knows a better one.
    llvm::Value* launch_stride(std::size_t operand, std::size_t loop);
    /// Bytes that each operand moves in `elements` steps of `loop`; null where that is always nothing.
    Pointers step(std::size_t loop, std::uint64_t elements);

    // ---- control flow ----
    using LoopBody = llvm::function_ref<void(llvm::Value* index, const Pointers& at)>;
    /// `count` >= 1 times, pointers moving by `step` after each.
    void counted_loop(llvm::Value* count, const Pointers& at, const Pointers& step, LoopBody body);
    /// Steps of `loop` in blocks of `most`, each of which begins at step `begin`; what is left over of multiples of `whole` is a block of
    /// its own.
    using BlockBody = llvm::function_ref<void(llvm::Value* begin, llvm::Value* steps)>;
    void blocked_loop(std::size_t loop, std::uint64_t most, std::uint64_t whole, BlockBody body);
    /// A row of a block, or its next `columns` elements. `last`: no more points come.
    using BlockRow = llvm::function_ref<void(const Pointers& row, llvm::Value* columns, llvm::Value* last)>;
    void lower_blocks(const Pointers& at, BlockRow body);
    // Blocks of the plan's tile, whose transposed operands are in scratch.
    Values tile_scratch(bool has_parts);
    Pointers transposed(const Pointers& block, llvm::Value* rows, llvm::Value* all, llvm::Value* columns, const Values& scratch);
    Pointers scratch_step(std::size_t cross, std::uint64_t rows);
    /// What step() is, for operands as they lie in memory: those that are transposed have a run-time stride there.
    Pointers tile_step(std::size_t loop, std::uint64_t elements);
    /// Only if `condition` holds.
    void when(llvm::Value* condition, llvm::function_ref<void()> then);
    /// While `condition()`, evaluated before each turn, holds.
    void while_loop(llvm::function_ref<llvm::Value*()> condition, llvm::function_ref<void()> body);
    /// `at` inside `loop`: pointers are followed that stand still from here on.
    Pointers entered(std::size_t loop, const Pointers& at);
    /// Where an operand stands: followers have no pointer of their own.
    llvm::Value* place_of(std::size_t operand, const Pointers& at);
    /// at + index * stride of `loop`, for every operand.
    Pointers moved(const Pointers& at, std::size_t loop, llvm::Value* elements) { return moved_by(at, step(loop, 1), elements); }
    /// at + index * step, for every pointer.
    Pointers moved_by(const Pointers& at, const Pointers& steps, llvm::Value* index);

    // ---- storage ----
    /// A variable that becomes a register.
    llvm::AllocaInst* variable(llvm::Type* type);
    /// Memory on the stack.
    llvm::AllocaInst* memory(llvm::Type* type, std::uint64_t count);
    llvm::Value* get(llvm::AllocaInst* variable) {
        return builder.CreateLoad(variable->getAllocatedType(), variable);
    }
    void set(llvm::AllocaInst* variable, llvm::Value* value) { builder.CreateStore(value, variable); }
    llvm::Value* number(std::uint64_t value) { return builder.getInt64(value); }

    // ---- the body: lower_body.cpp, lower_memory.cpp ----
    /// Emits the selected instructions for a group, vector by vector: each walks through memory as a loop by hand would.
    /// An output is apart from all inputs or is one of them element by element, so stores disturb no later load. Reduce instructions must have their values in `values` already.
    void lower_points(const Selected& selected, const Group& group, GroupValues& values);
    /// Some of the selected instructions are elementary functions.
    [[nodiscard]] bool calls_forms(const Selected& selected) const;
    /// What stride-0 operands load along a row that begins at `at`.
    Values hoist(const Pointers& at);
    /// True in the lanes of chunk `chunk` that are among the first `remaining`.
    llvm::Value* lane_mask(llvm::Value* remaining, unsigned width, unsigned chunk);
    /// A mask of lane_mask() for the lanes from last to first.
    llvm::Value* reversed_mask(llvm::Value* mask);
    /// Steps of a loop whose body asks for no index: `step` without those of Index operands.
    Pointers without_indices(Pointers step) const {
        for (std::size_t k = 0; k < what.operands.size(); ++k)
            if (what.operands[k].access == Access::Index) step[k] = nullptr;
        return step;
    }
    llvm::Value* combine(Op reduce, DType dtype, llvm::Value* a, llvm::Value* b);

    /// Splits a row of `count` elements along the vector loop into steps of `width` x `unroll`, and the rest as the
    /// plan's tail says. `points(group)` emits one step.
    using Points = llvm::function_ref<void(const Group&)>;
    void lower_row(const Pointers& at, llvm::Value* count, Points points);

    /// Walk::Down of points side by side: fills in what each of them loads, for one chunk of a group of outputs.
    void deal_points(const Group& output, unsigned chunk, std::vector<GroupValues>& values);

    /// Elements that one step of the vector loop passes: more than one where Walk::Across has outputs side by side.
    [[nodiscard]] unsigned abreast() const { return what.plan.walk == Walk::Across && what.plan.points > 0 ? what.plan.points : 1; }

    const Specialization& what;
    llvm::IRBuilder<> builder;
    llvm::LLVMContext& context;
    Selected point_set, output_set;  ///< instructions needed at each point, and at each output point

private:
    friend class ReductionLowering;
    friend class StripLowering;
    friend class State;
    void select_phases();
    Values load_dealt(std::size_t operand, const Group& output, unsigned chunk);
    void lower_parallel(std::size_t loop, const Pointers& at);
    void lower_strip_of_rows(const Pointers& at);
    void lower_innermost(const Pointers& at);
    void lower_map_row(const Pointers& at, llvm::Value* count);
    void lower_short_row(const Pointers& at);
    void lower_short_vectors(const Group& ahead, const Group& last);
    // ---- packs of short rows: lower_packed.cpp ----
    void lower_packs(const Pointers& at);
    void lower_pack(const Pointers& at, std::size_t loops);
    llvm::Value* load_packed(std::size_t operand, const Group& group, std::int64_t first);
    Values row_begins(std::size_t operand, const Group& group, std::int64_t first_row, std::int64_t last_row);
    /// Steps of the loop around the vector loop that are woven into whole vectors of outputs; 0 where it is a loop as any other.
    [[nodiscard]] unsigned woven() const { return what.plan.walk == Walk::Map ? what.plan.points : 0; }
    void lower_woven(const Group& group);
    void store_woven(std::size_t operand, const Group& group, llvm::ArrayRef<llvm::Value*> values);
    /// Where the output begins a line behind `at`, of a row of `count` elements: after `first` of them, if its elements begin lines.
    struct Line {
        llvm::Value *first, *aligned;
    };
    Line first_line(const Pointers& at, llvm::Value* count);
    void lower_steps(const Pointers& at, llvm::Value* steps, const Values* hoisted, bool streams, Points points);
    void lower_rest(const Pointers& at, llvm::Value* rest, const Values* hoisted, Points points);
    void lower_last(const Pointers& at, llvm::Value* count, const Values* hoisted, Points points);

    // ---- scans: lower_scan.cpp ----
    /// A row among those that go side by side.
    struct ScanRow {
        Pointers at;
        Values hoisted;
        llvm::SmallVector<llvm::AllocaInst*, 8> carried;
        llvm::Value* left = nullptr;  ///< elements
    };
    [[nodiscard]] std::size_t first_read() const;
    void start_carried();
    void lower_scan_row(const Pointers& at);
    void lower_scan_rows(const Pointers& at);
    void lower_abreast(std::vector<ScanRow>& rows);
    void lower_scan_strips(const Pointers& at);
    void join_rows(const Group& first, const Pointers& next_row);
    void start_states(const Pointers& at, llvm::Value* count);
    llvm::Value* lower_scan(std::size_t inst, llvm::Value* value, const Group& group, unsigned chunk);

    // ---- tiles: lower_tile.cpp ----
    void lower_tiles(const Pointers& at);
    Pointers tile_moved(const Pointers& at, std::size_t loop, llvm::Value* elements) { return moved_by(at, tile_step(loop, 1), elements); }
    /// Bytes from an element to the one that is asked for now, in steps of the loop around rows or tiles.
    llvm::Value* outer_step(std::size_t operand);
    void fetch_row(const Pointers& at, llvm::Value* count);
    [[nodiscard]] bool squares_overlap() const;
    struct Square;
    using RowSink = llvm::function_ref<void(llvm::Value* row, llvm::Value* elements)>;
    [[nodiscard]] Square square(std::size_t operand) const;
    void transpose(const Square& shape, llvm::Value* at, llvm::Value* last, RowSink sink);
    llvm::Type* register_of(const Square& shape);
    llvm::Value* in_slots(const Square& shape, llvm::Value* row);
    llvm::Value* as_in_memory(const Square& shape, llvm::Value* row);
    Values load_pieces(const Square& shape, llvm::Value* at, llvm::Value* first, llvm::Value* last);
    Values exchange_pieces(const Square& shape, const Values& registers);
    void transpose_to_scratch(std::size_t operand, llvm::Value* source, llvm::Value* rows, llvm::Value* columns, llvm::Value* scratch);
    void fetch_tile(std::size_t operand, llvm::Value* at, llvm::Value* rows);
    llvm::Value* is_whole(llvm::Value* rows, llvm::Value* columns, llvm::Value* uneven);
    llvm::Value* has_uneven_lines(const Pointers& at);
    [[nodiscard]] std::uint64_t shared_elements() const;
    [[nodiscard]] std::uint64_t tile_pitch(std::int64_t item) const;
    void lower_direct(const Pointers& block, llvm::Value* rows, llvm::Value* columns);
    void lower_direct_row(const Pointers& row, llvm::ArrayRef<std::size_t> crossed, llvm::ArrayRef<llvm::Value*> elements);

    void offset_loop(llvm::Value* count, const Pointers& at, const Pointers& step, std::uint64_t bytes, LoopBody body);
    llvm::Value* lower_inst(const Inst& inst, llvm::ArrayRef<llvm::Value*> args, unsigned width);
    llvm::Value* lower_map(Op op, DType dtype, llvm::ArrayRef<llvm::Value*> args);
    llvm::Value* lower_cast(DType to, DType from, llvm::Value* value, unsigned width);
    // ---- 16-bit floats: lower_half.cpp ----
    llvm::Value* float_from_half(DType from, llvm::Value* value);
    llvm::Value* half_from_float(DType to, llvm::Value* value);
    llvm::Value* lower_half_source(DType to, DType from, llvm::Value* value, unsigned width);
    llvm::Value* lower_divide(Op op, DType dtype, llvm::Value* a, llvm::Value* b);
    llvm::Value* lower_float_divide(Op op, llvm::Value* a, llvm::Value* b);
    llvm::Value* lower_next_after(llvm::Value* a, llvm::Value* b);
    llvm::Value* lower_parts(Op op, llvm::Value* a);
    void lower_elementary(std::size_t i, const Selected& selected, const Group& group, unsigned first, unsigned end, GroupValues& values);
    void call_form(const Inst& inst, llvm::Value* out, llvm::ArrayRef<llvm::Value*> args, llvm::Value* bytes, std::uint64_t register_bytes);
    [[nodiscard]] bool is_row(std::size_t operand, const Group& group) const;
    [[nodiscard]] bool is_one_call() const;
    void lower_one_call(const Pointers& at, llvm::Value* count);
    llvm::AllocaInst* call_row(std::size_t argument, std::uint64_t bytes);
    [[nodiscard]] bool moves_whole(unsigned width) const;
    [[nodiscard]] bool is_paired(std::size_t operand) const;
    llvm::Value* load_paired(std::size_t operand, const Group& group, unsigned chunk);
    void store_paired(std::size_t operand, const Group& group, unsigned chunk, llvm::Value* memory);
    llvm::Value* load(std::size_t operand, const Group& group, unsigned chunk);
    [[nodiscard]] std::size_t output() const;
    void lower_fence();
    void store(std::size_t operand, const Group& group, unsigned chunk, llvm::Value* value);
    llvm::Value* load_strided(std::size_t operand, const Group& group, unsigned chunk);
    void store_strided(std::size_t operand, const Group& group, unsigned chunk, llvm::Value* memory);
    void fetch_ahead(llvm::Value* at, std::int64_t stride);
    llvm::Value* gather(std::size_t operand, llvm::Type* type, llvm::Value* at);
    llvm::Value* load_first(llvm::Type* type, llvm::Value* at, llvm::Value* count);
    llvm::Value* count_in(llvm::Value* count, unsigned width, unsigned chunk);
    llvm::Value* load_spread(llvm::Type* type, llvm::Value* at, std::int64_t elements, std::int64_t item);
    /// `locality` as in LLVM's prefetch: 3 the nearest cache, 2 the next.
    void fetch(llvm::Value* at, unsigned locality, bool to_write = false);
    llvm::Value* load_each(std::size_t operand, const Group& group, llvm::Value* at);
    void store_past_caches(llvm::Value* memory, llvm::Value* at);
    void store_each(std::size_t operand, const Group& group, llvm::Value* at, llvm::Value* value);
    void store_loop(std::size_t operand, const Group& group, llvm::Value* at, llvm::Value* value);
    llvm::Value* in_order(std::size_t operand, llvm::Value* memory);
    llvm::Value* element_address(std::size_t operand, const Group& group, std::int64_t element);
    std::size_t followed(std::size_t operand, std::size_t loops) const;
    std::size_t place(std::size_t operand, std::size_t level, std::size_t followed) const;
    llvm::Value* follow(std::size_t operand, llvm::Value* pointer, const Pointers& at, std::size_t from, std::size_t to);
    llvm::Value* lane_address(std::size_t operand, const Group& group, llvm::Value* pointer);
    llvm::Value* offset(llvm::Value* at, llvm::Value* bytes) {
        return at->getType()->isPointerTy() ? builder.CreatePtrAdd(at, bytes) : builder.CreateAdd(at, bytes);
    }
    llvm::Value* next_block(std::size_t operand, llvm::Value* at);
    /// Where what follows from `value` is computed: once a call, if that is known there.
    llvm::IRBuilder<>& builder_for(llvm::Value* value) {
        const auto* instruction = llvm::dyn_cast<llvm::Instruction>(value);
        return instruction && instruction->getParent() == entry_.GetInsertBlock() ? entry_ : builder;
    }
    llvm::BasicBlock* block(const char* name) { return llvm::BasicBlock::Create(context, name, function_); }

    llvm::Function* function_;
    llvm::IRBuilder<> entry_;  ///< appends to the entry block, whatever `builder` does
    llvm::SmallVector<llvm::Value*, 8> extents_, strides_;
    llvm::SmallVector<llvm::AllocaInst*, 32> variables_;
    Values distances_;  ///< of each operand that follows another, from that one
    llvm::SmallVector<Values, 8> unwoven_;             ///< per operand and chunk: what is stored together with its neighbour
    llvm::AllocaInst* call_rows_[2] = {};  ///< what calls are passed
    bool rows_inside_ = false;  ///< Walk::Rows: the vector loop runs inside the scan loop, where pointers that can be followed for good have been
    llvm::SmallVector<llvm::AllocaInst*, 8> carried_;  ///< per instruction: what a scan along the row has come to
    llvm::SmallVector<llvm::AllocaInst*, 8> waiting_;  ///< per operand: registers of a square on their way
};

/// A new module that holds the kernel for `what` under the name `symbol`.
std::unique_ptr<llvm::Module> lower_nest(const Specialization& what, llvm::LLVMContext& context, llvm::StringRef symbol);

}  // namespace stridejit::llvm_backend
