// stridejit.Lazy: expressions that are computed later, and traces of functions.

#include "config.h"
#include "expression_object.h"
#include "formula.h"
#include "function.h"
#include "numpy_array.h"
#include "operand.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/several.h"
#include "stridejit/kernels/user_reduction.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

PyTypeObject* g_lazy_type = nullptr;

/// Python's names of the operators that the catalogue has by symbol.
constexpr struct {
    const char *symbol, *method, *reflected;
} kOperators[] = {
    {"+", "__add__", "__radd__"},       {"-", "__sub__", "__rsub__"},       {"*", "__mul__", "__rmul__"},
    {"/", "__truediv__", "__rtruediv__"}, {"//", "__floordiv__", "__rfloordiv__"}, {"%", "__mod__", "__rmod__"},
    {"**", "__pow__", "__rpow__"},      {"&", "__and__", "__rand__"},       {"|", "__or__", "__ror__"},
    {"^", "__xor__", "__rxor__"},       {"<<", "__lshift__", "__rlshift__"}, {">>", "__rshift__", "__rrshift__"},
    {"<", "__lt__", nullptr},           {"<=", "__le__", nullptr},          {">", "__gt__", nullptr},
    {">=", "__ge__", nullptr},          {"==", "__eq__", nullptr},          {"!=", "__ne__", nullptr},
};
constexpr struct {
    const char *symbol, *method;
} kSigns[] = {{"-", "__neg__"}, {"+", "__pos__"}, {"~", "__invert__"}};

Expr literal_of(const Operand& number) { return Expr(make_literal(number.literal())); }

nb::object not_implemented() { return nb::borrow(Py_NotImplemented); }

/// Can it be an operand? What cannot, another class may know.
bool may_be_operand(nb::handle value) {
    PyObject* const object = value.ptr();
    return as_lazy(object) != nullptr || PyFloat_Check(object) || PyLong_Check(object) || shows_memory(object);
}

void require_untraced(const LazyObject& lazy, const char* what) {
    if (lazy.traced)
        raise(PyExc_TypeError, what, ": the value is not known while a function is traced; use where() instead of branches");
}

}  // namespace

LazyObject* as_lazy(PyObject* object) { return Py_TYPE(object) == g_lazy_type ? nb::inst_ptr<LazyObject>(object) : nullptr; }

nb::object make_lazy(LazyObject lazy) {
    nb::object self = nb::inst_alloc(nb::handle(reinterpret_cast<PyObject*>(g_lazy_type)));
    new (nb::inst_ptr<LazyObject>(self)) LazyObject(std::move(lazy));
    nb::inst_mark_ready(self);
    return self;
}

LazyObject lazy_of(PyObject* object, const char* call, const char* name) {
    if (const LazyObject* lazy = as_lazy(object)) return *lazy;
    Operand operand;
    operand.read(object, call, name);
    if (!operand.is_array()) return {literal_of(operand), false, false};
    const bool numpy = operand.from_numpy;
    const nb::object view = as_view(object) != nullptr ? nb::borrow(object) : acquire_view(object, nb::none(), nb::none(), nb::none());
    return {Expr(owning_engine_view(*as_view(view.ptr()), call)), false, numpy};
}

nb::object apply_lazily(const CatalogueRow& row, PyObject* const* arguments, std::size_t count) {
    std::vector<Expr> expressions;
    bool traced = false, numpy = false;
    for (std::size_t k = 0; k < count; ++k) {
        LazyObject lazy = lazy_of(arguments[k], row.name.data(), "an operand");
        traced = traced || lazy.traced;
        numpy = numpy || lazy.numpy;
        expressions.push_back(std::move(lazy.expression));
    }
    return make_lazy({row.apply(expressions), traced, numpy});
}

nb::object compute(const LazyObject& lazy, nb::handle out) {
    require_untraced(lazy, "lazy");
    const Dims shape = lazy.expression.shape();
    nb::object result = out.is_none() ? new_result(lazy.expression.dtype(), as_span(shape), {}, ResultOrder::C, lazy.numpy) : nb::borrow(out);
    Operand target;
    target.read_output(result.ptr(), "lazy");
    const View to = target.view();
    {
        const WithoutGil others;
        assign(to, lazy.expression, current_engine());
    }
    return out.is_none() ? as_returned(std::move(result)) : result;
}

