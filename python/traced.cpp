// stridejit.vectorize: functions of Python traced into formulas.

#include <Python.h>

#include <structmember.h>

#include <memory>

#include "expression_object.h"
#include "function.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

/// The decorated function. Traced when it is first called, with variables for its parameters.
struct TracedObject {
    PyObject_HEAD
    vectorcallfunc vectorcall;
    PyObject *function, *dictionary, *weak;
    PyObject *parameters, *defaults;  ///< tuples: names, and the values of the last ones
    Formula* formula;  ///< its own
    bool several;      ///< results are a tuple, of which there may be one
};

const char* name_of(const TracedObject& self) {
    const nb::object name = nb::getattr(nb::handle(self.function), "__name__", nb::str("function"));
    return PyUnicode_Check(name.ptr()) ? PyUnicode_AsUTF8(name.ptr()) : "function";
}

Expr expression_of(const TracedObject& self, nb::handle result) {
    const LazyObject lazy = lazy_of(result.ptr(), name_of(self), "the result");
    if (!lazy.traced && as_lazy(result.ptr()) == nullptr && shows_memory(result.ptr()))
        raise(PyExc_TypeError, name_of(self), ": the result is an array of its own, not computed of the parameters");
    return lazy.expression;
}

void trace(TracedObject& self) {
    std::vector<std::string> names;
    nb::list variables;
    for (nb::handle parameter : nb::iter(nb::handle(self.parameters))) {
        names.push_back(nb::cast<const char*>(parameter));
        variables.append(make_lazy({Expr::variable(names.back()), true, false}));
    }
    const nb::object result = own(PyObject_CallObject(self.function, own(PyList_AsTuple(variables.ptr())).ptr()));
    std::vector<Expr> expressions;
    self.several = PyTuple_Check(result.ptr()) != 0;
    if (self.several)
        for (nb::handle one : nb::iter(result)) expressions.push_back(expression_of(self, one));
    else expressions.push_back(expression_of(self, result));
    if (expressions.empty()) raise(PyExc_TypeError, name_of(self), ": the result is an empty tuple");
    auto formula = std::make_unique<Formula>(name_of(self), std::move(expressions), std::move(names));
    if (self.formula == nullptr) self.formula = formula.release();  // another thread may have been quicker, and use its own
}

constexpr std::size_t kMostParameters = 64;

struct Bound {
    SmallVector<PyObject*, 8> values;
    nb::handle out = Py_None;
    Casting casting = Casting::SameKind;
};

Bound bind(const TracedObject& self, PyObject* const* arguments, std::size_t positional, PyObject* names) {
    Bound bound;
    const auto count = static_cast<std::size_t>(PyTuple_GET_SIZE(self.parameters));
    if (positional > count) raise(PyExc_TypeError, name_of(self), "() takes ", count, " arguments, got ", positional);
    bound.values.resize(count, nullptr);
    for (std::size_t k = 0; k < positional; ++k) bound.values[k] = arguments[k];
    const Py_ssize_t named = names == nullptr ? 0 : PyTuple_GET_SIZE(names);
    for (Py_ssize_t i = 0; i < named; ++i) {
        PyObject* const name = PyTuple_GET_ITEM(names, i);
        PyObject* const value = arguments[positional + static_cast<std::size_t>(i)];
        bool found = false;
        for (std::size_t k = 0; k < count && !found; ++k) {
            PyObject* const parameter = PyTuple_GET_ITEM(self.parameters, static_cast<Py_ssize_t>(k));
            found = parameter == name || PyUnicode_Compare(parameter, name) == 0;
            if (!found) continue;
            if (bound.values[k] != nullptr) raise(PyExc_TypeError, name_of(self), "() got ", PyUnicode_AsUTF8(name), " twice");
            bound.values[k] = value;
        }
        if (found) continue;
        if (PyUnicode_CompareWithASCIIString(name, "out") == 0) bound.out = value;
        else if (PyUnicode_CompareWithASCIIString(name, "casting") == 0) bound.casting = read_casting(value);
        else raise(PyExc_TypeError, name_of(self), "() got an unexpected keyword argument ", nb::repr(nb::handle(name)).c_str());
    }
    const auto defaults = static_cast<std::size_t>(PyTuple_GET_SIZE(self.defaults));
    for (std::size_t k = 0; k < count; ++k) {
        if (bound.values[k] != nullptr) continue;
        if (k + defaults < count)
            raise(PyExc_TypeError, name_of(self), "() misses argument ", PyUnicode_AsUTF8(PyTuple_GET_ITEM(self.parameters, static_cast<Py_ssize_t>(k))));
        bound.values[k] = PyTuple_GET_ITEM(self.defaults, static_cast<Py_ssize_t>(k + defaults - count));
    }
    return bound;
}

