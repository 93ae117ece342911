#pragma once

#include <llvm/ADT/SmallVector.h>
#include <llvm/IR/DerivedTypes.h>
#include <llvm/IR/IRBuilder.h>

#include <algorithm>

#include "stridejit/ir/dtype.h"

namespace stridejit::llvm_backend {

// Each dtype has three forms: in memory, as the value of an instruction, and as the accumulator of a reduction. They
// differ for bool only: a byte, an i1, and again a byte, since masks fold badly. 16-bit floats are integers in all of them:
// lower_cast() alone looks into them. `width` 1 means a scalar. Elements of Kind::Bytes are several lanes of a vector each.

/// Bytes of a lane, and lanes of an element.
constexpr unsigned lane_bytes(DType dtype) {
    const auto bytes = static_cast<unsigned>(item_bytes(dtype));
    return std::min(bytes & ~(bytes - 1), 8u);  // the largest that elements are whole multiples of
}
constexpr unsigned lanes_of(DType dtype) { return static_cast<unsigned>(item_bytes(dtype)) / lane_bytes(dtype); }

llvm::Type* memory_type(llvm::LLVMContext& context, DType dtype, unsigned width);
llvm::Type* value_type(llvm::LLVMContext& context, DType dtype, unsigned width);
llvm::Type* accumulator_type(llvm::LLVMContext& context, DType dtype, unsigned width);

/// A literal of this dtype, in every lane.
llvm::Constant* value_literal(llvm::LLVMContext& context, DType dtype, unsigned width, std::uint64_t bits);
llvm::Constant* accumulator_literal(llvm::LLVMContext& context, DType dtype, unsigned width, std::uint64_t bits);

/// Between the forms; the value's own type tells its width.
llvm::Value* value_from_memory(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* memory);
llvm::Value* memory_from_value(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* value);

/// The elements of a vector from last to first, for a shuffle.
llvm::SmallVector<int, 64> reversed_lanes(unsigned width, unsigned of_element = 1);

/// A mask of elements as one of their lanes.
llvm::Value* lane_by_lane(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* mask);

/// `scalar` in every lane; itself when width is 1.
llvm::Value* splat(llvm::IRBuilder<>& builder, llvm::Value* scalar, unsigned width);

/// The same of an element in memory, of whatever lanes.
llvm::Value* repeated(llvm::IRBuilder<>& builder, DType dtype, llvm::Value* element, unsigned width);

}  // namespace stridejit::llvm_backend
