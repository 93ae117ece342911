#pragma once

#include "stridejit/engine/view.h"

namespace stridejit {

/// Copies between a view with indirect axes and a direct one of the same shape and dtype, element by element,
/// following pointers (PEP 3118). `to_direct` says which of them is written.
void copy_indirect(const View& indirect, const View& direct, bool to_direct);

}  // namespace stridejit
