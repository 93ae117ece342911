// Memory of other libraries as views, and views as theirs: the buffer protocol, DLPack, __array_interface__.

#include <cstring>
#include <vector>

#include "operand.h"
#include "stridejit/engine/acquire.h"
#include "stridejit/interop/dlpack.h"
#include "stridejit/ir/format.h"
#include "stridejit/ir/match_elements.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

nb::object new_holder() {
    nb::object holder = nb::inst_alloc(nb::type<Holder>());
    new (nb::inst_ptr<Holder>(holder)) Holder;
    nb::inst_mark_ready(holder);
    return holder;
}

/// The axes of a buffer, as PEP 3118 lets them be left out.
Layout layout_of(const Py_buffer& buffer) {
    Layout layout;
    const auto rank = static_cast<std::size_t>(buffer.ndim);
    STRIDEJIT_REQUIRE(ValueError, buffer.ndim >= 0 && rank <= kMaxRank, "view: the buffer has ", buffer.ndim, " axes; between 0 and ",
                      kMaxRank, " are possible");
    STRIDEJIT_REQUIRE(ValueError, buffer.itemsize > 0, "view: item size of the buffer is ", buffer.itemsize);
    if (buffer.shape != nullptr) layout.shape.assign(buffer.shape, buffer.shape + rank);
    else if (rank == 1) layout.shape.push_back(buffer.len / buffer.itemsize);
    else STRIDEJIT_REQUIRE(ValueError, rank == 0, "view: a buffer of ", rank, " axes has no shape");
    if (buffer.strides != nullptr) layout.strides.assign(buffer.strides, buffer.strides + rank);
    else layout.strides = contiguous_layout(as_span(layout.shape), buffer.itemsize, Order::C, "view").strides;
    if (buffer.suboffsets != nullptr) {
        STRIDEJIT_REQUIRE(ValueError, buffer.strides != nullptr || layout.size() == 0, "view: the buffer has suboffsets but no strides");
        layout.suboffsets.assign(buffer.suboffsets, buffer.suboffsets + rank);
    }
    if (!layout.is_indirect()) layout.suboffsets.clear();
    return layout;
}

/// The axes of a sub-array behind those of the buffer, as NumPy has them; then what an element of it is.
ElementPtr unfold(ElementPtr element, Layout& layout) {
    if (!element->type.is_array()) return element;
    const ElementType& type = element->type;
    const Layout inner = contiguous_layout(type.shape(), type.element().item_bytes(), Order::C, "view");
    for (std::size_t axis = 0; axis < inner.rank(); ++axis) {
        layout.shape.push_back(inner.shape[axis]);
        layout.strides.push_back(inner.strides[axis]);
        if (!layout.suboffsets.empty()) layout.suboffsets.push_back(-1);
    }
    return element_of(type.element());
}

/// The request that a declaration makes of an exporter.
int flags_of(const Declaration& wanted) {
    int flags = PyBUF_FORMAT | PyBUF_STRIDES;
    if (!wanted.is_const) flags |= PyBUF_WRITABLE;
    const bool indirect = std::any_of(wanted.axes.begin(), wanted.axes.end(), may_be_indirect);
    if (indirect) flags |= PyBUF_INDIRECT;
    else if (wanted.axes.back() == AxisSpec::Unit) flags |= PyBUF_C_CONTIGUOUS;
    else if (wanted.axes.front() == AxisSpec::Unit) flags |= PyBUF_F_CONTIGUOUS;
    return flags;
}

/// Acquires a buffer into a holder; the exception is the exporter's own.
nb::object acquire_buffer(nb::handle object, int flags) {
    nb::object holder = new_holder();
    Py_buffer& buffer = nb::inst_ptr<Holder>(holder)->buffer;
    if (PyObject_GetBuffer(object.ptr(), &buffer, flags) != 0) {
        buffer.obj = nullptr;
        throw nb::python_error();
    }
    return holder;
}

nb::object view_of_buffer(nb::handle object, nb::object holder, const ElementPtr& wanted) {
    const Py_buffer& buffer = nb::inst_ptr<Holder>(holder)->buffer;
    ViewObject made;
    made.layout = layout_of(buffer);
    made.data = static_cast<char*>(buffer.buf);
    made.element = unfold(element_of(buffer.format, buffer.itemsize), made.layout);
    if (wanted) require_same_elements(made.element->type, wanted->type);
    require_addressable(made.layout, made.element->bytes(), made.data, "view");
    made.readonly = buffer.readonly != 0;
    made.holder = std::move(holder);
    made.base = nb::borrow(object);
    return make_view_object(std::move(made));
}

