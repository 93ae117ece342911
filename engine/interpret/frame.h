#pragma once

#include <memory>

#include "stridejit/engine/interpret/program.h"

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

/// Steps through some neighbouring loops of a nest, the last one innermost.
class Odometer {
public:
    /// Loops [first, last) of the `loops` that `extents` and `strides` are given for.
    Odometer(const std::int64_t* extents, const std::int64_t* strides, std::size_t loops, std::size_t first,
             std::size_t last)
        : extents_(extents), strides_(strides), loops_(loops), first_(first), last_(last), index_(last - first, 0) {}

    /// Starts over; every loop is at 0 again.
    void start(const Pointers& from) {
        at = from;
        for (std::int64_t& each : index_) each = 0;
    }

    /// Moves to the next point; false, and back at the first one, when there is none.
    bool next() {
        for (std::size_t loop = last_; loop-- > first_;) {
            std::int64_t& index = index_[loop - first_];
            if (++index < extents_[loop]) {
                for (std::size_t k = 0; k < at.size(); ++k) at[k] += strides_[k * loops_ + loop];
                return true;
            }
            for (std::size_t k = 0; k < at.size(); ++k) at[k] -= strides_[k * loops_ + loop] * (index - 1);
            index = 0;
        }
        return false;
    }

    Pointers at;

private:
    const std::int64_t* extents_;
    const std::int64_t* strides_;
    std::size_t loops_, first_, last_;
    SmallVector<std::int64_t, 6> index_;
};

/// What the steps of one program work on.
class Frame {
public:
    /// `strides`: of each operand along the blocks of the program, in bytes.
    Frame(const Code& code, const Program& program, Pointers& places, const SmallVector<std::int64_t, 8>& strides)
        : places_(places), program_(program), strides_(strides), operands_(code.operands()),
          repeated_(program.repeats.size(), nullptr) {}

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

    /// Fills the slots of operands that do not move along the row, unless they hold that element already.
    void begin_row() {
        for (std::size_t i = 0; i < repeated_.size(); ++i) {
            const Step& step = program_.repeats[i];
            if (repeated_[i] == places_[step.a]) continue;
            repeated_[i] = places_[step.a];
            step.move(places_[step.dst], step.bytes, places_[step.a], 0, block_);
        }
    }

    /// One block of n elements; the places of operands are at its first one.
    void run(std::int64_t n, std::int64_t lanes = 1) const {
        for (const Step& step : program_.steps) {
            char* const dst = places_[step.dst];
            const char* const a = places_[step.a];
            switch (step.kind) {
                case Step::Kind::Map: step.map(dst, a, places_[step.b], places_[step.c], n); break;
                case Step::Kind::Move: step.move(dst, stride_of(step, step.dst), a, stride_of(step, step.a), n); break;
                case Step::Kind::Lanes: step.lanes(dst, a, n, lanes); break;
            }
        }
    }

private:
    [[nodiscard]] std::int64_t stride_of(const Step& step, Place place) const {
        return place < operands_ ? strides_[place] : step.bytes;
    }

    Pointers& places_;
    const Program& program_;
    const SmallVector<std::int64_t, 8>& strides_;
    const std::size_t operands_;
    std::int64_t block_ = 0;
    SmallVector<const char*, 8> repeated_;  ///< what each slot of a repeated operand holds
};

}  // namespace stridejit::interpret
