"""From measured rows to text: verdicts, the table, means over groups. Pure: needs no peer, no engine, no clock."""

from .stats import geometric_mean, median, quantile

PEERS = ("numpy", "numexpr", "numba")
WORST = 0.9  # of the best peer, for every row

# What the rows of a group must reach, as the geometric mean of the best peer's time over ours.
GROUPS = {
    "transposed copies, 2-D": 4.0,
    "permuted copies, 3-D to 6-D": 3.0,
    "transposed and permuted copies": 3.0,
    "mixed layouts": 3.0,
    "reductions": 2.0,
    "contiguous, in cache": 1.5,
    "contiguous, DRAM": 1.0,
    "strided element-wise": None,
    "stencils": None,
}
JOINED = {"transposed and permuted copies": ("transposed copies, 2-D", "permuted copies, 3-D to 6-D")}


def best_peer(row):
    """(name, its time over ours), or None: of those that can, the one that takes least time."""
    if not row["peers"]:
        return None
    name = min(row["peers"], key=lambda peer: row["peers"][peer]["seconds"])
    return name, row["peers"][name]["ratio"]


def verdict(row):
    """"met", or "MISSED" with what was missed, or "" for a row without goals."""
    missed, goals = [], 0
    if row["goal"] is not None and row["limit"]:
        goals += 1
        if row["limit"]["ratio"] < row["goal"]:
            missed.append("limit")
    for peer, least in row["beyond"].items():
        if peer in row["peers"]:
            goals += 1
            if row["peers"][peer]["ratio"] < least:
                missed.append(f"{least:g}x {peer}")
    best = best_peer(row)
    if best:
        goals += 1
        if best[1] < WORST:
            missed.append(f"{WORST}x best peer")
    return "MISSED " + ", ".join(missed) if missed else "met" if goals else ""


def speed(row, seconds):
    return row["bytes"] / seconds / 1e9


def goal_text(row):
    words = []
    if row["goal"] is not None:
        words.append(f">= {row['goal']:.2f}")
    if len(row["beyond"]) == len(PEERS) and len(set(row["beyond"].values())) == 1:
        words.append(f"{row['beyond'][PEERS[0]]:g}x each peer")
    else:
        words += [f"{least:g}x {peer}" for peer, least in row["beyond"].items()]
    return " ".join(([row["goal_id"]] if row["goal_id"] else []) + [", ".join(words)] if words else [])


def number(value, width, digits=1):
    return f"{value:{width}.{digits}f}" if value is not None else " " * (width - 1) + "-"


def head():
    return (f"{'case':<56}{'ours':>8}{'limit':>8}{'ratio':>7}  {'goal':<26}{'NumPy':>8}{'numexpr':>8}{'Numba':>8}{'peer':>8}  verdict\n"
            f"{'':<56}{'GB/s':>8}{'GB/s':>8}{'':>7}  {'':<26}{'GB/s':>8}{'GB/s':>8}{'GB/s':>8}{'ratio':>8}")


def line(row):
    limit, best = row["limit"], best_peer(row)
    peers = ""
    for peer in PEERS:
        found = row["peers"].get(peer)
        mark = "'" if found and found["from"] == "debian" else " "
        peers += number(speed(row, found["seconds"]) if found else None, 7) + mark
    return (f"{row['title']:<56}{number(speed(row, row['seconds']), 8)}"
            f"{number(speed(row, limit['seconds']) if limit else None, 8)}{number(limit['ratio'] if limit else None, 7, 2)}  "
            f"{goal_text(row):<26}{peers}{number(best[1] if best else None, 8, 2)}  {verdict(row)}").rstrip()


def group_rows(rows, group):
    members = JOINED.get(group, (group,))
    return [row for row in rows if row["group"] in members and best_peer(row)]


def group_ratios(rows, group):
    return [best_peer(row)[1] for row in group_rows(rows, group)]


def limit_ratios(rows, group):
    """The limit's speed over the best peer's: what a group would reach if each of its rows reached its limit."""
    return [best_peer(row)[1] / row["limit"]["ratio"] for row in group_rows(rows, group) if row["limit"] and row["limit"]["ratio"]]


def summary(rows):
    """Lines and values of the means over groups and of the goals that belong to a set of rows."""
    found = []

    def add(what, value, goal=None, at_most=False, unit="x", digits=2):
        met = None if goal is None or value is None else value <= goal if at_most else value >= goal
        found.append({"what": what, "value": value, "goal": goal, "at_most": at_most, "unit": unit, "digits": digits, "met": met})

    for group, goal in GROUPS.items():
        ratios = group_ratios(rows, group)
        if ratios:
            add(f"{group}: geometric mean against the best peer, {len(ratios)} rows", geometric_mean(ratios), goal)
            limits = limit_ratios(rows, group)
            if limits:
                add(f"    their limits against the best peer, {len(limits)} rows", geometric_mean(limits))
    every = [(best_peer(row)[1], row["title"]) for row in rows if best_peer(row)]
    if every:
        worst = min(every)
        add(f"worst row against the best peer: {worst[1]}", worst[0], WORST)
        add("rows below 0.9x of the best peer", float(sum(1 for ratio, _ in every if ratio < WORST)), 0.0, True, "", 0)
    permuted = [row for row in rows if row["goal_id"] == "4d" and row["limit"]]
    if permuted:
        limits = [row["limit"]["ratio"] for row in permuted]
        add(f"4d: {len(limits)} permutations, geometric mean of the copy limit", geometric_mean(limits), 0.80)
        add("4d: the worst of them", min(limits), 0.50)
        numpy = [row["peers"]["numpy"]["ratio"] for row in permuted if "numpy" in row["peers"]]
        if numpy:
            add("4d: geometric mean against NumPy", geometric_mean(numpy), 2.8)
    return found


def summary_line(item):
    if item["value"] is None:
        return f"  {item['what']:<86}{'-':>10}"
    value = f"{item['value']:.{item['digits']}f}{item['unit']}"
    goal = "" if item["goal"] is None else f"{'<=' if item['at_most'] else '>='} {item['goal']:g}{item['unit']}"
    word = {None: "", True: "met", False: "MISSED"}[item["met"]]
    return f"  {item['what']:<86}{value:>10}  {goal:<10}{word}".rstrip()


def distribution(name, values, unit, goals):
    """Summary items of the median and 95th percentile of values that are better when they are smaller; goals: of both, and
    of the largest, None where there is none."""
    if not values:
        return []
    return [{"what": f"{name}, {word}", "value": value, "goal": goal, "at_most": True, "unit": unit, "digits": 2,
             "met": None if goal is None else value <= goal}
            for word, value, goal in (("median", median(values), goals[0]), ("95th of a hundred", quantile(values, 0.95), goals[1]),
                                      ("largest", max(values), goals[2]))]
