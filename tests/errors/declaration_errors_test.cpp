// Errors of declarations, buffers, formats and records.

#include <doctest/doctest.h>

#include <array>

#include "stridejit/engine/acquire.h"
#include "stridejit/engine/record.h"
#include "stridejit/ir/format.h"
#include "tests/errors/error_case.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

double numbers[16];
constexpr std::int64_t kShape[] = {2, 3}, kSuboffsets[] = {0, -1};

/// Takes a buffer of float64 as this declaration says.
View acquire(const BufferDescription& buffer, const char* declaration) {
    return view(buffer, DType::Float64, parse_declaration(declaration));
}

BufferDescription plain_buffer() {
    BufferDescription buffer;
    buffer.pointer = numbers;
    buffer.len = 48;
    buffer.itemsize = 8;
    buffer.ndim = 2;
    buffer.shape = kShape;
    return buffer;
}

}  // namespace

TEST_CASE("errors of declarations") {
    check_errors({
        {"no axis", "ValueError", "declaration: there is no axis; write one ':' for each",
         [] { require_valid(std::span<const AxisSpec>(), "declaration"); }},
        {"no brackets", "ValueError",
         "declaration 'double': write an element type and its axes in brackets: 'double[:, ::1]'",
         [] { parse_declaration("double"); }},
        {"two pairs of brackets", "ValueError", "declaration 'double[:][:]': one pair of brackets holds the axes",
         [] { parse_declaration("double[:][:]"); }},
        {"no element type", "ValueError", "declaration 'const [:]': the element type is missing",
         [] { parse_declaration("const [:]"); }},
    });
}

TEST_CASE("errors of buffers") {
    check_errors({
        {"suboffsets alone", "ValueError", "view 'double[:, :]': the buffer has suboffsets but no strides",
         [] {
             BufferDescription buffer = plain_buffer();
             buffer.suboffsets = kSuboffsets;
             acquire(buffer, "double[:, :]");
         }},
        {"no strides for pointers", "ValueError",
         "view 'double[::indirect, :]': a buffer without strides is C-contiguous, and not indirect in axis 0",
         [] { acquire(plain_buffer(), "double[::indirect, :]"); }},
        {"no strides for Fortran order", "ValueError",
         "view 'double[::1, :]': a buffer without strides is C-contiguous, and not contiguous in axis 0",
         [] { acquire(plain_buffer(), "double[::1, :]"); }},
        {"a negative rank", "ValueError",
         "view 'double[:, :]': the buffer has -1 axes; between 0 and 64 are possible",
         [] {
             BufferDescription buffer = plain_buffer();
             buffer.ndim = -1;
             acquire(buffer, "double[:, :]");
         }},
        {"two axes without a shape", "ValueError", "view 'double[:, :]': a buffer of 2 axes has no shape",
         [] {
             BufferDescription buffer = plain_buffer();
             buffer.shape = nullptr;
             acquire(buffer, "double[:, :]");
         }},
    });
}

TEST_CASE("errors of formats") {
    check_errors({
        {"nothing after a prefix's &", "ValueError",
         "format '=&i', column 2: a pointer has no standard size; it needs the prefix '@' or '^'", [] { parse_format("=&i"); }},
        {"a size of this machine alone", "ValueError",
         "format '=n', column 2: 'n' has no standard size; it needs the prefix '@' or '^'", [] { parse_format("=n"); }},
        {"a sub-array of too many axes", "ValueError",
         "format '(1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1...', column 130: a sub-array has at most 64 axes",
         [] {
             std::string format = "(1";
             for (int i = 0; i < 64; ++i) format += ",1";
             parse_format(format + ")i");
         }},
    });
}

TEST_CASE("errors of records") {
    check_errors({
        {"a size below nothing", "ValueError", "record: negative size -1", [] { ElementType::record({}, -1); }},
    });
}
