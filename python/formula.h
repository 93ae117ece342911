#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "operand.h"
#include "stridejit/kernels/casting.h"
#include "stridejit/kernels/compiled.h"

namespace stridejit::python {

/// Throws ValueError for a word that is none of "no", "equiv", "safe", "same_kind", "unsafe".
Casting read_casting(nb::handle word);
/// Throws TypeError, beginning with `call`, where it cannot.
void require_cast(const char* call, DType from, DType to, Casting rule);

/// How the axes of a new result lie in memory: NumPy's letters. K is as the operands have them.
enum class ResultOrder : std::uint8_t { C, Fortran, Any, Keep };
ResultOrder read_order(nb::handle letter);

using Operands = std::span<Operand* const>;

/// An expression of variables, or several whose results are asked for together, called again and again with operands of any dtype and
/// layout. Numbers are operands too: they are passed to kernels, not compiled into them, in the dtype that they take among the arrays
/// (NumPy 2's weak scalars). Several are one pass over memory where that changes no bit. Remembers the calls of layouts it has met. Used with the GIL held, which it lets go while long kernels run.
class Formula {
public:
    /// `names[k]` is the variable that operand k stands for. `bakes`: numbers shape the code (an exponent), and calls with
    /// others are other calls.
    Formula(std::string call, std::vector<Expr> expressions, std::vector<std::string> names, bool bakes = false);
    Formula(std::string call, Expr expression, std::vector<std::string> names, bool bakes = false)
        : Formula(std::move(call), std::vector<Expr>{std::move(expression)}, std::move(names), bakes) {}
    ~Formula();

    [[nodiscard]] std::size_t results() const { return expressions_.size(); }

    /// Into `outs`, one for each result. Throws TypeError where one does not cast to it, ValueError where shapes do not go together.
    void run(Operands operands, Operands outs, Casting casting);
    void run(Operands operands, Operand& out, Casting casting) {
        Operand* const outs[] = {&out};
        run(operands, outs, casting);
    }
    /// Into a new array, or into `out` unless that is none; returns it. Of several results these are tuples. `shape` is that of each
    /// result, where it is known.
    nb::object evaluate(Operands operands, nb::handle out, Casting casting, ResultOrder order, const Dims* shape = nullptr);

    /// Of the first result.
    DType dtype_of(Operands operands) { return dtypes_of(operands)[0]; }
    /// Of each result.
    std::vector<Dims> shapes(Operands operands) { return shapes_of(operands); }
    /// The expressions of these operands, as the engine is given them.
    std::vector<Expr> substitute(Operands operands);

    [[nodiscard]] const std::string& call() const { return call_; }

private:
    struct Typed;
    struct Known;
    using TypedPtr = std::shared_ptr<Typed>;
    using Words = SmallVector<std::int64_t, 48>;
    using DTypes = SmallVector<DType, 4>;

    TypedPtr typed_for(Operands operands, bool wide = false);
    TypedPtr make_typed(Operands operands) const;
    DTypes dtypes_of(Operands operands);
    const std::vector<Dims>& shapes_of(Operands operands);
    void require_casts(const DTypes& dtypes, Operands outs, Casting casting) const;
    static bool any_from_numpy(Operands operands);
    nb::object evaluate_all(Operands operands, nb::handle out, Casting casting, ResultOrder order);
    void run_unknown(Operands operands, Operands outs, Casting casting, Words& words, std::uint64_t hash, bool remember);
    void forget_if_outdated();

    std::string call_;
    std::vector<Expr> expressions_;
    std::vector<std::string> names_;
    bool elementwise_;  ///< operands broadcast as they are to the shape of every result
    bool bakes_;
    std::uint64_t generation_;
    std::vector<TypedPtr> typed_;
    std::vector<std::shared_ptr<const Known>> table_;  ///< open addressing, by hash; a power of two of places
    std::size_t known_count_ = 0;
    Words shaped_;              ///< the operands of the last call that had to be asked for the shapes of its results
    std::vector<Dims> shapes_;  ///< these
};

/// Formulas by what of a call makes another one. Used with the GIL held. Tables outlive the statics of other libraries: make them by new.
template <class Variant>
class FormulaTable {
public:
    /// The formula of `what`, which `make` makes where it is new. Shared, for while it runs another thread may empty the table.
    template <class Make>
    std::shared_ptr<Formula> get(const Variant& what, Make&& make) {
        auto found = formulas_.find(what);
        if (found == formulas_.end()) {
            if (formulas_.size() > kMost) formulas_.clear();
            found = formulas_.emplace(what, make()).first;
        }
        return found->second;
    }

private:
    static constexpr std::size_t kMost = 1024;
    std::map<Variant, std::shared_ptr<Formula>> formulas_;
};

/// A new array of this shape, its axes in the order that `order` says; from NumPy when `numpy`.
nb::object new_result(DType dtype, std::span<const std::int64_t> shape, Operands operands, ResultOrder order, bool numpy);
/// As a call returns it: rank 0 as a number, of NumPy's kind where the array is NumPy's.
nb::object as_returned(nb::object result);

}  // namespace stridejit::python
