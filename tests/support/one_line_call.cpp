#include "tests/support/one_line_call.h"

#include <charconv>
#include <sstream>
#include <stdexcept>

#include "tests/support/indirect.h"

namespace stridejit::testing {
namespace {

bool take_prefix(std::string& text, std::string_view prefix) {
    if (!text.starts_with(prefix)) return false;
    text.erase(0, prefix.size());
    return true;
}

/// "1,0,2".
Dims numbers_of(const std::string& list) {
    Dims numbers;
    std::istringstream parts(list);
    for (std::string part; std::getline(parts, part, ',');) numbers.push_back(std::stoll(part));
    return numbers;
}

/// "float32[100,40][::2]", "float32[100,40,3](1,0,2)" with the axes in another order.
View parse_array(std::string spec) {
    const bool swapped = take_prefix(spec, "swapped:"), rows = take_prefix(spec, "rows:");
    const std::size_t open = spec.find('['), close = spec.find(']');
    const auto dtype = find_dtype(spec.substr(0, open));
    if (!dtype || close == std::string::npos) throw std::invalid_argument("no array: " + spec);
    View view = empty(as_span(numbers_of(spec.substr(open + 1, close - open - 1))), *dtype);
    if (spec.ends_with(')')) view = view.transpose(as_span(numbers_of(spec.substr(close + 2, spec.size() - close - 3))));
    else if (close + 1 < spec.size()) view = index(view, std::string_view(spec).substr(close + 1));
    if (swapped) view = view.as_byte_swapped();
    if (!rows) return view;
    SmallVector<bool, 8> indirect(view.rank(), false);
    indirect[0] = true;
    return indirect_copy(view, {indirect.data(), indirect.size()}, 2);
}

}  // namespace

OneLineCall parse_call(const std::string& line) {
    const std::size_t bar = line.find('|');
    if (bar == std::string::npos) throw std::invalid_argument("no | in the call: " + line);
    OneLineCall call{View(), parse(line.substr(0, bar))};
    bool has_out = false;
    std::vector<std::pair<std::string, View>> arrays;
    std::istringstream words(line.substr(bar + 1));
    for (std::string word; words >> word;) {
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals), value = word.substr(equals + 1);
        if (name == "target") call.target = find_target(value).value();
        else if (name == "out") call.out = parse_array(value), has_out = true;
        else arrays.emplace_back(name, parse_array(value));
    }
    std::vector<Binding> bindings;
    for (const auto& [name, view] : arrays) bindings.push_back({name, view});
    call.expression = CompiledKernel(call.expression).substitute(bindings);
    if (!has_out) call.out = empty(as_span(call.expression.shape()), call.expression.dtype());
    return call;
}

Explanation explain(const OneLineCall& call, Engine& engine) {
    return stridejit::explain(call.out, call.expression, engine, call.target);
}

}  // namespace stridejit::testing
