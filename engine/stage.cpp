#include "stridejit/engine/stage.h"

#include <algorithm>
#include <cstring>

namespace stridejit {
namespace {

bool is_staged(const Conflict& conflict, std::size_t argument) {
    return std::find(conflict.staged.begin(), conflict.staged.end(), argument) != conflict.staged.end();
}

/// Without gaps, and the steps sorted as those of the output are, so that copying from one to the other runs along both.
/// Axes along which the elements of `view` repeat take one element.
Layout stand_in_layout(const View& view, const Dims& order, const Dims& extents) {
    Layout layout{extents, Dims(extents.size(), 0), {}};
    std::int64_t step = view.itemsize();
    for (std::size_t level = order.size(); level-- > 0;) {
        const auto axis = static_cast<std::size_t>(order[level]);
        if (view.shape()[axis] == 1 || view.strides()[axis] == 0) continue;
        layout.strides[axis] = step;
        step *= extents[axis];
    }
    return layout;
}

/// One element along each axis that does not move.
Layout without_repeats(Layout layout) {
    for (std::size_t axis = 0; axis < layout.rank(); ++axis)
        if (layout.strides[axis] == 0) layout.shape[axis] = 1;
    return layout;
}

/// The shape of what stands in for a whole argument: an input's repeats once.
Dims stand_in_shape(const Argument& argument) {
    const Layout& layout = argument.view.layout();
    return argument.access == Access::Read ? without_repeats(layout).shape : layout.shape;
}

Body copy_body(DType dtype) {
    Body body;
    body.store(0, body.load(1, dtype));
    return body;
}

Space whole_space(const Dims& shape) { return {shape, SmallVector<bool, 8>(shape.size(), false)}; }

struct Piece {
    Dims begin, extents;
};

/// Runs the pieces of Ordered, Pairs and Slabs.
class Pieces {
public:
    Pieces(Engine& engine, const Body& body, const Space& space, std::span<const Argument> arguments, const Conflict& conflict)
        : engine_(engine), body_(body), space_(space), arguments_(arguments), conflict_(conflict) {
        for (const Argument& argument : arguments) strides_.push_back(broadcast(argument.view.layout(), as_span(space.shape)).strides);
        half_ = scratch_bytes(conflict, arguments, points_of(conflict.piece));
        const bool two = conflict.remedy == Remedy::Pairs || conflict.late;
        if (half_ > 0) scratch_.reset(new char[static_cast<std::size_t>(two ? 2 * half_ : half_) + 63]);
        base_ = scratch_.get();
        while (reinterpret_cast<std::uintptr_t>(base_) % 64 != 0) ++base_;
    }

    void run() {
        const Piece all{Dims(space_.shape.size(), 0), space_.shape};
        if (conflict_.remedy == Remedy::Pairs) return run_pairs(all);
        Piece waiting;
        bool waits = false;
        char *here = base_, *other = base_ + (conflict_.late ? half_ : 0);
        for_each_piece(all, [&](const Piece& piece, bool turns) {
            if (turns && waits) store(waiting, other);  // nothing of the rows behind may be read before
            waits = waits && !turns;
            compute(piece, here);
            if (!conflict_.late) return store(piece, here);
            if (waits) store(waiting, other);
            waiting = piece;
            waits = true;
            std::swap(here, other);
        });
        if (waits) store(waiting, other);
    }

private:
    /// What has been settled for pieces of some extents.
    struct Known {
        Dims extents;
        StagedCall call;
        Prepared compute;
        std::vector<Prepared> copies;        ///< of each staged output
        SmallVector<bool, 8> alike;          ///< whether a staged output is laid out as its stand-in
        SmallVector<std::int64_t, 8> starts; ///< where in the scratch each stand-in begins
    };

    /// Points of outputs: reduced axes count once.
    [[nodiscard]] std::int64_t points_of(const Dims& extents) const {
        std::int64_t points = 1;
        for (std::size_t axis = 0; axis < extents.size(); ++axis) points *= space_.reduced[axis] ? 1 : extents[axis];
        return points;
    }

