#include <algorithm>

#include "stridejit/engine/interpret/frame.h"

namespace stridejit::interpret {
namespace {

constexpr std::int64_t kStripBytes = 1 << 13;  // of what the results of a strip have come to: it stays in the nearest cache

std::int64_t widest_of(const Code& code) {
    std::int64_t widest = 1;
    for (const Carried& each : code.carried) widest = std::max<std::int64_t>(widest, each.bytes);
    return widest;
}

void start(const Carried& each, char* at, std::int64_t n) {
    each.move(at, each.bytes, reinterpret_cast<const char*>(&each.first), 0, n);
}

}  // namespace

void run_along(const Code& code, const Call& call) {
    constexpr std::int64_t kCell = 8;
    const std::size_t row = code.loops() - 1;
    const std::int64_t n = call.extents[row];
    const std::int64_t block = code.points.slots == 0 ? n : std::min(n, code.points.block());
    Pointers places(code.places, nullptr);
    Scratch scratch(Frame::bytes(code.points, block) + static_cast<std::int64_t>(code.carried.size()) * Scratch::rounded(kCell));
    const Routes routes(code, call);
    Frame frame(code, code.points, routes, row, places);
    frame.prepare(block, scratch);
    for (const Carried& each : code.carried) places[each.place] = scratch.take(kCell);
    Odometer outer(routes, call.extents, 0, row);
    outer.start(routes.first());
    do {
        for (const Carried& each : code.carried) start(each, places[each.place], 1);
        walk_row(frame, outer.at, n, block);
    } while (outer.next());
}

void run_rows(const Code& code, const Call& call) {
    const std::size_t row = std::size_t{code.parallel_loops} - 1, scan = code.loops() - 1;
    const std::int64_t n = call.extents[row], points = call.extents[scan];
    const std::int64_t strip = std::min(n, kStripBytes / widest_of(code));
    const std::int64_t block = code.points.slots == 0 ? strip : std::min(strip, code.points.block());
    std::int64_t bytes = Frame::bytes(code.points, block);
    for (const Carried& each : code.carried) bytes += Scratch::rounded(strip * each.bytes);
    Scratch scratch(bytes);
    Pointers places(code.places, nullptr);
    Pointers begins(call.pointers, call.pointers + code.operands());
    for (const Carried& each : code.carried) begins[each.place] = scratch.take(strip * each.bytes);
    const Routes routes(code, {begins.data(), call.extents, call.strides});
    Frame frame(code, code.points, routes, row, places);
    frame.prepare(block, scratch);
    Odometer outer(routes, call.extents, 0, row);
    outer.start(routes.first());
    do {
        Movers at = outer.at;
        for (std::int64_t done = 0;;) {
            const std::int64_t some = std::min(strip, n - done);
            for (const Carried& each : code.carried) start(each, begins[each.place], some);
            Movers here = at;
            for (std::int64_t i = 0;;) {
                walk_row(frame, here, some, block);
                if (++i == points) break;  // no pointer past the end
                routes.move(here, scan, 1);
            }
            done += some;
            if (done == n) break;
            routes.move(at, row, some);
            for (const Carried& each : code.carried) at[each.place] = reinterpret_cast<std::intptr_t>(begins[each.place]);
        }
    } while (outer.next());
}

}  // namespace stridejit::interpret
