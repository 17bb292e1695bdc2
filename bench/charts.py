"""How the pictures fare beside those of other libraries: faults, distances, order and time, in one run.

The events, the measures and the peers are those of `layout_peers.py`, which lies beside the checkout, at
`../shared/bench/`; every method gets the same one-line labels at 7 pt in DejaVu Sans, on A4, A3 or A0. The
peers need their own packages (matplotlib, adjustText, textalloc, labella, plotly); each runs in a child
process with a limit of time and of memory, and one that is not installed is said to be so.

    python bench/charts.py                     the tables, as Markdown
    python bench/charts.py --page              puts them into `docs/reference/drawing-figures.md` as well
    python bench/charts.py --count 200 --no-peers
"""

import argparse
import datetime as dt
import importlib.util
import json
import random
import re
import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

from chronicle import Event, Timeline, collect, draw, load
from chronicle.api import PageOverflow
from chronicle.chart import Layout
from chronicle.chart.cast import cast_of
from chronicle.chart.gather import gather
from chronicle.chronology import order_of, tighten
from chronicle.layout import scene as scenes
from chronicle.layout.storyline import (
    Meetings,
    Storyline,
    arrange,
    by_barycentre,
    by_first_appearance,
    few_wiggles,
)
from chronicle.render import png_bytes, svg_text

PEERS_FILE = Path(__file__).resolve().parents[2] / "shared" / "bench" / "layout_peers.py"
EVENTS = Path(__file__).resolve().parents[1] / "events"
PAGE = Path(__file__).resolve().parents[1] / "docs" / "reference" / "drawing-figures.md"
PEERS = {
    "gallery": "gallery",
    "rows": "rows",
    "adjusttext": "adjustText",
    "textalloc": "textalloc",
    "labella_2sides": "labella",
    "plotly": "plotly",
}
SHEETS = {50: "a4", 200: "a3", 1000: "a0"}
RUNS = {50: 7, 200: 7, 1000: 3}
FORMS = ("flags", "vertical", "columns")
SLOW = {("columns", 1000)}
GOALS = {50: (6.5, 20), 200: (10, 45), 1000: (13, None)}
EM = 7.0
MOST_TOLD = 1000
MEMORY = 8 * 2**30
COLUMNS = ("OV", "OUT", "DROP", "LX", "LT", "RO", "d50", "d95")
SPEEDS = (
    (200, "vertical", "a3", 30, 400),
    (1000, "vertical", "a0", 100, 1500),
    (10000, "density", "a4", 1000, None),
)
SHIPPED = {
    "moon_landing": "the Moon landing",
    "peloponnesian_war": "the Peloponnesian War",
    "july_1914": "July 1914",
}
FIRST_DAY = dt.date(2012, 1, 1)
CHART = {"labels": "title", "label_size": 7.0, "font": "DejaVu Sans"}


def main() -> None:
    options = _options()
    peers = _load_peers()
    tables = [
        _shown(table) for table in (_faults(peers, options), _speeds(peers), _growth(peers), _storylines())
    ]
    if options.page:
        text = PAGE.read_text("utf-8")
        for table in tables:
            text = _with_table(text, table)
        PAGE.write_text(text, "utf-8")


def _shown(lines: Iterator[str]) -> list[str]:
    """The lines of a table, printed one by one as they are found."""
    found = []
    for line in lines:
        print(line, flush=True)
        found.append(line)
    print()
    return found


def _with_table(text: str, table: list[str]) -> str:
    """The page with the table that has the same first heading replaced."""
    first = table[0].split("|")[1]
    old = re.compile(rf"^\|{re.escape(first)}\|.*(?:\n\|.*)*", re.MULTILINE)
    if len(old.findall(text)) != 1:
        sys.exit(f"{PAGE.name} has no table that begins with {first.strip()!r}, or several")
    return old.sub(lambda _: "\n".join(table), text)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, action="append", choices=sorted(SHEETS))
    parser.add_argument("--limit", type=float, default=120, help="seconds for each peer")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--page", action="store_true", help=f"put the tables into {PAGE.name}")
    options = parser.parse_args()
    if options.page and (options.count or options.no_peers):
        parser.error("--page wants all labels and all peers")
    return options


def _load_peers() -> ModuleType:
    spec = importlib.util.spec_from_file_location("layout_peers", PEERS_FILE)
    if spec is None or spec.loader is None or not PEERS_FILE.is_file():
        sys.exit(f"the peers and their events are not there: {PEERS_FILE} is missing")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# ---------------------------------------------------------------- our own pictures
