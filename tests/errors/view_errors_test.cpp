#include <doctest/doctest.h>

#include <limits>

#include "stridejit/kernels/stridejit.h"
#include "tests/errors/error_case.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max(), kLeast = std::numeric_limits<std::int64_t>::min();

double numbers[12] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

/// numbers, as three rows of four.
View rows() { return view(numbers, {3, 4}); }

View with_layout(Layout layout) { return View(numbers, DType::Float64, std::move(layout)); }

/// Two pointers to rows of three; elements begin `suboffset` bytes behind what the pointers say.
View indirect(std::int64_t suboffset = 0) {
    static char* pointers[2] = {reinterpret_cast<char*>(numbers), reinterpret_cast<char*>(numbers + 6)};
    return View(pointers, DType::Float64, {{2, 3}, {8, 8}, {suboffset, -1}});
}

}  // namespace

TEST_CASE("errors of making a view") {
    check_errors({
        {"too many axes", "ValueError", "view: shape has 65 axes; at most 64 are possible",
         [] { return view(numbers, as_span(Dims(65, 1))); }},
        {"a negative extent", "ValueError", "view: shape [3, -1] has a negative extent", [] { return view(numbers, {3, -1}); }},
        {"the least extent", "ValueError", "view: shape [-9223372036854775808] has a negative extent",
         [] { return view(numbers, {kLeast}); }},
        {"more bytes than there are", "ValueError",
         "view: shape [1099511627776, 1099511627776] with items of 8 bytes is larger than any memory",
         [] { return view(numbers, {1ll << 40, 1ll << 40}); }},
        {"more bytes than there are, in Fortran order", "ValueError",
         "view: shape [9223372036854775807] with items of 8 bytes is larger than any memory",
         [] { return view(numbers, {kMost}, Order::Fortran); }},
        {"no memory", "ValueError", "view: null pointer for shape [3]", [] { return view(static_cast<double*>(nullptr), {3}); }},
        {"no memory for one number", "ValueError", "view: null pointer for shape []",
         [] { return View(nullptr, DType::Int8, Layout{}); }},
        {"fewer strides than extents", "ValueError", "view: 2 extents but 1 strides", [] { return view(numbers, {3, 4}, {8}); }},
        {"fewer strides than extents, as a layout", "ValueError", "view: 2 extents but 1 strides",
         [] { return with_layout({{3, 4}, {8}, {}}); }},
        {"more suboffsets than extents", "ValueError", "view: 1 extents but 2 suboffsets",
         [] { return with_layout({{3}, {8}, {-1, -1}}); }},
        {"too many axes, as a layout", "ValueError", "view: 65 axes; at most 64 are possible",
         [] { return with_layout({Dims(65, 1), Dims(65, 8), {}}); }},
        {"a negative extent, as a layout", "ValueError", "view: shape [-1] has a negative extent",
         [] { return with_layout({{-1}, {8}, {}}); }},
        {"more elements than can be counted", "ValueError",
         "view: shape [1099511627776, 1099511627776] with items of 8 bytes has more bytes than 63 bits can count",
         [] { return view(numbers, {1ll << 40, 1ll << 40}, {0, 0}); }},
        {"a stride out of the world", "ValueError",
         "view: shape [3] with strides [9223372036854775807] reaches farther than any memory",
         [] { return view(numbers, {3}, {kMost}); }},
        {"the least stride", "ValueError",
         "view: shape [2] with strides [-9223372036854775808] reaches farther than any memory",
         [] { return view(numbers, {2}, {kLeast}); }},
        {"strides that leave the world together", "ValueError",
         "view: shape [2, 2] with strides [1152921504606846976, 1152921504606846976] reaches farther than any memory",
         [] { return view(numbers, {2, 2}, {1ll << 60, 1ll << 60}); }},
        {"a stride to before the first address", "ValueError",
         "view: shape [2] with strides [-1152921504606846976] reaches beyond the first or last address",
         [] { return view(numbers, {2}, {-(1ll << 60)}); }},
        {"a suboffset out of the world", "ValueError",
         "view: shape [2, 3] with strides [8, 8] reaches farther than any memory", [] { return indirect(kMost); }},
    });
}

