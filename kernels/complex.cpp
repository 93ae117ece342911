#include "stridejit/kernels/complex.h"

#include <algorithm>
#include <unordered_map>

#include "stridejit/kernels/typing.h"

namespace stridejit {
namespace {

NodePtr apply(Function function, std::vector<NodePtr> args) { return make_apply(function, std::move(args)); }
NodePtr number(double value) { return make_literal(Literal::from_double(value)); }
NodePtr operator+(const NodePtr& a, const NodePtr& b) { return apply(Function::Add, {a, b}); }
NodePtr operator-(const NodePtr& a, const NodePtr& b) { return apply(Function::Subtract, {a, b}); }
NodePtr operator*(const NodePtr& a, const NodePtr& b) { return apply(Function::Multiply, {a, b}); }
NodePtr operator/(const NodePtr& a, const NodePtr& b) { return apply(Function::Divide, {a, b}); }
NodePtr operator-(const NodePtr& a) { return apply(Function::Negative, {a}); }
NodePtr select(const NodePtr& condition, const NodePtr& a, const NodePtr& b) { return apply(Function::Where, {condition, a, b}); }
NodePtr is_zero(const NodePtr& a) { return apply(Function::Equal, {a, number(0)}); }
NodePtr size_of(const NodePtr& a) { return apply(Function::Abs, {a}); }
NodePtr either(const NodePtr& a, const NodePtr& b) { return apply(Function::BitwiseOr, {a, b}); }
NodePtr both(const NodePtr& a, const NodePtr& b) { return apply(Function::BitwiseAnd, {a, b}); }

bool is_weak(const NodePtr& node) {
    if (const auto* literal = as<Literal>(node)) return literal->is_weak();
    return as<Complex>(node) != nullptr && is_weak(node->args[0]) && is_weak(node->args[1]);
}

/// The complex dtype that operands, one of them complex at least, have in common. Weak ones take what they meet.
DType common_complex(std::span<const NodePtr> args) {
    std::optional<DType> strong;
    for (const NodePtr& arg : args)
        if (!is_weak(arg)) strong = strong ? promote(*strong, arg->dtype) : arg->dtype;
    if (!strong) return DType::Complex128;
    if (is_complex(*strong)) return *strong;
    return is_float(*strong) && item_bytes(*strong) < 8 ? DType::Complex64 : DType::Complex128;
}

/// The operands as complex numbers with parts of this dtype; weak ones stay literals where all are.
std::vector<Parts> operands_of(std::span<const NodePtr> args, DType part) {
    const bool all_weak = std::all_of(args.begin(), args.end(), is_weak);
    std::vector<Parts> operands;
    for (const NodePtr& arg : args) {
        Parts parts = parts_of(arg);
        if (!all_weak) parts = {make_cast(parts.real, part), make_cast(parts.imag, part)};
        operands.push_back(parts);
    }
    return operands;
}

NodePtr multiply(const Parts& a, const Parts& b) {
    return make_complex(a.real * b.real - a.imag * b.imag, a.real * b.imag + a.imag * b.real);
}

/// Smith's way, as NumPy goes: both parts of the divisor are divided by the larger one, so that squares cannot overflow.
NodePtr divide(const Parts& a, const Parts& b) {
    const NodePtr real_leads = apply(Function::GreaterEqual, {size_of(b.real), size_of(b.imag)});
    const NodePtr lead = select(real_leads, b.real, b.imag), other = select(real_leads, b.imag, b.real);
    const NodePtr x = select(real_leads, a.real, a.imag), y = select(real_leads, a.imag, a.real);
    const NodePtr ratio = other / lead, scale = number(1) / (lead + other * ratio);
    const NodePtr real = (x + y * ratio) * scale;
    const NodePtr imag = select(real_leads, y - x * ratio, x * ratio - y) * scale;
    const NodePtr by_zero = both(is_zero(b.real), is_zero(b.imag)), zero = size_of(b.real);
    return make_complex(select(by_zero, a.real / zero, real), select(by_zero, a.imag / zero, imag));
}

/// sqrt(x*x + y*y) without overflow on the way: complex64 in double, whose squares hold; complex128 scaled by a power of two
/// where the larger part is very large or very small. Infinity where either part is, even beside NaN.
NodePtr magnitude(const Parts& a) {
    const DType part = a.real->dtype;
    const NodePtr x = size_of(a.real), y = size_of(a.imag), infinity = number(std::numeric_limits<double>::infinity());
    const NodePtr infinite = either(apply(Function::Equal, {x, infinity}), apply(Function::Equal, {y, infinity}));
    if (part == DType::Float32) {
        const NodePtr u = make_cast(x, DType::Float64), v = make_cast(y, DType::Float64);
        return select(infinite, infinity, make_cast(apply(Function::Sqrt, {u * u + v * v}), part));
    }
    const NodePtr larger = apply(Function::Maximum, {x, y});
    const NodePtr large = apply(Function::Greater, {larger, number(0x1p500)}), small = apply(Function::Less, {larger, number(0x1p-500)});
    const NodePtr down = select(large, number(0x1p-600), make_cast(select(small, number(0x1p600), number(1)), part));
    const NodePtr up = select(large, number(0x1p600), make_cast(select(small, number(0x1p-600), number(1)), part));
    const NodePtr u = x * down, v = y * down;
    return select(infinite, infinity, apply(Function::Sqrt, {apply(Function::Fma, {u, u, v * v})}) * up);
}

/// True where x is negative or -0.0.
NodePtr has_sign(const NodePtr& x) {
    return apply(Function::Less, {select(is_zero(x), number(1) / x, x), number(0)});
}

/// exp(a) (cos b + i sin b). A real number stays one, and where exp(a) is nothing the direction does not matter.
NodePtr exponential(const Parts& z) {
    const NodePtr size = apply(Function::Exp, {z.real}), zero = make_zeros(z.real);
    const NodePtr is_real = apply(Function::Equal, {z.imag, zero});
    const NodePtr is_nothing = apply(Function::LogicalAnd, {apply(Function::Equal, {size, zero}), apply(Function::LogicalNot, {apply(Function::IsFinite, {z.imag})})});
    const auto along = [&](Function direction) { return apply(Function::Multiply, {size, apply(direction, {z.imag})}); };
    return make_complex(select(is_nothing, zero, select(is_real, size, along(Function::Cos))),
                        select(is_nothing, zero, select(is_real, z.imag, along(Function::Sin))));
}

/// The root with a real part that is not negative; on the negative real axis the sign of the imaginary zero chooses the side.
/// Huge numbers are scaled down, so that no sum overflows, and tiny ones up.
/// Source: the method of C's csqrt, https://dl.acm.org/doi/10.1145/27623.27625 (Kahan)
NodePtr square_root(const Parts& given) {
    const DType part = given.real->dtype;
    const NodePtr largest = apply(Function::Maximum, {size_of(given.real), size_of(given.imag)});
    const bool narrow = part == DType::Float32;
    const NodePtr tiny = apply(Function::Less, {largest, number(narrow ? 0x1p-100 : 0x1p-900)});
    const NodePtr one = make_cast(number(1), part);
    const NodePtr huge = apply(Function::Greater, {largest, number(narrow ? 0x1p120 : 0x1p1000)});
    const NodePtr scale = select(tiny, number(narrow ? 0x1p60 : 0x1p200), select(huge, number(0.25), one));
    const NodePtr back = select(tiny, number(narrow ? 0x1p-30 : 0x1p-100), select(huge, number(2), one));
    const Parts a{given.real * scale, given.imag * scale};
    const NodePtr half_real = size_of(a.real) * number(0.5);
    const Parts halved{a.real * number(0.5), a.imag * number(0.5)};
    const NodePtr t = apply(Function::Sqrt, {half_real + magnitude(halved)}), zero = is_zero(t);
    const NodePtr u = select(zero, a.imag, (a.imag * number(0.5)) / select(zero, one, t)), u_size = size_of(u);
    const NodePtr right = apply(Function::GreaterEqual, {a.real, number(0)});
    const NodePtr signed_t = select(has_sign(given.imag), -t, t);
    const NodePtr real = select(right, t, u_size) * back, imag = select(right, u, signed_t) * back;
    // An infinite imaginary part wins over all; an infinite real part keeps the other one's sign, or its NaN.
    const NodePtr infinity = number(std::numeric_limits<double>::infinity());
    const NodePtr tall = apply(Function::Equal, {size_of(given.imag), infinity});
    const NodePtr wide = apply(Function::Equal, {size_of(given.real), infinity});
    const NodePtr none = select(apply(Function::IsNan, {given.imag}), given.imag, make_cast(number(0), part));
    const NodePtr none_signed = select(has_sign(given.imag), -none, none), endless = make_cast(infinity, part);
    const NodePtr endless_signed = select(has_sign(given.imag), -endless, endless);
    const NodePtr wide_real = select(right, endless, none), wide_imag = select(right, none_signed, endless_signed);
    return make_complex(select(tall, endless, select(wide, wide_real, real)), select(tall, given.imag, select(wide, wide_imag, imag)));
}

NodePtr each_part(const std::vector<Parts>& operands, Function function) {
    std::vector<NodePtr> real, imag;
    for (const Parts& operand : operands) {
        real.push_back(operand.real);
        imag.push_back(operand.imag);
    }
    return make_complex(apply(function, std::move(real)), apply(function, std::move(imag)));
}

[[noreturn]] void refuse(Function function, std::span<const NodePtr> args) {
    std::string dtypes;
    for (std::size_t k = 0; k < args.size(); ++k)
        dtypes += text(k == 0 ? "" : k + 1 == args.size() ? " and " : ", ", name_of(args[k]->dtype));
    const Promotion promotion = info(function).promotion;
    const bool orders = promotion == Promotion::Comparison || function == Function::Minimum || function == Function::Maximum;
    throw TypeError(text(info(function).name, " does not take ", dtypes,
                         orders ? "; complex numbers have no order, compare abs(), real() or imag() of them"
                                : "; complex numbers do not have it, real() and imag() of them may"));
}

}  // namespace

NodePtr make_complex(const NodePtr& real, const NodePtr& imag) {
    auto node = make_node(Complex{}, {real, imag});
    STRIDEJIT_ASSERT(node->bound, "parts are known");
    node->dtype = real->dtype == DType::Float32 && imag->dtype == DType::Float32 ? DType::Complex64 : DType::Complex128;
    node->shape = broadcast_shapes(as_span(real->shape), as_span(imag->shape));
    return node;
}

Parts parts_of(const NodePtr& node) {
    if (as<Complex>(node)) return {node->args[0], node->args[1]};
    STRIDEJIT_ASSERT(!is_complex(node->dtype), "every complex node has its parts");
    if (const auto* literal = as<Literal>(node); literal && literal->is_weak())
        return {make_literal(Literal{DType::Float64, literal->bits_as(DType::Float64)}), number(0)};
    const NodePtr real = make_cast(node, part_of(promote(node->dtype, DType::Complex64)));
    return {real, make_zeros(real)};
}

NodePtr apply_complex(Function function, std::span<const NodePtr> args) {
    if (function == Function::Real || function == Function::Imag) {
        const Parts parts = parts_of(args[0]);
        return function == Function::Real ? parts.real : parts.imag;
    }
    if (function == Function::LogicalNot) return apply(function, {make_cast(args[0], DType::Bool)});
    const bool chooses = info(function).promotion == Promotion::Choice;
    const auto operands = operands_of(args.subspan(chooses ? 1 : 0), part_of(common_complex(args.subspan(chooses ? 1 : 0))));
    const Parts &a = operands[0], &b = operands.back();
    switch (function) {
        case Function::Negative:
        case Function::Round:
        case Function::Add:
        case Function::Subtract: return each_part(operands, function);
        case Function::Conj: return make_complex(a.real, -a.imag);
        case Function::Multiply: return multiply(a, b);
        case Function::Divide: return divide(a, b);
        case Function::Abs: return magnitude(a);
        case Function::Sqrt: return square_root(a);
        case Function::Exp: return exponential(a);
        case Function::IsNan: return either(apply(function, {a.real}), apply(function, {a.imag}));
        case Function::Equal: return both(apply(function, {a.real, b.real}), apply(function, {a.imag, b.imag}));
        case Function::NotEqual: return either(apply(function, {a.real, b.real}), apply(function, {a.imag, b.imag}));
        case Function::Where: {
            const NodePtr condition = make_cast(args[0], DType::Bool);
            return make_complex(select(condition, a.real, b.real), select(condition, a.imag, b.imag));
        }
        default: refuse(function, args);
    }
}

NodePtr cast_complex(const NodePtr& arg, DType dtype) {
    if (is_complex(dtype)) {
        const Parts parts = parts_of(arg);
        return make_complex(make_cast(parts.real, part_of(dtype)), make_cast(parts.imag, part_of(dtype)));
    }
    const Parts parts = parts_of(arg);
    if (dtype != DType::Bool) return make_cast(parts.real, dtype);
    return either(make_cast(parts.real, dtype), make_cast(parts.imag, dtype));
}

namespace {

/// Joins two trees that differ in nothing but which part of complex views their leaves are.
class Joining {
public:
    /// Null where they differ otherwise.
    NodePtr join(const NodePtr& real, const NodePtr& imag) {
        const auto known = known_.find(real.get());
        if (known != known_.end()) return known->second.first == imag ? known->second.second : nullptr;
        const NodePtr made = make(real, imag);
        known_[real.get()] = {imag, made};
        return made;
    }

private:
    static NodePtr make(const ViewLeaf& real, const ViewLeaf& imag) {
        const View &a = real.view, &b = imag.view;
        if (a.dtype() != b.dtype() || a.swapped() != b.swapped() || !(a.layout() == b.layout()) || real.variable != imag.variable) return nullptr;
        if (a.layout().is_indirect() || a.rank() >= kMaxRank || b.data() != a.data() + a.itemsize()) return nullptr;
        return make_view(paired(a), real.variable, real.offset);
    }

