"""What a drawn picture is, in a line, and which files stand beside it."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from chronicle.api.drawing import TWINS
from chronicle.chart import Layout
from chronicle.layout.scene import Group, Node
from chronicle.model import Timeline

_MM_PER_PT = 25.4 / 72


def picture_summary(layout: Layout, timeline: Timeline) -> str:
    """Its size in millimetres, and how many events and sources it tells: "170 × 142 mm, 11 events"."""
    size = layout.scene.size
    sources = sum(group.kind == "note" for group in _groups(layout.scene.children))
    parts = [
        f"{size.width * _MM_PER_PT:.0f} × {size.height * _MM_PER_PT:.0f} mm",
        _counted(len(timeline.public()), "event"),
        *([_counted(sources, "source")] if sources else []),
    ]
    return ", ".join(parts)


def measures_told(layout: Layout) -> tuple[str, ...]:
    """Every measure of a layout with its short name and what it means, a line each.

    >>> from chronicle.api import draw
    >>> from chronicle.model import Event, collect
    >>> measures_told(draw(collect({"coup": Event(title="Coup", when="2020-08-18")})))[0]
    'OV    0        labels that overlap'
    """
    found = layout.measures
    em = found.smallest_font or 1.0
    rows = (
        ("OV", found.overlaps, "labels that overlap"),
        ("OUT", found.outside, "labels not wholly on the page"),
        ("DROP", found.dropped, "labels missing"),
        ("LX", found.crossings, "leaders that cross"),
        ("LT", found.through_text, "leaders through the label of another event"),
        ("MK", found.marks_covered, "marks covered"),
        ("RO", f"{found.out_of_order:.1f} %", "pairs of labels out of order"),
        ("d50", _points(found.d50), "from a mark to its label, the median"),
        ("d95", _points(found.d95), "the same, at the 95th percentile"),
        ("dmax", _points(found.dmax), "the same, at most"),
        ("FS", f"{em:.1f} pt", "the smallest type"),
        *_story_rows(layout),
    )
    return tuple(f"{name:<5} {value!s:<8} {meaning}" for name, value, meaning in rows)


def _story_rows(layout: Layout) -> Iterator[tuple[str, object, str]]:
    """How smoothly the lines of a storyline run."""
    story = layout.story
    if story is not None:
        yield "XL", story.crossings, "lines of a storyline that cross"
        yield "WL", story.wiggles, "times that a line leaves its row"
        yield "WS", f"{story.whitespace:.0f} %", "rows without a line"


def _points(length: float | None) -> str:
    return "–" if length is None else f"{length:.1f} pt"


def files_of(paths: Iterable[str], layout: Layout) -> Iterator[str]:
    """The files that were written for those asked for: numbered ones where there are several pages."""
    for path in paths:
        if not layout.following or Path(path).suffix.lower() == ".pdf":
            yield path
        else:
            for number in range(1, len(layout.pages) + 1):
                yield str(Path(path).with_stem(f"{Path(path).stem}-{number}"))


def twins_of(paths: Iterable[str], page: str) -> tuple[Path, ...]:
    """The files that are written beside those asked for, because the page has a twin.

    >>> [str(path) for path in twins_of(["mali.svg"], "web")], twins_of(["mali.svg"], "a4")
    (['mali-360.svg'], ())
    """
    twin = TWINS.get(page.strip().lower())
    return () if twin is None else tuple(Path(path).with_stem(Path(path).stem + twin[1]) for path in paths)


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _groups(nodes: Iterable[Node]) -> Iterator[Group]:
    for node in nodes:
        if isinstance(node, Group):
            yield node
            yield from _groups(node.children)
