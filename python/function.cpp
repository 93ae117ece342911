// Functions of the catalogue as Python calls them: element-wise ones here, others in reduce.cpp, scan.cpp and contraction.cpp.

#include "function.h"

#include <structmember.h>

#include <algorithm>
#include <map>

#include "expression_object.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/expression_node.h"
#include "view_object.h"

namespace stridejit::python {
DType plain_dtype(nb::handle name, const char* call) {
    const ElementPtr element = element_named(name);
    if (!element->dtype || element->swapped) raise(PyExc_TypeError, call, ": dtype ", nb::repr(name).c_str(), " cannot be computed with");
    return *element->dtype;
}

bool truth_of(nb::handle object) {
    const int truth = PyObject_IsTrue(object.ptr());
    check(truth >= 0);
    return truth != 0;
}

nb::handle one_output(nb::handle out, const char* call) {
    if (!PyTuple_CheckExact(out.ptr())) return out;
    if (PyTuple_GET_SIZE(out.ptr()) != 1) raise(PyExc_ValueError, call, ": out has one array, the result is one");
    return PyTuple_GET_ITEM(out.ptr(), 0);
}

void require_shape(nb::handle out, const Dims& shape, const char* call) {
    if (out.is_none()) return;
    Operand target;
    target.read_output(out.ptr(), call);
    if (target.rank != static_cast<int>(shape.size()) || !std::equal(shape.begin(), shape.end(), target.shape))
        raise(PyExc_ValueError, call, ": out has the shape ", to_text(target.extents()), ", the result ", to_text(as_span(shape)));
}

namespace {

/// Of element-wise functions.
constexpr std::size_t kMostArguments = 4;

/// What of a call makes another formula of a row.
struct Variant {
    std::optional<DType> dtype;
    bool where = false, out = false;  ///< a mask; with an output that keeps its elements where the mask is false
    DType out_dtype = DType::Bool;    ///< of that output
    unsigned baked = 0;               ///< arguments that are numbers which shape the expression
    std::vector<std::uint64_t> literals;
    auto operator<=>(const Variant&) const = default;
};

/// The function object: a row, and the formulas of its calls so far.
struct FunctionObject {
    PyObject_HEAD
    vectorcallfunc vectorcall;
    const CatalogueRow* row;
    std::unique_ptr<Formula>* plain;  ///< of calls without keywords but out
    std::map<Variant, std::unique_ptr<Formula>>* variants;
    bool shapes;  ///< a number among the arguments shapes the expression: an exponent
};

PyTypeObject* g_function_type = nullptr;

enum Keyword : std::size_t { kOut, kWhere, kCasting, kOrder, kDtype };

const Keywords& keywords() {
    static const Keywords table({"out", "where", "casting", "order", "dtype"});
    return table;
}

std::string variable_name(std::size_t k) { return text("x", k + 1); }

Expr apply_row(const CatalogueRow& row, const std::vector<Expr>& arguments, const std::optional<DType>& dtype) {
    if (!dtype) return row.apply(arguments);
    std::vector<Expr> cast_first;
    const std::size_t skipped = row.name == "where" ? 1 : 0;  // the condition stays one
    for (std::size_t k = 0; k < arguments.size(); ++k) cast_first.push_back(k < skipped ? arguments[k] : cast(arguments[k], *dtype));
    return row.apply(cast_first);
}

std::unique_ptr<Formula> make_formula(const FunctionObject& function, Operands operands, const Variant& variant) {
    const CatalogueRow& row = *function.row;
    std::vector<Expr> arguments;
    std::vector<std::string> names;
    for (std::size_t k = 0; k < row.arity; ++k) {
        names.push_back(variable_name(k));
        if ((variant.baked >> k) & 1) arguments.push_back(Expr(make_literal(operands[k]->literal())));
        else arguments.push_back(Expr::variable(names.back()));
    }
    Expr expression = apply_row(row, arguments, variant.dtype);
    if (variant.where) {
        names.push_back("where");
        if (variant.out) {
            names.push_back("out");
            expression = where(Expr::variable("where"), cast(expression, variant.out_dtype), Expr::variable("out"));
        } else {
            expression = where(Expr::variable("where"), expression, Expr(false));
        }
    }
    return std::make_unique<Formula>(std::string(row.name), std::move(expression), std::move(names));
}

struct Call {
    PyObject* arguments[kMostArguments] = {};
    nb::handle out = Py_None, where = Py_None;
    Casting casting = Casting::SameKind;
    ResultOrder order = ResultOrder::Keep;
    std::optional<DType> dtype;
};

Call read_call(const CatalogueRow& row, PyObject* const* arguments, std::size_t positional, PyObject* names) {
    Call call;
    const char* const name = row.name.data();
    if (positional < row.arity || positional > row.arity + 1)
        raise(PyExc_TypeError, row.name, "() takes ", row.arity, row.arity == 1 ? " argument" : " arguments", " and out, got ", positional);
    for (std::size_t k = 0; k < row.arity; ++k) call.arguments[k] = arguments[k];
    if (positional > row.arity) call.out = arguments[row.arity];
    const Py_ssize_t count = names == nullptr ? 0 : PyTuple_GET_SIZE(names);
    for (Py_ssize_t i = 0; i < count; ++i) {
        const nb::handle value = arguments[positional + static_cast<std::size_t>(i)];
        switch (keywords().place(PyTuple_GET_ITEM(names, i), name)) {
            case kOut: call.out = one_output(value, name); break;
            case kWhere: call.where = value.ptr() == Py_True ? nb::handle(Py_None) : value; break;
            case kCasting: call.casting = read_casting(value); break;
            case kOrder: call.order = read_order(value); break;
            case kDtype:
                if (!value.is_none()) call.dtype = plain_dtype(value, name);
                break;
            default: break;
        }
    }
    return call;
}

constexpr const char* kArgumentNames[kMostArguments] = {"argument 1", "argument 2", "argument 3", "argument 4"};

void require_input_casts(const CatalogueRow& row, Operands operands, const Call& call) {
    if (!call.dtype) return;
    for (std::size_t k = row.name == "where" ? 1 : 0; k < row.arity; ++k)
        if (operands[k]->is_array()) require_cast(row.name.data(), operands[k]->dtype, *call.dtype, call.casting);
}

Formula& variant_formula(FunctionObject& function, Operands operands, const Call& call, const Operand* target) {
    Variant variant;
    variant.dtype = call.dtype;
    variant.where = !call.where.is_none();
    variant.out = variant.where && target != nullptr;
    if (variant.out) variant.out_dtype = target->dtype;
    if (function.shapes)
        for (std::size_t k = 0; k < function.row->arity; ++k)
            if (!operands[k]->is_array() && operands[k]->kind == Operand::Kind::Integer) {
                variant.baked |= 1U << k;
                variant.literals.push_back(operands[k]->bits);
            }
    auto& formula = (*function.variants)[variant];
    if (!formula) {
        if (function.variants->size() > 512) {  // exponents of a loop
            function.variants->clear();
            return variant_formula(function, operands, call, target);
        }
        try {
            formula = make_formula(function, operands, variant);
        } catch (...) {
            function.variants->erase(variant);
            throw;
        }
    }
    return *formula;
}

nb::object call_elementwise(FunctionObject& function, PyObject* const* arguments, std::size_t positional, PyObject* names) {
    const CatalogueRow& row = *function.row;
    const Call call = read_call(row, arguments, positional, names);
    for (std::size_t k = 0; k < row.arity; ++k)
        if (as_lazy(call.arguments[k]) != nullptr) {
            nb::object lazy = apply_lazily(row, call.arguments, row.arity);
            return call.out.is_none() ? lazy : compute(*as_lazy(lazy.ptr()), call.out);
        }
    Operand read[kMostArguments];
    SmallVector<Operand*, 8> operands;
    for (std::size_t k = 0; k < row.arity; ++k) {
        read[k].read(call.arguments[k], row.name.data(), kArgumentNames[k]);
        operands.push_back(&read[k]);
    }
    if (call.where.is_none() && !call.dtype && !function.shapes) {
        if (!*function.plain) *function.plain = make_formula(function, {operands.data(), operands.size()}, {});
        return (*function.plain)->evaluate({operands.data(), operands.size()}, call.out, call.casting, call.order);
    }
    require_input_casts(row, {operands.data(), operands.size()}, call);
    Operand mask, target;
    if (!call.out.is_none()) target.read_output(call.out.ptr(), row.name.data());
    if (!call.where.is_none()) {
        mask.read(call.where.ptr(), row.name.data(), "where");
        if (mask.dtype != DType::Bool) raise(PyExc_TypeError, row.name, ": where has dtype ", name_of(mask.dtype), "; bool is wanted");
        operands.push_back(&mask);
        if (!call.out.is_none()) operands.push_back(&target);
    }
    const Operands all(operands.data(), operands.size());
    Formula& formula = variant_formula(function, all, call, call.out.is_none() ? nullptr : &target);
    if (!call.out.is_none() && !call.where.is_none()) {
        Variant without;  // what is stored where the mask holds has to cast to out by the rule
        Call unmasked = call;
        unmasked.where = Py_None;
        Formula& inner = variant_formula(function, all.first(row.arity), unmasked, nullptr);
        require_cast(row.name.data(), inner.dtype_of(all.first(row.arity)), target.dtype, call.casting);
    }
    return formula.evaluate(all, call.out, call.casting, call.order);
}

nb::object call_cast(PyObject* const* arguments, std::size_t positional, PyObject* names) {
    if (positional != 2 || names != nullptr) raise(PyExc_TypeError, "cast() takes 2 arguments, got ", positional);
    const DType dtype = plain_dtype(arguments[1], "cast");
    if (const LazyObject* lazy = as_lazy(arguments[0])) return make_lazy({cast(lazy->expression, dtype), lazy->traced, lazy->numpy});
    static auto& formulas = *new std::array<std::unique_ptr<Formula>, kViewDTypeCount>;
    auto& formula = formulas[static_cast<std::size_t>(dtype)];
    if (!formula) formula = std::make_unique<Formula>("cast", cast(Expr::variable("x1"), dtype), std::vector<std::string>{"x1"});
    Operand operand;
    operand.read(arguments[0], "cast", kArgumentNames[0]);
    Operand* const operands[] = {&operand};
    return formula->evaluate(operands, nb::none(), Casting::Unsafe, ResultOrder::Keep);
}

PyObject* call_function(PyObject* self, PyObject* const* arguments, std::size_t flags, PyObject* names) {
    return guarded<PyObject*>(nullptr, [&]() -> PyObject* {
        auto& function = *reinterpret_cast<FunctionObject*>(self);
        const auto positional = static_cast<std::size_t>(PyVectorcall_NARGS(flags));
        switch (function.row->kind) {
            case FunctionKind::Elementwise: return call_elementwise(function, arguments, positional, names).release().ptr();
            case FunctionKind::Reduction: return call_reduction(*function.row, arguments, positional, names).release().ptr();
            case FunctionKind::Scan: return call_scan(*function.row, arguments, positional, names).release().ptr();
            case FunctionKind::Contraction: return call_contraction(*function.row, arguments, positional, names).release().ptr();
            case FunctionKind::Cast: break;
        }
        return call_cast(arguments, positional, names).release().ptr();
    });
}

std::string signature_of(const CatalogueRow& row) {
    if (row.kind == FunctionKind::Reduction) {
        std::string out = text(row.name, "(a, axis=None, dtype=None, out=None, keepdims=False");
        const auto known = keywords_of(row.name);
        for (const auto keyword : {stridejit::Keyword::Initial, stridejit::Keyword::Where, stridejit::Keyword::Correction, stridejit::Keyword::Ord, stridejit::Keyword::Mode})
            if (std::find(known.begin(), known.end(), keyword) != known.end())
                out += text(", ", name_of(keyword), keyword == stridejit::Keyword::Where ? "=True" : "=None");
        return out + ")";
    }
    if (row.kind == FunctionKind::Scan) return text(row.name, "(a, axis=None, dtype=None, out=None, include_initial=False)");
    if (row.kind == FunctionKind::Cast) return text(row.name, "(a, dtype)");
    if (row.kind == FunctionKind::Contraction) return text(row.name, "(a, b, /, out=None, *, mode=None)");
    constexpr const char* kNames[] = {"a", "b", "c", "d", "e", "f", "g", "h"};
    std::string out(row.name);
    out += "(";
    for (std::size_t k = 0; k < row.arity; ++k) out += text(k == 0 ? "" : ", ", kNames[k]);
    return out + ", /, out=None, *, where=True, casting='same_kind', order='K', dtype=None)";
}

std::string documentation(const CatalogueRow& row) {
    std::string out = signature_of(row) + "\n\n" + std::string(row.meaning) + ".\n\n";
    if (row.kind == FunctionKind::Elementwise)
        out += "Operands broadcast, dtypes promote as in NumPy 2; numbers take the dtype of the arrays. The result is a new array\n"
               "(NumPy's where an operand is), or out. Where the mask `where` is false, out keeps its elements; without out they are 0.\n"
               "TypeError for dtypes that the function does not take or that do not cast to out, ValueError for shapes.";
    if (row.kind == FunctionKind::Reduction)
        out += "Over all axes, one, or a tuple of them; AxisError where there is no such axis. Elements that the mask `where` leaves out\n"
               "are passed over. dtype is that of accumulator and result; out takes the result.";
    if (row.kind == FunctionKind::Scan)
        out += "Along one axis, which is the only one where none is given; AxisError where there is no such axis. include_initial puts\n"
               "what comes of no element before the others. dtype is that of all sums and of the result; out takes the result.";
    return out;
}

PyObject* get_name(PyObject* self, void*) {
    const auto& row = *reinterpret_cast<FunctionObject*>(self)->row;
    return PyUnicode_FromStringAndSize(row.name.data(), static_cast<Py_ssize_t>(row.name.size()));
}

PyObject* get_doc(PyObject* self, void*) {
    return guarded<PyObject*>(nullptr, [&] {
        return PyUnicode_FromString(documentation(*reinterpret_cast<FunctionObject*>(self)->row).c_str());
    });
}

PyObject* get_signature(PyObject* self, void*) {
    return guarded<PyObject*>(nullptr, [&] {
        std::string signature = signature_of(*reinterpret_cast<FunctionObject*>(self)->row);
        return PyUnicode_FromString(signature.substr(signature.find('(')).c_str());
    });
}

/// What inspect.signature() and help() show: that of a lambda with these parameters.
PyObject* get_inspected(PyObject* self, void*) {
    return guarded<PyObject*>(nullptr, [&] {
        const std::string whole = signature_of(*reinterpret_cast<FunctionObject*>(self)->row);
        const std::size_t begin = whole.find('(');
        const std::string lambda = "lambda " + whole.substr(begin + 1, whole.size() - begin - 2) + ": None";
        const nb::dict nothing;
        const nb::object function = own(PyRun_String(lambda.c_str(), Py_eval_input, nothing.ptr(), nothing.ptr()));
        return nb::module_::import_("inspect").attr("signature")(function).release().ptr();
    });
}

PyObject* get_kind(PyObject* self, void*) {
    constexpr const char* kNames[] = {"elementwise", "reduction", "scan", "contraction", "cast"};
    return PyUnicode_FromString(kNames[static_cast<std::size_t>(reinterpret_cast<FunctionObject*>(self)->row->kind)]);
}

PyObject* get_symbol(PyObject* self, void*) {
    const auto symbol = reinterpret_cast<FunctionObject*>(self)->row->symbol;
    return PyUnicode_FromStringAndSize(symbol.data(), static_cast<Py_ssize_t>(symbol.size()));
}

PyObject* get_arity(PyObject* self, void*) { return PyLong_FromSize_t(reinterpret_cast<FunctionObject*>(self)->row->arity); }

PyObject* represent(PyObject* self) {
    return guarded<PyObject*>(nullptr, [&] {
        return PyUnicode_FromString(text("<stridejit function ", reinterpret_cast<FunctionObject*>(self)->row->name, ">").c_str());
    });
}

PyGetSetDef kGetters[] = {
    {"__name__", get_name, nullptr, "Its name in the catalogue.", nullptr},
    {"__doc__", get_doc, nullptr, nullptr, nullptr},
    {"__text_signature__", get_signature, nullptr, nullptr, nullptr},
    {"__signature__", get_inspected, nullptr, nullptr, nullptr},
    {"kind", get_kind, nullptr, "'elementwise', 'reduction', 'contraction' or 'cast'.", nullptr},
    {"symbol", get_symbol, nullptr, "Its operator in expressions; '' where there is none.", nullptr},
    {"arity", get_arity, nullptr, "Number of operands.", nullptr},
    {nullptr, nullptr, nullptr, nullptr, nullptr},
};

PyMemberDef kMembers[] = {
    {"__vectorcalloffset__", T_PYSSIZET, offsetof(FunctionObject, vectorcall), READONLY, nullptr},
    {nullptr, 0, 0, 0, nullptr},
};

PyType_Slot kFunctionSlots[] = {
    {Py_tp_call, reinterpret_cast<void*>(PyVectorcall_Call)},
    {Py_tp_getset, kGetters},
    {Py_tp_members, kMembers},
    {Py_tp_repr, reinterpret_cast<void*>(represent)},
    {0, nullptr},
};

PyType_Spec kFunctionSpec = {"stridejit._core.Function", sizeof(FunctionObject), 0,
                             Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL | Py_TPFLAGS_DISALLOW_INSTANTIATION, kFunctionSlots};

}  // namespace

Keywords::Keywords(std::initializer_list<const char*> names) {
    for (const char* name : names) names_.push_back(PyUnicode_InternFromString(name));
}

std::size_t Keywords::place(PyObject* name, const char* call) const {
    for (std::size_t i = 0; i < names_.size(); ++i)
        if (names_[i] == name) return i;
    for (std::size_t i = 0; i < names_.size(); ++i)
        if (PyUnicode_Compare(names_[i], name) == 0) return i;
    raise(PyExc_TypeError, call, "() got an unexpected keyword argument ", nb::repr(nb::handle(name)).c_str());
}

const char* Keywords::name(std::size_t place) const { return PyUnicode_AsUTF8(names_[place]); }

void define_functions(nb::module_& m) {
    g_function_type = reinterpret_cast<PyTypeObject*>(own(PyType_FromSpec(&kFunctionSpec)).release().ptr());
    m.attr("Function") = nb::handle(reinterpret_cast<PyObject*>(g_function_type));
    nb::dict functions;
    for (const CatalogueRow& row : catalogue()) {
        STRIDEJIT_ASSERT(row.arity <= kMostArguments, row.name);
        auto* function = PyObject_New(FunctionObject, g_function_type);
        check(function != nullptr);
        function->vectorcall = call_function;
        function->row = &row;
        function->plain = new std::unique_ptr<Formula>;  // as the object, never released: the module keeps it
        function->variants = new std::map<Variant, std::unique_ptr<Formula>>;
        function->shapes = row.symbol == "**";
        functions[nb::str(row.name.data(), row.name.size())] = nb::steal(reinterpret_cast<PyObject*>(function));
    }
    m.attr("functions") = functions;
}

}  // namespace stridejit::python
