"""An expression of the report taken apart: leaves (views of bases), the tree over them, and the reduction or scan at its root."""

import ast

import numpy as np

SCANS = {"cumulative_sum": np.add, "cummax": np.maximum, "cummin": np.minimum, "cumulative_prod": np.multiply}
REDUCTIONS = ("sum", "prod", "min", "max", "mean", "argmin", "argmax")


class Parsed:
    """`tree` is an ast over names v0, v1, ... that stand for `leaves`; `reduction` is None or a name of REDUCTIONS, then
    `axes` are those it reduces, all where the text names none; `scan` is None or a name of SCANS, then along `named_axis`."""

    def __init__(self, text, operands):
        root = ast.parse(text, mode="eval").body
        self.reduction, self.axes, self.named_axis, self.keepdims, self.scan = None, (), None, False, None
        if isinstance(root, ast.Call) and root.func.id in SCANS:
            self.scan, self.named_axis = root.func.id, next((ast.literal_eval(keyword.value) for keyword in root.keywords), 0)
            root = root.args[0]
        if isinstance(root, ast.Call) and root.func.id in REDUCTIONS:
            self.reduction = root.func.id
            for keyword in root.keywords:
                value = ast.literal_eval(keyword.value)
                if keyword.arg == "axis":
                    self.named_axis = value
                elif keyword.arg == "keepdims":
                    self.keepdims = value
            root = root.args[0]
        self.leaves, self._texts, self._operands = [], [], operands
        self.tree = self._without_views(root)
        self.shape = np.broadcast_shapes(*[leaf.shape for leaf in self.leaves])
        if self.reduction:
            rank = len(self.shape)
            named = self.named_axis
            axes = range(rank) if named is None else [named] if isinstance(named, int) else named
            self.axes = tuple(sorted(axis % rank for axis in axes))

    def _without_views(self, node):
        if isinstance(node, (ast.Name, ast.Subscript, ast.Attribute)):
            text = ast.unparse(node)
            if text not in self._texts:
                self._texts.append(text)
                self.leaves.append(eval(text, {"__builtins__": {}}, self._operands))
            return ast.Name(f"v{self._texts.index(text)}")
        for field, value in ast.iter_fields(node):
            if isinstance(value, list):
                setattr(node, field, [self._without_views(v) if isinstance(v, ast.expr) else v for v in value])
            elif isinstance(value, ast.expr) and not (isinstance(node, ast.Call) and field == "func"):
                setattr(node, field, self._without_views(value))
        return node

    @property
    def is_leaf(self):
        return isinstance(self.tree, ast.Name)

    @property
    def text(self):
        return ast.unparse(self.tree)

    def elements(self):
        return int(np.prod(self.shape, dtype=np.int64))


def bytes_moved(parsed, out):
    """Elements read and written once each: of every leaf, and of the output. Leaves that see one base overlap; no more of
    it is read than there is."""
    read = {}
    for leaf in parsed.leaves:
        apart = elements_in_memory(leaf)
        read[leaf.base.name] = min(read.get(leaf.base.name, 0) + apart * leaf.base.itemsize, leaf.base.elements * leaf.base.itemsize)
    return sum(read.values()) + out.elements * out.base.itemsize


def elements_in_memory(leaf):
    """Elements that a view has in memory: axes that repeat it do not count."""
    return int(np.prod([extent for which, _, _, extent in leaf.axes if which is not None], dtype=np.int64))
