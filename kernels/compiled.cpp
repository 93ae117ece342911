#include "stridejit/kernels/compiled.h"

#include <algorithm>
#include <atomic>
#include <numeric>
#include <unordered_map>

#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/lower_expression.h"

namespace stridejit {
namespace {

/// Layouts that one compiled kernel remembers; calls with others walk through all stages.
constexpr int kMaxEntries = 16;

/// A pointer of a remembered call, found from the views of a new one: `offset` bytes from the first element of view
/// `source`, where 0 is the output and k + 1 the view of variable k; or always `fixed` where source is -1.
struct Place {
    int source = -1;
    std::int64_t offset = 0;
    char* fixed = nullptr;
};

struct ArgumentPlace {
    Place place;
    ByteRange range;           ///< of its elements, from its own first one
    bool like_output = false;  ///< same layout and item size as the outputs: the same elements as one that starts there too
};

/// Two pointers of which the body reads one, because they were equal when the call was first seen.
struct Alias {
    Place a, b;
};

/// A call whose layouts have been seen: what to compare with, and how to run it.
struct Entry {
    struct Shape {
        DType dtype;
        bool swapped;
        Layout layout;
    };
    std::vector<Shape> views;  ///< the output, then the variables
    std::size_t outputs = 1;
    std::int64_t item = 0, pitch = 0;  ///< bytes of an element of an output; those that all its strides are multiples of
    std::vector<ArgumentPlace> arguments;
    std::vector<Alias> aliases;
    std::vector<Argument> owned;  ///< keeps the fixed arguments alive
    Prepared prepared;
    Entry* next = nullptr;
    int length = 1;  ///< of the list that begins here
};

/// The views of one call: the output, then the variables in order.
using CallViews = SmallVector<const View*, 9>;

bool same_dims(const Dims& a, const Dims& b) { return std::equal(a.begin(), a.end(), b.begin(), b.end()); }

bool matches(const Entry::Shape& known, const View& view) {
    const Layout& layout = view.layout();
    return known.dtype == view.dtype() && known.swapped == view.swapped() && layout.suboffsets.empty() && same_dims(known.layout.shape, layout.shape) &&
           same_dims(known.layout.strides, layout.strides);
}

/// Where the elements of the views of one call begin.
using CallData = SmallVector<char*, 9>;

CallData data_of(const CallViews& views) {
    CallData data;
    for (const View* view : views) data.push_back(view->data());
    return data;
}

char* pointer_of(const Place& place, char* const* data) {
    return place.source < 0 ? place.fixed : data[place.source] + place.offset;
}

/// True when pointers that the body reads as one are one.
bool aliases_hold(const Entry& entry, char* const* data) {
    for (const Alias& alias : entry.aliases)
        if (pointer_of(alias.a, data) != pointer_of(alias.b, data)) return false;
    return true;
}

/// True when the entry is for calls of these layouts.
bool is_for(const Entry& entry, const CallViews& views) {
    for (std::size_t k = 0; k < views.size(); ++k)
        if (!matches(entry.views[k], *views[k])) return false;
    return aliases_hold(entry, data_of(views).data());
}

/// True when elements of an output, and those that lie alike `distance` bytes on, never meet: they stand side by side in each
/// pitch, as the parts of complex numbers do.
bool are_woven(const Entry& entry, std::ptrdiff_t distance) {
    if (entry.pitch == 0) return false;
    const std::ptrdiff_t apart = (distance % entry.pitch + entry.pitch) % entry.pitch;
    return apart >= entry.item && apart + entry.item <= entry.pitch;
}

/// Fills `pointers` when the entry, whose layouts these are, runs there as it is: its outputs apart from what is read,
/// or the very same elements.
bool answers(const Entry& entry, char* const* data, SmallVector<char*, 16>& pointers) {
    if (!aliases_hold(entry, data)) return false;
    pointers.clear();
    for (const ArgumentPlace& argument : entry.arguments) pointers.push_back(pointer_of(argument.place, data));
    for (std::size_t o = 0; o < entry.outputs; ++o) {
        const char* const out = pointers[o];
        const ByteRange range = entry.arguments[o].range;
        for (std::size_t k = entry.outputs; k < pointers.size(); ++k) {  // outputs of one view are apart
            const ArgumentPlace& argument = entry.arguments[k];
            const char* const at = pointers[k];
            const bool apart = at + argument.range.high <= out + range.low || out + range.high <= at + argument.range.low;
            if (!apart && !(argument.like_output && (at == out || are_woven(entry, at - out)))) return false;
        }
    }
    return true;
}

void collect_names(const NodePtr& node, std::vector<std::string>& names,
                   std::unordered_map<const ExprNode*, bool>& visited) {
    if (node->bound || !visited.emplace(node.get(), true).second) return;
    if (const auto* variable = as<Variable>(node))
        if (std::find(names.begin(), names.end(), variable->name) == names.end()) names.push_back(variable->name);
    for (const NodePtr& arg : node->args) collect_names(arg, names, visited);
}

/// The expression with its variables replaced by views: the output, then those of `names`.
NodePtr substituted(const NodePtr& root, const std::vector<std::string>& names, const CallViews& views) {
    return replace_variables(root, [&](const Variable& variable) {
        const auto k = static_cast<std::size_t>(std::find(names.begin(), names.end(), variable.name) - names.begin());
        const View& given = *views[k + 1];
        View view = given;
        try {
            for (const ViewStep& step : variable.steps) view = step ? view.index(*step) : view.transpose();
        } catch (const IndexError& error) {
            throw IndexError(text("kernel: variable ", quoted(variable.name), ": ", error.what()));
        } catch (const ValueError& error) {
            throw ValueError(text("kernel: variable ", quoted(variable.name), ": ", error.what()));
        }
        return make_view(view, static_cast<int>(k), view.data() - given.data());
    });
}

}  // namespace

struct CompiledKernel::State {
    NodePtr root;
    std::shared_ptr<Engine> engine;
    std::vector<std::string> names;
    mutable std::atomic<Entry*> entries{nullptr};  ///< newest first; an entry in the list never changes

