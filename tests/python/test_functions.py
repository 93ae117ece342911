"""Every element-wise function of the catalogue against NumPy: dtypes, layouts, broadcasting, keywords."""

import warnings

import numpy as np
import pytest
from hypothesis import given, settings, strategies as st
from support import *

import stridejit as sj
from stridejit import _core

# Names that NumPy spells otherwise. What NumPy does not have is compared with what it is made of.
NUMPY = {
    "abs": np.abs, "divide": np.divide, "power": np.power, "round": np.rint, "clip": np.clip, "where": np.where,
    "fma": lambda a, b, c: a * b + c, "positive": lambda a: a if np.asarray(a).dtype == bool else np.positive(a),
}
ELEMENTWISE = [name for name, function in _core.functions.items() if function.kind == "elementwise"]


def numpy_of(name):
    return NUMPY.get(name, getattr(np, name, None))


# Where docs/semantics.md says something else than NumPy does, on purpose.
def differs(name, dtypes):
    kinds = {np.dtype(d).kind for d in dtypes}
    if name in ("left_shift", "right_shift", "floor_divide", "remainder") and kinds <= set("biu"):
        return True  # division by zero, shifts by the width: tested in C++
    return False


EXACT = {
    "negative", "positive", "invert", "logical_not", "abs", "sqrt", "square", "floor", "ceil", "trunc", "isnan", "add", "subtract",
    "multiply", "divide", "minimum", "maximum", "bitwise_and", "bitwise_or", "bitwise_xor", "less", "less_equal", "greater",
    "greater_equal", "equal", "not_equal", "where", "clip", "isfinite", "isinf", "signbit", "copysign", "sign", "reciprocal",
    "logical_and", "logical_or", "logical_xor", "fmin", "fmax", "rint",
}


def test_numpys_functions_are_found():
    missing = [name for name in ELEMENTWISE if numpy_of(name) is None]
    assert len(missing) < len(ELEMENTWISE) / 4, missing


@pytest.mark.parametrize("name", ELEMENTWISE)
def test_function_has_help(name):
    function = getattr(sj, name)
    assert name in function.__doc__ and function.__name__ == name
    import inspect

    assert "out" in inspect.signature(function).parameters


@settings(max_examples=400)
@given(st.data())
def test_against_numpy(data):
    name = data.draw(st.sampled_from(sorted(set(ELEMENTWISE) & EXACT)))
    function, reference = getattr(sj, name), numpy_of(name)
    arity = _core.functions[name].arity
    shape = data.draw(shapes)
    arrays = []
    for _ in range(arity):
        dtype = data.draw(st.sampled_from(DTYPES))
        ones = data.draw(st.lists(st.booleans(), min_size=len(shape), max_size=len(shape)))
        own = tuple(1 if one else extent for one, extent in zip(ones, shape))[data.draw(st.integers(0, len(shape))):]
        arrays.append(laid_out(data.draw(values(dtype, own)), data.draw(layouts(own))))
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            wanted = reference(*arrays)
        except TypeError:
            return
        try:
            got = function(*arrays)
        except TypeError:
            return  # refused here, and so said in docs/semantics.md
    if np.asarray(wanted).dtype == np.float16 or np.asarray(got).dtype != np.asarray(wanted).dtype:
        # sqrt of small integers, floor of them: docs/semantics.md names the dtype
        assert name in ("sqrt", "floor", "ceil", "trunc", "rint", "divide", "abs", "negative", "reciprocal", "sign", "square",
                        "copysign", "clip"), (name, np.asarray(got).dtype, np.asarray(wanted).dtype)
        return
    # The kind of NaN and, of equal zeros, the sign of minimum and maximum are each library's own.
    if name in ("minimum", "maximum", "clip", "fmin", "fmax", "where"):
        np.testing.assert_array_equal(np.asarray(got), np.asarray(wanted))
    else:
        require_same(got, wanted)


@settings(max_examples=100)
@given(st.data())
def test_out_of_any_layout(data):
    shape = data.draw(shapes)
    a = laid_out(data.draw(values("float64", shape)), data.draw(layouts(shape)))
    b = laid_out(data.draw(values("float32", shape)), data.draw(layouts(shape)))
    out = laid_out(np.zeros(shape), data.draw(layouts(shape)))
    with np.errstate(all="ignore"):
        assert sj.multiply(a, b, out=out) is out
        require_same(out.astype("f8"), a * b)


