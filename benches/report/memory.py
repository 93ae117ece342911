"""The memory of one process: an arena that cases lay their bases out in, filled the same way in every process."""

import numpy as np

from .seen import Seen


class Arena:
    def __init__(self, library, size):
        self.library, self.size = library, size
        self.memory, self.address = library.memory(size)

    def fill(self, base):
        """Random elements, none zero: they depend on the base's place alone."""
        seed = 1 + base.offset // 4096
        if base.record:  # what stands beside the element is never read
            Seen(base).array(self.memory)[...] = (np.random.default_rng(seed).random(base.shape) * 100 + 1).astype(base.dtype)
            return
        part, parts = {"complex64": ("float32", 2), "complex128": ("float64", 2)}.get(base.dtype, (base.dtype, 1))
        self.library.report_fill(self.address + base.offset, part.encode(), base.elements * parts, seed)
        if base.swapped:
            array = Seen(base).array(self.memory)
            array[...] = array.view(base.dtype).copy()
