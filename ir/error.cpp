#include "stridejit/ir/error.h"

namespace stridejit {

std::string quoted(std::string_view part) {
    constexpr std::size_t kLongest = 60;
    constexpr char kHex[] = "0123456789abcdef";
    std::string out = "'";
    for (const char c : part.substr(0, kLongest)) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte != 0x7f) out += c;
        else out += {'\\', 'x', kHex[byte >> 4], kHex[byte & 15]};
    }
    return out + (part.size() > kLongest ? "...'" : "'");
}

void throw_internal(const char* condition, const char* file, int line, const std::string& detail) {
    throw InternalError(text("internal error: ", condition, " does not hold at ", file, ":", line,
                             detail.empty() ? "" : ": ", detail));
}

}  // namespace stridejit
