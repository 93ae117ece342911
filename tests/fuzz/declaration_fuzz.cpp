// Any bytes are either a declaration that survives the round trip through its text, or refused with a UserError.

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "stridejit/ir/axis_spec.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    using namespace stridejit;
    try {
        const Declaration once = parse_declaration({reinterpret_cast<const char*>(bytes), size});
        const bool valid = find_flaw({once.axes.data(), once.axes.size()}).rule == AxisRule::None;
        if (!valid || !(parse_declaration(to_text(once)) == once)) std::abort();
    } catch (const UserError&) {
    }
    return 0;
}
