#include <doctest/doctest.h>

#include <random>
#include <string>
#include <vector>

#include "stridejit/engine/acquire.h"

using namespace stridejit;

namespace {

const std::vector<std::string> kWords = {":", "::1", "::generic", "::indirect", "::contiguous", "::indirect_contiguous"};

/// Every valid declaration of this element and rank, with the words of its axes.
struct Declared {
    std::vector<std::string> words;
    Declaration declaration;
};
std::vector<Declared> all_declared(const std::string& element, std::size_t rank) {
    std::vector<std::vector<std::string>> lists = {{}};
    for (std::size_t axis = 0; axis < rank; ++axis) {
        std::vector<std::vector<std::string>> longer;
        for (const auto& list : lists)
            for (const std::string& word : kWords) {
                longer.push_back(list);
                longer.back().push_back(word);
            }
        lists = std::move(longer);
    }
    std::vector<Declared> valid;
    for (const auto& list : lists) {
        std::string axes;
        for (const std::string& word : list) axes += (axes.empty() ? "" : ", ") + word;
        try {
            valid.push_back({list, parse_declaration(element + "[" + axes + "]")});
        } catch (const ValueError&) {
        }
    }
    return valid;
}

/// The elements of these axes lie one behind the other when they are counted in this order.
bool is_block(const Layout& layout, std::size_t begin, std::int64_t itemsize, bool first_axis_fastest) {
    std::vector<std::size_t> order;  // slowest first
    for (std::size_t axis = begin; axis < layout.rank(); ++axis)
        order.insert(first_axis_fastest ? order.begin() : order.end(), axis);
    std::vector<std::int64_t> offsets = {0};
    for (const std::size_t axis : order) {
        std::vector<std::int64_t> longer;
        for (const std::int64_t offset : offsets)
            for (std::int64_t i = 0; i < layout.shape[axis]; ++i) longer.push_back(offset + i * layout.strides[axis]);
        offsets = std::move(longer);
    }
    for (std::size_t n = 0; n < offsets.size(); ++n)
        if (offsets[n] != static_cast<std::int64_t>(n) * itemsize) return false;
    return true;
}

/// Whether these axis words take this memory, from the rules alone.
bool is_taken(const Layout& layout, std::int64_t itemsize, const std::vector<std::string>& words) {
    for (const std::int64_t extent : layout.shape)
        if (extent == 0) return true;
    const std::size_t rank = words.size();
    std::size_t behind_pointers = 0;
    for (std::size_t axis = 0; axis < rank; ++axis) {
        const std::string& word = words[axis];
        const bool is_pointer = !layout.suboffsets.empty() && layout.suboffsets[axis] >= 0;
        if (is_pointer) behind_pointers = axis + 1;
        const bool wants_pointer = word == "::indirect" || word == "::indirect_contiguous";
        if (word != "::generic" && is_pointer != wants_pointer) return false;
        if (layout.shape[axis] == 1) continue;
        if ((word == "::contiguous" || word == "::1") && layout.strides[axis] != itemsize) return false;
        if (word == "::indirect_contiguous" && layout.strides[axis] != 8) return false;
    }
    for (std::size_t axis = 0; axis < rank; ++axis) {
        if (words[axis] != "::1") continue;
        if (axis + 1 == rank) return is_block(layout, behind_pointers, itemsize, false);
        return is_block(layout, axis, itemsize, true);
    }
    return true;
}

char memory[8];

View view_of(const Layout& layout, DType dtype = DType::Int32, bool readonly = false) {
    return View(memory, dtype, layout, readonly);
}

template <class Error, class Function>
std::string error_of(Function&& function) {
    try {
        function();
    } catch (const Error& error) {
        return error.what();
    } catch (const std::exception& error) {
        return std::string("another class: ") + error.what();
    }
    return "no error";
}

template <class Error>
std::string refusal(const View& view, const std::string& declaration) {
    return error_of<Error>([&] { require_declared(view, parse_declaration(declaration)); });
}

bool is_accepted(const View& view, const Declaration& declaration) {
    return error_of<ValueError>([&] { require_declared(view, declaration); }) == "no error";
}

/// A buffer of ints in C order.
struct Buffer {
    std::vector<std::int64_t> shape, strides, suboffsets;
    BufferDescription description;

