#include "lower_reduction.h"

#include <llvm/IR/Intrinsics.h>

#include <algorithm>

namespace stridejit::llvm_backend {
namespace {

constexpr std::uint64_t kAhead = 8192;  // bytes

constexpr unsigned kLevels = 64;  // of the stack of block values: more than any count of blocks has digits

}  // namespace

ReductionLowering::ReductionLowering(Lowering& lowering, unsigned width, unsigned chunks)
    : lowering_(lowering),
      builder_(lowering.builder),
      width_(width),
      chunks_(chunks),
      bytes_(sums_bytes(lowering)),
      row_vectors_(bytes_ ? 0 : lowering.what.plan.row_vectors),
      lane_width_(lowering.what.plan.walk == Walk::Across ? lowering.what.plan.width : width),
      lane_chunks_(bytes_ ? 1 : row_vectors_ > 0 ? std::min<unsigned>(row_vectors_, lowering.what.plan.unroll) : lowering.what.plan.walk == Walk::Across ? lowering.what.plan.unroll : chunks),
      lane_groups_(!bytes_ && row_vectors_ == 0 && lowering.what.plan.walk == Walk::Across ? lowering.what.plan.lanes * lowering.abreast() / (lane_width_ * lane_chunks_) : 1),
      walk_(lowering),
      blocks_(lowering.variable(builder_.getInt64Ty())) {
    const Body& body = lowering.what.body;
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (info(body[i].op).role != Role::Reduce) continue;
        const DType dtype = body[body[i].args[0]].dtype;
        const State state(lowering, body[i].op, dtype);
        Reduction reduction{static_cast<Value>(i), body[i].op, dtype, state, state.of_blocks(), {}, nullptr, nullptr, nullptr, nullptr, nullptr};
        if (lane_groups_ > 1) reduction.lanes = lowering.memory(lane_type(reduction), lane_groups_ * lane_chunks_);
        else for (unsigned c = 0; c < lane_chunks_; ++c) reduction.accumulators.push_back(lowering.variable(lane_type(reduction)));
        if (is_arg_reduction(body[i].op)) {
            reduction.find = std::make_shared<FindLowering>(lowering, reduction.inst);
            reductions_.push_back(std::move(reduction));
            continue;
        }
        if (lowering.what.plan.walk == Walk::Down) {  // one block, whose value is what the accumulators hold
            reductions_.push_back(std::move(reduction));
            continue;
        }
        if (lowering.abreast() > 1 || reduction.state.is_exact()) reduction.folding = lowering.memory(lane_type(reduction), lane_groups_ * lane_chunks_ + 1);
        if (!reduction.state.is_exact()) {
            reduction.carry = chunks == 1 && lowering.abreast() == 1 ? lowering.variable(block_type(reduction)) : lowering.memory(block_type(reduction), chunks);
            if (joins_pairwise(reduction.op, dtype)) reduction.stack = lowering.memory(block_type(reduction), std::uint64_t{kLevels} * chunks);
        }
        reductions_.push_back(std::move(reduction));
    }
}

void ReductionLowering::across(const Group& output) {
    for (const Reduction& reduction : reductions_) {
        if (reduction.find) reduction.find->start(*output.at);
        if (reduction.state.is_exact()) reduction.state.start_exact();
    }
    if (row_vectors_ > 0 && lowering_.what.reduction_loops == 1) {  // one row: there are no blocks
        reset_accumulators();
        across_row(*output.at);
        for (Reduction& reduction : reductions_) fold_lanes(reduction, false);
        return finish(output);
    }
    walk(*output.at, lowering_.what.plan.lanes, [&](const Pointers& at, llvm::Value* count) {
        across_piece(at, count);
        settle_indices(at, count);
    });
    finish(output);
}

