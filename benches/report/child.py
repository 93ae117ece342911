"""The peers of another Python, asked in turn: python -m report.child LIBRARY. Requests and answers are pickled over the
standard streams; the driver waits for each answer, so the two never run at once."""

import os
import pickle
import sys
import time

import numpy as np

from . import peers
from .memory import Arena
from .native import Library
from .sampling import answer_sample, time_calls


class Child:
    def __init__(self, library):
        self.library = library
        self.runs = {}

    def versions(self):
        return peers.versions()

    def pin(self, core):
        os.sched_setaffinity(0, {core} if core is not None else range(os.cpu_count()))

    def map(self, size):
        self.arena = Arena(self.library, size)

    def fill(self, base):
        self.arena.fill(base)

    def prepare(self, case, which):
        """Answers of the peers that can, each as a sample of the output; the reason for each that cannot."""
        self.runs, answers = {}, {}
        out = case.out.array(self.arena.memory)
        for name in which:
            try:
                begin = time.perf_counter()
                run = peers.MAKERS[name](case, self.arena.memory)
                out[...] = 0
                run()
                answers[name] = (answer_sample(out), time.perf_counter() - begin)
                self.runs[name] = run
            except Exception as error:
                answers[name] = str(error) or type(error).__name__
        return answers

    def time(self, name, calls, warm):
        return time_calls(self.runs[name], calls, warm)


def main():
    requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # what a library prints must not stand among the answers
    child = Child(Library(sys.argv[1]))
    while True:
        try:
            name, arguments = pickle.load(requests)
        except EOFError:
            return
        try:
            answer = (True, getattr(child, name)(*arguments))
        except Exception as error:
            answer = (False, f"{type(error).__name__}: {error}")
        pickle.dump(answer, answers, protocol=4)
        answers.flush()


if __name__ == "__main__":
    main()
