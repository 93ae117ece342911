// Channels of pixels: the few steps of the loop around the vector loop lie side by side in every output. Each has its vectors
// of values, which are woven into as many whole vectors as lie in memory.

#include <algorithm>

#include "lowering.h"

namespace stridejit::llvm_backend {
namespace {

const llvm::Align kUnaligned{1};
using Lanes = llvm::SmallVector<int, 64>;
constexpr unsigned kBlockBytes = 16;  // within which bytes are moved about by one instruction
constexpr unsigned kWordBytes = 4;    // words go anywhere in a register

unsigned lanes_of(llvm::Value* vector) { return llvm::cast<llvm::FixedVectorType>(vector->getType())->getNumElements(); }

/// Elements of two vectors in turn, the first halves of both and the second ones.
Values woven_pair(llvm::IRBuilder<>& builder, llvm::Value* a, llvm::Value* b) {
    const auto width = static_cast<int>(lanes_of(a));
    Values result;
    for (const int first : {0, width / 2}) {
        Lanes lanes;
        for (int i = first; i < first + width / 2; ++i) lanes.push_back(i), lanes.push_back(width + i);
        result.push_back(builder.CreateShuffleVector(a, b, lanes));
    }
    return result;
}

/// Part `part` of three vectors that are woven: two shuffles of two.
llvm::Value* woven_third(llvm::IRBuilder<>& builder, const Values& values, unsigned part) {
    const unsigned width = lanes_of(values[0]);
    Lanes two, third;
    for (unsigned i = 0; i < width; ++i) {
        const unsigned place = part * width + i, channel = place % 3, element = place / 3;
        two.push_back(channel == 2 ? -1 : static_cast<int>(channel * width + element));
        third.push_back(static_cast<int>(channel == 2 ? width + element : i));
    }
    return builder.CreateShuffleVector(builder.CreateShuffleVector(values[0], values[1], two), values[2], third);
}

/// The same of elements smaller than a word: few bytes of each block come from one vector, from neighbouring words, which are
/// brought to the block first. `item` is the bytes of an element.
llvm::Value* woven_third_of_bytes(llvm::IRBuilder<>& builder, const Values& values, unsigned part, unsigned item) {
    llvm::Type* type = values[0]->getType();
    const unsigned bytes = lanes_of(values[0]) * item, words = bytes / kWordBytes;
    llvm::Type* byte_type = llvm::FixedVectorType::get(builder.getInt8Ty(), bytes);
    llvm::Type* word_type = llvm::FixedVectorType::get(builder.getInt32Ty(), words);
    llvm::Value* all = nullptr;
    for (unsigned channel = 0; channel < 3; ++channel) {
        Lanes near, inside;
        for (unsigned block = 0; block < bytes; block += kBlockBytes) {
            const unsigned begin = (part * bytes + block) / item;  // elements before it, of all channels
            const unsigned first = std::min((begin + 2 - channel) / 3 * item / kWordBytes, words - kBlockBytes / kWordBytes);
            for (unsigned word = 0; word < kBlockBytes / kWordBytes; ++word) near.push_back(static_cast<int>(first + word));
            for (unsigned i = 0; i < kBlockBytes; ++i) {
                const unsigned place = begin + i / item, source = place / 3 * item + i % item - first * kWordBytes;
                inside.push_back(static_cast<int>(place % 3 == channel ? block + source : bytes));
            }
        }
        llvm::Value* moved = builder.CreateShuffleVector(builder.CreateBitCast(values[channel], word_type), near);
        llvm::Value* some = builder.CreateShuffleVector(builder.CreateBitCast(moved, byte_type), llvm::Constant::getNullValue(byte_type), inside);
        all = all ? builder.CreateOr(all, some) : some;
    }
    return builder.CreateBitCast(all, type);
}

/// Two to four vectors: element 0 of each, then element 1 of each, and so on.
Values woven_vectors(llvm::IRBuilder<>& builder, const Values& values, unsigned item) {
    if (values.size() == 2) return woven_pair(builder, values[0], values[1]);
    if (values.size() == 4) {
        const Values even = woven_pair(builder, values[0], values[2]), odd = woven_pair(builder, values[1], values[3]);
        Values result = woven_pair(builder, even[0], odd[0]);
        result.append(woven_pair(builder, even[1], odd[1]));
        return result;
    }
    Values result;
    const bool by_bytes = item < kWordBytes && lanes_of(values[0]) * item > kBlockBytes;
    for (unsigned part = 0; part < 3; ++part)
        result.push_back(by_bytes ? woven_third_of_bytes(builder, values, part, item) : woven_third(builder, values, part));
    return result;
}

}  // namespace

/// All is loaded before anything is stored: an output may be an input, element by element.
void Lowering::lower_woven(const Group& group) {
    const std::size_t cross = what.vector_loop() - 1;
    Selected computed = point_set;
    for (std::size_t i = 0; i < what.body.size(); ++i) computed[i] = computed[i] && what.body[i].op != Op::Store;
    std::vector<GroupValues> values(woven(), GroupValues(what.body.size()));
    for (unsigned point = 0; point < woven(); ++point) {
        const Pointers at = point == 0 ? *group.at : moved(*group.at, cross, number(point));
        Group one = group;
        one.at = &at;
        lower_points(computed, one, values[point]);
    }
    for (std::size_t i = 0; i < what.body.size(); ++i) {
        if (!point_set[i] || what.body[i].op != Op::Store) continue;
        Values stored;
        for (const GroupValues& point : values) stored.push_back(point[what.body[i].args[0]][0]);
        store_woven(what.body[i].literal, group, stored);
    }
}

/// One value of each point, for as many elements as the group has.
void Lowering::store_woven(std::size_t operand, const Group& group, llvm::ArrayRef<llvm::Value*> values) {
    const DType dtype = what.operands[operand].dtype;
    const auto item = static_cast<unsigned>(item_bytes(dtype));
    Values parts;
    for (llvm::Value* value : values) parts.push_back(in_order(operand, memory_from_value(builder, dtype, value)));
    if (group.width > 1) parts = woven_vectors(builder, parts, item);
    llvm::Value* at = place_of(operand, *group.at);
    const auto points = static_cast<unsigned>(values.size());
    for (unsigned part = 0; part < points; ++part) {
        llvm::Value* place = offset(at, number(std::uint64_t{part} * group.width * item));
        if (group.masks.empty()) {
            builder.CreateAlignedStore(parts[part], place, kUnaligned);
            continue;
        }
        llvm::Value* elements = builder.CreateBinaryIntrinsic(llvm::Intrinsic::umin, group.left, number(group.width));
        llvm::Value* mask = lane_mask(builder.CreateMul(elements, number(points)), group.width, part);
        builder.CreateMaskedStore(parts[part], place, kUnaligned, mask);
    }
}

}  // namespace stridejit::llvm_backend
