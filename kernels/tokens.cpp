#include "stridejit/kernels/tokens.h"

#include <array>

namespace stridejit {
namespace {

// Of ASCII only, whatever the locale.
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

constexpr std::array<std::string_view, 29> kSymbols = {
    "...", "**", "//", "<<", ">>", "<=", ">=", "==", "!=",  // longer ones first
    "+", "-", "*", "/", "%", "&", "|", "^", "~", "<", ">", "(", ")", "[", "]", ",", ":", ".", "=", ";"};

std::string printable(char c) {
    constexpr char kHex[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte < 0x7f) return std::string(1, c);
    return {'\\', 'x', kHex[byte >> 4], kHex[byte & 15]};
}

}  // namespace

std::string describe(const Token& token) {
    return token.kind == TokenKind::End ? "the end" : quoted(token.text);
}

Token Tokens::take() {
    const Token token = current_;
    next();
    return token;
}

bool Tokens::skip(std::string_view wanted) {
    if (!current_.is(wanted)) return false;
    next();
    return true;
}

void Tokens::expect(std::string_view wanted) {
    if (!skip(wanted)) fail(current_.at, "expected '", wanted, "', found ", describe(current_));
}

/// Digits, hexadecimal digits after 0x, a fraction, an exponent, and any letters that follow: what they mean, or that
/// they mean nothing, is found out where the number is read.
std::size_t Tokens::number_end(std::size_t at) const {
    const bool is_hex = text_.substr(at, 2) == "0x" || text_.substr(at, 2) == "0X";
    for (; at < text_.size(); ++at) {
        const char c = text_[at];
        const bool after_exponent = !is_hex && (text_[at - (at > 0)] == 'e' || text_[at - (at > 0)] == 'E');
        if (!is_digit(c) && !is_letter(c) && c != '.' && !((c == '+' || c == '-') && after_exponent)) break;
    }
    return at;
}

void Tokens::next() {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
    const std::size_t begin = at_;
    const std::string_view rest = text_.substr(begin);
    current_ = {TokenKind::End, {}, begin};
    if (rest.empty()) return;
    if (is_digit(rest[0]) || (rest[0] == '.' && rest.size() > 1 && is_digit(rest[1]))) {
        current_.kind = TokenKind::Number;
        at_ = number_end(begin);
    } else if ((rest[0] == '"' || rest[0] == '\'') && rest.find(rest[0], 1) != std::string_view::npos) {
        current_.kind = TokenKind::Text;
        at_ = begin + rest.find(rest[0], 1) + 1;
    } else if (is_letter(rest[0])) {
        current_.kind = TokenKind::Name;
        while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) ++at_;
    } else {
        current_.kind = TokenKind::Symbol;
        for (const std::string_view symbol : kSymbols)
            if (at_ == begin && rest.starts_with(symbol)) at_ += symbol.size();
        if (at_ == begin) fail(begin, "unexpected character '", printable(rest[0]), "'");
    }
    current_.text = text_.substr(begin, at_ - begin);
}

std::string_view hint_for(std::string_view word) {
    if (word == "and") return "'and' takes single values; use & on comparisons in parentheses";
    if (word == "or") return "'or' takes single values; use | on comparisons in parentheses";
    if (word == "not") return "'not' takes a single value; use ~";
    if (word == "if" || word == "else") return "conditional expressions take single values; use where(condition, a, b)";
    if (word == "let") return "'let' stands before the expression: let d = a - b; d * d";
    if (word == "is" || word == "in" || word == "lambda" || word == "for") return "this word of Python has no meaning here";
    return "";
}

}  // namespace stridejit
