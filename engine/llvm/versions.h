#pragma once

// Where LLVM 19, the least, 20 and 21 spell things in another way than 22 does.

#include <llvm/Config/llvm-config.h>
#if __has_include(<llvm/Config/Targets.h>)  // else llvm-config.h says which targets there are
#include <llvm/Config/Targets.h>
#endif
#include <llvm/Target/TargetMachine.h>
#include <llvm/TargetParser/Triple.h>

#include <string>

namespace stridejit::llvm_backend {

/// A triple as functions that want one take it.
#if LLVM_VERSION_MAJOR >= 21
inline const llvm::Triple& as_argument(const llvm::Triple& triple) { return triple; }
#else
inline const std::string& as_argument(const llvm::Triple& triple) { return triple.str(); }
#endif

/// A target machine as the class that sets up code generation.
#if LLVM_VERSION_MAJOR >= 20
inline llvm::TargetMachine& code_generator(llvm::TargetMachine& machine) { return machine; }
#else
inline llvm::LLVMTargetMachine& code_generator(llvm::TargetMachine& machine) {
    return static_cast<llvm::LLVMTargetMachine&>(machine);
}
#endif

}  // namespace stridejit::llvm_backend
