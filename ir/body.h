#pragma once

#include <array>
#include <cstdint>

#include "stridejit/ir/op.h"
#include "stridejit/ir/small_vector.h"

namespace stridejit {

/// Names the result of an instruction by its place in the body.
using Value = std::uint16_t;

/// One scalar instruction. `dtype` is that of the result; for Store, of the stored value.
struct Inst {
    Op op = Op::Load;
    DType dtype = DType::Bool;
    std::array<Value, 3> args{};  ///< the first arity(op) count; each is smaller than our own place
    std::uint64_t literal = 0;    ///< Const: bits of the value.  Load, Store: place of the operand in the nest.  Elementary functions: Accuracy
    bool operator==(const Inst&) const = default;
};

/// Of an elementary function.
constexpr Accuracy accuracy_of(const Inst& inst) {
    return is_elementary(inst.op) && inst.literal != 0 ? Accuracy::Fast : Accuracy::Accurate;
}

/// What happens at one point of the iteration space: a straight line of instructions.
///
/// Instructions that depend on a Reduce run once per *output point* (a point of the parallel loops), after the
/// reduction loops; all others run at each point. A Scan at a point of the scan loop is its argument at this point joined to
/// those at all points before, one after the other from the first one on. All loads see memory as it was before any store.
struct Body {
    SmallVector<Inst, 12> insts;
    bool operator==(const Body&) const = default;

    [[nodiscard]] std::size_t size() const { return insts.size(); }
    const Inst& operator[](std::size_t i) const { return insts[i]; }

    // Builders: append one instruction and return its name.
    Value load(std::uint64_t operand, DType dtype) { return push({Op::Load, dtype, {}, operand}); }
    Value constant(DType dtype, std::uint64_t bits) { return push({Op::Const, dtype, {}, bits}); }
    /// Nothing is appended where the value is there already: of this dtype, or about to come back from one that holds all
    /// of its values, or back to float32 from a 16-bit float that rounding to changed nothing.
    Value cast(Value value, DType dtype);
    /// Any Map op but Cast, or a reduction: the dtype of the result follows from the op's typing.
    Value apply(Op op, Value a, Value b = 0, Value c = 0);
    Value store(std::uint64_t operand, Value value) { return push({Op::Store, insts[value].dtype, {value}, operand}); }
    Value push(const Inst& inst);
};

/// True when the body holds a reduction.
bool has_reduction(const Body& body);

/// True when the body holds a scan.
bool has_scan(const Body& body);

/// For each instruction: true when it depends on a reduction and so runs once per output point.
SmallVector<bool, 32> output_phase(const Body& body);

/// The widest element that the body loads, computes or stores, in bytes; 1 for an empty body.
std::int64_t widest_bytes(const Body& body);

/// True where there are loads and stores and nothing else.
bool only_moves(const Body& body);

/// FNV-1a over the members.
std::uint64_t hash(const Body& body, std::uint64_t seed);

}  // namespace stridejit