    State(const NodePtr& node, const Engine& with) : root(node), engine(with.handle()) {
        std::unordered_map<const ExprNode*, bool> visited;
        collect_names(root, names, visited);
    }
    ~State() {
        for (Entry* entry = entries.load(std::memory_order_acquire); entry != nullptr;) delete std::exchange(entry, entry->next);
    }

    std::string name_list() const {
        std::string list;
        for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
        return list.empty() ? "none" : list;
    }

    /// The views in the order of `names`, after `out` (which may be null).
    CallViews order(const View* out, Bindings bindings) const {
        CallViews views(names.size() + 1, nullptr);
        if (out != nullptr) out->require_set("output");
        views[0] = out;
        for (std::size_t i = 0; i < bindings.size(); ++i) {
            // Most callers name the variables in their order.
            std::size_t k = i;
            if (k >= names.size() || names[k] != bindings[i].name)
                k = static_cast<std::size_t>(std::find(names.begin(), names.end(), bindings[i].name) - names.begin());
            STRIDEJIT_REQUIRE(ValueError, k < names.size(), "kernel: ", quoted(bindings[i].name),
                              " is no variable of the expression; its variables are: ", name_list());
            STRIDEJIT_REQUIRE(ValueError, views[k + 1] == nullptr, "kernel: variable ", quoted(bindings[i].name),
                              " is bound twice");
            bindings[i].view.require_set("kernel");
            views[k + 1] = &bindings[i].view;
        }
        for (std::size_t k = 0; k < names.size(); ++k)
            STRIDEJIT_REQUIRE(ValueError, views[k + 1] != nullptr, "kernel: variable ", quoted(names[k]),
                              " is not bound to a view");
        return views;
    }

