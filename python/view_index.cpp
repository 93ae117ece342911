// Indexing and assignment of views: rules of NumPy for results, classes of errors as Cython's views have them.

#include <cstring>
#include <vector>

#include "operand.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

std::int64_t slice_bound(PyObject* item) {
    const Py_ssize_t value = PyNumber_AsSsize_t(item, nullptr);  // clamps, as slices do
    check(value != -1 || !PyErr_Occurred());
    return value;
}

struct Key {
    SmallVector<Index, 8> items;
    std::size_t integers = 0;
    bool only_integers = true;
};

void add_item(Key& key, PyObject* item) {
    if (item == Py_None) {
        key.items.push_back(NewAxis{});
        key.only_integers = false;
    } else if (item == Py_Ellipsis) {
        key.items.push_back(Ellipsis{});
        key.only_integers = false;
    } else if (PySlice_Check(item)) {
        const auto* slice = reinterpret_cast<PySliceObject*>(item);
        Slice bounds;
        if (slice->start != Py_None) bounds.start = slice_bound(slice->start);
        if (slice->stop != Py_None) bounds.stop = slice_bound(slice->stop);
        if (slice->step != Py_None) bounds.step = slice_bound(slice->step);
        key.items.push_back(bounds);
        key.only_integers = false;
    } else {
        if (!PyIndex_Check(item)) raise(PyExc_TypeError, "view: cannot index with ", Py_TYPE(item)->tp_name, "; integers, slices, ... and None are possible");
        const Py_ssize_t value = PyNumber_AsSsize_t(item, PyExc_OverflowError);
        check(value != -1 || !PyErr_Occurred());
        key.items.push_back(std::int64_t{value});
        ++key.integers;
    }
}

Key read_key(nb::handle key) {
    Key result;
    if (!PyTuple_Check(key.ptr())) {
        add_item(result, key.ptr());
        return result;
    }
    for (Py_ssize_t i = 0; i < PyTuple_GET_SIZE(key.ptr()); ++i) add_item(result, PyTuple_GET_ITEM(key.ptr(), i));
    return result;
}

struct Found {
    bool is_element;
    char* data;
    Layout layout;
};

Found find(const ViewObject& view, nb::handle key) {
    const Key items = read_key(key);
    Indexed indexed = index(view.layout, {items.items.data(), items.items.size()});
    char* const data = indexed.follow(view.data);
    return {items.only_integers && items.integers == view.layout.rank(), data, std::move(indexed.layout)};
}

/// `value`, a Python number (or bytes, a tuple of a record), into every element of `target`.
void fill(const ViewObject& target, nb::handle value) {
    SmallVector<char, 64> bytes(static_cast<std::size_t>(target.itemsize()));
    write_element(bytes.data(), target.element->type, value);
    ViewObject one;
    one.data = bytes.data();
    one.element = target.element;
    one.readonly = true;
    if (target.layout.size() != 0) copy_into(target, one);
}

/// Numbers and what else one element can be made of; anything else has to show a buffer.
bool is_element_value(const ViewObject& target, nb::handle value) {
    PyObject* const object = value.ptr();
    if (PyLong_Check(object) || PyFloat_CheckExact(object) || PyComplex_CheckExact(object) || PyUnicode_Check(object)) return true;
    if (target.element->dtype) return !shows_memory(object) && (PyIndex_Check(object) || PyNumber_Check(object));
    return PyBytes_Check(object) || PyDict_Check(object) || PyTuple_Check(object);
}

}  // namespace

std::vector<Index> read_index(nb::handle key) {
    const Key items = read_key(key);
    return {items.items.begin(), items.items.end()};
}

nb::object get_item(PyObject* self, nb::handle key) {
    const ViewObject& view = *as_view(self);
    if (PyUnicode_Check(key.ptr())) return field_of(self, nb::cast<const char*>(key));
    Found found = find(view, key);
    if (found.is_element) return read_element(found.data, view.element->type);
    return make_derived(self, view, found.data, view.element, std::move(found.layout));
}

void set_item(PyObject* self, nb::handle key, nb::handle value) {
    const ViewObject& view = *as_view(self);
    view.require_writable();
    if (PyUnicode_Check(key.ptr())) return set_item(field_of(self, nb::cast<const char*>(key)).ptr(), nb::ellipsis(), value);
    Found found = find(view, key);
    const bool is_value = is_element_value(view, value);
    if (found.is_element && is_value) {
        // Into a copy first: a value that is refused half-way leaves the element as it was.
        SmallVector<char, 64> bytes(static_cast<std::size_t>(view.itemsize()));
        std::memcpy(bytes.data(), found.data, bytes.size());
        write_element(bytes.data(), view.element->type, value);
        std::memcpy(found.data, bytes.data(), bytes.size());
        return;
    }
    ViewObject target;
    target.data = found.data;
    target.element = view.element;
    target.layout = std::move(found.layout);
    if (is_value) return fill(target, value);
    if (const ViewObject* source = as_view(value.ptr())) return copy_into(target, *source);
    if (!shows_memory(value.ptr()))
        raise(PyExc_TypeError, "view: cannot assign ", Py_TYPE(value.ptr())->tp_name, "; numbers and objects with a buffer are possible");
    const nb::object source = acquire_view(value, nb::none(), nb::none(), nb::bool_(false));
    copy_into(target, *as_view(source.ptr()));
}

}  // namespace stridejit::python
