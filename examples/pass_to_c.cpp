// The last example of Cython's page on typed memoryviews: arrays passed to a C function, which wants a pointer to numbers
// that lie one behind the other. What lies otherwise is copied before, and copied back where the caller asked for that.
// https://cython.readthedocs.io/en/latest/src/userguide/memoryviews.html#pass-data-from-a-c-function-via-pointer

#include <stridejit/stridejit.h>
#include <cstdio>
#include <cstdlib>

#include "multiply.h"

namespace sj = stridejit;

namespace {

/// What a C function takes: one block of doubles, in the order of their indices.
using Block = sj::TypedView<double, 1, sj::CContiguous>;

/// In place where the array is contiguous, else in a new one; either way the result is returned.
sj::View multiply_by_10(const sj::View& array) {
    const sj::View contiguous = array.is_c_contig() ? array : array.copy();
    const Block block(contiguous);  // fails if it is anything else: another dtype or rank, read-only
    multiply_by_10_in_C(block.data(), static_cast<unsigned int>(block.shape(0)));
    return contiguous;
}

/// Always in place: what the C function did to a copy is copied back. Takes any rank, the C function sees numbers only.
void multiply_by_10_in_place(const sj::View& array) {
    array.require_writable("multiply_by_10_in_place");
    const sj::View contiguous = array.is_c_contig() ? array : array.copy();
    const Block block(sj::View(contiguous.data(), contiguous.dtype(), {{contiguous.size()}, {contiguous.itemsize()}, {}}));
    multiply_by_10_in_C(block.data(), static_cast<unsigned int>(block.shape(0)));
    if (contiguous.data() != array.data()) sj::copy(array, contiguous);
}

void print(const char* what, const sj::View& array) {
    std::printf("%s", what);
    for (const sj::View& element : array) std::printf(" %g", element.item<double>());
    std::printf("\n");
}

void pass_to_c() {
    const sj::View a = sj::empty({5}, sj::DType::Float64);
    sj::fill(a, 1.0);
    print("contiguous:", multiply_by_10(a));
    print("and itself:", a);

    const sj::View all = sj::empty({10}, sj::DType::Float64);
    sj::fill(all, 1.0);
    const sj::View b = all[sj::slice(sj::none, sj::none, 2)];  // not contiguous
    print("every second:", multiply_by_10(b));  // but our function still works as expected
    print("and itself:", b);

    multiply_by_10_in_place(b);
    print("copied back:", all);

    double matrix[2][3] = {{1, 2, 3}, {4, 5, 6}};
    multiply_by_10_in_place(sj::view(matrix).T()[1]);  // a column
    std::printf("a column: %g %g %g %g %g %g\n", matrix[0][0], matrix[0][1], matrix[0][2], matrix[1][0], matrix[1][1],
                matrix[1][2]);

    // Memory that a C library allocated, and frees when the last view of it is gone.
    sj::Array library({3}, sj::DType::Float64, sj::Order::C, sj::Allocate::No);
    library.set_data(std::calloc(3, sizeof(double)));
    library.set_free([](void* data) {
        std::printf("freed\n");
        std::free(data);
    });
    sj::assign(library, sj::view(matrix)[1] + 1);
    print("of the library:", multiply_by_10(library));
}

}  // namespace

int main() {
    try {
        pass_to_c();
        return 0;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "pass_to_c: %s\n", error.what());
        return 1;
    }
}
