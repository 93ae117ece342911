#include "limits.h"

#include <immintrin.h>

#include <algorithm>
#include <cstring>
#include <iterator>

namespace stridejit::report {
namespace {

constexpr std::size_t kLine = 64;

// What one register of each element type is and does.
struct F64 {
    using Register = __m512d;
    using Element = double;
    static Register load(const Element* p) { return _mm512_loadu_pd(p); }
    static void store(Element* p, Register r) { _mm512_storeu_pd(p, r); }
    static void stream(Element* p, Register r) { _mm512_stream_pd(p, r); }
    static Register add(Register a, Register b) { return _mm512_add_pd(a, b); }
    static Register mul(Register a, Register b) { return _mm512_mul_pd(a, b); }
    static Register max(Register a, Register b) { return _mm512_max_pd(a, b); }
};
struct F32 {
    using Register = __m512;
    using Element = float;
    static Register load(const Element* p) { return _mm512_loadu_ps(p); }
    static void store(Element* p, Register r) { _mm512_storeu_ps(p, r); }
    static void stream(Element* p, Register r) { _mm512_stream_ps(p, r); }
    static Register add(Register a, Register b) { return _mm512_add_ps(a, b); }
    static Register mul(Register a, Register b) { return _mm512_mul_ps(a, b); }
    static Register max(Register a, Register b) { return _mm512_max_ps(a, b); }
};
struct I64 {
    using Register = __m512i;
    using Element = std::int64_t;
    static Register load(const Element* p) { return _mm512_loadu_si512(p); }
    static void store(Element* p, Register r) { _mm512_storeu_si512(p, r); }
    static Register add(Register a, Register b) { return _mm512_add_epi64(a, b); }
    static Register max(Register a, Register b) { return _mm512_max_epi64(a, b); }
};
struct I32 {
    using Register = __m512i;
    using Element = std::int32_t;
    static Register load(const Element* p) { return _mm512_loadu_si512(p); }
    static void store(Element* p, Register r) { _mm512_storeu_si512(p, r); }
    static Register max(Register a, Register b) { return _mm512_max_epi32(a, b); }
};
/// int32 in memory, int64 in sums, as the engine and NumPy have it.
struct I32Widened {
    using Register = __m512i;
    using Element = std::int32_t;
    static Register load(const Element* p) {
        return _mm512_cvtepi32_epi64(_mm256_loadu_si256(reinterpret_cast<const __m256i*>(p)));
    }
    static void store(std::int64_t* p, Register r) { _mm512_storeu_si512(p, r); }
    static Register add(Register a, Register b) { return _mm512_add_epi64(a, b); }
};
struct U8 {
    using Register = __m512i;
    using Element = std::uint8_t;
    static Register load(const Element* p) { return _mm512_loadu_si512(p); }
    static void store(Element* p, Register r) { _mm512_storeu_si512(p, r); }
    static Register max(Register a, Register b) { return _mm512_max_epu8(a, b); }
};

/// Elements that do not fill eight registers are left out: less than one in a hundred at the sizes of the report.
template <class T, auto combine, std::size_t width>
void reduce(const LimitCall& call) {
    const auto* a = reinterpret_cast<const typename T::Element*>(call.in[0]);
    typename T::Register lanes[8];
    if (call.count < 8 * width) return;
    for (std::size_t k = 0; k < 8; ++k) lanes[k] = T::load(a + k * width);
    for (std::size_t i = 8 * width; i + 8 * width <= call.count; i += 8 * width)
        for (std::size_t k = 0; k < 8; ++k) lanes[k] = combine(lanes[k], T::load(a + i + k * width));
    for (std::size_t half = 4; half >= 1; half /= 2)
        for (std::size_t k = 0; k < half; ++k) lanes[k] = combine(lanes[k], lanes[k + half]);
    alignas(kLine) char kept[kLine];
    std::memcpy(kept, &lanes[0], kLine);
    asm volatile("" ::"r"(kept) : "memory");
}

template <class T>
void sum(const LimitCall& call) { reduce<T, T::add, kLine / sizeof(typename T::Element)>(call); }
void sum_i32(const LimitCall& call) { reduce<I32Widened, I32Widened::add, 8>(call); }
template <class T>
void maximum(const LimitCall& call) { reduce<T, T::max, kLine / sizeof(typename T::Element)>(call); }

/// out = value(i) for all elements, four registers a step; the last ones one by one through memory.
template <class T, bool streaming, class Value>
void map(const LimitCall& call, Value&& value) {
    constexpr std::size_t width = kLine / sizeof(typename T::Element);
    auto* const out = reinterpret_cast<typename T::Element*>(call.out);
    std::size_t i = 0;
    for (; i + 4 * width <= call.count; i += 4 * width)
        for (std::size_t k = 0; k < 4 * width; k += width) {
            if constexpr (streaming) T::stream(out + i + k, value(i + k));
            else T::store(out + i + k, value(i + k));
        }
    for (; i + width <= call.count; i += width) T::store(out + i, value(i));
    if constexpr (streaming) _mm_sfence();
}

template <class T>
const typename T::Element* input(const LimitCall& call, int k) {
    return reinterpret_cast<const typename T::Element*>(call.in[k]);
}

template <class T, bool streaming>
void multiply_add(const LimitCall& call) {
    const auto *a = input<T>(call, 0), *b = input<T>(call, 1), *c = input<T>(call, 2);
    map<T, streaming>(call, [=](std::size_t i) { return T::add(T::mul(T::load(a + i), T::load(b + i)), T::load(c + i)); });
}
template <class T, bool streaming>
void add_two(const LimitCall& call) {
    const auto *a = input<T>(call, 0), *b = input<T>(call, 1);
    map<T, streaming>(call, [=](std::size_t i) { return T::add(T::load(a + i), T::load(b + i)); });
}
template <class T, bool streaming>
void add_four(const LimitCall& call) {
    const auto *a = input<T>(call, 0), *b = input<T>(call, 1), *c = input<T>(call, 2), *d = input<T>(call, 3);
    map<T, streaming>(call, [=](std::size_t i) {
        return T::add(T::add(T::load(a + i), T::load(b + i)), T::add(T::load(c + i), T::load(d + i)));
    });
}

void copy_memcpy(const LimitCall& call) { std::memcpy(call.out, call.in[0], call.count); }
template <bool streaming>
void copy(const LimitCall& call) {
    LimitCall lines = call;
    lines.count = call.count / sizeof(double);
    const auto* a = input<F64>(call, 0);
    map<F64, streaming>(lines, [=](std::size_t i) { return F64::load(a + i); });
}

struct Row {
    const char* name;
    Limit run;
};
constexpr Row kLimits[] = {
    {"copy memcpy", copy_memcpy},
    {"copy temporal", copy<false>},
    {"copy streaming", copy<true>},
    {"sum float64", sum<F64>},
    {"sum float32", sum<F32>},
    {"sum int64", sum<I64>},
    {"sum int32", sum_i32},
    {"max float64", maximum<F64>},
    {"max float32", maximum<F32>},
    {"max int64", maximum<I64>},
    {"max int32", maximum<I32>},
    {"max uint8", maximum<U8>},
    {"a*b+c float64 temporal", multiply_add<F64, false>},
    {"a*b+c float64 streaming", multiply_add<F64, true>},
    {"a*b+c float32 temporal", multiply_add<F32, false>},
    {"a*b+c float32 streaming", multiply_add<F32, true>},
    {"a+b float64 temporal", add_two<F64, false>},
    {"a+b float64 streaming", add_two<F64, true>},
    {"a+b float32 temporal", add_two<F32, false>},
    {"a+b float32 streaming", add_two<F32, true>},
    {"a+b+c+d float64 temporal", add_four<F64, false>},
    {"a+b+c+d float64 streaming", add_four<F64, true>},
};

/// Bits that depend on the place alone, so that loops over them need no order.
inline std::uint64_t mixed(std::uint64_t i) {
    i = (i ^ (i >> 31)) * 0x7fb5d329728ea185ull;
    i = (i ^ (i >> 27)) * 0x81dadef4bc2dd44dull;
    return i ^ (i >> 33);
}

template <class T>
void fill_elements(void* data, std::size_t count, std::uint64_t seed) {
    auto* const out = static_cast<T*>(data);
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t bits = mixed(i + seed * 0x9e3779b97f4a7c15ull);
        if constexpr (std::is_same_v<T, bool>) out[i] = bits & 1;
        else if constexpr (std::is_floating_point_v<T>)
            out[i] = static_cast<T>(static_cast<std::int64_t>(bits >> 11)) * static_cast<T>(0x1p-53) + static_cast<T>(0.01);
        else out[i] = static_cast<T>(1 + ((bits & 0xffffff) >> (sizeof(T) == 1 ? 18 : 4)));
    }
}

}  // namespace

Limit find_limit(const char* name) {
    const auto* const row = std::find_if(std::begin(kLimits), std::end(kLimits), [&](const Row& r) { return std::strcmp(r.name, name) == 0; });
    return row == std::end(kLimits) ? nullptr : row->run;
}

bool fill(void* data, const char* dtype, std::size_t count, std::uint64_t seed) {
    constexpr struct {
        const char* name;
        void (*run)(void*, std::size_t, std::uint64_t);
    } rows[] = {
        {"bool", fill_elements<bool>},
        {"int8", fill_elements<std::int8_t>},
        {"int16", fill_elements<std::int16_t>},
        {"int32", fill_elements<std::int32_t>},
        {"int64", fill_elements<std::int64_t>},
        {"uint8", fill_elements<std::uint8_t>},
        {"uint16", fill_elements<std::uint16_t>},
        {"uint32", fill_elements<std::uint32_t>},
        {"uint64", fill_elements<std::uint64_t>},
        {"float32", fill_elements<float>},
        {"float64", fill_elements<double>},
    };
    for (const auto& row : rows)
        if (std::strcmp(row.name, dtype) == 0) return row.run(data, count, seed), true;
    return false;
}

}  // namespace stridejit::report
