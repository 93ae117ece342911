#include <doctest/doctest.h>

#include "stridejit/ir/dtype.h"

using namespace stridejit;

TEST_CASE("promotion follows NumPy's table") {
    // numpy.promote_types for each pair, rows and columns in the order of the dtypes; letters as below.
    // bfloat16, which has no letter, is g here.
    //                               ?bhiqBHIQegfd
    constexpr const char* table[] = {
        /* bool     ? */ "?bhiqBHIQegfd",
        /* int8     b */ "bbhiqhiqdegfd",
        /* int16    h */ "hhhiqhiqdfffd",
        /* int32    i */ "iiiiqiiqddddd",
        /* int64    q */ "qqqqqqqqddddd",
        /* uint8    B */ "BhhiqBHIQegfd",
        /* uint16   H */ "HiiiqHHIQfffd",
        /* uint32   I */ "IqqqqIIIQdddd",
        /* uint64   Q */ "QddddQQQQdddd",
        /* float16  e */ "eefddefddeffd",
        /* bfloat16 g */ "ggfddgfddfgfd",
        /* float32  f */ "fffddffddfffd",
        /* float64  d */ "ddddddddddddd",
    };
    for (std::size_t a = 0; a < kDTypeCount; ++a)
        for (std::size_t b = 0; b < kDTypeCount; ++b) {
            CAPTURE(kDTypes[a].name);
            CAPTURE(kDTypes[b].name);
            const char letter = info(promote(static_cast<DType>(a), static_cast<DType>(b))).letter;
            CHECK((letter == 0 ? 'g' : letter) == table[a][b]);
        }
}

TEST_CASE("a dtype is found by its name, by its kind and size, and by its C++ type") {
    for (std::size_t i = 0; i < kDTypeCount; ++i) {
        const auto dtype = static_cast<DType>(i);
        CHECK(find_dtype(name_of(dtype)) == dtype);
        CHECK(find_dtype(kind_of(dtype), static_cast<std::size_t>(item_bytes(dtype))) == dtype);
        visit(dtype, [&](auto tag) { CHECK(dtype_of<typename decltype(tag)::type>() == dtype); });
    }
    CHECK_FALSE(find_dtype("float"));
    CHECK_FALSE(find_dtype(""));
    CHECK_FALSE(find_dtype(Kind::Float, 16));
    CHECK(dtype_of<long>() == DType::Int64);
    CHECK(dtype_of<long long>() == DType::Int64);
    CHECK(dtype_of<const unsigned char>() == DType::UInt8);
}
