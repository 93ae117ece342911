"""What the corpus consists of: cases made from a seed. Pure: needs no engine and no clock."""

import random

from report.case import Case, Limit, array
from report.ideal import ideal_layouts

SEED = 20240607
COUNT = 500
SMALLEST, LARGEST = 12, 28  # log2 of bytes: 4 KB to 256 MB
MOST_MEMORY = 800 << 20
DTYPES = ("bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64", "float32", "float64")
FLOATS = ("float32", "float64")

# (text, dtypes that it is for or None for all, is the result bool). Every operand has the dtype drawn.
ELEMENTWISE = (
    ("a + b", DTYPES[1:], False),
    ("a*b + c", DTYPES[1:], False),
    ("a*2 + b", DTYPES[1:], False),
    ("minimum(a, b)", DTYPES[1:], False),
    ("where(a > b, a, c)", DTYPES[1:], False),
    ("a < b", DTYPES[1:], True),
    ("abs(a - b)", ("int8", "int16", "int32", "int64") + FLOATS, False),
    ("sqrt(a) + b", FLOATS, False),
    ("(a + b) / c", FLOATS, False),
    ("a & b", DTYPES[:-2], False),
    ("a ^ b | c", DTYPES[:-2], False),
)
REDUCTIONS = (
    ("sum(a)", DTYPES),
    ("min(a)", DTYPES[1:]),
    ("max(a)", DTYPES[1:]),
    ("mean(a)", FLOATS),
    ("sum(a*b)", ("int32", "int64") + FLOATS),
    ("max(abs(a - b))", FLOATS),
)
CASTS = (("float64", "float32"), ("float32", "float64"), ("int32", "float64"), ("int16", "int32"), ("uint8", "float32"),
         ("int64", "int32"), ("bool", "int32"), ("uint16", "float32"))


class Draw:
    """Random choices of one set."""

    def __init__(self, seed):
        self.random = random.Random(seed)

    def shape(self, elements):
        """A shape of about this many elements; short axes are as usual as in real arrays."""
        rank = self.random.choices(range(1, 7), (10, 28, 26, 18, 10, 8))[0]
        shape, left = [], float(elements)
        for k in range(rank - 1):
            share = self.random.uniform(0.3, 1.7) / (rank - k)
            extent = max(1, round(left ** min(share, 1.0)))
            if self.random.random() < 0.2:
                extent = min(extent, self.random.choice((1, 2, 3, 4, 5, 8)))
            elif extent > 16 and self.random.random() < 0.4:
                extent = 2 ** (extent.bit_length() - 1)
            shape.append(extent)
            left = max(1.0, left / extent)
        shape.append(max(1, round(left)))
        self.random.shuffle(shape)
        return tuple(shape)

    def view(self, name, dtype, shape, plain=0.4, may_repeat=False):
        """A view of this shape on memory of its own: permuted, flipped, stepped, padded, repeated."""
        rank = len(shape)
        if self.random.random() < plain:
            return array(name, dtype, *shape)
        order = list(range(rank))
        if self.random.random() < 0.6:
            self.random.shuffle(order)
        extents, items = [0] * rank, [None] * rank
        for axis, extent in enumerate(shape):
            step = self.random.choice((2, 3, 4)) if self.random.random() < 0.15 else 1
            pad = self.random.choice((1, 3, 8)) if self.random.random() < 0.12 else 0
            if may_repeat and extent > 1 and self.random.random() < 0.12:
                extents[axis], items[axis] = 1, slice(0, 1)
                continue
            begin = self.random.randint(0, pad)
            extents[axis] = (extent - 1) * step + 1 + pad
            items[axis] = slice(begin, begin + (extent - 1) * step + 1, step)
        base = array(name, dtype, *[extents[axis] for axis in order])
        seen = base.transpose(*[order.index(axis) for axis in range(rank)])[tuple(items)]
        flipped = tuple(slice(None, None, -1) if self.random.random() < 0.12 else slice(None) for _ in shape)
        return seen[flipped].broadcast_to(shape)


