#include <doctest/doctest.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>
#include <string>
#include <vector>

#include "stridejit/stridejit.h"
#include "tests/support/seeds.h"

using namespace stridejit;
using testing::kSanitized;

namespace {

/// A view, and element [i, j] of it is 10*i + j, whatever the way there.
struct Memory {
    std::string name;
    View view;
};

/// Where element `index` is: along each axis a stride, and then a pointer where the suboffset is not negative.
const int* walk(const View& view, std::initializer_list<std::int64_t> index) {
    char* at = view.data();
    std::size_t axis = 0;
    for (const std::int64_t i : index) {
        at += i * view.strides()[axis];
        if (view.layout().is_indirect(axis)) at = *reinterpret_cast<char**>(at) + view.suboffsets()[axis];
        ++axis;
    }
    return reinterpret_cast<const int*>(at);
}

void number(const View& view) {
    for (std::int64_t i = 0; i < view.shape()[0]; ++i)
        for (std::int64_t j = 0; j < view.shape()[1]; ++j) *const_cast<int*>(walk(view, {i, j})) = static_cast<int>(10 * i + j);
}

/// `rows` by `columns` ints over memory of its own, its origin in the middle so that strides may be negative.
View strided(std::int64_t rows, std::int64_t columns, std::int64_t row_stride, std::int64_t column_stride) {
    const auto memory = std::make_shared<std::vector<int>>(800);
    return View(memory->data() + 400, DType::Int32, {{rows, columns}, {row_stride, column_stride}, {}}, false, memory);
}

/// The same behind pointers, `gap` of them apart, each leading `suboffset` bytes before its row, or its element.
View behind_pointers(std::int64_t rows, std::int64_t columns, std::size_t axis, std::int64_t gap, std::int64_t suboffset,
                     std::int64_t row_step = 4) {
    struct Store {
        std::vector<int> items = std::vector<int>(800);
        std::vector<char*> pointers = std::vector<char*>(200);
    };
    const auto store = std::make_shared<Store>();
    Layout layout{{rows, columns}, {}, {-1, -1}};
    layout.suboffsets[axis] = suboffset;
    if (axis == 0) {
        for (std::int64_t i = 0; i < rows; ++i)
            store->pointers[static_cast<std::size_t>(i * gap)] = reinterpret_cast<char*>(&store->items[static_cast<std::size_t>(100 + 40 * i)]) - suboffset;
        layout.strides = {8 * gap, row_step};
    } else {
        for (std::int64_t i = 0; i < rows; ++i)
            for (std::int64_t j = 0; j < columns; ++j)
                store->pointers[static_cast<std::size_t>((i * columns + j) * gap)] =
                    reinterpret_cast<char*>(&store->items[static_cast<std::size_t>(100 + 40 * i + 2 * j)]) - suboffset;
        layout.strides = {8 * gap * columns, 8 * gap};
    }
    return View(store->pointers.data(), DType::Int32, layout, false, store);
}

std::vector<Memory> all_memory(std::int64_t rows, std::int64_t columns) {
    std::vector<Memory> all = {
        {"C", strided(rows, columns, 4 * columns, 4)},
        {"Fortran", strided(rows, columns, 4, 4 * rows)},
        {"padded rows", strided(rows, columns, 4 * columns + 8, 4)},
        {"padded columns", strided(rows, columns, 4, 4 * rows + 8)},
        {"reversed rows", strided(rows, columns, -4 * columns, 4)},
        {"reversed columns", strided(rows, columns, 4 * columns, -4)},
        {"row-sliced", strided(rows, columns, 8 * columns, 4)},
        {"column-sliced", strided(rows, columns, 8 * columns, 8)},
        {"packed pointers", behind_pointers(rows, columns, 0, 1, 0)},
        {"packed pointers with suboffsets", behind_pointers(rows, columns, 0, 1, 12)},
        {"strided pointers", behind_pointers(rows, columns, 0, 2, 4)},
        {"pointers to strided rows", behind_pointers(rows, columns, 0, 1, 0, 8)},
        {"pointers to reversed rows", behind_pointers(rows, columns, 0, 1, 0, -4)},
        {"pointers to elements", behind_pointers(rows, columns, 1, 1, 4)},
        {"strided pointers to elements", behind_pointers(rows, columns, 1, 3, 0)},
    };
    for (const Memory& one : all) number(one.view);
    return all;
}

/// A function without arguments, erased: what hundreds of views are asked would else be minutes of compiling.
class Action {
public:
    template <class Function>
    Action(const Function& function)  // NOLINT(google-explicit-constructor): lambdas become actions where they stand
        : function_(&function), call_([](const void* at) { (*static_cast<const Function*>(at))(); }) {}
    void operator()() const { call_(function_); }

private:
    const void* function_;
    void (*call_)(const void*);
};

template <class Error>
std::string error_of(Action action) {
    try {
        action();
    } catch (const Error& error) {
        return error.what();
    } catch (const std::exception& error) {
        return std::string("another class: ") + error.what();
    }
    return "no error";
}

void check_same(const std::string& got, const std::string& expected) { CHECK(got == expected); }

/// Calls `with(TypeTag<Axis>{}...)` for every list of two axes that is sound, each but once.
template <class With>
void for_every_axes(const With& with) {
    with();
    with(TypeTag<CContiguous>{});
    with(TypeTag<FContiguous>{});
    const auto second = [&]<class First>(TypeTag<First> first) {
        with(first, TypeTag<Strided>{});
        with(first, TypeTag<Indirect>{});
        with(first, TypeTag<IndirectContiguous>{});
        with(first, TypeTag<Generic>{});
        with(first, TypeTag<Contiguous>{});
    };
    second(TypeTag<Strided>{});
    second(TypeTag<Indirect>{});
    second(TypeTag<IndirectContiguous>{});
    second(TypeTag<Generic>{});
    with(TypeTag<Contiguous>{}, TypeTag<Strided>{});
    with(TypeTag<Contiguous>{}, TypeTag<Generic>{});
    with(TypeTag<Indirect>{}, TypeTag<CContiguous>{});
    with(TypeTag<IndirectContiguous>{}, TypeTag<CContiguous>{});
    with(TypeTag<Generic>{}, TypeTag<CContiguous>{});
}

/// Calls `function(TypeTag<TypedView<int, 2, ...>>{})` for every such list; where sanitizers look on, for one of each kind:
/// all of them would be four minutes of compiling.
template <class Function>
void for_each_axes(Function&& function) {
    const auto with = [&]<class... Axes>(TypeTag<Axes>...) { function(TypeTag<TypedView<int, 2, Axes...>>{}); };
    if constexpr (kSanitized) {
        with();
        with(TypeTag<CContiguous>{});
        with(TypeTag<Contiguous>{}, TypeTag<Strided>{});
        with(TypeTag<Strided>{}, TypeTag<Indirect>{});
        with(TypeTag<Generic>{}, TypeTag<Generic>{});
        with(TypeTag<IndirectContiguous>{}, TypeTag<CContiguous>{});
    } else {
        for_every_axes(with);
    }
}

/// The view that comes out has the axes that its type says, and the elements of `expected`.
void check_part(const View& got, const Declaration& declaration, const View& expected) {
    CHECK(error_of<UserError>([&] { require_declared(got, declaration); }) == "no error");
    CHECK(got.layout() == expected.layout());
    if (got.size() > 0) CHECK(got.data() == expected.data());
    CHECK(got.owner() == expected.owner());
}

template <class Part>
void check_part(const Part& part, const View& expected) {
    check_part(part, Part::declaration(), expected);
}

}  // namespace

