#pragma once

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>

#include "stridejit/kernels/expression.h"
#include "stridejit/kernels/user_function.h"
#include "stridejit/kernels/user_reduction.h"

namespace stridejit {

/// The view that a name stands for in one call. Refers to the view, which must outlive the call.
struct Binding {
    std::string_view name;
    const View& view;
};
using Bindings = std::span<const Binding>;

/// A call with its views bound: runs at the cost of the machine code and a few nanoseconds. Shares the ownership of
/// the views and of the engine. Thread-safe as long as the memory is.
class BoundKernel {
public:
    /// Throws ValueError when nothing is bound, and std::bad_alloc where the call needs temporaries, of which it then has its own.
    void operator()() const;

private:
    friend class CompiledKernel;
    struct State;
    std::shared_ptr<const State> state_;
};

/// A call whose layouts are settled, to be run on any memory that is laid out so: for callers that keep a table of their
/// own. Thread-safe as long as the memory is.
class LayoutCall {
public:
    /// `data`: where each output begins, then each variable in the order of CompiledKernel::names(), in memory that may be
    /// read, and for the outputs written. Returns false, and has done nothing, where it overlaps in another way than when
    /// the call was made: CompiledKernel::run() does those.
    bool operator()(char* const* data) const;

private:
    friend class CompiledKernel;
    struct State;
    std::shared_ptr<const State> state_;
};

/// An expression, or several, compiled once and called with many views. Layouts it has met before are answered from a small
/// table of its own, without locks or allocation. Shares the ownership of the engine. Thread-safe.
///
/// Of several expressions a call has as many outputs, in their order, and is what assign_all() is: one pass where that changes no bit,
/// everything is read before anything is stored. Parts that the expressions share are computed once. Throws ValueError where outputs
/// are more or fewer than expressions, and where two share memory.
class CompiledKernel {
public:
    explicit CompiledKernel(const Expr& expression, Engine& engine = Engine::shared());
    /// Throws ValueError where there is none.
    explicit CompiledKernel(std::span<const Expr> expressions, Engine& engine = Engine::shared());

    /// How many there are: one for each expression.
    [[nodiscard]] std::size_t outputs() const;

    /// Names of the variables, each once, in the order of first use.
    [[nodiscard]] const std::vector<std::string>& names() const;

    /// Stores the expression of the bound views into `out`, as assign() does. Throws ValueError when a variable is not
    /// bound or a binding names no variable, and what assign() throws.
    void operator()(const View& out, std::initializer_list<Binding> bindings) const {
        run(out, Bindings(bindings.begin(), bindings.size()));
    }
    void operator()(std::initializer_list<View> outs, std::initializer_list<Binding> bindings) const {
        run(std::span(outs.begin(), outs.size()), Bindings(bindings.begin(), bindings.size()));
    }
    void run(const View& out, Bindings bindings) const { run(std::span(&out, 1), bindings); }
    void run(std::span<const View> outs, Bindings bindings) const;

    /// The same into a new array. Throws ValueError where there are several expressions.
    [[nodiscard]] View eval(std::initializer_list<Binding> bindings) const {
        return eval(Bindings(bindings.begin(), bindings.size()));
    }
    [[nodiscard]] View eval(Bindings bindings) const;
    /// One for each expression.
    [[nodiscard]] std::vector<View> eval_all(std::initializer_list<Binding> bindings) const {
        return eval_all(Bindings(bindings.begin(), bindings.size()));
    }
    [[nodiscard]] std::vector<View> eval_all(Bindings bindings) const;

    /// Settles everything for these views, compiling where needed, so that only running is left.
    [[nodiscard]] BoundKernel bind(const View& out, std::initializer_list<Binding> bindings) const {
        return bind(out, Bindings(bindings.begin(), bindings.size()));
    }
    [[nodiscard]] BoundKernel bind(const View& out, Bindings bindings) const { return bind(std::span(&out, 1), bindings); }
    [[nodiscard]] BoundKernel bind(std::initializer_list<View> outs, std::initializer_list<Binding> bindings) const {
        return bind(std::span(outs.begin(), outs.size()), Bindings(bindings.begin(), bindings.size()));
    }
    [[nodiscard]] BoundKernel bind(std::span<const View> outs, Bindings bindings) const;

    /// The call of views of these layouts; nothing where one is indirect, where there is no element, or where steps
    /// are repeated, as those of a program's own reductions are. Throws as run() does.
    [[nodiscard]] std::optional<LayoutCall> for_layouts(const View& out, Bindings bindings) const { return for_layouts(std::span(&out, 1), bindings); }
    [[nodiscard]] std::optional<LayoutCall> for_layouts(std::span<const View> outs, Bindings bindings) const;

    /// The expression with its variables replaced by views. Throws ValueError where there are several.
    [[nodiscard]] Expr substitute(Bindings bindings) const;
    [[nodiscard]] std::vector<Expr> substitute_all(Bindings bindings) const;

private:
    struct State;
    std::shared_ptr<State> state_;
};

/// Reads an expression from text, in Python's syntax; docs/language.md has the grammar:
///   numbers, names, + - * / // % ** & | ^ ~ << >> comparisons, parentheses, and/or/not are refused with a hint;
///   the functions of the catalogue by name, and `functions`; reductions with keywords axis=, keepdims=, dtype=;
///   casts: cast(a, float32), or float32(a); literals of a dtype: 3u8, 2.5f32;
///   NumPy's indexing and .T on anything: a[::2, ::-1].T, (a * b)[None, 3, ...];
///   names for parts: let d = a - b; let norm(x, y) = sqrt(x*x + y*y); norm(d, 2*d).
/// Throws ValueError for text that is none of it; what it throws shows the place, as do mistakes in dtypes and shapes that
/// show when variables are bound.
Expr parse(std::string_view text, std::span<const UserFunction> functions = {}, std::span<const UserReduction> reductions = {});
/// The same of a text that may have several values: "min(a), max(a)". See kernels/several.h.
std::vector<Expr> parse_all(std::string_view text, std::span<const UserFunction> functions = {}, std::span<const UserReduction> reductions = {});

/// NumPy's indexing from text: "[::2, None, ..., 3]" applied to `view`. Throws as View::index, and ValueError for text
/// that is no index.
View index(const View& view, std::string_view text);

/// parse() and CompiledKernel in one; compile_all() of a text that may have several values.
CompiledKernel compile(std::string_view text, Engine& engine = Engine::shared());
CompiledKernel compile(std::string_view text, std::span<const UserFunction> functions, Engine& engine = Engine::shared());
CompiledKernel compile_all(std::string_view text, Engine& engine = Engine::shared());
CompiledKernel compile_all(std::string_view text, std::span<const UserFunction> functions, Engine& engine = Engine::shared());

}  // namespace stridejit
