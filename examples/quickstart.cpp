// The Quickstart of Cython's page on typed memoryviews, with StrideJIT's views; then what the layout of an array costs.
// https://cython.readthedocs.io/en/latest/src/userguide/memoryviews.html#quickstart
//
//     quickstart [extent]      the table is about float32[extent][extent][extent]; 256 when none is given

#include <stridejit/stridejit.h>
#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <vector>

#include "layout_table.h"

namespace sj = stridejit;

namespace {

/// Takes any view: of a heap array, a C array, an owned array, in any layout.
int sum3d(const sj::View& array) { return sj::sum(array).item<int>(); }

void quickstart() {
    // A view of an array on the heap,
    std::vector<int> heap_array(27);
    std::iota(heap_array.begin(), heap_array.end(), 0);
    const sj::View heap_view = sj::view(heap_array.data(), {3, 3, 3});

    // of a C array,
    int c_array[3][3][3];
    const sj::View c_view = sj::view(c_array);

    // and of an array that the view owns.
    const sj::View owned_array = sj::empty({3, 3, 3}, sj::DType::Int32);

    const auto heap_sum = [&] { return std::accumulate(heap_array.begin(), heap_array.end(), 0); };
    std::printf("Plain sum of the heap array before assignments: %d\n", heap_sum());

    // Copy all values of one view into another, and one value into all elements.
    sj::copy(c_view, heap_view);
    sj::copy(owned_array, heap_view);
    sj::fill(heap_view, 3);

    // Just to tell the arrays apart.
    c_view.set(100, 0, 0, 0);
    owned_array.set(1000, 0, 0, 0);

    // Writing to a view alters the array behind it.
    std::printf("Plain sum of the heap array after assignments: %d\n", heap_sum());

    std::printf("View sum of the heap array is %d\n", sum3d(sj::view(heap_array.data(), {3, 3, 3})));
    std::printf("View sum of the C array is %d\n", sum3d(sj::view(c_array)));
    std::printf("View sum of the owned array is %d\n", sum3d(owned_array));
    std::printf("View sum of the C array's view is %d\n", sum3d(c_view));
}

}  // namespace

int main(int argc, char** argv) {
    const int extent = argc > 1 ? std::atoi(argv[1]) : 256;
    if (argc > 2 || extent < 1 || extent > 1024) {
        std::fprintf(stderr, "usage: quickstart [extent from 1 to 1024]\n");
        return 2;
    }
    try {
        const double loading = seconds_to_load_llvm();  // before anything else does
        quickstart();
        return print_layout_table(extent, loading) ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "quickstart: %s\n", error.what());
        return 1;
    }
}
