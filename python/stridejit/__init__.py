"""StrideJIT: loops over strided arrays, compiled while the program runs.

    import stridejit as sj
    sj.sum(array, axis=0)                  # anything that shows a buffer, DLPack or __array_interface__
    sj.evaluate("a*b + c", out=out)        # numexpr's call, any strides
    v = sj.view(obj, "const double[:, ::1]")
    numpy.asarray(v)                       # the same memory

docs/python.md is the page to start from.
"""

from __future__ import annotations

import builtins as _builtins

from . import _core
from ._core import (
    AxisError,
    Lazy,
    View,
    array,
    asfortranarray,
    ascontiguousarray,
    copyto,
    evaluate,
    from_dlpack,
    get_num_threads,
    lazy,
    permute_dims,
    re_evaluate,
    set_num_threads,
    validate,
    view,
)
from ._config import config
from ._explain import Explanation, explain
from . import _ufuncs as _ufuncs
from ._several import Reduction, compute_all, frexp, mean_var, minmax, modf
from ._vectorize import vectorize

__version__ = "0.1.0"

# Every function of the catalogue, under its name there.
globals().update(_core.functions)

__all__ = _builtins.sorted(
    [name for name in globals() if not name.startswith("_") and name not in ("annotations",)]
)

# What isinstance(v, Sequence) and `match v: case [a, b]` ask for.
from collections.abc import Sequence as _Sequence

_Sequence.register(View)
