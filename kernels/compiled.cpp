#include "stridejit/kernels/compiled.h"

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <memory>
#include <numeric>
#include <optional>
#include <span>
#include <unordered_map>

#include "stridejit/engine/memory.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/lower_expression.h"
#include "stridejit/kernels/several.h"

namespace stridejit {
namespace {

/// Layouts that one compiled kernel remembers; calls with others walk through all stages.
constexpr int kMaxEntries = 16;

/// A pointer of a remembered call, found from the views of a new one: `offset` bytes from the first element of view
/// `source` of these, the outputs and then the variables, and behind them the temporaries; or always `fixed` where source is -1.
struct Place {
    int source = -1;
    std::int64_t offset = 0;
    char* fixed = nullptr;
};

struct ArgumentPlace {
    Place place;
    ByteRange range;           ///< of its elements, from its own first one
    bool like_output = false;  ///< same layout and item size as the first output: the same elements as one that starts there too
};

/// One nest of a remembered call.
struct Stage {
    std::size_t outputs = 1;
    std::int64_t item = 0, pitch = 0;  ///< bytes of an element of the first output; those that all its strides are multiples of
    std::vector<ArgumentPlace> arguments;
    Prepared prepared;
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
    std::vector<Shape> views;  ///< the outputs, then the variables
    std::vector<Stage> stages;
    std::vector<Alias> aliases;
    std::vector<std::size_t> temporaries;  ///< bytes of each, which every call has for itself
    std::vector<Argument> owned;  ///< keeps the fixed arguments alive
    Entry* next = nullptr;
    int length = 1;  ///< of the list that begins here
};

/// The views of one call: the outputs, then the variables in order.
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

/// The temporaries of one call, behind its views.
class CallMemory {
public:
    /// `data`: of the views of the entry.
    CallMemory(const Entry& entry, char* const* data) : data_(data) {
        if (entry.temporaries.empty()) return;
        std::size_t bytes = 0;
        for (const std::size_t each : entry.temporaries) bytes += rounded(each);
        char* at = near_;
        if (bytes > sizeof near_) far_.reset(at = allocate(bytes));
        all_.assign(data, data + entry.views.size());
        for (const std::size_t each : entry.temporaries) {
            all_.push_back(at);
            at += rounded(each);
        }
        data_ = all_.data();
    }
    CallMemory(const CallMemory&) = delete;
    CallMemory& operator=(const CallMemory&) = delete;
    [[nodiscard]] char* const* data() const { return data_; }

private:
    static constexpr std::size_t kAlignment = 64;
    static std::size_t rounded(std::size_t bytes) { return (bytes + kAlignment - 1) / kAlignment * kAlignment; }
    struct Free {
        void operator()(char* memory) const { std::free(memory); }
    };
    alignas(kAlignment) char near_[1024];
    std::unique_ptr<char, Free> far_;
    CallData all_;
    char* const* data_;
};

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

/// True when elements of the first output, and those that lie alike `distance` bytes on, never meet: they stand side by side in each
/// pitch, as the parts of complex numbers do.
bool are_woven(const Stage& stage, std::ptrdiff_t distance) {
    if (stage.pitch == 0) return false;
    const std::ptrdiff_t apart = (distance % stage.pitch + stage.pitch) % stage.pitch;
    return apart >= stage.item && apart + stage.item <= stage.pitch;
}

bool are_apart(const ByteRange& a, const char* at_a, const ByteRange& b, const char* at_b) {
    return at_b + b.high <= at_a + a.low || at_a + a.high <= at_b + b.low;
}

/// True when output `o` of a stage, given the pointers of its arguments, leaves what the stage reads and its other outputs alone: is
/// apart from it, or is the very elements that are read.
bool fits(const Stage& stage, std::size_t o, char* const* pointers) {
    const ArgumentPlace& out = stage.arguments[o];
    for (std::size_t k = o + 1; k < stage.arguments.size(); ++k) {
        const ArgumentPlace& other = stage.arguments[k];
        const bool is_output = k < stage.outputs;
        if (is_output && other.place.source == out.place.source) continue;  // outputs of one view are apart
        if (are_apart(out.range, pointers[o], other.range, pointers[k])) continue;
        const bool alike = out.like_output && other.like_output;
        if (!alike || !((pointers[k] == pointers[o] && !is_output) || are_woven(stage, pointers[k] - pointers[o]))) return false;
    }
    return true;
}

/// True when what a stage stores is apart from all that a later one reads and stores, or is one of the temporaries, from `first` on,
/// which is what these are for.
bool are_apart(const Stage& earlier, char* const* at_earlier, const Stage& later, char* const* at_later, int first) {
    for (std::size_t o = 0; o < earlier.outputs; ++o)
        for (std::size_t k = 0; k < later.arguments.size(); ++k) {
            const ArgumentPlace &out = earlier.arguments[o], &other = later.arguments[k];
            if ((k < later.outputs || out.place.source >= first) && other.place.source == out.place.source) continue;
            if (!are_apart(out.range, at_earlier[o], other.range, at_later[k])) return false;
        }
    return true;
}

/// Fills `pointers`, of all stages, when the entry, whose layouts these are, runs there as it is: its outputs apart from each other and from
/// what is read, or the very same elements.
bool answers(const Entry& entry, char* const* data, SmallVector<char*, 16>& pointers) {
    if (!aliases_hold(entry, data)) return false;
    pointers.clear();
    for (const Stage& stage : entry.stages)
        for (const ArgumentPlace& argument : stage.arguments) pointers.push_back(pointer_of(argument.place, data));
    char* const* at = pointers.data();
    for (std::size_t s = 0; s < entry.stages.size(); at += entry.stages[s++].arguments.size()) {
        const Stage& stage = entry.stages[s];
        for (std::size_t o = 0; o < stage.outputs; ++o)
            if (!fits(stage, o, at)) return false;
        char* const* behind = at + stage.arguments.size();
        for (std::size_t later = s + 1; later < entry.stages.size(); behind += entry.stages[later++].arguments.size())
            if (!are_apart(stage, at, entry.stages[later], behind, static_cast<int>(entry.views.size()))) return false;
    }
    return true;
}

/// Runs the entry on views that begin at `data`, if it answers.
bool runs(const Entry& entry, char* const* data) {
    const CallMemory memory(entry, data);
    SmallVector<char*, 16> pointers;
    if (!answers(entry, memory.data(), pointers)) return false;
    char* const* at = pointers.data();
    for (const Stage& stage : entry.stages) {
        stage.prepared(at);
        at += stage.arguments.size();
    }
    return true;
}

/// Memory of temporaries: parts of one are one.
class Temporaries {
public:
    void add(const View& view) {
        const ByteRange range = byte_range(view.layout(), view.itemsize());
        Range added{view.data() + range.low, view.data() + range.high};
        std::erase_if(ranges_, [&](const Range& known) {
            if (known.end < added.begin || added.end < known.begin) return false;
            added = {std::min(known.begin, added.begin), std::max(known.end, added.end)};
            return true;
        });
        ranges_.push_back(added);
    }
    /// The place of what begins at `at`, of temporaries counted from `first` on; none where that is no temporary.
    [[nodiscard]] std::optional<Place> find(const char* at, std::size_t first) const {
        for (std::size_t k = 0; k < ranges_.size(); ++k)
            if (ranges_[k].begin <= at && at < ranges_[k].end) return Place{static_cast<int>(first + k), at - ranges_[k].begin, nullptr};
        return std::nullopt;
    }
    [[nodiscard]] std::vector<std::size_t> sizes() const {
        std::vector<std::size_t> sizes;
        for (const Range& range : ranges_) sizes.push_back(static_cast<std::size_t>(range.end - range.begin));
        return sizes;
    }

private:
    struct Range {
        const char *begin, *end;
    };
    std::vector<Range> ranges_;
};

void collect_names(const NodePtr& node, std::vector<std::string>& names,
                   std::unordered_map<const ExprNode*, bool>& visited) {
    if (node->bound || !visited.emplace(node.get(), true).second) return;
    if (const auto* variable = as<Variable>(node))
        if (std::find(names.begin(), names.end(), variable->name) == names.end()) names.push_back(variable->name);
    for (const NodePtr& arg : node->args) collect_names(arg, names, visited);
}

/// The expressions with their variables replaced by views: behind as many outputs, those of `names`.
std::vector<NodePtr> substituted(const std::vector<NodePtr>& roots, const std::vector<std::string>& names, const CallViews& views) {
    return replace_variables(roots, [&](const Variable& variable) {
        const auto k = static_cast<std::size_t>(std::find(names.begin(), names.end(), variable.name) - names.begin());
        const View& given = *views[roots.size() + k];
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
    std::vector<NodePtr> roots;
    std::shared_ptr<Engine> engine;
    std::vector<std::string> names;
    mutable std::atomic<Entry*> entries{nullptr};  ///< newest first; an entry in the list never changes

    State(std::span<const Expr> expressions, const Engine& with) : engine(with.handle()) {
        std::unordered_map<const ExprNode*, bool> visited;
        for (const Expr& expression : expressions) {
            roots.push_back(expression.node());
            collect_names(roots.back(), names, visited);
        }
    }
    ~State() {
        for (Entry* entry = entries.load(std::memory_order_acquire); entry != nullptr;) delete std::exchange(entry, entry->next);
    }

    std::string name_list() const {
        std::string list;
        for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
        return list.empty() ? "none" : list;
    }

    /// The views of the outputs, then those in the order of `names`. Without outputs there are nulls in their places.
    CallViews order(std::span<const View> outs, Bindings bindings) const {
        const std::size_t count = roots.size();
        CallViews views(count + names.size(), nullptr);
        STRIDEJIT_REQUIRE(ValueError, outs.empty() || outs.size() == count, "kernel: ", outs.size(), outs.size() == 1 ? " output" : " outputs", " but ", count,
                          count == 1 ? " expression" : " expressions");
        for (std::size_t k = 0; k < outs.size(); ++k) {
            outs[k].require_set("output");
            views[k] = &outs[k];
        }
        for (std::size_t i = 0; i < bindings.size(); ++i) {
            // Most callers name the variables in their order.
            std::size_t k = i;
            if (k >= names.size() || names[k] != bindings[i].name)
                k = static_cast<std::size_t>(std::find(names.begin(), names.end(), bindings[i].name) - names.begin());
            STRIDEJIT_REQUIRE(ValueError, k < names.size(), "kernel: ", quoted(bindings[i].name),
                              " is no variable of the expression; its variables are: ", name_list());
            STRIDEJIT_REQUIRE(ValueError, views[count + k] == nullptr, "kernel: variable ", quoted(bindings[i].name),
                              " is bound twice");
            bindings[i].view.require_set("kernel");
            views[count + k] = &bindings[i].view;
        }
        for (std::size_t k = 0; k < names.size(); ++k)
            STRIDEJIT_REQUIRE(ValueError, views[count + k] != nullptr, "kernel: variable ", quoted(names[k]),
                              " is not bound to a view");
        return views;
    }

    /// Runs the newest entry that is for these views as they are; false when there is none.
    bool runs_known(const CallViews& views) const {
        for (std::size_t k = 0; k < roots.size(); ++k)
            if (views[k]->readonly()) return false;
        for (const Entry* entry = entries.load(std::memory_order_acquire); entry != nullptr; entry = entry->next)
            if (is_for(*entry, views) && runs(*entry, data_of(views).data())) return true;
        return false;
    }

    /// Checks, computes and stores; remembers the layouts where that helps later calls.
    void run_unknown(std::span<const View> outs, const CallViews& views) const {
        const std::vector<NodePtr> nodes = substituted(roots, names, views);
        require_assignable("kernel", outs, nodes);
        const Program program = lower(outs, nodes);
        stridejit::run(program, *engine);
        remember(program, views);
    }

    void remember(const Program& program, const CallViews& views) const {
        Entry* head = entries.load(std::memory_order_acquire);
        if (head != nullptr && head->length >= kMaxEntries) return;
        for (const Entry* known = head; known != nullptr; known = known->next)
            if (is_for(*known, views)) return;  // only the overlap was new
        auto entry = make_entry(program, views);
        if (!entry) return;
        do {
            if (head != nullptr && head->length >= kMaxEntries) return;
            entry->next = head;
            entry->length = head == nullptr ? 1 : head->length + 1;
        } while (!entries.compare_exchange_weak(head, entry.get(), std::memory_order_acq_rel));
        entry.release();
    }

    /// Null when some view is indirect, when there is nothing to do, and when a step is repeated.
    std::unique_ptr<Entry> make_entry(const Program& program, const CallViews& views) const {
        if (program.empty()) return nullptr;
        for (const View* view : views)
            if (view->layout().is_indirect()) return nullptr;
        Temporaries temporaries;
        for (const Step& step : program) {
            if (step.times != 1) return nullptr;
            for (const Argument& argument : step.arguments)
                if (argument.view.layout().is_indirect()) return nullptr;
            for (std::size_t k = 0; k < step.outputs; ++k)
                if (step.stored[k] == -1) temporaries.add(step.arguments[k].view);
        }
        auto entry = std::make_unique<Entry>();
        entry->temporaries = temporaries.sizes();
        for (const View* view : views) {
            entry->views.push_back({view->dtype(), view->swapped(), view->layout()});
            entry->views.back().layout.suboffsets.clear();
        }
        for (const Step& step : program) entry->stages.push_back(make_stage(step, views, temporaries, *entry));
        return entry;
    }

    /// Of a step whose views are not indirect. What the entry has to hold for it, and to check, is added there.
    Stage make_stage(const Step& step, const CallViews& views, const Temporaries& temporaries, Entry& entry) const {
        Stage stage;
        const auto place_of = [&](std::size_t k) {  // of what is no view of the call
            char* at = step.arguments[k].view.data();
            return temporaries.find(at, views.size()).value_or(Place{-1, 0, at});
        };
        const View& first = step.arguments[0].view;
        for (const Argument& argument : step.arguments) {
            const View& view = argument.view;
            stage.arguments.push_back({Place{-1, 0, view.data()}, byte_range(view.layout(), view.itemsize()),
                                       view.layout() == first.layout() && view.itemsize() == first.itemsize()});
        }
        stage.outputs = step.outputs;
        stage.item = first.itemsize();
        for (std::size_t axis = 0; axis < first.rank(); ++axis)
            if (first.shape()[axis] > 1) stage.pitch = std::gcd(stage.pitch, first.strides()[axis]);
        for (std::size_t k = 0; k < step.outputs; ++k)
            stage.arguments[k].place = step.stored[k] == -1 ? place_of(k) : Place{step.stored[k], step.arguments[k].view.data() - views[static_cast<std::size_t>(step.stored[k])]->data(), nullptr};
        std::vector<bool> placed(step.arguments.size(), false);
        for (const Origin& origin : step.origins) {
            Place& place = stage.arguments[origin.argument].place;
            const Place from = origin.variable < 0 ? place_of(origin.argument)
                                                   : Place{static_cast<int>(roots.size()) + origin.variable, origin.offset, nullptr};
            if (from.source < 0) entry.owned.push_back(step.arguments[origin.argument]);
            if (!placed[origin.argument]) place = from;
            else if (place.source != from.source) entry.aliases.push_back({place, from});
            placed[origin.argument] = true;
        }
        stage.prepared = engine->prepare(step.body, step.space, operands_of(step.arguments));
        return stage;
    }
};

struct BoundKernel::State {
    KernelCall call;                ///< the first there is to do
    std::vector<KernelCall> others; ///< one after the other behind it
    bool is_plain = true;           ///< the calls are all there is to do
    std::vector<Prepared> prepared; ///< what the calls run, with `pointers`
    std::vector<OperandPointers> pointers;
    std::vector<View> views;  ///< shares their ownership; the outputs first
    std::vector<Argument> fixed;
    std::vector<Argument> checked;    ///< the arguments, where pointers among them may lead elsewhere by the next call
    std::vector<NodePtr> expressions; ///< where the call needs staging
    std::unique_ptr<const Entry> entry;  ///< where it needs temporaries, which each call has for itself
    CallData data;                       ///< of the views, for the entry
    std::shared_ptr<Engine> engine;

    void add(const Prepared& one, char* const* arguments) {
        prepared.push_back(one);
        pointers.push_back(one.resolve(arguments));
    }
};

CompiledKernel::CompiledKernel(const Expr& expression, Engine& engine) : CompiledKernel(std::span(&expression, 1), engine) {}

CompiledKernel::CompiledKernel(std::span<const Expr> expressions, Engine& engine) {
    STRIDEJIT_REQUIRE(ValueError, !expressions.empty(), "kernel: there is no expression; one or more are wanted");
    state_ = std::make_shared<State>(expressions, engine);
}

const std::vector<std::string>& CompiledKernel::names() const { return state_->names; }
std::size_t CompiledKernel::outputs() const { return state_->roots.size(); }

void CompiledKernel::run(std::span<const View> outs, Bindings bindings) const {
    STRIDEJIT_REQUIRE(ValueError, !outs.empty(), "kernel: no output is given");
    const CallViews views = state_->order(outs, bindings);
    if (!state_->runs_known(views)) state_->run_unknown(outs, views);
}

std::vector<Expr> CompiledKernel::substitute_all(Bindings bindings) const {
    std::vector<Expr> expressions;
    for (const NodePtr& node : substituted(state_->roots, state_->names, state_->order({}, bindings))) expressions.emplace_back(node);
    return expressions;
}

Expr CompiledKernel::substitute(Bindings bindings) const {
    STRIDEJIT_REQUIRE(ValueError, outputs() == 1, "kernel: there are ", outputs(), " expressions, not one; eval_all() and substitute_all() take them");
    return substitute_all(bindings)[0];
}

View CompiledKernel::eval(Bindings bindings) const { return substitute(bindings).eval(*state_->engine); }
std::vector<View> CompiledKernel::eval_all(Bindings bindings) const { return stridejit::eval_all(substitute_all(bindings), *state_->engine); }

BoundKernel CompiledKernel::bind(std::span<const View> outs, Bindings bindings) const {
    STRIDEJIT_REQUIRE(ValueError, !outs.empty(), "kernel: no output is given");
    const CallViews views = state_->order(outs, bindings);
    const std::vector<NodePtr> nodes = substituted(state_->roots, state_->names, views);
    require_assignable("bind", outs, nodes);
    auto bound = std::make_shared<BoundKernel::State>();
    for (const View* view : views) bound->views.push_back(*view);
    bound->engine = state_->engine;
    const Program program = lower(outs, nodes);
    std::unique_ptr<Entry> entry = state_->make_entry(program, views);
    SmallVector<char*, 16> arguments;
    const bool known = entry && answers(*entry, CallMemory(*entry, data_of(views).data()).data(), arguments);
    if (known && !entry->temporaries.empty()) {
        bound->entry = std::move(entry);
        bound->data = data_of(views);
    } else if (known) {
        char* const* at = arguments.data();
        for (const Stage& stage : entry->stages) {
            bound->add(stage.prepared, at);
            at += stage.arguments.size();
        }
        bound->fixed = entry->owned;
    } else if (program.size() == 1 && !entry) {  // some view is indirect
        bound->checked = program[0].arguments;
        for (const Argument& argument : bound->checked) arguments.push_back(argument.view.data());
        bound->add(bound->engine->prepare(program[0].body, program[0].space, operands_of(bound->checked)), arguments.data());
        bound->expressions = nodes;
    } else if (!program.empty()) {
        bound->expressions = nodes;
    }
    bound->is_plain = bound->expressions.empty() && !bound->entry;
    for (std::size_t k = 0; k < bound->prepared.size(); ++k) {
        const KernelCall call = bound->prepared[k].call(bound->pointers[k]);
        if (k == 0) bound->call = call;
        else bound->others.push_back(call);
    }
    BoundKernel kernel;
    kernel.state_ = std::move(bound);
    return kernel;
}

void BoundKernel::operator()() const {
    STRIDEJIT_REQUIRE(ValueError, state_, "bound kernel: nothing is bound; CompiledKernel::bind() makes one that runs");
    const State& state = *state_;
    if (state.is_plain || (!state.checked.empty() && runs_in_place(state.checked))) {
        state.call();
        for (const KernelCall& other : state.others) other();
        return;
    }
    if (state.entry) {
        const bool ran = runs(*state.entry, state.data.data());
        STRIDEJIT_ASSERT(ran, "temporaries are apart from all views");
        return;
    }
    const std::span<const View> outs = std::span(state.views).first(state.expressions.size());
    require_assignable("bound kernel", outs, state.expressions);  // pointers may lead elsewhere by now
    stridejit::run(lower(outs, state.expressions), *state.engine);
}

struct LayoutCall::State {
    std::unique_ptr<const Entry> entry;
    std::shared_ptr<Engine> engine;
};

bool LayoutCall::operator()(char* const* data) const {
    return runs(*state_->entry, data);
}

std::optional<LayoutCall> CompiledKernel::for_layouts(std::span<const View> outs, Bindings bindings) const {
    STRIDEJIT_REQUIRE(ValueError, !outs.empty(), "kernel: no output is given");
    const CallViews views = state_->order(outs, bindings);
    const std::vector<NodePtr> nodes = substituted(state_->roots, state_->names, views);
    require_assignable("kernel", outs, nodes);
    auto state = std::make_shared<LayoutCall::State>();
    state->entry = state_->make_entry(lower(outs, nodes), views);
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
CompiledKernel compile_all(std::string_view text, Engine& engine) { return CompiledKernel(parse_all(text), engine); }
CompiledKernel compile_all(std::string_view text, std::span<const UserFunction> functions, Engine& engine) {
    return CompiledKernel(parse_all(text, functions), engine);
}

}  // namespace stridejit
