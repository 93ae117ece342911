"""python -m report.plots RESULTS.json FOLDER: bandwidth by size of the main cases as SVG, drawn from the report's results; and
the corpus as a curve. Pure text: needs no library for it."""

import json
import math
import os
import sys

WIDTH, HEIGHT = 720, 380
LEFT, RIGHT, TOP, BOTTOM = 62, 150, 44, 48
SERIES = (("ours", "StrideJIT", "#1f5fa8", ""), ("limit", "limit", "#555555", "6,4"), ("numpy", "NumPy", "#c8702a", ""),
          ("numexpr", "numexpr", "#7a9a3a", ""), ("numba", "Numba", "#9a4f96", ""))


def escaped(text):
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def size_text(size):
    for unit, word in ((1 << 30, "GB"), (1 << 20, "MB"), (1 << 10, "KB")):
        if size >= unit:
            return f"{size / unit:.3g} {word}"
    return f"{size:g} B"


def scale(low, high, begin, end):
    """A map from a logarithmic axis to pixels."""
    low, high = math.log2(low), math.log2(high)
    span = (high - low) or 1
    return lambda value: begin + (math.log2(value) - low) / span * (end - begin)


def decades(low, high):
    """Marks of a logarithmic axis: 1, 2, 5, 10, ... within its ends."""
    marks, power = [], 10.0 ** math.floor(math.log10(low))
    while power <= high:
        marks += [power * k for k in (1, 2, 5) if low <= power * k <= high]
        power *= 10
    return marks


def frame(title, x_marks, y_marks, x, y, x_name, y_name):
    lines = [f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}" font-family="sans-serif" font-size="12">',
             f'<rect width="{WIDTH}" height="{HEIGHT}" fill="white"/>', f'<text x="{LEFT}" y="20" font-size="14">{escaped(title)}</text>',
             f'<text x="{LEFT}" y="36" fill="#555555">{escaped(y_name)}</text>',
             f'<text x="{(LEFT + WIDTH - RIGHT) // 2}" y="{HEIGHT - 8}" text-anchor="middle" fill="#555555">{escaped(x_name)}</text>']
    for value, text in y_marks:
        lines.append(f'<line x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{y(value):.1f}" y2="{y(value):.1f}" stroke="#dddddd"/>')
        lines.append(f'<text x="{LEFT - 6}" y="{y(value) + 4:.1f}" text-anchor="end">{text}</text>')
    for value, text in x_marks:
        lines.append(f'<line x1="{x(value):.1f}" x2="{x(value):.1f}" y1="{TOP}" y2="{HEIGHT - BOTTOM}" stroke="#eeeeee"/>')
        lines.append(f'<text x="{x(value):.1f}" y="{HEIGHT - BOTTOM + 16}" text-anchor="middle">{text}</text>')
    return lines


