"""Two chronologies side by side: which bounds, orders and contradictions differ."""

from collections.abc import Iterator, Sequence

from chronicle.chronology.comparing import Comparison
from chronicle.chronology.reports.contradictions import proof_told
from chronicle.chronology.reports.page import INDENT, page, paragraph, titled
from chronicle.chronology.reports.plain import SCHEMA, bounds_plain, contradiction_plain
from chronicle.chronology.resolving.contradictions import Contradiction
from chronicle.model import Plain, Timeline


def comparison_text(
    comparison: Comparison, timeline: Timeline, names: tuple[str, str], *, width: int = 80
) -> str:
    """What differs between two chronologies that bear these names."""
    return page(_lines(comparison, timeline, names, width))


def _lines(comparison: Comparison, timeline: Timeline, names: tuple[str, str], width: int) -> Iterator[str]:
    yield from titled(f"{names[0]} against {names[1]}", width)
    blocks = [
        [*_spans(comparison, timeline, names, width)],
        [*_orders(comparison, timeline, names, width)],
        [*_contradictions(comparison.only_in_one, timeline, names[0], width)],
        [*_contradictions(comparison.only_in_other, timeline, names[1], width)],
    ]
    told = [block for block in blocks if block]
    if not told:
        yield "nothing differs"
    for number, block in enumerate(told):
        yield from ("",) if number else ()
        yield from block


def _spans(comparison: Comparison, timeline: Timeline, names: tuple[str, str], width: int) -> Iterator[str]:
    for number, found in enumerate(comparison.spans):
        yield from ("",) if number else ()
        yield from paragraph(timeline.events[found.event].title, width)
        for name, words in zip(names, (found.one_in_words, found.other_in_words), strict=True):
            yield from paragraph(f"{name}: {words}", width, indent=f"{INDENT}  ", first=INDENT)


def _orders(comparison: Comparison, timeline: Timeline, names: tuple[str, str], width: int) -> Iterator[str]:
    if comparison.orders is None:
        return
    for name, events in zip(names, comparison.orders, strict=True):
        titles = [timeline.events[event].short or timeline.events[event].title for event in events]
        head, *rest = paragraph(f"Order by {name}: {' · '.join(titles)}", width, indent=INDENT)
        yield from (head.removeprefix(INDENT), *rest)


def _contradictions(
    found: Sequence[Contradiction], timeline: Timeline, name: str, width: int
) -> Iterator[str]:
    for number, contradiction in enumerate(found):
        yield from ("",) if number else ()
        yield from paragraph(f"Contradiction in {name} alone", width)
        yield from proof_told(contradiction, timeline, width)


def comparison_plain(comparison: Comparison, timeline: Timeline, names: tuple[str, str]) -> dict[str, Plain]:
    """The differences, with the bounds in seconds and in words."""
    return {
        "schema": SCHEMA,
        "one": names[0],
        "other": names[1],
        "spans": [
            {
                "event": found.event,
                "title": timeline.events[found.event].title,
                "one": {**bounds_plain(found.one), "words": found.one_in_words},
                "other": {**bounds_plain(found.other), "words": found.other_in_words},
            }
            for found in comparison.spans
        ],
        "orders": None if comparison.orders is None else [list(order) for order in comparison.orders],
        "only_in_one": [contradiction_plain(one, timeline) for one in comparison.only_in_one],
        "only_in_other": [contradiction_plain(one, timeline) for one in comparison.only_in_other],
    }
