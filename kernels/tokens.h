#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

#include "stridejit/ir/error.h"
#include "stridejit/kernels/source.h"

namespace stridejit {

enum class TokenKind : std::uint8_t { Number, Name, Symbol, Text, End };  ///< Text: with its quotation marks

struct Token {
    TokenKind kind = TokenKind::End;
    std::string_view text;
    std::size_t at = 0;  ///< of its first character, counted from 0

    [[nodiscard]] bool is(std::string_view wanted) const { return kind != TokenKind::Number && kind != TokenKind::Text && text == wanted; }
};

/// Cuts text into tokens, one ahead of the reader. Every error begins with `call` and says where.
class Tokens {
public:
    Tokens(std::string_view call, std::string_view text)
        : call_(call), source_(std::make_shared<const std::string>(text)), text_(*source_) {
        next();
    }

    [[nodiscard]] const Token& current() const { return current_; }
    /// The current token; moves on to the one after it.
    Token take();
    /// Moves on when the current token is `wanted`.
    bool skip(std::string_view wanted);
    /// Moves on; throws ValueError when the current token is not `wanted`.
    void expect(std::string_view wanted);

    /// Throws `Kind` (a UserError): "parse: column 7: ...", and the line with a caret below the character.
    template <class Kind = ValueError, class... Parts>
    [[noreturn]] void fail(std::size_t at, const Parts&... parts) const {
        throw Kind(text(call_, ": ", describe_place(*source_, at), ": ", parts..., excerpt(*source_, at)));
    }

    [[nodiscard]] SourcePlace place(std::size_t at) const { return {source_, at}; }

private:
    void next();
    std::size_t number_end(std::size_t at) const;

    std::string_view call_;
    std::shared_ptr<const std::string> source_;  ///< what tokens are parts of
    std::string_view text_;
    std::size_t at_ = 0;
    Token current_;
};

/// What to write instead of a word of Python that is no operator here; "" for other words.
std::string_view hint_for(std::string_view word);

/// How error texts name a token: "'+'" or "the end".
std::string describe(const Token& token);

}  // namespace stridejit
