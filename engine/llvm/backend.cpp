#include <llvm/IR/Verifier.h>

#include <atomic>
#include <mutex>
#include <vector>

#include "compile.h"
#include "jit.h"
#include "lowering.h"
#include "stridejit/engine/kernel.h"
#include "stridejit/ir/debug.h"
#include "versions.h"

namespace stridejit::llvm_backend {
namespace {

class CompiledCode final : public Kernel {
public:
    CompiledCode(std::size_t bytes, std::unique_ptr<const JitCode> code)
        : Kernel(code->entry()), bytes_(bytes), code_(std::move(code)) {}

    [[nodiscard]] std::size_t code_bytes() const override { return bytes_; }

private:
    const std::size_t bytes_;
    const std::unique_ptr<const JitCode> code_;
};

/// Code generators that are not in use, by target: making one costs more than a lookup, and each serves one thread.
class MachinePool {
public:
    std::unique_ptr<llvm::TargetMachine> take(const Target& target) {
        {
            const std::lock_guard lock(mutex_);
            auto& idle = idle_[static_cast<std::size_t>(target.isa)];
            if (!idle.empty()) {
                auto machine = std::move(idle.back());
                idle.pop_back();
                return machine;
            }
        }
        return make_target_machine(target);
    }
    void give_back(const Target& target, std::unique_ptr<llvm::TargetMachine> machine) {
        const std::lock_guard lock(mutex_);
        idle_[static_cast<std::size_t>(target.isa)].push_back(std::move(machine));
    }

private:
    std::mutex mutex_;
    std::vector<std::unique_ptr<llvm::TargetMachine>> idle_[kIsas.size()];
};

std::string printed(const llvm::Module& module) {
    std::string ir;
    llvm::raw_string_ostream out(ir);
    module.print(out, nullptr);
    return ir;
}

class LlvmBackend final : public Backend {
public:
    [[nodiscard]] std::string_view name() const override { return "llvm"; }
    [[nodiscard]] std::string version() const override { return "LLVM " LLVM_VERSION_STRING; }

    std::shared_ptr<const Kernel> compile(const Specialization& what) override {
        // A kernel may be compiled again while code of an evicted one still runs: every object has a name of its own.
        const std::string symbol = text(symbol_name(what), "_", ++compiled_);
        auto object = generate(what, symbol, llvm::CodeGenFileType::ObjectFile, nullptr);
        const std::size_t bytes = code_bytes(*object);
        return std::make_shared<CompiledCode>(bytes, std::make_unique<const JitCode>(session_, std::move(object), symbol));
    }

    Listing list(const Specialization& what) override {
        Listing listing;
        listing.assembly = generate(what, symbol_name(what), llvm::CodeGenFileType::AssemblyFile, &listing.ir)->getBuffer().str();
        return listing;
    }

private:
    std::unique_ptr<llvm::MemoryBuffer> generate(const Specialization& what, const std::string& symbol,
                                                 llvm::CodeGenFileType type, std::string* ir) {
        llvm::LLVMContext context;
        context.setDiscardValueNames(ir == nullptr && !debug_wants(Topic::Llvm));
        auto machine = machines_.take(what.target);
        const auto module = lower_nest(what, context, symbol);
        module->setDataLayout(machine->createDataLayout());
        module->setTargetTriple(as_argument(machine->getTargetTriple()));
        if (ir) *ir = printed(*module);
        if (debug_wants(Topic::Llvm)) debug_print(Topic::Llvm, symbol, printed(*module));
#ifndef NDEBUG
        std::string broken;
        llvm::raw_string_ostream out(broken);
        STRIDEJIT_ASSERT(!llvm::verifyModule(*module, &out), broken);
#endif
        auto object = emit(*machine, *module, type);
        if (debug_wants(Topic::Asm) && type == llvm::CodeGenFileType::ObjectFile) debug_print(Topic::Asm, symbol, list(what).assembly);
        machines_.give_back(what.target, std::move(machine));
        return object;
    }

    std::shared_ptr<JitSession> session_ = std::make_shared<JitSession>();
    MachinePool machines_;
    std::atomic<std::uint64_t> compiled_{0};
};

}  // namespace
}  // namespace stridejit::llvm_backend

/// The one symbol of this part: see engine/backend.cpp. The caller owns the backend.
extern "C" __attribute__((visibility("default"))) stridejit::Backend* stridejit_make_llvm_backend() {
    return new stridejit::llvm_backend::LlvmBackend;
}
