// New arrays for results, and the rules of casts: formula.h.

#include <cstring>

#include "formula.h"
#include "numpy_array.h"
#include "stridejit/kernels/typing.h"
#include "view_object.h"

namespace stridejit::python {

namespace {

/// Axes from the largest step to the smallest, as the operands walk through memory; NumPy's order K.
Dims axes_as_operands(std::size_t rank, Operands operands) {
    Dims axes;
    for (std::size_t axis = 0; axis < rank; ++axis) axes.push_back(static_cast<std::int64_t>(axis));
    // Is axis a inside axis b, by the first operand that can tell?
    const auto comes_inside = [&](std::int64_t a, std::int64_t b) {
        for (const Operand* operand : operands) {
            if (!operand->is_array() || operand->indirect) continue;
            const auto missing = static_cast<std::int64_t>(rank) - operand->rank;
            if (a < missing || b < missing) continue;
            const std::int64_t i = a - missing, j = b - missing;
            if (operand->shape[i] <= 1 || operand->shape[j] <= 1) continue;
            const std::int64_t x = std::abs(operand->strides[i]), y = std::abs(operand->strides[j]);
            if (x == 0 || y == 0 || x == y) continue;
            return x < y;
        }
        return a > b;
    };
    for (std::size_t i = 1; i < rank; ++i)
        for (std::size_t j = i; j > 0 && comes_inside(axes[j - 1], axes[j]); --j) std::swap(axes[j - 1], axes[j]);
    return axes;
}

Layout result_layout(DType dtype, std::span<const std::int64_t> shape, Operands operands, ResultOrder order) {
    const std::int64_t bytes = item_bytes(dtype);
    if (shape.size() < 2 || order == ResultOrder::C) return contiguous_layout(shape, bytes);
    if (order == ResultOrder::Fortran) return contiguous_layout(shape, bytes, Order::Fortran);
    if (order == ResultOrder::Any) {
        bool all_fortran = true;
        for (const Operand* operand : operands)
            if (operand->is_array()) all_fortran = all_fortran && is_contiguous(operand->view().layout(), item_bytes(operand->dtype), Order::Fortran);
        return contiguous_layout(shape, bytes, all_fortran ? Order::Fortran : Order::C);
    }
    const Dims axes = axes_as_operands(shape.size(), operands);
    Layout layout = contiguous_layout(shape, bytes);
    std::int64_t step = bytes;
    for (std::size_t i = axes.size(); i-- > 0;) {
        const auto axis = static_cast<std::size_t>(axes[i]);
        layout.strides[axis] = step;
        step *= std::max<std::int64_t>(shape[axis], 1);
    }
    return layout;
}

}  // namespace

Casting read_casting(nb::handle word) {
    if (nb::isinstance<nb::str>(word)) {
        const std::string_view name = nb::cast<const char*>(word);
        if (const auto rule = find_casting(name)) return *rule;
    }
    raise(PyExc_ValueError, "casting is ", nb::repr(word).c_str(), "; it can be 'no', 'equiv', 'safe', 'same_kind' or 'unsafe'");
}

ResultOrder read_order(nb::handle letter) {
    if (nb::isinstance<nb::str>(letter)) {
        const std::string_view name = nb::cast<const char*>(letter);
        if (name == "K" || name == "k") return ResultOrder::Keep;
        if (name == "C" || name == "c") return ResultOrder::C;
        if (name == "F" || name == "f") return ResultOrder::Fortran;
        if (name == "A" || name == "a") return ResultOrder::Any;
    }
    raise(PyExc_ValueError, "order is ", nb::repr(letter).c_str(), "; it can be 'C', 'F', 'A' or 'K'");
}

nb::object new_result(DType dtype, std::span<const std::int64_t> shape, Operands operands, ResultOrder order, bool numpy) {
    const Layout layout = result_layout(dtype, shape, operands, order);
    if (numpy)
        if (nb::object array = new_numpy(dtype, layout); array.is_valid()) return array;
    const View block = empty(shape, dtype);
    return make_view_object(View(block.data(), dtype, layout, false, block.owner()));
}

nb::object as_returned(nb::object result) {
    if (const ViewObject* view = as_view(result.ptr())) {
        if (view->layout.rank() != 0) return result;
        return read_element(view->data, view->element->type);
    }
    return as_numpy_scalar(std::move(result));
}

void require_cast(const char* call, DType from, DType to, Casting rule) {
    if (can_cast(from, to, rule)) return;
    raise(PyExc_TypeError, call, ": cannot cast ", name_of(from), " to ", name_of(to), " by the rule '",
          name_of(rule), "'; casting= names another");
}

}  // namespace stridejit::python
