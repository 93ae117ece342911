// Complex numbers: every function that takes them, in every layout, against plain loops.

#include <doctest/doctest.h>

#include <complex>

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

constexpr DType kComplex[] = {DType::Complex64, DType::Complex128};

template <class T>
std::complex<T> element(const View& view, const Dims& i) {
    return {at<T>(view.real(), i), at<T>(view.imag(), i)};
}

View filled(std::span<const std::int64_t> shape, DType dtype, std::uint64_t seed) {
    const View view = empty(shape, dtype);
    fill_random(view, seed);
    return view;
}

/// The layouts that arrays of complex numbers may have: those of arrays of floats, each beside its neighbour.
std::vector<Array> layouts(std::initializer_list<std::int64_t> shape, DType dtype, std::uint64_t seed) {
    const std::int64_t item = item_bytes(dtype);
    Dims wide(shape), order;
    std::vector<Array> all;
    const auto add = [&](const char* name, const View& view) {
        fill_random(view, seed);
        all.push_back({name, view});
    };
    const View plain = empty(as_span(wide), dtype);
    add("C", plain);
    add("Fortran", empty(as_span(wide), dtype, Order::Fortran));
    add("swapped", empty(as_span(wide), dtype).as_byte_swapped());
    Dims padded = wide;
    padded.back() = padded.back() * 2 + 1;
    std::vector<Index> items(wide.size(), Slice{});
    items.back() = slice(none, -1, 2);
    add("every second", empty(as_span(padded), dtype).index(items));
    items.back() = slice(none, none, -1);
    add("reversed", empty(as_span(wide), dtype).index(items));
    // Not at multiples of anything.
    Layout layout = contiguous_layout(as_span(wide), item, Order::C);
    const View bytes = empty({layout.size() * item + 3}, DType::UInt8);
    add("unaligned", View(bytes.data() + 3, dtype, layout, false, bytes.owner()));
    return all;
}

template <class T>
std::complex<T> product(std::complex<T> a, std::complex<T> b) {
    return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

/// NumPy's loop, line by line.
template <class T>
std::complex<T> quotient(std::complex<T> a, std::complex<T> b) {
    const T size_real = std::fabs(b.real()), size_imag = std::fabs(b.imag());
    if (size_real >= size_imag) {
        if (size_real == 0 && size_imag == 0) return {a.real() / size_real, a.imag() / size_real};
        const T ratio = b.imag() / b.real(), scale = T{1} / (b.real() + b.imag() * ratio);
        return {(a.real() + a.imag() * ratio) * scale, (a.imag() - a.real() * ratio) * scale};
    }
    const T ratio = b.real() / b.imag(), scale = T{1} / (b.imag() + b.real() * ratio);
    return {(a.real() * ratio + a.imag()) * scale, (a.imag() * ratio - a.real()) * scale};
}

template <class Check>
void for_each_part_type(const Check& check) {
    check(float{});
    check(double{});
}

}  // namespace

