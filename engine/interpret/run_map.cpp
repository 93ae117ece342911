#include <algorithm>

#include "stridejit/engine/interpret/frame.h"

namespace stridejit::interpret {

void run_map(const Code& code, const Call& call) {
    const std::size_t row = code.loops() - 1;
    const std::int64_t n = call.extents[row];
    // Without scratch there is nothing to keep in the cache: a whole row at a time.
    const std::int64_t block = code.points.slots == 0 ? n : std::min(n, code.points.block());
    Pointers places(code.places, nullptr);
    Scratch scratch(Frame::bytes(code.points, block));
    const Routes routes(code, call);
    Frame frame(code, code.points, routes, row, places);
    frame.prepare(block, scratch);

    Odometer rows(routes, call.extents, 0, row);
    rows.start(routes.first());
    do {
        frame.begin_row(rows.at);
        for (std::int64_t done = 0;;) {
            const std::int64_t some = std::min(block, n - done);
            frame.run(some);
            done += some;
            if (done == n) break;
            frame.advance(some);
        }
    } while (rows.next());
}

}  // namespace stridejit::interpret
