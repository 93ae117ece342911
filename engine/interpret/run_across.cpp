#include <algorithm>
#include <bit>
#include <cstddef>

#include "stridejit/engine/interpret/frame.h"
#include "stridejit/ir/sums.h"

namespace stridejit::interpret {
namespace {

constexpr std::int64_t kCell = 8;     // bytes of any one element
constexpr std::int64_t kStateCell = 2 * kCell;  // of any one accumulator
constexpr std::int64_t kLevels = 64;  // of a counter that never overflows
constexpr std::int64_t kMostBatch = 512;  // outputs whose results are kept for the phase after

/// Folds all points of one output after the other.
class Across {
public:
    Across(const Code& code, const Call& call)
        : code_(code), row_(code.loops() - 1), last_parallel_(code.parallel_loops > 0 ? code.parallel_loops - 1u : code.loops()),
          n_(call.extents[row_]),
          piece_(code.block_steps * code.lanes),
          block_(code.points.slots == 0 ? n_ : std::min(n_, code.points.block())),
          // Lanes beyond the row's end keep the identity, which changes nothing where they are folded.
          lanes_(std::min(code.lanes, static_cast<std::int64_t>(std::bit_ceil(static_cast<std::uint64_t>(n_))))),
          outputs_(code.parallel_loops > 0 ? call.extents[code.parallel_loops - 1] : 1),
          batch_(std::min({outputs_, code.outputs.block(), kMostBatch})), places_(code.places, nullptr), routes_(code, call),
          frame_(code, code.points, routes_, row_, places_),
          output_frame_(code, code.outputs, routes_, last_parallel_, places_),
          band_loop_(code.tile.rows == 0 ? row_ : row_ - 1), band_rows_(code.tile.rows == 0 ? 1 : call.extents[band_loop_]),
          tile_rows_(code.tile.rows == 0 ? 1 : code.tile.rows), tile_columns_(code.tile.rows == 0 ? n_ : code.tile.columns),
          rows_(routes_, call.extents, code.parallel_loops, band_loop_),
          outer_(routes_, call.extents, 0, std::max<std::size_t>(code.parallel_loops, 1) - 1),
          scratch_(scratch_bytes()) {
        frame_.prepare(block_, scratch_);
        output_frame_.prepare(batch_, scratch_);
        for (const Reduction& each : code.reductions) {
            places_[each.accumulator] = scratch_.take(accumulator_bytes(each));
            places_[each.result] = scratch_.take(batch_ * result_bytes(each));
        }
        stacks_ = scratch_.take(kLevels * kStateCell * static_cast<std::int64_t>(code.reductions.size()));
        outer_.start(routes_.first());
    }

    void run() {
        do {
            Movers at = outer_.at;
            for (std::int64_t done = 0; done < outputs_;) {
                const std::int64_t some = std::min(batch_, outputs_ - done);
                const Movers first = at;
                for (std::int64_t i = 0; i < some; ++i) {
                    reduce(at, i);
                    if (done + i + 1 == outputs_) break;
                    routes_.move(at, last_parallel_, 1);
                }
                output_frame_.begin_row(first);
                output_frame_.run(some);
                done += some;
            }
        } while (outer_.next());
    }

private:
    [[nodiscard]] std::int64_t accumulator_bytes(const Reduction& each) const {
        if (each.exact) return sums::kExactBytes;
        return each.finds ? static_cast<std::int64_t>(sizeof(Found)) : std::max(code_.lanes * each.accumulator_bytes(), each.block_bytes());
    }
    static std::int64_t result_bytes(const Reduction& each) { return each.finds ? kCell : each.bytes; }

    [[nodiscard]] std::int64_t scratch_bytes() const {
        std::int64_t bytes = Frame::bytes(code_.points, block_) + Frame::bytes(code_.outputs, batch_);
        for (const Reduction& each : code_.reductions)
            bytes += Scratch::rounded(accumulator_bytes(each)) + Scratch::rounded(batch_ * result_bytes(each));
        return bytes + kLevels * kStateCell * static_cast<std::int64_t>(code_.reductions.size());
    }

