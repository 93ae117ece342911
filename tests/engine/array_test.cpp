#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <thread>
#include <vector>

#include "stridejit/stridejit.h"
#include "tests/errors/error_case.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

Dims dims(std::span<const std::int64_t> numbers) { return Dims(numbers.begin(), numbers.end()); }

struct Particle {
    char tag;
    double mass;
};
STRIDEJIT_RECORD(Particle, tag, mass);

}  // namespace

TEST_CASE("an array allocates aligned memory, contiguous in its order") {
    const Array c({10, 2}, DType::Int32), fortran({10, 2}, DType::Int32, Order::Fortran);
    CHECK(dims(c.strides()) == Dims{8, 4});
    CHECK(dims(fortran.strides()) == Dims{4, 40});
    CHECK(c.view().is_c_contig());
    CHECK_FALSE(c.view().is_f_contig());  // an array in C order does not pass for one in Fortran order
    CHECK(fortran.view().is_f_contig());
    CHECK_FALSE(fortran.view().is_c_contig());
    CHECK_NOTHROW((void)view(c, parse_declaration("int[:, ::1]")));
    CHECK_THROWS_AS((void)view(c, parse_declaration("int[::1, :]")), ValueError);
    CHECK_NOTHROW((void)view(fortran, parse_declaration("int[::1, :]")));
    CHECK(c.rank() == 2);
    CHECK(c.size() == 20);
    CHECK(c.itemsize() == 4);
    CHECK(c.nbytes() == 80);
    CHECK(c.order() == Order::C);
    CHECK_FALSE(c.readonly());
    CHECK(reinterpret_cast<std::uintptr_t>(c.data()) % 64 == 0);
    fill(c, 7);
    CHECK(c(9, 1).item<int>() == 7);
    CHECK(c[-1].get<int>(0) == 7);
    CHECK(c[newaxis].base() == c.view().base());
    const TypedView<int, 2, CContiguous> typed(c);
    CHECK(&typed(0, 0) == reinterpret_cast<int*>(c.data()));
    CHECK(sum(c).item<int>() == 140);
}

TEST_CASE("a format says what the elements are: scalars in either byte order, sub-arrays, records") {
    CHECK(Array({3}, 4, "i").view().dtype() == DType::Int32);
    CHECK(Array({3}, 8, ">d").view().swapped());
    CHECK(Array({3}, 8, "<d").view().dtype() == DType::Float64);
    const Array rows({3}, 24, "(2,3)i", Order::Fortran);
    CHECK(dims(rows.shape()) == Dims{3});
    CHECK(dims(rows.view().shape()) == Dims{3, 2, 3});
    CHECK(dims(rows.view().strides()) == Dims{24, 12, 4});
    const Array particles({2, 5}, sizeof(Particle), "T{c:tag:d:mass:}");
    CHECK(particles.itemsize() == 16);
    CHECK(dims(particles.records()["mass"].strides()) == Dims{80, 16});
    fill(particles.records()["mass"], 2.0);
    CHECK(reinterpret_cast<const Particle*>(particles.data())[9].mass == 2.0);
    CHECK(Array({4}, element_type_of<Particle>()).records().size() == 4);
}

TEST_CASE("extents of 0 are as good as others") {
    for (const Order order : {Order::C, Order::Fortran}) {
        const Array none({3, 0, 2}, DType::Float64, order);
        CHECK(none.size() == 0);
        CHECK(none.data() != nullptr);
        CHECK(none.view().copy().size() == 0);
        CHECK(Array({0}, DType::Int8, order, Allocate::No).view().size() == 0);
    }
}

TEST_CASE("errors of making an array that owns its memory") {
    static int numbers[6] = {};
    const Array later({3}, DType::Int32, Order::C, Allocate::No);
    check_errors({
        {"no axis", "ValueError", "array: the shape has no axis; an array has one at least", [] { Array({}, DType::Int8); }},
        {"a negative extent", "ValueError", "array: shape [2, -1] has a negative extent", [] { Array({2, -1}, DType::Int8); }},
        {"no item size", "ValueError", "array: the item size is 0; it counts bytes from 1", [] { Array({2}, 0, "i"); }},
        {"a negative item size", "ValueError", "array: the item size is -4; it counts bytes from 1",
         [] { Array({2}, -4, "i"); }},
        {"another item size", "ValueError", "Item size of buffer (8 bytes) does not match size of 'int32' (4 bytes)", [] { Array({2}, 8, "i"); }},
        {"no format", "TypeError", "array: the format is null; it has to say what the elements are",
         [] { Array({2}, 4, nullptr); }},
        {"more bytes than 63 bits count", "ValueError",
         "array: shape [1099511627776, 1099511627776] with items of 8 bytes is larger than any memory",
         [] { Array({1ll << 40, 1ll << 40}, DType::Float64); }},
        {"more bytes than any memory has", "ValueError",
         "array: shape [9223372036854775807] with items of 1 bytes is larger than any memory",
         [] { Array({INT64_MAX}, DType::Int8); }},
        {"more bytes than 63 bits count, without memory", "ValueError",
         "array: shape [1099511627776, 1099511627776] with items of 8 bytes is larger than any memory",
         [] { Array({1ll << 40, 1ll << 40}, DType::Float64, Order::Fortran, Allocate::No); }},
        {"no memory yet", "ValueError", "array: there is no memory yet; set_data() says where it is", [&] { (void)later.view(); }},
        {"no memory yet for a slice", "ValueError", "array: there is no memory yet; set_data() says where it is",
         [&] { (void)later[0]; }},
        {"null as memory", "ValueError", "array: null pointer for shape [3]", [&] { later.set_data(nullptr); }},
        {"null with a shape", "ValueError", "array: null pointer for shape [3]",
         [] { array(static_cast<int*>(nullptr), {3}); }},
        {"memory twice", "ValueError",
         "array: it has memory already; only one that was made with Allocate::No is told where it is",
         [] { Array({3}, DType::Int32).set_data(numbers); }},
        {"complex numbers", "TypeError", "array: the elements are complex256, with which the engine cannot compute",
         [] { (void)Array({3}, 32, "Zg").view(); }},
        {"records as numbers", "TypeError",
         "array: the elements are record, with which the engine cannot compute; records() shows their fields",
         [] { (void)Array({3}, element_type_of<Particle>()).view(); }},
        {"numbers as records", "TypeError", "records: the elements are int32, not records",
         [] { (void)Array({3}, DType::Int32).records(); }},
    });
}