/// A view of memory that something else than a buffer shows, held to a declaration or a dtype.
nb::object hold_to(nb::object view, const Declaration* declared, const ElementPtr& wanted) {
    ViewObject& made = *as_view(view.ptr());
    if (wanted) require_same_elements(made.element->type, wanted->type);
    if (declared == nullptr) return view;
    if (wanted && !wanted->dtype) {
        require_declared(made.layout, made.itemsize(), *declared);
        return view;
    }
    STRIDEJIT_REQUIRE(BufferError, declared->is_const || !made.readonly, "view '", to_text(*declared),
                      "': the buffer is read-only; declare the element const");
    const View held = stridejit::view(engine_view(made, "view"), *declared);
    made.readonly = held.readonly();
    return view;
}

nb::object view_declared(nb::handle object, const Declaration& declared) {
    nb::object holder = acquire_buffer(object, flags_of(declared));
    const Py_buffer& buffer = nb::inst_ptr<Holder>(holder)->buffer;
    // The rank is wrong before the format is: the first failure wins.
    STRIDEJIT_REQUIRE(ValueError, buffer.ndim == static_cast<int>(declared.rank()), "view '", to_text(declared), "': the buffer has ",
                      buffer.ndim, " axes, not ", declared.rank());
    const ElementType type = parse_format(buffer.format);
    const ElementType wanted(declared.dtype);
    require_same_elements(type, wanted, ByteOrder::Same);
    static_assert(sizeof(Py_ssize_t) == sizeof(std::int64_t));
    const auto numbers = [](const Py_ssize_t* from) { return reinterpret_cast<const std::int64_t*>(from); };
    const BufferDescription description{buffer.buf,         buffer.len,          buffer.itemsize,        buffer.readonly != 0, buffer.ndim,
                                        numbers(buffer.shape), numbers(buffer.strides), numbers(buffer.suboffsets), buffer.format};
    const View held = stridejit::view(description, declared.dtype, declared);
    ViewObject made;
    made.data = held.data();
    made.layout = held.layout();
    made.element = buffer.format == nullptr || type == wanted ? element_of(buffer.format, buffer.itemsize) : element_of(declared.dtype);
    if (!made.element->dtype) made.element = element_of(declared.dtype);
    made.readonly = held.readonly();
    made.holder = std::move(holder);
    made.base = nb::borrow(object);
    return make_view_object(std::move(made));
}

/// "const float64[::indirect, :]" from a dtype and a sequence of words; for elements that a declaration cannot name, bytes
/// stand in it.
std::string declaration_of(nb::handle words, const ElementPtr& element, bool is_const) {
    std::string out = (is_const ? "const " : "") + std::string(element->dtype ? name_of(*element->dtype) : "uint8") + "[";
    bool first = true;
    for (nb::handle word : nb::iter(words)) {
        if (!nb::isinstance<nb::str>(word)) raise(PyExc_TypeError, "view: an axis is a word such as 'strided', not ", Py_TYPE(word.ptr())->tp_name);
        const std::string axis = nb::cast<std::string>(word);
        out += (first ? "" : ", ") + (axis.starts_with(':') ? axis : "::" + axis);
        first = false;
    }
    return out + "]";
}

nb::object without_format(nb::handle object, const Declaration* declared, const ElementPtr& wanted) {
    const nb::object interface = nb::getattr(object, "__array_interface__", nb::none());
    if (!interface.is_none()) return hold_to(import_array_interface(object, interface), declared, wanted);
    return hold_to(import_dlpack(object), declared, wanted);
}

void fail_no_memory(nb::handle object) {
    raise(PyExc_TypeError, "view: ", Py_TYPE(object.ptr())->tp_name, " shows no memory: it has neither the buffer protocol, "
          "nor __array_interface__, nor __dlpack__");
}

nb::object view_undeclared(nb::handle object, const ElementPtr& wanted, nb::handle writable) {
    const bool must_write = writable.ptr() == Py_True;
    nb::object view;
    if (PyObject_CheckBuffer(object.ptr())) {
        nb::object holder;
        if (writable.is_none()) {
            try {
                holder = acquire_buffer(object, PyBUF_FULL);
            } catch (nb::python_error&) {  // read-only, it seems; if not, the exporter says it again
                holder = acquire_buffer(object, PyBUF_FULL_RO);
            }
        } else {
            holder = acquire_buffer(object, must_write ? PyBUF_FULL : PyBUF_FULL_RO);
        }
        view = view_of_buffer(object, std::move(holder), wanted);
    } else {
        view = without_format(object, nullptr, wanted);
    }
    ViewObject& made = *as_view(view.ptr());
    if (must_write && made.readonly) raise(PyExc_BufferError, "view: the memory is read-only, and writable=True");
    if (writable.ptr() == Py_False) made.readonly = true;
    return view;
}

}  // namespace

