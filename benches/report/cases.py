"""The cases of the report: every goal of speed, section by section. A section is a function of `quick` that yields cases."""

import numpy as np

from .case import Case, Limit, array
from .permutations import permutations

KB, MB, GB = 1 << 10, 1 << 20, 1 << 30
COPY = ("copy memcpy", "copy temporal", "copy streaming")
WORDS = {KB: "KB", MB: "MB", GB: "GB"}
BEST = {"numpy": 1.0, "numexpr": 1.0, "numba": 1.0}


def size_text(size):
    for unit in (GB, MB, KB):
        if size >= unit:
            return f"{size / unit:.3g} {WORDS[unit]}"
    return f"{size} B"


def itemsize(dtype):
    return np.dtype(dtype).itemsize


def accumulator(dtype):
    return {"int32": "int64", "int64": "int64", "uint8": "uint64", "int16": "int64"}.get(dtype, dtype)


def flat_sum(base):
    return Limit("flat sum", (f"sum {base.dtype}",), (base,), None, base.elements)


def copy_limit(source, out):
    """A copy of as many bytes as are read and written, between the very buffers where they are large enough."""
    half = (source.elements * source.base.itemsize + out.elements * out.base.itemsize) // 2 // 64 * 64
    fits = source.base.span >= half and out.base.span >= half
    return Limit("copy", COPY, (source.base if fits else half,), out.base if fits else half, half)


def multiply_add_limit(dtype, bases, out):
    return Limit("a*b+c by hand", (f"a*b+c {dtype} temporal", f"a*b+c {dtype} streaming"), bases, out, out.elements)


# ---- 3: reductions

