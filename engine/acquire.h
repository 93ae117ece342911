#pragma once

#include <memory>

#include "stridejit/engine/view.h"
#include "stridejit/ir/axis_spec.h"

namespace stridejit {

/// A buffer as PEP 3118 has it, to be read once; nothing of it is kept but `pointer`.
/// Source: https://peps.python.org/pep-3118/
struct BufferDescription {
    void* pointer = nullptr;    ///< at element [0, 0, ...]
    std::int64_t len = 0;       ///< bytes of all elements together; used only where there is no shape
    std::int64_t itemsize = 1;  ///< bytes of one element
    bool readonly = false;
    int ndim = 1;                              ///< the rank
    const std::int64_t* shape = nullptr;       ///< ndim extents; null: one axis of len / itemsize
    const std::int64_t* strides = nullptr;     ///< ndim strides in BYTES; null: C-contiguous
    const std::int64_t* suboffsets = nullptr;  ///< ndim suboffsets; null: every axis is direct
    const char* format = nullptr;              ///< of the elements, as a text; shown in errors only
};

/// Returns when `view` is what `declaration` asks for; else throws for the first thing that is not, in this order.
///
///   TypeError   the view is not set
///   ValueError  it is read-only and the declaration not const; the rank; the element type (a bool is an unsigned
///               char too, as PEP 3118's '?' is) and its byte order, which is this machine's; for each axis its stride,
///               then whether it is indirect; the block that `::1` promises
///
/// A view without elements is held to rank and element type alone. The stride of an axis of extent 1 does not matter,
/// but being indirect does. `::1` as the last axis promises that everything behind the last indirect axis (or behind
/// nothing) is one block in C order; before the last axis it promises one in Fortran order from there on.
void require_declared(const View& view, const Declaration& declaration);

/// The same for where elements of any type, of `item_bytes` bytes, are: throws for the rank, and for the axes.
void require_declared(const Layout& layout, std::int64_t item_bytes, const Declaration& declaration);

/// `source` held to `declaration`, with its element type, and read-only when it is const. Shares memory and owner.
/// Throws as require_declared().
View view(const View& source, const Declaration& declaration);

/// The same for a buffer whose elements are of type `dtype`, which is what its format says. The view shares `owner`.
///
/// Throws as require_declared(), with BufferError for a read-only buffer, as exporters do; between the element type and
/// the axes also ValueError for an item size that is not the element's, for suboffsets without strides, and, where there
/// are no strides, for an axis declared indirect, or contiguous without being the last.
View view(const BufferDescription& buffer, DType dtype, const Declaration& declaration,
          std::shared_ptr<const void> owner = nullptr);

}  // namespace stridejit
