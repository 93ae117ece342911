#pragma once

#include <complex>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

#include "stridejit/ir/error.h"
#include "stridejit/ir/half.h"

namespace stridejit {

/// What a type can do is asked of its kind, never of its name.
enum class Kind : std::uint8_t {
    Bool, Signed, Unsigned, Float,
    Half,   ///< IEEE 754's float of 16 bits: stored and moved, computed with as float32
    Brain,  ///< the upper half of a float32: the same
    Complex,  ///< two floats, the real part first: views have it, bodies compute with the parts
    Bytes,    ///< so many of them, which are moved and never looked into: nests of copies alone have it
};

//  id       name       C++ type       kind      struct letter (0: none), NumPy's two letters (https://numpy.org/doc/stable/reference/arrays.interface.html)
#define STRIDEJIT_DTYPES(ROW)                                     \
    ROW(Bool,    "bool",    bool,          Bool,     '?', "b1")   \
    ROW(Int8,    "int8",    std::int8_t,   Signed,   'b', "i1")   \
    ROW(Int16,   "int16",   std::int16_t,  Signed,   'h', "i2")   \
    ROW(Int32,   "int32",   std::int32_t,  Signed,   'i', "i4")   \
    ROW(Int64,   "int64",   std::int64_t,  Signed,   'q', "i8")   \
    ROW(UInt8,   "uint8",   std::uint8_t,  Unsigned, 'B', "u1")   \
    ROW(UInt16,  "uint16",  std::uint16_t, Unsigned, 'H', "u2")   \
    ROW(UInt32,  "uint32",  std::uint32_t, Unsigned, 'I', "u4")   \
    ROW(UInt64,  "uint64",  std::uint64_t, Unsigned, 'Q', "u8")   \
    ROW(Float16, "float16", float16,       Half,     'e', "f2")   \
    ROW(BFloat16, "bfloat16", bfloat16,    Brain,    0,   "V2")   \
    ROW(Float32, "float32", float,         Float,    'f', "f4")   \
    ROW(Float64, "float64", double,        Float,    'd', "f8")

// Types of views only: what is computed with them is computed with their parts, which are floats.
//
//  id         name         C++ type               part     struct letter, NumPy's code
#define STRIDEJIT_COMPLEX_DTYPES(ROW)                                        \
    ROW(Complex64,  "complex64",  std::complex<float>,  Float32, 0, "c8")    \
    ROW(Complex128, "complex128", std::complex<double>, Float64, 0, "c16")

// Types of elements that nests of copies move as they are, where their bytes stand together everywhere: of those sizes that no integer
// has and that fill 16 bytes, or 12, with whole elements, so that registers are transposed.
#define STRIDEJIT_BYTES_DTYPES(ROW) ROW(3) ROW(6) ROW(12) ROW(16)

/// The type of an element in memory: native byte order, any alignment. A bool is a byte, true when not zero.
enum class DType : std::uint8_t {
#define STRIDEJIT_ROW(id, name, type, kind, letter, code) id,
    STRIDEJIT_DTYPES(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
#define STRIDEJIT_ROW(id, name, type, part, letter, code) id,
    STRIDEJIT_COMPLEX_DTYPES(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
#define STRIDEJIT_ROW(bytes) Bytes##bytes,
    STRIDEJIT_BYTES_DTYPES(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
};

struct DTypeInfo {
    std::string_view name;
    std::uint8_t bytes;
    Kind kind;
    char letter;            ///< of Python's struct module; 0 where it has none
    std::string_view code;  ///< NumPy's, without the byte-order mark; for bfloat16 that of ml_dtypes
};

inline constexpr DTypeInfo kDTypes[] = {
#define STRIDEJIT_ROW(id, name, type, kind, letter, code) {name, sizeof(type), Kind::kind, letter, code},
    STRIDEJIT_DTYPES(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
#define STRIDEJIT_ROW(id, name, type, part, letter, code) {name, sizeof(type), Kind::Complex, letter, code},
    STRIDEJIT_COMPLEX_DTYPES(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
#define STRIDEJIT_ROW(bytes) {"bytes" #bytes, bytes, Kind::Bytes, 0, ""},
    STRIDEJIT_BYTES_DTYPES(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
};
/// All dtypes; the first so many of them, which views have; and of these, which bodies compute with.
inline constexpr std::size_t kNestDTypeCount = std::size(kDTypes), kViewDTypeCount = static_cast<std::size_t>(DType::Bytes3),
                             kDTypeCount = static_cast<std::size_t>(DType::Complex64);

constexpr const DTypeInfo& info(DType dtype) { return kDTypes[static_cast<std::size_t>(dtype)]; }
constexpr std::string_view name_of(DType dtype) { return info(dtype).name; }
constexpr std::int64_t item_bytes(DType dtype) { return info(dtype).bytes; }
constexpr Kind kind_of(DType dtype) { return info(dtype).kind; }
/// A float of 16 bits: bodies load, store, move and cast it, and compute with float32.
constexpr bool is_half(DType dtype) { return kind_of(dtype) == Kind::Half || kind_of(dtype) == Kind::Brain; }
/// A float of any size.
constexpr bool is_float(DType dtype) { return kind_of(dtype) == Kind::Float || is_half(dtype); }
constexpr bool is_integer(DType dtype) { return kind_of(dtype) == Kind::Signed || kind_of(dtype) == Kind::Unsigned; }

constexpr bool is_bytes(DType dtype) { return kind_of(dtype) == Kind::Bytes; }
constexpr bool is_complex(DType dtype) { return kind_of(dtype) == Kind::Complex; }

/// The float that both parts of a complex type are; a real type itself.
constexpr DType part_of(DType dtype) {
    return dtype == DType::Complex64 ? DType::Float32 : dtype == DType::Complex128 ? DType::Float64 : dtype;
}

/// The type of this name ("float32") that views have; nothing when there is none.
std::optional<DType> find_dtype(std::string_view name);

/// The type of this kind and size; nothing when there is none.
constexpr std::optional<DType> find_dtype(Kind kind, std::size_t bytes) {
    for (std::size_t i = 0; i < kNestDTypeCount; ++i)
        if (kDTypes[i].kind == kind && kDTypes[i].bytes == bytes) return static_cast<DType>(i);
    return std::nullopt;
}

/// The smallest type that holds every value of both, as NumPy's promote_types says (int64 with uint64 gives float64).
/// Source: https://numpy.org/doc/stable/reference/generated/numpy.promote_types.html
DType promote(DType a, DType b);

template <class T>
struct TypeTag {
    using type = T;
};

/// Calls `function(TypeTag<T>{})` with the C++ type behind a `dtype` that bodies compute with.
template <class Function>
decltype(auto) visit(DType dtype, Function&& function) {
    switch (dtype) {
#define STRIDEJIT_ROW(id, name, type, kind, letter, code) \
    case DType::id: return function(TypeTag<type>{});
        STRIDEJIT_DTYPES(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
        default: break;
    }
    throw_internal("dtype is one that bodies compute with", __FILE__, __LINE__, "");
}

/// What the elements of such a type are computed in: float32 for the floats of 16 bits, else the type itself.
constexpr DType computed_in(DType dtype) { return is_half(dtype) ? DType::Float32 : dtype; }

template <class T>
inline constexpr bool is_complex_v = std::is_same_v<T, std::complex<float>> || std::is_same_v<T, std::complex<double>>;

/// The dtype of a C++ arithmetic type, by its kind and size: long and long long are both int64 where they have 8 bytes.
template <class T>
constexpr DType dtype_of() {
    using U = std::remove_cv_t<T>;
    static_assert((std::is_arithmetic_v<U> || is_half_v<U> || is_complex_v<U>) && !std::is_same_v<U, long double>,
                  "stridejit: elements are bool, (u)int8..64, float16, bfloat16, float, double or std::complex of these two");
    if constexpr (std::is_same_v<U, bool>) return DType::Bool;
    else if constexpr (is_complex_v<U>) return sizeof(U) == 8 ? DType::Complex64 : DType::Complex128;
    else if constexpr (is_half_v<U>) return std::is_same_v<U, float16> ? DType::Float16 : DType::BFloat16;
    else if constexpr (std::is_floating_point_v<U>) return sizeof(U) == 4 ? DType::Float32 : DType::Float64;
    else return *find_dtype(std::is_signed_v<U> ? Kind::Signed : Kind::Unsigned, sizeof(U));
}

}  // namespace stridejit