def contiguous_sums(quick):
    sizes = [16 * KB, 256 * KB, 8 * MB] + ([] if quick else [64 * MB, 2 * GB])
    for size in sizes:
        for dtype in ("float64", "float32", "int32", "int64"):
            a = array("a", dtype, size // itemsize(dtype))
            goal = 0.90 if size <= 16 * KB else 0.97 if size >= GB else 0.95
            beyond = {"numpy": 3} if dtype == "float32" and size == 256 * KB else \
                {"numpy": 4} if dtype == "int32" and size == 256 * KB else \
                {"numpy": 1.3} if dtype == "float64" and size == 8 * MB else {"numpy": 1} if size >= GB else {}
            yield Case(f"sum {dtype}, {size_text(size)}", "sum(a)", {"a": a}, array("out", accumulator(dtype)), flat_sum(a.base),
                       "3a" if size <= 16 * KB else "3b", goal, beyond=beyond,
                       group="contiguous, in cache" if size <= 8 * MB else "contiguous, DRAM",
                       plot="sum(a), float64, contiguous" if dtype == "float64" else None)


def seen_sums(quick):
    for n in (64,) if quick else (64, 256):
        for dtype in ("float64", "float32"):
            for name, view in (("transposed", lambda a: a.T), ("axes (1, 0, 2)", lambda a: a.transpose(1, 0, 2)),
                               ("reversed", lambda a: a[::-1, ::-1, ::-1]),
                               ("axes (2, 0, 1), last reversed", lambda a: a.transpose(2, 0, 1)[..., ::-1])):
                a = array("a", dtype, n, n, n)
                plain = Case("", "sum(a)", {"a": a}, array("out2", dtype))
                yield Case(f"sum {dtype}[{n}^3], {name}", "sum(a)", {"a": view(a)}, array("out", dtype),
                           Limit("ours, contiguous", ours=plain), "3c", at_most=1.05, group="reductions")


def strided_sums(quick):
    for size in (256 * KB, 8 * MB) if quick else (256 * KB, 8 * MB, 64 * MB):
        for dtype, strides in (("float64", (2, 3, 4)), ("float32", (2, 3, 4)), ("uint8", (2,))):
            for stride in strides:
                a = array("a", dtype, size // itemsize(dtype))
                limit = flat_sum(a.base) if dtype != "uint8" else Limit("max, flat", ("max uint8",), (a.base,), None, a.base.elements)
                yield Case(f"sum {dtype} [::{stride}] of {size_text(size)}", "sum(a)", {"a": a[::stride]},
                           array("out", accumulator(dtype)), limit, "3d", at_most=1.15 if dtype != "uint8" else None,
                           beyond={"numpy": 2} if size == 256 * KB else {}, group="reductions",
                           plot="sum(a[::2]), float64" if (dtype, stride) == ("float64", 2) else None)
    for n in (100,) if quick else (100, 400):
        a = array("a", "float64", n, n, n)
        yield Case(f"sum float64[{n}^3][::2, ::2, ::2]", "sum(a)", {"a": a[::2, ::2, ::2]}, array("out", "float64"), group="reductions")
    for dtype in ("int16", "int32", "float32"):
        a = array("a", dtype, 4 * MB // itemsize(dtype))
        yield Case(f"max {dtype} [::2] of 4 MB", "max(a)", {"a": a[::2]}, array("out", dtype), group="reductions")


def axis_sums(quick):
    for dtype, sides in (("float64", (180, 1000, 4000, 10000)), ("float32", (1000, 4000, 20000))):
        for n in sides[:2] if quick else sides:
            for axis in (0, 1):
                a = array("a", dtype, n, n)
                yield Case(f"sum {dtype}[{n}^2], axis {axis}", f"sum(a, axis={axis})", {"a": a}, array("out", dtype, n), flat_sum(a.base),
                           "3e", 0.90, beyond={"numpy": 1.5}, group="reductions",
                           plot=f"sum(a, axis={axis}), float64" if dtype == "float64" else None)
    for axis in (0, 1, 2):
        for n in (64,) if quick else (64, 256):
            a = array("a", "float64", n, n, n)
            yield Case(f"sum float64[{n}^3], axis {axis}", f"sum(a, axis={axis})", {"a": a}, array("out", "float64", n, n),
                       flat_sum(a.base), group="reductions")
    a = array("a", "float64", 64, 64, 64, 8)
    for axes, shape in (((0, 2), (64, 8)), ((1, 3), (64, 64))):
        yield Case(f"sum float64[64,64,64,8], axes {axes}", f"sum(a, axis={axes})", {"a": a}, array("out", "float64", *shape),
                   flat_sum(a.base), group="reductions")
    n = 1000 if quick else 4000
    a = array("a", "float32", n, n)
    yield Case(f"mean float32[{n}^2], axis 0", "mean(a, axis=0)", {"a": a}, array("out", "float32", n), flat_sum(a.base), group="reductions")
    b = array("a", "float64", n, n)
    yield Case(f"max float64[{n}^2], axis 0", "max(a, axis=0)", {"a": b}, array("out", "float64", n),
               Limit("max, flat", ("max float64",), (b.base,), None, b.base.elements), group="reductions")
    yield Case(f"sum float64[{n}^2].T, axis 0", "sum(a, axis=0)", {"a": b.T}, array("out", "float64", n), flat_sum(b.base), group="reductions")
    yield Case(f"sum float64[{n}, {n}][:, ::2], axis 0", "sum(a, axis=0)", {"a": b[:, ::2]}, array("out", "float64", n // 2),
               flat_sum(b.base), group="reductions")


def narrow_axes(quick):
    size = 8 * MB
    for dtype in ("float64", "float32"):
        for last in (2, 3, 4, 8, 16):
            rows = size // itemsize(dtype) // last
            a = array("a", dtype, rows, last)
            yield Case(f"sum {dtype}[{rows}, {last}], axis 1", "sum(a, axis=1)", {"a": a}, array("out", dtype, rows), flat_sum(a.base), "3f",
                       0.60, beyond={"numpy": 5}, group="reductions", bytes=a.base.span)
    rows = 10 ** 6 if quick else 10 ** 8
    a = array("a", "float64", rows, 2)
    yield Case(f"sum float64[{rows:.0e}, 2], axis 1".replace("+0", ""), "sum(a, axis=1)", {"a": a}, array("out", "float64", rows),
               flat_sum(a.base), "3f", 0.60, beyond={"numpy": 5}, group="reductions", bytes=a.base.span)
    b = array("a", "float64", 3, size // 24)
    yield Case(f"sum float64[3, {size // 24}], axis 0", "sum(a, axis=0)", {"a": b}, array("out", "float64", size // 24), flat_sum(b.base),
               group="reductions")


def arg_reductions(quick):
    for dtype in ("float64", "float32", "int32"):
        for n in (1000,) if quick else (1000, 4000):
            for axis in (None, 0, 1):
                a = array("a", dtype, n, n)
                limit = Limit("max, flat", (f"max {dtype}",), (a.base,), None, a.base.elements)
                text = "argmax(a)" if axis is None else f"argmax(a, axis={axis})"
                yield Case(f"argmax {dtype}[{n}^2], " + ("all" if axis is None else f"axis {axis}"), text, {"a": a},
                           array("out", "int64", *([] if axis is None else [n])), limit, "3g", 0.70,
                           beyond={} if axis is None else {"numpy": 5}, group="reductions")
    a = array("a", "float64", 1000, 1000)
    yield Case("argmin float64[1000^2], axis 0", "argmin(a, axis=0)", {"a": a}, array("out", "int64", 1000),
               Limit("max, flat", ("max float64",), (a.base,), None, a.base.elements), "3g", 0.70, beyond={"numpy": 5}, group="reductions")


# ---- 4: copies

def transposes(quick):
    def case(dtype, n, goal_id, goal, beyond, plot=None):
        a, out = array("a", dtype, n, n), array("out", dtype, n, n)
        return Case(f"copy {dtype}[{n}^2].T", "a.T", {"a": a}, out, copy_limit(a, out), goal_id, goal, beyond=beyond,
                    group="transposed copies, 2-D", plot=plot)
    top = 2048 if quick else 8192
    for dtype in ("float64", "float32"):
        for n in (1000, 4000, 8191):
            if n <= max(top, 4000 if dtype == "float64" else 0):
                yield case(dtype, n, "4a", 0.85, {"numpy": 5} if n == 4000 else {},
                           "transposed copy, float64" if dtype == "float64" else None)
        for n in (512, 1024, 2048, 4096, 8192):
            if n <= top:
                yield case(dtype, n, "4b", 0.80, {"numpy": 8} if n == 2048 else {},
                           "transposed copy, float64, powers of two" if dtype == "float64" else None)
    for dtype, goal in (("uint8", 0.60), ("uint16", 0.70)):
        for n in (512, 1000, 2048, 4096):
            if n <= top:
                yield case(dtype, n, "4c", goal, {"numpy": 25} if (dtype, n) == ("uint8", 2048) else {})
    for dtype in ("complex128", "complex64"):
        for n in (100, 300, 1000) if quick else (100, 300, 1000, 3000):
            yield case(dtype, n, "", None, {})
    yield case("float64", 45, "", None, {}, "transposed copy, float64")
    yield case("float64", 180, "", None, {}, "transposed copy, float64")
    # Order conversion and copies into and out of parts, as users report them.
    n = 1000
    a, out = array("a", "float64", n, n + 24), array("out", "float64", n, n)
    yield Case(f"copy float64[{n}, {n + 24}][:, :{n}].T", "a.T", {"a": a[:, :n]}, out, copy_limit(a[:, :n], out), group="transposed copies, 2-D")
    a, out = array("a", "float64", n, n), array("out", "float64", n, n + 24)
    yield Case(f"copy float64[{n}^2].T into part of [{n}, {n + 24}]", "a.T", {"a": a}, out[:, 24:], copy_limit(a, out[:, 24:]), group="transposed copies, 2-D")
    a, out = array("a", "float32", 3, 1 << 20), array("out", "float32", 1 << 20, 3)
    yield Case("copy float32[3, 2^20].T", "a.T", {"a": a}, out, copy_limit(a, out), group="transposed copies, 2-D")
    a, out = array("a", "uint8", 1 << 20, 3), array("out", "uint8", 3, 1 << 20)
    yield Case("copy uint8[2^20, 3].T", "a.T", {"a": a}, out, copy_limit(a, out), group="transposed copies, 2-D")


def permuted_copies(quick):
    """Permutations of ranks 2 to 6 in the manner of the benchmark of HPTT, float32: each with balanced extents, with a long
    first and with a long last axis."""
    chosen = permutations(25 * MB)
    if quick:
        chosen = chosen[::6]
    large = [] if quick else permutations(200 * MB)[4::11]
    for size, (order, shape) in [(25, c) for c in chosen] + [(200, c) for c in large]:
        a = array("a", "float32", *shape)
        seen = a.transpose(*order)
        out = array("out", "float32", *seen.shape)
        yield Case(f"copy float32[{','.join(map(str, shape))}] as ({','.join(map(str, order))})", "a", {"a": seen}, out, copy_limit(a, out),
                   "4d", 0.50, group="transposed copies, 2-D" if len(shape) == 2 else "permuted copies, 3-D to 6-D")


def turned_pictures(quick):
    """Rows and columns of pictures change places; channels stay together."""
    for dtype, channels in (("uint8", 3), ("uint8", 4), ("float32", 3)):
        for n in (256, 1000) if quick else (256, 1000, 4000):
            a, out = array("a", dtype, n, n, channels), array("out", dtype, n, n, channels)
            yield Case(f"copy {dtype}[{n}, {n}, {channels}] as (1,0,2)", "a", {"a": a.transpose(1, 0, 2)}, out, copy_limit(a, out),
                       group="permuted copies, 3-D to 6-D")


def plain_copies(quick):
    for size in (16 * KB, 256 * KB, 8 * MB) if quick else (16 * KB, 256 * KB, 8 * MB, 64 * MB, 512 * MB):
        a, out = array("a", "float64", size // 8), array("out", "float64", size // 8)
        group = "contiguous, in cache" if size < 16 * MB else "contiguous, DRAM"
        yield Case(f"copy float64, {size_text(size)}", "a", {"a": a}, out, copy_limit(a, out), "4e", 0.97, beyond={"numpy": 1},
                   group=group, plot="copy, float64, contiguous")
    for n in (1000,) if quick else (1000, 4000):
        a, out = array("a", "float64", n, n + 24), array("out", "float64", n, n)
        yield Case(f"copy rows of float64[{n}, {n + 24}][:, :{n}]", "a", {"a": a[:, :n]}, out, copy_limit(a[:, :n], out), "4e", 0.97,
                   beyond={"numpy": 1}, group="contiguous, in cache" if n < 1500 else "contiguous, DRAM")
    for source, target in (("float64", "float32"), ("int32", "float64"), ("uint8", "float32")):
        for count in (1 << 15, 1 << 20) if quick else (1 << 15, 1 << 20, 1 << 25):
            a, out = array("a", source, count), array("out", target, count)
            yield Case(f"cast {source} to {target}, {count} elements", "a", {"a": a}, out, copy_limit(a, out), "4f", 0.93,
                       beyond={"numpy": 1.3}, group="contiguous, in cache" if count < 1 << 24 else "contiguous, DRAM")
    a, out = array("a", "float64", 1 << 20), array("out", "float64", 1 << 20)
    yield Case("copy float64 reversed, 8 MB", "a", {"a": a[::-1]}, out, copy_limit(a, out), group="strided element-wise")
    for stride in (2, 3, 4):
        a, out = array("a", "float64", stride << 18), array("out", "float64", 1 << 18)
        yield Case(f"copy float64 [::{stride}] of {size_text(a.base.span)}", "a", {"a": a[::stride]}, out, group="strided element-wise")
    a, out = array("a", "float32", 1 << 18, record=16, field=4), array("out", "float32", 1 << 18)
    yield Case("copy a float32 field of 16-byte records", "a", {"a": a}, out, group="strided element-wise")
    a, out = array("a", "float64", 1 << 18, swapped=True), array("out", "float64", 1 << 18)
    yield Case("copy big-endian float64, 2 MB", "a", {"a": a}, out, copy_limit(a, out), group="strided element-wise")


# ---- 5: fused expressions

def fused(quick):
    def three(dtype, *shape):
        return [array(name, dtype, *shape) for name in ("a", "b", "c", "out")]
    sizes = [16 * KB, 80000, 256 * KB, 2 * MB] + ([] if quick else [16 * MB, 128 * MB, 512 * MB])
    for size in sizes:
        for dtype in ("float64", "float32"):
            if dtype == "float32" and size == 80000:
                continue
            a, b, c, out = three(dtype, size // itemsize(dtype))
            dram = size >= 16 * MB
            beyond = BEST if dram else {"numexpr": 2.5} if size == 80000 else {}
            yield Case(f"a*b+c {dtype}, {size_text(size)} each", "a*b + c", {"a": a, "b": b, "c": c}, out,
                       multiply_add_limit(dtype, [a.base, b.base, c.base], out.base), "5a" if dram else "5b", 0.95 if dram else 0.92,
                       beyond=beyond, group="contiguous, DRAM" if dram else "contiguous, in cache",
                       plot="a*b + c, float64, contiguous" if dtype == "float64" else None)
    for dtype in ("float64", "float32"):
        for n in (180, 1000, 2048) if quick else (180, 1000, 2048, 4000):
            for name, see in (("a*b.T+c", lambda a, b, c: (a, b.T, c)), ("a.T*b.T+c", lambda a, b, c: (a.T, b.T, c))):
                if name == "a.T*b.T+c" and (n != 2048 or dtype == "float32"):
                    continue
                a, b, c, out = three(dtype, n, n)
                plain = Case("", "a*b + c", {"a": a, "b": b, "c": c}, out)
                a2, b2, c2 = see(a, b, c)
                yield Case(f"{name} {dtype}[{n}^2]", "a*b + c", {"a": a2, "b": b2, "c": c2}, out, Limit("ours, a*b+c", ours=plain), "5c",
                           0.80, beyond=dict.fromkeys(BEST, 3) if n == 4000 else {}, group="mixed layouts",
                           plot="a*b.T + c, float64" if (dtype, name) == ("float64", "a*b.T+c") else None)
    for n in (1000,) if quick else (1000, 4000):
        a, out = array("a", "float64", n, n), array("out", "float64", n, n)
        yield Case(f"(a + a.T) * 0.5 float64[{n}^2]", "(a + a.T) * 0.5", {"a": a}, out, copy_limit(a, out), group="mixed layouts")
        a, b, c, out = three("float32", n, n)
        yield Case(f"where(a > b.T, a, 0) float32[{n}^2]", "where(a > b.T, a, b.T)", {"a": a, "b": b}, out, group="mixed layouts")
        a, b, c, out = three("float64", n, n)
        yield Case(f"a + b float64[{n}^2] into out.T", "a + b", {"a": a, "b": b}, out.T, group="mixed layouts")
        for title, dtype in (("sum(a*b.T)", "float64"), ("max(abs(a - b.T), axis=1)", "float32")):
            text = title.replace(".T", "")
            a, b = array("a", dtype, n, n), array("b", dtype, n, n)
            out = array("out", dtype, *((n,) if "axis" in text else ()))
            plain = Case("", text, {"a": a, "b": b}, out)
            yield Case(f"{title} {dtype}[{n}^2]", text, {"a": a, "b": b.T}, out,
                       Limit("ours, of a and b", ours=plain), group="mixed layouts")
    m = 200 if quick else 320
    a, b, out = array("a", "float32", m, m, m), array("b", "float32", m, m, m), array("out", "float32", m, m, m)
    yield Case(f"a + b.transpose(2, 0, 1) float32[{m}^3]", "a + b", {"a": a, "b": b.transpose(2, 0, 1)}, out, group="mixed layouts")
    count = 1 << 20 if quick else 25 << 20
    a, b, c, d, out = [array(name, "float64", count) for name in ("a", "b", "c", "d", "out")]
    yield Case(f"8 ops of 4 float64 inputs, {size_text(8 * count)} each", "(a*b + c*d - a*d) * (b + c) + a", {"a": a, "b": b, "c": c, "d": d},
               out, Limit("a+b+c+d by hand", ("a+b+c+d float64 temporal", "a+b+c+d float64 streaming"),
                          [a.base, b.base, c.base, d.base], out.base, count), "5d", at_most=1.10, beyond={"numpy": 3},
               group="contiguous, in cache" if quick else "contiguous, DRAM")
    for n in (500,) if quick else (500, 4000):
        for name, see in (("row", lambda b, n: b[0:1]), ("column", lambda b, n: b[:, 0:1]), ("element", lambda b, n: b[0:1, 0:1])):
            a, b, c, out = three("float64", n, n)
            plain = Case("", "a*b + c", {"a": a, "b": b, "c": c}, out)
            yield Case(f"a*{name}+c float64[{n}^2]", "a*b + c", {"a": a, "b": see(b, n), "c": c}, out, Limit("ours, a*b+c", ours=plain),
                       "5e", at_most=1.05, group="contiguous, in cache" if n < 1500 else "contiguous, DRAM")
    a, b, out = array("a", "float64", 2000, 1), array("b", "float64", 1, 2000), array("out", "float64", 2000, 2000)
    yield Case("column + row float64[2000^2]", "a + b", {"a": a, "b": b}, out, group="contiguous, in cache")


def stencils(quick):
    for n in (180, 1024) if quick else (180, 1024, 4096):
        a, out = array("a", "float64", n, n), array("out", "float64", n, n)
        yield Case(f"five-point stencil float64[{n}^2]", "(a[1:-1, 1:-1] + a[:-2, 1:-1] + a[2:, 1:-1] + a[1:-1, :-2] + a[1:-1, 2:]) * 0.2",
                   {"a": a}, out[1:-1, 1:-1], copy_limit(a, out), group="stencils")
    n = 100 if quick else 256
    a, out = array("a", "float32", n, n, n), array("out", "float32", n, n, n)
    ends = ("0:-2", "1:-1", "2:")
    text = " + ".join(f"a[{i}, {j}, {k}]" for i in ends for j in ends for k in ends).replace("2:]", "2:]")
    yield Case(f"27-point stencil float32[{n}^3]", text, {"a": a}, out[1:-1, 1:-1, 1:-1], copy_limit(a, out), group="stencils", tolerance=1e-4)
    for count in (1 << 15, 1 << 20):
        a, out = array("a", "float64", count), array("out", "float64", count)
        yield Case(f"a[1:] - a[:-1] float64, {size_text(8 * count)}", "a[1:] - a[:-1]", {"a": a}, out[1:], copy_limit(a, out), group="stencils")
    for stride in (2, 3):
        a, b, out = [array(name, "float64", stride << 18) for name in ("a", "b", "out")]
        yield Case(f"sqrt(a) + b float64, all [::{stride}]", "sqrt(a) + b", {"a": a[::stride], "b": b[::stride]}, out[::stride], group="strided element-wise")


# ---- elementary functions

def functions(quick):
    for size in (64 * KB, 8 * MB) if quick else (64 * KB, 64 * MB):
        for dtype in ("float64", "float32"):
            for text in ("exp(a)", "log(a)", "sin(a)", "cos(a)", "tanh(a)", "a ** b", "atan2(a, b)", "cbrt(a)"):
                a, b, out = [array(name, dtype, size // itemsize(dtype)) for name in ("a", "b", "out")]
                yield Case(f"{text} {dtype}, {size_text(size)}", text, {"a": a, "b": b} if "b" in text.replace("cbrt", "") else {"a": a}, out,
                           beyond={"numpy": 1}, group="elementary functions", peers=("numpy", "numexpr"))
    for stride in (2, 3, 4):
        for text in ("exp(a)", "sin(a)"):
            n = 8 * KB
            a, dense, out = array("a", "float64", n * stride), array("dense", "float64", n), array("out", "float64", n)
            plain = Case("", text.replace("a)", "dense)"), {"dense": dense}, array("out2", "float64", n), peers=())
            yield Case(f"{text} float64 [::{stride}], {n} elements", text, {"a": a[::stride]}, out, Limit("ours, contiguous", ours=plain),
                       at_most=1.15, group="elementary functions", peers=("numpy", "numexpr"))


# ---- 7: modes of sums

def sum_modes(quick):
    """Against the plain sum of the same memory, in turns."""
    for size in [16 * KB, MB, 64 * MB] + ([] if quick else [2 * GB]):
        for dtype in ("float64", "float32"):
            for mode, goal_id, goals in (("compensated", "7b", (0.35, 0.80, 0.95)), ("exact", "7c", (0.25, 0.25, 0.80))):
                a = array("a", dtype, size // itemsize(dtype))
                plain = Case("", "sum(a)", {"a": a}, array("out2", dtype), peers=())
                yield Case(f"{mode} sum {dtype}, {size_text(size)}", f"sum(a, mode='{mode}')", {"a": a}, array("out", dtype),
                           Limit("ours, pairwise", ours=plain), goal_id, goals[0] if size <= 16 * KB else goals[1] if size <= MB else goals[2], peers=())


# ---- scans

def scans(quick):
    """Against a copy: as many bytes are read and written. Along the rows each float waits for the one before it."""
    for size in (8 * MB,) if quick else (256 * KB, 8 * MB, 64 * MB):
        n = {256 * KB: 180, 8 * MB: 1024, 64 * MB: 2896}[size]
        for dtype in ("float64", "float32", "int64"):
            for axis, goal in ((0, 0.9), (1, 0.5)):
                a, out = [array(name, dtype, n, n) for name in ("a", "out")]
                goal = goal if size == 64 * MB and dtype == "float64" else None
                yield Case(f"cumulative_sum {dtype}[{n}^2], axis {axis}", f"cumulative_sum(a, axis={axis})", {"a": a}, out, copy_limit(a, out),
                           "5f" if goal else "", goal, beyond={"numpy": 1}, group="scans", peers=("numpy",))
        a, out = [array(name, "float64", size // 8) for name in ("a", "out")]
        goal = 0.5 if size == 64 * MB else None
        yield Case(f"cumulative_sum float64, {size_text(size)}", "cumulative_sum(a)", {"a": a}, out, copy_limit(a, out), "5f" if goal else "", goal,
                   beyond={"numpy": 1}, group="scans", peers=("numpy",))
        a, b, out = [array(name, "float64", n, n) for name in ("a", "b", "out")]
        yield Case(f"cumulative_sum(a*b) float64[{n}^2], axis 1", "cumulative_sum(a*b, axis=1)", {"a": a, "b": b}, out, group="scans", peers=("numpy",))


# ---- 9: no cliffs

def cliffs(quick):
    for n in (256, 512, 1024, 2048) if quick else (256, 512, 1024, 2048, 4096, 8192):
        dtype = "float64" if n < 8192 else "float32"
        def pair(text, views, shape):
            made = []
            for side, tail in ((n, ""), (n + 8, "_")):
                bases = {name: array(name + tail, dtype, side, side) for name in "ab" if name in text}
                out = array("out" + tail, dtype, *shape(side))
                made.append(Case(f"{text} {dtype}[{side}^2]", text, {name: views(base) for name, base in bases.items()}, out, peers=()))
            made[0].limit = Limit(f"ours, {n + 8}", ours=made[1])
            made[0].goal_id, made[0].at_most, made[0].goal = "9d", 1.10, 1 / 1.10
            return made[0]
        whole = lambda side: (side, side)
        line = lambda side: (side,)
        same = lambda base: base
        yield pair("a.T", same, whole)
        yield pair("a + b.T", same, whole)
        yield pair("sum(a, axis=0)", same, line)
        yield pair("sum(a, axis=1)", same, line)


SECTIONS = {
    "3a, 3b: contiguous sums": contiguous_sums,
    "3c: the same memory seen in other ways": seen_sums,
    "3d: sums of every k-th element": strided_sums,
    "3e: sums along an axis": axis_sums,
    "3f: short last axes": narrow_axes,
    "3g: argmin and argmax": arg_reductions,
    "4a, 4b, 4c: transposed copies": transposes,
    "4d: permuted copies": permuted_copies,
    "pictures turned": turned_pictures,
    "4e, 4f: copies in order, casts": plain_copies,
    "5: fused expressions": fused,
    "stencils and strided element-wise": stencils,
    "elementary functions": functions,
    "7b, 7c: modes of sums": sum_modes,
    "scans": scans,
    "9d: powers of two": cliffs,
}
