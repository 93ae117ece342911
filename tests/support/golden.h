#pragma once

#include <functional>
#include <string>

namespace stridejit::testing {

/// Checks tests/golden/<name>.ir, or <name> where that has an extension: for each of its cases, `transform(input)` gives the output that stands there. A
/// case is
///
///     # comments, of which the first says what is shown
///     input
///     ----
///     output
///
/// and cases are separated by lines of ====. With STRIDEJIT_BLESS=1 in the environment the file is written anew with
/// the outputs as they are now.
void check_golden(const std::string& name, const std::function<std::string(const std::string&)>& transform);

}  // namespace stridejit::testing