def _own(peers: ModuleType, count: int, form: str) -> dict[str, object]:
    """Measures by the peers' own function, and the medians of the times."""
    timeline = _timeline(peers, count)
    svg_times, png_times, layout = [], [], None
    for _ in range(RUNS[count] + 1):  # the first one reads the font
        start = time.perf_counter()
        try:
            layout = draw(timeline, form=form, page=SHEETS[count], **CHART)
        except PageOverflow as full:
            return {"error": str(full)}
        svg_text(layout.scene)
        svg_times.append(time.perf_counter() - start)
        png_bytes(layout.scene, dpi=100)
        png_times.append(time.perf_counter() - start)
    found = peers.metrics(*_geometry(layout))
    return found | {"time": statistics.median(png_times[1:]), "svg": statistics.median(svg_times[1:])}


def _timeline(peers: ModuleType, count: int) -> Timeline:
    events, _ = peers.events(count)
    days = {f"e{i}": (FIRST_DAY + dt.timedelta(days=day), title) for i, (day, title) in enumerate(events)}
    return collect({name: Event(title=title, when=day.isoformat()) for name, (day, title) in days.items()})


def _geometry(
    layout: Layout,
) -> tuple[
    list[tuple[float, ...]], list[list[tuple[float, float]]], list[tuple[float, float]], tuple[float, float]
]:
    """Boxes, leaders and marks in the order of time, y upward; a mark counts from the line of its axis."""
    scene, height = layout.scene, layout.scene.size.height
    upright = layout.form == "vertical"
    groups = {node.event: node for node in scene.children if isinstance(node, scenes.Group) and node.event}
    lines = [
        (path.points[0].x if upright else path.points[0].y)
        for node in scene.children
        if isinstance(node, scenes.Group) and node.kind == "axis"
        for path in node.children
        if isinstance(path, scenes.Path)
    ]
    boxes, leaders, marks = [], [], []
    for name in layout.events:
        leader, _, label = groups[name].children
        words = list(scenes.texts(label.children))
        boxes.append(
            (
                min(text.x for text in words),
                height - max(text.y + 0.25 * 7.0 for text in words),
                max(text.x + text.width for text in words),
                height - min(text.y - 0.93 * 7.0 for text in words),
            )
        )
        points = leader.children[0].points
        leaders.append([(point.x, height - point.y) for point in points])
        near = min(lines, key=lambda line: abs(line - (points[0].x if upright else points[0].y)))
        marks.append((near, height - points[0].y) if upright else (points[0].x, height - near))
    return boxes, leaders, marks, (scene.size.width, height)


# ---------------------------------------------------------------- the others
def _peer(name: str, count: int, *, limit: float) -> dict[str, object]:
    command = [sys.executable, str(PEERS_FILE), "--child", "-m", name, "-n", str(count)]
    try:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=limit, check=False, preexec_fn=_limit_memory
        )
    except subprocess.TimeoutExpired:
        return {"error": f"not done in {limit:.0f} s"}
    if done.returncode:
        told = (done.stderr.strip().splitlines() or ["died"])[-1].split(": ", 1)[-1]
        return {"error": re.sub(r"Unable to allocate (\d+)\.? GiB .*", r"asks for \1 GiB of memory", told)}
    return json.loads(done.stdout.splitlines()[-1])


def _limit_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


# ---------------------------------------------------------------- the table
def _faults(peers: ModuleType, options: argparse.Namespace) -> Iterator[str]:
    yield f"| labels, sheet | method | {' | '.join(COLUMNS)} | time |"
    yield f"|---|---|{'---:|' * len(COLUMNS)}---:|"
    for count in options.count or SHEETS:
        rows = {
            f"**chronicle, {form}**": _own(peers, count, form) for form in FORMS if (form, count) not in SLOW
        }
        unit = rows["**chronicle, vertical**"].get("time")
        if not options.no_peers:
            rows |= {told: _peer(name, count, limit=options.limit) for name, told in PEERS.items()}
        yield from (_row(name, row, count, unit) for name, row in rows.items())
        _print_times(rows["**chronicle, vertical**"], count)
        _print_goals(rows, count)


def _row(name: str, row: dict[str, object], count: int, unit: object) -> str:
    place = f"{count:,}, {SHEETS[count].upper()}"
    if "error" in row:
        return f"| {place} | {name} |{' |' * len(COLUMNS)} {row['error']} |"
    ratio = f"{row['time'] / unit:.2g}" if isinstance(unit, float) and row.get("time") else "–"
    ratio += " ¹" if name == "plotly" else ""
    return f"| {place} | {name} | {' | '.join(f'{row[column]:,}' for column in COLUMNS)} | {ratio} |"