TEST_CASE("errors of making an array") {
    check_errors({
        {"too many axes", "ValueError", "empty: shape has 65 axes; at most 64 are possible",
         [] { return empty(as_span(Dims(65, 1)), DType::Int8); }},
        {"a negative extent", "ValueError", "empty: shape [2, -3] has a negative extent",
         [] { return empty({2, -3}, DType::Int8); }},
        {"more bytes than can be counted", "ValueError",
         "empty: shape [4294967296, 4294967296] with items of 4 bytes is larger than any memory",
         [] { return empty({1ll << 32, 1ll << 32}, DType::Float32); }},
        {"more bytes than there are", "ValueError", "empty: shape [4611686018427387904] of int8 is larger than any memory",
         [] { return empty({1ll << 62}, DType::Int8); }},
    });
}

TEST_CASE("errors of indexing") {
    check_errors({
        {"an index past the end", "IndexError", "index 3 is out of bounds for axis 0 with extent 3", [] { return rows()[3]; }},
        {"an index that was negative once", "IndexError", "index 9223372036854775807 is out of bounds for axis 0 with extent 3",
         [] { return rows()[static_cast<std::size_t>(-1)]; }},
        {"an index before the start", "IndexError", "index -5 is out of bounds for axis 1 with extent 4",
         [] { return rows()(0, -5); }},
        {"the least index", "IndexError", "index -9223372036854775808 is out of bounds for axis 0 with extent 3",
         [] { return rows()[kLeast]; }},
        {"any index of no elements", "IndexError", "index 0 is out of bounds for axis 0 with extent 0", [] { return empty({0}, DType::Float64)[0]; }},
        {"too many indices", "IndexError", "index: too many indices: the view has rank 2, but 3 were given",
         [] { return rows()(0, 0, 0); }},
        {"an index of a number", "IndexError", "index: too many indices: the view has rank 0, but 1 were given",
         [] { return rows()(0, 0)[0]; }},
        {"two ellipses", "IndexError", "index: an index can only have a single ellipsis ('...')",
         [] { return rows()(ellipsis, 0, ellipsis); }},
        {"a step of nothing", "ValueError", "index: slice step may not be zero (axis 1)",
         [] { return rows()(ellipsis, slice(none, none, 0)); }},
        {"one axis too many", "ValueError", "index: the result would have 65 axes; at most 64 are possible",
         [] { return view(numbers, as_span(Dims(64, 1)))[newaxis]; }},
        {"an indirect axis behind a slice", "IndexError",
         "index: all dimensions preceding dimension 1 must be indexed and not sliced, for it is indirect",
         [] {
             const View behind(numbers, DType::Float64, {{1, 1}, {8, 8}, {-1, 0}});
             return behind(slice(none, none), 0);
         }},
        {"a start before what the pointers lead to", "ValueError",
         "index: axis 1 would begin 8 bytes before the place that the pointers of an indirect axis lead to; "
         "suboffsets cannot say that",
         [] {
             const View backwards(indirect().data(), DType::Float64, {{1, 3}, {8, -8}, {0, -1}});
             return backwards(slice(none, none), slice(1, none));
         }},
    });
}

