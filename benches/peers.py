"""peers.py [--quick] [--svg FILE] [--json FILE]: twenty cases that users of arrays meet, by stridejit, NumPy, numexpr, Numba and JAX,
whichever of these can be imported, each on one thread and on the same arrays. Answers are compared before times are.

Contenders take turns in one process; a time is the least of its turns, and beside it stands its ratio to ours.
"""

import argparse
import json
import os
import sys
import time

for _variable in ("NUMBA_NUM_THREADS", "NUMEXPR_NUM_THREADS", "NUMEXPR_MAX_THREADS", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
    os.environ[_variable] = "1"
os.environ.setdefault("XLA_FLAGS", "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1")
os.environ.setdefault("JAX_PLATFORMS", "cpu")
os.environ.setdefault("JAX_ENABLE_X64", "1")
if hasattr(os, "sched_setaffinity"):  # XLA has a pool of threads that no variable turns off
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})

import numpy as np

import stridejit as sj

try:
    import numexpr
except ImportError:
    numexpr = None
try:
    import numba
except ImportError:
    numba = None
try:
    import jax
    import jax.numpy as jnp
except Exception:  # it may be there and not work on this processor
    jax = None

PEERS = ("stridejit", "numpy", "numexpr", "numba", "jax")
COLOURS = {"stridejit": "#1f5fa8", "numpy": "#c8702a", "numexpr": "#7a9a3a", "numba": "#9a4f96", "jax": "#555555"}


class Case:
    """A name, arrays, and one function of each contender: each takes the arrays and gives the result (in `out`, where it can)."""

    def __init__(self, name, arrays, **calls):
        self.name, self.arrays = name, arrays
        self.calls = {peer: call for peer, call in calls.items() if call is not None}


def compiled(function):
    """A function of loops or whole arrays by Numba, without fast-math."""
    return numba.njit(function) if numba else None


def by_numexpr(text, out=None):
    if numexpr is None:
        return None

    def call(**arrays):
        target = arrays.pop("out", None)
        return numexpr.evaluate(text, local_dict=arrays, out=target)

    call.keywords = True
    return call


def by_jax(function):
    """JAX has its arrays in a layout of its own: they are brought there before the clock starts."""
    if jax is None:
        return None
    jitted = jax.jit(function)

    def call(*arrays):
        return jitted(*arrays).block_until_ready()

    call.jax = True
    return call


def nb_sum3d(a):
    total = a.dtype.type(0)
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            for k in range(a.shape[2]):
                total += a[i, j, k]
    return total


def nb_sum(axis):
    if axis == 0:
        def function(a, out):
            out[:] = 0
            for i in range(a.shape[0]):
                for j in range(a.shape[1]):
                    out[j] += a[i, j]
            return out
    else:
        def function(a, out):
            for i in range(a.shape[0]):
                total = 0.0
                for j in range(a.shape[1]):
                    total += a[i, j]
                out[i] = total
            return out
    return compiled(function)


def nb_argmax0(a, out):
    best = a[0].copy()
    out[:] = 0
    for i in range(1, a.shape[0]):
        for j in range(a.shape[1]):
            if a[i, j] > best[j]:
                best[j] = a[i, j]
                out[j] = i
    return out


def nb_copy(a, out):
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            out[i, j] = a[i, j]
    return out


def nb_multiply_add(a, b, c, out):
    for i in range(out.shape[0]):
        for j in range(out.shape[1]):
            out[i, j] = a[i, j] * b[i, j] + c[i, j]
    return out


def nb_small(a, b, c, out):
    for i in range(out.shape[0]):
        out[i] = a[i] * b[i] + c[i]
    return out


def nb_stencil(u, out):
    for i in range(1, u.shape[0] - 1):
        for j in range(1, u.shape[1] - 1):
            out[i - 1, j - 1] = 0.25 * (u[i - 1, j] + u[i + 1, j] + u[i, j - 1] + u[i, j + 1])
    return out


def nb_where(a, b, out):
    for i in range(a.shape[0]):
        out[i] = np.sqrt(a[i]) * 2 + b[i] if a[i] > 0 else b[i]
    return out


def nb_scale(field, out):
    for i in range(field.shape[0]):
        out[i] = field[i] * 0.5
    return out


def nb_planes(image, out):
    for k in range(image.shape[2]):
        for i in range(image.shape[0]):
            for j in range(image.shape[1]):
                out[k, i, j] = image[i, j, k] * np.float32(1 / 255)
    return out


