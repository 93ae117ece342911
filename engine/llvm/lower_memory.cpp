// Loads and stores of groups of lanes, by stride class. Every access has alignment 1: views may stand anywhere.

#include <llvm/IR/Intrinsics.h>
#include <llvm/IR/IntrinsicsX86.h>

#include <numeric>

#include "lowering.h"
#include "stridejit/engine/tile.h"

namespace stridejit::llvm_backend {
namespace {

const llvm::Align kUnaligned{1};

}  // namespace

Values Lowering::hoist(const Pointers& at) {
    Values scalars(what.operands.size(), nullptr);
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        const OperandClass& operand = what.operands[k];
        if (operand.access == Access::Read && operand.stride == StrideClass::Zero)
            scalars[k] = value_from_memory(builder, operand.dtype, in_order(k,
                                           builder.CreateAlignedLoad(memory_type(context, operand.dtype, 1), place_of(k, at), kUnaligned)));
    }
    return scalars;
}

/// Elements of the operand in the machine's byte order, from the order in memory or to it.
llvm::Value* Lowering::in_order(std::size_t operand, llvm::Value* memory) {
    if (!what.operands[operand].swapped) return memory;
    llvm::Type* type = memory->getType();
    llvm::Type* integer = builder.getIntNTy(type->getScalarSizeInBits());
    const auto* vector = llvm::dyn_cast<llvm::FixedVectorType>(type);
    llvm::Type* word = vector ? llvm::FixedVectorType::get(integer, vector->getNumElements()) : integer;
    llvm::Value* bytes = builder.CreateUnaryIntrinsic(llvm::Intrinsic::bswap, builder.CreateBitCast(memory, word));
    return builder.CreateBitCast(bytes, type);
}

llvm::Value* Lowering::element_address(std::size_t operand, const Group& group, std::int64_t element) {
    llvm::Value* at = place_of(operand, *group.at);
    if (element == 0) return at;
    llvm::Value* count = llvm::ConstantInt::getSigned(builder.getInt64Ty(), element);
    return offset(at, entry_.CreateMul(stride(operand, what.vector_loop()), count));
}

/// Vectors of short rows may be shorter than the lines that shuffles are made of.
bool Lowering::moves_whole(unsigned width) const {
    constexpr unsigned kLeast = 8;
    return what.plan.tail != Tail::Twice || width >= kLeast;
}

llvm::Value* Lowering::load(std::size_t operand, const Group& group, unsigned chunk) {
    const OperandClass& from = what.operands[operand];
    const unsigned width = group.width;
    if (group.hoisted && (*group.hoisted)[operand]) return repeated(builder, from.dtype, (*group.hoisted)[operand], width);
    llvm::Type* type = memory_type(context, from.dtype, width);
    const std::int64_t first = group.begin + std::int64_t{chunk} * width;
    const auto value = [&](llvm::Value* memory) { return value_from_memory(builder, from.dtype, in_order(operand, memory)); };
    if (from.stride == StrideClass::Packed) return value(load_packed(operand, group, first));
    if (width == 1)
        return value(builder.CreateAlignedLoad(type, lane_address(operand, group, element_address(operand, group, first)), kUnaligned));
    switch (from.stride) {
        case StrideClass::Zero: {
            llvm::Type* scalar = memory_type(context, from.dtype, 1);
            return repeated(builder, from.dtype, value(builder.CreateAlignedLoad(scalar, place_of(operand, *group.at), kUnaligned)), width);
        }
        case StrideClass::Unit: {
            llvm::Value* at = element_address(operand, group, first);
            if (group.fetches && from.crossing == StrideClass::Zero) fetch(next_block(operand, at), 2);
            if (group.masks.empty()) return value(builder.CreateAlignedLoad(type, at, kUnaligned));
            if (!what.target.masks_loads(item_bytes(from.dtype))) return value(load_first(type, at, count_in(group.count, width, chunk)));
            return value(builder.CreateMaskedLoad(type, at, kUnaligned, lane_by_lane(builder, from.dtype, group.masks[chunk]), llvm::Constant::getNullValue(type)));
        }
        case StrideClass::MinusUnit: {
            llvm::Value* lowest = element_address(operand, group, first + width - 1);
            llvm::Value* lanes = group.masks.empty() ? static_cast<llvm::Value*>(builder.CreateAlignedLoad(type, lowest, kUnaligned))
                                                     : builder.CreateMaskedLoad(type, lowest, kUnaligned, lane_by_lane(builder, from.dtype, reversed_mask(group.masks[chunk])),
                                                                                llvm::Constant::getNullValue(type));
            return value(builder.CreateShuffleVector(lanes, reversed_lanes(width, lanes_of(from.dtype))));
        }
        case StrideClass::Two:
            if (moves_whole(width) && is_paired(operand)) return value(load_paired(operand, group, chunk));
            [[fallthrough]];
        case StrideClass::Three:
        case StrideClass::Four:
        case StrideClass::MinusTwo:
        case StrideClass::MinusThree:
        case StrideClass::MinusFour:
            if (moves_whole(width) && loads_whole(from.stride, item_bytes(from.dtype), width, what.target)) return value(load_strided(operand, group, chunk));
            return value(load_each(operand, group, element_address(operand, group, first)));
        case StrideClass::Five:
        case StrideClass::Six:
        case StrideClass::Seven:
        case StrideClass::Eight:
            if (moves_whole(width) && loads_whole(from.stride, item_bytes(from.dtype), width, what.target)) {
                const std::int64_t elements = elements_of(from.stride), item = item_bytes(from.dtype);
                if (chunk == 0 && what.plan.walk != Walk::Down) fetch_ahead(place_of(operand, *group.at), elements * item);
                return value(load_spread(type, element_address(operand, group, first), elements, item));
            }
            [[fallthrough]];
        case StrideClass::Runtime:
            if (what.target.can_gather(item_bytes(from.dtype))) return value(gather(operand, type, element_address(operand, group, first)));
            [[fallthrough]];
        case StrideClass::Indirect: return value(load_each(operand, group, element_address(operand, group, first)));
        case StrideClass::Packed: break;
    }
    return nullptr;
}

