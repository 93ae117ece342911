#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "stridejit/ir/axis_spec.h"
#include "stridejit/ir/error.h"

using namespace stridejit;

namespace {

using Words = std::vector<std::string>;

const Words kWords = {"", "1", "generic", "strided", "indirect", "contiguous", "indirect_contiguous"};

/// "int[:, ::1]" for {"", "1"}.
std::string declaration_of(const Words& words) {
    std::string out = "int[";
    for (std::size_t axis = 0; axis < words.size(); ++axis)
        out += (axis ? ", " : "") + (words[axis].empty() ? ":" : "::" + words[axis]);
    return out + "]";
}

/// Every list of `rank` of these words.
std::vector<Words> all_lists(std::size_t rank, const Words& words) {
    std::vector<Words> lists = {{}};
    for (std::size_t axis = 0; axis < rank; ++axis) {
        std::vector<Words> longer;
        for (const Words& list : lists)
            for (const std::string& word : words) {
                longer.push_back(list);
                longer.back().push_back(word);
            }
        lists = std::move(longer);
    }
    return lists;
}

/// The rules of axis specifications, one after the other, each by itself: for every pair of axes what it forbids.
bool is_allowed(const Words& words) {
    const std::size_t n = words.size();
    const auto is_pointer = [&](std::size_t a) { return words[a] == "indirect" || words[a] == "indirect_contiguous"; };
    std::size_t behind_pointers = 0;
    for (std::size_t a = 0; a < n; ++a)
        if (is_pointer(a)) behind_pointers = a + 1;
    for (std::size_t a = 0; a < n; ++a) {
        const bool fortran = words[a] == "1" && a != n - 1;
        if (fortran && a != 0 && !is_pointer(a - 1)) return false;
        if (words[a] == "contiguous" && a != n - 1 && a != behind_pointers) return false;
        for (std::size_t b = a + 1; b < n; ++b) {
            if (words[a] == "1" && words[b] == "1") return false;
            if (fortran && (is_pointer(b) || words[b] == "generic")) return false;
            const bool packed_a = words[a] == "1" || words[a] == "contiguous";
            const bool packed_b = words[b] == "1" || words[b] == "contiguous";
            if (packed_a && packed_b) return false;
            if (packed_a && words[b] == "indirect_contiguous") return false;
        }
    }
    return true;
}

template <class Error>
std::string error_of(const std::string& declaration) {
    try {
        (void)parse_declaration(declaration);
    } catch (const Error& error) {
        return error.what();
    } catch (const std::exception& error) {
        return std::string("another class: ") + error.what();
    }
    return "no error";
}

bool is_accepted(const std::string& declaration) { return error_of<ValueError>(declaration) == "no error"; }

}  // namespace

TEST_CASE("every list of axes up to rank 4 is taken or refused as the rules say") {
    for (std::size_t rank = 1; rank <= 4; ++rank)
        for (const Words& words : all_lists(rank, kWords))
            CHECK_MESSAGE(is_accepted(declaration_of(words)) == is_allowed(words), declaration_of(words));
}

TEST_CASE("the requirements page's examples get its verdicts") {
    CHECK(is_accepted("int[:, ::view.contiguous]"));
    CHECK(is_accepted("int[::view.indirect_contiguous, ::1]"));
    CHECK(is_accepted("int[::view.generic, :]"));
    CHECK(is_accepted("int[::view.indirect, ::1, :]"));
    CHECK(is_accepted("int[::view.indirect, :, ::1]"));
    CHECK(is_accepted("int[::view.indirect_contiguous, ::1, :]"));
    CHECK_FALSE(is_accepted("int[::view.contiguous, ::view.indirect, :]"));
    CHECK_FALSE(is_accepted("int[::1, ::view.indirect, :]"));
}

TEST_CASE("a declaration reads as its element, its constness and its axes") {
    const Declaration d = parse_declaration("  const   unsigned  int [ ::1 ,:, : : ]\n");
    CHECK(d.element == "unsigned int");
    CHECK(d.dtype == DType::UInt32);
    CHECK(d.is_const);
    CHECK(d.axes == SmallVector<AxisSpec, 8>{AxisSpec::Unit, AxisSpec::Strided, AxisSpec::Strided});
    CHECK(to_text(d) == "const unsigned int[::1, :, :]");
    CHECK_FALSE(parse_declaration("double[:]").is_const);
    CHECK(parse_declaration("int[::a.b.indirect, ::strided]").axes ==
          SmallVector<AxisSpec, 8>{AxisSpec::Indirect, AxisSpec::Strided});
}

