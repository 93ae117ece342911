// Every second to fourth element, loaded and stored by whole registers. What stands between the elements of a vector is
// read, for it shares their pages, but nothing before the first or behind the last; and it is never written.

#include <llvm/IR/Intrinsics.h>

#include <algorithm>
#include <functional>
#include <numeric>

#include "lowering.h"
#include "stridejit/ir/error.h"

namespace stridejit::llvm_backend {
namespace {

const llvm::Align kUnaligned{1};
using Lanes = llvm::SmallVector<int, 64>;

constexpr std::int64_t kLongRow = 1 << 20;      // bytes from the first element to the last: no matter of the nearest caches
constexpr std::uint64_t kPrefetchAhead = 2048;  // bytes
constexpr std::int64_t kBlockBytes = 16;        // within which bytes and words are moved about by one instruction

/// A load of as many neighbours as there are lanes, from element `start` on, and what of it is wanted.
struct Line {
    std::int64_t start;
    llvm::SmallVector<std::pair<int, int>, 64> wanted;  ///< element, lane
};

Line line_from(std::int64_t start, std::int64_t first, std::int64_t width, std::int64_t step) {
    Line line{start, {}};
    for (std::int64_t i = first; i < width && i * step < start + width; ++i)
        line.wanted.push_back({static_cast<int>(i), static_cast<int>(i * step - start)});
    return line;
}

/// As few lines as have all elements of a vector, one in `step`, the last of them ending with the last element.
llvm::SmallVector<Line, 4> fewest_lines(std::int64_t width, std::int64_t step) {
    llvm::SmallVector<Line, 4> lines;
    for (std::int64_t first = 0; first < width; first = lines.back().wanted.back().first + 1)
        lines.push_back(line_from(std::min(first * step, (width - 1) * (step - 1)), first, width, step));
    return lines;
}

/// The same, each of which wants lanes that the others do not: each begins with the lane that the one before ends with, so
/// that their elements lie width - 1 lanes further round.
llvm::SmallVector<Line, 4> lines_apart(std::int64_t width, std::int64_t step) {
    STRIDEJIT_ASSERT(std::gcd(width - 1, step) == 1, width, " lanes, every ", step);
    llvm::SmallVector<Line, 4> lines;
    for (std::int64_t first = 0; first < width; first = lines.back().wanted.back().first + 1)
        lines.push_back(line_from(static_cast<std::int64_t>(lines.size()) * (width - 1), first, width, step));
    return lines;
}

/// All parts, one behind the other; their number is a power of two.
llvm::Value* concat(llvm::IRBuilder<>& builder, Values parts) {
    while (parts.size() > 1) {
        Values halves;
        Lanes lanes;
        const auto width = llvm::cast<llvm::FixedVectorType>(parts[0]->getType())->getNumElements();
        for (unsigned i = 0; i < 2 * width; ++i) lanes.push_back(static_cast<int>(i));
        for (std::size_t i = 0; i < parts.size(); i += 2) halves.push_back(builder.CreateShuffleVector(parts[i], parts[i + 1], lanes));
        parts = std::move(halves);
    }
    return parts[0];
}

}  // namespace

/// How a vector of every second to fourth element comes together.
class StridedAccess {
public:
    /// For each line the lanes that may be read.
    using Present = std::function<llvm::Value*(unsigned line)>;
    /// `goes_on`: another element follows behind the vector, one step on.
    StridedAccess(llvm::IRBuilder<>& builder, llvm::Type* type, llvm::Value* at, std::int64_t step, std::int64_t item, bool goes_on, Present present = {})
        : builder_(builder), type_(llvm::cast<llvm::FixedVectorType>(type)), at_(at), step_(step), item_(item),
          width_(type_->getNumElements()), goes_on_(goes_on), present_(std::move(present)) {}

