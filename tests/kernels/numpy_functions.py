#!/usr/bin/env python3
"""Writes numpy_functions.txt: what NumPy (2.1 or newer) has for the element-wise functions and the scans of the catalogue, dtype by dtype.

    python tests/kernels/numpy_functions.py > tests/kernels/numpy_functions.txt

A line is: function, dtype of the arguments, dtype of the result, and the bits of each result in hexadecimal, of the
arguments in the lines "values": a, b, c are the list, turned left by 0, 5 and 9. `ldexp` has b as int16. `refused`: NumPy
takes no such argument. Left out is where we mean something else on purpose (docs/semantics.md): nextafter of floats of 16 bits; the reciprocal of integers, which we compute in float64; round of integers; integers
divided by 0 and powers of them below 0; positive, powers and squares of bool; scans of floats of 16 bits, which NumPy rounds at each
element. Of complex dtypes there are the scans, but for those by an order, which we refuse; their bits are those of the parts, the real
part first."""

import math
import sys

import numpy as np

DTYPES = "bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 float16 float32 float64 complex64 complex128".split()
OTHER_NAMES = {"asin": "arcsin", "acos": "arccos", "atan": "arctan", "atan2": "arctan2", "asinh": "arcsinh", "acosh": "arccosh",
               "atanh": "arctanh", "round": "rint"}
SAME_NAMES = """negative positive invert logical_not abs sqrt square floor ceil trunc isnan exp exp2 expm1 log log2 log10 log1p sin cos tan
    sinh cosh tanh cbrt rint sign reciprocal signbit isinf isfinite bitwise_count add subtract multiply divide floor_divide remainder power
    fmod hypot logaddexp copysign nextafter fmin fmax logical_and logical_or logical_xor minimum maximum bitwise_and bitwise_or
    bitwise_xor left_shift right_shift less less_equal greater greater_equal equal not_equal""".split()
MADE = {
    "frexp_mantissa": (1, lambda a: np.frexp(a)[0]), "frexp_exponent": (1, lambda a: np.where(np.isfinite(a), np.frexp(a)[1], 0).astype("int32")),
    "modf_fraction": (1, lambda a: np.modf(a)[0]), "modf_integer": (1, lambda a: np.modf(a)[1]),
    "ldexp": (2, lambda a, b: np.ldexp(a, b)), "where": (3, np.where), "clip": (3, lambda a, b, c: np.minimum(np.maximum(a, b), c)),
    "real": (1, lambda a: a.real), "imag": (1, lambda a: a.imag), "conj": (1, lambda a: a.conj()),
    "cumulative_sum": (1, np.cumulative_sum), "cumulative_prod": (1, np.cumulative_prod),
    "cummin": (1, np.minimum.accumulate), "cummax": (1, np.maximum.accumulate),
    "erf": (1, lambda a: of_math(math.erf, a)), "erfc": (1, lambda a: of_math(math.erfc, a)),
}
INTEGERS_AS_THEY_ARE = {"rint", "round"}


def of_math(function, a):
    if a.dtype.kind != "f":
        raise TypeError
    return np.array([function(float(x)) for x in a]).astype(a.dtype)


def values(dtype):
    if dtype == "bool":
        return np.array([0, 1, 1, 0, 0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0], bool)
    kind = np.dtype(dtype)
    if kind.kind == "c":  # what is not finite last, for products of it stay so
        real = [0.5, -2.5, 3, 1, -0.0, 17.25, -0.75, 0.0, 1.5, -1, 0.1, 2, -0.3, np.inf, np.nan, 1]
        imag = [-0.25, 1, 0.0, 0.7, 1, -0.001, -0.0, 3, 0.5, 1, 0.9, -1, 0.2, 1, 2, -np.inf]
        return np.array([complex(x, y) for x, y in zip(real, imag)], kind)
    if kind.kind == "f":
        tiny, huge = np.finfo(kind).smallest_subnormal, np.finfo(kind).max
        return np.array([0.0, -0.0, 1, -1, 0.5, -2.5, 3, 17.25, 1e-3, np.inf, -np.inf, np.nan, tiny, huge, -0.75, 88], kind)
    low, high = np.iinfo(kind).min, np.iinfo(kind).max
    return np.array([0, 1, 2, 3, 5, 7, 10, 31, 63, 100, high, high - 1, low, low + 1, high // 3, 6], kind)


def left_out(name, dtype, result, arguments):
    kind = np.dtype(dtype).kind
    if kind == "c":
        return not name.startswith("cumulative")
    if kind != "f" and (name == "reciprocal" or name in INTEGERS_AS_THEY_ARE):
        return True
    if name == "nextafter" and result.dtype == np.float16:
        return True
    if name.startswith("cum") and dtype == "float16":
        return True
    return kind == "b" and name in ("power", "square")


def main():
    print(f"# NumPy {np.__version__}: see numpy_functions.py")
    functions = {name: (getattr(np, name).nin, getattr(np, name)) for name in SAME_NAMES}
    functions |= {name: (getattr(np, other).nin, getattr(np, other)) for name, other in OTHER_NAMES.items()}
    functions |= MADE
    np.seterr(all="ignore")
    for dtype in DTYPES:
        bits = values(dtype)
        print("values", dtype, "-", hexadecimal(bits))
        for name, (count, function) in sorted(functions.items()):
            a, b, c = (np.roll(bits, -turn) for turn in (0, 5, 9))
            if name == "ldexp":
                b = np.arange(-40, 40, 5).astype("int16")
            if name in ("floor_divide", "remainder", "fmod") and a.dtype.kind in "biu":
                b = np.where(b == 0, b.dtype.type(1), b)
            if name == "power" and a.dtype.kind in "iu":
                b = np.where(b < 0, b.dtype.type(3), b)
            try:
                result = function(*(a, b, c)[:count])
            except TypeError:
                if name not in ("erf", "erfc") and (name, dtype) != ("positive", "bool") and np.dtype(dtype).kind != "c":
                    print(name, dtype, "refused", "")
                continue
            if not left_out(name, dtype, result, (a, b, c)):
                print(name, dtype, result.dtype, hexadecimal(result))


def hexadecimal(array):
    if array.dtype.kind == "c":
        array = array.view(array.real.dtype)
    return " ".join(f"{int.from_bytes(x.tobytes(), sys.byteorder):x}" for x in array)


main()
