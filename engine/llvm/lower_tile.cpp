// The two innermost loops in blocks. In each block, tiles of operands whose neighbours lie along the outer one of the two are
// transposed into scratch rows, and then all rows are walked as rows of any other nest.

#include <algorithm>

#include "lowering.h"
#include "stridejit/engine/tile.h"

namespace stridejit::llvm_backend {
namespace {

/// Where the elements of two registers stand when they are dealt in turn, 16 bytes of both at a time: the lower halves of
/// those 16 bytes or the upper ones.
llvm::SmallVector<int, 64> interleaved(unsigned width, unsigned piece, bool upper) {
    llvm::SmallVector<int, 64> lanes;
    for (unsigned lane = 0; lane < width; lane += piece)
        for (unsigned i = 0; i < piece / 2; ++i) {
            const unsigned from = lane + i + (upper ? piece / 2 : 0);
            lanes.push_back(static_cast<int>(from));
            lanes.push_back(static_cast<int>(from + width));
        }
    return lanes;
}

/// Pieces `first`, `first` + `step`, ... of two registers of so many lanes, those of the first register before those of the second.
llvm::SmallVector<int, 64> pieces_of_both(unsigned width, unsigned piece, unsigned first, unsigned step) {
    llvm::SmallVector<int, 64> lanes;
    for (const unsigned from : {0u, width})
        for (unsigned p = 0; p < width / piece / 2; ++p)
            for (unsigned i = 0; i < piece; ++i) lanes.push_back(static_cast<int>(from + (first + p * step) * piece + i));
    return lanes;
}

constexpr unsigned kPiece = static_cast<unsigned>(kPieceBytes), kWord = 4;  // bytes

/// Elements of pieces on their way to other places, in bytes, of which `unit` stay together: those of a piece, of `length` each, stand
/// `from` apart and come to stand `to` apart; so do pieces.
struct Regrouping {
    unsigned unit, pieces, from_piece, to_piece, elements, from, to, length;
};

/// What no element comes to is anything.
llvm::Value* regroup(llvm::IRBuilder<>& builder, llvm::Value* value, const Regrouping& to) {
    const auto bytes = static_cast<unsigned>(value->getType()->getPrimitiveSizeInBits() / 8);
    llvm::Type* type = llvm::FixedVectorType::get(builder.getIntNTy(to.unit * 8), bytes / to.unit);
    llvm::SmallVector<int, 64> lanes(to.pieces * to.to_piece / to.unit, llvm::PoisonMaskElem);
    for (unsigned p = 0; p < to.pieces; ++p)
        for (unsigned e = 0; e < to.elements; ++e)
            for (unsigned byte = 0; byte < to.length; byte += to.unit)
                lanes[(p * to.to_piece + e * to.to + byte) / to.unit] = static_cast<int>((p * to.from_piece + e * to.from + byte) / to.unit);
    return builder.CreateShuffleVector(builder.CreateBitCast(value, type), lanes);
}

}  // namespace

/// A square of elements that is transposed at once: as many rows as a register of so many 16-byte pieces has elements.
struct Lowering::Square {
    std::size_t operand;
    DType dtype;
    unsigned bytes, slot;          ///< of an element in memory and in a register
    unsigned piece, lanes, width;  ///< elements of a piece, pieces and elements of a register
    bool reversed;                 ///< neighbours along the cross loop lie backwards
};

Lowering::Square Lowering::square(std::size_t operand) const {
    const DType dtype = what.operands[operand].dtype;
    const auto bytes = static_cast<unsigned>(item_bytes(dtype)), slot = static_cast<unsigned>(slot_bytes(bytes));
    const unsigned piece = static_cast<unsigned>(kPieceBytes) / slot, lanes = what.plan.tile.pieces;
    return {operand, dtype, bytes, slot, piece, lanes, piece * lanes, what.operands[operand].crossing == StrideClass::MinusUnit};
}

void Lowering::lower_tiles(const Pointers& at) {
    const std::size_t vector = what.vector_loop(), cross = vector - 1;
    const Tile& tile = what.plan.tile;
    const bool overlaps = squares_overlap();
    const Values scratch = overlaps ? Values() : tile_scratch(true);
    // Whole squares first where they go a way of their own: what is left makes blocks of its own.
    const unsigned square_steps = what.plan.direct && !overlaps ? what.plan.width : 1;
    llvm::Value* uneven = what.plan.stream ? has_uneven_lines(at) : nullptr;
    blocked_loop(cross, tile.rows, square_steps, [&](llvm::Value* top, llvm::Value* rows) {
        const Pointers band = tile_moved(at, cross, top);
        blocked_loop(vector, tile.columns, square_steps, [&](llvm::Value* done, llvm::Value* columns) {
            const Pointers block = tile_moved(band, vector, done);
            llvm::Value* left = builder.CreateSub(extent(vector), done);
            const auto through_scratch = [&] {
                llvm::Value* width = columns;
                if (shared_elements() > 0) {
                    llvm::Value* more = builder.CreateSelect(uneven, number(shared_elements()), number(0));
                    width = builder.CreateBinaryIntrinsic(llvm::Intrinsic::umin, builder.CreateAdd(columns, more), left);
                }
                counted_loop(rows, transposed(block, rows, nullptr, width, scratch), scratch_step(cross, 1), [&](llvm::Value*, const Pointers& row) {
                    if (shared_elements() == 0) return lower_map_row(row, columns);
                    // From line to line: the next block has the elements of the line that its first one shares with this block.
                    const auto to_line = [&](llvm::Value* elements) {
                        llvm::Value* more = first_line(moved(row, vector, elements), builder.CreateSub(left, elements)).first;
                        return builder.CreateAdd(elements, builder.CreateSelect(uneven, more, number(0)));
                    };
                    llvm::Value* begin = builder.CreateSelect(builder.CreateIsNull(done), number(0), to_line(number(0)));
                    llvm::Value* end = to_line(columns);
                    when(builder.CreateICmpULT(begin, end), [&] { lower_map_row(moved(row, vector, begin), builder.CreateSub(end, begin)); });
                });
            };
            if (overlaps) return lower_direct(block, rows, columns);
            if (!what.plan.direct) return through_scratch();
            llvm::Value* whole = is_whole(rows, columns, uneven);
            when(whole, [&] { lower_direct(block, rows, columns); });
            when(builder.CreateNot(whole), through_scratch);
        });
    });
}

/// Rows for each operand that is transposed; null for the others. `has_parts`: blocks may have fewer rows than a square, and then
/// those before them are done twice.
Values Lowering::tile_scratch(bool has_parts) {
    Values scratch(what.operands.size(), nullptr);
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        if (what.operands[k].crossing == StrideClass::Zero) continue;
        const Square shape = square(k);
        const std::uint64_t pitch = tile_pitch(shape.bytes), twice = has_parts ? shape.width - 1 : 0;
        scratch[k] = offset(memory(builder.getInt8Ty(), (what.plan.tile.rows + twice) * pitch), number(twice * pitch));
    }
    return scratch;
}

