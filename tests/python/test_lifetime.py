"""Buffers are held while they are used, and released exactly once; threads; forks."""

import gc
import os
import sys
import threading
import weakref

import numpy as np
import pytest
from support import *

import stridejit as sj


def test_views_hold_their_exporter():
    memory = bytearray(b"abcdef")
    v = sj.view(memory)
    part = v[2:]
    del v
    with pytest.raises(BufferError):
        memory.append(0)  # part holds it
    w = memoryview(part)
    del part
    with pytest.raises(BufferError):
        memory.append(0)
    w.release()
    del w
    memory.append(0)


CALLS = [
    lambda m: sj.view(m), lambda m: sj.view(m)[1:].T.copy(), lambda m: sj.view(m, "const unsigned char[::1]"), lambda m: sj.add(m, 1),
    lambda m: sj.add(m, m, out=m), lambda m: sj.sum(m), lambda m: sj.sum(m, axis=0, where=np.ones(6, bool)),
    lambda m: sj.evaluate("m + 1", {"m": m}), lambda m: sj.copyto(m, 3), lambda m: sj.view(m).tolist(), lambda m: list(sj.view(m)),
    lambda m: np.asarray(sj.view(m)).sum(), lambda m: sj.lazy(m) + 1, lambda m: (sj.lazy(m) + 1).compute(),
    lambda m: sj.view(m).__dlpack__(), lambda m: np.from_dlpack(sj.view(m)), lambda m: sj.view(m).__setitem__(slice(None), m),
    lambda m: sj.explain("m + 1", local_dict={"m": m}), lambda m: sj.vectorize(lambda x: x * 2)(m), lambda m: sj.permute_dims(m, (0,)),
    lambda m: sj.add(m, 1, where=np.ones(6, bool), out=m), lambda m: sj.cast(m, "float32"), lambda m: sj.ascontiguousarray(m),
]
FAILING = [
    lambda m: sj.view(m, "double[:]"), lambda m: sj.view(m, "unsigned char[:, :]"), lambda m: sj.add(m, "x"), lambda m: sj.add(m, [1]),
    lambda m: sj.add(m, np.ones(7)), lambda m: sj.add(m, 1, out=np.zeros(7)), lambda m: sj.add(m, 1, out=b"123456"), lambda m: sj.sum(m, axis=3),
    lambda m: sj.evaluate("m + n", {"m": m}), lambda m: sj.evaluate("m + n", {"m": m, "n": np.ones(5)}), lambda m: sj.view(m).__setitem__(0, 999),
    lambda m: sj.view(m)[9], lambda m: sj.add(m, m, casting="x"), lambda m: sj.invert(m, out=np.zeros(6)) and 1 / 0, lambda m: sj.view(m, writable=3),
    lambda m: sj.view(m).T[1, 2], lambda m: sj.copyto(m, np.ones(6)),
]


@pytest.mark.parametrize("call", CALLS)
def test_calls_release(call):
    with exports_of(bytearray(b"abcdef")) as memory:
        for _ in range(3):
            result = call(memory)
            del result
        gc.collect()


@pytest.mark.parametrize("call", FAILING)
def test_failing_calls_release(call):
    with exports_of(bytearray(b"abcdef")) as memory:
        with pytest.raises(Exception):
            call(memory)
        gc.collect()


@pytest.mark.skipif(sys.version_info < (3, 12), reason="classes written in Python export buffers (PEP 688) from Python 3.12 on")
def test_each_buffer_is_released_once():
    class Exporter:
        def __init__(self):
            self.taken = self.released = 0
            self.memory = bytearray(b"abcdef")

        def __buffer__(self, flags):
            self.taken += 1
            return memoryview(self.memory)

        def __release_buffer__(self, view):
            self.released += 1
            view.release()

    for call in CALLS + FAILING:
        exporter = Exporter()
        try:
            result = call(exporter)
            del result
        except Exception:
            pass
        gc.collect()
        assert exporter.taken == exporter.released


def test_references_do_not_leak():
    a, b, out = np.ones(8), np.ones(8), np.ones(8)
    f = sj.vectorize(lambda x, y: x + y)
    calls = [lambda: sj.add(a, b), lambda: sj.add(a, b, out=out), lambda: f(a, b), lambda: sj.evaluate("a + b", {"a": a, "b": b}),
             lambda: sj.sum(a, axis=0), lambda: sj.view(a)[1:], lambda: sj.lazy(a) * b, lambda: sj.add(a, 2.5)]
    for call in calls:
        call()
        before = [sys.getrefcount(x) for x in (a, b, out)]
        for _ in range(100):
            call()
        assert [sys.getrefcount(x) for x in (a, b, out)] == before
    ref = weakref.ref(a)
    calls.clear()
    del a, call
    gc.collect()
    assert ref() is None  # no table of calls keeps an array


def test_the_view_outlives_the_name():
    v = sj.view(np.arange(1000.0))[::2]
    gc.collect()
    assert sj.sum(v) == np.arange(1000.0)[::2].sum()
    w = np.asarray(sj.array((1000,), "d"))
    gc.collect()
    w[:] = 1
    assert w.sum() == 1000
    e = sj.lazy(np.arange(10.0)) + np.ones(10)
    gc.collect()
    assert float(sj.sum(e)) == 55


def test_threads():
    """Several threads call one kernel, with layouts seen before and new ones; the answers are right, and others may run."""
    f = sj.vectorize(lambda x, y: x * y + 1)
    errors = []

    def work(seed):
        try:
            random = np.random.default_rng(seed)
            for i in range(60):
                shape = (int(random.integers(1, 300)), int(random.integers(1, 300)))
                x, y = random.random(shape), random.random(shape[1])
                view = x[::-1] if i % 2 else x
                assert np.array_equal(f(view, y), view * y + 1)
                assert np.array_equal(sj.evaluate("view - 2 * y", {"view": view, "y": y}), view - 2 * y)
                assert np.isclose(sj.sum(view), view.sum())
        except BaseException as error:
            errors.append(error)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors, errors[0]


def test_other_threads_run_meanwhile():
    big = np.ones(8_000_000)
    ticks, stop = [], threading.Event()

    def tick():
        while not stop.wait(0.0005):
            ticks.append(1)

    thread = threading.Thread(target=tick)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1000)  # nobody is made to let go
    try:
        thread.start()
        before = len(ticks)
        for _ in range(20):
            sj.sum(big)
            sj.add(big, 1.0, out=big)
        during = len(ticks) - before
    finally:
        sys.setswitchinterval(interval)
        stop.set()
        thread.join()
    assert during > 0


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system does not fork")
def test_fork_after_use():
    a = np.arange(1000.0)
    assert sj.sum(a) == a.sum()
    child = os.fork()
    if child == 0:
        try:
            ok = sj.sum(a) == a.sum() and np.array_equal(sj.evaluate("a * 3 - 1", {"a": a}), a * 3 - 1)
        finally:
            os._exit(0 if ok else 1)
    assert os.waitpid(child, 0)[1] == 0
