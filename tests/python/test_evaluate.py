"""evaluate(), re_evaluate(), validate() against numexpr and NumPy; lazy expressions; vectorize()."""

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from support import *

import stridejit as sj

numexpr = pytest.importorskip("numexpr")

TEXTS = ["a*b + c", "a - b/3", "(a > b) & (b >= c)", "where(a > 0, sqrt(a)*2 + b, c)", "a**2 + b**3", "-a + abs(b)", "a % 3 == 1",
         "2*a + 3*b*c", "~(a > b)", "(a <= 1) | (c != 0)"]


@settings(max_examples=150)
@given(st.data())
def test_against_numexpr(data):
    text = data.draw(st.sampled_from(TEXTS))
    shape = data.draw(shapes)
    names = {}
    for name in "abc":
        kind = data.draw(st.sampled_from(["float64", "float64", "float32"]))
        names[name] = laid_out(np.abs(data.draw(values(kind, shape))), data.draw(layouts(shape)))
        if names[name].dtype.byteorder == ">":
            names[name] = names[name].astype(names[name].dtype.newbyteorder("="))
    with np.errstate(all="ignore"):
        wanted = numexpr.evaluate(text, local_dict=names)
        got = sj.evaluate(text, names)
    assert got.shape == wanted.shape
    np.testing.assert_allclose(np.asarray(got, float), np.asarray(wanted, float), rtol=1e-5)


def test_names_of_the_caller():
    a, b = np.arange(3.0), np.ones(3)
    assert sj.evaluate("a + b").tolist() == [1, 2, 3]
    assert sj.evaluate("a + TEN", global_dict={"TEN": 10}).tolist() == [10, 11, 12]
    assert sj.evaluate("LOCAL_TO_MODULE * a").tolist() == [0, 5, 10]
    assert sj.evaluate("x", {"x": a}).tolist() == a.tolist()
    with pytest.raises(KeyError):
        sj.evaluate("a + nowhere")
    del b


LOCAL_TO_MODULE = 5


def test_again():
    a = np.arange(3.0)
    assert sj.evaluate("a * 2").tolist() == [0, 2, 4]
    a = a + 1
    assert sj.re_evaluate().tolist() == [2, 4, 6]
    assert sj.re_evaluate({"a": np.ones(2)}).tolist() == [2, 2]
    out = np.zeros(3)
    assert sj.re_evaluate(out=out) is out and out.tolist() == [2, 4, 6]
    assert sj.validate("a * 3") is None and sj.re_evaluate().tolist() == [3, 6, 9]
    assert isinstance(sj.validate("a *"), ValueError) and isinstance(sj.validate("nowhere"), KeyError)
    assert isinstance(sj.validate("a + b", {"a": np.ones(2), "b": np.ones(3)}), ValueError)
    assert isinstance(sj.validate("a * 2", out=np.zeros(3, int)), TypeError)


def test_out_order_casting():
    a = np.asfortranarray(np.arange(6.0).reshape(2, 3))
    out = np.zeros((2, 3))
    assert sj.evaluate("a + 1", out=out) is out
    assert sj.evaluate("a + 1").flags.f_contiguous and sj.evaluate("a + 1", order="C").flags.c_contiguous
    with pytest.raises(TypeError):
        sj.evaluate("a + 1", out=np.zeros((2, 3), np.float32))
    sj.evaluate("a + 1", out=np.zeros((2, 3), np.float32), casting="same_kind")
    with pytest.raises(ValueError):
        sj.evaluate("a + 1", out=np.zeros((3, 3)))
    sj.evaluate("a * 2", out=a)
    assert a.tolist() == [[0, 2, 4], [6, 8, 10]]


def test_beyond_numexpr():
    a = np.arange(24.0).reshape(4, 6)
    np.testing.assert_array_equal(sj.evaluate("a[1:] - a[:-1]"), a[1:] - a[:-1])
    np.testing.assert_array_equal(sj.evaluate("a.T[::-1] * 2"), a.T[::-1] * 2)
    np.testing.assert_allclose(sj.evaluate("a - mean(a, axis=0, keepdims=True)"), a - a.mean(0, keepdims=True))
    np.testing.assert_allclose(sj.evaluate("sum(a * a, axis=1)"), (a * a).sum(1))
    assert sj.evaluate("sum(a) + t", {"a": a, "t": 1}) == a.sum() + 1
    np.testing.assert_array_equal(sj.evaluate("(a * 2)[1:, ::-1].T + 1"), (a * 2)[1:, ::-1].T + 1)
    assert sj.evaluate("2 * 3") == 6


WRONG = [("a +", ValueError), ("a and b", ValueError), ("f(a)", ValueError), ("a[9]", IndexError), ("", ValueError), ("a..b", ValueError),
         ("t[0]", IndexError), ("__import__('os')", ValueError)]


@pytest.mark.parametrize("text, error", WRONG)
def test_wrong_texts(text, error):
    a = b = np.ones(3)
    with pytest.raises(error):
        sj.evaluate(text, {"a": a, "b": b, "t": 1.5})


def test_wrong_arguments():
    a = np.ones(3)
    for call in (lambda: sj.evaluate(), lambda: sj.evaluate(3), lambda: sj.evaluate("a", nonsense=1), lambda: sj.evaluate("a", {"a": [1]}),
                 lambda: sj.evaluate("a", {"a": None})):
        with pytest.raises(TypeError):
            call()
    del a


