// Scans. Along the row: what has come together so far is a variable, which each vector of the row joins. Rows: each result's
// is an element of memory on the stack, and rows join pieces of it one after the other, as any row of a map.

#include <llvm/IR/Intrinsics.h>

#include <algorithm>

#include "lowering.h"

namespace stridejit::llvm_backend {
namespace {

constexpr std::int64_t kStateBytes = 32 << 10;  // of all scans, on the stack: rows up to this length are walked as they follow each other in memory
constexpr std::uint64_t kLine = 64, kPage = 4096;

}  // namespace

void Lowering::start_carried() {
    carried_.assign(what.body.size(), nullptr);
    for (std::size_t i = 0; i < what.body.size(); ++i) {
        const Inst& inst = what.body[i];
        if (info(inst.op).role != Role::Scan) continue;
        carried_[i] = variable(value_type(context, inst.dtype, 1));
        set(carried_[i], value_literal(context, inst.dtype, 1, identity_bits(inst.op, inst.dtype)));
    }
}

void Lowering::lower_scan_row(const Pointers& at) {
    start_carried();
    lower_map_row(at, extent(what.vector_loop()));
}

/// Plan::rows at a time, while there are as many.
void Lowering::lower_scan_rows(const Pointers& at) {
    const std::size_t outer = what.parallel_loops - std::size_t{1};
    const std::uint64_t rows = what.plan.rows;
    llvm::Value* blocks = builder.CreateUDiv(extent(outer), number(rows));
    llvm::Value* left = builder.CreateURem(extent(outer), number(rows));
    when(builder.CreateIsNotNull(blocks), [&] {
        counted_loop(blocks, at, step(outer, rows), [&](llvm::Value*, const Pointers& here) {
            std::vector<ScanRow> abreast(rows);
            for (std::uint64_t r = 0; r < rows; ++r) abreast[r].at = entered(outer, moved(here, outer, number(r)));
            lower_abreast(abreast);
        });
    });
    when(builder.CreateIsNotNull(left), [&] {
        const Pointers behind = moved(at, outer, builder.CreateSub(extent(outer), left));
        counted_loop(left, behind, step(outer, 1), [&](llvm::Value*, const Pointers& here) { lower_scan_row(entered(outer, here)); });
    });
}

/// Rows side by side: each waits for its own elements only, so that a processor joins those of all at a time. A vector of each
/// in turn, as many as all have behind their first lines, where these matter; what is before and behind that, row by row.
void Lowering::lower_abreast(std::vector<ScanRow>& rows) {
    const std::size_t loop = what.vector_loop();
    const unsigned width = what.plan.width;
    llvm::Value *steps = nullptr, *aligned = nullptr;
    const auto points = [&](const Group& group) {
        GroupValues values(what.body.size());
        lower_points(point_set, group, values);
    };
    for (ScanRow& row : rows) {
        row.hoisted = hoist(row.at);
        start_carried();
        row.carried = carried_;
        row.left = extent(loop);
        if (what.plan.stream) {
            const Line line = first_line(row.at, row.left);
            aligned = aligned ? builder.CreateAnd(aligned, line.aligned) : line.aligned;
            when(builder.CreateIsNotNull(line.first), [&] { lower_rest(row.at, line.first, &row.hoisted, points); });
            row.at = moved(row.at, loop, line.first);
            row.left = builder.CreateSub(row.left, line.first);
        }
        llvm::Value* vectors = builder.CreateUDiv(row.left, number(width));
        steps = steps ? builder.CreateBinaryIntrinsic(llvm::Intrinsic::umin, steps, vectors) : vectors;
    }
    Pointers all, step_all;
    for (const ScanRow& row : rows) {
        all.append(row.at);
        step_all.append(step(loop, width));
    }
    const auto together = [&](bool streams) {
        counted_loop(steps, all, step_all, [&](llvm::Value*, const Pointers& here) {
            for (std::size_t r = 0; r < rows.size(); ++r) {
                const std::size_t each = rows[r].at.size();
                const Pointers mine(here.begin() + static_cast<std::ptrdiff_t>(r * each), here.begin() + static_cast<std::ptrdiff_t>((r + 1) * each));
                carried_ = rows[r].carried;
                Group group;
                group.width = width;
                group.hoisted = &rows[r].hoisted;
                group.streams = streams;
                group.at = &mine;
                points(group);
            }
        });
    };
    llvm::Value* any = builder.CreateIsNotNull(steps);
    if (aligned) when(builder.CreateAnd(any, aligned), [&] { together(true); });
    when(aligned ? builder.CreateAnd(any, builder.CreateNot(aligned)) : any, [&] { together(false); });
    llvm::Value* done = builder.CreateMul(steps, number(width));
    for (ScanRow& row : rows) {
        carried_ = row.carried;
        llvm::Value* rest = builder.CreateSub(row.left, done);
        when(builder.CreateIsNotNull(rest), [&] { lower_rest(moved(row.at, loop, done), rest, &row.hoisted, points); });
    }
}

/// Integers, and the smaller or larger of two, come to the same whatever is joined first: lanes join in steps that double.
/// Sums and products of floats are rounded in the order of elements, lane after lane.
llvm::Value* Lowering::lower_scan(std::size_t place, llvm::Value* value, const Group& group, unsigned chunk) {
    const Inst& inst = what.body[place];
    const Op combine = info(inst.op).combine;
    const auto joined = [&](llvm::Value* a, llvm::Value* b) { return lower_map(combine, inst.dtype, {a, b}); };
    llvm::AllocaInst* const so_far = carried_[place];
    const unsigned width = group.width;
    if (width == 1) {
        value = joined(get(so_far), value);
        set(so_far, value);
        return value;
    }
    llvm::Constant* const neutral = value_literal(context, inst.dtype, width, identity_bits(inst.op, inst.dtype));
    if (!group.masks.empty()) value = builder.CreateSelect(group.masks[chunk], value, neutral);
    if (is_float(inst.dtype) && (combine == Op::Add || combine == Op::Mul)) {
        llvm::Value *last = get(so_far), *result = llvm::PoisonValue::get(value->getType());
        for (unsigned lane = 0; lane < width; ++lane) {
            last = joined(last, builder.CreateExtractElement(value, lane));
            result = builder.CreateInsertElement(result, last, lane);
        }
        set(so_far, last);
        return result;
    }
    for (unsigned apart = 1; apart < width; apart *= 2) {
        llvm::SmallVector<int, 64> earlier;
        for (unsigned lane = 0; lane < width; ++lane) earlier.push_back(static_cast<int>(lane < apart ? width + lane : lane - apart));
        value = joined(builder.CreateShuffleVector(value, neutral, earlier), value);
    }
    llvm::Value* const before = get(so_far);
    set(so_far, joined(before, builder.CreateExtractElement(value, width - 1)));
    return joined(splat(builder, before, width), value);
}

/// The first operand that is read; an output where none is.
std::size_t Lowering::first_read() const {
    std::size_t k = 0;
    while (k < what.operands.size() && what.operands[k].access != Access::Read) ++k;
    return k < what.operands.size() ? k : 0;
}

void Lowering::lower_scan_strips(const Pointers& at) {
    const std::size_t loop = what.vector_loop(), scan = what.loops() - 1;
    const auto step_elements = std::int64_t{what.plan.width} * what.plan.unroll;
    std::int64_t bytes = 0;
    for (const OperandClass& operand : what.operands)
        if (operand.access == Access::State) bytes += item_bytes(operand.dtype);
    const std::int64_t longest = std::max<std::int64_t>(kStateBytes / bytes / step_elements, 1) * step_elements;
    Pointers first = at, next_strip = step(loop, 1), next_row = step(scan, 1);
    // Away from the place that the first input has on its page: a load waits for a store to the same place of another page.
    llvm::Value* apart = builder.CreatePtrToInt(at[first_read()], builder.getInt64Ty());
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        if (what.operands[k].access != Access::State) continue;
        const auto bytes_each = static_cast<std::uint64_t>(longest) * static_cast<std::uint64_t>(item_bytes(what.operands[k].dtype));
        llvm::AllocaInst* taken = memory(entry_.getInt8Ty(), bytes_each + kLine + kPage);
        apart = builder.CreateAdd(apart, number(kPage * 3 / 8));
        llvm::Value* begin = builder.CreateAnd(builder.CreateAdd(builder.CreatePtrToInt(taken, builder.getInt64Ty()), number(kLine - 1)), number(~(kLine - 1)));
        llvm::Value* further = builder.CreateAnd(builder.CreateSub(apart, begin), number(kPage - kLine));
        first[k] = builder.CreateIntToPtr(builder.CreateAdd(begin, further), builder.getPtrTy());
        next_strip[k] = next_row[k] = nullptr;
    }
    // As few strips as there is room for, of one length but for the last.
    const auto rounded_up = [&](llvm::Value* a, llvm::Value* b) {
        return entry_.CreateUDiv(entry_.CreateAdd(a, entry_.CreateSub(b, number(1))), b);
    };
    llvm::Value* whole = number(static_cast<std::uint64_t>(step_elements));
    llvm::Value* strips = rounded_up(extent(loop), number(static_cast<std::uint64_t>(longest)));
    llvm::Value* strip = entry_.CreateMul(rounded_up(rounded_up(extent(loop), strips), whole), whole);
    strips = rounded_up(extent(loop), strip);
    for (llvm::Value*& bytes_each : next_strip)
        if (bytes_each) bytes_each = entry_.CreateMul(bytes_each, strip);
    rows_inside_ = true;
    counted_loop(strips, first, next_strip, [&](llvm::Value* index, const Pointers& here) {
        llvm::Value* left = builder.CreateSub(extent(loop), builder.CreateMul(index, strip));
        llvm::Value* count = builder.CreateBinaryIntrinsic(llvm::Intrinsic::umin, left, strip);
        start_states(here, count);
        const auto one_row = [&](llvm::Value*, const Pointers& row) { lower_map_row(entered(scan, row), count); };
        const std::uint64_t rows = what.plan.rows;
        if (rows == 0) return counted_loop(extent(scan), here, next_row, one_row);
        llvm::Value* blocks = builder.CreateUDiv(extent(scan), number(rows));
        llvm::Value* rest = builder.CreateURem(extent(scan), number(rows));
        Pointers next_block = next_row;
        for (llvm::Value*& bytes_each : next_block)
            if (bytes_each) bytes_each = entry_.CreateMul(bytes_each, number(rows));
        when(builder.CreateIsNotNull(blocks), [&] {
            counted_loop(blocks, here, next_block, [&](llvm::Value*, const Pointers& block) {
                lower_row(block, count, [&](const Group& group) { join_rows(group, next_row); });
            });
        });
        when(builder.CreateIsNotNull(rest), [&] {
            counted_loop(rest, moved_by(here, next_row, builder.CreateSub(extent(scan), rest)), next_row, one_row);
        });
    });
    rows_inside_ = false;
}

