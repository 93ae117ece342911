#include "formula.h"

#include <algorithm>
#include <cstring>

#include "config.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/expression_node.h"
#include "view_object.h"

namespace stridejit::python {
namespace {

/// Calls that a formula remembers; when there are more, all are forgotten.
constexpr std::size_t kMostKnown = 1024;
constexpr std::size_t kMostTyped = 256;

/// A number that a kernel is given: what it is computed of, and the dtype it takes.
struct Slot {
    std::string name;
    NodePtr source;
    std::ptrdiff_t operand;  ///< where the source is that operand and nothing else; else -1
    DType dtype;
};

/// The expression with its numbers taken out: `open` has variables for arrays and slots, `bound` is the same of this call's
/// operands, and shows what dtypes come out.
class SlotMaker {
public:
    struct Pair {
        NodePtr bound, open;
    };

    SlotMaker(const std::vector<std::string>& names, Operands operands) : names_(names), operands_(operands) {}

    Pair make(const NodePtr& node) {
        if (node->bound) return {node, node};
        if (const auto known = known_.find(node.get()); known != known_.end()) return known->second;
        Pair pair = make_new(node);
        known_.emplace(node.get(), pair);
        return pair;
    }

    /// Takes a number out, to be passed in this dtype.
    NodePtr slot(const Pair& number, DType dtype) {
        if (number.open->bound) return number.open;
        std::ptrdiff_t operand = -1;
        if (const auto* variable = as<Variable>(number.open)) operand = static_cast<std::ptrdiff_t>(place(variable->name));
        for (const Slot& known : slots)
            if (known.source == number.open && known.dtype == dtype) return make_variable({known.name, {}});
        slots.push_back({text("number ", slots.size()), number.open, operand, dtype});
        return make_variable({slots.back().name, {}});
    }

    std::vector<Slot> slots;
    bool bakes = false;  ///< a number could not be taken out

private:
    std::size_t place(const std::string& name) const {
        return static_cast<std::size_t>(std::find(names_.begin(), names_.end(), name) - names_.begin());
    }

    Pair make_new(const NodePtr& node) {
        if (const auto* variable = as<Variable>(node)) return of_variable(*variable, node);
        std::vector<Pair> pairs;
        std::vector<NodePtr> bound, open;
        for (const NodePtr& arg : node->args) {
            pairs.push_back(make(arg));
            bound.push_back(pairs.back().bound);
        }
        NodePtr whole = with_arguments(node, std::move(bound));
        const auto* apply = as<Apply>(node) ? as<Apply>(whole) : nullptr;
        if (as<Literal>(whole) != nullptr) {  // a number made of numbers
            for (const Pair& pair : pairs) open.push_back(pair.open);
            return {whole, with_arguments(node, std::move(open))};
        }
        for (std::size_t k = 0; k < pairs.size(); ++k) {
            if (const auto* literal = as<Literal>(pairs[k].bound); literal == nullptr) open.push_back(pairs[k].open);
            else if (apply != nullptr) open.push_back(slot(pairs[k], apply->operands[k]));
            else if (as<Apply>(node) == nullptr) open.push_back(slot(pairs[k], literal->dtype));
            else {
                open.push_back(pairs[k].bound);
                bakes = bakes || !pairs[k].open->bound;
            }
        }
        return {whole, with_arguments(node, std::move(open))};
    }

    Pair of_variable(const Variable& variable, const NodePtr& node) const {
        const Operand& operand = *operands_[place(variable.name)];
        if (operand.is_array()) {
            View view = operand.view();
            for (const ViewStep& step : variable.steps) view = step ? view.index(*step) : view.transpose();
            return {make_view(view), node};
        }
        STRIDEJIT_REQUIRE(IndexError, variable.steps.empty(), "expression: ", quoted(variable.name), " is a number, and cannot be indexed");
        return {make_literal(operand.literal()), node};
    }

