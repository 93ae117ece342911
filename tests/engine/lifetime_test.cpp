#include <doctest/doctest.h>

#include <fstream>
#include <string>

#include "stridejit/engine/kernel.h"
#include "stridejit/kernels/stridejit.h"
#include "tests/support/arrays.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

bool llvm_is_there() {
    std::string why;
    return load_llvm_backend(why) != nullptr;
}

std::vector<BackendChoice> backends() {
    if (llvm_is_there()) return {BackendChoice::Interpreter, BackendChoice::Llvm};
    return {BackendChoice::Interpreter};
}

/// Bytes of this process that can be executed and belong to no file: machine code that was made here.
std::size_t made_code_bytes() {
    std::ifstream maps("/proc/self/maps");
    std::size_t total = 0;
    for (std::string line; std::getline(maps, line);) {
        std::size_t begin = 0, end = 0;
        char access[5] = "", path[256] = "";
        const int read = std::sscanf(line.c_str(), "%zx-%zx %4s %*s %*s %*s %255s", &begin, &end, access, path);
        if (read == 3 && access[2] == 'x') total += end - begin;
    }
    return total;
}

/// One kernel of its own for each `number`: constants are in the key.
CompiledKernel numbered(int number, Engine& engine) { return compile("x * 2 + " + std::to_string(number), engine); }

View ones() {
    const View x = empty({50}, DType::Float64);
    for (std::int64_t i = 0; i < 50; ++i) x.set(1.0, i);
    return x;
}

bool all_are(const View& view, double expected) {
    for (std::int64_t i = 0; i < view.size(); ++i)
        if (view.get<double>(i) != expected) return false;
    return true;
}

}  // namespace

TEST_CASE("machine code is unmapped when neither the cache nor anybody else holds its kernel") {
    if (!llvm_is_there()) return;
    Engine engine(EngineOptions{.backend = BackendChoice::Llvm});
    const View x = ones(), out = empty({50}, DType::Float64);
    numbered(0, engine)(out, {{"x", x}});  // the linker's own pages come with the first
    engine.clear_cache();
    const std::size_t before = made_code_bytes();
    for (int i = 1; i <= 20; ++i) numbered(i, engine)(out, {{"x", x}});
    CHECK(engine.cache_stats().code_bytes > 0);
    const std::size_t full = made_code_bytes();
    CHECK(full >= before + 20 * 4096);
    engine.clear_cache();
    CHECK(engine.cache_stats().code_bytes == 0);
    CHECK(made_code_bytes() == before);
}

TEST_CASE("a kernel that somebody holds keeps its code when the cache forgets it") {
    for (const BackendChoice backend : backends()) {
        Engine engine(EngineOptions{.backend = backend, .cache_kernels = 1});
        const View x = ones(), out = empty({50}, DType::Float64);
        const CompiledKernel kernel = numbered(7, engine);
        kernel(out, {{"x", x}});
        const BoundKernel bound = kernel.bind(out, {{"x", x}});
        numbered(8, engine)(out, {{"x", x}});  // evicts it
        CHECK(engine.cache_stats().evictions == 1);
        CHECK(all_are(out, 10.0));
        bound();
        CHECK(all_are(out, 9.0));
        engine.clear_cache();
        fill(out, 0.0, engine);
        kernel(out, {{"x", x}});
        CHECK(all_are(out, 9.0));
    }
}

TEST_CASE("kernels run on when their engine is gone, in one nest or in several") {
    for (const BackendChoice backend : backends())
        for (const char* source : {"x * 2 + 7", "x - mean(x) + 9"}) {
            CAPTURE(source);
            const View x = ones(), out = empty({50}, DType::Float64), other = empty({100}, DType::Float64);
            std::unique_ptr<CompiledKernel> kernel;
            BoundKernel bound;
            {
                Engine engine(EngineOptions{.backend = backend});
                kernel = std::make_unique<CompiledKernel>(compile(source, engine));
                (*kernel)(out, {{"x", x}});
                bound = kernel->bind(out, {{"x", x}});
            }
            fill(out, 0.0);
            bound();
            CHECK(all_are(out, 9.0));
            fill(out, 0.0);
            (*kernel)(out, {{"x", x}});
            CHECK(all_are(out, 9.0));
            const View strided = other[slice(0, none, 2)];  // a layout that it has not seen, so it is compiled now
            (*kernel)(strided, {{"x", x}});
            CHECK(all_are(strided, 9.0));
            kernel.reset();
            fill(out, 0.0);
            bound();
            CHECK(all_are(out, 9.0));
        }
}