/// A row of the innermost loop in a line.
void ReductionLowering::across_row(const Pointers& at) {
    const Plan& plan = lowering_.what.plan;
    const Values hoisted = lowering_.hoist(at);
    const bool calls = lowering_.calls_forms(lowering_.point_set);  // which are one for all vectors
    for (unsigned done = 0; done < row_vectors_; done += plan.unroll) {
        Group group;
        group.width = lane_width_;
        group.at = &at;
        group.hoisted = &hoisted;
        group.begin = done * lane_width_;
        group.chunks = std::min<unsigned>(plan.unroll, row_vectors_ - done);
        if (plan.far) fetch_ahead(lowering_.moved(at, lowering_.what.vector_loop(), lowering_.number(group.begin)), group.chunks * lane_width_);
        if (plan.row_is_whole || done + group.chunks < row_vectors_) {
            accumulate(group, lowering_.number(0));
            continue;
        }
        const unsigned last = group.chunks - 1;
        if (!calls && last > 0) {
            Group whole = group;
            whole.chunks = last;
            accumulate(whole, lowering_.number(0));
        }
        group.first = calls ? 0 : last;
        llvm::Value* extent = lowering_.extent(lowering_.what.vector_loop());
        accumulate(group, lowering_.number(0), nullptr, done == 0 ? extent : lowering_.builder_for(extent).CreateSub(extent, lowering_.number(group.begin)));
    }
}

void ReductionLowering::down(const Group& output) {
    reset_accumulators();
    if (lowering_.what.plan.points > 0) down_points(output);
    else down_loop(output, lowering_.what.parallel_loops, *output.at);
    finish(output);
}

/// The lanes of an output between pieces, vector by vector.
void ReductionLowering::load_lanes(llvm::ArrayRef<llvm::Value*> lanes) {
    for (std::size_t r = 0; r < reductions_.size(); ++r) {
        llvm::Type* type = lane_type(reductions_[r]);
        for (unsigned c = 0; c < lane_chunks_; ++c)
            set_lanes(reductions_[r], lowering_.number(c), c,
                      reductions_[r].state.load(builder_.CreateConstInBoundsGEP1_64(type, lanes[r], c), lane_width_));
    }
}

void ReductionLowering::join_piece(const Pointers& at, llvm::Value* count, llvm::ArrayRef<llvm::Value*> lanes) {
    load_lanes(lanes);
    across_piece(at, count);
    for (std::size_t r = 0; r < reductions_.size(); ++r) {
        llvm::Type* type = lane_type(reductions_[r]);
        for (unsigned c = 0; c < lane_chunks_; ++c)
            reductions_[r].state.store(get_lanes(reductions_[r], lowering_.number(c), c),
                                       builder_.CreateConstInBoundsGEP1_64(type, lanes[r], c), lane_width_);
    }
}

void ReductionLowering::fold(llvm::ArrayRef<llvm::Value*> lanes, llvm::ArrayRef<llvm::Value*> results) {
    load_lanes(lanes);
    for (std::size_t r = 0; r < reductions_.size(); ++r) {
        fold_lanes(reductions_[r], false);
        builder_.CreateAlignedStore(get_chunk(reductions_[r], reductions_[r].carry, lowering_.number(0)), results[r], llvm::Align(1));
    }
}

void ReductionLowering::walk(const Pointers& at, unsigned step_elements, PointWalk::Piece piece) {
    reset_accumulators();
    lowering_.set(blocks_, lowering_.number(0));
    for (const Reduction& reduction : reductions_)
        if (has_blocks(reduction) && !reduction.stack)
            each_chunk([&](llvm::Value* chunk) { set_chunk(reduction, reduction.carry, chunk, reduction.blocks.identity(width_)); });
    walk_.run(at, step_elements, piece, [&](llvm::Value* full, llvm::Value* last) {
        lowering_.when(builder_.CreateOr(full, last), [&] { flush(last); });
    });
}