TEST_CASE("typed views of every axes take what their declaration takes, and find every element") {
    std::size_t taken = 0, refused = 0;
    for (const auto& [rows, columns] : std::vector<std::pair<std::int64_t, std::int64_t>>{{3, 4}, {1, 4}, {3, 1}, {1, 1}, {0, 4}, {3, 0}})
        for (const Memory& memory : all_memory(rows, columns)) {
            CAPTURE(memory.name);
            for_each_axes([&, rows = rows, columns = columns]<class Typed>(TypeTag<Typed>) {
                CAPTURE(to_text(Typed::declaration()));
                const std::string expected = error_of<ValueError>([&] { require_declared(memory.view, Typed::declaration()); });
                const std::string got = error_of<ValueError>([&] { Typed typed(memory.view); });
                CHECK(got == expected);
                if (expected != "no error") return void(++refused);
                ++taken;
                const Typed typed(memory.view);
                const auto unchecked = typed.unchecked();
                int wrong = 0;
                for (std::int64_t i = 0; i < rows; ++i)
                    for (std::int64_t j = 0; j < columns; ++j) {
                        const int* const at = walk(memory.view, {i, j});
                        for (const int* found : {&typed(i, j), &typed[i][j], &unchecked(i, j), &unchecked[i][j], &typed(i - rows, j - columns),
                                                 &typed(static_cast<std::uint8_t>(i), static_cast<short>(j)), &typed.begin()[i].begin()[j]})
                            wrong += found != at;
                    }
                CHECK(wrong == 0);
                std::int64_t rows_seen = 0, seen = 0;
                for (const auto row : typed) {
                    for (int& element : row) wrong += element != 10 * rows_seen + seen++ % std::max<std::int64_t>(columns, 1);
                    ++rows_seen;
                }
                CHECK(wrong == 0);
                CHECK(rows_seen == rows);
                CHECK(seen == rows * columns);
            });
        }
    CHECK(taken > (kSanitized ? 100 : 300));
    CHECK(refused > (kSanitized ? 50 : 300));
}

