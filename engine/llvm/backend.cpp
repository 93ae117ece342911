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

/// Generators of objects that are not in use, by target: each serves one thread.
class GeneratorPool {
public:
    std::unique_ptr<Generator> take(const Target& target) {
        {
            const std::lock_guard lock(mutex_);
            auto& idle = idle_[static_cast<std::size_t>(target.isa)];
            if (!idle.empty()) {
                auto generator = std::move(idle.back());
                idle.pop_back();
                return generator;
            }
        }
        return std::make_unique<Generator>(target, llvm::CodeGenFileType::ObjectFile);
    }
    void give_back(const Target& target, std::unique_ptr<Generator> generator) {
        const std::lock_guard lock(mutex_);
        idle_[static_cast<std::size_t>(target.isa)].push_back(std::move(generator));
    }

private:
    std::mutex mutex_;
    std::vector<std::unique_ptr<Generator>> idle_[kIsas.size()];
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
        auto generator = generators_.take(what.target);
        auto object = generate(*generator, what, symbol, nullptr);
        generators_.give_back(what.target, std::move(generator));
        if (debug_wants(Topic::Asm)) debug_print(Topic::Asm, symbol, list(what).assembly);
        const std::size_t bytes = code_bytes(*object);
        return std::make_shared<CompiledCode>(bytes, std::make_unique<const JitCode>(session_, std::move(object), symbol));
    }

    Listing list(const Specialization& what) override {
        Listing listing;
        Generator generator(what.target, llvm::CodeGenFileType::AssemblyFile);
        listing.assembly = generate(generator, what, symbol_name(what), &listing.ir)->getBuffer().str();
        return listing;
    }

private:
    static std::unique_ptr<llvm::MemoryBuffer> generate(Generator& generator, const Specialization& what, const std::string& symbol,
                                                        std::string* ir) {
        llvm::LLVMContext context;
        context.setDiscardValueNames(ir == nullptr && !debug_wants(Topic::Llvm));
        const auto module = lower_nest(what, context, symbol);
        module->setDataLayout(generator.machine().createDataLayout());
        module->setTargetTriple(as_argument(generator.machine().getTargetTriple()));
        if (ir) *ir = printed(*module);
        if (debug_wants(Topic::Llvm)) debug_print(Topic::Llvm, symbol, printed(*module));
#ifndef NDEBUG
        std::string broken;
        llvm::raw_string_ostream out(broken);
        STRIDEJIT_ASSERT(!llvm::verifyModule(*module, &out), broken);
#endif
        return generator.emit(*module);
    }

    std::shared_ptr<JitSession> session_ = std::make_shared<JitSession>();
    GeneratorPool generators_;
    std::atomic<std::uint64_t> compiled_{0};
};

}  // namespace
}  // namespace stridejit::llvm_backend

/// The one symbol of this part: see engine/backend.cpp. The caller owns the backend.
extern "C" __attribute__((visibility("default"))) stridejit::Backend* stridejit_make_llvm_backend() {
    return new stridejit::llvm_backend::LlvmBackend;
}