    explicit Buffer(std::vector<std::int64_t> extents) : shape(std::move(extents)), strides(shape.size()) {
        std::int64_t stride = 4;
        for (std::size_t axis = shape.size(); axis-- > 0; stride *= shape[axis]) strides[axis] = stride;
        suboffsets.assign(shape.size(), -1);
        description = {memory, stride, 4, false, static_cast<int>(shape.size()), shape.data(), strides.data(), nullptr, "i"};
    }
};

}  // namespace

TEST_CASE("every layout of two axes is taken by the axis words that the rules say, and by no other") {
    const auto declared = all_declared("int", 2);
    CHECK(declared.size() == 27);
    std::size_t taken = 0;
    for (const std::int64_t rows : {0, 1, 2, 3})
        for (const std::int64_t columns : {0, 1, 2, 3})
            for (const std::int64_t row_stride : {-12, -4, 0, 2, 4, 8, 12, 16})
                for (const std::int64_t column_stride : {-4, 0, 4, 8, 12})
                    for (const Dims& suboffsets : {Dims{}, Dims{-1, -1}, Dims{0, -1}, Dims{-1, 4}, Dims{8, 0}}) {
                        const Layout layout{{rows, columns}, {row_stride, column_stride}, suboffsets};
                        for (const Declared& one : declared) {
                            const bool expected = is_taken(layout, 4, one.words);
                            taken += expected ? 1 : 0;
                            if (is_accepted(view_of(layout), one.declaration) != expected)
                                FAIL_CHECK(to_text(one.declaration), " shape ", to_text(as_span(layout.shape)), " strides ",
                                           to_text(as_span(layout.strides)), " suboffsets ", to_text(as_span(suboffsets)),
                                           expected ? " is refused" : " is taken");
                        }
                    }
    CHECK(taken > 1000);
}

TEST_CASE("random layouts of three and four axes are taken as the rules say") {
    std::mt19937_64 random(7);
    for (const std::size_t rank : {3, 4}) {
        const auto declared = all_declared("double", rank);
        std::size_t taken = 0, refused = 0;
        for (int round = 0; round < 20000; ++round) {
            const auto pick = [&](auto... values) {
                const std::int64_t list[] = {values...};
                return list[random() % std::size(list)];
            };
            Layout layout;
            for (std::size_t axis = 0; axis < rank; ++axis) layout.shape.push_back(pick(0, 1, 1, 2, 2, 3, 3, 3));
            layout.strides = contiguous_layout(as_span(layout.shape), 8, random() % 2 ? Order::C : Order::Fortran).strides;
            if (random() % 2) layout.suboffsets.resize(rank, -1);
            for (std::size_t axis = 0; axis < rank; ++axis) {
                if (random() % 6 == 0) layout.strides[axis] = pick(-8, 0, 8, 16, 4, 48);
                if (!layout.suboffsets.empty() && random() % 3 == 0) layout.suboffsets[axis] = pick(0, 16);
                if (layout.is_indirect(axis) && random() % 2) layout.strides[axis] = 8;
            }
            const Declared& one = declared[random() % declared.size()];
            const bool expected = is_taken(layout, 8, one.words);
            ++(expected ? taken : refused);
            if (is_accepted(view_of(layout, DType::Float64), one.declaration) != expected)
                FAIL_CHECK(to_text(one.declaration), " shape ", to_text(as_span(layout.shape)), " strides ",
                           to_text(as_span(layout.strides)), " suboffsets ", to_text(as_span(layout.suboffsets)),
                           expected ? " is refused" : " is taken");
        }
        CHECK(taken > 1000);
        CHECK(refused > 1000);
    }
}

