#include <algorithm>

#include "stridejit/engine/interpret/frame.h"
#include "stridejit/engine/interpret/run.h"

namespace stridejit::interpret {

void run_map(const Code& code, const Call& call) {
    const std::size_t operands = code.operands(), loops = code.loops(), row = loops - 1;
    const std::int64_t n = call.extents[row];
    // Without scratch there is nothing to keep in the cache: a whole row at a time.
    const std::int64_t block = code.points.slots == 0 ? n : std::min(n, code.points.block());
    Pointers places(code.places, nullptr);
    SmallVector<std::int64_t, 8> strides(operands);
    for (std::size_t k = 0; k < operands; ++k) strides[k] = call.strides[k * loops + row];
    Scratch scratch(Frame::bytes(code.points, block));
    Frame frame(code, code.points, places, strides);
    frame.prepare(block, scratch);

    Odometer rows(call.extents, call.strides, loops, 0, row);
    rows.start(Pointers(call.pointers, call.pointers + operands));
    do {
        std::copy(rows.at.begin(), rows.at.end(), places.begin());
        frame.begin_row();
        for (std::int64_t done = 0;;) {
            const std::int64_t some = std::min(block, n - done);
            frame.run(some);
            done += some;
            if (done == n) break;
            for (std::size_t k = 0; k < operands; ++k) places[k] += some * strides[k];
        }
    } while (rows.next());
}

}  // namespace stridejit::interpret
