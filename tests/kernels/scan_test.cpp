// Scans: each element is joined of those before it, in order, as a plain loop over the logical array joins them.

#include <doctest/doctest.h>

#include <complex>

#include "stridejit/ir/meaning.h"
#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/reduction.h"
#include "stridejit/kernels/scan.h"
#include "tests/kernels/expected.h"
#include "tests/support/engines.h"
#include "tests/support/guarded.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

using Cumulate = Expr (*)(const Expr&, const ScanOptions&);

struct Known {
    const char* name;
    Cumulate scan;
    Op on_numbers, on_bools;
    bool widens;
};

constexpr Known kScans[] = {
    {"cumulative_sum", cumulative_sum, Op::Add, Op::Or, true},
    {"cumulative_prod", cumulative_prod, Op::Mul, Op::And, true},
    {"cummin", cummin, Op::Min, Op::And, false},
    {"cummax", cummax, Op::Max, Op::Or, false},
};

template <class T>
T joined(Op op, T a, T b) {
    if constexpr (takes(Op::Add, dtype_of<T>())) {
        if (op == Op::Add) return meaning::apply<Op::Add, T>(a, b, b);
        if (op == Op::Mul) return meaning::apply<Op::Mul, T>(a, b, b);
        if (op == Op::Min) return meaning::apply<Op::Min, T>(a, b, b);
        if (op == Op::Max) return meaning::apply<Op::Max, T>(a, b, b);
    } else {
        if (op == Op::And) return a && b;
        if (op == Op::Or) return a || b;
    }
    return T{};
}

/// What a loop over the cast elements comes to.
View expected(const Known& known, const View& x, std::size_t axis) {
    const DType dtype = !known.widens ? x.dtype() : is_integer(x.dtype()) || x.dtype() == DType::Bool ? (kind_of(x.dtype()) == Kind::Unsigned ? DType::UInt64 : DType::Int64) : x.dtype();
    const DType carried = computed_in(dtype);
    const View wide = cast(x, carried).eval(*both_engines()[0].engine), out = empty(x.shape(), carried);
    visit(carried, [&](auto tag) {
        using T = typename decltype(tag)::type;
        if constexpr (!is_half_v<T>) {
            for_each_index(x.shape(), [&](const Dims& index) {
                T value = at<T>(wide, index);
                if (index[axis] > 0) {
                    Dims before = index;
                    --before[axis];
                    value = joined<T>(carried == DType::Bool ? known.on_bools : known.on_numbers, at<T>(out, before), value);
                }
                put<T>(out, index, value);
            });
        }
    });
    return cast(out, dtype).eval(*both_engines()[0].engine);
}

void check(const View& x, std::size_t axis) {
    for (const Known& known : kScans) {
        CAPTURE(known.name);
        CAPTURE(axis);
        ScanOptions options;
        options.axis = static_cast<std::int64_t>(axis);
        const View out = eval_everywhere(known.scan(x, options)), wanted = expected(known, x, axis);
        REQUIRE(out.dtype() == wanted.dtype());
        REQUIRE(out.shape().size() == x.rank());
        CHECK(bits_of(out) == bits_of(wanted));
    }
}

ScanOptions along(std::int64_t axis) {
    ScanOptions options;
    options.axis = axis;
    return options;
}

}  // namespace

TEST_CASE("a scan of each dtype, layout and axis has the bits of a plain loop") {
    for (const DType dtype : kAllDTypes) {
        CAPTURE(name_of(dtype));
        for (const Dims& shape : usual_shapes()) {
            CAPTURE(to_text(as_span(shape)));
            if (shape.empty()) continue;
            const View x = random_array(as_span(shape), dtype);
            for (std::size_t axis = 0; axis < shape.size(); ++axis) check(x, axis);
        }
        for (const Array& array : all_layouts({19, 3, 37}, dtype)) {
            CAPTURE(array.name);
            for (std::size_t axis = 0; axis < 3; ++axis) check(array.view, axis);
        }
    }
}

