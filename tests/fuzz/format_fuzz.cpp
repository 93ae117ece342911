// A format, or two with a zero byte between them: read or refused with a ValueError; written as it was read; and the
// elements of the first match those of the second or do not.

#include <cstdint>
#include <optional>

#include "stridejit/ir/error.h"
#include "stridejit/ir/format.h"
#include "stridejit/ir/match_elements.h"
#include "tests/fuzz/check.h"

using namespace stridejit;

namespace {

std::optional<ElementType> read(std::string_view format) {
    std::optional<ElementType> type;
    try {
        type = parse_format(format);
    } catch (const ValueError&) {
        return std::nullopt;
    }
    STRIDEJIT_FUZZ_CHECK(parse_format(to_format(*type)) == *type);
    STRIDEJIT_FUZZ_CHECK(type->item_bytes() >= 0);
    STRIDEJIT_FUZZ_CHECK(type->alignment() >= 1);
    require_same_elements(*type, *type, ByteOrder::Same);
    return type;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view whole(reinterpret_cast<const char*>(data), size);
    const std::size_t middle = whole.find('\0');
    const std::optional<ElementType> got = read(whole.substr(0, middle));
    if (!got || middle == std::string_view::npos) return 0;
    const std::optional<ElementType> wanted = read(whole.substr(middle + 1));
    if (!wanted) return 0;
    try {
        require_same_elements(*got, *wanted);
    } catch (const ValueError&) {
        return 0;
    }
    STRIDEJIT_FUZZ_CHECK(got->item_bytes() == wanted->item_bytes());
    return 0;
}