    /// Every third, with masks: each masked load touches the wanted elements alone and fills gaps that those before it
    /// left in the vector, for lines of a width that 3 does not divide want different lanes.
    llvm::Value* load_thirds() {
        Lanes places;  // where element i lands
        for (std::int64_t i = 0; i < width_; ++i) places.push_back(static_cast<int>(i * step_ % width_));
        llvm::Value* mixed = llvm::Constant::getNullValue(type_);
        for (std::int64_t line = 0; line < step_; ++line) {
            llvm::SmallVector<llvm::Constant*, 64> wanted;
            for (std::int64_t lane = 0; lane < width_; ++lane) wanted.push_back(builder_.getInt1((line * width_ + lane) % step_ == 0));
            llvm::Value* mask = llvm::ConstantVector::get(wanted);
            if (present_) mask = builder_.CreateAnd(mask, present_(static_cast<unsigned>(line)));
            mixed = builder_.CreateMaskedLoad(type_, address(line * width_), kUnaligned, mask, mixed);
        }
        return item_ == 1 ? permuted_bytes(mixed) : builder_.CreateShuffleVector(mixed, places);
    }

    /// Every second or fourth, with masks: whole lines, of which the last leaves out what stands behind the last element;
    /// pairs of them are shuffled into one. Lines that begin a little earlier could be blended, but would be two lines of
    /// the cache each.
    llvm::Value* load_pairs() {
        Values lines;
        for (std::int64_t line = 0; line < step_; ++line) lines.push_back(whole_line(line));
        Lanes even;
        for (std::int64_t i = 0; i < 2 * width_ / step_; ++i) even.push_back(static_cast<int>(i * step_));
        Values halves;
        for (std::size_t i = 0; i < lines.size(); i += 2) halves.push_back(builder_.CreateShuffleVector(lines[i], lines[i + 1], even));
        return concat(builder_, halves);
    }

    /// Elements and the gaps behind them as wider integers, of which the low parts are kept. Without masks the last line
    /// begins so much earlier that it ends with an element: there the high parts are.
    llvm::Value* load_narrowed(bool masks) {
        const unsigned bits = static_cast<unsigned>(item_) * 8;
        llvm::Type* wide = builder_.getIntNTy(bits * static_cast<unsigned>(step_));
        llvm::Type* line_type = llvm::FixedVectorType::get(wide, static_cast<unsigned>(width_ / step_));
        Values lines;
        for (std::int64_t line = 0; line < step_; ++line) {
            if (masks || goes_on_) {
                lines.push_back(builder_.CreateBitCast(whole_line(line), line_type));
                continue;
            }
            const bool is_last = line + 1 == step_;
            llvm::Value* whole = builder_.CreateAlignedLoad(line_type, address(line * width_ - (is_last ? step_ - 1 : 0)), kUnaligned);
            lines.push_back(is_last ? builder_.CreateLShr(whole, bits * static_cast<unsigned>(step_ - 1)) : whole);
        }
        llvm::Type* narrow = llvm::FixedVectorType::get(builder_.getIntNTy(bits), static_cast<unsigned>(width_));
        return builder_.CreateBitCast(builder_.CreateTrunc(concat(builder_, lines), narrow), type_);
    }

    /// Whole lines, blended or shuffled together, block by block.
    llvm::Value* load_lines() {
        const std::int64_t block = item_ >= 4 ? width_ : std::min(width_, kBlockBytes / item_);
        auto lines = fewest_lines(block, step_);
        const bool blends = lines.size() > 2 && item_ > 1;
        if (blends) lines = lines_apart(block, step_);
        Values whole;
        for (const Line& line : lines) {
            Values parts;
            llvm::Type* part = llvm::FixedVectorType::get(type_->getElementType(), static_cast<unsigned>(block));
            for (std::int64_t first = 0; first < width_; first += block)
                parts.push_back(builder_.CreateAlignedLoad(part, address(first * step_ + line.start), kUnaligned));
            whole.push_back(concat(builder_, parts));
        }
        if (lines.size() == 2) return builder_.CreateShuffleVector(whole[0], whole[1], lanes_of(lines, block, {0, width_}));
        return blends ? blended(lines, whole, block) : joined(lines, whole, block);
    }

