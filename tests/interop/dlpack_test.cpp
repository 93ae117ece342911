#include <doctest/doctest.h>

#include <vector>

#include "stridejit/interop/dlpack.h"
#include "tests/errors/error_case.h"
#include "tests/support/arrays.h"
#include "tests/support/indirect.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// A tensor as another library would make it. Counts how often it is deleted, which does nothing else.
template <class Managed>
struct Foreign {
    Managed managed;
    std::vector<std::int64_t> shape, strides;
    int deleted = 0;

    Foreign(void* data, dlpack::DataType dtype, std::vector<std::int64_t> extents, std::vector<std::int64_t> steps = {})
        : shape(std::move(extents)), strides(std::move(steps)) {
        managed.tensor.data = data;
        managed.tensor.ndim = static_cast<std::int32_t>(shape.size());
        managed.tensor.dtype = dtype;
        managed.tensor.shape = shape.data();
        managed.tensor.strides = strides.empty() ? nullptr : strides.data();
        managed.context = this;
        managed.deleter = [](Managed* self) { ++static_cast<Foreign*>(self->context)->deleted; };
    }
    Foreign(const Foreign&) = delete;
    Foreign& operator=(const Foreign&) = delete;
};
using Tensor = Foreign<dlpack::ManagedTensor>;
using LegacyTensor = Foreign<dlpack::LegacyManagedTensor>;

constexpr dlpack::DataType kFloat64{dlpack::kFloat, 64, 1}, kInt32{dlpack::kInt, 32, 1};

Dims dims(std::span<const std::int64_t> numbers) { return Dims(numbers.begin(), numbers.end()); }

double numbers[12] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

}  // namespace

TEST_CASE("a tensor becomes a view of its memory, deleted once after the last view") {
    Tensor tensor(numbers, kFloat64, {3, 4});
    View part;
    {
        const View all = from_dlpack(&tensor.managed);
        CHECK(all.data() == reinterpret_cast<char*>(numbers));
        CHECK(all.dtype() == DType::Float64);
        CHECK(dims(all.shape()) == Dims{3, 4});
        CHECK(dims(all.strides()) == Dims{32, 8});  // null strides are those of C order
        CHECK_FALSE(all.readonly());
        part = all.T()[1];
    }
    CHECK(tensor.deleted == 0);
    CHECK(part.get<double>(2) == 9);
    part = View();
    CHECK(tensor.deleted == 1);
}

TEST_CASE("tensors of 16-bit floats and of complex numbers are read") {
    const struct {
        dlpack::DataType type;
        DType dtype;
    } rows[] = {{{dlpack::kFloat, 16, 1}, DType::Float16}, {{dlpack::kBfloat, 16, 1}, DType::BFloat16},
                {{dlpack::kComplex, 64, 1}, DType::Complex64}, {{dlpack::kComplex, 128, 1}, DType::Complex128}};
    for (const auto& row : rows) {
        LegacyTensor t(numbers, row.type, {3});
        const View v = from_dlpack(&t.managed);
        CHECK(v.dtype() == row.dtype);
        CHECK(dims(v.strides()) == Dims{item_bytes(row.dtype)});
    }
    for (const DType dtype : {DType::Complex64, DType::Complex128}) {
        dlpack::ManagedTensor* tensor = to_dlpack(empty({3}, dtype));
        CHECK(tensor->tensor.dtype.code == dlpack::kComplex);
        CHECK(tensor->tensor.dtype.bits == item_bytes(dtype) * 8);
        tensor->deleter(tensor);
    }
}

TEST_CASE("a tensor's strides are elements, negative ones too, and its first element has an offset in bytes") {
    Tensor tensor(numbers, kFloat64, {2, 3}, {-4, 1});
    tensor.managed.tensor.byte_offset = 8 * sizeof(double);
    {
        const View v = from_dlpack(&tensor.managed);
        CHECK(v.data() == reinterpret_cast<char*>(numbers + 8));
        CHECK(dims(v.strides()) == Dims{-32, 8});
        CHECK(v.get<double>(1, 2) == 6);
    }
    CHECK(tensor.deleted == 1);
}

