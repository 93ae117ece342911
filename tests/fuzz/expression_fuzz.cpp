// Text of expressions: it is read or refused with a UserError that shows the place; what is read is bound to small views of
// any layout, bound or refused in the same way, and its value has the shape and the dtype that were announced, and the same
// bits when it is computed again.

#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

#include "stridejit/stridejit.h"
#include "tests/fuzz/check.h"

using namespace stridejit;

namespace {

Engine& interpreter() {
    EngineOptions options;
    options.backend = BackendChoice::Interpreter;
    static Engine engine(options);
    return engine;
}

/// Extents of at most 3: what axes are added to grows slowly.
View numbers(DType dtype, const Dims& shape) {
    const View view = empty(shape, dtype);
    for (std::int64_t i = 0; i < view.nbytes(); ++i) view.data()[i] = static_cast<char>(i % 2 ? 0x3f : 3 * i);
    return view;
}

struct Names {
    View a = numbers(DType::Float64, {1, 2}), b = numbers(DType::Int32, {2}), c = numbers(DType::Float32, {2, 1}).transpose();
    View d = numbers(DType::UInt8, {}), e = numbers(DType::Float16, {2})[slice(none, none, -1)], f = numbers(DType::Bool, {1, 2});
    View g = numbers(DType::Int64, {1, 3, 2}).transpose(), z = numbers(DType::Complex128, {2});
    std::vector<Binding> all{{"a", a}, {"b", b}, {"c", c}, {"d", d}, {"e", e}, {"f", f}, {"g", g}, {"z", z}};
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const Names names;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    try {
        const CompiledKernel kernel(parse(text), interpreter());
        std::vector<Binding> used;
        for (const std::string& name : kernel.names())
            for (const Binding& binding : names.all)
                if (binding.name == name) used.push_back(binding);
        const Expr bound = kernel.substitute(used);
        if (bound.shape().size() > 12) return 0;
        const View value = kernel.eval(used), again = kernel.eval(used);
        STRIDEJIT_FUZZ_CHECK(value.dtype() == bound.dtype());
        STRIDEJIT_FUZZ_CHECK(Dims(value.shape().begin(), value.shape().end()) == bound.shape());
        STRIDEJIT_FUZZ_CHECK(std::memcmp(value.data(), again.data(), static_cast<std::size_t>(value.nbytes())) == 0);
    } catch (const UserError& error) {
        STRIDEJIT_FUZZ_CHECK(std::string_view(error.what()).size() > 0);
    }
    return 0;
}
