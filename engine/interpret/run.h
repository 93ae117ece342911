#pragma once

#include "stridejit/engine/interpret/program.h"

namespace stridejit::interpret {

/// The arguments of Kernel::run.
struct Call {
    char* const* pointers;
    const std::int64_t* extents;
    const std::int64_t* strides;
};

// One for each walk of engine/plan.h; the order of reductions is exactly as written there.
void run_map(const Code& code, const Call& call);
void run_across(const Code& code, const Call& call);
void run_down(const Code& code, const Call& call);
void run_along(const Code& code, const Call& call);
void run_rows(const Code& code, const Call& call);

}  // namespace stridejit::interpret
