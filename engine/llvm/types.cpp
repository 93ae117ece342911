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
    return widen(scalar_in_memory(context, dtype), width);
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

llvm::SmallVector<int, 64> reversed_lanes(unsigned width) {
    llvm::SmallVector<int, 64> lanes;
    for (unsigned i = width; i-- > 0;) lanes.push_back(static_cast<int>(i));
    return lanes;
}

llvm::Value* splat(llvm::IRBuilder<>& builder, llvm::Value* scalar, unsigned width) {
    return width == 1 ? scalar : builder.CreateVectorSplat(width, scalar);
}

}  // namespace stridejit::llvm_backend
