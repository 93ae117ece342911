// The reader of the printed form: ir/print.h, parse_nest().

#include <cctype>
#include <charconv>

#include "stridejit/ir/print.h"

namespace stridejit {
namespace {

/// One line, read word by word from the left.
class Line {
public:
    Line(std::string_view rest, int number) : rest_(rest.substr(0, rest.find('#'))), number_(number) { skip_space(); }

    [[nodiscard]] bool done() const { return rest_.empty(); }

    template <class... Parts>
    [[noreturn]] void fail(const Parts&... parts) const {
        throw ValueError(text("parse: line ", number_, ": ", parts..., done() ? " at the end" : text(" at ", quoted(rest_))));
    }

    /// Takes `token` when it stands next.
    bool accept(std::string_view token) {
        if (!rest_.starts_with(token)) return false;
        rest_.remove_prefix(token.size());
        skip_space();
        return true;
    }
    void expect(std::string_view token) {
        if (!accept(token)) fail("expected '", token, "'");
    }
    std::string_view word() {
        std::size_t length = 0;
        while (length < rest_.size() && (std::isalnum(static_cast<unsigned char>(rest_[length])) || rest_[length] == '_')) ++length;
        const std::string_view word = rest_.substr(0, length);
        if (word.empty()) fail("expected a word");
        rest_.remove_prefix(length);
        skip_space();
        return word;
    }
    template <class Integer>
    Integer number(int base = 10) {
        Integer value{};
        const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value, base);
        if (error != std::errc{}) fail("expected a number");
        rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
        skip_space();
        return value;
    }
    DType dtype() {
        const std::string_view name = word();
        for (std::size_t i = 0; i < kNestDTypeCount; ++i)  // find_dtype() has those of views alone
            if (kDTypes[i].name == name) return static_cast<DType>(i);
        fail(quoted(name), " is no dtype");
    }
    void finish() const {
        if (!done()) fail("expected the end of the line");
    }

private:
    void skip_space() {
        while (!rest_.empty() && (rest_.front() == ' ' || rest_.front() == '\r')) rest_.remove_prefix(1);
    }
    std::string_view rest_;
    int number_;
};

void parse_loop(Line& line, LoopNest& nest) {
    line.expect("i");
    if (line.number<std::size_t>() != nest.loops.size()) line.fail("loops are numbered from the outermost, i0");
    line.expect("in");
    Loop loop{LoopKind::Parallel, line.number<std::int64_t>()};
    if (line.accept("reduction")) loop.kind = LoopKind::Reduction;
    else if (line.accept("scan")) loop.kind = LoopKind::Scan;
    else line.expect("parallel");
    nest.loops.push_back(loop);
}

/// "[1, 2]" at the end of `list`.
template <class List>
void parse_list(Line& line, List& list) {
    line.expect("[");
    while (!line.accept("]")) {
        if (!list.empty()) line.expect(",");
        list.push_back(line.number<typename List::value_type>());
    }
}

void parse_operand(Line& line, Access access, LoopNest& nest) {
    Operand operand;
    operand.access = access;
    line.expect("@");
    operand.argument = line.number<std::uint16_t>();
    operand.dtype = line.dtype();
    operand.swapped = line.accept("swapped");
    line.accept("+");
    operand.offset = line.number<std::int64_t>();
    parse_list(line, operand.strides);
    if (line.accept("levels")) {
        parse_list(line, operand.levels);
        line.expect("hops");
        parse_list(line, operand.hops);
    }
    if (line.accept("beside @")) operand.beside = static_cast<std::uint16_t>(line.number<std::uint16_t>() + 1);
    nest.operands.push_back(std::move(operand));
}

void parse_inst(Line& line, LoopNest& nest) {
    if (line.number<std::size_t>() != nest.body.size()) line.fail("instructions are numbered from %0");
    line.expect("=");
    Inst inst;
    const std::string_view name = line.word();
    const auto op = find_op(name);
    if (!op) line.fail(quoted(name), " is no op");
    inst.op = *op;
    if (is_elementary(inst.op)) inst.literal = line.accept("fast ") ? 1 : 0;
    inst.dtype = line.dtype();
    for (std::size_t k = 0; k < info(inst.op).arity; ++k) {
        line.expect("%");
        inst.args[k] = line.number<Value>();
    }
    if (inst.op == Op::Const) {
        line.expect("0x");
        inst.literal = line.number<std::uint64_t>(16);
    } else if (inst.op == Op::Load || inst.op == Op::Store) {
        line.expect("@");
        const auto argument = line.number<std::uint16_t>();
        while (inst.literal < nest.operands.size() && nest.operands[inst.literal].argument != argument) ++inst.literal;
        if (inst.literal == nest.operands.size()) line.fail("no operand @", argument);
    }
    nest.body.push(inst);
}

}  // namespace

LoopNest parse_nest(std::string_view source) {
    LoopNest nest;
    for (int number = 1; !source.empty(); ++number) {
        const std::size_t end = source.find('\n');
        Line line(source.substr(0, end), number);
        source.remove_prefix(end == std::string_view::npos ? source.size() : end + 1);
        if (line.done()) continue;
        if (line.accept("for ")) parse_loop(line, nest);
        else if (line.accept("write ")) parse_operand(line, Access::Write, nest);
        else if (line.accept("read ")) parse_operand(line, Access::Read, nest);
        else if (line.accept("index ")) parse_operand(line, Access::Index, nest);
        else if (line.accept("%")) parse_inst(line, nest);
        else line.fail("expected 'for', 'write', 'read', 'index' or an instruction");
        line.finish();
    }
    return nest;
}

}  // namespace stridejit
