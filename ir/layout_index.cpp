// Indexing and slicing of layouts: ir/layout.h, index().

#include <limits>

#include "stridejit/ir/error.h"
#include "stridejit/ir/layout.h"

namespace stridejit {
namespace {

struct Range {
    std::int64_t start, step, extent;
};

std::int64_t clamp_bound(std::int64_t bound, std::int64_t extent, std::int64_t step) {
    if (bound < 0) bound += extent;
    if (bound < 0) return step < 0 ? -1 : 0;
    if (bound >= extent) return step < 0 ? extent - 1 : extent;
    return bound;
}

/// The elements that `slice` picks of an axis, as Python's slice.indices does.
Range resolve(const Slice& slice, std::int64_t extent, std::size_t axis) {
    std::int64_t step = slice.step;
    STRIDEJIT_REQUIRE(ValueError, step != 0, "index: slice step may not be zero (axis ", axis, ")");
    if (step == std::numeric_limits<std::int64_t>::min()) ++step;  // so that it can be negated
    const std::int64_t start = slice.start ? clamp_bound(*slice.start, extent, step) : step < 0 ? extent - 1 : 0;
    const std::int64_t stop = slice.stop ? clamp_bound(*slice.stop, extent, step) : step < 0 ? -1 : extent;
    const std::int64_t length = step < 0 ? start - stop : stop - start;
    const std::int64_t stride = step < 0 ? -step : step;
    return {start, step, length <= 0 ? 0 : (length - 1) / stride + 1};
}

/// Builds the result axis by axis. Offsets after a kept indirect axis belong to what its pointers lead to, so they
/// are added to that axis's suboffset.
struct Builder {
    const Layout& source;
    Indexed result;
    bool is_empty;                             ///< no element to point at: offsets stay 0, pointers are not followed
    std::optional<std::size_t> last_indirect;  ///< kept indirect axis of the result that later offsets belong to
    std::size_t axis = 0;                      ///< next axis of the source

    /// Begins at element `at` of the current axis.
    void shift(std::int64_t at) {
        if (is_empty) return;
        const std::int64_t bytes = at * source.strides[axis];
        if (!last_indirect) {
            result.offset += bytes;
            return;
        }
        std::int64_t& suboffset = result.layout.suboffsets[*last_indirect];
        suboffset += bytes;
        // A negative one would say "direct axis", and the pointers would be taken for elements.
        STRIDEJIT_REQUIRE(ValueError, suboffset >= 0, "index: axis ", axis, " would begin ", -suboffset,
                          " bytes before the place that the pointers of an indirect axis lead to; suboffsets cannot say that");
    }

    void push_axis(std::int64_t extent, std::int64_t stride, std::int64_t suboffset) {
        result.layout.shape.push_back(extent);
        result.layout.strides.push_back(stride);
        if (source.is_indirect()) result.layout.suboffsets.push_back(suboffset);
        if (suboffset >= 0) last_indirect = result.layout.rank() - 1;
    }

    void keep(const Slice& slice) {
        const Range range = resolve(slice, source.shape[axis], axis);
        const std::int64_t stride = source.strides[axis];
        // An empty result, or one of a single element, needs no reachable neighbour.
        if (range.extent > 0) shift(range.start);
        std::int64_t step_bytes = stride;
        if (__builtin_mul_overflow(stride, range.step, &step_bytes)) step_bytes = stride;
        push_axis(range.extent, step_bytes, source.is_indirect(axis) ? source.suboffsets[axis] : -1);
        ++axis;
    }

    void drop(std::int64_t given) {
        const std::int64_t extent = source.shape[axis];
        const std::int64_t at = given < 0 ? given + extent : given;
        STRIDEJIT_REQUIRE(IndexError, at >= 0 && at < extent, "index ", given, " is out of bounds for axis ", axis,
                          " with extent ", extent);
        shift(at);
        if (source.is_indirect(axis)) {
            STRIDEJIT_REQUIRE(IndexError, result.layout.rank() == 0, "index: all dimensions preceding dimension ", axis,
                              " must be indexed and not sliced, for it is indirect");
            if (!is_empty) result.hops.push_back({result.offset, source.suboffsets[axis]});
            result.offset = 0;
        }
        ++axis;
    }
};

}  // namespace

char* Indexed::follow(char* data) const {
    if (data == nullptr) return nullptr;
    for (const Hop& hop : hops) {
        __builtin_memcpy(&data, data + hop.offset, sizeof data);
        data += hop.suboffset;
    }
    return data + offset;
}

Indexed index(const Layout& layout, std::span<const Index> indices) {
    std::size_t used = 0, ellipses = 0;
    for (const Index& item : indices) {
        if (std::holds_alternative<Ellipsis>(item)) ++ellipses;
        else if (!std::holds_alternative<NewAxis>(item)) ++used;
    }
    STRIDEJIT_REQUIRE(IndexError, ellipses <= 1, "index: an index can only have a single ellipsis ('...')");
    STRIDEJIT_REQUIRE(IndexError, used <= layout.rank(), "index: too many indices: the view has rank ", layout.rank(),
                      ", but ", used, " were given");
    Builder builder{layout, {}, layout.size() == 0, std::nullopt};
    const auto keep_rest = [&](std::size_t count) {
        for (; count > 0; --count) builder.keep(Slice{});
    };
    for (const Index& item : indices) {
        if (const auto* at = std::get_if<std::int64_t>(&item)) builder.drop(*at);
        else if (const auto* slice = std::get_if<Slice>(&item)) builder.keep(*slice);
        else if (std::holds_alternative<NewAxis>(item)) builder.push_axis(1, 0, -1);
        else keep_rest(layout.rank() - used);
    }
    keep_rest(layout.rank() - builder.axis);
    STRIDEJIT_REQUIRE(ValueError, builder.result.layout.rank() <= kMaxRank, "index: the result would have ",
                      builder.result.layout.rank(), " axes; at most ", kMaxRank, " are possible");
    if (!builder.result.layout.is_indirect()) builder.result.layout.suboffsets.clear();
    return std::move(builder.result);
}

}  // namespace stridejit