/// Pointers to the rows of a block, once what is transposed of it is in scratch: `rows` of them, or, if `all` is not null, as many with
/// those before them.
Pointers Lowering::transposed(const Pointers& block, llvm::Value* rows, llvm::Value* all, llvm::Value* columns, const Values& scratch) {
    const std::size_t cross = what.loops() - (what.plan.walk == Walk::Down ? 1 : 2);
    llvm::Value* before = all ? builder.CreateSub(all, rows) : nullptr;
    Pointers first = block;
    for (std::size_t k = 0; k < what.operands.size(); ++k) {
        if (!scratch[k]) continue;
        llvm::Value* source = before ? offset(block[k], builder.CreateNeg(builder.CreateMul(stride(k, cross), before))) : block[k];
        transpose_to_scratch(k, source, all ? all : rows, columns, scratch[k]);
        first[k] = before ? offset(scratch[k], builder.CreateMul(before, number(tile_pitch(item_bytes(what.operands[k].dtype))))) : scratch[k];
    }
    return first;
}

/// What step() along the cross loop is, for rows of such blocks.
Pointers Lowering::scratch_step(std::size_t cross, std::uint64_t rows) {
    Pointers steps = step(cross, rows);
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        if (what.operands[k].crossing != StrideClass::Zero) steps[k] = number(rows * tile_pitch(item_bytes(what.operands[k].dtype)));
    return steps;
}