TEST_CASE("read-only tensors are read-only views; those of before version 1 cannot say it") {
    Tensor tensor(numbers, kFloat64, {12});
    tensor.managed.flags = dlpack::kReadOnly | dlpack::kIsCopied;
    tensor.managed.version.minor = 7;  // of the same major version
    CHECK(from_dlpack(&tensor.managed).readonly());
    CHECK(tensor.deleted == 1);
    LegacyTensor legacy(numbers, kFloat64, {12});
    CHECK_FALSE(from_dlpack(&legacy.managed).readonly());
    CHECK(legacy.deleted == 1);
    LegacyTensor forever(numbers, kFloat64, {12});
    forever.managed.deleter = nullptr;  // memory that nobody frees
    CHECK(from_dlpack(&forever.managed).get<double>(3) == 3);
}

TEST_CASE("tensors of no axis and of no element") {
    Tensor number(numbers + 5, kFloat64, {});
    number.managed.tensor.shape = nullptr;
    CHECK(from_dlpack(&number.managed).item<double>() == 5);
    Tensor nothing(nullptr, kInt32, {0, 3});
    CHECK(from_dlpack(&nothing.managed).size() == 0);
    CHECK(nothing.deleted == 1);
}

TEST_CASE("errors of reading a tensor leave it to the caller") {
    const auto refused = [](auto& tensor) {
        const std::string error = error_of([&] { (void)from_dlpack(&tensor.managed); });
        CHECK(tensor.deleted == 0);
        return error;
    };
    {
        Tensor t(numbers, kFloat64, {3});
        t.managed.tensor.device = {2, 0};
        CHECK(refused(t) == "BufferError: from_dlpack: the memory is that of device 2; copy the tensor to the CPU, which is device "
                            "1, first");
    }
    {
        Tensor t(numbers, kFloat64, {3});
        t.managed.version = {2, 1};
        CHECK(refused(t) == "BufferError: from_dlpack: the tensor is of DLPack 2.1; version 1 is read");
    }
    const struct {
        dlpack::DataType type;
        std::string text;
    } types[] = {{{dlpack::kFloat, 32, 4}, "code 2, 32 bits and 4"}, {{dlpack::kBfloat, 32, 1}, "code 4, 32 bits and 1"},
                 {{dlpack::kComplex, 32, 1}, "code 5, 32 bits and 1"}, {{dlpack::kFloat, 8, 1}, "code 2, 8 bits and 1"},
                 {{dlpack::kBool, 1, 1}, "code 6, 1 bits and 1"}, {{dlpack::kOpaqueHandle, 64, 1}, "code 3, 64 bits and 1"},
                 {{99, 8, 1}, "code 99, 8 bits and 1"}, {{dlpack::kInt, 4, 1}, "code 0, 4 bits and 1"}};
    for (const auto& each : types) {
        LegacyTensor t(numbers, each.type, {3});
        CHECK(refused(t) == "TypeError: from_dlpack: elements of " + each.text + " lanes are none with which the engine computes");
    }
    const struct {
        std::vector<std::int64_t> shape, strides;
        std::string text;
    } layouts[] = {
        {{-3}, {}, "from_dlpack: shape [-3] has a negative extent"},
        {{3}, {INT64_MAX / 2}, "from_dlpack: a stride of 4611686018427387903 elements reaches farther than any memory"},
        {{1ll << 40, 1ll << 40}, {}, "from_dlpack: shape [1099511627776, 1099511627776] with items of 8 bytes is larger than any memory"},
        {{3}, {1ll << 58}, "view: shape [3] with strides [2305843009213693952] reaches farther than any memory"},
    };
    for (const auto& each : layouts) {
        Tensor t(numbers, kFloat64, each.shape, each.strides);
        CHECK(refused(t) == "ValueError: " + each.text);
    }
    Tensor deep(numbers, kFloat64, std::vector<std::int64_t>(65, 1));
    CHECK(refused(deep) == "ValueError: from_dlpack: the tensor has 65 axes; between 0 and 64 are possible");
    Tensor shapeless(numbers, kFloat64, {3});
    shapeless.managed.tensor.shape = nullptr;
    CHECK(refused(shapeless) == "ValueError: from_dlpack: a tensor of 1 axes has no shape");
    Tensor lost(nullptr, kFloat64, {3});
    CHECK(refused(lost) == "ValueError: view: null pointer for shape [3]");
    check_errors({{"no tensor", "TypeError", "from_dlpack: the tensor is null",
                   [] { (void)from_dlpack(static_cast<dlpack::ManagedTensor*>(nullptr)); }},
                  {"no tensor of before", "TypeError", "from_dlpack: the tensor is null",
                   [] { (void)from_dlpack(static_cast<dlpack::LegacyManagedTensor*>(nullptr)); }}});
}

