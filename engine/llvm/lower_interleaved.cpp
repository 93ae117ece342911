// Walk::Down over few points that lie side by side, as those of rows of three: whole vectors are loaded and dealt to one
// vector for each point, so that no element is loaded by itself.

#include <llvm/IR/Intrinsics.h>

#include "lower_reduction.h"

namespace stridejit::llvm_backend {
namespace {

/// Of `parts` vectors one after the other, every `parts`-th element from `first` on.
llvm::Value* every(llvm::IRBuilder<>& builder, llvm::ArrayRef<llvm::Value*> vectors, unsigned first) {
    const unsigned parts = static_cast<unsigned>(vectors.size());
    const unsigned width = llvm::cast<llvm::FixedVectorType>(vectors[0]->getType())->getNumElements();
    llvm::SmallVector<int, 64> lanes;
    if (parts == 2) {
        const auto* item = llvm::dyn_cast<llvm::IntegerType>(vectors[0]->getType()->getScalarType());
        if (item && item->getBitWidth() < 32) {  // no machine has such a shuffle, but all can halve words
            for (unsigned i = 0; i < 2 * width; ++i) lanes.push_back(static_cast<int>(i));
            llvm::Type* words = llvm::FixedVectorType::get(builder.getIntNTy(2 * item->getBitWidth()), width);
            llvm::Value* both = builder.CreateBitCast(builder.CreateShuffleVector(vectors[0], vectors[1], lanes), words);
            return builder.CreateTrunc(first == 0 ? both : builder.CreateLShr(both, item->getBitWidth()), vectors[0]->getType());
        }
        for (unsigned i = 0; i < width; ++i) lanes.push_back(static_cast<int>(i * parts + first));
        return builder.CreateShuffleVector(vectors[0], vectors[1], lanes);
    }
    // No power of two: each vector has its wanted elements in lanes of its own. Blends are cheap, and one shuffle follows.
    llvm::Value* mixed = vectors[0];
    for (unsigned v = 1; v < parts; ++v) {
        llvm::SmallVector<int, 64> blend;
        for (unsigned i = 0; i < width; ++i) blend.push_back(static_cast<int>((v * width + i) % parts == first ? width + i : i));
        mixed = builder.CreateShuffleVector(mixed, vectors[v], blend);
    }
    for (unsigned i = 0; i < width; ++i) lanes.push_back(static_cast<int>((i * parts + first) % width));
    return builder.CreateShuffleVector(mixed, lanes);
}

/// Deals `points` vectors one after the other to as many: element e goes to vector e mod points. Factor by factor.
Values deal(llvm::IRBuilder<>& builder, const Values& vectors, unsigned points) {
    if (points == 1) return vectors;
    unsigned parts = 2;
    while (points % parts != 0) ++parts;
    Values dealt(points, nullptr);
    for (unsigned first = 0; first < parts; ++first) {
        Values some;
        for (unsigned v = 0; v < vectors.size(); v += parts)
            some.push_back(every(builder, llvm::ArrayRef(vectors).slice(v, parts), first));
        const Values rest = deal(builder, some, points / parts);
        for (unsigned n = 0; n < rest.size(); ++n) dealt[first + parts * n] = rest[n];
    }
    return dealt;
}

}  // namespace

/// The elements of the operand at each point, for the outputs of one chunk.
Values Lowering::load_dealt(std::size_t operand, const Group& output, unsigned chunk) {
    const OperandClass& from = what.operands[operand];
    const unsigned points = what.plan.points, width = output.width;
    const std::int64_t bytes = std::int64_t{width} * item_bytes(from.dtype);
    llvm::Type* type = memory_type(context, from.dtype, width);
    llvm::Value* count = nullptr;  // elements that there are, where outputs are masked
    if (!output.masks.empty()) {
        llvm::Value* bits = builder.CreateZExt(builder.CreateBitCast(output.masks[chunk], builder.getIntNTy(width)), builder.getInt64Ty());
        count = builder.CreateMul(builder.CreateUnaryIntrinsic(llvm::Intrinsic::ctpop, bits), number(points));
    }
    Values vectors;
    for (unsigned v = 0; v < points; ++v) {
        llvm::Value* at = offset((*output.at)[operand],
                                           number(static_cast<std::uint64_t>((std::int64_t{chunk} * points + v) * bytes)));
        if (count) vectors.push_back(builder.CreateMaskedLoad(type, at, llvm::Align(1), lane_mask(count, width, v),
                                                               llvm::Constant::getNullValue(type)));
        else vectors.push_back(builder.CreateAlignedLoad(type, at, llvm::Align(1)));
    }
    Values dealt = deal(builder, vectors, points);
    for (llvm::Value*& each : dealt) each = value_from_memory(builder, from.dtype, in_order(operand, each));
    return dealt;
}

/// What the points of one chunk of outputs load, each point's values apart: those of operands that are dealt.
void Lowering::deal_points(const Group& output, unsigned chunk, std::vector<GroupValues>& values) {
    if (output.width == 1) return;
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        if (what.operands[k].access != Access::Read || what.operands[k].stride == StrideClass::Zero) continue;
        const Values dealt = load_dealt(k, output, chunk);
        for (std::size_t i = 0; i < what.body.size(); ++i)
            if (what.body[i].op == Op::Load && what.body[i].literal == k && point_set[i])
                for (unsigned p = 0; p < what.plan.points; ++p) values[p][i].push_back(dealt[p]);
    }
}

/// All points of a group of outputs, chunk by chunk; they are one block.
void ReductionLowering::down_points(const Group& output) {
    const Specialization& what = lowering_.what;
    const std::size_t loop = what.loops() - 1;
    std::vector<GroupValues> values(what.plan.points, GroupValues(what.body.size()));
    for (unsigned c = 0; c < output.chunks; ++c) {
        lowering_.deal_points(output, c, values);
        for (unsigned p = 0; p < what.plan.points; ++p) {
            const Pointers inside = lowering_.entered(loop, lowering_.moved(*output.at, loop, lowering_.number(p)));
            Group group = output;
            group.at = &inside;
            group.first = c;
            group.chunks = c + 1;
            lowering_.lower_points(lowering_.point_set, group, values[p]);
            for (const Reduction& reduction : reductions_) {
                llvm::Value* value = memory_from_value(builder_, reduction.dtype, values[p][what.body[reduction.inst].args[0]][c]);
                set_lanes(reduction, lowering_.number(c), c,
                          reduction.state.joined(get_lanes(reduction, lowering_.number(c), c), value));
            }
        }
    }
}

}  // namespace stridejit::llvm_backend
