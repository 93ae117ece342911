#define STRIDEJIT_VECTOR_BYTES 16
#include "stridejit/engine/interpret/loops.inc"

const stridejit::interpret::Loops& stridejit::interpret::loops_baseline() { return kLoops; }
