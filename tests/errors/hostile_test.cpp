#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "stridejit/engine/overlap.h"
#include "stridejit/kernels/catalogue.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/stridejit.h"
#include "tests/errors/error_case.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max(), kLeast = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kHostile[] = {0, 1, -1, 2, 3, 7, -8, 1ll << 32, 1ll << 59, -(1ll << 60), 1ll << 61, kMost, kLeast, kLeast + 1};

double numbers[16];

Engine& engine() {
    static Engine interpreter(EngineOptions{.backend = BackendChoice::Interpreter});
    return interpreter;
}

/// True when `call` returns, or throws something that says it is the caller's mistake.
bool is_answered(const std::function<void()>& call) {
    const std::string error = error_of(call);
    const bool answered = error.starts_with("no error") || error.starts_with("ValueError") || error.starts_with("IndexError") ||
                          error.starts_with("TypeError") || error.starts_with("BufferError");
    if (!answered) MESSAGE(error);
    return answered;
}

/// Everything that reads no element.
void look_at(const View& view) {
    (void)view.nbytes();
    (void)view.is_contiguous();
    (void)view.is_contiguous(Order::Fortran);
    (void)view.as_readonly().transpose();
    for (const std::int64_t at : kHostile) {
        CHECK(is_answered([&] { (void)view[at]; }));
        CHECK(is_answered([&] { (void)view[slice(at, none)]; }));
        CHECK(is_answered([&] { (void)view[slice(none, at, -1)]; }));
        CHECK(is_answered([&] { (void)view(ellipsis, slice(none, none, at)); }));
        CHECK(is_answered([&] { (void)view.transpose({at, 0}); }));
        CHECK(is_answered([&] { (void)view.broadcast_to({at, 2, 2}); }));
        CHECK(is_answered([&] { (void)sum(view, {.axes = {{at}}}); }));
    }
}

}  // namespace

TEST_CASE("any extents and strides make a view that can be looked at, or none") {
    int made = 0;
    for (const std::int64_t rows : kHostile)
        for (const std::int64_t columns : {std::int64_t{0}, std::int64_t{1}, std::int64_t{2}, kMost})
            for (const std::int64_t stride : kHostile) {
                CAPTURE(rows);
                CAPTURE(columns);
                CAPTURE(stride);
                View view = empty({0}, DType::Float64);
                const bool answered = is_answered([&] {
                    view = View(numbers, DType::Float64, {{rows, columns}, {stride, 8}, {}});
                    ++made;
                });
                CHECK(answered);
                look_at(view);
                CHECK(is_answered([&] { (void)may_overlap_itself(view); }));
                for (const std::int64_t other : kHostile) {
                    View far;
                    CHECK(is_answered([&] { far = View(reinterpret_cast<char*>(other | 1), DType::Int8, Layout{}); }));  // never read
                    CHECK(is_answered([&] { (void)may_overlap(view, far); }));
                    CHECK(is_answered([&] { (void)may_overlap(far, view); }));
                }
            }
    CHECK(made > 100);
}

TEST_CASE("any suboffsets make a view that can be looked at, or none; pointers of no elements are not followed") {
    static char* pointers[3] = {reinterpret_cast<char*>(numbers), reinterpret_cast<char*>(numbers), reinterpret_cast<char*>(numbers)};
    for (const std::int64_t suboffset : kHostile)
        for (const std::int64_t columns : {0, 1, 2}) {
            CAPTURE(suboffset);
            CAPTURE(columns);
            CHECK(is_answered([&] {
                const View view(columns == 0 ? nullptr : pointers, DType::Float64, {{3, columns}, {8, 8}, {suboffset, -1}});
                (void)view[1];
                (void)view(1, slice(1, none));
                (void)view(slice(1, none), slice(1, none));
                (void)view.broadcast_to({2, 3, columns});
            }));
        }
}

TEST_CASE("a view whose suboffsets are all -1 is direct, and a kernel knows it again") {
    const View plain = empty({4}, DType::Float64), out = empty({4}, DType::Float64);
    fill(plain, 3.0);
    const View same(plain.data(), DType::Float64, {{4}, {8}, {-1}});
    CHECK(same.suboffsets().empty());
    CHECK(same.layout() == plain.layout());
    compile("x + 1", engine())(out, {{"x", same}});
    CHECK(out.get<double>(3) == 4.0);
}