/// The same vectors of some rows behind each other: what they join is loaded for the first and stored after the last.
void Lowering::join_rows(const Group& first, const Pointers& next_row) {
    const Body& body = what.body;
    const auto is_state = [&](std::size_t i, Op op) { return body[i].op == op && what.operands[body[i].literal].access == Access::State; };
    Selected inner = point_set;
    for (std::size_t i = 0; i < body.size(); ++i) inner[i] = inner[i] && !is_state(i, Op::Store);
    GroupValues before;
    for (std::uint64_t r = 0; r < what.plan.rows; ++r) {
        Pointers at = *first.at;
        for (std::size_t p = 0; p < at.size(); ++p)
            if (next_row[p] && r > 0) at[p] = offset(at[p], entry_.CreateMul(next_row[p], number(r)));
        const Values row_values = r > 0 ? hoist(at) : Values();
        Group group = first;
        group.at = &at;
        if (r > 0) group.hoisted = &row_values;
        GroupValues values(body.size());
        for (std::size_t i = 0; r > 0 && i < body.size(); ++i)
            if (is_state(i, Op::Load)) values[i] = before[i + 1];
        lower_points(r + 1 < what.plan.rows ? inner : point_set, group, values);
        before = std::move(values);
    }
}

/// Whole vectors, for which a strip has room.
void Lowering::start_states(const Pointers& at, llvm::Value* count) {
    const unsigned width = what.plan.width;
    llvm::Value* vectors = builder.CreateUDiv(builder.CreateAdd(count, number(width - 1)), number(width));
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        const OperandClass& operand = what.operands[k];
        if (operand.access != Access::State) continue;
        llvm::Value* value = memory_from_value(builder, operand.dtype, value_literal(context, operand.dtype, width, first_state(what, k)));
        const Pointers from{at[k]}, step{number(width * static_cast<std::uint64_t>(item_bytes(operand.dtype)))};
        counted_loop(vectors, from, step, [&](llvm::Value*, const Pointers& here) { builder.CreateAlignedStore(value, here[0], llvm::Align(1)); });
    }
}

}  // namespace stridejit::llvm_backend
