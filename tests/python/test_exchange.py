"""Memory in and out: the buffer protocol with every flag, DLPack, __array_interface__."""

import array
import ctypes
import itertools
import mmap

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from support import *

import stridejit as sj

needs_testbuffer = pytest.mark.skipif(_testbuffer is None, reason="this Python has no _testbuffer, CPython's own test exporter")


def test_exporters_of_every_kind():
    for exporter in (bytes(6), bytearray(6), array.array("h", [1, 2, 3]), memoryview(b"abc"), np.arange(3), mmap.mmap(-1, 16),
                     (ctypes.c_int * 4)(), (ctypes.c_double * 3 * 2)()):
        v = sj.view(exporter)
        assert v.tolist() == np.asarray(memoryview(exporter)).tolist()
        assert v.nbytes == memoryview(exporter).nbytes
    for nothing in (None, 3, 1.5, "text", [1], (1,), {}, object()):
        with pytest.raises(TypeError):
            sj.view(nothing)


@settings(max_examples=200)
@given(st.data())
def test_numpy_and_back(data):
    shape = data.draw(shapes)
    a = laid_out(data.draw(values(data.draw(st.sampled_from(DTYPES)), shape)), data.draw(layouts(shape)))
    v = sj.view(a)
    for back in (np.asarray(v), np.asarray(memoryview(v)), np.asarray(sj.view(v))):
        assert back.dtype == a.dtype and back.shape == a.shape and back.__array_interface__["data"] == a.__array_interface__["data"]
        assert all(n <= 1 or x == y for n, x, y in zip(a.shape, back.strides, a.strides)) or a.size == 0
        np.testing.assert_array_equal(back, a)


FLAGS = ["SIMPLE", "WRITABLE", "FORMAT", "ND", "STRIDES", "C_CONTIGUOUS", "F_CONTIGUOUS", "ANY_CONTIGUOUS", "INDIRECT", "CONTIG",
         "CONTIG_RO", "STRIDED", "STRIDED_RO", "RECORDS", "RECORDS_RO", "FULL", "FULL_RO"]


@needs_testbuffer
def test_every_flag_is_answered_as_memoryview_answers_it():
    """A view of the same exporter grants and refuses what CPython's memoryview does, and says the same."""
    tb = _testbuffer
    cases = [dict(items=list(range(12)), shape=[3, 4], format="i", flags=tb.ND_WRITABLE),
             dict(items=list(range(12)), shape=[3, 4], format="i"),
             dict(items=list(range(12)), shape=[3, 4], format="i", flags=tb.ND_FORTRAN),
             dict(items=list(range(12)), shape=[6], strides=[8], format="i"),
             dict(items=list(range(12)), shape=[6], strides=[-8], offset=40, format="i"),
             dict(items=list(range(12)), shape=[3, 4], format="i", flags=tb.ND_PIL),
             dict(items=[1.5, 2.5], shape=[2], format="d"), dict(items=9, shape=[], format="b"),
             dict(items=[(1, 2.5)] * 3, shape=[3], format="=hd")]
    for case in cases:
        exporter = tb.ndarray(case["items"], **{key: value for key, value in case.items() if key != "items"})
        for name, more in itertools.product(FLAGS, (0, tb.PyBUF_FORMAT, tb.PyBUF_WRITABLE)):
            flags = getattr(tb, "PyBUF_" + name) | more
            results = []
            for source in (memoryview(exporter), sj.view(exporter)):
                try:
                    got = tb.ndarray(source, getbuf=flags)
                    results.append((got.format, got.itemsize, got.nbytes, got.readonly, got.ndim, got.shape, got.strides, got.suboffsets, got.tobytes()))
                except BufferError:
                    results.append("refused")
            assert results[0] == results[1], (case, name, more)


@needs_testbuffer
def test_suboffsets():
    tb = _testbuffer
    for shape in ([3, 4], [2, 3, 4], [1, 2], [4, 1, 2]):
        count = int(np.prod(shape))
        exporter = tb.ndarray(list(range(count)), shape=shape, format="i", flags=tb.ND_PIL | tb.ND_WRITABLE)
        plain = np.arange(count, dtype="i").reshape(shape)
        v = sj.view(exporter)
        assert v.suboffsets == exporter.suboffsets and v.tolist() == exporter.tolist()
        assert v[0].tolist() == plain[0].tolist() and v[-1, ..., ::-1].tolist() == plain[-1, ..., ::-1].tolist()
        assert v[::-1].tolist() == plain[::-1].tolist()
        assert sj.sum(v) == plain.sum() and sj.sum(v, axis=0).tolist() == plain.sum(0).tolist()
        assert sj.add(v, 1).tolist() == (plain + 1).tolist()
        assert v.copy().tolist() == plain.tolist() and v.copy().suboffsets == (-1,) * len(shape)
        assert tb.ndarray(v, getbuf=tb.PyBUF_FULL).tolist() == plain.tolist()
        v[...] = sj.view(plain[::-1].copy())
        assert v.tolist() == plain[::-1].tolist()
        v[:] = 3
        assert v.tolist() == np.full(shape, 3).tolist()
        with pytest.raises(ValueError):
            v.T
        with pytest.raises(AttributeError):
            v.__array_interface__
        with pytest.raises(BufferError):
            v.__dlpack__()
        words = ["indirect"] + ["strided"] * (len(shape) - 1)
        assert sj.view(exporter, words, dtype="int32").tolist() == v.tolist()
        assert sj.view(exporter, ["generic"] * len(shape), dtype="int32").tolist() == v.tolist()
        with pytest.raises((ValueError, BufferError)):
            sj.view(exporter, ["strided"] * len(shape), dtype="int32")


