// Loops, launch numbers and storage: the frame that body and reductions are put in.

#include <llvm/IR/Dominators.h>
#include <llvm/Transforms/Utils/PromoteMemToReg.h>

#include "lower_reduction.h"
#include "lower_strips.h"
#include "lowering.h"
#include "stridejit/engine/tile.h"

namespace stridejit::llvm_backend {

Lowering::Lowering(const Specialization& what, llvm::Module& module, llvm::StringRef symbol)
    : what(what), builder(module.getContext()), context(module.getContext()), entry_(module.getContext()) {
    llvm::Type* pointer = builder.getPtrTy();
    auto* type = llvm::FunctionType::get(builder.getVoidTy(), {pointer, pointer, pointer, pointer}, false);  // Kernel::Entry
    function_ = llvm::Function::Create(type, llvm::Function::ExternalLinkage, symbol, module);
    function_->setDoesNotThrow();
    const char* names[] = {"pointers", "extents", "strides", "self"};
    for (unsigned i = 0; i < 4; ++i) function_->getArg(i)->setName(names[i]);
    entry_.SetInsertPoint(block("entry"));
    builder.SetInsertPoint(block("nest"));
    extents_.resize(what.loops(), nullptr);
    waiting_.resize(what.operands.size(), nullptr);
    strides_.resize(what.operands.size() * what.loops(), nullptr);
    select_phases();
}

/// The closure of what stores and reductions need, each in its phase.
void Lowering::select_phases() {
    const Body& body = what.body;
    const auto after = output_phase(body);
    point_set.resize(body.size(), false);
    output_set.resize(body.size(), false);
    for (std::size_t i = body.size(); i-- > 0;) {
        const bool reduces = info(body[i].op).role == Role::Reduce;
        if (body[i].op == Op::Store) (after[i] ? output_set : point_set)[i] = true;
        const std::size_t values = is_arg_reduction(body[i].op) ? 1 : info(body[i].op).arity;  // nobody loads indices
        for (std::size_t k = 0; k < values; ++k) {
            if (reduces || point_set[i]) point_set[body[i].args[k]] = true;
            if (!reduces && output_set[i]) output_set[body[i].args[k]] = true;
        }
    }
    for (std::size_t i = 0; i < body.size(); ++i) point_set[i] = point_set[i] && info(body[i].op).role != Role::Reduce;
}

void Lowering::run() {
    llvm::BasicBlock* nest = builder.GetInsertBlock();
    Pointers at;
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        at.push_back(entry_.CreateLoad(entry_.getPtrTy(), entry_.CreateConstGEP1_64(entry_.getPtrTy(), function_->getArg(0), k)));
    const auto number_at = [&](std::size_t place) {
        return entry_.CreateLoad(entry_.getInt64Ty(), entry_.CreateConstGEP1_64(entry_.getInt64Ty(), function_->getArg(2), place));
    };
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        for (std::size_t n = 0; n < what.operands[k].hops; ++n) at.push_back(number_at(what.first_hop(k) + n));
    for (std::size_t k = 0; k < what.operands.size(); ++k) at[k] = follow(k, at[k], at, 0, followed(k, 0));
    distances_.resize(what.operands.size(), nullptr);
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        if (const std::size_t leader = what.operands[k].follows; leader != 0)
            distances_[k] = entry_.CreateSub(entry_.CreatePtrToInt(at[k], entry_.getInt64Ty()), entry_.CreatePtrToInt(at[leader - 1], entry_.getInt64Ty()));
    lower_parallel(0, at);
    if (what.plan.stream) lower_fence();
    builder.CreateRetVoid();
    entry_.CreateBr(nest);
    llvm::DominatorTree dominators(*function_);
    llvm::PromoteMemToReg(variables_, dominators);
}

void Lowering::lower_parallel(std::size_t loop, const Pointers& at) {
    const std::size_t inside = what.parallel_loops - (goes_inside(what.plan.walk) ? (abreast() > 1 || what.plan.rows > 0 ? 1u : 0u) : what.plan.pack.loops() > 0 ? what.plan.pack.loops() : what.plan.walk != Walk::Map || (what.plan.tile.rows == 0 && woven() == 0) ? 1u : 2u);
    if (loop == inside) return lower_innermost(at);
    if (what.plan.strip > 0 && loop + 2 == inside) return lower_strip_of_rows(at);
    counted_loop(extent(loop), at, step(loop, 1),
                 [&](llvm::Value*, const Pointers& here) { lower_parallel(loop + 1, entered(loop, here)); });
}

/// The two loops around short rows: some steps of the inner one for each step of the outer one, then the next ones.
void Lowering::lower_strip_of_rows(const Pointers& at) {
    const std::size_t rows = what.vector_loop() - 1, outer = rows - 1;
    blocked_loop(rows, what.plan.strip, 1, [&](llvm::Value* begin, llvm::Value* steps) {
        counted_loop(extent(outer), moved(at, rows, begin), step(outer, 1), [&](llvm::Value*, const Pointers& strip) {
            counted_loop(steps, strip, step(rows, 1), [&](llvm::Value*, const Pointers& row) { lower_innermost(row); });
        });
    });
}

void Lowering::lower_innermost(const Pointers& at) {
    switch (what.plan.walk) {
        case Walk::Map:
            if (what.plan.pack.loops() > 0) return lower_packs(at);
            if (what.plan.tile.rows != 0) return lower_tiles(at);
            if (what.plan.far) fetch_row(at, extent(what.vector_loop()));
            if (what.plan.tail == Tail::Twice) return lower_short_row(at);
            if (woven() > 0) return lower_row(at, extent(what.vector_loop()), [&](const Group& group) { lower_woven(group); });
            lower_map_row(at, extent(what.vector_loop()));
            return;
        case Walk::Across: {
            if (what.plan.rows > 0) return StripLowering(*this).row(at);
            Group output;
            output.at = &at;
            const unsigned width = abreast() > 1 ? what.plan.width : 1u;
            ReductionLowering(*this, width, (abreast() + width - 1) / width).across(output);
            return;
        }
        case Walk::Along: return what.plan.rows > 0 ? lower_scan_rows(at) : lower_scan_row(at);
        case Walk::Rows: return lower_scan_strips(at);
        case Walk::Down:
            if (what.plan.rows > 0) return StripLowering(*this).row(at);
            lower_row(at, extent(what.vector_loop()), [&](const Group& group) {
                ReductionLowering(*this, group.width, group.chunks).down(group);
            });
            return;
    }
}

void Lowering::lower_map_row(const Pointers& at, llvm::Value* count) {
    const auto points = [&](const Group& group) {
        GroupValues values(what.body.size());
        lower_points(point_set, group, values);
    };
    if (!is_one_call()) return lower_row(at, count, points);
    llvm::Value* rest = builder.CreateURem(count, number(what.plan.width));
    llvm::Value* whole = builder.CreateSub(count, rest);
    when(builder.CreateIsNotNull(whole), [&] { lower_one_call(at, whole); });
    when(builder.CreateIsNotNull(rest), [&] { lower_last(moved(at, what.vector_loop(), whole), rest, nullptr, points); });
}

/// A row of as many vectors as the plan says, of which the last ends with it.
void Lowering::lower_short_row(const Pointers& at) {
    const std::size_t loop = what.vector_loop();
    const Values row_values = hoist(at);
    Group ahead, last;
    ahead.width = last.width = what.plan.width;
    ahead.chunks = what.plan.unroll - 1u;
    ahead.hoisted = last.hoisted = &row_values;
    Pointers end = at;
    if (ahead.chunks > 0) {
        llvm::Value* elements = entry_.CreateSub(extent(loop), entry_.getInt64(last.width));
        const Pointers steps = step(loop, 1);
        for (std::size_t p = 0; p < at.size(); ++p)
            if (steps[p]) end[p] = offset(at[p], entry_.CreateMul(steps[p], elements));
    }
    ahead.at = &at;
    last.at = &end;
    lower_short_vectors(ahead, last);
}

/// The last vector may lie over elements of those ahead, so all are loaded before any is stored: an output may be an input.
void Lowering::lower_short_vectors(const Group& ahead, const Group& last) {
    Selected computed = point_set;
    for (std::size_t i = 0; i < what.body.size(); ++i) computed[i] = computed[i] && what.body[i].op != Op::Store;
    GroupValues values_ahead(what.body.size()), values(what.body.size());
    lower_points(computed, ahead, values_ahead);
    lower_points(computed, last, values);
    lower_points(point_set, ahead, values_ahead);
    lower_points(point_set, last, values);
}

void Lowering::lower_row(const Pointers& at, llvm::Value* count, Points points) {
    const unsigned whole = what.plan.width * what.plan.unroll;
    const std::size_t loop = what.vector_loop();
    // What stride-0 operands load does not change along the row, but it does along the reduction loops of Walk::Down, and from
    // one point that is woven in to the next.
    const Values row_values = what.plan.walk == Walk::Down || woven() > 0 ? Values() : hoist(at);
    const Values* hoisted = row_values.empty() ? nullptr : &row_values;
    Pointers here = at;
    llvm::Value *left = count, *aligned = nullptr;
    if (what.plan.stream) {  // up to the line that the output begins next, if any element begins one
        const Line line = first_line(at, count);
        llvm::Value* first = line.first;
        aligned = line.aligned;
        when(builder.CreateIsNotNull(first), [&] { lower_rest(at, first, hoisted, points); });
        here = moved(at, loop, first);
        left = builder.CreateSub(count, first);
    }
    llvm::Value* steps = builder.CreateUDiv(left, number(whole));
    llvm::Value* any = builder.CreateIsNotNull(steps);
    if (aligned) when(builder.CreateAnd(any, aligned), [&] { lower_steps(here, steps, hoisted, true, points); });
    when(aligned ? builder.CreateAnd(any, builder.CreateNot(aligned)) : any, [&] { lower_steps(here, steps, hoisted, false, points); });
    if (whole == 1) return;
    llvm::Value* rest = builder.CreateURem(left, number(whole));
    when(builder.CreateIsNotNull(rest), [&] { lower_rest(moved(here, loop, builder.CreateSub(left, rest)), rest, hoisted, points); });
}

Lowering::Line Lowering::first_line(const Pointers& at, llvm::Value* count) {
    const auto bytes = static_cast<std::uint64_t>(item_bytes(what.operands[output()].dtype));
    llvm::Value* place = builder.CreatePtrToInt(at[output()], builder.getInt64Ty());
    llvm::Value* aligned = builder.CreateIsNull(builder.CreateURem(place, number(bytes)));
    llvm::Value* short_of = builder.CreateUDiv(builder.CreateURem(builder.CreateNeg(place), number(kLineBytes)), number(bytes));
    return {builder.CreateBinaryIntrinsic(llvm::Intrinsic::umin, count, builder.CreateSelect(aligned, short_of, number(0))), aligned};
}

/// `steps` >= 1 times as many elements as the plan takes at once.
void Lowering::lower_steps(const Pointers& at, llvm::Value* steps, const Values* hoisted, bool streams, Points points) {
    Group group;
    group.width = what.plan.width;
    group.chunks = what.plan.unroll;
    group.hoisted = hoisted;
    group.streams = streams;
    group.fetches = what.plan.far && what.plan.ahead == 0;
    counted_loop(steps, at, step(what.vector_loop(), group.width * group.chunks), [&](llvm::Value*, const Pointers& here) {
        group.at = &here;
        points(group);
    });
}

/// `rest` >= 1 elements, as the plan's tail says.
void Lowering::lower_rest(const Pointers& at, llvm::Value* rest, const Values* hoisted, Points points) {
    const std::size_t loop = what.vector_loop();
    const unsigned width = what.plan.width;
    Group group;
    group.hoisted = hoisted;
    const auto groups_of = [&](unsigned lanes, llvm::Value* count, const Pointers& from, bool masked) {
        group.width = lanes;
        counted_loop(count, from, step(loop, lanes), [&](llvm::Value* index, const Pointers& here) {
            group.at = &here;
            if (masked) {
                group.left = builder.CreateSub(rest, builder.CreateMul(index, number(lanes)));
                group.masks = {lane_mask(group.left, lanes, 0)};
            }
            points(group);
        });
    };
    const bool masked = what.plan.tail == Tail::Masked && width > 1;
    if (what.plan.walk == Walk::Map && woven() == 0 && masked && calls_forms(point_set)) {  // one call for all
        group.width = width;
        group.chunks = what.plan.unroll;
        group.at = &at;
        group.count = rest;
        for (unsigned c = 0; c < group.chunks; ++c) group.masks.push_back(lane_mask(rest, width, c));
        return points(group);
    }
    // Reductions are much code for each group: with masks one loop does, and where points are dealt single elements do.
    if (what.plan.unroll == 1 || (what.plan.walk != Walk::Map && (masked || what.plan.points > 0))) {
        if (!masked) return groups_of(1, rest, at, false);
        return groups_of(width, builder.CreateUDiv(builder.CreateAdd(rest, number(width - 1)), number(width)), at, true);
    }
    llvm::Value* vectors = builder.CreateUDiv(rest, number(width));  // whole ones first: short rows are rests altogether
    when(builder.CreateIsNotNull(vectors), [&] { groups_of(width, vectors, at, false); });
    llvm::Value* last = builder.CreateURem(rest, number(width));
    when(builder.CreateIsNotNull(last), [&] { lower_last(moved(at, loop, builder.CreateMul(vectors, number(width))), last, hoisted, points); });
}

/// Fewer elements than a vector of a Map has.
void Lowering::lower_last(const Pointers& at, llvm::Value* count, const Values* hoisted, Points points) {
    Group group;
    group.hoisted = hoisted;
    if (what.plan.tail == Tail::Masked && what.plan.width > 1) {
        group.width = what.plan.width;
        group.at = &at;
        group.masks = {lane_mask(count, group.width, 0)};
        return points(group);
    }
    counted_loop(count, at, step(what.vector_loop(), 1), [&](llvm::Value*, const Pointers& here) {
        group.at = &here;
        points(group);
    });
}

/// The only operand that is written, where stores pass the caches by.
std::size_t Lowering::output() const {
    std::size_t k = 0;
    while (what.operands[k].access != Access::Write) ++k;
    return k;
}

llvm::Value* Lowering::extent(std::size_t loop) {
    llvm::Value*& known = extents_[loop];
    if (!known) known = entry_.CreateLoad(entry_.getInt64Ty(), entry_.CreateConstGEP1_64(entry_.getInt64Ty(), function_->getArg(1), loop));
    return known;
}

llvm::Value* Lowering::stride(std::size_t operand, std::size_t loop) {
    const OperandClass& known_class = what.operands[operand];
    if (loop == what.vector_loop() && !is_runtime(known_class.stride))
        return entry_.getInt64(static_cast<std::uint64_t>(elements_of(known_class.stride) * item_bytes(known_class.dtype)));
    return launch_stride(operand, loop);
}

llvm::Value* Lowering::launch_stride(std::size_t operand, std::size_t loop) {
    const std::size_t place = operand * what.loops() + loop;
    llvm::Value*& known = strides_[place];
    if (!known) known = entry_.CreateLoad(entry_.getInt64Ty(), entry_.CreateConstGEP1_64(entry_.getInt64Ty(), function_->getArg(2), place));
    return known;
}

Pointers Lowering::step(std::size_t loop, std::uint64_t elements) {
    Pointers steps(what.first_hop(what.operands.size()) - what.operands.size() * (what.loops() - 1), nullptr);
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        if (what.operands[k].follows != 0) continue;
        llvm::Value* bytes = elements == 1 ? stride(k, loop) : entry_.CreateMul(stride(k, loop), entry_.getInt64(elements));
        const auto* constant = llvm::dyn_cast<llvm::ConstantInt>(bytes);
        if (constant && constant->isZero()) continue;
        const bool inside = rows_inside_ && loop == what.vector_loop();
        steps[inside ? k : place(k, what.operands[k].level(loop), followed(k, loop))] = bytes;
    }
    return steps;
}

