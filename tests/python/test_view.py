"""stridejit.view and View: acquiring, attributes, declarations, records, what they refuse. Rules A to D of Cython's views."""

import array
import gc
import struct

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from support import *

import stridejit as sj


def test_attributes():
    a = np.arange(24, dtype=np.int32).reshape(2, 3, 4)
    v = sj.view(a)
    assert v.shape == (2, 3, 4) and v.strides == (48, 16, 4) and v.suboffsets == (-1, -1, -1)
    assert v.ndim == 3 and v.size == 24 and v.itemsize == 4 and v.nbytes == 96
    assert v.base is a and v.format == "i" and v.dtype == "int32" and v.readonly is False
    assert len(v) == 2 and v.T.shape == (4, 3, 2) and v.T.T.strides == v.strides
    assert v.is_c_contig() and not v.is_f_contig() and v.T.is_f_contig()
    assert v[0].base is a and v.T.base is a
    assert [row.tolist() for row in v] == a.tolist() and v.tolist() == a.tolist()
    assert np.shares_memory(np.asarray(v), a)
    assert "int32" in repr(v)
    assert v != sj.view(a) and v == v  # identity, as other views have it
    with pytest.raises(TypeError):
        import pickle

        pickle.dumps(v)
    with pytest.raises(AttributeError):
        v.shape = (4, 3, 2)


def test_sequence_protocol():
    v = sj.view(array.array("i", [3, 1, 3]))
    assert list(v) == [3, 1, 3] and list(reversed(v)) == [3, 1, 3]
    assert 1 in v and 7 not in v and v.count(3) == 2 and v.index(1) == 1
    with pytest.raises(ValueError):
        v.index(9)
    from collections.abc import Sequence

    assert isinstance(v, Sequence)
    match v:
        case [a, b, c]:
            assert (a, b, c) == (3, 1, 3)
        case _:
            raise AssertionError
    with pytest.raises(TypeError):
        len(sj.view(np.float64(3)))
    assert float(sj.view(np.float64(3))) == 3.0 and int(sj.view(np.array([4]))) == 4


# Rule 1, 3, 5, 7, 15, 17, 20, 59, 60: (array, declaration, error or None)
C = np.arange(6.0).reshape(2, 3)
RO = np.arange(6.0).reshape(2, 3)
RO.flags.writeable = False
DECLARATIONS = [
    (C, "double[:, :]", None), (C, "double[:, ::1]", None), (C, "double[::1, :]", ValueError), (C.T, "double[::1, :]", None),
    (C.T, "double[:, ::1]", ValueError), (C, "const double[:, ::1]", None), (C, "float[:, :]", ValueError), (C, "double[:]", ValueError),
    (C, "double[:, :, :]", ValueError), (C, "int[:, :]", ValueError), (RO, "double[:, :]", (ValueError, BufferError)),
    (RO, "const double[:, :]", None), (C[:, ::2], "double[:, :]", None), (C[:, ::2], "double[:, ::contiguous]", ValueError),
    (C[::2], "double[:, ::contiguous]", None), (C[::-1], "double[:, ::1]", ValueError), (C[:1], "double[::1, :]", None),
    (C[:0], "double[::1, :]", None), (C[:, :1].copy(), "double[::1, :]", None), (C, "double[::generic, :]", None),
    (C, "double[::indirect, :]", ValueError), (C, "double[::strided, ::contiguous]", None), (C, "double[::contiguous, ::indirect]", ValueError),
    (C, "double[::1, ::1]", ValueError), (C, "nonsense[:, :]", TypeError), (C, "double[:, :", ValueError), (C, "double", ValueError),
    (C, "double[:, ::2]", ValueError), (C, "double[1:, :]", ValueError), (b"abc", "unsigned char[:]", (BufferError, ValueError)),
    (b"abc", "const unsigned char[:]", None), (bytearray(b"abc"), "unsigned char[::1]", None), (np.ones(3, bool), "unsigned char[:]", None),
    (np.ones(3, ">f8"), "double[:]", ValueError), (np.float64(1), "const double[:]", ValueError), (None, "double[:]", TypeError),
    ([1.0], "double[:]", TypeError), ("text", "const char[:]", TypeError), (3, "double[:]", TypeError),
    (np.ones(3, np.int64), "long[:]", None), (np.ones(3, np.int64), "long long[:]", None), (np.ones(3, np.int64), "np.int64_t[:]", None),
]


