#include "stridejit/ir/dtype.h"

#include <algorithm>

namespace stridejit {

std::optional<DType> find_dtype(std::string_view name) {
    for (std::size_t i = 0; i < kViewDTypeCount; ++i)
        if (kDTypes[i].name == name) return static_cast<DType>(i);
    return std::nullopt;
}

namespace {

/// The smallest float no narrower than `real` that holds every value of the integer type.
DType float_for(DType real, DType integer) {
    const std::int64_t least = item_bytes(integer) == 1 ? 2 : item_bytes(integer) == 2 ? 4 : 8;
    if (item_bytes(real) >= least) return real;
    return least == 4 ? DType::Float32 : DType::Float64;
}

}  // namespace

DType promote(DType a, DType b) {
    if (a == b) return a;
    if (kind_of(a) == Kind::Bool) return b;
    if (kind_of(b) == Kind::Bool) return a;
    if (is_complex(a) || is_complex(b))
        return promote(part_of(a), part_of(b)) == DType::Float64 || (!is_float(part_of(a)) && item_bytes(a) > 2) ||
                       (!is_float(part_of(b)) && item_bytes(b) > 2) ? DType::Complex128 : DType::Complex64;
    const std::size_t wider = static_cast<std::size_t>(std::max(item_bytes(a), item_bytes(b)));
    if (kind_of(a) == kind_of(b)) return *find_dtype(kind_of(a), wider);
    if (is_float(a) && is_float(b)) return wider == 2 ? DType::Float32 : *find_dtype(Kind::Float, wider);
    if (is_float(a)) return float_for(a, b);
    if (is_float(b)) return float_for(b, a);
    // One signed, one unsigned: the signed type must be strictly wider to hold both.
    const DType is_signed = kind_of(a) == Kind::Signed ? a : b;
    const DType is_unsigned = kind_of(a) == Kind::Signed ? b : a;
    if (item_bytes(is_signed) > item_bytes(is_unsigned)) return is_signed;
    return find_dtype(Kind::Signed, static_cast<std::size_t>(item_bytes(is_unsigned)) * 2).value_or(DType::Float64);
}

}  // namespace stridejit
