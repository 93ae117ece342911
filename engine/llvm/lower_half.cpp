// 16-bit floats from and to float, the bits of ir/half.h. Where the machine has instructions for float16 they are used; else
// the same integers are computed as there. (LLVM's own conversions would call functions of a run-time library.)

#include "lowering.h"

namespace stridejit::llvm_backend {
namespace {

/// Emits integer and float arithmetic on 32-bit lanes of one shape.
class Words {
public:
    Words(llvm::IRBuilder<>& builder, llvm::Type* shape)
        : builder_(builder), word_(like(shape, builder.getInt32Ty())), float_(like(shape, builder.getFloatTy())),
          half_(like(shape, builder.getInt16Ty())) {}

    [[nodiscard]] llvm::Constant* word(std::uint32_t value) const { return llvm::ConstantInt::get(word_, value); }
    [[nodiscard]] llvm::Constant* word_as_float(std::uint32_t value) const {
        return llvm::ConstantFP::get(float_, llvm::APFloat(llvm::APFloat::IEEEsingle(), llvm::APInt(32, value)));
    }
    llvm::Value* as_word(llvm::Value* value) { return builder_.CreateBitCast(value, word_); }
    llvm::Value* as_float(llvm::Value* value) { return builder_.CreateBitCast(value, float_); }
    llvm::Value* widened(llvm::Value* half) { return builder_.CreateZExt(half, word_); }
    llvm::Value* narrowed(llvm::Value* word) { return builder_.CreateTrunc(word, half_); }

