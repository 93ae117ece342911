// Calls of prepared kernels allocate nothing. A program of its own: it counts every allocation of the process.

#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <new>

#include "stridejit/kernels/stridejit.h"

namespace {

std::atomic<std::size_t> allocations{0};
std::atomic<std::size_t> largest{0};  ///< bytes

void* counted(std::size_t bytes, std::size_t alignment = 0) {
    ++allocations;
    if (bytes > largest) largest = bytes;
    void* const memory = alignment == 0 ? std::malloc(bytes) : std::aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment);
    if (!memory) throw std::bad_alloc();
    return memory;
}

}  // namespace

void* operator new(std::size_t bytes) { return counted(bytes); }
void* operator new[](std::size_t bytes) { return counted(bytes); }
void* operator new(std::size_t bytes, std::align_val_t alignment) { return counted(bytes, static_cast<std::size_t>(alignment)); }
void* operator new[](std::size_t bytes, std::align_val_t alignment) { return counted(bytes, static_cast<std::size_t>(alignment)); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::align_val_t) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }
void operator delete[](void* memory, std::size_t, std::align_val_t) noexcept { std::free(memory); }

using namespace stridejit;

namespace {

template <class Function>
std::size_t allocations_of(const Function& function) {
    const std::size_t before = allocations;
    function();
    return allocations - before;
}

std::vector<BackendChoice> backends() {
    std::string why;
    if (load_llvm_backend(why)) return {BackendChoice::Interpreter, BackendChoice::Llvm};
    return {BackendChoice::Interpreter};
}

View filled(Dims shape) {
    const View view = empty(as_span(shape), DType::Float64);
    fill(view, 0.5);
    return view;
}

constexpr const char* kSources[] = {"x * 2 + y", "sqrt(abs(x)) / (y + 3)", "sum(x * y, axis=1)", "sum(x, axis=0)", "max(x)",
                                    "where(x > y, x, y)"};

}  // namespace

TEST_CASE("the counter counts") {
    CHECK(allocations_of([] { delete new int(3); }) == 1);
    CHECK(allocations_of([] { (void)filled({3}); }) > 0);
}

TEST_CASE("a compiled kernel allocates nothing for layouts that it knows") {
    for (const BackendChoice backend : backends()) {
        Engine engine(EngineOptions{.backend = backend});
        for (const char* source : kSources) {
            CAPTURE(source);
            const CompiledKernel kernel = compile(source, engine);
            const View x = filled({30, 40}), y = filled({30, 40});
            const View out = kernel.substitute(kernel.names().size() == 1 ? std::initializer_list<Binding>{{"x", x}}
                                                                          : std::initializer_list<Binding>{{"x", x}, {"y", y}})
                                 .eval(engine);
            const auto call = [&] {
                if (kernel.names().size() == 1) kernel(out, {{"x", x}});
                else kernel(out, {{"x", x}, {"y", y}});
            };
            call();
            CHECK(allocations_of(call) == 0);
            CHECK(allocations_of([&] { for (int i = 0; i < 100; ++i) call(); }) == 0);
        }
    }
}

TEST_CASE("a bound kernel allocates nothing") {
    for (const BackendChoice backend : backends()) {
        Engine engine(EngineOptions{.backend = backend});
        const View x = filled({30, 40}), y = filled({40, 30}).transpose(), out = filled({30, 40});
        const BoundKernel bound = compile("x * 2 + y", engine).bind(out, {{"x", x}, {"y", y}});
        bound();
        CHECK(allocations_of([&] { for (int i = 0; i < 100; ++i) bound(); }) == 0);
        const BoundKernel row = compile("x[3] + x[4]", engine).bind(out[0], {{"x", x}});
        CHECK(allocations_of([&] { row(); }) == 0);
    }
}

TEST_CASE("a kernel of several outputs allocates nothing for layouts that it knows, nor does a bound one") {
    for (const BackendChoice backend : backends()) {
        Engine engine(EngineOptions{.backend = backend});
        const View x = filled({30, 40}), y = filled({30, 40}), low = filled({}), high = filled({}), rows = filled({30}), out = filled({30, 40});
        const CompiledKernel ends = compile_all("min(x), max(x)", engine), passes = compile_all("sum(x, axis=1), x * 2 + y", engine);
        const BoundKernel both = ends.bind({low, high}, {{"x", x}}), two = passes.bind({rows, out}, {{"x", x}, {"y", y}});
        const View of_ends[] = {low, high}, of_passes[] = {rows, out};
        const auto call = [&] {
            const Binding one[] = {{"x", x}}, several[] = {{"x", x}, {"y", y}};
            ends.run(of_ends, one);
            passes.run(of_passes, several);
        };
        call();
        CHECK(allocations_of([&] { for (int i = 0; i < 100; ++i) call(); }) == 0);
        CHECK(allocations_of([&] { for (int i = 0; i < 100; ++i) both(), two(); }) == 0);
    }
}

TEST_CASE("a prepared call of the engine allocates nothing, and preparing it again little") {
    for (const BackendChoice backend : backends()) {
        Engine engine(EngineOptions{.backend = backend});
        const View x = filled({30, 40}), out = filled({30, 40});
        Body body;
        body.store(0, body.load(1, DType::Float64));
        const NestOperand operands[] = {{DType::Float64, Access::Write, &out.layout()}, {DType::Float64, Access::Read, &x.layout()}};
        const Space space{{30, 40}, {false, false}};
        Prepared prepared = engine.prepare(body, space, operands);
        char* const pointers[] = {out.data(), x.data()};
        CHECK(allocations_of([&] { prepared(pointers); }) == 0);
        CHECK(allocations_of([&] { prepared = engine.prepare(body, space, operands); }) <= 6);
    }
}

TEST_CASE("slicing, transposing and asking a view for its elements allocate nothing") {
    const View x = filled({6, 7, 8});
    double sum = 0;
    CHECK(allocations_of([&] {
              const View part = x(slice(1, none, 2), 3, slice(none, none, -1)).transpose()[newaxis].as_readonly();
              for (std::int64_t i = 0; i < 8; ++i) sum += part.get<double>(0, i, 1);
          }) == 0);
    CHECK(sum == 4.0);
}

TEST_CASE("shifts, reversals, stencils and transpositions in place take no more memory than the scratch") {
    for (const BackendChoice backend : backends()) {
        Engine engine(EngineOptions{.backend = backend});
        const View line = filled({300000}), square = filled({600, 600});
        const auto most = [&](const View& out, const Expr& expression) {
            largest = 0;
            assign(out, expression, engine);
            return largest.load();
        };
        constexpr std::size_t kScratch = 64 << 10;
        for (const bool counts : {false, true}) {  // compiling takes what it takes: the second call counts
            const auto check = [&](const View& out, const Expr& expression) {
                const std::size_t bytes = most(out, expression);
                if (counts) CHECK(bytes <= kScratch);
            };
            check(line[slice(1, none)], Expr(line[slice(none, -1)]) * 2);
            check(line[slice(none, -1)], Expr(line[slice(1, none)]) * 2);
            check(line[slice(1, -1)], Expr(line[slice(none, -2)]) + line[slice(2, none)]);
            check(line, line[slice(none, none, -1)]);
            check(square[slice(1, none)], Expr(square[slice(none, -1)]) + 1);
            check(square[slice(none, -1)], square[slice(1, none)]);
            check(square(ellipsis, slice(1, none)), square(ellipsis, slice(none, -1)));
            check(square, Expr(square) + square.transpose());
            check(square, Expr(square) - square[300]);
        }
    }
}
