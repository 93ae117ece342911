#pragma once

#include <Python.h>

#include <string>

#include <nanobind/nanobind.h>
#include <nanobind/stl/string.h>  // everywhere or nowhere: casts of std::string would mean two things

#include "stridejit/ir/error.h"

namespace stridejit::python {

namespace nb = nanobind;

/// Throws a Python exception of this type with this text.
template <class... Parts>
[[noreturn]] void raise(PyObject* type, const Parts&... parts) {
    PyErr_SetString(type, text(parts...).c_str());
    throw nb::python_error();
}

/// Throws the Python exception that is set when `good` is false.
inline void check(bool good) {
    if (!good) throw nb::python_error();
}

/// A new reference, or the Python exception that is set.
inline nb::object own(PyObject* fresh) {
    check(fresh != nullptr);
    return nb::steal(fresh);
}

/// stridejit.AxisError: an axis out of range; a ValueError and an IndexError, as NumPy's.
PyObject* axis_error();
void set_axis_error(PyObject* type);

/// Sets the Python exception for the C++ one that is being handled.
void set_python_error() noexcept;

/// `body()`, or `failed` with a Python exception set: for functions that Python calls through a slot.
template <class Result, class Body>
Result guarded(Result failed, Body&& body) noexcept {
    try {
        return body();
    } catch (...) {
        set_python_error();
        return failed;
    }
}

/// The other threads run while it lives, where `wanted`.
class WithoutGil {
public:
    explicit WithoutGil(bool wanted = true) : state_(wanted ? PyEval_SaveThread() : nullptr) {}
    ~WithoutGil() {
        if (state_ != nullptr) PyEval_RestoreThread(state_);
    }
    WithoutGil(const WithoutGil&) = delete;
    WithoutGil& operator=(const WithoutGil&) = delete;

private:
    PyThreadState* state_;
};

}  // namespace stridejit::python
