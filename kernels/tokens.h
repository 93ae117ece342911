#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "stridejit/ir/error.h"

namespace stridejit {

enum class TokenKind : std::uint8_t { Number, Name, Symbol, End };

struct Token {
    TokenKind kind = TokenKind::End;
    std::string_view text;
    std::size_t column = 1;  ///< of its first character, counted from 1

    [[nodiscard]] bool is(std::string_view wanted) const { return kind != TokenKind::Number && text == wanted; }
};

/// Cuts text into tokens, one ahead of the reader. Every error begins with `call` and names the column.
class Tokens {
public:
    Tokens(std::string_view call, std::string_view text) : call_(call), text_(text) { next(); }

    [[nodiscard]] const Token& current() const { return current_; }
    /// The current token; moves on to the one after it.
    Token take();
    /// Moves on when the current token is `wanted`.
    bool skip(std::string_view wanted);
    /// Moves on; throws ValueError when the current token is not `wanted`.
    void expect(std::string_view wanted);

    /// Throws `Kind` (a UserError): "parse: column 7: ...".
    template <class Kind = ValueError, class... Parts>
    [[noreturn]] void fail(std::size_t column, const Parts&... parts) const {
        throw Kind(text(call_, ": column ", column, ": ", parts...));
    }

private:
    void next();
    std::size_t number_end(std::size_t at) const;

    std::string_view call_, text_;
    std::size_t at_ = 0;
    Token current_;
};

/// How error texts name a token: "'+'" or "the end".
std::string describe(const Token& token);

}  // namespace stridejit