TEST_CASE("complex arithmetic equals a plain loop in every layout") {
    for_each_part_type([](auto zero) {
        using T = decltype(zero);
        const DType dtype = dtype_of<std::complex<T>>();
        CAPTURE(name_of(dtype));
        const auto a = layouts({3, 37}, dtype, 1), b = layouts({3, 37}, dtype, 2), out = layouts({3, 37}, dtype, 3);
        struct Row {
            Expr (*ours)(const Expr&, const Expr&);
            std::complex<T> (*plain)(std::complex<T>, std::complex<T>);
        };
        const Row rows[] = {
            {[](const Expr& x, const Expr& y) { return x + y; }, [](std::complex<T> x, std::complex<T> y) { return x + y; }},
            {[](const Expr& x, const Expr& y) { return x - y; }, [](std::complex<T> x, std::complex<T> y) { return x - y; }},
            {[](const Expr& x, const Expr& y) { return x * y; }, product<T>},
            {[](const Expr& x, const Expr& y) { return x / y; }, quotient<T>},
            {[](const Expr& x, const Expr& y) { return conj(x) * y; }, [](std::complex<T> x, std::complex<T> y) { return product<T>({x.real(), -x.imag()}, y); }},
            {[](const Expr& x, const Expr&) { return -x; }, [](std::complex<T> x, std::complex<T>) { return -x; }},
            {[](const Expr& x, const Expr& y) { return x * y + x; }, [](std::complex<T> x, std::complex<T> y) { return product<T>(x, y) + x; }},
            {[](const Expr& x, const Expr& y) { return where(real(x) > imag(y), x, y); }, [](std::complex<T> x, std::complex<T> y) { return x.real() > y.imag() ? x : y; }},
        };
        for (std::size_t r = 0; r < std::size(rows); ++r) {
            CAPTURE(r);
            for (std::size_t i = 0; i < a.size(); ++i) {
                const View &x = a[i].view, &y = b[(i + 1) % b.size()].view, &to = out[(i + 2) % out.size()].view;
                CAPTURE(a[i].name);
                assign_everywhere(to, rows[r].ours(x, y));
                std::vector<std::uint64_t> wanted;
                for_each_index(x.shape(), [&](const Dims& at) {
                    const std::complex<T> value = rows[r].plain(element<T>(x, at), element<T>(y, at));
                    wanted.push_back(bits_of(value.real()));
                    wanted.push_back(bits_of(value.imag()));
                });
                CHECK(bits_of(to) == wanted);
            }
        }
    });
}

TEST_CASE("complex loops of any length stay within their arrays, on every engine") {
    for_each_part_type([](auto zero) {
        using T = decltype(zero);
        const DType dtype = dtype_of<std::complex<T>>();
        for (std::int64_t size = 1; size <= 70; ++size)
            for (const Flush flush : {Flush::Start, Flush::End}) {
                const View a = guarded_copy(filled(Dims{size}, dtype, 1), flush), b = guarded_copy(filled(Dims{size}, dtype, 2), flush),
                           out = guarded_copy(filled(Dims{size}, dtype, 3), flush), total = empty({}, dtype);
                std::vector<std::uint64_t> wanted, first_total;
                for_each_index(a.shape(), [&](const Dims& i) {
                    const std::complex<T> value = product<T>(element<T>(a, i), element<T>(b, i)) + element<T>(b, i);
                    wanted.push_back(bits_of(value.real()));
                    wanted.push_back(bits_of(value.imag()));
                });
                for (const NamedEngine& each : all_engines()) {
                    CAPTURE(each.name);
                    CAPTURE(size);
                    assign(out, Expr(a) * b + b, *each.engine);
                    CHECK(bits_of(out) == wanted);
                    assign(total, sum(Expr(a) * b), *each.engine);
                    if (first_total.empty()) first_total = bits_of(total);
                    CHECK(bits_of(total) == first_total);
                    if (size % 7 == 1) {  // in place, and the same again for what comes next
                        const View copy = guarded_copy(a, flush);
                        assign(copy, Expr(copy) * b + b, *each.engine);
                        CHECK(bits_of(copy) == wanted);
                    }
                }
            }
    });
}

