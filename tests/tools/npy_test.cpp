#include <doctest/doctest.h>
#include <sys/stat.h>

#include <algorithm>
#include <cstring>
#include <vector>

#include "npy.h"
#include "scratch.h"
#include "stridejit/kernels/copy.h"

using namespace stridejit;
using tools::open_npy;
using tools::save_npy;

namespace {

/// The bytes of a .npy file with this version and dictionary.
std::string npy_bytes(int version, const std::string& dict, const std::string& data) {
    std::string file = std::string("\x93NUMPY") + static_cast<char>(version) + '\0';
    const std::size_t length_bytes = version == 1 ? 2 : 4;
    for (std::size_t i = 0; i < length_bytes; ++i) file += static_cast<char>(dict.size() >> (8 * i) & 0xff);
    return file + dict + data;
}

std::string dict_of(const std::string& descr, const std::string& order, const std::string& shape) {
    return "{'descr': " + descr + ", 'fortran_order': " + order + ", 'shape': " + shape + ", }\n";
}

/// The whole text of the UserError that opening this file gives, with the folder cut off; "" for none.
std::string error_of(const std::string& path) {
    try {
        (void)open_npy(path);
    } catch (const UserError& error) {
        const std::string text = error.what();
        const std::string folder = path.substr(0, path.rfind('/') + 1);
        return text.compare(0, folder.size(), folder) == 0 ? text.substr(folder.size()) : text;
    }
    return "";
}

/// The elements of a direct view in C order.
std::string elements(const View& view) {
    std::string out;
    if (view.size() == 0) return out;
    if (view.swapped()) return elements(copy_of(view));
    std::vector<std::int64_t> at(view.rank(), 0);
    while (true) {
        const char* from = view.data();
        for (std::size_t axis = 0; axis < at.size(); ++axis) from += at[axis] * view.strides()[axis];
        out.append(from, static_cast<std::size_t>(view.itemsize()));
        std::size_t axis = at.size();
        while (axis > 0 && ++at[axis - 1] == view.shape()[axis - 1]) at[--axis] = 0;
        if (axis == 0) return out;
    }
}

/// Bytes 1, 2, 3, ... that make a valid array of this many bytes; those of a bool are 0 or 1.
std::string ramp(std::size_t bytes, DType dtype) {
    std::string out(bytes, '\0');
    for (std::size_t i = 0; i < bytes; ++i) out[i] = static_cast<char>(dtype == DType::Bool ? i % 2 : i + 1);
    return out;
}

}  // namespace

TEST_CASE("what is saved is read back, for every dtype, order and shape") {
    const Scratch scratch;
    const Dims shapes[] = {{}, {0}, {3}, {1}, {3, 0, 2}, {2, 3}, {4, 1, 5}, {2, 3, 4, 5}};
    for (std::size_t d = 0; d < kViewDTypeCount; ++d)
        for (const Dims& shape : shapes)
            for (const Order order : {Order::C, Order::Fortran}) {
                const auto dtype = static_cast<DType>(d);
                CAPTURE(name_of(dtype));
                CAPTURE(to_text(as_span(shape)));
                const View array = empty(as_span(shape), dtype, order);
                const std::string bytes = ramp(static_cast<std::size_t>(array.nbytes()), dtype);
                std::copy(bytes.begin(), bytes.end(), array.data());
                save_npy(scratch.path("a.npy"), array);

                const tools::NpyFile file = open_npy(scratch.path("a.npy"));
                CHECK(file.header.version == 1);
                CHECK(file.header.data_offset % 64 == 0);
                CHECK(file.view.dtype() == dtype);
                CHECK(file.view.readonly());
                CHECK(to_text(file.view.shape()) == to_text(as_span(shape)));
                CHECK(file.view.is_contiguous(order));
                CHECK(elements(file.view) == elements(array));
                CHECK(scratch.count() == 1);
            }
}

