#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "errors.h"
#include "stridejit/engine/view.h"
#include "stridejit/ir/axis_spec.h"
#include "stridejit/ir/element_type.h"

namespace stridejit::python {

/// What the elements of a view are, shared by all views of it.
struct Element {
    ElementType type;
    std::string format;          ///< PEP 3118's, as the exporter said it
    std::optional<DType> dtype;  ///< with which the engine computes; nothing for records, strings and the like
    bool swapped = false;

    [[nodiscard]] std::int64_t bytes() const { return type.item_bytes(); }
};
using ElementPtr = std::shared_ptr<const Element>;

/// The element of this dtype.
ElementPtr element_of(DType dtype, bool swapped = false);
/// The element of this type, its format written anew.
ElementPtr element_of(const ElementType& type);
/// The element that a format describes, null being "B", of `itemsize` bytes. Throws ValueError as parse_format() and
/// with_item_bytes().
ElementPtr element_of(const char* format, std::int64_t itemsize);
/// The element that a user names: a dtype ("float32"), NumPy's code ("<f4"), or a format of PEP 3118 ("T{i:n:d:x:}").
ElementPtr element_named(std::string_view name);
/// The same for a str, or for anything whose `str` NumPy writes (a dtype), or a scalar type with a dtype's name.
ElementPtr element_named(nb::handle name);

/// "float64", ">f8" for swapped ones, else the format.
std::string name_of(const Element& element);

/// What keeps memory that a view shows: an acquired buffer, an owner of the engine, or an object that says where its
/// memory is. A Python object, so that the collector of cycles sees what it holds.
struct Holder {
    Py_buffer buffer{};  ///< released when the holder goes, if it has an obj
    std::shared_ptr<const void> memory;
    nb::object object;

    Holder() = default;
    ~Holder();
    Holder(const Holder&) = delete;
    Holder& operator=(const Holder&) = delete;
};

/// stridejit.View: a window on somebody's memory, with elements of any type that PEP 3118 can say. Immutable but for the
/// elements.
struct ViewObject {
    char* data = nullptr;
    ElementPtr element;
    Layout layout;
    bool readonly = false;
    nb::object holder;  ///< of a Holder
    nb::object base;    ///< whose memory it is; nothing where the view owns it
    Py_ssize_t exports = 0;  ///< buffers given out and not yet returned

    [[nodiscard]] std::int64_t itemsize() const { return element->bytes(); }
    [[nodiscard]] bool is_contiguous(Order order) const { return stridejit::is_contiguous(layout, itemsize(), order); }
    void require_writable() const;
};

/// The view that a Python object is; null for anything else.
ViewObject* as_view(PyObject* object);
nb::object make_view_object(ViewObject&& view);
/// A view of what an engine's view shows, which keeps its owner.
nb::object make_view_object(const View& view, nb::object base = {});
/// `parent`'s memory seen in another way: keeps what the parent keeps.
nb::object make_derived(PyObject* self, const ViewObject& parent, char* data, ElementPtr element, Layout layout);

/// The view as the engine takes it; `what` begins the TypeError for elements with which it cannot compute. Keeps nothing
/// alive.
View engine_view(const ViewObject& view, const char* what);
/// The same, keeping the holder alive as long as it, or a copy of it in whatever thread, lives.
View owning_engine_view(const ViewObject& view, const char* what);
/// The memory as bytes: one more axis, of the bytes of an element.
View bytes_view(const ViewObject& view);

/// A new array with zeroed elements.
nb::object new_array(std::span<const std::int64_t> shape, const ElementPtr& element, Order order);

/// stridejit.view(): see module.cpp.
nb::object acquire_view(nb::handle object, nb::handle spec, nb::handle dtype, nb::handle writable);

/// What PEP 3118 asks of an exporter: fills `buffer`. For the slot of the type.
int export_buffer(PyObject* self, Py_buffer* buffer, int flags);
void return_buffer(PyObject* self, Py_buffer* buffer);

nb::object export_dlpack(PyObject* self, nb::handle max_version, nb::handle device, nb::handle copy);
/// A view of what a DLPack capsule, or an object with __dlpack__, shows.
nb::object import_dlpack(nb::handle object);
/// The dict of __array_interface__; AttributeError for indirect views.
nb::object array_interface(const ViewObject& view);
/// A view of the memory that a dict of __array_interface__ names.
nb::object import_array_interface(nb::handle object, nb::handle interface);

/// One element as a Python object: numbers, bytes, str, dict of fields, list of a sub-array.
nb::object read_element(const char* at, const ElementType& type);
/// Stores a Python object as one element. OverflowError for numbers that do not fit, TypeError for what is none.
void write_element(char* at, const ElementType& type, nb::handle value);
/// All of it, as lists in lists.
nb::object to_list(const ViewObject& view);

/// self[key], self[key] = value.
nb::object get_item(PyObject* self, nb::handle key);
void set_item(PyObject* self, nb::handle key, nb::handle value);
/// A key as the engine's indices. Throws as get_item().
std::vector<Index> read_index(nb::handle key);
/// Copies the elements of `source`, a view, into `target`, broadcast and converted.
void copy_into(const ViewObject& target, const ViewObject& source);
nb::object copy_of(PyObject* self, Order order);
nb::object field_of(PyObject* self, std::string_view path);

void define_view(nb::module_& m);

}  // namespace stridejit::python