    /// One store a line, masked: its elements stand as far apart as in memory.
    void store_masked(llvm::Value* value) {
        // Bytes that a power of two stands between are widened: as a shuffle of bytes LLVM 22 never ends to legalise it
        // where the value has been narrowed from a product of words.
        const bool widens = item_ == 1 && step_ != 3;
        if (widens) value = builder_.CreateZExt(value, llvm::FixedVectorType::get(builder_.getIntNTy(8 * static_cast<unsigned>(step_)), static_cast<unsigned>(width_)));
        for (std::int64_t line = 0; line < step_; ++line) {
            llvm::SmallVector<llvm::Constant*, 64> wanted;
            Lanes lanes;
            for (std::int64_t lane = 0; lane < width_; ++lane) {
                const std::int64_t place = line * width_ + lane;
                wanted.push_back(builder_.getInt1(place % step_ == 0));
                if (!widens) lanes.push_back(place % step_ == 0 ? static_cast<int>(place / step_) : -1);
                else if (place % step_ == 0) lanes.push_back(static_cast<int>(place / step_));
            }
            llvm::Value* some = item_ == 1 && !widens && width_ >= 2 * kBlockBytes
                                    ? spread_bytes(value, line)
                                    : builder_.CreateBitCast(builder_.CreateShuffleVector(value, lanes), type_);
            builder_.CreateMaskedStore(some, address(line * width_), kUnaligned, llvm::ConstantVector::get(wanted));
        }
    }

private:
    llvm::Value* address(std::int64_t element) {
        return element == 0 ? at_ : builder_.CreatePtrAdd(at_, builder_.getInt64(static_cast<std::uint64_t>(element * item_)));
    }

    /// `width` neighbours; of the last line those behind the last element are left out, unless another follows.
    llvm::Value* whole_line(std::int64_t line) {
        if (present_)
            return builder_.CreateMaskedLoad(type_, address(line * width_), kUnaligned, present_(static_cast<unsigned>(line)), llvm::Constant::getNullValue(type_));
        if (goes_on_ || line + 1 < step_) return builder_.CreateAlignedLoad(type_, address(line * width_), kUnaligned);
        llvm::SmallVector<llvm::Constant*, 64> wanted;
        for (std::int64_t lane = 0; lane < width_; ++lane) wanted.push_back(builder_.getInt1(lane + step_ <= width_));
        return builder_.CreateMaskedLoad(type_, address(line * width_), kUnaligned, llvm::ConstantVector::get(wanted),
                                         llvm::Constant::getNullValue(type_));
    }

    /// Byte i of the result is byte 3 i of `mixed`, counted round and round. Bytes move within blocks only: those of one
    /// block come from three blocks, which are brought to its place one after the other.
    llvm::Value* permuted_bytes(llvm::Value* mixed) {
        llvm::Value* all = nullptr;
        for (std::int64_t part = 0; part < step_; ++part) {
            Lanes blocks, bytes;
            for (std::int64_t i = 0; i < width_; ++i) {
                const std::int64_t block = i / kBlockBytes, source = (block * step_ + part) * kBlockBytes;  // of all lines
                blocks.push_back(static_cast<int>((source + i % kBlockBytes) % width_));
                const std::int64_t inside = i * step_ - source;
                bytes.push_back(static_cast<int>(inside >= 0 && inside < kBlockBytes ? block * kBlockBytes + inside : width_));
            }
            llvm::Value* some = builder_.CreateShuffleVector(builder_.CreateShuffleVector(mixed, blocks),
                                                             llvm::Constant::getNullValue(type_), bytes);
            all = all ? builder_.CreateOr(all, some) : some;
        }
        return all;
    }

