#if defined(__x86_64__)
#define STRIDEJIT_VECTOR_BYTES 64
#define STRIDEJIT_SLEEF_FAMILY finz
#define STRIDEJIT_SLEEF_DOUBLES d8
#define STRIDEJIT_SLEEF_FLOATS f16
#define STRIDEJIT_SLEEF_ISA avx512f
#include "stridejit/ir/elementary/forms.inc"

const stridejit::elementary::Forms& stridejit::elementary::forms_avx512() {
    static const Forms forms = all_forms();
    return forms;
}
#endif
