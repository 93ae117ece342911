#include "arguments.h"

#include <algorithm>
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

bool has_name(const CompiledKernel& kernel, std::string_view name) {
    return std::find(kernel.names().begin(), kernel.names().end(), name) != kernel.names().end();
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

Job make_job(const JobWords& words, Engine& engine) {
    std::vector<UserFunction> functions;
    for (const std::string& definition : words.functions) functions.emplace_back(definition, functions);
    std::vector<UserReduction> reductions;
    for (const std::string& definition : words.reductions) reductions.emplace_back(definition, functions);
    Job job;
    job.engine = &engine;
    for (Expr& parsed : parse_all(words.expression, functions, reductions)) {
        if (!words.dtype.empty()) {
            const std::optional<DType> wanted = find_dtype(words.dtype);
            STRIDEJIT_ASSERT(wanted.has_value(), words.dtype);  // checked by the command line parser
            parsed = cast(parsed, *wanted);
        }
        job.kernels.emplace_back(parsed, engine);
    }
    for (const std::string& argument : words.bindings) {
        job.operands.push_back(open_operand(argument));
        for (std::size_t i = 0; i + 1 < job.operands.size(); ++i)
            STRIDEJIT_REQUIRE(ValueError, job.operands[i].name != job.operands.back().name, "'", job.operands[i].name,
                              "' is given twice: '", words.bindings[i], "' and '", argument, "'");
    }
    for (const Operand& operand : job.operands) {
        const bool is_known = job.kernels.size() == 1 || std::any_of(job.kernels.begin(), job.kernels.end(), [&](const CompiledKernel& kernel) { return has_name(kernel, operand.name); });
        STRIDEJIT_REQUIRE(ValueError, is_known, "'", operand.name, "' is no variable of any of the expressions");
        job.bindings.push_back({operand.name, operand.view});
    }
    for (const CompiledKernel& kernel : job.kernels) {
        std::vector<Binding> own;
        for (const Binding& binding : job.bindings)
            if (job.kernels.size() == 1 || has_name(kernel, binding.name)) own.push_back(binding);
        job.expressions.push_back(kernel.substitute(own));
        job.outs.push_back(empty(as_span(job.expressions.back().shape()), job.expressions.back().dtype()));
    }
    return job;
}

void Job::run() const {
    if (is_single()) kernels[0].run(outs[0], bindings);
    else assign_all(outs, expressions, *engine);
}

std::function<void()> Job::bind() const {
    if (is_single()) return kernels[0].bind(outs[0], bindings);
    return [this] { run(); };
}

Explanation Job::explain(const std::optional<Target>& target) const { return explain_all(outs, expressions, *engine, target); }

}  // namespace stridejit::tools
