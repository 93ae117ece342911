// evaluate(), re_evaluate(), validate(): numexpr's calls.

#include <algorithm>
#include <memory>
#include <string>
#include <unordered_map>

#include "expression_object.h"
#include "function.h"
#include "stridejit/kernels/compiled.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

struct Parsed {
    std::unique_ptr<Formula> formula;  ///< of all values
    std::vector<nb::object> names;  ///< interned
};
using ParsedPtr = std::shared_ptr<Parsed>;

constexpr std::size_t kMostTexts = 1024;

enum Keyword : std::size_t { kText, kLocal, kGlobal, kOut, kOrder, kCasting };

const Keywords& keywords() {
    static const Keywords table({"ex", "local_dict", "global_dict", "out", "order", "casting"});
    return table;
}

/// The text that was parsed last: most callers have one and the same object.
struct Last {
    PyObject* text = nullptr;  ///< a reference of its own
    ParsedPtr parsed;
    ParsedPtr evaluated;  ///< what re_evaluate() does again
};
Last& g_last = *new Last;  // never destroyed: Python is gone when statics are

ParsedPtr parse_text(PyObject* text) {
    if (!PyUnicode_Check(text)) raise(PyExc_TypeError, "evaluate: the expression is a ", Py_TYPE(text)->tp_name, "; a str is wanted");
    if (g_last.text == text) return g_last.parsed;
    static auto& known = *new std::unordered_map<std::string, ParsedPtr>;  // Python is gone when statics are destroyed
    Py_ssize_t length = 0;
    const char* const utf8 = PyUnicode_AsUTF8AndSize(text, &length);
    check(utf8 != nullptr);
    const std::string key(utf8, static_cast<std::size_t>(length));
    ParsedPtr& parsed = known[key];
    if (!parsed) {
        if (known.size() > kMostTexts) {
            known.clear();
            return parse_text(text);
        }
        try {
            const std::vector<Expr> expressions = parse_all(key);
            auto fresh = std::make_shared<Parsed>();
            std::vector<std::string> names;
            for (const Expr& expression : expressions) {
                const CompiledKernel compiled(expression);
                for (const std::string& name : compiled.names())
                    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
            }
            for (const std::string& name : names) fresh->names.push_back(own(PyUnicode_InternFromString(name.c_str())));
            fresh->formula = std::make_unique<Formula>("evaluate", expressions, names);
            parsed = std::move(fresh);
        } catch (...) {
            known.erase(key);
            throw;
        }
    }
    Py_XSETREF(g_last.text, Py_NewRef(text));
    g_last.parsed = parsed;
    return parsed;
}

PyObject* look_up(PyObject* dictionary, PyObject* name) {
    if (dictionary == nullptr) return nullptr;
    if (PyDict_CheckExact(dictionary)) {
        PyObject* const found = PyDict_GetItemWithError(dictionary, name);
        check(found != nullptr || !PyErr_Occurred());
        return Py_XNewRef(found);
    }
    PyObject* const found = PyObject_GetItem(dictionary, name);
    if (found == nullptr) {
        if (!PyErr_ExceptionMatches(PyExc_KeyError)) throw nb::python_error();
        PyErr_Clear();
    }
    return found;
}

struct Call {
    PyObject *text = nullptr, *local = nullptr, *global = nullptr;
    nb::handle out = Py_None;
    ResultOrder order = ResultOrder::Keep;
    Casting casting = Casting::Safe;
};

void set_argument(Call& call, std::size_t place, PyObject* value) {
    switch (place) {
        case kText: call.text = value; break;
        case kLocal: call.local = value == Py_None ? nullptr : value; break;
        case kGlobal: call.global = value == Py_None ? nullptr : value; break;
        case kOut: call.out = value; break;
        case kOrder: call.order = read_order(value); break;
        case kCasting: call.casting = read_casting(value); break;
        default: break;
    }
}

Call read_call(const char* name, PyObject* const* arguments, std::size_t flags, PyObject* names, std::size_t first) {
    Call call;
    const auto positional = static_cast<std::size_t>(PyVectorcall_NARGS(flags));
    if (positional + first > 6) raise(PyExc_TypeError, name, "() got ", positional, " arguments");
    for (std::size_t k = 0; k < positional; ++k) set_argument(call, k + first, arguments[k]);
    const Py_ssize_t count = names == nullptr ? 0 : PyTuple_GET_SIZE(names);
    for (Py_ssize_t i = 0; i < count; ++i)
        set_argument(call, keywords().place(PyTuple_GET_ITEM(names, i), name), arguments[positional + static_cast<std::size_t>(i)]);
    if (first == 0 && call.text == nullptr) raise(PyExc_TypeError, name, "() needs an expression");
    return call;
}

/// The values of names, by default where the caller sees them, and the operands made of them.
class Arguments {
public:
    Arguments(const Parsed& parsed, const Call& call, const char* name) : operands_(new Operand[std::max<std::size_t>(parsed.names.size(), 1)]) {
        nb::object local = nb::borrow(call.local), global = nb::borrow(call.global);
        if (call.local == nullptr && !parsed.names.empty()) local = frame_locals();
        if (call.global == nullptr && !parsed.names.empty()) global = nb::borrow(PyEval_GetGlobals());
        for (std::size_t k = 0; k < parsed.names.size(); ++k) {
            PyObject* const text = parsed.names[k].ptr();
            PyObject* found = look_up(local.ptr(), text);
            if (found == nullptr) found = look_up(global.ptr(), text);
            if (found == nullptr) {
                PyErr_SetObject(PyExc_KeyError, text);
                throw nb::python_error();
            }
            values_.push_back(nb::steal(found));
            operands_[k].read(found, name, PyUnicode_AsUTF8(text));
            pointers_.push_back(&operands_[k]);
        }
    }
    [[nodiscard]] std::span<Operand* const> operands() const { return {pointers_.data(), pointers_.size()}; }

private:
    static nb::object frame_locals() {
#if PY_VERSION_HEX >= 0x030D0000
        PyObject* const locals = PyEval_GetFrameLocals();
        if (locals == nullptr) PyErr_Clear();
        return nb::steal(locals);
#else
        return nb::borrow(PyEval_GetLocals());
#endif
    }
    std::vector<nb::object> values_;
    std::unique_ptr<Operand[]> operands_;  // behind the values, so that they go first
    SmallVector<Operand*, 8> pointers_;
};

