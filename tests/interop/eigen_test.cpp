#include "stridejit/interop/eigen.h"

#include <doctest/doctest.h>

#include "tests/errors/error_case.h"
#include "tests/support/arrays.h"
#include "tests/support/indirect.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

Dims dims(std::span<const std::int64_t> numbers) { return Dims(numbers.begin(), numbers.end()); }

/// `v` is the memory of `dense`, element for element.
template <class Dense>
void check_same(const View& v, const Dense& dense) {
    using T = typename Dense::Scalar;
    REQUIRE(v.rank() == (Dense::IsVectorAtCompileTime ? 1 : 2));
    CHECK(v.dtype() == dtype_of<T>());
    CHECK(v.size() == dense.size());
    for (Eigen::Index i = 0; i < dense.rows(); ++i)
        for (Eigen::Index j = 0; j < dense.cols(); ++j) {
            const char* const at = Dense::IsVectorAtCompileTime ? address_of(v, {i + j}) : address_of(v, {i, j});
            CHECK(static_cast<const void*>(at) == &dense.coeffRef(i, j));
        }
}

using RowMajor = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

}  // namespace

TEST_CASE("matrices and arrays of Eigen are views of their memory, in either order, of fixed size or not") {
    Eigen::MatrixXd dynamic = Eigen::MatrixXd::Random(3, 5);
    RowMajor rows = RowMajor::Random(4, 3);
    Eigen::Matrix3f fixed = Eigen::Matrix3f::Random();
    Eigen::Array<int, 2, 7> array = Eigen::Array<int, 2, 7>::Random();
    Eigen::VectorXd vector = Eigen::VectorXd::Random(6);
    Eigen::RowVector4i row = Eigen::RowVector4i::Random();
    Eigen::Array<bool, Eigen::Dynamic, 1> flags(3);
    check_same(view(dynamic), dynamic);
    check_same(view(rows), rows);
    check_same(view(fixed), fixed);
    check_same(view(array), array);
    check_same(view(vector), vector);
    check_same(view(row), row);
    check_same(view(flags), flags);
    CHECK(dims(view(dynamic).strides()) == Dims{8, 24});
    CHECK(dims(view(rows).strides()) == Dims{12, 4});
    CHECK(view(dynamic).is_f_contig());
    CHECK(view(rows).is_c_contig());
    CHECK_FALSE(view(dynamic).readonly());
    view(dynamic).set(7.5, 2, 1);
    CHECK(dynamic(2, 1) == 7.5);
    const Eigen::MatrixXd& constant = dynamic;
    CHECK(view(constant).readonly());
    check_same(view(constant), dynamic);
    Eigen::MatrixXd none(0, 3);
    CHECK(dims(view(none).shape()) == Dims{0, 3});
}

TEST_CASE("maps, refs and blocks keep their strides") {
    double numbers[60];
    for (int i = 0; i < 60; ++i) numbers[i] = i;
    using Steps = Eigen::Stride<Eigen::Dynamic, Eigen::Dynamic>;
    Eigen::Map<Eigen::MatrixXd, Eigen::Unaligned, Steps> map(numbers, 3, 4, Steps(12, 2));
    check_same(view(map), map);
    CHECK(dims(view(map).strides()) == Dims{16, 96});
    check_same(view(map.block(1, 1, 2, 2)), map.block(1, 1, 2, 2));
    check_same(view(map.row(1)), map.row(1));
    check_same(view(map.col(2)), map.col(2));
    Eigen::Map<const Eigen::Matrix<double, 4, 3, Eigen::RowMajor>, 0, Eigen::OuterStride<>> constant(numbers, Eigen::OuterStride<>(5));
    CHECK(view(constant).readonly());
    CHECK(dims(view(constant).strides()) == Dims{40, 8});
    CHECK(view(constant).data() == reinterpret_cast<char*>(numbers));
    Eigen::Map<Eigen::VectorXd, 0, Eigen::InnerStride<>> every_third(numbers, 10, Eigen::InnerStride<>(3));
    check_same(view(every_third), every_third);
    Eigen::MatrixXd matrix = Eigen::MatrixXd::Random(6, 6);
    Eigen::Ref<Eigen::MatrixXd> ref = matrix.topLeftCorner(3, 4);
    check_same(view(ref), ref);
    CHECK_FALSE(view(ref).readonly());
    Eigen::Ref<const Eigen::MatrixXd> reading = matrix.bottomRows(2);
    CHECK(view(reading).readonly());
    CHECK(view(reading).data() == reinterpret_cast<const char*>(&matrix(4, 0)));
    auto turned = matrix.transpose();
    check_same(view(turned), turned);
    // What the engine computes with such views is what Eigen would.
    CHECK(view(map).T().copy().get<double>(1, 2) == map(2, 1));
}