TEST_CASE("attributes are those of the view") {
    for (const Memory& memory : all_memory(3, 4))
        for_each_axes([&]<class Typed>(TypeTag<Typed>) {
            if (error_of<ValueError>([&] { Typed typed(memory.view); }) != "no error") return;
            const Typed typed(memory.view);
            CHECK(std::ranges::equal(typed.shape(), memory.view.shape()));
            CHECK(std::ranges::equal(typed.strides(), memory.view.strides()));
            for (std::size_t axis = 0; axis < 2; ++axis) {
                CHECK(typed.shape(axis) == memory.view.shape()[axis]);
                CHECK(typed.strides(axis) == memory.view.strides()[axis]);
                CHECK(typed.suboffsets()[axis] == (memory.view.layout().is_indirect(axis) ? memory.view.suboffsets()[axis] : -1));
            }
            CHECK(Typed::rank() == 2);
            CHECK(typed.size() == 12);
            CHECK(typed.itemsize() == 4);
            CHECK(typed.nbytes() == 48);
            CHECK_FALSE(typed.is_none());
            CHECK(static_cast<bool>(typed));
            CHECK_FALSE(typed.empty());
            check_part(typed, memory.view);
        });
}

TEST_CASE("an index is in range, wraps once from the end, or is refused with its axis") {
    const View view = all_memory(3, 4)[0].view;
    const TypedView<int, 2> typed = view;
    const TypedView<int, 2, CContiguous> dense = view;
    const auto no_wraparound = typed.with<Checks{.bounds = true, .wraparound = false}>();
    const auto no_bounds = typed.with<Checks{.bounds = false, .wraparound = true}>();
    const auto outside = [](std::int64_t index, int axis, int extent) {
        return "index " + std::to_string(index) + " is out of bounds for axis " + std::to_string(axis) + " with extent " +
               std::to_string(extent);
    };
    for (std::int64_t i = -6; i <= 6; ++i)
        for (std::int64_t j = -6; j <= 6; ++j) {
            const bool row_fine = i >= -3 && i < 3, column_fine = j >= -4 && j < 4;
            const std::string expected = !row_fine ? outside(i, 0, 3) : !column_fine ? outside(j, 1, 4) : "no error";
            CHECK(error_of<IndexError>([&] { (void)typed(i, j); }) == expected);
            CHECK(error_of<IndexError>([&] { (void)dense(i, j); }) == expected);
            CHECK(error_of<IndexError>([&] { (void)typed[i][j]; }) == (row_fine && !column_fine ? outside(j, 0, 4) : expected));
            CHECK(error_of<IndexError>([&] { (void)typed(i, slice(none, none)); }) == (row_fine ? "no error" : outside(i, 0, 3)));
            const bool plain = i >= 0 && i < 3 && j >= 0 && j < 4;
            CHECK((error_of<IndexError>([&] { (void)no_wraparound(i, j); }) == "no error") == plain);
            if (!row_fine || !column_fine) continue;
            CHECK(&no_bounds(i, j) == walk(view, {(i + 3) % 3, (j + 4) % 4}));
        }
    const std::int64_t low = std::numeric_limits<std::int64_t>::min(), high = std::numeric_limits<std::int64_t>::max();
    CHECK(error_of<IndexError>([&] { (void)typed(low, 0); }) == outside(low, 0, 3));
    CHECK(error_of<IndexError>([&] { (void)typed(0, high); }) == outside(high, 1, 4));
    CHECK(error_of<IndexError>([&] { (void)typed(0, ~std::uint64_t{0}); }) != "no error");  // no -1 in disguise
    CHECK(typed(true, false) == 10);
    const View nothing = view[slice(0, 0)];
    for (const int i : {-1, 0, 1}) CHECK(error_of<IndexError>([&] { (void)TypedView<int, 2>(nothing)(i, 0); }) == outside(i, 0, 0));
}