TEST_CASE("scans down rows of what stands still along them, alone or beside what does not") {
    for (const DType dtype : {DType::Float64, DType::Float32, DType::Int16, DType::UInt8})
        for (const std::int64_t rows : {2, 3, 4, 5, 8, 9, 13})
            for (const std::int64_t columns : {1, 3, 5, 8, 9, 17, 37, 69}) {
                CAPTURE(rows);
                CAPTURE(columns);
                const View column = random_array({rows, 1}, dtype), still = column.broadcast_to({rows, columns});
                const View other = random_array({rows, columns}, dtype);
                for (const std::size_t axis : {0, 1}) {
                    check(still, axis);
                    check(random_array({3, rows, 1}, dtype).broadcast_to({3, rows, columns}), axis + 1);
                    const auto here = along(static_cast<std::int64_t>(axis));
                    const View product = eval_everywhere(Expr(other) * column);
                    CHECK(bits_of(eval_everywhere(cumulative_sum(Expr(other) * column, here))) == bits_of(eval_everywhere(cumulative_sum(product, here))));
                }
            }
}

TEST_CASE("rows longer than what is kept of them, and short scans of many") {
    for (const DType dtype : {DType::Float64, DType::Float32, DType::Int8, DType::Bool}) {
        check(random_array({3, 17011}, dtype), 0);
        check(random_array({3, 17011}, dtype), 1);
        check(random_array({1009, 3}, dtype), 1);
        check(random_array({2, 300, 5}, dtype), 1);
    }
    const View lines = empty({300, 4096}, DType::Float64);  // written past the caches
    fill_random(lines, 3);
    EngineOptions options;
    options.caches.level2 = options.caches.level3 = 1 << 16;
    for (const BackendChoice backend : {BackendChoice::Auto, BackendChoice::Interpreter}) {
        options.backend = backend;
        Engine engine(options);
        for (const std::size_t axis : {0, 1})
            CHECK(bits_of(cumulative_sum(lines, along(static_cast<std::int64_t>(axis))).eval(engine)) == bits_of(expected(kScans[0], lines, axis)));
    }
}

TEST_CASE("outputs of any layout take a scan, also the operand's own memory") {
    for (const DType dtype : {DType::Float64, DType::Int16, DType::UInt8}) {
        const View x = random_array({13, 21}, dtype);
        for (const std::int64_t axis : {0, 1}) {
            const View wanted = cummax(x, along(axis)).eval();
            for (const Array& out : all_layouts({13, 21}, dtype, Use::Output)) {
                CAPTURE(out.name);
                assign_everywhere(out.view, cummax(x, along(axis)));
                CHECK(bits_of(out.view) == bits_of(wanted));
            }
            for (const NamedEngine& each : both_engines()) {
                const View same = copy_of(x), reversed = copy_of(x), turned = copy_of(x);
                assign(same, cummax(same, along(axis)), *each.engine);
                CHECK(bits_of(same) == bits_of(wanted));
                const View flipped = turned[slice(none, none, -1)];
                const View answer = cummax(copy_of(flipped), along(axis)).eval();
                assign(turned, cummax(flipped, along(axis)), *each.engine);
                CHECK(bits_of(turned) == bits_of(answer));
            }
        }
    }
}

TEST_CASE("scans are fused with what they read, and stand anywhere in an expression") {
    const View a = random_array({7, 33}, DType::Float64), b = random_array({33}, DType::Float64, 2);
    const auto same = [](const Expr& expression, const Expr& in_parts) { CHECK(bits_of(eval_everywhere(expression)) == bits_of(eval_everywhere(in_parts))); };
    const View product = (a * b + 1.5).eval(), sums = cumulative_sum(a, along(1)).eval(), down = cumulative_sum(a, along(0)).eval();
    same(cumulative_sum(a * b + 1.5, along(1)), cumulative_sum(product, along(-1)));
    same(cumulative_sum(a, along(1)) * 2.0 + b, sums * 2.0 + b);
    same(cumulative_sum(a, along(1)) - cumulative_sum(a, along(0)), sums - down);
    same(cumulative_sum(a, along(1)) + cummax(a * 2.0, along(1)), sums + cummax((a * 2.0).eval(), along(1)).eval());
    same(sum(cumulative_sum(a, along(1)) * 2.0), sum((sums * 2.0).eval()));
    same(cumulative_sum(sum(a, {std::vector<std::int64_t>{1}})), cumulative_sum(sum(a, {std::vector<std::int64_t>{1}}).eval()));
    same(cumulative_sum(a - mean(a), along(0)), cumulative_sum((a - mean(a).eval()).eval(), along(0)));
    same(cumulative_sum(cumulative_sum(a, along(1)), along(0)), cumulative_sum(sums, along(0)));
    same(cummin(cumulative_sum(a, along(1)), along(1)), cummin(sums, along(1)));
    same(cumulative_sum(b) + a, cumulative_sum(b).eval() + a);
    same(cumulative_sum(a, along(1)) + sum(a), sums + sum(a).eval());
    const View picked = empty({4, 3}, DType::Float64);
    for (const NamedEngine& each : both_engines()) {
        compile("cumulative_sum(x, axis=1)[::2, -3:] * 2", *each.engine)(picked, {{"x", a}});
        CHECK(bits_of(picked) == bits_of((Expr(sums(slice(none, none, 2), slice(-3, none))) * 2.0).eval()));
    }
}

