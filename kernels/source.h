#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "stridejit/ir/error.h"

namespace stridejit {

/// A character of a text that somebody wrote. Shares the ownership of the text.
struct SourcePlace {
    std::shared_ptr<const std::string> text = nullptr;  ///< null: of none
    std::size_t at = 0;                                 ///< counted from 0; the text's size stands for its end
};

/// "column 7", or "line 2, column 7" behind the first line; both counted from 1.
std::string describe_place(std::string_view text, std::size_t at);

/// The line that the character is in and a caret below it, each on a line of its own after a line feed. Of a long line
/// what is around the character; what is no printable ASCII as '?'.
std::string excerpt(std::string_view text, std::size_t at);

/// What `make` returns. A UserError that it throws gets the excerpt of `place` behind its text.
template <class Make>
auto blamed_on(const SourcePlace& place, const Make& make) {
    if (!place.text) return make();
    try {
        return make();
    } catch (const ValueError& error) {
        throw ValueError(error.what() + excerpt(*place.text, place.at));
    } catch (const IndexError& error) {
        throw IndexError(error.what() + excerpt(*place.text, place.at));
    } catch (const TypeError& error) {
        throw TypeError(error.what() + excerpt(*place.text, place.at));
    }
}

}  // namespace stridejit
