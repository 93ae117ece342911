#pragma once

#include "stridejit/engine/view.h"

namespace stridejit {

/// True when two views share a byte; for an indirect one, where its pointers stand counts too, and each pointer leads
/// to a span as a whole. Two direct views: exact for the layouts that slicing makes; where that would take long,
/// it says true. Method: search of the bounded linear Diophantine equation over the strides, largest first, as
/// NumPy's may_share_memory does; source: https://numpy.org/doc/stable/reference/generated/numpy.shares_memory.html
bool may_overlap(const View& a, const View& b);

/// Bounds on how far one index is ahead of another along an axis.
struct Lead {
    std::int64_t low, high;
};
/// No bound.
inline constexpr Lead kAnyLead{INT64_MIN, INT64_MAX};

/// True when some element of `a` shares a byte with an element of `b` whose index is ahead of its own by a number within
/// `leads` along each axis, or when that cannot be excluded quickly. Both views are direct and of one shape.
bool may_overlap(const View& a, const View& b, std::span<const Lead> leads);

/// True when two different indices of a direct view reach a common byte, or when that cannot be excluded quickly.
bool may_overlap_itself(const View& view);

/// Same pointer, same element size, same shape, same strides along every axis of extent > 1, same suboffsets.
bool same_elements(const View& a, const View& b);

}  // namespace stridejit
