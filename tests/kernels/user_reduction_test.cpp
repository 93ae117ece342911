// Reductions that a program defines, and the products of complex numbers that are made the same way.

#include <doctest/doctest.h>

#include <array>
#include <complex>
#include <functional>

#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/copy.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"
#include "tests/support/guarded.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

ReduceOptions along(std::vector<std::int64_t> axes, bool keepdims = false) {
    ReduceOptions options;
    options.axes = std::move(axes);
    options.keepdims = keepdims;
    return options;
}

/// Sixteen neighbours at a time, each time in halves of those that are there.
template <class T, class Combine>
T tree(std::vector<T> values, const Combine& combine) {
    constexpr std::size_t kWays = 16;
    while (values.size() > 1) {
        std::vector<T> next;
        for (std::size_t first = 0; first < values.size(); first += kWays) {
            std::vector<T> group(values.begin() + static_cast<std::ptrdiff_t>(first), values.begin() + static_cast<std::ptrdiff_t>(std::min(first + kWays, values.size())));
            while (group.size() > 1) {
                std::vector<T> half;
                for (std::size_t i = 0; i + 1 < group.size(); i += 2) half.push_back(combine(group[i], group[i + 1]));
                if (group.size() % 2 == 1) half.push_back(group.back());
                group = half;
            }
            next.push_back(group[0]);
        }
        values = next;
    }
    return values[0];
}

/// Elements of a matrix along one axis, at each place of the other.
template <class T>
std::vector<std::vector<T>> rows_along(const View& x, std::int64_t axis) {
    std::vector<std::vector<T>> rows(static_cast<std::size_t>(x.shape()[static_cast<std::size_t>(1 - axis)]));
    for (std::size_t k = 0; k < rows.size(); ++k)
        for (std::int64_t j = 0; j < x.shape()[static_cast<std::size_t>(axis)]; ++j) {
            const auto at_k = static_cast<std::int64_t>(k);
            rows[k].push_back(at<T>(x, axis == 0 ? Dims{j, at_k} : Dims{at_k, j}));
        }
    return rows;
}

}  // namespace

TEST_CASE("an associative reduction is the tree of neighbours, in every layout") {
    const UserReduction mixed("associative mixed(a, b) = a * 0.75 + b * 1.25 from 0");  // not so: it shows the order
    const auto combine = [](double a, double b) { return a * 0.75 + b * 1.25; };
    for (const std::int64_t size : {1, 2, 15, 16, 17, 33, 255, 256, 257, 1009})
        for (const Array& array : all_layouts({size, 3}, DType::Float64, Use::Input, static_cast<std::uint64_t>(size)))
            for (const std::int64_t axis : {0, 1}) {
                CAPTURE(array.name);
                CAPTURE(size);
                const View got = eval_everywhere(mixed(array.view, along({axis})));
                const auto rows = rows_along<double>(array.view, axis);
                REQUIRE(got.size() == static_cast<std::int64_t>(rows.size()));
                for (std::size_t k = 0; k < rows.size(); ++k) CHECK(bits_of(got.get<double>(static_cast<std::int64_t>(k))) == bits_of(tree(rows[k], combine)));
            }
}

TEST_CASE("any other is one after the other from the identity on") {
    const UserReduction hash("hash(h, x) = h * 31 + x from 7");
    for (const std::int64_t size : kSizes)
        for (const Array& array : all_layouts({size, 3}, DType::Int64, Use::Input, static_cast<std::uint64_t>(size)))
            for (const std::int64_t axis : {0, 1}) {
                CAPTURE(array.name);
                CAPTURE(size);
                const View got = eval_everywhere(hash(array.view, along({axis}, true)));
                REQUIRE(got.rank() == 2);
                std::size_t k = 0;
                for (const auto& row : rows_along<std::int64_t>(array.view, axis)) {
                    std::uint64_t h = 7;
                    for (const std::int64_t x : row) h = h * 31 + static_cast<std::uint64_t>(x);
                    const auto at_k = static_cast<std::int64_t>(k++);
                    CHECK(static_cast<std::uint64_t>(axis == 0 ? got.get<std::int64_t>(0, at_k) : got.get<std::int64_t>(at_k, 0)) == h);
                }
            }
    // All axes in C order.
    const View x = random_array({4, 5, 6}, DType::Int64, 1);
    std::uint64_t h = 7;
    for_each_index(x.shape(), [&](const Dims& index) { h = h * 31 + static_cast<std::uint64_t>(at<std::int64_t>(x, index)); });
    CHECK(static_cast<std::uint64_t>(eval_everywhere(hash(x)).item<std::int64_t>()) == h);
    CHECK(static_cast<std::uint64_t>(eval_everywhere(hash(x.transpose({2, 0, 1}).copy_fortran().transpose({1, 2, 0}))).item<std::int64_t>()) == h);
}