/// The last two loops of a reduction along rows, in the blocks of the plan's tile.
void Lowering::lower_blocks(const Pointers& at, BlockRow body) {
    const std::size_t vector = what.vector_loop(), cross = vector - 1;
    const Values scratch = tile_scratch(false);
    blocked_loop(cross, what.plan.tile.rows, 1, [&](llvm::Value* top, llvm::Value* rows) {
        const Pointers band = tile_moved(at, cross, top);
        blocked_loop(vector, what.plan.tile.columns, 1, [&](llvm::Value* left, llvm::Value* columns) {
            const Pointers first = transposed(tile_moved(band, vector, left), rows, number(what.plan.tile.rows), columns, scratch);
            llvm::Value* last = builder.CreateAnd(builder.CreateICmpEQ(builder.CreateAdd(top, rows), extent(cross)),
                                                  builder.CreateICmpEQ(builder.CreateAdd(left, columns), extent(vector)));
            counted_loop(rows, first, scratch_step(cross, 1), [&](llvm::Value* index, const Pointers& row) {
                body(row, columns, builder.CreateAnd(last, builder.CreateICmpEQ(builder.CreateAdd(index, number(1)), rows)));
            });
        });
    });
}

/// Where nothing but transposed operands is read, an output is not among what is read: squares may overlap and write some
/// elements twice, so that none is left over.
bool Lowering::squares_overlap() const {
    return what.plan.direct && !what.plan.stream && std::all_of(what.operands.begin(), what.operands.end(), [](const OperandClass& operand) {
        return operand.access != Access::Read || operand.stride == StrideClass::Zero || operand.crossing != StrideClass::Zero;
    });
}

/// Where stores pass the caches by and rows of the output do not all begin at lines, this many elements of a block's rows are
/// transposed for its neighbour as well, so that no line is written in two parts; 0: lines are no matter.
std::uint64_t Lowering::shared_elements() const {
    constexpr std::uint64_t kMostScratch = 56 << 10;
    if (!what.plan.stream) return 0;
    const auto more = static_cast<std::uint64_t>(kLineBytes / item_bytes(what.operands[output()].dtype));
    std::uint64_t bytes = 0;
    for (const OperandClass& operand : what.operands)
        if (operand.crossing != StrideClass::Zero)
            bytes += static_cast<std::uint64_t>(scratch_bytes(what.plan.tile, item_bytes(operand.dtype), static_cast<std::int64_t>(more)));
    return bytes <= kMostScratch ? more : 0;
}

std::uint64_t Lowering::tile_pitch(std::int64_t item) const {
    return static_cast<std::uint64_t>(scratch_pitch(what.plan.tile, item, static_cast<std::int64_t>(shared_elements())));
}

/// True where a row of the output that begins at `at` or a stride away begins between two places at which vectors may pass the
/// caches by.
llvm::Value* Lowering::has_uneven_lines(const Pointers& at) {
    llvm::Value* places = builder.CreateOr(builder.CreatePtrToInt(at[output()], builder.getInt64Ty()), stride(output(), what.vector_loop() - 1));
    const auto bytes = static_cast<std::uint64_t>(item_bytes(what.operands[output()].dtype)) * what.plan.width;
    const std::uint64_t unit = what.plan.direct ? std::min<std::uint64_t>(bytes, kLineBytes) : kLineBytes;
    return builder.CreateIsNotNull(builder.CreateAnd(places, number(unit - 1)));
}

