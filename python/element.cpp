// Element types of views, and single elements as Python objects.

#include <array>
#include <cstring>
#include <mutex>
#include <unordered_map>

#include "stridejit/ir/format.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

ElementPtr make_element(ElementType type, std::string format) {
    Element element{std::move(type), std::move(format), std::nullopt, false};
    if (element.type.is_scalar()) {
        element.dtype = find_dtype(element.type.scalar());
        element.swapped = element.type.scalar().swapped;
    }
    return std::make_shared<const Element>(std::move(element));
}

/// Its format, or so many bytes of padding for an element that PEP 3118 has no letter for.
std::string format_of(const ElementType& type) {
    try {
        return to_format(type);
    } catch (const UserError&) {
        return text(type.item_bytes(), "x");
    }
}

/// The kind that a letter of NumPy's typestr means.
std::optional<ScalarKind> kind_of_code(char letter) {
    switch (letter) {
        case 'b': return ScalarKind::Bool;
        case 'i': return ScalarKind::Signed;
        case 'u': return ScalarKind::Unsigned;
        case 'f': return ScalarKind::Float;
        case 'c': return ScalarKind::Complex;
        case 'S': return ScalarKind::Bytes;
        case 'U': return ScalarKind::Ucs4;
        case 'V': return ScalarKind::Raw;
        default: return std::nullopt;
    }
}

/// "<f8", "|u1", "f4"; nothing for any other text.
std::optional<ElementType> read_code(std::string_view code) {
    char order = '=';
    if (!code.empty() && std::string_view("<>=|").find(code[0]) != std::string_view::npos) {
        order = code[0];
        code.remove_prefix(1);
    }
    const auto kind = code.size() < 2 || code.size() > 9 ? std::nullopt : kind_of_code(code[0]);
    if (!kind) return std::nullopt;
    std::int64_t bytes = 0;
    for (const char digit : code.substr(1)) {
        if (digit < '0' || digit > '9') return std::nullopt;
        bytes = bytes * 10 + (digit - '0');
    }
    if (*kind == ScalarKind::Ucs4) bytes *= 4;
    return ElementType(Scalar{*kind, bytes, order == '>'});
}

/// A type object of this name: float, int, bool, and NumPy's scalars by their names.
std::string name_of_type(nb::handle type) {
    const auto* object = reinterpret_cast<PyTypeObject*>(type.ptr());
    if (object == &PyFloat_Type) return "float64";
    if (object == &PyLong_Type) return "int64";
    if (object == &PyBool_Type) return "bool";
    if (object == &PyComplex_Type) return "complex128";
    std::string name = object->tp_name;
    if (const auto dot = name.rfind('.'); dot != std::string::npos) name = name.substr(dot + 1);
    if (name.ends_with('_')) name.pop_back();
    return name;
}

template <class T>
T read_bytes(const char* at, bool swapped, std::size_t bytes = sizeof(T)) {
    T value{};
    auto* to = reinterpret_cast<char*>(&value);
    for (std::size_t i = 0; i < bytes; ++i) to[swapped ? bytes - 1 - i : i] = at[i];
    return value;
}

double read_float(const char* at, std::size_t bytes, bool swapped) {
    if (bytes == 8) return read_bytes<double>(at, swapped);
    if (bytes == 4) return read_bytes<float>(at, swapped);
    if (bytes == 2) {
        const auto bits = read_bytes<std::uint16_t>(at, swapped);
        const double value = PyFloat_Unpack2(reinterpret_cast<const char*>(&bits), 1);
        check(value != -1.0 || !PyErr_Occurred());
        return value;
    }
    return static_cast<double>(read_bytes<long double>(at, swapped, bytes));
}

