#include "stridejit/ir/op.h"

#include <limits>

namespace stridejit {

std::optional<Op> find_op(std::string_view text) {
    for (std::size_t i = 0; i < kOpCount; ++i)
        if (kOps[i].text == text) return static_cast<Op>(i);
    return std::nullopt;
}

namespace {

template <class T>
constexpr T lowest() {
    if constexpr (std::is_floating_point_v<T>) return -std::numeric_limits<T>::infinity();
    else return std::numeric_limits<T>::lowest();
}

template <class T>
constexpr T highest() {
    if constexpr (std::is_floating_point_v<T>) return std::numeric_limits<T>::infinity();
    else return std::numeric_limits<T>::max();
}

template <class T>
T identity_of(Op combine) {
    if (combine == Op::Add) return std::is_floating_point_v<T> ? static_cast<T>(-0.0) : T{0};
    if (combine == Op::Mul) return T{1};
    if (combine == Op::Min) return highest<T>();
    if (combine == Op::Max) return lowest<T>();
    if constexpr (!std::is_floating_point_v<T>)
        if (combine == Op::And) return static_cast<T>(std::is_same_v<T, bool> ? 1 : -1);
    return T{0};
}

}  // namespace

std::uint64_t identity_bits(Op fold, DType dtype) {
    STRIDEJIT_ASSERT(info(fold).role == Role::Reduce || info(fold).role == Role::Scan, info(fold).text);
    return neutral_bits(info(fold).combine, dtype);
}

std::uint64_t neutral_bits(Op combine, DType dtype) {
    return visit(dtype, [&](auto tag) { return to_bits(identity_of<typename decltype(tag)::type>(combine)); });
}

std::optional<std::uint64_t> empty_bits(Op reduce, DType dtype) {
    const Op combine = info(reduce).combine;
    if (combine == Op::Min || combine == Op::Max) return std::nullopt;
    if (combine == Op::Add) return 0;
    return identity_bits(reduce, dtype);
}

}  // namespace stridejit