TEST_CASE("the first rule that is broken is the one named") {
    const View wrong = view_of({{2, 3}, {16, 8}, {0, -1}}, DType::Float32, true);
    const View rows = view_of({{2, 3}, {16, 4}, {}});
    const View pointers = view_of({{2, 3}, {8, 4}, {4, -1}});
    CHECK(refusal<TypeError>(View(), "int[:]") == "view 'int[:]': the view is not set; it stands for no memory");
    CHECK(refusal<ValueError>(wrong, "int[::1]") == "view 'int[::1]': the memory is read-only; declare the element const");
    CHECK(refusal<ValueError>(wrong, "const int[::1]") ==
          "view 'const int[::1]': wrong number of axes: declared are 1, the buffer has 2 (shape [2, 3])");
    CHECK(refusal<ValueError>(wrong, "const int[:, ::1]") ==
          "view 'const int[:, ::1]': the elements of the buffer are float32, not int32");
    // Axis by axis: of the first its access, though the stride of the second is wrong as well.
    CHECK(refusal<ValueError>(wrong, "const float[:, ::1]") ==
          "view 'const float[:, ::1]': axis 0 is indirect in the buffer (suboffset 0), and declared direct");
    CHECK(refusal<ValueError>(wrong, "const float[::indirect, ::1]") ==
          "view 'const float[::indirect, ::1]': axis 1 is not contiguous: its stride is 8, not 4");
    CHECK(refusal<ValueError>(wrong, "const float[::indirect_contiguous, :]") ==
          "view 'const float[::indirect_contiguous, :]': axis 0 is no contiguous list of pointers: its stride is 16, not 8");
    CHECK(refusal<ValueError>(rows, "int[::indirect, :]") ==
          "view 'int[::indirect, :]': axis 0 is direct in the buffer, and declared indirect");
    CHECK(refusal<ValueError>(rows, "int[:, ::1]") ==
          "view 'int[:, ::1]': the buffer is not C contiguous: the stride of axis 0 is 16, not 12");
    CHECK(refusal<ValueError>(rows.transpose(), "int[::1, :]") ==
          "view 'int[::1, :]': the buffer is not Fortran contiguous: the stride of axis 1 is 16, not 12");
    CHECK(refusal<ValueError>(view_of({{}, {}, {}}), "int[:]") ==
          "view 'int[:]': wrong number of axes: declared are 1, the buffer has 0 (shape [])");
    CHECK(refusal<ValueError>(pointers, "int[:, :]") ==
          "view 'int[:, :]': axis 0 is indirect in the buffer (suboffset 4), and declared direct");
    Declaration by_hand = parse_declaration("int[:, :]");
    by_hand.axes = {AxisSpec::Unit, AxisSpec::Unit};
    CHECK(error_of<ValueError>([&] { require_declared(rows, by_hand); }).find("both C and Fortran") != std::string::npos);
}

TEST_CASE("contiguous speaks of one axis, ::1 of the whole array") {
    const View dense = view_of({{4, 3}, {12, 4}, {}});
    const View every_second_row = dense[slice(none, none, 2)];
    CHECK(refusal<ValueError>(every_second_row, "int[:, ::view.contiguous]") == "no error");
    CHECK(refusal<ValueError>(every_second_row, "int[:, ::1]") ==
          "view 'int[:, ::1]': the buffer is not C contiguous: the stride of axis 0 is 24, not 12");
    CHECK(refusal<ValueError>(dense.transpose(), "int[::1, :]") == "no error");
    CHECK(refusal<ValueError>(dense.transpose(), "int[::contiguous, :]") == "no error");
    // Padded rows are no block, whether the first axis is called generic or not.
    CHECK(refusal<ValueError>(view_of({{4, 3}, {16, 4}, {}}), "int[::generic, ::1]") ==
          "view 'int[::generic, ::1]': the buffer is not C contiguous: the stride of axis 0 is 16, not 12");
    CHECK(refusal<ValueError>(view_of({{4, 3}, {16, 4}, {0, -1}}), "int[::generic, ::1]") == "no error");
}

TEST_CASE("buffers without elements are held to rank and element type alone") {
    const View empty = view_of({{2, 0}, {-7, 3}, {-1, 5}});
    for (const Declared& one : all_declared("int", 2)) CHECK(is_accepted(empty, one.declaration));
    CHECK(refusal<ValueError>(empty, "int[:]") != "no error");
    CHECK(refusal<ValueError>(empty, "float[:, :]") != "no error");
    CHECK(refusal<ValueError>(empty.as_readonly(), "int[:, :]") != "no error");
}