llvm::Value* Lowering::place_of(std::size_t operand, const Pointers& at) {
    const std::size_t leader = what.operands[operand].follows;
    return leader == 0 ? at[operand] : offset(at[leader - 1], distances_[operand]);
}

Pointers Lowering::moved_by(const Pointers& at, const Pointers& steps, llvm::Value* index) {
    Pointers result = at;
    for (std::size_t p = 0; p < at.size(); ++p)
        if (steps[p]) result[p] = offset(at[p], builder.CreateMul(steps[p], index));
    return result;
}

/// Pointers of the operand that can be followed for good inside the first `loops` loops: all that move them are among
/// those. Those that the vector loop moves are followed for each lane.
std::size_t Lowering::followed(std::size_t operand, std::size_t loops) const {
    const OperandClass& known = what.operands[operand];
    std::size_t least = std::min<std::size_t>(known.hops, known.level(what.vector_loop()));
    for (std::size_t l = loops; l < what.loops(); ++l) least = std::min(least, known.level(l));
    return least;
}

/// Which of Pointers the loops of this level move.
std::size_t Lowering::place(std::size_t operand, std::size_t level, std::size_t followed) const {
    if (level <= followed) return operand;
    return what.operands.size() + what.first_hop(operand) - what.operands.size() * what.loops() + level - 1;
}

