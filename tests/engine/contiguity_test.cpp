#include <doctest/doctest.h>

#include <ranges>
#include <vector>

#include "stridejit/engine/engine.h"
#include "tests/support/arrays.h"
#include "tests/support/indirect.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

constexpr std::int64_t kItem = 4;

/// By the definition: walking the indices in this order, each element follows the one before.
bool is_block(const Layout& layout, Order order) {
    const std::size_t rank = layout.rank();
    Dims walked = layout.shape;  // the last axis of `walked` runs fastest
    if (order == Order::Fortran) std::reverse(walked.begin(), walked.end());
    std::int64_t expected = 0;
    bool follows = true;
    for_each_index(as_span(walked), [&](const Dims& index) {
        std::int64_t offset = 0;
        for (std::size_t axis = 0; axis < rank; ++axis)
            offset += index[order == Order::C ? axis : rank - 1 - axis] * layout.strides[axis];
        follows = follows && offset == expected;
        expected += kItem;
    });
    return follows;
}

/// Calls `function` with each list of `rank` choices.
template <class Function>
void for_each_choice(std::span<const std::int64_t> choices, std::size_t rank, Function&& function) {
    const Dims counts(rank, static_cast<std::int64_t>(choices.size()));
    for_each_index(as_span(counts), [&](const Dims& which) {
        Dims chosen;
        for (const std::int64_t i : which) chosen.push_back(choices[static_cast<std::size_t>(i)]);
        function(static_cast<const Dims&>(chosen));
    });
}

/// Elements of `copy`, in memory order, are those of `source` in the order of its indices.
void check_copy(const View& source, const View& copy, Order order) {
    CHECK(bits_of(copy) == bits_of(source));
    CHECK(copy.layout() == contiguous_layout(source.shape(), source.itemsize(), order));
    CHECK(copy.is_contiguous(order));
    CHECK(copy.dtype() == source.dtype());
    CHECK_FALSE(copy.readonly());
    CHECK_FALSE(copy.swapped());
    CHECK(copy.owner() != nullptr);
    CHECK(copy.owner() != source.owner());
}

}  // namespace

TEST_CASE("contiguous means that each element follows the one before, for all small shapes and strides") {
    static char memory[2048];
    constexpr std::int64_t kExtents[] = {0, 1, 2, 3}, kStrides[] = {-4, 0, 2, 4, 8, 12, 24, 36, 1000};
    int contiguous = 0, all = 0;
    for (std::size_t rank = 0; rank <= 2; ++rank)
        for_each_choice(kExtents, rank, [&](const Dims& shape) {
            for_each_choice(kStrides, rank, [&](const Dims& strides) {
                const View view(memory + 8, DType::Int32, {shape, strides, {}});
                ++all;
                contiguous += view.is_c_contig();
                if (view.is_c_contig() != is_block(view.layout(), Order::C) ||
                    view.is_f_contig() != is_block(view.layout(), Order::Fortran)) {
                    CAPTURE(to_text(view.shape()));
                    CAPTURE(to_text(view.strides()));
                    CHECK(view.is_c_contig() == is_block(view.layout(), Order::C));
                    CHECK(view.is_f_contig() == is_block(view.layout(), Order::Fortran));
                }
            });
        });
    constexpr std::int64_t kFewer[] = {0, 4, 8, 12, 24, 1000};
    for_each_choice(kExtents, 3, [&](const Dims& shape) {
        for_each_choice(kFewer, 3, [&](const Dims& strides) {
            // No memory is looked at, so that a layout alone will do.
            const Layout layout{shape, strides, {}};
            ++all;
            contiguous += is_contiguous(layout, kItem, Order::C);
            if (is_contiguous(layout, kItem, Order::C) != is_block(layout, Order::C) ||
                is_contiguous(layout, kItem, Order::Fortran) != is_block(layout, Order::Fortran))
                FAIL_CHECK("shape ", to_text(as_span(shape)), " strides ", to_text(as_span(strides)));
        });
    });
    CHECK(all == 1 + 36 + 1296 + 13824);
    CHECK(contiguous > 5000);
    // The two cases where Cython's runtime objects are stricter than their own acquisition.
    CHECK(View(memory, DType::Int32, {{1, 4}, {1000, 4}, {}}).is_c_contig());
    CHECK(View(memory, DType::Int32, {{1, 3}, {12, 4}, {}}).is_f_contig());
}

TEST_CASE("transposing twice is nothing, and turns one order into the other") {
    for (const Array& array : all_layouts({3, 4, 2}, DType::Int16)) {
        CAPTURE(array.name);
        const View& v = array.view;
        CHECK(v.T().T().layout() == v.layout());
        CHECK(v.T().data() == v.data());
        CHECK(v.T().base() == v.base());
        CHECK(v.T().is_f_contig() == v.is_c_contig());
        CHECK(v.T().is_c_contig() == v.is_f_contig());
        for_each_index(v.shape(), [&](const Dims& i) {
            CHECK(v.T().get<std::int16_t>(i[2], i[1], i[0]) == v.get<std::int16_t>(i[0], i[1], i[2]));
        });
    }
}

