#include "stridejit/ir/element_type.h"

#include <algorithm>
#include <set>

#include "stridejit/ir/error.h"

namespace stridejit {
namespace {

bool is_one_of(std::int64_t bytes, std::initializer_list<std::int64_t> sizes) {
    return std::find(sizes.begin(), sizes.end(), bytes) != sizes.end();
}

constexpr std::int64_t kLongDouble = sizeof(long double);

bool has_size(ScalarKind kind, std::int64_t bytes) {
    switch (kind) {
    case ScalarKind::Bool:
    case ScalarKind::Char: return bytes == 1;
    case ScalarKind::Signed:
    case ScalarKind::Unsigned: return is_one_of(bytes, {1, 2, 4, 8});
    case ScalarKind::Float: return is_one_of(bytes, {2, 4, 8, kLongDouble});
    case ScalarKind::Brain: return bytes == 2;
    case ScalarKind::Complex: return is_one_of(bytes, {8, 16, 2 * kLongDouble});
    case ScalarKind::Bytes:
    case ScalarKind::Pascal:
    case ScalarKind::Raw: return bytes >= 0;
    case ScalarKind::Ucs2: return bytes >= 0 && bytes % 2 == 0;
    case ScalarKind::Ucs4: return bytes >= 0 && bytes % 4 == 0;
    case ScalarKind::Pointer:
    case ScalarKind::Object: return bytes == sizeof(void*);
    }
    throw_internal("kind is listed", __FILE__, __LINE__, "");
}

/// Bytes that change places when the byte order does; 1 for what has no byte order.
std::int64_t unit_bytes(const Scalar& scalar) {
    switch (scalar.kind) {
    case ScalarKind::Bool:
    case ScalarKind::Char:
    case ScalarKind::Bytes:
    case ScalarKind::Pascal:
    case ScalarKind::Raw:
    case ScalarKind::Pointer:
    case ScalarKind::Object: return 1;
    case ScalarKind::Signed:
    case ScalarKind::Unsigned:
    case ScalarKind::Float:
    case ScalarKind::Brain: return scalar.bytes;
    case ScalarKind::Complex: return scalar.bytes / 2;
    case ScalarKind::Ucs2: return std::min<std::int64_t>(scalar.bytes, 2);
    case ScalarKind::Ucs4: return std::min<std::int64_t>(scalar.bytes, 4);
    }
    throw_internal("kind is listed", __FILE__, __LINE__, "");
}

std::int64_t alignment_of(const Scalar& scalar) {
    switch (scalar.kind) {
    case ScalarKind::Pointer:
    case ScalarKind::Object: return alignof(void*);
    case ScalarKind::Ucs2: return 2;
    case ScalarKind::Ucs4: return 4;
    default: break;
    }
    const std::int64_t unit = unit_bytes(scalar);
    return unit == kLongDouble ? static_cast<std::int64_t>(alignof(long double)) : std::max<std::int64_t>(unit, 1);
}

ScalarKind kind_of_scalar(DType dtype) {
    switch (kind_of(dtype)) {
    case Kind::Bool: return ScalarKind::Bool;
    case Kind::Signed: return ScalarKind::Signed;
    case Kind::Unsigned: return ScalarKind::Unsigned;
    case Kind::Float:
    case Kind::Half: return ScalarKind::Float;
    case Kind::Brain: return ScalarKind::Brain;
    case Kind::Complex: return ScalarKind::Complex;
    case Kind::Bytes: break;
    }
    throw_internal("kind is listed", __FILE__, __LINE__, "");
}

/// The order of fields in memory; one of no bytes stands before the field that begins where it does.
bool comes_before(const Field& a, const Field& b) {
    if (a.offset != b.offset) return a.offset < b.offset;
    return a.type.item_bytes() == 0 && b.type.item_bytes() > 0;
}

void require_names(const std::vector<Field>& fields) {
    std::set<std::string_view> names;
    for (const Field& field : fields) {
        STRIDEJIT_REQUIRE(ValueError, field.name.find(':') == std::string::npos, "record: the name '", field.name,
                          "' has a ':'");
        STRIDEJIT_REQUIRE(ValueError, field.name.empty() || names.insert(field.name).second,
                          "record: two fields have the name '", field.name, "'");
    }
}

}  // namespace

std::optional<DType> find_dtype(const Scalar& scalar) {
    const auto bytes = static_cast<std::size_t>(scalar.bytes);
    switch (scalar.kind) {
    case ScalarKind::Bool: return find_dtype(Kind::Bool, bytes);
    case ScalarKind::Signed: return find_dtype(Kind::Signed, bytes);
    case ScalarKind::Unsigned: return find_dtype(Kind::Unsigned, bytes);
    case ScalarKind::Float: return find_dtype(bytes == 2 ? Kind::Half : Kind::Float, bytes);
    case ScalarKind::Brain: return find_dtype(Kind::Brain, bytes);
    case ScalarKind::Complex: return find_dtype(Kind::Complex, bytes);
    default: return std::nullopt;
    }
}

ElementType::ElementType(DType dtype, bool swapped)
    : ElementType(Scalar{kind_of_scalar(dtype), stridejit::item_bytes(dtype), swapped}) {}

ElementType::ElementType(Scalar scalar) : scalar_(scalar), bytes_(scalar.bytes) {
    STRIDEJIT_REQUIRE(ValueError, has_size(scalar.kind, scalar.bytes), "element type: no scalar of this kind has ",
                      scalar.bytes, " bytes");
    if (unit_bytes(scalar) <= 1) scalar_.swapped = false;
}

ElementType ElementType::record(std::vector<Field> fields, std::int64_t item_bytes) {
    STRIDEJIT_REQUIRE(ValueError, item_bytes >= 0, "record: negative size ", item_bytes);
    require_names(fields);
    if (!std::is_sorted(fields.begin(), fields.end(), comes_before))
        std::sort(fields.begin(), fields.end(), comes_before);
    std::int64_t end = 0;
    for (const Field& field : fields) {
        STRIDEJIT_REQUIRE(ValueError, field.offset >= end, "record: field '", field.name, "' begins at byte ",
                          field.offset, ", but the bytes up to ", end, " are taken");
        STRIDEJIT_REQUIRE(ValueError,
                          !__builtin_add_overflow(field.offset, field.type.item_bytes(), &end) && end <= item_bytes,
                          "record: field '", field.name, "' at byte ", field.offset, " does not fit into ", item_bytes,
                          " bytes");
    }
    ElementType type;
    type.form_ = Form::Record;
    type.parts_ = std::move(fields);
    type.bytes_ = item_bytes;
    return type;
}

ElementType ElementType::array(std::span<const std::int64_t> shape, ElementType element) {
    if (shape.empty()) return element;
    Dims whole(shape.begin(), shape.end());
    if (element.is_array()) {
        for (const std::int64_t extent : element.shape()) whole.push_back(extent);
        ElementType inner = element.element();
        element = std::move(inner);
    }
    const Layout layout = contiguous_layout(as_span(whole), element.bytes_, Order::C, "sub-array");
    ElementType type;
    type.form_ = Form::Array;
    type.bytes_ = layout.size() == 0 || element.bytes_ == 0 ? 0 : layout.strides[0] * whole[0];
    type.shape_ = std::move(whole);
    type.parts_.push_back({"", 0, std::move(element)});
    return type;
}

const ElementType& ElementType::element() const { return parts_.front().type; }

std::int64_t ElementType::alignment() const {
    if (is_scalar()) return alignment_of(scalar_);
    std::int64_t widest = 1;
    for (const Field& part : parts_) {
        const std::int64_t wanted = part.type.alignment();
        if (part.offset % wanted != 0) return 1;
        widest = std::max(widest, wanted);
    }
    return bytes_ % widest == 0 ? widest : 1;
}

bool operator==(const ElementType& a, const ElementType& b) {
    return a.form_ == b.form_ && a.bytes_ == b.bytes_ && a.scalar_ == b.scalar_ && a.shape_ == b.shape_ &&
           a.parts_ == b.parts_;
}

std::string name_of(const ElementType& type) {
    if (type.is_record()) return "record";
    if (type.is_array()) return name_of(type.element()) + to_text(type.shape());
    const Scalar& scalar = type.scalar();
    if (const std::optional<DType> dtype = find_dtype(scalar)) return std::string(name_of(*dtype));
    switch (scalar.kind) {
    case ScalarKind::Bool:
    case ScalarKind::Signed:
    case ScalarKind::Unsigned:
    case ScalarKind::Brain:
    case ScalarKind::Float: return text("float", 8 * scalar.bytes);
    case ScalarKind::Complex: return text("complex", 8 * scalar.bytes);
    case ScalarKind::Char: return "char";
    case ScalarKind::Bytes: return text("bytes[", scalar.bytes, "]");
    case ScalarKind::Pascal: return text("pascal[", scalar.bytes, "]");
    case ScalarKind::Ucs2: return text("ucs2[", scalar.bytes / 2, "]");
    case ScalarKind::Ucs4: return text("ucs4[", scalar.bytes / 4, "]");
    case ScalarKind::Pointer: return "pointer";
    case ScalarKind::Object: return "object";
    case ScalarKind::Raw: return text("raw[", scalar.bytes, "]");
    }
    throw_internal("kind is listed", __FILE__, __LINE__, "");
}

ElementType with_item_bytes(const ElementType& type, std::int64_t item_bytes) {
    if (type.item_bytes() == item_bytes) return type;
    if (type.is_record()) return ElementType::record(type.fields(), item_bytes);
    throw ValueError(text("Item size of buffer (", item_bytes, " bytes) does not match size of '", name_of(type), "' (",
                          type.item_bytes(), " bytes)"));
}

}  // namespace stridejit