void ReductionLowering::across_piece(const Pointers& at, llvm::Value* count) {
    if (bytes_) return bytes_piece(at, count);
    if (row_vectors_ > 0) return across_row(at);
    const Plan& plan = lowering_.what.plan;
    const std::size_t loop = lowering_.what.vector_loop();
    const unsigned lanes = plan.lanes * lowering_.abreast();
    const Values hoisted = lowering_.hoist(at);
    Group group;
    group.width = plan.width;
    group.chunks = plan.unroll;
    group.hoisted = &hoisted;
    if (lowering_.abreast() > 1) count = builder_.CreateMul(count, lowering_.number(lowering_.abreast()));
    llvm::Value* steps = builder_.CreateUDiv(count, lowering_.number(lanes));
    lowering_.when(builder_.CreateIsNotNull(steps), [&] {
        lowering_.counted_loop(steps, at, lowering_.without_indices(lowering_.step(loop, lanes)), [&](llvm::Value* step, const Pointers& here) {
            group.at = &here;
            if (plan.far) fetch_ahead(here, lanes);
            if (lane_groups_ == 1) return accumulate(group, lowering_.number(0), step);
            lowering_.counted_loop(lowering_.number(lane_groups_), here,
                                   lowering_.without_indices(lowering_.step(loop, lane_width_ * lane_chunks_)),
                                   [&](llvm::Value* index, const Pointers& inside) {
                                       group.at = &inside;
                                       accumulate(group, index);
                                   });
        });
    });
    llvm::Value* rest = builder_.CreateURem(count, lowering_.number(lanes));
    lowering_.when(builder_.CreateIsNotNull(rest), [&] {
        const Pointers tail = lowering_.moved(at, loop, builder_.CreateSub(count, rest));
        if (plan.tail == Tail::Scalar) return accumulate_each(tail, rest);
        group.at = &tail;
        if (lowering_.what.loops() == 1) {  // once a call: little code
            group.chunks = plan.unroll;
            return accumulate(group, lowering_.number(0), steps, rest);
        }
        // Whole vectors first, each behind a test that the processor foresees where rows are alike: masks are for the last one.
        llvm::BasicBlock* after = lowering_.block("after");
        for (unsigned c = 0; c < plan.unroll; ++c) {
            group.first = c;
            group.chunks = c + 1;
            llvm::BasicBlock *last = lowering_.block("last"), *whole = nullptr;
            if (c + 1u < plan.unroll) {
                whole = lowering_.block("whole");
                builder_.CreateCondBr(builder_.CreateICmpULT(rest, lowering_.number((c + 1u) * plan.width)), last, whole);
            } else {
                builder_.CreateBr(last);
            }
            builder_.SetInsertPoint(last);
            accumulate(group, lowering_.number(0), steps, rest);
            builder_.CreateBr(after);
            if (!whole) break;
            builder_.SetInsertPoint(whole);
            accumulate(group, lowering_.number(0), steps);
        }
        builder_.SetInsertPoint(after);
    });
}

/// Asks for the lines of a later step: where each step is much work the processor, which looks ahead of it, sees too few
/// lines at once to keep memory busy. No address is wrong for it.
void ReductionLowering::fetch_ahead(const Pointers& at, unsigned elements) {
    const Specialization& what = lowering_.what;
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        const OperandClass& operand = what.operands[k];
        if (operand.access != Access::Read || operand.hops > 0 || operand.stride != StrideClass::Unit || operand.crossing != StrideClass::Zero) continue;
        const auto bytes = static_cast<std::uint64_t>(item_bytes(operand.dtype)) * elements;
        for (std::uint64_t line = 0; line < bytes; line += kLineBytes)
            lowering_.fetch(lowering_.offset(lowering_.place_of(k, at), lowering_.number(kAhead + line)), 3);
    }
}

/// Address of vector `vector` of the lanes that are kept in memory.
llvm::Value* ReductionLowering::lanes_at(const Reduction& reduction, llvm::Value* vector) {
    return builder_.CreateInBoundsGEP(lane_type(reduction), reduction.lanes, vector);
}

llvm::Value* ReductionLowering::get_lanes(const Reduction& reduction, llvm::Value* vector, unsigned chunk) {
    if (!reduction.lanes) return lowering_.get(reduction.accumulators[chunk]);
    return reduction.state.load(lanes_at(reduction, vector), lane_width_);
}

void ReductionLowering::set_lanes(const Reduction& reduction, llvm::Value* vector, unsigned chunk, llvm::Value* value) {
    if (!reduction.lanes) return lowering_.set(reduction.accumulators[chunk], value);
    reduction.state.store(value, lanes_at(reduction, vector), lane_width_);
}

