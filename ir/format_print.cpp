// to_format(): ir/format.h.

#include <algorithm>
#include <bit>

#include "stridejit/ir/error.h"
#include "stridejit/ir/format.h"

namespace stridejit {
namespace {

/// True when a reader who pads as C does finds every field, and the end, where they are.
bool is_laid_out_as_c(const ElementType& type) {
    if (type.is_scalar()) return !type.scalar().swapped;
    if (type.is_array()) return is_laid_out_as_c(type.element());
    std::int64_t end = 0, widest = 1;
    for (const Field& field : type.fields()) {
        const std::int64_t wanted = field.type.alignment();
        end = (end + wanted - 1) / wanted * wanted;
        if (field.offset != end || !is_laid_out_as_c(field.type)) return false;
        end += field.type.item_bytes();
        widest = std::max(widest, wanted);
    }
    return (end + widest - 1) / widest * widest == type.item_bytes();
}

std::string letters_of(const Scalar& scalar) {
    STRIDEJIT_REQUIRE(ValueError, scalar.kind != ScalarKind::Brain,
                      "to_format: formats have no letter for bfloat16; hand it on through DLPack, or as float32");
    if (const std::optional<DType> dtype = find_dtype(scalar); dtype && info(*dtype).letter != 0) return std::string(1, info(*dtype).letter);
    const auto float_letter = [](std::int64_t bytes) { return bytes == 2 ? 'e' : bytes == 4 ? 'f' : bytes == 8 ? 'd' : 'g'; };
    switch (scalar.kind) {
    case ScalarKind::Bool:
    case ScalarKind::Signed:
    case ScalarKind::Unsigned:
    case ScalarKind::Brain:
    case ScalarKind::Float: return {float_letter(scalar.bytes)};
    case ScalarKind::Complex: return {'Z', float_letter(scalar.bytes / 2)};
    case ScalarKind::Char: return "c";
    case ScalarKind::Bytes: return text(scalar.bytes, "s");
    case ScalarKind::Pascal: return text(scalar.bytes, "p");
    case ScalarKind::Ucs2: return text(scalar.bytes / 2, "u");
    case ScalarKind::Ucs4: return text(scalar.bytes / 4, "w");
    case ScalarKind::Pointer: return "P";
    case ScalarKind::Object: return "O";
    case ScalarKind::Raw: return text(scalar.bytes, "x");
    }
    throw_internal("kind is listed", __FILE__, __LINE__, "");
}

class Printer {
public:
    explicit Printer(bool packed) : packed_(packed) {}

    std::string print(const ElementType& type, bool named) {
        if (type.is_array()) {
            std::string shape;
            for (const std::int64_t extent : type.shape()) shape += text(shape.empty() ? "(" : ",", extent);
            return shape + ")" + print(type.element(), named);
        }
        if (type.is_record()) return print_record(type);
        const Scalar& scalar = type.scalar();
        STRIDEJIT_REQUIRE(ValueError, named || scalar.kind != ScalarKind::Raw,
                          "to_format: raw bytes have a format only where they have a name");
        return prefix(scalar) + letters_of(scalar);
    }

private:
    std::string print_record(const ElementType& record) {
        std::string out = "T{";
        std::int64_t end = 0;
        for (const Field& field : record.fields()) {
            if (packed_) out += pads(field.offset - end);
            out += print(field.type, !field.name.empty());
            if (!field.name.empty()) out += text(":", field.name, ":");
            end = field.offset + field.type.item_bytes();
        }
        if (packed_) out += pads(record.item_bytes() - end);
        return out + "}";
    }

    /// Padding is one byte in every mode but '@'; that of a record without padding of its own needs a prefix first.
    std::string pads(std::int64_t bytes) {
        if (bytes == 0) return "";
        const std::string before = mode_ == '@' ? switch_to('^') : "";
        return before + (bytes == 1 ? "x" : text(bytes, "x"));
    }

    std::string prefix(const Scalar& scalar) {
        if (!packed_) return "";
        constexpr char foreign = std::endian::native == std::endian::little ? '>' : '<';
        if (scalar.swapped) return switch_to(foreign);
        // A byte is the same in all modes.
        return scalar.bytes == 1 && mode_ != '@' ? "" : switch_to('^');
    }

    std::string switch_to(char mode) {
        if (mode_ == mode) return "";
        mode_ = mode;
        return {mode};
    }

    bool packed_;
    char mode_ = '@';
};

}  // namespace

std::string to_format(const ElementType& type) {
    return Printer(!is_laid_out_as_c(type)).print(type, false);
}

}  // namespace stridejit
