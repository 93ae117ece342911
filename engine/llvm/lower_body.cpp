// The meaning of each op as LLVM instructions; ir/meaning.h is the definition that this must match bit for bit.

#include <llvm/IR/Intrinsics.h>

#include "lowering.h"

namespace stridejit::llvm_backend {
namespace {

constexpr std::size_t kChain = 16;  // instructions, from which on a step's vectors wait for results rather than for memory

}  // namespace

bool Lowering::calls_forms(const Selected& selected) const {
    for (std::size_t i = 0; i < what.body.size(); ++i)
        if (selected[i] && is_elementary(what.body[i].op)) return true;
    return false;
}

void Lowering::lower_points(const Selected& selected, const Group& group, GroupValues& values) {
    const auto load_all = [&](unsigned chunk) {  // before any store: an output may be the elements of an input
        for (std::size_t i = 0; i < what.body.size(); ++i)
            if (selected[i] && what.body[i].op == Op::Load && values[i].size() <= chunk)
                values[i].push_back(load(what.body[i].literal, group, chunk));
    };
    const auto lower_one = [&](std::size_t i, unsigned chunk) {
        const Inst& inst = what.body[i];
        if (!selected[i] || values[i].size() > chunk) return;
        if (inst.op == Op::Store) return store(inst.literal, group, chunk, values[inst.args[0]][chunk]);
        if (is_elementary(inst.op)) return lower_elementary(i, selected, group, chunk, chunk + 1, values);
        if (info(inst.op).role == Role::Scan) return values[i].push_back(lower_scan(i, values[inst.args[0]][chunk], group, chunk));
        llvm::SmallVector<llvm::Value*, 3> args;
        for (std::size_t k = 0; k < info(inst.op).arity; ++k) args.push_back(values[inst.args[k]][chunk]);
        values[i].push_back(lower_inst(inst, args, group.width));
    };
    // Long chains of results go side by side; so do calls, one for all.
    const bool calls = calls_forms(selected);
    if (group.chunks > 1 && (calls || (what.plan.walk == Walk::Map && what.body.size() >= kChain))) {
        for (unsigned chunk = group.first; chunk < group.chunks; ++chunk) load_all(chunk);
        for (std::size_t i = 0; i < what.body.size(); ++i) {
            if (selected[i] && is_elementary(what.body[i].op) && values[i].size() == group.first) lower_elementary(i, selected, group, group.first, group.chunks, values);
            for (unsigned chunk = group.first; chunk < group.chunks; ++chunk) lower_one(i, chunk);
        }
        return;
    }
    for (unsigned chunk = group.first; chunk < group.chunks; ++chunk) {
        load_all(chunk);
        for (std::size_t i = 0; i < what.body.size(); ++i) lower_one(i, chunk);
    }
}

llvm::Value* Lowering::lower_inst(const Inst& inst, llvm::ArrayRef<llvm::Value*> args, unsigned width) {
    if (inst.op == Op::Const) return value_literal(context, inst.dtype, width, inst.literal);
    const DType from = what.body[inst.args[0]].dtype;
    if (inst.op == Op::Cast) return lower_cast(inst.dtype, from, args[0], width);
    return lower_map(inst.op, from, args);
}

llvm::Value* Lowering::combine(Op reduce, DType dtype, llvm::Value* a, llvm::Value* b) {
    // A bool is accumulated as a byte of 0 or 1, on which the bitwise ops are the logical ones.
    return lower_map(info(reduce).combine, dtype == DType::Bool ? DType::UInt8 : dtype, {a, b});
}

/// `dtype` is that of the arguments.
llvm::Value* Lowering::lower_map(Op op, DType dtype, llvm::ArrayRef<llvm::Value*> args) {
    using llvm::Intrinsic::ID;
    const bool real = is_float(dtype), has_sign = kind_of(dtype) == Kind::Signed;
    llvm::Value* a = args[0];
    llvm::Value* b = args.size() > 1 ? args[1] : nullptr;
    const auto unary = [&](ID id) { return builder.CreateUnaryIntrinsic(id, a); };
    const auto zero = [&] { return llvm::Constant::getNullValue(a->getType()); };
    const auto width_of_type = [&] { return llvm::ConstantInt::get(a->getType(), a->getType()->getScalarSizeInBits()); };
    switch (op) {
        case Op::Neg: return real ? builder.CreateFNeg(a) : builder.CreateSub(zero(), a);
        case Op::Abs:
            if (real) return unary(llvm::Intrinsic::fabs);
            return has_sign ? builder.CreateBinaryIntrinsic(llvm::Intrinsic::abs, a, builder.getFalse()) : a;
        case Op::Not: return builder.CreateNot(a);
        case Op::Sqrt: return unary(llvm::Intrinsic::sqrt);
        case Op::Floor: return unary(llvm::Intrinsic::floor);
        case Op::Ceil: return unary(llvm::Intrinsic::ceil);
        case Op::Trunc: return unary(llvm::Intrinsic::trunc);
        case Op::Round: return unary(llvm::Intrinsic::rint);
        case Op::Add: return real ? builder.CreateFAdd(a, b) : builder.CreateAdd(a, b);
        case Op::Sub: return real ? builder.CreateFSub(a, b) : builder.CreateSub(a, b);
        case Op::Mul: return real ? builder.CreateFMul(a, b) : builder.CreateMul(a, b);
        case Op::Div: return builder.CreateFDiv(a, b);
        case Op::FloorDiv:
        case Op::Mod: return real ? lower_float_divide(op, a, b) : lower_divide(op, dtype, a, b);
        case Op::Min:
        case Op::Max: {
            const bool least = op == Op::Min;
            if (!real) {
                const auto order = least ? (has_sign ? llvm::CmpInst::ICMP_SLT : llvm::CmpInst::ICMP_ULT)
                                         : (has_sign ? llvm::CmpInst::ICMP_SGT : llvm::CmpInst::ICMP_UGT);
                return builder.CreateSelect(builder.CreateICmp(order, a, b), a, b);
            }
            // The first select is one min or max instruction of the machine; the second lets a NaN in `a` through.
            llvm::Value* picked = builder.CreateSelect(least ? builder.CreateFCmpOLT(a, b) : builder.CreateFCmpOGT(a, b), a, b);
            return builder.CreateSelect(builder.CreateFCmpUNO(a, a), a, picked);
        }
        case Op::And: return builder.CreateAnd(a, b);
        case Op::Or: return builder.CreateOr(a, b);
        case Op::Xor: return builder.CreateXor(a, b);
        case Op::ShiftLeft: {
            llvm::Value* fits = builder.CreateICmpULT(b, width_of_type());
            return builder.CreateSelect(fits, builder.CreateShl(a, builder.CreateSelect(fits, b, zero())), zero());
        }
        case Op::ShiftRight: {
            llvm::Value* fits = builder.CreateICmpULT(b, width_of_type());
            if (!has_sign) return builder.CreateSelect(fits, builder.CreateLShr(a, builder.CreateSelect(fits, b, zero())), zero());
            llvm::Value* most = llvm::ConstantInt::get(a->getType(), a->getType()->getScalarSizeInBits() - 1);
            return builder.CreateAShr(a, builder.CreateSelect(fits, b, most));
        }
        case Op::Less:
            return real ? builder.CreateFCmpOLT(a, b) : has_sign ? builder.CreateICmpSLT(a, b) : builder.CreateICmpULT(a, b);
        case Op::LessEqual:
            return real ? builder.CreateFCmpOLE(a, b) : has_sign ? builder.CreateICmpSLE(a, b) : builder.CreateICmpULE(a, b);
        case Op::Equal: return real ? builder.CreateFCmpOEQ(a, b) : builder.CreateICmpEQ(a, b);
        case Op::NotEqual: return real ? builder.CreateFCmpUNE(a, b) : builder.CreateICmpNE(a, b);
        case Op::Select: return builder.CreateSelect(a, b, args[2]);
        case Op::Fma: return builder.CreateIntrinsic(llvm::Intrinsic::fma, {a->getType()}, {a, b, args[2]});
        case Op::CopySign: return builder.CreateBinaryIntrinsic(llvm::Intrinsic::copysign, a, b);
        case Op::NextAfter: return lower_next_after(a, b);
        case Op::Mantissa:
        case Op::Exponent: return lower_parts(op, a);
        case Op::PopCount: return unary(llvm::Intrinsic::ctpop);
#define STRIDEJIT_ROW(id, ...) case Op::id:
            STRIDEJIT_ELEMENTARY_OPS(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
        case Op::Load:
        case Op::Const:
        case Op::Cast:
        case Op::ReduceAdd:
        case Op::ReduceMul:
        case Op::ReduceMin:
        case Op::ReduceMax:
        case Op::ReduceAnd:
        case Op::ReduceOr:
        case Op::ReduceArgMin:
        case Op::ReduceArgMax:
        case Op::ReduceAddCompensated:
        case Op::ReduceAddExact:
        case Op::ScanAdd:
        case Op::ScanMul:
        case Op::ScanMin:
        case Op::ScanMax:
        case Op::ScanAnd:
        case Op::ScanOr:
        case Op::Store: break;  // not functions of values alone: lowered elsewhere
    }
    STRIDEJIT_ASSERT(false, info(op).text, " is no function of values");
    return nullptr;
}

llvm::Value* Lowering::lower_cast(DType to, DType from, llvm::Value* value, unsigned width) {
    if (to == from) return value;
    if (is_half(from)) return lower_cast(to, DType::Float32, float_from_half(from, value), width);
    if (is_half(to)) return half_from_float(to, lower_half_source(to, from, value, width));
    llvm::Type* type = value_type(context, to, width);
    const bool signed_from = kind_of(from) == Kind::Signed;
    if (to == DType::Bool)
        return is_float(from) ? builder.CreateFCmpUNE(value, llvm::Constant::getNullValue(value->getType()))
                              : builder.CreateIsNotNull(value);
    if (is_float(to)) {
        if (is_float(from)) return builder.CreateFPCast(value, type);
        return signed_from ? builder.CreateSIToFP(value, type) : builder.CreateUIToFP(value, type);
    }
    if (is_float(from)) {
        const auto id = kind_of(to) == Kind::Signed ? llvm::Intrinsic::fptosi_sat : llvm::Intrinsic::fptoui_sat;
        return builder.CreateIntrinsic(id, {type, value->getType()}, {value});
    }
    return builder.CreateIntCast(value, type, signed_from);
}

llvm::Value* Lowering::lane_mask(llvm::Value* remaining, unsigned width, unsigned chunk) {
    llvm::IRBuilder<>& builder = builder_for(remaining);
    // 32-bit lanes compare cheaply up to 16 of them; more lanes need narrower numbers, so those are clamped first.
    const bool narrow = width > 16;
    llvm::Value* left = remaining;
    unsigned first = chunk * width;
    if (narrow) {
        left = builder.CreateBinaryIntrinsic(llvm::Intrinsic::usub_sat, left, number(first));
        left = builder.CreateBinaryIntrinsic(llvm::Intrinsic::umin, left, number(width));
        first = 0;
    }
    llvm::Type* lane = narrow ? builder.getInt8Ty() : builder.getInt32Ty();
    llvm::SmallVector<llvm::Constant*, 64> numbers;
    for (unsigned i = 0; i < width; ++i) numbers.push_back(llvm::ConstantInt::get(lane, first + i));
    return builder.CreateICmpULT(llvm::ConstantVector::get(numbers), splat(builder, builder.CreateTrunc(left, lane), width));
}

llvm::Value* Lowering::reversed_mask(llvm::Value* mask) {
    auto* compared = llvm::dyn_cast<llvm::ICmpInst>(mask);
    const auto width = llvm::cast<llvm::FixedVectorType>(mask->getType())->getNumElements();
    if (!compared) return builder.CreateShuffleVector(mask, reversed_lanes(width));
    // No machine turns masks around, but the numbers of the lanes are a constant.
    return builder.CreateICmpULT(builder.CreateShuffleVector(compared->getOperand(0), reversed_lanes(width)), compared->getOperand(1));
}

}  // namespace stridejit::llvm_backend
