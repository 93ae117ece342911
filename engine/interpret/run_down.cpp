#include <algorithm>
#include <bit>

#include "stridejit/engine/interpret/frame.h"

namespace stridejit::interpret {
namespace {

constexpr std::int64_t kIndexBytes = 8;      // of an index that an arg reduction found
constexpr std::int64_t kRowBytes = 1 << 13;  // of a block of accumulators: they stay in the nearest cache

/// Folds the points of a block of neighbouring outputs, all at once.
class Down {
public:
    Down(const Code& code, const Call& call)
        : code_(code), loops_(code.loops()), row_(std::size_t{code.parallel_loops} - 1),
          outputs_(call.extents[row_]), inner_(code.reduction_loops > 0 ? call.extents[loops_ - 1] : 1),
          block_(choose_block()), levels_(count_levels(call)), places_(code.places, nullptr), routes_(code, call),
          frame_(code, code.points, routes_, row_, places_), output_frame_(code, code.outputs, routes_, row_, places_),
          points_(routes_, call.extents, code.parallel_loops, std::max<std::size_t>(loops_ - 1, code.parallel_loops)),
          outer_(routes_, call.extents, 0, row_), scratch_(scratch_bytes()) {
        frame_.prepare(block_, scratch_);
        output_frame_.prepare(block_, scratch_);
        for (const Reduction& each : code.reductions) {
            places_[each.accumulator] = scratch_.take(block_ * each.accumulator_bytes());
            if (each.finds) places_[each.result] = scratch_.take(block_ * kIndexBytes);
            for (int l = 0; l < levels_; ++l) stacks_.push_back(each.finds || l >= levels_of(each) ? nullptr : scratch_.take(block_ * each.block_bytes()));
            wide_.push_back(each.block == nullptr ? nullptr : scratch_.take(block_ * each.block_bytes()));
        }
        outer_.start(routes_.first());
    }

    void run() {
        do {
            Movers at = outer_.at;
            for (std::int64_t done = 0;;) {
                const std::int64_t some = std::min(block_, outputs_ - done);
                reduce(at, some);
                output_frame_.begin_row(at);
                output_frame_.run(some);
                done += some;
                if (done == outputs_) break;
                routes_.move(at, row_, some);
            }
        } while (outer_.next());
    }

private:
    [[nodiscard]] std::int64_t choose_block() const {
        std::int64_t widest = 1;
        for (const Reduction& each : code_.reductions) widest = std::max(widest, each.accumulator_bytes());
        std::int64_t block = std::min(kRowBytes / widest, code_.outputs.block());
        if (code_.points.slots > 0) block = std::min(block, code_.points.block());
        return std::min(block, outputs_);
    }

    /// Levels of a binary counter of all flushes: each but the last follows block_steps points at least.
    [[nodiscard]] int count_levels(const Call& call) const {
        std::uint64_t points = 1;
        for (std::size_t loop = code_.parallel_loops; loop < loops_; ++loop)
            if (__builtin_mul_overflow(points, static_cast<std::uint64_t>(call.extents[loop]), &points)) return 64;
        return std::bit_width(points / static_cast<std::uint64_t>(code_.block_steps) + 1);
    }

    [[nodiscard]] int levels_of(const Reduction& each) const { return each.pairwise ? levels_ : 1; }

    [[nodiscard]] std::int64_t scratch_bytes() const {
        std::int64_t bytes = Frame::bytes(code_.points, block_) + Frame::bytes(code_.outputs, block_);
        for (const Reduction& each : code_.reductions) {
            const std::int64_t row = Scratch::rounded(block_ * each.accumulator_bytes());
            const std::int64_t block = Scratch::rounded(block_ * each.block_bytes());
            bytes += each.finds ? row + Scratch::rounded(block_ * kIndexBytes) : row + (levels_of(each) + (each.block == nullptr ? 0 : 1)) * block;
        }
        return bytes;
    }