def nb_cast(a, out):
    for i in range(a.shape[0]):
        out[i] = a[i]
    return out


def nb_four(a, b, out):
    for i in range(a.shape[0]):
        out[i] = (a[i] + b[i]) * (a[i] - b[i]) / b[i]
    return out


def nb_centre(a, out):
    for i in range(a.shape[0]):
        total = 0.0
        for j in range(a.shape[1]):
            total += a[i, j]
        mean = total / a.shape[1]
        for j in range(a.shape[1]):
            out[i, j] = a[i, j] - mean
    return out


@sj.vectorize
def four(a, b):
    return (a + b) * (a - b) / b


def cases(quick):
    random = np.random.default_rng(0)
    n3, n2, n1 = (64, 400, 100_000) if quick else (128, 1000, 1_000_000)
    volume = random.random((n3, n3, n3), np.float32)
    layouts = {"C order": volume, "transposed": volume.T, "axes 1 0 2": volume.transpose(1, 0, 2), "reversed": volume[:, ::-1, ::-1],
               "every second": random.random((n3, n3, 2 * n3), np.float32)[:, :, ::2],
               "broadcast": np.broadcast_to(random.random((n3, 1, n3), np.float32), (n3, n3, n3))}
    sum3d = compiled(nb_sum3d)
    for name, view in layouts.items():
        yield Case(f"sum3d, {name}", {"a": view}, stridejit=lambda a: sj.sum(a), numpy=lambda a: np.sum(a), numba=sum3d,
                   numexpr=by_numexpr("sum(a)"), jax=by_jax(lambda a: jnp.sum(a)))
    a, b, c = (random.random((n2, n2)) for _ in range(3))
    out2 = np.empty((n2, n2))
    for axis in (0, 1):
        yield Case(f"sum, axis {axis}", {"a": a, "out": np.empty(n2)}, stridejit=lambda a, out, axis=axis: sj.sum(a, axis=axis, out=out),
                   numpy=lambda a, out, axis=axis: np.sum(a, axis=axis, out=out), numba=nb_sum(axis),
                   jax=by_jax(lambda a, axis=axis: jnp.sum(a, axis=axis)))
    cube = random.random((n3, n3, n3))
    yield Case("sum, axis 1 of 3", {"a": cube}, stridejit=lambda a: sj.sum(a, axis=1), numpy=lambda a: np.sum(a, axis=1),
               numba=compiled(lambda a: a.sum(axis=1)), numexpr=by_numexpr("sum(a, axis=1)"), jax=by_jax(lambda a: jnp.sum(a, axis=1)))
    yield Case("argmax, axis 0", {"a": a, "out": np.empty(n2, np.int64)}, stridejit=lambda a, out: sj.argmax(a, axis=0, out=out),
               numpy=lambda a, out: np.argmax(a, axis=0, out=out), numba=compiled(nb_argmax0), jax=by_jax(lambda a: jnp.argmax(a, axis=0)))
    yield Case("transposed copy", {"a": a.T, "out": out2}, stridejit=lambda a, out: sj.copyto(out, a) or out,
               numpy=lambda a, out: np.copyto(out, a) or out, numba=compiled(nb_copy))
    yield Case("a*b.T + c", {"a": a, "b": b.T, "c": c, "out": out2}, stridejit=lambda a, b, c, out: sj.evaluate("a*b + c", out=out),
               numpy=lambda a, b, c, out: np.add(np.multiply(a, b, out=out), c, out=out), numba=compiled(nb_multiply_add),
               numexpr=by_numexpr("a*b + c"), jax=by_jax(lambda a, b, c: a * b + c))
    yield Case("stencil of shifted slices", {"u": a, "out": np.empty((n2 - 2, n2 - 2))},
               stridejit=lambda u, out: sj.evaluate("0.25 * (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:])", out=out),
               numpy=lambda u, out: np.multiply(0.25, u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:], out=out),
               numba=compiled(nb_stencil), jax=by_jax(lambda u: 0.25 * (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:])))
    x, y, flat = random.standard_normal(n1), random.random(n1) + 0.5, np.empty(n1)
    with_zero = np.maximum(x, 0)
    yield Case("where(a > 0, sqrt(a)*2 + b, b)", {"a": with_zero, "b": y, "out": flat},
               stridejit=lambda a, b, out: sj.evaluate("where(a > 0, sqrt(a)*2 + b, b)", out=out),
               numpy=lambda a, b, out: np.where(a > 0, np.sqrt(a) * 2 + b, b), numba=compiled(nb_where),
               numexpr=by_numexpr("where(a > 0, sqrt(a)*2 + b, b)"), jax=by_jax(lambda a, b: jnp.where(a > 0, jnp.sqrt(a) * 2 + b, b)))
    records = np.zeros(n1, [("tag", "u1"), ("mass", "f8"), ("speed", "f4")])
    records["mass"] = y
    yield Case("field of packed records", {"field": records["mass"], "out": flat}, stridejit=lambda field, out: sj.multiply(field, 0.5, out=out),
               numpy=lambda field, out: np.multiply(field, 0.5, out=out), numba=compiled(nb_scale), numexpr=by_numexpr("field * 0.5"))
    image = random.integers(0, 256, (n2 // 2, n2, 3), np.uint8)
    yield Case("uint8 image to float32 planes", {"image": image, "out": np.empty((3, n2 // 2, n2), np.float32)},
               stridejit=lambda image, out: sj.multiply(sj.permute_dims(image, (2, 0, 1)), np.float32(1 / 255), out=out),
               numpy=lambda image, out: np.multiply(image.transpose(2, 0, 1), np.float32(1 / 255), out=out), numba=compiled(nb_planes),
               jax=by_jax(lambda image: image.transpose(2, 0, 1) * np.float32(1 / 255)))
    yield Case("float64 to float32", {"a": x, "out": np.empty(n1, np.float32)}, stridejit=lambda a, out: sj.copyto(out, a) or out,
               numpy=lambda a, out: np.copyto(out, a) or out, numba=compiled(nb_cast), jax=by_jax(lambda a: a.astype(np.float32)))
    s, t = random.random(n1, np.float32), random.random(n1, np.float32) + np.float32(0.5)
    yield Case("four operations, float32", {"a": s, "b": t, "out": np.empty(n1, np.float32)}, stridejit=lambda a, b, out: four(a, b, out=out),
               numpy=lambda a, b, out: np.divide((a + b) * (a - b), b, out=out), numba=compiled(nb_four),
               numexpr=by_numexpr("(a + b) * (a - b) / b"), jax=by_jax(lambda a, b: (a + b) * (a - b) / b))
    yield Case("a - mean(a, axis=1)", {"a": a, "out": out2},
               stridejit=lambda a, out: sj.evaluate("a - mean(a, axis=1, keepdims=True)", out=out),
               numpy=lambda a, out: np.subtract(a, np.mean(a, axis=1, keepdims=True), out=out), numba=compiled(nb_centre),
               jax=by_jax(lambda a: a - jnp.mean(a, axis=1, keepdims=True)))
    p, q, r, small = (random.random(8) for _ in range(4))
    yield Case("a*b + c, 8 elements", {"a": p, "b": q, "c": r, "out": small}, stridejit=lambda a, b, c, out: sj.evaluate("a*b + c", out=out),
               numpy=lambda a, b, c, out: np.add(np.multiply(a, b, out=out), c, out=out), numba=compiled(nb_small),
               numexpr=by_numexpr("a*b + c"), jax=by_jax(lambda a, b, c: a * b + c))


def bound(call, arrays):
    """The call with its arrays, which takes no arguments any more."""
    if getattr(call, "keywords", False):
        return lambda: call(**arrays)
    if getattr(call, "jax", False):
        given = [jax.device_put(np.ascontiguousarray(value)) for name, value in arrays.items() if name != "out"]
        return lambda: call(*given)
    values = list(arrays.values())
    return lambda: call(*values)


def require_same(case, calls):
    wanted = None
    narrow = any(np.asarray(value).dtype == np.float32 for value in case.arrays.values())  # some of whom add up one after the other
    for peer, call in calls.items():
        got = np.array(call(), copy=True)
        if wanted is None:
            wanted = got
        scale = 1e-3 if narrow else 1e-9
        if got.shape != wanted.shape or not np.allclose(got, wanted, rtol=scale, atol=scale):
            sys.exit(f"peers: {case.name}: the answer of {peer} is another")


def measure(case, seconds):
    """{peer: seconds a call}: the least of turns in which every contender runs for some time."""
    calls = {peer: bound(case.calls[peer], case.arrays) for peer in PEERS if peer in case.calls}
    require_same(case, calls)
    repeats, best = {}, {}
    for peer, call in calls.items():
        begin = time.perf_counter()
        call()
        once = max(time.perf_counter() - begin, 1e-7)
        repeats[peer] = max(1, min(100_000, int(seconds / 20 / once)))
        best[peer] = float("inf")
    for _ in range(12):
        for peer, call in calls.items():
            count = repeats[peer]
            begin = time.perf_counter()
            for _ in range(count):
                call()
            best[peer] = min(best[peer], (time.perf_counter() - begin) / count)
    return best


def time_text(seconds):
    for unit, word in ((1, "s"), (1e-3, "ms"), (1e-6, "us")):
        if seconds >= unit:
            return f"{seconds / unit:.3g} {word}"
    return f"{seconds * 1e9:.0f} ns"


def table(rows):
    lines = [f"{'case':34}" + "".join(f"{peer:>18}" for peer in PEERS)]
    for name, times in rows:
        ours, line = times["stridejit"], f"{name:34}"
        for peer in PEERS:
            if peer not in times:
                line += f"{'-':>18}"
            elif peer == "stridejit":
                line += f"{time_text(ours):>18}"
            else:
                line += f"{time_text(times[peer]):>10} {times[peer] / ours:5.1f}x "
        lines.append(line)
    lines.append("")
    for peer in PEERS[1:]:
        ratios = [times[peer] / times["stridejit"] for _, times in rows if peer in times]
        if ratios:
            lines.append(f"{peer}: {np.exp(np.mean(np.log(ratios))):.2f} times our time (geometric mean of {len(ratios)} cases), "
                         f"from {min(ratios):.2f} to {max(ratios):.1f}")
    return "\n".join(lines)


def svg(rows):
    """Times as multiples of ours, on a logarithmic axis; right of the line is slower than stridejit."""
    height, left, width, low, high = 24, 230, 760, 0.5, 64.0
    x = lambda ratio: left + (np.log2(min(max(ratio, low), high)) - np.log2(low)) / (np.log2(high) - np.log2(low)) * (width - left - 20)
    bottom = 50 + height * len(rows)
    parts = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{bottom + 34}" font-family="sans-serif" font-size="12">',
             f'<rect width="{width}" height="{bottom + 34}" fill="white"/>']
    for place, peer in enumerate(p for p in PEERS if any(p in times for _, times in rows)):
        parts.append(f'<circle cx="{left + 110 * place}" cy="16" r="5" fill="{COLOURS[peer]}"/><text x="{left + 110 * place + 10}" y="20">{peer}</text>')
    mark = low
    while mark <= high:
        parts.append(f'<line x1="{x(mark):.1f}" x2="{x(mark):.1f}" y1="34" y2="{bottom}" stroke="{"#1f5fa8" if mark == 1 else "#dddddd"}"/>')
        parts.append(f'<text x="{x(mark):.1f}" y="{bottom + 16}" text-anchor="middle">{mark:g}x</text>')
        mark *= 2
    for row, (name, times) in enumerate(rows):
        y = 46 + height * row
        text = name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        parts.append(f'<text x="{left - 10}" y="{y + 4}" text-anchor="end">{text}</text>')
        for peer in reversed(PEERS):
            if peer in times:
                parts.append(f'<circle cx="{x(times[peer] / times["stridejit"]):.1f}" cy="{y}" r="5" fill="{COLOURS[peer]}"/>')
    parts.append(f'<text x="{left}" y="{bottom + 31}" fill="#555555">time as a multiple of ours, one thread; further right is slower</text></svg>')
    return "\n".join(parts) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="smaller arrays, less time")
    parser.add_argument("--svg", help="where the plot goes")
    parser.add_argument("--json", help="where the times go")
    options = parser.parse_args()
    sj.set_num_threads(1)
    if numexpr:
        numexpr.set_num_threads(1)
    versions = {"stridejit": sj.__version__, "numpy": np.__version__, "numexpr": getattr(numexpr, "__version__", None),
                "numba": getattr(numba, "__version__", None), "jax": getattr(jax, "__version__", None)}
    print(", ".join(f"{peer} {version or 'not here'}" for peer, version in versions.items()), flush=True)
    rows = []
    for case in cases(options.quick):
        rows.append((case.name, measure(case, 0.05 if options.quick else 0.4)))
        print(".", end="", flush=True, file=sys.stderr)
    print(file=sys.stderr)
    print(table(rows))
    if options.svg:
        with open(options.svg, "w", encoding="utf-8") as file:
            file.write(svg(rows))
    if options.json:
        with open(options.json, "w", encoding="utf-8") as file:
            json.dump({"versions": versions, "rows": rows}, file)


if __name__ == "__main__":
    main()
