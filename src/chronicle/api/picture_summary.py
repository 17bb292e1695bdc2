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