/// The block has no part of a square, and where stores pass the caches by, its rows begin at lines.
llvm::Value* Lowering::is_whole(llvm::Value* rows, llvm::Value* columns, llvm::Value* uneven) {
    const unsigned width = what.plan.width;
    llvm::Value* parts = builder.CreateAnd(builder.CreateOr(rows, columns), number(width - 1));
    llvm::Value* whole = builder.CreateIsNull(parts);
    return uneven ? builder.CreateAnd(whole, builder.CreateNot(uneven)) : whole;
}

/// A block of whole squares, whose registers are what the body takes: they need not go through memory.
void Lowering::lower_direct(const Pointers& block, llvm::Value* rows, llvm::Value* columns) {
    const std::size_t vector = what.vector_loop(), cross = vector - 1;
    const unsigned width = what.plan.width;
    llvm::SmallVector<std::size_t, 4> crossed;
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        if (what.operands[k].crossing != StrideClass::Zero) crossed.push_back(k);
    const bool overlaps = squares_overlap();
    const auto squares = [&](std::size_t loop, llvm::Value* size, const Pointers& from, LoopBody body) {
        if (!overlaps) return counted_loop(builder.CreateUDiv(size, number(width)), from, tile_step(loop, width), body);
        llvm::Value* count = builder.CreateUDiv(builder.CreateAdd(size, number(width - 1)), number(width));
        counted_loop(count, {}, {}, [&](llvm::Value* index, const Pointers&) {
            llvm::Value* first = builder.CreateBinaryIntrinsic(llvm::Intrinsic::smin, builder.CreateMul(index, number(width)),
                                                               builder.CreateSub(size, number(width)));
            body(index, tile_moved(from, loop, first));
        });
    };
    squares(vector, columns, block, [&](llvm::Value*, const Pointers& here) {
        for (const std::size_t k : crossed)
            if (what.plan.far) fetch_tile(k, here[k], rows);
        squares(cross, rows, here, [&](llvm::Value*, const Pointers& at) {
            if (crossed.size() == 1) {
                transpose(square(crossed[0]), at[crossed[0]], nullptr, [&](llvm::Value* row, llvm::Value* elements) {
                    lower_direct_row(moved(at, cross, row), crossed, {elements});
                });
                return;
            }
            llvm::SmallVector<Values, 16> all(width);
            for (const std::size_t k : crossed) {
                unsigned r = 0;  // so few rows come in order
                transpose(square(k), at[k], nullptr, [&](llvm::Value*, llvm::Value* elements) { all[r++].push_back(elements); });
            }
            for (unsigned r = 0; r < width; ++r) lower_direct_row(moved(at, cross, number(r)), crossed, all[r]);
        });
    });
}

/// A row of a square, with as many elements of all other operands.
void Lowering::lower_direct_row(const Pointers& row, llvm::ArrayRef<std::size_t> crossed, llvm::ArrayRef<llvm::Value*> elements) {
    Group group;
    group.width = what.plan.width;
    group.at = &row;
    group.streams = what.plan.stream;
    GroupValues values(what.body.size());
    for (std::size_t i = 0; i < what.body.size(); ++i) {
        const Inst& inst = what.body[i];
        if (!point_set[i] || inst.op != Op::Load) continue;
        for (std::size_t k = 0; k < crossed.size(); ++k) {
            if (inst.literal != crossed[k]) continue;
            values[i].push_back(value_from_memory(builder, inst.dtype, in_order(inst.literal, elements[k])));
        }
    }
    if (what.plan.opens)  // the next lines: a store to two that are not near waits for one after the other
        for (std::size_t k = 0; k < what.operands.size(); ++k)
            if (what.operands[k].access == Access::Write) fetch(offset(row[k], what.plan.ahead > 0 ? outer_step(k) : number(kLineBytes)), 3, true);
    lower_points(point_set, group, values);
}

