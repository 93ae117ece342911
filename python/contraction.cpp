// Contractions of the catalogue as Python calls them.

#include "stridejit/kernels/contraction.h"

#include "expression_object.h"
#include "function.h"

namespace stridejit::python {
namespace {

enum Keyword : std::size_t { kOut, kMode };

const Keywords& keywords() {
    static const Keywords table({"out", "mode"});
    return table;
}

}  // namespace

nb::object call_contraction(const CatalogueRow& row, PyObject* const* arguments, std::size_t positional, PyObject* names) {
    const char* const name = row.name.data();
    if (positional < 2 || positional > 3) raise(PyExc_TypeError, row.name, "() takes 2 arguments and out, got ", positional);
    nb::handle out = positional == 3 ? arguments[2] : Py_None;
    std::optional<SumMode> mode;
    const Py_ssize_t count = names == nullptr ? 0 : PyTuple_GET_SIZE(names);
    for (Py_ssize_t i = 0; i < count; ++i) {
        const nb::handle value = arguments[positional + static_cast<std::size_t>(i)];
        switch (keywords().place(PyTuple_GET_ITEM(names, i), name)) {
            case kOut:
                if (positional == 3) raise(PyExc_TypeError, row.name, "() got out twice");
                out = value;
                break;
            case kMode: mode = sum_mode_of(value, name); break;
            default: break;
        }
    }
    out = one_output(out, name);
    const bool stays = out.is_none() && (as_lazy(arguments[0]) != nullptr || as_lazy(arguments[1]) != nullptr);
    const LazyObject a = lazy_of(arguments[0], name, "an operand"), b = lazy_of(arguments[1], name, "an operand");
    const LazyObject product{contracted(row.name, a.expression, b.expression, mode.value_or(SumMode::Pairwise)), a.traced || b.traced, a.numpy || b.numpy};
    return stays ? make_lazy(product) : compute(product, out);
}

}  // namespace stridejit::python
