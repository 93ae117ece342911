"""stubs.py BUILD OUTPUT: writes the type stub of the module stridejit, from the compiled part in the folder BUILD.

Classes and functions of nanobind say their types themselves; functions of the catalogue have the shapes of their kinds.
"""

import inspect
import os
import sys
import types

from nanobind.stubgen import StubGen

_HEAD = '''"""StrideJIT: loops over strided arrays, compiled while the program runs."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

_F = TypeVar("_F", bound=Callable[..., Any])

class AxisError(ValueError, IndexError):
    """An axis that an array does not have."""

'''

_TAIL = '''
class Explanation:
    """The stages of one call, as texts."""

    overlap: str
    nest: str
    canonical: str
    plan: str
    key: str
    ir: str
    assembly: str
    backend: str
    cached: bool
    bytes_moved: int

class Config:
    """Settings of all calls of this process."""

    backend: str
    threads: int
    @property
    def backend_version(self) -> str: ...
    @property
    def target(self) -> str: ...
    @property
    def cache(self) -> dict[str, int]: ...
    def clear_cache(self) -> None: ...

class Vectorized:
    """A function made one of arrays by vectorize()."""

    __wrapped__: Callable[..., Any]
    def __call__(self, *args: Any, out: Any = None, casting: str = "same_kind", **kwargs: Any) -> Any: ...
    def explain(self, *args: Any, out: Any = None, **kwargs: Any) -> Any: ...

class Reduction:
    """A reduction of a program's own."""

    definition: str
    @property
    def name(self) -> str: ...
    def __init__(self, definition: str) -> None: ...
    def __call__(self, *args: Any, axis: int | Sequence[int] | None = None, keepdims: bool = False, out: Any = None) -> Any: ...

config: Config
__version__: str

def explain(what: Any, *args: Any, local_dict: Mapping[str, Any] | None = None, global_dict: Mapping[str, Any] | None = None,
            out: Any = None, **kwargs: Any) -> Any: ...
def compute_all(*values: Any, out: tuple[Any, ...] | None = None) -> tuple[Any, ...]: ...
def minmax(a: Any, axis: int | Sequence[int] | None = None, *, dtype: Any = None, out: tuple[Any, Any] | None = None,
           keepdims: bool = False) -> tuple[Any, Any]: ...
def mean_var(a: Any, axis: int | Sequence[int] | None = None, *, dtype: Any = None, out: tuple[Any, Any] | None = None,
             keepdims: bool = False, correction: float = 0, mode: str | None = None) -> tuple[Any, Any]: ...
def frexp(x: Any, *, out: tuple[Any, Any] | None = None) -> tuple[Any, Any]: ...
def modf(x: Any, *, out: tuple[Any, Any] | None = None) -> tuple[Any, Any]: ...
def vectorize(function: Callable[..., Any]) -> Vectorized: ...
'''

_TYPES = {
    "axis": "int | Sequence[int] | None",
    "out": "Any",
    "dtype": "Any",
    "keepdims": "bool",
    "include_initial": "bool",
    "casting": "str",
    "order": "str",
    "where": "Any",
    "mode": "str | None",
    "ex": "str",
    "local_dict": "Mapping[str, Any] | None",
    "global_dict": "Mapping[str, Any] | None",
}


def of_signature(name, function) -> str:
    """A function that says its parameters, but no types."""
    parameters = []
    for parameter in inspect.signature(function).parameters.values():
        typed = parameter.replace(annotation=inspect.Parameter.empty)
        text = f"{typed.name}: {_TYPES.get(typed.name, 'Any')}"
        if typed.default is not inspect.Parameter.empty:
            text += f" = {typed.default!r}"
        parameters.append((parameter.kind, text))
    out, last = [], None
    for kind, text in parameters:
        if last == inspect.Parameter.POSITIONAL_ONLY and kind != last:
            out.append("/")
        if kind == inspect.Parameter.KEYWORD_ONLY and last != kind:
            out.append("*")
        out.append(text)
        last = kind
    doc = "\n    ".join(inspect.getdoc(function).splitlines())
    return f'def {name}({", ".join(out)}) -> Any:\n    """{doc}"""\n'


def main(build: str, output: str) -> None:
    # The module of this build, whose Python files are not there yet: not one that is installed already.
    package = types.ModuleType("stridejit")
    package.__path__ = [os.path.join(build, "stridejit")]
    sys.modules["stridejit"] = package
    import stridejit._core as core

    generator = StubGen(core)
    for name in ("View", "Lazy", "view", "array", "from_dlpack", "copyto", "permute_dims", "ascontiguousarray", "asfortranarray",
                 "lazy", "set_num_threads", "get_num_threads"):
        generator.put(getattr(core, name), name=name, parent=core)
    body = generator.get()
    lines = [line for line in body.splitlines() if not line.startswith(("import ", "from "))]
    parts = [_HEAD, "\n".join(lines).strip().replace("stridejit._core.", ""), "\n\n"]
    for name in ("evaluate", "re_evaluate", "validate"):
        parts.append(of_signature(name, getattr(core, name)) + "\n")
    for name, function in core.functions.items():
        parts.append(of_signature(name, function) + "\n")
    parts.append(_TAIL)
    text = "".join(parts)
    compile(text, output, "exec")
    with open(output, "w", encoding="utf-8") as file:
        file.write(text)


if __name__ == "__main__":
    main(*sys.argv[1:])
