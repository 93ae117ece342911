#define STRIDEJIT_VECTOR_BYTES 16
#define STRIDEJIT_SLEEF_DOUBLES d2
#define STRIDEJIT_SLEEF_FLOATS f4
#if defined(__aarch64__)
#define STRIDEJIT_SLEEF_FAMILY finz
#define STRIDEJIT_SLEEF_ISA advsimd
#else
#define STRIDEJIT_SLEEF_FAMILY cinz
#define STRIDEJIT_SLEEF_ISA sse2
#endif
#include "stridejit/ir/elementary/forms.inc"

const stridejit::elementary::Forms& stridejit::elementary::forms_baseline() {
    static const Forms forms = all_forms();
    return forms;
}
