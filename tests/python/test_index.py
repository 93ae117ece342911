"""Indexing and assignment: NumPy's results, Cython's errors."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from support import *

import stridejit as sj


@st.composite
def indices(draw, shape):
    items, axis = [], 0
    ellipsis = draw(st.booleans())
    count = draw(st.integers(0, len(shape)))
    for _ in range(count):
        extent = shape[axis]
        kind = draw(st.sampled_from(["slice", "slice", "integer", "none"]))
        if kind == "none":
            items.append(None)
            continue
        if kind == "integer" and extent > 0:
            items.append(draw(st.integers(-extent, extent - 1)))
        else:
            bound = st.one_of(st.none(), st.integers(-extent - 3, extent + 3))
            items.append(slice(draw(bound), draw(bound), draw(st.sampled_from([None, 1, 2, -1, -2, 5, -5]))))
        axis += 1
    if ellipsis:
        items.append(Ellipsis)
    return items[0] if len(items) == 1 else tuple(items)


@settings(max_examples=500)
@given(st.data())
def test_results_are_numpys(data):
    shape = data.draw(shapes)
    a = laid_out(data.draw(values(data.draw(st.sampled_from(DTYPES)), shape)), data.draw(layouts(shape)))
    key = data.draw(indices(shape))
    wanted, got = a[key], sj.view(a)[key]
    if isinstance(got, sj.View):
        assert got.shape == wanted.shape and np.shares_memory(np.asarray(got), a) == np.shares_memory(wanted, a)
        np.testing.assert_array_equal(np.asarray(got), wanted)
        assert got.tolist() == wanted.tolist() or np.isnan(wanted.astype(float)).any()
    else:
        assert np.ndim(wanted) == 0 and (got == wanted or np.isnan(wanted))


@settings(max_examples=300)
@given(st.data())
def test_assignment(data):
    """Broadcast, converted, and as if the right side had been copied first."""
    shape = data.draw(shapes)
    dtype = data.draw(st.sampled_from(DTYPES))
    layout = data.draw(layouts(shape))
    a = laid_out(data.draw(values(dtype, shape)), layout)
    b = laid_out(a, layout)
    key = data.draw(indices(shape))
    source_shape = tuple(1 if data.draw(st.booleans()) else n for n in b[key].shape)[data.draw(st.integers(0, 2)):]
    source = data.draw(values(data.draw(st.sampled_from(["int8", "uint8", dtype])), source_shape))
    if np.dtype(dtype).kind in "iu" and source.dtype.kind == "f":
        source = np.zeros(source_shape, dtype)
    v = sj.view(a)
    with np.errstate(all="ignore"):
        b[key] = source
    v[key] = source
    np.testing.assert_array_equal(a, b)


@settings(max_examples=200)
@given(st.data())
def test_overlap(data):
    n = data.draw(st.integers(1, 12))
    a = np.arange(3 * n)
    b = a.copy()
    bound = st.integers(0, 2 * n)
    first, second, steps = data.draw(bound), data.draw(bound), [data.draw(st.sampled_from([1, -1])) for _ in range(2)]
    v = sj.view(a)
    b[first : first + n][:: steps[0]] = b[second : second + n][:: steps[1]].copy()
    v[first : first + n][:: steps[0]][:] = v[second : second + n][:: steps[1]]
    np.testing.assert_array_equal(a, b)


ERRORS = [
    (lambda v: v[5], IndexError), (lambda v: v[0, 5], IndexError), (lambda v: v[-3], IndexError), (lambda v: v[0, 0, 0], IndexError),
    (lambda v: v[..., ...], IndexError), (lambda v: v["x"], TypeError), (lambda v: v[1.0], TypeError), (lambda v: v[[0, 1]], TypeError),
    (lambda v: v[::0], ValueError), (lambda v: v[10**30], OverflowError), (lambda v: v[0, 1, ..., 2], IndexError),
    (lambda v: v[object()], TypeError), (lambda v: v["a":], TypeError),
    (lambda v: v.__setitem__(5, 1), IndexError), (lambda v: v.__setitem__(slice(None), np.ones(4)), ValueError),
    (lambda v: v.__setitem__(slice(None), np.ones((3, 2))), ValueError), (lambda v: v.__setitem__(0, [1, 2, 3]), TypeError),
    (lambda v: v.__setitem__(slice(None), "x"), TypeError), (lambda v: v.__setitem__((0, 0), "x"), TypeError),
    (lambda v: v.__setitem__(slice(None), np.zeros((2, 3), "S3")), TypeError),
]


@pytest.mark.parametrize("call, error", ERRORS)
def test_errors(call, error):
    a = np.arange(6.0).reshape(2, 3)
    with pytest.raises(error):
        call(sj.view(a))
    np.testing.assert_array_equal(a, np.arange(6.0).reshape(2, 3))


def test_all_slices_of_an_axis():
    for n in (0, 1, 3):
        a = np.arange(n)
        v = sj.view(a)
        for key in all_index_items(n):
            assert v[key].tolist() == a[key].tolist(), key


def test_rank_zero_and_empty():
    a = np.array(5.0)
    v = sj.view(a)
    assert v[()] == 5.0 and v[...].shape == () and v[None].shape == (1,)
    v[()] = 6
    v[...] = sj.view(np.array(7.0))
    assert a == 7
    e = sj.view(np.empty((0, 3)))
    e[:] = np.empty((0, 3))
    e[:] = 1
    with pytest.raises(IndexError):
        e[0]
    assert e.tolist() == [] and list(e) == []
    assert sj.view(np.arange(3))[True] == 1  # __index__, as Cython has it
