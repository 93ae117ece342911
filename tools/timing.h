#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace stridejit::tools {

/// Seconds that one call takes.
template <class Call>
double seconds_of(const Call& call) {
    const auto begin = std::chrono::steady_clock::now();
    call();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Quartiles of several measured times, in seconds.
struct Times {
    std::size_t count = 0;
    double low = 0, median = 0, high = 0;
};
/// All zero for no times.
Times summarise(std::vector<double> seconds);

/// Takes at least 5 and at most 1000 samples, until `budget` seconds have passed. Calls that the clock is too coarse
/// for are timed many at once.
Times measure(const std::function<void()>& call, double budget);

/// "812 ns", "1.23 ms": three digits and the unit that suits.
std::string time_text(double seconds);

/// "12.3 GB/s" (10^9 bytes); "-" for no time.
std::string rate_text(std::int64_t bytes, double seconds);

}  // namespace stridejit::tools