    NodePtr make(const NodePtr& real, const NodePtr& imag) {
        if (real->dtype != imag->dtype || real->shape != imag->shape || real->what.index() != imag->what.index()) return nullptr;
        if (const auto* leaf = as<ViewLeaf>(real)) return make(*leaf, *as<ViewLeaf>(imag));
        if (as<Pick>(real) || as<Fold>(real)) return nullptr;  // they say where axes are
        if (const auto* literal = as<Literal>(real)) return *literal == *as<Literal>(imag) ? real : nullptr;
        if (const auto* function = as<Apply>(real); function && function->function != as<Apply>(imag)->function) return nullptr;
        if (const auto* reduce = as<Reduce>(real)) {
            const auto* other = as<Reduce>(imag);
            if (reduce->op != other->op || !(reduce->axes == other->axes) || is_arg_reduction(reduce->op)) return nullptr;
        }
        if (const auto* scan = as<Scan>(real)) {
            const auto* other = as<Scan>(imag);
            if (scan->op != other->op || scan->axis != other->axis || scan->initial || other->initial) return nullptr;
        }
        std::vector<NodePtr> args;
        for (std::size_t k = 0; k < real->args.size(); ++k) {
            args.push_back(join(real->args[k], imag->args[k]));
            if (!args.back()) return nullptr;
        }
        if (!as<Reduce>(real) && !as<Scan>(real)) return with_arguments(real, std::move(args));
        decltype(ExprNode::what) wider = real->what;
        if (auto* reduce = std::get_if<Reduce>(&wider)) reduce->axes.push_back(false);
        auto node = make_node(std::move(wider), std::move(args));
        node->dtype = real->dtype;
        node->shape = real->shape;
        node->shape.push_back(2);
        return node;
    }

    std::unordered_map<const ExprNode*, std::pair<NodePtr, NodePtr>> known_;
};

}  // namespace

NodePtr as_real_pairs(const NodePtr& node) { return Joining().join(node->args[0], node->args[1]); }

}  // namespace stridejit
