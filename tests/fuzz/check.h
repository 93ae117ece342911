#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the program, as libFuzzer wants it, unless `condition` holds.
#define STRIDEJIT_FUZZ_CHECK(condition)                                                              \
    do {                                                                                             \
        if (!(condition)) {                                                                          \
            std::fprintf(stderr, "%s:%d: %s does not hold\n", __FILE__, __LINE__, #condition);       \
            std::abort();                                                                            \
        }                                                                                            \
    } while (false)
