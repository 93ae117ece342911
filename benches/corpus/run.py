"""Measures the corpus with the tools of the report: compile time and code size of all sets, then each beside the same call on
the best layouts and beside the peers."""

import time

from report import table
from report.measure import WrongAnswer
from report.stats import geometric_mean, median, quantile

from .sets import corpus


def compile_all(bench, cases):
    """Milliseconds to compile and bytes of code of every kernel that is new, on an engine that has compiled none."""
    bench.library.report_new_engine()
    bench.library.engine_text()
    milliseconds, code, largest = [], [], ("", 0)
    for case in cases:
        bench.place(case.bases(), [])
        made = bench.library.prepare(case.text, bench.address, case.named())
        if made.kernels != 1:
            continue
        milliseconds.append(1e3 * made.bind_seconds)
        code.append(made.code_bytes)
        if made.code_bytes > largest[1]:
            largest = (case.title, made.code_bytes)
    return milliseconds, code, largest


def measure_corpus(bench, quick, say, progress, failures):
    cases = corpus(quick)
    say(f"\ncorpus: {len(cases)} sets of views; peers: the newest versions")
    milliseconds, code, largest = compile_all(bench, cases)
    say(f"largest kernel, {largest[1]} bytes: {largest[0]}")
    bench.library.report_new_engine()
    child, bench.child = bench.child, None  # a second version of the peers would take as long again
    settings = bench.settings
    kept = settings.sample, settings.pairs, settings.pair_budget, settings.peer_budget
    settings.sample, settings.pairs, settings.pair_budget, settings.peer_budget = 0.0004, 9, 0.1, 0.04
    rows, begin = [], time.monotonic()
    try:
        for k, case in enumerate(cases):
            progress(f"corpus {k + 1} of {len(cases)}, {time.monotonic() - begin:.0f} s: {case.title}")
            try:
                rows.append(bench.measure(case))
            except WrongAnswer as error:
                failures.append(str(error))
                say(f"WRONG     {error}")
    finally:
        bench.child = child
        settings.sample, settings.pairs, settings.pair_budget, settings.peer_budget = kept
    progress("")

    def of(kind):
        return [row for row in rows if row["section"] == kind]
    say(f"{'kind':<14}{'sets':>6}{'time over best layout: median':>32}{'p95':>8}{'speed over best peer: geomean':>32}{'p5':>8}{'worst':>8}{'below 0.9':>11}")
    for kind in ("copy", "cast", "elementwise", "reduction"):
        chosen = of(kind)
        if chosen:
            say(kind_line(kind, chosen))
    say(kind_line("all", rows))
    for title, key, mark in (("the ten slowest beside their best layout", lambda row: row["limit"]["ratio"], lambda row: 1 / row["limit"]["ratio"]),
                             ("the ten slowest beside their best peer", lambda row: table.best_peer(row)[1], lambda row: table.best_peer(row)[1])):
        say(title)
        for row in sorted(rows, key=key)[:10]:
            say(f"  {mark(row):7.2f}  {table.speed(row, row['seconds']):7.1f} GB/s  {row['title'][:170]}")
    return {"items": corpus_items(rows, milliseconds, code), "rows": [slim(row) for row in rows], "milliseconds": milliseconds, "code": code}


def kind_line(kind, rows):
    slower = [1 / row["limit"]["ratio"] for row in rows]
    peers = [table.best_peer(row)[1] for row in rows]
    return (f"{kind:<14}{len(rows):>6}{median(slower):>32.2f}{quantile(slower, 0.95):>8.2f}{geometric_mean(peers):>32.2f}{quantile(peers, 0.05):>8.2f}"
            f"{min(peers):>8.2f}{sum(1 for p in peers if p < table.WORST):>11}")


def corpus_items(rows, milliseconds, code):
    slower = [1 / row["limit"]["ratio"] for row in rows]
    peers = [table.best_peer(row)[1] for row in rows]
    items = table.distribution(f"9a: corpus of {len(rows)}, time over that on the best layout", slower, "x", (1.15, 1.5, None))
    for what, value, goal in (("9b: corpus, geometric mean against the best peer", geometric_mean(peers), 1.7),
                              ("9b: corpus, worst set against the best peer", min(peers), 0.9)):
        items.append({"what": what, "value": value, "goal": goal, "at_most": False, "unit": "x", "digits": 2, "met": value >= goal})
    items += table.distribution(f"cold compile of the corpus's {len(milliseconds)} kernels", milliseconds, " ms", (3.5, None, None))
    items += table.distribution("code of one kernel over the corpus", [c / 1024 for c in code], " KiB", (None, None, 8))
    return items


def slim(row):
    """What of a row later readers need; the corpus is long."""
    best = table.best_peer(row)
    return {"title": row["title"], "kind": row["section"], "bytes": row["bytes"], "seconds": row["seconds"], "best_layout": row["limit"]["seconds"],
            "ratio": row["limit"]["ratio"], "peer": best and best[0], "peer_ratio": best and best[1], "code_bytes": row["code_bytes"]}
