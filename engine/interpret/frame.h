#pragma once

#include <memory>

#include "stridejit/engine/interpret/program.h"
#include "stridejit/engine/interpret/run.h"

namespace stridejit::interpret {

/// Memory of one run: on the stack when little is wanted, else one allocation. Pieces are never given back.
class Scratch {
public:
    /// `bytes`: the sum of rounded() over all that will be taken.
    explicit Scratch(std::int64_t bytes) {
        if (bytes <= static_cast<std::int64_t>(sizeof local_)) return;
        heap_.reset(new char[static_cast<std::size_t>(bytes) + kAlign]);  // not initialised, as local_ is not
        const std::size_t past = reinterpret_cast<std::uintptr_t>(heap_.get()) % kAlign;
        next_ = heap_.get() + (kAlign - past);
    }
    static constexpr std::int64_t rounded(std::int64_t bytes) { return (bytes + kAlign - 1) / kAlign * kAlign; }

    char* take(std::int64_t bytes) {
        char* const taken = next_;
        next_ += rounded(bytes);
        return taken;
    }

    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;

private:
    static constexpr std::int64_t kAlign = 64;
    alignas(kAlign) char local_[20 << 10];
    std::unique_ptr<char[]> heap_;
    char* next_ = local_;
};

using Pointers = SmallVector<char*, 16>;

/// Addresses that the loops move: of each operand one, and behind them, for each that follows pointers, what is added
/// after each hop.
using Movers = SmallVector<std::intptr_t, 16>;

/// How the loops of one call move the movers, and where these lead.
class Routes {
public:
    Routes(const Code& code, const Call& call) : code_(code), loops_(code.loops()), strides_(call.strides), steps_(call.strides) {
        const std::size_t hops = code.hops();
        for (std::size_t k = 0; k < code.operands(); ++k) first_.push_back(reinterpret_cast<std::intptr_t>(call.pointers[k]));
        if (hops == 0) return;
        for (std::size_t n = 0; n < hops; ++n) first_.push_back(call.strides[code.operands() * loops_ + n]);
        own_steps_.resize(first_.size() * loops_, 0);
        std::size_t hop = code.operands();
        for (std::size_t k = 0; k < code.operands(); hop += code.operand[k].hops, ++k) {
            first_hop_.push_back(hop);
            for (std::size_t loop = 0; loop < loops_; ++loop) {
                const std::size_t level = code.operand[k].level(loop);
                own_steps_[(level == 0 ? k : hop + level - 1) * loops_ + loop] = call.strides[k * loops_ + loop];
            }
        }
        steps_ = own_steps_.data();
    }
    Routes(const Routes&) = delete;
    Routes& operator=(const Routes&) = delete;

    [[nodiscard]] const Movers& first() const { return first_; }
    /// Bytes per step of the loop, whichever mover it moves.
    [[nodiscard]] std::int64_t stride(std::size_t operand, std::size_t loop) const { return strides_[operand * loops_ + loop]; }
    [[nodiscard]] std::int64_t step(std::size_t mover, std::size_t loop) const { return steps_[mover * loops_ + loop]; }
    void move(Movers& at, std::size_t loop, std::int64_t steps) const {
        for (std::size_t m = 0; m < at.size(); ++m) at[m] += steps * step(m, loop);
    }

    /// Where the operands of a row along loop `row` begin. Those with a pointer for each element of the row begin at the
    /// first such pointer.
    void lead(const Movers& at, std::size_t row, Pointers& places) const {
        for (std::size_t k = 0; k < code_.operands(); ++k) {
            places[k] = reinterpret_cast<char*>(at[k]);
            const OperandClass& operand = code_.operand[k];
            if (operand.hops > 0) places[k] = follow(at, k, places[k], 0, row < loops_ ? operand.level(row) : operand.hops);
        }
    }
    /// The element of operand k that `pointer`, one of its row, leads to.
    char* element(const Movers& at, std::size_t k, std::size_t row, char* pointer) const {
        return follow(at, k, pointer, code_.operand[k].level(row), code_.operand[k].hops);
    }

private:
    char* follow(const Movers& at, std::size_t k, char* pointer, std::size_t from, std::size_t to) const {
        for (std::size_t n = from; n < to; ++n) {
            char* next = nullptr;
            __builtin_memcpy(&next, pointer, sizeof next);
            pointer = next + at[first_hop_[k] + n];
        }
        return pointer;
    }

    const Code& code_;
    const std::size_t loops_;
    const std::int64_t* const strides_;           ///< of the call
    const std::int64_t* steps_;                   ///< mover after mover, one per loop
    Movers first_;
    SmallVector<std::int64_t, 24> own_steps_;     ///< where hops make them other than those of the call
    SmallVector<std::size_t, 8> first_hop_;       ///< mover of each operand's first hop
};

/// Steps through some neighbouring loops of a nest, the last one innermost.
class Odometer {
public:
    /// Loops [first, last).
    Odometer(const Routes& routes, const std::int64_t* extents, std::size_t first, std::size_t last)
        : routes_(routes), extents_(extents), first_(first), last_(last), index_(last - first, 0) {}

    /// Starts over; every loop is at 0 again.
    void start(const Movers& from) {
        at = from;
        for (std::int64_t& each : index_) each = 0;
    }

