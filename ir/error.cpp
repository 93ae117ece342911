#include "stridejit/ir/error.h"

namespace stridejit {

void throw_internal(const char* condition, const char* file, int line, const std::string& detail) {
    throw InternalError(text("internal error: ", condition, " does not hold at ", file, ":", line,
                             detail.empty() ? "" : ": ", detail));
}

}  // namespace stridejit
