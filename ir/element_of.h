#pragma once

#include <array>
#include <complex>
#include <cstddef>
#include <type_traits>

#include "stridejit/ir/element_type.h"

// Element types of C++ types: element_type_of<T>(), and STRIDEJIT_RECORD for structs.

namespace stridejit::detail {

template <class T>
concept Described = requires(TypeTag<T> tag) { stridejit_fields_of(tag); };

template <class T>
struct IsStdArray : std::false_type {};
template <class T, std::size_t N>
struct IsStdArray<std::array<T, N>> : std::true_type {};

template <class T>
struct IsComplex : std::false_type {};
template <class T>
struct IsComplex<std::complex<T>> : std::true_type {};

template <class T>
ElementType make_element_type();

}  // namespace stridejit::detail

namespace stridejit {

/// The element type of a C++ type, made once: arithmetic types (char is an integer of a byte), enums, std::complex,
/// pointers, C arrays and std::array of such types, and structs that STRIDEJIT_RECORD has described. Const does not
/// matter. Any other type does not compile.
template <class T>
const ElementType& element_type_of() {
    static const ElementType type = detail::make_element_type<std::remove_cv_t<T>>();
    return type;
}

}  // namespace stridejit

namespace stridejit::detail {

template <class T>
ElementType make_element_type() {
    if constexpr (Described<T>) {
        static_assert(std::is_standard_layout_v<T>, "stridejit: offsets are defined in standard-layout structs only");
        return ElementType::record(stridejit_fields_of(TypeTag<T>{}), sizeof(T));
    } else if constexpr (IsStdArray<T>::value) {
        const std::int64_t extent = std::tuple_size_v<T>;
        return ElementType::array(std::span(&extent, 1), element_type_of<typename T::value_type>());
    } else if constexpr (std::is_bounded_array_v<T>) {
        const std::int64_t extent = std::extent_v<T>;
        return ElementType::array(std::span(&extent, 1), element_type_of<std::remove_extent_t<T>>());
    } else if constexpr (IsComplex<T>::value) {
        return ElementType(Scalar{ScalarKind::Complex, sizeof(T)});
    } else if constexpr (std::is_pointer_v<T>) {
        return ElementType(Scalar{ScalarKind::Pointer, sizeof(T)});
    } else if constexpr (std::is_enum_v<T>) {
        return element_type_of<std::underlying_type_t<T>>();
    } else if constexpr (std::is_same_v<T, long double>) {
        return ElementType(Scalar{ScalarKind::Float, sizeof(T)});
    } else {
        static_assert(std::is_arithmetic_v<T> || is_half_v<T>, "stridejit: describe this struct with STRIDEJIT_RECORD(Type, members...)");
        return dtype_of<T>();
    }
}

}  // namespace stridejit::detail

// One call of `macro(type, member)` for each of up to 256 members, with commas between them.
#define STRIDEJIT_EXPAND(...) STRIDEJIT_EXPAND_1(STRIDEJIT_EXPAND_1(STRIDEJIT_EXPAND_1(STRIDEJIT_EXPAND_1(__VA_ARGS__))))
#define STRIDEJIT_EXPAND_1(...) STRIDEJIT_EXPAND_2(STRIDEJIT_EXPAND_2(STRIDEJIT_EXPAND_2(STRIDEJIT_EXPAND_2(__VA_ARGS__))))
#define STRIDEJIT_EXPAND_2(...) STRIDEJIT_EXPAND_3(STRIDEJIT_EXPAND_3(STRIDEJIT_EXPAND_3(STRIDEJIT_EXPAND_3(__VA_ARGS__))))
#define STRIDEJIT_EXPAND_3(...) STRIDEJIT_EXPAND_4(STRIDEJIT_EXPAND_4(STRIDEJIT_EXPAND_4(STRIDEJIT_EXPAND_4(__VA_ARGS__))))
#define STRIDEJIT_EXPAND_4(...) __VA_ARGS__
#define STRIDEJIT_AGAIN() STRIDEJIT_EACH
#define STRIDEJIT_NOTHING()
#define STRIDEJIT_EACH(macro, type, member, ...) \
    macro(type, member) __VA_OPT__(, STRIDEJIT_AGAIN STRIDEJIT_NOTHING()() (macro, type, __VA_ARGS__))

#define STRIDEJIT_FIELD(type, member) \
    ::stridejit::Field{#member, offsetof(type, member), ::stridejit::element_type_of<decltype(type::member)>()}

/// Describes a struct, behind it and in its namespace: STRIDEJIT_RECORD(Particle, position, mass). Any of its members
/// may be left out, and those named may stand in any order; packed structs are fine. Bit fields and references are no
/// members in this sense.
#define STRIDEJIT_RECORD(type, ...)                                                                             \
    [[maybe_unused]] inline std::vector<::stridejit::Field> stridejit_fields_of(::stridejit::TypeTag<type>) { \
        return {STRIDEJIT_EXPAND(STRIDEJIT_EACH(STRIDEJIT_FIELD, type, __VA_ARGS__))};                          \
    }                                                                                                           \
    static_assert(true, "so that a semicolon may follow")
