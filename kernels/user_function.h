#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "stridejit/kernels/expression.h"

namespace stridejit {

/// Writes a function instruction by instruction, where text cannot say it: integers of a certain width, bits of floats.
/// Dtypes are what is written, nothing promotes. Values are good for the builder that made them alone.
class BodyBuilder {
public:
    /// A parameter of the function, in order; arguments are cast to `dtype` within the same kind.
    Value parameter(DType dtype);
    /// Throws ValueError when the number does not fit in `dtype`.
    Value constant(DType dtype, double number);
    Value constant(DType dtype, std::int64_t number);
    /// Every cast is possible: see cast() in kernels/elementwise.h.
    Value cast(Value value, DType dtype);
    /// Any op of ir/op.h that computes one value of its arguments. Throws TypeError for arguments that it does not take,
    /// ValueError for another op, a number of arguments that is not its own, or a value of another builder.
    Value apply(Op op, std::initializer_list<Value> args);

private:
    friend class UserFunction;
    [[nodiscard]] const Inst& at(Value value) const;
    Value push(const Inst& inst);
    Body body_;
    std::uint64_t parameters_ = 0;
};

/// A function of elements that a program defines. It works like those of kernels/elementwise.h: broadcast, fused with
/// whatever is around it. Cheap to copy; immutable, and so safe to share between threads.
class UserFunction {
public:
    /// "hypotenuse(a, b) = sqrt(a*a + b*b)": a name, parameters, and an expression of those. `known`: functions that it may
    /// call. Throws what parse() throws, ValueError for a name that means something already, or a name in the expression
    /// that is no parameter.
    explicit UserFunction(std::string_view definition, std::span<const UserFunction> known = {});
    /// What `result` is in `body`, as a function of its parameters.
    UserFunction(std::string name, const BodyBuilder& body, Value result);

    [[nodiscard]] const std::string& name() const;
    [[nodiscard]] std::size_t arity() const;
    /// Operations that it consists of.
    [[nodiscard]] std::size_t size() const;

    /// The function of these arguments. Throws ValueError for another number of them than arity().
    [[nodiscard]] Expr apply(std::span<const Expr> args) const;
    template <class... Args>
    [[nodiscard]] Expr operator()(const Args&... args) const {
        const std::vector<Expr> list{Expr(args)...};
        return apply(list);
    }

    struct State;  // kernels/user_function_state.h
    explicit UserFunction(std::shared_ptr<const State> state) : state_(std::move(state)) {}

private:
    std::shared_ptr<const State> state_;
};

/// The function of this name; null when there is none.
const UserFunction* find_function(std::span<const UserFunction> functions, std::string_view name);

}  // namespace stridejit