TEST_CASE("views go out as tensors and come back as they were, for every dtype and layout") {
    for (const DType dtype : kAllDTypes)
        for (const Dims& shape : usual_shapes())
            for (const Array& array : all_layouts(as_span(shape), dtype)) {
                CAPTURE(array.name);
                const View& v = array.view;
                bool divides = true;
                for (std::size_t axis = 0; axis < v.rank(); ++axis)
                    divides = divides && (v.shape()[axis] <= 1 || v.strides()[axis] % v.itemsize() == 0);
                if (!divides && v.size() > 0) {
                    CHECK_THROWS_AS((void)to_dlpack(v), BufferError);
                    continue;
                }
                dlpack::ManagedTensor* const tensor = to_dlpack(v);
                CHECK(tensor->version.major == 1);
                CHECK((tensor->flags & dlpack::kReadOnly) == (v.readonly() ? 1 : 0));
                CHECK((tensor->flags & dlpack::kIsCopied) == 0);
                CHECK(tensor->tensor.device.type == 1);
                CHECK((dtype == DType::Bool) == (tensor->tensor.dtype.code == 6));
                const View back = from_dlpack(tensor);
                CHECK(back.data() == v.data());
                CHECK(back.dtype() == dtype);
                CHECK(back.layout().shape == v.layout().shape);
                CHECK(back.readonly() == v.readonly());
                CHECK(bits_of(back) == bits_of(v));
            }
}

TEST_CASE("a tensor on its way keeps the memory of its view, a copy has its own") {
    auto memory = std::make_shared<std::vector<float>>(6, 2.5F);
    const std::weak_ptr<std::vector<float>> watched = memory;
    dlpack::ManagedTensor* tensor = nullptr;
    {
        const View v(memory->data(), DType::Float32, contiguous_layout(as_span(Dims{2, 3}), 4), true, memory);
        tensor = to_dlpack(v[slice(none, none, -1)]);
        dlpack::ManagedTensor* const copied = to_dlpack(v, Export::Copied);
        CHECK(copied->flags == dlpack::kIsCopied);
        CHECK(copied->tensor.data != memory->data());
        copied->deleter(copied);
        memory.reset();
    }
    REQUIRE_FALSE(watched.expired());
    CHECK(tensor->tensor.strides[0] == -3);
    CHECK(tensor->flags == dlpack::kReadOnly);
    tensor->deleter(tensor);
    CHECK(watched.expired());
}

TEST_CASE("what a tensor cannot say is refused, and can be had as a copy") {
    const View source = random_array({2, 3}, DType::Int32);
    const bool indirect[] = {true, false};
    const View behind = indirect_copy(source, indirect, 1), swapped = source.as_byte_swapped();
    char bytes[16] = {};
    const View odd(bytes, DType::Int16, {{3}, {5}, {}});
    check_errors({
        {"a view that is not set", "TypeError", "to_dlpack: the view is not set; it stands for no memory",
         [] { (void)to_dlpack(View()); }},
        {"swapped bytes", "BufferError",
         "to_dlpack: the bytes of the elements are in the order of another machine; export a copy",
         [&] { (void)to_dlpack(swapped); }},
        {"pointers", "BufferError", "to_dlpack: the elements lie behind pointers, and a tensor has none; export a copy",
         [&] { (void)to_dlpack(behind); }},
        {"strides between elements", "BufferError",
         "to_dlpack: the stride of axis 0 is 5 bytes, no multiple of the 2 of an element; export a copy",
         [&] { (void)to_dlpack(odd); }},
    });
    for (const View& v : {behind, swapped, odd}) {
        const View copy = from_dlpack(to_dlpack(v, Export::Copied));
        CHECK(bits_of(copy) == bits_of(v.copy()));
        CHECK_FALSE(copy.readonly());
    }
    const View one(bytes + 1, DType::Int16, {{1, 1}, {5, 3}, {}});  // strides that nobody walks
    dlpack::ManagedTensor* const tensor = to_dlpack(one);
    CHECK(tensor->tensor.strides[0] == 1);
    tensor->deleter(tensor);
}
