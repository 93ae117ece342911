#include "stridejit/ir/sums.h"

#include <algorithm>
#include <bit>

namespace stridejit::sums {
namespace {

constexpr int kDigits = 67;           // 2100 bits: from 2^-1074 to 2^1024, and carries
constexpr int kDigitBits = 32;
constexpr std::int64_t kLeast = -1074;  // exponent of the lowest bit
constexpr std::int64_t kMostWaiting = std::int64_t{1} << 30;  // additions of less than 2^32, until digits must be carried

struct Exact {
    std::int64_t digits[kDigits];
    std::int64_t waiting;      ///< additions since digits were carried
    std::int64_t from, to;     ///< digits that are not 0 but for carries: from the first to the one before the second
    std::uint32_t up, down, nan, other;  ///< not 0: there was +infinity, -infinity, NaN, anything but -0.0
};
static_assert(sizeof(Exact) == kExactBytes);

constexpr std::int64_t kCarries = 2;  // digits that fewer than 2^63 additions carry into, beyond those they change

Exact& at(char* exact) { return *reinterpret_cast<Exact*>(exact); }

/// Digits from `from` to `to` become 0 to 2^32 - 1 but for the last, which has the sign.
void carry(std::int64_t* digits, std::int64_t from, std::int64_t to) {
    for (std::int64_t i = from; i + 1 < to; ++i) {
        digits[i + 1] += digits[i] >> kDigitBits;
        digits[i] &= 0xffffffff;
    }
}

std::int64_t end_of(const Exact& sum) { return std::min<std::int64_t>(sum.to + kCarries, kDigits); }

void add_one(Exact& sum, double value) {
    const auto bits = std::bit_cast<std::uint64_t>(value);
    const auto exponent = static_cast<int>(bits >> 52 & 0x7ff);
    std::uint64_t mantissa = bits & ((std::uint64_t{1} << 52) - 1);
    if (exponent == 0x7ff) {
        (mantissa != 0 ? sum.nan : value > 0 ? sum.up : sum.down) = 1;
        sum.other = 1;
        return;
    }
    if (bits == std::uint64_t{1} << 63) return;
    sum.other = 1;
    if (exponent != 0) mantissa |= std::uint64_t{1} << 52;
    if (mantissa == 0) return;
    const int place = exponent == 0 ? 0 : exponent - 1, digit = place / kDigitBits, shift = place % kDigitBits;
    const std::uint64_t low = mantissa << shift;
    const auto first = static_cast<std::int64_t>(low & 0xffffffff), second = static_cast<std::int64_t>(low >> 32),
               third = static_cast<std::int64_t>(shift == 0 ? 0 : mantissa >> (64 - shift));
    const std::int64_t sign = (bits >> 63) != 0 ? -1 : 1;
    sum.digits[digit] += sign * first;
    sum.digits[digit + 1] += sign * second;
    sum.digits[digit + 2] += sign * third;
    sum.from = std::min<std::int64_t>(sum.from, digit);
    sum.to = std::max<std::int64_t>(sum.to, digit + 3);
    if (++sum.waiting < kMostWaiting) return;
    sum.to = end_of(sum);
    carry(sum.digits, sum.from, sum.to);
    sum.waiting = 0;
}

/// Rounded to `precision` bits, of which none is below 2^least.
double rounded(const Exact& sum, int precision, std::int64_t least) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    if (sum.nan != 0 || (sum.up != 0 && sum.down != 0)) return std::numeric_limits<double>::quiet_NaN();
    if (sum.up != 0 || sum.down != 0) return sum.up != 0 ? kInfinity : -kInfinity;
    if (sum.other == 0) return -0.0;
    std::int64_t digits[kDigits];
    const std::int64_t from = sum.from;
    std::int64_t end = end_of(sum);
    for (std::int64_t i = from; i < end; ++i) digits[i] = sum.digits[i];
    carry(digits, from, end);
    const bool negative = end > from && digits[end - 1] < 0;
    if (negative) {
        for (std::int64_t i = from; i < end; ++i) digits[i] = -digits[i];
        carry(digits, from, end);
    }
    while (end > from && digits[end - 1] == 0) --end;
    if (end <= from) return 0.0;
    const std::int64_t highest = (end - 1) * kDigitBits + static_cast<std::int64_t>(std::bit_width(static_cast<std::uint64_t>(digits[end - 1]))) - 1;
    const std::int64_t lowest = std::max<std::int64_t>(highest - precision + 1, least - kLeast);
    std::uint64_t kept = 0;  // digits down to that of the lowest bit: those of 53 bits are in three at most
    const std::int64_t last = lowest / kDigitBits, cut = lowest % kDigitBits;
    for (std::int64_t i = end - 1; i > last; --i) kept = kept << kDigitBits | static_cast<std::uint64_t>(i < from ? 0 : digits[i]);
    const auto lowest_digit = static_cast<std::uint64_t>(last < from || last >= end ? 0 : digits[last]);
    kept = kept << (kDigitBits - cut) | lowest_digit >> cut;
    // What is cut off: the bit of a half, and whether there is anything below.
    const auto below = [&](std::int64_t digit) { return digit < from || digit >= end ? 0 : static_cast<std::uint64_t>(digits[digit]); };
    const std::uint64_t rest = cut > 0 ? lowest_digit & ((std::uint64_t{1} << cut) - 1) : last > 0 ? below(last - 1) : 0;
    const std::uint64_t half = cut > 0 ? std::uint64_t{1} << (cut - 1) : std::uint64_t{1} << (kDigitBits - 1);
    if ((rest & half) != 0) {
        bool more = (kept & 1) != 0 || (rest & (half - 1)) != 0;  // than half, or to the even one
        for (std::int64_t i = from; !more && i < (cut > 0 ? last : last - 1); ++i) more = digits[i] != 0;
        if (more) ++kept;
    }
    const double size = std::ldexp(static_cast<double>(kept), static_cast<int>(lowest + kLeast));
    return negative ? -size : size;
}

}  // namespace

void start(char* exact) {
    __builtin_memset(exact, 0, sizeof(Exact));
    at(exact).from = kDigits;
}

void add(char* exact, const double* values, std::int64_t n) {
    for (std::int64_t i = 0; i < n; ++i) add_one(at(exact), values[i]);
}

void add(char* exact, const float* values, std::int64_t n) {
    for (std::int64_t i = 0; i < n; ++i) add_one(at(exact), static_cast<double>(values[i]));
}

void settle(char* exact, const double* vectors, std::int64_t count, std::int64_t width, std::int64_t words) {
    for (std::int64_t v = 0; v < count; ++v, vectors += words * width)
        for (std::int64_t i = 0; i < words * width; ++i)
            if (i < width || vectors[i] != 0) add_one(at(exact), vectors[i]);
}

double to_float64(const char* exact) { return rounded(*reinterpret_cast<const Exact*>(exact), 53, kLeast); }

float to_float32(const char* exact) { return static_cast<float>(rounded(*reinterpret_cast<const Exact*>(exact), 24, -149)); }

}  // namespace stridejit::sums
