// One expression, compiled once and called with any views: first as text, then with C++ operators.

#include <stridejit/stridejit.h>
#include <cstdio>

namespace sj = stridejit;

int main() {
    double x[] = {4, -1, 9, 0}, y[] = {1, 2, 3, 4}, z[] = {-1, -2, -3, -4}, out[4];

    const auto kernel = sj::compile("where(x > 0, sqrt(x)*2 + y, z)");
    kernel(sj::view(out), {{"x", sj::view(x)}, {"y", sj::view(y)}, {"z", sj::view(z)}});
    for (const double value : out) std::printf("%g ", value);

    const sj::View reversed = sj::view(x)[sj::slice(sj::none, sj::none, -1)];
    sj::assign(sj::view(out), sj::where(reversed > 0, sj::sqrt(reversed) * 2 + sj::view(y), sj::view(z)));
    for (const double value : out) std::printf("%g ", value);
    std::printf("\n");
}
