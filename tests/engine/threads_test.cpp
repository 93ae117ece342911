// Threads that share engines, kernels and expressions. Most telling when built with STRIDEJIT_SANITIZE=thread.

#include <doctest/doctest.h>

#include <atomic>
#include <functional>
#include <string>
#include <thread>

#include "stridejit/kernels/stridejit.h"

using namespace stridejit;

namespace {

constexpr int kThreads = 4;

/// Runs `work(t)` in each of the threads at once.
void in_threads(const std::function<void(int)>& work) {
    std::atomic<int> ready{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < kThreads; ++t)
        threads.emplace_back([&, t] {
            for (++ready; ready < kThreads;) std::this_thread::yield();
            work(t);
        });
    for (std::thread& thread : threads) thread.join();
}

/// The elements i * rows + j * columns for the indices [i, j].
void fill_grid(const View& view, double rows, double columns) {
    for (std::int64_t i = 0; i < view.shape()[0]; ++i)
        for (std::int64_t j = 0; j < view.shape()[1]; ++j)
            view.set(static_cast<double>(i) * rows + static_cast<double>(j) * columns, i, j);
}

/// A 6 by 7 array in one of eight layouts.
View in_layout(int which) {
    switch (which % 8) {
        case 0: return empty({6, 7}, DType::Float64);
        case 1: return empty({6, 7}, DType::Float64, Order::Fortran);
        case 2: return empty({12, 7}, DType::Float64)[slice(0, none, 2)];
        case 3: return empty({6, 14}, DType::Float64)(ellipsis, slice(1, none, 2));
        case 4: return empty({6, 7}, DType::Float64)[slice(none, none, -1)];
        case 5: return empty({6, 7}, DType::Float64)(ellipsis, slice(none, none, -1));
        case 6: return empty({7, 12}, DType::Float64).transpose()[slice(0, none, 2)];
        default: return empty({6, 21}, DType::Float64)(ellipsis, slice(2, none, 3));
    }
}

std::vector<BackendChoice> backends() {
    std::string why;
    if (load_llvm_backend(why)) return {BackendChoice::Interpreter, BackendChoice::Llvm};
    return {BackendChoice::Interpreter};
}

}  // namespace

TEST_CASE("four threads call one compiled kernel with layouts of their own") {
    for (const BackendChoice backend : backends()) {
        Engine engine(EngineOptions{.backend = backend, .cache_kernels = 5});  // few, so that they come and go
        const CompiledKernel kernel = compile("x * 2 + y", engine);
        std::atomic<int> wrong{0};
        in_threads([&](int t) {
            for (int round = 0; round < 40; ++round) {
                const View x = in_layout(t + round), y = in_layout(t * 3 + round / 8), out = in_layout(round);
                fill_grid(x, 100 + t, 1);
                fill_grid(y, 1, round);
                kernel(out, {{"x", x}, {"y", y}});
                for (std::int64_t i = 0; i < 6; ++i)
                    for (std::int64_t j = 0; j < 7; ++j) {
                        const double expected = static_cast<double>(2 * (i * (100 + t) + j) + i + j * round);
                        if (out.get<double>(i, j) != expected) ++wrong;
                    }
            }
        });
        CHECK(wrong == 0);
        CHECK(engine.cache_stats().kernels <= 5);
    }
}

TEST_CASE("four threads run one bound kernel over one input") {
    for (const BackendChoice backend : backends()) {
        Engine engine(EngineOptions{.backend = backend});
        const View x = empty({40, 50}, DType::Float64);
        fill_grid(x, 1, 0.5);
        double expected = 0;
        for (std::int64_t i = 0; i < 40; ++i)
            for (std::int64_t j = 0; j < 50; ++j) expected += static_cast<double>(i) + 0.5 * static_cast<double>(j);
        const CompiledKernel kernel = compile("sum(x)", engine);
        std::atomic<int> wrong{0};
        in_threads([&](int) {
            const View out = empty({}, DType::Float64);
            const BoundKernel bound = kernel.bind(out, {{"x", x}});
            for (int round = 0; round < 100; ++round) {
                out.set(0.0);
                bound();
                if (out.item<double>() != expected) ++wrong;  // exact: every partial sum is a multiple of 0.5
            }
        });
        CHECK(wrong == 0);
        CHECK(engine.cache_stats().misses == 1);
    }
}

TEST_CASE("four threads share expressions, in several nests, while the cache is cleared under them") {
    for (const BackendChoice backend : backends()) {
        Engine engine(EngineOptions{.backend = backend, .cache_kernels = 2});
        const View x = empty({30, 20}, DType::Float64);
        fill_grid(x, 1, 1);
        const Expr centred = Expr(x) - mean(x, {.axes = {{1}}, .keepdims = true});
        std::atomic<int> wrong{0};
        in_threads([&](int t) {
            for (int round = 0; round < 15; ++round) {
                if (t == 0) engine.clear_cache();
                const View out = centred.eval(engine);
                for (std::int64_t i = 0; i < 30; ++i)
                    for (std::int64_t j = 0; j < 20; ++j)
                        if (out.get<double>(i, j) != static_cast<double>(j) - 9.5) ++wrong;
                if (max(x).item<double>(engine) != 48) ++wrong;
                (void)engine.cache_stats();
            }
        });
        CHECK(wrong == 0);
    }
}

TEST_CASE("four threads make engines, parse, and ask for the backend at once") {
    Engine shared(EngineOptions{.backend = BackendChoice::Auto});
    std::atomic<int> wrong{0};
    in_threads([&](int t) {
        for (int round = 0; round < 5; ++round) {
            if (shared.backend_name().empty()) ++wrong;
            Engine own(EngineOptions{.backend = BackendChoice::Interpreter});
            const View out = empty({3}, DType::Float64);
            compile("1 + " + std::to_string(t), own)(out, {});
            if (out.get<double>(2) != 1 + t) ++wrong;
            if (Engine::shared().target().name().empty()) ++wrong;
        }
    });
    CHECK(wrong == 0);
}

TEST_CASE("eight outputs of one array are written by threads side by side") {
    Engine engine(EngineOptions{.backend = BackendChoice::Auto});
    const View x = empty({8, 1000}, DType::Float64), out = empty({8, 1000}, DType::Float64);
    fill_grid(x, 1000, 1);
    const CompiledKernel kernel = compile("x + 1", engine);
    in_threads([&](int t) {
        for (int row = t; row < 8; row += kThreads) kernel(out[row], {{"x", x[row]}});
    });
    for (std::int64_t i = 0; i < 8; ++i)
        for (std::int64_t j = 0; j < 1000; ++j) REQUIRE(out.get<double>(i, j) == static_cast<double>(1000 * i + j + 1));
}