TEST_CASE("every valid declaration is the same after a round trip through its text") {
    for (const std::string element : {"double", "const np.float32_t", "unsigned long long", "const bool"})
        for (std::size_t rank = 1; rank <= 3; ++rank)
            for (const Words& words : all_lists(rank, kWords)) {
                if (!is_allowed(words)) continue;
                const Declaration once = parse_declaration(element + declaration_of(words).substr(3));
                CHECK(parse_declaration(to_text(once)) == once);
                CHECK(to_text(parse_declaration(to_text(once))) == to_text(once));
            }
}

TEST_CASE("elements are C types of this machine, fixed widths and dtypes") {
    const auto dtype = [](const std::string& element) { return parse_declaration(element + "[:]").dtype; };
    const auto check = [&]<class T>(TypeTag<T>, std::initializer_list<const char*> names) {
        for (const char* name : names) CHECK_MESSAGE(dtype(name) == dtype_of<T>(), name);
    };
    check(TypeTag<char>{}, {"char"});
    check(TypeTag<signed char>{}, {"signed char", "char signed", "int8_t", "np.int8_t", "numpy.int8", "int8"});
    check(TypeTag<unsigned char>{}, {"unsigned char", "uint8_t", "np.uint8"});
    check(TypeTag<short>{}, {"short", "short int", "signed short int", "int16_t"});
    check(TypeTag<unsigned short>{}, {"unsigned short", "unsigned short int", "short unsigned", "uint16_t"});
    check(TypeTag<int>{}, {"int", "signed", "signed int", "cython.int"});
    check(TypeTag<unsigned>{}, {"unsigned", "unsigned int", "int unsigned"});
    check(TypeTag<long>{}, {"long", "long int", "signed long", "long signed int", "cython.long"});
    check(TypeTag<unsigned long>{}, {"unsigned long", "long unsigned int"});
    check(TypeTag<long long>{}, {"long long", "long long int", "signed long long", "long signed long", "cython.longlong"});
    check(TypeTag<unsigned long long>{}, {"unsigned long long", "unsigned long long int"});
    check(TypeTag<std::size_t>{}, {"size_t", "cython.size_t"});
    check(TypeTag<std::ptrdiff_t>{}, {"Py_ssize_t", "ssize_t", "ptrdiff_t"});
    check(TypeTag<float>{}, {"float", "float32_t", "np.float32_t", "cnp.float32_t", "float32", "cython.float"});
    check(TypeTag<double>{}, {"double", "float64_t", "numpy.float64_t", "float64", "cython.double"});
    check(TypeTag<bool>{}, {"bint", "bool", "np.bool"});
    for (std::size_t i = 0; i < kDTypeCount; ++i) {
        const auto expected = static_cast<DType>(i);
        CHECK(dtype(std::string(name_of(expected))) == expected);
        CHECK(dtype("np." + std::string(name_of(expected))) == expected);
    }
    for (const char* name : {"flot", "object", "long double", "short long", "long long long", "unsigned signed int",
                             "unsigned double", "char int", "char char", "int int", "short short", "long char",
                             "np.int", "np.float", "np.long", "np.int_", "other.int", "int8_", "_t", "bool_t", "const",
                             "const int", "int*", "int *", "void"})
        CHECK_MESSAGE(error_of<TypeError>("const " + std::string(name) + "[:]") ==
                          "declaration 'const " + std::string(name) + "[:]': '" + name + "' is no element type that is known",
                      name);
}

