// The bytes of a .npy file: the header is read or refused with a UserError; what it describes is in the file, and a
// header written for it says the same.

#include <cstdint>

#include "stridejit/ir/error.h"
#include "tests/fuzz/check.h"
#include "tools/npy_header.h"

using namespace stridejit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view file(reinterpret_cast<const char*>(data), size);
    tools::NpyHeader header;
    try {
        header = tools::parse_npy_header(file, "file");
    } catch (const UserError&) {
        return 0;
    }
    const std::int64_t bytes = header.data_bytes();
    STRIDEJIT_FUZZ_CHECK(bytes >= 0 && header.data_offset >= 0);
    STRIDEJIT_FUZZ_CHECK(bytes <= static_cast<std::int64_t>(size) - header.data_offset);
    const Layout layout = contiguous_layout(as_span(header.shape), item_bytes(header.dtype), header.order);
    STRIDEJIT_FUZZ_CHECK(layout.size() * item_bytes(header.dtype) == bytes);

    std::string again = tools::make_npy_header(header.dtype, as_span(header.shape), header.order);
    again.append(static_cast<std::size_t>(bytes), '\0');
    const tools::NpyHeader read = tools::parse_npy_header(again, "file");
    STRIDEJIT_FUZZ_CHECK(read.dtype == header.dtype && read.shape == header.shape && read.order == header.order);
    STRIDEJIT_FUZZ_CHECK(!read.swapped && read.data_bytes() == bytes);
    return 0;
}
