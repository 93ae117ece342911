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

/// The operand's own elements are what a form is given or leaves: side by side, in the machine's order, and all of them count.
bool Lowering::is_row(std::size_t operand, const Group& group) const {
    const OperandClass& known = what.operands[operand];
    return known.stride == StrideClass::Unit && known.crossing == StrideClass::Zero && !known.swapped && group.masks.empty();
}

void Lowering::call_form(const Inst& inst, llvm::Value* out, llvm::ArrayRef<llvm::Value*> args, llvm::Value* bytes, std::uint64_t register_bytes) {
    const std::string symbol = elementary::symbol_of(inst.op, inst.dtype, accuracy_of(inst), static_cast<int>(register_bytes));
    llvm::Type* pointer = builder.getPtrTy();
    auto* signature = llvm::FunctionType::get(builder.getVoidTy(), {pointer, pointer, pointer, builder.getInt64Ty()}, false);
    auto* form = llvm::cast<llvm::Function>(function_->getParent()->getOrInsertFunction(symbol, signature).getCallee());
    form->setDoesNotThrow();
    builder.CreateCall(form, {out, args.front(), args.back(), builder.CreateUDiv(bytes, number(register_bytes))});
}

/// One call for all chunks, which are laid side by side on the stack, except where they stand so in an operand already. What fills
/// no whole registers is filled up with zeros. An output that only takes what the last call leaves is where that leaves it.
void Lowering::lower_elementary(std::size_t i, const Selected& selected, const Group& group, unsigned first, unsigned end, GroupValues& values) {
    const Inst& inst = what.body[i];
    llvm::Type* type = values[inst.args[0]][first]->getType();
    const auto chunk_bytes = static_cast<std::uint64_t>(type->getPrimitiveSizeInBits().getFixedValue() / 8);
    const std::uint64_t bytes = chunk_bytes * (end - first), whole = (bytes + 15) / 16 * 16;
    std::uint64_t size = 16;
    while (size * 2 <= static_cast<std::uint64_t>(what.target.vector_bytes()) && whole % (size * 2) == 0) size *= 2;
    const auto place = [&](std::size_t operand) { return element_address(operand, group, group.begin + std::int64_t{first} * group.width); };
    bool is_last = true;
    std::size_t users = 0, output = what.body.size();
    for (std::size_t later = i + 1; later < what.body.size(); ++later) {
        if (!selected[later]) continue;
        is_last = is_last && !is_elementary(what.body[later].op);
        for (std::size_t k = 0; k < info(what.body[later].op).arity; ++k)
            if (what.body[later].args[k] == i) ++users, output = later;
    }
    bool stored = false;  // is any output, which may be one of the inputs?
    for (std::size_t before = 0; before < i; ++before) stored = stored || (selected[before] && what.body[before].op == Op::Store);
    llvm::SmallVector<llvm::Value*, 2> rows;
    for (std::size_t k = 0; k < info(inst.op).arity; ++k) {
        const Inst& arg = what.body[inst.args[k]];
        if (whole == bytes && !stored && arg.op == Op::Load && is_row(arg.literal, group)) {
            rows.push_back(place(arg.literal));
            continue;
        }
        rows.push_back(call_row(k, whole));
        if (whole != bytes) {
            llvm::Type* last = llvm::FixedVectorType::get(builder.getInt8Ty(), 16);
            builder.CreateAlignedStore(llvm::Constant::getNullValue(last), builder.CreateConstGEP1_64(builder.getInt8Ty(), rows[k], whole - 16), llvm::Align(1));
        }
        for (unsigned chunk = first; chunk < end; ++chunk)
            builder.CreateAlignedStore(values[inst.args[k]][chunk], builder.CreateConstGEP1_64(builder.getInt8Ty(), rows[k], (chunk - first) * chunk_bytes), llvm::Align(1));
    }
    const bool leaves = whole == bytes && is_last && users == 1 && what.body[output].op == Op::Store && is_row(what.body[output].literal, group) && !group.streams;
    llvm::Value* out = leaves ? place(what.body[output].literal) : call_row(0, whole);
    llvm::Value* filled = number(whole);
    if (group.count && whole == bytes && first == 0 && end == group.chunks)  // registers without any element that counts stay as they are
        filled = builder.CreateAdd(builder.CreateMul(group.count, number(chunk_bytes / group.width)), number(size - 1));
    call_form(inst, out, rows, filled, size);
    for (unsigned chunk = first; chunk < end; ++chunk)
        values[i].push_back(builder.CreateAlignedLoad(type, builder.CreateConstGEP1_64(builder.getInt8Ty(), out, (chunk - first) * chunk_bytes), llvm::Align(1)));
    if (leaves) values[output].append(end - first, nullptr);
}

/// A Map is one function of operands whose elements stand side by side, as those of the output do.
bool Lowering::is_one_call() const {
    const Body& body = what.body;
    const std::uint64_t vector = static_cast<std::uint64_t>(what.plan.width) * static_cast<std::uint64_t>(item_bytes(body.insts.back().dtype));
    if (what.plan.stream || vector < 16 || body.insts.back().op != Op::Store || !is_row(body.insts.back().literal, {})) return false;
    const Inst& call = body[body.insts.back().args[0]];
    if (!is_elementary(call.op) || body.size() != std::size_t{info(call.op).arity} + 2) return false;
    for (std::size_t k = 0; k < info(call.op).arity; ++k)
        if (body[call.args[k]].op != Op::Load || !is_row(body[call.args[k]].literal, {})) return false;
    return true;
}

/// All whole vectors of a row, `count` elements.
void Lowering::lower_one_call(const Pointers& at, llvm::Value* count) {
    const Inst &store = what.body.insts.back(), &call = what.body[store.args[0]];
    llvm::SmallVector<llvm::Value*, 2> rows;
    for (std::size_t k = 0; k < info(call.op).arity; ++k) rows.push_back(place_of(what.body[call.args[k]].literal, at));
    const auto item = static_cast<std::uint64_t>(item_bytes(call.dtype));
    call_form(call, place_of(store.literal, at), rows, builder.CreateMul(count, number(item)), what.plan.width * item);
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