TEST_CASE("both parts of short rows beside what stands still along them, into another array and over their own") {
    for (const DType dtype : kComplex) {
        const DType part = dtype == DType::Complex64 ? DType::Float32 : DType::Float64;
        for (const std::int64_t rows : {2, 3, 5, 8, 31})
            for (std::int64_t columns = 2; columns <= 9; ++columns) {
                CAPTURE(rows);
                CAPTURE(columns);
                const View a = empty({rows, columns}, dtype), w = filled(as_span(Dims{rows, 1}), part, 6);
                fill_random(a.real(), 4);
                fill_random(a.imag(), 5);
                const View real = copy_of(a.real()), imag = copy_of(a.imag()), weight = copy_of(w.broadcast_to(a.shape()));
                const View difference = eval_everywhere((Expr(real) - imag) * weight);
                for (const NamedEngine& each : all_engines()) {
                    const View out = empty({rows, columns}, part);
                    compile("(real(a) - imag(a)) * w", *each.engine)(out, {{"a", a}, {"w", w}});
                    CHECK(bits_of(out) == bits_of(difference));
                }
                CHECK(bits_of(eval_everywhere(stridejit::abs(a) * w)) == bits_of(eval_everywhere(stridejit::abs(a) * weight)));
                const View wanted = eval_everywhere(Expr(a) * weight);
                CHECK(bits_of(eval_everywhere(Expr(a) * w)) == bits_of(wanted));
                for (const NamedEngine& each : all_engines()) {
                    const View memory = empty({rows + 1, columns}, dtype), from = memory[slice(none, -1)], to = memory[slice(1, none)];
                    copy(from, a, *each.engine);
                    assign(to, Expr(from) * w, *each.engine);
                    CHECK(bits_of(to) == bits_of(wanted));
                }
            }
    }
}

TEST_CASE("parts that lie side by side are known to, but not where one of them has a stand-in") {
    for (const DType dtype : kComplex) {
        const View a = filled(Dims{300}, dtype, 1), b = filled(Dims{300}, dtype, 2), out = empty({300}, dtype);
        const auto count = [](const std::string& text) {
            std::size_t found = 0;
            for (std::size_t at = text.find("beside @"); at != std::string::npos; at = text.find("beside @", at + 1)) ++found;
            return found;
        };
        CHECK(count(explain(out, Expr(a) * b).key) == 3);
        CHECK(count(explain(out.real(), abs(a)).key) == 1);
        CHECK(count(explain(a[slice(1, none)], a[slice(none, -1)] * Expr(b[slice(1, none)])).nest) == 2);
        CHECK(count(explain(out.real(), Expr(a.real()) * b.imag()).key) == 0);
        // The expression says it of the calls to come, too: arrays that were one at first may be two later.
        const CompiledKernel kernel = compile("a*b");
        kernel(out, {{"a", a}, {"b", a}});
        const auto square = bits_of(eval_everywhere(Expr(a) * a)), product = bits_of(eval_everywhere(Expr(a) * b));
        CHECK(bits_of(out) == square);
        kernel(out, {{"a", a}, {"b", b}});
        CHECK(bits_of(out) == product);
        kernel(out, {{"a", b}, {"b", a}});
        CHECK(bits_of(out) == bits_of(eval_everywhere(Expr(b) * a)));
    }
}

TEST_CASE("complex numbers are equal when both parts are, true unless both are 0, and have no order") {
    for (const DType dtype : kComplex) {
        const View x = filled(Dims{65}, dtype, 1), y = x.copy();
        y.set(std::complex<double>(3, 4), 5);
        y.set(std::complex<double>(0, 2), 6);
        y.set(0, 7);
        const View equal = eval_everywhere(Expr(x) == y), differ = eval_everywhere(Expr(x) != y), truth = eval_everywhere(cast(y, DType::Bool)),
                   negated = eval_everywhere(!Expr(y)), nans = eval_everywhere(isnan(y));
        for (std::int64_t i = 0; i < 65; ++i) {
            const auto a = x(i).item<std::complex<double>>(), b = y(i).item<std::complex<double>>();
            CHECK(equal.get<bool>(i) == (a == b));
            CHECK(differ.get<bool>(i) == (a != b));
            CHECK(truth.get<bool>(i) == (b.real() != 0 || b.imag() != 0));
            CHECK(negated.get<bool>(i) == !truth.get<bool>(i));
            CHECK(nans.get<bool>(i) == (std::isnan(b.real()) || std::isnan(b.imag())));
        }
        CHECK(eval_everywhere(any(y)).item<bool>());
        CHECK_FALSE(eval_everywhere(all(y)).item<bool>());
        CHECK_THROWS_WITH_AS(Expr(x) < y, (std::string("less does not take ") + std::string(name_of(dtype)) + " and " + std::string(name_of(dtype)) +
                                            "; complex numbers have no order, compare abs(), real() or imag() of them").c_str(), TypeError);
        CHECK_THROWS_AS(minimum(x, y), TypeError);
        CHECK_THROWS_WITH_AS(max(x), ("max does not take " + std::string(name_of(dtype)) + "; complex numbers have no order, reduce abs(), real() or imag() of them").c_str(), TypeError);
        CHECK_THROWS_AS(argmin(x), TypeError);
        CHECK_THROWS_WITH_AS(floor(x), ("floor does not take " + std::string(name_of(dtype)) + "; complex numbers do not have it, real() and imag() of them may").c_str(), TypeError);
        CHECK_THROWS_AS(Expr(x) % y, TypeError);
        CHECK_THROWS_AS(Expr(x) & y, TypeError);
    }
}