    /// Moves to the next point; false, and back at the first one, when there is none.
    bool next() {
        for (std::size_t loop = last_; loop-- > first_;) {
            std::int64_t& index = index_[loop - first_];
            if (++index < extents_[loop]) {
                routes_.move(at, loop, 1);
                return true;
            }
            routes_.move(at, loop, 1 - index);
            index = 0;
        }
        return false;
    }

    Movers at;

private:
    const Routes& routes_;
    const std::int64_t* extents_;
    std::size_t first_, last_;
    SmallVector<std::int64_t, 6> index_;
};

/// What the steps of one program work on.
class Frame {
public:
    /// `row`: the loop that blocks are cut from; no loop when that is loops().
    Frame(const Code& code, const Program& program, const Routes& routes, std::size_t row, Pointers& places)
        : routes_(routes), places_(places), program_(program), row_(row), strides_(code.operands(), 0),
          repeated_(program.repeats.size(), nullptr) {
        if (row == code.loops()) return;
        for (std::size_t k = 0; k < code.operands(); ++k) strides_[k] = routes.stride(k, row);
    }

    /// Bytes that prepare() takes.
    static std::int64_t bytes(const Program& program, std::int64_t block) {
        return static_cast<std::int64_t>(program.slots) * Scratch::rounded(block * program.slot_bytes);
    }

    /// Gives the program its slots, each for `block` elements, and fills those of constants.
    void prepare(std::int64_t block, Scratch& scratch) {
        block_ = block;
        for (Place slot = 0; slot < program_.slots; ++slot)
            places_[program_.first_slot + slot] = scratch.take(block * program_.slot_bytes);
        for (const Constant& each : program_.constants)
            each.move(places_[each.dst], each.bytes, reinterpret_cast<const char*>(&each.bits), 0, block);
    }

    /// Goes to the row that begins at `at`, and fills the slots of operands that do not move along it, unless they hold
    /// that element already. `at` must stay as it is while the row lasts.
    void begin_row(const Movers& at) {
        at_ = &at;
        routes_.lead(at, row_, places_);
        for (std::size_t i = 0; i < repeated_.size(); ++i) {
            const Step& step = program_.repeats[i];
            if (repeated_[i] == places_[step.a]) continue;
            repeated_[i] = places_[step.a];
            step.move(places_[step.dst], step.bytes, places_[step.a], 0, block_);
        }
    }

    /// Moves on along the row.
    void advance(std::int64_t elements) {
        for (std::size_t k = 0; k < strides_.size(); ++k)  // an index is no pointer
            places_[k] = reinterpret_cast<char*>(reinterpret_cast<std::intptr_t>(places_[k]) + elements * strides_[k]);
    }

    /// One block of n elements; the places of operands are at its first one.
    void run(std::int64_t n, std::int64_t lanes = 1) const {
        for (const Step& step : program_.steps) {
            char* const dst = places_[step.dst];
            const char* const a = places_[step.a];
            switch (step.kind) {
                case Step::Kind::Map: step.map(dst, a, places_[step.b], places_[step.c], n); break;
                case Step::Kind::Move: step.move(dst, stride_of(step, step.dst), a, stride_of(step, step.a), n); break;
                case Step::Kind::Gather:
                    for (std::int64_t i = 0; i < n; ++i)
                        step.move(dst + i * step.bytes, step.bytes, element(step.a, i), step.bytes, 1);
                    break;
                case Step::Kind::Scatter:
                    for (std::int64_t i = 0; i < n; ++i) {
                        const std::int64_t stride = stride_of(step, step.a);
                        step.move(element(step.dst, i), step.bytes, a + i * stride, stride, 1);
                    }
                    break;
                case Step::Kind::Scan: step.scan(dst, a, n, places_[step.b]); break;
                case Step::Kind::Lanes: step.lanes(dst, a, n, lanes); break;
                case Step::Kind::Find:
                    step.find(dst, a, n, reinterpret_cast<std::intptr_t>(places_[step.b]), strides_[step.b]);
                    break;
                case Step::Kind::FindRow:
                    step.find_row(dst, places_[step.c], a, n, reinterpret_cast<std::intptr_t>(places_[step.b]));
                    break;
            }
        }
    }

private:
    [[nodiscard]] std::int64_t stride_of(const Step& step, Place place) const {
        return place < strides_.size() ? strides_[place] : step.bytes;
    }
    /// Element i of the block, of an operand with a pointer for each.
    [[nodiscard]] char* element(Place operand, std::int64_t i) const {
        return routes_.element(*at_, operand, row_, places_[operand] + i * strides_[operand]);
    }

    const Routes& routes_;
    Pointers& places_;
    const Program& program_;
    const std::size_t row_;
    SmallVector<std::int64_t, 8> strides_;  ///< of each operand along the row
    const Movers* at_ = nullptr;
    std::int64_t block_ = 0;
    SmallVector<const char*, 8> repeated_;  ///< what each slot of a repeated operand holds
};

/// `n` elements along the vector loop from `at`, in blocks that the scratch holds.
inline void walk_row(Frame& frame, const Movers& at, std::int64_t n, std::int64_t block) {
    frame.begin_row(at);
    for (std::int64_t done = 0;;) {
        const std::int64_t some = std::min(block, n - done);
        frame.run(some);
        done += some;
        if (done == n) break;
        frame.advance(some);
    }
}

}  // namespace stridejit::interpret
