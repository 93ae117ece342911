"""Scans against NumPy's accumulate: the same bits, for both join from the first element on."""

import numpy as np
import pytest

import stridejit as sj

DTYPES = "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float32 float64".split()
SCANS = {"cumulative_sum": np.cumsum, "cumulative_prod": np.cumprod,
         "cummin": lambda a, axis: np.minimum.accumulate(a, axis), "cummax": lambda a, axis: np.maximum.accumulate(a, axis)}


@pytest.mark.parametrize("name", SCANS)
@pytest.mark.parametrize("dtype", DTYPES)
def test_numpy_agrees(name, dtype):
    random = np.random.default_rng(3)
    a = (random.standard_normal((5, 17, 23)) * 3).astype(dtype)
    if a.dtype.kind == "f":
        a[2, 3, 4] = np.nan
    for view in (a, a[:, ::-1], a[::2, :, ::3], a.transpose(2, 0, 1)):
        for axis in (0, 1, -1):
            got, wanted = getattr(sj, name)(view, axis=axis), SCANS[name](view, axis)
            assert got.dtype == wanted.dtype
            np.testing.assert_array_equal(got, wanted)


@pytest.mark.parametrize("name", ["cumulative_sum", "cumulative_prod"])
@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
def test_complex_numbers(name, dtype):
    random = np.random.default_rng(4)
    a = (random.standard_normal((5, 17, 23)) + 1j * random.standard_normal((5, 17, 23))).astype(dtype)
    for view in (a, a[:, ::-1], a[::2, :, ::3], a.transpose(2, 0, 1), a[0, 0], a.astype(a.dtype.newbyteorder())):
        for axis in range(-1, view.ndim):
            got, wanted = getattr(sj, name)(view, axis=axis), SCANS[name](view, axis)
            assert got.dtype == wanted.dtype
            # NumPy's loops may contract products to fma.
            np.testing.assert_allclose(got, wanted, rtol=1e-4 if dtype == "complex64" else 1e-12)
            first = getattr(sj, name)(view, axis=axis, include_initial=True)
            np.testing.assert_array_equal(np.delete(first, 0, axis), got)
            assert np.all(np.take(first, 0, axis) == (0 if name == "cumulative_sum" else 1))
    np.testing.assert_array_equal(sj.evaluate("cumulative_prod(a, axis=1) + 1"), sj.cumulative_prod(a, 1) + 1)
    out = a.copy()
    sj.cumulative_prod(out, axis=2, out=out)
    np.testing.assert_array_equal(out, sj.cumulative_prod(a, axis=2))


def test_keywords():
    a = np.arange(12.0).reshape(3, 4)
    np.testing.assert_array_equal(sj.cumulative_sum(a[0]), np.cumsum(a[0]))
    np.testing.assert_array_equal(sj.cumulative_sum(a, axis=1, include_initial=True)[:, 1:], np.cumsum(a, 1))
    assert sj.cumulative_prod(a, axis=0, include_initial=True)[0].tolist() == [1] * 4
    assert sj.cumulative_sum(a.astype("int8"), axis=0, dtype="float32").dtype == np.float32
    out = np.empty((3, 4))
    assert sj.cumulative_sum(a, 1, out=out) is out
    np.testing.assert_array_equal(out, np.cumsum(a, 1))
    np.testing.assert_array_equal(sj.cumulative_sum(sj.lazy(a) * 2, axis=1).compute(), np.cumsum(a * 2, 1))
    np.testing.assert_array_equal(sj.evaluate("cumulative_sum(a * 2, axis=1) + 1"), np.cumsum(a * 2, 1) + 1)
    c = a + 1j * a[::-1]
    np.testing.assert_array_equal(sj.cumulative_sum(c, axis=0), np.cumsum(c, 0))


@pytest.mark.parametrize("call, error", [
    (lambda a: sj.cumulative_sum(a), ValueError),
    (lambda a: sj.cumulative_sum(a, axis=2), sj.AxisError),
    (lambda a: sj.cumulative_sum(a, axis=(0, 1)), TypeError),
    (lambda a: sj.cummax(a, axis=0, include_initial=True), TypeError),
    (lambda a: sj.cumulative_sum(a, axis=0, keepdims=True), TypeError),
    (lambda a: sj.cumulative_sum(a, axis=0, out=np.empty(3)), ValueError),
    (lambda a: sj.cummax(a * 1j, axis=0), TypeError),
])
def test_mistakes(call, error):
    with pytest.raises(error):
        call(np.ones((3, 4)))