TEST_CASE("magnitudes are within an ulp and neither overflow nor underflow on the way") {
    for_each_part_type([](auto zero) {
        using T = decltype(zero);
        using Limits = std::numeric_limits<T>;
        const T parts[] = {0, -T{0}, 1, -3, 4, Limits::max() / 2, Limits::min(), -Limits::denorm_min(), Limits::min() * 3, Limits::infinity(),
                           Limits::quiet_NaN(), T(1e10), T(1e-10), Limits::max() / 4};
        std::vector<std::complex<T>> values;
        for (const T re : parts)
            for (const T im : parts) values.emplace_back(re, im);
        const View sizes = eval_everywhere(abs(view(values)));
        REQUIRE(sizes.dtype() == dtype_of<T>());
        for (std::size_t i = 0; i < values.size(); ++i) {
            CAPTURE(values[i].real());
            CAPTURE(values[i].imag());
            const T got = sizes.get<T>(static_cast<std::int64_t>(i));
            const long double wanted = std::hypot(static_cast<long double>(values[i].real()), static_cast<long double>(values[i].imag()));
            if (std::isnan(wanted)) CHECK(std::isnan(got));
            else if (std::isinf(wanted)) CHECK(std::isinf(got));
            else CHECK(std::fabs(got - wanted) <= std::max<long double>(static_cast<long double>(std::nextafter(got, Limits::infinity())) - got, Limits::denorm_min()));
        }
    });
}

TEST_CASE("complex square roots have the parts and signs of C's csqrt") {
    for_each_part_type([](auto zero) {
        using T = decltype(zero);
        using Limits = std::numeric_limits<T>;
        const T parts[] = {0, -T{0}, 1, -1, -3, 4, Limits::max(), -Limits::max(), Limits::min(), -Limits::denorm_min(), Limits::infinity(),
                           -Limits::infinity(), Limits::quiet_NaN(), T(1e10), T(-1e-10), T(0.37)};
        std::vector<std::complex<T>> values;
        for (const T re : parts)
            for (const T im : parts) values.emplace_back(re, im);
        const View roots = eval_everywhere(sqrt(view(values)));
        const auto agree = [](T got, T wanted, T scale) {
            if (std::isnan(wanted)) return std::isnan(got);
            if (std::isinf(wanted) || wanted == 0) return got == wanted && std::signbit(got) == std::signbit(wanted);
            return std::signbit(got) == std::signbit(wanted) && std::fabs(got - wanted) <= 8 * Limits::epsilon() * std::max(std::fabs(wanted), scale);
        };
        for (std::size_t i = 0; i < values.size(); ++i) {
            CAPTURE(values[i].real());
            CAPTURE(values[i].imag());
            const auto got = roots.get<std::complex<T>>(static_cast<std::int64_t>(i));
            std::complex<T> wanted = std::sqrt(values[i]);
            const T tiny = std::sqrt(Limits::denorm_min());
            CHECK(agree(got.real(), wanted.real(), tiny));
            // The sign of an imaginary part that is NaN, or of an infinity beside a real NaN, is not defined.
            CHECK((agree(got.imag(), wanted.imag(), tiny) || (std::isnan(wanted.real()) && std::isinf(got.imag()))));
        }
    });
}