    /// The output whose points begin at `at`; results go to element `i` of their places.
    void reduce(const Movers& at, std::int64_t i) {
        fill_identities();
        start_finding(at);
        std::int64_t steps = 0;
        std::uint64_t count = 0;  // blocks so far
        const auto join = [&](std::int64_t n) {  // points of the row that the frame is at
            for (std::int64_t done = 0; done < n;) {
                const std::int64_t piece = std::min(piece_, n - done);
                walk(piece, done + piece == n);
                done += piece;
                steps += (piece + code_.lanes - 1) / code_.lanes;
                if (steps < code_.block_steps) continue;
                flush(count++);
                fill_identities();
                steps = 0;
            }
        };
        rows_.start(at);
        do {
            for (std::int64_t top = 0; top < band_rows_; top += tile_rows_)
                for (std::int64_t left = 0; left < n_; left += tile_columns_) {
                    Movers row = rows_.at;
                    routes_.move(row, band_loop_, top);
                    routes_.move(row, row_, left);
                    const std::int64_t end = std::min(top + tile_rows_, band_rows_);
                    for (std::int64_t r = top; r < end; ++r) {
                        frame_.begin_row(row);
                        join(std::min(tile_columns_, n_ - left));
                        if (r + 1 < end) routes_.move(row, band_loop_, 1);
                    }
                }
        } while (rows_.next());
        if (steps > 0 || count == 0) flush(count++);
        finish(count, i);
    }

    /// Deals `piece` points, the next of the row, to the lanes.
    void walk(std::int64_t piece, bool is_last) {
        for (std::int64_t done = 0; done < piece;) {
            const std::int64_t some = std::min(block_, piece - done);
            frame_.run(some, lanes_);
            done += some;
            if (is_last && done == piece) break;  // no pointer past the end
            frame_.advance(some);
        }
    }

    void fill_identities() {
        for (const Reduction& each : code_.reductions)
            if (has_blocks(each)) each.fill_identity(places_[each.accumulator], lanes_);
    }

    /// Lanes, that are folded after each block.
    static bool has_blocks(const Reduction& each) { return !each.finds && !each.exact; }

    /// The first point of an output has the lowest index, which stands where nothing is better than the identity.
    void start_finding(const Movers& at) {
        for (const Reduction& each : code_.reductions) {
            if (each.exact) sums::start(places_[each.accumulator]);
            if (!each.finds) continue;
            const Found none{each.identity, at[each.index]};
            __builtin_memcpy(places_[each.accumulator], &none, sizeof none);
        }
    }

    [[nodiscard]] char* level(std::size_t reduction, int level) const {
        return stacks_ + (static_cast<std::int64_t>(reduction) * kLevels + level) * kStateCell;
    }

    /// Folds the lanes and adds the value to the stack, as a carry to a binary counter that stands at `count`; or to its one level.
    void flush(std::uint64_t count) {
        for (std::size_t r = 0; r < code_.reductions.size(); ++r) {
            const Reduction& each = code_.reductions[r];
            if (!has_blocks(each)) continue;
            char* const value = places_[each.accumulator];
            each.fold(value, lanes_);
            const int carries = each.pairwise ? std::countr_one(count) : std::min<int>(count > 0, 1);
            for (int l = 0; l < carries; ++l) each.combine(value, level(r, l), value, value, 1);
            __builtin_memcpy(level(r, each.pairwise ? carries : 0), value, static_cast<std::size_t>(each.block_bytes()));
        }
    }

    /// Joins what `count` flushes left on the stack, the latest first and always on the right.
    void finish(std::uint64_t count, std::int64_t i) {
        for (std::size_t r = 0; r < code_.reductions.size(); ++r) {
            const Reduction& each = code_.reductions[r];
            char* const result = places_[each.result] + i * result_bytes(each);
            if (each.finds) {
                __builtin_memcpy(result, places_[each.accumulator] + offsetof(Found, index), kCell);
                continue;
            }
            if (each.exact) {
                each.rounded(result, places_[each.accumulator], nullptr, nullptr, 1);
                continue;
            }
            std::uint64_t left = each.pairwise ? count : 1;
            char* const value = level(r, std::countr_zero(left));
            while ((left &= left - 1) != 0) each.combine(value, level(r, std::countr_zero(left)), value, value, 1);
            if (each.rounded) each.rounded(result, value, nullptr, nullptr, 1);
            else __builtin_memcpy(result, value, static_cast<std::size_t>(each.bytes));
        }
    }

    const Code& code_;
    const std::size_t row_, last_parallel_;
    const std::int64_t n_, piece_, block_, lanes_, outputs_, batch_;
    Pointers places_;
    const Routes routes_;
    Frame frame_, output_frame_;
    const std::size_t band_loop_;   ///< whose rows are walked in blocks; or that of the rows themselves, each a block of its own
    const std::int64_t band_rows_, tile_rows_, tile_columns_;
    Odometer rows_, outer_;
    Scratch scratch_;
    char* stacks_ = nullptr;
};

}  // namespace

void run_across(const Code& code, const Call& call) { Across(code, call).run(); }

}  // namespace stridejit::interpret
