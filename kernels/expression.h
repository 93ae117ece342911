#pragma once

#include <concepts>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "stridejit/engine/engine.h"

namespace stridejit {

struct ExprNode;  // kernels/expression_node.h

/// A lazy value: an array to be computed when it is stored (assign), wanted (eval) or asked for (item). Holds views,
/// not copies: elements are read when it is evaluated. Cheap to copy; immutable, and so safe to share between threads.
///
/// Shapes broadcast and dtypes promote as in NumPy 2: Python-like scalars (C++ numbers, literals in text) are weak,
/// they take the dtype of the arrays they meet (a float meeting integers makes float64).
/// Source: https://numpy.org/doc/stable/reference/arrays.promotion.html
class Expr {
public:
    Expr(const View& view);        // NOLINT(google-explicit-constructor): views are expressions
    template <class Typed>         // a TypedView
        requires(std::is_class_v<Typed> && !std::is_same_v<Typed, View> && std::convertible_to<const Typed&, View>)
    Expr(const Typed& view) : Expr(static_cast<View>(view)) {}  // NOLINT
    template <std::same_as<bool> Bool>  // a template, for pointers convert to bool
    Expr(Bool scalar) : Expr(from_bool(scalar)) {}  // NOLINT
    Expr(double scalar);           // NOLINT
    Expr(float scalar) : Expr(static_cast<double>(scalar)) {}  // NOLINT
    template <class Integer>
        requires(std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>)
    Expr(Integer scalar) : Expr(from_integer(static_cast<std::int64_t>(scalar),
                                             std::is_unsigned_v<Integer> && scalar > Integer{0} &&
                                                 static_cast<std::int64_t>(scalar) < 0)) {}  // NOLINT
    explicit Expr(std::shared_ptr<const ExprNode> node) : node_(std::move(node)) {}

    /// A name to be bound to a view when the expression is called: see compile(). It has no dtype or shape yet.
    static Expr variable(std::string name);

    /// A part of the value, as View::index and View::transpose have them: of the views that the expression reads, so that
    /// no more is computed than is asked for, but for results of reductions.
    [[nodiscard]] Expr index(std::vector<Index> items) const;
    [[nodiscard]] Expr transpose() const;

    /// Of the result. Operands that do not go together are refused when the expression is made; with variables, when
    /// they are bound. Throws ValueError while there are unbound variables.
    [[nodiscard]] Dims shape() const;
    [[nodiscard]] DType dtype() const;

    /// Computes into a new C-ordered array.
    [[nodiscard]] View eval(Engine& engine = Engine::shared()) const;

    /// Computes the only element. Throws ValueError when there is not exactly one.
    template <class T>
    [[nodiscard]] T item(Engine& engine = Engine::shared()) const {
        return eval(engine).template item<T>();
    }

    [[nodiscard]] const std::shared_ptr<const ExprNode>& node() const { return node_; }

private:
    static Expr from_bool(bool value);
    static Expr from_integer(std::int64_t value, bool wrapped_unsigned);
    std::shared_ptr<const ExprNode> node_;
};

/// Stores the whole expression into `out` in one fused pass where that is possible. Its shape must broadcast to that of
/// `out`; its dtype must cast to that of `out` by NumPy's rule "same_kind" (use cast() for other casts). Overlap of
/// `out` with what is read is harmless. Throws ValueError (shape, read-only) or TypeError (dtype).
void assign(const View& out, const Expr& expression, Engine& engine = Engine::shared());

/// What assign() would do, stage by stage; runs nothing.
/// `target`: for that one, which need not run here, instead of the engine's own.
Explanation explain(const View& out, const Expr& expression, Engine& engine = Engine::shared(),
                    const std::optional<Target>& target = std::nullopt);

// Element-wise operators. `/` is true division (integers give float64); `%` has the sign of the divisor; & | ^ ~ << >>
// are bitwise on integers, logical on bool. Comparisons give bool.
Expr operator-(const Expr& a);
Expr operator+(const Expr& a);
Expr operator~(const Expr& a);
Expr operator!(const Expr& a);
Expr operator+(const Expr& a, const Expr& b);
Expr operator-(const Expr& a, const Expr& b);
Expr operator*(const Expr& a, const Expr& b);
Expr operator/(const Expr& a, const Expr& b);
Expr operator%(const Expr& a, const Expr& b);
Expr operator&(const Expr& a, const Expr& b);
Expr operator|(const Expr& a, const Expr& b);
Expr operator^(const Expr& a, const Expr& b);
Expr operator<<(const Expr& a, const Expr& b);
Expr operator>>(const Expr& a, const Expr& b);
Expr operator<(const Expr& a, const Expr& b);
Expr operator<=(const Expr& a, const Expr& b);
Expr operator>(const Expr& a, const Expr& b);
Expr operator>=(const Expr& a, const Expr& b);
Expr operator==(const Expr& a, const Expr& b);
Expr operator!=(const Expr& a, const Expr& b);

}  // namespace stridejit