def _print_times(row: dict[str, object], count: int) -> None:
    if "svg" in row:
        share = row["svg"] / row["time"]
        print(
            f"  {count} labels: SVG {row['svg']:.3f} s, PNG {row['time']:.3f} s, SVG/PNG {share:.2f}",
            file=sys.stderr,
        )


def _print_goals(rows: dict[str, dict[str, object]], count: int) -> None:
    """d95 in ems beside what is to be reached."""
    for form, goal in zip(("vertical", "columns"), GOALS[count], strict=True):
        row = rows.get(f"**chronicle, {form}**", {})
        if goal is not None and "d95" in row:
            print(
                f"  {count} labels, {form}: d95 {row['d95'] / EM:.1f} em, at most {goal} wanted",
                file=sys.stderr,
            )


# ---------------------------------------------------------------- time
def _speeds(peers: ModuleType) -> Iterator[str]:
    """From events in memory to the SVG, and to the PNG at 100 dpi; CPU time, best of three."""
    yield "| picture | SVG | wanted | PNG | wanted |"
    yield "|---|---:|---:|---:|---:|"
    for count, form, page, svg_wanted, png_wanted in SPEEDS:
        timeline = _timeline(peers, count)
        svg = _best(timeline, form=form, page=page)
        png = _best(timeline, write=lambda scene: png_bytes(scene, dpi=100), form=form, page=page)
        picture = f"{count:,} events, {form}, {page.upper()}"
        png_cells = f"{png * 1e3:,.0f} ms | {png_wanted:,} ms" if png_wanted else f"{png * 1e3:,.0f} ms | "
        yield f"| {picture} | {svg * 1e3:,.0f} ms | {svg_wanted:,} ms | {png_cells} |"


def _growth(peers: ModuleType) -> Iterator[str]:
    """SVG from events in memory, labels all told and in a density form; CPU time, best of three."""
    yield "| events | every one told | each | density | each |"
    yield "|---:|---:|---:|---:|---:|"
    for count in (125, 250, 500, 1000, 2500, 5000, 10000):
        timeline = _timeline(peers, count)
        told = _best(timeline, form="vertical", page="a0") if count <= MOST_TOLD else None
        counted = _best(timeline, form="density", page="a4")
        yield f"| {count:,} | {_each(told, count)} | {_each(counted, count)} |"


def _each(seconds: float | None, count: int) -> str:
    return " | " if seconds is None else f"{seconds * 1e3:,.0f} ms | {seconds / count * 1e6:.0f} µs"


def _best(timeline: Timeline, *, write: Callable[[scenes.Scene], object] = svg_text, **about: str) -> float:
    times = []
    for _ in range(4):  # the first one reads the font
        start = time.process_time()
        write(draw(timeline, **about, **CHART).scene)
        times.append(time.process_time() - start)
    return min(times[1:])


# ---------------------------------------------------------------- storylines
def _storylines() -> Iterator[str]:
    """Lines that cross (XL) or leave their rows (WL), and empty rows (WS), beside simple orders."""
    yield "| storyline | lines, meetings | order of lines | XL | WL | WS % | time |"
    yield "|---|---:|---|---:|---:|---:|---:|"
    for name, meetings in _casts():
        size = f"{len({line for meeting in meetings for line in meeting})}, {len(meetings)}"
        for order, story, seconds in _orders(meetings):
            measures = (
                f"{story.crossings} | {story.wiggles} | {story.whitespace:.0f} | {seconds * 1e3:,.0f} ms"
            )
            yield f"| {name} | {size} | {order} | {measures} |"


def _casts() -> Iterator[tuple[str, tuple[tuple[int, ...], ...]]]:
    """The meetings of the shipped chronologies, then random ones of two or three lines each."""
    for name, told in SHIPPED.items():
        timeline = load(EVENTS / f"{name}.py")
        items = gather(timeline, order_of(tighten(timeline)))
        yield told, cast_of(items.dated, timeline, key="actor").meetings
    chance = random.Random(1)
    for lines, count in ((8, 30), (20, 60), (40, 120)):
        yield (
            "random",
            tuple(tuple(chance.sample(range(lines), chance.choice((2, 2, 3)))) for _ in range(count)),
        )


def _orders(meetings: Meetings) -> Iterator[tuple[str, Storyline, float]]:
    start = time.process_time()
    yield "**chronicle**", arrange(meetings), time.process_time() - start
    for name, order in (("first appearance", by_first_appearance), ("barycentre", by_barycentre)):
        start = time.process_time()
        orders = order(meetings)
        count = len(orders[0])
        rows = few_wiggles(meetings, orders, count=count)
        yield name, Storyline(orders=orders, rows=rows, count=count), time.process_time() - start


if __name__ == "__main__":
    main()
