// The elementary functions: error bounds, special values, and the same bits from forms of every size.

#include "stridejit/ir/elementary.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <random>
#include <vector>

#include "tests/support/oracle.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

constexpr Accuracy kAccuracies[] = {Accuracy::Accurate, Accuracy::Fast};

template <class T>
std::vector<T> special_values() {
    using Limits = std::numeric_limits<T>;
    std::vector<T> all;
    for (const T x : {T(0), Limits::denorm_min(), Limits::min(), Limits::epsilon(), T(0.25), T(0.5), T(1), T(1.5), T(2), T(3), T(4), T(10), T(33), T(709), T(88), T(1e10),
                      Limits::max(), Limits::infinity(), std::nextafter(T(1), T(0)), std::nextafter(T(1), T(2)), std::nextafter(Limits::min(), T(0)), T(M_PI), T(M_PI_2), T(M_PI_4), T(M_E), T(M_LN2)})
        all.push_back(x), all.push_back(-x);
    all.push_back(Limits::quiet_NaN());
    return all;
}

/// Arguments of all sizes: some where the function is at work, some near points where it bends, some of whatever bits.
template <class T>
class Draw {
public:
    explicit Draw(std::uint64_t seed) : random_(seed) {}

    T operator()() {
        const std::uint64_t bits = random_();
        const double u = std::uniform_real_distribution<double>(-1, 1)(random_);
        switch (bits % 8) {
            case 0: return from_bits<T>(bits >> 8 ^ bits << 50);
            case 1: return static_cast<T>(u);
            case 2: return static_cast<T>(1 + u / 16);
            case 3: return static_cast<T>(u * 6);
            case 4: return static_cast<T>(u * 40);
            case 5: return static_cast<T>(u * (sizeof(T) == 8 ? 760 : 105));
            case 6: return static_cast<T>(std::round(u * 300) * M_PI_2);
            default: return static_cast<T>(std::ldexp(u, static_cast<int>(bits >> 32) % 40));
        }
    }

private:
    std::mt19937_64 random_;
};

template <class Check>
void for_each_elementary(const Check& check) {
    for (std::size_t i = 0; i < kOpCount; ++i) {
        const Op op = static_cast<Op>(i);
        if (!is_elementary(op)) continue;
        for (const Accuracy accuracy : kAccuracies) check(op, accuracy);
    }
}

/// Exponents of ldexp are integral.
template <class T>
void make_whole(Op op, std::vector<T>& b) {
    if (op == Op::Ldexp)
        for (T& each : b) each = std::rint(each);
}

template <class T>
double worst(Op op, Accuracy accuracy, std::vector<T> a, std::vector<T> b, T& at_a, T& at_b, T& got) {
    make_whole(op, b);
    std::vector<T> out(a.size());
    run_form(op, accuracy, 16, a.data(), b.data(), out.data(), a.size());
    double most = -1;
    for (std::size_t i = 0; i < a.size(); ++i) {
        const double off = ulps_off(op, a[i], b[i], out[i]);
        if (off <= most) continue;
        most = off, at_a = a[i], at_b = b[i], got = out[i];
    }
    return most;
}

template <class T>
void check_bounds(std::size_t count) {
    for_each_elementary([&](Op op, Accuracy accuracy) {
        std::vector<T> a(count), b(count);
        Draw<T> draw(static_cast<std::uint64_t>(op) + 1);
        for (T& each : a) each = draw();
        for (T& each : b) each = draw();
        if (op == Op::Pow)  // half of them with a base that has real powers, and results that are seen
            for (std::size_t i = 0; i < count; i += 2) a[i] = std::fabs(a[i]), b[i] = static_cast<T>(b[i] / std::max(T(1), std::fabs(std::log2(a[i]))));
        T x{}, y{}, got{};
        const double most = worst(op, accuracy, a, b, x, y, got);
        CAPTURE(info(op).text);
        CAPTURE(accuracy == Accuracy::Fast);
        CAPTURE(x);
        CAPTURE(y);
        CAPTURE(got);
        CAPTURE(in_double(op, x, y));
        CHECK(most <= ulp_bound(op, accuracy));
    });
}

