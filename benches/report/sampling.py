"""Times, medians and answers: what the driver and the child do alike."""

import time

import numpy as np

SAMPLE = 4096  # elements of an answer that two processes compare


def time_calls(run, calls, warm):
    """Processor seconds of all the calls together, which no other program adds to; `warm` calls before them, which do not count, bring the caches back."""
    for _ in range(warm):
        run()
    begin = time.thread_time()
    for _ in range(calls):
        run()
    return time.thread_time() - begin


def answer_sample(out):
    """Elements spread over the whole output, as bytes with their dtype. A prime step meets every column of a matrix."""
    step = max(1, out.size // SAMPLE)
    if step > 1:
        step |= 1
    flat = np.arange(0, out.size, step)
    taken = out[np.unravel_index(flat, out.shape)] if out.ndim else out.reshape(1)
    return np.ascontiguousarray(taken).astype(out.dtype.newbyteorder("=")).tobytes(), out.dtype.newbyteorder("=").str


def agree(a, b, tolerance):
    """Equal where tolerance is 0, else close relative to the larger; NaN equals NaN. Arrays are compared in pieces, so that
    no temporary is large."""
    if a.shape != b.shape:
        return False
    if a.ndim and a.nbytes > 1 << 24 and a.shape[0] > 1:
        pieces = min(a.shape[0], a.nbytes >> 23)
        bounds = [a.shape[0] * k // pieces for k in range(pieces + 1)]
        return all(agree_piece(a[i:j], b[i:j], tolerance) for i, j in zip(bounds, bounds[1:]))
    return agree_piece(a, b, tolerance)


def agree_piece(a, b, tolerance):
    if tolerance == 0:
        return bool(np.array_equal(a, b, equal_nan=a.dtype.kind == "f"))
    return bool(np.allclose(a, b, rtol=tolerance, atol=tolerance, equal_nan=True))