TEST_CASE("the bytes are those of numpy.save") {
    const Scratch scratch;
    const std::int32_t values[] = {1, 2, 3, 4, 5, 6};
    save_npy(scratch.path("c.npy"), view(values, {2, 3}));
    const auto numpy = [](std::string dict, const std::int32_t* data, std::size_t count) {
        dict.resize(117, ' ');
        return std::string("\x93NUMPY\x01\x00v\x00", 10) + dict + '\n' +
               std::string(reinterpret_cast<const char*>(data), count * sizeof *data);
    };
    CHECK(scratch.read("c.npy") == numpy("{'descr': '<i4', 'fortran_order': False, 'shape': (2, 3), }", values, 6));
    save_npy(scratch.path("f.npy"), view(values, {2, 3}, Order::Fortran));
    CHECK(scratch.read("f.npy") == numpy("{'descr': '<i4', 'fortran_order': True, 'shape': (2, 3), }", values, 6));
    save_npy(scratch.path("one.npy"), view(values, {1}));
    CHECK(scratch.read("one.npy") == numpy("{'descr': '<i4', 'fortran_order': False, 'shape': (1,), }", values, 1));
    save_npy(scratch.path("scalar.npy"), View(const_cast<std::int32_t*>(values), DType::Int32, Layout{}));
    CHECK(scratch.read("scalar.npy") == numpy("{'descr': '<i4', 'fortran_order': False, 'shape': (), }", values, 1));
}

TEST_CASE("a view of any layout is saved in C order") {
    const Scratch scratch;
    std::int16_t values[4][6];
    for (int i = 0; i < 24; ++i) values[i / 6][i % 6] = static_cast<std::int16_t>(i * i);
    const View all = view(values);
    const View views[] = {all(slice(none, none, -1), slice(none, none, 2)), all.transpose()(slice(1, 4)),
                          all[2].broadcast_to({3, 6}), all(newaxis, slice(0, 4, 3), 1)};
    for (const View& wanted : views) {
        save_npy(scratch.path("a.npy"), wanted);
        const tools::NpyFile file = open_npy(scratch.path("a.npy"));
        CHECK(file.view.is_contiguous(Order::C));
        CHECK(to_text(file.view.shape()) == to_text(wanted.shape()));
        CHECK(elements(file.view) == elements(wanted));
    }
}

TEST_CASE("versions 1, 2 and 3, any white space, key order and quotes are read") {
    const Scratch scratch;
    const std::string data("\x01\0\0\0\x02\0\0\0\x03\0\0\0", 12);
    for (const int version : {1, 2, 3})
        for (const std::string dict : {
                 "{'descr': '<i4', 'fortran_order': False, 'shape': (3,), }\n",
                 "{'shape':(3,),'descr':'<i4','fortran_order':False}",
                 "  { \"fortran_order\" :\n False ,\t'shape': ( 3 , ) , \"descr\": '=i4' ,}   \r\n",
                 "{'descr': 'i4', 'fortran_order': True, 'shape': (3L,), }",
             }) {
            CAPTURE(version);
            CAPTURE(dict);
            const std::string path = scratch.write("a.npy", npy_bytes(version, dict, data + "more"));
            const tools::NpyFile file = open_npy(path);
            CHECK(file.header.version == version);
            CHECK(file.view.dtype() == DType::Int32);
            CHECK(elements(file.view) == data);
        }
}

TEST_CASE("elements may lie at any address") {
    const Scratch scratch;
    for (std::size_t blanks = 0; blanks < 9; ++blanks) {
        const std::string dict = dict_of("'<f8'", "False", "(2,)") + std::string(blanks, ' ');
        const double values[] = {1.5, -2.25};
        const std::string data(reinterpret_cast<const char*>(values), sizeof values);
        const tools::NpyFile file = open_npy(scratch.write("a.npy", npy_bytes(1, dict, data)));
        CHECK(file.view.get<double>(0) == 1.5);
        CHECK(file.view.get<double>(-1) == -2.25);
    }
}

TEST_CASE("big-endian elements are read where they are, and written in this machine's order") {
    const Scratch scratch;
    for (std::size_t d = 0; d < kDTypeCount; ++d)
        for (const std::string order : {"False", "True"}) {
            const auto dtype = static_cast<DType>(d);
            const auto size = static_cast<std::size_t>(item_bytes(dtype));
            CAPTURE(name_of(dtype));
            const std::string native = ramp(6 * size, dtype);
            std::string swapped = native;
            for (std::size_t i = 0; i < swapped.size(); i += size)
                std::reverse(swapped.begin() + static_cast<std::ptrdiff_t>(i),
                             swapped.begin() + static_cast<std::ptrdiff_t>(i + size));
            const std::string descr = "'>" + std::string(info(dtype).code) + "'";
            const tools::NpyFile big =
                open_npy(scratch.write("big.npy", npy_bytes(1, dict_of(descr, order, "(2, 3)"), swapped)));
            const std::string little_descr = "'<" + std::string(info(dtype).code) + "'";
            const tools::NpyFile little =
                open_npy(scratch.write("little.npy", npy_bytes(1, dict_of(little_descr, order, "(2, 3)"), native)));
            CHECK(big.header.swapped == (size > 1));
            CHECK(big.view.dtype() == dtype);
            CHECK(big.view.readonly());
            CHECK(elements(big.view) == elements(little.view));
            CHECK(to_text(big.view.strides()) == to_text(little.view.strides()));
        }
}