TEST_CASE("sums and means of complex numbers are those of their parts") {
    for (const DType dtype : kComplex)
        for (const auto& x : layouts({5, 3, 67}, dtype, 4)) {
            CAPTURE(x.name);
            fill_exact(x.view.real());
            fill_exact(x.view.imag(), 5);
            for (const auto& axes : {std::vector<std::int64_t>{0}, {1}, {2}, {0, 2}, {0, 1, 2}, {}})
                for (const bool keepdims : {false, true}) {
                    const ReduceOptions options{axes, keepdims};
                    for (const auto& reduce : {sum, mean}) {
                        const View whole = eval_everywhere(reduce(x.view, options));
                        REQUIRE(whole.dtype() == dtype);
                        CHECK(bits_of(whole.real()) == bits_of(eval_everywhere(reduce(x.view.real(), options))));
                        CHECK(bits_of(whole.imag()) == bits_of(eval_everywhere(reduce(x.view.imag(), options))));
                    }
                }
            // A product inside, and a function of the results.
            const View energy = eval_everywhere(sum(Expr(x.view) * conj(x.view)) + 1);
            const View squares = eval_everywhere(sum(Expr(x.view.real()) * x.view.real() + Expr(x.view.imag()) * x.view.imag()) + 1);
            CHECK(energy.real().item<double>() == squares.item<double>());
            CHECK(energy.imag().item<double>() == 0);
            const View centred = eval_everywhere(sum(Expr(x.view) - mean(x.view)));
            CHECK(std::abs(centred.item<std::complex<double>>()) < 1);
        }
}

TEST_CASE("casts: real numbers become complex, and complex ones lose their imaginary part") {
    for (const DType to : kComplex) {
        for (const DType from : kAllDTypes) {
            CAPTURE(name_of(from));
            const View x = random_array({67}, from, 3), out = empty({67}, to);
            assign_everywhere(out, x);
            CHECK(bits_of(out.real()) == bits_of(eval_everywhere(cast(x, part_of(to)))));
            for (const std::uint64_t bits : bits_of(out.imag())) CHECK(bits == 0);
            CHECK((Expr(x) + out).dtype() == promote(from, to));
            const View back = empty({67}, from), z = filled(Dims{67}, to, 2);
            CHECK_THROWS_AS(assign(back, z), TypeError);
            if (from == DType::Bool) continue;
            copy(back, z);
            CHECK(bits_of(back) == bits_of(eval_everywhere(cast(z.real(), from))));
        }
        const View z = filled(Dims{67}, DType::Complex64, 2), w = filled(Dims{67}, DType::Complex128, 2), out = empty({67}, to);
        assign_everywhere(out, z);
        CHECK(bits_of(out.imag()) == bits_of(eval_everywhere(cast(z.imag(), part_of(to)))));
        assign_everywhere(out, w);
        CHECK(bits_of(out.real()) == bits_of(eval_everywhere(cast(w.real(), part_of(to)))));
        for (const Order order : {Order::C, Order::Fortran})
            CHECK(bits_of(copy_of(z.as_byte_swapped(), order)) == bits_of(z.as_byte_swapped()));
    }
}

