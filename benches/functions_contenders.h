#pragma once

#include <cstddef>
#include <span>

namespace stridejit::contenders {

/// A function in a loop over whole vectors of AVX-512: out[i] = function(a[i], b[i]). `count` is a multiple of 16.
using FunctionLoop = void (*)(char* out, const char* a, const char* b, std::size_t count);

struct VectorFunction {
    const char* name;  ///< as the catalogue has it
    int arguments;
    double goal;       ///< the least ratio of speeds that is to be reached; 0: none
    FunctionLoop float64, float32;
};

/// What libmvec of this C library has.
std::span<const VectorFunction> vector_functions();

}  // namespace stridejit::contenders
