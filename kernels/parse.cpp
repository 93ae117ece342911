// Expressions and indices from text, in Python's syntax: kernels/compiled.h says what is read.

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <optional>
#include <utility>

#include "stridejit/kernels/catalogue.h"
#include "stridejit/kernels/contraction.h"
#include "stridejit/kernels/compiled.h"
#include "stridejit/kernels/elementwise.h"
#include "stridejit/kernels/expression_node.h"
#include "stridejit/kernels/tokens.h"
#include "stridejit/kernels/user_function_state.h"

namespace stridejit {
namespace {

constexpr int kMaxNesting = 200;  // brackets, signs and powers within each other; bounds the stack
constexpr std::size_t kMaxNodes = 100'000;  // operations that calls of the text's own functions may add

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

/// How a literal of this dtype ends: "u8", "f32"; "" for bool.
std::string suffix_of(DType dtype) {
    const std::string_view name = name_of(dtype);
    const std::size_t digits = name.find_first_of("0123456789");
    if (digits == std::string_view::npos) return "";
    return text(name.substr(0, name.starts_with("bf") ? 2 : 1), name.substr(digits));
}

class Parser {
public:
    Parser(std::string_view call, std::string_view text, std::span<const UserFunction> functions = {}, std::span<const UserReduction> reductions = {})
        : tokens_(call, text), functions_(functions.begin(), functions.end()), reductions_(reductions.begin(), reductions.end()) {}

    /// { let name = expression; | let name(parameters) = expression; | let reduction .. ; } expression
    Expr whole_expression() {
        bindings();
        Expr result = expression(kComparisons);
        if (tokens_.current().is(",")) tokens_.fail(tokens_.current().at, "one value is wanted here, not several");
        require_end();
        return result;
    }

    /// The same with several expressions.
    std::vector<Expr> whole_expressions() {
        bindings();
        std::vector<Expr> results = expressions();
        require_end();
        return results;
    }

    std::shared_ptr<const UserFunction::State> whole_function() {
        closed_ = true;
        auto result = function(new_name());
        require_end();
        return result;
    }

