"""python -m report: measures, prints the table, writes the JSON that plots are drawn from."""

import argparse
import datetime
import json
import os
import platform
import subprocess
import sys
import time
import traceback

from . import peers, table
from .cases import SECTIONS
from .costs import measure_costs
from .measure import Bench, Settings, WrongAnswer


def say(text):
    print(text, flush=True)


def progress(text):
    if sys.stderr.isatty():
        print(f"\r{text[:100]:<100}\r", end="", file=sys.stderr, flush=True)


def processor():
    with open("/proc/cpuinfo") as file:
        names = [line.split(":", 1)[1].strip() for line in file if line.startswith("model name")]
    return names[0] if names else platform.processor()


def caches():
    found = []
    for index in range(5):
        folder = f"/sys/devices/system/cpu/cpu0/cache/index{index}"
        try:
            level, kind, size = [open(f"{folder}/{part}").read().strip() for part in ("level", "type", "size")]
        except OSError:
            continue
        if kind != "Instruction":
            found.append(f"L{level} {size}")
    return ", ".join(found)


def machine(bench):
    commit = subprocess.run(["git", "describe", "--always", "--dirty"], capture_output=True, text=True,
                            cwd=os.path.dirname(os.path.abspath(__file__))).stdout.strip()
    words = lambda versions: ", ".join(f"{name} {version}" for name, version in versions.items() if version)
    return {"processor": processor(), "cores": os.cpu_count(), "caches": caches(), "engine": bench.library.engine_text(),
            "commit": commit, "date": datetime.date.today().isoformat(), "newest": words(peers.versions()),
            "debian": words(bench.child_versions) if bench.child_versions else None}


def print_machine(about):
    say(f"machine   {about['processor']}, {about['cores']} cores; {about['caches']}")
    say(f"engine    {about['engine']}; commit {about['commit']}")
    say(f"peers     {about['newest']}")
    say(f"          {about['debian'] or 'no others: there is no Python of the distribution with NumPy'}" + (" (')" if about["debian"] else ""))
    say("threads   one, everywhere; all contenders take turns on one core, on memory of the same content, answers compared first;")
    say("          seconds are processor time of that thread")
    say("ratio     speed of ours over the limit's (the best of its loops), median over turns; peer ratio: over the best peer's")
    say("peers     the better of the two versions; ' marks Debian's. Each called from Python as its users call it, outputs given,")
    say("          temporaries kept, loops of Numba in the order of memory; what Python adds to a call is in their time")
    say("not here  HPTT: no package of it exists to install")


def run_section(bench, name, cases, rows, failures, begin):
    say(f"\n{name}\n{table.head()}")
    for case in cases:
        progress(f"{time.monotonic() - begin:4.0f} s  {name}: {case.title}")
        try:
            case.section = name
            row = bench.measure(case)
        except WrongAnswer as error:
            failures.append(str(error))
            progress("")
            say(f"WRONG     {error}")
            continue
        except ValueError as error:
            progress("")
            say(f"{case.title:<56}  refused: {error}")
            continue
        rows.append(row)
        progress("")
        say(table.line(row))


def main():
    parser = argparse.ArgumentParser(prog="report", description=__doc__)
    parser.add_argument("--library", required=True, help="libstridejit_report.so of a bench build")
    parser.add_argument("--debian-python", default="/usr/bin/python3", help="a second Python with peers of its own; '' for none")
    parser.add_argument("--quick", action="store_true", help="fewer turns, no large sizes")
    parser.add_argument("--sections", nargs="*", help="only sections whose name contains one of these")
    parser.add_argument("--corpus", action="store_true", help="measure the corpus behind goal 9 too")
    parser.add_argument("--json", help="file for the results")
    options = parser.parse_args()

    begin = time.monotonic()
    settings = Settings(options.quick)
    bench = Bench(options.library, options.debian_python, settings, (1 << 30) if options.quick else (7 << 29))
    about = machine(bench)
    print_machine(about)
    rows, failures, items = [], [], []
    wanted = lambda name: not options.sections or any(part in name for part in options.sections)
    try:
        for name, make in SECTIONS.items():
            if wanted(name):
                run_section(bench, name, make(options.quick), rows, failures, begin)
        corpus = None
        if options.corpus:
            from corpus.run import measure_corpus
            corpus = measure_corpus(bench, options.quick, say, progress, failures)
        if wanted("costs"):
            items += measure_costs(bench, options.quick, rows)
    except Exception:
        traceback.print_exc()
        return 1
    finally:
        bench.close()
    items = table.summary(rows) + (corpus["items"] if corpus else []) + items
    say("\nall rows together")
    for item in items:
        say(table.summary_line(item))
    missed = [row for row in rows if table.verdict(row).startswith("MISSED")]
    say(f"\n{len(rows)} rows, {len(missed)} of them missed; {sum(1 for item in items if item['met'] is False)} goals over all rows missed; "
        f"{len(failures)} wrong answers; {time.monotonic() - begin:.0f} s")
    for failure in failures:
        say(f"WRONG     {failure}")
    if options.json:
        with open(options.json, "w") as file:
            json.dump({"about": about, "quick": options.quick, "rows": rows, "corpus": corpus, "items": items, "failures": failures}, file, indent=1)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
