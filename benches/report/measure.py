"""One case at a time: memory laid out and filled, answers compared, then all contenders timed in turn."""

import os
import pickle
import subprocess
import time

import numpy as np

from . import peers
from .memory import Arena
from .native import Library
from .sampling import agree, answer_sample, time_calls
from .seen import Base
from .stats import median, quantile

PAGE = 4096
LARGE = 128 << 20  # more than this leaves nothing of itself in a cache that one core can use


class WrongAnswer(Exception):
    """Ours differs from NumPy's: a bug, to be reported before any number."""


class Settings:
    def __init__(self, quick=False):
        self.quick = quick
        self.sample = 0.0005 if quick else 0.001  # seconds of one sample, where a call takes less
        self.pairs = 7 if quick else 15           # of ours and the limit
        self.peer_rounds = 3 if quick else 5      # of the peers, at the least; as many as pairs where they take little time
        self.peer_budget = 0.02 if quick else 0.1  # seconds for all rounds of one peer
        self.pair_budget = 0.15 if quick else 0.5   # the same for ours and each loop of the limit


class OtherPython:
    """The peers under Debian's Python: a child that answers one request at a time."""

    def __init__(self, python, library):
        environment = dict(os.environ, PYTHONPATH=os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
        self.process = subprocess.Popen([python, "-m", "report.child", library], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, env=environment)

    def send(self, name, *arguments):
        pickle.dump((name, arguments), self.process.stdin, protocol=4)
        self.process.stdin.flush()

    def receive(self):
        done, answer = pickle.load(self.process.stdout)
        if not done:
            raise RuntimeError(answer)
        return answer

    def ask(self, name, *arguments):
        self.send(name, *arguments)
        return self.receive()

    def stop(self):
        self.process.stdin.close()
        self.process.wait()


class Bench:
    def __init__(self, library_path, debian_python, settings, arena_bytes):
        self.settings = settings
        self.library = Library(library_path)
        self.arena = Arena(self.library, arena_bytes)
        self.memory, self.address = self.arena.memory, self.arena.address
        self.filled = {}    # offset -> (dtype, elements, span)
        self.child = None
        self.core = sorted(os.sched_getaffinity(0))[-1]
        if debian_python:
            try:
                child = OtherPython(debian_python, library_path)
                self.child_versions = child.ask("versions")
                child.ask("map", arena_bytes)
                self.child = child
            except (OSError, EOFError, RuntimeError):
                self.child = None
        if self.child is None:
            self.child_versions = None

    def close(self):
        if self.child:
            self.child.stop()

    # ---- memory

    def place(self, bases, inputs):
        """Lays the bases out one after the other, at different places within a page, and fills those that are read."""
        at = PAGE
        for k, base in enumerate(bases):
            base.offset = at + 64 * (5 * k % 64)
            at = (base.offset + base.span + 2 * PAGE) // PAGE * PAGE
        if at > self.arena.size:
            raise MemoryError(f"the case needs {at} bytes, the arena has {self.arena.size}")
        wanted = {b.offset: (b.dtype, b.elements, b.record or 0, b.swapped) for b in inputs}
        spans = {b.offset: b.span for b in bases}
        for offset in list(self.filled):
            kept, span = self.filled[offset]
            touched = any(o < offset + span and offset < o + s for o, s in spans.items() if not (o == offset and wanted.get(o) == kept))
            if touched:
                del self.filled[offset]
        for base in inputs:
            if base.offset not in self.filled:
                if self.child:
                    self.child.send("fill", base)
                self.arena.fill(base)
                if self.child:
                    self.child.receive()
                self.filled[base.offset] = (wanted[base.offset], base.span)

    # ---- one case

    def limit_contenders(self, case, spare):
        limit, found = case.limit, {}
        if limit is None:
            return found
        if limit.ours is not None:
            for k, other in enumerate(limit.ours):
                found[f"limit {limit.name}" + (f" {k + 1}" if k else "")] = self.library.prepare(other.text, self.address, other.named())
            return found
        def address(where, k):
            base = where if isinstance(where, Base) else spare[k]
            return self.address + base.offset
        out = address(limit.out, 0) if limit.out is not None else self.address
        inputs = [address(base, k + 1) for k, base in enumerate(limit.inputs)]
        for name in limit.loops:
            found["limit " + name] = self.library.limit(name, out, inputs, limit.count)
        return found

    def measure(self, case):
        """A dictionary of all that the table, the plots and the means need."""
        spare = {}
        if case.limit and case.limit.ours is None:
            for k, where in enumerate([case.limit.out] + list(case.limit.inputs)):
                if isinstance(where, int):
                    spare[k] = Base(f"spare{k}", "uint8", (where,))
        bases = case.bases()
        reads = [b for b in bases if b is not case.out.base]
        for other in case.limit.ours or () if case.limit else ():
            for base in other.bases():
                if base not in bases:
                    bases.append(base)
                    if base is not other.out.base:
                        reads.append(base)
        bases += spare.values()
        self.place(bases, reads + [b for k, b in spare.items() if k])

        if self.child and case.peers:
            self.child.send("prepare", case, case.peers)
        contenders, reasons, compile_seconds = {}, {}, {}
        out = case.out.array(self.memory)
        expected = None
        for name in ("numpy",) + tuple(p for p in case.peers if p != "numpy"):
            try:
                begin = time.perf_counter()
                run = peers.MAKERS[name](case, self.memory)
                out[...] = 0
                run()
                compile_seconds[name] = time.perf_counter() - begin
                if expected is None:
                    expected = out.copy()
                elif not agree(out, expected, case.tolerance):
                    raise peers.Cannot("its answer differs")
                if name in case.peers:
                    contenders["pypi " + name] = run
            except Exception as error:
                if name == "numpy":
                    raise
                reasons["pypi " + name] = str(error) or type(error).__name__
        if self.child and case.peers:
            for name, answer in self.child.receive().items():
                if isinstance(answer, str):
                    reasons["debian " + name] = answer
                    continue
                (bytes_, dtype), seconds = answer
                ours, _ = answer_sample(expected)
                if agree(np.frombuffer(bytes_, dtype), np.frombuffer(ours, dtype), case.tolerance):
                    contenders["debian " + name] = name
                    compile_seconds["debian " + name] = seconds
                else:
                    reasons["debian " + name] = "its answer differs"

        timed = self.library.prepare(case.text, self.address, case.named())
        out[...] = 0
        timed.time(1)
        if not agree(out, expected, case.tolerance):
            raise WrongAnswer(f"{case.title}: {case.text}: ours differs from NumPy")
        limits = self.limit_contenders(case, spare)
        times = self.alternate({"ours": timed, **limits, **contenders}, 1 if sum(b.span for b in bases) < LARGE else 0)
        return self.summary(case, timed, times, reasons, compile_seconds)

    def timer(self, name, what):
        if name == "ours" or name.startswith("limit "):
            return what.time
        if name.startswith("debian "):
            return lambda calls, warm: self.child.ask("time", what, calls, warm)
        return lambda calls, warm: time_calls(what, calls, warm)

    def alternate(self, contenders, warm):
        """Seconds per call of every contender, round by round; None where it sat a round out. Every other round is in the
        opposite order, and half a sample goes before each that is kept: who follows a slow peer would else pay for caches that are
        cold and a core that is slow to take up long vectors."""
        settings = self.settings
        os.sched_setaffinity(0, {self.core})
        if self.child:
            self.child.ask("pin", self.core)
        try:
            timers = {name: self.timer(name, what) for name, what in contenders.items()}
            calls, rounds, known = {}, {}, {}
            for name, timer in timers.items():
                seconds = max(timer(1, warm), 1e-9)
                if seconds < settings.sample / 8:
                    count = max(1, int(settings.sample / 8 / seconds))
                    seconds = max(timer(count, 0) / count, 1e-9)
                calls[name] = max(1, int(settings.sample / seconds))
                sampled = seconds * (calls[name] + warm)
                if calls[name] == 1 and not warm:
                    known[name] = seconds  # a long call: the trial is as good as any
                first = name == "ours" or name.startswith("limit ")
                most = int((settings.pair_budget if first else settings.peer_budget) / sampled)
                least = 5 if first and not settings.quick else 3
                rounds[name] = max(least if first else min(least, settings.peer_rounds), min(settings.pairs, most))
            times = {name: [] for name in timers}
            for i in range(max(rounds.values())):
                for name, timer in timers.items() if i % 2 == 0 else reversed(timers.items()):
                    if i == 0 and name in known:
                        times[name].append(known[name])
                    else:
                        before = max(warm, calls[name] // 2)
                        times[name].append(timer(calls[name], before) / calls[name] if i < rounds[name] else None)
            return times
        finally:
            os.sched_setaffinity(0, range(os.cpu_count()))
            if self.child:
                self.child.ask("pin", None)

    @staticmethod
    def summary(case, timed, times, reasons, compile_seconds):
        def middle(name):
            return median([t for t in times[name] if t is not None])

        def ratios(name):
            return [theirs / ours for theirs, ours in zip(times[name], times["ours"]) if theirs is not None and ours is not None]

        ours = middle("ours")
        row = {"section": case.section, "title": case.title, "text": case.text, "bytes": case.bytes, "seconds": ours,
               "goal_id": case.goal_id, "goal": case.goal, "at_most": case.at_most, "beyond": case.beyond, "group": case.group,
               "plot": case.plot, "bind_seconds": timed.bind_seconds, "code_bytes": timed.code_bytes, "kernels": timed.kernels, "reasons": reasons,
               "limit": None, "peers": {}}
        limits = [name for name in times if name.startswith("limit ")]
        if limits:
            best = min(limits, key=middle)
            spread = ratios(best)
            row["limit"] = {"name": best[6:], "seconds": middle(best), "ratio": median(spread),
                            "low": quantile(spread, 0.25), "high": quantile(spread, 0.75)}
        for peer in case.peers:
            found = [name for name in (f"pypi {peer}", f"debian {peer}") if name in times]
            if found:
                best = min(found, key=middle)
                row["peers"][peer] = {"from": best.split()[0], "seconds": middle(best), "ratio": median(ratios(best)),
                                      "all": {name.split()[0]: middle(name) for name in found}}
        row["first_call"] = compile_seconds
        return row