TEST_CASE("every function of literals has a value or is refused") {
    const Expr literals[] = {true, false, 0, 1, -1, 64, kMost, kLeast, std::numeric_limits<std::uint64_t>::max(), 0.0, -2.5, 1e300,
                             INFINITY, NAN};
    for (const CatalogueRow& row : catalogue()) {
        if (row.kind != FunctionKind::Elementwise) continue;
        CAPTURE(row.name);
        for (const Expr& a : literals)
            for (const Expr& b : literals)
                for (const Expr& c : literals) {
                    std::vector<Expr> args{a, b, c};
                    args.erase(args.begin() + static_cast<std::ptrdiff_t>(row.arity), args.end());
                    REQUIRE(is_answered([&] { row.apply(args); }));
                }
    }
}

TEST_CASE("differences of the largest literals are exact") {
    const Expr most = std::numeric_limits<std::uint64_t>::max();
    CHECK((most - most).item<std::int64_t>(engine()) == 0);
    CHECK((most - Expr(1ull << 63)).item<std::int64_t>(engine()) == kMost);
    CHECK((most - 1 - Expr(kMost)).item<std::int64_t>(engine()) == kMost);
    CHECK((Expr(1ull << 63) - 1).item<std::int64_t>(engine()) == kMost);
}

TEST_CASE("text with a character changed, lost or added is run or refused, never worse") {
    const View x = view(numbers, {4, 4}), i = empty({4, 4}, DType::Int32), b = empty({4}, DType::Bool);
    fill(i, 3);
    fill(b, true);
    const std::string sources[] = {"x[1:, ::-1].T * 2.5e1 + sqrt(i)", "where(b, sum(x, axis=(0, -1), keepdims=True), i // 0x1f)",
                                   "cast(i, int8) << 3 | ~i[..., None, 2]", "mean(x - max(x, 1)) < (i % 7) ** 2"};
    int ran = 0;
    for (const std::string& source : sources)
        for (std::size_t at = 0; at < source.size(); ++at)
            for (const char letter : {'x', 'i', '0', '9', ' ', '.', ':', ',', '-', '*', '(', ')', '[', ']', '=', '\0', '\xff'}) {
                std::string changed = source, shorter = source, longer = source;
                changed[at] = letter;
                shorter.erase(at, 1);
                longer.insert(at, 1, letter);
                for (const std::string& text : {changed, shorter, longer}) {
                    CAPTURE(text);
                    REQUIRE(is_answered([&] {
                        const CompiledKernel kernel = compile(text, engine());
                        std::vector<Binding> bindings;
                        for (const std::string& name : kernel.names())
                            bindings.push_back({name, name == "b" ? b : name == "i" ? i : x});
                        (void)kernel.eval(bindings);
                        ++ran;
                    }));
                }
            }
    CHECK(ran > 500);
}

TEST_CASE("explaining a call on more elements than memory holds runs nothing and overflows nothing") {
    const View one = empty({1}, DType::Float64);
    fill(one, 1.0);
    const View many = one.broadcast_to({1ll << 59});
    const View out = empty({}, DType::Float64);
    const Explanation told = explain(out, sum(Expr(many) + Expr(many)), engine());
    CHECK(told.bytes_moved == 16);  // one element read, one written
}

TEST_CASE("a view of the most axes goes all the way") {
    Dims shape(kMaxRank, 1);
    shape[0] = 2, shape[40] = 3, shape[63] = 2;
    const View x = empty(as_span(shape), DType::Int32), out = empty(as_span(shape), DType::Int32).transpose();
    fill(x, 5, engine());
    assign(out, (Expr(x.transpose()) + 1) * 2, engine());
    CHECK(sum(out).item<int>(engine()) == 12 * 12);
    CHECK(sum(x, {.axes = {{0, 40, -1}}, .keepdims = true}).eval(engine()).rank() == kMaxRank);
    CHECK(sum(x, {.axes = {{0, 40, -1}}}).item<int>(engine()) == 60);
}

TEST_CASE("outputs of no axis and of no element") {
    const View number = empty({}, DType::Float64), none_of = empty({0, 5}, DType::Float64);
    assign(number, 2.0, engine());
    CHECK(number.item<double>() == 2.0);
    assign(number, sum(none_of), engine());
    CHECK(number.item<double>() == 0.0);
    assign(none_of, 1.0, engine());
    assign(View(nullptr, DType::Float64, {{0}, {kLeast}, {}}), 1.0, engine());
    CHECK(max(none_of, {.axes = {{1}}}).eval(engine()).size() == 0);
    CHECK_THROWS_AS(assign(number, none_of, engine()), ValueError);
}
