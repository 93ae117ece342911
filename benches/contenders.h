#pragma once

#include <cstddef>
#include <cstdint>

/// Loops as an expert would write them for one layout: the limit that generated code is measured against. All need
/// AVX-512. Arrays may stand anywhere; n is in elements.
namespace stridejit::contenders {

double sum_f64(const double* a, std::size_t n);
float sum_f32(const float* a, std::size_t n);
std::int64_t sum_i32(const std::int32_t* a, std::size_t n);

/// out = a * b + c with two roundings.
void multiply_add(double* out, const double* a, const double* b, const double* c, std::size_t n);
/// The same with stores that pass the caches by; out must be 64-byte aligned.
void multiply_add_streaming(double* out, const double* a, const double* b, const double* c, std::size_t n);

/// Elements `stride` bytes apart: a float32 field of packed records.
float sum_f32_strided(const char* a, std::size_t stride, std::size_t n);
/// out = a * b + c, out dense.
void multiply_add_f32_strided(float* out, const char* a, const char* b, const char* c, std::size_t stride, std::size_t n);
/// The same of neighbouring elements at any address.
float sum_f32_unaligned(const char* a, std::size_t n);
void multiply_add_f32_unaligned(char* out, const char* a, const char* b, const char* c, std::size_t n);
/// Elements whose bytes stand in the other order.
double sum_f64_swapped(const char* a, std::size_t n);
void multiply_add_f64_swapped(char* out, const char* a, const char* b, const char* c, std::size_t n);
/// `count` rows of n elements, each behind a pointer.
double sum_f64_rows(const double* const* rows, std::size_t count, std::size_t n);
void multiply_add_f64_rows(double* const* out, const double* const* a, const double* const* b, const double* const* c,
                           std::size_t count, std::size_t n);

/// a[i + 1] = a[i] * 2 for i < n, as if a were copied first: from the end.
void double_up(double* a, std::size_t n);
/// a[i] = a[i + 1] * 2 for i < n.
void double_down(double* a, std::size_t n);
/// a[i] = a[n - 1 - i].
void reverse(double* a, std::size_t n);
/// a[i, k] = a[k, i] for n rows of n, in tiles.
void transpose_square(double* a, std::size_t n);

double eigen_sum_f64(const double* a, std::size_t n);
float eigen_sum_f32(const float* a, std::size_t n);
void eigen_multiply_add(double* out, const double* a, const double* b, const double* c, std::size_t n);

/// Reads `step` lines for each one that is written, and the other way round; `bytes` of the dense side.
void read_lines(char* out, const char* lines, std::size_t bytes, std::size_t step);
void write_lines(char* lines, const char* from, std::size_t bytes, std::size_t step);

}  // namespace stridejit::contenders
