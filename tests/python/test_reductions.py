"""Reductions against NumPy: axes, dtypes, masks, initial values, empty ones."""

import inspect
import math

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from support import *

import stridejit as sj
from stridejit import _core

REDUCTIONS = [name for name, function in _core.functions.items() if function.kind == "reduction"]
KNOWN = [name for name in REDUCTIONS if name in ("sum", "prod", "min", "max", "mean", "any", "all", "argmin", "argmax")]


def close(got, wanted, name):
    got, wanted = np.asarray(got), np.asarray(wanted)
    assert got.shape == wanted.shape
    assert got.dtype == wanted.dtype, (got.dtype, wanted.dtype)
    if got.dtype.kind == "f" and name in ("sum", "prod", "mean"):
        scale = 1e-4 if got.dtype == np.float32 else 1e-11
        np.testing.assert_allclose(got, wanted, rtol=scale, atol=scale * 100)
    else:
        np.testing.assert_array_equal(got, wanted)


@settings(max_examples=400)
@given(st.data())
def test_against_numpy(data):
    name = data.draw(st.sampled_from(KNOWN))
    dtype = data.draw(st.sampled_from(DTYPES))
    shape = data.draw(shapes)
    content = data.draw(values(dtype, shape))
    if np.dtype(dtype).kind == "f" and name in ("sum", "prod", "mean"):
        content = np.where(np.isfinite(content), content, 1).astype(dtype)
    a = laid_out(content, data.draw(layouts(shape)))
    if name.startswith("arg"):
        axis = data.draw(st.sampled_from([None, *range(-len(shape), len(shape))]))
    else:
        axis = data.draw(st.one_of(st.none(), st.lists(st.integers(-len(shape), max(len(shape) - 1, 0)), unique_by=lambda x: x % max(len(shape), 1),
                                                       max_size=len(shape)).map(tuple))) if shape else None
    keepdims = data.draw(st.booleans())
    keywords, modes = {}, {}
    if name in ("sum", "mean"):
        modes["mode"] = data.draw(st.sampled_from([None, "pairwise", "compensated", "exact"]))
    if name in ("sum", "prod", "min", "max") and data.draw(st.booleans()):
        keywords["initial"] = 2
    if not name.startswith("arg") and data.draw(st.booleans()):
        keywords["where"] = data.draw(values("bool", shape))
        if name in ("min", "max"):
            keywords["initial"] = 2
    import warnings

    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            wanted = getattr(np, name)(a, axis=axis, keepdims=keepdims, **keywords)
        except ValueError:
            reduced = range(len(shape)) if axis is None else [k % len(shape) for k in np.atleast_1d(axis)]
            if any(n == 0 for k, n in enumerate(shape) if k not in reduced):
                return  # there is no result that would need an element
            with pytest.raises(ValueError):
                getattr(sj, name)(a, axis=axis, keepdims=keepdims, **keywords)
            return
        got = getattr(sj, name)(a, axis=axis, keepdims=keepdims, **keywords, **modes)
    close(got, wanted, name)


@pytest.mark.parametrize("name", KNOWN)
def test_out(name):
    a = np.arange(12.0).reshape(3, 4)
    wanted = getattr(np, name)(a, axis=0)
    out = np.zeros(4, wanted.dtype)[::-1]
    assert getattr(sj, name)(a, axis=0, out=out) is out
    np.testing.assert_array_equal(out, wanted)
    with pytest.raises(ValueError):
        getattr(sj, name)(a, axis=0, out=np.zeros(3, wanted.dtype))
    with pytest.raises(ValueError):
        getattr(sj, name)(a, axis=0, out=np.zeros((1, 4), wanted.dtype))


def test_dtype_and_order():
    a = np.ones((3, 4), np.float32)
    assert sj.sum(a, dtype="float64").dtype == np.float64
    assert sj.sum(np.ones(3, np.int8)).dtype == np.int64
    assert sj.sum(np.ones(3, np.uint8)).dtype == np.uint64
    big = np.random.default_rng(1).standard_normal((30, 40, 50)).astype(np.float32)
    whole = sj.sum(big)
    for view in (big.T, big[::-1], big.transpose(1, 0, 2)[:, ::-1]):
        assert sj.sum(view) == whole  # one block, one order, the same bits


