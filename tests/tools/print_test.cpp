#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

#include "print.h"

using namespace stridejit;
using tools::array_text;

TEST_CASE("numbers have as many digits as read back to the same value") {
    const auto scalar = [](auto value) {
        const View view = empty({}, dtype_of<decltype(value)>());
        view.set(value);
        return array_text(view);
    };
    CHECK(scalar(1.0) == "1.0");
    CHECK(scalar(-0.0) == "-0.0");
    CHECK(scalar(0.1) == "0.1");
    CHECK(scalar(0.1F) == "0.1");
    CHECK(scalar(0.1 + 0.2) == "0.30000000000000004");
    CHECK(scalar(16777217.0) == "16777217.0");
    CHECK(scalar(1e300) == "1e+300");
    CHECK(scalar(std::numeric_limits<double>::denorm_min()) == "5e-324");
    CHECK(scalar(-std::numeric_limits<float>::infinity()) == "-inf");
    CHECK(scalar(std::nan("")) == "nan");
    CHECK(scalar(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    CHECK(scalar(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
    CHECK(scalar(std::int8_t{-5}) == "-5");
    CHECK(scalar(std::uint8_t{65}) == "65");
    CHECK(scalar(true) == "True");
    CHECK(scalar(false) == "False");
}

TEST_CASE("a bool is true when its byte is not zero") {
    unsigned char bytes[] = {0, 1, 2, 255};
    CHECK(array_text(View(bytes, DType::Bool, contiguous_layout(std::array<std::int64_t, 1>{4}, 1))) ==
          "[False  True  True  True]");
}

TEST_CASE("arrays are printed in brackets and columns, in the order of the indices") {
    const double a[2][3] = {{1, 2.5, -3}, {40, 0.125, std::nan("")}};
    CHECK(array_text(view(a)) ==
          "[[  1.0   2.5  -3.0]\n"
          " [ 40.0 0.125   nan]]");
    CHECK(array_text(view(a).transpose()) ==
          "[[  1.0  40.0]\n"
          " [  2.5 0.125]\n"
          " [ -3.0   nan]]");
    const int b[2][2][2] = {{{1, 2}, {3, 4}}, {{5, 6}, {7, 8}}};
    CHECK(array_text(view(b)) ==
          "[[[1 2]\n"
          "  [3 4]]\n"
          "\n"
          " [[5 6]\n"
          "  [7 8]]]");
    CHECK(array_text(view(b)[slice(none, none, -1)](0, 1)) == "[7 8]");
    CHECK(array_text(empty({0}, DType::Int8)) == "[]");
    CHECK(array_text(empty({2, 0, 3}, DType::Int8)) == "[]");
}

TEST_CASE("long rows are broken, long arrays cut in the middle") {
    std::vector<int> values(2000);
    std::iota(values.begin(), values.end(), 0);
    CHECK(array_text(view(values.data(), {30})) ==
          "[ 0  1  2  3  4  5  6  7  8  9 10 11 12 13 14 15 16 17 18 19 20 21 22 23\n"
          " 24 25 26 27 28 29]");
    CHECK(array_text(view(values.data(), {2000})) == "[   0    1    2 ... 1997 1998 1999]");
    CHECK(array_text(view(values.data(), {10, 200})) ==
          "[[   0    1    2 ...  197  198  199]\n"
          " [ 200  201  202 ...  397  398  399]\n"
          " [ 400  401  402 ...  597  598  599]\n"
          " ...\n"
          " [1400 1401 1402 ... 1597 1598 1599]\n"
          " [1600 1601 1602 ... 1797 1798 1799]\n"
          " [1800 1801 1802 ... 1997 1998 1999]]");
    CHECK(array_text(view(values.data(), {2, 2, 500})) ==
          "[[[   0    1    2 ...  497  498  499]\n"
          "  [ 500  501  502 ...  997  998  999]]\n"
          "\n"
          " [[1000 1001 1002 ... 1497 1498 1499]\n"
          "  [1500 1501 1502 ... 1997 1998 1999]]]");
    // Six of seven along each of twelve axes would still be two thousand million.
    const Dims sevens(std::size_t{12}, 7);
    CHECK(array_text(view(values.data(), {1}).broadcast_to(as_span(sevens))).size() < 200000);
    const Dims twos(std::size_t{40}, 2);
    CHECK(array_text(view(values.data(), {1}).broadcast_to(as_span(twos))) ==
          "[... 1099511627776 elements of shape " + to_text(as_span(twos)) + " ...]");
}
