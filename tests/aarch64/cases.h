#pragma once

#include <string>
#include <vector>

#include "stridejit/engine/specialize.h"
#include "tests/support/reference.h"

namespace stridejit::aarch64 {

using testing::Block;

/// The memory of one argument: the block itself, or pointers into it that the kernel follows.
struct Memory {
    Block block;
    std::vector<std::int64_t> pointers;  ///< bytes from the block's first; empty: the argument is the block
};

/// One kernel and a run of it, made here for a processor that is not this one.
struct Case {
    std::string title;
    LoopNest nest;                ///< without pointers: whose elements the blocks hold
    Specialization what;          ///< for NEON
    Launch launch;
    std::vector<Memory> memory;   ///< by argument; outputs hold kUntouched
};

/// Random nests of every kind, and each op and cast on each of its dtypes; the same ones each time.
std::vector<Case> all_cases();

/// The blocks after a run by this machine's interpreter.
std::vector<Block> run_here(const Case& one);

}  // namespace stridejit::aarch64
