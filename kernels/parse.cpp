// Expressions and indices from text, in Python's syntax: kernels/compiled.h says what is read.

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

#include "stridejit/kernels/catalogue.h"
#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/tokens.h"

namespace stridejit {
namespace {

constexpr int kMaxNesting = 200;  // brackets, signs and powers within each other; bounds the stack

/// Binary operators that bind equally, weakest first. All associate to the left but comparisons, which do not.
constexpr std::array<std::string_view, 7> kLevels = {"< <= > >= == !=", "|", "^", "&", "<< >>", "+ -", "* / // %"};
constexpr int kComparisons = 0;

int level_of(const Token& token) {
    if (token.kind != TokenKind::Symbol) return -1;
    for (std::size_t level = 0; level < kLevels.size(); ++level) {
        std::string_view rest = kLevels[level];
        while (!rest.empty()) {
            const std::size_t length = std::min(rest.find(' '), rest.size());
            if (rest.substr(0, length) == token.text) return static_cast<int>(level);
            rest.remove_prefix(std::min(length + 1, rest.size()));
        }
    }
    return -1;
}

/// What to write instead of the words of Python that are no operators here.
std::string_view hint_for(std::string_view word) {
    if (word == "and") return "'and' takes single values; use & on comparisons in parentheses";
    if (word == "or") return "'or' takes single values; use | on comparisons in parentheses";
    if (word == "not") return "'not' takes a single value; use ~";
    if (word == "if" || word == "else") return "conditional expressions take single values; use where(condition, a, b)";
    if (word == "is" || word == "in" || word == "lambda" || word == "for") return "this word of Python has no meaning here";
    return "";
}

class Parser {
public:
    Parser(std::string_view call, std::string_view text) : tokens_(call, text) {}

    Expr whole_expression() {
        Expr result = expression(kComparisons);
        require_end();
        return result;
    }

    std::vector<ViewStep> whole_index() {
        std::vector<ViewStep> steps;
        while (tokens_.current().is("[") || tokens_.current().is(".")) steps.push_back(view_step());
        require_end();
        return steps;
    }

private:
    /// Counts one more level of nesting while it lives.
    struct Nested {
        Parser& parser;
        explicit Nested(Parser& p) : parser(p) {
            if (++parser.nesting_ > kMaxNesting)
                parser.tokens_.fail(parser.tokens_.current().column, "nested more than ", kMaxNesting, " deep");
        }
        ~Nested() { --parser.nesting_; }
        Nested(const Nested&) = delete;
        Nested& operator=(const Nested&) = delete;
    };

    void require_end() {
        const Token& token = tokens_.current();
        if (token.kind == TokenKind::End) return;
        if (const auto hint = hint_for(token.text); !hint.empty()) tokens_.fail(token.column, hint);
        tokens_.fail(token.column, "expected an operator or the end, found ", describe(token));
    }

    /// Calls `make`; errors of literals that do not go together get the column of the function or operator.
    template <class Make>
    Expr built(std::size_t column, const Make& make) {
        try {
            return make();
        } catch (const ValueError& error) {
            tokens_.fail<ValueError>(column, error.what());
        } catch (const IndexError& error) {
            tokens_.fail<IndexError>(column, error.what());
        } catch (const TypeError& error) {
            tokens_.fail<TypeError>(column, error.what());
        }
    }

    Expr apply(const Token& at, const CatalogueRow& row, const std::vector<Expr>& args) {
        return built(at.column, [&] { return row.apply(args); });
    }

    /// Operators of `weakest` and stronger levels.
    Expr expression(int weakest) {
        Expr left = sign();
        bool compared = false;
        for (int level = level_of(tokens_.current()); level >= weakest; level = level_of(tokens_.current())) {
            const Token symbol = tokens_.take();
            if (level == kComparisons && compared)
                tokens_.fail(symbol.column, "comparisons do not chain; write (a < b) & (b < c)");
            compared = level == kComparisons;
            left = apply(symbol, *find_operator(symbol.text, 2), {left, expression(level + 1)});
        }
        return left;
    }

    /// -a, +a, ~a; they bind weaker than a power.
    Expr sign() {
        const Nested nested(*this);
        const Token& token = tokens_.current();
        if (!token.is("-") && !token.is("+") && !token.is("~")) return powered();
        const Token symbol = tokens_.take();
        return apply(symbol, *find_operator(symbol.text, 1), {sign()});
    }

