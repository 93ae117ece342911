"""heat.py [FOLDER]: heat spreading in a plate, by shifted slices, beside NumPy's.

One step is one expression over views of the same array; stridejit runs it as one pass without a temporary array. Writes heat.png
into FOLDER: the plate at four moments, in colours.
"""

import os
import sys
import time

import png
import stridejit as sj

STEP = "u[1:-1, 1:-1] + k * (u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:] - 4 * u[1:-1, 1:-1])"
SIZE, STEPS, MOMENTS = 200, 1200, 4


def plate(size):
    """Cold, with two hot bars and a hot edge."""
    u = sj.array((size, size), "float64")
    u[:] = 0
    u[0, :] = 1
    u[size // 4 : size // 4 + 8, size // 8 : -size // 8] = 1
    u[size // 2 : -size // 8, size // 2 - 4 : size // 2 + 4] = 0.8
    return u


@sj.vectorize
def red(t):
    return sj.cast(sj.clip(t * 3 * 255, 0, 255), "uint8")


@sj.vectorize
def green(t):
    return sj.cast(sj.clip((t * 3 - 1) * 255, 0, 255), "uint8")


@sj.vectorize
def blue(t):
    return sj.cast(sj.clip((t * 3 - 2) * 255, 0, 255), "uint8")


def main(folder):
    u, next_u = plate(SIZE), plate(SIZE)
    sheet = sj.array((SIZE, MOMENTS * SIZE, 3), "uint8")
    k, seconds = 0.24, 0.0
    for moment in range(MOMENTS):
        part = sheet[:, moment * SIZE : (moment + 1) * SIZE]
        for channel, colour in enumerate((red, green, blue)):
            colour(u, out=part[:, :, channel])
        if moment == MOMENTS - 1:
            break
        begin = time.perf_counter()
        for _ in range(STEPS // (MOMENTS - 1)):
            sj.evaluate(STEP, {"u": u, "k": k}, out=next_u[1:-1, 1:-1])
            u, next_u = next_u, u
        seconds += time.perf_counter() - begin
    path = os.path.join(folder, "heat.png")
    png.write(path, sheet)
    text = f"{path}: {STEPS} steps of {SIZE} x {SIZE} cells, {seconds / STEPS * 1e6:.1f} microseconds each"

    try:
        import numpy as np
    except ImportError:
        print(text)
        return
    n = np.asarray(plate(SIZE)).copy()
    begin = time.perf_counter()
    for _ in range(STEPS):
        n[1:-1, 1:-1] += k * (n[:-2, 1:-1] + n[2:, 1:-1] + n[1:-1, :-2] + n[1:-1, 2:] - 4 * n[1:-1, 1:-1])
    spent = time.perf_counter() - begin
    np.testing.assert_array_equal(np.asarray(u), n)
    print(f"{text}; NumPy {spent / STEPS * 1e6:.1f}, with the same bits")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else ".")