    const Known& known(const Dims& extents) {
        for (const auto& each : known_)
            if (each->extents == extents) return *each;
        auto made = std::make_unique<Known>();
        made->extents = extents;
        made->call = staged_call(conflict_, space_, arguments_, extents);
        made->compute = engine_.prepare(body_, made->call.space, made->call.operands(arguments_));
        std::int64_t start = 0;
        for (const std::size_t k : conflict_.staged) {
            const View& out = arguments_[k].view;
            const Layout from = without_repeats(made->call.layouts[k]);
            const Layout to{from.shape, out.layout().strides, {}};
            bool alike = true;
            for (std::size_t axis = 0; axis < from.rank(); ++axis)
                alike = alike && (from.shape[axis] == 1 || from.strides[axis] == to.strides[axis]);
            made->starts.push_back(start);
            start += (points_of(extents) * out.itemsize() + 63) / 64 * 64;
            made->alike.push_back(alike);
            // Bytes are only moved, so their order does not matter.
            const NestOperand both[] = {{out.dtype(), Access::Write, &to, false}, {out.dtype(), Access::Read, &from, false}};
            made->copies.push_back(alike ? Prepared() : engine_.prepare(copy_body(out.dtype()), whole_space(from.shape), both));
        }
        known_.push_back(std::move(made));
        return *known_.back();
    }

    [[nodiscard]] char* place(std::size_t argument, const Piece& piece) const {
        char* at = arguments_[argument].view.data();
        for (std::size_t axis = 0; axis < piece.begin.size(); ++axis) at += piece.begin[axis] * strides_[argument][axis];
        return at;
    }

    void compute(const Piece& piece, char* scratch) {
        const Known& how = known(piece.extents);
        SmallVector<char*, 16> pointers;
        for (std::size_t k = 0; k < arguments_.size(); ++k) pointers.push_back(place(k, piece));
        for (std::size_t i = 0; i < conflict_.staged.size(); ++i) pointers[conflict_.staged[i]] = scratch + how.starts[i];
        how.compute(pointers.data());
    }

    void store(const Piece& piece, char* scratch) {
        const Known& how = known(piece.extents);
        for (std::size_t i = 0; i < conflict_.staged.size(); ++i) {
            const std::size_t k = conflict_.staged[i];
            char* const pointers[] = {place(k, piece), scratch + how.starts[i]};
            if (how.alike[i])
                std::memcpy(pointers[0], pointers[1], static_cast<std::size_t>(points_of(piece.extents) * arguments_[k].view.itemsize()));
            else how.copies[i](pointers);
        }
    }

    /// Calls visit(piece, turns) for the pieces of `part`, in the order of the conflict. `turns`: an axis outside the one
    /// that changes fastest has moved.
    template <class Visit>
    void for_each_piece(const Piece& part, Visit&& visit) const {
        const std::size_t rank = part.begin.size();
        Dims counts(rank, 1), at(rank, 0);
        for (std::size_t axis = 0; axis < rank; ++axis) counts[axis] = (part.extents[axis] - 1) / conflict_.piece[axis] + 1;
        std::size_t fastest = 0;
        for (std::size_t level = 0; level < rank; ++level)
            if (counts[static_cast<std::size_t>(conflict_.order[level])] > 1) fastest = level;
        Piece piece = part;
        for (std::size_t moved = rank;;) {
            for (std::size_t axis = 0; axis < rank; ++axis) {
                const std::int64_t index = conflict_.backward[axis] ? counts[axis] - 1 - at[axis] : at[axis];
                const std::int64_t past = index * conflict_.piece[axis];
                piece.begin[axis] = part.begin[axis] + past;
                piece.extents[axis] = std::min(conflict_.piece[axis], part.extents[axis] - past);
            }
            visit(static_cast<const Piece&>(piece), moved < fastest);
            for (moved = rank; moved > 0; --moved) {
                const auto axis = static_cast<std::size_t>(conflict_.order[moved - 1]);
                if (++at[axis] < counts[axis]) break;
                at[axis] = 0;
            }
            if (moved == 0) return;
            --moved;
        }
    }

    void run_pair(const Piece& piece, const Piece& image) {
        const bool same = piece.begin == image.begin;
        compute(piece, base_);
        if (!same) compute(image, base_ + half_);
        store(piece, base_);
        if (!same) store(image, base_ + half_);
    }

