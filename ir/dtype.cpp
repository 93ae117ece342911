#include "stridejit/ir/dtype.h"

#include <algorithm>

namespace stridejit {

std::optional<DType> find_dtype(std::string_view name) {
    for (std::size_t i = 0; i < kDTypeCount; ++i)
        if (kDTypes[i].name == name) return static_cast<DType>(i);
    return std::nullopt;
}

namespace {

/// The float that holds every value of an integer type: float32 up to 16 bits, else float64.
std::size_t float_bytes_for(DType integer) { return item_bytes(integer) <= 2 ? 4 : 8; }

}  // namespace

DType promote(DType a, DType b) {
    if (a == b) return a;
    if (kind_of(a) == Kind::Bool) return b;
    if (kind_of(b) == Kind::Bool) return a;
    const std::size_t wider = static_cast<std::size_t>(std::max(item_bytes(a), item_bytes(b)));
    if (kind_of(a) == kind_of(b)) return *find_dtype(kind_of(a), wider);
    if (is_float(a)) return *find_dtype(Kind::Float, std::max<std::size_t>(item_bytes(a), float_bytes_for(b)));
    if (is_float(b)) return promote(b, a);
    // One signed, one unsigned: the signed type must be strictly wider to hold both.
    const DType is_signed = kind_of(a) == Kind::Signed ? a : b;
    const DType is_unsigned = kind_of(a) == Kind::Signed ? b : a;
    if (item_bytes(is_signed) > item_bytes(is_unsigned)) return is_signed;
    return find_dtype(Kind::Signed, static_cast<std::size_t>(item_bytes(is_unsigned)) * 2).value_or(DType::Float64);
}

}  // namespace stridejit
