"""The peers, each as a user who knows it well would call it: outputs given, temporaries made once, loops in the order of
memory. A maker returns a function without arguments that computes the whole case, or raises where the peer cannot."""

import ast
import functools
import math

import numpy as np

try:
    import numexpr
except ImportError:
    numexpr = None
try:
    import numba
except ImportError:
    numba = None

from .expression import Parsed

BINARY = {ast.Add: np.add, ast.Sub: np.subtract, ast.Mult: np.multiply, ast.Div: np.true_divide,
          ast.FloorDiv: np.floor_divide, ast.Mod: np.remainder, ast.BitAnd: np.bitwise_and, ast.BitOr: np.bitwise_or,
          ast.BitXor: np.bitwise_xor, ast.LShift: np.left_shift, ast.RShift: np.right_shift}
COMPARE = {ast.Lt: np.less, ast.LtE: np.less_equal, ast.Gt: np.greater, ast.GtE: np.greater_equal, ast.Eq: np.equal,
           ast.NotEq: np.not_equal}
UNARY = {ast.USub: np.negative, ast.Invert: np.invert}
CALLS = {name: getattr(np, name) for name in ("sqrt", "square", "minimum", "maximum", "floor", "ceil", "trunc", "isnan")}
CALLS["abs"] = np.absolute
CASTS = ("float32", "float64", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")


class Cannot(Exception):
    """The peer has no such operation."""


def versions():
    return {"numpy": np.__version__, "numexpr": numexpr and numexpr.__version__, "numba": numba and numba.__version__}


# ---- NumPy

class NumpySteps:
    """Calls of NumPy that leave the tree's value in `out`; every step has its output given."""

    def __init__(self, arrays, out):
        self.arrays, self.out, self.steps = arrays, out, []

    def sample(self, node):
        """The value for one element: its dtype is that of the whole."""
        if isinstance(node, ast.Name):
            return np.ones((1,), self.arrays[int(node.id[1:])].dtype)
        return self.value(node, [self.sample(part) if not isinstance(part, ast.Constant) else part.value for part in parts(node)])

    @staticmethod
    def value(node, values):
        function = function_of(node)
        return np.where(*values) if function == "where" else values[0].astype(function) if isinstance(function, str) else function(*values)

    def shape(self, node):
        if isinstance(node, ast.Name):
            return self.arrays[int(node.id[1:])].shape
        if isinstance(node, ast.Constant):
            return ()
        return np.broadcast_shapes(*[self.shape(part) for part in parts(node)])

    def emit(self, node, target=None):
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            array = self.arrays[int(node.id[1:])]
            if target is not None:
                self.steps.append(functools.partial(np.copyto, target, array, casting="unsafe"))
            return array
        shape, dtype = self.shape(node), self.sample(node).dtype
        if target is None:
            target = np.empty(shape, dtype)
        # The first part that is computed may use the target's memory, where it fits.
        free = target if target.shape == shape and target.dtype == dtype else None
        values = []
        for part in parts(node):
            if isinstance(part, (ast.Name, ast.Constant)):
                values.append(self.emit(part))
                continue
            fits = free is not None and self.shape(part) == shape and self.sample(part).dtype == dtype and function_of(node) != "where"
            values.append(self.emit(part, free if fits else None))
            free = None if fits else free
        function = function_of(node)
        if function == "where":
            self.steps.append(functools.partial(np.copyto, target, values[2], casting="unsafe"))
            self.steps.append(functools.partial(np.copyto, target, values[1], casting="unsafe", where=values[0]))
        elif isinstance(function, str):
            self.steps.append(functools.partial(np.copyto, target, values[0], casting="unsafe"))
        else:
            self.steps.append(functools.partial(function, *values, out=target, casting="unsafe"))
        return target


def parts(node):
    if isinstance(node, ast.BinOp):
        return [node.left, node.right]
    if isinstance(node, ast.UnaryOp):
        return [node.operand]
    if isinstance(node, ast.Compare):
        return [node.left, node.comparators[0]]
    if isinstance(node, ast.Call):
        return node.args[:1] if node.func.id in CASTS else node.args
    raise Cannot(ast.dump(node))


def function_of(node):
    """A ufunc, or "where", or the dtype of a cast."""
    if isinstance(node, ast.BinOp):
        return BINARY[type(node.op)]
    if isinstance(node, ast.UnaryOp):
        return UNARY[type(node.op)]
    if isinstance(node, ast.Compare):
        return COMPARE[type(node.ops[0])]
    name = node.func.id
    if name in CASTS or name == "where":
        return name
    if name not in CALLS:
        raise Cannot(name)
    return CALLS[name]


def in_order(steps):
    if len(steps) == 1:
        return steps[0]

    def run():
        for step in steps:
            step()
    return run


def make_numpy(case, memory):
    parsed = Parsed(case.text, case.operands)
    out = case.out.array(memory)
    steps = NumpySteps([leaf.array(memory) for leaf in parsed.leaves], out)
    if not parsed.reduction:
        steps.emit(parsed.tree, out)
        return in_order(steps.steps)
    value = steps.emit(parsed.tree)
    axis = parsed.named_axis
    more = {"keepdims": True} if parsed.keepdims else {}
    ufunc = {"sum": np.add, "prod": np.multiply, "min": np.minimum, "max": np.maximum}.get(parsed.reduction)
    if ufunc is not None:
        # Widening is the default of np.sum alone; here it is the output's dtype.
        dtype = out.dtype if parsed.reduction in ("sum", "prod") else None
        last = functools.partial(ufunc.reduce, value, axis=axis, out=out, dtype=dtype, **more)
    else:
        last = functools.partial(getattr(np, parsed.reduction), value, axis=axis, out=out, **more)
    return in_order(steps.steps + [last])


# ---- numexpr

def make_numexpr(case, memory):
    if numexpr is None:
        raise Cannot("numexpr is not installed")
    numexpr.set_num_threads(1)
    parsed = Parsed(case.text, case.operands)
    text = parsed.text
    if parsed.reduction:
        if parsed.reduction not in ("sum", "prod", "min", "max") or parsed.keepdims or isinstance(parsed.named_axis, tuple):
            raise Cannot(parsed.reduction)
        text = f"{parsed.reduction}({text}" + (")" if parsed.named_axis is None else f", axis={parsed.named_axis})")
    arrays = {f"v{k}": leaf.array(memory) for k, leaf in enumerate(parsed.leaves)}
    out = case.out.array(memory)
    numexpr.evaluate(text, local_dict=arrays, global_dict={}, out=out, casting="unsafe")

    def run():
        numexpr.re_evaluate(local_dict=arrays)
    run.out = out  # numexpr refers to it weakly
    return run


# ---- Numba

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
    from .seen import Seen
    whole = [Seen(case.out.base).array(memory)] + [Seen(bases[name]).array(memory) for name in names]
    if loops.flat:
        whole = [array.reshape(-1) if array.ndim != 1 and (k or not parsed.reduction) else array for k, array in enumerate(whole)]
    return functools.partial(kernel, *whole)


MAKERS = {"numpy": make_numpy, "numexpr": make_numexpr, "numba": make_numba}