    void run_pairs(Piece part) {
        if (conflict_.first != conflict_.second) {
            const std::size_t a = conflict_.first, b = conflict_.second;
            return for_each_piece(part, [&](const Piece& piece, bool) {
                if (piece.begin[a] > piece.begin[b]) return;  // done with its image
                Piece image = piece;
                std::swap(image.begin[a], image.begin[b]);
                std::swap(image.extents[a], image.extents[b]);
                run_pair(piece, image);
            });
        }
        // The lower half along one flipped axis with the upper one; then its middle index, where the next flipped axis decides.
        for (const std::int64_t number : conflict_.order) {
            const auto axis = static_cast<std::size_t>(number);
            const std::int64_t extent = part.extents[axis];
            if (!conflict_.flipped[axis]) continue;
            part.extents[axis] = extent / 2;
            if (extent > 1)
                for_each_piece(part, [&](const Piece& piece, bool) {
                    Piece image = piece;
                    for (std::size_t each = 0; each < image.begin.size(); ++each)
                        if (conflict_.flipped[each]) image.begin[each] = space_.shape[each] - piece.begin[each] - piece.extents[each];
                    run_pair(piece, image);
                });
            if (extent % 2 == 0) return;
            part.begin[axis] = extent / 2;
            part.extents[axis] = 1;
        }
        for_each_piece(part, [&](const Piece& piece, bool) { run_pair(piece, piece); });
    }

    Engine& engine_;
    const Body& body_;
    const Space& space_;
    const std::span<const Argument> arguments_;
    const Conflict& conflict_;
    std::vector<Dims> strides_;  ///< of each argument along the axes of the space
    std::unique_ptr<char[]> scratch_;
    char* base_ = nullptr;
    std::int64_t half_ = 0;      ///< bytes of one piece
    std::vector<std::unique_ptr<Known>> known_;
};

/// Stand-ins as large as the arguments: inputs are copied to them before the call, outputs from them after it.
void run_with_copies(Engine& engine, const Body& body, const Space& space, std::span<const Argument> arguments,
                     const Conflict& conflict) {
    std::vector<Argument> staged(arguments.begin(), arguments.end());
    for (const std::size_t k : conflict.staged) {
        const View& given = arguments[k].view;
        View& memory = staged[k].view;
        memory = empty(as_span(stand_in_shape(arguments[k])), given.dtype());
        if (given.swapped()) memory = memory.as_byte_swapped();
        if (arguments[k].access == Access::Write) continue;
        const View once(given.data(), given.dtype(), without_repeats(given.layout()));
        copy_elements(engine, memory, given.swapped() ? once.as_byte_swapped() : once);
    }
    engine.run(body, space, staged);
    for (const std::size_t k : conflict.staged)
        if (arguments[k].access == Access::Write) copy_elements(engine, arguments[k].view, staged[k].view);
}

}  // namespace

void copy_elements(Engine& engine, const View& to, const View& from) {
    const Argument both[] = {{to, Access::Write}, {from, Access::Read}};
    engine.run(copy_body(to.dtype()), whole_space(to.layout().shape), both);
}

std::vector<NestOperand> StagedCall::operands(std::span<const Argument> arguments) const {
    std::vector<NestOperand> all;
    for (std::size_t k = 0; k < arguments.size(); ++k)
        all.push_back({arguments[k].view.dtype(), arguments[k].access, &layouts[k], arguments[k].view.swapped(),
                       is_moved(k) || is_moved(arguments[k].beside - std::size_t{1}) ? std::uint16_t{0} : arguments[k].beside});
    return all;
}

StagedCall staged_call(const Conflict& conflict, const Space& space, std::span<const Argument> arguments, const Dims& extents) {
    const bool cut = conflict.remedy == Remedy::Ordered || conflict.remedy == Remedy::Pairs || conflict.remedy == Remedy::Slabs;
    StagedCall call{{cut ? extents : space.shape, space.reduced, space.scanned}, {}, {}};
    for (std::size_t k = 0; k < arguments.size(); ++k) {
        const View& view = arguments[k].view;
        const bool staged = is_staged(conflict, k);
        if (staged) call.moved.push_back(k);
        if (cut && staged) call.layouts.push_back(stand_in_layout(view, conflict.order, extents));
        else if (cut) call.layouts.push_back({extents, broadcast(view.layout(), as_span(space.shape)).strides, {}});
        else if (staged) call.layouts.push_back(contiguous_layout(as_span(stand_in_shape(arguments[k])), view.itemsize()));
        else call.layouts.push_back(view.layout());
    }
    return call;
}

void run_staged(Engine& engine, const Body& body, const Space& space, std::span<const Argument> arguments,
                const Conflict& conflict) {
    if (conflict.remedy == Remedy::Inputs || conflict.remedy == Remedy::Temporary)
        run_with_copies(engine, body, space, arguments, conflict);
    else Pieces(engine, body, space, arguments, conflict).run();
}

}  // namespace stridejit
