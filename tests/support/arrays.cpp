#include "tests/support/arrays.h"

#include <cmath>
#include <limits>
#include <memory>
#include <random>

namespace stridejit::testing {
namespace {

/// How far a layout departs from the dense one. Axes are laid out from the last of `order` outwards.
struct Shape {
    std::vector<std::size_t> order;
    std::int64_t step = 1;       ///< every step-th element along each axis
    std::int64_t pad_items = 0;  ///< free items after each row of each axis
    std::int64_t odd_bytes = 0;  ///< added to the offset and to the innermost stride
    bool reversed = false;
};

std::vector<std::size_t> rotated_axes(std::size_t rank, std::size_t by) {
    std::vector<std::size_t> order(rank);
    for (std::size_t i = 0; i < rank; ++i) order[i] = (i + by) % rank;
    return order;
}

std::vector<std::size_t> reversed_axes(std::size_t rank) {
    std::vector<std::size_t> order(rank);
    for (std::size_t i = 0; i < rank; ++i) order[i] = rank - 1 - i;
    return order;
}

/// Memory for `layout`, patterned, and a view of it that keeps it alive.
View allocate(const Layout& layout, DType dtype, std::int64_t skip) {
    const ByteRange range = byte_range(layout, item_bytes(dtype));
    const auto memory = std::make_shared<std::vector<char>>(static_cast<std::size_t>(range.high - range.low + skip) + 16);
    for (std::size_t i = 0; i < memory->size(); ++i) (*memory)[i] = static_cast<char>(0x5a + i);
    return View(memory->data() + skip - range.low, dtype, layout, false, memory);
}

View make(std::span<const std::int64_t> shape, DType dtype, const Shape& how) {
    Layout layout{Dims(shape.begin(), shape.end()), Dims(shape.size()), {}};
    std::int64_t stride = item_bytes(dtype) + how.odd_bytes;
    for (std::size_t i = shape.size(); i-- > 0;) {
        const std::size_t axis = how.order[i];
        stride *= how.step;
        layout.strides[axis] = how.reversed ? -stride : stride;
        stride = stride * std::max<std::int64_t>(1, shape[axis]) + how.pad_items * item_bytes(dtype);
    }
    return allocate(layout, dtype, how.odd_bytes);
}

/// Every axis but the last repeats its first row.
View make_broadcast(std::span<const std::int64_t> shape, DType dtype) {
    Dims narrow(shape.begin(), shape.end());
    for (std::size_t axis = 0; axis + 1 < narrow.size() || axis == 0; ++axis) narrow[axis] = 1;
    const View few = make(as_span(narrow), dtype, {rotated_axes(narrow.size(), 0)});
    return View(few.data(), dtype, broadcast(few.layout(), shape), false, few.owner());
}

template <class T>
T random_value(std::mt19937_64& random) {
    using Limits = std::numeric_limits<T>;
    const std::uint64_t draw = random(), choice = random();
    if constexpr (std::is_same_v<T, bool>) {
        return draw % 2 != 0;
    } else if constexpr (is_real_v<T>) {
        constexpr T special[] = {Limits::quiet_NaN(), Limits::infinity(), T(-Limits::infinity()), T(0), T(-0.0),
                                 Limits::denorm_min(), T(-Limits::min() / 2), Limits::max(), Limits::lowest()};
        if (choice % 16 == 0) return special[draw % std::size(special)];
        return static_cast<T>(static_cast<double>(static_cast<std::int64_t>(draw % 200001) - 100000) / 1024);
    } else {
        constexpr T special[] = {Limits::min(), Limits::max(), T{0}, static_cast<T>(-1), static_cast<T>(Limits::max() - 1)};
        if (choice % 16 == 0) return special[draw % std::size(special)];
        return static_cast<T>(static_cast<std::int64_t>(draw % 201) - 100);
    }
}

}  // namespace

std::vector<Array> all_layouts(std::span<const std::int64_t> shape, DType dtype, Use use, std::uint64_t seed) {
    const std::size_t rank = shape.size();
    const auto in_order = rotated_axes(rank, 0);
    std::vector<Array> arrays = {
        {"dense C", make(shape, dtype, {in_order})},
        {"dense Fortran", make(shape, dtype, {reversed_axes(rank)})},
        {"padded rows", make(shape, dtype, {in_order, 1, 3})},
        {"permuted", make(shape, dtype, {rotated_axes(rank, 1)})},
        {"reversed axes", make(shape, dtype, {in_order, 1, 0, 0, true})},
        {"every second element", make(shape, dtype, {in_order, 2})},
        {"unaligned", make(shape, dtype, {in_order, 1, 0, 1})},
    };
    if (use == Use::Input && rank > 0) arrays.push_back({"broadcast", make_broadcast(shape, dtype)});
    for (const Array& array : arrays) fill_random(array.view, seed);
    return arrays;
}

std::vector<Dims> usual_shapes() {
    return {{}, {0}, {1}, {7}, {64}, {131}, {3, 17}, {16, 16}, {1, 33}, {5, 0}, {0, 5}, {2, 3, 19}, {4, 1, 9}, {2, 1, 3, 2, 5}};
}

View random_array(std::span<const std::int64_t> shape, DType dtype, std::uint64_t seed) {
    const View view = make(shape, dtype, {rotated_axes(shape.size(), 0)});
    fill_random(view, seed);
    return view;
}

void fill_random(const View& view, std::uint64_t seed) {
    if (is_complex(view.dtype())) {
        fill_random(view.real(), seed);
        return fill_random(view.imag(), seed + 100);
    }
    std::mt19937_64 random(seed);
    visit(view.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        for_each_index(view.shape(), [&](const Dims& index) { put<T>(view, index, random_value<T>(random)); });
    });
}

char* address_of(const View& view, const Dims& index) {
    char* address = view.data();
    for (std::size_t axis = 0; axis < index.size(); ++axis) {
        address += index[axis] * view.strides()[axis];
        if (view.suboffsets().empty() || view.suboffsets()[axis] < 0) continue;
        __builtin_memcpy(&address, address, sizeof address);
        address += view.suboffsets()[axis];
    }
    return address;
}

std::vector<std::uint64_t> bits_of(const View& view) {
    std::vector<std::uint64_t> bits;
    if (is_complex(view.dtype())) {
        const auto real = bits_of(view.real()), imag = bits_of(view.imag());
        for (std::size_t i = 0; i < real.size(); ++i) bits.insert(bits.end(), {real[i], imag[i]});
        return bits;
    }
    visit(view.dtype(), [&](auto tag) {
        using T = typename decltype(tag)::type;
        for_each_index(view.shape(), [&](const Dims& index) {
            bits.push_back(bits_of(at<T>(view, index)));
        });
    });
    return bits;
}

}  // namespace stridejit::testing
