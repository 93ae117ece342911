// Whole lines read or written and nothing shuffled: the limit of every second to fourth element.

#include <immintrin.h>

#include "contenders.h"

namespace stridejit::contenders {

void read_lines(char* out, const char* lines, std::size_t bytes, std::size_t step) {
    for (std::size_t i = 0; i + 64 <= bytes; i += 64) {
        __m512i all = _mm512_loadu_si512(lines + i * step);
        for (std::size_t k = 1; k < step; ++k) all = _mm512_or_si512(all, _mm512_loadu_si512(lines + i * step + 64 * k));
        _mm512_storeu_si512(out + i, all);
    }
}

void write_lines(char* lines, const char* from, std::size_t bytes, std::size_t step) {
    for (std::size_t i = 0; i + 64 <= bytes; i += 64) {
        const __m512i all = _mm512_loadu_si512(from + i);
        for (std::size_t k = 0; k < step; ++k) _mm512_storeu_si512(lines + i * step + 64 * k, all);
    }
}

}  // namespace stridejit::contenders
