#include "harness.h"

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace stridejit::bench {
namespace {

int missed = 0;

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

double time_of(const std::function<void()>& run, int times) {
    const double begin = now();
    for (int i = 0; i < times; ++i) run();
    return (now() - begin) / times;
}

/// Calls that take about `seconds` together.
int calls_for(const std::function<void()>& run, double seconds) {
    run();
    int times = 1;
    while (times < (1 << 24)) {
        const double spent = time_of(run, times) * times;
        if (spent >= seconds / 4) return std::max(1, static_cast<int>(times * seconds / spent));
        times *= 2;
    }
    return times;
}

double quantile(std::vector<double>& sorted, double q) {
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(q * static_cast<double>(sorted.size() - 1) + 0.5)];
}

}  // namespace

Pairs compare(const Settings& settings, const std::function<void()>& ours, const std::function<void()>& theirs) {
    const double sample = settings.quick ? 0.001 : 0.004;
    const int times = std::min(calls_for(ours, sample), calls_for(theirs, sample));
    std::vector<double> our_times, their_times, ratios;
    const int pairs = settings.quick ? 15 : 31;
    for (int i = 0; i < pairs; ++i) {
        const double a = time_of(ours, times), b = time_of(theirs, times);
        our_times.push_back(a);
        their_times.push_back(b);
        ratios.push_back(b / a);
    }
    return {quantile(our_times, 0.5), quantile(their_times, 0.5), quantile(ratios, 0.5), quantile(ratios, 0.25), quantile(ratios, 0.75)};
}

double seconds_of(const std::function<void()>& run) {
    const int times = calls_for(run, 0.002);
    std::vector<double> samples;
    for (int i = 0; i < 21; ++i) samples.push_back(time_of(run, times));
    return quantile(samples, 0.5);
}

void print_heading(const std::string& title) { std::printf("\n%s\n", title.c_str()); }

void print(const Row& row) {
    const bool met = row.at_most ? row.value <= row.goal : row.value >= row.goal;
    const char* verdict = row.goal == 0 ? "" : met ? "met" : "MISSED";
    if (row.goal != 0 && !met) ++missed;
    std::string goal = row.goal == 0 ? "" : text("goal ", row.at_most ? "<= " : ">= ", row.goal);
    std::printf("  %-44s %-62s %-14s %s\n", row.what.c_str(), row.measured.c_str(), goal.c_str(), verdict);
    std::fflush(stdout);
}

void print_pairs(const std::string& what, const std::string& contender, const Pairs& pairs, double bytes, double goal) {
    char measured[160];
    std::snprintf(measured, sizeof measured, "%7.1f GB/s, %s %7.1f: %.3f [%.3f, %.3f]", bytes / pairs.ours / 1e9,
                  contender.c_str(), bytes / pairs.theirs / 1e9, pairs.ratio, pairs.low, pairs.high);
    print({what, measured, pairs.ratio, goal, false});
}

int missed_goals() { return missed; }

void require_same(const std::string& what, bool same) {
    if (!same) throw std::runtime_error(what + ": the contenders disagree");
}

bool has_avx512() { return host_target().isa == Isa::Avx512; }

std::string size_text(double bytes) {
    const char* units[] = {"B", "KB", "MB", "GB"};
    int unit = 0;
    while (bytes >= 1024 && unit < 3) bytes /= 1024, ++unit;
    return text(bytes, " ", units[unit]);
}

}  // namespace stridejit::bench
