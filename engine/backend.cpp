// Finding and loading the part of the library that needs LLVM: engine/kernel.h, load_llvm_backend().

#include <dlfcn.h>

#include <string>

#include "stridejit/engine/kernel.h"

namespace stridejit {
namespace {

constexpr const char* kPart = "libstridejit_llvm.so";

/// Folder of the library that holds this function, with a slash; "" when it cannot be told.
std::string own_folder() {
    Dl_info found{};
    if (dladdr(reinterpret_cast<void*>(&make_interpreter_backend), &found) == 0 || !found.dli_fname) return "";
    const std::string path = found.dli_fname;
    const std::size_t slash = path.rfind('/');
    return slash == std::string::npos ? "" : path.substr(0, slash + 1);
}

}  // namespace

std::shared_ptr<Backend> load_llvm_backend(std::string& why) {
    // Local: no symbol of LLVM becomes visible to the program. Never closed: kernels may outlive every engine.
    void* part = dlopen((own_folder() + kPart).c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!part) {
        why = dlerror();
        return nullptr;
    }
    using Make = Backend* (*)();
    const auto make = reinterpret_cast<Make>(dlsym(part, "stridejit_make_llvm_backend"));
    if (!make) {
        why = text(kPart, " is not of this version: it has no stridejit_make_llvm_backend");
        return nullptr;
    }
    return std::shared_ptr<Backend>(make());
}

}  // namespace stridejit