TEST_CASE("what cannot be read, and what breaks a rule, is refused in words that name the axis") {
    const auto check = [](const std::string& declaration, const std::string& why) {
        CHECK(error_of<ValueError>(declaration) == "declaration '" + declaration + "': " + why);
    };
    const std::string brackets = "write an element type and its axes in brackets: 'double[:, ::1]'";
    for (const char* bad : {"", " ", "double", "double[", "double]", "double[:", "double:]", "double[:] x", "double[:]]x"})
        check(bad, brackets);
    check("double[:][:]", "one pair of brackets holds the axes");
    check("double[[:]", "one pair of brackets holds the axes");
    check("[:]", "the element type is missing");
    check("const [:]", "the element type is missing");
    check("double[]", "there is no axis; write one ':' for each");
    check("double[:, ]", "axis 1 is ''; an axis is written ':', '::1' or '::word'");
    check("double[:, 5]", "axis 1 is '5'; an axis is written ':', '::1' or '::word'");
    check("double[contiguous]", "axis 0 is 'contiguous'; an axis is written ':', '::1' or '::word'");
    check("double[:, 0:]", "axis 1: start must not be given, and is '0'");
    check("double[ x : : 1]", "axis 0: start must not be given, and is 'x'");
    check("double[:3]", "axis 0: only the step, behind the second colon, says something of an axis; the stop is '3'");
    check("double[:indirect:]",
          "axis 0: only the step, behind the second colon, says something of an axis; the stop is 'indirect'");
    const std::string steps = "step must be omitted, 1, or one of strided, contiguous, indirect, indirect_contiguous, generic";
    for (const char* step : {"2", "-1", "11", "1 1", "contig", "follow", "Contiguous", ".indirect", "view..indirect", "view.1",
                             "1.indirect", "view .indirect", ":1", "indirect.", "view.indirect.x"})
        check("double[:, ::" + std::string(step) + "]", "axis 1: " + steps + "; it is '" + step + "'");

    check("int[::1, ::1]", "axis 1: an array cannot be both C and Fortran contiguous; '::1' stands once");
    const std::string place =
        "the Fortran contiguous '::1' must be the first axis or follow an indirect one; the C contiguous one is the last axis";
    check("int[:, ::1, :]", "axis 1: " + place);
    check("int[::generic, ::1, :]", "axis 1: " + place);
    check("int[::1, ::indirect, :]", "axis 1: an indirect axis may not follow the Fortran contiguous '::1'");
    check("int[::1, :, ::generic]", "axis 2: an indirect axis may not follow the Fortran contiguous '::1'");
    check("int[::contiguous, ::1]", "axis 1: only one axis may be contiguous and direct");
    check("int[::contiguous, :, ::contiguous]", "axis 2: only one axis may be contiguous and direct");
    check("int[:, ::contiguous, :]", "axis 1: only axes 0 and 2 may be contiguous and direct");
    check("int[::contiguous, ::indirect, :, :]", "axis 0: only axes 2 and 3 may be contiguous and direct");
    check("int[::contiguous, ::indirect, :]", "axis 0: only axis 2 may be contiguous and direct");
    check("int[::contiguous, ::indirect]", "axis 0: only axis 1 may be contiguous and direct");
}

TEST_CASE("declarations have as many axes as views, and long ones do not flood the text of an error") {
    const auto of_rank = [](std::size_t rank) {
        std::string out = "int[:";
        for (std::size_t axis = 1; axis < rank; ++axis) out += ", :";
        return out + "]";
    };
    CHECK(parse_declaration(of_rank(8)).rank() == 8);
    CHECK(parse_declaration(of_rank(kMaxRank)).rank() == kMaxRank);
    CHECK(error_of<ValueError>(of_rank(65)) == "declaration '" + of_rank(65) + "': 65 axes; at most 64 are possible");
    CHECK(error_of<ValueError>(std::string(1000, 'x')).size() < 400);
    CHECK(error_of<ValueError>(of_rank(100000)).size() < 400);
}

TEST_CASE("the rules are known while compiling") {
    constexpr AxisSpec fine[] = {AxisSpec::Indirect, AxisSpec::Unit, AxisSpec::Strided};
    constexpr AxisSpec wrong[] = {AxisSpec::Unit, AxisSpec::Indirect, AxisSpec::Strided};
    static_assert(find_flaw(fine).rule == AxisRule::None);
    static_assert(find_flaw(wrong).rule == AxisRule::IndirectBehindUnit);
    static_assert(find_flaw(wrong).axis == 1);
    static_assert(block_begin(fine, [](std::size_t axis) { return axis == 0; }) == 1);
    static_assert(block_order(fine) == Order::Fortran);
}
