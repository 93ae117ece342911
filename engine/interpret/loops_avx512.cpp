#if defined(__x86_64__)
#define STRIDEJIT_VECTOR_BYTES 64
#include "stridejit/engine/interpret/loops.inc"

const stridejit::interpret::Loops& stridejit::interpret::loops_avx512() { return kLoops; }
#endif