/// Every `elements`-th element, from whole lines: each masked load touches the wanted elements alone and fills gaps that
/// those before it left in the vector; one shuffle brings the elements in order.
llvm::Value* Lowering::load_spread(llvm::Type* type, llvm::Value* at, std::int64_t elements, std::int64_t item) {
    const auto width = static_cast<std::int64_t>(llvm::cast<llvm::FixedVectorType>(type)->getNumElements());
    llvm::SmallVector<int, 64> places(static_cast<std::size_t>(width), 0);  // where element i lands
    // Lines overlap so far that as many of them as the step has elements fill different lanes; further ones, which every
    // sixth of 16 elements has, fill a second vector.
    std::int64_t shift = 0;
    while (std::gcd(width - shift, elements) != 1) ++shift;
    llvm::Value* mixed[2] = {llvm::Constant::getNullValue(type), llvm::PoisonValue::get(type)};
    for (std::int64_t line = 0, done = 0; done < width; ++line) {
        const std::int64_t first = line * (width - shift), vector = line / elements;  // place of lane 0, counted through all lines
        llvm::SmallVector<llvm::Constant*, 64> wanted(static_cast<std::size_t>(width), builder.getFalse());
        for (; done < width && done * elements - first < width; ++done) {
            const std::int64_t lane = done * elements - first;
            wanted[static_cast<std::size_t>(lane)] = builder.getTrue();
            places[static_cast<std::size_t>(done)] = static_cast<int>(vector * width + lane);
        }
        llvm::Value* source = offset(at, number(static_cast<std::uint64_t>(first * item)));
        llvm::Value* before = line % elements == 0 ? llvm::Constant::getNullValue(type) : mixed[vector];
        mixed[vector] = builder.CreateMaskedLoad(type, source, kUnaligned, llvm::ConstantVector::get(wanted), before);
    }
    return builder.CreateShuffleVector(mixed[0], mixed[1], places);
}

/// The first `count` elements of a vector, where loads cannot be masked: by powers of two through memory, zeros behind them.
llvm::Value* Lowering::load_first(llvm::Type* type, llvm::Value* at, llvm::Value* count) {
    const std::uint64_t item = type->getScalarSizeInBits() / 8, whole = llvm::cast<llvm::FixedVectorType>(type)->getNumElements() * item;
    llvm::Value* bytes = builder.CreateMul(count, number(item));
    llvm::AllocaInst* lanes = memory(type, 1);
    builder.CreateAlignedStore(llvm::Constant::getNullValue(type), lanes, kUnaligned);
    for (std::uint64_t part = whole; part >= item; part /= 2) {
        when(builder.CreateIsNotNull(builder.CreateAnd(bytes, number(part))), [&] {
            llvm::Value* done = builder.CreateAnd(bytes, number(~(2 * part - 1)));
            llvm::Type* piece = part > 8 ? static_cast<llvm::Type*>(llvm::FixedVectorType::get(builder.getInt8Ty(), static_cast<unsigned>(part))) : builder.getIntNTy(static_cast<unsigned>(8 * part));
            llvm::Value* found = builder.CreateAlignedLoad(piece, builder.CreatePtrAdd(at, done), kUnaligned);
            builder.CreateAlignedStore(found, builder.CreatePtrAdd(lanes, done), kUnaligned);
        });
    }
    return builder.CreateAlignedLoad(type, lanes, kUnaligned);
}