nb::object evaluate_parsed(const ParsedPtr& parsed, const Call& call) {
    const Arguments arguments(*parsed, call, "evaluate");
    nb::object result = parsed->formula->evaluate(arguments.operands(), call.out, call.casting, call.order);
    g_last.evaluated = parsed;
    return result;
}

PyObject* evaluate(PyObject*, PyObject* const* arguments, Py_ssize_t count, PyObject* names) {
    return guarded<PyObject*>(nullptr, [&] {
        const Call call = read_call("evaluate", arguments, static_cast<std::size_t>(count), names, 0);
        return evaluate_parsed(parse_text(call.text), call).release().ptr();
    });
}

PyObject* re_evaluate(PyObject*, PyObject* const* arguments, Py_ssize_t count, PyObject* names) {
    return guarded<PyObject*>(nullptr, [&] {
        const Call call = read_call("re_evaluate", arguments, static_cast<std::size_t>(count), names, 1);
        if (!g_last.evaluated) raise(PyExc_RuntimeError, "re_evaluate: nothing has been evaluated yet");
        return evaluate_parsed(g_last.evaluated, call).release().ptr();
    });
}

PyObject* validate(PyObject*, PyObject* const* arguments, Py_ssize_t count, PyObject* names) {
    return guarded<PyObject*>(nullptr, [&]() -> PyObject* {
        const Call call = read_call("validate", arguments, static_cast<std::size_t>(count), names, 0);
        try {
            const ParsedPtr parsed = parse_text(call.text);
            const Arguments values(*parsed, call, "validate");
            const Expr whole = parsed->formula->substitute(values.operands())[0];
            if (!call.out.is_none() && parsed->formula->results() == 1) {
                Operand target;
                target.read_output(call.out.ptr(), "validate");
                require_cast("validate", whole.dtype(), target.dtype, call.casting);
                static_cast<void>(broadcast(contiguous_layout(as_span(whole.shape()), 1), target.extents()));
            }
            g_last.evaluated = parsed;
            return Py_NewRef(Py_None);
        } catch (...) {
            set_python_error();
            PyObject *type = nullptr, *value = nullptr, *trace = nullptr;
            PyErr_Fetch(&type, &value, &trace);
            PyErr_NormalizeException(&type, &value, &trace);
            Py_XDECREF(type);
            Py_XDECREF(trace);
            return value;
        }
    });
}

PyObject* lazy_text(PyObject*, PyObject* const* arguments, Py_ssize_t count, PyObject* names) {
    return guarded<PyObject*>(nullptr, [&] {
        const Call call = read_call("explain", arguments, static_cast<std::size_t>(count), names, 0);
        const ParsedPtr parsed = parse_text(call.text);
        const Arguments values(*parsed, call, "explain");
        if (parsed->formula->results() > 1) raise(PyExc_TypeError, "explain: one value is wanted, not ", parsed->formula->results());
        const nb::object lazy = make_lazy({parsed->formula->substitute(values.operands())[0], false, false});
        // explain() computes nothing, but the memory has to be there while it looks.
        return nb::module_::import_("stridejit._core").attr("explain_lazy")(lazy, call.out).release().ptr();
    });
}

#define STRIDEJIT_FAST(function) reinterpret_cast<PyCFunction>(reinterpret_cast<void (*)()>(function)), METH_FASTCALL | METH_KEYWORDS

PyMethodDef kMethods[] = {
    {"evaluate", STRIDEJIT_FAST(evaluate),
     "evaluate($module, ex, local_dict=None, global_dict=None, out=None, order='K', casting='safe')\n--\n\n"
     "The value of an expression in Python's syntax, in one fused pass: evaluate('a*b + c'). Names are looked up in local_dict and\n"
     "global_dict, by default those of the caller. Also slices (a[::2]), a.T, and reductions (sum(a, axis=0)) anywhere inside.\n\n"
     "The result is a new array (NumPy's where an operand is), or out; of several expressions ('min(a), max(a)') a tuple. ValueError for a text that is no expression, KeyError for a\n"
     "name that is not there, TypeError for dtypes, also where the result does not cast to out by the rule `casting`."},
    {"re_evaluate", STRIDEJIT_FAST(re_evaluate),
     "re_evaluate($module, local_dict=None, global_dict=None, out=None, order='K', casting='safe')\n--\n\n"
     "The expression that was evaluated (or validated) last, again, with the values that its names have now."},
    {"validate", STRIDEJIT_FAST(validate),
     "validate($module, ex, local_dict=None, global_dict=None, out=None, order='K', casting='safe')\n--\n\n"
     "None where evaluate() with these arguments would work, else the exception that it would raise. Computes nothing."},
    {"_explain_text", STRIDEJIT_FAST(lazy_text), "The stages of evaluate() with these arguments."},
    {nullptr, nullptr, 0, nullptr},
};

}  // namespace

void define_text_evaluate(nb::module_& m) { check(PyModule_AddFunctions(m.ptr(), kMethods) == 0); }

}  // namespace stridejit::python
