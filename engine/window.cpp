#include "stridejit/engine/window.h"

namespace stridejit::detail {

void fail_none(const char* what) { throw TypeError(text(what, ": the typed view is not set; it stands for no memory")); }

void fail_index(bool is_none, std::int64_t index, std::size_t axis, std::int64_t extent) {
    if (is_none) fail_none("index");
    throw IndexError(text("index ", index, " is out of bounds for axis ", axis, " with extent ", extent));
}

void fail_unaligned(std::size_t bytes, const char* where) {
    throw ValueError(text("typed view: ", where, " does not lie at a multiple of ", bytes,
                          " bytes; copy the memory, or use View::get, which takes any alignment"));
}

}  // namespace stridejit::detail