@settings(max_examples=100)
@given(st.data())
def test_out_may_overlap(data):
    """The result is that of evaluating everything first."""
    n = data.draw(st.integers(0, 40))
    memory = np.arange(100.0)
    starts = [data.draw(st.integers(0, 50)) for _ in range(3)]
    steps = [data.draw(st.sampled_from([1, -1])) for _ in range(3)]
    a, b, out = (memory[s : s + n][::step] for s, step in zip(starts, steps))
    wanted = a.copy() + b.copy()
    sj.add(a, b, out=out)
    np.testing.assert_array_equal(out, wanted)


@pytest.mark.parametrize("dtype", DTYPES)
def test_numbers_are_weak(dtype):
    a = np.array([1, 0, 1], dtype)
    for number in (1, 2.5, True):
        wanted, got = np.add(a, number), sj.add(a, number)
        if wanted.dtype != np.float16:
            require_same(got, wanted)
        require_same(sj.less(a, number), np.less(a, number))
    assert sj.add(2, 3) == 5 and isinstance(sj.add(2, 3), int)
    assert sj.multiply(2, 0.5) == 1.0


def test_numbers_that_do_not_fit():
    a = np.array([1, 2, 3], np.uint8)
    with pytest.raises((OverflowError, ValueError)):
        sj.add(a, 300)
    assert sj.add(a, 3).dtype == np.uint8
    with pytest.raises((OverflowError, ValueError)):
        sj.add(a, 300)
    with pytest.raises((OverflowError, ValueError)):
        sj.add(a, -1)
    with pytest.raises(OverflowError):
        sj.add(a, 2**64)
    np.testing.assert_array_equal(sj.less(a, 300), [True] * 3)  # comparisons are exact
    np.testing.assert_array_equal(sj.less(a, 2), [True, False, False])
    np.testing.assert_array_equal(sj.less(a, -5), [False] * 3)
    np.testing.assert_array_equal(sj.less(a, 2**63), [True] * 3)


def test_a_number_is_no_constant_of_the_code():
    """Other numbers, the same kernel."""
    a = np.arange(5.0)
    sj.multiply(a, 1.0)
    before = sj.config.cache["misses"]
    for i in range(50):
        np.testing.assert_array_equal(sj.multiply(a, float(i)), a * i)
        np.testing.assert_array_equal(sj.evaluate("a * t + 2 * t", {"a": a, "t": float(i)}), a * i + 2 * i)
    assert sj.config.cache["misses"] - before <= 2


def test_where_and_casting():
    a, b = np.arange(6.0), np.ones(6)
    mask = a > 2
    np.testing.assert_array_equal(sj.add(a, b, where=mask), np.where(mask, a + b, 0))
    out = np.full(6, 9.0)
    assert sj.add(a, b, out=out, where=mask) is out
    np.testing.assert_array_equal(out, np.where(mask, a + b, 9))
    with pytest.raises(TypeError):
        sj.add(a, b, where=np.ones(6))
    ints = np.zeros(6, np.int32)
    with pytest.raises(TypeError, match="same_kind"):
        sj.add(a, b, out=ints)
    with pytest.raises(TypeError):
        sj.add(a, b, out=ints, where=mask)
    sj.add(a, b, out=ints, casting="unsafe")
    np.testing.assert_array_equal(ints, (a + b).astype(np.int32))
    with pytest.raises(TypeError):
        sj.add(a, b, out=np.zeros(6, np.float32), casting="safe")
    with pytest.raises(ValueError):
        sj.add(a, b, casting="somehow")
    assert sj.add(np.arange(3), np.arange(3), dtype="float32").dtype == np.float32
    with pytest.raises(TypeError):
        sj.add(a, b, dtype=np.int32)
    assert sj.add(a, b, dtype=np.float32, out=np.zeros(6)).dtype == np.float64


def test_powers():
    a = np.array([-2.0, 0.5, 3.0])
    for n in range(5):
        np.testing.assert_array_equal(sj.power(a, n), a**n)
        np.testing.assert_array_equal(np.asarray(sj.lazy(a) ** n), a**n)
        np.testing.assert_array_equal(sj.evaluate(f"a ** {n}"), a**n)


def test_results_keep_the_order_of_their_operands():
    a = np.asfortranarray(np.ones((3, 4, 5)))
    assert sj.add(a, a).flags.f_contiguous
    assert sj.add(a.transpose(1, 0, 2), 1).strides == np.add(a.transpose(1, 0, 2), 1).strides
    assert sj.add(a, a, order="C").flags.c_contiguous
    assert sj.add(a, a.T.copy().T, order="A").flags.f_contiguous