    std::shared_ptr<const FoldRule> whole_reduction() {
        auto result = reduction();
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
    void bindings() {
        while (tokens_.skip("let")) {
            const Token name = new_name();
            if (name.is("reduction") && tokens_.current().kind == TokenKind::Name) {
                reductions_.emplace_back(reduction());
            } else if (tokens_.current().is("(")) {
                functions_.emplace_back(function(name));
            } else {
                tokens_.expect("=");
                values_.emplace_back(name.text, expression(kComparisons));
            }
            tokens_.expect(";");
        }
    }

    /// One, or several with commas between them.
    std::vector<Expr> expressions() {
        std::vector<Expr> results;
        do results.push_back(expression(kComparisons));
        while (tokens_.skip(","));
        return results;
    }

    /// Counts one more level of nesting while it lives.
    struct Nested {
        Parser& parser;
        explicit Nested(Parser& p) : parser(p) {
            if (++parser.nesting_ > kMaxNesting)
                parser.tokens_.fail(parser.tokens_.current().at, "nested more than ", kMaxNesting, " deep");
        }
        ~Nested() { --parser.nesting_; }
        Nested(const Nested&) = delete;
        Nested& operator=(const Nested&) = delete;
    };

    void require_end() {
        const Token& token = tokens_.current();
        if (token.kind == TokenKind::End) return;
        if (const auto hint = hint_for(token.text); !hint.empty()) tokens_.fail(token.at, hint);
        tokens_.fail(token.at, "expected an operator or the end, found ", describe(token));
    }

    /// What `make` gives. What does not go together now, as literals, or later, when variables are bound, is blamed on the
    /// function or operator.
    template <class Make>
    Expr built(std::size_t at, const Make& make) {
        try {
            return Expr(placed(make().node(), tokens_.place(at)));
        } catch (const ValueError& error) {
            tokens_.fail<ValueError>(at, error.what());
        } catch (const IndexError& error) {
            tokens_.fail<IndexError>(at, error.what());
        } catch (const TypeError& error) {
            tokens_.fail<TypeError>(at, error.what());
        }
    }

    Expr apply(const Token& at, const CatalogueRow& row, const std::vector<Expr>& args) {
        return built(at.at, [&] { return row.apply(args); });
    }

    /// A name that does not mean anything yet.
    Token new_name() {
        const Token name = tokens_.take();
        if (name.kind != TokenKind::Name) tokens_.fail(name.at, "expected a name, found ", describe(name));
        const bool known = is_taken(name.text) || find_function(functions_, name.text) != nullptr || find_value(name.text) != nullptr || find_reduction(reductions_, name.text) != nullptr;
        if (known) tokens_.fail(name.at, quoted(name.text), " means something already");
        return name;
    }

    /// Behind the name of a function: (parameters) =. They are names from here on; returned as the variables that they are.
    std::vector<std::string> parameters(const Token& name) {
        std::vector<std::string> variables;
        tokens_.expect("(");
        if (!tokens_.current().is(")")) {
            do parameters_.push_back(new_name().text);
            while (tokens_.skip(","));
        }
        tokens_.expect(")");
        tokens_.expect("=");
        for (const std::string_view parameter : parameters_) {
            if (std::count(parameters_.begin(), parameters_.end(), parameter) > 1)
                tokens_.fail(name.at, name.text, ": the parameter ", quoted(parameter), " is named twice");
            variables.push_back(parameter_name(parameter));
        }
        defining_ = name.text;
        return variables;
    }

    /// Behind the name of a function: (parameters) = expression.
    std::shared_ptr<const UserFunction::State> function(const Token& name) {
        auto state = std::make_shared<UserFunction::State>();
        state->parameters = parameters(name);
        state->name = name.text;
        state->arity = parameters_.size();
        state->root = expression(kComparisons).node();
        state->size = count_nodes(state->root);
        defining_ = {};
        parameters_.clear();
        return state;
    }

    /// [associative] name(parameters) = expressions from numbers [to expression]
    std::shared_ptr<const FoldRule> reduction() {
        auto rule = std::make_shared<FoldRule>();
        Token name = new_name();
        if (name.is("associative") && tokens_.current().kind == TokenKind::Name) {
            rule->associative = true;
            name = new_name();
        }
        rule->name = name.text;
        const bool closed = std::exchange(closed_, true);
        combines_ = true;
        const std::vector<std::string> variables = parameters(name);
        std::vector<NodePtr> roots;
        for (const Expr& value : expressions()) roots.push_back(value.node());
        if (variables.size() != 2 * roots.size())
            tokens_.fail(name.at, name.text, ": ", variables.size(), " parameters, but a state of ", roots.size(), roots.size() == 1 ? " value" : " values",
                         "; the earlier state and the later one have ", 2 * roots.size());
        tokens_.expect("from");
        for (std::size_t k = 0; k < roots.size(); ++k) {
            if (k > 0) tokens_.expect(",");
            rule->identity.push_back(identity());
        }
        rule->size = 0;
        for (const NodePtr& root : roots) rule->size += count_nodes(root);
        const std::size_t states = roots.size();
        rule->combine = [roots, variables](std::span<const NodePtr> earlier, std::span<const NodePtr> later) {
            FoldRule::Nodes values;
            for (const NodePtr& root : roots) values.push_back(replaced(root, variables, earlier, later));
            return values;
        };
        NodePtr result = Expr::variable(variables[0]).node();
        if (tokens_.skip("to")) {
            parameters_.resize(states);
            result = expression(kComparisons).node();
        }
        rule->result = [result, variables](std::span<const NodePtr> state) { return replaced(result, variables, state, {}); };
        defining_ = {};
        parameters_.clear();
        combines_ = false;
        closed_ = closed;
        return rule;
    }

    /// With the values of two states in place of the parameters.
    static NodePtr replaced(const NodePtr& root, const std::vector<std::string>& variables, std::span<const NodePtr> earlier, std::span<const NodePtr> later) {
        return replace_variables(root, [&](const Variable& variable) -> NodePtr {
            const auto at = static_cast<std::size_t>(std::find(variables.begin(), variables.end(), variable.name) - variables.begin());
            return at < earlier.size() ? earlier[at] : later[at - earlier.size()];
        });
    }

    /// A number, or inf.
    NodePtr identity() {
        const Token token = tokens_.current();
        if (tokens_.skip("inf")) return Expr(std::numeric_limits<double>::infinity()).node();
        if (token.is("-")) {
            tokens_.take();
            if (tokens_.skip("inf")) return Expr(-std::numeric_limits<double>::infinity()).node();
            const NodePtr positive = powered().node();
            if (as<Literal>(positive)) return make_apply(Function::Negative, {positive});
        } else if (NodePtr value = powered().node(); as<Literal>(value)) {
            return value;
        }
        tokens_.fail(token.at, "expected a number, found ", describe(token));
    }

    /// Fails, where what combines states is read, for what is of more than one element.
    void require_elementwise(const Token& at) {
        if (combines_) tokens_.fail(at.at, quoted(at.text), " is of many elements; what combines two states is of those alone");
    }

    const Expr* find_value(std::string_view name) const {
        for (const auto& [known, value] : values_)
            if (known == name) return &value;
        return nullptr;
    }

    /// What a name stands for that no call follows.
    Expr named(const Token& name) {
        if (std::find(parameters_.begin(), parameters_.end(), name.text) != parameters_.end())
            return Expr::variable(parameter_name(name.text));
        if (const Expr* value = find_value(name.text); value && (!combines_ || value->node()->bound)) return *value;
        if (closed_) tokens_.fail(name.at, quoted(name.text), " is no parameter of ", defining_);
        return Expr::variable(std::string(name.text));
    }

    /// Operators of `weakest` and stronger levels.
    Expr expression(int weakest) {
        Expr left = sign();
        bool compared = false;
        for (int level = level_of(tokens_.current()); level >= weakest; level = level_of(tokens_.current())) {
            const Token symbol = tokens_.take();
            if (level == kComparisons && compared)
                tokens_.fail(symbol.at, "comparisons do not chain; write (a < b) & (b < c)");
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
        Expr result = operand();
        const auto goes_on = [&] { return tokens_.current().is("[") || tokens_.current().is("."); };
        if (goes_on()) require_elementwise(tokens_.current());
        if (const auto* variable = as<Variable>(result.node()); variable != nullptr && goes_on()) {
            Variable further = *variable;
            while (goes_on()) further.steps.push_back(view_step());
            return Expr(make_variable(std::move(further)));
        }
        while (goes_on()) {
            const std::size_t at = tokens_.current().at;
            const ViewStep step = view_step();
            result = built(at, [&] { return Expr(make_pick(result.node(), step)); });
        }
        return result;
    }

    Expr operand() {
        const Token token = tokens_.take();
        if (token.is("(")) {
            const Expr inside = expression(kComparisons);
            tokens_.expect(")");
            return inside;
        }
        if (token.kind == TokenKind::Number) return number(token);
        if (token.kind != TokenKind::Name) tokens_.fail(token.at, "expected an operand, found ", describe(token));
        if (const auto hint = hint_for(token.text); !hint.empty()) tokens_.fail(token.at, hint);
        if (token.is("True") || token.is("False")) return token.is("True");
        if (token.is("None")) tokens_.fail(token.at, "None is no operand");
        return tokens_.current().is("(") ? call(token) : named(token);
    }

    Expr call(const Token& name) {
        if (name.text == defining_) tokens_.fail(name.at, quoted(name.text), " calls itself; functions cannot be recursive");
        if (const UserFunction* function = find_function(functions_, name.text)) return user_call(name, *function);
        if (const UserReduction* reduction = find_reduction(reductions_, name.text)) return fold_call(name, *reduction);
        const CatalogueRow* row = find_function(name.text);
        const std::optional<DType> dtype = find_dtype(name.text);
        if (row == nullptr && !dtype)
            tokens_.fail(name.at, "there is no function ", quoted(name.text));
        tokens_.expect("(");
        if (dtype) {
            const Expr value = expression(kComparisons);
            close(name, 1);
            return cast(value, *dtype);
        }
        switch (row->kind) {
            case FunctionKind::Contraction: require_elementwise(name); return contraction_call(name, *row);
            case FunctionKind::Elementwise: return elementwise_call(name, *row);
            case FunctionKind::Reduction: require_elementwise(name); return reduction_call(name, *row);
            case FunctionKind::Scan: require_elementwise(name); return scan_call(name, *row);
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
            tokens_.fail(tokens_.current().at, name.text, " takes ", arity, arity == 1 ? " argument" : " arguments");
        tokens_.expect(")");
    }

    /// Behind the bracket that opens.
    std::vector<Expr> arguments(const Token& name, std::size_t arity) {
        std::vector<Expr> args;
        if (!tokens_.current().is(")")) {
            do args.push_back(expression(kComparisons));
            while (tokens_.skip(","));
        }
        tokens_.expect(")");
        require_arity(name, arity, args.size());
        return args;
    }

    void require_arity(const Token& name, std::size_t arity, std::size_t given) const {
        if (given != arity) tokens_.fail(name.at, name.text, " takes ", arity, arity == 1 ? " argument" : " arguments", ", got ", given);
    }

    Expr elementwise_call(const Token& name, const CatalogueRow& row) { return apply(name, row, arguments(name, row.arity)); }

    /// Two arguments, and perhaps mode=.
    Expr contraction_call(const Token& name, const CatalogueRow& row) {
        std::vector<Expr> args;
        SumMode given = SumMode::Pairwise;
        if (!tokens_.current().is(")")) {
            do {
                if (args.size() == row.arity && tokens_.skip(name_of(Keyword::Mode))) {
                    tokens_.expect("=");
                    given = mode();
                    break;
                }
                args.push_back(expression(kComparisons));
            } while (tokens_.skip(","));
        }
        tokens_.expect(")");
        require_arity(name, row.arity, args.size());
        return built(name.at, [&] { return contracted(row.name, args[0], args[1], given); });
    }

    Expr user_call(const Token& name, const UserFunction& given) {
        const UserFunction function = given;  // the list may grow
        tokens_.expect("(");
        const std::vector<Expr> args = arguments(name, function.arity());
        nodes_ += function.size();
        if (nodes_ > kMaxNodes) tokens_.fail(name.at, "calls of functions expand to more than ", kMaxNodes, " operations");
        Expr result = built(name.at, [&] { return function.apply(args); });
        if (combines_ && !is_elementwise(result.node())) require_elementwise(name);
        return result;
    }

    /// name(states, axis=.., keepdims=..)
    Expr fold_call(const Token& name, const UserReduction& given) {
        require_elementwise(name);
        const UserReduction reduction = given;  // the list may grow
        tokens_.expect("(");
        std::vector<Expr> args{expression(kComparisons)};
        while (args.size() < reduction.states()) {
            if (!tokens_.skip(",")) tokens_.fail(name.at, name.text, " takes ", reduction.states(), " arguments, got ", args.size());
            args.push_back(expression(kComparisons));
        }
        const ReduceOptions options = reduce_options(name.text, {Keyword::Axis, Keyword::Keepdims});
        return built(name.at, [&] { return reduction.apply(args, options); });
    }

    Expr reduction_call(const Token& name, const CatalogueRow& row) {
        const Expr value = expression(kComparisons);
        const ReduceOptions options = reduce_options(row.name, keywords_of(row.name));
        return built(name.at, [&] { return row.reduce(value, options); });
    }

    ReduceOptions reduce_options(std::string_view name, const std::vector<Keyword>& keywords) {
        std::vector<std::string_view> names;
        for (const Keyword keyword : keywords) names.push_back(name_of(keyword));
        ReduceOptions options;
        read_options(name, names, [&](std::size_t k) { read(keywords[k], options); });
        return options;
    }

    Expr scan_call(const Token& name, const CatalogueRow& row) {
        const Expr value = expression(kComparisons);
        ScanOptions options;
        read_options(row.name, {"axis", "dtype", "include_initial"}, [&](std::size_t k) {
            if (k == 0) options.axis = integer();
            else if (k == 1) options.dtype = dtype_name();
            else options.include_initial = truth();
        });
        return built(name.at, [&] { return row.scan(value, options); });
    }

    /// { , option } ): `read(k)` reads what is given for keyword k; what stands without a name is for the first.
    template <class Read>
    void read_options(std::string_view name, const std::vector<std::string_view>& keywords, Read&& read) {
        std::vector<bool> given(keywords.size());
        while (tokens_.skip(",")) {
            const Token token = tokens_.current();
            const auto found = std::find_if(keywords.begin(), keywords.end(), [&](std::string_view known) { return token.is(known); });
            const std::size_t k = found == keywords.end() ? 0 : static_cast<std::size_t>(found - keywords.begin());
            if (found != keywords.end()) {
                tokens_.take();
                tokens_.expect("=");
            } else if (token.kind == TokenKind::Name && !token.is("None")) {
                tokens_.fail(token.at, name, " has no argument ", quoted(token.text), "; it has ", list_of(keywords));
            }
            if (given[k]) tokens_.fail(token.at, name, ": ", keywords[k], " is given twice");
            given[k] = true;
            read(k);
        }
        tokens_.expect(")");
    }

    /// "axis= and keepdims="
    static std::string list_of(const std::vector<std::string_view>& keywords) {
        std::string list;
        for (std::size_t k = 0; k < keywords.size(); ++k)
            list += text(k == 0 ? "" : k + 1 == keywords.size() ? " and " : ", ", keywords[k], "=");
        return list;
    }

    void read(Keyword keyword, ReduceOptions& options) {
        switch (keyword) {
            case Keyword::Axis: options.axes = axes(); break;
            case Keyword::Keepdims: options.keepdims = truth(); break;
            case Keyword::DType: options.dtype = dtype_name(); break;
            case Keyword::Where: options.where = expression(kComparisons); break;
            case Keyword::Initial: options.initial = expression(kComparisons); break;
            case Keyword::Correction: options.correction = real(); break;
            case Keyword::Ord: options.ord = real(); break;
            case Keyword::Mode: options.mode = mode(); break;
        }
    }

    /// "exact" and its like.
    SumMode mode() {
        const Token token = tokens_.take();
        const auto mode = token.kind == TokenKind::Text ? find_sum_mode(token.text.substr(1, token.text.size() - 2)) : std::nullopt;
        if (!mode) tokens_.fail(token.at, "expected a mode, \"pairwise\", \"compensated\" or \"exact\", found ", describe(token));
        return *mode;
    }

    /// A number, or inf.
    double real() {
        const Token token = tokens_.current();
        if (tokens_.skip("inf")) return std::numeric_limits<double>::infinity();
        const Expr value = sign();
        const auto* literal = as<Literal>(value.node());
        if (literal == nullptr) tokens_.fail(token.at, "expected a number, found ", describe(token));
        return from_bits<double>(literal->bits_as(DType::Float64));
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
            tokens_.fail(token.at, "expected True or False, found ", describe(token));
        return token.is("True");
    }

    DType dtype_name() {
        const Token token = tokens_.take();
        const std::optional<DType> dtype = token.kind == TokenKind::Name ? find_dtype(token.text) : std::nullopt;
        if (!dtype) tokens_.fail(token.at, "expected a dtype such as float32, found ", describe(token));
        return *dtype;
    }

    std::int64_t integer() {
        const bool negative = tokens_.skip("-");
        const Token token = tokens_.take();
        if (token.kind != TokenKind::Number) tokens_.fail(token.at, "expected an integer, found ", describe(token));
        const Expr value = number(token);
        const auto* literal = as<Literal>(value.node());
        if (literal == nullptr || literal->dtype != DType::Int64)
            tokens_.fail(token.at, "expected an integer of at most 63 bits, found ", describe(token));
        const auto magnitude = from_bits<std::int64_t>(literal->bits);
        return negative ? -magnitude : magnitude;
    }

    /// 3, 0xff, 2.5e-3; with a suffix, such as in 3u8 or 2.5f32, of that dtype; 2j is imaginary.
    Expr number(const Token& token) {
        std::string_view digits = token.text;
        const bool is_hex = digits.starts_with("0x") || digits.starts_with("0X");
        if (is_hex) digits.remove_prefix(2);
        if (!is_hex && digits.ends_with('j')) {
            digits.remove_suffix(1);
            return std::complex<double>(0, from_bits<double>(untyped(token, digits, is_hex).bits_as(DType::Float64)));
        }
        std::optional<DType> dtype;
        std::size_t length = 0;
        for (std::size_t i = 0; i < kDTypeCount; ++i) {
            const auto candidate = static_cast<DType>(i);
            const std::string suffix = suffix_of(candidate);
            if (suffix.size() <= length || !digits.ends_with(suffix) || (is_hex && !is_integer(candidate))) continue;
            dtype = candidate;
            length = suffix.size();
        }
        digits.remove_suffix(length);
        const Literal literal = untyped(token, digits, is_hex);
        if (!dtype) return Expr(make_literal(literal));
        if (is_integer(*dtype) && (!literal.is_weak_integer() || !literal.fits(*dtype)))
            tokens_.fail(token.at, "the literal ", quoted(token.text), " does not fit in ", name_of(*dtype));
        return Expr(make_cast(make_literal(literal), *dtype));
    }

    Literal untyped(const Token& token, std::string_view digits, bool is_hex) {
        const char *begin = digits.data(), *end = begin + digits.size();
        std::uint64_t integer = 0;
        const auto as_integer = std::from_chars(begin, end, integer, is_hex ? 16 : 10);
        if (as_integer.ptr == end && !digits.empty()) {
            if (as_integer.ec != std::errc()) tokens_.fail(token.at, "the integer ", quoted(token.text), " does not fit in uint64");
            return Literal::from_unsigned(integer);
        }
        double real = 0;
        const auto as_real = std::from_chars(begin, end, real);
        if (is_hex || as_real.ptr != end || as_real.ec == std::errc::invalid_argument)
            tokens_.fail(token.at, quoted(token.text), " is no number");
        if (as_real.ec != std::errc()) tokens_.fail(token.at, "the number ", quoted(token.text), " is out of the range of float64");
        return Literal::from_double(real);
    }

    /// [...] or .T
    ViewStep view_step() {
        if (tokens_.skip(".")) {
            const Token name = tokens_.take();
            if (!name.is("T")) tokens_.fail(name.at, "expected T after '.', found ", describe(name));
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
                tokens_.fail(tokens_.current().at, "expected an integer, a slice, None or ..., found ",
                             describe(tokens_.current()));
            return *slice.start;
        }
        slice.stop = bound();
        if (tokens_.skip(":")) slice.step = bound().value_or(1);
        return slice;
    }

    Tokens tokens_;
    std::vector<UserFunction> functions_;                    ///< those given, then the text's own
    std::vector<UserReduction> reductions_;                  ///< the same
    std::vector<std::pair<std::string_view, Expr>> values_;  ///< the text's own
    std::vector<std::string_view> parameters_;               ///< of the function whose expression is read
    std::string_view defining_;                              ///< its name
    bool closed_ = false;                                    ///< names that mean nothing are no variables
    bool combines_ = false;                                  ///< what is read combines states
    std::size_t nodes_ = 0;
    int nesting_ = 0;
};

}  // namespace

bool is_taken(std::string_view name) {
    return find_function(name) != nullptr || find_dtype(name) || !hint_for(name).empty() || name == "True" || name == "False" ||
           name == "None" || name == "newaxis" || name == "Ellipsis";
}

Expr parse(std::string_view text, std::span<const UserFunction> functions, std::span<const UserReduction> reductions) {
    return Parser("parse", text, functions, reductions).whole_expression();
}

std::vector<Expr> parse_all(std::string_view text, std::span<const UserFunction> functions, std::span<const UserReduction> reductions) {
    return Parser("parse", text, functions, reductions).whole_expressions();
}

std::shared_ptr<const UserFunction::State> parse_function(std::string_view definition, std::span<const UserFunction> known) {
    return Parser("function", definition, known).whole_function();
}

std::shared_ptr<const FoldRule> parse_reduction(std::string_view definition, std::span<const UserFunction> known) {
    return Parser("reduction", definition, known).whole_reduction();
}

View index(const View& view, std::string_view text) {
    View result = view;
    for (const ViewStep& step : Parser("index", text).whole_index())
        result = step ? result.index(*step) : result.transpose();
    return result;
}

}  // namespace stridejit