TEST_CASE("views are matrices of Eigen where Eigen can walk them, in every layout of theirs") {
    for (const Array& array : all_layouts({3, 5}, DType::Float64)) {
        CAPTURE(array.name);
        const View v = array.view.as_readonly();
        bool walks = reinterpret_cast<std::uintptr_t>(v.data()) % 8 == 0;
        for (const std::int64_t stride : v.strides()) walks = walks && stride >= 0 && stride % 8 == 0;
        if (!walks) {
            CHECK_THROWS_AS((void)as_eigen<const Eigen::MatrixXd>(v), ValueError);
            continue;
        }
        check_same(v, as_eigen<const Eigen::MatrixXd>(v));
        check_same(v, as_eigen<const Eigen::Array<double, 3, 5>>(v));
        check_same(v, as_eigen<const Eigen::Matrix<double, Eigen::Dynamic, 5, Eigen::RowMajor>>(v));
        check_same(v.T(), as_eigen<const Eigen::MatrixXd>(v.T()));
        check_same(v[1], as_eigen<const Eigen::VectorXd>(v[1]));
        check_same(v(ellipsis, 2), as_eigen<const Eigen::Matrix<double, 1, 3>>(v(ellipsis, 2)));
    }
    const View out = empty({2, 2}, DType::Int32);
    as_eigen<Eigen::Matrix2i>(out) << 1, 2, 3, 4;
    CHECK(out.get<int>(1, 0) == 3);
    CHECK(as_eigen<Eigen::MatrixXi>(empty({0, 4}, DType::Int32)).cols() == 4);
    // Strides of axes that nobody walks may be anything.
    CHECK(as_eigen<Eigen::MatrixXi>(View(out.data(), DType::Int32, {{1, 2}, {-7, 4}, {}}))(0, 1) == 2);
    CHECK(as_eigen<const Eigen::MatrixXi>(out[0].broadcast_to({3, 2}))(2, 1) == 2);
}

TEST_CASE("errors of making a matrix of Eigen of a view") {
    alignas(8) static char bytes[256] = {};
    const View v = empty({3, 4}, DType::Float64);
    const bool indirect[] = {true, false};
    const View behind = indirect_copy(random_array({3, 4}, DType::Float64), indirect, 2);
    using Matrix = Eigen::MatrixXd;
    check_errors({
        {"not set", "TypeError", "as_eigen: the view is not set; it stands for no memory", [] { (void)as_eigen<Matrix>(View()); }},
        {"another dtype", "TypeError", "as_eigen: the elements are float64, those of the matrix float32",
         [&] { (void)as_eigen<Eigen::MatrixXf>(v); }},
        {"rank of a matrix", "ValueError", "as_eigen: the view has rank 1, a matrix 2", [&] { (void)as_eigen<Matrix>(v[0]); }},
        {"rank of a vector", "ValueError", "as_eigen: the view has rank 2, a vector has 1",
         [&] { (void)as_eigen<Eigen::VectorXd>(v); }},
        {"read-only", "ValueError", "as_eigen: the view is read-only; ask for a const matrix",
         [&] { (void)as_eigen<Matrix>(v.as_readonly()); }},
        {"behind pointers", "ValueError", "as_eigen: the elements lie behind pointers; copy() them",
         [&] { (void)as_eigen<Matrix>(behind); }},
        {"swapped", "ValueError", "as_eigen: the bytes of the elements are in the order of another machine; copy() them",
         [&] { (void)as_eigen<Matrix>(v.as_byte_swapped()); }},
        {"a fixed extent", "ValueError", "as_eigen: axis 1 has extent 4, that of the matrix is fixed at 3",
         [&] { (void)as_eigen<Eigen::Matrix3d>(v); }},
        {"a fixed vector", "ValueError", "as_eigen: axis 0 has extent 4, that of the matrix is fixed at 2",
         [&] { (void)as_eigen<Eigen::RowVector2d>(v[0]); }},
        {"negative strides", "ValueError", "as_eigen: the stride of axis 1 is negative (-8 bytes); copy() the view",
         [&] { (void)as_eigen<Matrix>(v(ellipsis, slice(none, none, -1))); }},
        {"strides between elements", "ValueError",
         "as_eigen: the stride of axis 0 is 12 bytes, no multiple of the 8 of an element; copy() the view",
         [] { (void)as_eigen<Eigen::VectorXd>(View(bytes, DType::Float64, {{3}, {12}, {}})); }},
        {"not aligned", "ValueError", "as_eigen: the first element does not lie at a multiple of 8 bytes; copy() the view",
         [] { (void)as_eigen<Eigen::VectorXd>(View(bytes + 4, DType::Float64, {{3}, {8}, {}})); }},
    });
}
