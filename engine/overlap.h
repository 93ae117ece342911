#pragma once

#include "stridejit/engine/view.h"

namespace stridejit {

/// True when two direct views share a byte. Exact for the layouts that slicing makes; where that would take long,
/// it says true. Method: search of the bounded linear Diophantine equation over the strides, largest first, as
/// NumPy's may_share_memory does; source: https://numpy.org/doc/stable/reference/generated/numpy.shares_memory.html
bool may_overlap(const View& a, const View& b);

/// True when two different indices of a direct view reach a common byte, or when that cannot be excluded quickly.
bool may_overlap_itself(const View& view);

/// Same pointer, same element size, same shape and same strides along every axis of extent > 1.
bool same_elements(const View& a, const View& b);

}  // namespace stridejit
