#include "timing.h"

#include <fmt/format.h>

#include <algorithm>

namespace stridejit::tools {

Times summarise(std::vector<double> seconds) {
    if (seconds.empty()) return {};
    std::sort(seconds.begin(), seconds.end());
    const std::size_t last = seconds.size() - 1;
    return {seconds.size(), seconds[last / 4], seconds[seconds.size() / 2], seconds[last - last / 4]};
}

Times measure(const std::function<void()>& call, double budget) {
    constexpr double shortest = 20e-6;  // a thousand times what reading the clock costs
    int batch = 1;
    const auto sample = [&] {
        for (int i = 0; i < batch; ++i) call();
    };
    while (batch < 100000 && seconds_of(sample) < shortest) batch *= 2;
    std::vector<double> seconds;
    double spent = 0;
    while (seconds.size() < 5 || (spent < budget && seconds.size() < 1000)) {
        const double sampled = seconds_of(sample);
        seconds.push_back(sampled / batch);
        spent += sampled;
    }
    return summarise(std::move(seconds));
}

std::string time_text(double seconds) {
    const struct {
        double seconds;
        const char* name;
    } units[] = {{1, "s"}, {1e-3, "ms"}, {1e-6, "us"}, {1e-9, "ns"}};
    for (const auto& unit : units)
        if (seconds >= unit.seconds || unit.seconds == 1e-9) {
            const double value = seconds / unit.seconds;
            const int digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
            return fmt::format("{:.{}f} {}", value, digits, unit.name);
        }
    return "";
}

std::string rate_text(std::int64_t bytes, double seconds) {
    if (seconds <= 0) return "-";
    return fmt::format("{:.3g} GB/s", static_cast<double>(bytes) / seconds / 1e9);
}

}  // namespace stridejit::tools
