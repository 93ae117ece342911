#pragma once

/// Seconds that loading LLVM takes, once per program; negative when this build or machine has none.
double seconds_to_load_llvm();

/// Prints a table of what the sum of a float32 array of extent^3 elements costs in several layouts: with three plain
/// loops, the interpreter and the JIT. `loading`: what seconds_to_load_llvm() gave. False when one of them gives
/// another sum than the others.
bool print_layout_table(int extent, double loading);
