#include "tests/kernels/expected.h"

namespace stridejit::testing {

template <class T>
T cast_at(const View& view, const Dims& index) {
    return visit(view.dtype(), [&](auto tag) { return expected_cast<T>(at<typename decltype(tag)::type>(view, index)); });
}

#define STRIDEJIT_ROW(id, name, type, kind, letter, code) template type cast_at<type>(const View&, const Dims&);
STRIDEJIT_DTYPES(STRIDEJIT_ROW)
#undef STRIDEJIT_ROW
template long double cast_at<long double>(const View&, const Dims&);

}  // namespace stridejit::testing
