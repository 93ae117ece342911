#pragma once

#include <optional>
#include <string_view>

#include "stridejit/kernels/expression.h"

namespace stridejit {

/// Which casts are allowed, by NumPy's names; each rule allows what those before it do.
/// Source: https://numpy.org/doc/stable/reference/generated/numpy.can_cast.html
enum class Casting : std::uint8_t {
    No,        ///< "no": none, not even to the other byte order
    Equiv,     ///< "equiv": byte order may differ
    Safe,      ///< "safe": to a type that holds every value: promote(from, to) is `to`
    SameKind,  ///< "same_kind": those, and within a kind, or upwards along bool, unsigned, signed, float, complex
    Unsafe,    ///< "unsafe": all
};

/// The rule of this name; nothing when there is none.
std::optional<Casting> find_casting(std::string_view name);
std::string_view name_of(Casting rule);

/// True when the rule allows the cast. Types alone have no byte order, so No and Equiv are one here.
bool can_cast(DType from, DType to, Casting rule = Casting::Safe);

/// assign() by another rule than SameKind. Throws as it does.
void assign(const View& out, const Expr& expression, Casting rule, Engine& engine = Engine::shared());

}  // namespace stridejit