nb::object read_scalar(const char* at, const Scalar& scalar) {
    const auto bytes = static_cast<std::size_t>(scalar.bytes);
    switch (scalar.kind) {
        case ScalarKind::Bool: return nb::bool_(*at != 0);
        case ScalarKind::Signed: {
            const auto bits = read_bytes<std::uint64_t>(at, scalar.swapped, bytes);
            const int unused = static_cast<int>(64 - 8 * bytes);
            return own(PyLong_FromLongLong(static_cast<std::int64_t>(bits << unused) >> unused));
        }
        case ScalarKind::Unsigned:
        case ScalarKind::Pointer: return own(PyLong_FromUnsignedLongLong(read_bytes<std::uint64_t>(at, scalar.swapped, bytes)));
        case ScalarKind::Brain:
            return own(PyFloat_FromDouble(static_cast<float>(from_bits<bfloat16>(read_bytes<std::uint16_t>(at, scalar.swapped)))));
        case ScalarKind::Float: return own(PyFloat_FromDouble(read_float(at, bytes, scalar.swapped)));
        case ScalarKind::Complex:
            return own(PyComplex_FromDoubles(read_float(at, bytes / 2, scalar.swapped),
                                             read_float(at + bytes / 2, bytes / 2, scalar.swapped)));
        case ScalarKind::Char:
        case ScalarKind::Raw: return own(PyBytes_FromStringAndSize(at, scalar.bytes));
        case ScalarKind::Bytes: return own(PyBytes_FromStringAndSize(at, scalar.bytes));
        case ScalarKind::Pascal:
            return own(PyBytes_FromStringAndSize(at + 1, std::min<std::int64_t>(static_cast<unsigned char>(*at), scalar.bytes - 1)));
        case ScalarKind::Ucs2: {
            int order = 1;
            const bool big = scalar.swapped;
            order = big ? 1 : -1;
            return own(PyUnicode_DecodeUTF16(at, scalar.bytes, nullptr, &order));
        }
        case ScalarKind::Ucs4: {
            int order = scalar.swapped ? 1 : -1;
            nb::object whole = own(PyUnicode_DecodeUTF32(at, scalar.bytes, nullptr, &order));
            return whole.attr("rstrip")(nb::str("\0", 1));
        }
        case ScalarKind::Object: break;
    }
    raise(PyExc_ValueError, "view: an element of ", name_of(ElementType(scalar)), " cannot be made a Python object");
}

void write_bytes(char* at, const void* value, std::size_t bytes, bool swapped) {
    const auto* from = static_cast<const char*>(value);
    for (std::size_t i = 0; i < bytes; ++i) at[swapped ? bytes - 1 - i : i] = from[i];
}

void write_float(char* at, std::size_t bytes, bool swapped, double value) {
    if (bytes == 8) return write_bytes(at, &value, 8, swapped);
    if (bytes == 4) {
        const auto narrow = static_cast<float>(value);
        return write_bytes(at, &narrow, 4, swapped);
    }
    if (bytes == 2) {
        std::uint16_t half = 0;
        if (PyFloat_Pack2(value, reinterpret_cast<char*>(&half), 1) != 0) {  // out of range: infinity, as a cast gives
            PyErr_Clear();
            half = value < 0 ? 0xFC00 : 0x7C00;
        }
        return write_bytes(at, &half, 2, swapped);
    }
    const long double wide = value;
    write_bytes(at, &wide, bytes, swapped);
}

double as_double(nb::handle value, const ElementType& type) {
    const double number = PyFloat_AsDouble(value.ptr());
    if (number == -1.0 && PyErr_Occurred()) {
        if (PyErr_ExceptionMatches(PyExc_OverflowError)) throw nb::python_error();
        PyErr_Clear();
        raise(PyExc_TypeError, "view: cannot store ", Py_TYPE(value.ptr())->tp_name, " as ", name_of(type));
    }
    return number;
}

/// An integer of Python for an element of integers: floats lose their fraction, as C and Python have it.
nb::object as_integer(nb::handle value, const ElementType& type) {
    if (PyFloat_Check(value.ptr())) {
        const double number = PyFloat_AS_DOUBLE(value.ptr());
        if (number != number) raise(PyExc_ValueError, "view: cannot store NaN as ", name_of(type));
        return own(PyLong_FromDouble(number));  // OverflowError for an infinity
    }
    PyObject* integer = PyNumber_Index(value.ptr());
    if (integer == nullptr) {
        PyErr_Clear();
        raise(PyExc_TypeError, "view: cannot store ", Py_TYPE(value.ptr())->tp_name, " as ", name_of(type));
    }
    return nb::steal(integer);
}