    /// The newest entry that runs these views as they are, and the pointers to run it with; null when there is none.
    const Entry* find(const CallViews& views, SmallVector<char*, 16>& pointers) const {
        if (views[0]->readonly()) return nullptr;
        for (const Entry* entry = entries.load(std::memory_order_acquire); entry != nullptr; entry = entry->next)
            if (is_for(*entry, views) && answers(*entry, data_of(views).data(), pointers)) return entry;
        return nullptr;
    }

    /// Checks, computes and stores; remembers the layouts where that helps later calls.
    void run_unknown(const CallViews& views) const {
        const NodePtr node = substituted(root, names, views);
        require_assignable("kernel", *views[0], node);
        const Program program = lower(*views[0], node);
        stridejit::run(program, *engine);
        if (program.size() == 1) remember(program[0], views);
    }

    void remember(const Step& step, const CallViews& views) const {
        Entry* head = entries.load(std::memory_order_acquire);
        if (head != nullptr && head->length >= kMaxEntries) return;
        for (const Entry* known = head; known != nullptr; known = known->next)
            if (is_for(*known, views)) return;  // only the overlap was new
        auto entry = make_entry(step, views);
        if (!entry) return;
        do {
            if (head != nullptr && head->length >= kMaxEntries) return;
            entry->next = head;
            entry->length = head == nullptr ? 1 : head->length + 1;
        } while (!entries.compare_exchange_weak(head, entry.get(), std::memory_order_acq_rel));
        entry.release();
    }

