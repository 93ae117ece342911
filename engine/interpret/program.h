#pragma once

#include <string>
#include <vector>

#include "stridejit/engine/interpret/loops.h"
#include "stridejit/engine/specialize.h"

namespace stridejit::interpret {

/// Names a piece of memory: operand k of the nest is place k, moved along by the walk; scratch places follow.
using Place = std::uint32_t;

/// One call of a loop for a block of elements.
struct Step {
    enum class Kind : std::uint8_t {
        Move, Map, Lanes,
        Scan,     ///< along the block: values a, what they have come to b
        Find,     ///< an arg reduction along the block: values a, indices of operand b, into dst
        FindRow,  ///< one in each element of the block: values a, the index of operand b, into dst and, behind it, c
        Gather,   ///< a move from elements that pointers lead to
        Scatter,  ///< a move to such elements
    };
    Kind kind = Kind::Map;
    std::uint8_t bytes = 1;      ///< of an element of dst
    std::uint16_t inst = 0;      ///< of the body, which it does
    Place dst = 0, a = 0, b = 0, c = 0;
    union {
        MapLoop map = nullptr;
        MoveLoop move;           ///< from a to dst
        ScanLoop scan;
        LanesLoop lanes;         ///< values a into accumulators dst
        FindLoop find;
        FindRowLoop find_row;
    };
};

/// A scratch place that holds one literal over and over.
struct Constant {
    Place dst;
    std::uint8_t bytes;
    MoveLoop move;
    std::uint64_t bits;
};

/// What to do with each block of one phase of the body. Its scratch places are [first_slot, first_slot + slots).
struct Program {
    std::vector<Constant> constants;  ///< once a run
    std::vector<Step> repeats;        ///< operands that do not move along a row: once a row
    std::vector<Step> steps;          ///< for each block; what writes an operand comes after all that reads operands
    Place first_slot = 0, slots = 0;
    std::int64_t slot_bytes = 1;      ///< the widest element of a slot
    bool only_rows = false;           ///< Down: each step reduces an operand as it lies in memory

    /// Elements a block may have for its slots to fit in the nearest cache; a multiple of any number of lanes.
    [[nodiscard]] std::int64_t block() const;
};

/// One reduction of the body.
struct Reduction {
    std::uint16_t inst = 0;
    std::uint8_t bytes = 1;      ///< of an element
    std::uint8_t words = 1;      ///< of an accumulator, each as an element
    std::uint64_t identity = 0;  ///< of each word
    MapLoop join = nullptr;      ///< accumulators and elements
    MapLoop combine = nullptr;   ///< blocks
    MapLoop block = nullptr;     ///< accumulators become blocks; null where they are
    MapLoop rounded = nullptr;   ///< blocks become elements; null where they are
    MoveLoop move = nullptr;
    FoldLoop fold = nullptr;
    RowsLoop rows = nullptr;
    bool pairwise = true;   ///< blocks join in pairs, not one after the other
    bool exact = false;     ///< an exact sum: its accumulator is one for all lanes, and needs no blocks
    bool finds = false;     ///< an arg reduction: `bytes` and `identity` are those of the values
    Place index = 0;        ///< then, the operand that says where it is
    Place value = 0;        ///< place of what it reduces
    Place accumulator = 0;  ///< Across: the lanes, or what an arg reduction found; Down: one per output of the block
    Place result = 0;       ///< one per output of the block; the best indices so far of an arg reduction that runs down

    [[nodiscard]] std::int64_t accumulator_bytes() const { return std::int64_t{bytes} * words; }
    [[nodiscard]] std::int64_t block_bytes() const { return accumulator_bytes() * (block == nullptr ? 1 : 2); }
    /// n accumulators.
    void fill_identity(char* to, std::int64_t n) const { move(to, bytes, reinterpret_cast<const char*>(&identity), 0, n * words); }
};

/// What a scan has come to: begins with `first` in each row.
struct Carried {
    std::uint16_t inst;  ///< Along: the scan
    Place place;  ///< Along: one element; Rows: an operand, which has memory in each run
    std::uint8_t bytes;
    std::uint64_t first;
    MoveLoop move;
};

/// A whole kernel: two programs, and what stands between them.
struct Code {
    Walk walk = Walk::Map;
    std::uint8_t parallel_loops = 0, reduction_loops = 0;
    std::int64_t lanes = 1, block_steps = 1;
    Tile tile;        ///< of Walk::Map, and of Across where the last two reduction loops are walked in blocks
    std::vector<OperandClass> operand;
    Program points;   ///< at each point, by blocks of the vector loop
    Program outputs;  ///< after the reduction loops, by blocks of the last parallel loop
    std::vector<Reduction> reductions;
    std::vector<Carried> carried;
    Place places = 0;

    [[nodiscard]] std::size_t operands() const { return operand.size(); }
    [[nodiscard]] std::size_t hops() const {
        std::size_t count = 0;
        for (const OperandClass& each : operand) count += each.hops;
        return count;
    }
    [[nodiscard]] std::size_t loops() const { return std::size_t{parallel_loops} + reduction_loops; }
};

/// Code for `what`, which calls `loops`.
Code assemble(const Specialization& what, const Loops& loops);

/// One line per step.
std::string to_text(const Code& code, const Specialization& what);

}  // namespace stridejit::interpret