    static llvm::Type* like(llvm::Type* shape, llvm::Type* scalar) {
        const auto* vector = llvm::dyn_cast<llvm::FixedVectorType>(shape);
        return vector ? llvm::FixedVectorType::get(scalar, vector->getNumElements()) : scalar;
    }

private:
    llvm::IRBuilder<>& builder_;
    llvm::Type *word_, *float_, *half_;
};

/// The machine converts float16 by instructions.
bool converts(const Target& target) { return target.isa != Isa::Baseline; }

}  // namespace

llvm::Value* Lowering::float_from_half(DType from, llvm::Value* value) {
    Words words(builder, value->getType());
    if (kind_of(from) == Kind::Brain) return words.as_float(builder.CreateShl(words.widened(value), 16));
    if (converts(what.target))
        return builder.CreateFPExt(builder.CreateBitCast(value, Words::like(value->getType(), builder.getHalfTy())),
                                   Words::like(value->getType(), builder.getFloatTy()));
    constexpr std::uint32_t kExponent = 0x7c00u << 13, kOffset = 112u << 23, kLeast = 113u << 23;
    llvm::Value* word = words.widened(value);
    llvm::Value* size = builder.CreateShl(builder.CreateAnd(word, 0x7fff), 13);
    llvm::Value* exponent = builder.CreateAnd(size, kExponent);
    llvm::Value* more = builder.CreateSelect(builder.CreateICmpEQ(exponent, words.word(kExponent)), words.word(kOffset), words.word(0));
    llvm::Value* moved = builder.CreateAdd(builder.CreateAdd(size, words.word(kOffset)), more);
    llvm::Value* denormal = builder.CreateFSub(words.as_float(builder.CreateAdd(size, words.word(kLeast))), words.word_as_float(kLeast));
    llvm::Value* result = builder.CreateSelect(builder.CreateICmpEQ(exponent, words.word(0)), words.as_word(denormal), moved);
    return words.as_float(builder.CreateOr(result, builder.CreateShl(builder.CreateAnd(word, 0x8000), 16)));
}

llvm::Value* Lowering::half_from_float(DType to, llvm::Value* value) {
    Words words(builder, value->getType());
    constexpr std::uint32_t kInfinity = 0x7f800000;
    if (kind_of(to) == Kind::Half && converts(what.target))
        return builder.CreateBitCast(builder.CreateFPTrunc(value, Words::like(value->getType(), builder.getHalfTy())),
                                     Words::like(value->getType(), builder.getInt16Ty()));
    llvm::Value* word = words.as_word(value);
    llvm::Value* size = builder.CreateAnd(word, 0x7fffffff);
    if (kind_of(to) == Kind::Brain) {
        llvm::Value* last = builder.CreateAnd(builder.CreateLShr(word, 16), 1);
        llvm::Value* rounded = builder.CreateLShr(builder.CreateAdd(builder.CreateAdd(word, words.word(0x7fff)), last), 16);
        llvm::Value* is_nan = builder.CreateFCmpUNO(value, value);
        return words.narrowed(builder.CreateSelect(is_nan, words.word(0x7fc0), rounded));
    }
    constexpr std::uint32_t kBeyond = 0x47800000, kNormal = 0x38800000, kDenormal = 0x3f000000;
    llvm::Value* last = builder.CreateAnd(builder.CreateLShr(size, 13), 1);
    llvm::Value* rounded = builder.CreateLShr(builder.CreateAdd(builder.CreateAdd(size, words.word(0xc8000fff)), last), 13);
    llvm::Value* shifted = builder.CreateFAdd(words.as_float(size), words.word_as_float(kDenormal));
    llvm::Value* denormal = builder.CreateSub(words.as_word(shifted), words.word(kDenormal));
    llvm::Value* beyond = builder.CreateSelect(builder.CreateICmpUGT(size, words.word(kInfinity)), words.word(0x7e00), words.word(0x7c00));
    llvm::Value* result = builder.CreateSelect(builder.CreateICmpUGE(size, words.word(kBeyond)), beyond,
                                               builder.CreateSelect(builder.CreateICmpULT(size, words.word(kNormal)), denormal, rounded));
    return words.narrowed(builder.CreateOr(result, builder.CreateAnd(builder.CreateLShr(word, 16), 0x8000)));
}

/// The float that a value of any other dtype is rounded from to 16 bits: to odd where a float has too few bits for it.
llvm::Value* Lowering::lower_half_source(DType to, DType from, llvm::Value* value, unsigned width) {
    // Integers beyond what a float holds are infinite as float16.
    if (from == DType::Float32 || item_bytes(from) <= 2 || (kind_of(to) == Kind::Half && kind_of(from) != Kind::Float))
        return lower_cast(DType::Float32, from, value, width);
    if (kind_of(from) != Kind::Float && item_bytes(from) == 8) {
        llvm::Type* type = value->getType();
        llvm::Value* cut = builder.CreateICmpNE(builder.CreateAnd(value, 0x7ff), llvm::Constant::getNullValue(type));
        llvm::Value* odd = builder.CreateOr(builder.CreateAnd(value, ~0x7ffull), builder.CreateSelect(cut, llvm::ConstantInt::get(type, 0x800), llvm::Constant::getNullValue(type)));
        const bool has_sign = kind_of(from) == Kind::Signed;
        llvm::Value* distance = has_sign ? builder.CreateAdd(value, llvm::ConstantInt::get(type, 1ull << 53)) : value;
        llvm::Value* is_long = builder.CreateICmpUGE(distance, llvm::ConstantInt::get(type, 1ull << (has_sign ? 54 : 53)));
        value = builder.CreateSelect(is_long, odd, value);
    }
    llvm::Value* exact = lower_cast(DType::Float64, from, value, width);
    llvm::Value* near = lower_cast(DType::Float32, DType::Float64, exact, width);
    llvm::Value* back = lower_cast(DType::Float64, DType::Float32, near, width);
    Words words(builder, near->getType());
    const auto size = [&](llvm::Value* each) { return builder.CreateUnaryIntrinsic(llvm::Intrinsic::fabs, each); };
    llvm::Value* word = words.as_word(near);
    llvm::Value* is_above = builder.CreateFCmpOGT(size(back), size(exact));
    word = builder.CreateSelect(is_above, builder.CreateSub(word, words.word(1)), word);
    llvm::Value* is_other = builder.CreateFCmpUNE(back, exact);
    return words.as_float(builder.CreateSelect(is_other, builder.CreateOr(word, words.word(1)), word));
}

}  // namespace stridejit::llvm_backend
