#include "print.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "stridejit/kernels/copy.h"

namespace stridejit::tools {

namespace {

constexpr std::int64_t kMostElements = 1000;  ///< printed in full, as NumPy's threshold
constexpr std::size_t kLineWidth = 75;

template <class T>
std::string value_text(T value);

/// The shortest decimal number that is read back as these bits: that of the float, less what 16 bits do not tell.
template <class Half>
std::string half_text(Half value) {
    const float exact = value;
    for (int digits = 1; digits < 6; ++digits) {
        const std::string shorter = fmt::format("{:.{}g}", exact, digits);
        const auto read_back = static_cast<Half>(std::strtod(shorter.c_str(), nullptr));
        if (read_back.bits == value.bits) return value_text(std::strtof(shorter.c_str(), nullptr));
    }
    return value_text(exact);
}

template <class T>
std::string value_text(T value) {
    if constexpr (std::is_same_v<T, bool>) {
        return value ? "True" : "False";
    } else if constexpr (is_half_v<T>) {
        return half_text(value);
    } else if constexpr (std::is_floating_point_v<T>) {
        std::string out = fmt::format("{}", value);
        // A float is to be seen as one.
        if (out.find_first_not_of("-0123456789") == std::string::npos) out += ".0";
        return out;
    } else {
        return fmt::format("{}", value);
    }
}

class ArrayPrinter {
public:
    /// `edge`: elements shown at each end of an axis longer than twice that; 0 for all.
    ArrayPrinter(const View& view, std::int64_t edge) : view_(view), edge_(edge) {}

    std::string print() {
        collect(0, view_.data());
        for (const std::string& element : elements_) width_ = std::max(width_, element.size());
        return block(0);
    }

    /// How many elements would be shown.
    [[nodiscard]] double count() const {
        double count = 1;
        for (const std::int64_t extent : view_.shape())
            count *= static_cast<double>(is_cut(extent) ? 2 * edge_ : extent);
        return count;
    }

private:
    [[nodiscard]] bool is_cut(std::int64_t extent) const { return edge_ > 0 && extent > 2 * edge_; }

    /// Calls show(i) for the indices shown along an axis, and gap() where some are left out.
    template <class Show, class Gap>
    void for_shown(std::int64_t extent, const Show& show, const Gap& gap) const {
        for (std::int64_t i = 0; i < extent; ++i) {
            if (is_cut(extent) && i == edge_) {
                gap();
                i = extent - edge_;
            }
            show(i);
        }
    }

    void collect(std::size_t axis, const char* at) {
        if (axis == view_.rank()) {
            elements_.push_back(element_text(at, view_.dtype()));
            return;
        }
        const std::int64_t stride = view_.strides()[axis];
        for_shown(
            view_.shape()[axis], [&](std::int64_t i) { collect(axis + 1, at + i * stride); }, [] {});
    }

    std::string next_element() {
        const std::string& element = elements_[next_++];
        return std::string(width_ - element.size(), ' ') + element;
    }

    std::string block(std::size_t axis) {
        if (axis == view_.rank()) return next_element();
        if (axis + 1 == view_.rank()) return row(axis);
        // One line between rows, one more blank line for each axis further out; all behind the open brackets.
        const std::string separator = std::string(view_.rank() - axis - 1, '\n') + std::string(axis + 1, ' ');
        std::string out = "[";
        for_shown(
            view_.shape()[axis], [&](std::int64_t i) { out += (i > 0 ? separator : "") + block(axis + 1); },
            [&] { out += separator + "..."; });
        return out + "]";
    }

    std::string row(std::size_t axis) {
        const std::string indent(axis + 1, ' ');
        std::string out = "[";
        std::size_t column = indent.size();
        const auto append = [&](const std::string& word) {
            const bool first = out.size() == 1;
            if (!first && column + 1 + word.size() + view_.rank() > kLineWidth) {  // with room for the brackets
                out += "\n" + indent;
                column = indent.size();
            } else if (!first) {
                out += ' ';
                ++column;
            }
            out += word;
            column += word.size();
        };
        for_shown(
            view_.shape()[axis], [&](std::int64_t) { append(next_element()); }, [&] { append("..."); });
        return out + "]";
    }

    const View& view_;
    std::int64_t edge_;
    std::vector<std::string> elements_;  ///< shown ones, in C order
    std::size_t width_ = 0, next_ = 0;
};

}  // namespace

std::string element_text(const char* at, DType dtype) {
    if (is_complex(dtype)) {
        const std::string real = element_text(at, part_of(dtype)), imag = element_text(at + item_bytes(part_of(dtype)), part_of(dtype));
        return real + (imag.front() == '-' ? "" : "+") + imag + "j";
    }
    return visit(dtype, [&](auto tag) {
        using T = typename decltype(tag)::type;
        if constexpr (std::is_same_v<T, bool>) {
            return value_text(*at != 0);  // any byte but 0 is true, and such a byte is no bool of C++
        } else {
            T value;
            std::memcpy(&value, at, sizeof value);
            return value_text(value);
        }
    });
}

std::string array_text(const View& view) {
    if (view.size() == 0) return "[]";
    if (view.swapped()) return array_text(copy_of(view));
    if (view.size() <= kMostElements) return ArrayPrinter(view, 0).print();
    for (const std::int64_t edge : {3, 2, 1}) {
        ArrayPrinter printer(view, edge);
        if (printer.count() <= static_cast<double>(10 * kMostElements)) return printer.print();
    }
    return fmt::format("[... {} elements of shape {} ...]", view.size(), to_text(view.shape()));
}

}  // namespace stridejit::tools