TEST_CASE("complex literals are weak, in text and in C++") {
    const View z = filled(Dims{9}, DType::Complex64, 2), x = random_array({9}, DType::Float32), n = random_array({9}, DType::Int8), d = random_array({9}, DType::Float64);
    const auto typed = [](const char* text, const View& view) { return compile(text).substitute(std::vector<Binding>{{"x", view}}).dtype(); };
    CHECK(typed("x * (2 + 3j)", z) == DType::Complex64);
    CHECK(typed("x * (2 + 3j)", x) == DType::Complex64);
    CHECK(typed("x * 1j", n) == DType::Complex128);
    CHECK(typed("x * 1j", d) == DType::Complex128);
    CHECK(typed("x * 2.5", z) == DType::Complex64);
    CHECK(typed("x + 7", z) == DType::Complex64);
    CHECK((Expr(z) * std::complex<double>(0, 1)).dtype() == DType::Complex64);
    CHECK(bits_of(eval_everywhere(Expr(z) * std::complex<double>(2, 3))) ==
          bits_of(compile("x * (2 + 3j)").eval({{"x", z}})));
    const View one = compile("1j * 1j + x").eval({{"x", z}});
    CHECK(one(0).item<std::complex<double>>() == std::complex<double>(z.real().get<float>(0) + -1.0f, z.imag().get<float>(0) + 0.0f));
}

TEST_CASE("a complex output may be an input, shifted or whole, and parts of one array may be both") {
    for (const DType dtype : kComplex) {
        const View start = filled(Dims{300}, dtype, 7), x = start.copy(), factor = filled(Dims{300}, dtype, 8);
        assign(x, Expr(x) * factor);
        CHECK(bits_of(x) == bits_of(eval_everywhere(Expr(start) * factor)));
        const View shifted = start.copy();
        assign(shifted[slice(1, none)], shifted[slice(none, -1)] * Expr(shifted[slice(1, none)]));
        CHECK(bits_of(shifted[slice(1, none)]) == bits_of(eval_everywhere(start[slice(none, -1)] * Expr(start[slice(1, none)]))));
        const View parts = start.copy();
        assign(parts.real(), parts.imag());
        CHECK(bits_of(parts.real()) == bits_of(start.imag()));
        CHECK(bits_of(parts.imag()) == bits_of(start.imag()));
        const CompiledKernel kernel = compile("a*b + a");
        const View in_place = start.copy(), apart = empty({300}, dtype);
        for (int turn = 0; turn < 3; ++turn) {  // known layouts, too
            kernel(apart, {{"a", start}, {"b", factor}});
            copy(in_place, start);
            kernel(in_place, {{"a", in_place}, {"b", factor}});
            CHECK(bits_of(apart) == bits_of(in_place));
        }
        const BoundKernel bound = kernel.bind(apart, {{"a", start}, {"b", factor}});
        fill(apart, std::complex<double>(1, 2));
        CHECK(apart(3).item<std::complex<double>>() == std::complex<double>(1, 2));
        bound();
        CHECK(bits_of(apart) == bits_of(in_place));
    }
}

TEST_CASE("single complex elements are read and written, in either byte order") {
    const View z = filled(Dims{4}, DType::Complex128, 2), swapped = empty({4}, DType::Complex64).as_byte_swapped();
    z.set(std::complex<double>(1.5, -2), 1);
    CHECK(z.get<std::complex<double>>(1) == std::complex<double>(1.5, -2));
    CHECK(z.real().get<double>(1) == 1.5);
    CHECK(z(1).item<double>() == 1.5);
    CHECK(z(1).item<bool>());
    swapped.set(std::complex<float>(0.5f, 3), 2);
    swapped.set(7, 3);
    CHECK(swapped.get<std::complex<float>>(2) == std::complex<float>(0.5f, 3));
    CHECK(swapped(3).item<std::complex<double>>() == std::complex<double>(7, 0));
    CHECK(swapped.imag().swapped());
    const View real = random_array({2}, DType::Float64);
    CHECK(real.real().data() == real.data());
    CHECK_THROWS_WITH_AS((void)real.imag(), "imag: the elements are float64, which have no imaginary part in memory; imag() of an expression gives zeros", TypeError);
    CHECK_THROWS_WITH_AS(real.set(std::complex<double>(1, 2), 0), "set: a complex number is none that float64 holds; set its real part", TypeError);
    CHECK(eval_everywhere(imag(real)).get<double>(1) == 0);
}
