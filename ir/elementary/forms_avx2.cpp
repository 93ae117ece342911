#if defined(__x86_64__)
#define STRIDEJIT_VECTOR_BYTES 32
#define STRIDEJIT_SLEEF_FAMILY finz
#define STRIDEJIT_SLEEF_DOUBLES d4
#define STRIDEJIT_SLEEF_FLOATS f8
#define STRIDEJIT_SLEEF_ISA avx2
#include "stridejit/ir/elementary/forms.inc"

const stridejit::elementary::Forms& stridejit::elementary::forms_avx2() {
    static const Forms forms = all_forms();
    return forms;
}
#endif
