#include "dtypes_contenders.h"

#include <immintrin.h>

namespace stridejit::contenders {
namespace {

struct Float16 {
    static __m512 wide(__m256i x) { return _mm512_cvtph_ps(x); }
    static __m256i narrow(__m512 x) { return _mm512_cvtps_ph(x, _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC); }
};

struct BFloat16 {
    static __m512 wide(__m256i x) { return _mm512_castsi512_ps(_mm512_slli_epi32(_mm512_cvtepu16_epi32(x), 16)); }
    static __m256i narrow(__m512 x) {
        const __m512i bits = _mm512_castps_si512(x), even = _mm512_and_si512(_mm512_srli_epi32(bits, 16), _mm512_set1_epi32(1));
        const __m512i rounded = _mm512_add_epi32(bits, _mm512_add_epi32(even, _mm512_set1_epi32(0x7fff)));
        const __m512i quiet = _mm512_or_si512(bits, _mm512_set1_epi32(0x400000));
        return _mm512_cvtepi32_epi16(_mm512_srli_epi32(_mm512_mask_mov_epi32(rounded, _mm512_cmp_ps_mask(x, x, _CMP_UNORD_Q), quiet), 16));
    }
};

__m256i half_register(const char* at) { return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at)); }

template <class Half>
float sum_half(const char* a, std::size_t n) {
    __m512 lanes[8] = {};
    std::size_t i = 0;
    for (; i + 128 <= n; i += 128)
        for (std::size_t k = 0; k < 8; ++k) lanes[k] = _mm512_add_ps(lanes[k], Half::wide(half_register(a + 2 * i + 32 * k)));
    for (; i < n; i += 16) lanes[0] = _mm512_add_ps(lanes[0], Half::wide(half_register(a + 2 * i)));
    for (int half = 4; half >= 1; half /= 2)
        for (int k = 0; k < half; ++k) lanes[k] = _mm512_add_ps(lanes[k], lanes[k + half]);
    return _mm512_reduce_add_ps(lanes[0]);
}

template <class Half>
void multiply_add_half(char* out, const char* a, const char* b, const char* c, std::size_t n, bool streaming) {
    const auto at = [&](std::size_t byte) {
        const __m512 product = Half::wide(Half::narrow(_mm512_mul_ps(Half::wide(half_register(a + byte)), Half::wide(half_register(b + byte)))));
        return Half::narrow(_mm512_add_ps(product, Half::wide(half_register(c + byte))));
    };
    const auto line = [&](std::size_t byte) { return _mm512_inserti64x4(_mm512_castsi256_si512(at(byte)), at(byte + 32), 1); };
    if (!streaming) {
        for (std::size_t byte = 0; byte < 2 * n; byte += 64) _mm512_storeu_si512(out + byte, line(byte));
        return;
    }
    for (std::size_t byte = 0; byte < 2 * n; byte += 64) _mm512_stream_si512(reinterpret_cast<__m512i*>(out + byte), line(byte));
    _mm_sfence();
}

}  // namespace

float sum_f16(const char* a, std::size_t n) { return sum_half<Float16>(a, n); }
float sum_bf16(const char* a, std::size_t n) { return sum_half<BFloat16>(a, n); }
void multiply_add_f16(char* out, const char* a, const char* b, const char* c, std::size_t n, bool streaming) {
    multiply_add_half<Float16>(out, a, b, c, n, streaming);
}
void multiply_add_bf16(char* out, const char* a, const char* b, const char* c, std::size_t n, bool streaming) {
    multiply_add_half<BFloat16>(out, a, b, c, n, streaming);
}

void sum_c128(double* total, const double* a, std::size_t n) {
    __m512d lanes[8] = {};
    std::size_t i = 0;
    for (; i + 64 <= 2 * n; i += 64)
        for (std::size_t k = 0; k < 8; ++k) lanes[k] = _mm512_add_pd(lanes[k], _mm512_loadu_pd(a + i + 8 * k));
    for (; i < 2 * n; i += 8) lanes[0] = _mm512_add_pd(lanes[0], _mm512_loadu_pd(a + i));
    for (int half = 4; half >= 1; half /= 2)
        for (int k = 0; k < half; ++k) lanes[k] = _mm512_add_pd(lanes[k], lanes[k + half]);
    total[0] = _mm512_mask_reduce_add_pd(0x55, lanes[0]);
    total[1] = _mm512_mask_reduce_add_pd(0xaa, lanes[0]);
}

void multiply_add_c128(double* out, const double* a, const double* b, const double* c, std::size_t n, bool streaming) {
    const __m512d one = _mm512_set1_pd(1);
    const auto at = [&](std::size_t i) {
        const __m512d x = _mm512_loadu_pd(a + i), y = _mm512_loadu_pd(b + i);
        const __m512d straight = _mm512_mul_pd(_mm512_movedup_pd(x), y);
        const __m512d crossed = _mm512_mul_pd(_mm512_permute_pd(x, 0xff), _mm512_permute_pd(y, 0x55));
        return _mm512_add_pd(_mm512_fmaddsub_pd(straight, one, crossed), _mm512_loadu_pd(c + i));
    };
    if (!streaming) {
        for (std::size_t i = 0; i < 2 * n; i += 8) _mm512_storeu_pd(out + i, at(i));
        return;
    }
    for (std::size_t i = 0; i < 2 * n; i += 8) _mm512_stream_pd(out + i, at(i));
    _mm_sfence();
}

void copy_lines(char* out, const char* from, std::size_t bytes, bool streaming) {
    if (!streaming) {
        for (std::size_t at = 0; at < bytes; at += 64) _mm512_storeu_si512(out + at, _mm512_loadu_si512(from + at));
        return;
    }
    for (std::size_t at = 0; at < bytes; at += 64)
        _mm512_stream_si512(reinterpret_cast<__m512i*>(out + at), _mm512_loadu_si512(from + at));
    _mm_sfence();
}

}  // namespace stridejit::contenders
