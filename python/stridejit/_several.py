"""Several results in one pass over memory, and reductions of a program's own."""

from __future__ import annotations

from operator import index

from . import _core


def compute_all(*values, out=None):
    """The values of lazy expressions as a tuple, in one pass over what they read where that changes no bit of any.

        x = stridejit.lazy(a)
        low, high, total = stridejit.compute_all(stridejit.min(x), stridejit.max(x), stridejit.sum(x))

    `out`: a tuple of as many arrays, whose memory is apart. Everything is read before anything is stored.
    """
    return _core._compute_all(values, out, "compute_all")


_MOST = 1024
_known = {}  # by function, rank of the array and arguments: what makes a call another one


def _pair(name, a, out, make, *arguments):
    """`make(a, *arguments)`: two lazy values of an array, or of what stands for it; reductions where there are arguments."""
    if isinstance(a, _core.Lazy):
        return _core._compute_all(make(a, *arguments), out, name)
    key = name, type(a), getattr(a, "ndim", None), *arguments
    known = _known.get(key)
    if known is None:
        make(_core.lazy(a), *arguments)  # says what is wrong with arguments
        if len(_known) >= _MOST:
            _known.clear()
        known = _known[key] = _core._Several(name, lambda x: make(x, *arguments), bool(arguments))
    return known(a, out)


def _axes(axis):
    """Of numbers, in what can be looked up."""
    if axis is None or type(axis) is int:
        return axis
    return tuple(map(index, axis)) if isinstance(axis, (tuple, list)) else index(axis)


def _minmax(x, axis, dtype, keepdims):
    options = {"axis": axis, "dtype": dtype, "keepdims": keepdims}
    return _core.functions["min"](x, **options), _core.functions["max"](x, **options)


def _mean_var(x, axis, dtype, keepdims, correction, mode):
    options = {"axis": axis, "dtype": dtype, "keepdims": keepdims, "mode": mode}
    return _core.functions["mean"](x, **options), _core.functions["var"](x, correction=correction, **options)


def _frexp(x):
    return _core.functions["frexp_mantissa"](x), _core.functions["frexp_exponent"](x)


def _modf(x):
    return _core.functions["modf_fraction"](x), _core.functions["modf_integer"](x)


def minmax(a, axis=None, *, dtype=None, out=None, keepdims=False):
    """(min(a), max(a)) in one pass."""
    return _pair("minmax", a, out, _minmax, _axes(axis), dtype, bool(keepdims))


def mean_var(a, axis=None, *, dtype=None, out=None, keepdims=False, correction=0, mode=None):
    """(mean(a), var(a)) in one pass and a look at the first elements; more in other modes of sums than "pairwise"."""
    return _pair("mean_var", a, out, _mean_var, _axes(axis), dtype, bool(keepdims), float(correction), mode)


def frexp(x, *, out=None):
    """(mantissa, exponent): x = mantissa * 2**exponent, the magnitude of the mantissa in [0.5, 1)."""
    return _pair("frexp", x, out, _frexp)


def modf(x, *, out=None):
    """(fraction, integer): what is behind the point and what is before it."""
    return _pair("modf", x, out, _modf)


class Reduction:
    """A reduction of a program's own: how two states become one, and the state of no element.

        hash = stridejit.Reduction("hash(h, x) = h*31 + x from 7")                  # one element after the other
        most = stridejit.Reduction("associative most(a, b) = maximum(a, b) from 0") # a tree of neighbours
        mean = stridejit.Reduction("associative mean(s, n, t, m) = s + t, n + m from 0, 0 to s / n")
        hash(a)  most(a, axis=0, keepdims=True)  mean(a, 1)

    docs/language.md has the grammar. Called with as many operands as a state has values, which broadcast; lazy where one of
    them is. ValueError for a definition that is none.
    """

    def __init__(self, definition: str) -> None:
        self._rule = _core._UserReduction(definition)
        self.definition = definition

    @property
    def name(self) -> str:
        return self._rule.name

    def __call__(self, *args, axis=None, keepdims=False, out=None):
        lazy = self._rule.lazily(args, axis, keepdims)
        if out is None and any(isinstance(arg, _core.Lazy) for arg in args):
            return lazy
        return lazy.compute(out)

    def __repr__(self) -> str:
        return f"<stridejit.Reduction {self.definition!r}>"