TEST_CASE("errors of transposing and broadcasting") {
    check_errors({
        {"an axis that is not there", "IndexError", "transpose: axis 2 is out of range for rank 2; valid axes are -2..1",
         [] { return rows().transpose({0, 2}); }},
        {"the least axis", "IndexError",
         "transpose: axis -9223372036854775808 is out of range for rank 2; valid axes are -2..1",
         [] { return rows().transpose({0, kLeast}); }},
        {"an axis left out", "ValueError", "transpose: axes [0] do not match rank 2", [] { return rows().transpose({0}); }},
        {"an axis named twice", "ValueError", "transpose: axes [0, -2] name axis 0 twice", [] { return rows().transpose({0, -2}); }},
        {"pointers", "ValueError", "transpose: cannot transpose a view with indirect dimensions",
         [] { return indirect().transpose(); }},
        {"pointers, with axes", "ValueError", "transpose: cannot transpose a view with indirect dimensions",
         [] { return indirect().transpose({1, 0}); }},
        {"another extent", "ValueError",
         "broadcast: shape [3, 4] does not broadcast to [3, 5] (axis 1: 4 against 5); only extent 1 repeats",
         [] { return rows().broadcast_to({3, 5}); }},
        {"fewer axes", "ValueError", "broadcast: shape [3, 4] has more axes than the wanted shape [4]",
         [] { return rows().broadcast_to({4}); }},
        {"a negative extent", "ValueError", "broadcast: shape [-1, 3, 4] has a negative extent",
         [] { return rows().broadcast_to({-1, 3, 4}); }},
        {"too many axes", "ValueError", "broadcast: shape has 65 axes; at most 64 are possible",
         [] { return rows().broadcast_to(as_span(Dims(65, 1))); }},
        {"more elements than can be counted", "ValueError",
         "broadcast: shape [9223372036854775807, 3, 4] has more elements than 63 bits can count",
         [] { return rows().broadcast_to({kMost, 3, 4}); }},
        {"more bytes than can be counted", "ValueError",
         "broadcast: shape [288230376151711744, 3, 4] with items of 8 bytes has more bytes than 63 bits can count",
         [] { return rows().broadcast_to({1ll << 58, 3, 4}); }},
    });
}

TEST_CASE("errors of single elements") {
    check_errors({
        {"get of another type", "TypeError", "get: the elements are float64, not float32", [] { return rows().get<float>(0, 0); }},
        {"get by too few indices", "IndexError", "get: 1 indices for a view of rank 2", [] { return rows().get<double>(0); }},
        {"get past the end", "IndexError", "get: index 4 is out of bounds for axis 1 with extent 4",
         [] { return rows().get<double>(0, 4); }},
        {"get of the least index", "IndexError",
         "get: index -9223372036854775808 is out of bounds for axis 0 with extent 3",
         [] { return rows().get<double>(kLeast, 0); }},
        {"get of no elements behind pointers", "IndexError", "get: index 0 is out of bounds for axis 1 with extent 0",
         [] { return View(nullptr, DType::Float64, {{3, 0}, {8, 8}, {0, -1}}).get<double>(1, 0); }},
        {"set of too large an integer", "ValueError", "set: 300 does not fit in int8",
         [] { empty({1}, DType::Int8).set(300, 0); }},
        {"set of a negative integer", "ValueError", "set: -1 does not fit in uint64",
         [] { empty({1}, DType::UInt64).set(-1, 0); }},
        {"set of an integer above all signed ones", "ValueError", "set: 18446744073709551615 does not fit in int64",
         [] { empty({1}, DType::Int64).set(~std::uint64_t{0}, 0); }},
        {"set of NaN", "ValueError", "set: nan does not fit in int32",
         [] { empty({1}, DType::Int32).set(std::numeric_limits<float>::quiet_NaN(), 0); }},
        {"set of too large a float", "ValueError", "set: 256 does not fit in uint8",
         [] { empty({1}, DType::UInt8).set(256.0, 0); }},
        {"going along no axis", "TypeError", "begin: a view of rank 0 has no axis to go along; item() is its element",
         [] { return rows()(0, 0).begin(); }},
        {"the end of no axis", "TypeError", "end: a view of rank 0 has no axis to go along; item() is its element",
         [] { return rows()(0, 0).end(); }},
        {"set past the end", "IndexError", "set: index 3 is out of bounds for axis 0 with extent 3", [] { rows().set(1.0, 3, 0); }},
        {"set of what is read-only", "ValueError", "set: the view is read-only", [] { rows().as_readonly().set(1.0, 0, 0); }},
        {"set of what is broadcast", "ValueError", "set: the view is read-only",
         [] { rows().broadcast_to({2, 3, 4}).set(1.0, 0, 0, 0); }},
        {"the item of many", "ValueError", "item: the view has shape [3, 4]; only a view of one element has an item",
         [] { return rows().item<double>(); }},
        {"the item of none", "ValueError", "item: the view has shape [0]; only a view of one element has an item",
         [] { return empty({0}, DType::Float64).item<double>(); }},
    });
}
