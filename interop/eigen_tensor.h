#pragma once

#include <unsupported/Eigen/CXX11/Tensor>

#include <array>

#include "stridejit/interop/eigen.h"

// Tensors of Eigen, both ways, without copying. They are contiguous: in Fortran order unless declared Eigen::RowMajor.

namespace stridejit {

namespace detail {

template <class T>
struct EigenTensor {
    static constexpr bool is_one = false;
};
template <class T, int rank, int options, class Number>
struct EigenTensor<Eigen::Tensor<T, rank, options, Number>> {
    static constexpr bool is_one = true, is_window = false;
};
template <class T, class Sizes, int options, class Number>
struct EigenTensor<Eigen::TensorFixedSize<T, Sizes, options, Number>> {
    static constexpr bool is_one = true, is_window = false;
};
template <class Plain, int options, template <class> class Pointer>
struct EigenTensor<Eigen::TensorMap<Plain, options, Pointer>> {
    static constexpr bool is_one = true, is_window = true;
};

}  // namespace detail

template <class T>
    requires detail::EigenTensor<T>::is_one
inline constexpr bool is_plain_container<T> = false;

/// Eigen's tensor (Tensor, TensorFixedSize, TensorMap) as a view of its memory. Read-only when it is const, or shows const
/// memory. The memory is that of `tensor`, and gone with it.
template <class Type>
    requires(detail::EigenTensor<std::remove_cvref_t<Type>>::is_one &&
             (std::is_lvalue_reference_v<Type> || detail::EigenTensor<std::remove_cvref_t<Type>>::is_window))
View view(Type&& tensor) {
    using Tensor = std::remove_cvref_t<Type>;
    Dims shape;
    for (int axis = 0; axis < Tensor::NumDimensions; ++axis) shape.push_back(tensor.dimension(axis));
    const Order order = static_cast<int>(Tensor::Layout) == static_cast<int>(Eigen::RowMajor) ? Order::C : Order::Fortran;
    return view(tensor.data(), as_span(shape), order);
}

/// The view as a tensor of Eigen of the same memory, which has to outlive it. `Plain` is Eigen::Tensor<double, 3>, or
/// const, which read-only views need; Eigen::RowMajor ones take C order, the others Fortran order.
///
/// Throws TypeError when the view is not set or has other elements than `Plain`; ValueError for another rank, a read-only
/// view where `Plain` is not const, elements with swapped bytes, not contiguous in this order, or not aligned.
template <class Plain>
Eigen::TensorMap<Plain> as_eigen_tensor(const View& view) {
    using Tensor = std::remove_const_t<Plain>;
    using T = typename Tensor::Scalar;
    constexpr Order order = static_cast<int>(Tensor::Layout) == static_cast<int>(Eigen::RowMajor) ? Order::C : Order::Fortran;
    constexpr std::size_t rank = Tensor::NumDimensions;
    view.require_set("as_eigen_tensor");
    STRIDEJIT_REQUIRE(TypeError, view.dtype() == dtype_of<T>(), "as_eigen_tensor: the elements are ", name_of(view.dtype()),
                      ", those of the tensor ", name_of(dtype_of<T>()));
    STRIDEJIT_REQUIRE(ValueError, view.rank() == rank, "as_eigen_tensor: the view has rank ", view.rank(), ", the tensor ",
                      rank);
    STRIDEJIT_REQUIRE(ValueError, std::is_const_v<Plain> || !view.readonly(),
                      "as_eigen_tensor: the view is read-only; ask for a const tensor");
    STRIDEJIT_REQUIRE(ValueError, !view.swapped(),
                      "as_eigen_tensor: the bytes of the elements are in the order of another machine; copy() them");
    STRIDEJIT_REQUIRE(ValueError, view.is_contiguous(order), "as_eigen_tensor: the view is not contiguous in ",
                      order == Order::C ? "C order; copy() it" : "Fortran order; copy_fortran() it");
    STRIDEJIT_REQUIRE(ValueError, view.size() == 0 || reinterpret_cast<std::uintptr_t>(view.data()) % alignof(T) == 0,
                      "as_eigen_tensor: the first element does not lie at a multiple of ", alignof(T),
                      " bytes; copy() the view");
    std::array<typename Tensor::Index, rank> shape;
    for (std::size_t axis = 0; axis < rank; ++axis) shape[axis] = static_cast<typename Tensor::Index>(view.shape()[axis]);
    return Eigen::TensorMap<Plain>(reinterpret_cast<T*>(view.data()), shape);
}

}  // namespace stridejit
