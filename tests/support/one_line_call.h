#pragma once

#include <string>
#include <vector>

#include "stridejit/kernels/compiled.h"

namespace stridejit::testing {

/// A call in one line, for golden files:
///
///     a*b[::-1] + 2 | a=float32[100,40] b=swapped:float32[40,200][:,::2].T target=avx2
///
/// An expression, and for each of its names an array of this dtype and shape, perhaps indexed. `swapped:` turns the
/// bytes of its elements round, `rows:` puts each row behind a pointer. `out=` is where the result goes, else into a
/// new array; `target=` is what code is made for, else avx512. No element is ever looked at.
struct OneLineCall {
    View out;
    Expr expression;
    Target target{Isa::Avx512};
};

OneLineCall parse_call(const std::string& line);

/// What the engine would do, for the call's own target.
Explanation explain(const OneLineCall& call, Engine& engine);

}  // namespace stridejit::testing
