#include "stridejit/ir/match_elements.h"

#include <algorithm>

#include "stridejit/ir/error.h"

namespace stridejit {
namespace {

bool has_no_bytes(const ElementType& type) {
    if (type.item_bytes() == 0 || type.is_scalar()) return type.item_bytes() == 0;
    if (type.is_array()) return has_no_bytes(type.element());
    return std::ranges::all_of(type.fields(), [](const Field& field) { return has_no_bytes(field.type); });
}

/// Walks the scalars and sub-arrays of a type in memory order. Records are entered, sub-arrays when asked to.
class Cursor {
public:
    explicit Cursor(const ElementType& type) {
        if (!has_no_bytes(type)) visit({&type, 0});
    }

    [[nodiscard]] bool at_end() const { return item_.type == nullptr; }
    [[nodiscard]] const ElementType& type() const { return *item_.type; }
    [[nodiscard]] std::int64_t offset() const { return item_.offset; }
    /// The record or sub-array that the item is part of; null for none.
    [[nodiscard]] const ElementType* parent() const { return levels_.empty() ? nullptr : levels_.back().type; }
    /// True when the item is the first part of its parent.
    [[nodiscard]] bool is_first() const { return !levels_.empty() && levels_.back().next == 1; }

    void advance() {
        item_ = {};
        while (!levels_.empty()) {
            Level& level = levels_.back();
            if (level.next == count(*level.type)) {
                levels_.pop_back();
                continue;
            }
            const Item next = part(level, level.next++);
            if (has_no_bytes(*next.type)) continue;
            visit(next);
            return;
        }
    }
    /// From a sub-array to its first element.
    void enter() {
        levels_.push_back({item_.type, 0, item_.offset});
        advance();
    }

    /// " in 'inner.x'"; nothing where no field has a name.
    [[nodiscard]] std::string where() const {
        std::string path;
        for (const Level& level : levels_) {
            if (!level.type->is_record()) continue;
            const std::string& name = level.type->fields()[static_cast<std::size_t>(level.next - 1)].name;
            if (!name.empty()) path += (path.empty() ? "" : ".") + name;
        }
        return path.empty() ? "" : " in '" + path + "'";
    }

private:
    struct Item {
        const ElementType* type = nullptr;
        std::int64_t offset = 0;
    };
    struct Level {
        const ElementType* type;
        std::int64_t next, offset;  ///< part that comes next; bytes from the start of all
    };

    static std::int64_t count(const ElementType& type) {
        if (type.is_record()) return static_cast<std::int64_t>(type.fields().size());
        return type.item_bytes() / type.element().item_bytes();
    }
    static Item part(const Level& level, std::int64_t i) {
        if (level.type->is_array())
            return {&level.type->element(), level.offset + i * level.type->element().item_bytes()};
        const Field& field = level.type->fields()[static_cast<std::size_t>(i)];
        return {&field.type, level.offset + field.offset};
    }
    void visit(Item item) {
        item_ = item;
        if (item.type->is_record()) enter();
    }

    std::vector<Level> levels_;
    Item item_;
};

bool takes_characters(const Scalar& scalar) {
    return scalar.bytes == 1 && (scalar.kind == ScalarKind::Signed || scalar.kind == ScalarKind::Unsigned ||
                                 scalar.kind == ScalarKind::Char);
}
bool is_string(const ElementType& type) {
    return type.is_scalar() && (type.scalar().kind == ScalarKind::Bytes || type.scalar().kind == ScalarKind::Pascal);
}

/// Same group and size, whatever the letter was.
bool is_same_scalar(const Scalar& got, const Scalar& wanted) {
    if (got.bytes != wanted.bytes) return false;
    if (got.kind == wanted.kind) return true;
    const bool string = got.kind == ScalarKind::Bytes || got.kind == ScalarKind::Pascal;
    if (!takes_characters(wanted)) return false;
    switch (wanted.kind) {
    case ScalarKind::Signed: return got.kind == ScalarKind::Char || string;
    case ScalarKind::Char: return got.kind == ScalarKind::Signed || string;
    default: return got.kind == ScalarKind::Char || got.kind == ScalarKind::Bool;
    }
}

/// A wanted record of two equal floats, of which the cursor stands at the first, against a complex number.
bool is_complex_of(const Scalar& got, const Cursor& wanted) {
    if (got.kind != ScalarKind::Complex || wanted.parent() == nullptr || !wanted.parent()->is_record()) return false;
    const std::vector<Field>& parts = wanted.parent()->fields();
    if (parts.size() != 2 || !wanted.is_first() || !(parts[0].type == parts[1].type)) return false;
    const Scalar& part = wanted.type().scalar();
    return part.kind == ScalarKind::Float && part.bytes * 2 == got.bytes && parts[1].offset == part.bytes;
}

class Matcher {
public:
    explicit Matcher(ByteOrder order) : order_(order) {}

