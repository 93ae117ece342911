#include "arguments.h"

#include <charconv>

namespace stridejit::tools {

namespace {

bool is_letter(char c) { return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_name(std::string_view word) {
    if (word.empty() || !is_letter(word.front())) return false;
    for (const char c : word)
        if (!is_letter(c) && !is_digit(c)) return false;
    return true;
}

/// A new array of rank 0.
template <class T>
View scalar(T value) {
    const View view = empty({}, dtype_of<T>());
    view.set(value);
    return view;
}

/// The number that the whole text is.
template <class T>
std::optional<T> number(std::string_view text) {
    T value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return value;
}

/// Where in "FILE.npy[index]" the index begins; npos when there is none.
std::size_t index_begin(const std::string& argument) {
    constexpr std::string_view mark = ".npy[";
    if (argument.empty() || argument.back() != ']') return std::string::npos;
    const std::size_t at = argument.rfind(mark);
    return at == std::string::npos ? at : at + mark.size() - 1;
}

}  // namespace

Source open_source(const std::string& argument) {
    const std::size_t at = index_begin(argument);
    Source source;
    source.path = argument.substr(0, at);
    NpyFile file = open_npy(source.path);
    source.header = file.header;
    source.view = std::move(file.view);
    if (at == std::string::npos) return source;
    source.indexed = true;
    try {
        source.view = index(source.view, std::string_view(argument).substr(at));
    } catch (const IndexError& error) {
        throw IndexError(text(argument, ": ", error.what()));
    } catch (const UserError& error) {
        throw ValueError(text(argument, ": ", error.what()));
    }
    return source;
}

std::string operand_complaint(const std::string& argument) {
    const std::size_t equals = argument.find('=');
    if (equals == std::string::npos) return text("'", argument, "' is not of the form name=FILE or name=number");
    if (!is_name(std::string_view(argument).substr(0, equals)))
        return text("'", argument.substr(0, equals), "' in '", argument, "' is not a name");
    if (equals + 1 == argument.size()) return text("nothing follows the '=' of '", argument, "'");
    return "";
}

Operand open_operand(const std::string& argument) {
    const std::string complaint = operand_complaint(argument);
    STRIDEJIT_REQUIRE(ValueError, complaint.empty(), complaint);
    const std::size_t equals = argument.find('=');
    const std::string value = argument.substr(equals + 1);
    Operand operand{argument.substr(0, equals), View()};
    if (const auto integer = number<std::int64_t>(value)) operand.view = scalar(*integer);
    else if (const auto real = number<double>(value)) operand.view = scalar(*real);
    else operand.view = open_source(value).view;
    return operand;
}

EngineOptions engine_options(const std::string& backend) {
    EngineOptions options = EngineOptions::from_environment();
    if (backend == "auto") options.backend = BackendChoice::Auto;
    if (backend == "llvm") options.backend = BackendChoice::Llvm;
    if (backend == "interpreter") options.backend = BackendChoice::Interpreter;
    return options;
}

Job make_job(const std::string& expression, const std::vector<std::string>& bindings, const std::vector<std::string>& functions,
             const std::string& dtype, Engine& engine) {
    std::vector<UserFunction> known;
    for (const std::string& definition : functions) known.emplace_back(definition, known);
    Expr parsed = parse(expression, known);
    if (!dtype.empty()) {
        const std::optional<DType> wanted = find_dtype(dtype);
        STRIDEJIT_ASSERT(wanted.has_value(), dtype);  // checked by the command line parser
        parsed = cast(parsed, *wanted);
    }
    std::vector<Operand> operands;
    for (const std::string& argument : bindings) {
        operands.push_back(open_operand(argument));
        for (std::size_t i = 0; i + 1 < operands.size(); ++i)
            STRIDEJIT_REQUIRE(ValueError, operands[i].name != operands.back().name, "'", operands[i].name,
                              "' is given twice: '", bindings[i], "' and '", argument, "'");
    }
    std::vector<Binding> named;
    for (const Operand& operand : operands) named.push_back({operand.name, operand.view});
    CompiledKernel kernel(parsed, engine);
    Expr bound = kernel.substitute(named);
    const View out = empty(as_span(bound.shape()), bound.dtype());
    return {std::move(operands), std::move(named), std::move(kernel), std::move(bound), out};
}

}  // namespace stridejit::tools
