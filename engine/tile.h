#pragma once

#include <bit>
#include <cstdint>

#include "stridejit/engine/caches.h"
#include "stridejit/engine/stride_class.h"

namespace stridejit {

// Operands of a Map may disagree about the loop along which their neighbours lie: in a * b.T one of two. Walking along
// rows of one then takes a whole cache line for each element of the other. So the two loops are walked in blocks that stay
// in the nearest cache; in each block the tiles of such operands are transposed in registers into scratch rows first.

constexpr std::int64_t kLineBytes = 64;   ///< of a cache line
constexpr std::int64_t kPieceBytes = 16;  ///< of neighbours that stay together until a transpose's last steps
constexpr unsigned kSquareRegisters = 16; ///< at most, of a transpose that needs no memory

/// Blocks of the two innermost loops: so many steps of the outer one, the cross loop, by so many of the vector loop.
struct Tile {
    std::uint16_t rows = 0, columns = 0;  ///< 0: no tiles
    std::uint16_t pieces = 0;             ///< of 16 bytes, in the registers that are transposed
    bool operator==(const Tile&) const = default;
};

/// Bytes that an element takes in the registers of a transpose.
constexpr std::int64_t slot_bytes(std::int64_t item) { return static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(item))); }

/// Elements of a row, and rows, that are transposed at once.
constexpr std::int64_t square_width(const Tile& tile, std::int64_t item) { return tile.pieces * kPieceBytes / slot_bytes(item); }

/// The loop of a Map along which vectors had best lie: where steps of the outputs, then of the inputs, share lines. Outputs
/// count for more: what disagrees with them is transposed on its way in.
std::size_t line_loop(const LoopNest& nest);

/// The loop whose neighbours share lines for operands that take a line for each step of `vector`; loops.size() where
/// blocks would gain nothing.
std::size_t cross_loop(const LoopNest& nest, std::size_t vector, const Caches& caches);

/// The class along `cross` of an operand whose tiles are transposed: Unit or MinusUnit; Zero for one that is walked as
/// it lies.
StrideClass crossing(const LoopNest& nest, const Operand& operand, std::size_t cross, std::size_t vector);

/// Blocks for loops `cross` and `vector`, of which the first stands right before the second.
Tile make_tile(const LoopNest& nest, std::size_t cross, std::size_t vector, const Target& target);

/// The same for rows that are walked along: one square high, and wide.
Tile flat_tile(const Tile& tile, std::uint16_t height);

/// The cross loop of a tile: the one around the vector loop or, where loops run inside of that, the innermost.
inline std::size_t crossed_loop(const LoopNest& nest, std::size_t vector) {
    return vector + 1 < nest.loops.size() ? nest.loops.size() - 1 : vector - 1;
}

/// The operand's class along the vector loop as code meets it: that of its scratch rows where it is transposed.
inline StrideClass class_in(const LoopNest& nest, const Operand& operand, std::size_t vector, const Tile& tile) {
    if (tile.rows != 0 && crossing(nest, operand, crossed_loop(nest, vector), vector) != StrideClass::Zero) return StrideClass::Unit;
    return class_of(operand, vector);
}

/// Bytes from one row of a transposed tile to the next, `more` elements longer than the tile: a line more than its elements, so
/// that rows do not meet in a set of the cache.
constexpr std::int64_t scratch_pitch(const Tile& tile, std::int64_t item, std::int64_t more) { return (tile.columns + more) * item + kLineBytes; }

/// Of all rows, and of those before them that are done twice: the last square ends with the tile, and squares are as wide as registers.
constexpr std::int64_t scratch_bytes(const Tile& tile, std::int64_t item, std::int64_t more) {
    return (tile.rows + square_width(tile, item) - 1) * scratch_pitch(tile, item, more);
}

}  // namespace stridejit
