"""The parts of benches/report that need neither peers nor an engine nor a clock. The last two classes need NumPy, and are left
out where there is none."""

import os
import sys
import unittest
import xml.etree.ElementTree as ElementTree

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "benches"))

from report import permutations, plots, stats, table  # noqa: E402

try:
    import numpy as np
except ImportError:
    np = None


def row(title="case", seconds=1.0, limit=None, goal=None, peers=None, beyond=None, group=None, goal_id="", plot=None, size=1e9):
    return {"title": title, "seconds": seconds, "bytes": size, "goal": goal, "goal_id": goal_id, "beyond": beyond or {}, "group": group, "plot": plot,
            "limit": limit and {"name": "loop", "seconds": limit, "ratio": limit / seconds, "low": 0, "high": 0},
            "peers": {name: {"from": "pypi", "seconds": s, "ratio": s / seconds} for name, s in (peers or {}).items()}}


class Verdicts(unittest.TestCase):
    def test_a_row_meets_its_limit_or_is_marked(self):
        self.assertEqual(table.verdict(row(limit=0.9, goal=0.9)), "met")
        self.assertEqual(table.verdict(row(limit=0.89, goal=0.9)), "MISSED limit")
        self.assertEqual(table.verdict(row(limit=0.5)), "")

    def test_goals_against_peers_count_too(self):
        self.assertEqual(table.verdict(row(peers={"numpy": 2.0}, beyond={"numpy": 3})), "MISSED 3x numpy")
        self.assertEqual(table.verdict(row(peers={"numpy": 2.0, "numba": 0.8})), "MISSED 0.9x best peer")

    def test_the_best_peer_is_the_one_that_takes_least_time(self):
        self.assertEqual(table.best_peer(row(peers={"numpy": 3.0, "numexpr": 2.0}))[0], "numexpr")
        self.assertIsNone(table.best_peer(row()))

    def test_a_line_has_every_column(self):
        line = table.line(row("a.T", 0.5, 0.4, 0.85, {"numpy": 2.0}, goal_id="4a"))
        self.assertEqual(line.split(), ["a.T", "2.0", "2.5", "0.80", "4a", ">=", "0.85", "0.5", "-", "-", "4.00", "MISSED", "limit"])


class Means(unittest.TestCase):
    def test_the_geometric_mean_of_two_and_eight_is_four(self):
        self.assertAlmostEqual(stats.geometric_mean([2, 8]), 4)
        self.assertIsNone(stats.geometric_mean([]))

    def test_groups_have_means_and_goals(self):
        rows = [row(peers={"numpy": 2.0}, group="mixed layouts"), row(peers={"numpy": 8.0}, group="mixed layouts")]
        means = {item["what"]: item for item in table.summary(rows)}
        mixed = means["mixed layouts: geometric mean against the best peer, 2 rows"]
        self.assertAlmostEqual(mixed["value"], 4)
        self.assertTrue(mixed["met"])
        self.assertEqual(means["rows below 0.9x of the best peer"]["value"], 0)

    def test_transposed_and_permuted_copies_join(self):
        rows = [row(peers={"numpy": 2.0}, group="transposed copies, 2-D"), row(peers={"numpy": 8.0}, group="permuted copies, 3-D to 6-D")]
        self.assertEqual(len(table.group_ratios(rows, "transposed and permuted copies")), 2)

    def test_permutations_have_their_worst(self):
        rows = [row(limit=0.8, goal_id="4d"), row(limit=0.2, goal_id="4d")]
        items = {item["what"]: item for item in table.summary(rows)}
        self.assertAlmostEqual(items["4d: 2 permutations, geometric mean of the copy limit"]["value"], 0.4)
        self.assertFalse(items["4d: the worst of them"]["met"])


class Permutations(unittest.TestCase):
    def test_there_are_57_all_different_and_of_the_size_asked_for(self):
        found = permutations.permutations(25 << 20)
        self.assertEqual(len(set(found)), 57)
        for order, shape in found:
            elements = 1
            for extent in shape:
                elements *= extent
            self.assertEqual(sorted(order), list(range(len(shape))))
            self.assertLess(abs(elements * 4 / (25 << 20) - 1), 0.07, (order, shape))


class Plots(unittest.TestCase):
    def test_plots_are_sound_xml_with_a_curve_for_each_contender(self):
        rows = [row(limit=1.0, peers={"numpy": 2.0, "numba": 3.0}, plot="a & b", size=size) for size in (2.0 ** 12, 2.0 ** 20, 2.0 ** 28)]
        corpus = {"rows": [{"ratio": 0.5, "peer_ratio": 2.0}, {"ratio": 1.0, "peer_ratio": None}]}
        drawn = plots.draw({"rows": rows, "corpus": corpus})
        self.assertEqual(sorted(drawn), ["a_b.svg", "corpus.svg"])
        for text in drawn.values():
            ElementTree.fromstring(text)
        self.assertEqual(drawn["a_b.svg"].count("<polyline"), 4)

    def test_labels_do_not_cover_each_other(self):
        heights = [height for height, _ in plots.labels_apart([(10, "a"), (11, "b"), (12, "c")])]
        self.assertEqual(heights, [10, 25, 40])


