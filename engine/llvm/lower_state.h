#pragma once

#include "lowering.h"

namespace stridejit::llvm_backend {

/// What a reduction holds for each lane while it runs: a number, or the words of a sum that is more than one addition after the other
/// (ir/sums.h). The state of some lanes is one value: a vector in which the first words of all lanes come first. In memory the words
/// of a lane are side by side, so that vectors of any width may read what others wrote.
class State {
public:
    /// `dtype`: of the elements.
    State(Lowering& lowering, Op op, DType dtype);

    [[nodiscard]] std::int64_t bytes() const { return item_bytes(word_) * words_; }  ///< of a lane
    [[nodiscard]] unsigned words() const { return words_; }
    [[nodiscard]] llvm::Type* type(unsigned width) const;
    [[nodiscard]] llvm::Constant* identity(unsigned width) const;
    [[nodiscard]] llvm::Value* load(llvm::Value* at, unsigned width) const;
    void store(llvm::Value* state, llvm::Value* at, unsigned width) const;
    /// `lanes` lanes of a vector of `width`, from `first` on; a vector still where they are one.
    [[nodiscard]] llvm::Value* part(llvm::Value* state, unsigned width, unsigned first, unsigned lanes) const;

    /// `state` and one element for each lane, as accumulators hold them; lanes that are masked off stay as they are.
    [[nodiscard]] llvm::Value* joined(llvm::Value* state, llvm::Value* elements, llvm::Value* mask = nullptr) const;
    [[nodiscard]] llvm::Value* combined(llvm::Value* a, llvm::Value* b) const;

    // Blocks, and the last lanes of one, are states of their own (block_dtype() of ir/op.h).

    [[nodiscard]] State of_blocks() const;
    [[nodiscard]] bool widens() const { return widens_blocks(op_, dtype_); }  ///< blocks are not what lanes are
    [[nodiscard]] llvm::Value* block(llvm::Value* lanes) const;
    /// What the reduction gives, from blocks: an accumulator of each lane.
    [[nodiscard]] llvm::Value* result(llvm::Value* blocks) const;

    // An exact sum: what lanes cannot hold without error joins memory of the output's own, and so do the lanes after each block.

    [[nodiscard]] bool is_exact() const { return exact_ != nullptr; }
    void start_exact() const;
    /// Vectors of lanes as they lie in memory, word behind word.
    void settle_exact(llvm::Value* vectors, unsigned count, unsigned width) const;
    [[nodiscard]] llvm::Value* exact_result() const;

private:
    [[nodiscard]] llvm::Value* word(llvm::Value* state, unsigned index) const;
    [[nodiscard]] llvm::Value* with_words(llvm::Value* first, llvm::Value* second) const;
    [[nodiscard]] llvm::Value* error(llvm::Value* a, llvm::Value* b, llvm::Value* rounded) const;
    [[nodiscard]] llvm::Value* joined_exactly(llvm::Value* state, llvm::Value* elements) const;
    llvm::Value* call(const char* symbol, llvm::Type* result, llvm::ArrayRef<llvm::Value*> arguments) const;

    Lowering& lowering_;
    llvm::IRBuilder<>& builder_;
    Op op_;
    DType dtype_, word_;  ///< of the elements, and of what is held
    unsigned words_;
    llvm::Value* exact_ = nullptr;   ///< memory of an exact sum
    llvm::Value* passed_ = nullptr;  ///< elements on their way there
};

}  // namespace stridejit::llvm_backend