TEST_CASE("element types agree by kind and size, and a bool is an unsigned char as well") {
    for (std::size_t have = 0; have < kDTypeCount; ++have)
        for (std::size_t want = 0; want < kDTypeCount; ++want) {
            const auto buffer = static_cast<DType>(have), declared = static_cast<DType>(want);
            const bool same = have == want || (buffer == DType::Bool && declared == DType::UInt8);
            const View source = view_of({{3}, {item_bytes(buffer)}, {}}, buffer);
            const Declaration declaration = parse_declaration(std::string(name_of(declared)) + "[::1]");
            CHECK_MESSAGE(is_accepted(source, declaration) == same, name_of(buffer), " as ", name_of(declared));
            if (same) CHECK(view(source, declaration).dtype() == declared);
        }
    CHECK(refusal<ValueError>(view_of({{3}, {8}, {}}, DType::Int64), "long[:]") == "no error");
    CHECK(refusal<ValueError>(view_of({{3}, {8}, {}}, DType::Int64), "long long[:]") == "no error");
}

TEST_CASE("elements in the byte order of another machine are refused, but for those of one byte") {
    const View rows = view_of({{2, 3}, {16, 4}, {}});
    CHECK(refusal<ValueError>(rows.as_byte_swapped(), "int[:, ::1]") == "view 'int[:, ::1]': the bytes of the elements are in "
          "the order of another machine; copy them to a new array first");
    CHECK(refusal<ValueError>(rows.as_byte_swapped().as_byte_swapped(), "int[:, :]") == "no error");
    CHECK(refusal<ValueError>(view_of({{2}, {1}, {}}, DType::Int8).as_byte_swapped(), "char[:]") == "no error");
}

TEST_CASE("read-only memory is for const declarations, which take the writable as well and show it read-only") {
    const auto owner = std::make_shared<int>(0);
    const View writable(memory, DType::Int32, {{2}, {4}, {}}, false, owner);
    const Declaration plain = parse_declaration("int[:]"), constant = parse_declaration("const int[:]");
    CHECK_FALSE(view(writable, plain).readonly());
    CHECK(view(writable, constant).readonly());
    CHECK(view(writable.as_readonly(), constant).readonly());
    CHECK(view(writable, constant).owner() == owner);
    CHECK(view(writable, constant).data() == memory);
    CHECK(view(writable, constant).layout() == writable.layout());
    CHECK_THROWS_AS(view(writable.as_readonly(), plain), ValueError);
    CHECK_THROWS_AS(view(writable, constant).set<int>(1, 0), ValueError);
}

TEST_CASE("a buffer becomes a view with its owner") {
    Buffer buffer({2, 3});
    const auto owner = std::make_shared<int>(0);
    const View plain = view(buffer.description, DType::Int32, parse_declaration("int[:, ::1]"), owner);
    CHECK(plain.data() == memory);
    CHECK(plain.layout() == Layout{{2, 3}, {12, 4}, {}});
    CHECK(plain.owner() == owner);
    CHECK_FALSE(plain.readonly());
    CHECK(view(buffer.description, DType::Int32, parse_declaration("const int[:, :]")).readonly());
}

TEST_CASE("missing strides are those of C order, and missing suboffsets direct axes") {
    Buffer buffer({2, 3});
    const auto check = [&](const std::string& declaration, const std::string& why) {
        CHECK(error_of<ValueError>([&] { (void)view(buffer.description, DType::Int32, parse_declaration(declaration)); }) ==
              (why.empty() ? "no error" : "view '" + declaration + "': " + why));
    };
    buffer.description.suboffsets = buffer.suboffsets.data();
    check("int[:, ::1]", "");
    check("int[::generic, ::generic]", "");
    check("int[::indirect, :]", "axis 0 is direct in the buffer, and declared indirect");
    CHECK(view(buffer.description, DType::Int32, parse_declaration("int[:, :]")).suboffsets().empty());

    buffer.description.strides = nullptr;
    check("int[:, :]", "the buffer has suboffsets but no strides");
    buffer.description.suboffsets = nullptr;
    for (const char* fine : {"int[:, :]", "int[:, ::1]", "int[:, ::contiguous]", "int[::generic, ::generic]"}) check(fine, "");
    CHECK(view(buffer.description, DType::Int32, parse_declaration("int[:, :]")).layout() == Layout{{2, 3}, {12, 4}, {}});
    check("int[::indirect, :]", "a buffer without strides is C-contiguous, and not indirect in axis 0");
    check("int[:, ::indirect_contiguous]", "a buffer without strides is C-contiguous, and not indirect in axis 1");
    check("int[::1, :]", "a buffer without strides is C-contiguous, and not contiguous in axis 0");
    check("int[::contiguous, :]", "a buffer without strides is C-contiguous, and not contiguous in axis 0");
    buffer.shape = {1, 3};
    check("int[::1, :]", "");
    buffer.shape = {0, 3};
    for (const Declared& one : all_declared("int", 2)) check(to_text(one.declaration), "");
}