/// How many elements of a chunk are among the first `count` of its group.
llvm::Value* Lowering::count_in(llvm::Value* count, unsigned width, unsigned chunk) {
    llvm::IRBuilder<>& builder = builder_for(count);
    llvm::Value* left = builder.CreateBinaryIntrinsic(llvm::Intrinsic::usub_sat, count, number(std::uint64_t{chunk} * width));
    return builder.CreateBinaryIntrinsic(llvm::Intrinsic::umin, left, number(width));
}

llvm::Value* Lowering::gather(std::size_t operand, llvm::Type* type, llvm::Value* at) {
    const unsigned width = llvm::cast<llvm::FixedVectorType>(type)->getNumElements();
    llvm::SmallVector<llvm::Constant*, 64> lanes;
    for (unsigned i = 0; i < width; ++i) lanes.push_back(entry_.getInt64(i));
    llvm::Value* offsets = entry_.CreateMul(entry_.CreateVectorSplat(width, stride(operand, what.vector_loop())), llvm::ConstantVector::get(lanes));
    return builder.CreateMaskedGather(type, builder.CreateGEP(builder.getInt8Ty(), at, offsets), kUnaligned);
}

void Lowering::fetch(llvm::Value* at, unsigned locality, bool to_write) {
    builder.CreateIntrinsic(llvm::Intrinsic::prefetch, {builder.getPtrTy()},
                            {at, builder.getInt32(to_write ? 1 : 0), builder.getInt32(locality), builder.getInt32(1)});
}

llvm::Value* Lowering::outer_step(std::size_t operand) {
    return entry_.CreateMul(launch_stride(operand, what.vector_loop() - (what.plan.tile.rows == 0 ? 1 : 2)), entry_.getInt64(what.plan.ahead));
}

/// Asks for the lines of a short row some rows ahead, of dense operands. No address is wrong for it.
void Lowering::fetch_row(const Pointers& at, llvm::Value* count) {
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        const OperandClass& operand = what.operands[k];
        const bool writes = operand.access == Access::Write;
        if (operand.access == Access::Index || operand.hops > 0 || operand.stride != StrideClass::Unit || (writes && what.plan.stream)) continue;
        llvm::Value* bytes = builder.CreateMul(count, number(static_cast<std::uint64_t>(item_bytes(operand.dtype))));
        llvm::Value* lines = builder.CreateUDiv(builder.CreateAdd(bytes, number(kLineBytes - 1)), number(kLineBytes));
        counted_loop(lines, {offset(place_of(k, at), outer_step(k))}, {number(kLineBytes)},
                     [&](llvm::Value*, const Pointers& line) { fetch(line[0], writes ? 3 : 2, writes); });
    }
}

/// The same place of the row in the block of a tile that comes next.
llvm::Value* Lowering::next_block(std::size_t operand, llvm::Value* at) {
    return offset(at, number(what.plan.tile.columns * static_cast<std::uint64_t>(item_bytes(what.operands[operand].dtype))));
}

llvm::Value* Lowering::load_each(std::size_t operand, const Group& group, llvm::Value* at) {
    llvm::Type* scalar = memory_type(context, what.operands[operand].dtype, 1);
    llvm::Value* lanes = llvm::PoisonValue::get(llvm::FixedVectorType::get(scalar, group.width));
    for (unsigned i = 0; i < group.width; ++i) {
        llvm::Value* element = lane_address(operand, group, at);
        lanes = builder.CreateInsertElement(lanes, builder.CreateAlignedLoad(scalar, element, kUnaligned), i);
        if (i + 1 < group.width) at = offset(at, stride(operand, what.vector_loop()));
    }
    return lanes;
}

/// The element that `pointer` stands for: itself, or what the pointers there lead to.
llvm::Value* Lowering::lane_address(std::size_t operand, const Group& group, llvm::Value* pointer) {
    const OperandClass& known = what.operands[operand];
    if (known.stride != StrideClass::Indirect) return pointer;
    return follow(operand, pointer, *group.at, known.level(what.vector_loop()), known.hops);
}

