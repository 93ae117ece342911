#pragma once

#include <llvm/IR/LegacyPassManager.h>
#include <llvm/IR/Module.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Support/raw_ostream.h>
#include <llvm/Target/TargetMachine.h>

#include <memory>
#include <string>

#include "stridejit/engine/target.h"

namespace stridejit::llvm_backend {

/// Generates code for one target, of modules whose IR is final: no IR pass runs, instruction selection starts at once. Its
/// passes are set up once, for that takes as long as a sixth of a small kernel. Used by one thread at a time.
class Generator {
public:
    Generator(const Target& target, llvm::CodeGenFileType type);
    [[nodiscard]] const llvm::TargetMachine& machine() const { return *machine_; }

    /// An object, or assembly text. The module is used up.
    std::unique_ptr<llvm::MemoryBuffer> emit(llvm::Module& module);

private:
    std::unique_ptr<llvm::TargetMachine> machine_;
    llvm::SmallVector<char, 0> bytes_;
    llvm::raw_svector_ostream out_{bytes_};
    llvm::legacy::PassManager passes_;
};

/// Bytes of machine code in an object.
std::size_t code_bytes(const llvm::MemoryBuffer& object);

}  // namespace stridejit::llvm_backend
