// make_volume FILE: distances of the points of a grid from its middle, float32, in NumPy's .npy format.

#include <stridejit/stridejit.h>
#include <cstdio>
#include <numeric>
#include <vector>

namespace sj = stridejit;

namespace {

constexpr std::int64_t kDepth = 48, kHeight = 64, kWidth = 80;

/// -n/2, ..., -1, 0, 1, ...
std::vector<float> axis_of(std::int64_t n) {
    std::vector<float> values(static_cast<std::size_t>(n));
    std::iota(values.begin(), values.end(), static_cast<float>(-n / 2));
    return values;
}

/// Three axes become a volume by broadcasting: z[:, None, None], y[:, None], x.
sj::View distances() {
    const std::vector<float> z = axis_of(kDepth), y = axis_of(kHeight), x = axis_of(kWidth);
    const sj::Expr z2 = sj::square(sj::view(z)(sj::ellipsis, sj::newaxis, sj::newaxis));
    const sj::Expr y2 = sj::square(sj::view(y)(sj::ellipsis, sj::newaxis));
    const sj::View volume = sj::empty({kDepth, kHeight, kWidth}, sj::DType::Float32);
    sj::assign(volume, sj::sqrt(z2 + y2 + sj::square(sj::view(x))));
    return volume;
}

/// Format: https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html. The elements begin at byte 128.
bool write_npy(const char* path, const sj::View& volume) {
    const auto shape = volume.shape();
    char header[118];
    const int used = std::snprintf(header, sizeof header, "{'descr': '<f4', 'fortran_order': False, 'shape': (%d, %d, %d), }",
                                   static_cast<int>(shape[0]), static_cast<int>(shape[1]), static_cast<int>(shape[2]));
    std::FILE* const file = std::fopen(path, "wb");
    if (!file) return false;
    const auto bytes = static_cast<std::size_t>(volume.nbytes());
    bool written = std::fwrite("\x93NUMPY\x01\x00\x76\x00", 1, 10, file) == 10;
    written = std::fprintf(file, "%s%*s\n", header, 117 - used, "") == 118 && written;
    written = std::fwrite(volume.data(), 1, bytes, file) == bytes && written;
    return std::fclose(file) == 0 && written;
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) {
        std::fprintf(stderr, "usage: make_volume FILE\n");
        return 2;
    }
    try {
        if (write_npy(arguments[1], distances())) return 0;
        std::perror(arguments[1]);
    } catch (const std::exception& error) {
        std::fprintf(stderr, "make_volume: %s\n", error.what());
    }
    return 1;
}