/// What step() is, for operands as they lie in memory: those that are transposed have a run-time stride there.
Pointers Lowering::tile_step(std::size_t loop, std::uint64_t elements) {
    Pointers steps = step(loop, elements);
    if (loop != what.vector_loop()) return steps;
    for (std::size_t k = 0; k < what.operands.size(); ++k)
        if (what.operands[k].crossing != StrideClass::Zero)
            steps[k] = entry_.CreateMul(launch_stride(k, loop), entry_.getInt64(elements));
    return steps;
}

/// Transposes the square that begins at `at`: `width` rows of memory, a stride along the vector loop apart, of as many
/// neighbours. Rows behind number `last` are read as if they were that one (null: there are none). Each row of the result
/// goes to `sink`, in any order.
///
/// `piece` rows at a time, elements are interleaved inside of 16 bytes, log2 times as many as a piece has, which leaves
/// columns of a piece in every register; then pieces change places among registers. So each line of memory is read
/// once. Squares of small elements are more than the registers: they wait in memory between the two, and loops are what
/// keeps the code short.
void Lowering::transpose(const Square& shape, llvm::Value* at, llvm::Value* last, RowSink sink) {
    const auto row_number = [&](llvm::Value* row) { return shape.reversed ? builder.CreateSub(number(shape.width - 1), row) : row; };
    if (shape.width <= kSquareRegisters) {
        llvm::SmallVector<Values, 4> groups;
        for (unsigned g = 0; g < shape.lanes; ++g) groups.push_back(load_pieces(shape, at, number(g * shape.piece), last));
        Values rows(shape.width, nullptr);
        for (unsigned c = 0; c < shape.piece; ++c) {
            Values column;
            for (const Values& group : groups) column.push_back(group[c]);
            column = exchange_pieces(shape, column);
            for (unsigned lane = 0; lane < shape.lanes; ++lane) rows[lane * shape.piece + c] = column[lane];
        }
        for (unsigned r = 0; r < shape.width; ++r) {
            const unsigned from = shape.reversed ? shape.width - 1 - r : r;
            sink(number(r), as_in_memory(shape, rows[from]));
        }
        return;
    }
    llvm::AllocaInst*& waiting = waiting_[shape.operand];
    llvm::Type* type = register_of(shape);
    if (!waiting) waiting = memory(type, shape.width);
    const auto place = [&](llvm::Value* index) { return builder.CreateInBoundsGEP(type, waiting, index); };
    counted_loop(number(shape.lanes), {}, {}, [&](llvm::Value* turn, const Pointers&) {
        llvm::Value* first = builder.CreateMul(turn, number(shape.piece));
        const Values registers = load_pieces(shape, at, first, last);
        for (unsigned c = 0; c < shape.piece; ++c)
            builder.CreateAlignedStore(registers[c], place(builder.CreateAdd(first, number(c))), llvm::Align(16));
    });
    counted_loop(number(shape.piece), {}, {}, [&](llvm::Value* c, const Pointers&) {
        Values column;
        for (unsigned g = 0; g < shape.lanes; ++g)
            column.push_back(builder.CreateAlignedLoad(type, place(builder.CreateAdd(c, number(g * shape.piece))), llvm::Align(16)));
        column = exchange_pieces(shape, column);
        for (unsigned lane = 0; lane < shape.lanes; ++lane)
            sink(row_number(builder.CreateAdd(c, number(lane * shape.piece))), as_in_memory(shape, column[lane]));
    });
}

