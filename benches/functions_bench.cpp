// Elementary functions of contiguous arrays, against the C library's own vector forms (libmvec, up to 4 units of the last
// place off) in a loop by hand, and against a loop over the scalar ones.

#include "functions_contenders.h"

#include "harness.h"

namespace stridejit::bench {

void bench_functions(const Settings& settings) {
    print_heading("elementary functions, contiguous, out given; the size is that of one array");
    if (!has_avx512()) return print({"needs AVX-512: the loops by hand are written for it", "", 0, 0, false});
    std::vector<double> sizes = {65536};
    if (!settings.quick) sizes.push_back(64 << 20);
    const auto measure = [&](const contenders::VectorFunction& each, DType dtype, double bytes) {
        const auto count = static_cast<std::size_t>(bytes) / static_cast<std::size_t>(item_bytes(dtype));
        const View memory = empty({3, static_cast<std::int64_t>(count)}, dtype);
        visit(dtype, [&](auto tag) {
            using T = typename decltype(tag)::type;
            auto* const data = reinterpret_cast<T*>(memory.data());
            fill_random(data, 3 * count);
            for (std::size_t i = 0; i < 3 * count; ++i) data[i] = static_cast<T>(data[i] * static_cast<T>(4));
        });
        const CompiledKernel kernel = compile(std::string(each.name) + (each.arguments == 2 ? "(a, b)" : "(a)"));
        const BoundKernel bound = each.arguments == 2 ? kernel.bind(memory[0], {{"a", memory[1]}, {"b", memory[2]}}) : kernel.bind(memory[0], {{"a", memory[1]}});
        const auto theirs = dtype == DType::Float64 ? each.float64 : each.float32;
        if (!theirs) return;
        const auto ours = [&] { bound(); };
        const bool has_goal = each.goal > 0;
        const Pairs pairs = compare(settings, ours, [&] { theirs(memory[0].data(), memory[1].data(), memory[2].data(), count); });
        print_pairs(std::string(each.name) + " " + std::string(name_of(dtype)) + ", " + size_text(bytes), "libmvec", pairs, bytes * (1 + each.arguments), has_goal ? each.goal : 0);
    };
    for (const double bytes : sizes)
        for (const auto& each : contenders::vector_functions())
            for (const DType dtype : {DType::Float64, DType::Float32}) measure(each, dtype, bytes);
}

}  // namespace stridejit::bench
