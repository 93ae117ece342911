"""What the nodes of an expression's tree mean."""

import ast

import numpy as np

BINARY = {ast.Add: np.add, ast.Sub: np.subtract, ast.Mult: np.multiply, ast.Div: np.true_divide,
          ast.FloorDiv: np.floor_divide, ast.Mod: np.remainder, ast.Pow: np.power, ast.BitAnd: np.bitwise_and, ast.BitOr: np.bitwise_or,
          ast.BitXor: np.bitwise_xor, ast.LShift: np.left_shift, ast.RShift: np.right_shift}
COMPARE = {ast.Lt: np.less, ast.LtE: np.less_equal, ast.Gt: np.greater, ast.GtE: np.greater_equal, ast.Eq: np.equal,
           ast.NotEq: np.not_equal}
UNARY = {ast.USub: np.negative, ast.Invert: np.invert}
CALLS = {name: getattr(np, name) for name in ("sqrt", "square", "minimum", "maximum", "floor", "ceil", "trunc", "isnan")}
CALLS |= {name: getattr(np, name) for name in ("exp", "log", "sin", "cos", "tanh", "cbrt")}
CALLS |= {"abs": np.absolute, "atan2": np.arctan2}
CASTS = ("float32", "float64", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64")


class Cannot(Exception):
    """The peer has no such operation."""


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