/// Of integers as large as a slot, or two for one of 16 bytes.
llvm::Type* Lowering::register_of(const Square& shape) {
    const unsigned bytes = std::min(shape.slot, 8u);
    return llvm::FixedVectorType::get(builder.getIntNTy(bytes * 8), shape.lanes * kPiece / bytes);
}

/// Elements that take more bytes in a register than in memory move from one place to the other: the words of a piece, of which there
/// are whole ones, to that piece, and inside of it each element to its slot; and back.
llvm::Value* Lowering::in_slots(const Square& shape, llvm::Value* row) {
    if (shape.slot != shape.bytes) {
        const unsigned piece_bytes = shape.piece * shape.bytes;
        row = regroup(builder, row, {kWord, shape.lanes, piece_bytes, kPiece, 1, 0, 0, piece_bytes});
        if (shape.piece > 1) row = regroup(builder, row, {lane_bytes(shape.dtype), shape.lanes, kPiece, kPiece, shape.piece, shape.bytes, shape.slot, shape.bytes});
    }
    return builder.CreateBitCast(row, register_of(shape));
}

llvm::Value* Lowering::as_in_memory(const Square& shape, llvm::Value* row) {
    if (shape.slot != shape.bytes) {
        const unsigned piece_bytes = shape.piece * shape.bytes;
        if (shape.piece > 1) row = regroup(builder, row, {lane_bytes(shape.dtype), shape.lanes, kPiece, kPiece, shape.piece, shape.slot, shape.bytes, shape.bytes});
        row = regroup(builder, row, {kWord, shape.lanes, kPiece, piece_bytes, 1, 0, 0, piece_bytes});
    }
    return builder.CreateBitCast(row, memory_type(context, shape.dtype, shape.width));
}

/// Registers of rows `first` and following: number c has column c of each piece.
Values Lowering::load_pieces(const Square& shape, llvm::Value* at, llvm::Value* first, llvm::Value* last) {
    llvm::Value* stride_bytes = launch_stride(shape.operand, what.vector_loop());
    if (shape.reversed) at = offset(at, llvm::ConstantInt::getSigned(builder.getInt64Ty(), -static_cast<std::int64_t>(shape.width - 1) * shape.bytes));
    llvm::Value* row = offset(at, builder.CreateMul(first, stride_bytes));
    Values registers;
    for (unsigned r = 0; r < shape.piece; ++r) {
        if (last) {
            llvm::Value* index = builder.CreateBinaryIntrinsic(llvm::Intrinsic::umin, builder.CreateAdd(first, number(r)), last);
            row = offset(at, builder.CreateMul(index, stride_bytes));
        }
        registers.push_back(in_slots(shape, builder.CreateAlignedLoad(memory_type(context, shape.dtype, shape.width), row, llvm::Align(1))));
        if (!last && r + 1 < shape.piece) row = offset(row, stride_bytes);
    }
    for (unsigned level = 1; level < shape.piece; level *= 2) {
        Values dealt(shape.piece, nullptr);
        for (unsigned r = 0; r < shape.piece / 2; ++r)
            for (const bool upper : {false, true})
                dealt[2 * r + (upper ? 1 : 0)] = builder.CreateShuffleVector(registers[r], registers[r + shape.piece / 2],
                                                                             interleaved(shape.width, shape.piece, upper));
        registers = dealt;
    }
    return registers;
}

/// As many registers as one has pieces: number p of the result has piece p of each.
Values Lowering::exchange_pieces(const Square& shape, const Values& registers) {
    const unsigned integers = llvm::cast<llvm::FixedVectorType>(registers[0]->getType())->getNumElements() / shape.lanes;  // of a piece
    const auto shuffle = [&](llvm::Value* a, llvm::Value* b, unsigned first, unsigned step) {
        return builder.CreateShuffleVector(a, b, pieces_of_both(shape.lanes * integers, integers, first, step));
    };
    if (shape.lanes == 1) return registers;
    if (shape.lanes == 2) return {shuffle(registers[0], registers[1], 0, 1), shuffle(registers[0], registers[1], 1, 1)};
    Values result;
    for (const unsigned half : {0u, 2u}) {
        llvm::Value *low = shuffle(registers[0], registers[1], half, 1), *high = shuffle(registers[2], registers[3], half, 1);
        for (const unsigned odd : {0u, 1u}) result.push_back(shuffle(low, high, odd, 2));
    }
    return result;
}

