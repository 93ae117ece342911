#include "stridejit/interop/dlpack.h"

#include <cstddef>
#include <optional>

namespace stridejit {
namespace {

// The ABI of 64-bit machines.
static_assert(sizeof(void*) != 8 || (sizeof(dlpack::Tensor) == 48 && sizeof(dlpack::ManagedTensor) == 80 &&
                                     sizeof(dlpack::LegacyManagedTensor) == 64 &&
                                     offsetof(dlpack::ManagedTensor, tensor) == 32));

std::uint8_t code_of(DType dtype) {
    switch (kind_of(dtype)) {
        case Kind::Bool: return dlpack::kBool;
        case Kind::Signed: return dlpack::kInt;
        case Kind::Unsigned: return dlpack::kUInt;
        case Kind::Float:
        case Kind::Half: return dlpack::kFloat;
        case Kind::Brain: return dlpack::kBfloat;
        case Kind::Complex: return dlpack::kComplex;
        case Kind::Bytes: break;
    }
    return dlpack::kOpaqueHandle;
}

DType dtype_of(const dlpack::DataType& type) {
    if (type.lanes == 1)
        for (std::size_t i = 0; i < kViewDTypeCount; ++i) {
            const auto dtype = static_cast<DType>(i);
            if (code_of(dtype) == type.code && item_bytes(dtype) * 8 == type.bits) return dtype;
        }
    throw TypeError(text("from_dlpack: elements of code ", int{type.code}, ", ", int{type.bits}, " bits and ", type.lanes,
                         " lanes are none with which the engine computes"));
}

Layout layout_of(const dlpack::Tensor& tensor, std::int64_t itemsize) {
    STRIDEJIT_REQUIRE(ValueError, tensor.ndim >= 0 && tensor.ndim <= static_cast<int>(kMaxRank), "from_dlpack: the tensor has ",
                      tensor.ndim, " axes; between 0 and ", kMaxRank, " are possible");
    const auto rank = static_cast<std::size_t>(tensor.ndim);
    STRIDEJIT_REQUIRE(ValueError, rank == 0 || tensor.shape != nullptr, "from_dlpack: a tensor of ", rank,
                      " axes has no shape");
    Layout layout = contiguous_layout({tensor.shape, rank}, itemsize, Order::C, "from_dlpack");
    if (tensor.strides == nullptr) return layout;
    for (std::size_t axis = 0; axis < rank; ++axis)
        STRIDEJIT_REQUIRE(ValueError, !__builtin_mul_overflow(tensor.strides[axis], itemsize, &layout.strides[axis]),
                          "from_dlpack: a stride of ", tensor.strides[axis], " elements reaches farther than any memory");
    return layout;
}

/// The share in a tensor that its views have; the last of them has the tensor deleted.
template <class Managed>
struct Share {
    Managed* tensor = nullptr;
    Share() = default;
    ~Share() {
        if (tensor != nullptr && tensor->deleter != nullptr) tensor->deleter(tensor);
    }
    Share(const Share&) = delete;
    Share& operator=(const Share&) = delete;
};

template <class Managed>
View view_of(Managed* managed, bool readonly) {
    const dlpack::Tensor& tensor = managed->tensor;
    STRIDEJIT_REQUIRE(BufferError, tensor.device.type == dlpack::kCpu, "from_dlpack: the memory is that of device ",
                      tensor.device.type, "; copy the tensor to the CPU, which is device ", dlpack::kCpu, ", first");
    const DType dtype = dtype_of(tensor.dtype);
    Layout layout = layout_of(tensor, item_bytes(dtype));
    char* const data = tensor.data == nullptr ? nullptr : static_cast<char*>(tensor.data) + tensor.byte_offset;
    const auto share = std::make_shared<Share<Managed>>();
    View view(data, dtype, std::move(layout), readonly, share);
    share->tensor = managed;  // only now: whatever was thrown before, the tensor is still the caller's
    return view;
}

/// A tensor on its way, with what it points at.
struct Exported {
    dlpack::ManagedTensor managed;
    View view;  ///< keeps the memory
    Dims shape, strides;
};

/// Strides in elements. Those that no element is reached by are as in C order.
Dims strides_of(const View& view) {
    Dims strides = contiguous_layout(view.shape(), 1, Order::C, "to_dlpack").strides;
    if (view.size() == 0) return strides;
    for (std::size_t axis = 0; axis < view.rank(); ++axis) {
        if (view.shape()[axis] == 1) continue;
        const std::int64_t stride = view.strides()[axis];
        STRIDEJIT_REQUIRE(BufferError, stride % view.itemsize() == 0, "to_dlpack: the stride of axis ", axis, " is ", stride,
                          " bytes, no multiple of the ", view.itemsize(), " of an element; export a copy");
        strides[axis] = stride / view.itemsize();
    }
    return strides;
}

}  // namespace

View from_dlpack(dlpack::ManagedTensor* tensor) {
    STRIDEJIT_REQUIRE(TypeError, tensor != nullptr, "from_dlpack: the tensor is null");
    STRIDEJIT_REQUIRE(BufferError, tensor->version.major == dlpack::kMajorVersion, "from_dlpack: the tensor is of DLPack ",
                      tensor->version.major, ".", tensor->version.minor, "; version ", dlpack::kMajorVersion, " is read");
    return view_of(tensor, (tensor->flags & dlpack::kReadOnly) != 0);
}

View from_dlpack(dlpack::LegacyManagedTensor* tensor) {
    STRIDEJIT_REQUIRE(TypeError, tensor != nullptr, "from_dlpack: the tensor is null");
    return view_of(tensor, false);
}

dlpack::ManagedTensor* to_dlpack(const View& view, Export how) {
    view.require_set("to_dlpack");
    STRIDEJIT_REQUIRE(BufferError, how == Export::Copied || !view.swapped(),
                      "to_dlpack: the bytes of the elements are in the order of another machine; export a copy");
    STRIDEJIT_REQUIRE(BufferError, how == Export::Copied || !view.layout().is_indirect(),
                      "to_dlpack: the elements lie behind pointers, and a tensor has none; export a copy");
    auto exported = std::make_unique<Exported>();
    exported->view = how == Export::Copied ? view.copy() : view;
    exported->shape = view.layout().shape;
    exported->strides = strides_of(exported->view);
    dlpack::ManagedTensor& managed = exported->managed;
    managed.context = exported.get();
    managed.deleter = [](dlpack::ManagedTensor* self) { delete static_cast<Exported*>(self->context); };
    managed.flags = (exported->view.readonly() ? dlpack::kReadOnly : 0) | (how == Export::Copied ? dlpack::kIsCopied : 0);
    managed.tensor.data = exported->view.data();
    managed.tensor.ndim = static_cast<std::int32_t>(view.rank());
    managed.tensor.dtype = {code_of(view.dtype()), static_cast<std::uint8_t>(view.itemsize() * 8), 1};
    managed.tensor.shape = exported->shape.data();
    managed.tensor.strides = exported->strides.data();
    return &exported.release()->managed;
}

}  // namespace stridejit
