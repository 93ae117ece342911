// Random calls on views that no plain array is: pointers along any axes, fields of packed records, swapped and unaligned
// elements, repeated and reversed axes. Every backend on every target leaves the same bits, which are those of a naive
// loop over plain memory where the order of nothing matters.

#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <random>
#include <set>

#include "stridejit/ir/build_nest.h"
#include "stridejit/ir/canonicalize.h"
#include "stridejit/ir/print.h"
#include "tests/differential/guarded_run.h"
#include "tests/support/arrays.h"
#include "tests/support/engines.h"
#include "tests/support/indirect.h"
#include "tests/support/random_nest.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using namespace stridejit::differential;
using namespace stridejit::testing;

namespace {

constexpr std::int64_t kFewPoints = 3000;    // up to which a naive run is quick
constexpr std::int64_t kMostPointers = 1500;
constexpr StrideClass kStrides[] = {StrideClass::Zero,  StrideClass::Unit, StrideClass::MinusUnit, StrideClass::Two,
                                    StrideClass::Three, StrideClass::Four, StrideClass::Runtime,   StrideClass::Indirect};

/// One call on such views, its inputs filled. The nest says what to compute, and of what shapes; its own layouts are those of the naive run.
struct Case {
    LoopNest nest;
    std::vector<View> views;
    std::set<std::string> features;
};

class Maker {
public:
    explicit Maker(std::uint64_t seed) : seed_(seed), random_(seed) {
        case_.nest = random_nest(seed, Elements::Any, seed % 2 ? Extents::Lanes : Extents::Deep);
        case_.features.insert(text("rank ", case_.nest.loops.size()));
        flush_ = seed % 3 == 0 ? Flush::Start : Flush::End;
    }

    Case make() {
        for (std::size_t k = 0; k < case_.nest.operands.size(); ++k) {
            const Operand& operand = case_.nest.operands[k];
            const bool is_output = operand.access == Access::Write;
            if (operand.access == Access::Index) {
                case_.views.push_back(view_of_operand(case_.nest, k, nullptr));
                continue;
            }
            View view = chance(50) ? through_pointers(k) : in_records(k);
            if (operand.swapped) meet("swapped"), view = view.as_byte_swapped();
            if (!is_output) fill_random(view, seed_ + k);
            if (!is_output && !view.layout().is_indirect() && chance(30)) view = repeated(view);
            for (std::size_t axis = 0; axis < view.rank(); ++axis)
                if (view.shape()[axis] > 1 && view.strides()[axis] < 0) meet("negative stride");
            case_.views.push_back(view);
        }
        return std::move(case_);
    }

private:
    bool chance(unsigned percent) { return random_() % 100 < percent; }
    void meet(std::string feature) { case_.features.insert(std::move(feature)); }

    [[nodiscard]] Layout shape_of(std::size_t k) const {
        alignas(64) static char anywhere[64];  // only the layout counts
        return view_of_operand(case_.nest, k, anywhere).layout();
    }

    /// A field of packed records, perhaps a whole element wide: an array of them in any order of axes, any of them reversed.
    View in_records(std::size_t k) {
        const DType dtype = case_.nest.operands[k].dtype;
        const std::int64_t item = item_bytes(dtype);
        Layout layout = shape_of(k);
        std::vector<std::size_t> order(layout.rank());
        for (std::size_t axis = 0; axis < order.size(); ++axis) order[axis] = axis;
        if (chance(40)) std::shuffle(order.begin(), order.end(), random_);
        const bool odd = chance(50);
        const auto gap = static_cast<std::int64_t>(chance(25) ? 0 : odd ? random_() % 13 : random_() % 5 * static_cast<std::uint64_t>(item));
        std::int64_t stride = item + gap;
        for (std::size_t i = order.size(); i-- > 0;) {
            layout.strides[order[i]] = chance(25) ? -stride : stride;
            stride = stride * std::max<std::int64_t>(1, layout.shape[order[i]]) + (chance(20) ? static_cast<std::int64_t>(random_() % 7) : 0);
        }
        if (gap % item != 0) meet("record stride");
        const ByteRange range = byte_range(layout, item);
        const auto bytes = static_cast<std::size_t>(range.high - range.low);
        const std::size_t skip = chance(40) ? random_() % 8 : 0;  // the record's fields before this one
        const auto memory = std::make_shared<Guarded>(bytes + skip, flush_);
        std::memset(memory->data(), kUntouched, memory->size());
        char* const data = memory->data() + skip - range.low;
        if (reinterpret_cast<std::uintptr_t>(data) % static_cast<std::uintptr_t>(item) != 0) meet("unaligned");
        return View(data, dtype, layout, false, memory);
    }