llvm::Value* Lowering::follow(std::size_t operand, llvm::Value* pointer, const Pointers& at, std::size_t from, std::size_t to) {
    for (std::size_t n = from; n < to; ++n)
        pointer = offset(builder.CreateAlignedLoad(builder.getPtrTy(), pointer, llvm::Align(1)), at[place(operand, n + 1, n)]);
    return pointer;
}

Pointers Lowering::entered(std::size_t loop, const Pointers& at) {
    Pointers result = at;
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        result[k] = follow(k, at[k], at, followed(k, loop), followed(k, loop + 1));
    return result;
}

namespace {

/// The bytes that every operand which moves at all moves by, when that is one constant; else 0.
std::int64_t common_step(const Pointers& step) {
    std::int64_t common = 0;
    for (llvm::Value* bytes : step) {
        if (!bytes) continue;
        const auto* constant = llvm::dyn_cast<llvm::ConstantInt>(bytes);
        if (!constant || (common != 0 && constant->getSExtValue() != common)) return 0;
        common = constant->getSExtValue();
    }
    return common;
}

}  // namespace

void Lowering::counted_loop(llvm::Value* count, const Pointers& at, const Pointers& step, LoopBody body) {
    if (const std::int64_t bytes = common_step(step); bytes > 0) return offset_loop(count, at, step, static_cast<std::uint64_t>(bytes), body);
    llvm::BasicBlock *before = builder.GetInsertBlock(), *loop = block("loop"), *after = block("after");
    builder.CreateBr(loop);
    builder.SetInsertPoint(loop);
    llvm::PHINode* index = builder.CreatePHI(builder.getInt64Ty(), 2, "i");
    index->addIncoming(number(0), before);
    Pointers here = at;
    for (std::size_t k = 0; k < at.size(); ++k) {
        if (!step[k]) continue;
        llvm::PHINode* moving = builder.CreatePHI(at[k]->getType(), 2);
        moving->addIncoming(at[k], before);
        here[k] = moving;
    }
    body(index, here);
    llvm::Value* next = builder.CreateAdd(index, number(1));
    index->addIncoming(next, builder.GetInsertBlock());
    for (std::size_t k = 0; k < at.size(); ++k)
        if (step[k]) llvm::cast<llvm::PHINode>(here[k])->addIncoming(offset(here[k], step[k]), builder.GetInsertBlock());
    builder.CreateCondBr(builder.CreateICmpEQ(next, count), after, loop);
    builder.SetInsertPoint(after);
}

