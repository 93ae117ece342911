#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "stridejit/engine/cache.h"

using namespace stridejit;

namespace {

/// Counts its own kind, and nothing else.
class FakeKernel final : public Kernel {
public:
    explicit FakeKernel(std::atomic<int>& alive, std::size_t bytes = 100) : Kernel(run_nothing), alive_(alive), bytes_(bytes) {
        ++alive_;
    }
    ~FakeKernel() override { --alive_; }
    [[nodiscard]] std::size_t code_bytes() const override { return bytes_; }

private:
    static void run_nothing(char* const*, const std::int64_t*, const std::int64_t*, const Kernel*) {}

    std::atomic<int>& alive_;
    std::size_t bytes_;
};

/// A key that differs from those of other numbers.
Specialization key(std::uint32_t number) {
    Specialization what;
    what.plan.block_steps = number;
    return what;
}

/// A cache, and what was compiled for it.
struct Fixture {
    std::atomic<int> compiled{0}, alive{0};
    KernelCache cache;

    explicit Fixture(std::size_t capacity) : cache(capacity) {}

    std::shared_ptr<const Kernel> get(std::uint32_t number) {
        return cache.get(key(number), [&](const Specialization& what) {
            CHECK(what == key(number));
            ++compiled;
            return std::make_shared<const FakeKernel>(alive, 100 + number);
        });
    }
};

void wait_a_little() { std::this_thread::sleep_for(std::chrono::milliseconds(20)); }

}  // namespace

TEST_CASE("a kernel is compiled at its first use, and found after that") {
    Fixture fixture(10);
    CHECK_FALSE(fixture.cache.holds(key(1)));
    const auto first = fixture.get(1);
    CHECK(fixture.cache.holds(key(1)));
    CHECK(fixture.get(1) == first);
    CHECK(fixture.get(1) == first);
    CHECK(fixture.get(2) != first);
    CHECK(fixture.compiled == 2);
    const KernelCache::Stats stats = fixture.cache.stats();
    CHECK(stats.hits == 2);
    CHECK(stats.misses == 2);
    CHECK(stats.evictions == 0);
    CHECK(stats.kernels == 2);
    CHECK(stats.code_bytes == 101 + 102);
}

TEST_CASE("the cache never holds more than its capacity, and the least recently used leaves first") {
    for (const std::size_t capacity : {1, 2, 3, 7}) {
        CAPTURE(capacity);
        Fixture fixture(capacity);
        std::vector<std::uint32_t> order;  // what the cache should hold, the least recently used first
        int expected_compiled = 0, expected_evicted = 0;
        for (std::uint32_t step = 0; step < 500; ++step) {
            const std::uint32_t number = step * step % 11;
            const auto found = std::find(order.begin(), order.end(), number);
            if (found != order.end()) order.erase(found);
            else ++expected_compiled;
            order.push_back(number);
            if (order.size() > capacity) {
                order.erase(order.begin());
                ++expected_evicted;
            }
            fixture.get(number);
            REQUIRE(fixture.cache.stats().kernels == order.size());
            for (std::uint32_t each = 0; each < 11; ++each)
                REQUIRE(fixture.cache.holds(key(each)) == (std::find(order.begin(), order.end(), each) != order.end()));
        }
        std::size_t bytes = 0;
        for (const std::uint32_t number : order) bytes += 100 + number;
        CHECK(fixture.compiled == expected_compiled);
        CHECK(fixture.alive == static_cast<int>(order.size()));
        CHECK(fixture.cache.stats().hits == static_cast<std::uint64_t>(500 - expected_compiled));
        CHECK(fixture.cache.stats().misses == static_cast<std::uint64_t>(expected_compiled));
        CHECK(fixture.cache.stats().evictions == static_cast<std::uint64_t>(expected_evicted));
        CHECK(fixture.cache.stats().code_bytes == bytes);
    }
}

TEST_CASE("asking whether a kernel is held changes neither counts nor order") {
    Fixture fixture(2);
    fixture.get(1);
    fixture.get(2);
    CHECK(fixture.cache.holds(key(1)));
    CHECK(fixture.cache.stats().hits == 0);
    fixture.get(3);
    CHECK_FALSE(fixture.cache.holds(key(1)));
}

TEST_CASE("a capacity of nothing is one of one") {
    Fixture fixture(0);
    fixture.get(1);
    CHECK(fixture.cache.holds(key(1)));
    fixture.get(2);
    CHECK_FALSE(fixture.cache.holds(key(1)));
    CHECK(fixture.cache.stats().kernels == 1);
}

