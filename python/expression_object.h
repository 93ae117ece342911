#pragma once

#include <string>

#include "errors.h"
#include "stridejit/kernels/catalogue.h"

namespace stridejit::python {

/// stridejit.Lazy: an expression, computed when it is stored or asked for. Of views, which it keeps alive, or of variables,
/// while a function is traced.
struct LazyObject {
    Expr expression;
    bool traced;   ///< has variables: only a trace knows what to do with it
    bool numpy;    ///< its result is NumPy's array
};

LazyObject* as_lazy(PyObject* object);
nb::object make_lazy(LazyObject lazy);
/// The expression that an argument is: a lazy one, a number, or memory, which is then kept alive.
LazyObject lazy_of(PyObject* object, const char* call, const char* name);
/// row(arguments), lazily.
nb::object apply_lazily(const CatalogueRow& row, PyObject* const* arguments, std::size_t count);
/// The expression's value, in `out` unless that is none.
nb::object compute(const LazyObject& lazy, nb::handle out);

/// The values of several, in one pass where that changes none: a tuple of new arrays, or `out`, a tuple of as many.
nb::object compute_all(const char* call, std::span<const LazyObject> lazies, nb::handle out);

void define_lazy(nb::module_& m);

}  // namespace stridejit::python
