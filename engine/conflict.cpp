#include "stridejit/engine/conflict.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "stridejit/engine/overlap.h"

namespace stridejit {
namespace {

/// The output shares memory with the other argument, except as the very same elements of an input.
bool share_memory(const Argument& output, const Argument& other) {
    if (other.access == Access::Index) return false;
    const bool harmless = other.access == Access::Read && same_elements(output.view, other.view);
    return !harmless && may_overlap(output.view, other.view);
}

/// An output and an input that it meets elsewhere than at the same elements; both have the shape of the space.
struct Meeting {
    View out, in;
    std::size_t input;
};

class Decision {
public:
    Decision(const Space& space, std::span<const Argument> arguments, const Limits& limits)
        : space_(space), arguments_(arguments), limits_(limits) {}

    Conflict run() {
        if (!find_meetings()) return std::move(result_);
        for (const std::size_t k : result_.staged) point_bytes_ += arguments_[k].view.itemsize();
        points_ = limits_.scratch / point_bytes_;
        near_points_ = std::min(limits_.near / point_bytes_, points_);
        set_order();
        const bool is_reduction = std::any_of(space_.reduced.begin(), space_.reduced.end(), [](bool flag) { return flag; });
        if (arguments_[result_.staged[0]].view.size() <= points_) return slabs("the output fits in the scratch");
        if (is_reduction) return temporary("the order of a reduction is that of the whole");
        if (space_.scanned >= 0) return temporary("a scan needs all elements before");
        if (try_inputs() || try_ordered() || try_pairs() || try_slabs()) return std::move(result_);
        return temporary("elements are overwritten both before and after they are read, whatever the order, too far apart for the scratch");
    }

private:
    /// Fills in which outputs are staged and what they meet. False when that settles it.
    bool find_meetings() {
        const char* settled = nullptr;
        for (std::size_t k = 0; k < arguments_.size(); ++k) {
            if (arguments_[k].access != Access::Write) continue;
            bool shared = false;
            for (std::size_t other = 0; other < arguments_.size(); ++other) {
                if (other == k || !share_memory(arguments_[k], arguments_[other])) continue;
                shared = true;
                if (arguments_[other].access == Access::Write) settled = "two outputs share memory: the later one has the last word";
                else meetings_.push_back({arguments_[k].view, arguments_[other].view, other});
            }
            if (shared) result_.staged.push_back(k);
        }
        if (result_.staged.empty()) return false;
        for (const Argument& argument : arguments_)
            if (argument.view.layout().is_indirect()) settled = "pointers are followed, and may lead anywhere";
        if (settled) temporary(settled);
        return settled == nullptr;
    }

    void set_order() {
        const View& out = meetings_[0].out;
        uncut();
        result_.order.resize(space_.shape.size());
        std::iota(result_.order.begin(), result_.order.end(), 0);
        std::stable_sort(result_.order.begin(), result_.order.end(), [&](std::int64_t a, std::int64_t b) {
            return std::abs(out.strides()[static_cast<std::size_t>(a)]) > std::abs(out.strides()[static_cast<std::size_t>(b)]);
        });
    }

    void uncut() {
        result_.piece = space_.shape;
        result_.backward = SmallVector<bool, 8>(space_.shape.size(), false);
    }

    Conflict slabs(const char* why) {
        result_.remedy = Remedy::Slabs;
        result_.why = why;
        return std::move(result_);
    }
    Conflict temporary(const char* why) {
        result_.remedy = Remedy::Temporary;
        result_.why = why;
        return result_;
    }

    /// Inputs of few elements, such as a row that stands for all rows.
    bool try_inputs() {
        std::int64_t bytes = 0;
        SmallVector<std::size_t, 8> inputs;
        for (const Meeting& each : meetings_) {
            if (std::find(inputs.begin(), inputs.end(), each.input) != inputs.end()) continue;
            inputs.push_back(each.input);
            const View& view = arguments_[each.input].view;
            std::int64_t count = 1;
            for (std::size_t axis = 0; axis < view.rank(); ++axis)
                if (view.strides()[axis] != 0) count *= view.shape()[axis];
            bytes += count * view.itemsize();
            if (bytes > limits_.scratch) return false;
        }
        result_.remedy = Remedy::Inputs;
        result_.staged = inputs;
        result_.why = "what is read from the output's memory fits in the scratch";
        return true;
    }

    void stretch_inputs() {
        for (Meeting& each : meetings_) each.in = each.in.broadcast_to(as_span(space_.shape));
    }

    [[nodiscard]] bool meets(std::span<const Lead> leads) const {
        return std::any_of(meetings_.begin(), meetings_.end(),
                           [&](const Meeting& each) { return may_overlap(each.out, each.in, leads); });
    }

    [[nodiscard]] std::size_t axis_at(std::size_t level) const { return static_cast<std::size_t>(result_.order[level]); }

