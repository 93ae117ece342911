// Scans of the catalogue as Python calls them.

#include "expression_object.h"
#include "function.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

enum Keyword : std::size_t { kAxis, kDtype, kOut, kIncludeInitial };

const Keywords& keywords() {
    static const Keywords table({"axis", "dtype", "out", "include_initial"});
    return table;
}

struct Call {
    PyObject* array = nullptr;
    nb::handle out = Py_None;
    ScanOptions options;
};

Call read_call(const CatalogueRow& row, PyObject* const* arguments, std::size_t positional, PyObject* names) {
    Call call;
    const char* const name = row.name.data();
    if (positional < 1 || positional > 2) raise(PyExc_TypeError, row.name, "() takes an array and an axis by position, got ", positional);
    call.array = arguments[0];
    const auto read_axis = [&](nb::handle axis) {
        if (!axis.is_none()) call.options.axis = integer_of(axis, name);
    };
    if (positional == 2) read_axis(arguments[1]);
    const Py_ssize_t count = names == nullptr ? 0 : PyTuple_GET_SIZE(names);
    for (Py_ssize_t i = 0; i < count; ++i) {
        const nb::handle value = arguments[positional + static_cast<std::size_t>(i)];
        switch (keywords().place(PyTuple_GET_ITEM(names, i), name)) {
            case kAxis:
                if (positional == 2) raise(PyExc_TypeError, row.name, "() got axis twice");
                read_axis(value);
                break;
            case kDtype:
                if (!value.is_none()) call.options.dtype = plain_dtype(value, name);
                break;
            case kOut: call.out = value; break;
            case kIncludeInitial: call.options.include_initial = truth_of(value); break;
            default: break;
        }
    }
    return call;
}

/// What of a call makes another formula.
struct Variant {
    const CatalogueRow* row;
    std::optional<std::int64_t> axis;
    std::optional<DType> dtype;
    bool include_initial;
    auto operator<=>(const Variant&) const = default;
};

}  // namespace

nb::object call_scan(const CatalogueRow& row, PyObject* const* arguments, std::size_t positional, PyObject* names) {
    Call call = read_call(row, arguments, positional, names);
    const char* const name = row.name.data();
    if (const LazyObject* lazy = as_lazy(call.array)) {
        nb::object result = make_lazy({row.scan(lazy->expression, call.options), lazy->traced, lazy->numpy});
        return call.out.is_none() ? result : compute(*as_lazy(result.ptr()), call.out);
    }
    Operand array;
    array.read(call.array, name, "a");
    const std::int64_t rank = array.rank;
    auto& axis = call.options.axis;
    if (axis && (*axis < -rank || *axis >= rank)) raise(axis_error(), name, ": axis ", *axis, " is out of range for ", rank, " axes");
    if (axis && *axis < 0) *axis += rank;
    if (!axis && rank == 1) axis = 0;
    Dims shape(array.extents().begin(), array.extents().end());
    if (axis && call.options.include_initial) ++shape[static_cast<std::size_t>(*axis)];
    require_shape(call.out, shape, name);
    const Variant what{&row, axis, call.options.dtype, call.options.include_initial};
    static auto& formulas = *new FormulaTable<Variant>;
    const auto make = [&] { return std::make_unique<Formula>(std::string(row.name), row.scan(Expr::variable("a"), call.options), std::vector<std::string>{"a"}); };
    Operand* const operands[] = {&array};
    return formulas.get(what, make)->evaluate(operands, call.out, Casting::SameKind, ResultOrder::C, &shape);
}

}  // namespace stridejit::python
