// Indexing of a layout against a plain model: lists of positions along each axis, picked as Python's documentation says.

#include <fuzzer/FuzzedDataProvider.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "stridejit/ir/error.h"
#include "stridejit/ir/layout.h"
#include "tests/fuzz/check.h"

using namespace stridejit;

namespace {

__extension__ typedef __int128 Wide;  // Python's integers have no limit
using Positions = std::vector<std::int64_t>;

/// What Python's slice picks of 0..extent-1 ("sequence types", note 5).
Positions python_slice(const Slice& slice, std::int64_t extent) {
    const Wide low = slice.step > 0 ? 0 : -1, high = slice.step > 0 ? extent : extent - 1;
    const auto clamp = [&](std::int64_t bound) {
        const Wide from_front = bound < 0 ? static_cast<Wide>(bound) + extent : static_cast<Wide>(bound);
        return from_front < low ? low : from_front > high ? high : from_front;
    };
    const Wide first = slice.start ? clamp(*slice.start) : slice.step > 0 ? low : high;
    const Wide stop = slice.stop ? clamp(*slice.stop) : slice.step > 0 ? high : low;
    Positions picked;
    for (Wide x = first; slice.step > 0 ? x < stop : x > stop; x += slice.step)
        picked.push_back(static_cast<std::int64_t>(x));
    return picked;
}

/// Offsets in bytes of every element of the result, in index order, and its shape.
struct Picked {
    Dims shape;
    Positions offsets{0};

    void append(const Positions& steps) {
        Positions all;
        for (const std::int64_t offset : offsets)
            for (const std::int64_t step : steps) all.push_back(offset + step);
        offsets = std::move(all);
    }
};

/// The model; nothing where Python raises.
std::optional<Picked> model(const Layout& layout, const std::vector<Index>& items) {
    std::size_t used = 0, ellipses = 0;
    for (const Index& item : items) {
        if (std::holds_alternative<Ellipsis>(item)) ++ellipses;
        else if (!std::holds_alternative<NewAxis>(item)) ++used;
    }
    if (ellipses > 1 || used > layout.rank()) return std::nullopt;
    Picked picked;
    std::size_t axis = 0;
    const auto take = [&](const Slice& slice) {
        Positions steps = python_slice(slice, layout.shape[axis]);
        picked.shape.push_back(static_cast<std::int64_t>(steps.size()));
        for (std::int64_t& step : steps) step *= layout.strides[axis];
        picked.append(steps);
        ++axis;
    };
    for (const Index& item : items) {
        if (const auto* number = std::get_if<std::int64_t>(&item)) {
            const std::int64_t extent = layout.shape[axis];
            if (*number < -extent || *number >= extent) return std::nullopt;
            picked.append({(*number < 0 ? *number + extent : *number) * layout.strides[axis]});
            ++axis;
        } else if (const auto* slice = std::get_if<Slice>(&item)) {
            if (slice->step == 0) return std::nullopt;
            take(*slice);
        } else if (std::holds_alternative<NewAxis>(item)) {
            picked.shape.push_back(1);
        } else {
            for (std::size_t i = used; i < layout.rank(); ++i) take(Slice{});
        }
    }
    while (axis < layout.rank()) take(Slice{});
    return picked;
}

Positions offsets_of(const Indexed& indexed) {
    Picked all;
    all.offsets = {indexed.offset};
    for (std::size_t axis = 0; axis < indexed.layout.rank(); ++axis) {
        Positions steps;
        for (std::int64_t i = 0; i < indexed.layout.shape[axis]; ++i) steps.push_back(i * indexed.layout.strides[axis]);
        all.append(steps);
    }
    return all.offsets;
}

std::int64_t some_bound(FuzzedDataProvider& input) {
    if (input.ConsumeBool()) return input.ConsumeIntegralInRange<std::int64_t>(-9, 9);
    return input.ConsumeIntegral<std::int64_t>();
}

Index some_index(FuzzedDataProvider& input) {
    switch (input.ConsumeIntegralInRange(0, 7)) {
    case 0: return NewAxis{};
    case 1: return Ellipsis{};
    case 2:
    case 3: return some_bound(input);
    default: {
        Slice slice;
        if (input.ConsumeBool()) slice.start = some_bound(input);
        if (input.ConsumeBool()) slice.stop = some_bound(input);
        slice.step = some_bound(input);
        return slice;
    }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    FuzzedDataProvider input(data, size);
    Layout layout;
    for (int axes = input.ConsumeIntegralInRange(0, 4); axes > 0; --axes) {
        layout.shape.push_back(input.ConsumeIntegralInRange<std::int64_t>(0, 6));
        layout.strides.push_back(input.ConsumeIntegral<std::int16_t>());
    }
    std::vector<Index> items;
    for (int count = input.ConsumeIntegralInRange(0, 6); count > 0; --count) items.push_back(some_index(input));

    const std::optional<Picked> expected = model(layout, items);
    std::optional<Indexed> indexed;
    try {
        indexed = index(layout, items);
    } catch (const UserError&) {
    }
    STRIDEJIT_FUZZ_CHECK(indexed.has_value() == expected.has_value());
    if (!expected) return 0;
    STRIDEJIT_FUZZ_CHECK(indexed->hops.empty() && indexed->layout.suboffsets.empty());
    STRIDEJIT_FUZZ_CHECK(indexed->layout.shape == expected->shape);
    STRIDEJIT_FUZZ_CHECK(indexed->layout.strides.size() == expected->shape.size());
    STRIDEJIT_FUZZ_CHECK(offsets_of(*indexed) == expected->offsets);
    return 0;
}
