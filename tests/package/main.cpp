// outside BACKEND: compiles one expression, which that backend has to run.

#include <cstdio>

#include <stridejit/stridejit.h>

namespace sj = stridejit;

int main(int count, char** arguments) {
    if (count != 2) return 2;
    try {
        double x[] = {4, -1, 9}, out[3];
        const auto kernel = sj::compile("where(x > 0, sqrt(x) + 1, x)");
        kernel(sj::view(out), {{"x", sj::view(x)[sj::slice(sj::none, sj::none, -1)]}});
        const bool right = out[0] == 4 && out[1] == -1 && out[2] == 3;
        const auto backend = sj::Engine::shared().backend_name();
        std::printf("%g %g %g by %.*s\n", out[0], out[1], out[2], static_cast<int>(backend.size()), backend.data());
        return right && backend == arguments[1] ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "outside: %s\n", error.what());
        return 1;
    }
}
