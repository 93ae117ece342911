#pragma once

#include <Eigen/Core>

#include <type_traits>

#include "stridejit/engine/view.h"

// Matrices of Eigen, both ways, without copying. Elements are float, double, bool or integers.

namespace stridejit {

namespace detail {

/// Eigen's dense expressions that have memory: Matrix, Array, Map, Ref, Block, Transpose of those.
template <class T>
concept EigenDense = std::is_base_of_v<Eigen::DenseBase<T>, T> &&
                     (Eigen::internal::traits<T>::Flags & Eigen::DirectAccessBit) != 0;

/// Those that show the memory of somebody else, so that a temporary one may be asked for a view. (Not Ref<const T>: it may
/// have a copy of its own.)
template <class T>
inline constexpr bool is_eigen_window = std::is_base_of_v<Eigen::MapBase<T, Eigen::WriteAccessors>, T> ||
                                        (std::is_base_of_v<Eigen::MapBase<T, Eigen::ReadOnlyAccessors>, T> &&
                                         !std::is_base_of_v<Eigen::RefBase<T>, T>);

}  // namespace detail

template <class T>
    requires std::is_base_of_v<Eigen::EigenBase<T>, T>
inline constexpr bool is_plain_container<T> = false;

/// Eigen's matrix or array as a view of its memory: shape {rows, columns}, one axis for types that are vectors when
/// compiled. Any storage order and any strides, negative ones too. Read-only when it is const, or shows const memory. The
/// memory is that of `dense`, and gone with it.
template <class Dense>
    requires(detail::EigenDense<std::remove_cvref_t<Dense>> &&
             (std::is_lvalue_reference_v<Dense> || detail::is_eigen_window<std::remove_cvref_t<Dense>>))
View view(Dense&& dense) {
    using Type = std::remove_cvref_t<Dense>;
    using T = typename Type::Scalar;
    constexpr bool is_writable = (Eigen::internal::traits<Type>::Flags & Eigen::LvalueBit) != 0 &&
                                 !std::is_const_v<std::remove_reference_t<Dense>>;
    constexpr std::int64_t bytes = sizeof(T);
    Layout layout;
    if constexpr (Type::IsVectorAtCompileTime) layout = {{dense.size()}, {dense.innerStride() * bytes}, {}};
    else layout = {{dense.rows(), dense.cols()}, {dense.rowStride() * bytes, dense.colStride() * bytes}, {}};
    return View(const_cast<T*>(dense.data()), dtype_of<T>(), std::move(layout), !is_writable);
}

/// What as_eigen() gives: `Plain` is Eigen::MatrixXd, Eigen::Array<float, 3, 4>, const Eigen::VectorXi, ...
template <class Plain>
using EigenMap = Eigen::Map<Plain, Eigen::Unaligned, Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>>;

/// The view as a matrix of Eigen of the same memory, which has to outlive it. A vector takes a view of rank 1, anything else
/// one of rank 2. `Plain` is const where the view is read-only.
///
/// Throws TypeError when the view is not set or has other elements than `Plain`; ValueError for another rank, another
/// extent than a fixed one, a read-only view where `Plain` is not const, and for what Eigen cannot walk: elements behind
/// pointers, with swapped bytes or not aligned, strides that are negative or no multiples of the element's size.
template <class Plain>
EigenMap<Plain> as_eigen(const View& view) {
    using Matrix = std::remove_const_t<Plain>;
    using T = typename Matrix::Scalar;
    constexpr bool is_vector = Matrix::IsVectorAtCompileTime;
    constexpr std::int64_t bytes = sizeof(T);
    view.require_set("as_eigen");
    STRIDEJIT_REQUIRE(TypeError, view.dtype() == dtype_of<T>(), "as_eigen: the elements are ", name_of(view.dtype()),
                      ", those of the matrix ", name_of(dtype_of<T>()));
    STRIDEJIT_REQUIRE(ValueError, view.rank() == (is_vector ? 1 : 2), "as_eigen: the view has rank ", view.rank(), ", a ",
                      is_vector ? "vector has 1" : "matrix 2");
    STRIDEJIT_REQUIRE(ValueError, std::is_const_v<Plain> || !view.readonly(),
                      "as_eigen: the view is read-only; ask for a const matrix");
    STRIDEJIT_REQUIRE(ValueError, !view.layout().is_indirect(), "as_eigen: the elements lie behind pointers; copy() them");
    STRIDEJIT_REQUIRE(ValueError, !view.swapped(),
                      "as_eigen: the bytes of the elements are in the order of another machine; copy() them");
    Dims strides(2, 1);  // in elements; of rows, then of columns
    std::int64_t extents[2] = {1, 1};
    for (std::size_t axis = 0; axis < view.rank(); ++axis) {
        const std::size_t which = is_vector && Matrix::RowsAtCompileTime == 1 ? 1 : axis;
        const std::int64_t fixed = which == 0 ? Matrix::RowsAtCompileTime : Matrix::ColsAtCompileTime;
        const std::int64_t extent = view.shape()[axis], stride = view.strides()[axis];
        STRIDEJIT_REQUIRE(ValueError, fixed == Eigen::Dynamic || fixed == extent, "as_eigen: axis ", axis, " has extent ",
                          extent, ", that of the matrix is fixed at ", fixed);
        extents[which] = extent;
        if (extent <= 1 || view.size() == 0) continue;
        STRIDEJIT_REQUIRE(ValueError, stride >= 0, "as_eigen: the stride of axis ", axis, " is negative (", stride,
                          " bytes); copy() the view");
        STRIDEJIT_REQUIRE(ValueError, stride % bytes == 0, "as_eigen: the stride of axis ", axis, " is ", stride,
                          " bytes, no multiple of the ", bytes, " of an element; copy() the view");
        strides[which] = stride / bytes;
    }
    STRIDEJIT_REQUIRE(ValueError, view.size() == 0 || reinterpret_cast<std::uintptr_t>(view.data()) % alignof(T) == 0,
                      "as_eigen: the first element does not lie at a multiple of ", alignof(T), " bytes; copy() the view");
    const bool rows_inside = is_vector ? Matrix::ColsAtCompileTime == 1 : !Matrix::IsRowMajor;
    const Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic> stride(strides[rows_inside ? 1 : 0], strides[rows_inside ? 0 : 1]);
    return EigenMap<Plain>(reinterpret_cast<T*>(view.data()), extents[0], extents[1], stride);
}

}  // namespace stridejit
