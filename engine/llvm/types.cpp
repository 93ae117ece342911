#include "types.h"

#include "stridejit/ir/op.h"

namespace stridejit::llvm_backend {
namespace {

llvm::Type* widen(llvm::Type* scalar, unsigned width) {
    return width == 1 ? scalar : llvm::FixedVectorType::get(scalar, width);
}

llvm::Type* scalar_in_memory(llvm::LLVMContext& context, DType dtype) {
    switch (kind_of(dtype)) {
        case Kind::Bool:
        case Kind::Signed:
        case Kind::Unsigned:
        case Kind::Half:
        case Kind::Brain: return llvm::Type::getIntNTy(context, static_cast<unsigned>(item_bytes(dtype)) * 8);
        case Kind::Float: return item_bytes(dtype) == 4 ? llvm::Type::getFloatTy(context) : llvm::Type::getDoubleTy(context);
        case Kind::Bytes: return llvm::Type::getIntNTy(context, lane_bytes(dtype) * 8);  // of a lane
        case Kind::Complex: break;  // no body holds one
    }
    return nullptr;
}

llvm::Constant* literal(llvm::Type* type, std::uint64_t bits) {
    llvm::Type* scalar = type->getScalarType();
    const llvm::APInt value = llvm::APInt(64, bits).zextOrTrunc(scalar->getScalarSizeInBits());
    llvm::Constant* one = scalar->isFloatingPointTy()
                              ? llvm::cast<llvm::Constant>(llvm::ConstantFP::get(scalar, llvm::APFloat(scalar->getFltSemantics(), value)))
                              : llvm::ConstantInt::get(scalar, value);
    const auto* vector = llvm::dyn_cast<llvm::FixedVectorType>(type);
    return vector ? llvm::ConstantVector::getSplat(vector->getElementCount(), one) : one;
}

}  // namespace

llvm::Type* memory_type(llvm::LLVMContext& context, DType dtype, unsigned width) {
    const bool is_integer = is_bytes(dtype) && width == 1 && item_bytes(dtype) < 16;  // goes through no vector register
    return is_integer ? llvm::Type::getIntNTy(context, static_cast<unsigned>(item_bytes(dtype)) * 8)
                      : widen(scalar_in_memory(context, dtype), width * lanes_of(dtype));
}

llvm::Type* value_type(llvm::LLVMContext& context, DType dtype, unsigned width) {
    return dtype == DType::Bool ? widen(llvm::Type::getInt1Ty(context), width) : memory_type(context, dtype, width);
}

llvm::Type* accumulator_type(llvm::LLVMContext& context, DType dtype, unsigned width) {
    return memory_type(context, dtype, width);
}

llvm::Constant* value_literal(llvm::LLVMContext& context, DType dtype, unsigned width, std::uint64_t bits) {
    return literal(value_type(context, dtype, width), dtype == DType::Bool ? (bits & 0xff) != 0 : bits);
}

llvm::Constant* accumulator_literal(llvm::LLVMContext& context, DType dtype, unsigned width, std::uint64_t bits) {
    return literal(accumulator_type(context, dtype, width), bits);
}

llvm::Value* value_from_memory(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* memory) {
    return dtype == DType::Bool ? builder.CreateIsNotNull(memory) : memory;
}

llvm::Value* memory_from_value(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* value) {
    if (dtype != DType::Bool) return value;
    const auto* vector = llvm::dyn_cast<llvm::FixedVectorType>(value->getType());
    return builder.CreateZExt(value, memory_type(builder.getContext(), dtype, vector ? vector->getNumElements() : 1));
}

llvm::SmallVector<int, 64> reversed_lanes(unsigned width, unsigned of_element) {
    llvm::SmallVector<int, 64> lanes;
    for (unsigned i = width; i-- > 0;)
        for (unsigned lane = 0; lane < of_element; ++lane) lanes.push_back(static_cast<int>(i * of_element + lane));
    return lanes;
}

llvm::Value* splat(llvm::IRBuilder<>& builder, llvm::Value* scalar, unsigned width) {
    return width == 1 ? scalar : builder.CreateVectorSplat(width, scalar);
}

llvm::Value* repeated(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* element, unsigned width) {
    if (!is_bytes(dtype) || width == 1) return splat(builder, element, width);
    llvm::SmallVector<int, 64> places;
    for (unsigned i = 0; i < width * lanes_of(dtype); ++i) places.push_back(static_cast<int>(i % lanes_of(dtype)));
    return builder.CreateShuffleVector(builder.CreateBitCast(element, widen(scalar_in_memory(builder.getContext(), dtype), lanes_of(dtype))), places);
}

llvm::Value* lane_by_lane(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* mask) {
    if (lanes_of(dtype) == 1) return mask;
    llvm::SmallVector<int, 64> places;
    for (unsigned i = 0; i < llvm::cast<llvm::FixedVectorType>(mask->getType())->getNumElements(); ++i)
        places.append(lanes_of(dtype), static_cast<int>(i));
    return builder.CreateShuffleVector(mask, places);
}

}  // namespace stridejit::llvm_backend