void Lowering::store(std::size_t operand, const Group& group, unsigned chunk, llvm::Value* value) {
    const OperandClass& to = what.operands[operand];
    const unsigned width = group.width;
    const std::int64_t first = group.begin + std::int64_t{chunk} * width;
    llvm::Value* memory = in_order(operand, memory_from_value(builder, to.dtype, value));
    if (width == 1 && !group.streams) {
        builder.CreateAlignedStore(memory, lane_address(operand, group, element_address(operand, group, first)), kUnaligned);
        return;
    }
    switch (to.stride) {
        case StrideClass::Unit: {
            llvm::Value* at = element_address(operand, group, first);
            if (group.fetches && !group.streams) fetch(next_block(operand, at), 3, true);
            if (group.streams && to.access == Access::Write) store_past_caches(memory, at);
            else if (group.masks.empty()) builder.CreateAlignedStore(memory, at, kUnaligned);
            else builder.CreateMaskedStore(memory, at, kUnaligned, lane_by_lane(builder, to.dtype, group.masks[chunk]));
            return;
        }
        case StrideClass::MinusUnit: {
            llvm::Value* lowest = element_address(operand, group, first + width - 1);
            llvm::Value* lanes = builder.CreateShuffleVector(memory, reversed_lanes(width, lanes_of(to.dtype)));
            if (group.masks.empty()) builder.CreateAlignedStore(lanes, lowest, kUnaligned);
            else builder.CreateMaskedStore(lanes, lowest, kUnaligned, lane_by_lane(builder, to.dtype, reversed_mask(group.masks[chunk])));
            return;
        }
        case StrideClass::Two:
            if (moves_whole(width) && is_paired(operand)) return store_paired(operand, group, chunk, memory);
            [[fallthrough]];
        case StrideClass::Three:
        case StrideClass::Four:
        case StrideClass::MinusTwo:
        case StrideClass::MinusThree:
        case StrideClass::MinusFour:
            if (moves_whole(width) && stores_whole(to.stride, item_bytes(to.dtype), what.target)) return store_strided(operand, group, chunk, memory);
            [[fallthrough]];
        case StrideClass::Zero:
        case StrideClass::Five:
        case StrideClass::Six:
        case StrideClass::Seven:
        case StrideClass::Eight:
        case StrideClass::Runtime:
        case StrideClass::Indirect:
        case StrideClass::Packed:
            if (what.plan.walk == Walk::Down) store_loop(operand, group, element_address(operand, group, first), memory);
            else store_each(operand, group, element_address(operand, group, first), memory);
            return;
    }
}

/// Registers that follow each other from a line's beginning: each at a multiple of its size, or of a line's.
void Lowering::store_past_caches(llvm::Value* memory, llvm::Value* at) {
    const auto* type = llvm::cast<llvm::FixedVectorType>(memory->getType());
    const std::uint64_t bytes = type->getNumElements() * (type->getScalarSizeInBits() / 8);
    llvm::StoreInst* stored = builder.CreateAlignedStore(memory, at, llvm::Align(std::min<std::uint64_t>(bytes, kLineBytes)));
    stored->setMetadata(llvm::LLVMContext::MD_nontemporal, llvm::MDNode::get(context, llvm::ConstantAsMetadata::get(builder.getInt32(1))));
}

/// Stores that passed the caches by are seen by other threads before anything that follows. On x86 alone they come late.
void Lowering::lower_fence() {
    if (what.target.isa == Isa::Baseline || what.target.isa == Isa::Avx2 || what.target.isa == Isa::Avx512)
        builder.CreateIntrinsic(llvm::Intrinsic::x86_sse_sfence, llvm::ArrayRef<llvm::Type*>(), llvm::ArrayRef<llvm::Value*>());
}

void Lowering::store_each(std::size_t operand, const Group& group, llvm::Value* at, llvm::Value* value) {
    for (unsigned i = 0; i < group.width; ++i) {
        builder.CreateAlignedStore(builder.CreateExtractElement(value, i), lane_address(operand, group, at), kUnaligned);
        if (i + 1 < group.width) at = offset(at, stride(operand, what.vector_loop()));
    }
}

/// The same as a loop over a copy in memory: little code, for what happens once in many points.
void Lowering::store_loop(std::size_t operand, const Group& group, llvm::Value* at, llvm::Value* value) {
    llvm::Type* scalar = value->getType()->getScalarType();
    const std::int64_t item = item_bytes(what.operands[operand].dtype);
    llvm::Value* copy = memory(value->getType(), 1);
    builder.CreateAlignedStore(value, copy, kUnaligned);
    llvm::Value* stride_bytes = stride(operand, what.vector_loop());
    counted_loop(number(group.width), {copy, at}, {number(static_cast<std::uint64_t>(item)), stride_bytes},
                 [&](llvm::Value*, const Pointers& here) {
                     llvm::Value* element = builder.CreateAlignedLoad(scalar, here[0], kUnaligned);
                     builder.CreateAlignedStore(element, lane_address(operand, group, here[1]), kUnaligned);
                 });
}

}  // namespace stridejit::llvm_backend