TEST_CASE("a bound kernel keeps the memory of its views") {
    Engine engine(EngineOptions{.backend = BackendChoice::Interpreter});
    const View out = empty({50}, DType::Float64);
    BoundKernel bound;
    std::weak_ptr<const void> watched;
    {
        const View x = ones();
        watched = x.owner();
        bound = compile("x + x", engine).bind(out, {{"x", x}});
    }
    CHECK_FALSE(watched.expired());
    bound();
    CHECK(all_are(out, 2.0));
    bound = BoundKernel();
    CHECK(watched.expired());
}

TEST_CASE("indirect views are read and written through their pointers, alone and together") {
    Engine engine(EngineOptions{.backend = BackendChoice::Interpreter});
    // Three rows of four, in no order, each behind a gap of one element that nobody may touch.
    double memory[3][5];
    for (auto& row : memory)
        for (double& element : row) element = -1;
    char* pointers[3] = {reinterpret_cast<char*>(memory[2]), reinterpret_cast<char*>(memory[0]), reinterpret_cast<char*>(memory[1])};
    const View rows(pointers, DType::Float64, {{3, 4}, {8, 8}, {8, -1}});
    const View plain = random_array({3, 4}, DType::Float64);
    copy(rows, plain, engine);
    const int place[3] = {2, 0, 1};
    for (int i = 0; i < 3; ++i) {
        CHECK(memory[i][0] == -1);
        for (int j = 0; j < 4; ++j) {
            const auto same = [](double a, double b) { return a == b || (a != a && b != b); };
            CHECK(same(memory[place[i]][1 + j], plain.get<double>(i, j)));
            CHECK(same(rows.get<double>(i, j), plain.get<double>(i, j)));
        }
    }
    CHECK(bits_of(copy_of(rows, Order::C, engine)) == bits_of(plain));
    CHECK(bits_of(copy_of(rows, Order::Fortran, engine)) == bits_of(plain));
    CHECK(bits_of(copy_of(rows(slice(none, none, -1), slice(1, 3)), Order::C, engine)) ==
          bits_of(copy_of(plain(slice(none, none, -1), slice(1, 3)), Order::C, engine)));
    CHECK(bits_of(copy_of(rows[1], Order::C, engine)) == bits_of(copy_of(plain[1], Order::C, engine)));
    CHECK(bits_of(copy_of(rows.broadcast_to({2, 3, 4}), Order::C, engine)) ==
          bits_of(copy_of(plain.broadcast_to({2, 3, 4}), Order::C, engine)));
    for (std::int64_t i = 0; i < 3; ++i)
        for (std::int64_t j = 0; j < 4; ++j) rows.set(static_cast<double>(10 * i + j), i, j);
    assign(rows, Expr(rows) * 2.0 + sum(rows, {.axes = {{1}}, .keepdims = true}), engine);
    for (std::int64_t i = 0; i < 3; ++i)
        for (std::int64_t j = 0; j < 4; ++j)
            CHECK(rows.get<double>(i, j) == 2.0 * static_cast<double>(10 * i + j) + static_cast<double>(40 * i + 6));
    for (const auto& row : memory) CHECK(row[0] == -1);
}

TEST_CASE("pointers to pointers: every axis indirect") {
    Engine engine(EngineOptions{.backend = BackendChoice::Interpreter});
    std::int32_t cells[2][3] = {{1, 2, 3}, {4, 5, 6}};
    char* columns[2][3];
    char* rows[2];
    for (int i = 0; i < 2; ++i) {
        for (int j = 0; j < 3; ++j) columns[i][j] = reinterpret_cast<char*>(&cells[i][j]);
        rows[i] = reinterpret_cast<char*>(columns[i]);
    }
    const View all(rows, DType::Int32, {{2, 3}, {8, 8}, {0, 0}});
    CHECK(sum(all).item<std::int64_t>(engine) == 21);
    CHECK(all(1, 2).item<int>() == 6);
    assign(all, Expr(all) + 1, engine);
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 3; ++j) CHECK(cells[i][j] == 3 * i + j + 2);
}
