#pragma once

#include "stridejit/ir/elementary.h"

namespace stridejit::elementary {

/// The forms for registers of one size; null where there is none.
struct Forms {
    Form form[kOpCount][kDTypeCount][2];  ///< by op, dtype and Accuracy
};

// One definition each in forms_<isa>.cpp.
const Forms& forms_baseline();
#if defined(__x86_64__)
const Forms& forms_fma();  ///< of 16 bytes, on processors that have AVX2 and FMA
const Forms& forms_avx2();
const Forms& forms_avx512();
#endif

}  // namespace stridejit::elementary