def test_lazy():
    a, b = np.arange(6.0).reshape(2, 3), np.arange(6, dtype="f4").reshape(2, 3)
    x = sj.lazy(a)
    e = (x + b) * 2 - 1 / (x + 1)
    assert e.shape == (2, 3) and e.dtype == "float64" and "float64" in repr(e)
    np.testing.assert_array_equal(e.compute(), (a + b) * 2 - 1 / (a + 1))
    np.testing.assert_array_equal(np.asarray(e), (a + b) * 2 - 1 / (a + 1))
    out = np.zeros((2, 3))
    assert e.compute(out=out) is out
    np.testing.assert_array_equal(np.sqrt(x) * 2, np.sqrt(a) * 2)
    assert isinstance(np.sqrt(x) * 2, sj.Lazy) and isinstance(np.add(a, x), sj.Lazy) and isinstance(a + x, sj.Lazy)
    np.testing.assert_array_equal(np.asarray(np.add.reduce(x, axis=0)), a.sum(0))
    np.testing.assert_array_equal(np.asarray(np.maximum.reduce(x, axis=1, keepdims=True)), a.max(1, keepdims=True))
    np.add(x, 1, out=out)
    np.testing.assert_array_equal(out, a + 1)
    np.testing.assert_array_equal(np.asarray(sj.sum(x * x, axis=1)), (a * a).sum(1))
    np.testing.assert_array_equal(np.asarray(abs(-x[:, 1:].T)), a[:, 1:].T)
    a[:] = 0  # elements are read when it is computed
    assert float(sj.sum(x)) == 0
    assert bool(sj.lazy(1) > 0) and int(sj.lazy(2) + 1) == 3
    np.testing.assert_array_equal(np.asarray((x + b)[1:, ::-1].T), (a + b)[1:, ::-1].T)
    assert float((x + 1)[1, 2]) == a[1, 2] + 1
    with pytest.raises(IndexError):
        (x + 1)[9]
    with pytest.raises(TypeError):
        x + "text"
    with pytest.raises(TypeError):
        np.frexp(x)
    with pytest.raises(ValueError):
        x + np.ones(7)
    with pytest.raises(TypeError):
        sj.lazy([1, 2])


def test_vectorize():
    @sj.vectorize
    def smooth(x, y, t=0.5):
        """Between the two."""
        return sj.where(x > y, x + (y - x) * t, np.sqrt(y))

    assert smooth.__name__ == "smooth" and smooth.__doc__ == "Between the two." and callable(smooth.__wrapped__)
    rng = np.random.default_rng(3)
    for shape in ((8,), (3, 4), (2, 3, 4), ()):
        for dtype in (np.float64, np.float32):
            x, y = rng.random(shape).astype(dtype), rng.random(shape).astype(dtype)
            wanted = np.where(x > y, x + (y - x) * dtype(0.25), np.sqrt(y))
            np.testing.assert_array_equal(smooth(x, y, 0.25), wanted)
            np.testing.assert_array_equal(smooth(y=y, x=x, t=0.25), wanted)
    a = np.arange(12.0).reshape(3, 4)
    np.testing.assert_array_equal(smooth(a[::-1].T, a[:, :1].T * 0 + 1), smooth.__wrapped__(sj.lazy(a[::-1].T), a[:, :1].T * 0 + 1))
    out = np.zeros((3, 4))
    assert smooth(a, a, out=out) is out
    assert "mul" in smooth.explain(a, a)["nest"]
    for call in (lambda: smooth(a), lambda: smooth(a, a, 1, 2), lambda: smooth(a, a, z=1), lambda: smooth(a, a, x=a), lambda: smooth(a, [1])):
        with pytest.raises(TypeError):
            call()
    with pytest.raises(TypeError):
        smooth(a, a, out=np.zeros((3, 4), int))


def test_vectorize_of_other_shapes():
    @sj.vectorize
    def both(a, b):
        return a + b, a * b

    x = np.arange(3.0)
    s, p = both(x, 2)
    assert s.tolist() == [2, 3, 4] and p.tolist() == [0, 2, 4]
    outs = (np.zeros(3), x)
    assert both(x, 2, out=outs) is outs and outs[0].tolist() == [2, 3, 4] and x.tolist() == [0, 2, 4]

    @sj.vectorize
    def centred(a):
        return a - sj.mean(a, axis=0)

    m = np.arange(12.0).reshape(4, 3)
    np.testing.assert_allclose(centred(m), m - m.mean(0))

    @sj.vectorize
    def differences(a):
        return a[1:] - a[:-1]

    np.testing.assert_array_equal(differences(m), m[1:] - m[:-1])
    assert isinstance(both(sj.lazy(m), 1)[0], sj.Lazy)  # inlined

    @sj.vectorize
    def branches(a):
        return a if a > 0 else -a

    with pytest.raises(TypeError, match="where"):
        branches(m)
    for wrong in (len, lambda *a: a, lambda *, a: a, lambda out: out):
        with pytest.raises(TypeError):
            sj.vectorize(wrong)


def test_explain():
    a = np.ones((3, 4))
    for shown in (sj.explain("sum(a * 2, axis=0)"), sj.explain(sj.lazy(a) + 1), sj.explain(sj.sum, a, axis=0), sj.explain(sj.add, a, a)):
        assert "plan" in str(shown) and shown.nest and shown.canonical and shown.bytes_moved > 0 and shown.key in str(shown)
    with pytest.raises(TypeError):
        sj.explain(3)


def test_long_chains():
    """Parts are shared, not copied: forty doublings are forty operations."""
    @sj.vectorize
    def chain(x, t):
        for _ in range(40):
            x = x * t + x * 0.5
        return x

    a = np.ones(3)
    wanted = a
    for _ in range(40):
        wanted = wanted * 0.5 + wanted * 0.5
    np.testing.assert_array_equal(chain(a, 0.5), wanted)
    x = sj.lazy(a)
    for _ in range(40):
        x = x * 0.5 + x * 0.5
    np.testing.assert_array_equal(np.asarray(x), wanted)
