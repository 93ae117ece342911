// Short rows, several of which are done as one: vectors of the outputs reach over them, and operands that lie in another way
// bring the parts of each row.

#include <llvm/IR/Intrinsics.h>

#include "lowering.h"
#include "stridejit/engine/pack.h"

namespace stridejit::llvm_backend {
namespace {

const llvm::Align kUnaligned{1};
using Lanes = llvm::SmallVector<int, 64>;

}  // namespace

/// As many steps of the outermost loop as a pack has, then those that are left over, one by one.
void Lowering::lower_packs(const Pointers& at) {
    const Pack& pack = what.plan.pack;
    const std::size_t loop = what.loops() - pack.loops();
    const std::uint64_t together = pack.steps[pack.loops() - 1];
    llvm::Value* packs = builder.CreateUDiv(extent(loop), number(together));
    llvm::Value* rest = builder.CreateURem(extent(loop), number(together));
    when(builder.CreateIsNotNull(packs), [&] {
        counted_loop(packs, at, step(loop, together), [&](llvm::Value*, const Pointers& here) { lower_pack(here, pack.loops()); });
    });
    when(builder.CreateIsNotNull(rest), [&] {
        const Pointers behind = moved(at, loop, builder.CreateSub(extent(loop), rest));
        counted_loop(rest, behind, step(loop, 1), [&](llvm::Value*, const Pointers& here) { lower_pack(here, pack.loops() - 1); });
    });
}

/// What one step of the innermost `loops` loops of the pack has, in vectors of which the last ends with it.
void Lowering::lower_pack(const Pointers& at, std::size_t loops) {
    const unsigned elements = what.plan.pack.elements(loops);
    const Values hoisted = hoist(at);
    Group ahead, last;
    const PackVectors vectors = vectors_of(elements, what.plan.width);
    ahead.width = vectors.width;
    ahead.chunks = vectors.ahead;
    last.width = vectors.last;
    last.begin = elements - vectors.last;
    ahead.at = last.at = &at;
    ahead.hoisted = last.hoisted = &hoisted;
    lower_short_vectors(ahead, last);
}

/// Where rows `first_row` to `last_row` of the pack begin, each one step of a loop from an earlier one.
Values Lowering::row_begins(std::size_t operand, const Group& group, std::int64_t first_row, std::int64_t last_row) {
    const Pack& pack = what.plan.pack;
    const std::size_t vector = what.vector_loop();
    const auto begin = [&](std::int64_t row) {
        llvm::Value* at = place_of(operand, *group.at);
        for (std::size_t l = 1; l < pack.loops() && row > 0; row /= pack.steps[l], ++l)
            if (const std::int64_t steps = row % pack.steps[l]; steps > 0)
                at = offset(at, entry_.CreateMul(stride(operand, vector - l), entry_.getInt64(static_cast<std::uint64_t>(steps))));
        return at;
    };
    Values begins;
    for (std::int64_t row = first_row; row <= last_row; ++row)
        begins.push_back(row == first_row || row % pack.steps[1] == 0 ? begin(row) : offset(begins.back(), stride(operand, vector - 1)));
    return begins;
}

/// A vector from element `first` of the pack on, the parts of its rows one by one.
llvm::Value* Lowering::load_packed(std::size_t operand, const Group& group, std::int64_t first) {
    const OperandClass& from = what.operands[operand];
    const std::int64_t steps = what.plan.pack.steps[0], item = item_bytes(from.dtype), width = group.width;
    const bool backwards = from.row == StrideClass::MinusUnit, dense = from.row == StrideClass::Unit || backwards;
    const std::int64_t first_row = first / steps, last_row = (first + width - 1) / steps;
    const Values begins = row_begins(operand, group, first_row, last_row);
    llvm::Type* type = memory_type(context, from.dtype, group.width);
    llvm::Type* scalar = memory_type(context, from.dtype, 1);
    const auto bytes_from = [&](llvm::Value* at, std::int64_t bytes) { return bytes == 0 ? at : offset(at, builder.getInt64(static_cast<std::uint64_t>(bytes))); };
    llvm::Value* step = is_runtime(from.row) ? stride(operand, what.vector_loop()) : builder.getInt64(static_cast<std::uint64_t>(elements_of(from.row) * item));
    const auto element = [&](std::int64_t row, std::int64_t place) {
        llvm::Value* begin = begins[static_cast<std::size_t>(row - first_row)];
        return place == 0 ? begin : offset(begin, entry_.CreateMul(step, entry_.getInt64(static_cast<std::uint64_t>(place))));
    };
    if (width == 1) return builder.CreateAlignedLoad(scalar, element(first_row, first % steps), kUnaligned);
    if (from.row == StrideClass::Zero) {  // one element for each row
        Lanes lanes;
        for (std::int64_t i = 0; i < width; ++i) lanes.push_back(static_cast<int>((first + i) / steps - first_row));
        llvm::Value* rows = llvm::PoisonValue::get(type);
        for (std::size_t row = 0; row < begins.size(); ++row)
            rows = builder.CreateInsertElement(rows, builder.CreateAlignedLoad(scalar, begins[row], kUnaligned), row);
        return builder.CreateShuffleVector(rows, lanes);
    }
    const std::int64_t grain = dense ? grain_of(steps, item) : 1;
    if (dense && grain < steps && what.target.has_masks()) {
        // Each part of a row is a masked load of the lanes that it fills.
        llvm::Value* all = llvm::Constant::getNullValue(type);
        for (std::int64_t row = first_row; row <= last_row; ++row) {
            const std::int64_t begin = std::max(first, row * steps), end = std::min(first + width, (row + 1) * steps);
            const std::int64_t lane = backwards ? first + width - end : begin - first;
            llvm::SmallVector<llvm::Constant*, 64> wanted;
            for (std::int64_t i = 0; i < width; ++i) wanted.push_back(builder.getInt1(i >= lane && i < lane + end - begin));
            const std::int64_t lowest = backwards ? -(end - 1 - row * steps) : begin - row * steps;
            llvm::Value* at = bytes_from(begins[static_cast<std::size_t>(row - first_row)], (lowest - lane) * item);
            all = builder.CreateMaskedLoad(type, at, kUnaligned, llvm::ConstantVector::get(wanted), all);
        }
        return backwards ? builder.CreateShuffleVector(all, reversed_lanes(group.width)) : all;
    }
    if (grain > 1 && width % grain == 0 && first % grain == 0) {
        // Neighbours as one integer; those of a row that runs backwards are turned around at their place.
        llvm::Type* integer = builder.getIntNTy(static_cast<unsigned>(8 * grain * item));
        llvm::Value* all = llvm::PoisonValue::get(llvm::FixedVectorType::get(integer, static_cast<unsigned>(width / grain)));
        for (std::int64_t i = 0; i < width; i += grain) {
            const std::int64_t row = (first + i) / steps, place = (first + i) % steps;
            llvm::Value* at = bytes_from(begins[static_cast<std::size_t>(row - first_row)], (backwards ? -(place + grain - 1) : place) * item);
            all = builder.CreateInsertElement(all, builder.CreateAlignedLoad(integer, at, kUnaligned), static_cast<std::uint64_t>(i / grain));
        }
        all = builder.CreateBitCast(all, type);
        if (!backwards) return all;
        Lanes lanes;
        for (int i = 0; i < width; ++i) lanes.push_back(static_cast<int>(i / grain * grain + grain - 1 - i % grain));
        return builder.CreateShuffleVector(all, lanes);
    }
    llvm::Value* all = llvm::PoisonValue::get(type);
    llvm::Value* at = nullptr;
    for (std::int64_t i = 0; i < width; ++i) {
        const std::int64_t row = (first + i) / steps, place = (first + i) % steps;
        at = i > 0 && place > 0 && is_runtime(from.row) ? offset(at, step) : element(row, place);
        all = builder.CreateInsertElement(all, builder.CreateAlignedLoad(scalar, at, kUnaligned), static_cast<std::uint64_t>(i));
    }
    return all;
}

}  // namespace stridejit::llvm_backend
