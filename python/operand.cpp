#include "operand.h"

#include <cstring>

#include "numpy_array.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

bool has_attribute_of_memory(PyObject* object) {
    if (PyType_Check(object)) return false;
    return PyObject_HasAttrString(object, "__array_interface__") != 0 || PyObject_HasAttrString(object, "__dlpack__") != 0;
}

Literal literal_of(PyObject* integer) {
    int overflow = 0;
    const long long value = PyLong_AsLongLongAndOverflow(integer, &overflow);
    if (overflow == 0) {
        check(value != -1 || !PyErr_Occurred());
        return Literal::from_signed(value);
    }
    const unsigned long long large = PyLong_AsUnsignedLongLong(integer);
    check(large != static_cast<unsigned long long>(-1) || !PyErr_Occurred());
    return Literal::from_unsigned(large);
}

}  // namespace

bool shows_memory(PyObject* object) {
    if (PyObject_CheckBuffer(object)) return true;
    if (PyFloat_CheckExact(object) || PyLong_CheckExact(object) || PyUnicode_CheckExact(object) || PyBool_Check(object) ||
        PyTuple_CheckExact(object) || PyList_CheckExact(object) || PyDict_CheckExact(object) || object == Py_None)
        return false;
    return has_attribute_of_memory(object);
}

void Operand::read(PyObject* object, const char* call, const char* name) {
    if (const ViewObject* view = as_view(object)) return read_view(*view, call, name);
    if (const auto array = read_numpy(object)) {
        data = array->data;
        dtype = array->dtype;
        swapped = array->swapped;
        readonly = array->readonly;
        rank = array->rank;
        shape = array->shape;
        strides = array->strides;
        from_numpy = true;
        return;
    }
    if (PyFloat_CheckExact(object)) {
        kind = Kind::Real;
        dtype = DType::Float64;
        bits = Literal::from_double(PyFloat_AS_DOUBLE(object)).bits;
        return;
    }
    if (PyBool_Check(object)) {
        kind = Kind::Bool;
        dtype = DType::Bool;
        bits = object == Py_True;
        return;
    }
    if (PyLong_Check(object)) {
        const Literal literal = literal_of(object);
        kind = Kind::Integer;
        dtype = literal.dtype;
        bits = literal.bits;
        return;
    }
    if (PyComplex_CheckExact(object)) {
        const auto complex = stridejit::find_dtype("complex128");
        if (!complex) raise(PyExc_TypeError, call, ": ", name, " is complex, which cannot be computed with");
        const Py_complex value = PyComplex_AsCComplex(object);
        complex_[0] = value.real;
        complex_[1] = value.imag;
        is_complex_ = true;
        dtype = *complex;
        data = reinterpret_cast<char*>(complex_);
        return;
    }
    from_numpy = is_numpy(object);
    read_memory(object, call, name);
}

void Operand::read_view(const ViewObject& view, const char* call, const char* name) {
    if (!view.element->dtype)
        raise(PyExc_TypeError, call, ": ", name, " has elements of ", name_of(view.element->type), ", which cannot be computed with");
    data = view.data;
    dtype = *view.element->dtype;
    swapped = view.element->swapped;
    readonly = view.readonly;
    rank = static_cast<int>(view.layout.rank());
    shape = view.layout.shape.data();
    strides = view.layout.strides.data();
    indirect = view.layout.is_indirect();
    if (indirect) suboffsets = view.layout.suboffsets.data();
}

void Operand::read_memory(PyObject* object, const char* call, const char* name) {
    if (!PyObject_CheckBuffer(object)) {
        if (!shows_memory(object))
            raise(PyExc_TypeError, call, ": ", name, " is a ", Py_TYPE(object)->tp_name,
                  "; objects that show a buffer, __array_interface__ or __dlpack__, and numbers are possible");
        keeper_ = acquire_view(object, nb::none(), nb::none(), nb::none());
        return read_view(*as_view(keeper_.ptr()), call, name);
    }
    // Writable memory is asked for only by read_output(): some exporters count the requests.
    if (PyObject_GetBuffer(object, &buffer_, PyBUF_FULL_RO) != 0) {
        buffer_.obj = nullptr;
        throw nb::python_error();
    }
    const ElementPtr element = element_of(buffer_.format, buffer_.itemsize);
    if (!element->dtype || buffer_.strides == nullptr || buffer_.shape == nullptr) {  // the long way
        PyBuffer_Release(&buffer_);
        buffer_.obj = nullptr;
        keeper_ = acquire_view(object, nb::none(), nb::none(), nb::none());
        return read_view(*as_view(keeper_.ptr()), call, name);
    }
    data = static_cast<char*>(buffer_.buf);
    dtype = *element->dtype;
    swapped = element->swapped;
    readonly = buffer_.readonly != 0;
    rank = buffer_.ndim;
    shape = reinterpret_cast<const std::int64_t*>(buffer_.shape);
    strides = reinterpret_cast<const std::int64_t*>(buffer_.strides);
    suboffsets = reinterpret_cast<const std::int64_t*>(buffer_.suboffsets);
    for (int axis = 0; suboffsets != nullptr && axis < rank; ++axis) indirect = indirect || suboffsets[axis] >= 0;
}

void Operand::read_output(PyObject* object, const char* call) {
    read(object, call, "out");
    if (!is_array()) raise(PyExc_TypeError, call, ": out is a ", Py_TYPE(object)->tp_name, "; an object with writable memory is wanted");
    if (readonly) raise(PyExc_ValueError, call, ": out is read-only");
}

void Operand::settle_numbers(std::span<Operand* const> operands) {
    bool any = false, narrow = false, wide = false;
    for (const Operand* operand : operands) {
        any = any || operand->is_complex_;
        if (!operand->is_array() || operand->is_complex_) continue;
        const bool exact = operand->dtype == DType::Bool || is_integer(operand->dtype);
        narrow = narrow || !exact;
        wide = wide || exact || operand->dtype == DType::Float64 || item_bytes(operand->dtype) > 8;
    }
    if (!any || !narrow || wide) return;
    for (Operand* operand : operands) {
        if (!operand->is_complex_ || item_bytes(operand->dtype) != 16) continue;
        const float parts[] = {static_cast<float>(operand->complex_[0]), static_cast<float>(operand->complex_[1])};
        std::memcpy(operand->complex_, parts, sizeof parts);
        operand->dtype = *stridejit::find_dtype("complex64");
    }
}

bool Operand::write_number(const Literal& number, DType wanted, void* to) {
    if (!number.fits(wanted)) return false;
    const std::size_t bytes = static_cast<std::size_t>(item_bytes(wanted));
    const bool is_complex = name_of(wanted).starts_with("complex");
    const DType part = !is_complex ? wanted : bytes == 8 ? DType::Float32 : DType::Float64;
    const std::uint64_t bits = number.bits_as(part);
    std::memset(to, 0, 16);
    std::memcpy(to, &bits, static_cast<std::size_t>(item_bytes(part)));
    return true;
}

View Operand::view() const {
    Layout layout;
    layout.shape.assign(shape, shape + rank);
    layout.strides.assign(strides, strides + rank);
    if (indirect) layout.suboffsets.assign(suboffsets, suboffsets + rank);
    const View plain(data, dtype, std::move(layout), readonly);
    return swapped ? plain.as_byte_swapped() : plain;
}

Literal Operand::literal() const { return {dtype, bits}; }

}  // namespace stridejit::python
