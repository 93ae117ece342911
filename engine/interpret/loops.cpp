#include "stridejit/engine/interpret/loops.h"

namespace stridejit::interpret {

const Loops& loops_for(Isa isa) {
#if defined(__x86_64__)
    switch (isa) {
        case Isa::Baseline: return loops_baseline();
        case Isa::Avx2: return loops_avx2();
        case Isa::Avx512: return loops_avx512();
        case Isa::Neon: break;  // cannot run here
    }
#endif
    static_cast<void>(isa);  // one set only
    return loops_baseline();
}

}  // namespace stridejit::interpret