nb::object call_traced(TracedObject& self, PyObject* const* arguments, std::size_t positional, PyObject* names) {
    const Bound bound = bind(self, arguments, positional, names);
    for (PyObject* value : bound.values)
        if (as_lazy(value) != nullptr) {  // inlined into a larger expression
            const nb::object tuple = own(PyTuple_New(static_cast<Py_ssize_t>(bound.values.size())));
            for (std::size_t k = 0; k < bound.values.size(); ++k)
                PyTuple_SET_ITEM(tuple.ptr(), static_cast<Py_ssize_t>(k), Py_NewRef(bound.values[k]));
            return own(PyObject_CallObject(self.function, tuple.ptr()));
        }
    if (self.formula == nullptr) trace(self);
    const std::size_t count = bound.values.size();
    Operand few[6];
    const std::unique_ptr<Operand[]> many(count > std::size(few) ? new Operand[count] : nullptr);
    Operand* const read = many ? many.get() : few;
    SmallVector<Operand*, 8> operands;
    for (std::size_t k = 0; k < count; ++k) {
        read[k].read(bound.values[k], name_of(self), PyUnicode_AsUTF8(PyTuple_GET_ITEM(self.parameters, static_cast<Py_ssize_t>(k))));
        operands.push_back(&read[k]);
    }
    const std::span<Operand* const> all(operands.data(), operands.size());
    if (!self.several || self.formula->results() > 1) return self.formula->evaluate(all, bound.out, bound.casting, ResultOrder::Keep);
    if (!bound.out.is_none() && (!PyTuple_Check(bound.out.ptr()) || PyTuple_GET_SIZE(bound.out.ptr()) != 1))
        raise(PyExc_TypeError, name_of(self), ": out has to be a tuple of 1 array");
    const nb::object one = self.formula->evaluate(all, bound.out.is_none() ? bound.out : nb::handle(PyTuple_GET_ITEM(bound.out.ptr(), 0)), bound.casting, ResultOrder::Keep);
    return bound.out.is_none() ? nb::make_tuple(one) : nb::borrow(bound.out);
}

PyObject* vectorcall(PyObject* self, PyObject* const* arguments, std::size_t flags, PyObject* names) {
    return guarded<PyObject*>(nullptr, [&] {
        return call_traced(*reinterpret_cast<TracedObject*>(self), arguments, static_cast<std::size_t>(PyVectorcall_NARGS(flags)), names)
            .release()
            .ptr();
    });
}

PyObject* explain(PyObject* object, PyObject* const* arguments, Py_ssize_t count, PyObject* names) {
    return guarded<PyObject*>(nullptr, [&]() -> PyObject* {
        auto& self = *reinterpret_cast<TracedObject*>(object);
        const Bound bound = bind(self, arguments, static_cast<std::size_t>(count), names);
        if (self.formula == nullptr) trace(self);
        const std::unique_ptr<Operand[]> read(new Operand[std::max<std::size_t>(bound.values.size(), 1)]);
        std::vector<Operand*> operands;
        for (std::size_t k = 0; k < bound.values.size(); ++k) {
            read[k].read(bound.values[k], name_of(self), "an argument");
            operands.push_back(&read[k]);
        }
        const nb::object show = nb::module_::import_("stridejit._core").attr("explain_lazy");
        nb::list all;
        for (Expr& expression : self.formula->substitute(operands)) all.append(show(make_lazy({std::move(expression), false, false}), bound.out));
        return (self.several ? own(PyList_AsTuple(all.ptr())) : nb::object(all[0])).release().ptr();
    });
}

int traverse(PyObject* object, visitproc visit, void* arg) {
    auto& self = *reinterpret_cast<TracedObject*>(object);
    Py_VISIT(Py_TYPE(object));
    Py_VISIT(self.function);
    Py_VISIT(self.dictionary);
    Py_VISIT(self.parameters);
    Py_VISIT(self.defaults);
    return 0;
}

int clear(PyObject* object) {
    auto& self = *reinterpret_cast<TracedObject*>(object);
    Py_CLEAR(self.function);
    Py_CLEAR(self.dictionary);
    return 0;
}

