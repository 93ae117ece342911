"""The library of the bench build: the engine and the limits, timed without a call of Python in between."""

import ctypes
import os

import numpy as np


class View(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("data", ctypes.c_void_p), ("dtype", ctypes.c_char_p),
                ("swapped", ctypes.c_int32), ("rank", ctypes.c_int32),
                ("shape", ctypes.POINTER(ctypes.c_int64)), ("strides", ctypes.POINTER(ctypes.c_int64))]


class Timed:
    """What report_prepare or report_limit made; freed with this object."""

    def __init__(self, library, handle, keep=None):
        self.library, self.handle, self.keep = library, handle, keep

    def time(self, calls, warm=0):
        if warm:
            self.library.report_time(self.handle, warm)
        seconds = self.library.report_time(self.handle, calls)
        if seconds < 0:
            raise RuntimeError(self.library.error())
        return seconds

    @property
    def bind_seconds(self):
        return self.library.report_bind_seconds(self.handle)

    @property
    def code_bytes(self):
        return self.library.report_code_bytes(self.handle)

    @property
    def kernels(self):
        return self.library.report_kernels(self.handle)

    def __del__(self):
        self.library.report_free(self.handle)


class Library:
    def __init__(self, path):
        self.c = ctypes.CDLL(os.path.abspath(path))
        signatures = {
            "report_error": (ctypes.c_char_p, []),
            "report_map": (ctypes.c_void_p, [ctypes.c_size_t]),
            "report_release_pages": (None, [ctypes.c_void_p, ctypes.c_size_t]),
            "report_fill": (ctypes.c_bool, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint64]),
            "report_new_engine": (None, []),
            "report_engine_text": (ctypes.c_char_p, []),
            "report_prepare": (ctypes.c_void_p, [ctypes.c_char_p, ctypes.POINTER(View), ctypes.c_int]),
            "report_limit": (ctypes.c_void_p, [ctypes.c_char_p, ctypes.c_void_p, ctypes.POINTER(ctypes.c_void_p),
                                               ctypes.c_int, ctypes.c_size_t]),
            "report_time": (ctypes.c_double, [ctypes.c_void_p, ctypes.c_int64]),
            "report_free": (None, [ctypes.c_void_p]),
            "report_bind_seconds": (ctypes.c_double, [ctypes.c_void_p]),
            "report_code_bytes": (ctypes.c_int64, [ctypes.c_void_p]),
            "report_kernels": (ctypes.c_int64, [ctypes.c_void_p]),
            "report_plan_seconds": (ctypes.c_bool, [ctypes.c_char_p, ctypes.POINTER(View), ctypes.c_int, ctypes.c_int64,
                                                    ctypes.POINTER(ctypes.c_double)]),
        }
        for name, (result, arguments) in signatures.items():
            function = getattr(self.c, name)
            function.restype, function.argtypes = result, arguments
            setattr(self, name, function)

    def error(self):
        return self.report_error().decode()

    def engine_text(self):
        return self.report_engine_text().decode()

    def memory(self, size):
        """`size` bytes as an array, with the address that they begin at."""
        address = self.report_map(size)
        if not address:
            raise MemoryError(self.error())
        return np.frombuffer((ctypes.c_uint8 * size).from_address(address), np.uint8), address

    def views(self, address, named):
        """The C form of [(name, Seen)], the output first."""
        keep, views = [], (View * len(named))()
        for slot, (name, seen) in zip(views, named):
            offset, strides = seen.place()
            rank = len(seen.shape)
            shape_array, stride_array = (ctypes.c_int64 * rank)(*seen.shape), (ctypes.c_int64 * rank)(*strides)
            keep += [shape_array, stride_array]
            slot.name, slot.dtype = name.encode(), seen.dtype.encode()
            slot.data = address + seen.base.offset + (seen.base.field_offset or 0) + offset
            slot.swapped, slot.rank = int(seen.base.swapped), rank
            slot.shape, slot.strides = shape_array, stride_array
        return views, keep

    def prepare(self, text, address, named):
        views, keep = self.views(address, named)
        handle = self.report_prepare(text.encode(), views, len(named))
        if not handle:
            raise ValueError(self.error())
        return Timed(self, handle, keep)

    def limit(self, name, out, inputs, count):
        handle = self.report_limit(name.encode(), out, (ctypes.c_void_p * len(inputs))(*inputs), len(inputs), count)
        if not handle:
            raise ValueError(self.error())
        return Timed(self, handle)

    def plan_seconds(self, text, address, named, times=20000):
        """Seconds of the stages: build and canonicalise, plan, specialise."""
        views, keep = self.views(address, named)
        seconds = (ctypes.c_double * 3)()
        if not self.report_plan_seconds(text.encode(), views, len(named), times, seconds):
            raise ValueError(self.error())
        return list(seconds)