@pytest.mark.parametrize("source, declaration, error", DECLARATIONS, ids=lambda x: x if isinstance(x, str) else "")
def test_declarations(source, declaration, error):
    if error is None:
        v = sj.view(source, declaration)
        assert v.tolist() == memoryview(source).tolist() or np.asarray(source).dtype == bool
        assert v.readonly is declaration.startswith("const")
    else:
        with pytest.raises(error):
            sj.view(source, declaration)


def test_axis_words():
    assert sj.view(C, ["strided", "contiguous"], dtype="float64").shape == (2, 3)
    assert sj.view(C, [":", "::1"], dtype="float64", writable=False).readonly
    records = np.zeros((2, 3), [("n", "i4"), ("x", "f8")])
    assert sj.view(records, ["strided", "contiguous"], dtype="T{^i:n:d:x:}").field("x").shape == (2, 3)
    for wrong in ((records[:, ::2], ["strided", "contiguous"]), (records, ["strided"]), (records, ["indirect", "strided"]),
                  (np.zeros((2, 3)), ["strided", "strided"])):
        with pytest.raises(ValueError):
            sj.view(wrong[0], wrong[1], dtype="T{^i:n:d:x:}")
    with pytest.raises(ValueError):
        sj.view(C, ["contiguous", "strided"], dtype="float64")
    with pytest.raises(ValueError):
        sj.view(C, ["nonsense", "strided"], dtype="float64")
    with pytest.raises(TypeError):
        sj.view(C, ["strided", "strided"])
    with pytest.raises(TypeError):
        sj.view(C, [1, 2], dtype="float64")
    with pytest.raises(ValueError):
        sj.view(C, dtype="int64")
    assert sj.view(C, dtype=np.float64).dtype == "float64" and sj.view(C, dtype=C.dtype).dtype == "float64"


def test_writable():
    assert sj.view(bytearray(b"x")).readonly is False
    assert sj.view(bytearray(b"x"), writable=False).readonly is True
    assert sj.view(b"x").readonly is True
    with pytest.raises((BufferError, ValueError)):
        sj.view(b"x", writable=True)
    with pytest.raises((BufferError, ValueError)):
        sj.view(RO, writable=True)
    with pytest.raises(ValueError):
        sj.view(C, "const double[:, :]", writable=True)
    v = sj.view(RO)
    with pytest.raises(TypeError):
        v[0, 0] = 1
    with pytest.raises(TypeError):
        v[:] = 1
    assert memoryview(v).readonly
    assert sj.view(C, "const double[:, :]").readonly and memoryview(sj.view(C, "const double[:, :]")).readonly
    assert not v.copy().readonly


def test_copies():
    for source in (C, C.T, C[::-1, ::2], C[:0], np.float64(3), np.ones((2, 2), ">i4"), np.broadcast_to(np.ones(3), (2, 3))):
        v = sj.view(source)
        c, f = v.copy(), v.copy_fortran()
        assert c.tolist() == f.tolist() == source.tolist()
        assert c.is_c_contig() and f.is_f_contig() and not c.readonly
        assert c.base is None and not np.shares_memory(np.asarray(c), source)


def test_arrays():
    v = sj.array((2, 3), "float32")
    assert v.tolist() == [[0.0] * 3] * 2 and v.dtype == "float32" and v.base is None and v[1:].base is v
    assert sj.array(4, "i", 4).itemsize == 4
    assert sj.array((2, 3), "d", mode="fortran").strides == (8, 16)
    assert sj.array((0, 3), "d").size == 0
    r = sj.array((2,), "T{i:n:d:x:}")
    r[0] = {"n": 1, "x": 2.5}
    r[1] = (3, 4.5)
    assert r.tolist() == [{"n": 1, "x": 2.5}, {"n": 3, "x": 4.5}]
    for arguments, error in [
        (((), "d"), ValueError), (((-1,), "d"), ValueError), (((2,), None), TypeError), (((2,), "i", 8), ValueError),
        (((2,), "i", 0), ValueError), (((2,), "nonsense"), TypeError), (((2**62, 8), "d"), ValueError), (("x", "d"), TypeError),
    ]:
        with pytest.raises(error):
            sj.array(*arguments)
    with pytest.raises(ValueError):
        sj.array((2,), "d", mode="other")


def test_transposing_and_order():
    v = sj.view(C)
    assert v.T.tolist() == C.T.tolist() and v.T.copy().is_c_contig()
    assert sj.permute_dims(v, (1, 0)).shape == (3, 2)


