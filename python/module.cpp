// stridejit._core: what is not Python of the module stridejit.


#include "config.h"
#include "expression_object.h"
#include "function.h"
#include "numpy_array.h"
#include "operand.h"
#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

Dims shape_from(nb::handle shape, const char* call) {
    Dims dims;
    const auto add = [&](nb::handle extent) {
        const Py_ssize_t value = PyNumber_AsSsize_t(extent.ptr(), PyExc_OverflowError);
        check(value != -1 || !PyErr_Occurred());
        dims.push_back(value);
    };
    if (PyIndex_Check(shape.ptr())) add(shape);
    else if (PySequence_Check(shape.ptr()) && !PyUnicode_Check(shape.ptr()))
        for (nb::handle extent : nb::iter(shape)) add(extent);
    else raise(PyExc_TypeError, call, ": a shape is an integer or a tuple of integers, not ", Py_TYPE(shape.ptr())->tp_name);
    return dims;
}

nb::object array(nb::handle shape, nb::handle dtype, nb::handle itemsize, const std::string& mode) {
    if (dtype.is_none()) raise(PyExc_TypeError, "array: a dtype or a format is wanted, not None");
    const Dims extents = shape_from(shape, "array");
    if (extents.empty()) raise(PyExc_ValueError, "array: the shape has no axis");
    if (mode != "c" && mode != "fortran") raise(PyExc_ValueError, "array: mode is ", quoted(mode), "; it can be 'c' or 'fortran'");
    const ElementPtr element = element_named(dtype);
    if (!itemsize.is_none()) {
        const auto bytes = nb::cast<std::int64_t>(itemsize);
        if (bytes <= 0) raise(PyExc_ValueError, "array: itemsize is ", bytes);
        if (bytes != element->bytes()) raise(PyExc_ValueError, "array: itemsize is ", bytes, ", but an element has ", element->bytes(), " bytes");
    }
    return new_array(as_span(extents), element, mode == "c" ? Order::C : Order::Fortran);
}

nb::object as_any_view(nb::handle object, const char* what) {
    if (as_view(object.ptr()) != nullptr) return nb::borrow(object);
    if (!shows_memory(object.ptr())) raise(PyExc_TypeError, what, ": ", Py_TYPE(object.ptr())->tp_name, " shows no memory");
    return acquire_view(object, nb::none(), nb::none(), nb::none());
}

/// NumPy's array of the same memory, where what the caller gave is NumPy's.
nb::object as_given(nb::object view, nb::handle given) {
    if (!is_numpy(given.ptr())) return view;
    return nb::module_::import_("numpy").attr("asarray")(view);
}

void copy_to(nb::handle target, nb::handle source, nb::handle casting, nb::handle where) {
    Operand to;
    to.read_output(target.ptr(), "copyto");
    const Casting rule = read_casting(casting);
    Operand from, mask;
    from.read(source.ptr(), "copyto", "src");
    if (from.is_array()) require_cast("copyto", from.dtype, to.dtype, rule);
    else if (from.kind == Operand::Kind::Real && !is_float(to.dtype)) require_cast("copyto", DType::Float64, to.dtype, rule);
    using Formulas = std::array<std::unique_ptr<Formula>, kViewDTypeCount>;
    static auto &plain = *new Formulas, &masked = *new Formulas;
    const Expr value = cast(Expr::variable("src"), to.dtype);
    if (where.is_none() || where.ptr() == Py_True) {
        auto& formula = plain[static_cast<std::size_t>(to.dtype)];
        if (!formula) formula = std::make_unique<Formula>("copyto", value, std::vector<std::string>{"src"});
        Operand* const operands[] = {&from};
        return formula->run(operands, to, Casting::Unsafe);
    }
    mask.read(where.ptr(), "copyto", "where");
    if (mask.dtype != DType::Bool) raise(PyExc_TypeError, "copyto: where has dtype ", name_of(mask.dtype), "; bool is wanted");
    auto& formula = masked[static_cast<std::size_t>(to.dtype)];
    if (!formula)
        formula = std::make_unique<Formula>("copyto", stridejit::where(Expr::variable("where"), value, Expr::variable("dst")),
                                            std::vector<std::string>{"src", "where", "dst"});
    Operand* const operands[] = {&from, &mask, &to};
    formula->run(operands, to, Casting::Unsafe);
}

nb::object permute_dims(nb::handle object, nb::handle axes) {
    const nb::object self = as_any_view(object, "permute_dims");
    const ViewObject& view = *as_view(self.ptr());
    if (axes.is_none()) return as_given(self.attr("T"), object);
    Dims order = shape_from(axes, "permute_dims");
    const auto rank = static_cast<std::int64_t>(view.layout.rank());
    for (const std::int64_t axis : order)
        if (axis < -rank || axis >= rank) raise(axis_error(), "permute_dims: axis ", axis, " is out of range for ", rank, " axes");
    return as_given(make_derived(self.ptr(), view, view.data, view.element, permute(view.layout, as_span(order))), object);
}

