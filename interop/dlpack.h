#pragma once

#include <cstdint>

#include "stridejit/engine/view.h"

// Arrays of other libraries by DLPack: NumPy, PyTorch, JAX, CuPy and others pass their arrays as these structs. The
// declarations are ours, the bytes those of dlpack.h 1.x: a pointer to one is the pointer to the other, reinterpret_cast.
// Source: https://dmlc.github.io/dlpack/latest/c_api.html

namespace stridejit {

namespace dlpack {

inline constexpr std::uint32_t kMajorVersion = 1, kMinorVersion = 0;

/// The device of main memory; the others are not looked at.
inline constexpr std::int32_t kCpu = 1;

/// Kinds of elements.
inline constexpr std::uint8_t kInt = 0, kUInt = 1, kFloat = 2, kOpaqueHandle = 3, kBfloat = 4, kComplex = 5, kBool = 6;

/// Flags of a tensor.
inline constexpr std::uint64_t kReadOnly = 1, kIsCopied = 2;

struct Device {
    std::int32_t type = kCpu, id = 0;
};

struct DataType {
    std::uint8_t code = kFloat, bits = 64;
    std::uint16_t lanes = 1;
};

struct Tensor {
    void* data = nullptr;
    Device device;
    std::int32_t ndim = 0;
    DataType dtype;
    std::int64_t* shape = nullptr;
    std::int64_t* strides = nullptr;  ///< in ELEMENTS; null: C order
    std::uint64_t byte_offset = 0;    ///< from data to element [0, 0, ...]
};

struct Version {
    std::uint32_t major = kMajorVersion, minor = kMinorVersion;
};

/// DLManagedTensorVersioned, of DLPack 1.0 and later ("dltensor_versioned").
struct ManagedTensor {
    Version version;
    void* context = nullptr;
    void (*deleter)(ManagedTensor*) = nullptr;
    std::uint64_t flags = 0;
    Tensor tensor;
};

/// DLManagedTensor, of all versions before ("dltensor"). It cannot say that it is read-only.
struct LegacyManagedTensor {
    Tensor tensor;
    void* context = nullptr;
    void (*deleter)(LegacyManagedTensor*) = nullptr;
};

}  // namespace dlpack

/// The tensor as a view of the same memory. Its deleter, if it has one, is called once, when the last view is gone.
///
/// Throws BufferError for another major version or another device, TypeError for elements that are none of ours (lanes,
/// codes, sizes), ValueError for a shape and strides that contradict themselves or that no memory holds. Then the tensor
/// is the caller's as it was before.
View from_dlpack(dlpack::ManagedTensor* tensor);
View from_dlpack(dlpack::LegacyManagedTensor* tensor);

/// Which memory a tensor shows.
enum class Export : std::uint8_t {
    Shared,  ///< that of the view
    Copied,  ///< that of a copy in C order, which the receiver may write
};

/// The view as a tensor, for somebody who calls its deleter once. It shares the ownership that the view has.
///
/// Throws TypeError when the view is not set, BufferError for what a tensor cannot say: swapped bytes, indirect axes,
/// strides that are no multiples of the element's size. A copy can be had of all of them.
dlpack::ManagedTensor* to_dlpack(const View& view, Export how = Export::Shared);

}  // namespace stridejit
