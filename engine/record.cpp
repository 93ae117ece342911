#include "stridejit/engine/record.h"

namespace stridejit {
namespace {

/// "x, y, inner".
std::string names_of(const ElementType& record) {
    std::string names;
    for (const Field& field : record.fields())
        if (!field.name.empty()) names += (names.empty() ? "" : ", ") + field.name;
    return names.empty() ? "none with a name" : names;
}

/// The field that `path` names or, before a '.', begins with; the longest name where several do. Null for none.
const Field* first_of(std::string_view path, const ElementType& record) {
    const Field* found = nullptr;
    for (const Field& field : record.fields()) {
        const std::size_t length = field.name.size();
        if (length == 0 || path.substr(0, length) != field.name) continue;
        if (path.size() > length && path[length] != '.') continue;
        if (found == nullptr || length > found->name.size()) found = &field;
    }
    return found;
}

/// Adds `bytes` to where every element is: behind the last pointer that leads there.
void shift(char*& data, Layout& layout, std::int64_t bytes) {
    for (std::size_t axis = layout.rank(); axis-- > 0;) {
        if (!layout.is_indirect(axis)) continue;
        layout.suboffsets[axis] += bytes;  // both lie within the address space: see require_addressable()
        return;
    }
    if (data != nullptr) data += bytes;
}

/// Appends the axes of a sub-array: its elements stand in C order without gaps.
void append_axes(Layout& layout, const ElementType& array) {
    const Layout inner = contiguous_layout(array.shape(), array.element().item_bytes());
    const bool indirect = !layout.suboffsets.empty();
    for (std::size_t axis = 0; axis < inner.rank(); ++axis) {
        layout.shape.push_back(inner.shape[axis]);
        layout.strides.push_back(inner.strides[axis]);
        if (indirect) layout.suboffsets.push_back(-1);
    }
}

}  // namespace

RecordView::RecordView(void* data, ElementType type, Layout layout, bool readonly, std::shared_ptr<const void> owner)
    : data_(static_cast<char*>(data)), readonly_(readonly), layout_(std::move(layout)), owner_(std::move(owner)) {
    STRIDEJIT_REQUIRE(TypeError, type.is_record(), "records: the elements are ", name_of(type), ", not records");
    require_addressable(layout_, type.item_bytes(), data_, "records");
    type_ = std::make_shared<const ElementType>(std::move(type));
}

RecordView RecordView::index(std::span<const Index> indices) const {
    Indexed indexed = stridejit::index(layout_, indices);
    RecordView result = *this;
    result.data_ = indexed.follow(data_);
    result.layout_ = std::move(indexed.layout);
    return result;
}

RecordView RecordView::as_readonly() const {
    RecordView result = *this;
    result.readonly_ = true;
    return result;
}

RecordView::Found RecordView::find(const char* what, std::string_view path) const {
    Found found{type_.get(), data_, layout_};
    std::int64_t offset = 0;
    for (std::string_view rest = path;;) {
        STRIDEJIT_REQUIRE(ValueError, found.type->is_record(), what, ": no field '", path, "': what stands before '",
                          rest, "' is ", name_of(*found.type), ", not a record");
        const Field* const field = first_of(rest, *found.type);
        STRIDEJIT_REQUIRE(ValueError, field != nullptr, what, ": no field '", path, "': the fields are ",
                          names_of(*found.type), rest.size() < path.size() ? text(" where '", rest, "' is looked for") : "");
        offset += field->offset;
        found.type = &field->type;
        if (found.type->is_array()) {
            append_axes(found.layout, *found.type);
            found.type = &found.type->element();
        }
        rest.remove_prefix(field->name.size());
        if (rest.empty()) break;
        rest.remove_prefix(1);
    }
    shift(found.data, found.layout, offset);
    return found;
}

View RecordView::field(std::string_view path) const {
    Found found = find("field", path);
    STRIDEJIT_REQUIRE(TypeError, !found.type->is_record(), "field: '", path, "' is a record; its fields are ",
                      names_of(*found.type), " and record(\"", path, "\") shows them");
    const Scalar& scalar = found.type->scalar();
    const std::optional<DType> dtype = find_dtype(scalar);
    STRIDEJIT_REQUIRE(TypeError, dtype.has_value(), "field: '", path, "' has elements of ", name_of(*found.type),
                      ", with which the engine cannot compute; the fields are ", names_of(*type_));
    const View view(found.data, *dtype, std::move(found.layout), readonly_, owner_);
    return scalar.swapped ? view.as_byte_swapped() : view;
}

RecordView RecordView::record(std::string_view path) const {
    Found found = find("record", path);
    STRIDEJIT_REQUIRE(TypeError, found.type->is_record(), "record: '", path, "' has elements of ",
                      name_of(*found.type), ", not records; the fields are ", names_of(*type_));
    require_addressable(found.layout, found.type->item_bytes(), found.data, "record");
    RecordView result = *this;
    result.data_ = found.data;
    result.type_ = std::shared_ptr<const ElementType>(type_, found.type);
    result.layout_ = std::move(found.layout);
    return result;
}

}  // namespace stridejit