    void match(const ElementType& got_type, const ElementType& wanted_type) const {
        Cursor got(got_type), wanted(wanted_type);
        while (!got.at_end() || !wanted.at_end()) {
            STRIDEJIT_REQUIRE(ValueError, !wanted.at_end(), kMismatch, ", expected end but got '",
                              name_of(got.type()), "'", got.where());
            STRIDEJIT_REQUIRE(ValueError, !got.at_end(), kMismatch, ", expected '", name_of(wanted.type()),
                              "' but got end", wanted.where());
            if (got.type().is_array() && !wanted.type().is_array()) {
                got.enter();
                continue;
            }
            if (wanted.type().is_array()) match_array(got, wanted);
            else match_scalar(got, wanted);
            got.advance();
            wanted.advance();
        }
        STRIDEJIT_REQUIRE(ValueError, got_type.item_bytes() == wanted_type.item_bytes(), "Item size of buffer (",
                          got_type.item_bytes(), " bytes) does not match size of '", name_of(wanted_type), "' (",
                          wanted_type.item_bytes(), " bytes)");
    }

private:
    static constexpr const char* kMismatch = "Buffer dtype mismatch";

    static void require_same_offset(const Cursor& got, const Cursor& wanted) {
        STRIDEJIT_REQUIRE(ValueError, got.offset() == wanted.offset(), kMismatch, "; next field is at offset ",
                          got.offset(), " but ", wanted.offset(), " expected", wanted.where());
    }

    void require_same_order(const Scalar& got, const Scalar& wanted, const Cursor& where) const {
        STRIDEJIT_REQUIRE(ValueError, order_ == ByteOrder::Any || got.swapped == wanted.swapped, kMismatch,
                          ", expected '", name_of(where.type()), "' in the other byte order", where.where());
    }

    /// Leaves `wanted` at the last scalar that was matched.
    void match_scalar(const Cursor& got, Cursor& wanted) const {
        const Scalar& scalar = got.type().scalar();
        const bool complex = is_complex_of(scalar, wanted);
        STRIDEJIT_REQUIRE(ValueError, complex || is_same_scalar(scalar, wanted.type().scalar()), kMismatch,
                          ", expected '", name_of(wanted.type()), "' but got '", name_of(got.type()), "'",
                          wanted.where());
        require_same_order(scalar, wanted.type().scalar(), wanted);
        require_same_offset(got, wanted);
        if (complex) wanted.advance();
    }

    void match_array(const Cursor& got, const Cursor& wanted) const {
        const auto shape = wanted.type().shape();
        const ElementType& element = wanted.type().element();
        const bool string = is_string(got.type()) && element.is_scalar() && takes_characters(element.scalar()) &&
                            element.scalar().kind != ScalarKind::Unsigned;
        Dims given;
        if (got.type().is_array()) given.assign(got.type().shape().begin(), got.type().shape().end());
        else if (string) given.push_back(got.type().item_bytes());
        STRIDEJIT_REQUIRE(ValueError, given.size() == shape.size(), "Expected ", shape.size(), " dimension(s), got ",
                          given.size(), wanted.where());
        for (std::size_t axis = 0; axis < shape.size(); ++axis)
            STRIDEJIT_REQUIRE(ValueError, given[axis] == shape[axis], "Expected a dimension of size ", shape[axis],
                              ", got ", given[axis], wanted.where());
        if (!string) match(got.type().element(), element);
        require_same_offset(got, wanted);
    }

    ByteOrder order_;
};

}  // namespace

void require_same_elements(const ElementType& got, const ElementType& wanted, ByteOrder order) {
    Matcher(order).match(got, wanted);
}

}  // namespace stridejit
