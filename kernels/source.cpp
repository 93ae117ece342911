#include "stridejit/kernels/source.h"

#include <algorithm>

namespace stridejit {
namespace {

std::size_t line_begin(std::string_view text, std::size_t at) {
    const std::size_t feed = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return feed == std::string_view::npos ? 0 : feed + 1;
}

}  // namespace

std::string describe_place(std::string_view source, std::size_t at) {
    const auto line = 1 + std::count(source.begin(), source.begin() + static_cast<std::ptrdiff_t>(at), '\n');
    const std::size_t column = at - line_begin(source, at) + 1;
    return line == 1 ? text("column ", column) : text("line ", line, ", column ", column);
}

std::string excerpt(std::string_view source, std::size_t at) {
    constexpr std::size_t kBefore = 50, kBehind = 25;
    const std::size_t line = line_begin(source, at), line_end = std::min(source.find('\n', at), source.size());
    const std::size_t begin = at - line > kBefore ? at - kBefore : line, end = std::min(line_end, at + kBehind);
    std::string out = begin > line ? "\n  ..." : "\n  ";
    const std::size_t indent = out.size() - 1 + (at - begin);
    for (const char c : source.substr(begin, end - begin)) out += c >= ' ' && c < '\x7f' ? c : '?';
    if (end < line_end) out += "...";
    return out + "\n" + std::string(indent, ' ') + "^";
}

}  // namespace stridejit
