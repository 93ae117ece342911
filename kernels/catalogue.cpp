#include "stridejit/kernels/catalogue.h"

#include "stridejit/kernels/contraction.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/expression_node.h"

namespace stridejit {
namespace {

using Args = std::span<const Expr>;

/// A row of kernels/function.h.
template <Function function>
Expr primitive(Args args) {
    std::vector<NodePtr> nodes;
    for (const Expr& arg : args) nodes.push_back(arg.node());
    return Expr(make_apply(function, std::move(nodes)));
}

Expr positive(Args args) { return args[0]; }
Expr square_of(Args args) { return square(args[0]); }
Expr vecdot_of(Args args) { return vecdot(args[0], args[1]); }
Expr vdot_of(Args args) { return vdot(args[0], args[1]); }
Expr inner_of(Args args) { return inner(args[0], args[1]); }
Expr dot_of(Args args) { return dot(args[0], args[1]); }
Expr clip_of(Args args) { return clip(args[0], args[1], args[2]); }

Expr power_of(Args args) { return power(args[0], args[1]); }
Expr fast_of(Args args) { return fast(args[0]); }
Expr round_once_of(Args args) { return round_once(args[0]); }

constexpr auto kElementwise = FunctionKind::Elementwise;
constexpr auto kReduction = FunctionKind::Reduction;
constexpr auto kScan = FunctionKind::Scan;
constexpr auto kContraction = FunctionKind::Contraction;

constexpr CatalogueRow kCatalogue[] = {
    {"negative", "-", 1, kElementwise, "minus a; integers wrap, bool is refused",
     primitive<Function::Negative>, nullptr},
    {"positive", "+", 1, kElementwise, "a", positive, nullptr},
    {"invert", "~", 1, kElementwise, "every bit of a flipped; the opposite of a bool",
     primitive<Function::Invert>, nullptr},
    {"logical_not", "", 1, kElementwise, "is a zero", primitive<Function::LogicalNot>, nullptr},
    {"abs", "", 1, kElementwise, "magnitude; the smallest integer wraps to itself", primitive<Function::Abs>, nullptr},
    {"sqrt", "", 1, kElementwise, "square root, correctly rounded", primitive<Function::Sqrt>, nullptr},
    {"square", "", 1, kElementwise, "a * a", square_of, nullptr},
    {"floor", "", 1, kElementwise, "to the integer below", primitive<Function::Floor>, nullptr},
    {"ceil", "", 1, kElementwise, "to the integer above", primitive<Function::Ceil>, nullptr},
    {"trunc", "", 1, kElementwise, "to the integer towards zero", primitive<Function::Trunc>, nullptr},
    {"round", "", 1, kElementwise, "to the nearest integer, ties to even", primitive<Function::Round>, nullptr},
    {"isnan", "", 1, kElementwise, "is a NaN", primitive<Function::IsNan>, nullptr},
    {"exp", "", 1, kElementwise, "e to the a", primitive<Function::Exp>, nullptr},
    {"exp2", "", 1, kElementwise, "2 to the a", primitive<Function::Exp2>, nullptr},
    {"expm1", "", 1, kElementwise, "e to the a, minus 1", primitive<Function::Expm1>, nullptr},
    {"log", "", 1, kElementwise, "natural logarithm", primitive<Function::Log>, nullptr},
    {"log2", "", 1, kElementwise, "logarithm to the base 2", primitive<Function::Log2>, nullptr},
    {"log10", "", 1, kElementwise, "logarithm to the base 10", primitive<Function::Log10>, nullptr},
    {"log1p", "", 1, kElementwise, "log(1 + a)", primitive<Function::Log1p>, nullptr},
    {"sin", "", 1, kElementwise, "sine of radians", primitive<Function::Sin>, nullptr},
    {"cos", "", 1, kElementwise, "cosine of radians", primitive<Function::Cos>, nullptr},
    {"tan", "", 1, kElementwise, "tangent of radians", primitive<Function::Tan>, nullptr},
    {"asin", "", 1, kElementwise, "the angle whose sine is a", primitive<Function::Asin>, nullptr},
    {"acos", "", 1, kElementwise, "the angle whose cosine is a", primitive<Function::Acos>, nullptr},
    {"atan", "", 1, kElementwise, "the angle whose tangent is a", primitive<Function::Atan>, nullptr},
    {"sinh", "", 1, kElementwise, "hyperbolic sine", primitive<Function::Sinh>, nullptr},
    {"cosh", "", 1, kElementwise, "hyperbolic cosine", primitive<Function::Cosh>, nullptr},
    {"tanh", "", 1, kElementwise, "hyperbolic tangent", primitive<Function::Tanh>, nullptr},
    {"asinh", "", 1, kElementwise, "inverse of sinh", primitive<Function::Asinh>, nullptr},
    {"acosh", "", 1, kElementwise, "inverse of cosh", primitive<Function::Acosh>, nullptr},
    {"atanh", "", 1, kElementwise, "inverse of tanh", primitive<Function::Atanh>, nullptr},
    {"cbrt", "", 1, kElementwise, "cube root", primitive<Function::Cbrt>, nullptr},
    {"erf", "", 1, kElementwise, "error function", primitive<Function::Erf>, nullptr},
    {"erfc", "", 1, kElementwise, "1 - erf(a)", primitive<Function::Erfc>, nullptr},
    {"reciprocal", "", 1, kElementwise, "1 / a; integers give float64", primitive<Function::Reciprocal>, nullptr},
    {"sign", "", 1, kElementwise, "-1, 0 or 1; NaN of a NaN; bool is refused", primitive<Function::Sign>, nullptr},
    {"rint", "", 1, kElementwise, "to the nearest integer, ties to even: round", primitive<Function::Round>, nullptr},
    {"frexp_mantissa", "", 1, kElementwise, "a over 2 to the frexp_exponent(a): its magnitude is in [0.5, 1)", primitive<Function::Mantissa>, nullptr},
    {"frexp_exponent", "", 1, kElementwise, "the power of 2 of frexp_mantissa(a), as int32", primitive<Function::Exponent>, nullptr},
    {"modf_fraction", "", 1, kElementwise, "what is behind the point, with the sign of a", primitive<Function::Fraction>, nullptr},
    {"modf_integer", "", 1, kElementwise, "what is before the point: trunc in floats", primitive<Function::IntegralPart>, nullptr},
    {"signbit", "", 1, kElementwise, "is the sign minus, also of zeros and NaN", primitive<Function::SignBit>, nullptr},
    {"isinf", "", 1, kElementwise, "is an infinity", primitive<Function::IsInf>, nullptr},
    {"isfinite", "", 1, kElementwise, "is neither an infinity nor a NaN", primitive<Function::IsFinite>, nullptr},
    {"bitwise_count", "", 1, kElementwise, "how many bits of the magnitude are set, as uint8", primitive<Function::BitCount>, nullptr},
    {"fast", "", 1, kElementwise, "a, with the quicker forms of its elementary functions", fast_of, nullptr},
    {"round_once", "", 1, kElementwise, "a, whose 16-bit floats are rounded at its end only", round_once_of, nullptr},
    {"add", "+", 2, kElementwise, "a + b; integers wrap; or, for bool", primitive<Function::Add>, nullptr},
    {"subtract", "-", 2, kElementwise, "a - b; integers wrap, bool is refused", primitive<Function::Subtract>, nullptr},
    {"multiply", "*", 2, kElementwise, "a * b; integers wrap; and, for bool", primitive<Function::Multiply>, nullptr},
    {"divide", "/", 2, kElementwise, "a / b in floats; integers give float64", primitive<Function::Divide>, nullptr},
    {"floor_divide", "//", 2, kElementwise, "floor(a / b); 0 where an integer b is 0",
     primitive<Function::FloorDivide>, nullptr},
    {"remainder", "%", 2, kElementwise, "a - floor(a / b) * b, with the sign of b; 0 where an integer b is 0",
     primitive<Function::Remainder>, nullptr},
    {"power", "**", 2, kElementwise, "a to the power of b; by squaring for literal integers from 0 to 64; integers wrap", power_of, nullptr},
    {"fmod", "", 2, kElementwise, "a - trunc(a / b) * b, with the sign of a; 0 where an integer b is 0", primitive<Function::Fmod>, nullptr},
    {"atan2", "", 2, kElementwise, "the angle of the point (b, a), from -pi to pi", primitive<Function::Atan2>, nullptr},
    {"hypot", "", 2, kElementwise, "sqrt(a * a + b * b), without overflow on the way", primitive<Function::Hypot>, nullptr},
    {"logaddexp", "", 2, kElementwise, "log(exp(a) + exp(b)), without overflow on the way", primitive<Function::LogAddExp>, nullptr},
    {"copysign", "", 2, kElementwise, "the magnitude of a with the sign of b", primitive<Function::CopySign>, nullptr},
    {"nextafter", "", 2, kElementwise, "the next value from a towards b", primitive<Function::NextAfter>, nullptr},
    {"ldexp", "", 2, kElementwise, "a times 2 to the integer b, rounded once", primitive<Function::Ldexp>, nullptr},
    {"fmin", "", 2, kElementwise, "the smaller; the other where one is NaN; and, for bool", primitive<Function::Fmin>, nullptr},
    {"fmax", "", 2, kElementwise, "the larger; the other where one is NaN; or, for bool", primitive<Function::Fmax>, nullptr},
    {"logical_and", "", 2, kElementwise, "are both not zero", primitive<Function::LogicalAnd>, nullptr},
    {"logical_or", "", 2, kElementwise, "is one of them not zero", primitive<Function::LogicalOr>, nullptr},
    {"logical_xor", "", 2, kElementwise, "is just one of them not zero", primitive<Function::LogicalXor>, nullptr},
    {"minimum", "", 2, kElementwise, "the smaller; NaN when either is; and, for bool",
     primitive<Function::Minimum>, nullptr},
    {"maximum", "", 2, kElementwise, "the larger; NaN when either is; or, for bool",
     primitive<Function::Maximum>, nullptr},
    {"bitwise_and", "&", 2, kElementwise, "bits that are set in both", primitive<Function::BitwiseAnd>, nullptr},
    {"bitwise_or", "|", 2, kElementwise, "bits that are set in either", primitive<Function::BitwiseOr>, nullptr},
    {"bitwise_xor", "^", 2, kElementwise, "bits that are set in one of the two",
     primitive<Function::BitwiseXor>, nullptr},
    {"left_shift", "<<", 2, kElementwise, "a times 2 to the b; 0 where b is negative or at least the width of a",
     primitive<Function::LeftShift>, nullptr},
    {"right_shift", ">>", 2, kElementwise,
     "a over 2 to the b, rounded down; 0 or -1 where b is negative or at least the width of a", primitive<Function::RightShift>, nullptr},
    {"less", "<", 2, kElementwise, "is a below b", primitive<Function::Less>, nullptr},
    {"less_equal", "<=", 2, kElementwise, "is a at most b", primitive<Function::LessEqual>, nullptr},
    {"greater", ">", 2, kElementwise, "is a above b", primitive<Function::Greater>, nullptr},
    {"greater_equal", ">=", 2, kElementwise, "is a at least b", primitive<Function::GreaterEqual>, nullptr},
    {"equal", "==", 2, kElementwise, "are a and b equal; NaN equals nothing", primitive<Function::Equal>, nullptr},
    {"not_equal", "!=", 2, kElementwise, "do a and b differ; NaN differs from everything",
     primitive<Function::NotEqual>, nullptr},
    {"where", "", 3, kElementwise, "b where a is not zero, else c", primitive<Function::Where>, nullptr},
    {"clip", "", 3, kElementwise, "minimum(maximum(a, b), c)", clip_of, nullptr},
    {"fma", "", 3, kElementwise, "a * b + c with one rounding; integers wrap", primitive<Function::Fma>, nullptr},
    {"real", "", 1, kElementwise, "the real part; a where it is real", primitive<Function::Real>, nullptr},
    {"imag", "", 1, kElementwise, "the imaginary part; 0 where a is real", primitive<Function::Imag>, nullptr},
    {"conj", "", 1, kElementwise, "the imaginary part with the other sign; a where it is real", primitive<Function::Conj>, nullptr},
    {"sum", "", 1, kReduction, "sum; bool and signed integers in int64, unsigned in uint64", nullptr, sum},
    {"prod", "", 1, kReduction, "product; bool and signed integers in int64, unsigned in uint64", nullptr, prod},
    {"mean", "", 1, kReduction, "sum over count; integers in float64; NaN over no element", nullptr, mean},
    {"min", "", 1, kReduction, "the smallest; NaN when any is; refused over no element", nullptr, min},
    {"max", "", 1, kReduction, "the largest; NaN when any is; refused over no element", nullptr, max},
    {"any", "", 1, kReduction, "is any element not zero; False over none", nullptr, any},
    {"all", "", 1, kReduction, "are all elements not zero; True over none", nullptr, all},
    {"argmin", "", 1, kReduction, "index of the smallest, the first of several, or of the first NaN; refused over no element", nullptr, argmin},
    {"argmax", "", 1, kReduction, "index of the largest, the first of several, or of the first NaN; refused over no element", nullptr, argmax},
    {"var", "", 1, kReduction, "mean of squared distances from the mean: their sum over count - correction; integers in float64; NaN over no element", nullptr, var},
    {"std", "", 1, kReduction, "the square root of var", nullptr, stddev},
    {"vector_norm", "", 1, kReduction, "root of the sum of squares (ord=2), sum (ord=1) or largest (ord=inf) of magnitudes; integers in float64", nullptr, vector_norm},
    {"logsumexp", "", 1, kReduction, "log(sum(exp(a))) without overflow on the way; integers in float64; -inf over no element", nullptr, logsumexp},
    {"count_nonzero", "", 1, kReduction, "how many elements are not zero, in int64", nullptr, count_nonzero},
    {"ptp", "", 1, kReduction, "max - min; refused for bool", nullptr, ptp},
    {"nansum", "", 1, kReduction, "sum of what is not NaN", nullptr, nansum},
    {"nanprod", "", 1, kReduction, "product of what is not NaN", nullptr, nanprod},
    {"nanmean", "", 1, kReduction, "mean of what is not NaN; NaN over none", nullptr, nanmean},
    {"nanvar", "", 1, kReduction, "var of what is not NaN; NaN over none", nullptr, nanvar},
    {"nanstd", "", 1, kReduction, "std of what is not NaN; NaN over none", nullptr, nanstd},
    {"nanmin", "", 1, kReduction, "the smallest that is not NaN; NaN where all are", nullptr, nanmin},
    {"nanmax", "", 1, kReduction, "the largest that is not NaN; NaN where all are", nullptr, nanmax},
    {"nanargmin", "", 1, kReduction, "index of the smallest that is not NaN; 0 where all are", nullptr, nanargmin},
    {"nanargmax", "", 1, kReduction, "index of the largest that is not NaN; 0 where all are", nullptr, nanargmax},
    {"cumulative_sum", "", 1, kScan, "sum of each element and those before it along an axis; integers as in sum", nullptr, nullptr, cumulative_sum},
    {"cumulative_prod", "", 1, kScan, "product of each element and those before it along an axis; integers as in prod", nullptr, nullptr, cumulative_prod},
    {"cummin", "", 1, kScan, "the smallest so far along an axis; NaN from the first NaN on", nullptr, nullptr, cummin},
    {"cummax", "", 1, kScan, "the largest so far along an axis; NaN from the first NaN on", nullptr, nullptr, cummax},
    {"vecdot", "", 2, kContraction, "sum of a * b along the last axis of both, which broadcast", vecdot_of, nullptr},
    {"vdot", "", 2, kContraction, "sum of a * b over all elements of two arrays of one shape", vdot_of, nullptr},
    {"inner", "", 2, kContraction, "sums of a * b along the last axis of a and the last of b, for all pairs of rows", inner_of, nullptr},
    {"dot", "", 2, kContraction, "sums of a * b along the last axis of a and the last but one of b, or its only one", dot_of, nullptr},
    {"cast", "", 2, FunctionKind::Cast,
     "a in the dtype named by b; integers wrap, floats saturate to integers, bool asks is it not zero", nullptr, nullptr},
};

}  // namespace

std::span<const CatalogueRow> catalogue() { return kCatalogue; }

const CatalogueRow* find_function(std::string_view name) {
    for (const CatalogueRow& row : kCatalogue)
        if (row.name == name) return &row;
    return nullptr;
}

const CatalogueRow* find_operator(std::string_view symbol, std::size_t arity) {
    for (const CatalogueRow& row : kCatalogue)
        if (!row.symbol.empty() && row.symbol == symbol && row.arity == arity) return &row;
    return nullptr;
}

}  // namespace stridejit
