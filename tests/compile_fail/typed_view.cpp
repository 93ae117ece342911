// What must not compile, one case at a time: run.sh sets CASE.

#include <vector>

#include "stridejit/engine/typed_view.h"

using namespace stridejit;

#if CASE == 1  // error: FContiguous is the first axis or follows an indirect one
using Case = TypedView<int, 3, Generic, FContiguous>;
#endif
#if CASE == 2  // error: only one axis may be contiguous and direct
using Case = TypedView<int, 2, Contiguous, Contiguous>;
#endif
#if CASE == 3  // error: Contiguous is the last axis, or the first behind the last indirect one
using Case = TypedView<int, 3, Strided, Contiguous, Strided>;
#endif
#if CASE == 4  // error: Contiguous is the last axis, or the first behind the last indirect one
using Case = TypedView<int, 3, Contiguous, Indirect, Strided>;
#endif
#if CASE == 5  // error: give one tag for each axis
using Case = TypedView<int, 3, Strided, Strided>;
#endif
#if CASE == 6  // error: give one tag for each axis
using Case = TypedView<int, 1, Strided, Strided>;
#endif
#if CASE == 7  // error: stand in the last place only
using Case = TypedView<int, 2, CContiguous, Indirect>;
#endif
#if CASE == 8  // error: the block begins at the first axis, or behind one that may be indirect
using Case = TypedView<int, 3, Strided, CContiguous>;
#endif
#if CASE == 9  // error: axes are Strided, Contiguous, Indirect
using Case = TypedView<int, 1, int>;
#endif
#if CASE == 10  // error: a typed view has at least one axis
using Case = TypedView<int, 0>;
#endif
#if CASE == 11  // error: elements are bool
using Case = TypedView<int*, 1>;
#endif
#if CASE == 12  // error: more axes than views can have
using Case = TypedView<int, 65>;
#endif
#if CASE == 13  // error: stand in the last place only
using Case = TypedView<int, 2, CContiguous, FContiguous>;
#endif

#ifdef CASE
#if CASE >= 1 && CASE <= 13
Case make() { return Case(View()); }
#endif
#endif

void use() {
    int writable[3][4] = {};
    const int constant[3][4] = {};
    const std::vector<int> constants(3);
    TypedView<const int, 2> reader(writable), other(constant);
    TypedView<int, 2> writer(writable);
    reader = writer;
    (void)reader(0, 0);
    writer(0, 0) = 1;
    int cube[2][2][2] = {};
    (void)cube;
#if CASE == 20  // error: (read-only|const)
    reader(0, 0) = 1;
#endif
#if CASE == 21  // error: (read-only|const)
    reader[0][0] = 1;
#endif
#if CASE == 22  // error: (read-only|const)
    for (auto row : reader)
        for (auto& x : row) x = 1;
#endif
#if CASE == 23  // error: (read-only|const)
    reader.unchecked()(0, 0) = 1;
#endif
#if CASE == 24  // error: (conversion|match)
    TypedView<int, 2> from_const = reader;
#endif
#if CASE == 25  // error: (conversion|match)
    TypedView<int, 2> from_const(constant);
#endif
#if CASE == 26  // error: (conversion|match)
    TypedView<int, 1> from_const(constants);
#endif
#if CASE == 27  // error: (conversion|match)
    TypedView<int, 2> from_const(&constant[0][0], {3, 4});
#endif
#if CASE == 28  // error: (conversion|match)
    TypedView<int, 2> other_rank(cube);
#endif
#if CASE == 29  // error: (conversion|match)
    TypedView<double, 2> other_element = writer;
#endif
#if CASE == 30  // error: more indices than axes
    (void)writer(0, 0, 0);
#endif
#if CASE == 31  // error: an index is an integer
    (void)writer(0, 1.5);
#endif
#if CASE == 32  // error: an index can only have a single ellipsis
    (void)writer(ellipsis, ellipsis);
#endif
#if CASE == 33  // error: (transpose|constraints)
    (void)TypedView<int, 2, Indirect, Strided>().transpose();
#endif
#if CASE == 34  // error: (data|constraints)
    (void)TypedView<int, 2, Generic, Strided>().data();
#endif
#if CASE == 35  // error: (conversion|match)
    TypedView<const int, 1> dangling(std::vector<int>{1, 2, 3});
#endif
}
