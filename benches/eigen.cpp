#include <Eigen/Core>

#include "contenders.h"

namespace stridejit::contenders {
namespace {

template <class T>
using Array = Eigen::Map<const Eigen::Array<T, Eigen::Dynamic, 1>>;

Eigen::Index index(std::size_t n) { return static_cast<Eigen::Index>(n); }

}  // namespace

double eigen_sum_f64(const double* a, std::size_t n) { return Array<double>(a, index(n)).sum(); }
float eigen_sum_f32(const float* a, std::size_t n) { return Array<float>(a, index(n)).sum(); }

void eigen_multiply_add(double* out, const double* a, const double* b, const double* c, std::size_t n) {
    Eigen::Map<Eigen::ArrayXd>(out, index(n)) =
        Array<double>(a, index(n)) * Array<double>(b, index(n)) + Array<double>(c, index(n));
}

}  // namespace stridejit::contenders