nb::object compute_all(const char* call, std::span<const LazyObject> lazies, nb::handle out) {
    if (!out.is_none() && (!PyTuple_Check(out.ptr()) || static_cast<std::size_t>(PyTuple_GET_SIZE(out.ptr())) != lazies.size()))
        raise(PyExc_TypeError, call, ": out has to be a tuple of ", lazies.size(), " arrays");
    std::vector<nb::object> results;
    std::vector<View> outs;
    std::vector<Expr> expressions;
    const std::unique_ptr<Operand[]> targets(new Operand[std::max<std::size_t>(lazies.size(), 1)]);
    for (std::size_t k = 0; k < lazies.size(); ++k) {
        require_untraced(lazies[k], call);
        const Expr& expression = lazies[k].expression;
        const Dims shape = expression.shape();
        results.push_back(out.is_none() ? new_result(expression.dtype(), as_span(shape), {}, ResultOrder::C, lazies[k].numpy)
                                        : nb::borrow(PyTuple_GET_ITEM(out.ptr(), static_cast<Py_ssize_t>(k))));
        targets[k].read_output(results.back().ptr(), call);
        outs.push_back(targets[k].view());
        expressions.push_back(expression);
    }
    {
        const WithoutGil others;
        assign_all(outs, expressions, current_engine());
    }
    if (!out.is_none()) return nb::borrow(out);
    const nb::object tuple = own(PyTuple_New(static_cast<Py_ssize_t>(results.size())));
    for (std::size_t k = 0; k < results.size(); ++k)
        PyTuple_SET_ITEM(tuple.ptr(), static_cast<Py_ssize_t>(k), as_returned(std::move(results[k])).release().ptr());
    return tuple;
}

/// stridejit._core.UserReduction: what stridejit.Reduction is made of.
nb::object call_own_reduction(const UserReduction& reduction, const nb::tuple& arguments, nb::handle axis, bool keepdims) {
    std::vector<Expr> expressions;
    bool traced = false, numpy = false;
    for (nb::handle argument : arguments) {
        LazyObject lazy = lazy_of(argument.ptr(), reduction.name().c_str(), "an operand");
        traced = traced || lazy.traced;
        numpy = numpy || lazy.numpy;
        expressions.push_back(std::move(lazy.expression));
    }
    ReduceOptions options;
    options.keepdims = keepdims;
    if (!axis.is_none()) {
        options.axes.emplace();
        if (PyTuple_Check(axis.ptr()) || PyList_Check(axis.ptr()))
            for (nb::handle one : nb::iter(axis)) options.axes->push_back(nb::cast<std::int64_t>(one));
        else options.axes->push_back(nb::cast<std::int64_t>(axis));
    }
    return make_lazy({reduction.apply(expressions, options), traced, numpy});
}

/// stridejit._core._Several: several results of one array, remembered as the other functions' are.
class SeveralOfOne {
public:
    /// `make` gives the results of the array, which it is given as a variable. `whole`: an output has the shape of its result.
    SeveralOfOne(const std::string& call, const nb::callable& make, bool whole) : formula_(call, traced(call, make), {"a"}), whole_(whole) {}

    nb::object operator()(nb::handle array, nb::handle out) {
        Operand operand;
        operand.read(array.ptr(), formula_.call().c_str(), "a");
        Operand* const operands[] = {&operand};
        if (whole_ && !out.is_none() && PyTuple_Check(out.ptr()) && static_cast<std::size_t>(PyTuple_GET_SIZE(out.ptr())) == formula_.results()) {
            std::size_t k = 0;
            for (const Dims& shape : formula_.shapes(operands)) require_shape(nb::handle(PyTuple_GET_ITEM(out.ptr(), static_cast<Py_ssize_t>(k++))), shape, formula_.call().c_str());
        }
        return formula_.evaluate(operands, out, Casting::SameKind, ResultOrder::C);
    }

private:
    static std::vector<Expr> traced(const std::string& call, const nb::callable& make) {
        std::vector<Expr> expressions;
        for (nb::handle result : nb::iter(make(make_lazy({Expr::variable("a"), true, false})))) expressions.push_back(lazy_of(result.ptr(), call.c_str(), "a result").expression);
        return expressions;
    }
    Formula formula_;
    bool whole_;
};

void define_several(nb::module_& m) {
    nb::class_<SeveralOfOne>(m, "_Several")
        .def("__init__", [](SeveralOfOne* self, const std::string& call, const nb::callable& make, bool whole) { new (self) SeveralOfOne(call, make, whole); })
        .def("__call__", [](SeveralOfOne& self, nb::handle array, nb::handle out) { return self(array, out); }, nb::arg("array").none(), nb::arg("out").none());
    m.def("_compute_all", [](const nb::tuple& values, nb::handle out, const std::string& call) {
        std::vector<LazyObject> lazies;
        for (nb::handle value : values) lazies.push_back(lazy_of(value.ptr(), call.c_str(), "a value"));
        return compute_all(call.c_str(), lazies, out);
    }, nb::arg("values"), nb::arg("out").none(), nb::arg("call"));
    nb::class_<UserReduction>(m, "_UserReduction")
        .def("__init__", [](UserReduction* self, const std::string& definition) { new (self) UserReduction(std::string_view(definition)); })
        .def_prop_ro("name", [](const UserReduction& self) { return self.name(); })
        .def_prop_ro("states", [](const UserReduction& self) { return self.states(); })
        .def("lazily", &call_own_reduction, nb::arg("arguments"), nb::arg("axis").none(), nb::arg("keepdims"));
}

