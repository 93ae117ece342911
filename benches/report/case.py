"""One case: an expression, the views it is called with, its limit and its goal."""

from .expression import Parsed, bytes_moved
from .seen import Base, Seen


class Case:
    """`limit`: a Limit, or None. `goal`: the least ratio of speeds, ours over the limit's; `at_most`: the goal as it is
    written, where it is one of time. `beyond`: {peer: least ratio}. `group`: where its ratio to the best peer counts.
    `plot`: the plot that its speed is a point of."""

    def __init__(self, title, text, operands, out, limit=None, goal_id="", goal=None, at_most=None, beyond=None, group=None,
                 bytes=None, peers=("numpy", "numexpr", "numba"), plot=None, tolerance=None, section=""):
        self.title, self.text, self.operands, self.out = title, text, operands, out
        self.limit, self.goal_id, self.goal, self.at_most = limit, goal_id, goal, at_most
        if at_most is not None:
            self.goal = 1 / at_most
        self.beyond, self.group, self.peers, self.plot = beyond or {}, group, peers, plot
        self.section = section
        parsed = Parsed(text, operands)
        self.bytes = bytes or bytes_moved(parsed, out)
        self.tolerance = tolerance if tolerance is not None else default_tolerance(parsed, out)

    def bases(self):
        """Every base once, the output's first."""
        found = {id(self.out.base): self.out.base}
        for seen in self.operands.values():
            found.setdefault(id(seen.base), seen.base)
        return list(found.values())

    def named(self):
        """The output, then the operands that the text names, for the engine."""
        return [("out", self.out)] + list(self.operands.items())


class Limit:
    """What a case is measured against: the best of some loops by hand, or other calls of ours.
    `loops`: names of benches/report/limits.cpp. `inputs`, `out`: bases, or a number of bytes for memory of their own.
    `count`: elements, bytes for copies."""

    def __init__(self, name, loops=(), inputs=(), out=None, count=0, ours=None):
        self.name, self.loops, self.inputs, self.out, self.count = name, loops, inputs, out, count
        self.ours = ours if ours is None or isinstance(ours, list) else [ours]


def default_tolerance(parsed, out):
    """Relative; 0: equal to the last bit. Peers round in other orders."""
    floats = [leaf.dtype for leaf in parsed.leaves if leaf.dtype.startswith("float")]
    if not floats and not out.dtype.startswith("float") or parsed.is_leaf and parsed.reduction in (None, "min", "max", "argmin", "argmax"):
        return 0
    narrow = "float32" in floats or out.dtype == "float32"
    return (2e-3 if parsed.reduction else 2e-5) if narrow else (1e-9 if parsed.reduction else 1e-12)


def array(name, dtype, *shape, **more):
    """The whole of a new base."""
    return Seen(Base(name, dtype, shape, **more))