TEST_CASE("eight threads that want one kernel compile it once") {
    std::atomic<int> compiled{0}, alive{0};
    KernelCache cache(4);
    std::vector<std::shared_ptr<const Kernel>> kernels(8);
    std::vector<std::thread> threads;
    for (std::size_t t = 0; t < kernels.size(); ++t)
        threads.emplace_back([&, t] {
            kernels[t] = cache.get(key(1), [&](const Specialization&) {
                ++compiled;
                wait_a_little();
                return std::make_shared<const FakeKernel>(alive);
            });
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(compiled == 1);
    CHECK(alive == 1);
    for (const auto& kernel : kernels) CHECK(kernel == kernels[0]);
    CHECK(cache.stats().misses == 1);
    CHECK(cache.stats().hits == 7);
}

TEST_CASE("a slow compilation holds up nobody who wants another kernel") {
    Fixture fixture(4);
    std::atomic<bool> begun{false}, may_end{false};
    std::thread slow([&] {
        fixture.cache.get(key(1), [&](const Specialization&) {
            begun = true;
            while (!may_end) wait_a_little();
            return std::make_shared<const FakeKernel>(fixture.alive);
        });
    });
    while (!begun) wait_a_little();
    CHECK_FALSE(fixture.cache.holds(key(1)));
    fixture.get(2);  // returns although the other is not done
    CHECK(fixture.cache.holds(key(2)));
    may_end = true;
    slow.join();
    CHECK(fixture.cache.holds(key(1)));
}

TEST_CASE("an exception of the compiler reaches everybody who waited, and is not kept") {
    KernelCache cache(4);
    std::atomic<int> failed{0}, caught{0}, alive{0};
    std::vector<std::thread> threads;
    for (int t = 0; t < 8; ++t)
        threads.emplace_back([&] {
            try {
                cache.get(key(1), [&](const Specialization&) -> std::shared_ptr<const Kernel> {
                    ++failed;
                    wait_a_little();
                    throw std::runtime_error("no room");
                });
            } catch (const std::runtime_error& error) {
                if (std::string(error.what()) == "no room") ++caught;
            }
        });
    for (std::thread& thread : threads) thread.join();
    CHECK(caught == 8);
    CHECK(failed >= 1);
    CHECK_FALSE(cache.holds(key(1)));
    CHECK(cache.stats().kernels == 0);
    CHECK(cache.stats().code_bytes == 0);
    CHECK(cache.get(key(1), [&](const Specialization&) { return std::make_shared<const FakeKernel>(alive); }) != nullptr);
    CHECK(cache.holds(key(1)));
    CHECK(cache.stats().misses == static_cast<std::uint64_t>(failed) + 1);
}

TEST_CASE("clearing forgets what is done and counts on for what is being compiled") {
    Fixture fixture(4);
    fixture.get(1);
    fixture.get(2);
    std::atomic<bool> begun{false}, may_end{false};
    std::shared_ptr<const Kernel> made;
    std::thread slow([&] {
        made = fixture.cache.get(key(3), [&](const Specialization&) {
            begun = true;
            while (!may_end) wait_a_little();
            return std::make_shared<const FakeKernel>(fixture.alive, 500);
        });
    });
    while (!begun) wait_a_little();
    fixture.cache.clear();
    CHECK(fixture.alive == 0);
    CHECK_FALSE(fixture.cache.holds(key(1)));
    CHECK(fixture.cache.stats().code_bytes == 0);
    may_end = true;
    slow.join();
    CHECK(fixture.cache.holds(key(3)));
    CHECK(fixture.cache.stats().kernels == 1);
    CHECK(fixture.cache.stats().code_bytes == 500);
    fixture.cache.clear();
    CHECK(fixture.cache.stats().kernels == 0);
    CHECK(fixture.alive == 1);  // `made` holds it
    made.reset();
    CHECK(fixture.alive == 0);
    fixture.get(1);
    CHECK(fixture.compiled == 3);
}

TEST_CASE("a kernel that leaves the cache lives as long as somebody holds it") {
    Fixture fixture(1);
    auto held = fixture.get(1);
    fixture.get(2);
    CHECK(fixture.alive == 2);
    held.reset();
    CHECK(fixture.alive == 1);
    held = fixture.get(2);
    { Fixture other(1); other.get(5); CHECK(other.alive == 1); }
    fixture.cache.clear();
    CHECK(fixture.alive == 1);
}

TEST_CASE("threads that get, look and clear at once always have the kernel they asked for") {
    std::atomic<int> alive{0}, wrong{0};
    {
        KernelCache cache(3);
        std::vector<std::thread> threads;
        for (std::uint32_t t = 0; t < 4; ++t)
            threads.emplace_back([&, t] {
                for (std::uint32_t step = 0; step < 2000; ++step) {
                    const std::uint32_t number = (step * (t + 1) + step / 7) % 6;
                    const auto kernel = cache.get(
                        key(number), [&](const Specialization&) { return std::make_shared<const FakeKernel>(alive, number); });
                    if (kernel->code_bytes() != number) ++wrong;
                    (void)cache.holds(key(step % 6));
                    if (cache.stats().kernels > 3 + 4) ++wrong;  // those that others compile right now come on top
                    if (step % 97 == t) cache.clear();
                }
            });
        for (std::thread& thread : threads) thread.join();
        CHECK(wrong == 0);
        CHECK(cache.stats().hits + cache.stats().misses == 4 * 2000);
        CHECK(cache.stats().kernels <= 3);
        CHECK(alive == static_cast<int>(cache.stats().kernels));
    }
    CHECK(alive == 0);
}
