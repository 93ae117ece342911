#include "stridejit/ir/elementary.h"

#include <cstring>

#include "stridejit/ir/elementary/forms.h"

namespace stridejit::elementary {
namespace {

/// The forms of one size, null where the processor lacks the registers.
const Forms* forms_of(int bytes) {
#if defined(__x86_64__)
    __builtin_cpu_init();
    static const bool has_fma = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    static const bool has_avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                                   __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
    if (bytes == 64) return has_avx512 ? &forms_avx512() : nullptr;
    if (bytes == 32) return has_fma ? &forms_avx2() : nullptr;
    return has_fma ? &forms_fma() : &forms_baseline();
#else
    return bytes == 16 ? &forms_baseline() : nullptr;
#endif
}

}  // namespace

Form form_of(Op op, DType dtype, Accuracy accuracy, int bytes) {
    const Forms* forms = forms_of(bytes);
    if (!forms || !is_elementary(op)) return nullptr;
    return forms->form[static_cast<std::size_t>(op)][static_cast<std::size_t>(dtype)][static_cast<std::size_t>(accuracy)];
}

std::string symbol_of(Op op, DType dtype, Accuracy accuracy, int bytes) {
    return text("stridejit_", info(op).text, "_", name_of(dtype), "x", bytes / item_bytes(dtype),
                accuracy == Accuracy::Fast ? "_fast" : "");
}

std::optional<Form> find_form(std::string_view symbol) {
    for (std::size_t op = static_cast<std::size_t>(Op::Exp); op < kOpCount; ++op) {
        const std::string prefix = text("stridejit_", kOps[op].text, "_");
        if (!symbol.starts_with(prefix)) continue;
        for (std::size_t dtype = 0; dtype < kDTypeCount; ++dtype)
            for (const Accuracy accuracy : {Accuracy::Accurate, Accuracy::Fast})
                for (const int bytes : kFormBytes) {
                    const Form form = form_of(static_cast<Op>(op), static_cast<DType>(dtype), accuracy, bytes);
                    if (form && symbol == symbol_of(static_cast<Op>(op), static_cast<DType>(dtype), accuracy, bytes)) return form;
                }
    }
    return std::nullopt;
}

std::uint64_t evaluate(Op op, DType dtype, Accuracy accuracy, std::uint64_t a, std::uint64_t b) {
    const Form form = form_of(op, dtype, accuracy, 16);
    STRIDEJIT_ASSERT(form, info(op).text, " of ", name_of(dtype));
    char x[16] = {}, y[16] = {};  // the first element, the others are 0
    const auto item = static_cast<std::size_t>(item_bytes(dtype));
    std::memcpy(x, &a, item), std::memcpy(y, &b, item);
    form(x, x, y, 1);
    std::uint64_t bits = 0;
    std::memcpy(&bits, x, item);
    return bits;
}

}  // namespace stridejit::elementary
