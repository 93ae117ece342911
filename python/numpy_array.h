#pragma once

#include <optional>

#include "errors.h"
#include "stridejit/ir/dtype.h"
#include "stridejit/ir/layout.h"

// Arrays of NumPy, read and made without its headers and without importing it: what is used here has been where it is
// since NumPy 1.7, and is compared with what an array says of itself before it is trusted.

namespace stridejit::python {

/// What a NumPy array says of its memory.
struct NumpyArray {
    char* data;
    DType dtype;
    bool swapped, readonly;
    int rank;
    const std::int64_t *shape, *strides;
};

/// Reads an exact numpy.ndarray of numbers; nothing for anything else, which the buffer protocol may show.
std::optional<NumpyArray> read_numpy(PyObject* object);

/// Is it an array or a scalar of NumPy, or of a class derived from these?
bool is_numpy(PyObject* object);

/// A new array of NumPy with these strides, which are those of a contiguous array with its axes permuted. Null, and no exception,
/// where NumPy has no such dtype.
nb::object new_numpy(DType dtype, const Layout& layout);

/// A rank-0 array as NumPy returns it: a scalar.
nb::object as_numpy_scalar(nb::object array);

}  // namespace stridejit::python
