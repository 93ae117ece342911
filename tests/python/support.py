"""What several tests need: arrays of every layout, exporters that count, values that compare exactly."""

import contextlib
import itertools

import numpy as np
from hypothesis import strategies as st

import stridejit as sj

try:  # CPython's own exporter of everything that PEP 3118 can say
    import _testbuffer
except ImportError:
    _testbuffer = None

DTYPES = [name for name in ("bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64")]


def computes_with(name):
    """Is this a dtype of the build?"""
    try:
        sj.cast(0, name)
    except TypeError:
        return False
    return True


@st.composite
def layouts(draw, shape):
    """How an array of this shape lies in memory: order of axes, direction and gaps, alignment, byte order."""
    order = draw(st.permutations(range(len(shape))))
    steps = [draw(st.sampled_from([1, 1, 1, -1, 2, -3])) for _ in shape]
    return order, steps, draw(st.sampled_from([0, 0, 0, 1])), draw(st.sampled_from(["=", "=", "=", ">"]))


def laid_out(values, layout):
    """The same elements as `values`, in memory laid out so."""
    order, steps, shift, byteorder = layout
    values = np.asarray(values)
    dtype = values.dtype.newbyteorder(byteorder)
    big = [abs(step) * extent for step, extent in zip(steps, values.shape)]
    count = int(np.prod(big))
    memory = np.zeros(shift + dtype.itemsize * max(1, count), np.uint8)
    block = np.ndarray([big[axis] for axis in order], dtype, memory.data, shift)
    array = block.transpose(np.argsort(order)) if len(order) else block
    array = array[(*(slice(None, None, step) for step in steps), ...)]
    array[...] = values
    return array


@st.composite
def values(draw, dtype, shape):
    """Random elements, the awkward ones among them. A seed is drawn, not each element: NumPy makes them faster."""
    dtype = np.dtype(dtype)
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    if dtype.kind == "b":
        return random.random(shape) < 0.5
    if dtype.kind in "iu":
        info = np.iinfo(dtype)
        if draw(st.booleans()):
            return random.integers(max(info.min, -9), 10, shape).astype(dtype)
        return random.integers(info.min, info.max, shape, dtype=dtype, endpoint=True)
    out = (random.standard_normal(shape) * 8).astype(dtype)
    special = np.array([np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0], dtype)
    if draw(st.booleans()) and out.size:
        where = random.random(shape) < 0.2
        out = np.where(where, random.choice(special, shape), out).astype(dtype)
    return out


shapes = st.lists(st.integers(0, 5), min_size=0, max_size=3).map(tuple)


def require_same(ours, theirs):
    """Equal dtypes, shapes and bits, any NaN being any other."""
    ours, theirs = np.asarray(ours), np.asarray(theirs)
    assert ours.dtype == theirs.dtype, (ours.dtype, theirs.dtype)
    assert ours.shape == theirs.shape, (ours.shape, theirs.shape)
    np.testing.assert_array_equal(ours, theirs)
    if ours.dtype.kind == "f":
        numbers = ~np.isnan(ours)
        assert (np.signbit(ours) == np.signbit(theirs))[numbers].all(), "signs of zeros differ"




@contextlib.contextmanager
def exports_of(buffer):
    """Checks that a bytearray is free to be resized again at the end: each buffer has been released."""
    yield buffer
    buffer.append(0)  # BufferError while anybody holds it
    buffer.pop()


def all_index_items(extent):
    bounds = [None, *range(-extent - 2, extent + 3)]
    return [slice(a, b, s) for a, b, s in itertools.product(bounds, bounds, (None, 1, 2, -1, -2))]


__all__ = [name for name in globals() if not name.startswith("__")]
assert sj
