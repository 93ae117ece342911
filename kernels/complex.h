#pragma once

#include <span>

#include "stridejit/kernels/expression_node.h"

namespace stridejit {

// Bodies hold no complex values. A complex node is two real ones, its parts, and every function of complex operands is made
// of functions of the parts: so both backends, all targets and all reductions have them.

/// A complex number of its parts, which have one float dtype. Throws ValueError where their shapes do not broadcast.
NodePtr make_complex(const NodePtr& real, const NodePtr& imag);

/// The parts of a bound node: those of a complex one; a real one and zeros of its shape.
struct Parts {
    NodePtr real, imag;
};
Parts parts_of(const NodePtr& node);

/// `function` of bound arguments of which one at least is complex; as NumPy defines it, the others are made complex first.
/// Throws TypeError for a function that complex numbers do not have.
NodePtr apply_complex(Function function, std::span<const NodePtr> args);

/// A bound argument cast where it or `dtype` is complex: a complex number to a real one loses its imaginary part; to bool it
/// is true unless both parts are 0.
NodePtr cast_complex(const NodePtr& arg, DType dtype);

/// Folds both parts in one pass; `fold` folds one.
template <class Fold>
NodePtr fold_parts(const NodePtr& arg, const Fold& fold) {
    const Parts parts = parts_of(arg);
    return make_complex(fold(parts.real), fold(parts.imag));
}

/// A complex expression whose parts are computed alike from the parts of its leaves, such as a + b or a sum, as one real
/// expression with an axis of extent 2 behind the others; null where there is none. Memory is then walked as it lies.
NodePtr as_real_pairs(const NodePtr& node);

}  // namespace stridejit
