#pragma once

#include <memory>
#include <vector>

#include "formula.h"
#include "stridejit/kernels/catalogue.h"

namespace stridejit::python {

/// The names of a call's keywords, compared by address first: callers' are interned.
class Keywords {
public:
    explicit Keywords(std::initializer_list<const char*> names);
    /// The place of `name` among them; TypeError, in the name of `call`, where there is none.
    std::size_t place(PyObject* name, const char* call) const;
    [[nodiscard]] const char* name(std::size_t place) const;

private:
    std::vector<PyObject*> names_;  ///< interned, never released
};

/// Adds stridejit._core.Function, and one object of it for each function of the catalogue to the dict `functions`.
void define_functions(nb::module_& m);

/// A reduction of the catalogue called from Python: (a, axis=None, dtype=None, out=None, keepdims=False, initial=, where=).
nb::object call_reduction(const CatalogueRow& row, PyObject* const* arguments, std::size_t positional, PyObject* names);

/// A scan: (a, axis=None, dtype=None, out=None, include_initial=False).
nb::object call_scan(const CatalogueRow& row, PyObject* const* arguments, std::size_t positional, PyObject* names);

/// A contraction: (a, b, /, out=None, *, mode=None).
nb::object call_contraction(const CatalogueRow& row, PyObject* const* arguments, std::size_t positional, PyObject* names);

/// An axis as the caller of `call` gave it; TypeError where it is no integer.
std::int64_t integer_of(nb::handle number, const char* call);
/// A dtype by NumPy's names, or a dtype of NumPy; TypeError where it cannot be computed with.
DType plain_dtype(nb::handle name, const char* call);

/// How floats are summed, by its name; nothing for None, ValueError for anything else.
std::optional<SumMode> sum_mode_of(nb::handle name, const char* call);

/// An output as it is, or that of a tuple of one, which NumPy takes too.
nb::handle one_output(nb::handle out, const char* call);

/// The truth of an object, as Python has it.
bool truth_of(nb::handle object);
/// Throws ValueError, in the name of `call`, unless `out` is none or has this shape.
void require_shape(nb::handle out, const Dims& shape, const char* call);

/// evaluate(), re_evaluate(), validate().
void define_text_evaluate(nb::module_& m);
/// What vectorize() is made of.
void define_traced(nb::module_& m);

}  // namespace stridejit::python