/// The points of one step join the lanes of group `index`; `step`: its number in the piece, which some arg reductions keep.
/// Of Walk::Across only the first `rest` do, unless it is null: lanes that are masked off stay as they are.
void ReductionLowering::accumulate(const Group& group, llvm::Value* index, llvm::Value* step, llvm::Value* rest) {
    const bool masked = rest != nullptr;
    GroupValues values(lowering_.what.body.size());
    for (Values& of_inst : values) of_inst.resize(group.first, nullptr);
    Group vector = group;
    if (masked) {
        vector.masks.resize(group.first, nullptr);
        for (unsigned c = group.first; c < group.chunks; ++c) vector.masks.push_back(lowering_.lane_mask(rest, group.width, c));
        vector.count = rest;
    }
    if (lowering_.calls_forms(lowering_.point_set)) lowering_.lower_points(lowering_.point_set, vector, values);
    for (unsigned c = group.first; c < group.chunks; ++c) {  // one after the other: few values are alive at a time
        vector.first = c;
        vector.chunks = c + 1;
        lowering_.lower_points(lowering_.point_set, vector, values);
        llvm::Value* place = builder_.CreateAdd(builder_.CreateMul(index, lowering_.number(lane_chunks_)), lowering_.number(c));
        for (const Reduction& reduction : reductions_) {
            llvm::Value* before = get_lanes(reduction, place, c);
            llvm::Value* value = memory_from_value(builder_, reduction.dtype, values[lowering_.what.body[reduction.inst].args[0]][c]);
            if (reduction.find && reduction.find->keeps_steps()) {
                set_lanes(reduction, place, c, reduction.find->joined(c, before, value, step, masked ? vector.masks[c] : nullptr));
                continue;
            }
            set_lanes(reduction, place, c, reduction.state.joined(before, value, masked ? vector.masks[c] : nullptr));
        }
    }
}

/// The tail of a row without masks: lanes are in memory while whole vectors join them, then single elements.
void ReductionLowering::accumulate_each(const Pointers& tail, llvm::Value* rest) {
    llvm::SmallVector<llvm::AllocaInst*, 2> lanes;
    const auto chunk_address = [&](std::size_t r, unsigned c) {
        return builder_.CreateConstInBoundsGEP1_64(lane_type(reductions_[r]), lanes[r], c);
    };
    for (const Reduction& reduction : reductions_) {
        lanes.push_back(reduction.lanes ? reduction.lanes : lowering_.memory(lane_type(reduction), lane_chunks_));
        for (unsigned c = 0; c < reduction.accumulators.size(); ++c)
            reduction.state.store(lowering_.get(reduction.accumulators[c]), chunk_address(lanes.size() - 1, c), lane_width_);
    }
    const std::size_t loop = lowering_.what.vector_loop();
    const auto join = [&](llvm::Value* count, const Pointers& from, llvm::Value* first, unsigned width) {
        lowering_.counted_loop(count, from, lowering_.without_indices(lowering_.step(loop, width)), [&](llvm::Value* index, const Pointers& here) {
            Group group;
            group.width = width;
            group.at = &here;
            GroupValues values(lowering_.what.body.size());
            lowering_.lower_points(lowering_.point_set, group, values);
            llvm::Value* place = first ? builder_.CreateAdd(first, index) : index;
            if (bytes_) place = builder_.CreateAnd(place, lowering_.number(lane_width_ - 1));
            for (std::size_t r = 0; r < reductions_.size(); ++r) {
                const Reduction& reduction = reductions_[r];
                llvm::Value* lane = builder_.CreateInBoundsGEP(reduction.state.type(width), lanes[r], place);
                llvm::Value* value = memory_from_value(builder_, reduction.dtype, values[lowering_.what.body[reduction.inst].args[0]][0]);
                reduction.state.store(reduction.state.joined(reduction.state.load(lane, width), value), lane, width);
            }
        });
    };
    const bool whole = lane_groups_ == 1 || std::all_of(lowering_.what.operands.begin(), lowering_.what.operands.end(), [&](const OperandClass& operand) {
        return operand.access != Access::Read || loads_whole(operand.stride, item_bytes(operand.dtype), lane_width_, lowering_.what.target);
    });
    const bool vectors_first = !bytes_ && whole && lane_width_ > 1 && lowering_.what.loops() > 1;  // once a call: little code
    if (vectors_first) {
        llvm::Value* vectors = builder_.CreateUDiv(rest, lowering_.number(lane_width_));
        llvm::Value* done = builder_.CreateMul(vectors, lowering_.number(lane_width_));
        lowering_.when(builder_.CreateIsNotNull(vectors), [&] { join(vectors, tail, nullptr, lane_width_); });
        llvm::Value* last = builder_.CreateSub(rest, done);
        lowering_.when(builder_.CreateIsNotNull(last), [&] { join(last, lowering_.moved(tail, loop, done), done, 1); });
    } else {
        join(rest, tail, nullptr, 1);
    }
    for (std::size_t r = 0; r < reductions_.size(); ++r)
        for (unsigned c = 0; c < reductions_[r].accumulators.size(); ++c)
            lowering_.set(reductions_[r].accumulators[c], reductions_[r].state.load(chunk_address(r, c), lane_width_));
}