    const std::vector<std::string>& names_;
    Operands operands_;
    std::unordered_map<const ExprNode*, Pair> known_;
};

/// A subtree of numbers alone, computed.
NodePtr compute_number(const NodePtr& root, const std::vector<std::string>& names, Operands operands) {
    return replace_variables(root, [&](const Variable& variable) {
        const auto k = static_cast<std::size_t>(std::find(names.begin(), names.end(), variable.name) - names.begin());
        return make_literal(operands[k]->literal());
    });
}

std::int64_t code_of(const Operand& operand) {
    if (!operand.is_array()) return -1 - static_cast<std::int64_t>(operand.kind);
    return static_cast<std::int64_t>(operand.dtype) | (operand.swapped ? 256 : 0) | (std::int64_t{operand.rank} << 16);
}

class Hash {
public:
    void add(std::int64_t word) {
        state_ = (state_ ^ static_cast<std::uint64_t>(word)) * 0x9E3779B97F4A7C15ULL;
        state_ ^= state_ >> 29;
    }
    [[nodiscard]] std::uint64_t value() const { return state_; }

private:
    std::uint64_t state_ = 0x243F6A8885A308D3ULL;
};

using Values = SmallVector<std::uint64_t, 16>;  // two words a slot, which every dtype fits

/// Numbers of this call in the dtypes of their slots. False where one does not fit: it then takes another dtype.
bool fill_values(const std::vector<Slot>& slots, const std::vector<std::string>& names, Operands operands, Values& values) {
    values.resize(2 * slots.size());
    for (std::size_t i = 0; i < slots.size(); ++i) {
        const Slot& slot = slots[i];
        Literal literal;
        if (slot.operand >= 0) {
            literal = operands[static_cast<std::size_t>(slot.operand)]->literal();
        } else {
            const NodePtr number = compute_number(slot.source, names, operands);
            if (as<Literal>(number) == nullptr) {  // a complex one
                const View value = cast(Expr(number), slot.dtype).eval();
                std::memcpy(values.data() + 2 * i, value.data(), static_cast<std::size_t>(value.itemsize()));
                continue;
            }
            literal = *as<Literal>(number);
        }
        if (!Operand::write_number(literal, slot.dtype, values.data() + 2 * i)) return false;
    }
    return true;
}

}  // namespace

/// The formula for operands of these dtypes.
struct Formula::Typed {
    struct Kernel {
        CompiledKernel kernel;
        std::vector<std::ptrdiff_t> sources;  ///< of its names: an operand, or -1 - slot
    };

    SmallVector<std::int64_t, 9> codes;
    Values bits;  ///< of the numbers, where they shape the code
    bool wide = false;
    std::vector<Expr> open;
    DTypes dtypes;  ///< of the results
    std::vector<Slot> slots;
    std::vector<std::pair<DTypes, std::shared_ptr<const Kernel>>> kernels;  ///< by dtypes of the outputs

