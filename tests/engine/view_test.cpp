#include <doctest/doctest.h>

#include <array>
#include <span>
#include <vector>

#include "stridejit/engine/view.h"

using namespace stridejit;

namespace {

Dims dims(std::span<const std::int64_t> numbers) { return Dims(numbers.begin(), numbers.end()); }

}  // namespace

TEST_CASE("a view that says nothing has one axis and no element") {
    const View view;
    CHECK(view.rank() == 1);
    CHECK(view.size() == 0);
    CHECK(view.nbytes() == 0);
    CHECK(view.data() == nullptr);
    CHECK_FALSE(view.readonly());
}

TEST_CASE("a C array of any rank has the shape of its declaration") {
    int numbers[2][3][4];
    for (int i = 0; i < 24; ++i) (&numbers[0][0][0])[i] = i;
    const View all = view(numbers);
    CHECK(dims(all.shape()) == Dims{2, 3, 4});
    CHECK(dims(all.strides()) == Dims{48, 16, 4});
    CHECK(all.dtype() == DType::Int32);
    CHECK_FALSE(all.readonly());
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 3; ++j)
            for (int k = 0; k < 4; ++k) CHECK(all.get<int>(i, j, k) == numbers[i][j][k]);
    all.set(99, 1, -1, -1);
    CHECK(numbers[1][2][3] == 99);
}

TEST_CASE("containers are views of one axis, read-only when their elements are const") {
    std::vector<float> vector{1, 2, 3};
    const std::vector<float> constant{4, 5};
    std::array<std::uint16_t, 4> array{6, 7, 8, 9};
    CHECK(dims(view(vector).shape()) == Dims{3});
    CHECK_FALSE(view(vector).readonly());
    CHECK(view(vector).data() == reinterpret_cast<char*>(vector.data()));
    CHECK(view(constant).readonly());
    CHECK(view(constant).get<float>(1) == 5);
    CHECK(view(array).dtype() == DType::UInt16);
    const std::span<const std::uint16_t> some(array.data() + 1, 2);
    CHECK(view(some).readonly());
    CHECK(view(some).get<std::uint16_t>(1) == 8);
    const double numbers[2][2] = {{1, 2}, {3, 4}};
    CHECK(view(numbers).readonly());
    CHECK(view(numbers).get<double>(1, 0) == 3);
}

TEST_CASE("strides of a view are bytes, and the first element need not be the lowest") {
    std::int16_t numbers[10] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    const View backwards = view(numbers + 9, {5}, {-4});
    for (int i = 0; i < 5; ++i) CHECK(backwards.get<std::int16_t>(i) == 9 - 2 * i);
    const View repeated = view(numbers + 3, {4}, {0});
    for (int i = 0; i < 4; ++i) CHECK(repeated.get<std::int16_t>(i) == 3);
    const View unaligned(reinterpret_cast<char*>(numbers) + 1, DType::Int16, {{4}, {2}, {}});
    for (int i = 0; i < 4; ++i) {
        std::int16_t expected = 0;
        __builtin_memcpy(&expected, reinterpret_cast<char*>(numbers) + 1 + 2 * i, 2);
        CHECK(unaligned.get<std::int16_t>(i) == expected);
    }
}

TEST_CASE("slicing and transposing move the pointer as NumPy does") {
    int numbers[6][5];
    for (int i = 0; i < 30; ++i) (&numbers[0][0])[i] = i;
    const View all = view(numbers), part = all(slice(4, 0, -2), slice(1, none)).transpose();
    CHECK(dims(part.shape()) == Dims{4, 2});
    for (int i = 0; i < 4; ++i)
        for (int j = 0; j < 2; ++j) CHECK(part.get<int>(i, j) == numbers[4 - 2 * j][1 + i]);
    CHECK(dims(all[newaxis].shape()) == Dims{1, 6, 5});
    CHECK(dims(all(ellipsis, newaxis).shape()) == Dims{6, 5, 1});
    CHECK(all(2, 3).item<int>() == 13);
    CHECK(all[-1].get<int>(-1) == 29);
    CHECK(all(slice(2, 2)).size() == 0);
    CHECK(dims(all.transpose({1, 0}).shape()) == Dims{5, 6});
}

TEST_CASE("whatever is made from a view keeps its owner alive") {
    auto memory = std::make_shared<std::vector<double>>(12, 1.5);
    const std::weak_ptr<std::vector<double>> watched = memory;
    View part;
    {
        const View whole(memory->data(), DType::Float64, contiguous_layout(as_span(Dims{3, 4}), 8), false, memory);
        memory.reset();
        part = whole.transpose()(slice(1, 3), newaxis)[0].broadcast_to({2, 1, 3}).as_readonly();
    }
    REQUIRE_FALSE(watched.expired());
    CHECK(part.get<double>(1, 0, 2) == 1.5);
    part = View();
    CHECK(watched.expired());
    CHECK(empty({2}, DType::Int8).owner() != nullptr);
}

TEST_CASE("read-only stays read-only, through every index, and broadcasting makes it so") {
    double numbers[4] = {1, 2, 3, 4};
    const View view_of = view(numbers), constant = view_of.as_readonly();
    CHECK(constant.readonly());
    CHECK(constant[slice(1, 3)].readonly());
    CHECK(constant.transpose().readonly());
    CHECK(view_of.broadcast_to({4}).readonly());
    CHECK_FALSE(view_of.readonly());
    CHECK_FALSE(view_of[slice(1, 3)].readonly());
    CHECK_THROWS_AS(constant.set(1.0, 0), ValueError);
    CHECK_THROWS_AS(constant.require_writable("test"), ValueError);
}

TEST_CASE("an item is converted, a single element is not") {
    double number = 300.75;
    const View one(&number, DType::Float64, Layout{});
    CHECK(one.item<int>() == 300);
    CHECK(one.item<float>() == 300.75f);
    CHECK(one.item<std::int8_t>() == 127);  // floats saturate
    CHECK(one.item<bool>());
    CHECK(one.get<double>() == 300.75);
    CHECK_THROWS_AS((void)one.get<float>(), TypeError);
    CHECK(one[newaxis].item<double>() == 300.75);
}

TEST_CASE("every dtype is stored and read back") {
    for (std::size_t i = 0; i < kDTypeCount; ++i)
        visit(static_cast<DType>(i), [&](auto tag) {
            using T = typename decltype(tag)::type;
            const View array = empty({2, 3}, static_cast<DType>(i), Order::Fortran);
            CHECK(array.dtype() == dtype_of<T>());
            CHECK(array.itemsize() == sizeof(T));
            CHECK(array.nbytes() == 6 * static_cast<std::int64_t>(sizeof(T)));
            CHECK(reinterpret_cast<std::uintptr_t>(array.data()) % 64 == 0);
            array.set(T{1}, 1, 2);
            array.set(T{0}, 0, 2);
            CHECK(array.get<T>(1, 2) == T{1});
            CHECK(array.get<T>(0, 2) == T{0});
            CHECK(array.is_contiguous(Order::Fortran));
            CHECK_FALSE(array.is_contiguous());
        });
}

TEST_CASE("arrays of no element and of many pages") {
    CHECK(empty({0, 3}, DType::Float64).size() == 0);
    CHECK(empty({0, 3}, DType::Float64).data() != nullptr);
    CHECK(empty({}, DType::Float64).size() == 1);
    const View large = empty({3 << 20}, DType::Float64);
    large.set(2.5, -1);
    CHECK(large.get<double>((3 << 20) - 1) == 2.5);
}
