#include <doctest/doctest.h>

#include "stridejit/kernels/stridejit.h"
#include "tests/errors/error_case.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

double numbers[12] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

View rows() { return view(numbers, {3, 4}); }

/// Operand 0 becomes operand 1.
Body copy_body() {
    Body body;
    body.store(0, body.load(1, DType::Float64));
    return body;
}

Space space_of(std::initializer_list<std::int64_t> shape) { return {Dims(shape), SmallVector<bool, 8>(shape.size(), false)}; }

Engine& engine() {
    static Engine interpreter(EngineOptions{.backend = BackendChoice::Interpreter});
    return interpreter;
}

void run(const Body& body, const Space& space, const View& out, const View& in) {
    const Argument arguments[] = {{out, Access::Write}, {in, Access::Read}};
    engine().run(body, space, arguments);
}

void copy_rows(const View& out, const View& in) { run(copy_body(), space_of({3, 4}), out, in); }

}  // namespace

TEST_CASE("errors of running a body over views") {
    const View out = empty({3, 4}, DType::Float64);
    check_errors({
        {"a read-only output", "ValueError", "output: the view is read-only", [&] { copy_rows(out.as_readonly(), rows()); }},
        {"an output in which rows overlap", "ValueError",
         "output: elements of the view overlap each other (shape [3, 4], strides [8, 8]); "
         "write to a view whose elements are apart",
         [&] { copy_rows(view(numbers, {3, 4}, {8, 8}), rows()); }},
        {"an output of one place", "ValueError",
         "output: elements of the view overlap each other (shape [3, 4], strides [0, 0]); "
         "write to a view whose elements are apart",
         [&] { copy_rows(view(numbers, {3, 4}, {0, 0}), rows()); }},
        {"fewer flags than axes", "ValueError", "nest: 2 extents but 1 flags for reduced axes",
         [&] { run(copy_body(), {{3, 4}, {false}}, out, rows()); }},
        {"an input of another shape", "ValueError",
         "nest: operand @1: broadcast: shape [3] does not broadcast to [3, 4] (axis 1: 3 against 4); only extent 1 repeats",
         [&] { copy_rows(out, view(numbers, {3})); }},
        {"a negative extent", "ValueError", "nest: operand @0: broadcast: shape [-3, 4] has a negative extent",
         [&] { run(copy_body(), space_of({-3, 4}), out, rows()); }},
        {"an output smaller than the space", "ValueError",
         "engine: the nest is not sound: invariant 12: %1 stores every point of parallel loop i0 to one place",
         [&] { copy_rows(empty({1, 4}, DType::Float64), rows()); }},
        {"an argument that is not there", "ValueError", "engine: the nest is not sound: invariant 6: %1 names operand 7 of 2",
         [&] {
             Body body;
             body.store(7, body.load(1, DType::Float64));
             run(body, space_of({3, 4}), out, rows());
         }},
        {"a value that is not there", "ValueError",
         "engine: the nest is not sound: invariant 4: %1 uses %9, which is not earlier",
         [&] {
             Body body = copy_body();
             body.insts[1].args[0] = 9;
             run(body, space_of({3, 4}), out, rows());
         }},
        {"an element type that the view does not have", "ValueError",
         "engine: the nest is not sound: invariant 6: %0 is float64 but @1 is int64",
         [&] { copy_rows(out, empty({3, 4}, DType::Int64)); }},
        {"a body without end", "ValueError", "expression: more than 65535 operations; evaluate it in parts with eval()",
         [&] {
             Body body;
             for (int i = 0; i < 70000; ++i) body.constant(DType::Int8, 1);
         }},
    });
}

TEST_CASE("explaining a call refuses what running it refuses") {
    const View out = empty({3, 4}, DType::Float64);
    const auto explain = [](const View& to, const View& from) {
        return [=] {
            const Argument arguments[] = {{to, Access::Write}, {from, Access::Read}};
            engine().explain(copy_body(), space_of({3, 4}), arguments);
        };
    };
    check_errors({
        {"a read-only output", "ValueError", "output: the view is read-only", explain(out.as_readonly(), rows())},
        {"an input of another shape", "ValueError",
         "nest: operand @1: broadcast: shape [5] does not broadcast to [3, 4] (axis 1: 5 against 4); only extent 1 repeats",
         explain(out, view(numbers, {5}))},
        {"an output smaller than the space", "ValueError",
         "engine: the nest is not sound: invariant 12: %1 stores every point of parallel loop i1 to one place",
         explain(empty({3, 1}, DType::Float64), rows())},
    });
    CHECK(error_of(explain(out, rows())) == "no error");
}

TEST_CASE("errors of targets") {
    const std::string best(host_target().name());
    check_errors({
        {"no target", "ValueError", "target 'z80' is unknown; the targets are host, baseline, avx2, avx512 and neon",
         [] { parse_target("z80"); }},
        {"no sizes", "ValueError", "caches 'large' are not three sizes such as 32K,1M,32M: those of the first, second and third level",
         [] { parse_caches("large"); }},
        {"an empty name", "ValueError", "target '' is unknown; the targets are host, baseline, avx2, avx512 and neon",
         [] { parse_target(""); }},
        {"a target of no processor", "ValueError",
         "engine: target '' cannot run here; the best that this processor supports is " + best,
         [] { Engine made(EngineOptions{.target = {static_cast<Isa>(kIsas.size())}}); }},
    });
    for (const Isa isa : {Isa::Avx2, Isa::Avx512, Isa::Neon}) {
        if (can_run({isa})) continue;
        const std::string name(Target{isa}.name());
        check_errors({
            {"a name of a better processor", "ValueError",
             "target '" + name + "' cannot run here; the best that this processor supports is " + best,
             [&] { parse_target(name); }},
            {"a better processor", "ValueError",
             "engine: target '" + name + "' cannot run here; the best that this processor supports is " + best,
             [&] { Engine made(EngineOptions{.target = {isa}}); }},
        });
    }
}