void define_lazy(nb::module_& m) {
    define_several(m);
    nb::class_<LazyObject> lazy(m, "Lazy",
                                "An expression of arrays, computed in one fused pass when it is stored or asked for: compute(), numpy.asarray().\n"
                                "Operators, the functions of this module and NumPy's ufuncs make larger ones of it.");
    g_lazy_type = reinterpret_cast<PyTypeObject*>(lazy.ptr());
    for (const auto& each : kOperators) {
        const CatalogueRow* const row = find_operator(each.symbol, 2);
        if (row == nullptr) continue;
        lazy.def(each.method, [row](nb::handle a, nb::handle b) {
            if (!may_be_operand(b)) return not_implemented();
            PyObject* const arguments[] = {a.ptr(), b.ptr()};
            return apply_lazily(*row, arguments, 2);
        }, nb::sig(text("def ", each.method, "(self, other: object) -> Lazy").c_str()));
        if (each.reflected == nullptr) continue;
        lazy.def(each.reflected, [row](nb::handle a, nb::handle b) {
            if (!may_be_operand(b)) return not_implemented();
            PyObject* const arguments[] = {b.ptr(), a.ptr()};
            return apply_lazily(*row, arguments, 2);
        }, nb::sig(text("def ", each.reflected, "(self, other: object) -> Lazy").c_str()));
    }
    for (const auto& each : kSigns) {
        const CatalogueRow* const row = find_operator(each.symbol, 1);
        if (row == nullptr) continue;
        lazy.def(each.method, [row](nb::handle a) {
            PyObject* const arguments[] = {a.ptr()};
            return apply_lazily(*row, arguments, 1);
        }, nb::sig(text("def ", each.method, "(self) -> Lazy").c_str()));
    }
    lazy.def("__abs__", [](nb::handle a) {
            PyObject* const arguments[] = {a.ptr()};
            return apply_lazily(*find_function("abs"), arguments, 1);
        }, nb::sig("def __abs__(self) -> Lazy"))
        .def("__getitem__", [](const LazyObject& self, nb::handle key) { 
                 return make_lazy({self.expression.index(read_index(key)), self.traced, self.numpy});
             },
             nb::sig("def __getitem__(self, key: object) -> Lazy"))
        .def("__bool__", [](const LazyObject& self) {
            require_untraced(self, "bool");
            return nb::cast<bool>(nb::bool_(compute(self, nb::none())));
        })
        .def("__float__", [](const LazyObject& self) { return own(PyNumber_Float(compute(self, nb::none()).ptr())); })
        .def("__int__", [](const LazyObject& self) { return own(PyNumber_Long(compute(self, nb::none()).ptr())); })
        .def("__array__", [](const LazyObject& self, nb::handle dtype, nb::handle) {
                 const nb::object asarray = nb::module_::import_("numpy").attr("asarray");
                 return asarray(compute(self, nb::none()), dtype);
             }, nb::arg("dtype") = nb::none(), nb::arg("copy") = nb::none(),
             nb::sig("def __array__(self, dtype: object = None, copy: object = None) -> object"))
        .def("compute", [](const LazyObject& self, nb::handle out) { return compute(self, out); }, nb::arg("out") = nb::none(),
             "The value: a new array, NumPy's where an operand was, or out.", nb::sig("def compute(self, out: object = None) -> object"))
        .def_prop_ro("T", [](const LazyObject& self) {
                 return make_lazy({self.expression.transpose(), self.traced, self.numpy});
             }, "All axes reversed.", nb::sig("def T(self) -> Lazy"))
        .def_prop_ro("shape", [](const LazyObject& self) {
                 require_untraced(self, "shape");
                 nb::list list;
                 for (const std::int64_t extent : self.expression.shape()) list.append(extent);
                 return nb::tuple(list);
             }, "Of the value.", nb::sig("def shape(self) -> tuple[int, ...]"))
        .def_prop_ro("ndim", [](const LazyObject& self) {
            require_untraced(self, "ndim");
            return self.expression.shape().size();
        })
        .def_prop_ro("dtype", [](const LazyObject& self) {
            require_untraced(self, "dtype");
            return std::string(name_of(self.expression.dtype()));
        })
        .def("__repr__", [](const LazyObject& self) {
            if (self.traced) return std::string("<stridejit.Lazy, traced>");
            return text("<stridejit.Lazy ", name_of(self.expression.dtype()), " of shape ", to_text(as_span(self.expression.shape())), ">");
        });
    lazy.attr("__hash__") = nb::none();  // == makes an expression
    m.def("lazy", [](nb::handle value) { return make_lazy(lazy_of(value.ptr(), "lazy", "the argument")); }, nb::arg("value").none(),
          "An array, or a number, as an expression that is computed later: numpy.exp(stridejit.lazy(a)) * 2. Keeps the memory.",
          nb::sig("def lazy(value: object) -> Lazy"));
}

}  // namespace stridejit::python
