#include "stridejit/ir/axis_spec.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <vector>

#include "stridejit/ir/error.h"

namespace stridejit {
namespace {

struct AxisWord {
    AxisSpec axis;
    std::string_view word, written;
};

constexpr AxisWord kAxisWords[] = {
    {AxisSpec::Strided, "strided", ":"},
    {AxisSpec::Unit, "1", "::1"},
    {AxisSpec::Contiguous, "contiguous", "::contiguous"},
    {AxisSpec::Indirect, "indirect", "::indirect"},
    {AxisSpec::IndirectContiguous, "indirect_contiguous", "::indirect_contiguous"},
    {AxisSpec::Generic, "generic", "::generic"},
};

template <class Integer>
constexpr DType integer = dtype_of<Integer>();

struct ElementWord {
    std::string_view word;
    DType dtype;
};

/// Types of one word. Those of C made of several (unsigned long int) are told by find_c_type().
constexpr ElementWord kElementWords[] = {
    {"bint", DType::Bool},
    {"size_t", integer<std::size_t>},
    {"Py_ssize_t", integer<std::ptrdiff_t>},
    {"ssize_t", integer<std::ptrdiff_t>},
    {"ptrdiff_t", integer<std::ptrdiff_t>},
    {"intptr_t", integer<std::intptr_t>},
    {"uintptr_t", integer<std::uintptr_t>},
    {"longlong", integer<long long>},
    {"float", DType::Float32},
    {"double", DType::Float64},
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_word_char(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> words_of(std::string_view text) {
    std::vector<std::string_view> words;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && !is_blank(text[at])) ++at;
        if (at > begin) words.push_back(text.substr(begin, at - begin));
        else ++at;
    }
    return words;
}

/// Names joined by dots, blanks around the dots not allowed: "view.indirect".
bool is_dotted_name(std::string_view text) {
    bool at_start = true;
    for (const char c : text) {
        if (at_start ? !is_letter(c) : c != '.' && !is_word_char(c)) return false;
        at_start = c == '.';
    }
    return !at_start;
}

std::string_view last_name(std::string_view dotted) { return dotted.substr(dotted.rfind('.') + 1); }

/// C's integers as words in any order: one sign at most, then char, or short, long, long long with int or without.
std::optional<DType> find_c_type(std::span<const std::string_view> words) {
    int is_signed = 0, is_unsigned = 0, is_char = 0, is_int = 0, is_short = 0, longs = 0;
    for (const std::string_view word : words) {
        if (word == "signed") ++is_signed;
        else if (word == "unsigned") ++is_unsigned;
        else if (word == "char") ++is_char;
        else if (word == "int") ++is_int;
        else if (word == "short") ++is_short;
        else if (word == "long") ++longs;
        else return std::nullopt;
    }
    if (words.empty() || is_signed + is_unsigned > 1 || is_char + is_int > 1 || is_short > 1 || longs > 2) return std::nullopt;
    if (is_short + is_char > 1 || (longs > 0 && is_short + is_char > 0)) return std::nullopt;
    const auto pick = [&](DType with_sign, DType without) { return is_unsigned ? without : with_sign; };
    if (is_char) return is_signed ? integer<signed char> : pick(integer<char>, integer<unsigned char>);
    if (is_short) return pick(integer<short>, integer<unsigned short>);
    if (longs == 2) return pick(integer<long long>, integer<unsigned long long>);
    if (longs == 1) return pick(integer<long>, integer<unsigned long>);
    return pick(integer<int>, integer<unsigned int>);
}

/// The name of a DType, or one of a width with _t behind it.
std::optional<DType> find_sized(std::string_view word) {
    if (const auto dtype = find_dtype(word)) return dtype;
    if (!word.ends_with("_t")) return std::nullopt;
    word.remove_suffix(2);
    return !word.empty() && word.back() >= '0' && word.back() <= '9' ? find_dtype(word) : std::nullopt;
}

std::optional<DType> find_element(std::span<const std::string_view> words) {
    if (const auto dtype = find_c_type(words)) return dtype;
    if (words.size() == 2 && words[1] == "complex" && words[0] == "float") return find_dtype("complex64");
    if (words.size() == 2 && words[1] == "complex" && words[0] == "double") return find_dtype("complex128");
    if (words.size() != 1) return std::nullopt;
    // NumPy's names without a width are not C's: np.int and np.float have meant several things.
    for (const std::string_view prefix : {"np.", "numpy.", "cnp."})
        if (words[0].starts_with(prefix)) return find_sized(words[0].substr(prefix.size()));
    std::string_view name = words[0];
    if (name.starts_with("cython.")) name.remove_prefix(7);
    if (const auto dtype = find_c_type(std::span(&name, 1))) return dtype;
    for (const ElementWord& row : kElementWords)
        if (row.word == name) return row.dtype;
    return find_sized(name);
}

std::string joined(std::span<const std::string_view> words) {
    std::string out;
    for (const std::string_view word : words) out += (out.empty() ? "" : " ") + std::string(word);
    return out;
}

constexpr std::string_view kSteps =
    "step must be omitted, 1, or one of strided, contiguous, indirect, indirect_contiguous, generic";

/// One axis: two or one colons, and what stands around them.
AxisSpec parse_axis(std::string_view given, std::size_t axis, std::string_view what) {
    const std::string_view whole = trimmed(given);
    const std::size_t first = whole.find(':');
    STRIDEJIT_REQUIRE(ValueError, first != whole.npos, what, ": axis ", axis, " is '", whole,
                      "'; an axis is written ':', '::1' or '::word'");
    STRIDEJIT_REQUIRE(ValueError, first == 0, what, ": axis ", axis, ": start must not be given, and is '",
                      trimmed(whole.substr(0, first)), "'");
    const std::size_t second = whole.find(':', 1);
    const std::string_view stop = trimmed(whole.substr(1, second == whole.npos ? second : second - 1));
    STRIDEJIT_REQUIRE(ValueError, stop.empty(), what, ": axis ", axis, ": only the step, behind the second colon, says "
                      "something of an axis; the stop is '", stop, "'");
    if (second == whole.npos) return AxisSpec::Strided;
    const std::string_view step = trimmed(whole.substr(second + 1));
    if (step.empty()) return AxisSpec::Strided;
    for (const AxisWord& row : kAxisWords)
        if (step == row.word || (is_dotted_name(step) && last_name(step) == row.word)) return row.axis;
    throw ValueError(text(what, ": axis ", axis, ": ", kSteps, "; it is '", step, "'"));
}

}  // namespace

std::string_view to_text(AxisSpec axis) { return kAxisWords[static_cast<std::size_t>(axis) - 1].written; }

void require_valid(std::span<const AxisSpec> axes, std::string_view what) {
    const auto [rule, axis] = find_flaw(axes);
    std::string why;
    switch (rule) {
        case AxisRule::None: return;
        case AxisRule::NoAxis: throw ValueError(text(what, ": there is no axis; write one ':' for each"));
        case AxisRule::Rank:
            throw ValueError(text(what, ": ", axes.size(), " axes; at most ", kMaxRank, " are possible"));
        case AxisRule::OneUnit:
            why = "an array cannot be both C and Fortran contiguous; '::1' stands once";
            break;
        case AxisRule::UnitPlace:
            why = "the Fortran contiguous '::1' must be the first axis or follow an indirect one; the C contiguous one is "
                  "the last axis";
            break;
        case AxisRule::IndirectBehindUnit:
            why = "an indirect axis may not follow the Fortran contiguous '::1'";
            break;
        case AxisRule::OnePacked:
            why = "only one axis may be contiguous and direct";
            break;
        case AxisRule::PackedPlace: {
            std::size_t begin = 0;
            for (std::size_t i = 0; i < axes.size(); ++i)
                if (is_indirect(axes[i])) begin = i + 1;
            const std::size_t last = axes.size() - 1;
            why = begin < last ? text("only axes ", begin, " and ", last, " may be contiguous and direct")
                               : text("only axis ", last, " may be contiguous and direct");
        }
    }
    throw ValueError(text(what, ": axis ", axis, ": ", why));
}

Declaration parse_declaration(std::string_view given) {
    const std::string what = text("declaration '", given.substr(0, 200), given.size() > 200 ? "..." : "", "'");
    const std::string_view whole = trimmed(given);
    const std::size_t open = whole.find('[');
    STRIDEJIT_REQUIRE(ValueError, open != whole.npos && whole.back() == ']', what,
                      ": write an element type and its axes in brackets: 'double[:, ::1]'");
    const std::string_view inside = whole.substr(open + 1, whole.size() - open - 2);
    STRIDEJIT_REQUIRE(ValueError, inside.find_first_of("[]") == inside.npos, what, ": one pair of brackets holds the axes");

    Declaration result;
    std::vector<std::string_view> words = words_of(whole.substr(0, open));
    if (!words.empty() && words.front() == "const") {
        result.is_const = true;
        words.erase(words.begin());
    }
    STRIDEJIT_REQUIRE(ValueError, !words.empty(), what, ": the element type is missing");
    const auto dtype = find_element(words);
    STRIDEJIT_REQUIRE(TypeError, dtype, what, ": '", joined(words), "' is no element type that is known");
    result.element = joined(words);
    result.dtype = *dtype;

    if (!trimmed(inside).empty()) {
        for (std::size_t begin = 0; begin <= inside.size();) {
            const std::size_t end = std::min(inside.find(',', begin), inside.size());
            result.axes.push_back(parse_axis(inside.substr(begin, end - begin), result.axes.size(), what));
            begin = end + 1;
        }
    }
    require_valid({result.axes.data(), result.axes.size()}, what);
    return result;
}

std::string to_text(const Declaration& declaration) {
    std::string out = declaration.is_const ? "const " : "";
    out += declaration.element;
    out += "[";
    for (std::size_t axis = 0; axis < declaration.rank(); ++axis) {
        if (axis > 0) out += ", ";
        out += to_text(declaration.axes[axis]);
    }
    return out + "]";
}

}  // namespace stridejit
