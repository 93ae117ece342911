"""image_pipeline.py [FOLDER]: a photograph developed in several layouts, each in one pass over its bytes.

The same functions take the picture interleaved (height, width, 3), as three planes, cropped, flipped, or transposed: these are
views, nothing is rearranged. All give the same pixels, and those that NumPy gives. Writes pipeline.png into FOLDER.
"""

import os
import sys

import png
import stridejit as sj

HERE = os.path.dirname(os.path.abspath(__file__))


def to_byte(x):
    """Rounded, and held within 0 to 255."""
    return sj.cast(sj.clip(x + 0.5, 0, 255), "uint8")


@sj.vectorize
def develop(p, exposure=1.15, contrast=1.3):
    """Brightness as light adds up (by squares), then contrast around the middle."""
    light = p / 255.0
    linear = light * light * exposure
    return to_byte((sj.sqrt(linear) - 0.5) * contrast * 255 + 127.5)


@sj.vectorize
def grey(r, g, b):
    return to_byte(0.299 * r + 0.587 * g + 0.114 * b)


@sj.vectorize
def sharpen(p, amount=0.8):
    """Unsharp mask: what a pixel differs from its neighbours is made stronger. Shifted slices, no temporary array."""
    centre = p[1:-1, 1:-1]
    around = (sj.cast(p[:-2, 1:-1], "float32") + p[2:, 1:-1] + p[1:-1, :-2] + p[1:-1, 2:]) * 0.25
    return to_byte(centre + amount * (centre - around))


@sj.vectorize
def edges(p):
    """Sobel's gradient of a grey picture."""
    f = lambda rows, columns: sj.cast(p[rows, columns], "float32")
    low, middle, high = slice(None, -2), slice(1, -1), slice(2, None)
    across = f(low, high) + 2 * f(middle, high) + f(high, high) - f(low, low) - 2 * f(middle, low) - f(high, low)
    down = f(high, low) + 2 * f(high, middle) + f(high, high) - f(low, low) - 2 * f(low, middle) - f(low, high)
    return to_byte(sj.sqrt(across * across + down * down))


def main(folder):
    pixels, height, width, channels = png.read(os.path.join(HERE, "pictures", "cat.png"))
    flat = sj.view(pixels)
    photograph = sj.array((height, width, channels), "uint8")
    sj.view(memoryview(photograph).cast("B"))[:] = flat

    interleaved = develop(photograph)
    planes = sj.array((channels, height, width), "uint8")  # a camera's raw order, say
    planes[:] = sj.permute_dims(photograph, (2, 0, 1))
    planar = develop(sj.permute_dims(planes, (1, 2, 0)))
    assert planar.tolist() == interleaved.tolist()

    crop = photograph[20:120, 40:200]
    assert develop(crop).tolist() == interleaved[20:120, 40:200].tolist()
    flipped = develop(photograph[::-1, ::-1])
    assert flipped.tolist() == interleaved[::-1, ::-1].tolist()

    channel = [interleaved[:, :, k] for k in range(3)]
    luminance = grey(*channel)
    crisp = sharpen(interleaved)
    outline = edges(luminance)

    # One sheet: photograph, developed, sharpened; grey, edges, and the crop mirrored.
    sheet = sj.array((2 * height + 12, 3 * width + 16, 3), "uint8")
    sheet[:] = 245
    top, bottom = slice(4, 4 + height), slice(8 + height, 8 + 2 * height)
    columns = [slice(4 + k * (width + 4), 4 + k * (width + 4) + width) for k in range(3)]
    sheet[top, columns[0]] = photograph
    sheet[top, columns[1]] = interleaved
    sheet[top, columns[2]][1:-1, 1:-1] = crisp
    sheet[bottom, columns[0]] = luminance[:, :, None]
    sheet[bottom, columns[1]][1:-1, 1:-1] = outline[:, :, None]
    sheet[bottom, columns[2]][20:120, 40:200] = develop(crop)[:, ::-1]
    path = os.path.join(folder, "pipeline.png")
    png.write(path, sheet)

    try:
        import numpy as np
    except ImportError:
        print("NumPy is not here to compare with")
    else:
        p = np.asarray(photograph)
        light = p / 255.0
        wanted = np.clip((np.sqrt(light * light * 1.15) - 0.5) * 1.3 * 255 + 127.5 + 0.5, 0, 255).astype(np.uint8)
        np.testing.assert_array_equal(np.asarray(interleaved), wanted)
        d = np.asarray(interleaved).astype(np.float32)
        centre, around = d[1:-1, 1:-1], (d[:-2, 1:-1] + d[2:, 1:-1] + d[1:-1, :-2] + d[1:-1, 2:]) * np.float32(0.25)
        wanted = np.clip(centre + np.float32(0.8) * (centre - around) + np.float32(0.5), 0, 255).astype(np.uint8)
        assert np.abs(np.asarray(crisp).astype(int) - wanted).max() <= 1
    print(f"{path}: {width} x {height} pixels, five layouts, the same pixels")


if __name__ == "__main__":
    main(sys.argv[1] if len(sys.argv) > 1 else ".")