TEST_CASE("an initial value comes before the others, and of no element alone") {
    for (const DType dtype : {DType::Int8, DType::Float32, DType::Float16, DType::Bool}) {
        const View x = random_array({5, 6}, dtype);
        for (const std::int64_t axis : {0, 1}) {
            ScanOptions options = along(axis);
            const View sums = cumulative_sum(x, options).eval(), products = cumulative_prod(x, options).eval();
            options.include_initial = true;
            const View with_sums = eval_everywhere(cumulative_sum(x, options)), with_products = eval_everywhere(cumulative_prod(x, options));
            CHECK(with_sums.shape()[static_cast<std::size_t>(axis)] == x.shape()[static_cast<std::size_t>(axis)] + 1);
            const View behind = axis == 0 ? with_sums[slice(1, none)] : with_sums(ellipsis, slice(1, none));
            CHECK(bits_of(behind) == bits_of(sums));
            const View first = axis == 0 ? with_products[0] : with_products(ellipsis, 0);
            CHECK(bits_of(cast(first, DType::Int64).eval()) == std::vector<std::uint64_t>(static_cast<std::size_t>(first.shape()[0]), 1));
        }
    }
    ScanOptions options = along(0);
    options.include_initial = true;
    const View line = random_array({9}, DType::Int64), room = empty({10}, DType::Int64);
    for (const NamedEngine& each : both_engines()) {  // the operand is where the result goes
        assign(room[slice(0, 9)], line);
        assign(room, cumulative_sum(room[slice(0, 9)], options), *each.engine);
        CHECK(bits_of(room) == bits_of(cumulative_sum(line, options).eval()));
    }
    CHECK(bits_of(eval_everywhere(cumulative_sum(empty({0}, DType::Int32), options))) == std::vector<std::uint64_t>{0});
    CHECK(bits_of(eval_everywhere(cumulative_prod(empty({0}, DType::UInt8), options))) == std::vector<std::uint64_t>{1});
}

