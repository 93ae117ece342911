// Loops over typed views and the same over raw pointers; compare.sh holds their code against each other.

#include <cstdint>

#include "stridejit/engine/typed_view.h"

using namespace stridejit;

extern "C" {

std::int32_t typed_sum3d(const TypedView<const std::int32_t, 3, CContiguous>& view) {
    const auto a = view.unchecked();
    std::int32_t total = 0;
    for (std::int64_t i = 0; i < a.shape(0); ++i)
        for (std::int64_t j = 0; j < a.shape(1); ++j)
            for (std::int64_t k = 0; k < a.shape(2); ++k) total += a(i, j, k);
    return total;
}

std::int32_t raw_sum3d(const std::int32_t* a, std::int64_t rows, std::int64_t columns, std::int64_t depth) {
    std::int32_t total = 0;
    for (std::int64_t i = 0; i < rows; ++i)
        for (std::int64_t j = 0; j < columns; ++j)
            for (std::int64_t k = 0; k < depth; ++k) total += a[(i * columns + j) * depth + k];
    return total;
}

void typed_scale(const TypedView<double, 2, CContiguous>& view, double factor) {
    const auto a = view.unchecked();
    for (std::int64_t i = 0; i < a.shape(0); ++i)
        for (std::int64_t j = 0; j < a.shape(1); ++j) a(i, j) *= factor;
}

void raw_scale(double* a, std::int64_t rows, std::int64_t columns, double factor) {
    for (std::int64_t i = 0; i < rows; ++i)
        for (std::int64_t j = 0; j < columns; ++j) a[i * columns + j] *= factor;
}

// Rows by iteration, whose last axis is known to be packed though the view has strides.
void typed_rows(const TypedView<float, 2, Strided, Contiguous>& view, float factor) {
    for (const auto row : view.unchecked())
        for (std::int64_t j = 0; j < row.shape(0); ++j) row(j) *= factor;
}

void raw_rows(char* a, std::int64_t rows, std::int64_t columns, std::int64_t stride, float factor) {
    for (std::int64_t i = 0; i < rows; ++i) {
        float* const row = reinterpret_cast<float*>(a + i * stride);
        for (std::int64_t j = 0; j < columns; ++j) row[j] *= factor;
    }
}

// Integers that are written may be anything to the compiler, the extents of the view included.
void typed_add(const TypedView<std::int64_t, 1, CContiguous>& out, const TypedView<const std::int64_t, 1, CContiguous>& in) {
    const auto to = out.unchecked();
    const auto from = in.unchecked();
    for (std::int64_t i = 0; i < to.shape(0); ++i) to(i) += from(i);
}

void raw_add(std::int64_t* to, const std::int64_t* from, std::int64_t size) {
    for (std::int64_t i = 0; i < size; ++i) to[i] += from[i];
}
}
