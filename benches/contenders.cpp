#include "contenders.h"

#include <algorithm>
#include <utility>
#include <immintrin.h>

namespace stridejit::contenders {

double sum_f64(const double* a, std::size_t n) {
    __m512d lanes[8];
    for (__m512d& lane : lanes) lane = _mm512_setzero_pd();
    std::size_t i = 0;
    for (; i + 64 <= n; i += 64)
        for (int k = 0; k < 8; ++k) lanes[k] = _mm512_add_pd(lanes[k], _mm512_loadu_pd(a + i + 8 * k));
    for (; i + 8 <= n; i += 8) lanes[0] = _mm512_add_pd(lanes[0], _mm512_loadu_pd(a + i));
    if (i < n) lanes[1] = _mm512_add_pd(lanes[1], _mm512_maskz_loadu_pd(static_cast<__mmask8>((1u << (n - i)) - 1), a + i));
    for (int half = 4; half >= 1; half /= 2)
        for (int k = 0; k < half; ++k) lanes[k] = _mm512_add_pd(lanes[k], lanes[k + half]);
    return _mm512_reduce_add_pd(lanes[0]);
}

float sum_f32(const float* a, std::size_t n) {
    __m512 lanes[8];
    for (__m512& lane : lanes) lane = _mm512_setzero_ps();
    std::size_t i = 0;
    for (; i + 128 <= n; i += 128)
        for (int k = 0; k < 8; ++k) lanes[k] = _mm512_add_ps(lanes[k], _mm512_loadu_ps(a + i + 16 * k));
    for (; i + 16 <= n; i += 16) lanes[0] = _mm512_add_ps(lanes[0], _mm512_loadu_ps(a + i));
    if (i < n) lanes[1] = _mm512_add_ps(lanes[1], _mm512_maskz_loadu_ps(static_cast<__mmask16>((1u << (n - i)) - 1), a + i));
    for (int half = 4; half >= 1; half /= 2)
        for (int k = 0; k < half; ++k) lanes[k] = _mm512_add_ps(lanes[k], lanes[k + half]);
    return _mm512_reduce_add_ps(lanes[0]);
}

std::int64_t sum_i32(const std::int32_t* a, std::size_t n) {
    __m512i lanes[8];
    for (__m512i& lane : lanes) lane = _mm512_setzero_si512();
    std::size_t i = 0;
    for (; i + 64 <= n; i += 64)
        for (int k = 0; k < 8; ++k) {
            const __m256i eight = _mm256_loadu_si256(reinterpret_cast<const __m256i*>(a + i + 8 * k));
            lanes[k] = _mm512_add_epi64(lanes[k], _mm512_cvtepi32_epi64(eight));
        }
    std::int64_t total = 0;
    for (; i < n; ++i) total += a[i];
    for (const __m512i& lane : lanes) total += _mm512_reduce_add_epi64(lane);
    return total;
}

namespace {

template <bool streaming>
void multiply_add_loop(double* out, const double* a, const double* b, const double* c, std::size_t n) {
    const auto at = [&](std::size_t i) {
        return _mm512_add_pd(_mm512_mul_pd(_mm512_loadu_pd(a + i), _mm512_loadu_pd(b + i)), _mm512_loadu_pd(c + i));
    };
    std::size_t i = 0;
    for (; i + 32 <= n; i += 32)
        for (std::size_t k = 0; k < 32; k += 8) {
            if constexpr (streaming) _mm512_stream_pd(out + i + k, at(i + k));
            else _mm512_storeu_pd(out + i + k, at(i + k));
        }
    for (; i < n; i += 8) {
        const auto mask = static_cast<__mmask8>(n - i >= 8 ? 0xff : (1u << (n - i)) - 1);
        const __m512d product = _mm512_mul_pd(_mm512_maskz_loadu_pd(mask, a + i), _mm512_maskz_loadu_pd(mask, b + i));
        _mm512_mask_storeu_pd(out + i, mask, _mm512_add_pd(product, _mm512_maskz_loadu_pd(mask, c + i)));
    }
    if constexpr (streaming) _mm_sfence();
}

}  // namespace

void multiply_add(double* out, const double* a, const double* b, const double* c, std::size_t n) {
    multiply_add_loop<false>(out, a, b, c, n);
}

void multiply_add_streaming(double* out, const double* a, const double* b, const double* c, std::size_t n) {
    multiply_add_loop<true>(out, a, b, c, n);
}

void double_up(double* a, std::size_t n) {
    const __m512d two = _mm512_set1_pd(2);
    for (; n >= 8; n -= 8) _mm512_storeu_pd(a + n - 7, _mm512_mul_pd(_mm512_loadu_pd(a + n - 8), two));
    for (; n > 0; --n) a[n] = a[n - 1] * 2;
}

void double_down(double* a, std::size_t n) {
    const __m512d two = _mm512_set1_pd(2);
    std::size_t i = 0;
    for (; i + 8 <= n; i += 8) _mm512_storeu_pd(a + i, _mm512_mul_pd(_mm512_loadu_pd(a + i + 1), two));
    for (; i < n; ++i) a[i] = a[i + 1] * 2;
}

void reverse(double* a, std::size_t n) {
    const __m512i backwards = _mm512_set_epi64(0, 1, 2, 3, 4, 5, 6, 7);
    std::size_t low = 0, high = n;
    for (; high - low >= 16; low += 8, high -= 8) {
        const __m512d x = _mm512_loadu_pd(a + low), y = _mm512_loadu_pd(a + high - 8);
        _mm512_storeu_pd(a + low, _mm512_permutexvar_pd(backwards, y));
        _mm512_storeu_pd(a + high - 8, _mm512_permutexvar_pd(backwards, x));
    }
    for (; high - low >= 2; ++low, --high) std::swap(a[low], a[high - 1]);
}

void transpose_square(double* a, std::size_t n) {
    constexpr std::size_t tile = 16;
    for (std::size_t row = 0; row < n; row += tile)
        for (std::size_t column = row; column < n; column += tile)
            for (std::size_t i = row; i < std::min(row + tile, n); ++i)
                for (std::size_t k = std::max(column, i + 1); k < std::min(column + tile, n); ++k) std::swap(a[i * n + k], a[k * n + i]);
}

}  // namespace stridejit::contenders
