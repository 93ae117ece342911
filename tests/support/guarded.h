#pragma once

#include <cstddef>

#include "stridejit/engine/view.h"

namespace stridejit::testing {

/// Which end of the memory touches its unmapped page without a gap. The other end does too when the bytes fill pages.
enum class Flush : std::uint8_t { Start, End };

/// Memory between two unmapped pages: reading or writing one byte beside it ends the program.
class Guarded {
public:
    explicit Guarded(std::size_t bytes, Flush flush = Flush::End);
    ~Guarded();
    Guarded(const Guarded&) = delete;
    Guarded& operator=(const Guarded&) = delete;

    [[nodiscard]] char* data() const { return data_; }
    [[nodiscard]] std::size_t size() const { return bytes_; }

private:
    void* mapping_ = nullptr;
    std::size_t mapped_ = 0;
    char* data_ = nullptr;
    std::size_t bytes_ = 0;
};

/// The same layout and elements as `view` (all axes direct), in guarded memory of its own that holds exactly the bytes
/// from its lowest element to its highest. The result keeps the memory alive.
View guarded_copy(const View& view, Flush flush);

}  // namespace stridejit::testing
