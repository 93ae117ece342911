"""stridejit.explain: every stage of a call, as texts."""

from __future__ import annotations

from . import _core


class Explanation:
    """The stages of one call: overlap, nest, canonical, plan, key, ir, assembly, backend, cached, bytes_moved.

    print() shows all but the code; the attributes have each by itself.
    """

    _TEXTS = ("overlap", "nest", "canonical", "plan", "key", "ir", "assembly", "backend")
    __slots__ = (*_TEXTS, "cached", "bytes_moved")

    def __init__(self, stages: dict) -> None:
        for name, value in stages.items():
            setattr(self, name, value)

    def __str__(self) -> str:
        parts = [f"-- {name}\n{getattr(self, name).rstrip()}" for name in self._TEXTS if name not in ("ir", "assembly")]
        parts.append(f"-- kernel in the cache: {'yes' if self.cached else 'no'}; bytes moved: {self.bytes_moved}")
        return "\n".join(parts)

    def __repr__(self) -> str:
        return f"<stridejit.Explanation of {self.key.splitlines()[0] if self.key else 'nothing to do'}>"


def explain(what, *args, local_dict=None, global_dict=None, out=None, **kwargs):
    """What a call would do, stage by stage; runs nothing.

    explain("a*b + c")             the text as evaluate() would take it, names from the caller or the dicts
    explain(sj.lazy(a) * 2)        a lazy expression
    explain(sj.add, a, b)          a function of the catalogue, element-wise or a reduction, and its arguments
    explain(f, a, b)               a function made by vectorize()
    """
    if isinstance(what, str):
        if local_dict is None:
            import sys

            frame = sys._getframe(1)
            local_dict = frame.f_locals
            global_dict = frame.f_globals if global_dict is None else global_dict
        return Explanation(_core._explain_text(what, local_dict, global_dict, out))
    if isinstance(what, _core.Lazy):
        return Explanation(_core.explain_lazy(what, out))
    if isinstance(what, _core.Vectorized):
        stages = what.explain(*args, out=out, **kwargs)
        return tuple(map(Explanation, stages)) if isinstance(stages, tuple) else Explanation(stages)
    if isinstance(what, _core.Function):
        operands = [_core.lazy(a) for a in args[: what.arity]]
        return Explanation(_core.explain_lazy(what(*operands, *args[what.arity :], **kwargs), out))
    raise TypeError(f"explain: a text, a lazy expression or a function is wanted, not {type(what).__name__}")
