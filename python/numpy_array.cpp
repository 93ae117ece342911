#include "numpy_array.h"

#include <array>
#include <cstring>

#include "stridejit/ir/element_type.h"

namespace stridejit::python {
namespace {

/// PyArrayObject_fields, the beginning of every array. Source: numpy/ndarraytypes.h
struct ArrayFields {
    PyObject head;
    char* data;
    int rank;
    const std::int64_t *shape, *strides;
    PyObject* base;
    struct Descr* descr;
    int flags;
};

/// The beginning of PyArray_Descr, which NumPy 1 and 2 have in common.
struct Descr {
    PyObject head;
    PyTypeObject* scalar;
    char kind, type, byteorder, former_flags;
    int type_num;
};

constexpr int kWriteable = 0x0400;
constexpr int kHalf = 23;

struct Numpy {
    PyTypeObject *array = nullptr, *generic = nullptr;
    void** api = nullptr;
    bool trusted = false;  ///< ArrayFields were found to be what an array says
};

/// Type numbers of NumPy are those of C's types, in this order.
constexpr std::array<Scalar, 17> kTypes = {{
    {ScalarKind::Bool, 1}, {ScalarKind::Signed, 1}, {ScalarKind::Unsigned, 1}, {ScalarKind::Signed, sizeof(short)},
    {ScalarKind::Unsigned, sizeof(short)}, {ScalarKind::Signed, sizeof(int)}, {ScalarKind::Unsigned, sizeof(int)},
    {ScalarKind::Signed, sizeof(long)}, {ScalarKind::Unsigned, sizeof(long)}, {ScalarKind::Signed, sizeof(long long)},
    {ScalarKind::Unsigned, sizeof(long long)}, {ScalarKind::Float, 4}, {ScalarKind::Float, 8},
    {ScalarKind::Float, sizeof(long double)}, {ScalarKind::Complex, 8}, {ScalarKind::Complex, 16},
    {ScalarKind::Complex, 2 * sizeof(long double)},
}};

struct TypeNumbers {
    std::array<std::optional<DType>, 32> dtypes{};
    std::array<int, kViewDTypeCount> numbers{};

    TypeNumbers() {
        numbers.fill(-1);
        for (std::size_t i = kTypes.size(); i-- > 0;) add(static_cast<int>(i), find_dtype(kTypes[i]));
        add(kHalf, stridejit::find_dtype("float16"));
    }
    void add(int number, std::optional<DType> dtype) {
        dtypes[static_cast<std::size_t>(number)] = dtype;
        if (dtype) numbers[static_cast<std::size_t>(*dtype)] = number;
    }
};

const TypeNumbers& type_numbers() {
    static const TypeNumbers table;
    return table;
}

Numpy g_numpy;

bool trust(PyObject* array) {
    const auto* fields = reinterpret_cast<const ArrayFields*>(array);
    const nb::object self = nb::borrow(array), interface = self.attr("__array_interface__");
    const nb::object shape = self.attr("shape"), strides = self.attr("strides");
    if (static_cast<int>(nb::len(shape)) != fields->rank) return false;
    for (int axis = 0; axis < fields->rank; ++axis)
        if (nb::cast<std::int64_t>(shape[axis]) != fields->shape[axis] || nb::cast<std::int64_t>(strides[axis]) != fields->strides[axis])
            return false;
    const bool writeable = nb::cast<bool>(self.attr("flags").attr("writeable"));
    return nb::cast<std::uintptr_t>(nb::object(interface["data"][0])) == reinterpret_cast<std::uintptr_t>(fields->data) &&
           writeable == ((fields->flags & kWriteable) != 0) &&
           nb::cast<int>(self.attr("dtype").attr("num")) == fields->descr->type_num;
}

/// Finds NumPy once an object of it has been seen: then it is imported.
bool find_numpy() {
    if (g_numpy.array != nullptr) return true;
    PyObject* const modules = PyImport_GetModuleDict();
    PyObject* core = PyDict_GetItemString(modules, "numpy._core._multiarray_umath");
    if (core == nullptr) core = PyDict_GetItemString(modules, "numpy.core._multiarray_umath");
    if (core == nullptr) return false;
    const nb::object capsule = nb::getattr(nb::handle(core), "_ARRAY_API", nb::none());
    if (!PyCapsule_CheckExact(capsule.ptr())) return false;
    auto** api = static_cast<void**>(PyCapsule_GetPointer(capsule.ptr(), nullptr));
    if (api == nullptr) {
        PyErr_Clear();
        return false;
    }
    g_numpy.api = api;
    g_numpy.generic = static_cast<PyTypeObject*>(api[10]);
    g_numpy.array = static_cast<PyTypeObject*>(api[2]);
    return true;
}

bool may_be_numpy(PyObject* object) {
    if (g_numpy.array != nullptr) return true;
    for (const PyTypeObject* type = Py_TYPE(object); type != nullptr; type = type->tp_base)
        if (std::strncmp(type->tp_name, "numpy.", 6) == 0) return find_numpy();
    return false;
}

}  // namespace

std::optional<NumpyArray> read_numpy(PyObject* object) {
    if (Py_TYPE(object) != g_numpy.array) {
        if (g_numpy.array != nullptr || !may_be_numpy(object) || Py_TYPE(object) != g_numpy.array) return std::nullopt;
    }
    if (!g_numpy.trusted) {
        if (!trust(object)) return std::nullopt;
        g_numpy.trusted = true;
    }
    const auto* fields = reinterpret_cast<const ArrayFields*>(object);
    const int number = fields->descr->type_num;
    if (number < 0 || number >= 32) return std::nullopt;
    const std::optional<DType> dtype = type_numbers().dtypes[static_cast<std::size_t>(number)];
    if (!dtype) return std::nullopt;
    return NumpyArray{fields->data, *dtype, fields->descr->byteorder == '>', (fields->flags & kWriteable) == 0, fields->rank, fields->shape,
                      fields->strides};
}

bool is_numpy(PyObject* object) {
    PyTypeObject* const type = Py_TYPE(object);
    if (type == g_numpy.array) return true;
    if (!may_be_numpy(object)) return false;
    return PyType_IsSubtype(type, g_numpy.array) != 0 || PyType_IsSubtype(type, g_numpy.generic) != 0;
}

nb::object new_numpy(DType dtype, const Layout& layout) {
    const int number = type_numbers().numbers[static_cast<std::size_t>(dtype)];
    if (number < 0 || !find_numpy()) return {};
    using FromType = PyObject* (*)(int);
    using NewArray = PyObject* (*)(PyTypeObject*, PyObject*, int, const std::int64_t*, const std::int64_t*, void*, int, PyObject*);
    PyObject* const descr = reinterpret_cast<FromType>(g_numpy.api[45])(number);  // NewArray takes the reference
    check(descr != nullptr);
    return own(reinterpret_cast<NewArray>(g_numpy.api[94])(g_numpy.array, descr, static_cast<int>(layout.rank()), layout.shape.data(),
                                                           layout.strides.data(), nullptr, 0, nullptr));
}

nb::object as_numpy_scalar(nb::object array) {
    using Return = PyObject* (*)(PyObject*);
    if (!find_numpy() || Py_TYPE(array.ptr()) != g_numpy.array) return array;
    return own(reinterpret_cast<Return>(g_numpy.api[76])(array.release().ptr()));  // takes the reference
}

}  // namespace stridejit::python
