#pragma once

#include "stridejit/engine/conflict.h"

namespace stridejit {

/// The call that an engine is really asked for where some arguments have stand-ins: that of one piece.
struct StagedCall {
    Space space;
    std::vector<Layout> layouts;  ///< one per argument

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
