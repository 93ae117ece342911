#include "lower_strips.h"

#include "lower_find.h"

#include <llvm/IR/Intrinsics.h>

#include <algorithm>

namespace stridejit::llvm_backend {
namespace {

constexpr std::int64_t kStripBytes = 8 << 10;     // of accumulators: the rows that join them need room beside them
constexpr std::int64_t kFindStripBytes = 16 << 10;  // the same of an arg reduction, which has two of them
constexpr std::int64_t kScratchBytes = 56 << 10;  // of accumulators and block values
constexpr std::int64_t kTiledScratchBytes = 16 << 10;  // the same beside transposed rows
constexpr std::int64_t kMostLevels = 58;          // of block values: more than counts of 128 points have digits
constexpr std::int64_t kIndexBytes = 8;
constexpr std::uint64_t kLine = 64;

}  // namespace

/// How long a strip is follows from the number of points: more of them need more levels of block values.
StripLowering::StripLowering(Lowering& lowering)
    : lowering_(lowering), builder_(lowering.builder), walk_(lowering), blocks_(lowering.variable(builder_.getInt64Ty())),
      across_(lowering.what.plan.walk == Walk::Across) {
    const Body& body = lowering.what.body;
    llvm::IRBuilder<>& entry = lowering.entry_;
    const Plan& plan = lowering.what.plan;
    std::int64_t bytes = 0, found_bytes = 0;  // an output: of what has levels, and of what has none
    std::int64_t rare_bytes = 0;              // of the latter, what is used once a piece or block only
    for (std::size_t i = 0; i < body.size(); ++i) {
        if (info(body[i].op).role != Role::Reduce) continue;
        const DType dtype = body[body[i].args[0]].dtype;
        const State state(lowering, body[i].op, dtype);
        reductions_.push_back({static_cast<Value>(i), body[i].op, dtype, state, state.of_blocks(), state.bytes(), joins_pairwise(body[i].op, dtype)});
        Reduction& reduction = reductions_.back();
        reduction.finds = is_arg_reduction(reduction.op);
        if (reduction.finds) found_bytes += 3 * reduction.bytes + kIndexBytes, rare_bytes += reduction.bytes + kIndexBytes;
        else if (reduction.pairwise) bytes += reduction.bytes;
        else found_bytes += accumulator_bytes(reduction) + reduction.blocks.bytes(), rare_bytes += reduction.blocks.bytes();
        if (across_) found_bytes += static_cast<std::int64_t>(lane_bytes(reduction));
    }
    const auto skips = [](const Reduction& reduction) { return reduction.finds && is_float(reduction.dtype); };
    if (plan.rows > 1 && std::all_of(reductions_.begin(), reductions_.end(), skips)) skipped_ = lowering.variable(entry.getInt64Ty());
    if (across_) rows_ = std::make_unique<ReductionLowering>(lowering, 1, 1);
    const std::int64_t step = std::int64_t{plan.width} * plan.unroll;
    const std::int64_t room = plan.tile.rows == 0 ? kScratchBytes : kTiledScratchBytes;
    const std::int64_t scratch = std::max(room, step * ((1 + kMostLevels) * bytes + found_bytes));
    llvm::Value* points = lowering.number(1);
    for (std::size_t l = lowering.what.parallel_loops; l < lowering.what.loops(); ++l)
        points = entry.CreateMul(points, lowering.extent(l));
    llvm::Value* blocks = entry.CreateAdd(entry.CreateUDiv(points, lowering.number(plan.block_steps)), lowering.number(1));
    llvm::Value* zeros = entry.CreateBinaryIntrinsic(llvm::Intrinsic::ctlz, blocks, entry.getTrue());
    llvm::Value* rows = entry.CreateSub(lowering.number(65), zeros);  // of accumulators: one more than levels
    const auto count = [&](std::int64_t number) { return lowering.number(static_cast<std::uint64_t>(number)); };
    llvm::Value* output_bytes = entry.CreateAdd(entry.CreateMul(rows, count(bytes)), count(found_bytes));
    llvm::Value* fits = entry.CreateUDiv(count(scratch / step), output_bytes);
    const bool finds = std::any_of(reductions_.begin(), reductions_.end(), [](const Reduction& reduction) { return reduction.finds; });
    llvm::Value* most = count(std::max<std::int64_t>((finds ? kFindStripBytes : kStripBytes) / (bytes + found_bytes - rare_bytes) / step, 1));
    llvm::Value* steps = entry.CreateBinaryIntrinsic(llvm::Intrinsic::umin, fits, most);
    if (plan.tile.rows != 0) {
        steps = entry.CreateBinaryIntrinsic(llvm::Intrinsic::umin, steps, count(plan.tile.columns / step));
        scratch_ = lowering.tile_scratch(false);
    }
    strip_ = entry.CreateMul(steps, lowering.number(static_cast<std::uint64_t>(step)));

    llvm::Value* memory = lowering.memory(entry.getInt8Ty(), static_cast<std::uint64_t>(scratch) + kLine);
    llvm::Value* past = entry.CreateAnd(entry.CreatePtrToInt(memory, entry.getInt64Ty()), lowering.number(kLine - 1));
    llvm::Value* next = entry.CreatePtrAdd(memory, entry.CreateSub(lowering.number(kLine), past));
    const auto take = [&](llvm::Value* bytes_each) {
        llvm::Value* taken = next;
        next = entry.CreatePtrAdd(next, entry.CreateMul(strip_, bytes_each));
        return taken;
    };
    for (Reduction& reduction : reductions_) {
        llvm::Value* each = count(reduction.bytes);
        if (!reduction.finds) {
            reduction.accumulators = take(count(accumulator_bytes(reduction)));
            reduction.ended = take(reduction.pairwise ? entry.CreateMul(entry.CreateSub(rows, lowering.number(1)), each) : count(reduction.blocks.bytes()));
            if (across_) reduction.lanes = take(lowering.number(lane_bytes(reduction)));
            continue;
        }
        reduction.best_index = take(count(kIndexBytes));
        reduction.accumulators = take(each);
        reduction.rows = take(each);
        reduction.best = take(each);
    }
}

void StripLowering::row(const Pointers& at) {
    const std::size_t loop = lowering_.what.parallel_loops - std::size_t{1};
    llvm::Value* extent = lowering_.extent(loop);
    llvm::Value* strips = builder_.CreateUDiv(builder_.CreateAdd(extent, builder_.CreateSub(strip_, lowering_.number(1))), strip_);
    Pointers steps = lowering_.tile_step(loop, 1);
    for (llvm::Value*& step : steps)
        if (step) step = builder_.CreateMul(step, strip_);
    lowering_.counted_loop(strips, at, steps, [&](llvm::Value* index, const Pointers& here) {
        llvm::Value* left = builder_.CreateSub(extent, builder_.CreateMul(index, strip_));
        strip(here, builder_.CreateBinaryIntrinsic(llvm::Intrinsic::umin, left, strip_));
    });
}

void StripLowering::strip(const Pointers& at, llvm::Value* count) {
    reset(count);
    start_finding(at, count);
    lowering_.set(blocks_, lowering_.number(0));
    walk_.run(
        at, across_ ? lowering_.what.plan.lanes : 1u,
        [&](const Pointers& here, llvm::Value* points) {
            piece(here, points, count);
            settle_indices(here, count);
        },
        [&](llvm::Value* full, llvm::Value* last) {  // the last block joins the others on its way out
            lowering_.when(builder_.CreateAnd(full, builder_.CreateNot(last)), [&] { flush(count); });
        });
    finish(at, count);
}

/// The next `count` elements of each row.
void StripLowering::across_piece(const Pointers& at, llvm::Value* count, llvm::Value* outputs) {
    Pointers all = at, step = lowering_.step(lowering_.what.parallel_loops - std::size_t{1}, 1);
    for (const Reduction& reduction : reductions_) {
        all.push_back(reduction.lanes);
        step.push_back(lowering_.number(lane_bytes(reduction)));
    }
    lowering_.counted_loop(outputs, all, step, [&](llvm::Value*, const Pointers& here) {
        const Pointers row(here.begin(), here.begin() + static_cast<std::ptrdiff_t>(at.size()));
        rows_->join_piece(row, count, llvm::ArrayRef<llvm::Value*>(here).drop_front(at.size()));
    });
}

/// The lanes of each output become its accumulator.
void StripLowering::fold_lanes(llvm::Value* outputs) {
    Pointers all, step;
    for (const Reduction& reduction : reductions_) {
        all.push_back(reduction.lanes);
        step.push_back(lowering_.number(lane_bytes(reduction)));
    }
    for (const Reduction& reduction : reductions_) {
        all.push_back(reduction.accumulators);
        step.push_back(lowering_.number(static_cast<std::uint64_t>(accumulator_bytes(reduction))));
    }
    lowering_.counted_loop(outputs, all, step, [&](llvm::Value*, const Pointers& here) {
        rows_->fold(llvm::ArrayRef<llvm::Value*>(here).take_front(reductions_.size()), llvm::ArrayRef<llvm::Value*>(here).drop_front(reductions_.size()));
    });
}

/// The instructions that depend on reductions, output by output: the plan's vectors lie along the reduction.
void StripLowering::finish_each(const Pointers& at, llvm::Value* outputs) {
    Pointers all = at, step = lowering_.step(lowering_.what.parallel_loops - std::size_t{1}, 1);
    for (const Reduction& reduction : reductions_) {
        all.push_back(reduction.accumulators);
        step.push_back(lowering_.number(static_cast<std::uint64_t>(reduction.blocks.bytes())));
    }
    lowering_.counted_loop(outputs, all, step, [&](llvm::Value*, const Pointers& here) {
        const Pointers output(here.begin(), here.begin() + static_cast<std::ptrdiff_t>(at.size()));
        Group group;
        group.at = &output;
        GroupValues values(lowering_.what.body.size());
        for (std::size_t r = 0; r < reductions_.size(); ++r) {
            llvm::Value* blocks = reductions_[r].blocks.load(here[at.size() + r], 1);
            values[reductions_[r].inst].push_back(value_from_memory(builder_, reductions_[r].dtype, reductions_[r].state.result(blocks)));
        }
        lowering_.lower_points(lowering_.output_set, group, values);
    });
}

void StripLowering::piece(const Pointers& at, llvm::Value* points, llvm::Value* outputs) {
    if (across_) return across_piece(at, points, outputs);
    if (lowering_.what.plan.points > 0)  // a piece is all of the innermost loop
        return each_group({at}, accumulators(), true, outputs, [&](const Place& place) { accumulate_dealt(place); });
    const std::size_t loop = lowering_.what.loops() - 1;
    const std::uint64_t band = lowering_.what.plan.tile.rows;
    if (band == 0) return join_points(at, points, outputs);
    llvm::Value* bands = builder_.CreateUDiv(builder_.CreateAdd(points, lowering_.number(band - 1)), lowering_.number(band));
    lowering_.counted_loop(bands, at, lowering_.step(loop, band), [&](llvm::Value* index, const Pointers& here) {
        llvm::Value* left = builder_.CreateSub(points, builder_.CreateMul(index, lowering_.number(band)));
        llvm::Value* rows = builder_.CreateBinaryIntrinsic(llvm::Intrinsic::umin, left, lowering_.number(band));
        join_points(lowering_.transposed(here, rows, lowering_.number(band), outputs, scratch_), rows, outputs);
    });
}

/// The next rows of the innermost loop.
void StripLowering::join_points(const Pointers& at, llvm::Value* points, llvm::Value* outputs) {
    const std::size_t loop = lowering_.what.loops() - 1;
    const unsigned rows = lowering_.what.plan.rows;
    llvm::Value *rest = points, *done = lowering_.number(0);
    Pointers tail = at;
    if (skipped_) lowering_.set(skipped_, lowering_.number(0));
    if (rows > 1) {
        llvm::Value* groups = builder_.CreateUDiv(points, lowering_.number(rows));
        lowering_.when(builder_.CreateIsNotNull(groups), [&] {
            lowering_.counted_loop(groups, at, lowering_.scratch_step(loop, rows),
                                   [&](llvm::Value* index, const Pointers& here) {
                                       join_rows(here, rows, builder_.CreateMul(index, lowering_.number(rows)), outputs);
                                   });
        });
        rest = builder_.CreateURem(points, lowering_.number(rows));
        done = builder_.CreateSub(points, rest);
        if (skipped_) {
            llvm::Value* again = builder_.CreateIsNotNull(lowering_.get(skipped_));
            lowering_.when(again, [&] { reset_found(outputs); });
            rest = builder_.CreateSelect(again, points, rest);
            done = builder_.CreateSelect(again, lowering_.number(0), done);
        }
        tail = lowering_.moved_by(at, lowering_.scratch_step(loop, 1), done);
    }
    lowering_.when(builder_.CreateIsNotNull(rest), [&] {
        lowering_.counted_loop(rest, tail, lowering_.scratch_step(loop, 1),
                               [&](llvm::Value* index, const Pointers& here) { join_rows(here, 1, builder_.CreateAdd(done, index), outputs); });
    });
}

/// `first`: the number of the first row in its piece.
void StripLowering::join_rows(const Pointers& at, unsigned rows, llvm::Value* first, llvm::Value* outputs) {
    const std::size_t loop = lowering_.what.loops() - 1;
    const Pointers step = lowering_.without_indices(lowering_.scratch_step(loop, 1));
    llvm::SmallVector<Pointers, 8> begins;
    llvm::SmallVector<Values, 8> hoisted;
    Values numbers;  // of each row, reduction after reduction, for whole vectors
    Pointers here = at;
    for (unsigned r = 0; r < rows; ++r) {
        if (r > 0)
            for (std::size_t p = 0; p < here.size(); ++p)
                if (step[p]) here[p] = lowering_.offset(here[p], step[p]);
        begins.push_back(lowering_.entered(loop, here));
        hoisted.push_back(lowering_.hoist(begins.back()));
        for (const Reduction& reduction : reductions_) {
            if (!reduction.finds) continue;
            llvm::Value* number = builder_.CreateTrunc(builder_.CreateAdd(first, lowering_.number(r)), row_type(reduction, 1));
            numbers.push_back(splat(builder_, number, lowering_.what.plan.width));
        }
    }
    each_group(begins, accumulators(), true, outputs, [&](const Place& place) { accumulate(place, hoisted, first, numbers); });
}

/// Row by row, so that each is read in runs of some lines. Where several rows join arg reductions at a time, NaNs are
/// skipped, which halves the comparisons; it is noted that there were some.
void StripLowering::accumulate(const Place& place, llvm::ArrayRef<Values> hoisted, llvm::Value* first, llvm::ArrayRef<llvm::Value*> numbers) {
    const unsigned width = place.group.width, chunks = place.group.chunks;
    llvm::SmallVector<Values, 4> lanes;  // of each chunk, region by region
    const Regions regions = accumulators();
    const auto addresses = [&](unsigned chunk) {
        Values at;
        for (std::size_t k = 0; k < regions.size(); ++k)
            at.push_back(builder_.CreatePtrAdd(place.accumulators[k], lowering_.number(chunk * width * static_cast<std::uint64_t>(regions[k].second))));
        return at;
    };
    for (unsigned c = 0; c < chunks; ++c) lanes.push_back(load_regions(addresses(c), width));
    const bool skips = skipped_ && place.rows.size() > 1;
    llvm::SmallVector<Values, 4> waiting(reductions_.size());  // values that have not been looked at for NaN: one compares two of them
    llvm::Value* unordered = nullptr;
    const auto look_at = [&](Values& held, llvm::Value* value) {
        held.push_back(value);
        if (held.size() < 2) return;
        llvm::Value* any = builder_.CreateFCmpUNO(held[0], held[1]);
        unordered = unordered ? builder_.CreateOr(unordered, any) : any;
        held.clear();
    };
    std::size_t next_number = 0;
    for (std::size_t row = 0; row < place.rows.size(); ++row) {
        Group group = place.group;
        group.at = &place.rows[row];
        group.hoisted = &hoisted[row];
        GroupValues values(lowering_.what.body.size());
        lowering_.lower_points(lowering_.point_set, group, values);
        std::size_t k = 0;
        for (const Reduction& reduction : reductions_) {
            llvm::Value* number = nullptr;
            if (reduction.finds) {
                number = numbers[next_number++];
                if (width == 1) number = builder_.CreateTrunc(builder_.CreateAdd(first, lowering_.number(row)), row_type(reduction, 1));
            }
            for (unsigned c = 0; c < chunks; ++c) {
                llvm::Value* value = memory_from_value(builder_, reduction.dtype, values[lowering_.what.body[reduction.inst].args[0]][c]);
                llvm::Value*& lane = lanes[c][k];
                if (!reduction.finds) {
                    lane = reduction.state.joined(lane, value);
                    continue;
                }
                if (skips) look_at(waiting[static_cast<std::size_t>(&reduction - reductions_.data())], value);
                const bool least = info(reduction.op).combine == Op::Min;
                llvm::Value* better = !skips ? lower_better(builder_, reduction.op, reduction.dtype, value, lane)
                                      : least ? builder_.CreateFCmpOLT(value, lane) : builder_.CreateFCmpOGT(value, lane);
                lane = builder_.CreateSelect(better, value, lane);
                lanes[c][k + 1] = builder_.CreateSelect(better, number, lanes[c][k + 1]);
            }
            k += reduction.finds ? 2 : 1;
        }
    }
    if (skips) {
        for (Values& held : waiting)
            if (!held.empty()) look_at(held, held[0]);
        llvm::Value* bits = width == 1 ? unordered : builder_.CreateBitCast(unordered, builder_.getIntNTy(width));
        lowering_.set(skipped_, builder_.CreateOr(lowering_.get(skipped_), builder_.CreateZExt(bits, builder_.getInt64Ty())));
    }
    for (unsigned c = 0; c < chunks; ++c) store_regions(lanes[c], addresses(c), width);
}

/// What stands in the regions of accumulators(), for a vector of outputs.
Values StripLowering::load_regions(llvm::ArrayRef<llvm::Value*> at, unsigned width) {
    Values values;
    for (const Reduction& reduction : reductions_) {
        values.push_back(reduction.state.load(at[values.size()], width));
        if (reduction.finds) values.push_back(load(row_type(reduction, width), at[values.size()]));
    }
    return values;
}

void StripLowering::store_regions(llvm::ArrayRef<llvm::Value*> values, llvm::ArrayRef<llvm::Value*> at, unsigned width) {
    std::size_t k = 0;
    for (const Reduction& reduction : reductions_) {
        reduction.state.store(values[k], at[k], width), ++k;
        if (reduction.finds) store(values[k], at[k]), ++k;
    }
}

/// The points side by side of some outputs, in their order.
void StripLowering::accumulate_dealt(const Place& place) {
    const Specialization& what = lowering_.what;
    const std::size_t loop = what.loops() - 1;
    Group group = place.group;
    std::vector<GroupValues> values(what.plan.points, GroupValues(what.body.size()));
    for (unsigned c = 0; c < place.group.chunks; ++c) {
        group.first = c;
        group.chunks = c + 1;
        group.at = &place.rows[0];
        lowering_.deal_points(group, c, values);
        Values places;
        const Regions regions = accumulators();
        for (std::size_t k = 0; k < regions.size(); ++k)
            places.push_back(builder_.CreatePtrAdd(place.accumulators[k], lowering_.number(c * group.width * static_cast<std::uint64_t>(regions[k].second))));
        Values lanes = load_regions(places, group.width);
        for (unsigned p = 0; p < what.plan.points; ++p) {
            const Pointers inside = lowering_.entered(loop, lowering_.moved(place.rows[0], loop, lowering_.number(p)));
            group.at = &inside;
            lowering_.lower_points(lowering_.point_set, group, values[p]);
            std::size_t k = 0;
            for (const Reduction& reduction : reductions_) {
                llvm::Value* value = memory_from_value(builder_, reduction.dtype, values[p][what.body[reduction.inst].args[0]][c]);
                if (reduction.finds) {
                    llvm::Value* better = lower_better(builder_, reduction.op, reduction.dtype, value, lanes[k]);
                    lanes[k] = builder_.CreateSelect(better, value, lanes[k]);
                    lanes[k + 1] = builder_.CreateSelect(better, llvm::ConstantInt::get(row_type(reduction, group.width), p), lanes[k + 1]);
                } else {
                    lanes[k] = reduction.state.joined(lanes[k], value);
                }
                k += reduction.finds ? 2 : 1;
            }
        }
        store_regions(lanes, places, group.width);
    }
}

/// The first point of an output has the lowest index, which stands where nothing is better than the identity.
void StripLowering::start_finding(const Pointers& at, llvm::Value* outputs) {
    for (const Reduction& reduction : reductions_) {
        if (!reduction.finds) continue;
        const std::size_t operand = lowering_.what.body[lowering_.what.body[reduction.inst].args[1]].literal;
        llvm::Value* index = builder_.CreatePtrToInt(at[operand], builder_.getInt64Ty());
        each_vector({{reduction.best, reduction.bytes}, {reduction.best_index, kIndexBytes}}, outputs, [&](llvm::ArrayRef<llvm::Value*> here) {
            store(accumulator_literal(lowering_.context, reduction.dtype, lowering_.what.plan.width, identity_bits(reduction.op, reduction.dtype)), here[0]);
            store(splat(builder_, index, lowering_.what.plan.width), here[1]);
        });
    }
}

/// What was found in the piece that began at `at` joins what was found before.
void StripLowering::settle_indices(const Pointers& at, llvm::Value* outputs) {
    const unsigned width = lowering_.what.plan.width;
    for (const Reduction& reduction : reductions_) {
        if (!reduction.finds) continue;
        const std::size_t operand = lowering_.what.body[lowering_.what.body[reduction.inst].args[1]].literal;
        llvm::Value* first = splat(builder_, builder_.CreatePtrToInt(at[operand], builder_.getInt64Ty()), width);
        llvm::Value* stride = splat(builder_, lowering_.stride(operand, lowering_.what.loops() - 1), width);
        const Regions regions = {{reduction.accumulators, reduction.bytes}, {reduction.rows, reduction.bytes},
                                 {reduction.best, reduction.bytes}, {reduction.best_index, kIndexBytes}};
        each_vector(regions, outputs, [&](llvm::ArrayRef<llvm::Value*> here) {
            llvm::Value *value = load(whole_type(reduction.dtype), here[0]), *row = load(row_type(reduction, width), here[1]);
            llvm::Value *best = load(whole_type(reduction.dtype), here[2]), *known = load(whole_type(DType::Int64), here[3]);
            llvm::Value* index = builder_.CreateAdd(first, builder_.CreateMul(builder_.CreateZExt(row, known->getType()), stride));
            llvm::Value* same = lower_same(builder_, reduction.dtype, value, best);
            llvm::Value* takes = builder_.CreateOr(lower_better(builder_, reduction.op, reduction.dtype, value, best),
                                                   builder_.CreateAnd(same, builder_.CreateICmpSLT(index, known)));
            store(builder_.CreateSelect(takes, value, best), here[2]);
            store(builder_.CreateSelect(takes, index, known), here[3]);
        });
    }
    reset_found(outputs);
}

/// What arg reductions found in a piece is forgotten.
void StripLowering::reset_found(llvm::Value* outputs) {
    const unsigned width = lowering_.what.plan.width;
    for (const Reduction& reduction : reductions_) {
        if (!reduction.finds) continue;
        each_vector({{reduction.accumulators, reduction.bytes}, {reduction.rows, reduction.bytes}}, outputs, [&](llvm::ArrayRef<llvm::Value*> here) {
            store(accumulator_literal(lowering_.context, reduction.dtype, width, identity_bits(reduction.op, reduction.dtype)), here[0]);
            store(llvm::Constant::getNullValue(row_type(reduction, width)), here[1]);
        });
    }
}

/// What the points of a piece join.
StripLowering::Regions StripLowering::accumulators() {
    Regions regions;
    for (const Reduction& reduction : reductions_) {
        regions.push_back({reduction.accumulators, reduction.bytes});
        if (reduction.finds) regions.push_back({reduction.rows, reduction.bytes});
    }
    return regions;
}

llvm::Type* StripLowering::row_type(const Reduction& reduction, unsigned width) {
    llvm::Type* number = builder_.getIntNTy(static_cast<unsigned>(reduction.bytes) * 8);
    return width == 1 ? number : llvm::FixedVectorType::get(number, width);
}

/// The block that ends now joins the earlier ones: of its size, like a carry in a binary counter, or what all have come to.
void StripLowering::flush(llvm::Value* outputs) {
    if (across_) fold_lanes(outputs);
    llvm::Value* blocks = lowering_.get(blocks_);
    llvm::Value* level = builder_.CreateBinaryIntrinsic(llvm::Intrinsic::cttz, builder_.CreateNot(blocks), builder_.getTrue());
    llvm::Value* carried = builder_.CreateAnd(blocks, builder_.CreateNot(builder_.CreateAdd(blocks, lowering_.number(1))));
    for (const Reduction& reduction : reductions_) {
        if (reduction.finds) continue;
        each_vector(regions_of(reduction), outputs, [&](llvm::ArrayRef<llvm::Value*> here) {
            llvm::Value* value = joined(reduction, here[0], here[1], reduction.pairwise ? carried : blocks);
            reduction.blocks.store(value, reduction.pairwise ? level_at(reduction, here[1], level) : here[1], vector_width());
        });
    }
    lowering_.set(blocks_, builder_.CreateAdd(blocks, lowering_.number(1)));
    walk_.begin_block();
    reset(outputs);
}

/// Accumulators, joined by what ended blocks have left: the levels that are named by the digits of `blocks`, the lowest first and from
/// the left; or, where there are none, what as many blocks have come to, which is nothing yet where these are 0.
llvm::Value* StripLowering::joined(const Reduction& reduction, llvm::Value* accumulators, llvm::Value* ended, llvm::Value* blocks) {
    const State& state = reduction.blocks;
    llvm::Value* last = across_ ? state.load(accumulators, vector_width()) : reduction.state.block(reduction.state.load(accumulators, vector_width()));
    if (!reduction.pairwise) {
        llvm::Value* all = state.combined(state.load(ended, vector_width()), last);
        return builder_.CreateSelect(builder_.CreateIsNull(blocks), last, all);
    }
    llvm::AllocaInst* left = lowering_.variable(builder_.getInt64Ty());
    llvm::AllocaInst* sum = lowering_.variable(state.type(vector_width()));
    lowering_.set(left, blocks);
    lowering_.set(sum, last);
    lowering_.while_loop(
        [&] { return builder_.CreateIsNotNull(lowering_.get(left)); },
        [&] {
            llvm::Value* digits = lowering_.get(left);
            llvm::Value* level = builder_.CreateBinaryIntrinsic(llvm::Intrinsic::cttz, digits, builder_.getTrue());
            llvm::Value* earlier = state.load(level_at(reduction, ended, level), vector_width());
            lowering_.set(sum, state.combined(earlier, lowering_.get(sum)));
            lowering_.set(left, builder_.CreateAnd(digits, builder_.CreateSub(digits, lowering_.number(1))));
        });
    return lowering_.get(sum);
}

/// Joins what is left, the last block with the earlier ones; then the instructions that depend on reductions, and their
/// stores.
void StripLowering::finish(const Pointers& at, llvm::Value* outputs) {
    if (across_) fold_lanes(outputs);
    llvm::Value* blocks = lowering_.get(blocks_);
    Regions results;
    for (const Reduction& reduction : reductions_) {
        results.push_back(reduction.finds ? std::pair{reduction.best_index, kIndexBytes} : std::pair{reduction.accumulators, accumulator_bytes(reduction)});
        if (reduction.finds) continue;
        lowering_.when(builder_.CreateIsNotNull(blocks), [&] {
            each_vector(regions_of(reduction), outputs, [&](llvm::ArrayRef<llvm::Value*> here) {
                llvm::Value* value = joined(reduction, here[0], here[1], blocks);
                if (across_ || !reduction.state.widens()) reduction.blocks.store(value, here[0], vector_width());
                else reduction.state.store(reduction.state.result(value), here[0], vector_width());  // where accumulators are results already
            });
        });
    }
    if (across_) return finish_each(at, outputs);
    each_group({at}, results, false, outputs, [&](const Place& place) {
        Group group = place.group;
        group.at = &place.rows[0];
        GroupValues values(lowering_.what.body.size());
        for (std::size_t r = 0; r < reductions_.size(); ++r) {
            const Reduction& reduction = reductions_[r];
            const DType dtype = lowering_.what.body[reduction.inst].dtype;
            llvm::Value* value = reduction.finds ? load(vector_type(dtype, group.width), place.accumulators[r]) : reduction.state.load(place.accumulators[r], group.width);
            if (!reduction.finds && !reduction.state.widens()) value = reduction.state.result(value);
            values[reduction.inst].push_back(value_from_memory(builder_, dtype, value));
        }
        lowering_.lower_points(lowering_.output_set, group, values);
    });
}

/// Accumulators and what ended blocks have left.
StripLowering::Regions StripLowering::regions_of(const Reduction& reduction) const {
    return {{reduction.accumulators, accumulator_bytes(reduction)}, {reduction.ended, reduction.blocks.bytes()}};
}

/// Accumulators start anew.
void StripLowering::reset(llvm::Value* outputs) {
    llvm::Value* lanes = across_ ? builder_.CreateMul(outputs, lowering_.number(lowering_.what.plan.lanes)) : outputs;
    for (const Reduction& reduction : reductions_)
        if (!reduction.finds)
            each_vector({{across_ ? reduction.lanes : reduction.accumulators, reduction.bytes}}, lanes, [&](llvm::ArrayRef<llvm::Value*> here) {
                reduction.state.store(reduction.state.identity(vector_width()), here[0], vector_width());
            });
    reset_found(outputs);
}

/// The outputs of a strip as the plan's steps and tail have it. `inside` the reduction loops all rows move along together;
/// outside of them it is the outputs that move, one vector at a time: that is done once, and need not be fast but short.
void StripLowering::each_group(llvm::ArrayRef<Pointers> rows, const Regions& regions, bool inside, llvm::Value* outputs, Emit emit) {
    const Plan& plan = lowering_.what.plan;
    const unsigned chunks = inside ? plan.unroll : 1, whole = plan.width * chunks;
    Pointers at;
    for (const Pointers& row : rows) at.append(row.begin(), row.end());
    for (const auto& region : regions) at.push_back(region.first);
    const auto step = [&](unsigned elements) {
        const Pointers one = inside ? inner_step(elements) : lowering_.step(lowering_.what.vector_loop(), elements);
        Pointers all;
        for (std::size_t r = 0; r < rows.size(); ++r) all.append(one.begin(), one.end());
        for (const auto& region : regions) all.push_back(lowering_.number(elements * static_cast<std::uint64_t>(region.second)));
        return all;
    };
    const auto place_at = [&](const Pointers& here, unsigned width, unsigned count) {
        Place place;
        place.group.width = width;
        place.group.chunks = count;
        const std::size_t size = rows[0].size();
        for (std::size_t r = 0; r < rows.size(); ++r)
            place.rows.emplace_back(here.begin() + static_cast<std::ptrdiff_t>(r * size), here.begin() + static_cast<std::ptrdiff_t>((r + 1) * size));
        place.accumulators.append(here.end() - static_cast<std::ptrdiff_t>(regions.size()), here.end());
        return place;
    };
    const auto masked_loop = [&](llvm::Value* count, const Pointers& from) {
        llvm::Value* vectors = builder_.CreateUDiv(builder_.CreateAdd(count, lowering_.number(plan.width - 1u)), lowering_.number(plan.width));
        lowering_.counted_loop(vectors, from, step(plan.width), [&](llvm::Value* index, const Pointers& here) {
            Place place = place_at(here, plan.width, 1);
            llvm::Value* left = builder_.CreateSub(count, builder_.CreateMul(index, lowering_.number(plan.width)));
            place.group.masks.push_back(lowering_.lane_mask(left, plan.width, 0));
            emit(place);
        });
    };
    const bool masked = plan.tail == Tail::Masked && plan.width > 1;
    // What happens once in many points is one loop, all of it masked: half as much code.
    if (masked && (!inside || rows.size() < plan.rows)) return masked_loop(outputs, at);
    llvm::Value* steps = builder_.CreateUDiv(outputs, lowering_.number(whole));
    lowering_.when(builder_.CreateIsNotNull(steps), [&] {
        lowering_.counted_loop(steps, at, step(whole), [&](llvm::Value*, const Pointers& here) { emit(place_at(here, plan.width, chunks)); });
    });
    if (whole == 1) return;
    llvm::Value* rest = builder_.CreateURem(outputs, lowering_.number(whole));
    lowering_.when(builder_.CreateIsNotNull(rest), [&] {
        const Pointers one = step(1);
        const auto behind = [&](const Pointers& from, llvm::Value* done) { return lowering_.moved_by(from, one, done); };
        const Pointers tail = behind(at, builder_.CreateSub(outputs, rest));
        if (masked) return masked_loop(rest, tail);
        const auto each = [&](llvm::Value* count, const Pointers& from) {
            lowering_.counted_loop(count, from, one, [&](llvm::Value*, const Pointers& here) { emit(place_at(here, 1, 1)); });
        };
        if (chunks == 1) return each(rest, tail);
        llvm::Value* vectors = builder_.CreateUDiv(rest, lowering_.number(plan.width));
        lowering_.when(builder_.CreateIsNotNull(vectors), [&] {
            lowering_.counted_loop(vectors, tail, step(plan.width), [&](llvm::Value*, const Pointers& here) { emit(place_at(here, plan.width, 1)); });
        });
        llvm::Value* last = builder_.CreateURem(rest, lowering_.number(plan.width));
        lowering_.when(builder_.CreateIsNotNull(last), [&] { each(last, behind(tail, builder_.CreateSub(rest, last))); });
    });
}

/// Whole vectors of accumulators: a strip has room for those that its last outputs do not fill.
void StripLowering::each_vector(const Regions& regions, llvm::Value* outputs, llvm::function_ref<void(llvm::ArrayRef<llvm::Value*>)> emit) {
    const unsigned width = lowering_.what.plan.width;
    Pointers at, step;
    for (const auto& [memory, bytes] : regions) {
        at.push_back(memory);
        step.push_back(lowering_.number(width * static_cast<std::uint64_t>(bytes)));
    }
    llvm::Value* vectors = builder_.CreateUDiv(builder_.CreateAdd(outputs, lowering_.number(width - 1u)), lowering_.number(width));
    lowering_.counted_loop(vectors, at, step, [&](llvm::Value*, const Pointers& here) { emit(here); });
}

llvm::Value* StripLowering::level_at(const Reduction& reduction, llvm::Value* ended, llvm::Value* level) {
    llvm::Value* row = builder_.CreateMul(strip_, lowering_.number(static_cast<std::uint64_t>(reduction.bytes)));
    return builder_.CreatePtrAdd(ended, builder_.CreateMul(level, row));
}

/// Bytes that each operand moves along the vector loop when all pointers have been followed that can be followed for good.
Pointers StripLowering::inner_step(unsigned elements) {
    const Specialization& what = lowering_.what;
    Pointers steps(lowering_.step(what.vector_loop(), 1).size(), nullptr);
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        if (what.operands[k].stride != StrideClass::Zero && what.operands[k].access != Access::Index)
            steps[k] = lowering_.entry_.CreateMul(lowering_.stride(k, what.vector_loop()), lowering_.number(elements));
    return steps;
}

llvm::Value* StripLowering::load(llvm::Type* type, llvm::Value* at) { return builder_.CreateAlignedLoad(type, at, llvm::Align(1)); }

void StripLowering::store(llvm::Value* value, llvm::Value* at) { builder_.CreateAlignedStore(value, at, llvm::Align(1)); }

}  // namespace stridejit::llvm_backend