TEST_CASE("copies are new, contiguous and writable, of every layout, dtype and shape") {
    for (const DType dtype : kAllDTypes)
        for (const Array& array : all_layouts({3, 4, 2}, dtype)) {
            CAPTURE(array.name);
            check_copy(array.view, array.view.copy(), Order::C);
            check_copy(array.view, array.view.copy_fortran(), Order::Fortran);
            check_copy(array.view.as_readonly(), array.view.as_readonly().copy(), Order::C);
            check_copy(array.view.as_byte_swapped(), array.view.as_byte_swapped().copy_fortran(), Order::Fortran);
        }
    for (const Dims& shape : usual_shapes())
        for (const Array& array : all_layouts(as_span(shape), DType::Float32)) {
            check_copy(array.view, array.view.copy(), Order::C);
            check_copy(array.view, array.view.copy_fortran(), Order::Fortran);
        }
}

TEST_CASE("views behind pointers, and views without elements, are copied like any other") {
    const View source = random_array({3, 2, 4}, DType::Int32);
    for (int marks = 1; marks < 8; ++marks) {
        const bool indirect[] = {(marks & 1) != 0, (marks & 2) != 0, (marks & 4) != 0};
        const View behind = indirect_copy(source, indirect, static_cast<std::uint64_t>(marks));
        REQUIRE(behind.layout().is_indirect());
        CHECK(bits_of(behind.copy()) == bits_of(source));
        CHECK(behind.copy().is_c_contig());
        CHECK(bits_of(behind.copy_fortran()) == bits_of(source));
        CHECK(behind.copy_fortran().is_f_contig());
    }
    const View nothing(nullptr, DType::Int8, {{2, 0, 3}, {1, 7, -5}, {}}, true);
    check_copy(nothing, nothing.copy(), Order::C);
    check_copy(nothing, nothing.copy_fortran(), Order::Fortran);
}

TEST_CASE("a view is a range of its rows") {
    int numbers[4][3];
    for (int i = 0; i < 12; ++i) (&numbers[0][0])[i] = i;
    const View all = view(numbers)(slice(none, none, -1));
    std::vector<int> firsts;
    for (const View& row : all) {
        CHECK(row.rank() == 1);
        firsts.push_back(row.get<int>(0));
        for (const View& element : row) element.set(element.get<int>() + 100);
    }
    CHECK(firsts == std::vector<int>{9, 6, 3, 0});
    CHECK(numbers[0][0] == 100);
    CHECK(numbers[3][2] == 111);
    CHECK(all.end() - all.begin() == 4);
    CHECK(all.begin()[1].get<int>(0) == 106);
    CHECK((*(all.begin() + 3)).get<int>(0) == 100);
    CHECK(all.begin() < all.end());
    static_assert(std::ranges::random_access_range<const View>);
    static_assert(!std::ranges::contiguous_range<const View>);
    int last = -1;
    for (const View& row : std::views::reverse(all)) last = row.get<int>(2);
    CHECK(last == 111);
    CHECK(empty({0, 2}, DType::Int8).begin() == empty({0, 2}, DType::Int8).end());
    // Rows share the ownership.
    View row;
    {
        const View owned = empty({2, 2}, DType::Int32);
        row = *owned.begin();
        CHECK(row.base() == owned.base());
    }
    row.set(3, 1);
    CHECK(row.get<int>(1) == 3);
}

TEST_CASE("attributes are those of NumPy and stay what they are in slices") {
    const View v = empty({6, 4}, DType::Float32), part = v(slice(none, none, 2), 1);
    CHECK(part.rank() == 1);
    CHECK(part.size() == 3);
    CHECK(part.itemsize() == 4);
    CHECK(part.nbytes() == 12);  // of the elements, not of the memory that they span
    CHECK(part.strides()[0] == 32);
    CHECK(part.suboffsets().empty());
    CHECK(part.base() == v.base());
    CHECK_FALSE(part.readonly());
    CHECK(part.base() != v.copy().base());
    CHECK(view("text").base() == nullptr);
}

TEST_CASE("views of temporary spans are views of what they span") {
    std::vector<int> numbers{1, 2, 3};
    CHECK(view(std::span(numbers).subspan(1)).get<int>(0) == 2);
    CHECK(view(std::span<const int>(numbers)).readonly());
    CHECK(view(std::span<int, 2>(numbers.data(), 2)).data() == reinterpret_cast<char*>(numbers.data()));
    const std::array<double, 2> constant{1, 2};
    CHECK(view(constant).readonly());
}