def names_in(text):
    return [name for name in "abc" if name in text.replace("abs", "").replace("max", "").replace("mean", "")]


def random_set(index, largest=LARGEST):
    """Set number `index`: of those that its seed draws the first whose memory, with all that steps leave out, is not absurd."""
    draw = Draw(SEED * 100003 + index)
    while True:
        case = drawn_set(index, draw, largest)
        if sum(base.span for base in case.bases()) < MOST_MEMORY:
            return case


def drawn_set(index, draw, largest):
    rng = draw.random
    size = 2 ** (SMALLEST + (largest - SMALLEST) * rng.random() ** 2.0)
    kind = rng.choices(("copy", "cast", "elementwise", "reduction"), (30, 8, 36, 26))[0]
    if kind == "cast":
        source, target = rng.choice(CASTS)
        shape = draw.shape(size / itemsize(source))
        operands, text = {"a": draw.view("a", source, shape, 0.2)}, "a"
    elif kind == "copy":
        source = target = rng.choice(DTYPES)
        shape = draw.shape(size / itemsize(source))
        operands, text = {"a": draw.view("a", source, shape, 0.1, may_repeat=True)}, "a"
    elif kind == "elementwise":
        text, dtypes, boolean = rng.choice(ELEMENTWISE)
        source = rng.choice(dtypes)
        target = "bool" if boolean else source
        names = names_in(text)
        shape = draw.shape(size / itemsize(source) / len(names))
        operands = {name: draw.view(name, source, shape, may_repeat=True) for name in names}
        if all(seen.elements > sum_in_memory(seen) for seen in operands.values()):
            operands["a"] = draw.view("a", source, shape)
    else:
        text, dtypes = rng.choice(REDUCTIONS)
        source = rng.choice(dtypes)
        shape = draw.shape(size / itemsize(source))
        operands = {name: draw.view(name, source, shape, 0.25) for name in names_in(text)}
        target = source
        if text.startswith("sum") and source not in FLOATS:
            target = "uint64" if source.startswith("uint") else "int64"
        rank = len(shape)
        if rng.random() < 0.75:
            axes = sorted(rng.sample(range(rank), rng.randint(1, max(1, rank - 1))))
            text = text[:-1] + f", axis={axes[0] if len(axes) == 1 else tuple(axes)})"
            shape = tuple(extent for axis, extent in enumerate(shape) if axis not in axes)
        else:
            shape = ()
    out = draw.view("out", target, shape, 0.75) if shape else array("out", target)
    return make_case(f"#{index}", text, operands, out, kind)


def itemsize(dtype):
    return 1 if dtype == "bool" else int(dtype.lstrip("uintfloa")) // 8


def sum_in_memory(seen):
    count = 1
    for which, _, _, extent in seen.axes:
        count *= 1 if which is None else extent
    return count


def describe(seen):
    """dtype, shape and strides in elements."""
    _, strides = seen.place()
    item = seen.base.itemsize
    return f"{seen.dtype}{list(seen.shape)}({','.join(str(s // item) for s in strides)})".replace(" ", "")


def make_case(label, text, operands, out, kind):
    views = "; ".join(f"{name} {describe(seen)}" for name, seen in list(operands.items()) + [("out", out)])
    case = Case(f"{label} {text}: {views}", text, operands, out, section=kind, group=f"corpus {kind}")
    case.limit = Limit("ours, best layout", ours=ideal_layouts(case))
    return case


