// Elementary functions are calls of forms (ir/elementary.h) on rows of registers; the parts of floats are bits.

#include <llvm/IR/Intrinsics.h>

#include "lowering.h"
#include "stridejit/ir/elementary.h"

namespace stridejit::llvm_backend {
/// Where a call finds its argument and leaves its result; one place for all calls of a kernel.
llvm::AllocaInst* Lowering::call_row(std::size_t argument, std::uint64_t bytes) {
    constexpr std::uint64_t kLine = 64;
    llvm::AllocaInst*& row = call_rows_[argument];
    if (!row || llvm::cast<llvm::ConstantInt>(row->getArraySize())->getZExtValue() < bytes) {
        row = memory(builder.getInt8Ty(), std::max(bytes, kLine));
        row->setAlignment(llvm::Align(kLine));
    }
    return row;
}

/// One call for all chunks, laid side by side on the stack. What fills no whole registers is filled up with zeros.
Values Lowering::lower_elementary(const Inst& inst, llvm::ArrayRef<Values> args) {
    const DType dtype = what.body[inst.args[0]].dtype;
    llvm::Type* type = args[0][0]->getType();
    const auto chunk_bytes = static_cast<std::uint64_t>(type->getPrimitiveSizeInBits().getFixedValue() / 8);
    const std::uint64_t bytes = chunk_bytes * args[0].size(), whole = (bytes + 15) / 16 * 16;
    std::uint64_t size = 16;
    while (size * 2 <= static_cast<std::uint64_t>(what.target.vector_bytes()) && whole % (size * 2) == 0) size *= 2;
    llvm::SmallVector<llvm::Value*, 2> rows;
    for (std::size_t k = 0; k < args.size(); ++k) {
        rows.push_back(call_row(k, whole));
        if (whole != bytes) {
            llvm::Type* last = llvm::FixedVectorType::get(builder.getInt8Ty(), 16);
            builder.CreateAlignedStore(llvm::Constant::getNullValue(last), builder.CreateConstGEP1_64(builder.getInt8Ty(), rows[k], whole - 16), llvm::Align(1));
        }
        for (std::size_t chunk = 0; chunk < args[k].size(); ++chunk)
            builder.CreateAlignedStore(args[k][chunk], builder.CreateConstGEP1_64(builder.getInt8Ty(), rows[k], chunk * chunk_bytes), llvm::Align(1));
    }
    const std::string symbol = elementary::symbol_of(inst.op, dtype, accuracy_of(inst), static_cast<int>(size));
    llvm::Type* pointer = builder.getPtrTy();
    auto* signature = llvm::FunctionType::get(builder.getVoidTy(), {pointer, pointer, pointer, builder.getInt64Ty()}, false);
    auto* form = llvm::cast<llvm::Function>(function_->getParent()->getOrInsertFunction(symbol, signature).getCallee());
    form->setDoesNotThrow();
    builder.CreateCall(form, {rows[0], rows[0], rows.back(), number(whole / size)});
    Values results;
    for (std::size_t chunk = 0; chunk < args[0].size(); ++chunk)
        results.push_back(builder.CreateAlignedLoad(type, builder.CreateConstGEP1_64(builder.getInt8Ty(), rows[0], chunk * chunk_bytes), llvm::Align(1)));
    return results;
}

llvm::Value* Lowering::lower_next_after(llvm::Value* a, llvm::Value* b) {
    llvm::Type* type = a->getType();
    llvm::Type* integer = type->getWithNewType(builder.getIntNTy(type->getScalarSizeInBits()));
    const auto whole = [&](std::uint64_t value) { return llvm::ConstantInt::get(integer, value); };
    llvm::Constant* magnitude = llvm::ConstantInt::get(integer, llvm::APInt::getSignedMaxValue(integer->getScalarSizeInBits()));
    llvm::Value* bits = builder.CreateBitCast(a, integer);
    llvm::Value* size = builder.CreateAnd(bits, magnitude);
    llvm::Value* is_zero = builder.CreateIsNull(size);
    llvm::Value* sign = builder.CreateAnd(builder.CreateSelect(is_zero, builder.CreateBitCast(b, integer), bits), builder.CreateNot(magnitude));
    llvm::Value* towards = builder.CreateXor(builder.CreateFCmpOLT(a, b), builder.CreateFCmpOGT(a, llvm::Constant::getNullValue(type)));
    llvm::Value* grows = builder.CreateOr(is_zero, builder.CreateNot(towards));
    llvm::Value* next = builder.CreateSelect(grows, builder.CreateAdd(size, whole(1)), builder.CreateSub(size, whole(1)));
    next = builder.CreateBitCast(builder.CreateOr(sign, next), type);
    next = builder.CreateSelect(builder.CreateFCmpUEQ(b, a), b, next);  // equal, or a NaN in either
    return builder.CreateSelect(builder.CreateFCmpUNO(a, a), a, next);
}

/// Mantissa or exponent.
llvm::Value* Lowering::lower_parts(Op op, llvm::Value* a) {
    llvm::Type* type = a->getType();
    const llvm::fltSemantics& semantics = type->getScalarType()->getFltSemantics();
    const unsigned digits = llvm::APFloat::semanticsPrecision(semantics) - 1;
    const std::uint64_t bias = static_cast<std::uint64_t>(llvm::APFloat::semanticsMaxExponent(semantics)) - 1;
    llvm::Type* integer = type->getWithNewType(builder.getIntNTy(type->getScalarSizeInBits()));
    const auto whole = [&](std::uint64_t value) { return llvm::ConstantInt::get(integer, value); };
    const auto real = [&](const llvm::APFloat& value) { return llvm::ConstantFP::get(type, value); };
    llvm::Value* size = builder.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, a);
    llvm::Value* is_small = builder.CreateFCmpOLT(size, real(llvm::APFloat::getSmallestNormalized(semantics)));
    llvm::Value* scaled = builder.CreateFMul(a, llvm::ConstantFP::get(type, static_cast<double>(std::uint64_t{1} << digits)));
    llvm::Value* bits = builder.CreateBitCast(builder.CreateSelect(is_small, scaled, a), integer);
    llvm::Value* is_finite = builder.CreateFCmpOLE(size, real(llvm::APFloat::getLargest(semantics)));
    llvm::Value* stays = builder.CreateOr(builder.CreateFCmpOEQ(a, llvm::Constant::getNullValue(type)), builder.CreateNot(is_finite));
    llvm::Constant* magnitude = llvm::ConstantInt::get(integer, llvm::APInt::getSignedMaxValue(integer->getScalarSizeInBits()));
    if (op == Op::Mantissa) {
        llvm::Value* kept = builder.CreateAnd(bits, builder.CreateOr(whole((std::uint64_t{1} << digits) - 1), builder.CreateNot(magnitude)));
        return builder.CreateSelect(stays, a, builder.CreateBitCast(builder.CreateOr(kept, whole(bias << digits)), type));
    }
    llvm::Value* power = builder.CreateSub(builder.CreateLShr(builder.CreateAnd(bits, magnitude), digits), whole(bias));
    power = builder.CreateSelect(is_small, builder.CreateSub(power, whole(digits)), power);
    return builder.CreateSelect(stays, llvm::Constant::getNullValue(type), builder.CreateSIToFP(power, type));
}

}  // namespace stridejit::llvm_backend