TEST_CASE("order is kept: products of matrices, whose states have four values") {
    const UserReduction product("associative product(a, b, c, d, e, f, g, h) = a*e + b*g, a*f + b*h, c*e + d*g, c*f + d*h from 1, 0, 0, 1 to a + 10*b + 100*c + 1000*d");
    CHECK(product.states() == 4);
    const std::int64_t size = 300;
    std::vector<View> parts;
    for (std::uint64_t k = 0; k < 4; ++k) parts.push_back(random_array({size}, DType::Int64, k + 1));
    const std::vector<Expr> args(parts.begin(), parts.end());
    std::array<std::uint64_t, 4> m{1, 0, 0, 1};
    for (std::int64_t i = 0; i < size; ++i) {
        std::array<std::uint64_t, 4> n{};
        for (std::size_t k = 0; k < 4; ++k) n[k] = static_cast<std::uint64_t>(parts[k].get<std::int64_t>(i));
        m = {m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3], m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3]};
    }
    CHECK(static_cast<std::uint64_t>(eval_everywhere(product.apply(args)).item<std::int64_t>()) == m[0] + 10 * m[1] + 100 * m[2] + 1000 * m[3]);
}

TEST_CASE("dtypes of states, no element and no axis") {
    const UserReduction larger("associative larger(a, b) = maximum(abs(a), abs(b)) from 0"), ratio("associative ratio(a, b) = a / b from 1"), count("count(n, x) = n + 1 from 0");
    CHECK(eval_everywhere(larger(random_array({9}, DType::Int16, 1))).dtype() == DType::Int16);
    CHECK(eval_everywhere(ratio(random_array({9}, DType::Int16, 1))).dtype() == DType::Float64);
    CHECK(eval_everywhere(larger(random_array({9}, DType::Float16, 1))).dtype() == DType::Float16);
    CHECK(eval_everywhere(count(random_array({9}, DType::Bool, 1))).item<int>() == 9);
    CHECK(eval_everywhere(larger(empty({0}, DType::Float32))).item<float>() == 0);
    CHECK(eval_everywhere(count(empty({0, 3}, DType::Float32), along({0}))).shape()[0] == 3);
    CHECK(eval_everywhere(count(empty({0, 3}, DType::Float32), along({1}))).size() == 0);
    CHECK(eval_everywhere(larger(empty({0, 3}, DType::Float32), along({1}))).size() == 0);
    const View x = random_array({5}, DType::Float64, 1);
    CHECK(bits_of(eval_everywhere(larger(x, along({})))) == bits_of(x));
    CHECK(eval_everywhere(count(x, along({}))).get<std::int64_t>(4) == 1);
    CHECK(eval_everywhere(count(5)).item<int>() == 1);
}

TEST_CASE("a reduction of a program's own works in expressions, in text and when compiled") {
    const std::vector<UserReduction> own{UserReduction("associative larger(a, b) = maximum(abs(a), abs(b)) from 0"),
                                         UserReduction("associative mean_of(s, n, t, m) = s + t, n + m from 0, 0 to s / n")};
    const View a = random_array({20, 30}, DType::Float32, 1), b = random_array({30}, DType::Float32, 2);
    const auto eval = [&](std::string_view text) {
        const CompiledKernel kernel(parse(text, {}, own));
        std::vector<Binding> bindings;
        for (const std::string& name : kernel.names()) bindings.push_back({name, name == "a" ? a : b});
        return eval_everywhere(kernel.substitute(bindings));
    };
    CHECK(bits_of(eval("larger(a*b, axis=0) + 1")) == bits_of(eval("max(abs(a*b), axis=0) + 1")));
    CHECK(bits_of(eval("a / larger(a, 1, keepdims=True)")) == bits_of(eval("a / max(abs(a), 1, keepdims=True)")));
    CHECK(bits_of(eval("larger(a - larger(a))")) == bits_of(eval("max(abs(a - max(abs(a))))")));
    CHECK(bits_of(eval("larger(a, axis=1)[::2]")) == bits_of(eval("max(abs(a), axis=1)[::2]")));
    CHECK(bits_of(eval("let reduction associative most(x, y) = maximum(x, y) from -inf; most(a) + larger(a)")) == bits_of(eval("max(a) + max(abs(a))")));
    CHECK(eval("mean_of(1.0 + 0*where(isfinite(b), b, 0), 1)").item<double>() == 1.0);
    const CompiledKernel compiled(parse("larger(a)", {}, own));
    const View out = empty({}, DType::Float32);
    const BoundKernel bound = compiled.bind(out, {{"a", a}});
    for (int i = 0; i < 3; ++i) {
        fill_random(a, static_cast<std::uint64_t>(i));
        bound();
        CHECK(bits_of(out) == bits_of(max(abs(a)).eval()));
        compiled(out, {{"a", a}});
        CHECK(bits_of(out) == bits_of(max(abs(a)).eval()));
    }
}

