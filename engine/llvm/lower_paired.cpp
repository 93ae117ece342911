// Operands that stand side by side, two and two, as the parts of complex numbers do: the lines of both are loaded and stored
// whole, and the elements of each come out by a shuffle. Nothing in between is read or written that is not an element.

#include "lowering.h"

namespace stridejit::llvm_backend {
namespace {

const llvm::Align kUnaligned{1};

}  // namespace

/// The operand stands beside another one.
bool Lowering::is_paired(std::size_t operand) const {
    if (what.operands[operand].beside != 0) return true;
    for (const OperandClass& other : what.operands)
        if (other.beside == operand + 1) return true;
    return false;
}

/// Both operands load the same lines; instruction selection makes one load of two.
llvm::Value* Lowering::load_paired(std::size_t operand, const Group& group, unsigned chunk) {
    const OperandClass& from = what.operands[operand];
    const std::size_t first = from.beside != 0 ? from.beside - std::size_t{1} : operand;
    llvm::Type* type = memory_type(context, from.dtype, group.width);
    llvm::Value* at = element_address(first, group, group.begin + std::int64_t{chunk} * group.width);
    llvm::Value* behind = offset(at, number(group.width * static_cast<std::uint64_t>(item_bytes(from.dtype))));
    llvm::SmallVector<int, 64> lanes;
    for (unsigned i = 0; i < group.width; ++i) lanes.push_back(static_cast<int>(2 * i + (first == operand ? 0 : 1)));
    return builder.CreateShuffleVector(builder.CreateAlignedLoad(type, at, kUnaligned), builder.CreateAlignedLoad(type, behind, kUnaligned), lanes);
}

/// The first of the two waits for the other one; both are stores of one phase.
void Lowering::store_paired(std::size_t operand, const Group& group, unsigned chunk, llvm::Value* memory) {
    const OperandClass& to = what.operands[operand];
    const std::size_t first = to.beside != 0 ? to.beside - std::size_t{1} : operand;
    unwoven_.resize(what.operands.size());
    Values& waiting = unwoven_[first];
    if (waiting.size() <= chunk) waiting.resize(chunk + 1, nullptr);
    llvm::Value* other = std::exchange(waiting[chunk], nullptr);
    if (!other) {
        waiting[chunk] = memory;
        return;
    }
    llvm::Value* a = operand == first ? memory : other;
    llvm::Value* b = operand == first ? other : memory;
    const auto width = static_cast<int>(group.width);
    llvm::Value* at = element_address(first, group, group.begin + std::int64_t{chunk} * width);
    for (const int half : {0, width / 2}) {
        llvm::SmallVector<int, 64> lanes;
        for (int i = half; i < half + width / 2; ++i) lanes.append({i, width + i});
        builder.CreateAlignedStore(builder.CreateShuffleVector(a, b, lanes), at, kUnaligned);
        at = offset(at, number(static_cast<std::uint64_t>(width * item_bytes(to.dtype))));
    }
}

}  // namespace stridejit::llvm_backend
