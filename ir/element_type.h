#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "stridejit/ir/dtype.h"
#include "stridejit/ir/layout.h"

namespace stridejit {

/// What the bytes of a scalar mean. With those that have no dtype the engine cannot compute, but it knows their size, and
/// so where the other fields of a record are.
enum class ScalarKind : std::uint8_t {
    Bool, Signed, Unsigned, Float,
    Brain,    ///< bfloat16, for which formats have no letter
    Complex,  ///< two floats of half the size, the real part first
    Char,     ///< one character of a byte
    Bytes,    ///< a string of so many bytes
    Pascal,   ///< a length in one byte, then a string
    Ucs2, Ucs4,  ///< a string of characters of 2 or 4 bytes
    Pointer, Object,
    Raw,      ///< bytes without meaning that have a name
};

struct Scalar {
    ScalarKind kind = ScalarKind::Unsigned;
    std::int64_t bytes = 1;
    bool swapped = false;  ///< in the byte order that this machine has not
    bool operator==(const Scalar&) const = default;
};

/// The dtype that computes with such scalars, in either byte order; nothing when there is none.
std::optional<DType> find_dtype(const Scalar& scalar);

struct Field;

/// What one element of an array is: a scalar, a record of fields, or a sub-array of elements. A value: types that
/// describe the same bytes in the same way are equal. Holds no memory of any array.
/// Source: https://peps.python.org/pep-3118/
class ElementType {
public:
    ElementType(DType dtype, bool swapped = false);  // NOLINT(google-explicit-constructor): a dtype is a type
    /// Throws ValueError for a size that this kind does not have. Scalars of one byte, and pointers, are never swapped.
    explicit ElementType(Scalar scalar);

    /// `fields` within `item_bytes`, sorted by their offsets here; bytes between them are nobody's. Throws ValueError
    /// for fields that overlap, reach outside, have a name with ':' or one that another has too.
    static ElementType record(std::vector<Field> fields, std::int64_t item_bytes);
    /// `shape` elements in C order without gaps. A sub-array of sub-arrays is one with more axes. Throws ValueError
    /// for negative extents, more than kMaxRank axes, or more bytes than 63 bits can count.
    static ElementType array(std::span<const std::int64_t> shape, ElementType element);

    [[nodiscard]] bool is_scalar() const { return form_ == Form::Scalar; }
    [[nodiscard]] bool is_record() const { return form_ == Form::Record; }
    [[nodiscard]] bool is_array() const { return form_ == Form::Array; }

    [[nodiscard]] const Scalar& scalar() const { return scalar_; }                    ///< of a scalar
    [[nodiscard]] const std::vector<Field>& fields() const { return parts_; }         ///< of a record, by offset
    [[nodiscard]] std::span<const std::int64_t> shape() const { return as_span(shape_); }  ///< of a sub-array
    [[nodiscard]] const ElementType& element() const;                                 ///< of a sub-array

    /// Of one such element, tail padding included.
    [[nodiscard]] std::int64_t item_bytes() const { return bytes_; }
    /// What a C compiler would ask for; 1 for a record with a field, or an end, that is not where it asks for it.
    [[nodiscard]] std::int64_t alignment() const;

    friend bool operator==(const ElementType& a, const ElementType& b);

private:
    enum class Form : std::uint8_t { Scalar, Record, Array };
    ElementType() = default;

    Form form_ = Form::Scalar;
    Scalar scalar_;
    Dims shape_;
    std::vector<Field> parts_;  ///< fields of a record; the element of a sub-array
    std::int64_t bytes_ = 1;
};

/// A member of a record: its name ("" for none) and BYTES from the start of the record.
struct Field {
    std::string name;
    std::int64_t offset = 0;
    ElementType type;
    bool operator==(const Field&) const = default;
};

/// For texts: "float64", "complex128", "bytes[5]", "int32[2, 3]", "record". Byte order is not said.
std::string name_of(const ElementType& type);

/// `type` as the element of an array whose items have `item_bytes`: a record may have a longer or shorter tail than
/// its format implies. Throws ValueError when a field would not fit, or for another size of anything else.
ElementType with_item_bytes(const ElementType& type, std::int64_t item_bytes);

}  // namespace stridejit