void deallocate(PyObject* object) {
    auto& self = *reinterpret_cast<TracedObject*>(object);
    PyTypeObject* const type = Py_TYPE(object);
    PyObject_GC_UnTrack(object);
    if (self.weak != nullptr) PyObject_ClearWeakRefs(object);
    clear(object);
    Py_CLEAR(self.parameters);
    Py_CLEAR(self.defaults);
    delete self.formula;
    type->tp_free(object);
    Py_DECREF(type);
}

PyObject* represent(PyObject* object) {
    return guarded<PyObject*>(nullptr, [&] {
        return PyUnicode_FromString(text("<stridejit vectorised ", name_of(*reinterpret_cast<TracedObject*>(object)), ">").c_str());
    });
}

/// A method where it is found through an instance.
PyObject* describe(PyObject* self, PyObject* instance, PyObject*) {
    if (instance == nullptr || instance == Py_None) return Py_NewRef(self);
    return PyMethod_New(self, instance);
}

PyMemberDef kMembers[] = {
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(TracedObject, vectorcall), READONLY, nullptr},
    {"__dictoffset__", T_PYSSIZET, offsetof(TracedObject, dictionary), READONLY, nullptr},
    {"__weaklistoffset__", T_PYSSIZET, offsetof(TracedObject, weak), READONLY, nullptr},
    {"__wrapped__", T_OBJECT, offsetof(TracedObject, function), READONLY, "The function itself."},
    {nullptr, 0, 0, 0, nullptr},
};

PyGetSetDef kGetters[] = {
    {"__dict__", PyObject_GenericGetDict, PyObject_GenericSetDict, nullptr, nullptr},
    {nullptr, nullptr, nullptr, nullptr, nullptr},
};

PyMethodDef kMethods[] = {
    {"explain", reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(explain)), METH_FASTCALL | METH_KEYWORDS,
     "The stages of a call with these arguments, as stridejit.explain() has them."},
    {nullptr, nullptr, 0, nullptr},
};

PyType_Slot kSlots[] = {
    {Py_tp_call, reinterpret_cast<void*>(PyVectorcall_Call)},
    {Py_tp_members, kMembers},
    {Py_tp_getset, kGetters},
    {Py_tp_methods, kMethods},
    {Py_tp_traverse, reinterpret_cast<void*>(traverse)},
    {Py_tp_clear, reinterpret_cast<void*>(clear)},
    {Py_tp_dealloc, reinterpret_cast<void*>(deallocate)},
    {Py_tp_repr, reinterpret_cast<void*>(represent)},
    {Py_tp_descr_get, reinterpret_cast<void*>(describe)},
    {0, nullptr},
};

PyType_Spec kSpec = {"stridejit._core.Vectorized", sizeof(TracedObject), 0,
                     Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_GC | Py_TPFLAGS_HAVE_VECTORCALL | Py_TPFLAGS_DISALLOW_INSTANTIATION, kSlots};

PyTypeObject* g_type = nullptr;

/// `parameters` and `defaults`: tuples, of names and of the values of the last ones.
nb::object make_traced(nb::handle function, const nb::tuple& parameters, const nb::tuple& defaults) {
    if (!PyCallable_Check(function.ptr())) raise(PyExc_TypeError, "vectorize: ", Py_TYPE(function.ptr())->tp_name, " is no function");
    if (parameters.size() > kMostParameters) raise(PyExc_TypeError, "vectorize: more than ", kMostParameters, " parameters");
    nb::object made = own(g_type->tp_alloc(g_type, 0));
    auto& self = *reinterpret_cast<TracedObject*>(made.ptr());
    self.formula = nullptr;
    self.vectorcall = vectorcall;
    self.function = Py_NewRef(function.ptr());
    self.parameters = Py_NewRef(parameters.ptr());
    self.defaults = Py_NewRef(defaults.ptr());
    return made;
}

}  // namespace

void define_traced(nb::module_& m) {
    g_type = reinterpret_cast<PyTypeObject*>(own(PyType_FromSpec(&kSpec)).release().ptr());
    m.attr("Vectorized") = nb::handle(reinterpret_cast<PyObject*>(g_type));
    m.def("_trace", &make_traced, nb::arg("function"), nb::arg("parameters"), nb::arg("defaults"), "What vectorize() makes of a function.");
}

}  // namespace stridejit::python