    /// The line-th part of the bytes of `value`, spread out. Each block of it has six of them at most, from neighbouring
    /// words, which are brought there first: bytes move within blocks only.
    llvm::Value* spread_bytes(llvm::Value* value, std::int64_t line) {
        constexpr std::int64_t kWord = 4;
        Lanes words, bytes;
        for (std::int64_t block = 0; block < width_ / kBlockBytes; ++block) {
            const std::int64_t place = line * width_ + block * kBlockBytes;
            const std::int64_t first = std::min((place + step_ - 1) / step_ / kWord, (width_ - kBlockBytes) / kWord);
            for (std::int64_t word = 0; word < kBlockBytes / kWord; ++word) words.push_back(static_cast<int>(first + word));
            for (std::int64_t i = 0; i < kBlockBytes; ++i) {
                const std::int64_t inside = (place + i) / step_ - first * kWord;
                bytes.push_back((place + i) % step_ == 0 ? static_cast<int>(block * kBlockBytes + inside) : -1);
            }
        }
        llvm::Type* word_type = llvm::FixedVectorType::get(builder_.getInt32Ty(), static_cast<unsigned>(width_ / kWord));
        llvm::Value* near = builder_.CreateShuffleVector(builder_.CreateBitCast(value, word_type), words);
        return builder_.CreateShuffleVector(builder_.CreateBitCast(near, type_), bytes);
    }

    /// For each element the lane of its line, in each block; lanes of line k count from bases[k], or are left out (-1).
    Lanes lanes_of(llvm::ArrayRef<Line> lines, std::int64_t block, llvm::ArrayRef<std::int64_t> bases, int other = -1) {
        Lanes lanes(static_cast<std::size_t>(width_), other);
        for (std::size_t k = 0; k < lines.size(); ++k)
            for (const auto& [element, lane] : lines[k].wanted)
                for (std::int64_t first = 0; bases[k] >= 0 && first < width_; first += block)
                    lanes[static_cast<std::size_t>(first + element)] = static_cast<int>(bases[k] + first + lane);
        return lanes;
    }

    /// The lines hold wanted lanes apart from each other: blends, then one shuffle within blocks.
    llvm::Value* blended(llvm::ArrayRef<Line> lines, llvm::ArrayRef<llvm::Value*> whole, std::int64_t block) {
        llvm::Value* mixed = whole[0];
        for (std::size_t k = 1; k < lines.size(); ++k) {
            Lanes lanes;
            for (int i = 0; i < width_; ++i) lanes.push_back(i);
            for (const auto& [element, lane] : lines[k].wanted)
                for (std::int64_t first = 0; first < width_; first += block)
                    lanes[static_cast<std::size_t>(first + lane)] = static_cast<int>(width_ + first + lane);
            mixed = builder_.CreateShuffleVector(mixed, whole[k], lanes);
        }
        const llvm::SmallVector<std::int64_t, 4> bases(lines.size(), 0);
        return builder_.CreateShuffleVector(mixed, lanes_of(lines, block, bases));
    }

    /// Each line's elements go where they belong, zeros elsewhere: there are byte shuffles that do so, and no byte blends.
    llvm::Value* joined(llvm::ArrayRef<Line> lines, llvm::ArrayRef<llvm::Value*> whole, std::int64_t block) {
        llvm::Value* all = nullptr;
        for (std::size_t k = 0; k < lines.size(); ++k) {
            llvm::SmallVector<std::int64_t, 4> bases(lines.size(), -1);
            bases[k] = 0;
            llvm::Value* some = builder_.CreateShuffleVector(whole[k], llvm::Constant::getNullValue(type_),
                                                             lanes_of(lines, block, bases, static_cast<int>(width_)));
            all = all ? builder_.CreateOr(all, some) : some;
        }
        return all;
    }