TEST_CASE("memory that comes later is freed by the callback, once, with the last handle or view") {
    static int freed = 0;
    static void* last = nullptr;
    freed = 0;
    void* const memory = std::malloc(6 * sizeof(int));
    View part;
    {
        const Array first({2, 3}, DType::Int32, Order::Fortran, Allocate::No);
        CHECK(first.data() == nullptr);
        first.set_data(memory);
        first.set_free([](void* data) { ++freed, last = data, std::free(data); });
        const Array second = first;
        CHECK(second.data() == memory);
        fill(second, 5);
        part = second.view().T()[slice(1, none)];
    }
    CHECK(freed == 0);
    CHECK(part.get<int>(1, 1) == 5);
    const View copy = part.copy();
    part = View();
    CHECK(freed == 1);
    CHECK(last == memory);
    CHECK(copy.get<int>(1, 1) == 5);
}

TEST_CASE("a callback replaces our own release of memory that we allocated; without one, memory set later stays") {
    void* given = nullptr;
    char* allocated = nullptr;
    {
        const Array array({4}, DType::Int8);
        allocated = array.data();
        array.set_free([&](void* data) { std::free(given = data); });
    }
    CHECK(given == allocated);
    int numbers[3] = {1, 2, 3};
    {
        const Array array({3}, DType::Int32, Order::C, Allocate::No);
        array.set_data(numbers);
        array.view().set(9, 1);
    }
    CHECK(numbers[1] == 9);
}

TEST_CASE("a pointer with a shape, and a C array, are arrays of the caller's memory") {
    int numbers[2][3] = {{0, 1, 2}, {3, 4, 5}};
    const Array c = array(&numbers[0][0], {2, 3}), fortran = array(&numbers[0][0], {3, 2}, Order::Fortran), whole = array(numbers);
    CHECK(c.data() == reinterpret_cast<char*>(numbers));
    CHECK(c.view().get<int>(1, 0) == 3);
    CHECK(fortran.view().get<int>(1, 0) == 1);
    CHECK(dims(whole.shape()) == Dims{2, 3});
    whole.view().set(50, 1, 2);
    CHECK(numbers[1][2] == 50);
    const float constant[2] = {1, 2};
    CHECK(array(constant).view().readonly());
    CHECK(array(constant, {2}).readonly());
    Particle particles[3] = {};
    CHECK(array(particles, {3}).records()["mass"].data() == reinterpret_cast<char*>(&particles[0].mass));
}

TEST_CASE("views taken and dropped by many threads free the memory once, after the last") {
    for (int round = 0; round < 20; ++round) {
        std::atomic<int> freed = 0;
        std::atomic<bool> go = false;
        std::vector<std::thread> threads;
        std::vector<double> memory(64, 1.0);
        {
            const Array array({8, 8}, DType::Float64, Order::C, Allocate::No);
            array.set_data(memory.data());
            array.set_free([&](void*) { ++freed; });
            for (int t = 0; t < 4; ++t)
                threads.emplace_back([&go, &freed, mine = array.view(), handle = array, t]() mutable {
                    while (!go) std::this_thread::yield();
                    for (int i = 0; i < 200; ++i) {
                        const View row = mine[(t + i) % 8], column = handle(ellipsis, i % 8).T();
                        if (row.get<double>(i % 8) + column.get<double>(0) != 2.0 || freed != 0) std::abort();
                        std::vector<View> kept(mine.begin(), mine.end());
                        kept[static_cast<std::size_t>(i) % 8] = View();
                    }
                    mine = View();
                    // The last handles go with the threads, in any of them.
                });
        }
        CHECK(freed == 0);
        go = true;
        for (std::thread& thread : threads) thread.join();
        threads.clear();
        CHECK(freed == 1);
    }
}
