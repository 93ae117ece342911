#include "functions_contenders.h"

#include <immintrin.h>

// glibc's names of its vector functions: https://sourceware.org/glibc/wiki/libmvec
extern "C" {
#define STRIDEJIT_UNARY(name) __m512d _ZGVeN8v_##name(__m512d); __m512 _ZGVeN16v_##name##f(__m512);
#define STRIDEJIT_BINARY(name) __m512d _ZGVeN8vv_##name(__m512d, __m512d); __m512 _ZGVeN16vv_##name##f(__m512, __m512);
STRIDEJIT_UNARY(exp) STRIDEJIT_UNARY(log) STRIDEJIT_UNARY(sin) STRIDEJIT_UNARY(cos)
STRIDEJIT_UNARY(tanh) STRIDEJIT_UNARY(erf) STRIDEJIT_UNARY(cbrt)
STRIDEJIT_BINARY(pow) STRIDEJIT_BINARY(atan2)
#undef STRIDEJIT_UNARY
#undef STRIDEJIT_BINARY
}

namespace stridejit::contenders {
namespace {

template <__m512d (*function)(__m512d)>
void loop(char* out, const char* a, const char*, std::size_t count) {
    for (std::size_t at = 0; at < count * sizeof(double); at += 64) _mm512_storeu_pd(out + at, function(_mm512_loadu_pd(a + at)));
}
template <__m512 (*function)(__m512)>
void loop(char* out, const char* a, const char*, std::size_t count) {
    for (std::size_t at = 0; at < count * sizeof(float); at += 64) _mm512_storeu_ps(out + at, function(_mm512_loadu_ps(a + at)));
}
template <__m512d (*function)(__m512d, __m512d)>
void loop(char* out, const char* a, const char* b, std::size_t count) {
    for (std::size_t at = 0; at < count * sizeof(double); at += 64) _mm512_storeu_pd(out + at, function(_mm512_loadu_pd(a + at), _mm512_loadu_pd(b + at)));
}
template <__m512 (*function)(__m512, __m512)>
void loop(char* out, const char* a, const char* b, std::size_t count) {
    for (std::size_t at = 0; at < count * sizeof(float); at += 64) _mm512_storeu_ps(out + at, function(_mm512_loadu_ps(a + at), _mm512_loadu_ps(b + at)));
}

#define STRIDEJIT_UNARY(name, goal) {#name, 1, goal, &loop<_ZGVeN8v_##name>, &loop<_ZGVeN16v_##name##f>}
#define STRIDEJIT_BINARY(text, name, goal) {text, 2, goal, &loop<_ZGVeN8vv_##name>, &loop<_ZGVeN16vv_##name##f>}
constexpr VectorFunction kFunctions[] = {
    STRIDEJIT_UNARY(exp, 0),    STRIDEJIT_UNARY(log, 0), STRIDEJIT_UNARY(sin, 0),  STRIDEJIT_UNARY(cos, 0),
    STRIDEJIT_UNARY(tanh, 0),   STRIDEJIT_UNARY(erf, 1), STRIDEJIT_UNARY(cbrt, 0), STRIDEJIT_BINARY("power", pow, 0),
    STRIDEJIT_BINARY("atan2", atan2, 1),
};
#undef STRIDEJIT_UNARY
#undef STRIDEJIT_BINARY

}  // namespace

std::span<const VectorFunction> vector_functions() { return kFunctions; }

}  // namespace stridejit::contenders
