"""Pages: a picture that is too full for one sheet, told on several that follow each other in time."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from attrs import evolve

from chronicle.chart.items import Items

MOST_PAGES = 99
"""More pages than these are a book."""


def shared_out(items: Items, count: int) -> Iterator[Items]:
    """The items on so many pages: about as many labels on each, undated events on the last.

    What undated events take is reckoned as that many labels, so that the last page has room for them.
    """
    parts = [1 + len(item.parts) for item in items.dated]
    filled = [0, *accumulate(parts)]
    whole = filled[-1] + len(items.undated)
    first = 0
    for page in range(1, count + 1):
        last = len(items.dated) if page == count else _place(filled, whole * page / count, first)
        yield evolve(items, dated=items.dated[first:last], undated=items.undated if page == count else ())
        first = last


def _place(filled: Sequence[int], wanted: float, first: int) -> int:
    """The number of labels that comes nearest to what is wanted, one more than before at least."""
    places = range(min(first + 1, len(filled) - 1), len(filled))
    return min(places, key=lambda place: abs(filled[place] - wanted))


def ids_on(items: Items) -> frozenset[str]:
    """The ids of all events that a page tells, the parts of others among them."""
    parts = (part.id for item in items.dated for part in item.parts)
    return frozenset((*items.event_ids, *parts))
