#pragma once

#include <functional>
#include <string>
#include <vector>

namespace stridejit::testing {

/// A mistake that a caller can make, and all that the caller is told. tests/errors/sites.sh finds the texts in the files
/// of this folder by the pieces that stand in the library: a text that is cut in two lines is cut between pieces.
struct ErrorCase {
    std::string mistake;         ///< in words
    std::string kind;            ///< "ValueError"
    std::string text;            ///< all of it
    std::function<void()> call;
};

/// "ValueError: ..." for what `call` throws; "no error" when it returns.
std::string error_of(const std::function<void()>& call);

/// Checks that each call throws just that.
void check_errors(const std::vector<ErrorCase>& cases);

}  // namespace stridejit::testing
