// make_npy FILE DTYPE SHAPE ORDER START STEP: writes START, START + STEP, ... in the order of the indices.
//     make_npy a.npy float32 3,4 C 0 0.5

#include <cstdio>
#include <cstdlib>
#include <vector>

#include "npy.h"

using namespace stridejit;

int main(int argc, char** argv) {
    if (argc != 7) return 2;
    const std::optional<DType> dtype = find_dtype(argv[2]);
    if (!dtype) return 2;
    Dims shape;
    for (const char* at = argv[3]; *at != '\0';) {
        char* end = nullptr;
        shape.push_back(std::strtoll(at, &end, 10));
        if (end == at) return 2;
        at = *end == ',' ? end + 1 : end;
    }
    const Order order = argv[4][0] == 'F' ? Order::Fortran : Order::C;
    const double start = std::atof(argv[5]), step = std::atof(argv[6]);
    try {
        const View array = empty(as_span(shape), *dtype, order);
        std::vector<std::int64_t> index(shape.size(), 0);
        for (std::int64_t i = 0; i < array.size(); ++i) {
            char* at = array.data();
            for (std::size_t axis = 0; axis < shape.size(); ++axis) at += index[axis] * array.strides()[axis];
            visit(*dtype, [&](auto tag) {
                using T = typename decltype(tag)::type;
                const auto value = meaning::cast<T>(start + static_cast<double>(i) * step);
                __builtin_memcpy(at, &value, sizeof value);
            });
            for (std::size_t axis = shape.size(); axis-- > 0 && ++index[axis] == shape[axis];) index[axis] = 0;
        }
        tools::save_npy(argv[1], array);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "make_npy: %s\n", error.what());
        return 1;
    }
    return 0;
}
