// The element-wise functions and scans against what NumPy has recorded in numpy_functions.txt; numpy_functions.py writes that.

#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <set>
#include <sstream>

#include "stridejit/kernels/catalogue.h"
#include "stridejit/kernels/elementwise.h"
#include "tests/support/engines.h"
#include "tests/support/oracle.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

struct Line {
    std::string name, dtype, result;
    std::vector<std::uint64_t> bits;
};

std::vector<Line> recorded() {
    std::ifstream file(STRIDEJIT_TESTS_FOLDER "/kernels/numpy_functions.txt");
    std::vector<Line> lines;
    for (std::string row; std::getline(file, row);) {
        if (row.starts_with("#")) continue;
        std::istringstream words(row);
        Line line;
        words >> line.name >> line.dtype >> line.result >> std::hex;
        for (std::uint64_t bits = 0; words >> bits;) line.bits.push_back(bits);
        lines.push_back(std::move(line));
    }
    return lines;
}

/// Of complex numbers the bits are those of the parts.
View array_of(DType dtype, const std::vector<std::uint64_t>& bits, std::size_t turn) {
    const std::size_t parts = is_complex(dtype) ? 2 : 1, size = static_cast<std::size_t>(item_bytes(part_of(dtype)));
    const View view = empty({static_cast<std::int64_t>(bits.size() / parts)}, dtype);
    for (std::size_t i = 0; i < bits.size(); ++i) std::memcpy(view.data() + size * i, &bits[(i + turn * parts) % bits.size()], size);
    return view;
}

View exponents() {
    const View view = empty({16}, DType::Int16);
    for (std::int64_t i = 0; i < 16; ++i) view.set(i * 5 - 40, i);
    return view;
}

/// Divisors are not 0, powers of integers not negative: as numpy_functions.py has it.
Expr second(const std::string& name, const View& b) {
    if (is_float(b.dtype())) return b;
    if (name == "floor_divide" || name == "remainder" || name == "fmod") return where(Expr(b) == 0, cast(1, b.dtype()), b);
    if (name == "power" && kind_of(b.dtype()) == Kind::Signed) return where(Expr(b) < 0, 3, b);
    return b;
}

/// NumPy's own elementary functions are up to 4 places off.
bool is_close(const std::string& name, DType dtype, std::uint64_t got, std::uint64_t wanted) {
    return visit(dtype, [&](auto tag) {
        using T = typename decltype(tag)::type;
        if constexpr (is_half_v<T>) {  // computed in float32, rounded: the last place may differ
            const float x = from_bits<T>(got), y = from_bits<T>(wanted);
            if (std::isnan(x) || std::isnan(y)) return std::isnan(x) && std::isnan(y);
            const std::int64_t apart = static_cast<std::int64_t>(got & 0x7fff) - static_cast<std::int64_t>(wanted & 0x7fff);
            return (got >> 15) == (wanted >> 15) && std::abs(apart) <= 1;
        } else if constexpr (!std::is_floating_point_v<T>) {
            return got == wanted;
        } else {
            const T x = from_bits<T>(got), y = from_bits<T>(wanted);
            if (std::isnan(x) || std::isnan(y)) return std::isnan(x) && std::isnan(y);
            const auto op = find_op(name == "power" ? "pow" : name);
            const double places = name == "logaddexp" ? 8 : op && is_elementary(*op) ? ulp_bound(*op, Accuracy::Accurate) + 4 : 0;
            if (places == 0 || std::isinf(x) || std::isinf(y) || x == 0 || y == 0) return got == wanted;
            return std::fabs(x - y) <= places * std::numeric_limits<T>::epsilon() * std::fabs(y) + static_cast<T>(places) * std::numeric_limits<T>::denorm_min();
        }
    });
}

}  // namespace

TEST_CASE("element-wise functions and scans have NumPy's values and dtypes") {
    std::map<std::string, std::vector<std::uint64_t>> values;
    std::set<std::string> seen;
    for (const Line& line : recorded()) {
        if (line.name == "values") {
            values[line.dtype] = line.bits;
            continue;
        }
        CAPTURE(line.name);
        CAPTURE(line.dtype);
        seen.insert(line.name);
        const DType dtype = find_dtype(line.dtype).value();
        const auto& bits = values.at(line.dtype);
        const CatalogueRow* row = find_function(line.name);
        REQUIRE(row != nullptr);
        const View b = line.name == "ldexp" ? exponents() : array_of(dtype, bits, 5);
        std::vector<Expr> args = {array_of(dtype, bits, 0), line.name == "ldexp" ? Expr(b) : second(line.name, b), array_of(dtype, bits, 9)};
        args.erase(args.begin() + static_cast<std::ptrdiff_t>(row->arity), args.end());
        if (line.result == "refused") {
            CHECK_THROWS_AS(row->apply(args), TypeError);
            continue;
        }
        const View out = eval_everywhere(row->kind == FunctionKind::Scan ? row->scan(args[0], {}) : row->apply(args));
        CHECK(name_of(out.dtype()) == line.result);
        if (name_of(out.dtype()) != line.result) continue;
        const DType part = part_of(out.dtype());
        const auto size = static_cast<std::size_t>(item_bytes(part));
        for (std::size_t i = 0; i < line.bits.size(); ++i) {
            std::uint64_t got = 0;
            std::memcpy(&got, out.data() + size * i, size);
            CAPTURE(i);
            CAPTURE(got);
            CAPTURE(line.bits[i]);
            CHECK(is_close(line.name, part, got, line.bits[i]));
        }
    }
    for (const CatalogueRow& row : catalogue())
        if ((row.kind == FunctionKind::Elementwise || row.kind == FunctionKind::Scan) && row.name != "fma" && row.name != "fast" && row.name != "round_once") CHECK_MESSAGE(seen.contains(std::string(row.name)), row.name);
}