TEST_CASE("damaged and hostile headers are refused in words") {
    const Scratch scratch;
    const std::string supported =
        "; supported are bool, int8, int16, int32, int64, uint8, uint16, uint32, uint64, float16, bfloat16, float32, float64, complex64, complex128";
    const struct {
        std::string file, error;
    } cases[] = {
        {"", "the file is empty; a .npy file begins with \\x93NUMPY"},
        {"PK\x03\x04", "not a .npy file; those begin with \\x93NUMPY"},
        {"hello, world", "not a .npy file; those begin with \\x93NUMPY"},
        {"\x93NUMPX\x01", "not a .npy file; those begin with \\x93NUMPY"},
        {"\x93NUM", "truncated: the header reaches to byte 8, the file has 4 bytes"},
        {npy_bytes(4, "{}", ""), "version 4.0 of the .npy format is not supported; 1.0, 2.0 and 3.0 are"},
        {std::string("\x93NUMPY\x01\x07vx", 10),
         "version 1.7 of the .npy format is not supported; 1.0, 2.0 and 3.0 are"},
        {std::string("\x93NUMPY\x02\0\xff\xff\xff\xff{", 13),
         "header of 4294967295 bytes; more than 1048576 are not read"},
        {std::string("\x93NUMPY\x01\0\xff\xff{", 11),
         "truncated: the header reaches to byte 65545, the file has 11 bytes"},
        {npy_bytes(1, "", ""), "malformed header at byte 10: expected '{' at the start of the dictionary, got the end"},
        {npy_bytes(1, "[1]", ""), "malformed header at byte 10: expected '{' at the start of the dictionary, got '['"},
        {npy_bytes(1, "{}", ""), "malformed header at byte 12: key 'descr' is missing"},
        {npy_bytes(1, "{'descr': '<f8'}", ""), "malformed header at byte 26: key 'fortran_order' is missing"},
        {npy_bytes(1, "{'descr': '<f8', 'fortran_order': True}", ""),
         "malformed header at byte 49: key 'shape' is missing"},
        {npy_bytes(1, "{'descr': '<f8', 'descr': '<f8'}", ""), "malformed header at byte 35: key 'descr' comes twice"},
        {npy_bytes(1, "{'order': 1}", ""),
         "malformed header at byte 11: unknown key 'order'; 'descr', "
         "'fortran_order' and 'shape' are the only ones"},
        {npy_bytes(1, "{3: 1}", ""), "malformed header at byte 11: expected a key in quotes, got '3'"},
        {npy_bytes(1, "{'descr' '<f8'}", ""), "malformed header at byte 19: expected ':' after a key, got '''"},
        {npy_bytes(1, "{'descr': '<f8' 'shape': ()}", ""),
         "malformed header at byte 26: expected ',' between two entries, got '''"},
        {npy_bytes(1, "{'descr': '<f8", ""),
         "malformed header at byte 24: expected ''' at the end of the string, got the end"},
        {npy_bytes(1, "{'descr': '<f8'", ""),
         "malformed header at byte 25: expected ',' between two entries, got the end"},
        {npy_bytes(1, "{,}", ""), "malformed header at byte 11: expected a key in quotes, got ','"},
        {npy_bytes(1, std::string("{'des\0cr': 1}", 13), ""),
         "malformed header at byte 15: expected plain characters up to the closing quote, got byte 0x00"},
        {npy_bytes(3, "{'d\xc3\xa9scr': 1}", ""),
         "malformed header at byte 15: expected plain characters up to the closing quote, got byte 0xc3"},
        {npy_bytes(3, "{\xc2\xa0'descr': 1}", ""),
         "malformed header at byte 13: expected a key in quotes, got byte 0xc2"},
        {npy_bytes(1, "{'descr': 8}", ""), "malformed header at byte 20: expected the dtype in quotes, got '8'"},
        {npy_bytes(1, dict_of("'<f8'", "0", "(3,)"), ""),
         "malformed header at byte 44: expected True or False for 'fortran_order', got '0'"},
        {npy_bytes(1, dict_of("'<f8'", "Falsehood", "(3,)"), ""),
         "malformed header at byte 49: expected ',' between two entries, got 'h'"},
        {npy_bytes(1, dict_of("'<f8'", "False", "3"), ""),
         "malformed header at byte 60: expected '(' at the start of the shape, got '3'"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(3)"), ""),
         "malformed header at byte 62: expected ',' after the only extent of the shape, got ')'"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(,)"), ""),
         "malformed header at byte 61: expected an extent in the shape, got ','"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(3 4)"), ""),
         "malformed header at byte 63: expected ',' or ')' in the shape, got '4'"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(2.5,)"), ""),
         "malformed header at byte 62: expected ',' or ')' in the shape, got '.'"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(-3,)"), ""),
         "malformed header at byte 61: negative extent in the shape"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(03,)"), ""), "malformed header at byte 61: extent begins with 0"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(True,)"), ""),
         "malformed header at byte 61: expected an extent in the shape, got 'T'"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(9223372036854775808,)"), ""),
         "malformed header at byte 61: extent does not fit in 63 bits"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(((((((3,),),),),),),)"), ""),
         "malformed header at byte 61: expected an extent in the shape, got '('"},
        {npy_bytes(2, dict_of("'<f8'", "False", std::string(500000, '(')), ""),
         "malformed header at byte 63: expected an extent in the shape, got '('"},
        {npy_bytes(1, "{'descr': '<f8', 'fortran_order': False, 'shape': (3,", ""),
         "malformed header at byte 63: expected an extent in the shape, got the end"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(" + std::string(260, '1') + ",)"), ""),
         "malformed header at byte 61: extent does not fit in 63 bits"},
        {npy_bytes(1, dict_of("'|b1'", "False", "(1,)") + "x", "\x01"),
         "malformed header at byte 68: expected nothing but blanks after the dictionary, got 'x'"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(4611686018427387904, 4)"), ""),
         "shape [4611686018427387904, 4] of float64 is larger than any memory"},
        {npy_bytes(1, dict_of("'<f8'", "False", "(4611686018427387904, 4, 0)"), ""),
         "shape [4611686018427387904, 4, 0] of float64 is larger than any memory"},
        {npy_bytes(1, dict_of("'|i1'", "False", "(9223372036854775807,)"), "abc"),
         "truncated: shape [9223372036854775807] of int8 needs 9223372036854775807 bytes after the header, "
         "the file has 3"},
        {npy_bytes(1, dict_of("'<f4'", "True", "(2, 2)"), "123456789012345"),
         "truncated: shape [2, 2] of float32 needs 16 bytes after the header, the file has 15"},
        {npy_bytes(1, dict_of("'<c32'", "False", "(3,)"), ""),
         "dtype '<c32' (complex numbers of another size) is not supported" + supported},
        {npy_bytes(1, dict_of("'|V2'", "False", "(3,)"), ""), "dtype '|V2' (raw bytes) is not supported" + supported},
        {npy_bytes(1, dict_of("'<f16'", "False", "(3,)"), ""),
         "dtype '<f16' (floats of another size) is not supported" + supported},
        {npy_bytes(1, dict_of("'|O'", "False", "(3,)"), ""),
         "dtype '|O' (Python objects) is not supported" + supported},
        {npy_bytes(1, dict_of("'|S5'", "False", "(3,)"), ""),
         "dtype '|S5' (byte strings) is not supported" + supported},
        {npy_bytes(1, dict_of("'<U5'", "False", "(3,)"), ""), "dtype '<U5' (strings) is not supported" + supported},
        {npy_bytes(1, dict_of("'<M8[ns]'", "False", "(3,)"), ""),
         "dtype '<M8[ns]' (dates) is not supported" + supported},
        {npy_bytes(1, dict_of("'<m8'", "False", "(3,)"), ""),
         "dtype '<m8' (time differences) is not supported" + supported},
        {npy_bytes(1, dict_of("'|V8'", "False", "(3,)"), ""), "dtype '|V8' (raw bytes) is not supported" + supported},
        {npy_bytes(1, dict_of("''", "False", "(3,)"), ""), "dtype '' (nothing) is not supported" + supported},
        {npy_bytes(1, dict_of("'<'", "False", "(3,)"), ""), "dtype '<' (nothing) is not supported" + supported},
        {npy_bytes(1, dict_of("'<i3'", "False", "(3,)"), ""),
         "dtype '<i3' (an unknown type) is not supported" + supported},
        {npy_bytes(1, dict_of("[('x', '<f4'), ('y', '<f4')]", "False", "(3,)"), ""),
         "structured elements are not supported" + supported},
        {npy_bytes(1, dict_of("('<f4', (3,))", "False", "(3,)"), ""),
         "structured elements are not supported" + supported},
    };
    for (const auto& [file, error] : cases) CHECK(error_of(scratch.write("x.npy", file)) == "x.npy: " + error);

    std::string shape = "(";
    for (int i = 0; i < 65; ++i) shape += "1, ";
    CHECK(error_of(scratch.write("x.npy", npy_bytes(1, dict_of("'<f8'", "False", shape + ")"), "12345678"))) ==
          "x.npy: malformed header at byte 253: shape of more than 64 axes");
}