template <class T>
void check_special_values() {
    const std::vector<T> values = special_values<T>();
    for_each_elementary([&](Op op, Accuracy accuracy) {
        CAPTURE(info(op).text);
        CAPTURE(accuracy == Accuracy::Fast);
        for (const T first : values)
            for (const T second : values) {
                if (info(op).arity == 1 && to_bits(second) != 0) continue;
                const T b = op == Op::Ldexp ? std::rint(second) : second;
                const auto got = from_bits<T>(elementary::evaluate(op, dtype_of<T>(), accuracy, to_bits(first), to_bits(b)));
                const double wanted = in_double(op, first, b);
                CAPTURE(first);
                CAPTURE(b);
                CAPTURE(got);
                CAPTURE(wanted);
                CHECK(ulps_off(op, first, b, got) <= ulp_bound(op, accuracy));
                if (wanted == 0) CHECK(std::signbit(wanted) == std::signbit(got));
            }
    });
}

/// Bits, those of any NaN alike.
template <class T>
std::vector<std::uint64_t> bits(const std::vector<T>& values) {
    std::vector<std::uint64_t> all;
    for (const T each : values) all.push_back(std::isnan(each) ? ~0ull : to_bits(each));
    return all;
}

template <class T>
void check_sizes() {
    for_each_elementary([&](Op op, Accuracy accuracy) {
        CAPTURE(info(op).text);
        CAPTURE(accuracy == Accuracy::Fast);
        constexpr std::size_t count = 1 << 12;
        std::vector<T> a(count), b(count), out(count), other(count), turned(count);
        Draw<T> draw(7);
        for (T& each : a) each = draw();
        for (T& each : b) each = draw();
        make_whole(op, b);
        run_form(op, accuracy, 16, a.data(), b.data(), out.data(), count);
        for (const int bytes : elementary::kFormBytes) {
            if (!elementary::form_of(op, dtype_of<T>(), accuracy, bytes)) continue;
            CAPTURE(bytes);
            run_form(op, accuracy, bytes, a.data(), b.data(), other.data(), count);
            CHECK(bits(other) == bits(out));
            // Each element in another lane, among others.
            std::vector<T> p = a, q = b, wanted = out;
            for (auto* list : {&p, &q, &wanted}) std::rotate(list->begin(), list->begin() + 1, list->end());
            run_form(op, accuracy, bytes, p.data(), q.data(), turned.data(), count);
            CHECK(bits(turned) == bits(wanted));
        }
    });
}

}  // namespace

TEST_CASE("elementary functions of float64 are within their bounds of MPFR") { check_bounds<double>(1 << 14); }

TEST_CASE("elementary functions of float32 are within their bounds") { check_bounds<float>(kSanitized ? 1 << 18 : 1 << 22); }

TEST_CASE("hyperbolic functions of float32 are within their bounds up to where they overflow") {
    std::vector<float> a;
    for (std::uint32_t at = to_bits(87.9f); at <= to_bits(89.5f); ++at) a.push_back(from_bits<float>(at));
    while (a.size() % 64 != 0) a.push_back(90);
    for (const Op op : {Op::Sinh, Op::Cosh})
        for (const Accuracy accuracy : kAccuracies) {
            float x = 0, y = 0, got = 0;
            const double most = worst(op, accuracy, a, a, x, y, got);
            CAPTURE(x);
            CHECK(most <= ulp_bound(op, accuracy));
        }
}

TEST_CASE("elementary functions have the special values of C99's annex F") {
    check_special_values<float>();
    check_special_values<double>();
}

TEST_CASE("elementary functions give the same bits in registers of every size and in every lane") {
    check_sizes<float>();
    check_sizes<double>();
}

TEST_CASE("every form is found by its name, and no other name is one") {
    for_each_elementary([](Op op, Accuracy accuracy) {
        for (std::size_t dtype = 0; dtype < kDTypeCount; ++dtype)
            for (const int bytes : elementary::kFormBytes) {
                const auto form = elementary::form_of(op, static_cast<DType>(dtype), accuracy, bytes);
                if (bytes == 16) CHECK((form != nullptr) == takes(op, static_cast<DType>(dtype)));
                if (!form) continue;
                const auto found = elementary::find_form(elementary::symbol_of(op, static_cast<DType>(dtype), accuracy, bytes));
                CHECK((found && *found == form));
            }
    });
    for (const char* name : {"", "exp", "stridejit_exp_float64x3", "stridejit_exp_float64x2x", "stridejit_sqrt_float64x2", "stridejit_exp_int8x16"})
        CHECK_FALSE(elementary::find_form(name));
}