    std::shared_ptr<const Kernel> kernel_for(const DTypes& outs, const std::vector<std::string>& names) {
        for (const auto& [known, kernel] : kernels)
            if (known == outs) return kernel;
        std::vector<Expr> roots;
        for (std::size_t k = 0; k < outs.size(); ++k) roots.push_back(outs[k] == dtypes[k] ? open[k] : cast(open[k], outs[k]));
        CompiledKernel compiled(roots, current_engine());
        std::vector<std::ptrdiff_t> sources;
        for (const std::string& name : compiled.names()) {
            const auto found = std::find(names.begin(), names.end(), name);
            if (found != names.end()) {
                sources.push_back(found - names.begin());
                continue;
            }
            const auto slot = std::find_if(slots.begin(), slots.end(), [&](const Slot& s) { return s.name == name; });
            sources.push_back(-1 - (slot - slots.begin()));
        }
        if (kernels.size() >= kViewDTypeCount) kernels.clear();
        kernels.emplace_back(outs, std::make_shared<const Kernel>(Kernel{std::move(compiled), std::move(sources)}));
        return kernels.back().second;
    }
};

/// A call that has been made: what to compare with, and how to make it again.
struct Formula::Known {
    std::uint64_t hash;
    Words words;
    TypedPtr typed;
    std::shared_ptr<const Typed::Kernel> kernel;
    LayoutCall call;
};

Formula::Formula(std::string call, std::vector<Expr> expressions, std::vector<std::string> names, bool bakes)
    : call_(std::move(call)), expressions_(std::move(expressions)), names_(std::move(names)),
      elementwise_(expressions_.size() == 1 && is_elementwise(expressions_[0].node())), bakes_(bakes),
      generation_(engine_generation()) {}
Formula::~Formula() = default;

void Formula::forget_if_outdated() {
    if (generation_ == engine_generation()) return;
    generation_ = engine_generation();
    typed_.clear();
    table_.clear();
    known_count_ = 0;
    shapes_.clear();
}

Formula::TypedPtr Formula::make_typed(Operands operands) const {
    SlotMaker maker(names_, operands);
    auto typed = std::make_shared<Typed>();
    for (const Expr& expression : expressions_) {
        SlotMaker::Pair root = maker.make(expression.node());
        if (const auto* literal = as<Literal>(root.bound)) root.open = maker.slot(root, literal->dtype);
        typed->open.emplace_back(root.open);
        typed->dtypes.push_back(root.bound->dtype);
    }
    typed->slots = std::move(maker.slots);
    if (maker.bakes && !bakes_) const_cast<Formula*>(this)->bakes_ = true;
    for (const Operand* operand : operands) {
        typed->codes.push_back(code_of(*operand));
        if (!operand->is_array()) typed->bits.push_back(operand->bits);
    }
    return typed;
}

Formula::TypedPtr Formula::typed_for(Operands operands, bool wide) {
    for (const TypedPtr& known : typed_) {
        bool same = known->wide == wide;
        std::size_t number = 0;
        for (std::size_t k = 0; same && k < operands.size(); ++k) {
            same = known->codes[k] == code_of(*operands[k]);
            if (bakes_ && same && !operands[k]->is_array()) same = known->bits[number++] == operands[k]->bits;
        }
        if (same) return known;
    }
    TypedPtr typed = make_typed(operands);
    typed->wide = wide;
    if (typed_.size() >= kMostTyped) typed_.clear();
    typed_.push_back(typed);
    return typed;
}

Formula::DTypes Formula::dtypes_of(Operands operands) {
    forget_if_outdated();
    TypedPtr typed = typed_for(operands);
    Values values;
    if (!fill_values(typed->slots, names_, operands, values)) typed = typed_for(operands, true);
    return typed->dtypes;
}

std::vector<Expr> Formula::substitute(Operands operands) {
    SlotMaker maker(names_, operands);
    std::vector<Expr> whole;
    for (const Expr& expression : expressions_) whole.emplace_back(maker.make(expression.node()).bound);
    return whole;
}

/// Valid until the next call.
const std::vector<Dims>& Formula::shapes_of(Operands operands) {
    if (!elementwise_) {
        Words words;
        for (const Operand* operand : operands) {
            words.push_back(code_of(*operand));
            for (int axis = 0; axis < (operand->is_array() ? operand->rank : 0); ++axis) words.push_back(operand->shape[axis]);
        }
        if (!shapes_.empty() && words == shaped_) return shapes_;
        const std::vector<Expr> whole = substitute(operands);
        shapes_.clear();
        for (const Expr& one : whole) shapes_.push_back(one.shape());
        shaped_ = std::move(words);
        return shapes_;
    }
    shapes_.assign(1, {});
    Dims& shape = shapes_[0];
    const Operand* first = nullptr;
    for (const Operand* operand : operands) {
        if (!operand->is_array()) continue;
        if (first == nullptr) {
            first = operand;
            shape.assign(operand->shape, operand->shape + operand->rank);
        } else if (operand->rank != static_cast<int>(shape.size()) || !std::equal(shape.begin(), shape.end(), operand->shape)) {
            try {
                shape = broadcast_shapes(as_span(shape), operand->extents());
            } catch (const ValueError& error) {
                throw ValueError(text(call_, ": ", error.what()));
            }
        }
    }
    return shapes_;
}

bool Formula::any_from_numpy(Operands operands) {
    return std::any_of(operands.begin(), operands.end(), [](const Operand* operand) { return operand->from_numpy; });
}

void Formula::require_casts(const DTypes& dtypes, Operands outs, Casting casting) const {
    for (std::size_t k = 0; k < outs.size(); ++k)
        if (dtypes[k] != outs[k]->dtype) require_cast(call_.c_str(), dtypes[k], outs[k]->dtype, casting);
}

void Formula::run(Operands operands, Operands outs, Casting casting) {
    forget_if_outdated();
    Operand::settle_numbers(operands);
    Words words;
    Hash hash;
    std::int64_t most = 0;
    bool indirect = false;
    const auto add = [&](const Operand& operand) {
        const std::int64_t code = code_of(operand);
        words.push_back(code);
        hash.add(code);
        if (!operand.is_array()) {
            if (bakes_) {
                words.push_back(static_cast<std::int64_t>(operand.bits));
                hash.add(words.back());
            }
            return;
        }
        std::int64_t size = 1;
        for (int axis = 0; axis < operand.rank; ++axis) {
            size *= operand.shape[axis];
            words.push_back(operand.shape[axis]);
            hash.add(operand.shape[axis]);
            words.push_back(operand.strides[axis]);
            hash.add(operand.strides[axis]);
        }
        most = std::max(most, size);
        indirect = indirect || operand.indirect;
    };
    for (const Operand* out : outs) add(*out);
    for (const Operand* operand : operands) add(*operand);
    if (indirect) return run_unknown(operands, outs, casting, words, 0, false);

    const std::shared_ptr<const Known>* known = nullptr;
    if (!table_.empty())
        for (std::size_t i = hash.value() & (table_.size() - 1); table_[i]; i = (i + 1) & (table_.size() - 1))
            if (table_[i]->hash == hash.value() && table_[i]->words == words) {
                known = &table_[i];
                break;
            }
    Values values;
    if (known == nullptr || !fill_values((*known)->typed->slots, names_, operands, values))
        return run_unknown(operands, outs, casting, words, hash.value(), known == nullptr);
    require_casts((*known)->typed->dtypes, outs, casting);
    SmallVector<char*, 9> data;
    for (const Operand* out : outs) data.push_back(out->data);
    for (const std::ptrdiff_t source : (*known)->kernel->sources)
        data.push_back(source >= 0 ? operands[static_cast<std::size_t>(source)]->data
                                   : reinterpret_cast<char*>(values.data() + 2 * (-1 - source)));
    bool done = false;
    if (most > kBigCall) {
        const std::shared_ptr<const Known> kept = *known;  // another thread may forget it meanwhile
        const WithoutGil others;
        done = kept->call(data.data());
    } else {
        done = (*known)->call(data.data());
    }
    if (!done) run_unknown(operands, outs, casting, words, hash.value(), false);
}

void Formula::run_unknown(Operands operands, Operands outs, Casting casting, Words& words, std::uint64_t hash, bool remember) {
    TypedPtr typed = typed_for(operands);
    Values values;
    if (!fill_values(typed->slots, names_, operands, values)) {
        typed = typed_for(operands, true);
        remember = false;
        if (!fill_values(typed->slots, names_, operands, values)) {  // as different from the first wide number as that from narrow ones
            typed = make_typed(operands);
            fill_values(typed->slots, names_, operands, values);
        }
    }
    require_casts(typed->dtypes, outs, casting);
    DTypes dtypes;
    std::vector<View> to;
    for (const Operand* out : outs) {
        dtypes.push_back(out->dtype);
        to.push_back(out->view());
    }
    const auto kernel = typed->kernel_for(dtypes, names_);
    std::vector<View> views;
    views.reserve(kernel->sources.size());
    std::vector<Binding> bindings;
    for (std::size_t k = 0; k < kernel->sources.size(); ++k) {
        const std::ptrdiff_t source = kernel->sources[k];
        if (source >= 0) {
            views.push_back(operands[static_cast<std::size_t>(source)]->view());
        } else {
            const auto i = static_cast<std::size_t>(-1 - source);
            views.emplace_back(values.data() + 2 * i, typed->slots[i].dtype, Layout{});
        }
        bindings.push_back({kernel->kernel.names()[k], views.back()});
    }
    std::optional<LayoutCall> call;
    {
        const WithoutGil others;
        if (remember) call = kernel->kernel.for_layouts(to, bindings);
        SmallVector<char*, 9> data;
        for (const View& view : to) data.push_back(view.data());
        for (const View& view : views) data.push_back(view.data());
        if (!call || !(*call)(data.data())) kernel->kernel.run(to, bindings);
    }
    if (!call) return;
    if (table_.empty() || known_count_ >= kMostKnown) {
        table_.assign(16, nullptr);
        known_count_ = 0;
    }
    const auto insert = [&](std::shared_ptr<const Known> known) {
        std::size_t i = known->hash & (table_.size() - 1);
        while (table_[i]) i = (i + 1) & (table_.size() - 1);
        table_[i] = std::move(known);
    };
    if (2 * (known_count_ + 1) > table_.size()) {
        std::vector<std::shared_ptr<const Known>> old(2 * table_.size());
        old.swap(table_);
        for (auto& each : old)
            if (each) insert(std::move(each));
    }
    insert(std::make_shared<const Known>(Known{hash, std::move(words), typed, kernel, std::move(*call)}));
    ++known_count_;
}

nb::object Formula::evaluate(Operands operands, nb::handle out, Casting casting, ResultOrder order, const Dims* known_shape) {
    if (results() > 1) return evaluate_all(operands, out, casting, order);
    if (!out.is_none()) {
        Operand target;
        target.read_output(out.ptr(), call_.c_str());
        run(operands, target, casting);
        return nb::borrow(out);
    }
    Operand::settle_numbers(operands);
    const DType dtype = dtype_of(operands);
    const Dims shape = known_shape != nullptr ? *known_shape : shapes_of(operands)[0];
    nb::object result = new_result(dtype, as_span(shape), operands, order, any_from_numpy(operands));
    Operand target;
    target.read_output(result.ptr(), call_.c_str());
    run(operands, target, Casting::Unsafe);
    return as_returned(std::move(result));
}

nb::object Formula::evaluate_all(Operands operands, nb::handle out, Casting casting, ResultOrder order) {
    const std::size_t count = results();
    if (!out.is_none() && (!PyTuple_Check(out.ptr()) || static_cast<std::size_t>(PyTuple_GET_SIZE(out.ptr())) != count))
        raise(PyExc_TypeError, call_, ": out has to be a tuple of ", count, " arrays");
    std::vector<nb::object> arrays;
    if (out.is_none()) {
        Operand::settle_numbers(operands);
        const DTypes dtypes = dtypes_of(operands);
        const std::vector<Dims> shapes = shapes_of(operands);  // making arrays may run Python, which may call this formula
        for (std::size_t k = 0; k < count; ++k) arrays.push_back(new_result(dtypes[k], as_span(shapes[k]), operands, order, any_from_numpy(operands)));
    } else {
        for (nb::handle each : nb::iter(out)) arrays.push_back(nb::borrow(each));
    }
    const std::unique_ptr<Operand[]> read(new Operand[count]);
    SmallVector<Operand*, 4> targets;
    for (std::size_t k = 0; k < count; ++k) {
        read[k].read_output(arrays[k].ptr(), call_.c_str());
        targets.push_back(&read[k]);
    }
    run(operands, {targets.data(), count}, out.is_none() ? Casting::Unsafe : casting);
    if (!out.is_none()) return nb::borrow(out);
    const nb::object all = own(PyTuple_New(static_cast<Py_ssize_t>(count)));
    for (std::size_t k = 0; k < count; ++k) PyTuple_SET_ITEM(all.ptr(), static_cast<Py_ssize_t>(k), as_returned(std::move(arrays[k])).release().ptr());
    return all;
}

}  // namespace stridejit::python
