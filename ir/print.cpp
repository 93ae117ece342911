#include "stridejit/ir/print.h"

#include <cinttypes>
#include <cstdio>

namespace stridejit {
namespace {

std::string literal_text(const Inst& inst) {
    char hex[32];
    std::snprintf(hex, sizeof hex, "0x%" PRIx64, inst.literal);
    std::ostringstream value;
    value.precision(17);
    visit(inst.dtype, [&](auto tag) { value << +from_bits<typename decltype(tag)::type>(inst.literal); });
    return text(hex, "  # ", value.str());
}

/// `argument` maps an operand's place to the number printed behind '@'.
template <class Argument>
std::string body_text(const Body& body, Argument&& argument) {
    std::string out;
    for (std::size_t i = 0; i < body.size(); ++i) {
        const Inst& inst = body[i];
        out += text("%", i, " = ", info(inst.op).text, accuracy_of(inst) == Accuracy::Fast ? " fast " : " ", name_of(inst.dtype));
        for (std::size_t k = 0; k < info(inst.op).arity; ++k) out += text(" %", inst.args[k]);
        if (inst.op == Op::Const) out += " " + literal_text(inst);
        if (inst.op == Op::Load || inst.op == Op::Store) out += text(" @", argument(inst.literal));
        out += "\n";
    }
    return out;
}

std::string hops_text(const Operand& operand) {
    if (operand.hops.empty()) return "";
    const Dims levels(operand.levels.begin(), operand.levels.end());
    return text(" levels ", to_text(as_span(levels)), " hops ", to_text({operand.hops.data(), operand.hops.size()}));
}

}  // namespace

std::string to_text(const Body& body) {
    return body_text(body, [](std::uint64_t operand) { return operand; });
}

std::string to_text(const LoopNest& nest) {
    std::string out;
    for (std::size_t l = 0; l < nest.loops.size(); ++l)
        out += text("for i", l, " in ", nest.loops[l].extent, " ", name_of(nest.loops[l].kind), "\n");
    for (const Operand& operand : nest.operands)
        out += text(text(name_of(operand.access), " @"), operand.argument, " ",
                    name_of(operand.dtype), operand.swapped ? " swapped" : "", operand.offset < 0 ? " " : " +", operand.offset, " ",
                    to_text(as_span(operand.strides)), hops_text(operand),
                    operand.beside != 0 ? text(" beside @", operand.beside - 1) : "", "\n");
    return out + body_text(nest.body, [&](std::uint64_t operand) {
        return operand < nest.operands.size() ? nest.operands[operand].argument : operand;
    });
}

}  // namespace stridejit
