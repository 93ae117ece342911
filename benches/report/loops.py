"""Numba as a user who knows it well would write it: nested loops in the order of memory, over the arrays as they lie there."""

import ast
import functools
import math

import numpy as np

try:
    import numba
except ImportError:
    numba = None

from .expression import Parsed
from .seen import Seen
from .tree import Cannot, parts


def loop_order(parsed, out):
    """Axes of the parsed shape, outermost first: those along which memory is walked in the largest steps outside. The
    output decides where there is no reduction, else the first leaf."""
    seen = parsed.leaves[0].broadcast_to(parsed.shape) if parsed.reduction else out
    _, strides = seen.place()
    return sorted(range(len(parsed.shape)), key=lambda axis: (-abs(strides[axis]), axis))


def flat(parsed, out):
    """The case as one loop, where everything is one block in the same order."""
    seen = parsed.leaves + ([] if parsed.reduction else [out])
    return all(s.whole() and s.shape == parsed.shape for s in seen) and (not parsed.reduction or len(parsed.axes) == len(parsed.shape))


class LoopText:
    """Nested loops as text. Arrays are passed as they lie in memory and indexed by hand, so that the compiler sees which
    steps are one element."""

    def __init__(self, parsed, out):
        self.parsed, self.out = parsed, out
        self.flat = flat(parsed, out)
        self.order = [0] if self.flat else loop_order(parsed, out)
        self.extents = [parsed.elements()] if self.flat else list(parsed.shape)
        self.lines = []

    def leaf(self, k):
        seen = self.parsed.leaves[k]
        if self.flat:
            return f"{seen.base.name}[i0]"
        full = seen.broadcast_to(self.parsed.shape)
        return f"{seen.base.name}[{full.index_text([f'i{a}' for a in range(len(self.extents))])}]"

    def value(self, node):
        if isinstance(node, ast.Name):
            return self.leaf(int(node.id[1:]))
        if isinstance(node, ast.Constant):
            narrow = all(leaf.dtype == "float32" for leaf in self.parsed.leaves)
            return f"np.float32({node.value})" if narrow else repr(node.value)
        values = [self.value(part) for part in parts(node)]
        if isinstance(node, ast.Call):
            name = node.func.id
            if name == "where":
                return f"({values[1]} if {values[0]} else {values[2]})"
            if name == "square":
                return f"({values[0]} * {values[0]})"
            return f"{'abs' if name == 'abs' else 'np.' + name}({', '.join(values)})"
        names = [ast.Name(v) for v in values]
        if isinstance(node, ast.BinOp):
            return "(" + ast.unparse(ast.BinOp(names[0], node.op, names[1])) + ")"
        if isinstance(node, ast.UnaryOp):
            return "(" + ast.unparse(ast.UnaryOp(node.op, names[0])) + ")"
        return "(" + ast.unparse(ast.Compare(names[0], node.ops, [names[1]])) + ")"

    def line(self, depth, text):
        self.lines.append("    " * (depth + 1) + text)

    def loops(self, axes, depth):
        for axis in axes:
            self.line(depth, f"for i{axis} in range({self.extents[axis]}):")
            depth += 1
        return depth

    def out_index(self):
        """Where the output of the current point is."""
        parsed = self.parsed
        if self.flat and not parsed.reduction:
            return "out[i0]"
        variables = []
        for axis in range(len(parsed.shape)):
            if not parsed.reduction or axis not in parsed.axes:
                variables.append("i0" if self.flat else f"i{axis}")
            elif parsed.keepdims:
                variables.append("0")
        return f"out[{self.out.index_text(variables)}]"

    def function(self):
        names = []
        for leaf in self.parsed.leaves:
            if leaf.base.name not in names:
                names.append(leaf.base.name)
        if self.parsed.reduction:
            self.reduce()
        else:
            depth = self.loops(self.order, 0)
            self.line(depth, f"{self.out_index()} = {self.value(self.parsed.tree)}")
        return names, f"def kernel(out, {', '.join(names)}):\n" + "\n".join(self.lines) + "\n"

    def reduce(self):
        parsed = self.parsed
        reduced = [0] if self.flat else list(parsed.axes)
        trailing = []
        for axis in reversed(self.order):
            if axis not in reduced:
                break
            trailing.insert(0, axis)
        leading = self.order[:len(self.order) - len(trailing)]
        scattered = [axis for axis in leading if axis in reduced]
        outputs = [axis for axis in range(len(self.extents)) if axis not in reduced]
        where, value = self.out_index(), self.value(parsed.tree)
        arg = parsed.reduction.startswith("arg")
        if arg:
            return self.arg_reduce(trailing, leading, scattered, outputs, where, value)
        total = f"np.{self.out.dtype}"
        start = {"sum": f"{total}(0)", "mean": f"{total}(0)", "prod": f"{total}(1)"}.get(parsed.reduction)
        def first():
            zero = [(f"i{a}", "0") for a in reduced]
            return functools.reduce(lambda t, z: replace_word(t, *z), zero, value)
        def joined(old, new):
            if parsed.reduction in ("sum", "mean"):
                return f"{old} + {new}"
            if parsed.reduction == "prod":
                return f"{old} * {new}"
            return f"{new} if {new} {'<' if parsed.reduction == 'min' else '>'} {old} else {old}"
        if scattered:
            depth = self.loops(outputs, 0)
            self.line(depth, f"{where} = {start or first()}")
        depth = self.loops(leading, 0)
        if trailing:
            self.line(depth, f"total = {start or (where if scattered else first())}")
            inner = self.loops(trailing, depth)
            self.line(inner, f"x = {value}")
            self.line(inner, f"total = {joined('total', 'x')}")
            divide = f" / {int(np.prod([self.extents[a] for a in reduced]))}" if parsed.reduction == "mean" and not scattered else ""
            self.line(depth, f"{where} = {joined(where, 'total') if scattered else 'total' + divide}")
        else:
            self.line(depth, f"x = {value}")
            self.line(depth, f"old = {where}")
            self.line(depth, f"{where} = {joined('old', 'x')}")
        if parsed.reduction == "mean" and scattered:
            depth = self.loops(outputs, 0)
            self.line(depth, f"{where} /= {int(np.prod([self.extents[a] for a in reduced]))}")

    def arg_reduce(self, trailing, leading, scattered, outputs, where, value):
        reduced = [0] if self.flat else list(self.parsed.axes)
        sign = "<" if self.parsed.reduction == "argmin" else ">"
        place = "0"
        for axis in reduced:
            place = f"i{axis}" if place == "0" else f"({place}) * {self.extents[axis]} + i{axis}"
        first = functools.reduce(lambda t, a: replace_word(t, f"i{a}", "0"), reduced, value)
        if trailing and not scattered:
            depth = self.loops(leading, 0)
            self.line(depth, f"best, at = {first}, 0")
            inner = self.loops(trailing, depth)
            self.line(inner, f"x = {value}")
            self.line(inner, f"if x {sign} best:")
            self.line(inner + 1, f"best, at = x, {place}")
            self.line(depth, f"{where} = at")
            return
        shape = tuple(self.extents[a] for a in outputs)
        keep = f"kept[{', '.join(f'i{a}' for a in outputs) or '()'}]"
        self.line(0, f"kept = np.empty({shape}, np.{self.parsed.leaves[0].dtype})")
        depth = self.loops(outputs, 0)
        self.line(depth, f"{keep} = {first}")
        self.line(depth, f"{where} = 0")
        depth = self.loops(self.order, 0)
        self.line(depth, f"x = {value}")
        self.line(depth, f"if x {sign} {keep}:")
        self.line(depth + 1, f"{keep} = x")
        self.line(depth + 1, f"{where} = {place}")