nb::object acquire_view(nb::handle object, nb::handle spec, nb::handle dtype, nb::handle writable) {
    if (object.is_none() || !shows_memory(object.ptr())) fail_no_memory(object);
    if (!writable.is_none() && !PyBool_Check(writable.ptr())) raise(PyExc_TypeError, "view: writable is True, False or None");
    const ElementPtr wanted = dtype.is_none() ? nullptr : element_named(dtype);
    if (spec.is_none()) return view_undeclared(object, wanted, writable);
    const bool read_only = writable.ptr() == Py_False;
    std::string text_of_spec;
    if (nb::isinstance<nb::str>(spec)) {
        text_of_spec = nb::cast<std::string>(spec);
    } else {
        if (!wanted) raise(PyExc_TypeError, "view: a sequence of axis words needs dtype= too");
        text_of_spec = declaration_of(spec, wanted, read_only);
    }
    Declaration declared = parse_declaration(text_of_spec);
    if (writable.ptr() == Py_True && declared.is_const) raise(PyExc_ValueError, "view '", text_of_spec, "': const, but writable=True");
    if (read_only) declared.is_const = true;
    if (!PyObject_CheckBuffer(object.ptr())) return without_format(object, &declared, wanted);
    if (!wanted || wanted->dtype) return view_declared(object, declared);
    // Elements that no declaration names: their type is compared as it is, the axes are held to the words.
    declared.element = wanted->format;
    nb::object view = view_of_buffer(object, acquire_buffer(object, flags_of(declared)), wanted);
    ViewObject& made = *as_view(view.ptr());
    require_declared(made.layout, made.itemsize(), declared);
    made.readonly = made.readonly || declared.is_const;
    return view;
}

int export_buffer(PyObject* self, Py_buffer* out, int flags) {
    return guarded(-1, [&] {
        out->obj = nullptr;
        ViewObject& view = *as_view(self);
        const auto asks = [&](int request) { return (flags & request) == request; };
        const auto refuse = [](const char* why) { raise(PyExc_BufferError, "view: ", why); };
        if (asks(PyBUF_WRITABLE) && view.readonly) refuse("the memory is read-only");
        if (asks(PyBUF_C_CONTIGUOUS) && !(view.is_contiguous(Order::C) && !view.layout.is_indirect())) refuse("the elements are not C contiguous");
        if (asks(PyBUF_F_CONTIGUOUS) && !(view.is_contiguous(Order::Fortran) && !view.layout.is_indirect()))
            refuse("the elements are not Fortran contiguous");
        if (asks(PyBUF_ANY_CONTIGUOUS) && (view.layout.is_indirect() || !(view.is_contiguous(Order::C) || view.is_contiguous(Order::Fortran))))
            refuse("the elements are not contiguous");
        if (!asks(PyBUF_INDIRECT) && view.layout.is_indirect()) refuse("axes are indirect, and suboffsets were not asked for");
        if (!asks(PyBUF_STRIDES) && !view.is_contiguous(Order::C)) refuse("the elements are not C contiguous, and strides were not asked for");
        if (!asks(PyBUF_ND) && asks(PyBUF_FORMAT)) refuse("a format without a shape cannot be given");
        out->buf = view.data;
        out->len = view.layout.size() * view.itemsize();
        out->itemsize = view.itemsize();
        out->readonly = view.readonly;
        out->ndim = asks(PyBUF_ND) ? static_cast<int>(view.layout.rank()) : 1;
        out->format = asks(PyBUF_FORMAT) ? const_cast<char*>(view.element->format.c_str()) : nullptr;
        out->shape = asks(PyBUF_ND) ? reinterpret_cast<Py_ssize_t*>(view.layout.shape.data()) : nullptr;
        out->strides = asks(PyBUF_STRIDES) ? reinterpret_cast<Py_ssize_t*>(view.layout.strides.data()) : nullptr;
        out->suboffsets = view.layout.is_indirect() ? reinterpret_cast<Py_ssize_t*>(view.layout.suboffsets.data()) : nullptr;
        out->internal = nullptr;
        out->obj = Py_NewRef(self);
        ++view.exports;
        return 0;
    });
}

void return_buffer(PyObject* self, Py_buffer*) { --as_view(self)->exports; }

