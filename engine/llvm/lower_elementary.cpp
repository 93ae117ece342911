// Elementary functions are calls of forms (ir/elementary.h) on whole registers; the parts of floats are bits.

#include <llvm/IR/Intrinsics.h>

#include "lowering.h"
#include "stridejit/ir/elementary.h"

namespace stridejit::llvm_backend {
namespace {

unsigned lanes_of(llvm::Type* type) {
    const auto* vector = llvm::dyn_cast<llvm::FixedVectorType>(type);
    return vector ? vector->getNumElements() : 1;
}

/// A shuffle's lanes [first, first + count); those from `there` on are of the second vector.
llvm::SmallVector<int, 64> lanes(unsigned first, unsigned count, unsigned there = ~0u) {
    llvm::SmallVector<int, 64> list;
    for (unsigned i = first; i < first + count; ++i) list.push_back(static_cast<int>(std::min(i, there)));
    return list;
}

}  // namespace

/// `args` fill registers for which there is a form.
llvm::Value* Lowering::call_form(Op op, DType dtype, Accuracy accuracy, llvm::ArrayRef<llvm::Value*> args, unsigned lanes) {
    const std::string symbol = elementary::symbol_of(op, dtype, accuracy, static_cast<int>(lanes * item_bytes(dtype)));
    llvm::Type* type = args[0]->getType();
    const llvm::SmallVector<llvm::Type*, 2> types(args.size(), type);
    llvm::Module* module = function_->getParent();
    auto* form = llvm::cast<llvm::Function>(module->getOrInsertFunction(symbol, llvm::FunctionType::get(type, types, false)).getCallee());
    form->setDoesNotThrow();
    form->setDoesNotAccessMemory();
    return builder.CreateCall(form, args);
}

/// Narrower vectors are filled up with zeros, which no form minds; wider ones go in halves.
llvm::Value* Lowering::lower_elementary(Op op, DType dtype, Accuracy accuracy, llvm::ArrayRef<llvm::Value*> args) {
    llvm::Type* type = args[0]->getType();
    const unsigned width = lanes_of(type), item = static_cast<unsigned>(item_bytes(dtype)), least = 16 / item;
    llvm::SmallVector<llvm::Value*, 2> parts;
    if (width * item > static_cast<unsigned>(what.target.vector_bytes())) {
        llvm::SmallVector<llvm::Value*, 2> halves;
        for (const unsigned first : {0u, width / 2}) {
            parts.clear();
            for (llvm::Value* arg : args) parts.push_back(builder.CreateShuffleVector(arg, lanes(first, width / 2)));
            halves.push_back(lower_elementary(op, dtype, accuracy, parts));
        }
        return builder.CreateShuffleVector(halves[0], halves[1], lanes(0, width));
    }
    if (width >= least) return call_form(op, dtype, accuracy, args, width);
    llvm::Type* whole = llvm::FixedVectorType::get(type->getScalarType(), least);
    llvm::Constant* zeros = llvm::Constant::getNullValue(whole);
    for (llvm::Value* arg : args)
        parts.push_back(width == 1 ? builder.CreateInsertElement(zeros, arg, std::uint64_t{0})
                                   : builder.CreateShuffleVector(arg, llvm::Constant::getNullValue(type), lanes(0, least, width)));
    llvm::Value* result = call_form(op, dtype, accuracy, parts, least);
    return width == 1 ? builder.CreateExtractElement(result, std::uint64_t{0}) : builder.CreateShuffleVector(result, lanes(0, width));
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
