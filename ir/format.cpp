// parse_format(): ir/format.h.

#include "stridejit/ir/format.h"

#include <bit>

#include "stridejit/ir/error.h"

namespace stridejit {
namespace {

struct Letter {
    char letter;
    ScalarKind kind;
    std::int64_t native, standard;  ///< bytes; 0 where there is no standard size
};

// Where Python gives no standard size of a long double or an object, NumPy writes them all the same.
constexpr Letter kLetters[] = {
    {'?', ScalarKind::Bool, 1, 1},
    {'b', ScalarKind::Signed, 1, 1},
    {'B', ScalarKind::Unsigned, 1, 1},
    {'h', ScalarKind::Signed, sizeof(short), 2},
    {'H', ScalarKind::Unsigned, sizeof(short), 2},
    {'i', ScalarKind::Signed, sizeof(int), 4},
    {'I', ScalarKind::Unsigned, sizeof(int), 4},
    {'l', ScalarKind::Signed, sizeof(long), 4},
    {'L', ScalarKind::Unsigned, sizeof(long), 4},
    {'q', ScalarKind::Signed, sizeof(long long), 8},
    {'Q', ScalarKind::Unsigned, sizeof(long long), 8},
    {'n', ScalarKind::Signed, sizeof(std::size_t), 0},
    {'N', ScalarKind::Unsigned, sizeof(std::size_t), 0},
    {'e', ScalarKind::Float, 2, 2},
    {'f', ScalarKind::Float, 4, 4},
    {'d', ScalarKind::Float, 8, 8},
    {'g', ScalarKind::Float, sizeof(long double), sizeof(long double)},
    {'c', ScalarKind::Char, 1, 1},
    {'s', ScalarKind::Bytes, 1, 1},
    {'p', ScalarKind::Pascal, 1, 1},
    {'x', ScalarKind::Raw, 1, 1},
    {'u', ScalarKind::Ucs2, 2, 2},
    {'w', ScalarKind::Ucs4, 4, 4},
    {'P', ScalarKind::Pointer, sizeof(void*), 0},
    {'O', ScalarKind::Object, sizeof(void*), sizeof(void*)},
};

const Letter* find_letter(char letter) {
    for (const Letter& row : kLetters)
        if (row.letter == letter) return &row;
    return nullptr;
}

/// A count before such an element is its length.
bool takes_count(ScalarKind kind) {
    return kind == ScalarKind::Bytes || kind == ScalarKind::Pascal || kind == ScalarKind::Raw ||
           kind == ScalarKind::Ucs2 || kind == ScalarKind::Ucs4;
}

bool is_prefix(char c) { return std::string_view("@^=<>!").find(c) != std::string_view::npos; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_printable(char c) { return c >= ' ' && c <= '~'; }

/// For texts: the format between quotes, not longer than a line.
std::string quoted(std::string_view format) {
    constexpr std::size_t most = 60;
    std::string out = "'";
    for (const char c : format.substr(0, most)) out += is_printable(c) ? c : '?';
    return out + (format.size() > most ? "...'" : "'");
}

class Parser {
public:
    explicit Parser(std::string_view format) : format_(format) {}

    ElementType parse() {
        Members all = read_members(std::nullopt);
        if (all.fields.size() == 1) {
            const Field& only = all.fields.front();
            if (only.name.empty() && only.offset == 0 && only.type.item_bytes() == all.end) return only.type;
        }
        return checked(0, [&] { return ElementType::record(std::move(all.fields), all.end); });
    }

private:
    /// The members of a record so far.
    struct Members {
        std::vector<Field> fields;
        std::int64_t end = 0, alignment = 1;
    };

    /// What stands before a name: an element, and what its prefix says about its place.
    struct Element {
        ElementType type;
        std::int64_t alignment = 1;  ///< 1 where the prefix forbids padding
        std::optional<std::int64_t> count;
        Dims shape;
    };

    template <class... Parts>
    [[noreturn]] void fail(std::size_t at, const Parts&... parts) const {
        throw ValueError(text("format ", quoted(format_), ", column ", at + 1, ": ", parts...));
    }
    /// `make()`, whose ValueError gets the column.
    template <class Make>
    ElementType checked(std::size_t at, Make&& make) const {
        try {
            return make();
        } catch (const ValueError& error) {
            fail(at, error.what());
        }
    }

    [[nodiscard]] bool at_end() const { return at_ == format_.size(); }
    [[nodiscard]] bool at(char c) const { return !at_end() && format_[at_] == c; }
    void skip_space() {
        while (at(' ') || at('\r') || at('\n')) ++at_;
    }
    [[nodiscard]] std::string here() const {
        if (at_end()) return "the end";
        return is_printable(format_[at_]) ? text("'", format_[at_], "'")
                                          : text("byte ", static_cast<int>(static_cast<unsigned char>(format_[at_])));
    }

    [[nodiscard]] bool standard_sizes() const { return mode_ != '@' && mode_ != '^'; }
    [[nodiscard]] bool swapped() const {
        if (std::endian::native == std::endian::little) return mode_ == '>' || mode_ == '!';
        return mode_ == '<';
    }

    std::int64_t read_number() {
        const std::size_t begin = at_;
        std::int64_t value = 0;
        for (; !at_end() && is_digit(format_[at_]); ++at_)
            if (__builtin_mul_overflow(value, 10, &value) || __builtin_add_overflow(value, format_[at_] - '0', &value))
                fail(begin, "this number does not fit in 63 bits");
        return value;
    }

    /// Behind '(': extents, commas, ')'. Any white space may stand between them.
    Dims read_shape() {
        const auto skip = [&] {
            while (!at_end() && std::string_view(" \t\r\n\f\v").find(format_[at_]) != std::string_view::npos) ++at_;
        };
        Dims shape;
        for (;;) {
            skip();
            if (at_end() || !is_digit(format_[at_])) fail(at_, "expected an extent, got ", here());
            if (shape.size() == kMaxRank) fail(at_, "a sub-array has at most ", kMaxRank, " axes");
            shape.push_back(read_number());
            skip();
            if (at(')')) break;
            if (!at(',')) fail(at_, "expected ',' or ')', got ", here());
            ++at_;
            skip();
            if (at(')') && shape.size() == 1) break;  // (3,) as Python writes a tuple
        }
        ++at_;
        return shape;
    }

    /// Prefixes, a shape, a count and the element; nothing when the string or the record ends first.
    std::optional<Element> read_element() {
        Dims shape;
        std::optional<std::int64_t> count;
        for (;;) {
            skip_space();
            if (at_end() || format_[at_] == '}') {
                if (count || !shape.empty()) fail(at_, "expected an element, got ", here());
                return std::nullopt;
            }
            if (is_prefix(format_[at_])) {
                mode_ = format_[at_++];
            } else if (is_digit(format_[at_])) {
                if (count) fail(at_, "an element has one count");
                count = read_number();
            } else if (format_[at_] == '(') {
                if (count) fail(at_, "Cannot handle repeated arrays in format string");
                if (!shape.empty()) fail(at_, "an element has one shape");
                ++at_;
                shape = read_shape();
            } else {
                break;
            }
        }
        const bool aligned = mode_ == '@';
        Element element = read_letter(count);
        if (!aligned) element.alignment = 1;
        element.shape = std::move(shape);
        return element;
    }

    Element read_letter(std::optional<std::int64_t> count) {
        const std::size_t begin = at_;
        const char letter = format_[at_++];
        if (letter == 'T') return read_record(begin, count);
        if (letter == 'Z') return complex(begin, count);
        if (letter == '&') {
            const Descent descent(*this, begin);
            if (!read_element()) fail(at_, "expected what '&' points at, got ", here());
            return pointer(begin, count);
        }
        if (letter == 'X') {
            skip_signature(begin);
            return pointer(begin, count);
        }
        if (letter == 't') fail(begin, "bit fields ('t') are not supported");
        const Letter* row = find_letter(letter);
        if (row == nullptr) {
            --at_;
            fail(begin, "Does not understand character buffer dtype format string (", here(), ")");
        }
        std::int64_t bytes = standard_sizes() ? row->standard : row->native;
        if (bytes == 0) fail(begin, "'", letter, "' has no standard size; it needs the prefix '@' or '^'");
        if (takes_count(row->kind)) {
            if (__builtin_mul_overflow(bytes, count.value_or(1), &bytes)) fail(begin, "larger than any memory");
            count.reset();
        }
        return scalar({row->kind, bytes, swapped()}, count);
    }

    Element scalar(Scalar scalar, std::optional<std::int64_t> count) const {
        const ElementType type(scalar);
        return {type, type.alignment(), count, {}};
    }

    Element complex(std::size_t begin, std::optional<std::int64_t> count) {
        if (!at('f') && !at('d') && !at('g')) fail(begin, "'Z' must be followed by f, d or g, got ", here());
        const std::int64_t part = find_letter(format_[at_++])->native;
        return scalar({ScalarKind::Complex, 2 * part, swapped()}, count);
    }

    Element pointer(std::size_t begin, std::optional<std::int64_t> count) const {
        if (standard_sizes()) fail(begin, "a pointer has no standard size; it needs the prefix '@' or '^'");
        return scalar({ScalarKind::Pointer, sizeof(void*)}, count);
    }

    /// Behind the X of a function pointer: braces, in which no more than their balance matters.
    void skip_signature(std::size_t begin) {
        if (!at('{')) fail(at_, "Expected '{' after 'X'");
        std::size_t open = 0;
        do {
            if (at_end()) fail(begin, "the '{' after this 'X' is not closed");
            if (format_[at_] == '{') ++open;
            if (format_[at_] == '}') --open;
            ++at_;
        } while (open > 0);
    }

    Element read_record(std::size_t begin, std::optional<std::int64_t> count) {
        if (!at('{')) fail(at_, "Expected '{' after 'T'");
        ++at_;
        const Descent descent(*this, begin);
        Members members = read_members(begin);
        std::int64_t bytes = members.end;
        if (!round_up(bytes, mode_ == '@' ? members.alignment : 1)) fail(begin, "larger than any memory");
        ElementType type = checked(begin, [&] { return ElementType::record(std::move(members.fields), bytes); });
        return {std::move(type), members.alignment, count, {}};
    }

    /// Up to the end of the string or, when a record was opened at column `opened`, behind its '}'.
    Members read_members(std::optional<std::size_t> opened) {
        Members members;
        for (;;) {
            skip_space();
            const std::size_t begin = at_;
            std::optional<Element> element = read_element();
            if (element) {
                add(members, begin, std::move(*element));
                continue;
            }
            if (at_end() && opened) fail(*opened, "the '{' after this 'T' is not closed");
            if (!at_end() && !opened) fail(at_, "'}' without a 'T{' before it");
            if (opened) ++at_;
            return members;
        }
    }

    void add(Members& members, std::size_t begin, Element element) {
        const std::string name = read_name();
        if (!round_up(members.end, element.alignment)) fail(begin, "larger than any memory");
        members.alignment = std::max(members.alignment, element.alignment);
        if (element.count == 0 && name.empty() && element.shape.empty()) return;
        if (element.count && *element.count != 1) element.shape.push_back(*element.count);
        ElementType type =
            checked(begin, [&] { return ElementType::array(as_span(element.shape), std::move(element.type)); });
        const std::int64_t offset = members.end;
        if (__builtin_add_overflow(members.end, type.item_bytes(), &members.end)) fail(begin, "larger than any memory");
        if (!name.empty() || !is_raw(type)) members.fields.push_back({name, offset, std::move(type)});
    }

    static bool is_raw(const ElementType& type) {
        const ElementType& element = type.is_array() ? type.element() : type;
        return element.is_scalar() && element.scalar().kind == ScalarKind::Raw;
    }

    static bool round_up(std::int64_t& bytes, std::int64_t alignment) {
        std::int64_t rounded = 0;
        if (__builtin_add_overflow(bytes, alignment - 1, &rounded)) return false;
        bytes = rounded - rounded % alignment;
        return true;
    }

    std::string read_name() {
        skip_space();
        if (!at(':')) return "";
        const std::size_t begin = at_++;
        const std::size_t end = format_.find(':', at_);
        if (end == std::string_view::npos) fail(begin, "the name that begins here has no ':' at its end");
        std::string name(format_.substr(at_, end - at_));
        at_ = end + 1;
        return name;
    }

    /// Counts the nesting while it lives.
    struct Descent {
        Descent(Parser& parser, std::size_t at) : parser_(parser) {
            if (parser_.depth_ == kMaxFormatDepth) parser_.fail(at, "nested more than ", kMaxFormatDepth, " deep");
            ++parser_.depth_;
        }
        ~Descent() { --parser_.depth_; }
        Descent(const Descent&) = delete;
        Descent& operator=(const Descent&) = delete;
        Parser& parser_;
    };

    std::string_view format_;
    std::size_t at_ = 0;
    char mode_ = '@';
    int depth_ = 0;
};

}  // namespace

ElementType parse_format(std::string_view format) { return Parser(format).parse(); }

}  // namespace stridejit
