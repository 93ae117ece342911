"""Prints NumPy's tables of promotion and casting, as promotion_test.cpp and casting_test.cpp have them.

Needs numpy 2 and ml_dtypes; "--" stands where ml_dtypes has no common dtype, for which docs/semantics.md says what we do.
"""
import ml_dtypes
import numpy as np

TYPES = {"b1": np.bool_, "i1": np.int8, "i2": np.int16, "i4": np.int32, "i8": np.int64, "u1": np.uint8, "u2": np.uint16,
         "u4": np.uint32, "u8": np.uint64, "f2": np.float16, "V2": ml_dtypes.bfloat16, "f4": np.float32, "f8": np.float64,
         "c8": np.complex64, "c16": np.complex128}
CODES = {np.dtype(dtype): code for code, dtype in TYPES.items()}


def promoted(a, b):
    try:
        return CODES[np.promote_types(a, b)]
    except TypeError:
        return "--"


print(" ".join(f"{code:3}" for code in ["", *TYPES]))
for code, row in TYPES.items():
    print(" ".join(f"{word:3}" for word in [code, *(promoted(row, column) for column in TYPES.values())]))
for rule in ["equiv", "safe", "same_kind"]:
    print(rule)
    for code, row in TYPES.items():
        print(f"{code:3}", "".join("1" if np.can_cast(row, column, rule) else "." for column in TYPES.values()))
