#include "errors.h"

#include <new>

namespace stridejit::python {
namespace {

PyObject* g_axis_error = nullptr;

}  // namespace

PyObject* axis_error() { return g_axis_error; }
void set_axis_error(PyObject* type) { g_axis_error = Py_NewRef(type); }

void set_python_error() noexcept {
    try {
        throw;
    } catch (nb::python_error& error) {
        error.restore();
    } catch (const ValueError& error) {
        PyErr_SetString(PyExc_ValueError, error.what());
    } catch (const IndexError& error) {
        PyErr_SetString(PyExc_IndexError, error.what());
    } catch (const TypeError& error) {
        PyErr_SetString(PyExc_TypeError, error.what());
    } catch (const BufferError& error) {
        PyErr_SetString(PyExc_BufferError, error.what());
    } catch (const std::bad_alloc&) {
        PyErr_NoMemory();
    } catch (const std::exception& error) {
        PyErr_SetString(PyExc_RuntimeError, error.what());
    } catch (...) {
        PyErr_SetString(PyExc_RuntimeError, "stridejit: an exception of unknown type");
    }
}

}  // namespace stridejit::python
