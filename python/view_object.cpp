#include "view_object.h"

#include <cstring>


#include "stridejit/engine/memory.h"
#include "stridejit/engine/record.h"
#include "stridejit/kernels/copy.h"
#include "config.h"

namespace stridejit::python {
namespace {

PyTypeObject* g_view_type = nullptr;
PyTypeObject* g_holder_type = nullptr;

template <class Class>
Class* ready(PyObject* self) {
    return nb::inst_ready(self) ? nb::inst_ptr<Class>(self) : nullptr;
}

int traverse_holder(PyObject* self, visitproc visit, void* arg) {
    Py_VISIT(Py_TYPE(self));
    if (const Holder* holder = ready<Holder>(self)) {
        Py_VISIT(holder->buffer.obj);
        Py_VISIT(holder->object.ptr());
    }
    return 0;
}

int traverse_view(PyObject* self, visitproc visit, void* arg) {
    Py_VISIT(Py_TYPE(self));
    if (const ViewObject* view = ready<ViewObject>(self)) {
        Py_VISIT(view->holder.ptr());
        Py_VISIT(view->base.ptr());
    }
    return 0;
}

/// A view in a cycle of garbage shows nothing from then on.
int clear_view(PyObject* self) {
    ViewObject* view = ready<ViewObject>(self);
    if (view == nullptr || view->exports > 0) return 0;
    view->data = nullptr;
    view->layout = contiguous_layout(std::array<std::int64_t, 1>{0}, view->itemsize());
    view->readonly = true;
    const nb::object holder = std::move(view->holder), base = std::move(view->base);
    return 0;
}

PyObject* subscript(PyObject* self, PyObject* key) {
    return guarded<PyObject*>(nullptr, [&] { return get_item(self, key).release().ptr(); });
}

int assign_subscript(PyObject* self, PyObject* key, PyObject* value) {
    return guarded(-1, [&] {
        if (value == nullptr) raise(PyExc_TypeError, "view: elements cannot be deleted");
        set_item(self, key, value);
        return 0;
    });
}

Py_ssize_t length(PyObject* self) {
    return guarded<Py_ssize_t>(-1, [&]() -> Py_ssize_t {
        const Dims& shape = as_view(self)->layout.shape;
        if (shape.empty()) raise(PyExc_TypeError, "view: len() of a view of rank 0");
        return shape[0];
    });
}

/// What the sequence protocol asks for; negative numbers have the length added already.
PyObject* row(PyObject* self, Py_ssize_t i) {
    return guarded<PyObject*>(nullptr, [&] { return get_item(self, nb::int_(i)).release().ptr(); });
}

PyType_Slot kViewSlots[] = {
    {Py_tp_traverse, reinterpret_cast<void*>(traverse_view)},
    {Py_tp_clear, reinterpret_cast<void*>(clear_view)},
    {Py_bf_getbuffer, reinterpret_cast<void*>(export_buffer)},
    {Py_bf_releasebuffer, reinterpret_cast<void*>(return_buffer)},
    {Py_mp_subscript, reinterpret_cast<void*>(subscript)},
    {Py_mp_ass_subscript, reinterpret_cast<void*>(assign_subscript)},
    {Py_mp_length, reinterpret_cast<void*>(length)},
    {Py_sq_length, reinterpret_cast<void*>(length)},
    {Py_sq_item, reinterpret_cast<void*>(row)},
    {0, nullptr},
};

PyType_Slot kHolderSlots[] = {
    {Py_tp_traverse, reinterpret_cast<void*>(traverse_holder)},
    {0, nullptr},
};

nb::object tuple_of(std::span<const std::int64_t> numbers) {
    nb::object result = own(PyTuple_New(static_cast<Py_ssize_t>(numbers.size())));
    for (std::size_t i = 0; i < numbers.size(); ++i)
        PyTuple_SET_ITEM(result.ptr(), static_cast<Py_ssize_t>(i), own(PyLong_FromLongLong(numbers[i])).release().ptr());
    return result;
}

nb::object make_holder(std::shared_ptr<const void> memory) {
    nb::object holder = nb::inst_alloc(nb::handle(reinterpret_cast<PyObject*>(g_holder_type)));
    new (nb::inst_ptr<Holder>(holder)) Holder;
    nb::inst_mark_ready(holder);
    nb::inst_ptr<Holder>(holder)->memory = std::move(memory);
    return holder;
}

nb::object only_item(const ViewObject& view, const char* what) {
    if (view.layout.size() != 1 || view.layout.is_indirect())
        raise(PyExc_TypeError, what, ": only a view of one element can be converted; this one has the shape ",
              to_text(as_span(view.layout.shape)));
    return read_element(view.data, view.element->type);
}

nb::object transposed(nb::handle self) {
    const ViewObject& view = *as_view(self.ptr());
    return make_derived(self.ptr(), view, view.data, view.element, transpose(view.layout));
}

std::string representation(const ViewObject& view) {
    std::string out = text("<stridejit.View ", name_of(*view.element), " of shape ", to_text(as_span(view.layout.shape)), ", strides ",
                           to_text(as_span(view.layout.strides)));
    if (view.layout.is_indirect()) out += text(", suboffsets ", to_text(as_span(view.layout.suboffsets)));
    if (view.readonly) out += ", read-only";
    if (view.base.is_valid()) out += text(", of a ", Py_TYPE(view.base.ptr())->tp_name);
    return out + ">";
}

nb::object suboffsets_of(const ViewObject& view) {
    Dims all(view.layout.rank(), -1);
    for (std::size_t axis = 0; axis < view.layout.suboffsets.size(); ++axis) all[axis] = view.layout.suboffsets[axis];
    return tuple_of(as_span(all));
}

Py_ssize_t count_of(nb::handle self, nb::handle value) {
    Py_ssize_t count = 0;
    for (nb::handle item : nb::iter(self)) {
        const int same = PyObject_RichCompareBool(item.ptr(), value.ptr(), Py_EQ);
        check(same >= 0);
        count += same;
    }
    return count;
}

Py_ssize_t index_of(nb::handle self, nb::handle value) {
    Py_ssize_t i = 0;
    for (nb::handle item : nb::iter(self)) {
        const int same = PyObject_RichCompareBool(item.ptr(), value.ptr(), Py_EQ);
        check(same >= 0);
        if (same == 1) return i;
        ++i;
    }
    raise(PyExc_ValueError, "view: the value is not in it");
}

}  // namespace

Holder::~Holder() {
    if (buffer.obj != nullptr) PyBuffer_Release(&buffer);
}

void ViewObject::require_writable() const {
    if (readonly) raise(PyExc_TypeError, "view: cannot assign to a read-only view");
}

ViewObject* as_view(PyObject* object) {
    if (Py_TYPE(object) != g_view_type) return nullptr;
    return nb::inst_ptr<ViewObject>(object);
}

nb::object make_view_object(ViewObject&& view) {
    nb::object self = nb::inst_alloc(nb::handle(reinterpret_cast<PyObject*>(g_view_type)));
    new (nb::inst_ptr<ViewObject>(self)) ViewObject(std::move(view));
    nb::inst_mark_ready(self);
    return self;
}

nb::object make_view_object(const View& view, nb::object base) {
    ViewObject made;
    made.data = view.data();
    made.element = element_of(view.dtype(), view.swapped());
    made.layout = view.layout();
    made.readonly = view.readonly();
    made.holder = make_holder(view.owner());
    made.base = std::move(base);
    return make_view_object(std::move(made));
}

nb::object make_derived(PyObject* self, const ViewObject& parent, char* data, ElementPtr element, Layout layout) {
    ViewObject made;
    made.data = data;
    made.element = std::move(element);
    made.layout = std::move(layout);
    made.readonly = parent.readonly;
    made.holder = parent.holder;
    made.base = parent.base.is_valid() ? parent.base : nb::borrow(self);
    return make_view_object(std::move(made));
}

View engine_view(const ViewObject& view, const char* what) {
    if (!view.element->dtype)
        raise(PyExc_TypeError, what, ": elements of ", name_of(view.element->type),
              " cannot be computed with; field() shows those of a record");
    const View plain(view.data, *view.element->dtype, view.layout, view.readonly);
    return view.element->swapped ? plain.as_byte_swapped() : plain;
}

View owning_engine_view(const ViewObject& view, const char* what) {
    const View plain = engine_view(view, what);
    PyObject* const holder = view.holder.ptr();
    std::shared_ptr<const void> owner;
    if (holder != nullptr)
        owner = std::shared_ptr<const void>(Py_NewRef(holder), [](const void* object) {
            const PyGILState_STATE state = PyGILState_Ensure();
            Py_DECREF(static_cast<PyObject*>(const_cast<void*>(object)));
            PyGILState_Release(state);
        });
    const View owning(plain.data(), plain.dtype(), plain.layout(), plain.readonly(), std::move(owner));
    return plain.swapped() ? owning.as_byte_swapped() : owning;
}

View bytes_view(const ViewObject& view) {
    Layout layout = view.layout;
    layout.shape.push_back(view.itemsize());
    layout.strides.push_back(1);
    if (!layout.suboffsets.empty()) layout.suboffsets.push_back(-1);
    return View(view.data, DType::UInt8, std::move(layout), view.readonly);
}

nb::object new_array(std::span<const std::int64_t> shape, const ElementPtr& element, Order order) {
    ViewObject made;
    made.element = element;
    made.layout = contiguous_layout(shape, element->bytes(), order, "array");
    const auto bytes = static_cast<std::size_t>(made.layout.size() * element->bytes());
    STRIDEJIT_REQUIRE(ValueError, bytes <= kMostBytes, "array: ", bytes, " bytes are more than any memory has");
    made.data = allocate(bytes);
    const std::shared_ptr<const void> memory(made.data, [](const void* p) { std::free(const_cast<void*>(p)); });
    {
        const WithoutGil others(bytes > 65536);
        std::memset(made.data, 0, bytes);
    }
    made.holder = make_holder(memory);
    return make_view_object(std::move(made));
}

void copy_into(const ViewObject& target, const ViewObject& source) {
    target.require_writable();
    if (target.element->dtype && source.element->dtype) {
        const View to = engine_view(target, "view"), from = engine_view(source, "view");
        const WithoutGil others(target.layout.size() > kBigCall);
        return copy(to, from, current_engine());
    }
    if (!(target.element->type == source.element->type))
        raise(PyExc_TypeError, "view: elements of ", name_of(source.element->type), " cannot be stored as ", name_of(target.element->type));
    // The same bytes mean the same, so that they are copied as they are; both broadcast over one more axis.
    View from = bytes_view(source);
    const View to = bytes_view(target);
    const WithoutGil others(target.layout.size() > kBigCall);
    copy(to, from, current_engine());
}

nb::object copy_of(PyObject* self, Order order) {
    const ViewObject& view = *as_view(self);
    const ElementPtr element = view.element->dtype ? element_of(*view.element->dtype) : view.element;
    nb::object result = new_array(as_span(view.layout.shape), element, order);
    if (view.layout.size() != 0) copy_into(*as_view(result.ptr()), view);
    return result;
}

nb::object field_of(PyObject* self, std::string_view path) {
    const ViewObject& view = *as_view(self);
    if (!view.element->type.is_record()) raise(PyExc_TypeError, "field: elements of ", name_of(view.element->type), " have no fields");
    const RecordView records(view.data, view.element->type, view.layout, view.readonly);
    try {
        const View field = records.field(path);
        return make_derived(self, view, field.data(), element_of(field.dtype(), field.swapped()), field.layout());
    } catch (const TypeError&) {  // not of numbers: perhaps records again
        const RecordView inner = records.record(path);
        return make_derived(self, view, inner.data(), element_of(inner.type()), inner.layout());
    }
}

void define_view(nb::module_& m) {
    nb::class_<Holder>(m, "_Holder", nb::type_slots(kHolderSlots), "What keeps the memory of views.");
    g_holder_type = reinterpret_cast<PyTypeObject*>(nb::type<Holder>().ptr());

    nb::class_<ViewObject> view(m, "View", nb::type_slots(kViewSlots),
                                "A window on somebody's memory: element type, shape, strides in bytes, suboffsets. Slicing, indexing\n"
                                "and transposing share the memory; copy() and copy_fortran() do not. Made by view(), array() and calls.");
    g_view_type = reinterpret_cast<PyTypeObject*>(view.ptr());
    view.def_prop_ro("shape", [](const ViewObject& v) { return nb::tuple(tuple_of(as_span(v.layout.shape))); },
                     "Elements along each axis.")
        .def_prop_ro("strides", [](const ViewObject& v) { return nb::tuple(tuple_of(as_span(v.layout.strides))); },
                     "Bytes from one element to the next along each axis.")
        .def_prop_ro("suboffsets", [](const ViewObject& v) { return nb::tuple(suboffsets_of(v)); },
                     "-1 for each direct axis; else what is added behind the pointer that the axis leads to.")
        .def_prop_ro("ndim", [](const ViewObject& v) { return v.layout.rank(); }, "Number of axes.")
        .def_prop_ro("size", [](const ViewObject& v) { return v.layout.size(); }, "Number of elements.")
        .def_prop_ro("itemsize", &ViewObject::itemsize, "Bytes of one element.")
        .def_prop_ro("nbytes", [](const ViewObject& v) { return v.layout.size() * v.itemsize(); }, "Bytes of all elements.")
        .def_prop_ro("format", [](const ViewObject& v) { return v.element->format; }, "The element as PEP 3118 writes it.")
        .def_prop_ro("dtype", [](const ViewObject& v) { return name_of(*v.element); },
                     "Name of the element type: 'float64', '>f8' for the other byte order, a format for records.")
        .def_prop_ro("readonly", [](const ViewObject& v) { return v.readonly; }, "True when elements cannot be assigned.")
        .def_prop_ro("base", [](const ViewObject& v) { return v.base.is_valid() ? v.base : nb::none(); },
                     "The object whose memory this is; None where the view owns it.", nb::sig("def base(self) -> object"))
        .def_prop_ro("T", [](nb::handle self) { return transposed(self); },
                     "All axes reversed. ValueError where one is indirect.", nb::sig("def T(self) -> View"))
        .def_prop_ro("__array_interface__", [](const ViewObject& v) { return array_interface(v); },
                     nb::sig("def __array_interface__(self) -> dict"))
        .def("is_c_contig", [](const ViewObject& v) { return v.is_contiguous(Order::C); },
             "Do the elements lie one after the other, the last axis fastest? Axes of extent 1 do not matter.")
        .def("is_f_contig", [](const ViewObject& v) { return v.is_contiguous(Order::Fortran); },
             "Do the elements lie one after the other, the first axis fastest?")
        .def("copy", [](nb::handle self) { return copy_of(self.ptr(), Order::C); },
             "A new array with the same elements, in C order, writable.", nb::sig("def copy(self) -> View"))
        .def("copy_fortran", [](nb::handle self) { return copy_of(self.ptr(), Order::Fortran); },
             "A new array with the same elements, in Fortran order, writable.", nb::sig("def copy_fortran(self) -> View"))
        .def("field", [](nb::handle self, const std::string& path) { return field_of(self.ptr(), path); }, nb::arg("name"),
             "The field of this name of every record, 'inner.x' for one of a record in it; shares the memory.\n"
             "ValueError where there is none, TypeError where elements are no records.",
             nb::sig("def field(self, name: str) -> View"))
        .def("tolist", [](const ViewObject& v) { return to_list(v); },
             "The elements as lists in lists; a number for rank 0. Records become dicts.", nb::sig("def tolist(self) -> object"))
        .def("count", [](nb::handle self, nb::handle value) { return count_of(self, value); }, nb::arg("value"),
             "How many items equal the value.")
        .def("index", [](nb::handle self, nb::handle value) { return index_of(self, value); }, nb::arg("value"),
             "The first place of the value; ValueError where there is none.")
        .def("__repr__", [](const ViewObject& v) { return representation(v); })
        .def("__float__", [](const ViewObject& v) { return own(PyNumber_Float(only_item(v, "float").ptr())); })
        .def("__int__", [](const ViewObject& v) { return own(PyNumber_Long(only_item(v, "int").ptr())); })
        .def("__complex__", [](const ViewObject& v) {
            const Py_complex value = PyComplex_AsCComplex(only_item(v, "complex").ptr());
            check(!PyErr_Occurred());
            return own(PyComplex_FromCComplex(value));
        })
        .def("__dlpack__", [](nb::handle self, nb::handle, nb::handle version, nb::handle device, nb::handle copy) {
                 return export_dlpack(self.ptr(), version, device, copy);
             }, nb::kw_only(), nb::arg("stream") = nb::none(), nb::arg("max_version") = nb::none(), nb::arg("dl_device") = nb::none(),
             nb::arg("copy") = nb::none(),
             "The memory as a DLPack capsule. BufferError for swapped bytes, indirect axes, strides that no element divides, and\n"
             "for read-only memory where max_version is below (1, 0).",
             nb::sig("def __dlpack__(self, *, stream: object = None, max_version: tuple[int, int] | None = None, "
                     "dl_device: tuple[int, int] | None = None, copy: bool | None = None) -> object"))
        .def("__dlpack_device__", [](const ViewObject&) { return nb::make_tuple(1, 0); }, "(1, 0): main memory.",
             nb::sig("def __dlpack_device__(self) -> tuple[int, int]"));
}

}  // namespace stridejit::python