/// What remains of rows and columns is done by reading some elements twice, never one outside.
void Lowering::transpose_to_scratch(std::size_t operand, llvm::Value* source, llvm::Value* rows, llvm::Value* columns, llvm::Value* scratch) {
    const Square shape = square(operand);
    const std::uint64_t pitch = tile_pitch(shape.bytes);
    llvm::Value* count = builder.CreateUDiv(builder.CreateAdd(columns, number(shape.width - 1)), number(shape.width));
    const Pointers steps{builder.CreateMul(launch_stride(operand, what.vector_loop()), number(shape.width)),
                         number(std::uint64_t{shape.width} * shape.bytes)};
    counted_loop(count, {source, scratch}, steps, [&](llvm::Value* index, const Pointers& here) {
        if (what.plan.far) fetch_tile(operand, here[0], rows);
        llvm::Value* last = builder.CreateSub(builder.CreateSub(columns, number(1)), builder.CreateMul(index, number(shape.width)));
        llvm::Value* squares = builder.CreateUDiv(builder.CreateAdd(rows, number(shape.width - 1)), number(shape.width));
        counted_loop(squares, {}, {}, [&](llvm::Value* turn, const Pointers&) {
            llvm::Value* first = builder.CreateBinaryIntrinsic(llvm::Intrinsic::smin, builder.CreateMul(turn, number(shape.width)),
                                                               builder.CreateSub(rows, number(shape.width)));
            llvm::Value* along = builder.CreateMul(first, llvm::ConstantInt::getSigned(builder.getInt64Ty(),
                                                   shape.reversed ? -static_cast<std::int64_t>(shape.bytes) : shape.bytes));
            llvm::Value* to = offset(here[1], builder.CreateMul(first, number(pitch)));
            transpose(shape, offset(here[0], along), last, [&](llvm::Value* row, llvm::Value* elements) {
                builder.CreateAlignedStore(elements, offset(to, builder.CreateMul(row, number(pitch))), llvm::Align(1));
            });
        });
    });
}

/// Asks for the lines that some later squares are read from: more of them the fewer lie side by side. No address is
/// wrong for it.
void Lowering::fetch_tile(std::size_t operand, llvm::Value* at, llvm::Value* rows) {
    const Square shape = square(operand);
    const unsigned ahead = what.plan.tile.rows > shape.width ? 2 : 8;
    llvm::Value* stride_bytes = launch_stride(operand, what.vector_loop());
    llvm::Value* first = offset(at, what.plan.ahead > 0 ? outer_step(operand)
                                                        : builder.CreateMul(stride_bytes, number(std::uint64_t{ahead} * shape.width)));
    llvm::Value* lines = builder.CreateUDiv(builder.CreateAdd(builder.CreateMul(rows, number(shape.bytes)), number(what.plan.ahead > 0 ? kLineBytes - 1 : 0)),
                                            number(kLineBytes));
    llvm::Value* line = number(static_cast<std::uint64_t>(shape.reversed ? -kLineBytes : kLineBytes));
    when(builder.CreateIsNotNull(lines), [&] {
        counted_loop(lines, {first}, {line}, [&](llvm::Value*, const Pointers& here) {
            llvm::Value* place = here[0];
            for (unsigned i = 0; i < shape.width; ++i) {
                fetch(place, 2);
                if (i + 1 < shape.width) place = offset(place, stride_bytes);
            }
        });
    });
}

}  // namespace stridejit::llvm_backend