    Expr powered() {
        const Expr base = indexed();
        if (!tokens_.current().is("**")) return base;
        const Token symbol = tokens_.take();
        return apply(symbol, *find_operator("**", 2), {base, sign()});
    }

    /// An operand, and any index or .T after it.
    Expr indexed() {
        const Expr result = operand();
        if (!tokens_.current().is("[") && !tokens_.current().is(".")) return result;
        const auto* variable = as<Variable>(result.node());
        if (variable == nullptr)
            tokens_.fail(tokens_.current().column, "only names can be indexed or transposed, not what is computed");
        Variable further = *variable;
        while (tokens_.current().is("[") || tokens_.current().is(".")) further.steps.push_back(view_step());
        return Expr(make_variable(std::move(further)));
    }

    Expr operand() {
        const Token token = tokens_.take();
        if (token.is("(")) {
            const Expr inside = expression(kComparisons);
            tokens_.expect(")");
            return inside;
        }
        if (token.kind == TokenKind::Number) return number(token);
        if (token.kind != TokenKind::Name) tokens_.fail(token.column, "expected an operand, found ", describe(token));
        if (const auto hint = hint_for(token.text); !hint.empty()) tokens_.fail(token.column, hint);
        if (token.is("True") || token.is("False")) return token.is("True");
        if (token.is("None")) tokens_.fail(token.column, "None is no operand");
        return tokens_.current().is("(") ? call(token) : Expr::variable(std::string(token.text));
    }

    Expr call(const Token& name) {
        const CatalogueRow* row = find_function(name.text);
        const std::optional<DType> dtype = find_dtype(name.text);
        if (row == nullptr && !dtype)
            tokens_.fail(name.column, "there is no function ", quoted(name.text));
        tokens_.expect("(");
        if (dtype) {
            const Expr value = expression(kComparisons);
            close(name, 1);
            return cast(value, *dtype);
        }
        switch (row->kind) {
            case FunctionKind::Elementwise: return elementwise_call(name, *row);
            case FunctionKind::Reduction: return reduction_call(name, *row);
            case FunctionKind::Cast: break;
        }
        const Expr value = expression(kComparisons);
        tokens_.expect(",");
        const DType wanted = dtype_name();
        close(name, 2);
        return cast(value, wanted);
    }

    void close(const Token& name, std::size_t arity) {
        if (tokens_.current().is(","))
            tokens_.fail(tokens_.current().column, name.text, " takes ", arity, arity == 1 ? " argument" : " arguments");
        tokens_.expect(")");
    }

    Expr elementwise_call(const Token& name, const CatalogueRow& row) {
        std::vector<Expr> args;
        if (!tokens_.current().is(")")) {
            do args.push_back(expression(kComparisons));
            while (tokens_.skip(","));
        }
        tokens_.expect(")");
        if (args.size() != row.arity)
            tokens_.fail(name.column, row.name, " takes ", row.arity, row.arity == 1 ? " argument" : " arguments",
                         ", got ", args.size());
        return apply(name, row, args);
    }

    Expr reduction_call(const Token& name, const CatalogueRow& row) {
        const Expr value = expression(kComparisons);
        ReduceOptions options;
        bool has_axis = false, has_keepdims = false;
        while (tokens_.skip(",")) {
            const Token keyword = tokens_.current();
            const bool is_axis = keyword.is("axis");
            const bool named = is_axis || keyword.is("keepdims") || keyword.is("dtype");
            if (named) {
                tokens_.take();
                tokens_.expect("=");
            } else if (keyword.kind == TokenKind::Name && !keyword.is("None")) {
                tokens_.fail(keyword.column, row.name, " has no argument ", quoted(keyword.text),
                             "; it has axis=, keepdims= and dtype=");
            }
            const bool repeated = !named || is_axis       ? std::exchange(has_axis, true)
                                  : keyword.is("keepdims") ? std::exchange(has_keepdims, true)
                                                           : options.dtype.has_value();
            if (repeated) tokens_.fail(keyword.column, row.name, ": ", named ? keyword.text : "axis", " is given twice");
            if (!named || is_axis) options.axes = axes();
            else if (keyword.is("keepdims")) options.keepdims = truth();
            else options.dtype = dtype_name();
        }
        tokens_.expect(")");
        return built(name.column, [&] { return row.reduce(value, options); });
    }

