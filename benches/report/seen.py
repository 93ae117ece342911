"""An array in memory and one way to see it, in a form that NumPy, the engine and written-out loops all understand."""

import numpy as np


class Base:
    """Memory of a case: a contiguous array, placed in an arena by measure.Bench. `name` is what expressions call it."""

    def __init__(self, name, dtype, shape, field=None, record=None, swapped=False):
        self.name, self.dtype, self.shape = name, dtype, tuple(shape)
        self.swapped = swapped
        self.record, self.field_offset = record, field  # bytes of a record and where in it the element is; None: no record
        self.offset = None  # in the arena

    @property
    def itemsize(self):
        return np.dtype(self.dtype).itemsize

    @property
    def step(self):
        return self.record or self.itemsize

    @property
    def elements(self):
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def span(self):
        return self.elements * self.step

    @property
    def plain(self):
        return not self.swapped and not self.record

    def strides(self):
        strides, step = [], self.step
        for extent in reversed(self.shape):
            strides.insert(0, step)
            step *= extent
        return strides

    def numpy_dtype(self):
        return np.dtype(self.dtype).newbyteorder("S") if self.swapped else np.dtype(self.dtype)


class Seen:
    """A view of a base: for each of its axes (base axis or None, first index, step, extent). Slices, transposes and
    broadcasts as NumPy does; never copies."""

    def __init__(self, base, axes=None, fixed=None):
        self.base = base
        self.axes = axes if axes is not None else [(k, 0, 1, n) for k, n in enumerate(base.shape)]
        self.fixed = fixed or {}  # base axis -> index, for axes that an integer took away

    @property
    def shape(self):
        return tuple(extent for _, _, _, extent in self.axes)

    @property
    def elements(self):
        return int(np.prod(self.shape, dtype=np.int64))

    @property
    def dtype(self):
        return self.base.dtype

    def transpose(self, *order):
        order = order or tuple(reversed(range(len(self.axes))))
        return Seen(self.base, [self.axes[k] for k in order], self.fixed)

    @property
    def T(self):
        return self.transpose()

    def __getitem__(self, items):
        items = items if isinstance(items, tuple) else (items,)
        taken = sum(1 for item in items if item is not None and item is not Ellipsis)
        if Ellipsis not in [i for i in items if not isinstance(i, slice)]:
            items = items + (Ellipsis,)
        axes, fixed, at = [], dict(self.fixed), 0
        for item in items:
            if item is None:
                axes.append((None, 0, 1, 1))
            elif item is Ellipsis:
                rest = len(self.axes) - taken
                axes += self.axes[at:at + rest]
                at += rest
            else:
                which, first, step, extent = self.axes[at]
                at += 1
                if isinstance(item, slice):
                    start, stop, by = item.indices(extent)
                    axes.append((which, first + step * start, step * by, len(range(start, stop, by))))
                elif which is not None:
                    fixed[which] = first + step * (item + extent if item < 0 else item)
        return Seen(self.base, axes, fixed)

    def broadcast_to(self, shape):
        axes = [(None, 0, 1, n) for n in shape[:len(shape) - len(self.axes)]]
        for axis, n in zip(self.axes, shape[len(axes):]):
            axes.append(axis if axis[3] == n else (None, 0, 1, n))
        # An axis of extent 1 that is stretched stands at its first element.
        fixed = dict(self.fixed)
        for axis, n in zip(self.axes, shape[len(shape) - len(self.axes):]):
            if axis[3] != n and axis[0] is not None:
                fixed[axis[0]] = axis[1]
        return Seen(self.base, axes, fixed)

    def place(self):
        """Bytes from the base's first element to this view's, and strides in bytes."""
        steps = self.base.strides()
        offset = sum(steps[k] * index for k, index in self.fixed.items())
        strides = []
        for which, first, step, _ in self.axes:
            strides.append(0 if which is None else steps[which] * step)
            offset += 0 if which is None else steps[which] * first
        return offset, strides

    def array(self, memory):
        """This view as a NumPy array; `memory` is the arena as an array of bytes."""
        offset, strides = self.place()
        begin = self.base.offset + (self.base.field_offset or 0) + offset
        return np.ndarray(self.shape, self.base.numpy_dtype(), memory, begin, strides)

    def whole(self):
        """True when the base is seen as it is."""
        return self.base.plain and self.axes == [(k, 0, 1, n) for k, n in enumerate(self.base.shape)]

    def index_text(self, variables):
        """The element at these loop variables (one per axis; "0" is fine), as an index into the base."""
        at = {k: str(v) for k, v in self.fixed.items()}
        for (which, first, step, extent), variable in zip(self.axes, variables):
            if which is None:
                continue
            terms = str(first) if extent == 1 or variable == "0" else variable
            if terms == variable:
                if step < 0:
                    terms = f"{first} - {-step} * {variable}" if step != -1 else f"{first} - {variable}"
                else:
                    scaled = variable if step == 1 else f"{step} * {variable}"
                    terms = scaled if first == 0 else f"{scaled} + {first}"
            at[which] = terms
        return ", ".join(at.get(k, "0") for k in range(len(self.base.shape))) or "()"
