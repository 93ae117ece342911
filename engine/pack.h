#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "stridejit/engine/caches.h"
#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// Short rows, several of which are done as one: outputs go on without a gap from each to the next, so that vectors reach
/// over rows, and operands that do not bring their elements together row by row.
struct Pack {
    /// Steps that are done as one of the vector loop, of the loop around it, and so on; 0: of no more loops. All but the
    /// outermost are extents.
    std::array<std::uint8_t, 3> steps{};
    bool operator==(const Pack&) const = default;

    [[nodiscard]] std::size_t loops() const {
        std::size_t count = 0;
        while (count < steps.size() && steps[count] != 0) ++count;
        return count;
    }
    /// Those of the innermost `count` loops.
    [[nodiscard]] unsigned elements(std::size_t count) const {
        unsigned product = 1;
        for (std::size_t l = 0; l < count; ++l) product *= steps[l];
        return product;
    }
};

/// Puts the loops of such rows last; false where an element-wise nest has none.
bool arrange_pack(LoopNest& nest, const Caches& caches);

/// True for a nest that is arranged so.
bool has_pack(const LoopNest& nest, const Caches& caches);

/// For registers of `width` elements, up to `most_vectors` of them.
Pack make_pack(const LoopNest& nest, std::int64_t width, std::int64_t most_vectors);

/// The operand moves along the rows of a pack as along one loop.
bool goes_on(const LoopNest& nest, const Operand& operand, const Pack& pack);

/// The vectors of a pack: all of one width but the last, which is as short as what is left allows and ends with the pack.
struct PackVectors {
    unsigned width, ahead, last;
};
constexpr PackVectors vectors_of(unsigned elements, unsigned width) {
    while (width > elements) width /= 2;
    const unsigned ahead = (elements - 1) / width;
    unsigned last = width;
    while (last / 2 >= elements - ahead * width) last /= 2;
    return {width, ahead, last};
}

/// Elements of a row, of `steps`, that a packed operand with neighbours along it loads as one integer.
constexpr std::int64_t grain_of(std::int64_t steps, std::int64_t item) {
    constexpr std::int64_t kInteger = 8;  // bytes
    std::int64_t grain = steps & -steps;
    while (grain * item > kInteger && grain > 1) grain /= 2;
    return grain;
}

}  // namespace stridejit