TEST_CASE("fewer indices, and slices, give the view that View gives, and a type that promises no more than it holds") {
    for (const Memory& memory : all_memory(3, 4)) {
        CAPTURE(memory.name);
        for_each_axes([&]<class Typed>(TypeTag<Typed>) {
            if (error_of<ValueError>([&] { Typed typed(memory.view); }) != "no error") return;
            const Typed typed(memory.view);
            CAPTURE(to_text(Typed::declaration()));
            const auto check = [&](const auto&... items) {
                View part, expected;
                const Declaration* declaration = nullptr;
                const std::string error = error_of<UserError>([&] { expected = memory.view(items...); });
                const std::string got = error_of<UserError>([&] {
                    const auto found = typed(items...);
                    part = found;
                    declaration = &found.declaration();
                });
                check_same(got, error);
                if (error == "no error") check_part(part, *declaration, expected);
            };
            for (const int i : {0, 2, -1, -3, 3, -4}) {
                check(i);
                check(i, ellipsis);
                check(i, slice(none, none));
                check(slice(1, none), i);
                check(ellipsis, i);
                check(newaxis, i);
                check(i, newaxis);
                check(i, newaxis, slice(1, 3), newaxis);
            }
            check(ellipsis);
            check(newaxis);
            check(newaxis, ellipsis, newaxis);
            check(slice(none, none), newaxis);
            for (const std::int64_t step : {1, 2, -1, -2})
                for (const std::int64_t start : {-5, -2, 0, 1, 3})
                    for (const std::int64_t stop : {-4, -1, 0, 2, 5}) {
                        check(slice(start, stop, step));
                        check(slice(none, none), slice(start, stop, step));
                        check(slice(start, stop, step), newaxis, slice(stop, none, -step));
                    }
            check(slice(0, 2, 0));
        });
    }
}

