// Sums of bytes along a row: integers may join in any order, so a register of bytes becomes sums of eight neighbours by one
// instruction, and those join one vector of accumulators. To cast each byte to the 8 of its accumulator beforehand would
// take eight times as many.

#include <llvm/IR/IntrinsicsX86.h>

#include "lower_reduction.h"

namespace stridejit::llvm_backend {
namespace {

constexpr unsigned kBytes = 8;  // that become one sum
constexpr std::uint64_t kSignBit = 0x80;

/// Operand that the argument of the reduction at `inst` comes from, if it is a byte of it that is cast and nothing else.
const Inst* byte_load(const Specialization& what, std::size_t inst) {
    const Inst& cast = what.body[what.body[inst].args[0]];
    if (what.body[inst].op != Op::ReduceAdd || is_float(what.body[inst].dtype) || item_bytes(cast.dtype) != kBytes || cast.op != Op::Cast) return nullptr;
    const Inst& load = what.body[cast.args[0]];
    if (load.op != Op::Load || is_float(load.dtype) || item_bytes(load.dtype) != 1) return nullptr;
    const OperandClass& operand = what.operands[load.literal];
    const bool steps = operand.stride == StrideClass::Unit || (has_gaps(operand.stride) && elements_of(operand.stride) > 0);
    return operand.access == Access::Read && operand.hops == 0 && steps ? &load : nullptr;
}

llvm::Value* sums_of_eight(llvm::IRBuilder<>& builder, llvm::Value* bytes) {
    const auto width = llvm::cast<llvm::FixedVectorType>(bytes->getType())->getNumElements();
    const auto id = width == 64   ? llvm::Intrinsic::x86_avx512_psad_bw_512
                    : width == 32 ? llvm::Intrinsic::x86_avx2_psad_bw
                                  : llvm::Intrinsic::x86_sse2_psad_bw;
    return builder.CreateIntrinsic(id, llvm::ArrayRef<llvm::Type*>(), {bytes, llvm::Constant::getNullValue(bytes->getType())});
}

/// `value` in each byte of the line-th vector of every `step`-th byte; 0 between them.
llvm::Constant* at_every(llvm::IRBuilder<>& builder, std::uint64_t value, unsigned width, std::int64_t step, unsigned line) {
    llvm::SmallVector<llvm::Constant*, 64> bytes;
    for (unsigned i = 0; i < width; ++i) bytes.push_back(builder.getInt8((line * width + i) % static_cast<std::uint64_t>(step) == 0 ? static_cast<std::uint8_t>(value) : 0));
    return llvm::ConstantVector::get(bytes);
}

}  // namespace

bool ReductionLowering::sums_bytes(const Lowering& lowering) {
    const Specialization& what = lowering.what;
    const Plan& plan = what.plan;
    if (plan.walk != Walk::Across || plan.points > 0 || what.target.isa == Isa::Neon) return false;
    if (static_cast<std::int64_t>(plan.width) * kBytes != what.target.vector_bytes() || plan.lanes % (plan.width * kBytes) != 0) return false;
    std::size_t reductions = 0, points = 0;
    for (std::size_t i = 0; i < what.body.size(); ++i) {
        if (info(what.body[i].op).role != Role::Reduce) continue;
        if (!byte_load(what, i)) return false;
        ++reductions;
    }
    for (std::size_t i = 0; i < what.body.size(); ++i) points += lowering.point_set[i];
    return points == 2 * reductions;  // a load and a cast for each: nothing is stored at the points
}

/// A step of points: `rest` of them, or all where it is null.
void ReductionLowering::add_bytes(const Pointers& at, llvm::Value* rest) {
    const Specialization& what = lowering_.what;
    const unsigned width = lane_width_ * kBytes;
    llvm::Type* type = llvm::FixedVectorType::get(builder_.getInt8Ty(), width);
    for (const Reduction& reduction : reductions_) {
        const Inst& load = *byte_load(what, reduction.inst);
        const std::int64_t step = elements_of(what.operands[load.literal].stride);
        const auto gap = static_cast<std::uint64_t>(step - 1);
        llvm::Value* sum = get_lanes(reduction, lowering_.number(0), 0);
        llvm::Value* present = rest && step > 1 ? builder_.CreateSub(builder_.CreateMul(rest, lowering_.number(gap + 1)), lowering_.number(gap)) : rest;
        for (unsigned line = 0; line < what.plan.lanes * static_cast<unsigned>(step) / width; ++line) {
            llvm::Value* from = lowering_.offset(lowering_.place_of(load.literal, at), lowering_.number(std::uint64_t{line} * width));
            llvm::Value* bytes = nullptr;
            if (!present) bytes = builder_.CreateAlignedLoad(type, from, llvm::Align(1));
            else if (!what.target.has_masks()) bytes = lowering_.load_first(type, from, lowering_.count_in(present, width, line));
            else bytes = builder_.CreateMaskedLoad(type, from, llvm::Align(1), lowering_.lane_mask(present, width, line), llvm::Constant::getNullValue(type));
            if (step > 1) bytes = builder_.CreateAnd(bytes, at_every(builder_, 0xff, width, step, line));
            if (load.dtype == DType::Bool)
                bytes = builder_.CreateBinaryIntrinsic(llvm::Intrinsic::umin, bytes, at_every(builder_, 1, width, 1, line));
            if (kind_of(load.dtype) == Kind::Signed) bytes = builder_.CreateXor(bytes, at_every(builder_, kSignBit, width, step, line));  // from the least on
            sum = builder_.CreateAdd(sum, sums_of_eight(builder_, bytes));
        }
        set_lanes(reduction, lowering_.number(0), 0, sum);
    }
}

/// What `steps` steps of signed bytes counted too much, each of them from the least on.
void ReductionLowering::take_surplus(llvm::Value* steps) {
    const Specialization& what = lowering_.what;
    for (const Reduction& reduction : reductions_) {
        const Inst& load = *byte_load(what, reduction.inst);
        if (kind_of(load.dtype) != Kind::Signed) continue;
        llvm::Value* surplus = builder_.CreateMul(steps, lowering_.number(kSignBit * what.plan.lanes));
        llvm::Value* sum = get_lanes(reduction, lowering_.number(0), 0);
        llvm::Value* all = builder_.CreateInsertElement(llvm::Constant::getNullValue(sum->getType()), surplus, std::uint64_t{0});
        set_lanes(reduction, lowering_.number(0), 0, builder_.CreateSub(sum, all));
    }
}

/// `count` points from `at` on. Of every second byte or fewer the last stands in the rest, so that nothing behind it is read.
void ReductionLowering::bytes_piece(const Pointers& at, llvm::Value* count) {
    const Specialization& what = lowering_.what;
    const std::size_t loop = what.vector_loop();
    bool gaps = false;
    for (const Reduction& reduction : reductions_) gaps = gaps || has_gaps(what.operands[byte_load(what, reduction.inst)->literal].stride);
    const bool at_once = what.target.has_masks() || !gaps;
    llvm::Value* lanes = lowering_.number(what.plan.lanes);
    llvm::Value* steps = builder_.CreateUDiv(gaps ? builder_.CreateSub(count, lowering_.number(1)) : count, lanes);
    lowering_.when(builder_.CreateIsNotNull(steps), [&] {
        lowering_.counted_loop(steps, at, lowering_.without_indices(lowering_.step(loop, what.plan.lanes)),
                               [&](llvm::Value*, const Pointers& here) { add_bytes(here, nullptr); });
    });
    llvm::Value* done = builder_.CreateMul(steps, lanes);
    llvm::Value* rest = builder_.CreateSub(count, done);
    lowering_.when(builder_.CreateIsNotNull(rest), [&] {
        const Pointers tail = lowering_.moved(at, loop, done);
        if (at_once) add_bytes(tail, rest);
        else accumulate_each(tail, rest);
    });
    // A step that is not whole counts all its lanes too.
    take_surplus(at_once ? builder_.CreateUDiv(builder_.CreateAdd(count, lowering_.number(what.plan.lanes - 1u)), lanes) : steps);
}

}  // namespace stridejit::llvm_backend
