"""stridejit.vectorize: a function of numbers made one of arrays."""

from __future__ import annotations

from . import _core


def vectorize(function):
    """Decorator: the function, written for numbers, as one fused kernel over arrays of any layout that broadcast together.

        @stridejit.vectorize
        def smooth(a, b, t=0.5):
            return a + (b - a) * t * t * (3 - 2 * t)

        smooth(x, y)  smooth(x, y, out=z)  smooth.explain(x, y)

    It is called once, at the first call, with stand-ins for its arguments, and what it does with them is compiled:
    operators, functions of this module or NumPy's, slices, .T and reductions. Branches on values cannot be traced: use
    where(). Several results are a tuple, `out` then one too. TypeError for parameters that are not plain ones.
    """
    code = getattr(function, "__code__", None)
    if code is None:
        raise TypeError(f"vectorize: a function written in Python is wanted, not {type(function).__name__}")
    if code.co_flags & 0x0C or code.co_kwonlyargcount:
        raise TypeError(f"vectorize: {function.__name__} has *args, **kwargs or keyword-only parameters; plain ones are wanted")
    parameters = code.co_varnames[: code.co_argcount]
    if "out" in parameters or "casting" in parameters:
        raise TypeError(f"vectorize: {function.__name__} has a parameter 'out' or 'casting', which calls have already")
    traced = _core._trace(function, parameters, function.__defaults__ or ())
    for name in ("__name__", "__qualname__", "__module__", "__doc__"):
        traced.__dict__[name] = getattr(function, name)
    return traced
