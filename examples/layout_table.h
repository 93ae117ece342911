#pragma once

/// Prints a table of what the sum of a float32 array of extent^3 elements costs in several layouts: with three plain
/// loops, the interpreter and the JIT. False when one of them gives another sum than the others.
bool print_layout_table(int extent);
