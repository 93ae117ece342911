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
    std::vector<double> seconds;
    double spent = 0;
    while (seconds.size() < 5 || (spent < budget && seconds.size() < 1000)) {
        seconds.push_back(seconds_of(call));
        spent += seconds.back();
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
