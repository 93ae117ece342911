#pragma once

#include "stridejit/kernels/expression.h"

namespace stridejit {

/// Element by element, broadcast to the shape of `out`, cast where dtypes differ (any cast). Overlap is harmless.
/// Throws ValueError (shape, read-only).
void copy(const View& out, const View& source, Engine& engine = Engine::shared());

/// Every element becomes `value`, cast once to the dtype of `out`. Throws ValueError (read-only).
template <class T>
    requires(std::is_arithmetic_v<T> || is_half_v<T> || is_complex_v<T>)
void fill(const View& out, T value, Engine& engine = Engine::shared()) {
    copy(out, View(&value, dtype_of<T>(), Layout{}), engine);
}

}  // namespace stridejit