    llvm::IRBuilder<>& builder_;
    llvm::FixedVectorType* type_;
    llvm::Value* at_;
    const std::int64_t step_, item_, width_;
    const bool goes_on_;
    const Present present_;
};

llvm::Value* Lowering::load_strided(std::size_t operand, const Group& group, unsigned chunk) {
    const OperandClass& from = what.operands[operand];
    const std::int64_t step = elements_of(from.stride), apart = std::abs(step), item = item_bytes(from.dtype);
    const auto width = static_cast<std::int64_t>(group.width);
    const std::int64_t lowest = group.begin + std::int64_t{chunk} * width + (step < 0 ? width - 1 : 0);
    const bool goes_on = step > 0 ? chunk + 1 < group.chunks : chunk > 0;  // upwards in memory
    StridedAccess::Present present;
    if (!group.masks.empty() && group.count) {  // from the first element that counts to the last
        llvm::Value* count = count_in(group.count, group.width, chunk);
        llvm::IRBuilder<>& early = builder_for(count);
        llvm::Value* reach = early.CreateSub(early.CreateMul(count, number(static_cast<std::uint64_t>(apart))), number(static_cast<std::uint64_t>(apart - 1)));
        present = [this, reach, &group](unsigned line) { return lane_mask(reach, group.width, line); };
    }
    StridedAccess access(builder, memory_type(context, from.dtype, group.width), element_address(operand, group, lowest), apart, item, goes_on, present);
    const bool masks = what.target.has_masks();
    if (masks && chunk == 0 && what.plan.walk != Walk::Down)
        fetch_ahead(place_of(operand, *group.at), step * item);
    const bool narrows = apart != 3 && apart * item <= 8 && width >= 2 * apart && (!masks || item == 1);
    llvm::Value* lanes = narrows                                               ? access.load_narrowed(masks)
                         : masks && apart == 3 && (item > 1 || width == 64)    ? access.load_thirds()
                         : masks && apart != 3 && item > 1 && width >= apart   ? access.load_pairs()
                                                                               : access.load_lines();
    return step > 0 ? lanes : builder.CreateShuffleVector(lanes, reversed_lanes(group.width));
}

void Lowering::store_strided(std::size_t operand, const Group& group, unsigned chunk, llvm::Value* memory) {
    const OperandClass& to = what.operands[operand];
    const std::int64_t step = elements_of(to.stride);
    const auto width = static_cast<std::int64_t>(group.width);
    const std::int64_t lowest = group.begin + std::int64_t{chunk} * width + (step < 0 ? width - 1 : 0);
    if (step < 0) memory = builder.CreateShuffleVector(memory, reversed_lanes(group.width));
    if (chunk == 0 && what.plan.walk == Walk::Map)
        fetch_ahead(place_of(operand, *group.at), step * item_bytes(to.dtype));
    StridedAccess(builder, memory->getType(), element_address(operand, group, lowest), std::abs(step), item_bytes(to.dtype), false).store_masked(memory);
}

/// Where rows are long, asks for as many lines as a step reads, some steps ahead: in masked loads the processor sees no
/// stream. One test a step, since more of them cost what is gained; where data are near, fetching only takes room. No
/// address is wrong for it.
void Lowering::fetch_ahead(llvm::Value* at, std::int64_t stride) {
    if (what.plan.tail == Tail::Twice || what.plan.row_vectors > 0) return;  // rows are short
    const std::int64_t lines = std::int64_t{what.plan.width} * what.plan.unroll * std::abs(stride) / kLineBytes;
    const auto elements = static_cast<std::uint64_t>(kLongRow / std::abs(stride));
    when(entry_.CreateICmpUGT(extent(what.vector_loop()), entry_.getInt64(elements)), [&] {
        for (std::int64_t line = 0; line < lines; ++line) {
            const std::int64_t bytes = static_cast<std::int64_t>(kPrefetchAhead) + line * kLineBytes;
            llvm::Value* ahead = offset(at, number(static_cast<std::uint64_t>(stride > 0 ? bytes : -bytes)));
            fetch(ahead, 3);
        }
    });
}

}  // namespace stridejit::llvm_backend
