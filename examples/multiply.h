#ifndef STRIDEJIT_EXAMPLES_MULTIPLY_H
#define STRIDEJIT_EXAMPLES_MULTIPLY_H

#ifdef __cplusplus
extern "C" {
#endif

/* A function as C libraries have them: a pointer to the first of n numbers, one behind the other. */
void multiply_by_10_in_C(double arr[], unsigned int n);

#ifdef __cplusplus
}
#endif

#endif
