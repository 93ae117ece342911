#include "jit.h"

#if __has_include(<llvm/ExecutionEngine/Orc/SelfExecutorProcessControl.h>)
#include <llvm/ExecutionEngine/Orc/AbsoluteSymbols.h>
#include <llvm/ExecutionEngine/Orc/SelfExecutorProcessControl.h>
#else  // LLVM 19
#include <llvm/ExecutionEngine/Orc/Core.h>
#include <llvm/ExecutionEngine/Orc/ExecutorProcessControl.h>
#endif
#include <llvm/ExecutionEngine/JITLink/JITLinkMemoryManager.h>

#include <cmath>
#include <cstring>

#include "stridejit/ir/elementary.h"
#include "stridejit/ir/error.h"
#include "stridejit/ir/sums.h"

namespace stridejit::llvm_backend {

void throw_llvm(llvm::StringRef what, llvm::Error error) {
    throw InternalError(text(what.str(), ": ", llvm::toString(std::move(error))));
}

namespace {

template <class T>
T checked(llvm::StringRef what, llvm::Expected<T> value) {
    if (!value) throw_llvm(what, value.takeError());
    return std::move(*value);
}

/// What code generation may call where an instruction set lacks the instruction. All of these are exact, so the
/// library that provides them cannot change a bit.
llvm::orc::SymbolMap runtime_functions(llvm::orc::ExecutionSession& session) {
    llvm::orc::SymbolMap symbols;
    const auto add = [&](const char* name, auto* function) {
        symbols[session.intern(name)] = {llvm::orc::ExecutorAddr::fromPtr(function),
                                         llvm::JITSymbolFlags::Exported | llvm::JITSymbolFlags::Callable};
    };
    using Unary64 = double(double);
    using Unary32 = float(float);
    add("floor", static_cast<Unary64*>(std::floor)), add("floorf", static_cast<Unary32*>(std::floor));
    add("ceil", static_cast<Unary64*>(std::ceil)), add("ceilf", static_cast<Unary32*>(std::ceil));
    add("trunc", static_cast<Unary64*>(std::trunc)), add("truncf", static_cast<Unary32*>(std::trunc));
    add("rint", static_cast<Unary64*>(std::rint)), add("rintf", static_cast<Unary32*>(std::rint));
    add("fmod", static_cast<double (*)(double, double)>(std::fmod));
    add("fmodf", static_cast<float (*)(float, float)>(std::fmod));
    add("fma", static_cast<double (*)(double, double, double)>(std::fma));
    add("fmaf", static_cast<float (*)(float, float, float)>(std::fma));
    add("stridejit_sum_start", &sums::start), add("stridejit_sum_settle", &sums::settle);
    add("stridejit_sum_add_float64", static_cast<void (*)(char*, const double*, std::int64_t)>(&sums::add));
    add("stridejit_sum_add_float32", static_cast<void (*)(char*, const float*, std::int64_t)>(&sums::add));
    add("stridejit_sum_to_float64", &sums::to_float64), add("stridejit_sum_to_float32", &sums::to_float32);
    add("memcpy", &std::memcpy), add("memset", &std::memset), add("memmove", &std::memmove);
    return symbols;
}

/// Elementary functions, each defined when a kernel first calls it.
class Forms : public llvm::orc::DefinitionGenerator {
public:
    llvm::Error tryToGenerate(llvm::orc::LookupState&, llvm::orc::LookupKind, llvm::orc::JITDylib& library,
                              llvm::orc::JITDylibLookupFlags, const llvm::orc::SymbolLookupSet& wanted) override {
        llvm::orc::SymbolMap symbols;
        for (const auto& [name, flags] : wanted)
            if (const auto form = elementary::find_form(std::string_view((*name).data(), (*name).size())))
                symbols[name] = {llvm::orc::ExecutorAddr::fromPtr(*form), llvm::JITSymbolFlags::Exported | llvm::JITSymbolFlags::Callable};
        return symbols.empty() ? llvm::Error::success() : library.define(llvm::orc::absoluteSymbols(std::move(symbols)));
    }
};

}  // namespace

JitSession::JitSession()
    : session_(checked("ORC", llvm::orc::SelfExecutorProcessControl::Create())),
      library_(session_.createBareJITDylib("kernels")),
      layer_(session_, checked("ORC memory", llvm::jitlink::InProcessMemoryManager::Create())) {
    // Errors that no caller waits for (they come when a session ends) have no one to tell: the library never prints.
    session_.setErrorReporter([](llvm::Error error) { llvm::consumeError(std::move(error)); });
    if (llvm::Error error = library_.define(llvm::orc::absoluteSymbols(runtime_functions(session_))))
        throw_llvm("runtime functions", std::move(error));
    library_.addGenerator(std::make_unique<Forms>());
}

JitSession::~JitSession() {
    if (llvm::Error error = session_.endSession()) llvm::consumeError(std::move(error));
}

JitCode::JitCode(std::shared_ptr<JitSession> session, std::unique_ptr<llvm::MemoryBuffer> object, llvm::StringRef symbol)
    : session_(std::move(session)), tracker_(session_->library_.createResourceTracker()) {
    if (llvm::Error error = session_->layer_.add(tracker_, std::move(object))) throw_llvm(symbol, std::move(error));
    auto found = session_->session_.lookup({&session_->library_}, session_->session_.intern(symbol));
    if (!found) {
        llvm::consumeError(tracker_->remove());
        throw_llvm(symbol, found.takeError());
    }
    entry_ = found->getAddress().toPtr<Kernel::Entry>();
}

JitCode::~JitCode() {
    if (llvm::Error error = tracker_->remove()) session_->session_.reportError(std::move(error));
}

}  // namespace stridejit::llvm_backend
