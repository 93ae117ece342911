#include "tests/support/indirect.h"

#include <algorithm>
#include <cstring>
#include <random>

#include "tests/support/arrays.h"

namespace stridejit::testing {
namespace {

using Memory = std::vector<std::unique_ptr<char[]>>;

/// Axes up to and with the next indirect one are a block; each pointer in it leads to a block of the axes behind.
class Builder {
public:
    Builder(const View& view, std::span<const bool> indirect, std::uint64_t seed)
        : view_(view), indirect_(indirect), random_(seed), memory_(std::make_shared<Memory>()) {
        const std::size_t rank = view.rank();
        layout_.shape = view.layout().shape;
        layout_.strides.resize(rank);
        layout_.suboffsets.resize(rank, -1);
        for (std::size_t first = 0; first < rank;) first = choose_strides(first);
    }

    View build() {
        Dims index(view_.rank(), 0);
        char* const data = block(0, index);
        return View(data, view_.dtype(), layout_, false, memory_);
    }

private:
    std::size_t end_of_block(std::size_t first) const {
        while (first < view_.rank() && !indirect_[first]) ++first;
        return std::min(first + 1, view_.rank());
    }

    /// Strides of one kind of block: its axes in some order, some of them reversed, some with gaps.
    std::size_t choose_strides(std::size_t first) {
        const std::size_t end = end_of_block(first);
        const bool pointers = indirect_[end - 1];
        std::vector<std::size_t> order;
        for (std::size_t axis = first; axis < end; ++axis) order.push_back(axis);
        std::shuffle(order.begin(), order.end(), random_);
        std::int64_t stride = pointers ? std::int64_t{sizeof(char*)} : view_.itemsize();
        for (const std::size_t axis : order) {
            if (random_() % 3 == 0) stride += static_cast<std::int64_t>(random_() % 3) * (pointers ? 8 : 1);
            layout_.strides[axis] = random_() % 4 == 0 ? -stride : stride;
            stride *= std::max<std::int64_t>(1, layout_.shape[axis]);
        }
        if (pointers) layout_.suboffsets[end - 1] = static_cast<std::int64_t>(random_() % 3) * 12;
        return end;
    }

    /// The block that begins with axis `first`, for the indices chosen before; returns where its index 0 stands.
    char* block(std::size_t first, Dims& index) {
        const std::size_t end = end_of_block(first);
        const bool pointers = first < view_.rank() && indirect_[end - 1];
        Layout part;
        for (std::size_t axis = first; axis < end; ++axis) {
            part.shape.push_back(layout_.shape[axis]);
            part.strides.push_back(layout_.strides[axis]);
        }
        const ByteRange range = byte_range(part, pointers ? std::int64_t{sizeof(char*)} : view_.itemsize());
        memory_->push_back(std::make_unique<char[]>(static_cast<std::size_t>(std::max<std::int64_t>(1, range.high - range.low))));
        char* const base = memory_->back().get() - range.low;
        for_each_index(as_span(part.shape), [&](const Dims& inside) {
            char* at = base;
            for (std::size_t i = 0; i < inside.size(); ++i) {
                index[first + i] = inside[i];
                at += inside[i] * part.strides[i];
            }
            if (!pointers) {
                std::memcpy(at, address_of(view_, index), static_cast<std::size_t>(view_.itemsize()));
                return;
            }
            char* const target = block(end, index) - layout_.suboffsets[end - 1];
            std::memcpy(at, &target, sizeof target);
        });
        return base;
    }

    const View& view_;
    std::span<const bool> indirect_;
    std::mt19937_64 random_;
    std::shared_ptr<Memory> memory_;
    Layout layout_;
};

}  // namespace

View indirect_copy(const View& view, std::span<const bool> indirect, std::uint64_t seed) {
    return Builder(view, indirect, seed).build();
}

}  // namespace stridejit::testing
