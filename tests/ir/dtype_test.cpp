#include <doctest/doctest.h>

#include "stridejit/ir/dtype.h"

using namespace stridejit;

TEST_CASE("promotion follows NumPy's table") {
    // numpy.promote_types for each pair, rows and columns in the order of the dtypes; letters as below.
    //                              ?bhiqBHIQfd
    constexpr const char* table[] = {
        /* bool    ? */ "?bhiqBHIQfd",
        /* int8    b */ "bbhiqhiqdfd",
        /* int16   h */ "hhhiqhiqdfd",
        /* int32   i */ "iiiiqiiqddd",
        /* int64   q */ "qqqqqqqqddd",
        /* uint8   B */ "BhhiqBHIQfd",
        /* uint16  H */ "HiiiqHHIQfd",
        /* uint32  I */ "IqqqqIIIQdd",
        /* uint64  Q */ "QddddQQQQdd",
        /* float32 f */ "fffddffddfd",
        /* float64 d */ "ddddddddddd",
    };
    for (std::size_t a = 0; a < kDTypeCount; ++a)
        for (std::size_t b = 0; b < kDTypeCount; ++b) {
            CAPTURE(kDTypes[a].name);
            CAPTURE(kDTypes[b].name);
            CHECK(info(promote(static_cast<DType>(a), static_cast<DType>(b))).letter == table[a][b]);
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
