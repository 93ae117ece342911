#pragma once

#include <llvm/ExecutionEngine/Orc/Core.h>
#include <llvm/ExecutionEngine/Orc/ObjectLinkingLayer.h>
#include <llvm/Support/MemoryBuffer.h>

#include <memory>

#include "stridejit/engine/kernel.h"

namespace stridejit::llvm_backend {

/// One ORC session: links object code into this process. Thread-safe.
class JitSession {
public:
    JitSession();
    ~JitSession();
    JitSession(const JitSession&) = delete;
    JitSession& operator=(const JitSession&) = delete;

private:
    friend class JitCode;
    llvm::orc::ExecutionSession session_;
    llvm::orc::JITDylib& library_;
    llvm::orc::ObjectLinkingLayer layer_;
};

/// Owns the machine code of one object; it is unmapped when this dies. Keeps the session alive, so the order in which
/// engine and kernels are destroyed does not matter.
class JitCode {
public:
    /// Links `object`, whose function `symbol` no other object of the session has defined. Throws InternalError.
    JitCode(std::shared_ptr<JitSession> session, std::unique_ptr<llvm::MemoryBuffer> object, llvm::StringRef symbol);
    ~JitCode();
    JitCode(const JitCode&) = delete;
    JitCode& operator=(const JitCode&) = delete;

    [[nodiscard]] Kernel::Entry entry() const { return entry_; }

private:
    std::shared_ptr<JitSession> session_;  // declared first: dies last
    llvm::orc::ResourceTrackerSP tracker_;
    Kernel::Entry entry_ = nullptr;
};

/// `error` as an InternalError that begins with `what`.
[[noreturn]] void throw_llvm(llvm::StringRef what, llvm::Error error);

}  // namespace stridejit::llvm_backend
