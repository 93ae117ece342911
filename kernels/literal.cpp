#include "stridejit/kernels/literal.h"

#include <utility>

#include "stridejit/ir/meaning.h"

namespace stridejit {

std::uint64_t Literal::bits_as(DType wanted) const {
    return visit(dtype, [&](auto from) {
        return visit(wanted, [&](auto to) {
            using From = typename decltype(from)::type;
            using To = typename decltype(to)::type;
            return to_bits(meaning::cast<To>(from_bits<From>(bits)));
        });
    });
}

bool Literal::fits(DType wanted) const {
    if (!is_weak_integer() || !is_integer(wanted)) return true;
    if (dtype == DType::UInt64) return wanted == DType::UInt64;
    return visit(wanted, [&](auto tag) {
        using T = typename decltype(tag)::type;
        if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>) return std::in_range<T>(from_bits<std::int64_t>(bits));
        else return true;
    });
}

std::string to_text(const Literal& literal) {
    return visit(literal.dtype, [&](auto tag) -> std::string {
        using T = typename decltype(tag)::type;
        if constexpr (std::is_same_v<T, bool>) return literal.bits != 0 ? "True" : "False";
        else return text(+from_bits<T>(literal.bits));
    });
}

std::optional<Literal> exact_integer(Op op, const Literal& a, const Literal& b) {
    __extension__ using Wide = __int128;
    const auto value = [](const Literal& x) {
        return x.dtype == DType::UInt64 ? Wide{x.bits} : Wide{from_bits<std::int64_t>(x.bits)};
    };
    Wide result = 0;
    const bool overflow = op == Op::Add   ? __builtin_add_overflow(value(a), value(b), &result)
                          : op == Op::Sub ? __builtin_sub_overflow(value(a), value(b), &result)
                                          : __builtin_mul_overflow(value(a), value(b), &result);
    const Wide lowest = -(Wide{1} << 63), beyond = Wide{1} << 64;
    if (overflow || result < lowest || result >= beyond) return std::nullopt;
    return result < 0 ? Literal::from_signed(static_cast<std::int64_t>(result))
                      : Literal::from_unsigned(static_cast<std::uint64_t>(result));
}

}  // namespace stridejit