def test_what_comes_out():
    a = np.ones(3)
    assert type(sj.add(a, a)) is np.ndarray
    assert type(sj.add(sj.view(a), 1)) is sj.View
    assert type(sj.add(sj.view(a), a)) is np.ndarray
    assert type(sj.add(np.float64(1), 1)) is np.float64
    assert type(sj.add(a[0:1].reshape(()), 1)) is np.float64
    import array

    assert sj.add(array.array("i", [1, 2]), 1).tolist() == [2, 3]


WRONG = [
    (lambda a: sj.add(a), TypeError),
    (lambda a: sj.add(a, a, a, a), TypeError),
    (lambda a: sj.add(a, [1, 2]), TypeError),
    (lambda a: sj.add(a, "text"), TypeError),
    (lambda a: sj.add(a, None), TypeError),
    (lambda a: sj.add(a, a, nonsense=1), TypeError),
    (lambda a: sj.add(a, np.ones(4)), ValueError),
    (lambda a: sj.add(a, a, out=np.ones(4)), ValueError),
    (lambda a: sj.add(a, a, out=b"123456789012345678901234"), ValueError),
    (lambda a: sj.add(a, a, out=3), TypeError),
    (lambda a: sj.add(a, a, out=(a, a)), ValueError),
    (lambda a: sj.add(a, a, out=np.broadcast_to(1.0, 3)), ValueError),
    (lambda a: sj.add(a, np.array(["x", "y", "z"])), TypeError),
    (lambda a: sj.add(a, np.zeros(3, [("x", "f8")])), TypeError),
    (lambda a: sj.invert(a), TypeError),
    (lambda a: sj.add(a, 10**30), OverflowError),
    (lambda a: sj.add(a, a, dtype="nonsense"), TypeError),
    (lambda a: sj.add(a, a, order="Z"), ValueError),
    (lambda a: sj.cast(a, "nonsense"), TypeError),
    (lambda a: sj.cast(a), TypeError),
]


@pytest.mark.parametrize("call, error", WRONG)
def test_wrong_input(call, error):
    a = np.ones(3)
    with pytest.raises(error):
        call(a)
    np.testing.assert_array_equal(a, np.ones(3))


def test_copies():
    a = np.arange(6).reshape(2, 3)
    out = np.zeros((2, 3))
    sj.copyto(out, a)
    np.testing.assert_array_equal(out, a)
    sj.copyto(out, 7, where=a > 2)
    np.testing.assert_array_equal(out, np.where(a > 2, 7, a))
    sj.copyto(out, a[0])
    np.testing.assert_array_equal(out, [a[0], a[0]])
    with pytest.raises(TypeError):
        sj.copyto(np.zeros(3, np.int8), np.ones(3))
    sj.copyto(out.T, a.T, casting="unsafe")
    assert sj.permute_dims(a, (1, 0)).shape == (3, 2)
    assert np.shares_memory(sj.permute_dims(a, (1, 0)), a)
    with pytest.raises(sj.AxisError):
        sj.permute_dims(a, (0, 2))
    with pytest.raises(ValueError):
        sj.permute_dims(a, (0, 0))
    assert sj.ascontiguousarray(a) is a
    assert sj.asfortranarray(a).flags.f_contiguous
    assert sj.ascontiguousarray(a.T, dtype="float32").dtype == np.float32
    require_same(sj.cast(np.array([1.9, -1.9, np.nan]), "int8"), np.array([1, -1, 0], np.int8))


@pytest.mark.parametrize("name", sorted(set(ELEMENTWISE) - EXACT - {"power", "fma"}))
@pytest.mark.parametrize("dtype", ["float32", "float64"])
def test_others_are_near_numpy(name, dtype):
    """Elementary functions have bounds of their own, tested in C++; here, that each is the function of its name."""
    reference = numpy_of(name)
    if reference is None:
        pytest.skip(f"NumPy has no {name}")
    random = np.random.default_rng(1)
    arity = _core.functions[name].arity
    arguments = [(random.random((3, 7)) * 0.9 + 0.05).astype(dtype) for _ in range(arity)]
    if name == "ldexp":
        arguments[1] = np.full((3, 7), 3, np.int32)
    with np.errstate(all="ignore"):
        try:
            wanted = reference(*arguments)
        except TypeError:  # bits
            arguments = [np.arange(1, 22, dtype=np.int32).reshape(3, 7) % 7 + 1 for _ in range(arity)]
            wanted = reference(*arguments)
    np.testing.assert_allclose(getattr(sj, name)(*arguments), wanted, rtol=3e-6 if dtype == "float32" else 1e-14)
    np.testing.assert_allclose(np.asarray(reference(*map(sj.lazy, arguments)) if isinstance(reference, np.ufunc) else wanted), wanted,
                               rtol=3e-6 if dtype == "float32" else 1e-14)