/// A counted loop of operands that keep step: one offset moves instead of a pointer each and an index.
void Lowering::offset_loop(llvm::Value* count, const Pointers& at, const Pointers& step, std::uint64_t bytes, LoopBody body) {
    llvm::BasicBlock *before = builder.GetInsertBlock(), *loop = block("loop"), *after = block("after");
    llvm::Value* end = builder.CreateMul(count, number(bytes));
    builder.CreateBr(loop);
    builder.SetInsertPoint(loop);
    llvm::PHINode* moved = builder.CreatePHI(builder.getInt64Ty(), 2, "offset");
    moved->addIncoming(number(0), before);
    Pointers here = at;
    for (std::size_t k = 0; k < at.size(); ++k)
        if (step[k]) here[k] = offset(at[k], moved);
    body(builder.CreateExactUDiv(moved, number(bytes), "i"), here);
    llvm::Value* next = builder.CreateAdd(moved, number(bytes));
    moved->addIncoming(next, builder.GetInsertBlock());
    builder.CreateCondBr(builder.CreateICmpEQ(next, end), after, loop);
    builder.SetInsertPoint(after);
}

void Lowering::blocked_loop(std::size_t loop, std::uint64_t most, std::uint64_t whole, BlockBody body) {
    llvm::AllocaInst* done = variable(builder.getInt64Ty());
    set(done, number(0));
    while_loop([&] { return builder.CreateICmpULT(get(done), extent(loop)); }, [&] {
        llvm::Value* begin = get(done);
        llvm::Value* steps = builder.CreateBinaryIntrinsic(llvm::Intrinsic::umin, builder.CreateSub(extent(loop), begin), number(most));
        if (whole > 1) {
            llvm::Value* multiple = builder.CreateAnd(steps, number(-whole));
            steps = builder.CreateSelect(builder.CreateIsNull(multiple), steps, multiple);
        }
        body(begin, steps);
        set(done, builder.CreateAdd(begin, steps));
    });
}

