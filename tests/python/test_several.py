"""Several results at once, and reductions of a program's own."""

import numpy as np
import pytest
from support import *

import stridejit as sj


@pytest.mark.parametrize("axis", [None, 0, 1, (0, 1)])
@pytest.mark.parametrize("dtype", ["float32", "float64", "int16"])
def test_pairs(axis, dtype):
    a = (np.random.default_rng(1).standard_normal((30, 41)) * 100).astype(dtype)[:, ::-1]
    low, high = sj.minmax(a, axis)
    assert np.array_equal(low, a.min(axis)) and np.array_equal(high, a.max(axis))
    mean, variance = sj.mean_var(a, axis=axis, correction=1, keepdims=True)
    assert np.array_equal(mean, sj.mean(a, axis=axis, keepdims=True)) and np.array_equal(variance, sj.var(a, axis=axis, keepdims=True, correction=1))
    np.testing.assert_allclose(variance, a.astype("float64").var(axis, ddof=1, keepdims=True), rtol=1e-5)


def test_pairs_are_remembered_by_what_makes_another_call():
    a = np.arange(24.0).reshape(4, 6)
    for _ in range(2):  # new, and remembered
        for axis in (None, 0, -1, (0, 1), [0, 1], 1):
            for keepdims in (False, True):
                kept = tuple(axis) if isinstance(axis, list) else axis
                for x in (a, a.astype("float32"), a[::2, ::-1], a[:, :1]):
                    low, high = sj.minmax(x, axis, keepdims=keepdims)
                    np.testing.assert_array_equal(low, x.min(kept, keepdims=keepdims))
                    np.testing.assert_array_equal(high, x.max(kept, keepdims=keepdims))
        for mode in (None, "exact"):
            assert sj.mean_var(a, correction=1, mode=mode) == (sj.mean(a, mode=mode), sj.var(a, correction=1, mode=mode))
        assert sj.minmax(a[0]) == (0, 5) and sj.minmax(memoryview(a)) == (0, 23)
        assert sj.minmax(a, dtype="float32")[1].dtype == np.float32
        with pytest.raises(IndexError):
            sj.minmax(a, 2)
        for axis in (1.0, np.float64(1), "0", (1.0,)):
            with pytest.raises(TypeError):
                sj.minmax(a, axis)
        with pytest.raises(ValueError, match="shape"):
            sj.minmax(a, out=(np.empty(5), np.empty(5)))
        with pytest.raises(ValueError):
            sj.minmax(a[:0])
        with pytest.raises(ValueError):
            sj.mean_var(a, mode="fast")
    out = np.empty(4), np.empty(4)
    assert sj.mean_var(a, 1, out=out) is out and out[1].tolist() == a.var(1).tolist()
    sj.minmax(out[0], out=(out[0][:1].reshape(()), out[1][:1].reshape(())))  # everything is read before anything is stored
    assert out[0][0] == 2.5 and out[1][0] == 20.5
    with pytest.raises(ValueError):
        sj.minmax(a, 1, out=(out[0], out[0]))


def test_functions_with_several_results_are_one_pass():
    @sj.vectorize
    def both(a, b):
        return a + b, a - b, sj.max(a)

    x, y = np.arange(3.0), np.ones(3)
    for _ in range(2):
        total, less, most = both(x, y)
        assert (total.tolist(), less.tolist(), most) == ([1, 2, 3], [-1, 0, 1], 2)
    largest = np.empty(())
    assert both(x, y, out=(x, y, largest))[0] is x
    assert (x.tolist(), y.tolist(), largest) == ([1, 2, 3], [-1, 0, 1], 2)
    with pytest.raises(TypeError, match="tuple of 3"):
        both(x, y, out=x)


def test_frexp_and_modf():
    a = np.array([0.0, -2.5, 17.25, np.inf, 1e-310])
    for got, wanted in zip(sj.frexp(a), np.frexp(a)):
        np.testing.assert_array_equal(got, wanted)
    for got, wanted in zip(sj.modf(a), np.modf(a)):
        np.testing.assert_array_equal(got, wanted)
    assert sj.frexp(8.0) == (0.5, 4)
    out = np.empty(5), np.empty(5, np.int32)
    assert sj.frexp(a, out=out) is out and out[1][2] == 5
    with pytest.raises(TypeError, match="tuple of 2"):
        sj.modf(a, out=np.empty(5))


def test_texts_with_several_values():
    a, b = np.arange(12.0).reshape(3, 4), np.ones(4)
    low, high, total = sj.evaluate("min(a), max(a), sum(a*b, axis=0)")
    assert (low, high, total.tolist()) == (0, 11, [12, 15, 18, 21])
    out = a.copy(), b.copy()
    sj.evaluate("a + b, b * 2", out=out)
    assert out[0].tolist() == (a + 1).tolist() and out[1].tolist() == [2] * 4
    x, y = np.arange(3.0), np.ones(3)
    sj.evaluate("x + y, x - y", out=(x, y))  # everything is read first
    assert x.tolist() == [1, 2, 3] and y.tolist() == [-1, 0, 1]
    assert sj.validate("a, b") is None
    with pytest.raises(TypeError):
        sj.evaluate("a, b", out=(np.empty((3, 4), "float32"), np.empty(4)))
    with pytest.raises(TypeError, match="one value"):
        sj.explain("a, b")


def test_compute_all():
    x = sj.lazy(np.arange(10.0))
    assert sj.compute_all(sj.sum(x), sj.max(x) + 1) == (45, 10)
    assert sj.compute_all() == ()


def test_logsumexp():
    a = np.array([[1000.0, 1001.0], [-np.inf, -np.inf], [np.inf, 0]])
    np.testing.assert_allclose(sj.logsumexp(a, axis=1), np.logaddexp.reduce(a, axis=1), rtol=1e-15)
    for shape, axis in (((2, 0), 1), ((2, 3, 0), 2), ((2, 0, 3), 1), ((2, 3, 0), (0, 2)), ((0, 2), 0), ((0,), None)):
        for keepdims in (False, True):
            got = sj.logsumexp(np.zeros(shape, "float32"), axis=axis, keepdims=keepdims)
            np.testing.assert_array_equal(got, np.sum(np.zeros(shape), axis=axis, keepdims=keepdims) - np.inf)


def test_own_reductions():
    a = np.random.default_rng(2).integers(-50, 50, (40, 7))
    own = sj.Reduction("hash(h, x) = h*31 + x from 7")
    wanted = np.full(7, 7)
    for row in a:
        wanted = wanted * 31 + row
    assert np.array_equal(own(a, axis=0), wanted)
    most = sj.Reduction("associative most(a, b) = maximum(abs(a), abs(b)) from 0")
    assert most.name == "most" and most(a) == np.abs(a).max()
    assert np.array_equal(most(a, axis=1, keepdims=True), np.abs(a).max(1, keepdims=True))
    assert (most(sj.lazy(a), axis=0) + 1).compute().tolist() == (np.abs(a).max(0) + 1).tolist()
    mean = sj.Reduction("associative mean_of(s, n, t, m) = s + t, n + m from 0, 0 to s / n")
    assert mean(a.astype(float), 1.0) == pytest.approx(a.mean())
    with pytest.raises(ValueError, match="means something already"):
        sj.Reduction("sum(a, b) = a + b from 0")


def test_products_of_complex_numbers():
    z = np.exp(1j * np.arange(40).reshape(4, 10))
    for axis in (None, 0, 1):
        np.testing.assert_allclose(sj.prod(z, axis=axis), z.prod(axis), rtol=1e-13)