nb::object as_contiguous(nb::handle object, nb::handle dtype, Order order, const char* call) {
    const nb::object self = as_any_view(object, call);
    const ViewObject& view = *as_view(self.ptr());
    ElementPtr wanted = dtype.is_none() ? view.element : element_named(dtype);
    if (view.is_contiguous(order) && !view.layout.is_indirect() && wanted->type == view.element->type) return is_numpy(object.ptr()) ? nb::borrow(object) : self;
    if (dtype.is_none()) return as_given(copy_of(self.ptr(), order), object);
    nb::object result = new_array(as_span(view.layout.shape), wanted, order);
    if (view.layout.size() != 0) copy_into(*as_view(result.ptr()), view);
    return as_given(std::move(result), object);
}

}  // namespace
}  // namespace stridejit::python

NB_MODULE(_core, m) {
    using namespace stridejit::python;
    namespace sj = stridejit;
    m.doc() = "The compiled part of stridejit.";
    nb::register_exception_translator([](const std::exception_ptr& error, void*) {
        try {
            std::rethrow_exception(error);
        } catch (const sj::UserError&) {
            set_python_error();
        }
    });
    PyObject* const bases = PyTuple_Pack(2, PyExc_ValueError, PyExc_IndexError);
    const nb::object axis = nb::steal(PyErr_NewExceptionWithDoc("stridejit.AxisError", "An axis that an array does not have.", bases, nullptr));
    Py_XDECREF(bases);
    set_axis_error(axis.ptr());
    m.attr("AxisError") = axis;

    define_view(m);
    define_lazy(m);
    define_functions(m);
    define_text_evaluate(m);
    define_traced(m);
    define_config(m);

    m.def("view", &acquire_view, nb::arg("obj"), nb::arg("spec") = nb::none(), nb::arg("dtype") = nb::none(), nb::kw_only(),
          nb::arg("writable") = nb::none(),
          "A view of the memory of any object with the buffer protocol, __array_interface__ or __dlpack__; nothing is copied.\n\n"
          "spec is a declaration, 'const double[:, ::1]', or a sequence of axis words ('strided', 'contiguous', 'indirect',\n"
          "'indirect_contiguous', 'generic', ':', '::1') beside dtype=. Without one any layout is taken. writable=True asks for memory\n"
          "that can be written, False for a view that cannot, None for what there is; a declaration that is not const asks too.\n\n"
          "TypeError for an object that shows no memory, and for unknown dtypes; ValueError for another rank, element or layout than\n"
          "declared; BufferError (or the exporter's own) for read-only memory that is to be written.",
          nb::sig("def view(obj: object, spec: str | Sequence[str] | None = None, dtype: object = None, *, "
                  "writable: bool | None = None) -> View"));
    m.def("from_dlpack", &import_dlpack, nb::arg("x"), "A view of what a DLPack capsule, or an object with __dlpack__, shows.",
          nb::sig("def from_dlpack(x: object) -> View"));
    m.def("array", &array, nb::arg("shape"), nb::arg("dtype"), nb::arg("itemsize") = nb::none(), nb::arg("mode") = "c",
          "A new contiguous array of zeros that owns its memory. dtype is a name ('float32'), NumPy's code ('<f4') or a format of\n"
          "PEP 3118 ('T{i:n:d:x:}'); mode is 'c' or 'fortran'. ValueError for shapes that no memory holds, an itemsize that is not\n"
          "the element's, or another mode; TypeError for what is no dtype.",
          nb::sig("def array(shape: int | Sequence[int], dtype: object, itemsize: int | None = None, mode: str = 'c') -> View"));
    m.def("copyto", &copy_to, nb::arg("dst"), nb::arg("src"), nb::arg("casting") = "same_kind", nb::arg("where") = true,
          "Copies src into dst, broadcast and cast; where a mask is given, only where it is true. Overlap is harmless.\n"
          "TypeError where src does not cast by the rule, ValueError for shapes and read-only memory.",
          nb::sig("def copyto(dst: object, src: object, casting: str = 'same_kind', where: object = True) -> None"));
    m.def("permute_dims", &permute_dims, nb::arg("x"), nb::arg("axes") = nb::none(),
          "A view with the axes in this order, None being reversed. AxisError for an axis that is not there, ValueError for what is no\n"
          "permutation and for indirect axes.",
          nb::sig("def permute_dims(x: object, axes: Sequence[int] | None = None) -> View"));
    m.def("ascontiguousarray", [](nb::handle a, nb::handle dtype) { return as_contiguous(a, dtype, sj::Order::C, "ascontiguousarray"); },
          nb::arg("a"), nb::arg("dtype") = nb::none(), "The array in C order: a view where it is so already, else a copy.",
          nb::sig("def ascontiguousarray(a: object, dtype: object = None) -> View"));
    m.def("asfortranarray", [](nb::handle a, nb::handle dtype) { return as_contiguous(a, dtype, sj::Order::Fortran, "asfortranarray"); },
          nb::arg("a"), nb::arg("dtype") = nb::none(), "The array in Fortran order: a view where it is so already, else a copy.",
          nb::sig("def asfortranarray(a: object, dtype: object = None) -> View"));
}
