"""Several results in one pass over memory, and reductions of a program's own."""

from __future__ import annotations

from . import _core


def compute_all(*values, out=None):
    """The values of lazy expressions as a tuple, in one pass over what they read where that changes no bit of any.

        x = stridejit.lazy(a)
        low, high, total = stridejit.compute_all(stridejit.min(x), stridejit.max(x), stridejit.sum(x))

    `out`: a tuple of as many arrays, whose memory is apart. Everything is read before anything is stored.
    """
    return _core._compute_all(values, out, "compute_all")


def _pair(name, a, first, second, out):
    lazy = a if isinstance(a, _core.Lazy) else _core.lazy(a)
    return _core._compute_all((first(lazy), second(lazy)), out, name)


def _options(dtype, keepdims, axis):
    return {"axis": axis, "keepdims": keepdims} | ({} if dtype is None else {"dtype": dtype})


def minmax(a, axis=None, *, dtype=None, out=None, keepdims=False):
    """(min(a), max(a)) in one pass."""
    options, functions = _options(dtype, keepdims, axis), _core.functions
    return _pair("minmax", a, lambda x: functions["min"](x, **options), lambda x: functions["max"](x, **options), out)


def mean_var(a, axis=None, *, dtype=None, out=None, keepdims=False, correction=0, mode=None):
    """(mean(a), var(a)) in one pass and a look at the first elements; more in other modes of sums than "pairwise"."""
    options, functions = _options(dtype, keepdims, axis) | {"mode": mode}, _core.functions
    return _pair("mean_var", a, lambda x: functions["mean"](x, **options), lambda x: functions["var"](x, correction=correction, **options), out)


def frexp(x, *, out=None):
    """(mantissa, exponent): x = mantissa * 2**exponent, the magnitude of the mantissa in [0.5, 1)."""
    return _pair("frexp", x, _core.functions["frexp_mantissa"], _core.functions["frexp_exponent"], out)


def modf(x, *, out=None):
    """(fraction, integer): what is behind the point and what is before it."""
    return _pair("modf", x, _core.functions["modf_fraction"], _core.functions["modf_integer"], out)


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
