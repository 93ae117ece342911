"""The peers, each as a user who knows it well would call it: outputs given, temporaries made once, loops in the order of
memory. A maker returns a function without arguments that computes the whole case, or raises where the peer cannot."""

import ast
import functools

import numpy as np

try:
    import numexpr
except ImportError:
    numexpr = None

from .expression import SCANS, Parsed
from .loops import make_numba, numba
from .tree import CASTS, Cannot, function_of, parts


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
    if parsed.scan:
        value = steps.emit(parsed.tree)
        return in_order(steps.steps + [functools.partial(SCANS[parsed.scan].accumulate, value, axis=parsed.named_axis, out=out, dtype=out.dtype)])
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


MAKERS = {"numpy": make_numpy, "numexpr": make_numexpr, "numba": make_numba}
