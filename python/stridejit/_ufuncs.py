"""NumPy's ufuncs on lazy expressions: numpy.sqrt(stridejit.lazy(a)) * 2 stays lazy."""

from __future__ import annotations

from . import _core

# NumPy's names of functions that the catalogue has under others.
_NAMES = {
    "absolute": "abs", "fabs": "abs", "true_divide": "divide", "mod": "remainder", "rint": "round", "bitwise_not": "invert",
    "arcsin": "asin", "arccos": "acos", "arctan": "atan", "arctan2": "atan2", "arcsinh": "asinh", "arccosh": "acosh", "arctanh": "atanh",
    "float_power": "power", "conjugate": "conj",
}
# What a ufunc's reduce() is.
_REDUCTIONS = {
    "add": "sum", "multiply": "prod", "minimum": "min", "maximum": "max", "logical_or": "any", "logical_and": "all",
}


def _function(name: str):
    return _core.functions.get(name) or _core.functions.get(_NAMES.get(name, ""))


def array_ufunc(self, ufunc, method, *inputs, out=None, where=True, **keywords):
    name = ufunc.__name__
    if isinstance(out, tuple):
        if len(out) != 1:
            return NotImplemented
        out = out[0]
    if where is not True:
        raise TypeError(f"numpy.{name}: where= is not for lazy arguments; use stridejit.where()")
    if method == "__call__":
        function = _function(name)
        if function is None or keywords:
            return NotImplemented
        result = function(*inputs)
    elif method == "reduce" and name in _REDUCTIONS:
        keywords = {key: value for key, value in keywords.items() if value is not None or key == "axis"}
        keywords.setdefault("axis", 0)
        result = _core.functions[_REDUCTIONS[name]](*inputs, **keywords)
    else:
        return NotImplemented
    return result if out is None else result.compute(out=out)


_core.Lazy.__array_ufunc__ = array_ufunc