/// The points of a group of outputs. They are so few that no block ends before the last of them.
void ReductionLowering::down_loop(const Group& output, std::size_t loop, const Pointers& at) {
    if (loop == lowering_.what.loops()) {
        Group group = output;
        group.at = &at;
        return accumulate(group, lowering_.number(0));
    }
    lowering_.counted_loop(lowering_.extent(loop), at, lowering_.step(loop, 1), [&](llvm::Value*, const Pointers& here) {
        down_loop(output, loop + 1, lowering_.entered(loop, here));
    });
}

/// Where each arg reduction stands after a piece.
void ReductionLowering::settle_indices(const Pointers& at, llvm::Value* count) {
    for (const Reduction& reduction : reductions_) {
        if (!reduction.find) continue;
        Values lanes;
        for (unsigned v = 0; v < lane_groups_ * lane_chunks_; ++v) lanes.push_back(get_lanes(reduction, lowering_.number(v), v));
        reduction.find->settle(at, count, lanes);
        reset(reduction);
    }
}

void ReductionLowering::reset_accumulators() {
    for (const Reduction& reduction : reductions_) reset(reduction);
}

void ReductionLowering::reset(const Reduction& reduction) {
    if (reduction.find) reduction.find->reset_steps();
    for (unsigned v = 0; v < lane_groups_ * lane_chunks_; ++v)
        set_lanes(reduction, lowering_.number(v), v, reduction.state.identity(lane_width_));
}

/// Folds the lanes by halves to the block's value.
void ReductionLowering::fold_lanes(Reduction& reduction, bool joins) {
    if (reduction.state.is_exact()) return settle_exact(reduction);
    if (lowering_.abreast() > 1) return fold_abreast(reduction, joins);
    Values lanes;
    for (unsigned v = 0; v < lane_groups_ * lane_chunks_; ++v) lanes.push_back(get_lanes(reduction, lowering_.number(v), v));
    // Behind a short row there are more vectors, which nothing has joined: what they are combined with stays as it is.
    std::size_t vectors = row_vectors_ > 0 ? lowering_.what.plan.unroll : lanes.size();
    unsigned width = lane_width_;
    const State* state = &reduction.state;
    for (;;) {
        if (state == &reduction.state && vectors * width <= static_cast<std::size_t>(kWideLanes)) {
            for (llvm::Value*& each : lanes) each = reduction.state.block(each);
            state = &reduction.blocks;
        }
        if (vectors > 1) {
            vectors /= 2;
            for (std::size_t c = 0; c < vectors && c + vectors < lanes.size(); ++c) lanes[c] = state->combined(lanes[c], lanes[c + vectors]);
            lanes.resize(std::min(vectors, lanes.size()));
        } else if (width > 1) {
            width /= 2;
            lanes[0] = state->combined(state->part(lanes[0], 2 * width, 0, width), state->part(lanes[0], 2 * width, width, width));
        } else {
            break;
        }
    }
    llvm::Value* folded = lanes[0];
    if (lane_width_ > 1 && state->words() == 1) folded = builder_.CreateExtractElement(folded, std::uint64_t{0});
    set_folded(reduction, lowering_.number(0), folded, joins);
}

void ReductionLowering::set_folded(const Reduction& reduction, llvm::Value* chunk, llvm::Value* value, bool joins) {
    if (joins && !reduction.stack) value = reduction.blocks.combined(get_chunk(reduction, reduction.carry, chunk), value);
    set_chunk(reduction, reduction.carry, chunk, value);
}

/// The lanes of an exact sum join its memory.
void ReductionLowering::settle_exact(const Reduction& reduction) {
    const unsigned vectors = lane_groups_ * lane_chunks_;
    for (unsigned v = 0; v < vectors; ++v)
        builder_.CreateAlignedStore(get_lanes(reduction, lowering_.number(v), v),
                                    builder_.CreateConstInBoundsGEP1_64(lane_type(reduction), reduction.folding, v), llvm::Align(1));
    reduction.state.settle_exact(reduction.folding, vectors, lane_width_);
}