TEST_CASE("a row of a C block is a C block, and so is what its outer axes leave") {
    using Block = TypedView<int, 3, CContiguous>;
    const Block typed(empty({2, 3, 4}, DType::Int32));
    static_assert(std::is_same_v<decltype(typed(0)), TypedView<int, 2, CContiguous>>);
    static_assert(std::is_same_v<decltype(typed(0, 1)), TypedView<int, 1, CContiguous>>);
    static_assert(std::is_same_v<decltype(typed(0, ellipsis)), TypedView<int, 2, CContiguous>>);
    static_assert(std::is_same_v<decltype(typed(slice(0, 1))), TypedView<int, 3, Strided, Strided, Contiguous>>);
    static_assert(std::is_same_v<decltype(typed(0, slice(0, 1))), TypedView<int, 2, Strided, Contiguous>>);
    static_assert(std::is_same_v<decltype(typed(ellipsis, slice(0, 1))), TypedView<int, 3>>);
    static_assert(std::is_same_v<decltype(typed(ellipsis, 0)), TypedView<int, 2>>);
    static_assert(std::is_same_v<decltype(typed.T()), TypedView<int, 3, FContiguous>>);
    static_assert(std::is_same_v<decltype(typed.T()(0)), TypedView<int, 2>>);
    static_assert(std::is_same_v<decltype(typed.T()(newaxis)), TypedView<int, 4>>);
    static_assert(std::is_same_v<decltype(typed(0, 0, 0)), int&>);
    static_assert(std::is_same_v<TypedView<int, 2, Strided, Strided>, TypedView<int, 2>>);
    static_assert(std::is_same_v<decltype(TypedView<int, 3, Indirect, FContiguous>()(0)), TypedView<int, 2, FContiguous>>);
    static_assert(std::is_trivially_copyable_v<decltype(typed.unchecked())>);
    static_assert(std::random_access_iterator<decltype(typed.begin())>);
    CHECK(to_text(Block::declaration()) == "int32[:, :, ::1]");
    CHECK(to_text(TypedView<const double, 3, Indirect, FContiguous>::declaration()) == "const float64[::indirect, ::1, :]");
    CHECK(to_text(TypedView<char, 3, Generic, CContiguous>::declaration()) == "int8[::generic, :, ::1]");
    CHECK(to_text(TypedView<bool, 2, IndirectContiguous, Contiguous>::declaration()) ==
          "bool[::indirect_contiguous, ::contiguous]");
}

TEST_CASE("transposing reverses the axes of direct memory and is refused behind pointers") {
    for (const Memory& memory : all_memory(3, 4))
        for_each_axes([&]<class Typed>(TypeTag<Typed>) {
            if (error_of<ValueError>([&] { Typed typed(memory.view); }) != "no error") return;
            if constexpr (!Typed::kAxes.is_indirect()) {
                const Typed typed(memory.view);
                if (memory.view.layout().is_indirect()) {
                    CHECK(error_of<ValueError>([&] { (void)typed.T(); }) ==
                          "transpose: cannot transpose a view with indirect dimensions");
                    return;
                }
                check_part(typed.T(), memory.view.transpose());
                CHECK(&typed.T()(3, 2) == &typed(2, 3));
                CHECK(&typed.T().T()(2, 3) == &typed(2, 3));
                CHECK(&typed.unchecked().T()(3, 2) == &typed(2, 3));
            }
        });
}

TEST_CASE("copies are new arrays in the order asked for, behind pointers as well") {
    for (const Memory& memory : all_memory(3, 4))
        for_each_axes([&]<class Typed>(TypeTag<Typed>) {
            if (error_of<ValueError>([&] { Typed typed(memory.view); }) != "no error") return;
            const Typed typed(memory.view);
            const TypedView<int, 2, CContiguous> c = typed.copy();
            const TypedView<int, 2, FContiguous> fortran = typed.copy_fortran();
            int wrong = 0;
            for (int i = 0; i < 3; ++i)
                for (int j = 0; j < 4; ++j) wrong += c(i, j) != 10 * i + j || fortran(i, j) != 10 * i + j;
            CHECK(wrong == 0);
            CHECK(c.owner() != memory.view.owner());
            c(0, 0) = -1;
            CHECK(typed(0, 0) == 0);
        });
    const TypedView<const int, 2> nothing = empty({3, 0}, DType::Int32);
    CHECK(nothing.copy().size() == 0);
}

