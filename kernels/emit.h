#pragma once

#include <span>

#include "stridejit/ir/body.h"
#include "stridejit/kernels/function.h"

namespace stridejit {

/// Appends the instructions of `function` on values that already have the dtypes of its Signature; returns the result.
/// `accuracy`: of the elementary functions among them.
Value emit(Body& body, Function function, std::span<const Value> operands, Accuracy accuracy);

}  // namespace stridejit
