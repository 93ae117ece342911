// Makes the engine that the environment asks for and says what came of it; tests/errors/environment_test.sh runs it.

#include <cstdio>

#include "stridejit/engine/engine.h"

int main() {
    using namespace stridejit;
    try {
        Engine engine;
        std::printf("%s, %s\n", std::string(engine.target().name()).c_str(), std::string(engine.backend_name()).c_str());
    } catch (const ValueError& error) {
        std::printf("ValueError: %s\n", error.what());
    } catch (const BufferError& error) {
        std::printf("BufferError: %s\n", error.what());
    }
}
