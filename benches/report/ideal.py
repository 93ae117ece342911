"""The same call on the best layouts of the same data: all operands in one order of axes, none flipped, with as many cache
lines to move as the given views have."""

import numpy as np

from .case import Case
from .expression import Parsed, elements_in_memory
from .seen import Base, Seen

LINE = 64


def lines_touched(seen, most=1 << 16):
    """Cache lines that the view's elements stand in. Of a large view, of a part that takes turns over its fastest axes."""
    _, strides = seen.place()
    axes = sorted(((abs(s), n) for s, n, (which, _, _, _) in zip(strides, seen.shape, seen.axes) if which is not None and n > 1))
    addresses, scale = np.zeros(1, np.int64), 1.0
    for stride, extent in axes:
        taken = min(extent, max(1, most // len(addresses)))
        scale *= extent / taken
        addresses = (addresses[:, None] + stride * np.arange(taken)[None, :]).reshape(-1)
    return len(np.unique(addresses // LINE)) * scale


def line_step(seen):
    """The step along the fastest axis at which a contiguous row of as many elements touches as many lines."""
    count = elements_in_memory(seen)
    if count * seen.base.itemsize <= LINE:
        return 1
    needed = lines_touched(seen) * LINE / (count * seen.base.itemsize)
    return max(1, min(round(needed), LINE // seen.base.itemsize))


def laid_out(name, seen, order):
    """A view of the same shape and repeats whose axes lie in memory in this order, slowest first."""
    step = line_step(seen)
    kept = [axis for axis in order if seen.axes[axis][0] is not None]
    extents = [seen.shape[axis] for axis in kept]
    items = [slice(None)] * len(kept)
    if kept and step > 1:
        extents[-1] *= step
        items[-1] = slice(None, None, step)
    base = Seen(Base(name, seen.dtype, extents))[tuple(items)] if kept else Seen(Base(name, seen.dtype, ()))
    places = {axis: k for k, axis in enumerate(kept)}
    axes = [base.axes[places[axis]] if axis in places else (None, 0, 1, seen.shape[axis]) for axis in range(len(seen.shape))]
    return Seen(base.base, axes, base.fixed)


def ideal_layouts(case):
    """Cases to take the fastest of: axes in the output's order or the longest last; the reduced ones innermost or outermost."""
    parsed = Parsed(case.text, case.operands)
    rank = len(parsed.shape)
    by_extent = sorted(range(rank), key=lambda axis: parsed.shape[axis])
    if parsed.reduction:
        kept = [axis for axis in by_extent if axis not in parsed.axes]
        reduced = [axis for axis in by_extent if axis in parsed.axes]
        orders = [kept + reduced, reduced + kept] if kept else [reduced]
        out_orders = [[sum(1 for other in range(axis) if other not in parsed.axes) for axis in kept]] * 2
    else:
        _, strides = case.out.place()
        orders = [sorted(range(rank), key=lambda axis: (-abs(strides[axis]), axis)), by_extent]
        out_orders = orders
    found = []
    for k, (order, out_order) in enumerate(zip(orders, out_orders)):
        operands = {name: laid_out(f"{name}_best{k}", seen.broadcast_to(parsed.shape), order) for name, seen in case.operands.items()}
        found.append(Case("", case.text, operands, laid_out(f"out_best{k}", case.out, out_order), peers=()))
    return found