def curve(points, x, y, colour, dash, width):
    path = " ".join(f"{x(a):.1f},{y(b):.1f}" for a, b in points)
    dashes = f' stroke-dasharray="{dash}"' if dash else ""
    lines = [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="{width}"{dashes}/>']
    if not dash:
        lines += [f'<circle cx="{x(a):.1f}" cy="{y(b):.1f}" r="{2.5 if width < 2 else 3.5}" fill="{colour}"/>' for a, b in points]
    return lines


def labels_apart(wanted, least=15):
    """Heights of labels, moved down where they would cover each other."""
    placed = []
    for height, what in sorted(wanted):
        placed.append((max(height, placed[-1][0] + least) if placed else height, what))
    return placed


def series_of(rows):
    """{series: [(size, GB/s)]} of the rows of one plot."""
    found = {key: [] for key, *_ in SERIES}
    for row in sorted(rows, key=lambda row: row["bytes"]):
        size = row["bytes"]
        found["ours"].append((size, row["bytes"] / row["seconds"] / 1e9))
        if row["limit"]:
            found["limit"].append((size, row["bytes"] / row["limit"]["seconds"] / 1e9))
        for peer, measured in row["peers"].items():
            found[peer].append((size, row["bytes"] / measured["seconds"] / 1e9))
    return {key: points for key, points in found.items() if points}


def plot_sizes(title, rows):
    """Bandwidth by size, both logarithmic."""
    series = series_of(rows)
    sizes = [size for points in series.values() for size, _ in points]
    speeds = [speed for points in series.values() for _, speed in points]
    low, high = 2 ** math.floor(math.log2(min(speeds))), 2 ** math.ceil(math.log2(max(speeds)))
    x = scale(min(sizes), max(sizes), LEFT + 10, WIDTH - RIGHT - 10)
    y = scale(low, high, HEIGHT - BOTTOM, TOP)
    first, last = math.ceil(math.log2(min(sizes))), math.floor(math.log2(max(sizes)))
    step = max(1, (last - first) // 6)
    lines = frame(title, [(2 ** k, size_text(2 ** k)) for k in range(first, last + 1, step)],
                  [(v, f"{v:g}") for v in decades(low, high)], x, y, "bytes read and written", "GB/s read and written")
    ends = []
    for key, name, colour, dash in SERIES:
        if key in series:
            lines += curve(series[key], x, y, colour, dash, 2.5 if key == "ours" else 1.5)
            ends.append((y(series[key][-1][1]) + 4, (name, colour)))
    for height, (name, colour) in labels_apart(ends):
        lines.append(f'<text x="{WIDTH - RIGHT + 6}" y="{height:.1f}" fill="{colour}">{name}</text>')
    return "\n".join(lines + ["</svg>", ""])


def plot_corpus(rows):
    """Sets of the corpus in order: time over that on the best layout, and speed over that of the best peer."""
    slower = sorted(1 / row["ratio"] for row in rows)
    faster = sorted(row["peer_ratio"] for row in rows if row["peer_ratio"])
    low, high = 2 ** math.floor(math.log2(min(slower + faster))), 2 ** math.ceil(math.log2(max(slower + faster)))
    y = scale(low, high, HEIGHT - BOTTOM, TOP)
    x = lambda share: LEFT + share * (WIDTH - RIGHT - LEFT)
    lines = frame(f"{len(rows)} random sets of views, in order", [(k / 4, f"{25 * k} %") for k in range(5)], [(v, f"{v:g}") for v in decades(low, high)],
                  x, y, "share of the sets", "ratio")
    ends = []
    for values, name, colour, dash in ((slower, "time / best layout", "#1f5fa8", ""), (faster, "speed / best peer", "#c8702a", "")):
        points = " ".join(f"{x(k / max(1, len(values) - 1)):.1f},{y(v):.1f}" for k, v in enumerate(values))
        lines.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="2"/>')
        ends.append((y(values[-1]) + 4, (name, colour)))
    for height, (name, colour) in labels_apart(ends):
        lines.append(f'<text x="{WIDTH - RIGHT + 6}" y="{height:.1f}" fill="{colour}">{name}</text>')
    return "\n".join(lines + ["</svg>", ""])


def file_name(title):
    """"a*b.T + c, float64" -> "a_b_T_c_float64.svg"."""
    words = "".join(c if c.isalnum() else " " for c in title).split()
    return "_".join(words) + ".svg"


def draw(results):
    """{file name: SVG} of everything in the results."""
    plots = {}
    for row in results["rows"]:
        if row["plot"]:
            plots.setdefault(row["plot"], []).append(row)
    drawn = {file_name(title): plot_sizes(title, rows) for title, rows in plots.items() if len(rows) > 1}
    if results.get("corpus"):
        drawn["corpus.svg"] = plot_corpus(results["corpus"]["rows"])
    return drawn


def main():
    with open(sys.argv[1]) as file:
        results = json.load(file)
    for name, text in draw(results).items():
        with open(os.path.join(sys.argv[2], name), "w") as file:
            file.write(text)


if __name__ == "__main__":
    main()