[[noreturn]] void fail_range(nb::handle value, const ElementType& type) {
    PyErr_Clear();
    raise(PyExc_OverflowError, "view: ", nb::str(value).c_str(), " does not fit in ", name_of(type));
}

void write_integer(char* at, const ElementType& type, nb::handle value) {
    const Scalar& scalar = type.scalar();
    const auto bytes = static_cast<std::size_t>(scalar.bytes);
    const nb::object integer = as_integer(value, type);
    const int bits = static_cast<int>(8 * bytes);
    if (scalar.kind == ScalarKind::Signed) {
        const long long number = PyLong_AsLongLong(integer.ptr());
        if (number == -1 && PyErr_Occurred()) fail_range(integer, type);
        if (bits < 64 && (number >> (bits - 1)) != (number >> 63)) fail_range(integer, type);
        return write_bytes(at, &number, bytes, scalar.swapped);
    }
    const unsigned long long number = PyLong_AsUnsignedLongLong(integer.ptr());
    if (number == static_cast<unsigned long long>(-1) && PyErr_Occurred()) fail_range(integer, type);
    if (bits < 64 && (number >> bits) != 0) fail_range(integer, type);
    write_bytes(at, &number, bytes, scalar.swapped);
}

/// bytes, or what one buffer holds, padded with zeros.
void write_string(char* at, const ElementType& type, std::int64_t room, nb::handle value) {
    char* data = nullptr;
    Py_ssize_t length = 0;
    if (!PyBytes_Check(value.ptr()) || PyBytes_AsStringAndSize(value.ptr(), &data, &length) != 0) {
        PyErr_Clear();
        raise(PyExc_TypeError, "view: cannot store ", Py_TYPE(value.ptr())->tp_name, " as ", name_of(type), "; bytes are wanted");
    }
    if (length > room) raise(PyExc_ValueError, "view: ", length, " bytes do not fit in ", name_of(type));
    std::memcpy(at, data, static_cast<std::size_t>(length));
    std::memset(at + length, 0, static_cast<std::size_t>(room - length));
}

void write_text(char* at, const ElementType& type, nb::handle value) {
    const Scalar& scalar = type.scalar();
    if (!PyUnicode_Check(value.ptr()))
        raise(PyExc_TypeError, "view: cannot store ", Py_TYPE(value.ptr())->tp_name, " as ", name_of(type), "; str is wanted");
    const char* codec = scalar.kind == ScalarKind::Ucs2 ? (scalar.swapped ? "utf-16-be" : "utf-16-le")
                                                        : (scalar.swapped ? "utf-32-be" : "utf-32-le");
    write_string(at, type, scalar.bytes, own(PyUnicode_AsEncodedString(value.ptr(), codec, nullptr)));
}

