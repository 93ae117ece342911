#pragma once

#include <llvm/IR/Module.h>
#include <llvm/Support/MemoryBuffer.h>
#include <llvm/Target/TargetMachine.h>

#include <memory>
#include <string>

#include "stridejit/engine/target.h"

namespace stridejit::llvm_backend {

/// A code generator for one target; used by one thread at a time.
std::unique_ptr<llvm::TargetMachine> make_target_machine(const Target& target);

/// Generates an object (or assembly text) from a module whose IR is final: no IR pass runs, instruction selection
/// starts at once. The module is used up.
std::unique_ptr<llvm::MemoryBuffer> emit(llvm::TargetMachine& machine, llvm::Module& module, llvm::CodeGenFileType type);

/// Bytes of machine code in an object.
std::size_t code_bytes(const llvm::MemoryBuffer& object);

}  // namespace stridejit::llvm_backend
