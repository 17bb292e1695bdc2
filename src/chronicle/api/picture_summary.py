"""What a drawn picture is, in a line: its size, what it shows, and how it came to its form."""

from collections.abc import Iterable, Iterator

from chronicle.chart import Layout
from chronicle.layout.scene import Group, Node

_MM_PER_PT = 25.4 / 72


def picture_summary(layout: Layout) -> str:
    """Its size in millimetres, and how many events and sources it tells: "170 × 142 mm, 11 events"."""
    size = layout.scene.size
    sources = sum(group.kind == "note" for group in _groups(layout.scene.children))
    parts = [
        f"{size.width * _MM_PER_PT:.0f} × {size.height * _MM_PER_PT:.0f} mm",
        _counted(len(layout.events), "event"),
        *([_counted(sources, "source")] if sources else []),
    ]
    return ", ".join(parts)


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"


def _groups(nodes: Iterable[Node]) -> Iterator[Group]:
    for node in nodes:
        if isinstance(node, Group):
            yield node
            yield from _groups(node.children)
