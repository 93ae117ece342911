#include <doctest/doctest.h>

#include <functional>
#include <string>

#include "stridejit/stridejit.h"

using namespace stridejit;

namespace {

/// The text of the TypeError, or what came instead.
std::string type_error(const std::function<void()>& use) {
    try {
        use();
    } catch (const TypeError& error) {
        return error.what();
    } catch (const std::exception& error) {
        return std::string("another class: ") + error.what();
    }
    return "no error";
}

}  // namespace

TEST_CASE("whatever uses a view that is not set is a TypeError") {
    const View unset;
    CHECK(unset.is_none());
    const View array = empty({3}, DType::Float64);
    const CompiledKernel kernel = compile("x + 1");
    const std::function<void()> uses[] = {
        [&] { (void)unset[0]; },
        [&] { (void)unset(slice(none, none)); },
        [&] { (void)unset(); },
        [&] { (void)unset.transpose(); },
        [&] { (void)unset.transpose({0}); },
        [&] { (void)unset.broadcast_to({3}); },
        [&] { (void)unset.as_readonly(); },
        [&] { (void)unset.get<double>(0); },
        [&] { unset.set<double>(1, 0); },
        [&] { (void)unset.begin(); },
        [&] { (void)unset.T(); },
        [&] { (void)unset.copy(); },
        [&] { (void)unset.copy_fortran(); },
        [&] { (void)unset.item<double>(); },
        [&] { unset.require_writable("test"); },
        [&] { (void)view(unset, parse_declaration("double[:]")); },
        [&] { (void)copy_of(unset); },
        [&] { copy(unset, array); },
        [&] { copy(array, unset); },
        [&] { fill(unset, 1.0); },
        [&] { assign(unset, array); },
        [&] { assign(array, unset); },
        [&] { (void)(Expr(array) + unset); },
        [&] { (void)sum(unset).eval(); },
        [&] { kernel(array, {{"x", unset}}); },
        [&] { kernel(unset, {{"x", array}}); },
        [&] { (void)kernel.bind(array, {{"x", unset}}); },
    };
    for (const auto& use : uses) {
        const std::string text = type_error(use);
        CHECK_MESSAGE(text.ends_with(": the view is not set; it stands for no memory"), text);
    }
}

TEST_CASE("empty views, and what is made of them, are set") {
    const View nothing(nullptr, DType::Int32, {{0}, {4}, {}});
    CHECK_FALSE(nothing.is_none());
    CHECK_FALSE(nothing[slice(none, none)].is_none());
    CHECK_FALSE(nothing.transpose().is_none());
    CHECK_FALSE(View(nothing).is_none());
    CHECK(sum(nothing).item<int>() == 0);
    CHECK(View().shape()[0] == 0);
}

TEST_CASE("where there is no element, no pointer is followed") {
    const View view(nullptr, DType::Int32, {{3, 0}, {8, 4}, {0, -1}});
    CHECK(view[1].size() == 0);
    CHECK(view(2, slice(none, none, -1)).size() == 0);
    CHECK(view(slice(none, none, -1), newaxis).size() == 0);
}
