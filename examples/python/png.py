"""Pictures as PNG files: 8 bits a channel, grey, RGB or RGBA, read and written with zlib alone."""

import struct
import zlib

_CHANNELS = {0: 1, 2: 3, 6: 4}


def write(path, pixels):
    """Writes bytes of shape (height, width) or (height, width, 3 or 4), anything with the buffer protocol."""
    memory = memoryview(pixels)
    if memory.format != "B" or memory.ndim not in (2, 3):
        raise ValueError(f"png: bytes of 2 or 3 axes are wanted, got {memory.format!r} of shape {memory.shape}")
    height, width = memory.shape[:2]
    channels = memory.shape[2] if memory.ndim == 3 else 1
    kind = {count: kind for kind, count in _CHANNELS.items()}[channels]
    row = width * channels
    data = memory.tobytes()
    lines = b"".join(b"\0" + data[y * row : (y + 1) * row] for y in range(height))

    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    with open(path, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, kind, 0, 0, 0))
                   + chunk(b"IDAT", zlib.compress(lines, 9)) + chunk(b"IEND", b""))


def _unfilter(kind, line, above, step):
    for i in range(len(line)):
        left = line[i - step] if i >= step else 0
        up = above[i]
        if kind == 1:
            guess = left
        elif kind == 2:
            guess = up
        elif kind == 3:
            guess = (left + up) // 2
        else:
            corner = above[i - step] if i >= step else 0
            a, b, c = abs(up - corner), abs(left - corner), abs(left + up - 2 * corner)
            guess = left if a <= b and a <= c else up if b <= c else corner
        line[i] = (line[i] + guess) & 255


def read(path):
    """(bytearray, height, width, channels) of a picture that is not interlaced."""
    with open(path, "rb") as file:
        data = file.read()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError(f"png: {path} is no PNG file")
    at, packed, header = 8, b"", None
    while at < len(data):
        (length,), name = struct.unpack_from(">I", data, at), data[at + 4 : at + 8]
        body = data[at + 8 : at + 8 + length]
        if name == b"IHDR":
            header = struct.unpack(">IIBBBBB", body)
        if name == b"IDAT":
            packed += body
        at += 12 + length
    width, height, bits, kind, _, _, interlaced = header
    if bits != 8 or kind not in _CHANNELS or interlaced:
        raise ValueError(f"png: {path} has {bits} bits of kind {kind}; 8 bits grey, RGB or RGBA are read")
    channels = _CHANNELS[kind]
    row, raw = width * channels, zlib.decompress(packed)
    pixels, above = bytearray(), bytes(row)
    for y in range(height):
        line = bytearray(raw[y * (row + 1) + 1 : (y + 1) * (row + 1)])
        if raw[y * (row + 1)]:
            _unfilter(raw[y * (row + 1)], line, above, channels)
        pixels += line
        above = line
    return pixels, height, width, channels
