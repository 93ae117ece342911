#include "stridejit/kernels/scan.h"

#include "stridejit/kernels/complex.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/fold.h"
#include "stridejit/kernels/typing.h"

namespace stridejit {
namespace {

struct ScanInfo {
    std::string_view name;
    Op op, on_bool;
    bool computes;  ///< widens small integers to 64 bits, takes complex numbers, has a value for no element; else it needs an order
};

constexpr ScanInfo kScans[] = {
    {"cumulative_sum", Op::ScanAdd, Op::ScanOr, true},
    {"cumulative_prod", Op::ScanMul, Op::ScanAnd, true},
    {"cummin", Op::ScanMin, Op::ScanAnd, false},
    {"cummax", Op::ScanMax, Op::ScanOr, false},
};

const ScanInfo& info(Cumulation scan) { return kScans[static_cast<std::size_t>(scan)]; }

std::size_t axis_of(const ScanInfo& row, const NodePtr& arg, const ScanOptions& options) {
    const std::size_t rank = arg->shape.size();
    STRIDEJIT_REQUIRE(ValueError, rank > 0, row.name, ": a single number has no axis to go along");
    STRIDEJIT_REQUIRE(ValueError, options.axis || rank == 1, row.name, ": axis= is wanted for an operand of ", rank, " axes, of shape ",
                      to_text(as_span(arg->shape)));
    return options.axis ? normalize_axis(*options.axis, rank, std::string(row.name)) : 0;
}

/// Of both parts together: they do not multiply each by itself.
NodePtr complex_products(const NodePtr& value, std::size_t axis, bool include_initial) {
    ReduceOptions along;
    along.axes = std::vector{static_cast<std::int64_t>(axis)};
    const Parts parts = parts_of(value);
    const auto& rule = complex_product();
    return rule->result(make_states(rule, {parts.real, parts.imag}, along, include_initial ? Kept::IdentityAndEach : Kept::Each));
}

NodePtr bound_scan(Cumulation scan, const NodePtr& arg, const ScanOptions& options) {
    const ScanInfo& row = info(scan);
    const std::size_t axis = axis_of(row, arg, options);
    STRIDEJIT_REQUIRE(TypeError, row.computes || !options.include_initial, row.name, ": include_initial= is not possible, for ", row.name,
                      " of no element has no value");
    const DType dtype = options.dtype.value_or(row.computes ? accumulator_of(arg->dtype) : arg->dtype);
    STRIDEJIT_REQUIRE(TypeError, row.computes || (!is_complex(dtype) && !is_complex(arg->dtype)), row.name, " does not take ",
                      name_of(is_complex(arg->dtype) ? arg->dtype : dtype), ": complex numbers have no order");
    if (is_complex(dtype) && scan == Cumulation::Prod) return complex_products(make_cast(arg, dtype), axis, options.include_initial);
    if (is_complex(dtype)) {
        ScanOptions of_parts = options;
        of_parts.dtype = part_of(dtype);
        return fold_parts(make_cast(arg, dtype), [&](const NodePtr& part) { return bound_scan(scan, part, of_parts); });
    }
    // 16-bit floats are rounded to when they are stored; what goes on from element to element is a float32.
    const NodePtr value = make_cast(make_cast(arg, dtype), computed_in(dtype));
    auto node = make_node(Scan{dtype == DType::Bool ? row.on_bool : row.op, axis, options.include_initial}, {value});
    node->dtype = value->dtype;
    node->shape = value->shape;
    if (options.include_initial) ++node->shape[axis];
    return make_cast(node, dtype);
}

Expr scanned(Cumulation scan, const Expr& a, const ScanOptions& options) { return Expr(make_scan(scan, a.node(), options)); }

}  // namespace

NodePtr make_scan(Cumulation scan, const NodePtr& arg, const ScanOptions& options) {
    return arg->bound ? bound_scan(scan, arg, options) : make_node(ScanCall{scan, options}, {arg});
}

Expr cumulative_sum(const Expr& a, const ScanOptions& options) { return scanned(Cumulation::Sum, a, options); }
Expr cumulative_prod(const Expr& a, const ScanOptions& options) { return scanned(Cumulation::Prod, a, options); }
Expr cummin(const Expr& a, const ScanOptions& options) { return scanned(Cumulation::Min, a, options); }
Expr cummax(const Expr& a, const ScanOptions& options) { return scanned(Cumulation::Max, a, options); }

}  // namespace stridejit
