// The block program in words: what `stridejit explain` shows for the interpreter.

#include "stridejit/engine/interpret/program.h"

namespace stridejit::interpret {
namespace {

std::string name_of_place(const Code& code, Place place) {
    if (place < code.operands()) return text("@", place);
    for (std::size_t r = 0; r < code.reductions.size(); ++r) {
        if (place == code.reductions[r].accumulator) return text("acc", r);
        if (place == code.reductions[r].result) return text("result", r);
    }
    return text("s", place - static_cast<Place>(code.operands() + 2 * code.reductions.size()));
}

std::string line(const Code& code, const Body& body, const Step& step, bool repeats) {
    const Inst& inst = body[step.inst];
    const auto place = [&](Place each) { return name_of_place(code, each); };
    std::string out = text("    ", place(step.dst), " = ", repeats ? "repeat" : info(inst.op).text, " ",
                           name_of(inst.dtype));
    const OpInfo& row = info(inst.op);
    if (step.kind == Step::Kind::Gather || step.kind == Step::Kind::Scatter)
        return text(out, " ", place(step.a), " by pointers\n");
    if (step.kind == Step::Kind::Move) return text(out, " ", place(step.a), "\n");
    if (is_arg_reduction(inst.op)) return text(out, " ", place(step.a), " ", place(step.b), "\n");
    if (row.role == Role::Reduce) return text(out, " ", place(step.b), "\n");
    const Place arguments[] = {step.a, step.b, step.c};
    for (std::size_t k = 0; k < row.arity; ++k) out += text(" ", place(arguments[k]));
    return out + "\n";
}

std::string lines(const Code& code, const Body& body, const Program& program) {
    std::string out;
    if (!program.constants.empty()) out += "  once:\n";
    for (const Constant& each : program.constants)
        out += text("    ", name_of_place(code, each.dst), " = 0x", std::hex, each.bits, "\n");
    if (!program.repeats.empty()) out += "  each row:\n";
    for (const Step& step : program.repeats) out += line(code, body, step, true);
    out += program.only_rows ? "  each piece of rows:\n" : "  each block:\n";
    for (const Step& step : program.steps) out += line(code, body, step, false);
    return out;
}

}  // namespace

std::string to_text(const Code& code, const Specialization& what) {
    std::string out = text("blocks of the ", what.target.name(), " loops, walk ",
                           name_of(code.walk), ", ", code.points.slots + code.outputs.slots,
                           " scratch slots (s), ");
    out += code.points.slots == 0 ? "whole rows\n" : text(code.points.block(), " elements a block\n");
    out += "points:\n" + lines(code, what.body, code.points);
    if (!code.reductions.empty()) out += "outputs:\n" + lines(code, what.body, code.outputs);
    return out;
}

}  // namespace stridejit::interpret
