#include "stridejit/engine/overlap.h"

#include <algorithm>
#include <cstdlib>
#include <optional>
#include <vector>

namespace stridejit {
namespace {

/// x * coefficient with low <= x <= high.
struct Term {
    std::int64_t coefficient, low, high;
};
using Terms = SmallVector<Term, 16>;

constexpr int kSearchBudget = 2000;  // nodes; layouts that slicing makes need a few per axis

/// Adds coefficient * x with low <= x <= high; equal coefficients share a term.
void add_term(Terms& terms, std::int64_t coefficient, std::int64_t low, std::int64_t high) {
    if (coefficient == 0 || (low == 0 && high == 0)) return;
    // c * x is |c| * -x where c is negative.
    const Term term{std::abs(coefficient), coefficient < 0 ? -high : low, coefficient < 0 ? -low : high};
    const auto same = std::find_if(terms.begin(), terms.end(),
                                   [&](const Term& t) { return t.coefficient == term.coefficient; });
    if (same != terms.end()) {
        same->low += term.low;
        same->high += term.high;
    } else {
        terms.push_back(term);
    }
}

void sort(Terms& terms) {
    std::sort(terms.begin(), terms.end(), [](const Term& a, const Term& b) { return a.coefficient > b.coefficient; });
}

std::int64_t floor_div(std::int64_t a, std::int64_t b) { return a / b - (a % b < 0 ? 1 : 0); }

/// Is there a choice of x with low <= sum of the terms from `at` on <= high? Gives up with "yes" when the budget ends.
bool reaches(const Terms& terms, std::size_t at, std::int64_t low, std::int64_t high, int& budget) {
    if (at == terms.size()) return low <= 0 && 0 <= high;
    if (--budget < 0) return true;
    std::int64_t rest_low = 0, rest_high = 0;
    for (std::size_t i = at + 1; i < terms.size(); ++i) {
        rest_low += terms[i].coefficient * terms[i].low;
        rest_high += terms[i].coefficient * terms[i].high;
    }
    const Term& term = terms[at];
    const std::int64_t first = std::max(term.low, -floor_div(rest_high - low, term.coefficient));
    const std::int64_t last = std::min(term.high, floor_div(high - rest_low, term.coefficient));
    for (std::int64_t x = first; x <= last; ++x) {
        if (reaches(terms, at + 1, low - x * term.coefficient, high - x * term.coefficient, budget)) return true;
        if (budget < 0) return true;
    }
    return false;
}

}  // namespace

bool same_elements(const View& a, const View& b) {
    if (a.data() != b.data() || a.itemsize() != b.itemsize() || a.rank() != b.rank()) return false;
    for (std::size_t axis = 0; axis < a.rank(); ++axis) {
        if (a.shape()[axis] != b.shape()[axis]) return false;
        const bool indirect = a.layout().is_indirect(axis);
        if (indirect != b.layout().is_indirect(axis)) return false;
        if (indirect && a.layout().suboffsets[axis] != b.layout().suboffsets[axis]) return false;
        if (a.shape()[axis] > 1 && a.strides()[axis] != b.strides()[axis]) return false;
    }
    return true;
}

namespace {

struct Block {
    std::uintptr_t low, high;  ///< first byte, one past the last
};

/// What axes [first, last) span around index 0, with elements of `item` bytes.
ByteRange span_of_axes(const Layout& layout, std::size_t first, std::size_t last, std::int64_t item) {
    ByteRange range{0, item};
    for (std::size_t i = first; i < last; ++i) {
        if (layout.shape[i] == 0) return {0, 0};
        const std::int64_t reach = (layout.shape[i] - 1) * layout.strides[i];
        (reach < 0 ? range.low : range.high) += reach;
    }
    return range;
}

/// One past the axis from `first` on that ends in pointers; rank + 1 where there is none.
std::size_t end_of_pointers(const Layout& layout, std::size_t first) {
    while (first < layout.rank() && !layout.is_indirect(first)) ++first;
    return first + 1;
}

/// Gives `take` the memory of a view: where its pointers stand, and for each the span of what it leads to; with the
/// number of pointers followed on the way.
template <class Take>
void each_block(const Layout& layout, std::size_t axis, char* at, std::int64_t item, const Take& take, std::size_t level = 0) {
    const auto give = [&](const char* from, const ByteRange& range, std::size_t hops) {
        const auto address = reinterpret_cast<std::uintptr_t>(from);
        if (range.low == range.high) return;
        take(Block{address + static_cast<std::uintptr_t>(range.low), address + static_cast<std::uintptr_t>(range.high)}, hops);
    };
    const std::size_t end = end_of_pointers(layout, axis);
    if (end > layout.rank()) return give(at, span_of_axes(layout, axis, layout.rank(), item), level);
    const ByteRange pointers = span_of_axes(layout, axis, end, sizeof(char*));
    give(at, pointers, level);
    if (pointers.low == pointers.high) return;
    const bool is_last = end_of_pointers(layout, end) > layout.rank();
    const ByteRange behind = is_last ? span_of_axes(layout, end, layout.rank(), item) : ByteRange{};
    Dims index(end - axis, 0);
    for (std::size_t moving = 0; moving < index.size();) {  // an odometer over these axes, the first one fastest
        char* next = nullptr;
        std::int64_t offset = 0;
        for (std::size_t i = 0; i < index.size(); ++i) offset += index[i] * layout.strides[axis + i];
        __builtin_memcpy(&next, at + offset, sizeof next);
        next += layout.suboffsets[end - 1];
        if (is_last) give(next, behind, level + 1);
        else each_block(layout, end, next, item, take, level + 1);
        for (moving = 0; moving < index.size() && ++index[moving] == layout.shape[axis + moving]; ++moving) index[moving] = 0;
    }
}

using Spans = SmallVector<Block, 4>;

/// From the lowest to the highest byte of all blocks behind the same number of pointers.
Spans spans_of(const View& view) {
    Spans spans;
    each_block(view.layout(), 0, view.data(), view.itemsize(), [&](const Block& block, std::size_t hops) {
        if (hops == spans.size()) return spans.push_back(block);
        spans[hops] = {std::min(spans[hops].low, block.low), std::max(spans[hops].high, block.high)};
    });
    return spans;
}

bool any_shared(const Spans& a, const Spans& b) {
    return std::any_of(a.begin(), a.end(), [&](const Block& x) {
        return std::any_of(b.begin(), b.end(), [&](const Block& y) { return x.low < y.high && y.low < x.high; });
    });
}

/// Sorted by their first bytes.
std::vector<Block> blocks_of(const View& view) {
    std::vector<Block> blocks;
    each_block(view.layout(), 0, view.data(), view.itemsize(), [&](const Block& block, std::size_t) { blocks.push_back(block); });
    std::sort(blocks.begin(), blocks.end(), [](const Block& a, const Block& b) { return a.low < b.low; });
    return blocks;
}

/// Some block of one list shares a byte with some block of the other; both are sorted by their first bytes.
bool any_shared(const std::vector<Block>& a, const std::vector<Block>& b) {
    std::size_t i = 0, k = 0;
    std::uintptr_t reach_a = 0, reach_b = 0;  // how far the blocks passed so far reach
    while (i < a.size() || k < b.size()) {
        const bool take_a = k == b.size() || (i < a.size() && a[i].low <= b[k].low);
        const Block& block = take_a ? a[i++] : b[k++];
        if (block.low < (take_a ? reach_b : reach_a)) return true;
        std::uintptr_t& reach = take_a ? reach_a : reach_b;
        reach = std::max(reach, block.high);
    }
    return false;
}

}  // namespace

namespace {

/// Bytes from one view's pointer to the other's; nothing when their elements are too far apart to share any.
std::optional<std::int64_t> gap_between(const View& a, const View& b) {
    const ByteRange x = byte_range(a.layout(), a.itemsize()), y = byte_range(b.layout(), b.itemsize());
    if (x.low == x.high || y.low == y.high) return std::nullopt;
    // Ranges are within 2^60 bytes of their pointers (View sees to that), pointers may be anything.
    const auto gap = static_cast<std::int64_t>(reinterpret_cast<std::uintptr_t>(b.data()) -
                                               reinterpret_cast<std::uintptr_t>(a.data()));
    constexpr std::int64_t kFar = std::int64_t{1} << 62;
    if (gap > kFar || gap < -kFar || x.high <= gap + y.low || gap + y.high <= x.low) return std::nullopt;
    return gap;
}

/// Is there a choice with offset in a - offset in b = gap + d, where the terms are that difference, for a d with
/// -itemsize of a < d < itemsize of b?
bool meet(Terms& terms, std::int64_t gap, const View& a, const View& b) {
    sort(terms);
    int budget = kSearchBudget;
    return reaches(terms, 0, gap - a.itemsize() + 1, gap + b.itemsize() - 1, budget);
}

}  // namespace

bool may_overlap(const View& a, const View& b) {
    if (a.layout().is_indirect() || b.layout().is_indirect()) {
        if (a.size() == 0 || b.size() == 0) return false;
        // Mostly spans are enough, and they need no memory.
        return any_shared(spans_of(a), spans_of(b)) && any_shared(blocks_of(a), blocks_of(b));
    }
    const auto gap = gap_between(a, b);
    if (!gap) return false;
    Terms terms;
    for (std::size_t axis = 0; axis < a.rank(); ++axis) add_term(terms, a.strides()[axis], 0, a.shape()[axis] - 1);
    for (std::size_t axis = 0; axis < b.rank(); ++axis) add_term(terms, -b.strides()[axis], 0, b.shape()[axis] - 1);
    return meet(terms, *gap, a, b);
}

bool may_overlap(const View& a, const View& b, std::span<const Lead> leads) {
    const auto gap = gap_between(a, b);
    if (!gap) return false;
    Terms terms;
    for (std::size_t axis = 0; axis < a.rank(); ++axis) {
        const std::int64_t last = a.shape()[axis] - 1, stride = a.strides()[axis], other = b.strides()[axis];
        const std::int64_t low = std::max(leads[axis].low, -last), high = std::min(leads[axis].high, last);
        if (low > high) return false;
        if (last == 0) continue;
        // Views wider than this are of no memory; the sums below would not fit in 64 bits.
        constexpr std::int64_t kWide = std::int64_t{1} << 56;
        if (std::abs(stride) > kWide / (last + 1) || std::abs(other) > kWide / (last + 1)) return true;
        if (low == -last && high == last) {
            add_term(terms, stride, 0, last);
            add_term(terms, -other, 0, last);
        } else {  // index i of a, i + lead of b; that i + lead <= last is not asked for together, which may only say yes more often
            add_term(terms, stride - other, std::max(std::int64_t{0}, -high), std::min(last, last - low));
            add_term(terms, -other, low, high);
        }
    }
    return meet(terms, *gap, a, b);
}

bool may_overlap_itself(const View& view) {
    SmallVector<std::int64_t, 8> order;
    for (std::size_t axis = 0; axis < view.rank(); ++axis) {
        if (view.shape()[axis] == 0) return false;
        if (view.shape()[axis] > 1) order.push_back(static_cast<std::int64_t>(axis));
    }
    const auto stride = [&](std::int64_t axis) { return std::abs(view.strides()[static_cast<std::size_t>(axis)]); };
    std::sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) { return stride(a) < stride(b); });
    std::int64_t reach = view.itemsize();  // bytes that the axes so far span
    bool nested = true;
    for (const std::int64_t axis : order) {
        nested = nested && stride(axis) >= reach;
        reach += stride(axis) * (view.shape()[static_cast<std::size_t>(axis)] - 1);
    }
    if (nested) return false;
    // Not nested: two different indices meet when some axis moves by d >= 1, axes before it not at all, and the rest
    // by anything.
    for (std::size_t first = 0; first < order.size(); ++first) {
        if (stride(order[first]) == 0) return true;
        Terms terms;
        for (std::size_t i = first; i < order.size(); ++i) {
            const std::int64_t reach_i = view.shape()[static_cast<std::size_t>(order[i])] - 1;
            if (stride(order[i]) == 0) return true;
            terms.push_back({stride(order[i]), i == first ? 1 : -reach_i, reach_i});
        }
        sort(terms);
        int budget = kSearchBudget;
        if (reaches(terms, 0, -view.itemsize() + 1, view.itemsize() - 1, budget)) return true;
    }
    return false;
}

}  // namespace stridejit