    /// Points of one step along the axis at this level.
    [[nodiscard]] std::int64_t step_points(std::size_t level) const {
        std::int64_t points = 1;
        for (std::size_t inner = level + 1; inner < result_.order.size(); ++inner) points *= space_.shape[axis_at(inner)];
        return points;
    }

    /// Finds a direction along this axis, at one index of all axes before it, in which everything is read before it is
    /// overwritten, where reads are no further than `reach` behind. `leads`: those before are 0, those behind free.
    bool find_direction(SmallVector<Lead, 8>& leads, std::size_t axis, std::int64_t reach = 0) {
        const Lead before = leads[axis];
        for (const bool backward : {false, true}) {
            leads[axis] = backward ? Lead{INT64_MIN, -reach - 1} : Lead{reach + 1, INT64_MAX};
            if (meets({leads.data(), leads.size()})) continue;
            result_.backward[axis] = backward;
            leads[axis] = before;
            return true;
        }
        leads[axis] = before;
        return false;
    }

    /// The longest piece along `axis` that reads nothing it writes; 0 when a single index does.
    std::int64_t longest_piece(SmallVector<Lead, 8>& leads, std::size_t axis) const {
        std::int64_t good = 0, bad = space_.shape[axis] + 1;
        while (bad - good > 1) {
            // Most are short: from below.
            const std::int64_t middle = good == 0 ? 1 : std::min(good * 2, good + (bad - good) / 2);
            leads[axis] = {1 - middle, middle - 1};
            (meets({leads.data(), leads.size()}) ? bad : good) = middle;
        }
        leads[axis] = {0, 0};
        return good;
    }

    bool try_ordered() {
        stretch_inputs();
        SmallVector<Lead, 8> leads(space_.shape.size(), kAnyLead);
        Dims piece = space_.shape;
        for (std::size_t level = 0; level < result_.order.size(); ++level) {
            const std::size_t axis = axis_at(level);
            if (!find_direction(leads, axis)) return false;
            const std::int64_t longest = longest_piece(leads, axis), step = step_points(level);
            piece[axis] = std::max(longest, std::int64_t{1});
            if (longest == 0) continue;
            if (longest * step * arguments_[result_.staged[0]].view.itemsize() < limits_.worth) return false;
            result_.piece = piece;
            result_.remedy = Remedy::Ordered;
            result_.staged.clear();
            result_.why = "no piece writes what it reads, and all that is read is read before it is overwritten";
            return true;
        }
        return false;
    }

    /// True when `in` is `out` with the axes of `flipped` reversed; or with two axes exchanged.
    static bool is_image(const Meeting& each, SmallVector<bool, 8>& flipped, std::size_t& first, std::size_t& second) {
        const View &out = each.out, &in = each.in;
        if (out.itemsize() != in.itemsize()) return false;
        std::int64_t start = 0;
        SmallVector<std::size_t, 8> others;
        flipped.resize(out.rank(), false);
        for (std::size_t axis = 0; axis < out.rank(); ++axis) {
            if (out.shape()[axis] == 1 || out.strides()[axis] == in.strides()[axis]) continue;
            others.push_back(axis);
            if (out.strides()[axis] != -in.strides()[axis]) continue;
            flipped[axis] = true;
            start += out.strides()[axis] * (out.shape()[axis] - 1);
        }
        const auto flips = static_cast<std::size_t>(std::count(flipped.begin(), flipped.end(), true));
        if (in.data() != out.data() + start || others.empty()) return false;
        if (flips == others.size()) return true;
        if (flips != 0 || others.size() != 2) return false;
        first = others[0];
        second = others[1];
        return out.shape()[first] == out.shape()[second] && out.strides()[first] == in.strides()[second] &&
               out.strides()[second] == in.strides()[first];
    }

    bool try_pairs() {
        for (std::size_t i = 0; i < meetings_.size(); ++i) {
            SmallVector<bool, 8> flipped;
            std::size_t first = 0, second = 0;
            if (!is_image(meetings_[i], flipped, first, second)) return false;
            if (i > 0 && (!(flipped == result_.flipped) || first != result_.first || second != result_.second)) return false;
            result_.flipped = flipped;
            result_.first = first;
            result_.second = second;
        }
        const bool exchanges = result_.first != result_.second;
        const auto is_exchanged = [&](std::size_t axis) { return exchanges && (axis == result_.first || axis == result_.second); };
        uncut();
        for (std::size_t level = 0; level < result_.order.size(); ++level) {
            const std::size_t axis = axis_at(level);
            std::int64_t step = 1;  // points of one index of this axis, and of its partner
            for (std::size_t other = 0; other < result_.piece.size(); ++other)
                if (other != axis && !(is_exchanged(axis) && is_exchanged(other))) step *= result_.piece[other];
            std::int64_t fits = near_points_ / 2 / step;
            if (is_exchanged(axis)) fits = static_cast<std::int64_t>(std::sqrt(static_cast<double>(fits)));
            const std::int64_t extent = std::clamp(fits, std::int64_t{1}, result_.piece[axis]);
            result_.piece[axis] = extent;
            if (is_exchanged(axis)) result_.piece[axis == result_.first ? result_.second : result_.first] = extent;
            if (fits > 0) break;
        }
        result_.remedy = Remedy::Pairs;
        result_.why = "each piece reads only what it and its image write";
        return true;
    }

