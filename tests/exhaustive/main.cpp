// stridejit_exhaustive [FUNCTION...]: how far the elementary functions of one argument are from the exact value, for every
// float32 there is. All of them when none is named. Prints a row of docs/accuracy.md for each; exit code 1 beyond a bound.
// Exact is the form of float64, which is held to MPFR elsewhere, and the C library wherever the two are further apart than anywhere
// before, for special values, and for one argument in 64.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>
#include <vector>

#include "tests/support/oracle.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

struct Worst {
    double off = -1;
    float at = 0;
};

/// Whether no value of a few is further from its exact one than `most` units of the last place, as far as that is told in a straight line.
bool are_within(const float* got, const double* exact, double most) {
    constexpr double kLeast = 0x1p-149;
    bool result = true;
    for (int i = 0; i < 8; ++i) {
        const double wide = static_cast<double>(got[i]), normal = from_bits<double>((to_bits(exact[i]) & 0x7ff0000000000000) - (23ull << 52));
        const double place = normal > kLeast ? normal : kLeast;  // of 0 and what is next to it, too
        result &= (std::fabs(wide - exact[i]) <= most * place) | (wide == exact[i]) | ((wide != wide) & (exact[i] != exact[i]));
    }
    return result;
}

Worst worst_of(Op op, Accuracy accuracy, int bytes) {
    constexpr std::uint64_t kAll = 1ull << 32, kBlock = 1 << 12, kSampled = 64;
    std::vector<float> a(kBlock), got(kBlock);
    std::vector<double> wide(kBlock), exact(kBlock);
    Worst worst;
    const auto look_at = [&](std::uint64_t i) {
        const double off = ulps_off(op, a[i], 0.0f, got[i]);
        if (off > worst.off) worst = {off, a[i]};
    };
    for (std::uint64_t first = 0; first < kAll; first += kBlock) {
        for (std::uint64_t i = 0; i < kBlock; ++i) a[i] = from_bits<float>(first + i), wide[i] = static_cast<double>(a[i]);
        run_form(op, accuracy, bytes, a.data(), a.data(), got.data(), a.size());
        run_form(op, Accuracy::Accurate, bytes, wide.data(), wide.data(), exact.data(), wide.size());
        for (std::uint64_t i = 0; i < kBlock; i += 8) {
            const std::uint64_t looked_at = are_within(&got[i], &exact[i], worst.off) ? i % kSampled == 0 : 8;
            for (std::uint64_t k = 0; k < looked_at; ++k) look_at(i + k);
        }
    }
    return worst;
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> wanted(arguments + 1, arguments + count);
    bool within = true;
    for (std::size_t i = 0; i < kOpCount; ++i) {
        const Op op = static_cast<Op>(i);
        const std::string name(info(op).text);
        if (!is_elementary(op) || info(op).arity != 1) continue;
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), name) == wanted.end()) continue;
        for (const Accuracy accuracy : {Accuracy::Accurate, Accuracy::Fast}) {
            int bytes = 16;
            for (const int size : elementary::kFormBytes)
                if (elementary::form_of(op, DType::Float32, accuracy, size)) bytes = size;
            const Worst worst = worst_of(op, accuracy, bytes);
            within = within && worst.off <= ulp_bound(op, accuracy);
            std::printf("| %s | %s | %.3f | %a |\n", name.c_str(), accuracy == Accuracy::Fast ? "fast" : "accurate", worst.off, static_cast<double>(worst.at));
            std::fflush(stdout);
        }
    }
    return within ? 0 : 1;
}
