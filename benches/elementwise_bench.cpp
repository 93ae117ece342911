// a*b + c into a given array, against a hand-written loop and Eigen.

#include <cstring>

#include "contenders.h"
#include "harness.h"

namespace stridejit::bench {

void bench_elementwise(const Settings& settings) {
    print_heading("a*b + c, contiguous float64, out given; the size is that of the four arrays together");
    if (!has_avx512()) return print({"needs AVX-512: the loops by hand are written for it", "", 0, 0, false});
    std::vector<double> sizes = {16384, 65536, 1 << 20, 16 << 20, 256 << 20};
    if (!settings.quick) sizes.push_back(double{2} * (1 << 30));
    const CompiledKernel kernel = compile("a*b + c");
    for (const double bytes : sizes) {
        const auto n = static_cast<std::int64_t>(bytes / 4 / sizeof(double));
        const View memory = empty({4, n}, DType::Float64);
        double* const out = reinterpret_cast<double*>(memory.data());
        double *const a = out + n, *const b = a + n, *const c = b + n;
        fill_random(out, static_cast<std::size_t>(4 * n));
        const auto count = static_cast<std::size_t>(n);
        const BoundKernel bound = kernel.bind(memory[0], {{"a", memory[1]}, {"b", memory[2]}, {"c", memory[3]}});
        const std::string what = "a*b + c, " + size_text(bytes);
        contenders::multiply_add(out, a, b, c, count);
        const View expected = copy_of(memory[0]);
        std::memset(out, 0, count * sizeof(double));
        bound();
        require_same(what, std::memcmp(expected.data(), out, count * sizeof(double)) == 0);
        const auto ours = [&] { bound(); };
        print_pairs(what, "by hand", compare(settings, ours, [&] { contenders::multiply_add(out, a, b, c, count); }), bytes,
                    bytes <= (1 << 20) ? 0.90 : 0.95);
        if (bytes >= (16 << 20))
            print_pairs("", "by hand, streaming", compare(settings, ours, [&] { contenders::multiply_add_streaming(out, a, b, c, count); }), bytes, 0);
        print_pairs("", "Eigen  ", compare(settings, ours, [&] { contenders::eigen_multiply_add(out, a, b, c, count); }), bytes, 0);
    }
}

}  // namespace stridejit::bench
