// Calls whose output shares memory with their input, against loops by hand and against copying the input first.

#include <cstring>

#include "contenders.h"
#include "harness.h"

namespace stridejit::bench {
namespace {

/// `expression` of a, which views `memory`, stored into `out`. `by_hand` does the same to the whole of `memory`.
void measure(const Settings& settings, const std::string& what, const View& memory, const View& out, const View& a,
             const CompiledKernel& kernel, const std::function<void()>& by_hand) {
    const auto bytes = static_cast<std::size_t>(memory.nbytes());
    const View before = copy_of(memory), spare = empty(a.shape(), DType::Float64);
    const auto ours = [&] { kernel.run(out, std::array{Binding{"a", a}}); };
    const auto copying = [&] {
        copy(spare, a);
        kernel.run(out, std::array{Binding{"a", spare}});
    };
    by_hand();
    const View expected = copy_of(memory);
    for (const std::function<void()>& each : {std::function<void()>(ours), std::function<void()>(copying)}) {
        std::memcpy(memory.data(), before.data(), bytes);
        each();
        require_same(what, std::memcmp(expected.data(), memory.data(), bytes) == 0);
    }
    std::memset(memory.data(), 0, bytes);  // doubled over and over, other numbers would become infinite
    print_pairs(what, "by hand", compare(settings, ours, by_hand), 2 * static_cast<double>(bytes), 0);
    print_pairs("", "copying first", compare(settings, ours, copying), 2 * static_cast<double>(bytes), 0);
}

}  // namespace

void bench_overlap(const Settings& settings) {
    print_heading("output and input share memory, float64; bytes are those of the array, read and written");
    if (!has_avx512()) return print({"needs AVX-512: the loops by hand are written for it", "", 0, 0, false});
    const CompiledKernel doubled = compile("a * 2"), same = compile("a");
    for (const double bytes : {double{1 << 20}, double{64 << 20}}) {
        const auto n = static_cast<std::int64_t>(bytes / sizeof(double));
        const auto side = bytes > (1 << 20) ? std::int64_t{2896} : std::int64_t{362};
        const View line = empty({n}, DType::Float64), square = empty({side, side}, DType::Float64);
        auto* const numbers = reinterpret_cast<double*>(line.data());
        const auto count = static_cast<std::size_t>(n);
        fill_random(numbers, count);
        fill_random(reinterpret_cast<double*>(square.data()), static_cast<std::size_t>(side * side));
        const std::string size = ", " + size_text(bytes);
        measure(settings, "a[1:] = a[:-1] * 2" + size, line, line[slice(1, none)], line[slice(none, -1)], doubled,
                [&] { contenders::double_up(numbers, count - 1); });
        fill_random(numbers, count);
        measure(settings, "a[:-1] = a[1:] * 2" + size, line, line[slice(none, -1)], line[slice(1, none)], doubled,
                [&] { contenders::double_down(numbers, count - 1); });
        fill_random(numbers, count);
        measure(settings, "a[:] = a[::-1]" + size, line, line, line[slice(none, none, -1)], same,
                [&] { contenders::reverse(numbers, count); });
        measure(settings, "a[:] = a.T" + size, square, square, square.transpose(), same,
                [&] { contenders::transpose_square(reinterpret_cast<double*>(square.data()), static_cast<std::size_t>(side)); });
    }
}

}  // namespace stridejit::bench
