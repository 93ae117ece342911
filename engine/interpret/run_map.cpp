#include <algorithm>

#include "stridejit/engine/interpret/frame.h"

namespace stridejit::interpret {

namespace {

/// The two innermost loops in blocks, so that lines which rows share are still near when the next row wants them.
void walk_tiles(const Routes& routes, const Movers& first, const Tile& tile, const std::int64_t* extents, std::size_t row,
                Frame& frame, std::int64_t block) {
    for (std::int64_t top = 0; top < extents[row - 1]; top += tile.rows) {
        const std::int64_t rows = std::min<std::int64_t>(tile.rows, extents[row - 1] - top);
        for (std::int64_t left = 0; left < extents[row]; left += tile.columns) {
            Movers at = first;
            routes.move(at, row - 1, top);
            routes.move(at, row, left);
            for (std::int64_t i = 0; i < rows; ++i, routes.move(at, row - 1, 1))
                walk_row(frame, at, std::min<std::int64_t>(tile.columns, extents[row] - left), block);
        }
    }
}

}  // namespace

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

    const bool tiles = code.tile.rows != 0;
    Odometer outer(routes, call.extents, 0, tiles ? row - 1 : row);
    outer.start(routes.first());
    do {
        if (tiles) walk_tiles(routes, outer.at, code.tile, call.extents, row, frame, block);
        else walk_row(frame, outer.at, n, block);
    } while (outer.next());
}

}  // namespace stridejit::interpret