TEST_CASE("a buffer's rank, element, item size and constness are checked in that order") {
    Buffer buffer({2, 3});
    BufferDescription& d = buffer.description;
    const auto error = [&](const std::string& declaration, DType dtype = DType::Int32) {
        return error_of<ValueError>([&] { (void)view(d, dtype, parse_declaration(declaration)); });
    };
    d.readonly = true;
    d.itemsize = 2;
    CHECK(error_of<BufferError>([&] { (void)view(d, DType::Float32, parse_declaration("int[:]")); }) ==
          "view 'int[:]': the buffer is read-only; declare the element const");
    CHECK(error("const int[:]", DType::Float32) ==
          "view 'const int[:]': wrong number of axes: declared are 1, the buffer has 2 (shape [2, 3])");
    CHECK(error("const int[::indirect, :]", DType::Float32) ==
          "view 'const int[::indirect, :]': the elements of the buffer are float32 (format 'i'), not int32");
    CHECK(error("const int[::indirect, :]") == "view 'const int[::indirect, :]': item size of the buffer (2 bytes) does not "
                                               "match the size of 'int' (4 bytes)");
    d.itemsize = 4;
    CHECK(error("const int[::indirect, :]") ==
          "view 'const int[::indirect, :]': axis 0 is direct in the buffer, and declared indirect");
    for (const int rank : {-1, 65}) {
        d.ndim = rank;
        CHECK(error("const int[:]").find("the buffer has " + std::to_string(rank) + " axes") != std::string::npos);
    }
    d.ndim = 2;
    d.itemsize = 0;
    CHECK(error("const int[:, :]") == "view 'const int[:, :]': item size of the buffer is 0");
    d.itemsize = 4;
    d.pointer = nullptr;
    CHECK(error("const int[:, :]") == "view: null pointer for shape [2, 3]");
}

TEST_CASE("a buffer without a shape is one row of its bytes") {
    BufferDescription plain;
    plain.pointer = memory;
    plain.len = 7;
    CHECK(view(plain, DType::UInt8, parse_declaration("unsigned char[::1]")).layout() == Layout{{7}, {1}, {}});
    plain.ndim = 0;
    CHECK_THROWS_AS((void)view(plain, DType::UInt8, parse_declaration("unsigned char[::1]")), ValueError);
    plain.ndim = 2;
    CHECK_THROWS_AS((void)view(plain, DType::UInt8, parse_declaration("unsigned char[:, ::1]")), ValueError);
}

TEST_CASE("a layout alone is held to rank and axes, whatever its elements are") {
    const Layout rows{{2, 3}, {36, 12}, {}}, columns{{2, 3}, {12, 24}, {}};
    const auto takes = [](const Layout& layout, const char* declaration) {
        try {
            require_declared(layout, 12, parse_declaration(declaration));
            return true;
        } catch (const ValueError&) {
            return false;
        }
    };
    CHECK(takes(rows, "uint8[:, ::1]"));
    CHECK(!takes(columns, "uint8[:, ::1]"));
    CHECK(takes(columns, "uint8[::1, :]"));
    CHECK(takes(columns, "uint8[:, :]"));
    CHECK(!takes(rows, "uint8[:]"));
    CHECK(!takes(rows, "uint8[::indirect, :]"));
}
