// Casting rules: NumPy's numpy.can_cast, recorded by numpy_tables.py.

#include <doctest/doctest.h>

#include "stridejit/kernels/casting.h"
#include "stridejit/kernels/elementwise.h"
#include "tests/support/arrays.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

/// Rows cast to columns, both in the order of the dtypes.
constexpr const char* kSafe[] = {
    "111111111111111",  // bool
    ".1111....111111",  // int8
    "..111......1111",
    "...11.......1.1",
    "....1.......1.1",
    "..1111111111111",  // uint8
    "...11.111..1111",
    "....1..11...1.1",
    "........1...1.1",
    ".........1.1111",  // float16
    "..........11111",  // bfloat16
    "...........1111",
    "............1.1",
    ".............11",
    "..............1",
};
constexpr const char* kSameKind[] = {
    "111111111111111",
    ".1111....111111",
    ".1111....111111",
    ".1111....111111",
    ".1111....111111",
    ".11111111111111",
    ".11111111111111",
    ".11111111111111",
    ".11111111111111",
    ".........111111",
    ".........111111",  // ml_dtypes refuses bfloat16 to float16; here both are floats
    ".........111111",
    ".........111111",
    ".............11",  // ml_dtypes allows complex to bfloat16; here the imaginary part is not dropped unasked
    ".............11",
};

}  // namespace

TEST_CASE("casting rules allow what NumPy's do") {
    for (std::size_t a = 0; a < kViewDTypeCount; ++a)
        for (std::size_t b = 0; b < kViewDTypeCount; ++b) {
            const auto from = static_cast<DType>(a), to = static_cast<DType>(b);
            CAPTURE(name_of(from));
            CAPTURE(name_of(to));
            CHECK(can_cast(from, to, Casting::No) == (a == b));
            CHECK(can_cast(from, to, Casting::Equiv) == (a == b));
            CHECK(can_cast(from, to) == (kSafe[a][b] == '1'));
            CHECK(can_cast(from, to, Casting::SameKind) == (kSameKind[a][b] == '1'));
            CHECK(can_cast(from, to, Casting::Unsafe));
        }
}

TEST_CASE("casting rules have NumPy's names") {
    for (const std::string_view name : {"no", "equiv", "safe", "same_kind", "unsafe"}) {
        REQUIRE(find_casting(name));
        CHECK(name_of(*find_casting(name)) == name);
    }
    CHECK_FALSE(find_casting("any"));
}

TEST_CASE("assign takes a rule") {
    const View x = random_array({7}, DType::Float64, 1), narrow = empty({7}, DType::Float32), integers = empty({7}, DType::Int32),
               swapped = empty({7}, DType::Float64).as_byte_swapped();
    CHECK_THROWS_WITH_AS(assign(narrow, x, Casting::Safe), "assign: the expression is float64, which does not cast to the output's "
                         "float32 by the rule 'safe'; use cast(..., float32)", TypeError);
    CHECK_THROWS_AS(assign(integers, x, Casting::SameKind), TypeError);
    CHECK_THROWS_WITH_AS(assign(swapped, x, Casting::No), "assign: the bytes of the output's elements are in the order of another "
                         "machine, which the rule 'no' does not allow", TypeError);
    assign(swapped, x, Casting::Equiv);
    CHECK(bits_of(swapped) == bits_of(x));
    assign(integers, x, Casting::Unsafe);
    CHECK(bits_of(integers) == bits_of(cast(x, DType::Int32).eval()));
    assign(narrow, 2, Casting::Safe);  // a literal is weak
    CHECK(narrow.get<float>(3) == 2);
}
