#pragma once

#include <string>

#include "npy_header.h"
#include "stridejit/engine/view.h"

namespace stridejit::tools {

/// A .npy file opened for reading.
struct NpyFile {
    NpyHeader header;
    /// Read-only. Owns the mapping of the file that it shows. The elements have the file's byte order and need not be
    /// aligned. As with any mapping, whoever shortens the file meanwhile takes memory away.
    View view;
};

/// Maps the file and reads its header; bytes after the data are ignored, as NumPy does. Throws UserError for a file
/// that cannot be opened, read or mapped, or is not a regular one, and what parse_npy_header() throws; each text begins
/// with the path.
NpyFile open_npy(const std::string& path);

/// Writes any view in format 1.0 as numpy.save does: a view that is contiguous in Fortran order only is stored so, any
/// other one in C order; always this machine's byte order. The file appears in whole or not at all: the bytes go to a temporary file beside it, which
/// then takes its name (that of the file behind it, where `path` is a link). Devices and pipes are written directly.
/// Throws UserError, beginning with the path, when that fails; the temporary file is then removed.
void save_npy(const std::string& path, const View& view);

}  // namespace stridejit::tools