/// The same where each lane has outputs side by side: halves are not whole vectors, so they meet in memory. It has room
/// for what a last vector takes too much.
void ReductionLowering::fold_abreast(const Reduction& reduction, bool joins) {
    const unsigned abreast = lowering_.abreast(), wide_lanes = std::min<unsigned>(lowering_.what.plan.lanes, kWideLanes);
    const auto at = [&](const State& state, llvm::Value* memory, llvm::Value* vector) { return builder_.CreateInBoundsGEP(state.type(lane_width_), memory, vector); };
    for (unsigned v = 0; v < lane_groups_ * lane_chunks_; ++v)
        reduction.state.store(get_lanes(reduction, lowering_.number(v), v), at(reduction.state, reduction.folding, lowering_.number(v)), lane_width_);
    llvm::Value* folded = reduction.folding;
    if (reduction.state.widens()) {
        halve(reduction.state, folded, lowering_.what.plan.lanes * abreast, wide_lanes * abreast);
        const unsigned vectors = (wide_lanes * abreast + lane_width_ - 1) / lane_width_;
        folded = lowering_.memory(reduction.blocks.type(lane_width_), vectors + 1);
        lowering_.counted_loop(lowering_.number(vectors), {}, {}, [&](llvm::Value* vector, const Pointers&) {
            llvm::Value* lanes = reduction.state.load(at(reduction.state, reduction.folding, vector), lane_width_);
            reduction.blocks.store(reduction.state.block(lanes), at(reduction.blocks, folded, vector), lane_width_);
        });
        halve(reduction.blocks, folded, wide_lanes * abreast, abreast);
    } else {
        halve(reduction.state, folded, lowering_.what.plan.lanes * abreast, abreast);
    }
    each_chunk([&](llvm::Value* chunk) { set_folded(reduction, chunk, reduction.blocks.load(at(reduction.blocks, folded, chunk), lane_width_), joins); });
}

/// The first half of `elements` states in memory takes in the second, over and over, until `last` of them are left.
void ReductionLowering::halve(const State& state, llvm::Value* memory, unsigned elements, unsigned last) {
    llvm::AllocaInst* left = lowering_.variable(builder_.getInt64Ty());
    lowering_.set(left, lowering_.number(elements / 2));
    lowering_.while_loop([&] { return builder_.CreateICmpUGE(lowering_.get(left), lowering_.number(last)); }, [&] {
        llvm::Value* half = lowering_.get(left);
        llvm::Value* vectors = builder_.CreateUDiv(builder_.CreateAdd(half, lowering_.number(lane_width_ - 1)), lowering_.number(lane_width_));
        lowering_.counted_loop(vectors, {}, {}, [&](llvm::Value* vector, const Pointers&) {
            llvm::Value* at = builder_.CreateInBoundsGEP(state.type(lane_width_), memory, vector);
            llvm::Value *low = state.load(at, lane_width_), *high = state.load(builder_.CreateInBoundsGEP(state.type(1), at, half), lane_width_);
            state.store(state.combined(low, high), at, lane_width_);
        });
        lowering_.set(left, builder_.CreateLShr(half, 1));
    });
}

llvm::Value* ReductionLowering::chunk_at(const Reduction& reduction, llvm::Value* from, llvm::Value* chunk) {
    return chunks_ == 1 ? from : builder_.CreateInBoundsGEP(block_type(reduction), from, chunk);
}

llvm::Value* ReductionLowering::get_chunk(const Reduction& reduction, llvm::Value* from, llvm::Value* chunk) {
    return reduction.blocks.load(chunk_at(reduction, from, chunk), width_);
}

void ReductionLowering::set_chunk(const Reduction& reduction, llvm::Value* to, llvm::Value* chunk, llvm::Value* value) {
    reduction.blocks.store(value, chunk_at(reduction, to, chunk), width_);
}

/// The block value at this level of the stack.
llvm::Value* ReductionLowering::level_of(const Reduction& reduction, llvm::Value* level) {
    return builder_.CreateInBoundsGEP(block_type(reduction), reduction.stack, builder_.CreateMul(level, lowering_.number(chunks_)));
}

/// A loop, for what happens once a block need not be fast but short.
void ReductionLowering::each_chunk(llvm::function_ref<void(llvm::Value* chunk)> body) {
    if (chunks_ == 1) return body(lowering_.number(0));
    lowering_.counted_loop(lowering_.number(chunks_), {}, {}, [&](llvm::Value* chunk, const Pointers&) { body(chunk); });
}