FORMATS = [
    ("b", -5), ("B", 200), ("h", -300), ("H", 60000), ("i", -70000), ("I", 4000000000), ("q", -(2**40)), ("Q", 2**63), ("?", True),
    ("f", 1.5), ("d", -2.25), ("e", 0.5), ("c", b"x"), ("5s", b"ab\0\0\0"), ("l", -7), ("L", 7),
    ("<i", -5), (">i", -5), (">d", 1.25), ("=q", 9), (">H", 258), ("<e", 2.0), (">f", 0.75),
]


@pytest.mark.parametrize("format, value", FORMATS)
def test_elements_of_every_format(format, value):
    v = sj.array((3,), format)
    v[1] = value
    packed = bytes(np.asarray(memoryview(v).cast("B") if format[0] not in "<>=" and len(format) == 1 else bytearray(v)))
    size = struct.calcsize(format)
    assert packed[size : 2 * size] == struct.pack(format, value)
    assert v[1] == value and v.tolist()[1] == value


def test_element_stores():
    v = sj.array((2,), "int8")
    for bad in (128, -129, 2**70):
        with pytest.raises(OverflowError):
            v[0] = bad
    with pytest.raises(OverflowError):
        sj.array((1,), "uint16")[0] = -1
    v[0] = 3.9
    assert v[0] == 3
    with pytest.raises(TypeError):
        v[0] = "3"
    with pytest.raises(TypeError):
        v[0] = None
    with pytest.raises(ValueError):
        v[0] = float("nan")
    with pytest.raises(OverflowError):
        v[0] = float("inf")
    f = sj.array((2,), "float32")
    f[0] = 1e300
    assert f[0] == float("inf")
    f[:] = 2
    assert f.tolist() == [2, 2]
    with pytest.raises(TypeError):
        f[:] = [1, 2]
    with pytest.raises(TypeError):
        del f[0]


def test_records():
    dtype = np.dtype([("tag", "u1"), ("mass", "f8"), ("inner", [("x", "<i2"), ("y", ">f4")]), ("v", "f4", (3,)), ("name", "S4")])
    a = np.zeros(4, dtype)
    a["mass"] = [1, 2, 3, 4]
    a["inner"]["y"] = 1.5
    a["v"][2] = [7, 8, 9]
    a["name"] = b"ab"
    v = sj.view(a)
    assert v.itemsize == dtype.itemsize and v.field("mass").tolist() == [1, 2, 3, 4]
    assert v["mass"].base is a and v.field("inner.y").tolist() == [1.5] * 4 and v.field("inner").field("x").tolist() == [0] * 4
    assert v.field("v").shape == (4, 3) and sj.sum(v.field("v")) == 24
    assert v[2]["v"] == [7, 8, 9] and v[0]["name"][:2] == b"ab"
    np.testing.assert_array_equal(np.asarray(v.field("mass")), a["mass"])
    v.field("mass")[:] = sj.multiply(v.field("mass"), 2)
    np.testing.assert_array_equal(a["mass"], [2, 4, 6, 8])
    v["tag"] = 5
    np.testing.assert_array_equal(a["tag"], [5] * 4)
    with pytest.raises(ValueError):
        v.field("nonsense")
    with pytest.raises(TypeError):
        sj.view(np.ones(3)).field("x")
    with pytest.raises(TypeError):
        sj.add(v, 1)
    c = v.copy()
    assert c.tolist() == v.tolist()
    v[::-1] = c
    assert v[0] == c[3]
    with pytest.raises(TypeError):
        v[:] = np.zeros(4)


@settings(max_examples=60)
@given(st.data())
def test_random_records(data):
    kinds = ["u1", "<i2", ">i4", "f4", ">f8", "?", "i8"]
    fields = [(f"f{k}", data.draw(st.sampled_from(kinds))) for k in range(data.draw(st.integers(1, 5)))]
    dtype = np.dtype(fields, align=data.draw(st.booleans()))
    n = data.draw(st.integers(0, 5))
    a = np.zeros(n, dtype)
    for name, kind in fields:
        a[name] = np.arange(n) % 2
    v = sj.view(a[::-1])
    for name, _ in fields:
        np.testing.assert_array_equal(np.asarray(v.field(name)), a[::-1][name])
        if dtype[name] != bool:
            assert sj.sum(v.field(name)) == a[name].sum()
    assert [tuple(item.values()) for item in v.tolist()] == [tuple(item) for item in a[::-1].tolist()]


def test_cycles_are_collected():
    class Exporter:
        pass

    exporter = Exporter()
    memory = np.ones(3)
    exporter.__array_interface__ = memory.__array_interface__
    exporter.view = sj.view(exporter)
    import weakref

    ref = weakref.ref(exporter)
    del exporter
    gc.collect()
    assert ref() is None
