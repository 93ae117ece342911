#include "tests/support/oracle.h"

#include <mpfr.h>

#include <cmath>
#include <cstring>
#include <limits>
#include <stdexcept>

namespace stridejit::testing {
namespace {

constexpr mpfr_prec_t kDigits = 160;

/// A number of 160 bits.
struct Exact {
    Exact() : Exact(kDigits) {}
    explicit Exact(mpfr_prec_t digits) { mpfr_init2(value, digits); }
    explicit Exact(double x) : Exact() { mpfr_set_d(value, x, MPFR_RNDN); }
    ~Exact() { mpfr_clear(value); }
    Exact(const Exact&) = delete;
    Exact& operator=(const Exact&) = delete;
    mpfr_t value;
};

void compute(Op op, mpfr_t out, const mpfr_t a, const mpfr_t b) {
    switch (op) {
        case Op::Exp: mpfr_exp(out, a, MPFR_RNDN); return;
        case Op::Exp2: mpfr_exp2(out, a, MPFR_RNDN); return;
        case Op::Expm1: mpfr_expm1(out, a, MPFR_RNDN); return;
        case Op::Log: mpfr_log(out, a, MPFR_RNDN); return;
        case Op::Log2: mpfr_log2(out, a, MPFR_RNDN); return;
        case Op::Log10: mpfr_log10(out, a, MPFR_RNDN); return;
        case Op::Log1p: mpfr_log1p(out, a, MPFR_RNDN); return;
        case Op::Sin: mpfr_sin(out, a, MPFR_RNDN); return;
        case Op::Cos: mpfr_cos(out, a, MPFR_RNDN); return;
        case Op::Tan: mpfr_tan(out, a, MPFR_RNDN); return;
        case Op::Asin: mpfr_asin(out, a, MPFR_RNDN); return;
        case Op::Acos: mpfr_acos(out, a, MPFR_RNDN); return;
        case Op::Atan: mpfr_atan(out, a, MPFR_RNDN); return;
        case Op::Sinh: mpfr_sinh(out, a, MPFR_RNDN); return;
        case Op::Cosh: mpfr_cosh(out, a, MPFR_RNDN); return;
        case Op::Tanh: mpfr_tanh(out, a, MPFR_RNDN); return;
        case Op::Asinh: mpfr_asinh(out, a, MPFR_RNDN); return;
        case Op::Acosh: mpfr_acosh(out, a, MPFR_RNDN); return;
        case Op::Atanh: mpfr_atanh(out, a, MPFR_RNDN); return;
        case Op::Cbrt: mpfr_cbrt(out, a, MPFR_RNDN); return;
        case Op::Erf: mpfr_erf(out, a, MPFR_RNDN); return;
        case Op::Erfc: mpfr_erfc(out, a, MPFR_RNDN); return;
        case Op::Pow: mpfr_pow(out, a, b, MPFR_RNDN); return;
        case Op::Atan2: mpfr_atan2(out, a, b, MPFR_RNDN); return;
        case Op::Hypot: mpfr_hypot(out, a, b, MPFR_RNDN); return;
        case Op::Fmod: mpfr_fmod(out, a, b, MPFR_RNDN); return;
        case Op::Ldexp: {
            const double n = mpfr_get_d(b, MPFR_RNDN);
            if (std::isnan(n)) mpfr_set_nan(out);
            else mpfr_mul_2si(out, a, static_cast<long>(std::fmax(-1e6, std::fmin(n, 1e6))), MPFR_RNDN);
            return;
        }
        default: throw std::logic_error("no elementary function");
    }
}

/// 2 to the exponent of the last digit of `x` in T.
template <class T>
double last_place(double x) {
    constexpr int digits = std::numeric_limits<T>::digits, least = std::numeric_limits<T>::min_exponent - digits;
    if (x == 0) return std::ldexp(1.0, least);
    return std::ldexp(1.0, std::max(std::ilogb(x) + 1 - digits, least));
}

}  // namespace

double ulps_off(Op op, double a, double b, double got) {
    const Exact x(a), y(b), exact;
    Exact result;
    compute(op, result.value, x.value, y.value);
    const double rounded = mpfr_get_d(result.value, MPFR_RNDN);
    constexpr double kFar = std::numeric_limits<double>::infinity();
    if (std::isnan(rounded) || std::isnan(got)) return std::isnan(rounded) && std::isnan(got) ? 0 : kFar;
    if (std::isinf(rounded) || std::isinf(got)) {
        // The neighbour of the largest number is off by less than one.
        const double most = std::numeric_limits<double>::max();
        const bool close = std::isinf(rounded) ? mpfr_inf_p(result.value) == 0 && std::fabs(got) == most : std::fabs(rounded) == most;
        return got == rounded ? 0 : close && std::signbit(got) == std::signbit(rounded) ? 1 : kFar;
    }
    if (got == 0 && rounded == 0) return std::signbit(got) == std::signbit(rounded) ? 0 : kFar;
    mpfr_sub(result.value, Exact(got).value, result.value, MPFR_RNDN);
    return std::fabs(mpfr_get_d(result.value, MPFR_RNDN)) / last_place<double>(rounded);
}

double in_double(Op op, double a, double b) {
    switch (op) {
        case Op::Exp: return std::exp(a);
        case Op::Exp2: return std::exp2(a);
        case Op::Expm1: return std::expm1(a);
        case Op::Log: return std::log(a);
        case Op::Log2: return std::log2(a);
        case Op::Log10: return std::log10(a);
        case Op::Log1p: return std::log1p(a);
        case Op::Sin: return std::sin(a);
        case Op::Cos: return std::cos(a);
        case Op::Tan: return std::tan(a);
        case Op::Asin: return std::asin(a);
        case Op::Acos: return std::acos(a);
        case Op::Atan: return std::atan(a);
        case Op::Sinh: return std::sinh(a);
        case Op::Cosh: return std::cosh(a);
        case Op::Tanh: return std::tanh(a);
        case Op::Asinh: return std::asinh(a);
        case Op::Acosh: return std::acosh(a);
        case Op::Atanh: return std::atanh(a);
        case Op::Cbrt: return std::cbrt(a);
        case Op::Erf: return std::erf(a);
        case Op::Erfc: return std::erfc(a);
        case Op::Pow: return std::pow(a, b);
        case Op::Atan2: return std::atan2(a, b);
        case Op::Hypot: return std::hypot(a, b);
        case Op::Fmod: return std::fmod(a, b);
        case Op::Ldexp: return std::isnan(b) ? b : std::scalbn(a, static_cast<int>(std::fmax(-1e6, std::fmin(b, 1e6))));
        default: throw std::logic_error("no elementary function");
    }
}

double ulps_off(Op op, float a, float b, float got) {
    const double exact = in_double(op, a, b);
    const auto rounded = static_cast<float>(exact);
    constexpr double kFar = std::numeric_limits<double>::infinity();
    if (std::isnan(exact) || std::isnan(got)) return std::isnan(exact) && std::isnan(got) ? 0 : kFar;
    if (std::isinf(rounded) || std::isinf(got)) {
        const float most = std::numeric_limits<float>::max();
        const bool close = std::isinf(rounded) ? !std::isinf(exact) && std::fabs(got) == most : std::fabs(rounded) == most;
        return got == rounded ? 0 : close && std::signbit(got) == std::signbit(rounded) ? 1 : kFar;
    }
    if (got == 0 && rounded == 0) return std::signbit(got) == std::signbit(rounded) ? 0 : kFar;
    return std::fabs(got - exact) / last_place<float>(static_cast<double>(rounded));
}

template <class T>
void run_form(Op op, Accuracy accuracy, int bytes, const T* a, const T* b, T* out, std::size_t count) {
    elementary::form_of(op, dtype_of<T>(), accuracy, bytes)(reinterpret_cast<char*>(out), reinterpret_cast<const char*>(a), reinterpret_cast<const char*>(b),
                                                            static_cast<std::int64_t>(count * sizeof(T)) / bytes);
}
template void run_form(Op, Accuracy, int, const float*, const float*, float*, std::size_t);
template void run_form(Op, Accuracy, int, const double*, const double*, double*, std::size_t);

std::uint64_t exact_sum(DType dtype, const std::vector<std::uint64_t>& elements) {
    constexpr mpfr_prec_t kAllDigits = 2300;
    Exact sum(kAllDigits), next;
    mpfr_set_zero(sum.value, 1);
    bool only_negative_zeros = true, has_nan = false, up = false, down = false;
    for (const std::uint64_t bits : elements) {
        const double element = dtype == DType::Float64 ? from_bits<double>(bits) : static_cast<double>(from_bits<float>(bits));
        only_negative_zeros = only_negative_zeros && element == 0 && std::signbit(element);
        has_nan = has_nan || std::isnan(element);
        if (std::isinf(element)) (element > 0 ? up : down) = true;
        if (!std::isfinite(element)) continue;
        mpfr_set_d(next.value, element, MPFR_RNDN);
        mpfr_add(sum.value, sum.value, next.value, MPFR_RNDN);
    }
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    const bool special = has_nan || up || down;
    const double instead = has_nan || (up && down) ? std::numeric_limits<double>::quiet_NaN() : up ? kInfinity : -kInfinity;
    if (dtype == DType::Float64) return to_bits(special ? instead : only_negative_zeros ? -0.0 : mpfr_zero_p(sum.value) ? 0.0 : mpfr_get_d(sum.value, MPFR_RNDN));
    return to_bits(special ? static_cast<float>(instead) : only_negative_zeros ? -0.0f : mpfr_zero_p(sum.value) ? 0.0f : mpfr_get_flt(sum.value, MPFR_RNDN));
}

}  // namespace stridejit::testing
