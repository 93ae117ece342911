#include <doctest/doctest.h>

#include <random>
#include <vector>

#include "stridejit/ir/small_vector.h"

using namespace stridejit;

TEST_CASE("a small vector does as std::vector, inline and on the heap") {
    std::mt19937 random(1);
    SmallVector<int, 4> small;
    std::vector<int> plain;
    for (int step = 0; step < 5000; ++step) {
        const int value = static_cast<int>(random() % 1000);
        const std::size_t at = plain.empty() ? 0 : random() % plain.size();
        switch (random() % 8) {
            case 0: case 1: small.push_back(value), plain.push_back(value); break;
            case 2: small.insert(at, value), plain.insert(plain.begin() + static_cast<long>(at), value); break;
            case 3: if (!plain.empty()) small.erase(at), plain.erase(plain.begin() + static_cast<long>(at)); break;
            case 4: if (!plain.empty()) small.pop_back(), plain.pop_back(); break;
            case 5: small.resize(random() % 9, value), plain.resize(small.size(), value); break;
            case 6: if (!plain.empty()) small.push_back(small[at]), plain.push_back(plain[at]); break;
            case 7: if (random() % 8 == 0) small.clear(), plain.clear(); break;
        }
        if (plain.size() > 12) small.resize(3), plain.resize(3);
        REQUIRE(std::vector<int>(small.begin(), small.end()) == plain);
    }
}

TEST_CASE("moving a small vector leaves nothing behind, copying leaves all") {
    for (const std::size_t from_size : {0u, 3u, 9u})
        for (const std::size_t to_size : {0u, 3u, 9u}) {
            SmallVector<int, 4> from(from_size, 7), to(to_size, 8);
            const SmallVector<int, 4> expected = from;
            to = from;
            CHECK(to == expected);
            CHECK(from == expected);
            to = SmallVector<int, 4>(to_size, 8);
            to = std::move(from);
            CHECK(to == expected);
            CHECK(from.empty());
            from.push_back(1);
            CHECK(from == SmallVector<int, 4>{1});
            CHECK(to == expected);
        }
}