def test_views_give_numbers_and_views():
    v = sj.view(bytearray(range(6)))
    assert sj.sum(v) == 15 and isinstance(sj.sum(v), int)
    assert type(sj.sum(v, keepdims=True)) is sj.View
    assert sj.argmax(v) == 5 and sj.mean(v) == 2.5 and sj.any(v) is True


WRONG = [
    (lambda a: sj.sum(a, axis=2), sj.AxisError),
    (lambda a: sj.sum(a, axis=-3), ValueError),
    (lambda a: sj.sum(a, axis=2), IndexError),
    (lambda a: sj.sum(a, axis=(0, 0)), ValueError),
    (lambda a: sj.sum(a, axis="x"), TypeError),
    (lambda a: sj.sum(a, axis=0.5), TypeError),
    (lambda a: sj.sum(), TypeError),
    (lambda a: sj.sum(a, 0, 1, 2), TypeError),
    (lambda a: sj.sum(a, 0, axis=0), TypeError),
    (lambda a: sj.sum([1, 2]), TypeError),
    (lambda a: sj.sum(a, where=np.ones((2, 3))), TypeError),
    (lambda a: sj.sum(a, where=np.ones(5, bool)), ValueError),
    (lambda a: sj.min(a, where=a > 0), ValueError),
    (lambda a: sj.mean(a, initial=1), TypeError),
    (lambda a: sj.argmin(a, where=a > 0), TypeError),
    (lambda a: sj.min(a[:0]), ValueError),
    (lambda a: sj.sum(a, nonsense=1), TypeError),
    (lambda a: sj.sum(a, mode="precise"), ValueError),
    (lambda a: sj.sum(a, mode=1), ValueError),
    (lambda a: sj.prod(a, mode="exact"), TypeError),
    (lambda a: sj.ptp(a, mode="exact"), TypeError),
    (lambda a: sj.dot(a, a.T, mode="precise"), ValueError),
    (lambda a: sj.vdot(a, a, mode=1), ValueError),
    (lambda a: sj.vdot(a, a, axis=0), TypeError),
    (lambda a: sj.vdot(a, a, None, out=None), TypeError),
    (lambda a: sj.vdot(a), TypeError),
    (lambda a: sj.sum(a, axis=0, out=np.zeros(3, np.int32)), TypeError),
]


@pytest.mark.parametrize("call, error", WRONG)
def test_wrong_input(call, error):
    with pytest.raises(error):
        call(np.ones((2, 3)))


@pytest.mark.parametrize("mode", [None, "compensated", "exact"])
@pytest.mark.parametrize("dtype", ["float32", "float64", "int16"])
@pytest.mark.parametrize("axis", [None, 0, 1, (0, 2)])
@pytest.mark.parametrize("name", ["var", "std", "ptp", "count_nonzero", "nansum", "nanprod", "nanmean", "nanvar", "nanstd", "nanmin", "nanmax"])
def test_statistics(name, axis, dtype, mode):
    modes = {"mode": mode} if "mode" in inspect.signature(getattr(sj, name)).parameters else {}
    a = (np.arange(105).reshape(3, 5, 7) * 37 % 11 - 3).astype(dtype)
    if name == "nanprod":
        a = np.sign(a)
    if name.startswith("nan") and a.dtype.kind == "f":
        a[1, ::2, 3] = np.nan
    wanted, got = np.asarray(getattr(np, name)(a, axis=axis)), np.asarray(getattr(sj, name)(a, axis=axis, **modes))
    assert got.shape == wanted.shape and got.dtype == wanted.dtype
    np.testing.assert_allclose(got, wanted, rtol=1e-5 if dtype == "float32" else 1e-12)


