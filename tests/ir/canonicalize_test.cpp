#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <vector>

#include "stridejit/ir/build_nest.h"
#include "stridejit/ir/canonicalize.h"
#include "stridejit/ir/print.h"

using namespace stridejit;

namespace {

/// A layout, and bytes from the block's beginning to its element [0, 0, ...].
struct Seen {
    Layout layout;
    std::int64_t start = 0;
};

Seen reversed(Seen seen, std::size_t axis) {
    std::vector<Index> items(axis, Slice{});
    items.push_back(Slice{std::nullopt, std::nullopt, -1});
    const Indexed indexed = index(seen.layout, items);
    return {indexed.layout, seen.start + indexed.offset};
}

Seen with_new_axis(const Seen& seen, std::size_t place) {
    std::vector<Index> items(place, Slice{});
    items.push_back(NewAxis{});
    return {index(seen.layout, items).layout, seen.start};
}

/// Axis `axis` of extent n*inner as two axes, n and inner.
Seen split(Seen seen, std::size_t axis, std::int64_t inner) {
    const std::int64_t stride = seen.layout.strides[axis];
    seen.layout.shape[axis] /= inner;
    seen.layout.strides[axis] = stride * inner;
    seen.layout.shape.insert(axis + 1, inner);
    seen.layout.strides.insert(axis + 1, stride);
    return seen;
}

/// Every permutation, reversal and split of one dense block of 4 x 6 x 10 float64, and some with unit axes.
std::vector<Seen> all_views_of_one_block() {
    const Seen dense{contiguous_layout(as_span(Dims{4, 6, 10}), 8)};
    std::vector<Seen> views = {dense, split(dense, 0, 2), split(dense, 1, 3), split(dense, 2, 5),
                               split(split(dense, 2, 2), 0, 4), with_new_axis(dense, 0), with_new_axis(dense, 2)};
    std::vector<Seen> all;
    for (const Seen& view : views) {
        Dims axes(view.layout.rank());
        for (std::size_t i = 0; i < axes.size(); ++i) axes[i] = static_cast<std::int64_t>(i);
        do {
            for (std::size_t mask = 0; mask < (std::size_t{1} << axes.size()); ++mask) {
                Seen seen{permute(view.layout, as_span(axes)), view.start};
                for (std::size_t axis = 0; axis < axes.size(); ++axis)
                    if (mask >> axis & 1) seen = reversed(seen, axis);
                all.push_back(seen);
            }
        } while (std::next_permutation(axes.begin(), axes.end()));
    }
    return all;
}

/// Offsets count from the block's beginning instead of from the view's first element, which differs by view.
LoopNest from_block(LoopNest nest, std::span<const std::int64_t> starts) {
    for (Operand& operand : nest.operands) operand.offset += starts[operand.argument];
    return nest;
}

}  // namespace

TEST_CASE("the sum of every permuted, reversed or split view of one block is one and the same nest") {
    const auto sum_nest = [](const Seen& seen) {
        Body body;
        body.store(0, body.apply(Op::ReduceAdd, body.load(1, DType::Float64)));
        const Layout out = contiguous_layout(as_span(Dims(seen.layout.rank(), 1)), 8);
        const std::array<NestOperand, 2> operands{NestOperand{DType::Float64, Access::Write, &out},
                                                  NestOperand{DType::Float64, Access::Read, &seen.layout}};
        const std::array<bool, 8> reduced{true, true, true, true, true, true, true, true};
        LoopNest nest = build_nest(body, as_span(seen.layout.shape), std::span(reduced).first(seen.layout.rank()), operands);
        // Along reduction loops a result stands still.
        nest.operands[0].strides = Dims(seen.layout.rank(), 0);
        return from_block(canonicalize(std::move(nest)), std::array<std::int64_t, 2>{0, seen.start});
    };
    const auto views = all_views_of_one_block();
    const LoopNest expected = sum_nest(views.front());
    CHECK(expected.loops.size() == 1);
    CHECK(expected.loops[0] == Loop{LoopKind::Reduction, 240});
    for (const Seen& seen : views) {
        CAPTURE(to_text(as_span(seen.layout.shape)));
        CAPTURE(to_text(as_span(seen.layout.strides)));
        CHECK(to_text(sum_nest(seen)) == to_text(expected));
    }
}

TEST_CASE("a copy between like views of two blocks is one and the same nest") {
    const auto copy_nest = [](const Seen& seen) {
        Body body;
        body.store(0, body.load(1, DType::Float64));
        const std::array<NestOperand, 2> operands{NestOperand{DType::Float64, Access::Write, &seen.layout},
                                                  NestOperand{DType::Float64, Access::Read, &seen.layout}};
        const std::array<bool, 8> reduced{};
        LoopNest nest = build_nest(body, as_span(seen.layout.shape), std::span(reduced).first(seen.layout.rank()), operands);
        return from_block(canonicalize(std::move(nest)), std::array<std::int64_t, 2>{seen.start, seen.start});
    };
    const auto views = all_views_of_one_block();
    const LoopNest expected = copy_nest(views.front());
    CHECK(expected.loops.size() == 1);
    for (const Seen& seen : views) {
        CAPTURE(to_text(as_span(seen.layout.shape)));
        CAPTURE(to_text(as_span(seen.layout.strides)));
        CHECK(to_text(copy_nest(seen)) == to_text(expected));
    }
}

TEST_CASE("sums over one axis of permuted views share their nest") {
    const Layout dense = contiguous_layout(as_span(Dims{4, 6, 10}), 8);
    const auto sum_nest = [](const Layout& in, std::size_t axis) {
        Body body;
        body.store(0, body.apply(Op::ReduceAdd, body.load(1, DType::Float64)));
        Layout out = in;
        out.shape[axis] = 1;
        // The result is laid out as its input is, without the axis summed over.
        for (std::int64_t& stride : out.strides)
            if (stride > in.strides[axis]) stride /= in.shape[axis];
        std::array<bool, 3> reduced{};
        reduced[axis] = true;
        const std::array<NestOperand, 2> operands{NestOperand{DType::Float64, Access::Write, &out},
                                                  NestOperand{DType::Float64, Access::Read, &in}};
        return canonicalize(build_nest(body, as_span(in.shape), reduced, operands));
    };
    for (std::int64_t reduced = 0; reduced < 3; ++reduced) {
        const LoopNest expected = sum_nest(dense, static_cast<std::size_t>(reduced));
        Dims axes = {0, 1, 2};
        do {
            const auto place = static_cast<std::size_t>(std::find(axes.begin(), axes.end(), reduced) - axes.begin());
            CHECK(to_text(sum_nest(permute(dense, as_span(axes)), place)) == to_text(expected));
        } while (std::next_permutation(axes.begin(), axes.end()));
    }
}
