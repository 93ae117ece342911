#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "stridejit/stridejit.h"

namespace stridejit::bench {

/// What one family of measurements needs; `quick` takes fewer pairs and leaves out the largest sizes.
struct Settings {
    bool quick = false;
};

/// Two contenders measured in turn, A B A B, in one process on the same buffers. Seconds are of one call.
struct Pairs {
    double ours = 0, theirs = 0;            ///< medians
    double ratio = 0, low = 0, high = 0;    ///< of theirs / ours within each pair: median and quartiles
};
Pairs compare(const Settings& settings, const std::function<void()>& ours, const std::function<void()>& theirs);

/// Median seconds of one call, each sample long enough for the clock.
double seconds_of(const std::function<void()>& run);

/// One line of the result. `goal` 0: there is none. `at_most`: smaller is better.
struct Row {
    std::string what, measured;
    double value = 0, goal = 0;
    bool at_most = false;
};
void print_heading(const std::string& title);
void print(const Row& row);
/// A row for a speed relative to another contender's: ratio with its spread, and GB/s of both for `bytes` moved.
void print_pairs(const std::string& what, const std::string& contender, const Pairs& pairs, double bytes, double goal);
/// Rows printed with a goal that they missed.
int missed_goals();

/// Throws std::runtime_error: a number is worth nothing beside a wrong answer.
void require_same(const std::string& what, bool same);

/// `count` random bytes-worth of elements, none zero, the same for the same seed.
template <class T>
void fill_random(T* data, std::size_t count, std::uint64_t seed = 1) {
    for (std::size_t i = 0; i < count; ++i) {
        seed = seed * 6364136223846793005ull + 1442695040888963407ull;
        const double unit = static_cast<double>(seed >> 11) * 0x1p-53 + 0.001;
        data[i] = static_cast<T>(std::is_integral_v<T> ? unit * 1e6 + 1 : unit);
    }
}

bool has_avx512();
std::string size_text(double bytes);

// The families, one file each. Those that need LLVM say so when it is not there.
void bench_sum(const Settings& settings);
void bench_several(const Settings& settings);
void bench_elementwise(const Settings& settings);
void bench_dtypes(const Settings& settings);
void bench_functions(const Settings& settings);
void bench_strides(const Settings& settings);
void bench_gather(const Settings& settings);
void bench_views(const Settings& settings);
void bench_compile(const Settings& settings);
void bench_overlap(const Settings& settings);
void bench_call(const Settings& settings);
void bench_tiers(const Settings& settings);
void bench_process(const Settings& settings);
/// What this program does when it is started as a child of bench_process(); returns its exit code.
int run_child(const std::string& role);

}  // namespace stridejit::bench
