"""Elements that not every build computes with: half precision and complex numbers."""

import numpy as np
import pytest
from support import *

import stridejit as sj


def needs(name):
    return pytest.mark.skipif(not computes_with(name), reason=f"this build does not compute with {name}")


@pytest.mark.parametrize("name", [pytest.param(name, marks=needs(name)) for name in ("float16", "complex64", "complex128")])
def test_arithmetic(name):
    random = np.random.default_rng(5)
    a, b = random.standard_normal((3, 4)), random.standard_normal((3, 4)) + 2
    if name.startswith("complex"):
        a, b = a + 1j * b, b - 1j * a
    a, b = a.astype(name), b.astype(name)
    scale = {"float16": 2e-3, "complex64": 1e-5, "complex128": 1e-13}[name]
    for ours, theirs in ((sj.add, np.add), (sj.subtract, np.subtract), (sj.multiply, np.multiply), (sj.divide, np.divide)):
        for x, y in ((a, b), (a[::-1], b[:, ::-1]), (a, 2), (a, 0.5), (a[:, :1], b)):
            got, wanted = ours(x, y), theirs(x, y)
            assert got.dtype == wanted.dtype
            np.testing.assert_allclose(got, wanted, rtol=scale, atol=scale)
    np.testing.assert_allclose(sj.sum(a, axis=0), a.sum(axis=0), rtol=scale * 4, atol=scale * 4)
    assert sj.sum(a).dtype == a.sum().dtype
    np.testing.assert_allclose(sj.evaluate("a*b + 1"), a * b + a.dtype.type(1), rtol=scale * 4, atol=scale * 4)
    np.testing.assert_array_equal(sj.cast(a, name), a)


@pytest.mark.parametrize("name", [pytest.param(name, marks=needs(name)) for name in ("complex64", "complex128")])
def test_complex_numbers_of_python(name):
    a = np.ones(3, name)
    real = np.ones(3, "float32" if name == "complex64" else "float64")
    for x in (a, real):
        got = sj.multiply(x, 2j)
        assert got.dtype == np.multiply(x, 2j).dtype
        np.testing.assert_array_equal(got, x * 2j)
    assert sj.view(a)[0] == 1 + 0j and sj.view(a).tolist() == a.tolist()
    sj.view(a)[1] = 3 - 4j
    assert a[1] == 3 - 4j


@pytest.mark.parametrize("name", ["float16", "complex64", "complex128", ">f2", ">c8", "<c16"])
def test_views_show_them_anyway(name):
    a = np.arange(6).reshape(2, 3).astype(name)
    v = sj.view(a)
    assert v.tolist() == a.tolist() and np.asarray(v).dtype == a.dtype and np.shares_memory(np.asarray(v), a)
    v[0, 0] = 2
    assert a[0, 0] == 2
    assert v.T.copy().tolist() == a.T.tolist() and v[::-1, 1:].tolist() == a[::-1, 1:].tolist()
    v[:] = np.ones((2, 3), name)
    assert a.tolist() == np.ones((2, 3), name).tolist()


@pytest.mark.skipif(any(map(computes_with, ("complex64",))), reason="this build computes with complex numbers")
def test_complex_is_refused():
    with pytest.raises(TypeError):
        sj.add(np.ones(3), 1j)
    with pytest.raises(TypeError):
        sj.add(np.ones(3, complex), 1)