void Lowering::when(llvm::Value* condition, llvm::function_ref<void()> then) {
    llvm::BasicBlock *inside = block("then"), *after = block("after");
    builder.CreateCondBr(condition, inside, after);
    builder.SetInsertPoint(inside);
    then();
    builder.CreateBr(after);
    builder.SetInsertPoint(after);
}

void Lowering::while_loop(llvm::function_ref<llvm::Value*()> condition, llvm::function_ref<void()> body) {
    llvm::BasicBlock *test = block("while"), *inside = block("do"), *after = block("after");
    builder.CreateBr(test);
    builder.SetInsertPoint(test);
    builder.CreateCondBr(condition(), inside, after);
    builder.SetInsertPoint(inside);
    body();
    builder.CreateBr(test);
    builder.SetInsertPoint(after);
}

llvm::AllocaInst* Lowering::variable(llvm::Type* type) {
    variables_.push_back(entry_.CreateAlloca(type));
    return variables_.back();
}

llvm::AllocaInst* Lowering::memory(llvm::Type* type, std::uint64_t count) {
    llvm::AllocaInst* result = entry_.CreateAlloca(type, entry_.getInt64(count));
    result->setAlignment(llvm::Align(16));  // what the ABI gives for nothing: the stack need not be realigned
    return result;
}

std::unique_ptr<llvm::Module> lower_nest(const Specialization& what, llvm::LLVMContext& context, llvm::StringRef symbol) {
    auto module = std::make_unique<llvm::Module>(symbol, context);
    Lowering(what, *module, symbol).run();
    return module;
}

}  // namespace stridejit::llvm_backend
