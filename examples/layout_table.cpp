#include "layout_table.h"

#include <stridejit/stridejit.h>
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <functional>
#include <random>
#include <string>
#include <vector>

namespace sj = stridejit;

namespace {

/// What one writes without a library, for an array whose strides are known at run time only: in the order of the
/// indices, whatever that means in memory.
[[gnu::noinline]] float plain_sum3d(const char* data, const std::int64_t* shape, const std::int64_t* strides) {
    float total = 0;
    for (std::int64_t i = 0; i < shape[0]; ++i)
        for (std::int64_t j = 0; j < shape[1]; ++j)
            for (std::int64_t k = 0; k < shape[2]; ++k) {
                float value;
                std::memcpy(&value, data + i * strides[0] + j * strides[1] + k * strides[2], sizeof value);
                total += value;
            }
    return total;
}

double seconds_of(const std::function<void()>& call) {
    const auto begin = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Of at least three calls, and as many as fit in a quarter of a second.
double median_seconds(const std::function<void()>& call) {
    std::vector<double> seconds;
    double spent = 0;
    while (seconds.size() < 3 || (spent < 0.25 && seconds.size() < 1000)) {
        seconds.push_back(seconds_of(call));
        spent += seconds.back();
    }
    std::nth_element(seconds.begin(), seconds.begin() + static_cast<std::ptrdiff_t>(seconds.size() / 2), seconds.end());
    return seconds[seconds.size() / 2];
}

sj::EngineOptions options_for(sj::BackendChoice backend) {
    sj::EngineOptions options = sj::EngineOptions::from_environment();
    options.backend = backend;
    return options;
}

/// Small whole numbers but 0, so that float sums are exact and all contenders must agree to the last digit.
std::vector<float> random_values(std::size_t count) {
    std::mt19937 random(27);
    std::vector<float> values(count);
    for (float& value : values) {
        const auto bits = random();
        value = static_cast<float>((bits & 1) != 0 ? 1 + (bits >> 1 & 3) : -1 - static_cast<int>(bits >> 1 & 3));
    }
    return values;
}

struct Row {
    const char* name;
    sj::View view;
};

std::vector<Row> rows_of(const sj::View& array) {
    const sj::Slice reversed = sj::slice(sj::none, sj::none, -1), second = sj::slice(sj::none, sj::none, 2);
    return {{"C order", array},
            {"transposed", array.transpose()},
            {"permuted (1, 0, 2)", array.transpose({1, 0, 2})},
            {"reversed", array(reversed, reversed, reversed)},
            {"every second element", array(second, second, second)}};
}

std::string cost(double seconds, std::int64_t bytes) {
    char text[32];
    std::snprintf(text, sizeof text, "%8.3f %6.1f", seconds * 1e3, static_cast<double>(bytes) / seconds / 1e9);
    return text;
}

}  // namespace

double seconds_to_load_llvm() {
    sj::Engine engine(options_for(sj::BackendChoice::Llvm));
    try {
        return seconds_of([&] { (void)engine.backend_name(); });
    } catch (const sj::UserError&) {
        return -1;
    }
}

bool print_layout_table(int extent, double loading) {
    const auto n = static_cast<std::int64_t>(extent);
    const std::vector<float> values = random_values(static_cast<std::size_t>(n * n * n));
    const sj::View array = sj::view(values.data(), {n, n, n});
    const sj::View out = sj::empty({}, sj::DType::Float32);
    sj::Engine interpreter(options_for(sj::BackendChoice::Interpreter));

    std::printf("\nsum3d of float32[%d][%d][%d], seen in several ways; GB/s counts each element once\n\n", extent,
                extent, extent);
    std::printf("%-21s | %15s | %15s | %27s\n", "", "three C++ loops", "interpreter", "JIT");
    std::printf("%-21s | %8s %6s | %8s %6s | %11s %8s %6s\n", "", "ms", "GB/s", "ms", "GB/s", "first ms", "ms", "GB/s");
    std::printf("%.21s-|-%.15s-|-%.15s-|-%.27s\n", "-----------------------------", "-----------------------------",
                "-----------------------------", "-----------------------------");
    bool agreed = true;
    for (const Row& row : rows_of(array)) {
        const sj::View& view = row.view;
        float expected = 0;
        const double plain =
            median_seconds([&] { expected = plain_sum3d(view.data(), view.shape().data(), view.strides().data()); });
        // Equal for these values; the tolerance is for whoever changes them to fractions.
        const auto agrees = [&](const char* who) {
            const float got = out.item<float>();
            if (std::fabs(got - expected) <= 1e-5F * std::fabs(expected)) return;
            std::printf("%s: the %s gives %.9g, three loops %.9g\n", row.name, who, static_cast<double>(got),
                        static_cast<double>(expected));
            agreed = false;
        };
        const sj::Expr sum = sj::sum(view);
        const double interpreted = median_seconds([&] { sj::assign(out, sum, interpreter); });
        agrees("interpreter");
        std::string jit = "          -        -      -";
        if (loading >= 0) {
            // A new engine has compiled nothing yet.
            sj::Engine engine(options_for(sj::BackendChoice::Llvm));
            (void)engine.backend_name();
            const double first = seconds_of([&] { sj::assign(out, sum, engine); });
            agrees("JIT's first call");
            const double warm = median_seconds([&] { sj::assign(out, sum, engine); });
            agrees("JIT");
            char text[16];
            std::snprintf(text, sizeof text, "%11.3f ", first * 1e3);
            jit = text + cost(warm, view.nbytes());
        }
        std::printf("%-21s | %s | %s | %s\n", row.name, cost(plain, view.nbytes()).c_str(),
                    cost(interpreted, view.nbytes()).c_str(), jit.c_str());
    }
    if (loading >= 0)
        std::printf(
            "\nThe first call compiles. Loading LLVM, once per program, took %.1f ms and is not in the table.\n",
            loading * 1e3);
    else std::printf("\nNo JIT: LLVM is not to be had.\n");
    return agreed;
}
