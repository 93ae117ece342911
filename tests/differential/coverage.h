#pragma once

#include <set>
#include <string>

#include "stridejit/engine/specialize.h"
#include "stridejit/engine/view.h"

namespace stridejit::differential {

/// What a run of tests has really met: counted on what the compiler is given, after all passes, so that a generator
/// whose cases are folded away is seen.
class Coverage {
public:
    void add(const LoopNest& nest);

    /// Everything that a whole run must have met and has not, one name after the other; "" when all was met.
    [[nodiscard]] std::string missing() const;

private:
    void add_view(const View& view);
    void add_extent(std::int64_t extent, std::int64_t lanes);

    std::set<std::string> met_;
};

}  // namespace stridejit::differential