namespace {

constexpr const char* kVersioned = "dltensor_versioned";
constexpr const char* kLegacy = "dltensor";

/// A capsule that nobody has taken frees what is in it.
template <class Managed>
void free_capsule(PyObject* capsule, const char* name) {
    if (!PyCapsule_IsValid(capsule, name)) return;
    auto* tensor = static_cast<Managed*>(PyCapsule_GetPointer(capsule, name));
    if (tensor->deleter != nullptr) tensor->deleter(tensor);
}

dlpack::LegacyManagedTensor* as_legacy(dlpack::ManagedTensor* tensor) {
    auto* legacy = new dlpack::LegacyManagedTensor;
    legacy->tensor = tensor->tensor;
    legacy->context = tensor;
    legacy->deleter = [](dlpack::LegacyManagedTensor* self) {
        auto* inner = static_cast<dlpack::ManagedTensor*>(self->context);
        inner->deleter(inner);
        delete self;
    };
    return legacy;
}

/// The view in a capsule, whose deleter from then on is called when the view goes.
template <class Managed>
View take(PyObject* capsule, const char* name, const char* used) {
    auto* tensor = static_cast<Managed*>(PyCapsule_GetPointer(capsule, name));
    check(tensor != nullptr);
    View view = from_dlpack(tensor);
    check(PyCapsule_SetName(capsule, used) == 0);
    check(PyCapsule_SetDestructor(capsule, nullptr) == 0);
    return view;
}

}  // namespace

nb::object export_dlpack(PyObject* self, nb::handle max_version, nb::handle device, nb::handle copy) {
    const ViewObject& view = *as_view(self);
    if (!device.is_none()) {
        const int wanted = nb::cast<int>(nb::object(device[0]));
        if (wanted != dlpack::kCpu) raise(PyExc_BufferError, "__dlpack__: the memory is that of the processor, not of device ", wanted);
    }
    bool versioned = false;
    if (!max_version.is_none()) versioned = nb::cast<int>(nb::object(max_version[0])) >= 1;
    if (!view.element->dtype) raise(PyExc_BufferError, "__dlpack__: elements of ", name_of(view.element->type), " have no DLPack type");
    const bool copied = copy.ptr() == Py_True;
    if (!versioned && view.readonly && !copied) raise(PyExc_BufferError, "__dlpack__: the memory is read-only, which only DLPack 1.0 can say");
    dlpack::ManagedTensor* tensor = to_dlpack(owning_engine_view(view, "__dlpack__"), copied ? Export::Copied : Export::Shared);
    if (versioned)
        return own(PyCapsule_New(tensor, kVersioned, [](PyObject* c) { free_capsule<dlpack::ManagedTensor>(c, kVersioned); }));
    return own(PyCapsule_New(as_legacy(tensor), kLegacy, [](PyObject* c) { free_capsule<dlpack::LegacyManagedTensor>(c, kLegacy); }));
}

nb::object import_dlpack(nb::handle object) {
    nb::object capsule, base = nb::borrow(object);
    if (PyCapsule_CheckExact(object.ptr())) {
        capsule = nb::borrow(object);
        base = nb::object();
    } else {
        const nb::object method = nb::getattr(object, "__dlpack__", nb::none());
        if (method.is_none()) fail_no_memory(object);
        try {
            capsule = method(nb::arg("max_version") = nb::make_tuple(dlpack::kMajorVersion, dlpack::kMinorVersion));
        } catch (nb::python_error& error) {
            if (!error.matches(PyExc_TypeError)) throw;
            capsule = method();  // an exporter of before 1.0
        }
    }
    if (PyCapsule_IsValid(capsule.ptr(), kVersioned))
        return make_view_object(take<dlpack::ManagedTensor>(capsule.ptr(), kVersioned, "used_dltensor_versioned"), base);
    if (PyCapsule_IsValid(capsule.ptr(), kLegacy))
        return make_view_object(take<dlpack::LegacyManagedTensor>(capsule.ptr(), kLegacy, "used_dltensor"), base);
    raise(PyExc_ValueError, "view: no DLPack capsule, or one that has been used");
}