TEST_CASE_TEMPLATE("products of complex numbers along an axis have the bits of a plain loop, in every layout", T, float, double) {
    const DType dtype = dtype_of<std::complex<T>>();
    const auto element = [](const View& view, const Dims& i) { return std::complex<T>(at<T>(view.real(), i), at<T>(view.imag(), i)); };
    const auto check_products = [&](const View& x) {
        for (std::size_t axis = 0; axis < x.rank(); ++axis)
            for (const bool include_initial : {false, true}) {
                CAPTURE(axis);
                CAPTURE(include_initial);
                ScanOptions options = along(static_cast<std::int64_t>(axis));
                options.include_initial = include_initial;
                const View got = eval_everywhere(cumulative_prod(x, options)), wanted = empty(got.shape(), dtype);
                CHECK(got.dtype() == dtype);
                REQUIRE(got.shape()[axis] == x.shape()[axis] + (include_initial ? 1 : 0));
                for_each_index(got.shape(), [&](const Dims& index) {
                    Dims from = index, before = index;
                    const bool is_initial = include_initial && index[axis] == 0;
                    if (include_initial) --from[axis];
                    --before[axis];
                    std::complex<T> value = is_initial ? std::complex<T>(1) : element(x, from);
                    if (!is_initial && from[axis] > 0) {
                        const std::complex<T> a = element(wanted, before), b = value;
                        value = {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
                    }
                    put<T>(wanted.real(), index, value.real());
                    put<T>(wanted.imag(), index, value.imag());
                });
                CHECK(bits_of(got.real()) == bits_of(wanted.real()));
                CHECK(bits_of(got.imag()) == bits_of(wanted.imag()));
            }
    };
    for (const Dims& shape : {Dims{1}, Dims{2}, Dims{8}, Dims{9}, Dims{10}, Dims{17}, Dims{131}, Dims{4, 5}, Dims{19, 3, 37}, Dims{2, 300}, Dims{300, 2}, Dims{0}, Dims{0, 3}, Dims{3, 0}}) {
        CAPTURE(to_text(as_span(shape)));
        const View x = empty(as_span(shape), dtype);
        fill_random(x, 1 + shape.size());
        check_products(x);
        check_products(x.transpose());
        check_products(x.as_byte_swapped().copy());
    }
    const View wide = empty({13, 50, 3}, dtype);
    fill_random(wide, 5);
    check_products(wide(Slice{none, none, -1}, Slice{none, none, 3}));
    check_products(guarded_copy(wide, Flush::End));
    check_products(guarded_copy(wide, Flush::Start));
    check_products(empty({1, 1}, dtype)[0].broadcast_to({4, 20}));
}

TEST_CASE("products of complex numbers along an axis stand anywhere, into any memory, and take other dtypes") {
    const View z = empty({6, 21}, DType::Complex128), x = random_array({6, 21}, DType::Int16);
    fill_random(z, 3);
    const auto same = [](const View& got, const View& wanted) {
        CHECK(got.dtype() == wanted.dtype());
        CHECK(bits_of(got.real()) == bits_of(wanted.real()));
        CHECK(bits_of(got.imag()) == bits_of(wanted.imag()));
    };
    const View rows = cumulative_prod(z, along(1)).eval(), product = (Expr(z) * x).eval();
    same(eval_everywhere(cumulative_prod(Expr(z) * x, along(0))), cumulative_prod(product, along(0)).eval());
    same(eval_everywhere(cumulative_prod(z, along(1)) * 2.0 + z), (Expr(rows) * 2.0 + z).eval());
    same(eval_everywhere(sum(cumulative_prod(z, along(1)), {std::vector<std::int64_t>{0}})), sum(rows, {std::vector<std::int64_t>{0}}).eval());
    same(eval_everywhere(cumulative_prod(cumulative_sum(z, along(0)), along(1))), cumulative_prod(cumulative_sum(z, along(0)).eval(), along(1)).eval());
    CHECK(bits_of(eval_everywhere(abs(cumulative_prod(z, along(1))))) == bits_of(abs(rows).eval()));
    ScanOptions narrow = along(1), wide = along(1);
    narrow.dtype = DType::Complex64;
    wide.dtype = DType::Complex128;
    same(eval_everywhere(cumulative_prod(z, narrow)), cumulative_prod(cast(z, DType::Complex64).eval(), along(1)).eval());
    const View of_reals = eval_everywhere(cumulative_prod(x, wide));
    CHECK(bits_of(of_reals.real()) == bits_of(cumulative_prod(cast(x, DType::Float64), along(1)).eval()));
    for (const NamedEngine& each : both_engines()) {
        const View own = z.copy(), reversed = z.copy(), taken = z.copy(), cut = empty({3, 4}, DType::Complex128);
        assign(own, cumulative_prod(own, along(1)), *each.engine);
        same(own, rows);
        assign(reversed, cumulative_prod(reversed[slice(none, none, -1)], along(0)), *each.engine);
        same(reversed, cumulative_prod(taken[slice(none, none, -1)], along(0)).eval());
        compile("cumulative_prod(z, axis=1)[::2, -4:]", *each.engine)(cut, {{"z", z}});
        same(cut, rows(slice(none, none, 2), slice(-4, none)).copy());
    }
}
