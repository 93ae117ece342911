#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "stridejit/ir/dtype.h"
#include "stridejit/ir/layout.h"

namespace stridejit::tools {

/// What the first bytes of a .npy file say about the array behind them.
/// Source: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html
struct NpyHeader {
    int version = 1;  ///< of the format: 1, 2 or 3
    DType dtype = DType::Float64;
    bool swapped = false;  ///< the elements have the byte order that this machine has not
    Order order = Order::C;
    Dims shape;
    std::int64_t data_offset = 0;  ///< bytes from the start of the file to the first element

    /// Bytes of all elements; parse_npy_header() has made sure that it fits.
    [[nodiscard]] std::int64_t data_bytes() const;
};

/// Longest header that is read, in bytes. That of an array of 64 axes has less than 2 KiB.
inline constexpr std::size_t kMaxNpyHeader = std::size_t{1} << 20;

/// Reads the header at the beginning of `file`, the whole file's bytes; allocates no more than the shape needs.
/// Keys may come in any order, with any white space and with trailing commas, as Python would read them.
/// Throws ValueError for a header that is damaged or cut off, whose shape no memory holds, or whose data the file does
/// not have in full; TypeError for elements that are no dtype of ours. Each text begins with `path`.
NpyHeader parse_npy_header(std::string_view file, const std::string& path);

/// The bytes in front of the elements, just as numpy.save writes them: format 1.0, a multiple of 64 bytes.
std::string make_npy_header(DType dtype, std::span<const std::int64_t> shape, Order order);

}  // namespace stridejit::tools