    View through_pointers(std::size_t k) {
        const Layout layout = shape_of(k);
        SmallVector<bool, 8> indirect(layout.rank(), false);
        std::size_t count = 0;
        std::int64_t pointers = 1;
        for (std::size_t axis = 0; axis < layout.rank(); ++axis) {
            pointers *= std::max<std::int64_t>(1, layout.shape[axis]);
            indirect[axis] = pointers <= kMostPointers && chance(45);
            count += indirect[axis];
            if (indirect[axis] && layout.shape[axis] == 1 && case_.nest.loops[axis].extent > 1) meet("repeated pointer");
        }
        if (count == 0) return in_records(k);
        meet(text(std::min<std::size_t>(count, 4), " indirect axes"));
        if (indirect[layout.rank() - 1]) meet("last axis indirect");
        if (case_.nest.operands[k].access == Access::Write) meet("indirect output");
        const View plain = empty(as_span(layout.shape), case_.nest.operands[k].dtype);
        return indirect_copy(plain, {indirect.data(), indirect.size()}, random_());
    }

    View repeated(const View& view) {
        Dims shape;
        for (const Loop& loop : case_.nest.loops) shape.push_back(loop.extent);
        if (shape != view.layout().shape) meet("stride 0");
        return view.broadcast_to(as_span(shape));
    }

