// Floor division and modulo: what ir/meaning.h does in branches, without branches.

#include <llvm/IR/Intrinsics.h>

#include "lowering.h"

namespace stridejit::llvm_backend {
namespace {

/// The float type in which the truncated quotient of two integers of `bits` bits is exact, or null when there is none:
/// a quotient q of a by b is off an integer by at least 1/b, and rounding moves it by at most q * 2^-digits.
llvm::Type* exact_float(llvm::LLVMContext& context, unsigned bits) {
    if (bits <= 16) return llvm::Type::getFloatTy(context);
    return bits <= 32 ? llvm::Type::getDoubleTy(context) : nullptr;
}

}  // namespace

llvm::Value* Lowering::lower_divide(Op op, DType dtype, llvm::Value* a, llvm::Value* b) {
    const bool has_sign = kind_of(dtype) == Kind::Signed;
    llvm::Type* type = a->getType();
    llvm::Constant* zero = llvm::Constant::getNullValue(type);
    llvm::Constant* one = llvm::ConstantInt::get(type, 1);
    llvm::Constant* minus_one = llvm::Constant::getAllOnesValue(type);
    llvm::Value* by_zero = builder.CreateICmpEQ(b, zero);
    llvm::Value* by_minus_one = has_sign ? builder.CreateICmpEQ(b, minus_one) : nullptr;
    llvm::Value* harmless = has_sign ? builder.CreateOr(by_zero, by_minus_one) : by_zero;
    llvm::Value* divisor = builder.CreateSelect(harmless, one, b);  // 1 never traps; both cases are set right below

    llvm::Value* quotient = nullptr;
    const unsigned bits = type->getScalarSizeInBits();
    if (llvm::Type* real = exact_float(context, bits); real && type->isVectorTy()) {
        real = llvm::VectorType::get(real, llvm::cast<llvm::VectorType>(type)->getElementCount());
        const auto to_real = [&](llvm::Value* v) { return has_sign ? builder.CreateSIToFP(v, real) : builder.CreateUIToFP(v, real); };
        llvm::Value* ratio = builder.CreateFDiv(to_real(a), to_real(divisor));
        quotient = has_sign ? builder.CreateFPToSI(ratio, type) : builder.CreateFPToUI(ratio, type);
    } else {
        quotient = has_sign ? builder.CreateSDiv(a, divisor) : builder.CreateUDiv(a, divisor);
    }
    llvm::Value* rest = builder.CreateSub(a, builder.CreateMul(quotient, divisor));
    if (has_sign) {  // truncated so far: step down where the signs differ
        llvm::Value* differ = builder.CreateICmpSLT(builder.CreateXor(rest, divisor), zero);
        llvm::Value* step = builder.CreateAnd(differ, builder.CreateICmpNE(rest, zero));
        rest = builder.CreateSelect(step, builder.CreateAdd(rest, divisor), rest);
        quotient = builder.CreateSelect(step, builder.CreateSub(quotient, one), quotient);
        quotient = builder.CreateSelect(by_minus_one, builder.CreateSub(zero, a), quotient);
    }
    // With a divisor of 1 the rest is 0 already, as both cases want.
    return op == Op::Mod ? rest : builder.CreateSelect(by_zero, zero, quotient);
}

llvm::Value* Lowering::lower_float_divide(Op op, llvm::Value* a, llvm::Value* b) {
    llvm::Type* type = a->getType();
    llvm::Constant* zero = llvm::Constant::getNullValue(type);
    const auto literal = [&](double value) { return llvm::ConstantFP::get(type, value); };
    const auto copysign = [&](llvm::Value* magnitude, llvm::Value* sign) {
        return builder.CreateBinaryIntrinsic(llvm::Intrinsic::copysign, magnitude, sign);
    };
    llvm::Value* rest = builder.CreateFRem(a, b);  // becomes calls of fmod, which is exact
    llvm::Value* exact = builder.CreateFCmpOEQ(rest, zero);
    llvm::Value* differ = builder.CreateXor(builder.CreateFCmpOLT(rest, zero), builder.CreateFCmpOLT(b, zero));
    if (op == Op::Mod) {
        llvm::Value* step = builder.CreateAnd(differ, builder.CreateFCmpORD(rest, rest));
        llvm::Value* stepped = builder.CreateSelect(step, builder.CreateFAdd(rest, b), rest);
        return builder.CreateSelect(exact, copysign(zero, b), stepped);
    }
    llvm::Value* quotient = builder.CreateFDiv(builder.CreateFSub(a, rest), b);
    quotient = builder.CreateSelect(builder.CreateAnd(differ, builder.CreateNot(exact)),
                                    builder.CreateFSub(quotient, literal(1)), quotient);
    llvm::Value* floored = builder.CreateUnaryIntrinsic(llvm::Intrinsic::floor, quotient);
    llvm::Value* up = builder.CreateFCmpOGT(builder.CreateFSub(quotient, floored), literal(0.5));
    llvm::Value* rounded = builder.CreateSelect(up, builder.CreateFAdd(floored, literal(1)), floored);
    llvm::Value* ratio = builder.CreateFDiv(a, b);
    rounded = builder.CreateSelect(builder.CreateFCmpOEQ(quotient, zero), copysign(zero, ratio), rounded);
    return builder.CreateSelect(builder.CreateFCmpOEQ(b, zero), ratio, rounded);
}

}  // namespace stridejit::llvm_backend