def reported_sets():
    """Shapes of published reports of slow layouts."""
    def reduction(label, text, a, out):
        return make_case(label, text, {"a": a}, out, "reduction")
    n = 256
    cube = lambda: array("a", "float64", n, n, n)
    yield make_case("order conversion", "a", {"a": array("a", "float64", 2000, 1500).T}, array("out", "float64", 1500, 2000), "copy")
    yield make_case("order conversion, page multiples", "a", {"a": array("a", "float64", 1024, 1024).T}, array("out", "float64", 1024, 1024), "copy")
    yield make_case("order conversion, 4-D", "a", {"a": array("a", "float64", 40, 50, 30, 40).T}, array("out", "float64", 40, 30, 50, 40), "copy")
    yield make_case("channels first", "a", {"a": array("a", "uint8", 1080, 1920, 3).transpose(2, 0, 1)}, array("out", "uint8", 3, 1080, 1920), "copy")
    yield make_case("channels last", "a", {"a": array("a", "float32", 32, 64, 56, 56).transpose(0, 2, 3, 1)}, array("out", "float32", 32, 56, 56, 64), "copy")
    yield make_case("32^4 reversed", "a", {"a": array("a", "float64", 32, 32, 32, 32).T}, array("out", "float64", 32, 32, 32, 32), "copy")
    for axis in range(3):
        yield reduction("256 cubed", f"sum(a, axis={axis})", cube(), array("out", "float64", n, n))
    yield reduction("256 cubed, transposed", "sum(a, axis=0)", cube().T, array("out", "float64", n, n))
    yield reduction("256 cubed, two axes", "sum(a, axis=(0, 2))", cube(), array("out", "float64", n))
    yield reduction("tiny last axis", "sum(a, axis=1)", array("a", "float64", 10 ** 6, 2), array("out", "float64", 10 ** 6))
    yield reduction("tiny last axis", "sum(a, axis=1)", array("a", "float32", 10 ** 6, 3), array("out", "float32", 10 ** 6))
    yield reduction("tiny first axis", "sum(a, axis=0)", array("a", "float64", 2, 10 ** 6), array("out", "float64", 10 ** 6))
    yield reduction("mean of float32 rows", "mean(a, axis=0)", array("a", "float32", 10 ** 5, 50), array("out", "float32", 50))
    yield reduction("strided integers", "max(a)", array("a", "int16", 1 << 20)[::2], array("out", "int16"))
    yield reduction("reversed", "sum(a)", array("a", "float64", 1 << 20)[::-1], array("out", "float64"))
    a, b = array("a", "float64", 10 ** 6), array("b", "float64", 10 ** 6)
    yield make_case("reversed slice", "a*2 + b", {"a": a[::-1], "b": b}, array("out", "float64", 10 ** 6), "elementwise")
    yield make_case("basic slice", "a*b + c", {"a": array("a", "float64", 1002, 1002)[1:-1, 1:-1], "b": array("b", "float64", 1000, 1000), "c": array("c", "float64", 1000, 1000)},
                    array("out", "float64", 1000, 1000), "elementwise")
    yield make_case("view assignment", "a + b", {"a": array("a", "float64", 500, 500), "b": array("b", "float64", 500, 500)},
                    array("out", "float64", 502, 502)[1:-1, 1:-1], "elementwise")
    square = array("a", "float64", 1000, 1000)
    yield make_case("A + A'", "(a + b) * 0.5", {"a": square, "b": square.T}, array("out", "float64", 1000, 1000), "elementwise")
    yield make_case("strided square root", "sqrt(a) + b", {"a": array("a", "float64", 1 << 19)[::4], "b": array("b", "float64", 1 << 17)},
                    array("out", "float64", 1 << 17), "elementwise")
    yield make_case("repeated rows", "a*b + c", {"a": array("a", "float64", 1000, 1000), "b": array("b", "float64", 1000)[None, :].broadcast_to((1000, 1000)),
                                                "c": array("c", "float64", 1000, 1)}, array("out", "float64", 1000, 1000), "elementwise")


def corpus(quick=False):
    """All sets; a sample of small ones when quick."""
    reported = list(reported_sets())
    if quick:
        return reported[::4] + [random_set(k, 22) for k in range(40)]
    return reported + [random_set(k) for k in range(COUNT)]