    bool try_slabs() {
        SmallVector<Lead, 8> leads(space_.shape.size(), kAnyLead);
        uncut();
        for (std::size_t level = 0; level < result_.order.size(); ++level) {
            const std::size_t axis = axis_at(level);
            const std::int64_t step = step_points(level), fits = points_ / step, fit_twice = points_ / 2 / step;
            result_.why = "all that is read is read before it is overwritten, piece by piece";
            result_.remedy = Remedy::Slabs;
            if (fits >= space_.shape[axis]) return true;
            const bool one_way = find_direction(leads, axis);
            if (one_way && fits > 0) {
                result_.piece[axis] = std::max(near_points_ / step, std::int64_t{1});
                return true;
            }
            if (!one_way) {
                if (fit_twice == 0 || !find_direction(leads, axis, fit_twice)) return false;
                result_.piece[axis] = fit_twice;
                result_.late = true;
                result_.why = "elements are read before and after their own place, but no further from it than a piece";
                return true;
            }
            result_.piece[axis] = 1;
            leads[axis] = {0, 0};
        }
        return false;
    }

    const Space& space_;
    const std::span<const Argument> arguments_;
    const Limits limits_;
    Conflict result_;
    std::vector<Meeting> meetings_;
    std::int64_t point_bytes_ = 0;  ///< of the staged outputs
    std::int64_t points_ = 0;       ///< that fit in the scratch
    std::int64_t near_points_ = 0;  ///< that it takes where any number will do
};

}  // namespace

bool runs_in_place(std::span<const Argument> arguments) {
    for (std::size_t k = 0; k < arguments.size(); ++k)
        for (std::size_t other = 0; other < arguments.size(); ++other)
            if (other != k && arguments[k].access == Access::Write && share_memory(arguments[k], arguments[other])) return false;
    return true;
}

Conflict find_conflict(const Space& space, std::span<const Argument> arguments, const Limits& limits) {
    return Decision(space, arguments, limits).run();
}

std::int64_t scratch_bytes(const Conflict& conflict, std::span<const Argument> arguments, std::int64_t count) {
    std::int64_t bytes = 0;
    for (const std::size_t k : conflict.staged) bytes += (count * arguments[k].view.itemsize() + 63) / 64 * 64;
    return bytes;
}

std::string to_text(const Conflict& conflict, const Space& space, std::span<const Argument> arguments) {
    const auto axes = [&] {
        std::string walk;
        for (const std::int64_t number : conflict.order) {
            const auto axis = static_cast<std::size_t>(number);
            if (conflict.piece[axis] == space.shape[axis]) continue;
            walk += text(walk.empty() ? "" : ", ", "axis ", axis, conflict.backward[axis] ? " from the end, " : ", ",
                         conflict.piece[axis], " of ", space.shape[axis], " at a time");
        }
        return walk.empty() ? std::string("in one piece") : walk;
    };
    std::int64_t points = 1;
    for (const std::int64_t extent : conflict.piece) points *= extent;
    switch (conflict.remedy) {
        case Remedy::InPlace: return "in place: no output shares memory with an argument but as the same elements";
        case Remedy::Inputs: return text("inputs copied first: ", conflict.why);
        case Remedy::Ordered: return text("in order: ", axes(), ": ", conflict.why);
        case Remedy::Pairs:
            return text("pairs through a scratch of ", 2 * scratch_bytes(conflict, arguments, points), " bytes: ", axes(),
                        ", each with its image", ": ", conflict.why);
        case Remedy::Slabs: {
            for (std::size_t axis = 0; axis < space.shape.size(); ++axis)
                if (space.reduced[axis]) points /= space.shape[axis];
            const std::int64_t bytes = scratch_bytes(conflict, arguments, points);
            return text("through a scratch of ", conflict.late ? 2 * bytes : bytes, " bytes: ", axes(),
                        conflict.late ? ", each stored after the next is computed: " : ": ", conflict.why);
        }
        case Remedy::Temporary: break;
    }
    std::int64_t bytes = 0;
    for (const std::size_t k : conflict.staged) bytes += arguments[k].view.nbytes();
    return text("a temporary of ", bytes, " bytes: ", conflict.why);
}

}  // namespace stridejit