TEST_CASE("C arrays, vectors, pointers and typed views of other axes become typed views") {
    int array[3][4] = {{0, 1, 2, 3}, {10, 11, 12, 13}, {20, 21, 22, 23}};
    const auto sum = [](const TypedView<const int, 2>& a) {
        int total = 0;
        for (const auto row : a)
            for (const int x : row) total += x;
        return total;
    };
    const TypedView<int, 2, CContiguous> typed(array);
    CHECK(typed.data() == &array[0][0]);
    CHECK(sum(array) == 138);
    CHECK(sum(typed) == 138);
    CHECK(sum(typed.unchecked()) == 138);
    CHECK(sum(view(array)) == 138);
    CHECK(sum(view(array).as_readonly()) == 138);
    CHECK(sum(TypedView<int, 2, FContiguous>(typed.T().T().copy_fortran())) == 138);
    const TypedView<int, 2> by_pointer(&array[0][0], {3, 4}), reversed(&array[2][3], {3, 4}, {-16, -4});
    CHECK(by_pointer(2, 1) == 21);
    CHECK(reversed(0, 0) == 23);
    CHECK(TypedView<int, 2, FContiguous>(&array[0][0], {4, 3})(1, 2) == 21);
    const std::vector<double> constant = {1, 2, 3};
    std::vector<double> writable = {1, 2, 3};
    CHECK(TypedView<const double, 1>(constant)(-1) == 3);
    TypedView<double, 1, CContiguous> row(writable);
    for (double& x : row) x *= 2;
    CHECK(writable == std::vector<double>{2, 4, 6});
    std::sort(row.begin(), row.end(), std::greater<>());
    CHECK(writable == std::vector<double>{6, 4, 2});
    CHECK(error_of<ValueError>([&] { TypedView<int, 2> wrong(&array[0][0], {12}); }) ==
          "view 'int32[:, :]': wrong number of axes: declared are 2, the buffer has 1 (shape [12])");
    CHECK(error_of<ValueError>([&] { TypedView<int, 2, FContiguous> wrong = typed; }) ==
          "view 'int32[::1, :]': axis 0 is not contiguous: its stride is 16, not 4");
    CHECK(error_of<ValueError>([&] { TypedView<int, 2> wrong = view(array).as_readonly(); }) ==
          "view 'int32[:, :]': the memory is read-only; declare the element const");
    CHECK(error_of<ValueError>([&] { TypedView<float, 2> wrong = view(array); }) ==
          "view 'float32[:, :]': the elements of the buffer are int32, not float32");
}

TEST_CASE("typed views are operands like other views") {
    int array[2][3] = {{1, 2, 3}, {4, 5, 6}};
    const TypedView<int, 2> typed(array);
    CHECK(sum(typed).item<int>() == 21);
    CHECK(sum(typed.T() * 2 + typed.copy().T()).item<int>() == 63);
    CHECK(sum(typed.unchecked()).item<int>() == 21);
    assign(typed, typed * 10);
    CHECK(array[1][2] == 60);
}

TEST_CASE("const typed views export read-only memory, others what can be written") {
    int array[3] = {1, 2, 3};
    CHECK(View(TypedView<const int, 1>(array)).readonly());
    CHECK_FALSE(View(TypedView<int, 1>(array)).readonly());
    CHECK(error_of<ValueError>([&] { TypedView<int, 1> back = View(TypedView<const int, 1>(array)); }) ==
          "view 'int32[:]': the memory is read-only; declare the element const");
    const TypedView<int, 1, CContiguous> copy = TypedView<const int, 1>(array).copy();
    copy(0) = 9;
    CHECK(array[0] == 1);
}