    /// Null when some view is indirect.
    std::unique_ptr<Entry> make_entry(const Step& step, const CallViews& views) const {
        for (const View* view : views)
            if (view->layout().is_indirect()) return nullptr;
        auto entry = std::make_unique<Entry>();
        for (const View* view : views) {
            entry->views.push_back({view->dtype(), view->swapped(), view->layout()});
            entry->views.back().layout.suboffsets.clear();
        }
        std::vector<NestOperand> operands;
        for (const Argument& argument : step.arguments) {
            const View &view = argument.view, &out = step.arguments[0].view;
            if (view.layout().is_indirect()) return nullptr;
            operands.push_back({view.dtype(), argument.access, &view.layout(), view.swapped(), argument.beside});
            entry->arguments.push_back({Place{-1, 0, view.data()}, byte_range(view.layout(), view.itemsize()),
                                        view.layout() == out.layout() && view.itemsize() == out.itemsize()});
        }
        entry->outputs = step.outputs;
        const View& first = step.arguments[0].view;
        entry->item = first.itemsize();
        for (std::size_t axis = 0; axis < first.rank(); ++axis)
            if (first.shape()[axis] > 1) entry->pitch = std::gcd(entry->pitch, first.strides()[axis]);
        for (std::size_t k = 0; k < step.outputs; ++k)
            entry->arguments[k].place = {0, step.arguments[k].view.data() - views[0]->data(), nullptr};
        std::vector<bool> placed(step.arguments.size(), false);
        for (const Origin& origin : step.origins) {
            Place& place = entry->arguments[origin.argument].place;
            const Place from = origin.variable < 0 ? Place{-1, 0, step.arguments[origin.argument].view.data()}
                                                   : Place{origin.variable + 1, origin.offset, nullptr};
            if (from.source < 0) entry->owned.push_back(step.arguments[origin.argument]);
            if (!placed[origin.argument]) place = from;
            else if (place.source != from.source) entry->aliases.push_back({place, from});
            placed[origin.argument] = true;
        }
        entry->prepared = engine->prepare(step.body, step.space, operands);
        return entry;
    }
};

struct BoundKernel::State {
    KernelCall call;                 ///< of `prepared` with `pointers`
    bool is_plain = true;            ///< the call is all there is to do
    Prepared prepared;
    OperandPointers pointers;
    std::vector<View> views;  ///< shares their ownership
    std::vector<Argument> fixed;
    std::vector<Argument> checked;   ///< the arguments, where pointers among them may lead elsewhere by the next call
    std::optional<Expr> expression;  ///< where the call needs more than one nest, or staging
    std::shared_ptr<Engine> engine;
};

CompiledKernel::CompiledKernel(const Expr& expression, Engine& engine)
    : state_(std::make_shared<State>(expression.node(), engine)) {}

const std::vector<std::string>& CompiledKernel::names() const { return state_->names; }

void CompiledKernel::run(const View& out, Bindings bindings) const {
    const CallViews views = state_->order(&out, bindings);
    SmallVector<char*, 16> pointers;
    if (const Entry* entry = state_->find(views, pointers)) entry->prepared(pointers.data());
    else state_->run_unknown(views);
}

Expr CompiledKernel::substitute(Bindings bindings) const {
    const CallViews views = state_->order(nullptr, bindings);
    return Expr(substituted(state_->root, state_->names, views));
}

View CompiledKernel::eval(Bindings bindings) const { return substitute(bindings).eval(*state_->engine); }

BoundKernel CompiledKernel::bind(const View& out, Bindings bindings) const {
    const CallViews views = state_->order(&out, bindings);
    const NodePtr node = substituted(state_->root, state_->names, views);
    require_assignable("bind", out, node);
    auto bound = std::make_shared<BoundKernel::State>();
    for (const View* view : views) bound->views.push_back(*view);
    bound->engine = state_->engine;
    const Program program = lower(out, node);
    const std::unique_ptr<Entry> entry = program.size() == 1 ? state_->make_entry(program[0], views) : nullptr;
    SmallVector<char*, 16> arguments;
    if (entry && answers(*entry, data_of(views).data(), arguments)) {
        bound->prepared = entry->prepared;
        bound->pointers = bound->prepared.resolve(arguments.data());
        bound->fixed = entry->owned;
    } else if (program.size() == 1 && !entry) {  // some view is indirect
        bound->checked = program[0].arguments;
        for (const Argument& argument : bound->checked) arguments.push_back(argument.view.data());
        bound->prepared = bound->engine->prepare(program[0].body, program[0].space, operands_of(bound->checked));
        bound->pointers = bound->prepared.resolve(arguments.data());
        bound->expression = Expr(node);
    } else if (!program.empty()) {
        bound->expression = Expr(node);
    }
    bound->is_plain = !bound->expression;
    bound->call = bound->prepared.call(bound->pointers);
    BoundKernel kernel;
    kernel.state_ = std::move(bound);
    return kernel;
}

void BoundKernel::operator()() const {
    STRIDEJIT_REQUIRE(ValueError, state_, "bound kernel: nothing is bound; CompiledKernel::bind() makes one that runs");
    const State& state = *state_;
    if (state.is_plain || (!state.checked.empty() && runs_in_place(state.checked))) state.call();
    else assign(state.views[0], *state.expression, *state.engine);
}

struct LayoutCall::State {
    std::unique_ptr<const Entry> entry;
    std::shared_ptr<Engine> engine;
};

bool LayoutCall::operator()(char* const* data) const {
    SmallVector<char*, 16> pointers;
    if (!answers(*state_->entry, data, pointers)) return false;
    state_->entry->prepared(pointers.data());
    return true;
}

std::optional<LayoutCall> CompiledKernel::for_layouts(const View& out, Bindings bindings) const {
    const CallViews views = state_->order(&out, bindings);
    const NodePtr node = substituted(state_->root, state_->names, views);
    require_assignable("kernel", out, node);
    const Program program = lower(out, node);
    if (program.size() != 1) return std::nullopt;
    auto state = std::make_shared<LayoutCall::State>();
    state->entry = state_->make_entry(program[0], views);
    state->engine = state_->engine;
    if (!state->entry) return std::nullopt;
    LayoutCall call;
    call.state_ = std::move(state);
    return call;
}

CompiledKernel compile(std::string_view text, Engine& engine) { return CompiledKernel(parse(text), engine); }
CompiledKernel compile(std::string_view text, std::span<const UserFunction> functions, Engine& engine) {
    return CompiledKernel(parse(text, functions), engine);
}

}  // namespace stridejit