TEST_CASE("what combines may be written instruction by instruction") {
    BodyBuilder body;
    const Value a = body.parameter(DType::UInt32), b = body.parameter(DType::UInt32);
    const UserFunction step("step", body, body.apply(Op::Xor, {body.apply(Op::Mul, {a, body.constant(DType::UInt32, std::int64_t{16777619})}), b}));
    const UserReduction fnv("fnv", step, 2166136261, false);
    const View x = random_array({1009}, DType::UInt8, 1);
    std::uint32_t hash = 2166136261u;
    for (std::int64_t i = 0; i < 1009; ++i) hash = hash * 16777619u ^ x.get<std::uint8_t>(i);
    CHECK(eval_everywhere(fnv(x)).item<std::uint32_t>() == hash);
}

TEST_CASE("nothing beside the elements is read") {
    const UserReduction larger("associative larger(a, b) = maximum(a, b) from -inf"), last("last(a, b) = b from 0");
    for (const std::int64_t size : kSizes) {
        if (size == 0) continue;
        for (const Flush flush : {Flush::Start, Flush::End}) {
            const View x = guarded_copy(random_array({size}, DType::Float32, 1), flush);
            eval_everywhere(larger(x));
            CHECK(bits_of(eval_everywhere(last(x))) == bits_of(x[size - 1].copy()));
            eval_everywhere(larger(x[slice(none, none, -1)]));
        }
    }
}

TEST_CASE("products of complex numbers") {
    const auto check = []<class T>(T) {
        const DType dtype = dtype_of<std::complex<T>>();
        const auto times = [](std::complex<T> a, std::complex<T> b) {
            return std::complex<T>(a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real());
        };
        for (const std::int64_t size : {1, 2, 7, 16, 17, 300}) {
            const View z = empty({size, 2}, dtype);
            for (std::int64_t i = 0; i < size; ++i)
                for (std::int64_t k = 0; k < 2; ++k) {
                    put<T>(z.real(), {i, k}, static_cast<T>((i * 7 + k) % 11) / 8);
                    put<T>(z.imag(), {i, k}, static_cast<T>((i * 5 + k) % 13) / 8 - T(0.5));
                }
            const View got = eval_everywhere(prod(z, along({0})));
            REQUIRE(got.dtype() == dtype);
            for (std::int64_t k = 0; k < 2; ++k) {
                std::vector<std::complex<T>> values;
                for (std::int64_t i = 0; i < size; ++i) values.push_back({at<T>(z.real(), {i, k}), at<T>(z.imag(), {i, k})});
                const auto wanted = tree(values, times);
                CHECK(bits_of(at<T>(got.real(), {k})) == bits_of(wanted.real()));
                CHECK(bits_of(at<T>(got.imag(), {k})) == bits_of(wanted.imag()));
            }
        }
        CHECK(eval_everywhere(prod(empty({0}, dtype))).template item<std::complex<T>>() == std::complex<T>(1));
        const View z = empty({3}, dtype);
        fill(z, std::complex<double>(0, 2));
        CHECK(eval_everywhere(prod(z)).template item<std::complex<T>>() == std::complex<T>(0, -8));
        ReduceOptions options;
        options.initial = Expr(std::complex<double>(0, 1));
        CHECK(eval_everywhere(prod(z, options)).template item<std::complex<T>>() == std::complex<T>(8, 0));
        CHECK(eval_everywhere(sum(z, options)).template item<std::complex<T>>() == std::complex<T>(0, 7));
        options = {};
        std::vector<std::uint8_t> taken{1, 0, 1};
        options.where = Expr(view(taken));
        CHECK(eval_everywhere(prod(z, options)).template item<std::complex<T>>() == std::complex<T>(-4, 0));
    };
    check(0.0f);
    check(0.0);
}