@unittest.skipIf(np is None, "NumPy is not there")
class Views(unittest.TestCase):
    """A view of the report is what NumPy makes of the same steps, for NumPy and for written-out loops alike."""

    def setUp(self):
        from report.seen import Base, Seen
        base = Base("a", "int32", (5, 6, 7))
        base.offset = 0
        self.memory = np.arange(5 * 6 * 7, dtype=np.int32).view(np.uint8)
        self.plain, self.seen = np.arange(210, dtype=np.int32).reshape(5, 6, 7), Seen(base)

    def steps(self):
        yield self.plain.T, self.seen.T
        yield self.plain[::-1, 1:4, ::3], self.seen[::-1, 1:4, ::3]
        yield self.plain.transpose(1, 2, 0)[2, ..., None, ::-2], self.seen.transpose(1, 2, 0)[2, ..., None, ::-2]
        yield self.plain[-1, ::2][:, 3:4], self.seen[-1, ::2][:, 3:4]
        yield np.broadcast_to(self.plain[:, 2:3], (4, 5, 6, 7)), self.seen[:, 2:3].broadcast_to((4, 5, 6, 7))

    def test_as_arrays(self):
        for expected, seen in self.steps():
            self.assertEqual(expected.tolist(), seen.array(self.memory).tolist())

    def test_as_indices_into_the_base(self):
        for expected, seen in self.steps():
            text = seen.index_text([f"i{k}" for k in range(len(seen.shape))])
            for point in np.ndindex(*seen.shape):
                index = eval(f"({text})", {f"i{k}": i for k, i in enumerate(point)})
                self.assertEqual(self.plain[index], expected[point])


@unittest.skipIf(np is None, "NumPy is not there")
class Loops(unittest.TestCase):
    """The loops written for Numba, run by Python, agree with the steps of NumPy."""

    CASES = (("a*b + c", (0, 1, 2)), ("where(a > b, sqrt(a), c * 2.0)", (2, 0, 1)), ("a[1:, :, ::2] - a[:-1, :, ::2]", (0, 1, 2)),
             ("sum(a)", (0, 1, 2)), ("sum(a.T, axis=0)", (0, 1, 2)), ("max(a, axis=(0, 2))", (1, 2, 0)), ("mean(a*b, axis=1, keepdims=True)", (0, 2, 1)),
             ("min(a[::-1], axis=2)", (2, 1, 0)), ("argmax(a, axis=0)", (0, 1, 2)), ("argmin(a, axis=1)", (2, 1, 0)), ("argmax(a)", (0, 1, 2)))

    def test_every_shape_of_loop(self):
        from report.case import Case, array
        from report.expression import Parsed
        from report.loops import LoopText
        from report.peers import make_numpy
        from report.seen import Seen
        for text, order in self.CASES:
            operands = {name: array(name, "float64", 4, 4, 4) for name in "abc"}
            operands["b"] = operands["b"].transpose(*order)
            parsed = Parsed(text, operands)
            shape = tuple(1 if k in parsed.axes else n for k, n in enumerate(parsed.shape) if k not in parsed.axes or parsed.keepdims)
            out = array("out", "int64" if text.startswith("arg") else "float64", *shape)
            case = Case(text, text, operands, out)
            at, memory = 0, np.zeros(1 << 14, np.uint8)
            for base in case.bases():
                base.offset = at
                at += base.span
                if base is not out.base:
                    Seen(base).array(memory)[...] = np.random.default_rng(at).random(base.shape)
            make_numpy(case, memory)()
            expected, answer = out.array(memory).copy(), out.array(memory)
            answer[...] = -1
            loops = LoopText(parsed, out)
            names, source = loops.function()
            scope = {"np": np}
            exec(source, scope)
            bases = {leaf.base.name: leaf.base for leaf in parsed.leaves}
            arrays = [answer] + [Seen(bases[name]).array(memory) for name in names]
            if loops.flat:
                arrays = [a.reshape(-1) if k or not parsed.reduction else a for k, a in enumerate(arrays)]
            scope["kernel"](*arrays)
            np.testing.assert_allclose(answer, expected, rtol=1e-12, err_msg=f"{text}\n{source}")


if __name__ == "__main__":
    unittest.main()