TEST_CASE("files that are none are refused in words") {
    const Scratch scratch;
    CHECK(error_of(scratch.path("gone.npy")) == "gone.npy: cannot open: No such file or directory");
    std::filesystem::create_directory(scratch.path("folder"));
    CHECK(error_of(scratch.path("folder")) == "folder: is a directory; a .npy file is wanted");
    REQUIRE(::mkfifo(scratch.path("pipe").c_str(), 0600) == 0);
    CHECK(error_of(scratch.path("pipe")) ==
          "pipe: is not a regular file; store it in one first, inputs are memory-mapped");
    CHECK(error_of("") == ": cannot open: No such file or directory");
}

TEST_CASE("a file cut off at any byte is refused, and one with any byte changed does no harm") {
    const Scratch scratch;
    const double values[] = {1, 2, 3};
    save_npy(scratch.path("a.npy"), view(values));
    const std::string whole = scratch.read("a.npy");
    for (std::size_t length = 0; length < whole.size(); ++length) {
        CAPTURE(length);
        CHECK(error_of(scratch.write("b.npy", whole.substr(0, length))) != "");
    }
    CHECK(error_of(scratch.write("b.npy", whole)) == "");
    std::size_t accepted = 0, refused = 0;
    for (std::size_t at = 0; at < 128; ++at)
        for (int value = 0; value < 256; ++value) {
            std::string changed = whole;
            changed[at] = static_cast<char>(value);
            try {
                const tools::NpyHeader header = tools::parse_npy_header(changed, "b.npy");
                CHECK(header.data_offset + header.data_bytes() <= static_cast<std::int64_t>(changed.size()));
                ++accepted;
            } catch (const UserError&) {
                ++refused;
            }
        }
    CHECK(accepted > 100);  // the same byte, other blanks, other dtypes
    CHECK(refused > 1000);
}