    const std::uint64_t seed_;
    std::mt19937_64 random_;
    Flush flush_;
    Case case_;
};

Space space_of(const LoopNest& nest) {
    Space space;
    for (const Loop& loop : nest.loops) {
        space.shape.push_back(loop.extent);
        if (loop.kind == LoopKind::Scan) space.scanned = static_cast<std::ptrdiff_t>(space.reduced.size());
        space.reduced.push_back(loop.kind == LoopKind::Reduction);
    }
    return space;
}

/// What the compiler is given for the call, by names.
void add_compiled(const Case& each, std::set<std::string>& met) {
    std::vector<NestOperand> operands;
    for (std::size_t k = 0; k < each.views.size(); ++k)
        operands.push_back({each.views[k].dtype(), each.nest.operands[k].access, &each.views[k].layout(), each.views[k].swapped()});
    const Space space = space_of(each.nest);
    const LoopNest nest = arrange_loops(canonicalize(
        build_nest(each.nest.body, as_span(space.shape), {space.reduced.data(), space.reduced.size()}, operands, space.scanned)));
    const Plan plan = make_plan(nest, {});
    const Specialized special = specialize(nest, plan, {});
    if (special.launch.empty) return;
    met.insert(text("walk ", name_of(plan.walk)));
    for (const OperandClass& operand : special.what.operands) {
        if (operand.access == Access::State) continue;
        met.insert(text(operand.access == Access::Read ? "load " : "store ", name_of(operand.stride)));
        if (operand.hops > 0 && plan.walk != Walk::Map) met.insert(text("pointers ", name_of(plan.walk)));
    }
}

std::string missing(const std::set<std::string>& met) {
    std::set<std::string> wanted = {"swapped", "record stride", "unaligned", "negative stride", "stride 0", "repeated pointer",
                                    "last axis indirect", "indirect output", "pointers across", "pointers down", "pointers along", "pointers rows"};
    for (int rank = 0; rank <= 8; ++rank) wanted.insert(text("rank ", rank));
    for (int count = 1; count <= 4; ++count) wanted.insert(text(count, " indirect axes"));
    for (std::size_t walk = 0; walk < kWalkCount; ++walk) wanted.insert(text("walk ", name_of(static_cast<Walk>(walk))));
    for (const StrideClass stride : kStrides) {
        wanted.insert(text("load ", name_of(stride)));
        if (stride != StrideClass::Zero && stride != StrideClass::MinusUnit) wanted.insert(text("store ", name_of(stride)));
    }
    std::string all;
    for (const std::string& name : wanted)
        if (!met.contains(name)) all += (all.empty() ? "" : ", ") + name;
    return all;
}

using Bits = std::vector<std::vector<std::uint64_t>>;  // of each output

Bits naive_answer(const LoopNest& nest, std::uint64_t seed) {
    std::vector<Block> blocks = random_blocks(nest, seed);
    const auto view = [&](std::size_t k) { return view_of_operand(nest, k, blocks[k].bytes.data() + blocks[k].origin); };
    for (std::size_t k = 0; k < blocks.size(); ++k)
        if (nest.operands[k].access != Access::Index) fill_random(view(k), seed + k);
    run_reference(nest, blocks);
    Bits bits;
    for (std::size_t k = 0; k < blocks.size(); ++k)
        if (nest.operands[k].access == Access::Write) bits.push_back(bits_of(view(k)));
    return bits;
}

/// The bytes of direct memory that are no element, in place: elements become kUntouched.
std::vector<std::string> bytes_between(const Case& each) {
    std::vector<std::string> all;
    for (std::size_t k = 0; k < each.views.size(); ++k) {
        const View& view = each.views[k];
        if (view.layout().is_indirect() || each.nest.operands[k].access != Access::Write) continue;
        const ByteRange range = byte_range(view.layout(), view.itemsize());
        std::string bytes(view.data() + range.low, view.data() + range.high);
        for_each_index(view.shape(), [&](const Dims& index) {
            const auto place = static_cast<std::size_t>(address_of(view, index) - view.data() - range.low);
            bytes.replace(place, static_cast<std::size_t>(view.itemsize()), static_cast<std::size_t>(view.itemsize()), kUntouched);
        });
        all.push_back(std::move(bytes));
    }
    return all;
}

bool is_blank(const std::vector<std::string>& all) {
    return std::all_of(all.begin(), all.end(), [](const std::string& bytes) {
        return bytes.find_first_not_of(kUntouched) == std::string::npos;
    });
}

Bits run(Engine& engine, const Case& each, std::uint64_t seed) {
    std::vector<Argument> arguments;
    for (std::size_t k = 0; k < each.views.size(); ++k) {
        if (each.nest.operands[k].access == Access::Write) fill_random(each.views[k], seed + 99);
        arguments.push_back({each.views[k], each.nest.operands[k].access});
    }
    engine.run(each.nest.body, space_of(each.nest), arguments);
    Bits bits;
    for (std::size_t k = 0; k < each.views.size(); ++k)
        if (each.nest.operands[k].access == Access::Write) bits.push_back(bits_of(each.views[k]));
    return bits;
}

std::uint64_t kernels_wanted(const Engine& engine) { return engine.cache_stats().hits + engine.cache_stats().misses; }

}  // namespace

TEST_CASE("interpreter and LLVM agree bit for bit on views with pointers, of records, swapped and unaligned, on every target") {
    const auto all = seeds(400);
    std::set<std::string> met;
    std::size_t compiled = 0, naive = 0;
    for (const std::uint64_t seed : all) {
        const Case each = Maker(seed).make();
        const std::string what = to_text(each.nest);
        CAPTURE(seed);
        CAPTURE(what);
        met.insert(each.features.begin(), each.features.end());
        add_compiled(each, met);
        Bits expected;
        if (!order_matters(each.nest.body) && point_count(each.nest) <= kFewPoints) {
            expected = naive_answer(each.nest, seed);
            ++naive;
        }
        bool reached_llvm = false;
        for (const NamedEngine& engine : all_engines()) {
            CAPTURE(engine.name);
            const std::uint64_t before = kernels_wanted(*engine.engine);
            const Bits got = run(*engine.engine, each, seed);
            reached_llvm = reached_llvm || (engine.is_llvm && kernels_wanted(*engine.engine) > before);
            if (expected.empty()) expected = got;
            CHECK(got == expected);
            CHECK(is_blank(bytes_between(each)));
        }
        compiled += reached_llvm;
    }
    MESSAGE(all.size() << " cases from seed " << all.front() << ": " << compiled << " reached LLVM, " << naive
                       << " were compared with naive loops");
    if (all.size() == 1) return;  // one case is replayed
    CHECK(missing(met) == "");
    CHECK(naive > all.size() / 3);
    if (all_engines().back().is_llvm) CHECK(compiled > all.size() / 2);
}
