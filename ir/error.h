#pragma once

#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>

namespace stridejit {

/// The caller's mistake: the text says which call, which operand, what it got and what it wants.
/// Catch this one for all of them; the four below carry the meaning of Python's errors of the same name.
class UserError : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// A value, shape or layout that the call cannot take.
class ValueError final : public UserError {
public:
    using UserError::UserError;
};

/// An index or axis out of range.
class IndexError final : public UserError {
public:
    using UserError::UserError;
};

/// An element type, or a kind of object, that the call cannot take.
class TypeError final : public UserError {
public:
    using UserError::UserError;
};

/// Memory that cannot be had in the form wanted: read-only, too large, not exportable.
class BufferError final : public UserError {
public:
    using UserError::UserError;
};

/// Our mistake: please report it. No user input should ever lead here.
class InternalError final : public std::logic_error {
public:
    using std::logic_error::logic_error;
};

/// The parts, streamed one after the other into one string.
template <class... Parts>
std::string text(const Parts&... parts) {
    std::ostringstream out;
    (out << ... << parts);
    return out.str();
}

/// `part`, which somebody gave us, in quotes: control characters as \x0a, and of more than 60 characters the first ones.
std::string quoted(std::string_view part);

[[noreturn]] void throw_internal(const char* condition, const char* file, int line, const std::string& detail);

}  // namespace stridejit

// Macros only so that the text is not built when all is well.

/// Throws `Kind` (a UserError) with the streamed text unless `condition` holds.
#define STRIDEJIT_REQUIRE(Kind, condition, ...)                                  \
    do {                                                                         \
        if (!(condition)) [[unlikely]] throw ::stridejit::Kind(::stridejit::text(__VA_ARGS__)); \
    } while (false)

/// Throws InternalError unless `condition` holds. Never reached by user input.
#define STRIDEJIT_ASSERT(condition, ...)                                                                     \
    do {                                                                                                     \
        if (!(condition)) [[unlikely]]                                                                       \
            ::stridejit::throw_internal(#condition, __FILE__, __LINE__, ::stridejit::text(__VA_ARGS__));     \
    } while (false)
