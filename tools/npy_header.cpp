#include "npy_header.h"

#include <bit>
#include <charconv>
#include <optional>
#include <span>

namespace stridejit::tools {

namespace {

constexpr std::string_view kMagic = "\x93NUMPY";
constexpr std::size_t kLengthAt = kMagic.size() + 2;  // magic, major, minor, then the header's length

std::string quoted(char c) {
    if (c >= 0x20 && c < 0x7f) return text('\'', c, '\'');
    constexpr char digits[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    return text("byte 0x", digits[byte >> 4], digits[byte & 15]);
}

/// "bool, int8, ... float64".
std::string supported_dtypes() {
    std::string all;
    for (const DTypeInfo& row : std::span(kDTypes).first(kViewDTypeCount)) all += text(all.empty() ? "" : ", ", row.name);
    return all;
}

/// What NumPy means by a type letter that we do not have.
std::string_view meaning_of(std::string_view code) {
    if (code.empty()) return "nothing";
    switch (code.front()) {
        case 'O': return "Python objects";
        case 'c': return "complex numbers of another size";
        case 'S':
        case 'a': return "byte strings";
        case 'U': return "strings";
        case 'M': return "dates";
        case 'm': return "time differences";
        case 'V': return "raw bytes";
        case 'f': return "floats of another size";
        default: return "an unknown type";
    }
}

/// Reads the Python dictionary of a header, front to back, with a byte position for every complaint.
class DictReader {
public:
    DictReader(std::string_view file, std::size_t begin, std::size_t end, const std::string& path)
        : file_(file.substr(0, end)), at_(begin), path_(path) {}

    void read_into(NpyHeader& header) {
        bool has_descr = false, has_order = false, has_shape = false;
        const auto once = [&](bool& seen, std::string_view key) {
            if (seen) fail("key '", key, "' comes twice");
            seen = true;
        };
        expect('{', "at the start of the dictionary");
        while (peek() != '}') {
            const std::size_t key_at = at_;
            const std::string_view key = read_string("a key");
            expect(':', "after a key");
            if (key == "descr") {
                once(has_descr, key);
                read_descr(header);
            } else if (key == "fortran_order") {
                once(has_order, key);
                header.order = read_bool() ? Order::Fortran : Order::C;
            } else if (key == "shape") {
                once(has_shape, key);
                read_shape(header.shape);
            } else {
                at_ = key_at;
                fail("unknown key '", key, "'; 'descr', 'fortran_order' and 'shape' are the only ones");
            }
            if (peek() != '}') expect(',', "between two entries");
        }
        ++at_;
        if (peek() != '\0' || at_ < file_.size())
            fail("expected nothing but blanks after the dictionary, got ", here());
        if (!has_descr) fail("key 'descr' is missing");
        if (!has_order) fail("key 'fortran_order' is missing");
        if (!has_shape) fail("key 'shape' is missing");
    }

private:
    template <class... Parts>
    [[noreturn]] void fail(const Parts&... parts) const {
        throw ValueError(text(path_, ": malformed header at byte ", at_, ": ", parts...));
    }

    /// The next character that is no blank; '\0' at the end.
    char peek() {
        while (at_ < file_.size() &&
               (file_[at_] == ' ' || file_[at_] == '\n' || file_[at_] == '\t' || file_[at_] == '\r'))
            ++at_;
        return at_ < file_.size() ? file_[at_] : '\0';
    }
    std::string here() const { return at_ < file_.size() ? quoted(file_[at_]) : "the end"; }

    void expect(char wanted, std::string_view where) {
        if (peek() != wanted || at_ == file_.size()) fail("expected '", wanted, "' ", where, ", got ", here());
        ++at_;
    }

    std::string_view read_string(std::string_view what) {
        const char quote = peek();
        if (quote != '\'' && quote != '"') fail("expected ", what, " in quotes, got ", here());
        const std::size_t begin = ++at_;
        while (at_ < file_.size() && file_[at_] != quote) {
            const char c = file_[at_];
            if (c < 0x20 || c >= 0x7f || c == '\\')
                fail("expected plain characters up to the closing quote, got ", here());
            ++at_;
        }
        if (at_ == file_.size()) fail("expected ", quoted(quote), " at the end of the string, got the end");
        return file_.substr(begin, at_++ - begin);
    }

    bool read_word(std::string_view word) {
        peek();
        if (file_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }

    bool read_bool() {
        if (read_word("True")) return true;
        if (read_word("False")) return false;
        fail("expected True or False for 'fortran_order', got ", here());
    }

    void read_descr(NpyHeader& header) {
        const char first = peek();
        STRIDEJIT_REQUIRE(TypeError, first != '[' && first != '(', path_,
                          ": structured elements are not supported; supported are ", supported_dtypes());
        const std::string_view descr = read_string("the dtype");
        std::string_view code = descr;
        char mark = '=';
        if (!code.empty() && std::string_view("<>=|").find(code.front()) != std::string_view::npos) {
            mark = code.front();
            code.remove_prefix(1);
        }
        std::optional<DType> dtype;
        for (std::size_t i = 0; i < kViewDTypeCount; ++i)
            if (kDTypes[i].code == code && !(mark == '|' && code[0] == 'V')) dtype = static_cast<DType>(i);  // |V2 is raw bytes
        STRIDEJIT_REQUIRE(TypeError, dtype.has_value(), path_, ": dtype '", descr, "' (", meaning_of(code),
                          ") is not supported; supported are ", supported_dtypes());
        constexpr char foreign = std::endian::native == std::endian::little ? '>' : '<';
        header.dtype = *dtype;
        header.swapped = mark == foreign && item_bytes(*dtype) > 1;
    }

    void read_shape(Dims& shape) {
        expect('(', "at the start of the shape");
        bool comma = true;  // before the first extent, as it were
        while (peek() != ')') {
            if (!comma) fail("expected ',' or ')' in the shape, got ", here());
            if (shape.size() == kMaxRank) fail("shape of more than ", kMaxRank, " axes");
            shape.push_back(read_extent());
            comma = peek() == ',';
            if (comma) ++at_;
        }
        if (shape.size() == 1 && !comma) fail("expected ',' after the only extent of the shape, got ')'");
        ++at_;
    }

    std::int64_t read_extent() {
        if (peek() == '-') fail("negative extent in the shape");
        const char* const begin = file_.data() + at_;
        std::int64_t value = 0;
        const auto [end, error] = std::from_chars(begin, file_.data() + file_.size(), value);
        if (error == std::errc::invalid_argument) fail("expected an extent in the shape, got ", here());
        if (error == std::errc::result_out_of_range) fail("extent does not fit in 63 bits");
        if (end - begin > 1 && *begin == '0') fail("extent begins with 0");
        at_ += static_cast<std::size_t>(end - begin);
        if (at_ < file_.size() && file_[at_] == 'L') ++at_;  // Python 2 wrote its long integers so
        return value;
    }

    std::string_view file_;  ///< up to the end of the header
    std::size_t at_;
    const std::string& path_;
};

/// Bytes of the elements; nothing when the extents that are not 0 already overflow. Those must not either: nobody
/// downstream should have to multiply extents in a lucky order.
std::optional<std::int64_t> checked_bytes(const NpyHeader& header) {
    std::int64_t bytes = item_bytes(header.dtype);
    bool empty = false;
    for (const std::int64_t extent : header.shape) {
        if (extent == 0) empty = true;
        else if (__builtin_mul_overflow(bytes, extent, &bytes)) return std::nullopt;
    }
    return empty ? 0 : bytes;
}

std::string shape_text(std::span<const std::int64_t> shape) {
    std::string out = "(";
    for (std::size_t i = 0; i < shape.size(); ++i) out += text(i > 0 ? ", " : "", shape[i]);
    return out + (shape.size() == 1 ? ",)" : ")");
}

}  // namespace

std::int64_t NpyHeader::data_bytes() const { return *checked_bytes(*this); }

NpyHeader parse_npy_header(std::string_view file, const std::string& path) {
    STRIDEJIT_REQUIRE(ValueError, !file.empty(), path, ": the file is empty; a .npy file begins with \\x93NUMPY");
    STRIDEJIT_REQUIRE(ValueError, file.substr(0, kMagic.size()) == kMagic.substr(0, file.size()), path,
                      ": not a .npy file; those begin with \\x93NUMPY");
    const auto byte = [&](std::size_t at) { return static_cast<std::size_t>(static_cast<unsigned char>(file[at])); };
    const auto require_header = [&](std::size_t end) {
        STRIDEJIT_REQUIRE(ValueError, end <= file.size(), path, ": truncated: the header reaches to byte ", end,
                          ", the file has ", file.size(), " bytes");
    };
    require_header(kLengthAt);
    const std::size_t major = byte(kMagic.size()), minor = byte(kMagic.size() + 1);
    STRIDEJIT_REQUIRE(ValueError, major >= 1 && major <= 3 && minor == 0, path, ": version ", major, ".", minor,
                      " of the .npy format is not supported; 1.0, 2.0 and 3.0 are");

    const std::size_t length_bytes = major == 1 ? 2 : 4;
    const std::size_t begin = kLengthAt + length_bytes;
    require_header(begin);
    std::size_t length = 0;
    for (std::size_t i = 0; i < length_bytes; ++i) length |= byte(kLengthAt + i) << (8 * i);
    STRIDEJIT_REQUIRE(ValueError, length <= kMaxNpyHeader, path, ": header of ", length, " bytes; more than ",
                      kMaxNpyHeader, " are not read");
    require_header(begin + length);

    NpyHeader header;
    header.version = static_cast<int>(major);
    header.data_offset = static_cast<std::int64_t>(begin + length);
    DictReader(file, begin, begin + length, path).read_into(header);

    const std::optional<std::int64_t> bytes = checked_bytes(header);
    STRIDEJIT_REQUIRE(ValueError, bytes.has_value(), path, ": shape ", to_text(as_span(header.shape)), " of ",
                      name_of(header.dtype), " is larger than any memory");
    const auto present = static_cast<std::int64_t>(file.size() - (begin + length));
    STRIDEJIT_REQUIRE(ValueError, *bytes <= present, path, ": truncated: shape ", to_text(as_span(header.shape)),
                      " of ", name_of(header.dtype), " needs ", *bytes, " bytes after the header, the file has ",
                      present);
    return header;
}

std::string make_npy_header(DType dtype, std::span<const std::int64_t> shape, Order order) {
    constexpr char native = std::endian::native == std::endian::little ? '<' : '>';
    const bool fortran = order == Order::Fortran;
    std::string dict =
        text("{'descr': '", item_bytes(dtype) == 1 ? '|' : native, info(dtype).code,
             "', 'fortran_order': ", fortran ? "True" : "False", ", 'shape': ", shape_text(shape), ", }");
    // NumPy leaves room for the slowest axis to grow in place to 21 digits; so do we, and the bytes are the same.
    constexpr std::size_t growth_digits = 21;
    if (!shape.empty()) {
        const std::size_t digits = text(fortran ? shape.back() : shape.front()).size();
        dict.append(growth_digits - digits, ' ');
    }
    constexpr std::size_t prefix = kLengthAt + 2;
    constexpr std::size_t alignment = 64;
    const std::size_t used = prefix + dict.size() + 1;
    dict.append((alignment - used % alignment) % alignment, ' ');
    dict += '\n';

    std::string header(kMagic);
    header += {'\x01', '\x00', static_cast<char>(dict.size() & 0xff), static_cast<char>(dict.size() >> 8)};
    return header + dict;
}

}  // namespace stridejit::tools