TEST_CASE("a typed view and its parts keep the memory alive, and a rebinding that fails changes nothing") {
    std::weak_ptr<const void> watched;
    {
        TypedView<int, 1> part;
        {
            const TypedView<int, 2> whole = empty({3, 4}, DType::Int32);
            watched = whole.owner();
            whole(1, 2) = 12;
            part = whole.T()(2);
        }
        CHECK_FALSE(watched.expired());
        CHECK(part(1) == 12);
        CHECK_THROWS_AS(part = empty({3}, DType::Float32), ValueError);
        CHECK(part(1) == 12);
        part = empty({3}, DType::Int32);
        CHECK(watched.expired());
    }
}

TEST_CASE("elements that are not aligned are refused, and what lies between them does not matter") {
    alignas(16) char bytes[64] = {};
    const auto refused = [&](std::int64_t offset, std::int64_t extent, std::int64_t stride) {
        return error_of<ValueError>([&] { TypedView<double, 1>(View(bytes + offset, DType::Float64, {{extent}, {stride}, {}})); }) != "no error";
    };
    for (std::int64_t offset = 0; offset < 9; ++offset)
        for (const std::int64_t stride : {0, 1, 4, 8, 12, 16}) {
            CHECK(refused(offset, 2, stride) == (offset % 8 != 0 || stride % 8 != 0));
            CHECK(refused(offset, 1, stride) == (offset % 8 != 0));
            CHECK_FALSE(refused(offset, 0, stride));
        }
    CHECK(error_of<ValueError>([&] { TypedView<double, 1>(View(bytes + 1, DType::Float64, {{1}, {8}, {}})); }) ==
          "typed view: the first element does not lie at a multiple of 8 bytes; copy the memory, or use View::get, which takes "
          "any alignment");
    TypedView<char, 1> any(View(bytes + 1, DType::Int8, {{3}, {7}, {}}));
    CHECK(any(2) == 0);

    // Behind pointers it shows when one is followed; the pointers themselves may lie anywhere.
    alignas(16) char table[24] = {};
    char* const rows[] = {bytes, bytes + 4};
    std::memcpy(table + 1, rows, sizeof rows);
    const View view(table + 1, DType::Float64, {{2, 2}, {8, 8}, {0, -1}});
    const TypedView<double, 2, Indirect, Strided> typed = view;
    const TypedView<double, 2, Generic, Strided> generic = view;
    CHECK(typed(0, 1) == 0);
    CHECK_THROWS_AS((void)typed(1, 0), ValueError);
    CHECK_THROWS_AS((void)typed[1], ValueError);
    CHECK_THROWS_AS((void)generic(1, 0), ValueError);
    CHECK_THROWS_AS((void)typed(1, slice(0, 1)), ValueError);
    CHECK_THROWS_AS((void)typed.copy(), ValueError);
}

TEST_CASE("elements in the byte order of another machine are refused") {
    int array[] = {1, 2, 3};
    const View swapped = view(array).as_byte_swapped();
    CHECK(error_of<TypeError>([&] { TypedView<const int, 1> typed = swapped; }) ==
          "typed view 'const int32[:]': the bytes of the elements are in the order of another machine, so that they are no "
          "int32 here; copy them to a new array first, or use View::get");
    const View copy = empty({3}, DType::Int32);
    assign(copy, swapped);
    CHECK(TypedView<const int, 1>(copy)(1) == 2 << 24);
}

TEST_CASE("rows without elements need no pointers") {
    const View view(nullptr, DType::Int32, {{3, 0}, {8, 4}, {0, -1}});
    const TypedView<int, 2, Indirect, Strided> typed = view;
    const TypedView<int, 2, Generic, CContiguous> generic = view;
    std::int64_t rows = 0;
    for (const auto row : typed) rows += row.empty();
    for (const auto row : generic) rows += row.empty();
    CHECK(rows == 6);
    CHECK(typed(-1).size() == 0);
    CHECK(typed.copy().size() == 0);
}

