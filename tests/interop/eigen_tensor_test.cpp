#include "stridejit/interop/eigen_tensor.h"

#include <doctest/doctest.h>

#include "tests/errors/error_case.h"
#include "tests/support/arrays.h"

using namespace stridejit;
using namespace stridejit::testing;

namespace {

using Columns = Eigen::Tensor<float, 3>;
using Rows = Eigen::Tensor<float, 3, Eigen::RowMajor>;

template <class Tensor>
void check_same(const View& v, const Tensor& tensor) {
    REQUIRE(v.rank() == 3);
    for_each_index(v.shape(), [&](const Dims& i) {
        CHECK(reinterpret_cast<const float*>(address_of(v, i)) == &tensor(i[0], i[1], i[2]));
    });
}

}  // namespace

TEST_CASE("tensors of Eigen are views of their memory, in either order") {
    Columns columns(2, 3, 4);
    Rows rows(2, 3, 4);
    columns.setRandom();
    check_same(view(columns), columns);
    check_same(view(rows), rows);
    CHECK(view(columns).is_f_contig());
    CHECK(view(rows).is_c_contig());
    CHECK_FALSE(view(rows).readonly());
    const Columns& constant = columns;
    CHECK(view(constant).readonly());
    Eigen::TensorMap<Columns> map(columns.data(), 4, 3, 2);
    check_same(view(map), map);
    CHECK(view(Eigen::TensorMap<const Columns>(columns.data(), 4, 3, 2)).readonly());
    Eigen::TensorFixedSize<double, Eigen::Sizes<2, 2>> fixed;
    CHECK(view(fixed).data() == reinterpret_cast<char*>(fixed.data()));
    CHECK(view(fixed).nbytes() == 32);
    Eigen::Tensor<int, 0> number;
    number() = 5;
    CHECK(view(number).item<int>() == 5);
}

TEST_CASE("views that are contiguous are tensors of Eigen, both ways without a copy") {
    for (const Array& array : all_layouts({2, 3, 4}, DType::Float32, Use::Output)) {
        CAPTURE(array.name);
        const View& v = array.view;
        const bool aligned = reinterpret_cast<std::uintptr_t>(v.data()) % 4 == 0;
        if (v.is_c_contig() && aligned) {
            check_same(v, as_eigen_tensor<Rows>(v));
            CHECK(view(as_eigen_tensor<Rows>(v)).layout() == v.layout());
        } else {
            CHECK_THROWS_AS((void)as_eigen_tensor<Rows>(v), ValueError);
            const View copy = v.copy().as_readonly();
            check_same(copy, as_eigen_tensor<const Rows>(copy));
        }
        if (v.is_f_contig() && aligned) check_same(v, as_eigen_tensor<Columns>(v));
        else CHECK_THROWS_AS((void)as_eigen_tensor<Columns>(v), ValueError);
    }
    CHECK(as_eigen_tensor<Rows>(empty({2, 0, 4}, DType::Float32)).size() == 0);
}

TEST_CASE("errors of making a tensor of Eigen of a view") {
    alignas(8) static char bytes[64] = {};
    const View v = empty({2, 3, 4}, DType::Float32);
    check_errors({
        {"not set", "TypeError", "as_eigen_tensor: the view is not set; it stands for no memory",
         [] { (void)as_eigen_tensor<Rows>(View()); }},
        {"another dtype", "TypeError", "as_eigen_tensor: the elements are float64, those of the tensor float32",
         [] { (void)as_eigen_tensor<Rows>(empty({1, 1, 1}, DType::Float64)); }},
        {"another rank", "ValueError", "as_eigen_tensor: the view has rank 2, the tensor 3",
         [&] { (void)as_eigen_tensor<Rows>(v[0]); }},
        {"read-only", "ValueError", "as_eigen_tensor: the view is read-only; ask for a const tensor",
         [&] { (void)as_eigen_tensor<Rows>(v.as_readonly()); }},
        {"swapped", "ValueError", "as_eigen_tensor: the bytes of the elements are in the order of another machine; copy() them",
         [&] { (void)as_eigen_tensor<Rows>(v.as_byte_swapped()); }},
        {"Fortran order", "ValueError", "as_eigen_tensor: the view is not contiguous in C order; copy() it",
         [&] { (void)as_eigen_tensor<Rows>(v.T()); }},
        {"C order", "ValueError", "as_eigen_tensor: the view is not contiguous in Fortran order; copy_fortran() it",
         [&] { (void)as_eigen_tensor<Columns>(v); }},
        {"not aligned", "ValueError", "as_eigen_tensor: the first element does not lie at a multiple of 4 bytes; copy() the view",
         [] { (void)as_eigen_tensor<Rows>(View(bytes + 1, DType::Float32, {{1, 1, 2}, {8, 8, 4}, {}})); }},
    });
}