void write_scalar(char* at, const ElementType& type, nb::handle value) {
    const Scalar& scalar = type.scalar();
    const auto bytes = static_cast<std::size_t>(scalar.bytes);
    switch (scalar.kind) {
        case ScalarKind::Bool: {
            const int truth = PyObject_IsTrue(value.ptr());
            check(truth >= 0);
            *at = static_cast<char>(truth);
            return;
        }
        case ScalarKind::Signed:
        case ScalarKind::Unsigned: return write_integer(at, type, value);
        case ScalarKind::Brain: {
            const auto bits = static_cast<std::uint16_t>(to_bits(bfloat16(as_double(value, type))));
            return write_bytes(at, &bits, 2, scalar.swapped);
        }
        case ScalarKind::Float: {
            const double number = as_double(value, type);
            return write_float(at, bytes, scalar.swapped, number);
        }
        case ScalarKind::Complex: {
            const Py_complex number = PyComplex_AsCComplex(value.ptr());
            if (number.real == -1.0 && PyErr_Occurred()) {
                PyErr_Clear();
                raise(PyExc_TypeError, "view: cannot store ", Py_TYPE(value.ptr())->tp_name, " as ", name_of(type));
            }
            write_float(at, bytes / 2, scalar.swapped, number.real);
            return write_float(at + bytes / 2, bytes / 2, scalar.swapped, number.imag);
        }
        case ScalarKind::Char:
            if (PyLong_Check(value.ptr())) {  // a C char is a small integer too
                Scalar integer{ScalarKind::Signed, 1, false};
                return write_integer(at, ElementType(integer), value);
            }
            return write_string(at, type, 1, value);
        case ScalarKind::Bytes:
        case ScalarKind::Raw: return write_string(at, type, scalar.bytes, value);
        case ScalarKind::Pascal: {
            const std::int64_t room = std::min<std::int64_t>(scalar.bytes - 1, 255);
            write_string(at + 1, type, room, value);
            *at = static_cast<char>(PyBytes_GET_SIZE(value.ptr()));
            return;
        }
        case ScalarKind::Ucs2:
        case ScalarKind::Ucs4: return write_text(at, type, value);
        case ScalarKind::Pointer:
        case ScalarKind::Object: break;
    }
    raise(PyExc_ValueError, "view: an element of ", name_of(type), " cannot be stored");
}

nb::object read_array(const char* at, const ElementType& element, std::span<const std::int64_t> shape) {
    if (shape.empty()) return read_element(at, element);
    std::int64_t step = element.item_bytes();
    for (const std::int64_t extent : shape.subspan(1)) step *= extent;
    nb::list result;
    for (std::int64_t i = 0; i < shape[0]; ++i) result.append(read_array(at + i * step, element, shape.subspan(1)));
    return result;
}

void write_array(char* at, const ElementType& element, std::span<const std::int64_t> shape, nb::handle value) {
    if (shape.empty()) return write_element(at, element, value);
    std::int64_t step = element.item_bytes();
    for (const std::int64_t extent : shape.subspan(1)) step *= extent;
    const Py_ssize_t length = PySequence_Size(value.ptr());
    check(length >= 0);
    if (length != shape[0]) raise(PyExc_ValueError, "view: ", length, " values for a sub-array of ", shape[0]);
    for (std::int64_t i = 0; i < shape[0]; ++i)
        write_array(at + i * step, element, shape.subspan(1), own(PySequence_GetItem(value.ptr(), i)));
}

void write_record(char* at, const ElementType& type, nb::handle value) {
    const bool is_dict = PyDict_Check(value.ptr());
    if (!is_dict && !PyTuple_Check(value.ptr()))
        raise(PyExc_TypeError, "view: cannot store ", Py_TYPE(value.ptr())->tp_name, " as a record; a dict or a tuple is wanted");
    const auto& fields = type.fields();
    const Py_ssize_t length = PyObject_Size(value.ptr());
    if (length != static_cast<Py_ssize_t>(fields.size()))
        raise(PyExc_ValueError, "view: ", length, " values for a record of ", fields.size(), " fields");
    for (std::size_t k = 0; k < fields.size(); ++k) {
        nb::object part = is_dict ? own(PyObject_GetItem(value.ptr(), nb::str(fields[k].name.c_str()).ptr()))
                                  : nb::borrow(PyTuple_GET_ITEM(value.ptr(), static_cast<Py_ssize_t>(k)));
        write_element(at + fields[k].offset, fields[k].type, part);
    }
}

}  // namespace

ElementPtr element_of(DType dtype, bool swapped) {
    static const auto table = [] {
        std::array<std::array<ElementPtr, 2>, kViewDTypeCount> all;
        for (std::size_t i = 0; i < kViewDTypeCount; ++i)
            for (const bool other : {false, true}) {
                const ElementType type(static_cast<DType>(i), other);
                all[i][other] = make_element(type, format_of(type));
            }
        return all;
    }();
    return table[static_cast<std::size_t>(dtype)][swapped];
}