    /// The n outputs whose points begin at `at`.
    void reduce(const Movers& at, std::int64_t n) {
        fill_identities(n);
        start_finding(at, n);
        std::int64_t steps = 0;
        std::uint64_t count = 0;  // blocks so far
        points_.start(at);
        do {
            Movers here = points_.at;
            for (std::int64_t done = 0; done < inner_;) {
                const std::int64_t piece = std::min(code_.block_steps, inner_ - done);
                walk(here, piece, n, done + piece == inner_);
                done += piece;
                steps += piece;
                if (steps < code_.block_steps) continue;
                flush(count++, n);
                fill_identities(n);
                steps = 0;
            }
        } while (points_.next());
        if (steps > 0 || count == 0) flush(count++, n);
        finish(count, n);
    }

    /// The next `piece` points of the innermost reduction loop, from `at` on.
    void walk(Movers& at, std::int64_t piece, std::int64_t n, bool is_last) {
        if (code_.points.only_rows) {
            frame_.begin_row(at);
            for (const Reduction& each : code_.reductions)
                each.rows(places_[each.accumulator], places_[each.value], routes_.stride(each.value, loops_ - 1), piece, n);
            if (!is_last) routes_.move(at, loops_ - 1, piece);
            return;
        }
        for (std::int64_t i = 0; i < piece; ++i) {
            frame_.begin_row(at);
            frame_.run(n);
            if (!is_last || i + 1 < piece) routes_.move(at, loops_ - 1, 1);  // not past the end
        }
    }

    void fill_identities(std::int64_t n) {
        for (const Reduction& each : code_.reductions)
            if (!each.finds) each.fill_identity(places_[each.accumulator], n);
    }

    /// The first point of an output has the lowest index, which stands where nothing is better than the identity.
    void start_finding(const Movers& at, std::int64_t n) {
        for (const Reduction& each : code_.reductions) {
            if (!each.finds) continue;
            each.fill_identity(places_[each.accumulator], n);
            for (std::int64_t i = 0; i < n; ++i) __builtin_memcpy(places_[each.result] + i * kIndexBytes, &at[each.index], kIndexBytes);
        }
    }

    [[nodiscard]] char*& level(std::size_t reduction, int level) {
        return stacks_[reduction * static_cast<std::size_t>(levels_) + static_cast<std::size_t>(level)];
    }

    /// Adds the accumulators to the stack, as a carry to a binary counter that stands at `count`, or to its one level. They change
    /// places with what was there.
    void flush(std::uint64_t count, std::int64_t n) {
        for (std::size_t r = 0; r < code_.reductions.size(); ++r) {
            const Reduction& each = code_.reductions[r];
            if (each.finds) continue;
            const int carries = each.pairwise ? std::countr_one(count) : std::min<int>(count > 0, 1);
            char*& value = each.block == nullptr ? places_[each.accumulator] : wide_[r];
            if (each.block != nullptr) each.block(value, places_[each.accumulator], nullptr, nullptr, n);
            for (int l = 0; l < carries; ++l) each.combine(value, level(r, l), value, value, n);
            std::swap(value, level(r, each.pairwise ? carries : 0));
        }
    }

    /// Joins what `count` flushes left on the stack, the latest first and always on the right.
    void finish(std::uint64_t count, std::int64_t n) {
        for (std::size_t r = 0; r < code_.reductions.size(); ++r) {
            const Reduction& each = code_.reductions[r];
            if (each.finds) continue;
            std::uint64_t left = each.pairwise ? count : 1;
            char* const blocks = level(r, std::countr_zero(left));
            while ((left &= left - 1) != 0)
                each.combine(blocks, level(r, std::countr_zero(left)), blocks, blocks, n);
            char* const result = each.rounded == nullptr ? blocks : places_[each.accumulator];
            if (each.rounded != nullptr) each.rounded(result, blocks, nullptr, nullptr, n);
            places_[each.result] = result;
        }
    }

    const Code& code_;
    const std::size_t loops_, row_;
    const std::int64_t outputs_, inner_, block_;
    const int levels_;
    Pointers places_;
    const Routes routes_;
    Frame frame_, output_frame_;
    Odometer points_, outer_;
    SmallVector<char*, 16> stacks_;  ///< reduction after reduction
    SmallVector<char*, 4> wide_;     ///< of each, a row of blocks where accumulators are none
    Scratch scratch_;
};

}  // namespace

void run_down(const Code& code, const Call& call) { Down(code, call).run(); }

}  // namespace stridejit::interpret
