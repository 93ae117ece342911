#pragma once

#include <cstddef>

/// Loops by hand for elements that processors do not compute with as they lie in memory. All need AVX-512; the streaming
/// ones 64-byte aligned outputs and whole registers, which n fills.
namespace stridejit::contenders {

/// 16-bit floats: a sum in float32, and a * b + c rounded after each operation.
float sum_f16(const char* a, std::size_t n);
float sum_bf16(const char* a, std::size_t n);
void multiply_add_f16(char* out, const char* a, const char* b, const char* c, std::size_t n, bool streaming);
void multiply_add_bf16(char* out, const char* a, const char* b, const char* c, std::size_t n, bool streaming);

/// complex128: both parts of the sum, and a * b + c with every operation rounded.
void sum_c128(double* total, const double* a, std::size_t n);
void multiply_add_c128(double* out, const double* a, const double* b, const double* c, std::size_t n, bool streaming);

/// A copy of whole lines.
void copy_lines(char* out, const char* from, std::size_t bytes, bool streaming);

}  // namespace stridejit::contenders
