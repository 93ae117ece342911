"""The module itself: import, help, types, command line, settings."""

import ast
import os
import pathlib
import subprocess
import sys

import numpy as np
import pytest

import stridejit as sj
from stridejit import _core

FOLDER = pathlib.Path(sj.__file__).parent


def run(*arguments, **environment):
    return subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env={**os.environ, **environment}, timeout=120)


def test_numpy_is_not_needed():
    code = """
import sys, array
sys.modules["numpy"] = None
import stridejit as sj
a = array.array("d", range(6))
assert sj.add(a, 1).tolist() == [1, 2, 3, 4, 5, 6]
assert sj.sum(a) == 15 and sj.evaluate("a[::2] * 2").tolist() == [0, 4, 8]
v = sj.array((2, 3), "float32"); v[:] = 2
assert sj.vectorize(lambda x, y: x + y)(v, v).tolist() == [[4, 4, 4]] * 2
assert "numpy" not in [m for m in sys.modules if sys.modules[m] is not None]
"""
    done = run("-c", code)
    assert done.returncode == 0, done.stderr


def test_import_is_quick_and_loads_no_compiler():
    code = """
import sys, time
begin = time.perf_counter(); import stridejit; spent = time.perf_counter() - begin
assert "numpy" not in sys.modules
maps = open("/proc/self/maps").read() if sys.platform == "linux" else ""
print(spent, "LLVM" in maps)
"""
    times = []
    for _ in range(7):
        spent, compiler = run("-c", code).stdout.split()
        assert compiler == "False"
        times.append(float(spent))
    assert min(times) < 0.030, times


def test_stub_knows_every_name():
    tree = ast.parse((FOLDER / "__init__.pyi").read_text())
    names = {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    names |= {node.target.id for node in tree.body if isinstance(node, ast.AnnAssign)}
    missing = [name for name in sj.__all__ if name not in names]
    assert not missing and (FOLDER / "py.typed").exists()
    view = next(node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "View")
    attributes = {node.name for node in view.body if isinstance(node, ast.FunctionDef)}
    assert {name for name in dir(sj.View) if not name.startswith("_")} <= attributes


def test_every_public_thing_has_help():
    for name in sj.__all__:
        thing = getattr(sj, name)
        assert thing.__doc__ and len(thing.__doc__) > 10, name
    for name in dir(sj.View):
        if not name.startswith("_"):
            assert getattr(sj.View, name).__doc__, name


def test_catalogue_is_the_module():
    assert set(_core.functions) <= set(sj.__all__)
    for name, function in _core.functions.items():
        assert getattr(sj, name) is function


def test_command_line():
    done = run("-m", "stridejit", "eval", "6 * 7")
    assert done.returncode == 0 and done.stdout.strip() == "42", done.stderr
    assert run("-m", "stridejit", "nonsense").returncode != 0


def test_backends():
    before = sj.config.backend
    a = np.random.default_rng(0).standard_normal(1000).astype(np.float32)
    results = []
    try:
        for backend in ("interpreter", "auto"):
            sj.config.backend = backend
            results.append((sj.sum(a), sj.evaluate("a * 2 + 1").tobytes(), sj.vectorize(lambda x: sj.sqrt(abs(x)))(a).tobytes()))
        assert sj.config.backend == before
        assert results[0] == results[1]  # the same bits
        sj.config.backend = "interpreter"
        assert sj.config.backend == "interpreter" and sj.add(1, 1) == 2
    finally:
        sj.config.backend = "auto"
    with pytest.raises(ValueError):
        sj.config.backend = "nonsense"
    sj.config.clear_cache()
    sj.add(a, a)
    assert sj.config.cache["kernels"] >= 1 and sj.config.target and "backend" in repr(sj.config)


def test_threads_setting():
    before = sj.set_num_threads(2)
    assert sj.get_num_threads() == 2 and sj.config.threads == 2
    sj.set_num_threads(before)
    for bad in (0, -1):
        with pytest.raises(ValueError):
            sj.set_num_threads(bad)
    with pytest.raises(TypeError):
        sj.set_num_threads("two")
