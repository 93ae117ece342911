"""What is paid beside the loops: planning, calls at odd offsets. Compile time and code size come from the corpus."""

from .case import Case, array
from .stats import median


def item(what, value, goal=None, unit="", digits=0):
    return {"what": what, "value": value, "goal": goal, "at_most": True, "unit": unit, "digits": digits,
            "met": None if goal is None else value <= goal}


def plan_costs(bench):
    """Three operands of rank 6 that do not merge: every axis is cut."""
    bases = [array(name, "float64", 4, 5, 6, 7, 8, 9) for name in ("a", "b", "out")]
    a, b, out = [seen[:3, :4, :5, :6, :7, :8] for seen in bases]
    case = Case("", "a + b", {"a": a, "b": b.transpose(0, 1, 2, 3, 4, 5)}, out)
    bench.place(case.bases(), [])
    rounds = [bench.library.plan_seconds(case.text, bench.address, case.named()) for _ in range(9)]
    build, plan, specialise = [1e9 * median([r[k] for r in rounds]) for k in range(3)]
    return [item("9c: plan of 3 operands of rank 6", plan, 150, " ns"),
            item("9c: nest and canonical nest of the same", build, None, " ns"),
            item("9c: key and launch of the same", specialise, None, " ns")]


def offset_costs(bench, quick):
    """5f: a*b+c at every offset of the output within a page, relative to the inputs, that is a multiple of 64 bytes."""
    count = 1 << 13
    times = []
    bases = [array(name, "float64", count + 1024) for name in ("a", "b", "c", "out")]
    for k in range(64):
        at = 4096
        for seen in bases:
            seen.base.offset = at
            at += (seen.base.span + 8191) // 4096 * 4096
        bases[-1].base.offset += 64 * k
        a, b, c, out = [seen[:count] for seen in bases]
        case = Case("", "a*b + c", {"a": a, "b": b, "c": c}, out)
        for seen in bases[:-1]:
            bench.arena.fill(seen.base)
        run = bench.library.prepare(case.text, bench.address, case.named())
        calls = 20 if quick else 100
        times.append(median([run.time(calls, 2) / calls for _ in range(7)]))
    bench.filled.clear()
    return [item("5f: a*b+c, 64 KB each, slowest of 64 offsets over the median", max(times) / median(times), 1.25, "x", 2)]


def line_costs(bench, quick):
    """A transposed copy in the second level into memory that begins 16 bytes into a line, as that of NumPy does, and at a line."""
    times = {}
    for shift in (0, 16):
        a, out = array("a", "float64", 200, 200), array("out", "float64", 200, 200)
        a.base.offset, out.base.offset = 4096, 4096 * 100 + shift
        case = Case("", "a.T", {"a": a}, out)
        bench.arena.fill(a.base)
        run = bench.library.prepare(case.text, bench.address, case.named())
        calls = 20 if quick else 200
        times[shift] = median([run.time(calls, 2) / calls for _ in range(9)])
    bench.filled.clear()
    return [item("copy float64[200^2].T, 16 bytes into a line over at a line", times[16] / times[0], None, "x", 2)]


def call_costs(bench):
    """What a call costs where there is nothing to compute: part of every figure of small arrays."""
    a, b, out = [array(name, "float64", 8) for name in ("a", "b", "out")]
    row = bench.measure(Case("a + b of 8 elements", "a + b", {"a": a, "b": b}, out))
    items = [item("a call on 8 elements: a bound kernel of ours", 1e9 * row["seconds"], None, " ns")]
    return items + [item(f"a call on 8 elements: {peer}, from Python", 1e9 * found["seconds"], None, " ns")
                    for peer, found in row["peers"].items()]


def first_call_costs(rows):
    """From views to a callable, and the first call of a function of Numba, over the rows that compiled."""
    ours = [1e3 * row["bind_seconds"] for row in rows if row["kernels"] == 1]
    numba = [1e3 * seconds for row in rows for name, seconds in row["first_call"].items() if name == "numba"]
    if not ours or not numba:
        return []
    return [item("cold compile, median of the rows", median(ours), 3.5, " ms", 2),
            item("first call of Numba's newest, median of the rows", median(numba), None, " ms", 2),
            item("1a: cold compile over Numba's first call", median(ours) / median(numba), 0.05, "x", 3)]


def measure_costs(bench, quick, rows):
    return plan_costs(bench) + call_costs(bench) + offset_costs(bench, quick) + line_costs(bench, quick) + first_call_costs(rows)