TEST_CASE("saving replaces the file whole, follows links and leaves nothing behind") {
    const Scratch scratch;
    const float values[] = {1, 2, 3};
    scratch.write("old.npy", "something else");
    ::symlink("old.npy", scratch.path("link.npy").c_str());
    const mode_t mask = ::umask(027);
    save_npy(scratch.path("link.npy"), view(values));
    ::umask(mask);
    CHECK(std::filesystem::is_symlink(scratch.path("link.npy")));
    CHECK(elements(open_npy(scratch.path("old.npy")).view) == elements(view(values)));
    struct stat status = {};
    REQUIRE(::stat(scratch.path("old.npy").c_str(), &status) == 0);
    CHECK((status.st_mode & 0777) == 0640);
    CHECK(scratch.count() == 2);

    // What is mapped stays readable when its file is replaced.
    const tools::NpyFile before = open_npy(scratch.path("old.npy"));
    save_npy(scratch.path("old.npy"), before.view[slice(none, none, -1)]);
    CHECK(before.view.get<float>(0) == 1);
    CHECK(open_npy(scratch.path("old.npy")).view.get<float>(0) == 3);
}

TEST_CASE("saving where it cannot be done is refused in words") {
    const Scratch scratch;
    const float values[] = {1, 2, 3};
    const auto error_of_save = [&](const std::string& path) {
        try {
            save_npy(path, view(values));
        } catch (const UserError& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    CHECK(error_of_save(scratch.path("gone/a.npy")) ==
          scratch.path("gone/a.npy") + ": cannot create: No such file or directory");
    std::filesystem::create_directory(scratch.path("folder"));
    CHECK(error_of_save(scratch.path("folder")) == scratch.path("folder") + ": cannot write: is a directory");
    CHECK(error_of_save("/dev/full") == "/dev/full: cannot write: No space left on device");
    CHECK(error_of_save("/dev/null") == "");
    CHECK(std::filesystem::is_character_file("/dev/null"));
    CHECK(error_of_save("") == "the name of the output file is empty");
    CHECK(scratch.count() == 1);
}
