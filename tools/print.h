#pragma once

#include <string>

#include "stridejit/engine/view.h"

namespace stridejit::tools {

/// The element at this address, with as many digits as read back to the same value: "7", "0.1", "1.0", "nan", "True".
std::string element_text(const char* at, DType dtype);

/// A direct view as NumPy prints it: a plain number for rank 0, else in brackets, in columns, with "..." in the middle
/// of long axes when there are more than 1000 elements. Unlike NumPy's, every digit counts: the text reads back to the
/// same values.
std::string array_text(const View& view);

}  // namespace stridejit::tools