ElementPtr element_of(const ElementType& type) {
    if (type.is_scalar())
        if (const auto dtype = find_dtype(type.scalar())) return element_of(*dtype, type.scalar().swapped);
    return make_element(type, format_of(type));
}

ElementPtr element_of(const char* format, std::int64_t itemsize) {
    if (format == nullptr) format = "B";
    static std::unordered_map<std::string, ElementPtr> known;  // the GIL guards it
    const auto found = known.find(format);
    if (found != known.end() && found->second->bytes() == itemsize) return found->second;
    const ElementType type = parse_format(std::string_view(format));
    if (type.item_bytes() == itemsize) {
        if (known.size() > 256) known.clear();
        return known[format] = make_element(type, format);
    }
    if (type.is_scalar() && !type.is_record())
        STRIDEJIT_REQUIRE(ValueError, false, "view: item size of the buffer is ", itemsize, " bytes, but its format ", quoted(format),
                          " has ", type.item_bytes());
    return make_element(with_item_bytes(type, itemsize), format);
}

ElementPtr element_named(std::string_view name) {
    if (const auto dtype = stridejit::find_dtype(name)) return element_of(*dtype);
    if (const auto type = read_code(name)) return element_of(*type);
    try {
        const ElementType type = parse_format(name);
        return make_element(type, std::string(name));
    } catch (const ValueError& error) {
        raise(PyExc_TypeError, "dtype ", quoted(name), " is neither a dtype's name such as 'float32', nor NumPy's code such as '<f4', "
              "nor a format: ", error.what());
    }
}

ElementPtr element_named(nb::handle name) {
    if (nb::isinstance<nb::str>(name)) return element_named(std::string_view(nb::cast<const char*>(name)));
    if (PyType_Check(name.ptr())) return element_named(name_of_type(name));
    if (nb::hasattr(name, "str") && nb::hasattr(name, "itemsize")) {  // numpy.dtype, without asking for numpy
        const nb::object fields = nb::getattr(name, "fields", nb::none());
        if (fields.is_none()) {
            const nb::object plain = nb::getattr(name, "name", nb::none());
            if (nb::isinstance<nb::str>(plain) && nb::cast<std::string>(plain) == "bfloat16") return element_named("bfloat16");
            return element_named(nb::cast<std::string>(nb::str(name.attr("str"))));
        }
    }
    raise(PyExc_TypeError, "dtype: cannot read ", nb::repr(name).c_str(), " as an element type");
}

std::string name_of(const Element& element) {
    if (!element.dtype) return element.format;
    if (!element.swapped) return std::string(name_of(*element.dtype));
    return text(">", info(*element.dtype).code);
}

nb::object read_element(const char* at, const ElementType& type) {
    if (type.is_scalar()) return read_scalar(at, type.scalar());
    if (type.is_array()) return read_array(at, type.element(), type.shape());
    nb::dict record;
    std::size_t unnamed = 0;
    for (const Field& field : type.fields()) {
        const std::string name = field.name.empty() ? text("f", unnamed++) : field.name;
        record[name.c_str()] = read_element(at + field.offset, field.type);
    }
    return record;
}

void write_element(char* at, const ElementType& type, nb::handle value) {
    if (type.is_scalar()) return write_scalar(at, type, value);
    if (type.is_array()) return write_array(at, type.element(), type.shape(), value);
    write_record(at, type, value);
}

nb::object to_list(const ViewObject& view) {
    const auto rows = [&](auto&& self, std::size_t axis, char* at) -> nb::object {
        if (axis == view.layout.rank()) return read_element(at, view.element->type);
        nb::list result;
        for (std::int64_t i = 0; i < view.layout.shape[axis]; ++i) {
            char* place = at + i * view.layout.strides[axis];
            if (view.layout.is_indirect(axis)) {
                char* next = nullptr;
                std::memcpy(&next, place, sizeof next);
                place = next + view.layout.suboffsets[axis];
            }
            result.append(self(self, axis + 1, place));
        }
        return result;
    };
    return rows(rows, 0, view.data);
}

}  // namespace stridejit::python