TEST_CASE("axes behind a kept axis of pointers are sliced in what the pointers lead to") {
    for (const Memory& memory : all_memory(3, 4)) {
        if (!memory.view.layout().is_indirect(0)) continue;
        const TypedView<int, 2, Generic, Strided> typed = memory.view;
        const bool backwards = memory.view.strides()[1] < 0;
        CHECK(error_of<ValueError>([&] { (void)typed(slice(none, none), 2); }).starts_with(backwards ? "index: axis 1 would begin" : "no error"));
        if (backwards) continue;
        const auto column = typed(slice(none, none, -1), 2);
        CHECK(column(0) == 22);
        CHECK(column(2) == 2);
        CHECK(column.suboffsets()[0] == memory.view.suboffsets()[0] + 2 * memory.view.strides()[1]);
        CHECK(View(column).data() == memory.view.data() + 2 * memory.view.strides()[0]);
        CHECK(typed(slice(1, none), slice(1, none, 2))(1, 1) == 23);
    }
    const View elements = all_memory(3, 4)[13].view;
    CHECK(error_of<IndexError>([&] { (void)TypedView<int, 2, Strided, Indirect>(elements)(slice(none, none), 1); }) ==
          "index: all dimensions preceding dimension 1 must be indexed and not sliced, for it is indirect");
}

TEST_CASE("two axes of pointers are followed one after the other") {
    int values[2][3] = {{0, 1, 2}, {10, 11, 12}};
    char* inner[2][3];
    char* outer[2];
    for (int i = 0; i < 2; ++i) {
        for (int j = 0; j < 3; ++j) inner[i][j] = reinterpret_cast<char*>(&values[i][j]);
        outer[i] = reinterpret_cast<char*>(inner[i]);
    }
    const View view(outer, DType::Int32, {{2, 3}, {8, 8}, {0, 0}});
    const TypedView<int, 2, IndirectContiguous, IndirectContiguous> typed = view;
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 3; ++j) {
            CHECK(&typed(i, j) == &values[i][j]);
            CHECK(&typed[i][j] == &values[i][j]);
            CHECK(&typed.unchecked()(i, j) == &values[i][j]);
        }
    CHECK(typed.copy()(1, 2) == 12);
}

TEST_CASE("whatever uses a typed view that is not set is a TypeError") {
    CHECK(error_of<TypeError>([] { TypedView<double, 1> typed = View(); }) ==
          "view 'float64[:]': the view is not set; it stands for no memory");
    const auto check = []<class Typed>(TypeTag<Typed>) {
        const Typed typed;
        CHECK(typed.is_none());
        CHECK_FALSE(static_cast<bool>(typed));
        const std::function<void()> all[] = {
            [&] { (void)typed(0, 0); }, [&] { (void)typed(0); }, [&] { (void)typed[-1]; }, [&] { (void)typed(slice(0, 1)); },
            [&] { (void)typed.shape(); }, [&] { (void)typed.shape(0); }, [&] { (void)typed.strides(); },
            [&] { (void)typed.suboffsets(); }, [&] { (void)typed.size(); }, [&] { (void)typed.begin(); },
            [&] { (void)typed.end(); }, [&] { (void)typed.view(); }, [&] { (void)typed.copy(); },
            [&] { (void)typed.copy_fortran(); }, [&] { TypedView<const int, 2> other = typed; },
            [&] { if constexpr (!Typed::kAxes.is_indirect()) (void)typed.T(); else (void)typed.view(); },
        };
        for (const auto& use : all) CHECK(error_of<TypeError>(use).ends_with("view is not set; it stands for no memory"));
    };
    for_each_axes(check);
    CHECK(error_of<TypeError>([] { (void)TypedView<int, 2>()(0, 0); }) == "index: the typed view is not set; it stands for no memory");
}
