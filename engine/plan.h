#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "stridejit/engine/pack.h"
#include "stridejit/engine/target.h"
#include "stridejit/engine/tile.h"
#include "stridejit/ir/loop_nest.h"

namespace stridejit {

/// How the vector lanes lie in the iteration space.
enum class Walk : std::uint8_t {
    Map,     ///< no reduction: lanes are neighbours along the innermost parallel loop
    Across,  ///< lanes are neighbours along the innermost reduction loop; one output point at a time
    Down,    ///< lanes are output points along the innermost parallel loop; the reduction loops run inside
    Along,   ///< lanes are neighbours along the scan loop, and are joined in order; one row after the other
    Rows,    ///< lanes are neighbours along the innermost parallel loop; row after row joins what scans have come to, in memory
};

/// "map", "across", "down", "along", "rows".
constexpr std::string_view name_of(Walk walk) {
    constexpr std::string_view kNames[] = {"map", "across", "down", "along", "rows"};
    return kNames[static_cast<std::size_t>(walk)];
}
inline constexpr std::size_t kWalkCount = 5;

/// True where the lanes of this walk lie along the nest's last loop, not along its last parallel one.
constexpr bool goes_inside(Walk walk) { return walk == Walk::Across || walk == Walk::Along; }

/// What happens to the elements that do not fill a vector. All give the same bits.
enum class Tail : std::uint8_t {
    Masked,  ///< one more vector whose surplus lanes touch no memory
    Scalar,  ///< one element at a time
    Twice,   ///< Map: rows, or packs of them, are `unroll` vectors, of which the last ends with the row: what it shares with the one before is done twice
};

/// The choices that shape code, and with it the order of every reduction. The vector loop is the last loop of its
/// kind: parallel for Map, Down and Rows, reduction for Across, scan for Along.
///
/// Order of a reduction (docs/semantics.md has it in full): the points of one output, in the canonical order of the
/// reduction loops, are dealt to `lanes` accumulators: along the innermost loop, element j goes to lane j mod lanes
/// (Down: one lane per output). The innermost loop is cut into pieces of block_steps * lanes elements. After a piece,
/// when block_steps or more steps of `lanes` elements have been taken since the last time, the lanes are folded in
/// halves to one value, which joins the earlier ones, pairwise like carries of a binary counter where rounding matters; lanes
/// start anew. The last kWideLanes lanes of a float32 sum, and its blocks, are float64 (block_dtype() of ir/op.h).
/// Across with a tile, where the loop around the innermost one is reduced, too: both are walked in blocks of so many
/// rows by so many columns, of which each row is such a piece.
/// None of lanes, block_steps, walk and those blocks depends on the target.
///
/// Order of a scan: from the first point of its loop to the last, whatever the walk.
struct Plan {
    Walk walk = Walk::Map;
    Tail tail = Tail::Scalar;
    std::uint16_t width = 1;    ///< elements per vector: what a register holds of the body's widest type
    std::uint16_t unroll = 1;   ///< vectors that a step of code takes; Across repeats it until all lanes have been served
    std::uint16_t lanes = 1;    ///< accumulators per output of a reduction; those of all `points` of Across are a multiple of width * unroll
    std::uint32_t block_steps = 0;
    std::uint16_t row_vectors = 0;  ///< Across: vectors of a row of the innermost loop where these are few, so that code for it has no loop; 0: it has
    bool row_is_whole = false;      ///< the last of these is a whole one too; else only its first elements count
    std::uint16_t rows = 0;     ///< Along: rows that go side by side, for each waits for its own elements; Rows: rows that join what is in memory at a time; 0: one by one. Down, and Across with 1: points that join a strip of accumulators in memory at a time; 0: they stay in registers
    /// Down: the constant number of points along the innermost loop, which lie side by side; 0: a run-time number. Across: the
    /// constant number of outputs that lie side by side at each point and are reduced at once; 0: one output at a time. Map: the
    /// constant extent of the loop around the vector loop, whose steps lie side by side in every output; 0: it is a loop as any other.
    std::uint16_t points = 0;
    Pack pack;                  ///< rows that Map does as one, where they are short
    Tile tile;                  ///< blocks in which Map walks the last two loops, and Across those of band_tile()
    std::uint8_t strip = 0;     ///< Map: so many steps of the loop around short rows are done for each step of the loop around that in turn, along which rows share lines; 0: all
    bool direct = false;        ///< what tiles transpose goes to the body in registers, not through memory
    bool far = false;           ///< Map and Across: the data come from beyond the second level: lines are asked for ahead
    std::uint8_t ahead = 0;     ///< if far: so many steps of the loop around the rows or tiles, where those are short; 0: along them
    bool stream = false;        ///< the output passes the caches by
    bool opens = false;         ///< direct: lines of outputs are asked for a square before they are written, since they are not in the nearest cache
    bool operator==(const Plan&) const = default;
};

/// Place of the plan's vector loop in the nest's loops.
std::size_t vector_loop(const LoopNest& nest, Walk walk);

/// Chooses for a nest whose loops are arranged.
Plan make_plan(const LoopNest& nest, const Target& target, const Caches& caches = {});

/// A canonical nest with its loops as plans want them: with a loop of extent 1 where the walk needs one and canonicalising
/// left none, so that a single element runs the code of a contiguous row; and with the two loops of tiles side by side.
LoopNest arrange_loops(LoopNest nest, const Caches& caches = {});

/// The plan in words, with the reason of each choice: one line each.
std::vector<std::string> explain(const Plan& plan, const LoopNest& nest, const Target& target, const Caches& caches = {});

}  // namespace stridejit
