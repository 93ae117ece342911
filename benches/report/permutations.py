"""Permutations of ranks 2 to 6, in the manner of the benchmark that HPTT is published with: each with balanced extents,
with a long axis that is fastest in the source, and with a long one that is fastest in the copy."""

# Axes of the source in the order of the copy's, last one fastest. Those that keep the last axis copy runs of elements.
ORDERS = (
    (1, 0),
    (1, 0, 2), (0, 2, 1), (2, 1, 0),
    (2, 1, 0, 3), (0, 2, 3, 1), (2, 0, 3, 1), (1, 0, 3, 2), (3, 2, 1, 0),
    (1, 3, 2, 0, 4), (4, 0, 3, 2, 1), (1, 3, 0, 4, 2), (2, 0, 4, 1, 3), (4, 3, 2, 1, 0),
    (4, 1, 0, 3, 2, 5), (1, 4, 0, 5, 3, 2), (2, 0, 4, 1, 5, 3), (5, 4, 0, 3, 2, 1), (5, 4, 3, 2, 1, 0),
)


def extents(order, kind, elements):
    """Extents of the source's axes. The fastest axes of both sides are multiples of 16 where they are large enough, the rest
    is what the number of elements leaves, mostly odd."""
    rank = len(order)
    fast_in, fast_out = rank - 1, order[-1]
    if fast_out == fast_in and kind == "last":
        fast_out = order[-2]
    side = elements ** (1 / rank)
    shape = [0.0] * rank
    for axis in range(rank):
        shape[axis] = side
    other = next(axis for axis in range(rank) if axis != (fast_in if kind == "first" else fast_out)
                 and (axis not in (fast_in, fast_out) or rank == 2))
    if kind != "balanced":
        factor = 6 if rank == 2 else 5 if rank < 5 else 3.5
        long_axis = fast_in if kind == "first" else fast_out
        shape[long_axis] *= factor
        shape[other] /= factor
    result = [max(2, round(extent)) for extent in shape]
    for axis in {fast_in, fast_out}:
        result[axis] = max(16, round(result[axis] / 16) * 16)
    # One axis that is fastest on neither side takes up the rounding.
    free = [axis for axis in range(rank) if axis not in (fast_in, fast_out)] or [0]
    adjusted = max(free, key=lambda axis: result[axis])
    rest = 1
    for axis in range(rank):
        rest *= result[axis] if axis != adjusted else 1
    result[adjusted] = max(2, round(elements / rest))
    return tuple(result)


def permutations(size, itemsize=4):
    """(order, extents of the source) of all 57 cases, `size` bytes each."""
    found = []
    for order in ORDERS:
        for kind in ("balanced", "first", "last"):
            found.append((order, extents(order, kind, size // itemsize)))
    return found