def test_masked_statistics():
    a = np.arange(105.0).reshape(3, 5, 7) * 37 % 11
    mask = a > 2
    for name in ("mean", "var", "std", "nanmean", "nanvar"):
        np.testing.assert_allclose(getattr(sj, name)(a, axis=1, where=mask), getattr(np, name)(a, axis=1, where=mask), rtol=1e-12)
    np.testing.assert_allclose(sj.var(a, axis=2, correction=1), np.var(a, axis=2, ddof=1), rtol=1e-12)
    for ord in (1, 2, np.inf):
        np.testing.assert_allclose(sj.vector_norm(a, axis=2, ord=ord), np.linalg.norm(a, axis=2, ord=ord), rtol=1e-12)
    with pytest.raises(TypeError):
        sj.ptp(a, where=mask)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_modes_of_sums(dtype):
    rng = np.random.default_rng(3)
    a = (rng.standard_normal((31, 203)) * np.exp(rng.standard_normal((31, 203)) * 20)).astype(dtype)
    for seen in (a, a.T, a[::-1, ::2], np.asfortranarray(a)):
        for axis in (0, 1, None):
            rows = [seen.ravel()] if axis is None else list(np.moveaxis(seen, axis, -1))
            wanted = np.array([math.fsum(row.astype(float)) for row in rows]).astype(dtype)
            assert np.array_equal(np.ravel(sj.sum(seen, axis=axis, mode="exact")), wanted)
            near = np.ravel(sj.sum(seen, axis=axis, mode="compensated"))
            size = np.array([np.abs(row.astype(float)).sum() for row in rows])
            eps = np.finfo(dtype).eps
            assert np.all(np.abs(near - wanted) <= eps * np.abs(wanted) + 300 * eps**2 * size)
    assert sj.sum(np.array([1, 1e100, 1, -1e100]), mode="compensated") == 2
    assert sj.mean(np.array([1, 1e100, 1, -1e100]), mode="exact") == 0.5
    assert sj.evaluate("vdot(x, x, mode='exact')", {"x": np.array([3.0, 4.0])}) == 25
    assert sj.sum(np.arange(5), mode="exact") == 10
    a = np.cbrt(a)  # whose squares do not overflow
    assert len({float(sj.var(order, mode="exact")) for order in (a, a.T, a[::-1], np.sort(a, axis=None))}) == 1
    low, spread = sj.mean_var(a, axis=1, mode="exact")
    np.testing.assert_array_equal(low, sj.mean(a, axis=1, mode="exact"))
    np.testing.assert_array_equal(spread, sj.evaluate("var(a, axis=1, mode='exact')"))
    np.testing.assert_array_equal(sj.var(sj.lazy(a), axis=1, mode="exact").compute(), spread)


def test_contractions():
    a, b = np.arange(60.0).reshape(3, 4, 5), np.arange(70.0).reshape(2, 5, 7)
    np.testing.assert_array_equal(sj.dot(a, b), np.dot(a, b))
    np.testing.assert_array_equal(sj.inner(a, b.swapaxes(1, 2)), np.inner(a, b.swapaxes(1, 2)))
    np.testing.assert_array_equal(sj.vecdot(a, a[0]), (a * a[0]).sum(-1))
    assert sj.vdot(a, a) == np.vdot(a, a)
    x, y = np.array([1e100, 1, -1e100, 2]), np.array([2.0, 4, 2, 1])
    for mode in ("compensated", "exact"):
        for product in (sj.vdot, sj.vecdot, sj.inner, sj.dot):
            assert product(x, y, mode=mode) == 6 and product(sj.lazy(x), y, mode=mode).compute() == 6
        np.testing.assert_array_equal(sj.dot(a, b, mode=mode), np.dot(a, b))
    assert sj.vdot(a, a, mode=None) == sj.vdot(a, a, mode="pairwise") == sj.vdot(a, a)
    assert sj.vectorize(lambda p: sj.vdot(p, p * 0 + 1, mode="exact"))(x) == 3
    out = np.zeros((3, 4))
    assert sj.dot(a, b[0, :, 0], out=out) is out
    np.testing.assert_array_equal(out, np.dot(a, b[0, :, 0]))


def test_a_nan_among_keywords_makes_no_other_call_its_own():
    a = np.arange(12.0).reshape(3, 4)
    for name in ("var", "std"):
        function = getattr(sj, name)
        for correction in (float("nan"), 1, -1, float("nan"), 0.5, 1):
            np.testing.assert_array_equal(function(a, axis=0, correction=correction), getattr(np, name)(a, axis=0, ddof=correction))
    with pytest.raises(ValueError):
        sj.vector_norm(a, ord=float("nan"))
    assert sj.vector_norm(a, ord=1) == 66
