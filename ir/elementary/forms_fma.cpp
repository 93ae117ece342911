#if defined(__x86_64__)
#define STRIDEJIT_VECTOR_BYTES 16
#define STRIDEJIT_SLEEF_FAMILY finz
#define STRIDEJIT_SLEEF_DOUBLES d2
#define STRIDEJIT_SLEEF_FLOATS f4
#define STRIDEJIT_SLEEF_ISA avx2128
#include "stridejit/ir/elementary/forms.inc"

const stridejit::elementary::Forms& stridejit::elementary::forms_fma() {
    static const Forms forms = all_forms();
    return forms;
}
#endif
