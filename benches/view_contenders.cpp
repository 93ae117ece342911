// Loops by hand for layouts that are not plain arrays: fields of records, unaligned and swapped elements, pointer rows.

#include <immintrin.h>

#include "contenders.h"

namespace stridejit::contenders {
namespace {

__m128 one(const char* at) { return _mm_load_ss(reinterpret_cast<const float*>(at)); }
float value(const char* at) { return _mm_cvtss_f32(one(at)); }
__m512d doubles(const char* at) { return _mm512_loadu_pd(at); }

/// Four, then sixteen elements. Inserting scalar loads beats a gather by far on every processor this was tried on.
__m128 four(const char* at, std::size_t stride) {
    const __m128 pair = _mm_insert_ps(one(at), one(at + stride), 0x10);
    return _mm_insert_ps(_mm_insert_ps(pair, one(at + 2 * stride), 0x20), one(at + 3 * stride), 0x30);
}
__m512 sixteen(const char* at, std::size_t stride) {
    const __m256 low = _mm256_insertf128_ps(_mm256_castps128_ps256(four(at, stride)), four(at + 4 * stride, stride), 1);
    const __m256 high = _mm256_insertf128_ps(_mm256_castps128_ps256(four(at + 8 * stride, stride)), four(at + 12 * stride, stride), 1);
    return _mm512_insertf32x8(_mm512_castps256_ps512(low), high, 1);
}

/// Every fourth float: four masked loads fill one another's gaps, and leave the elements in an order of their own.
template <bool ahead>
__m512 sixteen_of_four(const char* at) {
    if constexpr (ahead)  // the processor sees no stream in these loads
        for (int line = 0; line < 256; line += 64) _mm_prefetch(at + 2048 + line, _MM_HINT_T0);
    __m512 mixed = _mm512_maskz_loadu_ps(0x1111, at);
    mixed = _mm512_mask_loadu_ps(mixed, 0x2222, at + 64 - 4);
    mixed = _mm512_mask_loadu_ps(mixed, 0x4444, at + 128 - 8);
    return _mm512_mask_loadu_ps(mixed, 0x8888, at + 192 - 12);
}

constexpr std::size_t kFar = 1 << 16;  // records that the second-level cache cannot hold

template <bool ahead>
std::size_t add_fourths(__m512* lanes, const char* a, std::size_t n) {
    std::size_t i = 0;
    for (; i + 128 <= n; i += 128)
        for (std::size_t k = 0; k < 8; ++k) lanes[k] = _mm512_add_ps(lanes[k], sixteen_of_four<ahead>(a + (i + 16 * k) * 16));
    return i;
}

template <bool ahead>
std::size_t multiply_add_fourths(float* out, const char* a, const char* b, const char* c, std::size_t n) {
    const __m512i order = _mm512_setr_epi32(0, 4, 8, 12, 1, 5, 9, 13, 2, 6, 10, 14, 3, 7, 11, 15);
    std::size_t i = 0;
    for (; i + 16 <= n; i += 16) {
        const __m512 product = _mm512_mul_ps(sixteen_of_four<ahead>(a + i * 16), sixteen_of_four<ahead>(b + i * 16));
        const __m512 mixed = _mm512_add_ps(product, sixteen_of_four<ahead>(c + i * 16));
        _mm512_storeu_ps(out + i, _mm512_permutexvar_ps(order, mixed));
    }
    return i;
}

float sum_of(__m512* lanes) {
    for (int half = 4; half >= 1; half /= 2)
        for (int k = 0; k < half; ++k) lanes[k] = _mm512_add_ps(lanes[k], lanes[k + half]);
    return _mm512_reduce_add_ps(lanes[0]);
}

__m512d swapped(__m512d value) {
    const __m512i reverse = _mm512_broadcast_i32x4(_mm_setr_epi8(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8));
    return _mm512_castsi512_pd(_mm512_shuffle_epi8(_mm512_castpd_si512(value), reverse));
}

}  // namespace

float sum_f32_strided(const char* a, std::size_t stride, std::size_t n) {
    __m512 lanes[8];
    for (__m512& lane : lanes) lane = _mm512_setzero_ps();
    std::size_t i = 0;
    if (stride == 16) {
        i = n > kFar ? add_fourths<true>(lanes, a, n) : add_fourths<false>(lanes, a, n);
    } else {
        for (; i + 128 <= n; i += 128)
            for (std::size_t k = 0; k < 8; ++k) lanes[k] = _mm512_add_ps(lanes[k], sixteen(a + (i + 16 * k) * stride, stride));
    }
    float total = sum_of(lanes);
    for (; i < n; ++i) total += value(a + i * stride);
    return total;
}

void multiply_add_f32_strided(float* out, const char* a, const char* b, const char* c, std::size_t stride, std::size_t n) {
    std::size_t i = 0;
    if (stride == 16) {
        i = n > kFar ? multiply_add_fourths<true>(out, a, b, c, n) : multiply_add_fourths<false>(out, a, b, c, n);
    } else {
        for (; i + 16 <= n; i += 16) {
            const __m512 product = _mm512_mul_ps(sixteen(a + i * stride, stride), sixteen(b + i * stride, stride));
            _mm512_storeu_ps(out + i, _mm512_add_ps(product, sixteen(c + i * stride, stride)));
        }
    }
    for (; i < n; ++i) {
        const float product = value(a + i * stride) * value(b + i * stride);
        out[i] = product + value(c + i * stride);
    }
}

float sum_f32_unaligned(const char* a, std::size_t n) {
    __m512 lanes[8];
    for (__m512& lane : lanes) lane = _mm512_setzero_ps();
    std::size_t i = 0;
    for (; i + 128 <= n; i += 128)
        for (std::size_t k = 0; k < 8; ++k) lanes[k] = _mm512_add_ps(lanes[k], _mm512_loadu_ps(a + (i + 16 * k) * 4));
    float total = sum_of(lanes);
    for (; i < n; ++i) total += value(a + i * 4);
    return total;
}

void multiply_add_f32_unaligned(char* out, const char* a, const char* b, const char* c, std::size_t n) {
    std::size_t i = 0;
    for (; i + 64 <= n; i += 64)
        for (std::size_t at = i * 4; at < (i + 64) * 4; at += 64) {
            const __m512 product = _mm512_mul_ps(_mm512_loadu_ps(a + at), _mm512_loadu_ps(b + at));
            _mm512_storeu_ps(out + at, _mm512_add_ps(product, _mm512_loadu_ps(c + at)));
        }
    for (; i < n; i += 16) {
        const auto mask = static_cast<__mmask16>(n - i >= 16 ? 0xffff : (1u << (n - i)) - 1);
        const __m512 product = _mm512_mul_ps(_mm512_maskz_loadu_ps(mask, a + i * 4), _mm512_maskz_loadu_ps(mask, b + i * 4));
        _mm512_mask_storeu_ps(out + i * 4, mask, _mm512_add_ps(product, _mm512_maskz_loadu_ps(mask, c + i * 4)));
    }
}

double sum_f64_swapped(const char* a, std::size_t n) {
    __m512d lanes[8];
    for (__m512d& lane : lanes) lane = _mm512_setzero_pd();
    std::size_t i = 0;
    for (; i + 64 <= n; i += 64)
        for (std::size_t k = 0; k < 8; ++k) lanes[k] = _mm512_add_pd(lanes[k], swapped(doubles(a + (i + 8 * k) * 8)));
    for (; i < n; i += 8) {
        const auto mask = static_cast<__mmask8>(n - i >= 8 ? 0xff : (1u << (n - i)) - 1);
        lanes[0] = _mm512_add_pd(lanes[0], swapped(_mm512_maskz_loadu_pd(mask, a + i * 8)));
    }
    for (int half = 4; half >= 1; half /= 2)
        for (int k = 0; k < half; ++k) lanes[k] = _mm512_add_pd(lanes[k], lanes[k + half]);
    return _mm512_reduce_add_pd(lanes[0]);
}

void multiply_add_f64_swapped(char* out, const char* a, const char* b, const char* c, std::size_t n) {
    std::size_t i = 0;
    for (; i + 32 <= n; i += 32)
        for (std::size_t at = i * 8; at < (i + 32) * 8; at += 64) {
            const __m512d product = _mm512_mul_pd(swapped(doubles(a + at)), swapped(doubles(b + at)));
            _mm512_storeu_pd(out + at, swapped(_mm512_add_pd(product, swapped(doubles(c + at)))));
        }
    for (; i < n; i += 8) {
        const auto mask = static_cast<__mmask8>(n - i >= 8 ? 0xff : (1u << (n - i)) - 1);
        const auto load = [&](const char* from) { return swapped(_mm512_maskz_loadu_pd(mask, from + i * 8)); };
        _mm512_mask_storeu_pd(out + i * 8, mask, swapped(_mm512_add_pd(_mm512_mul_pd(load(a), load(b)), load(c))));
    }
}

double sum_f64_rows(const double* const* rows, std::size_t count, std::size_t n) {
    double total = 0;
    for (std::size_t row = 0; row < count; ++row) total += sum_f64(rows[row], n);
    return total;
}

void multiply_add_f64_rows(double* const* out, const double* const* a, const double* const* b, const double* const* c,
                           std::size_t count, std::size_t n) {
    for (std::size_t row = 0; row < count; ++row) multiply_add(out[row], a[row], b[row], c[row], n);
}

}  // namespace stridejit::contenders
