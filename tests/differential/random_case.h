#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "stridejit/engine/engine.h"

namespace stridejit::differential {

/// Memory between two unmapped pages: reading or writing one byte beside it ends the program. A block stands flush
/// against the upper page, or against the lower one.
class Guarded {
public:
    Guarded(std::size_t bytes, bool flush_high);
    ~Guarded();
    Guarded(Guarded&& other) noexcept : mapping_(other.mapping_), mapped_(other.mapped_), data_(other.data_), bytes_(other.bytes_) {
        other.mapping_ = nullptr;
    }
    Guarded(const Guarded&) = delete;
    Guarded& operator=(const Guarded&) = delete;
    [[nodiscard]] char* data() const { return data_; }
    [[nodiscard]] std::size_t size() const { return bytes_; }

private:
    void* mapping_;
    std::size_t mapped_;
    char* data_;
    std::size_t bytes_;
};

/// One random call: a body, a space and arguments whose views lie in guarded memory. Everything follows from the seed.
struct RandomCase {
    Body body;
    Space space;
    std::vector<Guarded> memory;
    std::vector<Argument> arguments;
    std::string description;
};
RandomCase make_case(std::uint64_t seed);

/// The bytes of every output block, those between elements too, with all NaN elements made the same NaN.
std::vector<std::vector<char>> run_case(Engine& engine, const RandomCase& random);

}  // namespace stridejit::differential
