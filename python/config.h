#pragma once

#include "errors.h"
#include "stridejit/engine/engine.h"

namespace stridejit::python {

/// Calls of more elements than this let other threads of Python run; below, letting go of the lock costs more than the call.
inline constexpr std::int64_t kBigCall = 8192;

/// The engine that calls use: the shared one, until stridejit.config says otherwise.
Engine& current_engine();
/// Counts up whenever current_engine() becomes another one: tables of calls are then out of date.
std::uint64_t engine_generation();

void define_config(nb::module_& m);

}  // namespace stridejit::python