@needs_testbuffer
@pytest.mark.parametrize("format", ["b", "B", "c", "?", "h", "H", "i", "I", "l", "L", "q", "Q", "n", "N", "f", "d", "5s", "3p", "<i", ">i",
                                    "=h", "!d", "bh", "=bhi", "2s3b", "P", "x3b", "@qb"])
def test_odd_formats(format):
    import struct

    tb = _testbuffer
    size = struct.calcsize(format)
    raw = bytes(range(1, size * 2 + 1)).replace(b"\x00", b"\x01")
    item = struct.unpack_from(format, raw)
    exporter = tb.ndarray([item if len(item) > 1 else item[0]] * 3, shape=[3], format=format)
    v = sj.view(exporter)
    assert v.format == format and v.itemsize == size and v.shape == (3,)
    got = v[1]
    if isinstance(got, dict):
        flat = []
        for part in got.values():
            flat += part if isinstance(part, list) else [part]
        assert tuple(flat) == item
    else:
        assert got == item[0]
    back = tb.ndarray(v, getbuf=tb.PyBUF_FULL_RO)
    assert back.format == format and back.tobytes() == exporter.tobytes()
    assert v.copy().tolist() == v.tolist()


@needs_testbuffer
def test_exporters_that_leave_things_out():
    tb = _testbuffer
    exporter = tb.ndarray(list(range(6)), shape=[2, 3], format="B")
    for flags in (tb.PyBUF_ND, tb.PyBUF_SIMPLE, tb.PyBUF_STRIDES):
        reduced = tb.ndarray(exporter, getbuf=flags)  # has neither format nor perhaps strides or shape
        try:
            v = sj.view(reduced)
        except BufferError:
            continue  # it refuses what it has not got
        assert np.asarray(v).ravel().tolist() == list(range(6))


def test_dlpack():
    a = np.arange(12.0).reshape(3, 4)
    v = sj.view(a)
    assert v.__dlpack_device__() == (1, 0)
    back = np.from_dlpack(v[:, ::2])
    assert np.shares_memory(back, a) and back.tolist() == a[:, ::2].tolist()
    w = sj.from_dlpack(a[::-1, 1:])
    assert w.tolist() == a[::-1, 1:].tolist() and np.shares_memory(np.asarray(w), a)
    capsule = v.__dlpack__()
    assert sj.from_dlpack(capsule).tolist() == a.tolist()
    with pytest.raises(ValueError):
        sj.from_dlpack(capsule)  # used
    copied = np.from_dlpack(v, copy=True)
    assert not np.shares_memory(copied, a) and copied.tolist() == a.tolist()
    with pytest.raises(BufferError):
        v.__dlpack__(dl_device=(2, 0))
    read_only = sj.view(a, writable=False)
    with pytest.raises(BufferError):
        read_only.__dlpack__()
    assert sj.from_dlpack(read_only).readonly and not np.from_dlpack(read_only).flags.writeable
    with pytest.raises(BufferError):
        sj.view(a.astype(">f8")).__dlpack__()
    with pytest.raises(BufferError):
        sj.view(np.zeros(3, [("x", "u1"), ("y", "f8")])).field("y").__dlpack__()
    with pytest.raises(BufferError):
        sj.view(np.zeros(3, "S3")).__dlpack__()
    with pytest.raises(TypeError):
        sj.from_dlpack(3)

    class OldExporter:  # of before DLPack 1.0
        def __dlpack__(self, stream=None):
            return a.__dlpack__()

        def __dlpack_device__(self):
            return (1, 0)

    assert sj.view(OldExporter()).tolist() == a.tolist() and sj.sum(OldExporter()) == a.sum()
    del back, w, copied


def test_array_interface():
    a = np.arange(12, dtype=">i2").reshape(3, 4)[:, ::-1]

    class Exporter:
        def __init__(self, array):
            self.array = array

        @property
        def __array_interface__(self):
            return self.array.__array_interface__

    v = sj.view(Exporter(a))
    assert v.tolist() == a.tolist() and v.dtype == ">i2" and sj.sum(Exporter(a)) == a.sum()
    records = np.array([(1, 2.5, b"ab")], [("n", "i4"), ("x", ">f8"), ("s", "S3")])
    r = sj.view(Exporter(records))
    assert r.field("x").tolist() == [2.5] and r.field("n").tolist() == [1]
    read_only = np.ones(3)
    read_only.flags.writeable = False
    assert sj.view(Exporter(read_only)).readonly
    assert sj.view(Exporter(a), "const short[:, :]".replace("const short", "const int16")).shape == (3, 4) if a.dtype.isnative else True
    assert np.asarray(Exporter(sj.view(a).copy())).tolist() == a.tolist()
    for broken in ({}, {"shape": (3,)}, {"shape": (3,), "typestr": "<f8", "data": None, "version": 3}, 5):
        class Broken:
            __array_interface__ = broken

        with pytest.raises((TypeError, ValueError)):
            sj.view(Broken())
    masked = np.ma.masked_array([1.0, 2.0], [True, False])
    with pytest.raises(TypeError):
        class Masked:
            __array_interface__ = {**masked.data.__array_interface__, "mask": masked.mask}

        sj.view(Masked())


def test_views_of_views():
    a = np.arange(10)
    v = sj.view(sj.view(a)[::2])
    assert v.tolist() == a[::2].tolist()
    assert memoryview(v)[1] == 2 and bytes(memoryview(v.copy())) == a[::2].tobytes()
    assert np.frombuffer(v.copy(), a.dtype).tolist() == a[::2].tolist()
