#pragma once

#include <string>

#include "stridejit/engine/engine.h"

namespace stridejit {

/// What is done about outputs that share memory with inputs. Every remedy leaves what copying the inputs first would
/// leave; they are tried in this order, but for small outputs, which Slabs takes whole.
enum class Remedy : std::uint8_t {
    InPlace,    ///< nothing: no output meets another argument but as the very same elements of an input
    Inputs,     ///< the inputs that are met are copied into the scratch first: they have few elements, read again and again
    Ordered,    ///< the space in pieces that do not write what they read, one after the other
    Pairs,      ///< a reversal or a transposition: each piece and its image together through the scratch
    Slabs,      ///< pieces, each computed into the scratch, then copied to its place
    Temporary,  ///< outputs as a whole computed into new memory, then copied
};

/// What a remedy may cost. The defaults are what calls use; tests choose small ones, to cut small arrays too.
struct Limits {
    std::int64_t scratch = 60 << 10;  ///< bytes of elements in the scratch; their alignment adds up to 64 for each stand-in
    std::int64_t worth = 4096;        ///< bytes of output below which a piece of Ordered is not worth a call
    std::int64_t near = 28 << 10;     ///< what the scratch takes where that is enough: with what is read, a nearest cache
};

struct Conflict {
    Remedy remedy = Remedy::InPlace;
    SmallVector<std::size_t, 8> staged;  ///< arguments that stand-ins are put in place of
    const char* why = "";

    // How the space is cut, for Ordered, Pairs and Slabs.
    Dims order;                        ///< axes, that of the output's largest steps first: the walk over the pieces
    Dims piece;                        ///< extent of a piece along each axis
    SmallVector<bool, 8> backward;     ///< axes along which the walk begins at the end
    bool late = false;                 ///< Slabs: a piece is copied to its place after the next one is computed
    SmallVector<bool, 8> flipped;      ///< Pairs: axes along which the image of index i is extent - 1 - i
    std::size_t first = 0, second = 0; ///< Pairs: axes that the image exchanges, if they differ
};

/// Decides for one call, whose arguments are sound. Only element-wise calls are cut in pieces: those of a reduction could
/// have another canonical nest than the whole, and so another order.
Conflict find_conflict(const Space& space, std::span<const Argument> arguments, const Limits& limits = {});

/// What `stridejit explain` says of it.
std::string to_text(const Conflict& conflict, const Space& space, std::span<const Argument> arguments);

/// Bytes that elements of `count` points take in the scratch, for each staged argument from a boundary of 64 bytes.
std::int64_t scratch_bytes(const Conflict& conflict, std::span<const Argument> arguments, std::int64_t count);

}  // namespace stridejit