def replace_word(text, word, by):
    tree = ast.parse(text, mode="eval")
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id == word:
            node.id = by
    return ast.unparse(tree)


def make_numba(case, memory):
    if numba is None:
        raise Cannot("Numba is not installed")
    parsed = Parsed(case.text, case.operands)
    if not all(leaf.base.plain for leaf in parsed.leaves) or not case.out.base.plain:
        raise Cannot("records and swapped bytes")
    if any(leaf.dtype == "float32" for leaf in parsed.leaves) and parsed.reduction == "prod":
        raise Cannot("prod")
    loops = LoopText(parsed, case.out)
    names, source = loops.function()
    scope = {"np": np, "math": math}
    exec(compile(source, "<numba>", "exec"), scope)
    # A sum may be vectorised only where its order is left open, as Numba's manual recommends.
    kernel = numba.njit(scope["kernel"], fastmath=parsed.reduction in ("sum", "mean"), error_model="numpy")
    bases = {leaf.base.name: leaf.base for leaf in parsed.leaves}
    whole = [Seen(case.out.base).array(memory)] + [Seen(bases[name]).array(memory) for name in names]
    if loops.flat:
        whole = [array.reshape(-1) if array.ndim != 1 and (k or not parsed.reduction) else array for k, array in enumerate(whole)]
    return functools.partial(kernel, *whole)
