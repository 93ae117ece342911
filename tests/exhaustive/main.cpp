// stridejit_exhaustive [FUNCTION...]: how far the elementary functions of one argument are from the exact value, for every
// float32 there is. All of them when none is named. Prints a row of docs/accuracy.md for each; exit code 1 beyond a bound.

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

Worst worst_of(Op op, Accuracy accuracy, int bytes) {
    constexpr std::uint64_t kAll = 1ull << 32, kBlock = 1 << 16;
    std::vector<float> a(kBlock), got(kBlock);
    Worst worst;
    for (std::uint64_t first = 0; first < kAll; first += kBlock) {
        for (std::uint64_t i = 0; i < kBlock; ++i) a[i] = from_bits<float>(first + i);
        run_form(op, accuracy, bytes, a.data(), a.data(), got.data(), a.size());
        for (std::uint64_t i = 0; i < kBlock; ++i) {
            const double off = ulps_off(op, a[i], 0.0f, got[i]);
            if (off > worst.off) worst = {off, a[i]};
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