/// The block at this level joins the carry, from the left.
void ReductionLowering::join(const Reduction& reduction, llvm::Value* level) {
    llvm::Value* earlier = level_of(reduction, level);
    each_chunk([&](llvm::Value* chunk) {
        set_chunk(reduction, reduction.carry, chunk,
                  reduction.blocks.combined(get_chunk(reduction, earlier, chunk), get_chunk(reduction, reduction.carry, chunk)));
    });
}

/// A block ends now.
void ReductionLowering::flush(llvm::Value* last) {
    for (Reduction& reduction : reductions_)
        if (!reduction.find) fold_lanes(reduction, true);
    if (std::any_of(reductions_.begin(), reductions_.end(), [](const Reduction& each) { return each.stack; })) join_levels(last);
    walk_.begin_block();
    reset_accumulators();
}

/// It joins the earlier ones of its size, like a carry in a binary counter; the last one joins all that the stack still holds, smallest
/// blocks first.
void ReductionLowering::join_levels(llvm::Value* last) {
    llvm::Value* blocks = lowering_.get(blocks_);
    llvm::Value* next = builder_.CreateAdd(blocks, lowering_.number(1));
    llvm::AllocaInst* left = lowering_.variable(builder_.getInt64Ty());
    lowering_.set(left, builder_.CreateSelect(last, blocks, builder_.CreateAnd(blocks, builder_.CreateNot(next))));
    const auto lowest = [&](llvm::Value* bits) { return builder_.CreateBinaryIntrinsic(llvm::Intrinsic::cttz, bits, builder_.getTrue()); };
    lowering_.while_loop(
        [&] { return builder_.CreateIsNotNull(lowering_.get(left)); },
        [&] {
            llvm::Value* bits = lowering_.get(left);
            for (const Reduction& reduction : reductions_)
                if (reduction.stack) join(reduction, lowest(bits));
            lowering_.set(left, builder_.CreateAnd(bits, builder_.CreateSub(bits, lowering_.number(1))));
        });
    for (const Reduction& reduction : reductions_) {
        if (!reduction.stack) continue;
        llvm::Value* place = level_of(reduction, lowest(builder_.CreateNot(blocks)));
        each_chunk([&](llvm::Value* chunk) { set_chunk(reduction, place, chunk, get_chunk(reduction, reduction.carry, chunk)); });
    }
    lowering_.set(blocks_, next);
}

/// The instructions that depend on reductions, and their stores.
void ReductionLowering::finish(const Group& output) {
    if (lowering_.abreast() > 1) return finish_abreast(output);
    GroupValues values(lowering_.what.body.size());
    for (const Reduction& reduction : reductions_)
        if (reduction.find) values[reduction.inst].push_back(reduction.find->index());
        else if (reduction.state.is_exact()) values[reduction.inst].push_back(reduction.state.exact_result());
        else for (unsigned c = 0; c < chunks_; ++c) {
            llvm::Value* chunk = lowering_.number(c);
            llvm::Value* memory = reduction.carry ? get_chunk(reduction, reduction.carry, chunk) : get_lanes(reduction, chunk, c);
            if (reduction.carry || !reduction.state.widens()) memory = reduction.state.result(memory);
            values[reduction.inst].push_back(value_from_memory(builder_, reduction.dtype, memory));
        }
    lowering_.lower_points(lowering_.output_set, output, values);
}

/// One after the other for outputs side by side: it is done once, and need not be fast but short.
void ReductionLowering::finish_abreast(const Group& output) {
    const Pointers step = lowering_.step(lowering_.what.parallel_loops - 1, 1);
    lowering_.counted_loop(lowering_.number(lowering_.abreast()), *output.at, step, [&](llvm::Value* index, const Pointers& here) {
        Group single;
        single.at = &here;
        GroupValues values(lowering_.what.body.size());
        for (const Reduction& reduction : reductions_) {
            llvm::Value* state = reduction.blocks.load(builder_.CreateInBoundsGEP(reduction.blocks.type(1), reduction.carry, index), 1);
            values[reduction.inst].push_back(value_from_memory(builder_, reduction.dtype, reduction.state.result(state)));
        }
        lowering_.lower_points(lowering_.output_set, single, values);
    });
}

}  // namespace stridejit::llvm_backend