namespace {

/// NumPy's code of a scalar: "<f8".
std::string code_of(const Element& element) {
    const ElementType& type = element.type;
    if (!type.is_scalar()) return text("|V", type.item_bytes());
    const Scalar& scalar = type.scalar();
    const auto plain = [&](char letter, std::int64_t count) { return text(scalar.bytes == 1 ? '|' : scalar.swapped ? '>' : '<', letter, count); };
    switch (scalar.kind) {
        case ScalarKind::Bool: return plain('b', scalar.bytes);
        case ScalarKind::Signed: return plain('i', scalar.bytes);
        case ScalarKind::Unsigned: return plain('u', scalar.bytes);
        case ScalarKind::Float:
            if (element.dtype && name_of(*element.dtype) == "bfloat16") break;
            return plain('f', scalar.bytes);
        case ScalarKind::Complex: return plain('c', scalar.bytes);
        case ScalarKind::Char:
        case ScalarKind::Bytes: return text("|S", scalar.bytes);
        case ScalarKind::Ucs4: return text(scalar.swapped ? '>' : '<', 'U', scalar.bytes / 4);
        default: break;
    }
    return text("|V", scalar.bytes);
}

nb::object tuple_from(const Dims& numbers) {
    nb::list list;
    for (const std::int64_t number : numbers) list.append(number);
    return nb::tuple(list);
}

Dims dims_from(nb::handle numbers) {
    Dims dims;
    for (nb::handle number : nb::iter(numbers)) dims.push_back(nb::cast<std::int64_t>(number));
    return dims;
}

/// The element that a list of fields says, as NumPy writes it: (name, code) or (name, code, shape).
ElementType element_from_descr(nb::handle descr) {
    std::vector<Field> fields;
    std::int64_t offset = 0;
    for (nb::handle item : nb::iter(descr)) {
        const nb::object name = nb::object(item[0]);
        const std::string title = nb::isinstance<nb::str>(name) ? nb::cast<std::string>(name) : nb::cast<std::string>(nb::object(name[1]));
        const nb::object code = nb::object(item[1]);
        ElementType type = nb::isinstance<nb::str>(code) ? element_named(code)->type : element_from_descr(code);
        if (nb::len(item) > 2) {
            const Dims shape = dims_from(nb::object(item[2]));
            type = ElementType::array(as_span(shape), type);
        }
        const std::int64_t bytes = type.item_bytes();
        if (!title.empty()) fields.push_back({title, offset, std::move(type)});  // a name of "" is padding
        offset += bytes;
    }
    return ElementType::record(std::move(fields), offset);
}

}  // namespace

nb::object array_interface(const ViewObject& view) {
    if (view.layout.is_indirect()) raise(PyExc_AttributeError, "__array_interface__: axes are indirect; the buffer protocol says that");
    nb::dict result;
    result["version"] = 3;
    result["shape"] = tuple_from(view.layout.shape);
    result["strides"] = tuple_from(view.layout.strides);
    result["typestr"] = code_of(*view.element);
    result["data"] = nb::make_tuple(reinterpret_cast<std::uintptr_t>(view.data), view.readonly);
    return result;
}

nb::object import_array_interface(nb::handle object, nb::handle interface) {
    const auto item = [&](const char* name) -> nb::object {
        PyObject* const found = PyDict_GetItemString(interface.ptr(), name);
        return found == nullptr ? nb::none() : nb::borrow(found);
    };
    if (!PyDict_Check(interface.ptr())) raise(PyExc_TypeError, "view: __array_interface__ is no dict");
    const nb::object data = item("data"), mask = item("mask"), descr = item("descr"), code = item("typestr"), strides = item("strides");
    if (!mask.is_none()) raise(PyExc_TypeError, "view: masked arrays are not taken; pass the mask as where=");
    if (!PyTuple_Check(data.ptr()) || !nb::isinstance<nb::str>(code) || item("shape").is_none())
        raise(PyExc_ValueError, "view: __array_interface__ has no shape, typestr and data (a pointer and a flag)");
    ViewObject made;
    made.element = element_named(code);
    if (!descr.is_none() && nb::cast<std::string>(code).find('V') != std::string::npos) made.element = element_of(element_from_descr(descr));
    made.layout.shape = dims_from(item("shape"));
    if (strides.is_none()) made.layout.strides = contiguous_layout(as_span(made.layout.shape), made.element->bytes(), Order::C, "view").strides;
    else made.layout.strides = dims_from(strides);
    made.data = reinterpret_cast<char*>(nb::cast<std::uintptr_t>(nb::object(data[0])));
    made.readonly = nb::cast<bool>(nb::object(data[1]));
    require_addressable(made.layout, made.element->bytes(), made.data, "view");
    made.holder = new_holder();
    nb::inst_ptr<Holder>(made.holder)->object = nb::borrow(object);
    made.base = nb::borrow(object);
    return make_view_object(std::move(made));
}

}  // namespace stridejit::python