    /// None, 1, (0, 1), (0,), () or [0, 1].
    std::optional<std::vector<std::int64_t>> axes() {
        if (tokens_.skip("None")) return std::nullopt;
        const bool round = tokens_.current().is("(");
        if (!round && !tokens_.current().is("[")) return std::vector{integer()};
        tokens_.take();
        const std::string_view end = round ? ")" : "]";
        std::vector<std::int64_t> list;
        while (!tokens_.current().is(end)) {
            list.push_back(integer());
            if (!tokens_.skip(",")) break;
        }
        tokens_.expect(end);
        return list;
    }

    bool truth() {
        const Token token = tokens_.take();
        if (!token.is("True") && !token.is("False"))
            tokens_.fail(token.column, "expected True or False, found ", describe(token));
        return token.is("True");
    }

    DType dtype_name() {
        const Token token = tokens_.take();
        const std::optional<DType> dtype = token.kind == TokenKind::Name ? find_dtype(token.text) : std::nullopt;
        if (!dtype) tokens_.fail(token.column, "expected a dtype such as float32, found ", describe(token));
        return *dtype;
    }

    std::int64_t integer() {
        const bool negative = tokens_.skip("-");
        const Token token = tokens_.take();
        if (token.kind != TokenKind::Number) tokens_.fail(token.column, "expected an integer, found ", describe(token));
        const Expr value = number(token);
        const Literal& literal = *as<Literal>(value.node());
        if (literal.dtype != DType::Int64)
            tokens_.fail(token.column, "expected an integer of at most 63 bits, found ", describe(token));
        const auto magnitude = from_bits<std::int64_t>(literal.bits);
        return negative ? -magnitude : magnitude;
    }

    Expr number(const Token& token) {
        std::string_view digits = token.text;
        const bool is_hex = digits.starts_with("0x") || digits.starts_with("0X");
        if (is_hex) digits.remove_prefix(2);
        const char *begin = digits.data(), *end = begin + digits.size();
        std::uint64_t integer = 0;
        const auto as_integer = std::from_chars(begin, end, integer, is_hex ? 16 : 10);
        if (as_integer.ptr == end && !digits.empty()) {
            if (as_integer.ec != std::errc()) tokens_.fail(token.column, "the integer ", quoted(token.text), " does not fit in uint64");
            return Expr(make_literal(Literal::from_unsigned(integer)));
        }
        const bool imaginary = !is_hex && digits.ends_with('j');
        if (imaginary) --end;
        double real = 0;
        const auto as_real = std::from_chars(begin, end, real);
        if (is_hex || as_real.ptr != end || as_real.ec == std::errc::invalid_argument)
            tokens_.fail(token.column, quoted(token.text), " is no number");
        if (as_real.ec != std::errc()) tokens_.fail(token.column, "the number ", quoted(token.text), " is out of the range of float64");
        return imaginary ? Expr(std::complex<double>(0, real)) : Expr(real);
    }

    /// [...] or .T
    ViewStep view_step() {
        if (tokens_.skip(".")) {
            const Token name = tokens_.take();
            if (!name.is("T")) tokens_.fail(name.column, "expected T after '.', found ", describe(name));
            return std::nullopt;
        }
        tokens_.expect("[");
        std::vector<Index> items;
        do items.push_back(index_item());
        while (tokens_.skip(",") && !tokens_.current().is("]"));
        tokens_.expect("]");
        return items;
    }

    Index index_item() {
        if (tokens_.skip("newaxis")) return NewAxis{};
        if (tokens_.skip("None") && !tokens_.current().is(":")) return NewAxis{};  // None: is a slice with an open start
        if (tokens_.skip("...") || tokens_.skip("Ellipsis")) return Ellipsis{};
        const auto bound = [&]() -> std::optional<std::int64_t> {
            const Token& token = tokens_.current();
            if (token.is(":") || token.is(",") || token.is("]") || tokens_.skip("None")) return std::nullopt;
            return integer();
        };
        Slice slice;
        slice.start = bound();
        if (!tokens_.skip(":")) {
            if (!slice.start)
                tokens_.fail(tokens_.current().column, "expected an integer, a slice, None or ..., found ",
                             describe(tokens_.current()));
            return *slice.start;
        }
        slice.stop = bound();
        if (tokens_.skip(":")) slice.step = bound().value_or(1);
        return slice;
    }

    Tokens tokens_;
    int nesting_ = 0;
};

}  // namespace

Expr parse(std::string_view text) { return Parser("parse", text).whole_expression(); }

View index(const View& view, std::string_view text) {
    View result = view;
    for (const ViewStep& step : Parser("index", text).whole_index())
        result = step ? result.index(*step) : result.transpose();
    return result;
}

}  // namespace stridejit
