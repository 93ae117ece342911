// Reductions of the catalogue as Python calls them.

#include <bit>

#include "expression_object.h"
#include "function.h"
#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "view_object.h"

namespace stridejit::python {

std::int64_t integer_of(nb::handle number, const char* call) {
    const Py_ssize_t value = PyNumber_AsSsize_t(number.ptr(), PyExc_OverflowError);
    if (value == -1 && PyErr_Occurred()) {
        if (!PyErr_ExceptionMatches(PyExc_TypeError)) throw nb::python_error();
        PyErr_Clear();
        raise(PyExc_TypeError, call, ": axis is ", nb::repr(number).c_str(), "; an integer, a tuple of integers or None is wanted");
    }
    return value;
}

std::optional<SumMode> sum_mode_of(nb::handle name, const char* call) {
    if (name.is_none()) return std::nullopt;
    const char* const given = PyUnicode_Check(name.ptr()) ? PyUnicode_AsUTF8(name.ptr()) : "";
    check(given != nullptr);
    const auto mode = find_sum_mode(given);
    if (!mode) raise(PyExc_ValueError, call, ": mode is ", nb::repr(name).c_str(), "; it can be 'pairwise', 'compensated' or 'exact'");
    return mode;
}

namespace {

enum Keyword : std::size_t { kAxis, kDtype, kOut, kKeepdims, kInitial, kWhere, kCorrection, kOrd, kMode };

const Keywords& keywords() {
    static const Keywords table({"axis", "dtype", "out", "keepdims", "initial", "where", "correction", "ord", "mode"});
    return table;
}

struct Call {
    PyObject* array = nullptr;
    nb::handle out = Py_None, initial = Py_None, where = Py_None;
    ReduceOptions options;
    nb::handle axis = Py_None;
};

/// Axes as numbers of 0 and more, sorted.
std::optional<std::vector<std::int64_t>> read_axes(nb::handle axis, std::size_t rank, const char* call) {
    if (axis.is_none()) return std::nullopt;
    std::vector<std::int64_t> axes;
    if (PyTuple_Check(axis.ptr()) || PyList_Check(axis.ptr()))
        for (nb::handle one : nb::iter(axis)) axes.push_back(integer_of(one, call));
    else axes.push_back(integer_of(axis, call));
    const auto count = static_cast<std::int64_t>(rank);
    for (std::int64_t& one : axes) {
        if (one < -count || one >= count) raise(axis_error(), call, ": axis ", one, " is out of range for ", rank, " axes");
        if (one < 0) one += count;
    }
    std::sort(axes.begin(), axes.end());
    if (std::adjacent_find(axes.begin(), axes.end()) != axes.end()) raise(PyExc_ValueError, call, ": an axis is named twice");
    return axes;
}

std::optional<double> real_of(nb::handle number) {
    if (number.is_none()) return std::nullopt;
    const double value = PyFloat_AsDouble(number.ptr());
    if (value == -1 && PyErr_Occurred()) throw nb::python_error();
    return value;
}

Call read_call(const CatalogueRow& row, PyObject* const* arguments, std::size_t positional, PyObject* names) {
    Call call;
    const char* const name = row.name.data();
    if (positional < 1 || positional > 2) raise(PyExc_TypeError, row.name, "() takes an array and an axis by position, got ", positional);
    call.array = arguments[0];
    if (positional == 2) call.axis = arguments[1];
    const Py_ssize_t count = names == nullptr ? 0 : PyTuple_GET_SIZE(names);
    for (Py_ssize_t i = 0; i < count; ++i) {
        const nb::handle value = arguments[positional + static_cast<std::size_t>(i)];
        switch (keywords().place(PyTuple_GET_ITEM(names, i), name)) {
            case kAxis:
                if (positional == 2) raise(PyExc_TypeError, row.name, "() got axis twice");
                call.axis = value;
                break;
            case kDtype:
                if (!value.is_none()) call.options.dtype = plain_dtype(value, name);
                break;
            case kOut: call.out = value; break;
            case kKeepdims: call.options.keepdims = truth_of(value); break;
            case kInitial: call.initial = value; break;
            case kWhere: call.where = value.ptr() == Py_True ? nb::handle(Py_None) : value; break;
            case kCorrection: call.options.correction = real_of(value); break;
            case kOrd: call.options.ord = real_of(value); break;
            case kMode: call.options.mode = sum_mode_of(value, name); break;
            default: break;
        }
    }
    return call;
}

/// What of a call makes another formula of a row.
struct Variant {
    const CatalogueRow* row;
    std::optional<std::vector<std::int64_t>> axes;
    std::optional<DType> dtype;
    std::optional<std::uint64_t> correction, ord;  ///< bits, which have an order where there are NaNs too
    std::optional<SumMode> mode;
    bool keepdims, initial, where;
    auto operator<=>(const Variant&) const = default;
};

std::optional<std::uint64_t> bits_of(std::optional<double> number) { return number ? std::optional(std::bit_cast<std::uint64_t>(*number)) : std::nullopt; }
std::optional<double> real_from(std::optional<std::uint64_t> bits) { return bits ? std::optional(std::bit_cast<double>(*bits)) : std::nullopt; }

/// Joins an initial value to the result. NumPy has no initial of the other reductions.
constexpr struct {
    std::string_view reduction, combines;
} kInitials[] = {{"sum", "add"}, {"prod", "multiply"}, {"min", "minimum"}, {"max", "maximum"}};

const CatalogueRow* combining(const CatalogueRow& row) {
    for (const auto& [reduction, combines] : kInitials)
        if (reduction == row.name) return find_function(combines);
    return nullptr;
}

/// The value that adds nothing to a reduction, 0 or 1: that over no element. Nothing where there is none.
std::optional<bool> neutral_of(const CatalogueRow& row) {
    try {
        return row.reduce(Expr(empty({0}, DType::Bool)), {}).item<double>() != 0;
    } catch (const UserError&) {
        return std::nullopt;
    }
}

Expr masked(const Variant& what, const Expr& array) {
    const Expr mask = Expr::variable("where");
    if (const auto neutral = neutral_of(*what.row)) return where(mask, array, Expr(*neutral));
    STRIDEJIT_REQUIRE(ValueError, what.initial, what.row->name, ": where= needs initial= too, for there may be no element");
    return where(mask, array, Expr::variable("initial"));
}

std::unique_ptr<Formula> make_formula(const Variant& what) {
    ReduceOptions options{what.axes, what.keepdims, what.dtype};
    options.correction = real_from(what.correction);
    options.ord = real_from(what.ord);
    options.mode = what.mode;
    std::vector<std::string> names{"a"};
    if (what.where) names.push_back("where");
    if (what.initial) names.push_back("initial");
    const Expr array = Expr::variable("a");
    Expr result = array;
    if (what.where && combining(*what.row) == nullptr) {
        options.where = Expr::variable("where");
        result = what.row->reduce(array, options);
    } else {
        result = what.row->reduce(what.where ? masked(what, array) : array, options);
    }
    if (what.initial) {
        const CatalogueRow* const combines = combining(*what.row);
        STRIDEJIT_REQUIRE(TypeError, combines != nullptr, what.row->name, "() takes no initial=");
        result = combines->apply(std::vector<Expr>{result, Expr::variable("initial")});
    }
    return std::make_unique<Formula>(std::string(what.row->name), std::move(result), std::move(names));
}

Dims result_shape(const Operand& array, const Variant& what) {
    Dims shape;
    for (std::size_t axis = 0; axis < static_cast<std::size_t>(array.rank); ++axis) {
        const bool reduced = !what.axes || std::find(what.axes->begin(), what.axes->end(), static_cast<std::int64_t>(axis)) != what.axes->end();
        if (!reduced) shape.push_back(array.shape[axis]);
        else if (what.keepdims) shape.push_back(1);
    }
    return shape;
}

bool reduces_nothing(const Operand& array, const Variant& what) {
    for (std::size_t axis = 0; axis < static_cast<std::size_t>(array.rank); ++axis) {
        const bool reduced = !what.axes || std::find(what.axes->begin(), what.axes->end(), static_cast<std::int64_t>(axis)) != what.axes->end();
        if (reduced && array.shape[axis] == 0) return true;
    }
    return false;
}

/// min and max over no element give the initial value.
nb::object only_initial(const Operand& array, Operand& initial, const Variant& what, const Call& call, const Dims& shape) {
    static auto* const formula = new Formula("initial", Expr::variable("initial"), {"initial"});
    nb::object result = call.out.is_none() ? new_result(what.dtype.value_or(array.dtype), as_span(shape), {}, ResultOrder::C, array.from_numpy)
                                           : nb::borrow(call.out);
    Operand target;
    target.read_output(result.ptr(), what.row->name.data());
    Operand* const operands[] = {&initial};
    formula->run(operands, target, Casting::Unsafe);
    return call.out.is_none() ? as_returned(std::move(result)) : result;
}

}  // namespace

nb::object call_reduction(const CatalogueRow& row, PyObject* const* arguments, std::size_t positional, PyObject* names) {
    const Call call = read_call(row, arguments, positional, names);
    const char* const name = row.name.data();
    if (const LazyObject* lazy = as_lazy(call.array)) {
        if (!call.where.is_none() || !call.initial.is_none()) raise(PyExc_TypeError, name, ": where= and initial= are not for lazy arguments");
        ReduceOptions options = call.options;
        if (!call.axis.is_none() && lazy->traced) {
            options.axes.emplace();
            if (PyTuple_Check(call.axis.ptr()))
                for (nb::handle one : nb::iter(call.axis)) options.axes->push_back(integer_of(one, name));
            else options.axes->push_back(integer_of(call.axis, name));
        } else if (!lazy->traced) {
            options.axes = read_axes(call.axis, lazy->expression.shape().size(), name);
        }
        nb::object result = make_lazy({row.reduce(lazy->expression, options), lazy->traced, lazy->numpy});
        return call.out.is_none() ? result : compute(*as_lazy(result.ptr()), call.out);
    }
    Operand array, initial, mask;
    array.read(call.array, name, "a");
    const Variant what{&row, read_axes(call.axis, static_cast<std::size_t>(array.rank), name), call.options.dtype, bits_of(call.options.correction), bits_of(call.options.ord),
                       call.options.mode, call.options.keepdims, !call.initial.is_none(), !call.where.is_none()};
    SmallVector<Operand*, 4> operands;
    operands.push_back(&array);
    if (what.where) {
        if (row.name.starts_with("arg")) raise(PyExc_TypeError, name, "() takes no where=");
        mask.read(call.where.ptr(), name, "where");
        if (mask.dtype != DType::Bool) raise(PyExc_TypeError, name, ": where has dtype ", name_of(mask.dtype), "; bool is wanted");
        static_cast<void>(broadcast_shapes(array.extents(), mask.extents()));
        operands.push_back(&mask);
    }
    if (what.initial) {
        initial.read(call.initial.ptr(), name, "initial");
        if (array.dtype == DType::Bool && !initial.is_array() && !neutral_of(row)) {  // min and max of truths are truths
            initial.bits = initial.literal().bits_as(DType::Bool);
            initial.kind = Operand::Kind::Bool;
            initial.dtype = DType::Bool;
        }
        operands.push_back(&initial);
    }
    const Dims shape = result_shape(array, what);
    require_shape(call.out, shape, name);
    if (what.initial && combining(row) != nullptr && !neutral_of(row) && reduces_nothing(array, what))
        return only_initial(array, initial, what, call, shape);
    static auto& formulas = *new FormulaTable<Variant>;
    return formulas.get(what, [&] { return make_formula(what); })->evaluate({operands.data(), operands.size()}, call.out, Casting::SameKind, ResultOrder::C, &shape);
}

}  // namespace stridejit::python
