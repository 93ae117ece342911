#include "compile.h"

#include <llvm/Analysis/TargetTransformInfo.h>
#include <llvm/CodeGen/MachineModuleInfo.h>
#include <llvm/CodeGen/Passes.h>
#include <llvm/CodeGen/TargetPassConfig.h>
#include <llvm/MC/TargetRegistry.h>
#include <llvm/Object/ObjectFile.h>
#include <llvm/Support/SmallVectorMemoryBuffer.h>
#include <llvm/Support/TargetSelect.h>
#include <llvm/TargetParser/Host.h>

#include <mutex>
#include <utility>

#include "jit.h"
#include "stridejit/ir/error.h"
#include "versions.h"

namespace stridejit::llvm_backend {
namespace {

/// LLVM's name of the processor whose instructions a target has. A level, not a model: the object code of one level
/// runs on every machine of that level.
llvm::StringRef processor(const llvm::Triple& triple, const Target& target) {
    if (triple.isAArch64()) return "generic";
    if (!triple.isX86()) return "";
    switch (target.isa) {
        case Isa::Baseline: return "x86-64";
        case Isa::Avx2: return "x86-64-v3";
        case Isa::Avx512: return "x86-64-v4";
        case Isa::Neon: break;
    }
    return "";
}

/// Where the code is to run: here, but for NEON, which is AArch64's wherever we are.
llvm::Triple triple_of(const Target& target) {
    llvm::Triple here(llvm::sys::getProcessTriple());
    return target.isa != Isa::Neon || here.isAArch64() ? here : llvm::Triple("aarch64-unknown-linux-gnu");
}

/// Makes the code generators known that `triple` may need; those of foreign processors only where they are asked for.
void initialise(const llvm::Triple& triple) {
    static std::once_flag native, foreign;
    std::call_once(native, [] {
        llvm::InitializeNativeTarget();
        llvm::InitializeNativeTargetAsmPrinter();
    });
#if LLVM_HAS_AARCH64_TARGET
    if (triple.isAArch64() && !llvm::Triple(llvm::sys::getProcessTriple()).isAArch64()) std::call_once(foreign, [] {
        LLVMInitializeAArch64TargetInfo();
        LLVMInitializeAArch64Target();
        LLVMInitializeAArch64TargetMC();
        LLVMInitializeAArch64AsmPrinter();
    });
#endif
}

/// Instruction selection without the passes that come before it: they are protected, for they suppose that the
/// IR passes have run; ours is final.
struct Selection : llvm::TargetPassConfig {
    using llvm::TargetPassConfig::addCoreISelPasses;
};

std::unique_ptr<llvm::TargetMachine> make_target_machine(const Target& target) {
    llvm::Triple triple = triple_of(target);
    initialise(triple);
    std::string error;
    const llvm::Target* found = llvm::TargetRegistry::lookupTarget("", triple, error);
    STRIDEJIT_ASSERT(found, error);
    llvm::TargetOptions options;
    options.AllowFPOpFusion = llvm::FPOpFusion::Strict;  // a*b + c rounds twice unless the body says fma
    // Small: the linker keeps what one object holds together, and reaches the rest through stubs of its own.
    std::unique_ptr<llvm::TargetMachine> machine(
        found->createTargetMachine(as_argument(triple), processor(triple, target), "", options, llvm::Reloc::PIC_,
                                   llvm::CodeModel::Small, llvm::CodeGenOptLevel::Default, /*JIT=*/true));
    STRIDEJIT_ASSERT(machine, "no code generator for ", triple.str());
    return machine;
}

}  // namespace

Generator::Generator(const Target& target, llvm::CodeGenFileType type) : machine_(make_target_machine(target)) {
    auto& generator = code_generator(*machine_);
    auto* info = new llvm::MachineModuleInfoWrapperPass(&generator);  // the pass manager owns what it is given
    llvm::TargetPassConfig* config = generator.createPassConfig(passes_);
    config->setDisableVerify(true);
    passes_.add(config);
    passes_.add(info);
    passes_.add(llvm::createTargetTransformInfoWrapperPass(machine_->getTargetIRAnalysis()));
    config->addISelPrepare();
    bool failed = (config->*&Selection::addCoreISelPasses)();
    config->addMachinePasses();
    config->setInitialized();
    failed = failed || generator.addAsmPrinter(passes_, out_, nullptr, type, info->getMMI().getContext());
    STRIDEJIT_ASSERT(!failed, "the code generator cannot emit this kind of file");
    passes_.add(llvm::createFreeMachineFunctionPass());
}

std::unique_ptr<llvm::MemoryBuffer> Generator::emit(llvm::Module& module) {
    passes_.run(module);
    return std::make_unique<llvm::SmallVectorMemoryBuffer>(std::exchange(bytes_, {}), module.getModuleIdentifier(), false);
}

std::size_t code_bytes(const llvm::MemoryBuffer& object) {
    auto file = llvm::object::ObjectFile::createObjectFile(object.getMemBufferRef());
    if (!file) throw_llvm("object file", file.takeError());
    std::size_t bytes = 0;
    for (const llvm::object::SectionRef& section : (*file)->sections())
        if (section.isText()) bytes += section.getSize();
    return bytes;
}

}  // namespace stridejit::llvm_backend
