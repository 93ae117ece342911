#pragma once

#include <algorithm>

#include "stridejit/engine/conflict.h"

namespace stridejit {

/// The call that an engine is really asked for where some arguments have stand-ins: that of one piece.
struct StagedCall {
    Space space;
    std::vector<Layout> layouts;  ///< one per argument
    SmallVector<std::size_t, 8> moved;  ///< arguments that have stand-ins: what they stood beside is elsewhere

    [[nodiscard]] bool is_moved(std::size_t argument) const { return std::find(moved.begin(), moved.end(), argument) != moved.end(); }
    [[nodiscard]] std::vector<NestOperand> operands(std::span<const Argument> arguments) const;
};

/// The call for a piece of these extents.
StagedCall staged_call(const Conflict& conflict, const Space& space, std::span<const Argument> arguments, const Dims& extents);

/// Element by element, as one load and one store; both have one shape and dtype.
void copy_elements(Engine& engine, const View& to, const View& from);

/// Runs a call that find_conflict() has a remedy for other than InPlace.
void run_staged(Engine& engine, const Body& body, const Space& space, std::span<const Argument> arguments,
                const Conflict& conflict);

}  // namespace stridejit
